"""Periods with a name of their own: halves, quarters, seasons, decades, the months up to one, what is so far of a year, a while ago."""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta

import attrs

from claimcheck.reading.days_in_names import is_decade_of_thing
from claimcheck.reading.to_come import is_over, is_to_come, month_to_come, year_of
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import FEAST_WORDS, FEASTS, MONTHS, WEEKDAYS
from claimcheck.reading.words.numbers import SMALL, TENS
from claimcheck.values import window as windows
from claimcheck.values.calendar_days import shifted
from claimcheck.values.window import DAY, Window


@attrs.define
class Time:
    """A phrase of time over the tokens *first* up to *last*.

    *window* is the days it means, None where only a length is told; *grain* is that length in days (``in 24 hours`` is 1). *since* marks an
    open run up to the publication. *aside* says that a figure in the phrase is a figure like others (``three months ago``).
    """

    first: int
    last: int
    window: Window | None
    grain: int | None = None
    since: bool = False
    aside: bool = False


NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}  # the month that each begins in, north of the equator
_MONTHS_OF = {"month": 1, "quarter": 3, "year": 12}
MONTHS_OF = _MONTHS_OF
FIRST_YEAR = 1583  # the first full year of the calendar
_RECENT = frozenset(("last", "past", "previous"))


def named_period(t: Tokens, i: int, last: int, published: date | None) -> Time | None:
    """The period whose name begins at token *i*, or None."""
    word = t.low[i]
    if word not in _OPENING:
        return None
    if word in FEAST_WORDS and (feast := _feast(t, i, last, published)) is not None:
        return feast
    if word in ("first", "last", "final", "opening"):
        months = _months_of_year(t, i, last, published)
        if months is not None:
            return months
    if word in NTH or word in ("q", "h"):
        return _part_of_year(t, i, last, published)
    if word in SEASONS or word in _RECENT or word in ("this", "next", "tomorrow", "overnight"):
        return _season(t, i, last, published) or _beside_now(t, i, last, published)
    if word in ("end", "start", "beginning"):
        return _edge(t, i, last, published)
    if word in ("so", "year"):
        return _so_far(t, i, last, published)
    return None


_OPENING = (
    FEAST_WORDS
    | NTH.keys()
    | SEASONS.keys()
    | _RECENT
    | frozenset("final opening q h this next tomorrow overnight end start beginning so year".split())
)


def decade(t: Tokens, i: int) -> Time | None:
    """``the 1990s``: the ten years that begin with the digits at token *i*; None for ``the 1990s block``."""
    if t.low[i][3] != "0" or t.low[i + 1 : i + 2] != ["s"] or t.spaced(i + 1) or not is_year(t.low[i]):
        return None
    if is_decade_of_thing(t, i, i + 2):
        return None
    year = int(t.low[i])
    return Time(i, i + 2, Window(date(year, 1, 1), date(year + 10, 1, 1)))


def _year_at(t: Tokens, k: int, last: int, published: date | None) -> tuple[int | None, int]:
    """The year that the tokens from *k* name (``of 2025``, ``of last year``, ``2025``) and the token behind it."""
    low = t.low
    j = k + (low[k : k + 1] in (["of"], ["in"], [","]))
    if j < last and is_year(low[j]):
        return int(low[j]), j + 1
    if (
        published is not None
        and low[j + 1 : j + 2] == ["year"]
        and j + 1 < last
        and low[j] in (("the", "this", "last") if j > k else _NEAR)
    ):
        return published.year - (low[j] == "last"), j + 2
    return None, k


def named_year(t: Tokens, k: int, last: int, published: date) -> tuple[int | None, int]:
    """The year of the ``last year``, ``of this year`` that begins at token *k*, and the token behind it; None and *k* for none."""
    j = k + (t.low[k : k + 1] == ["of"])
    if j + 1 < last and t.low[j] in _YEARS_NEAR and t.low[j + 1] == "year" and t.low[j + 2 : j + 3] != ["to"]:
        return published.year + _YEARS_NEAR[t.low[j]], j + 2
    return None, k


