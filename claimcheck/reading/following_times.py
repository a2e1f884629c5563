"""Following times: the day, week, month or year that is told from the time before it: *the next day*, *a year earlier*."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from claimcheck.reading.periods import NTH, Time
from claimcheck.reading.runs_of_days import joined
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.numbers import SMALL
from claimcheck.values.calendar_days import shifted
from claimcheck.values.window import Window, month

_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_DAYS = {"day": 1, "week": 7}
UNITS = frozenset((*_MONTHS, *_DAYS))
_NEXT = {"next": 1, "following": 1, "preceding": -1, "previous": -1}
_ON = {"after": 1, "later": 1, "before": -1, "earlier": -1}
COMING = frozenset("next following coming".split())
# The first word of what is told from the time before; other words are so where one of `ON` stands behind the unit behind them.
STEPPING = UNITS | _NEXT.keys() | COMING
ON = frozenset(_ON)
_GOES_ON = frozenset("it they he she there we and but".split())
_OF_A_STRETCH = (["over"], ["within"], ["in"], ["for"], ["during"], ["of"])  # "over the next year"
_FIRST, _LAST = 1600, 9000  # years
_AGO = frozenset(("ago", "earlier"))
_LONG = 3  # digits


class Step(NamedTuple):
    """So many units on from the time before, told by the tokens *first* up to *last*; *counted* where they tell how many."""

    first: int
    last: int
    steps: int
    unit: str
    counted: bool
    word: str

    def is_from(self, before: Time | None) -> bool:
        """False for *the next month* and *the previous year* with no time *before*: they are told from the day of publication."""
        return before is not None or self.unit == "day" or self.word not in ("next", "previous")

    def time(self, before: Time | None) -> Time:
        """The time meant; it has no window where that *before* is none, or is told in another unit."""
        window = before.window if before is not None and not before.since and (self.word != "ago" or _is_part(before)) else None
        meant = None if window is None else _shifted(window, self.steps, self.unit)
        return Time(self.first, self.last, meant, aside=self.counted)


def step(t: Tokens, i: int, last: int) -> Step | None:
    """The step that the words at token *i* tell, or None."""
    low = t.low
    word, behind = low[i], low[i + 1] if i + 1 < last else ""
    unit = behind.removesuffix("s")
    if unit not in UNITS and word not in UNITS:
        return None  # as most are
    if word in _NEXT and behind in UNITS and i and low[i - 1] == "the" and not (word == "next" and low[i - 2 : i - 1] in _OF_A_STRETCH):
        return Step(i, i + 2, _NEXT[word], unit, False, word)
    if word in UNITS and i and low[i - 1] == "the" and behind in ("before", "after"):
        end = i + 2 + (low[i + 2 : i + 3] == ["that"])
        return Step(i, end, _ON[behind], word, False, word) if _ends(t, end, last) else None
    if word == "year" and behind == "-" and i + 3 < last and low[i + 2] in _AGO and low[i + 3] in _PARTS:
        return Step(i, i + 4, -1, "year", False, "ago")  # "the year-ago month"
    if unit not in UNITS or i + 2 >= last or low[i + 2] not in _ON or (low[i + 2] in ("before", "after") and not _closes(t, i, last)):
        return None
    count = 1 if word in ("a", "an") else int(word) if word.isdecimal() and len(word) < _LONG else int(SMALL.get(word, 0))
    return Step(i, i + 3, count * _ON[low[i + 2]], unit, True, word) if count else None


def stretch(t: Tokens, i: int, last: int, before: Time, published: date | None) -> Time | None:
    """``the next three years`` told behind *next year*, with which they begin, ``the following four years``; from the time *before*.

    Behind other times the next years are those from the day of publication.
    """
    low = t.low
    if i + 2 >= last or low[i] not in COMING or low[i + 2].removesuffix("s") not in _MONTHS:
        return None
    count = int(low[i + 1]) if low[i + 1].isdecimal() and len(low[i + 1]) < _LONG else int(SMALL.get(low[i + 1], 0))
    unit, months = low[i + 2].removesuffix("s"), count * _MONTHS[low[i + 2].removesuffix("s")]
    start = _start(before, [low[i], unit], low[before.last - 2 : before.last])
    if start is not None and count:
        return Time(i, i + 3, Window(start, shifted(start, months)), aside=True)
    if published is None or low[i] == "following" or not count:
        return None
    return Time(i, i + 3, Window(published, shifted(published, months), loose=True), aside=True)


def _start(before: Time, coming: list[str], told: list[str]) -> date | None:
    """The first day of the *following year* and more, or of the *next*, behind the time *before*, whose last words are *told*."""
    window = before.window
    if window is None or window.start is None or window.end is None or window.loose or before.since:
        return None
    start = None
    if coming[0] == "following" or told == ["this", coming[1]]:
        start = window.end
    elif told == ["next", coming[1]]:
        start = window.start
    return start if start is not None and start.day == 1 and start.year < _LAST else None


def elided(t: Tokens, i: int, before: Time | None) -> Time | None:
    """The *next* of *2% this year and 3% next*, the *this* of *£4 last year and £6 this*: the unit of the time *before*."""
    low = t.low
    if before is None or before.window is None or before.last - before.first < len(("this", "year")) or i - before.last > _AWAY:
        return None
    told, unit = low[before.last - 2], low[before.last - 1]
    figure = low[i - 1]
    if unit not in UNITS or told not in _NEAR or not (figure[0].isdecimal() or figure in _BEHIND_FIGURES) or "." in low[before.last : i]:
        return None
    meant = _shifted(before.window, _NEAR[low[i]] - _NEAR[told], unit)
    return Time(i, i + 1, meant) if meant is not None and low[i] != told else None


def other_quarter(t: Tokens, i: int, before: Time | None) -> Time | None:
    """The *third* of *grew 0.1% in the second quarter and 0.2% in the third*: of the year of the quarter *before* it."""
    window = before.window if before is not None and t.low[i - 1] == "the" else None
    if window is None or window.start is None or window.end is None or shifted(window.start, _MONTHS["quarter"]) != window.end:
        return None
    if window.start.month % 3 != 1:
        return None
    first = date(window.start.year, 3 * NTH[t.low[i]] - 2, 1)
    return Time(i, i + 1, Window(first, shifted(first, _MONTHS["quarter"])))


_AWAY = 12  # tokens
_NEAR = {"last": -1, "this": 0, "next": 1}
_BEHIND_FIGURES = frozenset("% cent percent pc p m bn tn million billion trillion".split())


def that_month(t: Tokens, i: int, before: Time | None) -> Time | None:
    """The *that June* behind a time of a year: the June of that year; *i* is its month. None where no year is told."""
    if before is None or before.window is None or before.window.start is None:
        return None
    return Time(i, i + 1, month(before.window.start.year, MONTHS[t.low[i]]))


def _ends(t: Tokens, k: int, last: int) -> bool:
    """True where nothing follows that the day is before or after: *the year before, 300 were*; not for *the day after the vote*."""
    return k >= last or not t.low[k][0].isalpha() or t.low[k] in _GOES_ON


def _closes(t: Tokens, i: int, last: int) -> bool:
    """True for *against £40 a year before.*, *£40 two years before, when*; not for *a day before the vote*, *for a year before*."""
    behind = t.low[i + 3] if i + 3 < last else "."
    return not behind[0].isalnum() and t.low[i - 1] not in ("for", "in", "within")


def _shifted(window: Window, count: int, unit: str) -> Window | None:
    """*window* so many units on; None where it is no stretch that the unit steps over."""
    start, end = window.start, window.end
    if start is None or end is None or window.loose or not _FIRST < start.year + count < _LAST:
        return None
    days = (end - start).days
    if unit in _DAYS:
        by = timedelta(days=count * _DAYS[unit])
        return Window(start + by, end + by) if days in (1, _DAYS[unit]) else None
    if days == 1 and unit == "year" and (start.month, start.day) != (2, 29):
        on = start.replace(year=start.year + count)  # "£4m at 30 June, against £3m a year earlier"
        return Window(on, on + timedelta(days=1))
    whole = start.day == end.day == 1  # months, quarters and years
    if not whole or (unit != "year" and shifted(start, _MONTHS[unit]) != end):
        return None
    months = count * _MONTHS[unit]
    return Window(shifted(start, months), shifted(end, months))


def in_same_part(t: Tokens, time: Time, found: list[Time], free: int, published: date | None) -> None:
    """Turns *time*, a year, into the part of it that was told before it: ``58 in October, against 71 in the same month of 2023``.

    So is *a year ago* behind *in October, compared with*. *found* are the times before it; it reaches ahead no further than token *free*.
    """
    low, window, k = t.low, time.window, time.first
    if window is None or window.start is None or published is None:
        return
    if low[time.last - 1] == "ago" and low[time.last - 2] in ("year", "years"):
        before = joined(t, found[-2:])[-1] if found else None
        if before is None or not _is_part(before) or _COMPARING.isdisjoint(low[before.last : k]):
            return
        assert before.window is not None
        time.window = _shifted(before.window, window.start.year - published.year, "year")
    elif k - 3 >= free and low[k - 3] == "same" and low[k - 2] in _PARTS and low[k - 1] in ("of", "in") and low[k].isdecimal():
        before = joined(t, found[-2:])[-1] if found else None
        time.first, time.window = k - 3, None
        if before is not None and _is_part(before) and before.window is not None and before.window.start is not None:
            time.window = _shifted(before.window, window.start.year - before.window.start.year, "year")


def _is_part(before: Time) -> bool:
    """True for a month or some months, not for a year."""
    return before.window is not None and not before.since and _MONTH <= (before.window.days or 0) < _YEAR


_COMPARING = frozenset("compared against from versus than".split())
_PARTS = frozenset("month months quarter half period week weekend day hour time point stage season".split())
_MONTH, _YEAR = 28, 365  # days
