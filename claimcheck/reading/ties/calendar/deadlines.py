"""Deadlines: so many hours or days from the one weekday of a brief, and the other weekday by which they are over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import IN_DAYS, Length, exactly, lengths
from claimcheck.reading.moments import SOME_MONDAY, Moment, moments
from claimcheck.reading.story import Story, line
from claimcheck.reading.words.pasts import is_past_form
from claimcheck.values.interval import Interval
from claimcheck.values.window import day

_LEAST, _MOST = 1, 6  # days
_HELD = frozenset("have has had gives gave give given giving get gets got".split())
_BY = frozenset("until till by".split())
_DRAWN = frozenset("is means so meaning therefore thus then".split())
_PARTS = frozenset("early late on the end of morning evening afternoon night at about around midday noon".split())
_MOVED = frozenset(
    "extended extend extension extra another more further again adjourned magistrate court working postponed initial first initially "
    "unless least after".split()
)
_REACH, _FAR = 8, 26
_TIMES_OF_DAY = frozenset("morning evening afternoon night early late midday noon midnight lunchtime".split())


def deadlines(story: Story) -> Iterator[Link]:
    """``arrested on Tuesday ... have 48 hours to charge him, so they have until Friday``: the days from the one to the other."""
    body = [s for s in story.sentences if s.role == "body"]
    if not story.is_brief or not body:
        return
    allowed = [x for s in body for x in lengths(story, s) if _is_allowed(story, x)]
    days = [m for s in body for m in moments(story)[s.number] if m.weekday is not None]
    if len(allowed) != 1 or len(days) != 2 or days[0].weekday == days[1].weekday or any(m.date is not None for m in days):  # noqa: PLR2004
        return
    start, end = days
    length, count = allowed[0], int(allowed[0].claim.stated.number or 0) * IN_DAYS[allowed[0].claim.amount.unit]
    if end.first < length.first or not _is_by(story, length, end) or not _is_event(story, start):
        return
    near = [s for s in body if start.sentence.number <= s.number <= end.sentence.number or s.number == length.claim.sentence]
    if len(near) > 3 or _MOVED & story.words(*near) or _part(story, start) != _part(story, end):  # noqa: PLR2004
        return
    at = SOME_MONDAY + timedelta(days=start.weekday or 0)
    first = start.at(story, day(at))
    last = end.at(story, day(at + timedelta(days=((end.weekday or 0) - (start.weekday or 0)) % 7)))
    # "five days to return it" may count the first and the last
    counted = Interval(count - (length.claim.amount.unit == "day"), count)
    amount = attrs.evolve(exactly(count, "day"), usual=counted, widest=counted)
    whole_days = story.word(length.first, length.last, amount, "change", voice=length.claim.voice)
    assumed = f"the time of line {line(length.claim)} is from “{first.said}” to “{last.said}”"
    yield Link("apart", (whole_days.id, first.id, last.id), assumption=assumed)


def _is_allowed(story: Story, length: Length) -> bool:
    """True for *within 48 hours*, *have three days to appeal*: a whole number of days, few enough to tell them by weekdays."""
    low, (first, last) = story.tokens.low, (length.first, length.last)
    if length.bare or length.claim.stated.bound != "=" or length.claim.amount.unit not in ("hour", "day"):
        return False
    days = Fraction(length.claim.stated.number or 0) * IN_DAYS[length.claim.amount.unit]
    if days.denominator != 1 or not _LEAST <= days <= _MOST:
        return False
    had = bool(_HELD & set(low[max(0, first - 3) : first])) and low[last] in ("to", "in", "from")
    return low[first - 1] == "within" or had


def _is_by(story: Story, length: Length, end: Moment) -> bool:
    """True where *end* is when the time is over, as the words draw it: *that is by Friday*, *so they have until early on Friday*."""
    low, k = story.tokens.low, end.first - 1
    while low[k] in _PARTS and k > length.last:
        k -= 1
    if low[k] not in _BY:
        return False
    gap = low[length.last : k]
    return len(gap) < _FAR and (bool(_DRAWN & set(gap[-_REACH:])) or gap[-1:] == [","])


def _is_event(story: Story, start: Moment) -> bool:
    """True for *was arrested on Tuesday*: what happened, or happens, on the first of the days."""
    low = story.tokens.low
    ahead = low[max(start.sentence.first, start.first - _REACH) : start.first]
    return any(is_past_form(w) for w in ahead) and not {"said", "told", "by", "until", "before", "since"} & set(ahead)


def _part(story: Story, moment: Moment) -> str:
    """The part of the day that is told beside *moment*; empty where none is."""
    low = story.tokens.low
    near = [w for w in (*low[moment.first - 3 : moment.first], low[moment.last]) if w in _TIMES_OF_DAY]
    return near[0] if near else ""
