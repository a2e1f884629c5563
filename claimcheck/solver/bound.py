"""A claim's bound on a variable."""

from __future__ import annotations

import attrs

from claimcheck.errors import ClaimError
from claimcheck.values.interval import Interval


@attrs.frozen
class Bound:
    """The claim *name*, that *variable* lies in *interval*; ClaimError when one of them is missing."""

    name: str
    variable: str
    interval: Interval

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.name, str) or not self.name:
            raise ClaimError(f"{self.name!r} cannot name a bound", help="a text that is not empty")
        if not isinstance(self.variable, str) or not self.variable:
            raise ClaimError(f"{self.variable!r} cannot name a variable", help="a text that is not empty")
        if not isinstance(self.interval, Interval):
            raise ClaimError(f"{self.interval!r} is not an interval", help="build one with closed, at_least, point, …")
