"""Ways: which way each pair of figures is said to have gone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link, Sort
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.shares.pairs import Pair
from claimcheck.reading.words.change import FALLS, RISES

_BREAKS = frozenset(("while", "whereas", "but", "although", "though", ";"))
_HEIGHTS = frozenset(("metre", "foot", "kilometre", "mile", "centimetre", "inch"))


def _a_height(story: Story, pair: Pair, at: int) -> bool:
    """True for ``fell from 12 to 15 metres``: how far, not how much less."""
    return pair.after.claim.amount.unit in _HEIGHTS and story.tokens.low[at + 1 : at + 2] == ["from"]


def ways(story: Story, found: Sequence[Pair]) -> Iterator[Link]:
    """Which way each pair is said to have gone."""
    for pair in found:
        way = _way(story, pair)
        if way is None:
            continue
        sort, at = way
        if _a_height(story, pair, at):
            continue
        words = story.document.span(story.tokens.start[at], story.tokens.end[at])
        claims = (pair.before.claim.id, pair.after.claim.id)
        if pair.proven:
            yield Link(sort, claims, proof="the sentence says which way it went", words=words)
        else:
            yield Link(sort, claims, assumption=pair.assumption, words=words)


def _way(story: Story, pair: Pair) -> tuple[Sort, int] | None:
    """The word that says which way *pair* went, the nearest before its first figure or between the two."""
    low = story.tokens.low
    a, b = pair.reads
    if a.sentence is not b.sentence or (pair.before is b and introduced(story, b)[0] == "to"):
        return None  # "rose to 11,000, after falling to 10,000"
    spots = [*range(a.last, b.first), *range(a.first - 1, max(a.sentence.first - 1, a.first - 13), -1)]
    if pair.how == "against":
        spots = list(range(b.first - 1, a.last - 1, -1)) + [k for k in spots if k < a.first]
    for k in spots:
        word = low[k]
        if k == story.phrase(a)[1] and word not in ("up", "down"):
            continue  # "120 mm fell, against 60"
        if word == "," and k < a.first and low[a.sentence.first] == "in" and k - a.sentence.first < 7:
            continue  # "In a further decline, sales came to"
        if word in _BREAKS or (word == "and" and k < a.first) or (word == "," and k < a.first and pair.how != "from-to"):
            return None
        if _names_size(low, k, b.first):
            return None
        if word == "growth" and b.claim.kind == "share":
            continue  # "cut its estimate of growth to 0.2 per cent from 0.3": the rate of growth is what fell
        if word in RISES and not _other_way(low, k):
            return "rise", k
        if word in FALLS and not _other_way(low, k):
            return "fall", k
    return None


def _names_size(low: list[str], k: int, first: int) -> bool:
    """True for *so the increase was £200 million*: the figure behind the word is how much, and no end of it."""
    noun = low[k - 1] in ("the", "this", "that", "a", "an", "its", "their")
    return noun and low[k + 1] in ("was", "is", "came", "comes", "amounted", "amounts", "equals", "makes") and k < first <= k + 5


_SETTLED = frozenset(
    "not never no set made make makes making pay short without broke opened shut brought blown picked taken turned gave held locked lined "
    "rounded signed built".split()
)
_STATES = frozenset("ill sick asleep silent apart victim foul dead".split())


def _other_way(low: list[str], k: int) -> bool:
    """True for ``set up``, ``no longer``, ``fell ill``, ``up to October``: words that tell no change."""
    ahead, behind = low[k - 1] if k else "", low[k + 1 : k + 3]
    until = low[k] == "up" and behind[:1] == ["to"] and behind[1:] and behind[1].isalpha()
    return ahead in _SETTLED or bool(until) or (bool(behind) and behind[0] in _STATES)
