"""Ties: which figures the words of a story tie together, one module per kind of tie."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from claimcheck.claims.link import Link
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.ages import ages
from claimcheck.reading.ties.agos import agos
from claimcheck.reading.ties.apart import apart
from claimcheck.reading.ties.averages_over import averages_over
from claimcheck.reading.ties.choice import Choice, chosen
from claimcheck.reading.ties.conversions import conversions
from claimcheck.reading.ties.differences import differences
from claimcheck.reading.ties.identity import identity
from claimcheck.reading.ties.parts import parts
from claimcheck.reading.ties.per_many import per_many
from claimcheck.reading.ties.per_unit import per_unit
from claimcheck.reading.ties.places import places
from claimcheck.reading.ties.proportions import proportions
from claimcheck.reading.ties.rates import rates
from claimcheck.reading.ties.records import records
from claimcheck.reading.ties.spans import spans
from claimcheck.reading.ties.weekdays import weekdays

Tie: TypeAlias = Link | Listed | Choice
# In the order in which their links are told.
_TIES: tuple[Callable[[Story], Iterable[Tie]], ...] = (
    identity, records, parts, proportions,
    rates, averages_over, per_unit, ages, agos, apart, spans, conversions, places, differences, per_many, weekdays,
)  # fmt: skip


def ties(story: Story) -> Iterator[Link | Listed]:
    """Every tie of *story*, each once; of those that the words leave open, the one that it is read by."""
    told: set[object] = set()
    for find in _TIES:
        for tie in find(story):
            one = chosen(story, tie) if isinstance(tie, Choice) else tie
            key = (one.sort, one.claims) if isinstance(one, Link) else one
            if key not in told:
                told.add(key)
                yield one