_NEAR = ("this", "last")
_YEARS_NEAR = {"last": -1, "this": 0, "next": 1}


def is_year(word: str) -> bool:
    """True for four digits that can be a year."""
    return word.isdecimal() and len(word) == 4 and 1583 < int(word) < 2200


def _feast(t: Tokens, i: int, last: int, published: date | None) -> Time | None:
    """``Christmas Day``, ``New Year's Eve 2023``: of no named year the last one."""
    for size in (3, 2, 1):
        day = FEASTS.get(" ".join(t.low[i : i + size])) if i + size <= last else None
        if size == 1 and t.low[i] == "christmas" and t.low[i - 1] in _BEFORE_CHRISTMAS:
            day = FEASTS["christmas day"]
        if day is None or not t.written(i)[0].isupper():
            continue
        year, end = _year_at(t, i + size, last, published)
        if year is None and published is not None:
            year, end = named_year(t, i + size, last, published)
        if year is None and published is not None:
            year, end = year_of(t, (i, i + size), day, published), i + size
        leap = year is not None and (day != (2, 29) or isleap(year))
        return Time(i, end, windows.day(date(year, *day)), grain=1) if year is not None and leap else None
    return None


_BEFORE_CHRISTMAS = frozenset("by before until till since last".split())  # the day and not the season


def _part_of_year(t: Tokens, i: int, last: int, published: date | None) -> Time | None:
    """``the first half of 2025``, ``second-quarter 2024``, ``Q3 2024``, ``H1 of this year``."""
    low = t.low
    if low[i] in ("q", "h"):
        number, k, unit = low[i + 1 : i + 2], i + 2, "quarter" if low[i] == "q" else "half"
        if number not in (["1"], ["2"], ["3"], ["4"]) or t.spaced(i + 1) or t.written(i).islower():
            return None
        nth = int(number[0])
    else:
        nth, k = NTH[low[i]], i + 1
        k += low[k : k + 1] == ["-"]
        if low[k : k + 1] not in (["half"], ["quarter"]):
            return None
        unit, k = low[k], k + 1
    year, end = _year_at(t, k, last, published)
    size = 6 if unit == "half" else 3
    if nth * size > _YEAR:
        return None
    if year is None and published is not None and _is_of_accounts(t, (i, k)):
        year = _year_of_accounts(t, (i, k), (nth - 1) * size + 1, published)
    if year is None:
        return None
    start = date(year, (nth - 1) * size + 1, 1)
    return Time(i, end, Window(start, shifted(start, size)))


_YEAR = 12  # months


def _is_of_accounts(t: Tokens, at: tuple[int, int]) -> bool:
    """True for *the third quarter* and *Q3* of sales; not for those of a match, of a firm's own year, or *a third quarter running*."""
    i, k = at
    numbered = t.low[i] in ("q", "h")
    if not numbered and (t.low[k - 1] == "half" or t.low[i - 1] in _OF_OWN_YEAR):
        return False  # "the first half" is mostly that of a match
    if t.low[k : k + 1] in (["of"], ["running"]) or t.low[k : k + 2] == ["in", "a"]:
        return False
    return not t.holds(_OF_NO_CALENDAR, i - _NEAR_ACCOUNTS, k + _NEAR_ACCOUNTS) and (
        numbered or t.holds(_ACCOUNTS, i - _NEAR_ACCOUNTS, k + _NEAR_ACCOUNTS)
    )


def _year_of_accounts(t: Tokens, at: tuple[int, int], month: int, published: date) -> int | None:
    """The year of the quarter or half that begins in *month*: the last that is over, the next where that is meant; of one that runs, of
    which the clause tells what was, None.
    """
    if month > published.month:
        return published.year - (not is_to_come(t, *at))
    if month + 3 > published.month:
        return None if is_over(t, *at) else published.year
    return published.year + is_to_come(t, *at)


