"""No majority: a body of which words say that nobody holds more than half, and the seats that they give one side."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import near, number_word, phrases, spots
from claimcheck.reading.ties.scores.bodies import is_member
from claimcheck.reading.ties.scores.overall_majorities import is_of

_NONE = phrases(
    "no majority", "no overall majority", "no outright majority", "no overall control", "without a majority", "without an overall majority",
    "has no majority", "hung parliament", "hung council", "hung assembly", "hung chamber", "no clear majority", "no single party",
    "has a majority", "had a majority", "won a majority", "holds a majority", "have a majority", "minority government",
    "minority administration", "in the minority", "without a majority party",
)  # fmt: skip
_OPENING = frozenset(phrase[0] for phrase in _NONE)
_ASSERTED = frozenset("has had won holds have".split())  # a majority that is told, unless nobody has it
_NOBODY = frozenset("no none nobody neither nor not n't".split())
_TOGETHER = frozenset("together combined coalition allies partners bloc blocs jointly before until previous previously was".split())
_BACK = 6


def no_majority(story: Story) -> Iterator[Link]:
    """``a hung council, with the Greens on 30 of its 56 seats``: whoever holds more than half has a majority."""
    low = story.tokens.low
    for sentence in story.holding(_OPENING):
        k = next((k for k in story.places(_OPENING, sentence) if near(low, k, _NONE)), -1)
        if k < 0 or (low[k] in _ASSERTED and low[k + 1] == "a" and not _NOBODY & set(low[max(sentence.first, k - _BACK) : k])):
            continue
        around = story.beside(sentence, 1, 1)
        if _TOGETHER & story.words(*around):
            continue
        found = [spot for s in around for spot in spots(story, s)]
        pairs = [(a, b) for a, b in zip(found, found[1:], strict=False) if is_of(story, a, b) and is_member(b.claim) and b.number]
        if len(pairs) == 1:
            held, house = pairs[0]
            word = number_word(story, k, k + near(low, k, _NONE), int(house.number or 0) // 2, "count", Scope(what="half of it"))
            said = f"line {line(word)} speaks of the body of line {line(house.claim)}"
            some = number_word(story, held.first, held.last, int(held.number or 0), "count", Scope(what="seats held"))
            yield Link("parts", (word.id, some.id), assumption=said, words=word.span)
