"""Named times: the days that the name of a weekday or of a month means, with its day and year where they stand beside it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from claimcheck.reading.dates import SUFFIXES, bounded, counts
from claimcheck.reading.dates import date as dated
from claimcheck.reading.days_in_names import CALLING, is_month_of_name, is_weekday_of_name
from claimcheck.reading.periods import FIRST_YEAR, Time, is_year, named_year
from claimcheck.reading.to_come import is_to_come, month_to_come, year_of
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words import calendar
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.values import window as windows
from claimcheck.values.calendar_days import shifted
from claimcheck.values.window import DAY, Window

WEEKDAYS = {name: number for name, number in calendar.WEEKDAYS.items() if name.endswith("day")}  # "Sat" and "Sun" are other words
PREPOSITIONS = frozenset("on in over during within at for by since throughout across".split())
FILLERS = frozenset("the just only a single alone back late early mid all whole same entire past last previous".split())
BEFORE_TIME = PREPOSITIONS | FILLERS
_BESIDE_MONTH = frozenset(("of", "from", "between", "to", "until", "this", "next", "both"))


def weekday_at(tokens: Tokens, i: int, last: int, weekday: int, published: date | None) -> Time | None:
    """The day of the *weekday* named at token *i*: that of a date beside it, else the last one, or the next where it is to come.

    None for a feast: *Black Friday*, *Easter Sunday*.
    """
    if i and tokens.low[i - 1] in CALLING and tokens.written(i - 1)[0].isupper():
        return None
    j = i + 1
    while j < last and tokens.low[j] in (",", "the"):
        j += 1
    if j < last and (tokens.low[j] in MONTHS or tokens.low[j].isdecimal()):
        dated = date_at(tokens, j, last, published, (i, weekday))
        if dated is not None:
            return Time(i, dated.last, dated.window)
    if is_weekday_of_name(tokens, i):
        return None
    said = tokens.low[i - 1] if i else ""
    if published is None or (said == "next" and weekday > published.weekday()):  # this week's, or that of the week to come
        return Time(i, i + 1, None, grain=1)
    if said == "next" or (said == "last" and weekday == published.weekday()):  # those of the week to come, and of the week that was
        away = weekday - published.weekday() + 7 if said == "next" else -7
        return Time(i - 1, i + 1, windows.day(published + timedelta(days=away)), grain=1)
    on = _on(weekday, published)
    if tokens.low[i + 1 : i + 3] == ["last", "week"] and i + 2 < last:
        monday = published - timedelta(days=published.weekday() + 7)
        return Time(i, i + 3, windows.day(monday + timedelta(days=weekday)), grain=1)
    if on.start is not None and tokens.low[i + 1 : i + 2] == ["week"] and tokens.low[i - 1] in _BEFORE_WEEK:
        return Time(i, i + 2, windows.day(on.start + timedelta(days=14)), grain=1)  # "on Friday week"
    if is_to_come(tokens, i) and on.start is not None:
        on = windows.day(on.start + timedelta(days=7))
    return Time(i, i + 1, on, grain=1)


_BEFORE_WEEK = frozenset("on from by until till for".split())


@lru_cache(maxsize=1024)
def _month_of(year: int, number: int) -> Window:
    return windows.month(year, number)


@lru_cache(maxsize=256)
def _on(weekday: int, published: date) -> Window:
    """The last such day before *published*."""
    return windows.day(windows.weekday_before(weekday, published))


def month_at(tokens: Tokens, i: int, last: int, number: int, published: date | None) -> Time | None:
    """The day, or the days of the month *number*, that the name at token *i* tells; None where it is part of another name, or a verb."""
    low = tokens.low
    behind = low[i + 1] if i + 1 < last else ""
    number_behind = behind.isdecimal()
    if (number_behind or behind == ".") and (dated := date_at(tokens, i, last, published)) is not None:
        return dated
    if is_month_of_name(tokens, i):
        return None
    before = low[i - 1] if i else ""
    if before.isdecimal() and int(before[:3]) <= 31 and (back := date_at(tokens, i - 1, last, published)) is not None:
        return _from_first_day(tokens, i - 1, back)
    if i > 1 and (before == "of" or before in SUFFIXES) and (day := _nth(tokens, i, number, last, published)) is not None:
        return day
    if (number_behind or behind in _QUARTERLY) and (quarter := _quarter_to(tokens, i, last, number, published)) is not None:
        return quarter
    if number_behind and is_year(behind):
        return Time(i, i + 2, _month_of(int(behind), number))
    if low[i] in _VERBS and not _is_placed(tokens, i):
        return None
    if published is None:
        return Time(i, i + 1, None)
    told_year, end = named_year(tokens, i + 1, last, published) if behind in _BEFORE_YEAR else (None, i + 1)
    if told_year is not None or (number == published.month and before == "last"):
        return Time(i, end, _month_of(told_year or published.year - 1, number))
    start = i - (low[i - 1] == "next")
    return Time(start, i + 1, _month_of(month_to_come(tokens, (i, i + 1), number, published), number))


_QUARTERLY = frozenset(("quarter", "-"))
_BEFORE_YEAR = frozenset(("of", "last", "this", "next"))
_VERBS = frozenset(("may", "march"))


def _is_placed(tokens: Tokens, i: int) -> bool:
    """True where the *May* at token *i* is a month: *in May*, *May had brought 312*; the verb has no such words beside it."""
    low = tokens.low
    if tokens.written(i)[0].isupper() and i + 1 < len(low) and low[i + 1] in HAD:
        return True
    return i > 0 and (low[i - 1] in BEFORE_TIME or low[i - 1] in _BESIDE_MONTH or _is_second(tokens, i))


def _quarter_to(t: Tokens, i: int, last: int, number: int, published: date | None) -> Time | None:
    """The three months up to that at token *i*: ``the September quarter``, ``the March 2024 quarter``, ``the June quarter of 2023``."""
    low = t.low
    year, k = (int(low[i + 1]), i + 2) if i + 1 < last and is_year(low[i + 1]) else (None, i + 1)
    k += low[k : k + 1] == ["-"]
    if k >= last or low[k] != "quarter" or low[k + 1 : k + 2] == ["-"] or low[i - 1] in _JOINTS or not t.written(i)[0].isupper():
        return None  # "the July to September quarter", "a September quarter-final"
    k += 1
    if year is None and low[k : k + 1] == ["of"] and k + 1 < last and is_year(low[k + 1]):
        year, k = int(low[k + 1]), k + 2
    if year is None and published is not None:
        year, k = named_year(t, k, last, published)
        year = year or month_to_come(t, (i, k), number, published)
    if year is None or year <= FIRST_YEAR:
        return None
    window = _month_of(year, number)
    assert window.start is not None
    return Time(i, k, Window(shifted(window.start, -2), window.end))


def _is_second(tokens: Tokens, i: int) -> bool:
    """True for the March of *between January and March*, the May of *June 1.38m and May 1.5m*."""
    if i and tokens.low[i - 1] in ("and", ",") and tokens.low[i + 1 : i + 2] != [] and tokens.low[i + 1][0].isdecimal():
        return tokens.written(i)[0].isupper() and tokens.holds(_MONTHS, max(0, i - _LISTED), i - 1)
    return i > 1 and tokens.low[i - 1] in _JOINTS and tokens.low[i - 2] in MONTHS and tokens.written(i)[0].isupper()


_MONTHS, _LISTED = frozenset(MONTHS), 6  # tokens from one month of a list to the next
HAD = frozenset("had was saw brought has is recorded".split())


def date_at(tokens: Tokens, i: int, last: int, published: date | None, beside: tuple[int, int] | None = None) -> Time | None:
    """A day and a month in either order, with or without a year, that begins at token *i*; *beside* is the weekday ahead and its token."""
    low = tokens.low
    if i + 1 >= last or not (low[i] in MONTHS or (low[i].isdecimal() and len(low[i]) <= 2)):
        return None
    j = i + 2 if low[i] in MONTHS and low[i + 1 : i + 2] == ["."] else i + 1  # "Nov. 1"
    if j >= last:
        return None
    a, b = low[i], low[j]
    if a in MONTHS and b.isdecimal() and int(b[:3]) <= 31 and len(b) <= 2:
        if j + 1 < last and low[j + 1] in ("%", "per", "percent", "pc", "pct"):
            return None  # "In May 31 per cent were"
        if i and low[i - 1] in _BEFORE_COUNTS and counts(tokens, j + 1):
            return None  # "In May 12 people died"
        month, number = MONTHS[a], int(b)
    elif a not in MONTHS and b in MONTHS:
        month, number = MONTHS[b], int(a)
        j += low[j + 1 : j + 2] == ["."] and j + 2 < last and is_year(low[j + 2])
    else:
        return None
    j += 1
    last_day = None
    if (
        a in MONTHS
        and j + 1 < last
        and low[j + 1].isdecimal()
        and (low[j] in _JOINTS or (low[j] == "," and len(low[j + 1]) <= _TWO and low[j + 2 : j + 3] in _ROW_OF_DAYS))
        and (run := dated(tokens, j - 1, i)) is not None
    ):
        last_day, j = (run.last_day, run.last - (run.year is not None)) if run.last_day else (None, j)
        j -= low[j - 1] == ","
    end = j
    if j < last and low[j] == "," and j + 1 < last and is_year(low[j + 1]):
        j += 1
    year = int(low[j]) if j < last and is_year(low[j]) else None
    end = j + 1 if year else end
    if year is None and published is not None:
        told_year, end = named_year(tokens, end, last, published)
        year = told_year or year_of(tokens, (beside[0] if beside else i, end), (month, number), published, beside[1] if beside else None)
    try:
        days = windows.day(date(year, month, number)) if year else None
        if days is not None and last_day is not None and year:
            return Time(i, end, Window(days.start, date(year, month, last_day) + DAY))
        return Time(i, end, days, grain=1)
    except ValueError:
        return None


_TWO = 2  # digits of a day
_ROW_OF_DAYS = ([","], ["and"], ["or"])  # "November 21, 22 and 23"
_BEFORE_COUNTS = frozenset("in since by until during from last".split())


def _nth(t: Tokens, i: int, number: int, last: int, published: date | None) -> Time | None:
    """The day of *the 7th of October*, *7th October*, whose month is named at token *i*; None where there is none."""
    k = i - 1 - (t.low[i - 1] == "of")
    k -= t.low[k] in SUFFIXES
    found = dated(t, k, 0) if k >= 0 and t.low[k].isdecimal() else None
    if found is None or found.month != number or found.day is None or published is None:
        return None
    year = found.year or year_of(t, (found.first, found.last), (number, found.day), published)
    try:
        time = Time(found.first, min(found.last, last), windows.day(date(year, number, found.day)), grain=1)
        return _from_first_nth(t, k, time)
    except ValueError:
        return None


def _from_first_nth(t: Tokens, k: int, time: Time) -> Time:
    """*time*, whose day is at token *k*, with the first day of its run ahead: ``the 7th and 8th of October``."""
    j = k - 1 - (t.low[k - 1] == "the")
    run = bounded(t.low[j - 2], 1, 31) if j > 1 and t.low[j] in _JOINTS and t.low[j - 1] in SUFFIXES else None
    if run is None or time.window is None or time.window.start is None or run >= time.window.start.day:
        return time
    return Time(j - 2, time.last, Window(time.window.start.replace(day=run), time.window.end))


_JOINTS = frozenset("- – — to and or through".split())


def _from_first_day(t: Tokens, i: int, time: Time) -> Time:
    """*time*, whose day is at token *i*, with the first day of its run ahead: ``23 to 29 October``, ``2, 3 and 4 May``."""
    k = i
    while k > 1 and (t.low[k - 1] in _JOINTS or t.low[k - 1] == ",") and t.low[k - 2].isdecimal() and len(t.low[k - 2]) < len("100"):
        k -= 2
    run = dated(t, k, 0) if k < i else None
    if run is None or run.last_day is None or run.day is None or time.window is None or time.window.start is None or time.first != i:
        return time
    return Time(k, time.last, Window(time.window.start - timedelta(days=run.last_day - run.day), time.window.end))