_NEAR_ACCOUNTS = 20  # tokens to either side
_OF_OWN_YEAR = frozenset("a fiscal financial successive consecutive straight its".split())
_ACCOUNTS = frozenset(
    "revenue revenues sales turnover profit profits earnings ebitda ebit income margin margins dividend gdp economy growth output exports "
    "imports inflation investment spending deliveries shipments orders bookings loss losses shares sold delivered shipped produced "
    "contracted subscribers users customers vacancies redundancies insolvencies".split()
)
_OF_NO_CALENDAR = frozenset(
    "game match touchdown touchdowns rebounds assists quarterback goals goal scored nba nfl afl netball wnba halftime yards points tries "
    "try possession coach overtime fiscal".split()
)


def _months_of_year(t: Tokens, i: int, last: int, published: date | None) -> Time | None:
    """``the first six months of 2015``, ``the last three months of last year``, ``the first 10 days of May``."""
    count, k = count_at(t, i + 1) if i + 1 < last else (None, i)
    if count is not None and t.low[k : k + 2] in _DAYS_OF:
        return _days_of_month(t, (i, k), last, count, published)
    if count is None or count > 12 or t.low[k : k + 2] not in (["months", "of"], ["months", "in"]):
        return None
    year, end = _year_at(t, k + 1, last, published)
    if year is None:
        return None
    start = date(year, 1, 1) if t.low[i] in ("first", "opening") else shifted(date(year, 1, 1), 12 - count)
    if published is not None and start > published and t.low[k + 2] == "the":
        return Time(i, end, None, aside=True)  # "The last three months of the year were worth €160m", told in March: of which year?
    return Time(i, end, Window(start, shifted(start, count)), aside=True)


_DAYS_OF = (["days", "of"], ["weeks", "of"], ["days", "in"], ["weeks", "in"])


def _days_of_month(t: Tokens, at: tuple[int, int], last: int, count: int, published: date | None) -> Time | None:
    """``the first 10 days of November``, ``the last two weeks of May 2023``: so many days from either end of the month."""
    i, k = at
    month = month_named(t, k + 2, last, published)
    days = count * (7 if t.low[k] == "weeks" else 1)
    if month is None or days >= _SHORTEST_MONTH:
        return None
    (year, number), end = month
    if published is not None and not is_year(t.low[end - 1]):
        year = month_to_come(t, (k + 2, end), number, published)
    whole = windows.month(year, number)
    assert whole.start is not None and whole.end is not None
    length = timedelta(days=days)
    first = whole.start if t.low[i] in ("first", "opening") else whole.end - length
    return Time(i, end, Window(first, first + length), aside=True)


_SHORTEST_MONTH = 28  # days


def _season(t: Tokens, i: int, last: int, published: date | None) -> Time | None:
    """``last summer``, ``this spring``, ``the winter of 2024``, ``autumn 2023``."""
    low = t.low
    which = low[i] if low[i] in _RECENT or low[i] == "this" else ""
    k = i + bool(which)
    season = low[k].removesuffix("'s") if k < last else ""
    if season not in SEASONS:
        return None
    number = SEASONS[season]
    year, end = (None, k + 1) if which else _year_at(t, k + 1, last, None)
    if which and published is not None:
        year, end = published.year, k + 1
        if which == "this" and number == 12 and published.month < 3:
            year -= 1
        while which != "this" and shifted(date(year, number, 1), 3) > published:
            year -= 1
    if year is None:
        return None
    start = date(year, number, 1)
    return Time(i, end, Window(start, shifted(start, 3), loose=True))


def _beside_now(t: Tokens, i: int, last: int, published: date | None) -> Time | None:
    """``tomorrow``, ``overnight``, ``next week``, ``this month so far``, ``last weekend``."""
    if published is None:
        return None
    low = t.low
    if low[i] == "tomorrow":
        return Time(i, i + 1, windows.day(published + DAY))
    if low[i] == "overnight":
        if low[i + 1 : i + 2] and low[i + 1] in _NIGHTLY:
            return None
        start = published if is_to_come(t, i) else published - DAY
        return Time(i, i + 1, Window(start, start + DAY + DAY, loose=True))
    unit = low[i + 1] if i + 1 < last else ""
    if low[i] == "next" and unit in ("week", "month", "year"):
        if unit == "week":
            monday = published + timedelta(days=7 - published.weekday())
            return Time(i, i + 2, Window(monday, monday + timedelta(days=7)))
        start = shifted(published.replace(day=1, month=1 if unit == "year" else published.month), _MONTHS_OF[unit])
        return Time(i, i + 2, Window(start, shifted(start, _MONTHS_OF[unit])))
    return None


