"""By the clock of two days: the only two clock times of a brief, each on a weekday, and the only hours that it tells between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.clocks import Clock, clocks, day_of, written
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.spans import ends_of
from claimcheck.reading.words.numbers import SMALL

_LEAST, _MOST, _MOST_SENTENCES = 12, 168, 5
_CUT = frozenset("extended postponed delayed shortened abandoned suspended unless".split())
_AGO = frozenset("ago earlier notice before within every per each".split())


class _At(NamedTuple):
    """A weekday with a clock time beside it."""

    moment: Moment
    clock: Clock


def clock_spans(story: Story) -> Iterator[Link]:
    """``walk out at six on Tuesday and stay out for 48 hours ... again at six on Friday``: from the one time to the other."""
    body = [s for s in story.sentences if s.role == "body"]
    if not story.is_brief or len(body) > _MOST_SENTENCES:
        return
    hours = [x for s in body for x in lengths(story, s) if x.claim.amount.unit == "hour" and _is_long(story, x)]
    times = [at for s in body for at in _times(story, s)]
    if len(hours) != 1 or len(times) != 2 or _CUT & story.words(*body) or any(at.clock.minutes[0] == 0 for at in times):
        return  # midnight on Thursday may be the first or the last of its hours
    if _lasted_less(story, hours[0]):
        return
    start, end = times
    if _is_over_first(story, *times):
        start, end = end, start
        if not _is_near(start, end, hours[0]):
            return  # "Trains run until 11pm on Friday. A 48-hour strike starts at 10pm on Saturday"
    if start.moment.sentence is end.moment.sentence:
        return  # one sentence binds them by its words
    pair = ends_of(story, start.moment, end.moment, hours[0])
    if pair is not None and start.moment.weekday != end.moment.weekday:
        one, other = (_claim(story, at, told) for at, told in zip(times, pair, strict=True))
        assumed = f"the time of line {line(hours[0].claim)} is from “{one.said}” to “{other.said}”"
        yield Link("span", (hours[0].claim.id, one.id, other.id), assumption=assumed)


def _is_over_first(story: Story, first: _At, second: _At) -> bool:
    """True for *Until noon on Friday the roads are shut. The closure begins at noon on Tuesday*: the end is told before the beginning."""
    ends, begins = (_ahead(story, at) for at in (first, second))
    return bool(_OVER & ends and _BEGINS & begins) and not _BEGINS & ends


def _is_near(start: _At, end: _At, length: Length) -> bool:
    """True where the days from the one weekday to the other are no more than twice as long as *length*."""
    hours = ((end.moment.weekday or 0) - (start.moment.weekday or 0)) % 7 * 24
    return hours <= 2 * (length.claim.stated.number or 0)


def _ahead(story: Story, at: _At) -> set[str]:
    low, first = story.tokens.low, min(at.moment.first, at.clock.first)
    return set(low[max(at.moment.sentence.first, first - _CLOSE) : first])


_CLOSE = 7
_OVER = frozenset("until till ends end ended expires expire expired over lifted reopens reopen finishes".split())
_BEGINS = frozenset("begins begin began begun starts start started takes took effect force from comes came opens opened".split())


def _lasted_less(story: Story, length: Length) -> bool:
    """True for *The truce, agreed for 72 hours, lasted 41*: what came about is told beside what was meant to."""
    low, sentence = story.tokens.low, story.sentence_at(length.first)
    if sentence is None:
        return False
    told = (k for k in range(length.last, sentence.last - 1) if low[k] in ("lasted", "held", "survived"))
    return any(low[k + 1][:1].isdecimal() or low[k + 1] in ("only", "just", "for", "fewer", "less") for k in told)


def _is_long(story: Story, length: Length) -> bool:
    number = length.claim.stated.number
    return number is not None and _LEAST <= number <= _MOST and not _AGO & set(story.tokens.low[length.last : length.last + 2])


def _times(story: Story, sentence: Sentence) -> Iterator[_At]:
    """The weekdays of *sentence* that have a clock time beside them: *10am on Thursday*, *six on Tuesday morning*."""
    low, told = story.tokens.low, clocks(story, sentence)
    for moment in moments(story)[sentence.number]:
        if moment.weekday is None:
            continue
        beside = [c for c in told if 0 <= moment.first - c.last <= 2 or 0 <= c.first - moment.last <= 2]
        hour = SMALL.get(low[moment.first - 2], 0) if low[moment.first - 1] == "on" and low[moment.first - 3] in ("at", "by") else 0
        if beside:
            yield _At(moment, beside[0])
        elif 0 < hour <= 12:
            late = low[moment.last] in ("evening", "afternoon", "night")
            yield _At(moment, Clock(moment.first - 2, moment.first - 1, ((hour % 12 + 12 * late) * 60,)))


def _claim(story: Story, at: _At, told: Claim) -> Claim:
    first, last = min(at.moment.first, at.clock.first), max(at.moment.last, at.clock.last)
    return story.moment(first, last, day_of(told.when, at.clock.minutes[0]), written(at.clock.minutes[0]))
