"""Ties: which figures the words of a story tie together, one module per kind of tie."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from claimcheck.claims.link import Link
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.choice import Choice, chosen
from claimcheck.reading.ties.differences import differences
from claimcheck.reading.ties.identity import identity
from claimcheck.reading.ties.lists import lists
from claimcheck.reading.ties.parts import parts
from claimcheck.reading.ties.proportions import proportions
from claimcheck.reading.ties.records import records
from claimcheck.reading.ties.remainders import remainders
from claimcheck.reading.ties.results import results
from claimcheck.reading.ties.rows import rows
from claimcheck.reading.ties.running import running
from claimcheck.reading.ties.seasons import seasons
from claimcheck.reading.ties.subsets import subsets
from claimcheck.reading.ties.totals import totals
from claimcheck.reading.ties.votes import votes

Tie: TypeAlias = Link | Listed | Choice
# In the order in which their links are told.
_TIES: tuple[Callable[[Story], Iterable[Tie]], ...] = (
    identity, records, parts, proportions, totals, remainders, subsets, differences, running, rows, results, votes, seasons, lists,
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
