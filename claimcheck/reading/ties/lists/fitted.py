"""Fitted: the number that a list fits, of those that may announce it, and the list told of the last of them where it fits none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.reading.story import Listed
from claimcheck.reading.ties.lists.announcers import Announcer
from claimcheck.reading.ties.lists.items import Items


def _fits(one: Announcer, found: Items) -> bool:
    told = found.least <= one.number <= found.most or (one.least and found.most >= one.number)
    return told or abs(one.number - found.near(one.number)) > 2


def _listed(one: Announcer, found: Items, *, exhaustive: bool = True) -> Listed:
    return Listed(one.name, found.spans, exhaustive, count=found.near(one.number))


def told_by(candidates: Sequence[Announcer], found: Items | None) -> Iterator[Listed]:
    """The list as one of the last of *candidates*, where it fits none of them."""
    if found is None or not candidates or found.most < 2:
        return
    fitting = next((c for c in candidates if _fits(c, found)), None)
    if fitting is None:
        yield _listed(candidates[-1], found)
    elif found.least <= fitting.number <= found.most:
        yield Listed(fitting.name, found.spans, count=fitting.number)
