"""An amount: what was stated, the usual reading inside the widest reading the words allow, and a unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from claimcheck.errors import ClaimError
from claimcheck.values.exact import Number, show
from claimcheck.values.interval import Interval

if TYPE_CHECKING:
    from claimcheck.values.units import PintQuantity

Bound: TypeAlias = Literal["=", "~", ">", "<", ">=", "<=", "range"]


@attrs.frozen(weakref_slot=False)
class Stated:
    """The number or numbers as written, never widened.

    ``about 30`` is ``~`` 30 to 30; ``more than 40`` is ``>`` with *lo* 40 and no *hi*; ``up to 8`` is ``<=`` with *hi* 8 and no *lo*;
    ``between 10 and 20`` is ``range`` 10 to 20; ``thousands`` is ``range`` 1,000 to 10,000, the order of magnitude.
    """

    bound: Bound
    lo: Number | None
    hi: Number | None

    @property
    def number(self) -> Number | None:
        """The one number that was written, or None for a range."""
        lo, hi = self.lo, self.hi
        if lo is None or hi is None or lo is hi:
            return hi if lo is None else lo
        return lo if lo == hi else None

    def __str__(self) -> str:
        if self.bound == "range" or self.number is None:
            return f"{show(self.lo) if self.lo is not None else ''}-{show(self.hi) if self.hi is not None else ''}"
        sign = {"=": "", "~": "about "}.get(self.bound, self.bound + " ")
        return f"{sign}{show(self.number)}"


@attrs.frozen(weakref_slot=False)
class Amount:
    """A stated number with its two readings and its unit.

    *usual* and *widest* are intervals in *unit* (canonical text such as ``person``, ``person/vehicle``, ``dollar``; empty for a pure
    number); usual lies inside widest, else ClaimError. *counted* is the noun as written, *hedge* the canonical hedge or ``""``,
    *written* the figure's characters, *place* the last place written or known (10 for a figure given to tens; None when exact).
    """

    stated: Stated
    usual: Interval
    widest: Interval
    unit: str = ""
    counted: str = ""
    hedge: str = ""
    written: str = ""
    place: Number | None = None

    def __attrs_post_init__(self) -> None:
        if self.usual is not self.widest and not self.usual.within(self.widest):
            raise ClaimError(f"the usual reading {self.usual} of {self.written!r} is not inside the widest {self.widest}")

    @property
    def is_point(self) -> bool:
        """True when one number is the only reading."""
        return self.widest.is_point

    def to_pint(self) -> PintQuantity:
        """This amount as a quantity of pint, in the library's own exact registry.

        Raises ClaimError for an amount with more than one reading: take an end of one, ``units.to_pint(a.usual.lo, a.unit)``.
        """
        from claimcheck.values.units import to_pint

        number = self.widest.lo
        if number is None or not self.is_point:
            raise ClaimError(
                f"{self.written or self.stated} is no single number: it is read as {self.widest}",
                help="give pint an end of a reading: claimcheck.values.units.to_pint(amount.usual.lo, amount.unit)",
            )
        return to_pint(number, self.unit)
