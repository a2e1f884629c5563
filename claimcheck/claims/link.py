"""Links: how the words of a text, or the author of a claim file, tie claims together."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from claimcheck.claims.claim import Span

Sort: TypeAlias = Literal["parts", "same", "previous", "each", "update", "in line"]


@attrs.frozen
class Link:
    """The words tie *claims* together.

    ``parts``: the first is the whole, the others are parts of it. ``same``: all speak of one thing. ``previous``: each of the first
    claims passes the last. ``each``: the first is so many in each of the second. *proof* says what proves the tie; where nothing does,
    *assumption* says what has to be assumed. *words* are the linking words, where there are any.
    """

    sort: Sort
    claims: tuple[str, ...]
    proof: str = ""
    assumption: str = ""
    exhaustive: bool = False
    words: Span | None = None
