"""On each: things told with what they are spread over, and how many there are on each of them, with the noun left out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import stem

_OVER = frozenset("on in over across among into between at to".split())
_LEADING = frozenset("or with about around some exactly just over under a little nearly almost roughly barely".split())
_LATELY = frozenset("last this year week month season summer winter spring autumn".split())
_PLACED = frozenset("on in to at per for".split())


def on_each(story: Story) -> Iterator[Link]:
    """``64 rooms on four floors, 16 on each``: so many on each of so many make all of them."""
    for sentence in story.sentences:
        here = [r for r in story.here(sentence) if r.claim.kind in ("count", "capacity")]
        for units, each in pairwise(here):
            whole = _whole(story, here, units) if _is_on_each(story, units, each) else None
            if whole is not None:
                scope = attrs.evolve(each.claim.scope, noun=whole.claim.scope.noun)
                one = story.word(each.first, each.last, each.claim.amount, "capacity", scope, each.claim.voice)
                assumed = f"the {each.claim.said} of {lines(one, whole.claim)} are on each of the {units.claim.said}"
                yield Link("each", (one.id, units.claim.id, whole.claim.id), assumption=assumed, exhaustive=True)


def _whole(story: Story, here: list[Read], units: Read) -> Read | None:
    """What is spread over *units*: the figure right ahead, or what *The parcels went to 640 households* takes up from before."""
    ahead = [r for r in here if r.first < units.first]
    if ahead:
        return ahead[-1] if _are_spread(story, ahead[-1], units) else None
    sentence = units.sentence
    words = {stem(w) for w in story.tokens.low[sentence.first + 1 : units.first]}
    if story.tokens.low[sentence.first] not in ("the", "these", "those") or story.tokens.low[units.first - 1] not in (
        "to",
        "among",
        "between",
    ):
        return None
    before = [r for s in story.beside(sentence, 2, 0) if s is not sentence for r in story.here(s) if r.claim.kind == "count"]
    told = [r for r in before if r.figure.noun and stem(r.figure.noun.split()[-1]) in words and r.claim.stated.bound == "="]
    return told[0] if len(told) == 1 else None


def _are_spread(story: Story, whole: Read, units: Read) -> bool:
    low = story.tokens.low
    gap = [w for w in low[story.phrase(whole)[1] : story.phrase(units)[0]] if w not in _LATELY]
    told = whole.claim.stated.bound == units.claim.stated.bound == "=" and bool(whole.figure.noun and units.figure.noun)
    numbers = (whole.claim.stated.number or 0, units.claim.stated.number or 0)
    return told and len(gap) < 3 and bool(gap) and gap[0] in _OVER and set(gap[1:]) <= {"the", "all"} and numbers[0] > numbers[1] > 1


def _is_on_each(story: Story, units: Read, each: Read) -> bool:
    low = story.tokens.low
    gap = low[story.phrase(units)[1] : each.first]
    behind = low[each.last : each.last + 3]
    plain = each.claim.stated.bound in ("=", "~", ">", "<") and not each.claim.amount.unit
    placed = behind[:1] and behind[0] in _PLACED and "each" in behind[1:2] and behind[2:3] != ["of"]
    return bool(plain and gap[:1] == [","] and set(gap[1:]) <= _LEADING and (placed or behind[:1] in (["each"], ["apiece"])))
