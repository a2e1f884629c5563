"""On each: things told with what they are spread over, and how many there are on each of them, with the noun left out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines

_OVER = frozenset("on in over across among into between at to".split())
_LEADING = frozenset("or with about around some exactly just".split())
_PLACED = frozenset("on in to at per for".split())


def on_each(story: Story) -> Iterator[Link]:
    """``64 rooms on four floors, 16 on each``: so many on each of so many make all of them."""
    for sentence in story.sentences:
        here = [r for r in story.here(sentence) if r.claim.kind in ("count", "capacity")]
        if len(here) < 3:
            continue
        for (whole, units), (_, each) in zip(pairwise(here), pairwise(here[1:]), strict=False):
            if _are_spread(story, whole, units) and _is_on_each(story, units, each):
                scope = attrs.evolve(each.claim.scope, noun=whole.claim.scope.noun)
                one = story.word(each.first, each.last, each.claim.amount, "capacity", scope, each.claim.voice)
                assumed = f"the {each.claim.said} of {lines(one, whole.claim)} are on each of the {units.claim.said}"
                yield Link("each", (one.id, units.claim.id, whole.claim.id), assumption=assumed, exhaustive=True)


def _are_spread(story: Story, whole: Read, units: Read) -> bool:
    low = story.tokens.low
    gap = low[story.phrase(whole)[1] : story.phrase(units)[0]]
    told = whole.claim.stated.bound == units.claim.stated.bound == "=" and bool(whole.figure.noun and units.figure.noun)
    numbers = (whole.claim.stated.number or 0, units.claim.stated.number or 0)
    return told and len(gap) < 3 and bool(gap) and gap[0] in _OVER and set(gap[1:]) <= {"the", "all"} and numbers[0] > numbers[1] > 1


def _is_on_each(story: Story, units: Read, each: Read) -> bool:
    low = story.tokens.low
    gap = low[story.phrase(units)[1] : each.first]
    behind = low[each.last : each.last + 3]
    plain = each.claim.stated.bound == "=" and not each.claim.amount.unit
    placed = behind[:1] and behind[0] in _PLACED and "each" in behind[1:2] and behind[2:3] != ["of"]
    return bool(plain and gap[:1] == [","] and set(gap[1:]) <= _LEADING and (placed or behind[:1] in (["each"], ["apiece"])))
