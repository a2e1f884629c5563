"""Stretches: the days, weeks, months or years up to one day: *the three months to March*, *the week ending on Sunday*."""

from __future__ import annotations

from datetime import date, timedelta

from claimcheck.reading.named_times import WEEKDAYS, date_at, weekday_at
from claimcheck.reading.periods import MONTHS_OF, Time, count_at, is_year, month_named
from claimcheck.reading.to_come import is_to_come
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.values import window as windows
from claimcheck.values.calendar_days import shifted
from claimcheck.values.window import DAY, Window

_IN_DAYS = {"day": 1, "week": 7, "fortnight": 14}
UP_TO = frozenset(("to", "ending", "ended", "ends", "through"))
_FIRST_YEAR = 1600


def up_to(t: Tokens, i: int, last: int, published: date | None) -> Time | None:
    """``the three months to March``, ``the 12 months to the end of June``, ``the year to 31 March 2025``, ``the week ending on Sunday``."""
    low = t.low
    count, k = count_at(t, i)
    unit = low[i]
    if unit in MONTHS_OF or unit in _IN_DAYS or unit == "half":
        first = _first_of(low, i)
        if low[first - 1 : first] not in (["the"], ["a"]):
            return None
        count, k = (1 if "half" not in low[first : i + 1] else 6), i
        unit = "month" if count > 1 else unit
    elif count is not None:
        k += low[k : k + 1] in TRADING and count <= _WORKING_WEEK
        unit = low[k].removesuffix("s") if k < last else ""
    k += low[k + 1 : k + 3] in _THAT
    if count is None or k + 2 >= last or low[k + 1] not in UP_TO:
        return None
    j = k + 2
    j += low[j] in ("in", "on")
    if unit in _IN_DAYS:
        return _days_up_to(t, (i, j), last, count * _IN_DAYS[unit], published)
    return _months_up_to(t, (i, j), last, count * MONTHS_OF[unit], published) if unit in MONTHS_OF else None


def overnight(t: Tokens, i: int, last: int, published: date | None) -> Time | None:
    """``overnight on Friday``, ``overnight into 3 May``: the day named behind the *overnight* at token *i* and the night on either side."""
    j = i + 1 + (t.low[i + 1 : i + 2] in _ON_OR_INTO)
    if j >= last or not (t.low[j] in WEEKDAYS or t.low[j] in MONTHS or t.low[j].isdecimal()):
        return None
    day = weekday_at(t, j, last, WEEKDAYS[t.low[j]], published) if t.low[j] in WEEKDAYS else date_at(t, j, last, published)
    if day is None or day.window is None or day.window.start is None or day.window.days != 1:
        return None
    start = day.window.start - DAY if t.low[j - 1] in ("into", "to") else day.window.start
    return Time(i, day.last, Window(start, start + DAY + DAY, loose=True))


_ON_OR_INTO = (["on"], ["into"], ["to"])


def from_now(t: Tokens, time: Time, published: date) -> Window | None:
    """The days from the publication to the one to come of *shut until 3 May*, *runs through Friday*; the day alone where nothing lasts so
    long: *will not open until 3 May*, *put off until Friday*.
    """
    window = time.window
    if window is None or window.days != 1 or window.start is None or window.start <= published:
        return window
    words = t.low[max(0, time.first - _CLAUSE) : time.first]
    return window if not _NOT_LASTING.isdisjoint(words) else Window(published, window.end)


LASTING = frozenset("until till through".split())
_CLAUSE = 12  # tokens
_NOT_LASTING = frozenset(
    "not n't won't don't doesn't didn't isn't aren't can't cannot never no nobody adjourned postponed delayed deferred moved rescheduled "
    "pushed put held wait waits waiting remanded from days".split()
)


def _first_of(low: list[str], i: int) -> int:
    """The first token of the *half-year*, the *financial year* whose last word is token *i*."""
    first = i
    while low[first - 1] in _YEARS_OF or (low[first - 1] == "-" and low[first - 2] == "half"):
        first -= 1
    return first


_YEARS_OF = frozenset("financial fiscal tax business trading accounting full half first second".split())
TRADING = (["trading"], ["working"], ["business"])  # "the five trading days to Friday"
_WORKING_WEEK = 5  # days
_THAT = (["that", "ended"], ["that", "ends"], ["that", "ending"])


def _days_up_to(t: Tokens, at: tuple[int, int], last: int, days: int, published: date | None) -> Time | None:
    """So many *days* up to the day that the second token of *at* begins to name."""
    i, j = at
    named = date_at(t, j, last, published)
    if named is None and j < last and t.low[j] in WEEKDAYS:
        named = weekday_at(t, j, last, WEEKDAYS[t.low[j]], published)
    end = named.window.end if named is not None and named.window is not None and named.window.days == 1 else None
    if named is None or end is None or end.year <= _FIRST_YEAR:
        return None
    return Time(i, named.last, Window(end - timedelta(days=days), end), aside=True)


def _months_up_to(t: Tokens, at: tuple[int, int], last: int, months: int, published: date | None) -> Time | None:
    """So many *months* up to the day or month that the second token of *at* begins to name."""
    low, (i, j) = t.low, at
    j += 3 if low[j : j + 3] == ["the", "end", "of"] else 0
    dated = date_at(t, j, last, published)
    if dated is not None and dated.window is not None and dated.window.end is not None:
        return Time(i, dated.last, Window(shifted(dated.window.end, -months), dated.window.end), aside=True)
    month = month_named(t, j, last, published)
    if month is None or _goes_on_to(low, month[1]):
        return None
    end = windows.month(*month[0]).end
    assert end is not None
    if published is not None and end - DAY > published and not is_year(low[month[1] - 1]):
        end = shifted(end, -12)
    if not is_year(low[month[1] - 1]) and is_to_come(t, j):
        end = shifted(end, 12)
    return Time(i, month[1], Window(shifted(end, -months), end), aside=True)


def _goes_on_to(low: list[str], k: int) -> bool:
    """True where another end of the stretch is told from token *k* on: *the months to May from June*; not for *the year to May from 40*."""
    return low[k : k + 1] in (["to"], ["from"]) and k + 1 < len(low) and (low[k + 1] in MONTHS or is_year(low[k + 1]))
