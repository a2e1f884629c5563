"""Stretches: the days, weeks, months or years up to one day: *the three months to March*, *the week ending on Sunday*."""

from __future__ import annotations

from datetime import date, timedelta

from claimcheck.reading.named_times import WEEKDAYS, date_at, weekday_at
from claimcheck.reading.periods import MONTHS_OF, Time, count_at, is_year, month_named
from claimcheck.reading.to_come import is_to_come
from claimcheck.reading.tokens import Tokens
from claimcheck.values import window as windows
from claimcheck.values.calendar_days import shifted
from claimcheck.values.window import DAY, Window

_IN_DAYS = {"day": 1, "week": 7, "fortnight": 14}
UP_TO = frozenset(("to", "ending", "ended", "through"))
_FIRST_YEAR = 1600


def up_to(t: Tokens, i: int, last: int, published: date | None) -> Time | None:
    """``the three months to March``, ``the 12 months to the end of June``, ``the year to 31 March 2025``, ``the week ending on Sunday``."""
    low = t.low
    count, k = count_at(t, i)
    unit = low[i]
    if unit in MONTHS_OF or unit in _IN_DAYS:
        if low[i - 1 : i] not in (["the"], ["a"]):
            return None
        count, k = 1, i
    if count is None or k + 2 >= last or low[k + 1] not in UP_TO:
        return None
    unit, j = low[k].removesuffix("s"), k + 2
    j += low[j] in ("in", "on")
    if unit in _IN_DAYS:
        return _days_up_to(t, (i, j), last, count * _IN_DAYS[unit], published)
    return _months_up_to(t, (i, j), last, count * MONTHS_OF[unit], published) if unit in MONTHS_OF else None


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
    if month is None or low[month[1] : month[1] + 1] in (["to"], ["from"]):
        return None
    end = windows.month(*month[0]).end
    assert end is not None
    if published is not None and end - DAY > published and not is_year(low[month[1] - 1]):
        end = shifted(end, -12)
    if not is_year(low[month[1] - 1]) and is_to_come(t, j):
        end = shifted(end, 12)
    return Time(i, month[1], Window(shifted(end, -months), end), aside=True)
