"""Both ends: the cheapest and the dearest of a kind, told each with its figure in sentences near each other."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.amounts import amounts, as_ages
from claimcheck.reading.ties.nearby import base_unit, of_one_unit
from claimcheck.reading.ties.sides import in_unit

# Opposites: the low end of a kind, then what its high end is called.
_ENDS: dict[str, frozenset[str]] = {
    "cheapest": frozenset(("dearest", "costliest", "priciest")), "lowest": frozenset(("highest",)),
    "shortest": frozenset(("longest", "tallest")),
    "youngest": frozenset(("oldest", "eldest")), "smallest": frozenset(("largest", "biggest")), "lightest": frozenset(("heaviest",)),
    "coldest": frozenset(("hottest", "warmest")),
    "coolest": frozenset(("hottest", "warmest")),
    "narrowest": frozenset(("widest", "broadest")),
    "shallowest": frozenset(("deepest",)), "thinnest": frozenset(("thickest",)), "poorest": frozenset(("richest", "wealthiest")),
    "quietest": frozenset(("busiest", "loudest")), "fewest": frozenset(("most",)),
}  # fmt: skip
_HIGHS = frozenset(w for words in _ENDS.values() for w in words)
_OTHERWISE = frozenset("ever record since yet history until ago".split())
_OF_ALL = (["of", "the"], ["of", "its"], ["of", "their"], ["of", "all"])
_RATED = frozenset(("rate", "money", "mean", "measure"))
_ON = 4


def both_ends(story: Story) -> Iterator[Link]:
    """The figure of each low end with that of the high end that its neighbours tell."""
    for sentence in story.sentences:
        for word, mine in _told(story, sentence):
            for other in story.beside(sentence, 0, _ON):
                for opposite, its in _told(story, other):
                    if (other is not sentence or its.first > mine.first) and _opposed(word, opposite) and _of_one_kind(mine, its):
                        low, high = (mine, its) if word in _ENDS else (its, mine)
                        a, b = in_unit(story, low, high), in_unit(story, high, low)
                        told = f"{lines(mine.claim, its.claim)} tell both ends of one range"
                        yield Link("range", (a.claim.id, b.claim.id), assumption=told)


def _opposed(a: str, b: str) -> bool:
    return b in _ENDS.get(a, ()) or a in _ENDS.get(b, ())


def _told(story: Story, sentence: Sentence) -> list[tuple[str, Read]]:
    """Each word for an end of a range in *sentence*, with the one figure behind it that the words may give it."""
    low, found = story.tokens.low, list[tuple[str, Read]]()
    for k in range(sentence.first, sentence.last):
        word = low[k]
        if (word in _ENDS or word in _HIGHS) and not _OTHERWISE & set(low[k : min(sentence.last, k + 7)]):
            if low[k - 1] not in ("the", "their", "its", "his", "her", "and") and k > sentence.first:
                continue
            behind = [r for r in amounts(story, sentence) if k < r.first < k + 14 and low[r.first - 2 : r.first] not in _OF_ALL]
            behind = as_ages(story, behind) if word in ("youngest", "oldest", "eldest") else behind
            if behind and not {";"} & set(low[k : behind[0].first]):
                found.append((word, behind[0]))
    return found


def _of_one_kind(a: Read, b: Read) -> bool:
    one, other = a.claim, b.claim
    unit = base_unit(one) == base_unit(other) or of_one_unit(one, other)
    noun = a.figure.noun == b.figure.noun or not a.figure.noun or not b.figure.noun
    numbers = [Fraction(c.stated.number or 0) for c in (one, other)]
    apart = one.scope.when != other.scope.when
    bare = not (base_unit(one) or base_unit(other) or a.figure.noun or b.figure.noun)
    elided = not base_unit(other) and not b.figure.noun and other.kind == "count" and one.kind == "duration"
    kind = one.kind == other.kind or elided or {one.kind, other.kind} <= _RATED
    return kind and unit and noun and not apart and not bare and min(numbers) > 0 and max(numbers) < 3 * min(numbers)
