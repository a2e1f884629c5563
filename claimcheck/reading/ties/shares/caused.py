"""Caused: what one thing took off a figure or put on it, where the figure is held against that of another time as well."""

from __future__ import annotations

from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.shares.pairs import Pair
from claimcheck.reading.words.grammar import OWNERS

_OBJECT = 7  # tokens
_AGAINST = (["compared", "with"], ["compared", "to"], [",", "against"])


def by_speakers(story: Story, read: Read) -> bool:
    """True for *a statement by seven banks*, *a ruling by three judges*: who spoke, and by how much of nothing."""
    low, first = story.tokens.low, story.phrase(read)[0]
    return low[first - 1] == "by" and low[first - 2] in _SAYINGS and read.claim.kind == "count" and bool(read.figure.noun)


_SAYINGS = frozenset("statement statements decision ruling report study letter appeal call petition agreement meeting talks visit".split())


def is_caused(story: Story, size: Read, at: int, pair: Pair) -> bool:
    """True for *The strike cut the firm's profit by £20m to £226m, compared with £234m a year before*: of what it would have been."""
    low, first = story.tokens.low, story.phrase(size)[0]
    moved = low[at + 1 : first - 1]
    cut = low[first - 1] == "by" and 0 < len(moved) < _OBJECT and moved[0] not in OWNERS - {"the"} and ("the" in moved or "'s" in moved)
    told = story.between(size, pair.after) == ["to"] and pair.how == "against" and size.claim.kind == "money"
    return cut and told and story.between(pair.after, pair.before)[-2:] in _AGAINST and bool(story.after(pair.before, 2))
