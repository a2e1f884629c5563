"""Collected: a figure that is told of as many things together as figures were told one by one before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import Spot, adjunct, alike, explained, in_unit_of, kin, numbers_of, only_some, spots, total_of
from claimcheck.reading.ties.sums.additions import parts_choice
from claimcheck.reading.words.numbers import SMALL

_BACK = 5
_ALL_OF = frozenset("the all these those".split())
_NUMBERS = frozenset((*SMALL, "both"))
_MOST = 8
_NOT_ALL = frozenset("each apiece average every per than first last past next largest biggest smallest most least other remaining".split())


def of_so_many(story: Story, here: Sequence[Spot]) -> Iterator[Choice]:
    """For *the three regions lost 6,530 hectares*, *the bill for all three is £2m*: the three figures told before it, as its parts."""
    for whole in here:
        if whole.number is None or only_some(story, whole):
            continue
        for number in _counts(story, whole):
            parts = _told_before(story, whole, number)
            named = whole.elided or any(not s.elided for s in parts)
            if parts and named and 2 * total_of(parts) <= 3 * whole.number and 2 * whole.number <= 3 * total_of(parts):
                yield parts_choice(whole, parts)
                break


def _counts(story: Story, whole: Spot) -> list[int]:
    """How many things the sentence of *whole* says it is of: *the three towns*, *all three*, *both*."""
    low, sentence = story.tokens.low, whole.sentence
    if _NOT_ALL & set(low[max(sentence.first, whole.first - 8) : whole.last + 3]):
        return []
    found = []
    for k in story.places(_NUMBERS, sentence):
        if whole.first <= k < whole.last:
            continue
        value = SMALL.get(low[k], 0) if low[k - 1] in _ALL_OF and k > sentence.first else 2 if low[k] == "both" else 0
        if 2 <= value <= _MOST:
            found.append(int(value))
    return found


def _told_before(story: Story, whole: Spot, number: int) -> list[Spot]:
    """The run of just so many figures of its kind, smaller than *whole*, that was told last before its sentence; none where it varies."""
    back = [s for s in story.beside(whole.sentence, back=_BACK, on=0) if s is not whole.sentence]
    told = [in_unit_of(story, s, whole) for sentence in back for s in spots(story, sentence)]
    told = [s for s in told if alike(s.claim, whole.claim, told=False)]
    told = [s for s in told if _of_kind(story, s, whole) and not only_some(story, s)]
    if explained(whole.number, numbers_of(told)):
        return []
    for sentence in reversed(back):
        run = [s for s in told if s.sentence is sentence]
        if len(run) >= 2:
            fits = len(run) == number and all((s.number or 0) < (whole.number or 0) for s in run)
            fits = fits and all(a.last <= b.first for a, b in pairwise(run))  # not "Four of the 23 people"
            return run if fits else []
    single = [s for s in told if (s.number or 0) < (whole.number or 0)]
    return single if len(single) == len(told) == number else []


def _of_kind(story: Story, part: Spot, whole: Spot) -> bool:
    """True for a figure of the same unit, or that counts what *whole* counts or leaves it out."""
    if part.claim.kind != "count":
        return True
    bare = part.elided and not adjunct(story, part) or part.elided and part.claim.scope.noun == whole.claim.scope.noun
    return bare or (not whole.elided and kin(story, part.claim, whole.claim)) or whole.elided
