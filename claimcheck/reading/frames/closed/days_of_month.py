"""Days of a month without its name: ``the 12th, a Monday``, ``Wednesday the 18th``, ``this weekend, on 20 and 21 June``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from claimcheck.claims.day_names import calendar_day
from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.stretch import moments_in, stretches
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.lengths import exactly
from claimcheck.reading.moments import SOME_MONDAY, Moment, on_weekday
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.words.calendar import FULL_WEEKDAYS, MONTHS
from claimcheck.values.window import day

_PLURALS = {f"{name}s": k for k, name in enumerate(FULL_WEEKDAYS)}
_WEEKDAYS = {name: k for k, name in enumerate(FULL_WEEKDAYS)}
_ENDINGS = frozenset("st nd rd th".split())
_BEHIND = frozenset(", . ; ) ( and to or – — - in at before after when for until is was will falls fell".split())
_FALLS = frozenset("is was falls fell".split())
_IN_A_ROW = frozenset("row running straight consecutive successive".split())
_BEGUN = frozenset("began begun begin begins started start since first".split())
_YEARS = range(2015, 2040)


class Nth(NamedTuple):
    """The *number*-th of a month over the tokens *first* up to *last*, with the weekday told beside it, which stands at *at*."""

    first: int
    last: int
    number: int
    weekday: int | None
    at: int


def days_of_month(story: Story, tied: Tied) -> Iterator[Guess]:
    """The days of a stretch that cannot all fall on the weekdays, weekends and runs of days that its words tell."""
    for run in stretches(story):
        if run[0].role == "body" and len(run) < 3:
            nths = [nth for s in run for nth in _nths(story, s)]
            yield from _on_weekdays(story, run, nths)
            yield from _of_plural(story, run, nths)
            yield from _in_a_row(story, run)
            yield from _at_weekend(story, run)


def _nths(story: Story, sentence: Sentence) -> Iterator[Nth]:
    low = story.tokens.low
    for k in range(sentence.first + 1, sentence.last - 1):
        if not (low[k].isdecimal() and low[k + 1] in _ENDINGS and 0 < int(low[k]) < 32 and low[k - 1] == "the"):
            continue
        behind = low[k + 2]
        if behind not in _BEHIND or (behind in ("in", "and") and low[k + 3] in MONTHS and not (low[k + 4].isdecimal())):
            continue
        ahead = k - 2 - (low[k - 2] in (",", "("))
        weekday, at = (_WEEKDAYS[low[ahead]], ahead) if low[ahead] in _WEEKDAYS else (None, -1)
        if weekday is None and behind in (",", "(") and low[k + 3] == "a" and low[k + 4] in _WEEKDAYS:
            weekday, at = _WEEKDAYS[low[k + 4]], k + 4
        falls = next((j for j in range(k + 2, k + 6) if low[j] in _WEEKDAYS), -1)
        if weekday is None and low[k + 2] in _FALLS and falls > 0 and set(low[k + 3 : falls]) <= {"on", "a"}:
            weekday, at = _WEEKDAYS[low[falls]], falls
        yield Nth(k, k + 2, int(low[k]), weekday, at)


# ---- weekdays ------------------------------------------------------------------------------------------------------------


def _on_weekdays(story: Story, run: Sequence[Sentence], nths: Sequence[Nth]) -> Iterator[Guess]:
    """``the 12th, a Monday, ... Wednesday the 18th``: in one of the months that can be meant each is such a day."""
    told = [nth for nth in nths if nth.weekday is not None]
    if not told or len(told) > 3:
        return
    months = list(_months(story, run))
    named = bool(months)
    months = months or ([(y, m) for y in _YEARS for m in range(1, 13)] if len(told) > 1 else [])
    if not months or (not named and any(b.number <= a.number for a, b in zip(told, told[1:], strict=False))):
        return
    if any(all(_fits(nth, *month) for nth in told) for month in months):
        return
    rising = all(a.number < b.number for a, b in zip(told, told[1:], strict=False))
    if not rising and all(any(_fits(nth, *month) for month in months) for nth in told):
        return  # the one of this month and the other of the next
    year, month = max(months, key=lambda one: sum(_fits(nth, *one) for nth in told))
    wrong = next((nth for nth in told if not _fits(nth, year, month)), None)
    on = calendar_day(year, month, wrong.number) if wrong is not None else None
    if wrong is not None and on is not None and wrong.weekday is not None:
        yield _same(story, wrong.first, wrong.last, on, wrong.at, wrong.weekday)


def _months(story: Story, run: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """The months that a day without one can be of: the only one told with its year, else those around publication."""
    dated = [m for m in moments_in(story, run) if m.year and m.start is not None and m.window is not None and (m.window.days or 0) <= 31]
    if dated:
        if len({(m.start.year, m.start.month) for m in dated if m.start is not None}) == 1 and dated[0].start is not None:
            yield dated[0].start.year, dated[0].start.month
        return
    named = [m.date.name.month for m in moments_in(story, run) if m.date is not None and m.date.name.month is not None and not m.year]
    if named:
        for year in range(story.published.year - 1, story.published.year + 2) if story.published is not None else _YEARS:
            yield year, named[0]
            yield year + named[0] // 12, named[0] % 12 + 1
    elif story.published is not None:
        for back in (0, 1, -1):
            number = story.published.year * 12 + story.published.month - 1 + back
            yield number // 12, number % 12 + 1


def _fits(nth: Nth, year: int, month: int) -> bool:
    on = calendar_day(year, month, nth.number)
    return on is not None and on.weekday() == nth.weekday


def _same(story: Story, first: int, last: int, on: date, at: int, weekday: int) -> Guess:
    told = story.moment(first, last, day(on))
    other = story.moment(at, at + 1, day(on_weekday(weekday, on)))
    return Guess((Link("same", (told.id, other.id), assumption=f"line {line(other)} tells the weekday of “{told.said}”"),), sure=True)


def _of_plural(story: Story, run: Sequence[Sentence], nths: Sequence[Nth]) -> Iterator[Guess]:
    """``Three Tuesdays in November – the 5th, the 12th and the 17th``: they lie whole weeks apart."""
    low = story.tokens.low
    places = [k for s in run for k in range(s.first, s.last) if low[k] in _PLURALS]
    alone = [nth for nth in nths if nth.weekday is None]
    if len(places) != 1 or len(alone) < 2 or len(alone) != len(nths) or len({nth.number % 7 for nth in alone}) == 1:
        return
    if alone[0].first - places[0] > _NEAR or any(b.first - a.last > 4 for a, b in zip(alone, alone[1:], strict=False)):
        return
    weekday = _PLURALS[low[places[0]]]
    months = ((y, m) for y in _YEARS for m in range(1, 13) if date(y, m, 1).weekday() == (weekday - alone[0].number + 1) % 7)
    rests = [nth.number % 7 for nth in alone]
    usual = max(rests, key=rests.count)
    wrong = next((nth for nth in alone if nth.number % 7 != usual), None)
    found = next(((y, m) for y, m in months), None)
    on = calendar_day(*found, wrong.number) if found is not None and wrong is not None else None
    if wrong is not None and on is not None and on.weekday() != weekday:
        yield _same(story, wrong.first, wrong.last, on, places[0], weekday)


_NEAR = 9


# ---- in a row ------------------------------------------------------------------------------------------------------------


def _in_a_row(story: Story, run: Sequence[Sentence]) -> Iterator[Guess]:
    """``for the fourth day in a row on Sunday; it had begun on Tuesday``: the first of four days that end on Sunday is a Thursday."""
    low = story.tokens.low
    told = [m for m in moments_in(story, run) if m.weekday is not None]
    reads = [r for s in run for r in story.every_figure.get(s.number, ()) if r.claim.kind == "ordinal"]
    reads = [r for r in reads if "day" in low[r.last : r.last + 3] or "night" in low[r.last : r.last + 3]]
    if len(told) != 2 or len(reads) != 1 or not _IN_A_ROW & set(low[reads[0].last : reads[0].last + 5]):
        return
    begun = [m for m in told if _BEGUN & set(low[max(m.sentence.first, m.first - 4) : m.first])]
    number = reads[0].claim.stated.number
    if len(begun) != 1 or not isinstance(number, int) or not 2 <= number <= 7:
        return
    start, end = begun[0], next(m for m in told if m is not begun[0])
    yield from _apart(story, reads[0].first, reads[0].last + 1, number - 1, start, end)


def _apart(story: Story, first: int, last: int, number: int, start: Moment, end: Moment) -> Iterator[Guess]:
    close = end.start or on_weekday(end.weekday or 0, story.published or SOME_MONDAY)
    gone = ((end.weekday if end.start is None else close.weekday()) or 0) - (start.weekday or 0)
    opened = start.start or close - timedelta(days=gone % 7)
    years = story.word(first, last, exactly(number, "day"), "duration")
    one, other = start.at(story, day(opened)), end.at(story, day(close))
    assumed = f"line {line(years)} counts the days from “{one.said}” to “{other.said}”"
    yield Guess((Link("apart", (years.id, one.id, other.id), assumption=assumed),), sure=True)


# ---- weekends ------------------------------------------------------------------------------------------------------------


def _at_weekend(story: Story, run: Sequence[Sentence]) -> Iterator[Guess]:
    """``is back this weekend, on 20 and 21 June`` in a story of 18 July: the weekend is that of the week of publication."""
    low = story.tokens.low
    places = [k for s in run for k in range(s.first + 1, s.last) if low[k] == "weekend" and low[k - 1] in ("this", "last")]
    if story.published is None or len(places) != 1:
        return
    k, published = places[0], story.published
    saturday = published + timedelta(days=5 - published.weekday() - (7 if low[k - 1] == "last" else 0))
    dates = [m for m in moments_in(story, run) if m.start is not None and m.date is not None and m.date.name.day is not None]
    if len(dates) != 1 or not 0 <= dates[0].first - k <= _CLOSE or dates[0].start is None or low[dates[0].first - 1] in ("until", "from"):
        return
    start = dates[0].start
    if not saturday - timedelta(days=2) <= start <= saturday + timedelta(days=2):
        told, other = dates[0].at(story, day(start)), story.moment(k - 1, k + 1, day(saturday))
        yield Guess((Link("same", (told.id, other.id), assumption=f"line {line(told)} tells the days of “{other.said}”"),), sure=True)


_CLOSE = 3
