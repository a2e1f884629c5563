"""From and until: something every so many minutes between two clock times, and how many that makes a day."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.clocks import clocks
from claimcheck.reading.lengths import exactly
from claimcheck.reading.paced import Paced, paced
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.words.numbers import SMALL
from claimcheck.values.exact import whole
from claimcheck.values.interval import Interval

_FROM, _UNTIL = frozenset(("from", "between")), frozenset("until till to and".split())
_EVERY = frozenset(("every",))
_HALVES = {"morning": 0, "afternoon": 12, "evening": 12}
_SO = (
    ["that", "makes"],
    ["this", "makes"],
    ["that", "means"],
    ["that", "is"],
    ["which", "makes"],
    ["that", "comes", "to"],
    ["it", "makes"],
)
_SAYING = ([",", "or"], [",", "making"], ["—", "or"], ["–", "or"], ["—"], ["–"], [",", "which", "makes"], [",", "which", "means"], [":"])
_UNEVEN = frozenset(
    "both either direction directions way ways peak rush off-peak except but then after later busier quieter weekends weekend sundays "
    "sunday saturday saturdays not about up least most two three each route routes line lines".split()
)
_HOUR = 60


def from_until(story: Story) -> Iterator[Link]:
    """``From six in the morning until midnight a train leaves every 20 minutes. That makes 54 a day``, or 55 with the last."""
    for sentence in story.holding(_FROM, _UNTIL, _EVERY):
        often = [p for p in paced(story, sentence) if p.every is not None and p.count is None and not p.top]
        times = _times(story, sentence) if len(often) == 1 else []
        if len(times) != 2 or times[1][2] <= times[0][2] or _UNEVEN & story.words(sentence):
            continue
        told = _told(story, sentence, often[0])
        if told is not None:
            minutes = times[1][2] - times[0][2]
            time = story.word(times[0][0], times[1][1], exactly(minutes, "minute"), "duration")
            assumed = f"the rate of line {line(often[0].claim)} is kept up for the time of line {line(time)}"
            yield Link("rate", (often[0].claim.id, time.id, _with_the_last(story, told).id), assumption=assumed, exhaustive=True)


def _with_the_last(story: Story, told: Paced) -> Claim:
    """How many there are in a day as a count: one of them may be at the very end of the time."""
    number = Fraction(told.claim.stated.number or 0)
    room = Interval(whole(number - 1), whole(number))
    amount = attrs.evolve(told.claim.amount, unit="", usual=room.hull(told.claim.amount.usual), widest=room.hull(told.claim.amount.widest))
    return story.word(told.first, told.first + 1, amount, "count", told.claim.scope, told.claim.voice)


def _told(story: Story, sentence: Sentence, often: Paced) -> Paced | None:
    """The only *54 a day* behind, set equal by *or*, *making* or *That makes*."""
    low = story.tokens.low
    near = [p for s in story.beside(sentence, 0, 1) for p in paced(story, s) if p is not often]
    if len(near) != 1 or near[0].per != "day" or near[0].top or near[0].every is not None or near[0].first < often.last:
        return None
    told = near[0]
    if told.sentence is sentence:
        return told if low[often.last : told.first] in _SAYING else None
    other = _UNEVEN & story.words(told.sentence)
    return told if low[told.sentence.first : told.first] in _SO and not other else None


def _times(story: Story, sentence: Sentence) -> list[tuple[int, int, int]]:
    """Where the two clock times of *from six in the morning until midnight* stand, with the minutes from midnight."""
    low, found = story.tokens.low, list[tuple[int, int, int]]()
    told = {c.first: c for c in clocks(story, sentence)}
    for k in range(sentence.first + 1, sentence.last - 1):
        lead = low[k - 1]
        if lead not in (_UNTIL if found else _FROM):
            continue
        clock = told.get(k)
        hour = SMALL.get(low[k]) or (int(low[k]) if low[k].isdecimal() else 0)
        if low[k + 1 : k + 3] == ["in", "the"] and low[k + 3] in _HALVES and 0 < hour <= 12:
            found.append((k, k + 4, (hour % 12 + _HALVES[low[k + 3]]) * _HOUR))
        elif clock is not None and (len(clock.minutes) == 1 or low[k] == "midnight"):
            found.append((clock.first, clock.last, clock.minutes[-1 if found else 0]))
    return found
