"""Named spans: the time between two years or months that a stretch names, or since one of them, as a length."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.reading.lengths import Length
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.words.calendar import FULL_MONTHS, MONTHS
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval

_OLDEST, _YEARS_ON = 1500, 60
_LEAST = 3  # years that a rate of so much a year is told for
_NAMES = frozenset(FULL_MONTHS)
_REACH = 12
_DAY = 31


class Point(NamedTuple):
    """A year or month over the tokens *first* up to *last*; *year* is 0 for a month of no year, *month* 0 for a year."""

    first: int
    last: int
    year: int
    month: int


def named_span(story: Story, run: Sequence[Sentence]) -> Length | None:
    """The length from the one to the other of the only two years or months of *run*: ``opened in 1975 and blown up in 2005``."""
    points = _points(story, run)
    if points is None or not 0 < len(points) < 3:
        return None
    if len(points) == 1:
        return _since(story, points[0])
    start, end = points if not _is_start(story, points[1]) else points[::-1]
    if start.month and end.month and end.year and not start.year and start.month < end.month:
        start = start._replace(year=end.year)  # "from January to October 2021"
    if bool(start.month) != bool(end.month) or bool(start.year) != bool(end.year):
        return None
    if start.month:
        months = (end.year - start.year) * 12 + end.month - start.month
        months = months if start.year else months % 12
    else:
        months = (end.year - start.year) * 12
    if months < 0:
        start, end, months = end, start, -months
    number, unit = (months, "month") if start.month else (months // 12, "year")
    if not number or (unit == "year" and number < _LEAST):
        return None
    least = Fraction(number) if unit == "month" and not start.year else number - Fraction(1, 2)
    return _length(story, start, end, number, Interval(least, number + 1), unit)


def _is_start(story: Story, point: Point) -> bool:
    """True for *By the end of June it had cost so much: since the start of January*: the later of two that are told is the earlier one."""
    ahead = story.tokens.low[max(0, point.first - 4) : point.first]
    return "since" in ahead


def _since(story: Story, point: Point) -> Length | None:
    """``since 2006``, ``from 2006 on``: the years or months up to the day of the story."""
    low, day = story.tokens.low, story.published
    led = low[point.first - 1] == "since" or (low[point.first - 1] == "from" and low[point.last] in ("on", "onwards", "onward"))
    if day is None or not led:
        return None
    if point.month:
        year = point.year or (day.year if point.month <= day.month else day.year - 1)
        number, unit = (day.year - year) * 12 + day.month - point.month, "month"
    else:
        number, unit = day.year - point.year, "year"
    if number < _LEAST:
        return None
    return _length(story, point, point, number, Interval(number - 1, number + 1), unit)


def _length(story: Story, start: Point, end: Point, number: int, room: Interval, unit: str) -> Length:
    first, last = min(start.first, end.first), max(start.last, end.last)
    if last - first > _REACH:
        first, last = (end.first, end.last) if end.first > start.first else (start.first, start.last)
    amount = Amount(Stated("~", number, number), room, room, unit=unit)
    return Length(first, last, story.word(first, last, amount, "duration"))


def _points(story: Story, run: Sequence[Sentence]) -> list[Point] | None:
    """The years and months that *run* names, in order; None where it names days or decades."""
    t, found = story.tokens, list[Point]()
    dated = {k for d in story.days_in(run) for k in range(t.at(d.start), t.at(d.end))}
    for k in range(run[0].first, run[-1].last):
        if found and k < found[-1].last:
            continue
        word = t.low[k]
        if _is_decade(word):
            return None
        if word in _NAMES and t.written(k)[:1].isupper():
            if _is_day(t.low[k - 1]) or _is_day(t.low[k + 1]):
                return None
            year = _year(t.low[k + 1])
            found.append(Point(k, k + 1 + bool(year), year, MONTHS[word]))
        elif k in dated and (year := _year(word)):
            found.append(Point(k, k + 1, year, 0))
    return found


def _year(word: str) -> int:
    return int(word) if len(word) == 4 and word.isdecimal() and word.isascii() and int(word) >= _OLDEST else 0


def _is_day(word: str) -> bool:
    return word.rstrip("stndrh").isdecimal() and 0 < int(word.rstrip("stndrh")) <= _DAY


def _is_decade(word: str) -> bool:
    return word[-1:] == "s" and word[:-1].isdecimal() and len(word) > 2
