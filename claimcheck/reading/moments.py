"""Moments of a story: dates, weekdays and clock times in its words, with the days they mean where these are known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Day
from datetime import timedelta
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.day_names import DateRead, DayName, calendar_day
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.words.calendar import FULL_MONTHS, FULL_WEEKDAYS, MONTHS
from claimcheck.values.window import Window, day, month

_WEEKDAYS = {written: k for k, name in enumerate(FULL_WEEKDAYS) for written in (name, f"{name}'s")}
_WEEKDAY_WORDS = frozenset(_WEEKDAYS)
_YEARS_ON = {"that": 0, "same": 0, "following": 1, "next": 1}
SOME_MONDAY = Day(2025, 6, 2)  # its week stands for one that is not known
_ANY = 2025  # a year without a leap day stands for one that is not known where only lengths count


class Moment(NamedTuple):
    """A date, year or weekday over the tokens *first* up to *last*.

    *window* is the days it means, resolved by the day of publication where the year is left out (*sure* is False then); None where they
    are not known. *weekday* counts from 0 for Monday; *date* is None for a weekday alone.
    """

    first: int
    last: int
    sentence: Sentence
    window: Window | None
    weekday: int | None = None
    date: DateRead | None = None
    sure: bool = True

    @property
    def is_day(self) -> bool:
        """True for one day, not a month or a year."""
        return self.window is not None and self.window.days == 1

    @property
    def start(self) -> Day | None:
        """Its first day."""
        return self.window.start if self.window is not None else None

    @property
    def year(self) -> int:
        """The year that its words tell, else 0."""
        told = self.date is not None and self.date.name.year is not None
        return self.start.year if told and self.start is not None else 0

    def claim(self, story: Story) -> Claim:
        """The claim that this is such a day."""
        assert self.window is not None
        return self.at(story, self.window)

    def at(self, story: Story, window: Window) -> Claim:
        """The claim that this is *window*."""
        return story.moment(self.first, self.last, window)

    def in_one_week(self, story: Story) -> Claim:
        """The claim that this is its days, or where only a weekday is told, that day of one week: which week says nothing."""
        if self.window is not None:
            return self.claim(story)
        start = story.published or SOME_MONDAY
        return self.at(story, day(start + timedelta(days=((self.weekday or 0) - start.weekday()) % 7)))


def moments(story: Story) -> dict[int, list[Moment]]:
    """The moments of every sentence by its number, in order; they are sought once, and nobody changes them."""
    return story.once(("moments", 0), lambda: _moments(story))


def _moments(story: Story) -> dict[int, list[Moment]]:
    found: dict[int, list[Moment]] = {s.number: [] for s in story.sentences}
    years = [d.name.year for d in story.dates if d.name.year is not None and d.name.month is not None]
    before: int | None = None
    for read in story.dates:
        before = read.name.year or before
        first, end = story.tokens.at(read.start), story.tokens.at(read.end)
        sentence = story.sentence_at(first)
        if sentence is not None and read.sure:
            told = _that_year(story, read, end, before)
            found[sentence.number].append(_dated(story, told, first, end, sentence, years))
    for sentence in story.sentences:
        found[sentence.number] += _months_of_that_year(story, sentence)
        taken = {k for m in found[sentence.number] for k in range(m.first, m.last)}
        found[sentence.number] += _weekdays(story, sentence, taken)
        found[sentence.number].sort(key=lambda m: m.first)
    return found


def _that_year(story: Story, read: DateRead, end: int, before: int | None) -> DateRead:
    """*read* with the year *before* it where *that year* or *the following year* stands behind it."""
    words = [w for w in story.tokens.low[end : end + 4] if w not in ("of", "in", "the", ",")]
    if before is None or read.name.year is not None or read.name.month is None or words[1:2] != ["year"] or words[0] not in _YEARS_ON:
        return read
    return attrs.evolve(read, name=attrs.evolve(read.name, year=before + _YEARS_ON[words[0]]))


def _dated(story: Story, read: DateRead, first: int, last: int, sentence: Sentence, years: list[int]) -> Moment:
    name = read.name
    if name.year is not None and name.month is None and story.tokens.low[last - 1].endswith("s"):
        return Moment(first, last, sentence, Window(Day(name.year, 1, 1), Day(name.year + 10, 1, 1)), name.weekday, read)
    if name.year is not None or name.month is None:
        return Moment(first, last, sentence, name.days() if name.year is not None else None, name.weekday, read)
    near = story.published or (Day(years[0], 7, 1) if years else None)
    number = _nearest_year(name.month, name.day or 1, near)
    told = calendar_day(number, name.month, min(name.day or 1, 28))
    if story.published is not None and told is not None and told > story.published and _are_over(story):
        number -= 1
    window = month(number, name.month) if name.day is None else None
    on = calendar_day(number, name.month, name.day) if name.day is not None else None
    return Moment(first, last, sentence, window or (day(on) if on else None), name.weekday, read, sure=False)


def _are_over(story: Story) -> bool:
    """True for *began on 9 April*, *since 9 April*: days with no year on which something was done, and none on which it is to be done."""
    return story.once(("days that are over", 0), lambda: _is_all_over(story))


def _is_all_over(story: Story) -> bool:
    told = [d for d in story.dates if d.name.year is None and d.name.month is not None and d.sure]
    words = [story.tokens.low[max(0, story.tokens.at(d.start) - _VERB) : story.tokens.at(d.start)] for d in told]
    done = any(w in _DONE or (w.endswith("ed") and len(w) > _VERB) for ahead in words for w in ahead)
    return done and not any(_TO_COME & set(ahead) for ahead in words)


_VERB = 5
_DONE = frozenset("since was were began started broke took fell left met won lost came went fought struck died hit held made".split())
_TO_COME = frozenset("will would to due until till by next before scheduled planned expected for is are be".split())
_THAT_YEAR = ("that year", "of that year", "the same year", "of the same year")
_MONTH_WORDS = frozenset(FULL_MONTHS)


def _months_of_that_year(story: Story, sentence: Sentence) -> Iterator[Moment]:
    """``passed in March 2022 ... in October that year``: the month, of the year that was told last."""
    low = story.tokens.low
    for k in story.places(_MONTH_WORDS, sentence):
        told = any(" ".join(low[k + 1 : k + 1 + len(p.split())]) == p for p in _THAT_YEAR)
        years = [d.name.year for d in story.dates if d.name.year is not None and d.end <= story.tokens.start[k]] if told else []
        if years and years[-1] is not None and not low[k - 1][:1].isdecimal():
            start, end = story.tokens.start[k], story.tokens.end[k]
            span = story.document.span(start, end)
            name = DayName(years[-1], MONTHS[low[k]])
            read = DateRead(start, end, span.quote, name, line=span.line, column=span.column)
            yield Moment(k, k + 1, sentence, month(years[-1], MONTHS[low[k]]), date=read)


def _nearest_year(number: int, of_month: int, near: Day | None) -> int:
    """The year in which the day lies nearest to *near*."""
    if near is None:
        return _ANY
    found = [(abs((on - near).days), on.year) for k in (-1, 0, 1) if (on := calendar_day(near.year + k, number, min(of_month, 28)))]
    return min(found)[1]


def _weekdays(story: Story, sentence: Sentence, taken: set[int]) -> Iterator[Moment]:
    for k in story.places(_WEEKDAY_WORDS, sentence):
        if k not in taken and story.tokens.written(k)[0].isupper():
            yield Moment(k, k + 1, sentence, None, _WEEKDAYS[story.tokens.low[k]])


def on_weekday(weekday: int, around: Day) -> Day:
    """The day on *weekday* that is nearest to *around*, the earlier of two."""
    shift = (weekday - around.weekday()) % 7
    return around + timedelta(days=shift if shift <= 3 else shift - 7)


def weekday_since(weekday: int, start: Day) -> Day:
    """The first day on *weekday* after *start*."""
    return start + timedelta(days=(weekday - start.weekday() - 1) % 7 + 1)


def may_end(story: Story, moment: Moment, unit: str) -> bool:
    """False for the 4 July of *founded in 1974, who led it for 31 years. Its tour begins on 4 July*: no end of years begun in one."""
    words = story.tokens.low[moment.first : moment.last + 2]
    return unit not in ("year", "decade") or any(len(w) == 4 and w.isdecimal() for w in words)
