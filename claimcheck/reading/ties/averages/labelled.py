"""Labelled lists: figures of one run, each with a day, a place or a turn of its own: ``35 on Monday, 40 on Tuesday and 45 on Friday``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.named_times import WEEKDAYS
from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.numbers import ORDINALS
from claimcheck.values.per_time import TIMES

_PLACING = frozenset("in on at for from by during to under".split())
_IDLE = frozenset(
    ", ; and then or & followed by the its his her their a an another in on at for from during while with but 's only".split()
)
_JOINTS = frozenset("and then or".split())
_TURNS = frozenset((*ORDINALS, *TIMES, *"next last following other night morning afternoon evening spring summer autumn winter".split()))
_DATED = frozenset((*WEEKDAYS, *MONTHS, *_TURNS))
_REACH = 9


def labelled(story: Story, run: Sequence[Read]) -> bool:
    """True where every figure of *run* has a label of one kind: the same preposition behind each, or names, days and turns between them."""
    low = story.tokens.low
    behind = {low[story.phrase(r)[1]] for r in run}
    if len(behind) == 1 and behind <= _PLACING:
        return all(len(_step(story, a, b)) <= _REACH for a, b in pairwise(run))
    return all(_is_label(story, a, b) for a, b in pairwise(run))


def dated(story: Story, run: Sequence[Read]) -> bool:
    """True where the labels are days, months or turns, so that the figures are those of stretches of time of one length."""
    low = story.tokens.low
    around = (low[max(r.sentence.first, r.first - 4) : min(r.sentence.last, r.last + 5)] for r in run)
    return all(_DATED & {w.removesuffix("'s") for w in words} for words in around)


def _step(story: Story, a: Read, b: Read) -> list[str]:
    return story.tokens.low[story.phrase(a)[1] : story.phrase(b)[0]]


def _is_label(story: Story, a: Read, b: Read) -> bool:
    """True where nothing stands between the two but joints, names, turns, and words that were told with the first."""
    tokens, (start, stop) = story.tokens, (story.phrase(a)[1], story.phrase(b)[0])
    verb = next(
        (
            k
            for k in range(start, min(start + 3, stop))
            if tokens.low[k] in _PLACING or (tokens.low[k] == "," and tokens.low[k + 1] in _PLACING)
        ),
        start,
    )
    if all(w.isalpha() and w not in _JOINTS for w in tokens.low[start:verb]):
        start = verb  # "Three shells fell on Monday, five on Tuesday"
    if stop - start > _REACH or not {",", "and", ";"} & set(tokens.low[start:stop]):
        return False
    told = {*tokens.low[a.sentence.first : a.first], a.figure.noun, singular(a.figure.noun)}
    return all(_is_idle(story, k, told) for k in range(start, stop))


def _is_idle(story: Story, k: int, told: set[str]) -> bool:
    word = story.tokens.low[k].removesuffix("'s")
    return word in _IDLE or word in _DATED or word in told or not word or story.tokens.written(k)[:1].isupper() or word.isdecimal()
