"""Levies: so many per cent that are paid, kept or asked of a sum, and the sum that they come to."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.frames.closed.two_beside import Stretch
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.shares.worked_example import PARTLY

_LEVY = frozenset(
    "tax taxes levy fee fees commission charge charges duty royalty cut interest tithe premium tip deposit surcharge rate toll dues bonus "
    "percent percentage contract sale deal kickback bribe share".split()
)
_TAKEN = frozenset(
    "takes take took taking keeps keep kept charges charge charged skims skimmed pays pay paid levies levied owes owe".split()
)
# What is done with the sum that a levy comes to.
_PAID = _TAKEN | frozenset(
    "pays pay paid paying owes owe owed owing cost costs adds add added fee fees commission charge tip deposit share cut tax find put down "
    "pocket pocketed pocketing pockets hand handed surrender surrendered".split()
)
_NEAR = 6
_PARTLY = PARTLY - {"under", "first", "least"}  # "owes $9,000 under the 3 per cent levy": what bounds a sum is its hedge


def is_levied(story: Story, at: Stretch, pair: Sequence[Read]) -> bool:
    """True for *a 3 per cent levy*, *took 2 per cent of every contract*, beside two sums, and no word that only some is levied on."""
    low = story.tokens.low
    if not all(r.claim.kind == "money" for r in pair):
        return False
    around = {*low[at.last : min(at.last + 3, at.told.last)], *low[max(at.told.first, at.first - _NEAR) : at.first]}
    told = story.words(at.told, *(r.sentence for r in pair))
    return bool((_LEVY | _TAKEN) & around) and not _PARTLY & told


def is_paid(story: Story, pair: Sequence[Read]) -> bool:
    """True where the words say of the less of two sums that it is paid, kept or asked."""
    part = min(pair, key=lambda r: r.claim.stated.number or 0)
    return bool(_PAID & set(story.before(part, _NEAR)))