_NIGHTLY = frozenset("rate rates index swap swaps loans deposits lending stay stays guests train bus flight service repo".split())


def _so_far(t: Tokens, i: int, last: int, published: date | None) -> Time | None:
    """``so far this year``, ``year to date``: from its first day up to the publication."""
    low = t.low
    if published is None:
        return None
    if low[i : i + 3] == ["so", "far", "this"] and i + 3 < last and low[i + 3] in ("week", "month", "year"):
        start = {
            "week": published - timedelta(days=published.weekday()),
            "month": published.replace(day=1),
            "year": published.replace(day=1, month=1),
        }[low[i + 3]]
        return Time(i, i + 4, Window(start, published + DAY))
    if low[i : i + 3] == ["year", "to", "date"] or low[i : i + 5] == ["year", "-", "to", "-", "date"]:
        return Time(i, i + (3 if low[i + 1] == "to" else 5), Window(published.replace(day=1, month=1), published + DAY))
    return None


def _edge(t: Tokens, i: int, last: int, published: date | None) -> Time | None:
    """``the end of June``, ``the start of 2024``: its last or first day."""
    low = t.low
    if low[i] == "year" or low[i + 1 : i + 2] != ["of"] or i + 2 >= last:
        return None
    month = month_named(t, i + 2, last, published)
    if month is not None:
        (year, number), end = month
        if published is not None and not is_year(low[end - 1]):
            year = month_to_come(t, (i, end), number, published)
        whole = windows.month(year, number)
    elif is_year(low[i + 2]):
        whole, end = windows.year(int(low[i + 2])), i + 3
    elif published is not None and low[i + 2] != "this" and (named := named_year(t, i + 2, last, published))[0] is not None:
        whole, end = windows.year(named[0]), named[1]  # "the end of next year"
    else:
        return None
    assert whole.start is not None and whole.end is not None
    return Time(i, end, windows.day(whole.end - DAY if low[i] == "end" else whole.start))


def month_named(t: Tokens, k: int, last: int, published: date | None) -> tuple[tuple[int, int], int] | None:
    """The year and month that begin at token *k*, the last such month where no year is told, and the token behind."""
    if k >= last or t.low[k] not in MONTHS or not t.written(k)[0].isupper():
        return None
    number = MONTHS[t.low[k]]
    if k + 1 < last and is_year(t.low[k + 1]):
        return (int(t.low[k + 1]), number), k + 2
    if published is None:
        return None
    return (published.year - (number > published.month), number), k + 1


def same_length(t: Tokens, i: int, last: int, before: Time) -> Time | None:
    """``in those to March`` behind ``in the three months to June``: as many months, up to the March that lies nearest."""
    low = t.low
    if low[i] not in ("those", "that") or low[i + 1 : i + 2] != ["to"] or not before.aside or before.window is None:
        return None
    start, end = before.window.start, before.window.end
    if i + 2 >= last or low[i + 2] not in MONTHS or start is None or end is None:
        return None
    months = (end.year - start.year) * 12 + end.month - start.month
    away = (MONTHS[low[i + 2]] - (end - DAY).month + 6) % 12 - 6  # from six months before to five after
    return Time(i, i + 3, Window(shifted(start, away), shifted(end, away)), aside=True) if months > 0 else None


_YEAR_ENDS = ("year's end", "year ' s end", "year ’ s end", "year - end", "end of the year", "end of that year", "end of this year")


def year_end(t: Tokens, i: int, last: int, before: Time | None, published: date | None) -> Time | None:
    """``the year's end``, ``the end of that year``: the last day of the year told *before* it in the sentence, else of this one."""
    if t.low[i] not in ("year", "year's", "end"):
        return None
    end = next((i + size for size in (2, 3, 4, 5) if " ".join(t.low[i : i + size]) in _YEAR_ENDS), last + 1)
    told = before.window.start if before is not None and before.window is not None else None
    year = told or published
    if end > last or year is None or (t.low[i : i + 3] == ["end", "of", "this"] and published is None):
        return None
    now = published if t.low[i : i + 3] == ["end", "of", "this"] and published is not None else year
    return Time(i, end, windows.day(date(now.year, 12, 31))) if now.year >= FIRST_YEAR else None


def count_at(t: Tokens, i: int) -> tuple[int | None, int]:
    word = t.low[i]
    if word.isdecimal() and len(word) < 3 and int(word):
        return int(word), i + 1
    number = SMALL.get(word)
    return (int(number), i + 1) if number and word not in ("a", "an") else (None, i)


def ago(t: Tokens, i: int, last: int, published: date | None) -> Time | None:
    """``two days ago``, ``a week ago``, ``a month ago``, ``a hundred years ago today``: that day, month or year."""
    low = t.low
    if "ago" not in low[i + 2 : i + _AGO] or (i and low[i - 1] in _GOES_ON):
        return None
    count, k = _long_count(t, i)
    if published is None or count is None or low[k + 1 : k + 2] != ["ago"] or k + 1 >= last:
        return None
    unit = low[k].removesuffix("s")
    if unit == "day":
        return Time(i, k + 2, windows.day(published - timedelta(days=count)), aside=True)
    if unit == "fortnight":
        return Time(i, k + 2, windows.day(published - timedelta(days=14 * count)), aside=True)
    if unit == "week" and low[k + 2 : k + 3] != ["on"]:
        then = published - timedelta(days=7 * count)
        if low[k + 2 : k + 3] == ["today"]:
            return Time(i, k + 3, windows.day(then), aside=True)
        monday = then - timedelta(days=then.weekday())
        return Time(i, k + 2, Window(monday, monday + timedelta(days=7)), aside=True)
    if unit == "decade":
        count, unit = count * 10, "year"
    if unit not in ("month", "year") or count * _MONTHS_OF[unit] > 12 * (published.year - 1600):
        return None
    then = shifted(published, -count * _MONTHS_OF[unit])
    if low[k + 2 : k + 3] == ["today"]:
        return Time(i, k + 3, windows.day(then), aside=True)
    on = (
        low[k + 2 : k + 3] in (["this"], ["on"]) and k + 3 < last and (low[k + 3] in WEEKDAYS or low[k + 3] in ("week", "month", "weekend"))
    )
    return Time(i, k + (4 if on else 2), windows.month(then.year, then.month) if unit == "month" else windows.year(then.year), aside=True)


_AGO = 9  # tokens: "one hundred and twenty-five years ago"
_GOES_ON = frozenset(("and", "-", "hundred", "point"))


def _long_count(t: Tokens, i: int) -> tuple[int | None, int]:
    """The number up to 999 that begins at token *i*, in words or digits, and the token behind: ``eighty-five``, ``a hundred and ten``."""
    low = t.low
    if low[i].isdecimal():
        return (int(low[i]) or None, i + 1) if len(low[i]) < len("1000") else (None, i)
    count, k = _below_hundred(low, i)
    if low[i] in ("a", "an"):
        count, k = 1, i + 1
    if count is None or low[k : k + 1] != ["hundred"]:
        return count, k
    more, end = _below_hundred(low, k + 1 + (low[k + 1 : k + 2] == ["and"]))
    return (count * 100 + more, end) if more is not None else (count * 100, k + 1)


def _below_hundred(low: list[str], k: int) -> tuple[int | None, int]:
    word = low[k] if k < len(low) else ""
    if word in TENS:
        more = SMALL.get(low[k + 2]) if low[k + 1 : k + 2] == ["-"] and k + 2 < len(low) else None
        return (TENS[word] + int(more), k + 3) if more else (TENS[word], k + 1)
    return (int(SMALL[word]), k + 1) if SMALL.get(word) else (None, k)
