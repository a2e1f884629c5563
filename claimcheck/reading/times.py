"""Times: which days a phrase means, relative to the day of publication."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import TypeAlias

from claimcheck.reading.following_times import ON, STEPPING, UNITS, elided, in_same_part, other_quarter, step, stretch, that_month
from claimcheck.reading.lengths_of_time import LAST, LONG_UNITS, SMALL, UNITS_OF_TIME, last_months, length, length_counted
from claimcheck.reading.named_times import BEFORE_TIME, WEEKDAYS, month_at, weekday_at
from claimcheck.reading.openings import began, beginnings, is_referred, since_beginning
from claimcheck.reading.periods import NTH, SEASONS, Time, ago, decade, named_period, same_length, year_end
from claimcheck.reading.runs_of_days import in_order, joined
from claimcheck.reading.stretches import LASTING, TRADING, UP_TO, from_now, overnight, up_to
from claimcheck.reading.to_come import is_over, is_to_come
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.told_years import year_at
from claimcheck.reading.words import numbers
from claimcheck.reading.words.calendar import FEAST_WORDS, MONTHS
from claimcheck.reading.words.grammar import THE_OR_OWNERS
from claimcheck.values import window as windows
from claimcheck.values.window import DAY, Window

_NEAREST = LAST | {"this"}
_SPANS = frozenset(("week", "month", "year"))


def times(tokens: Tokens, first: int, last: int, published: date | None, dates: Mapping[str, Window] | None = None) -> list[Time]:
    """The phrases of time among the tokens from *first* up to *last*, in order, none inside another.

    *dates* are the days on which things began, by name (see `began`): what ``since the war began`` means.
    """
    starts = tokens.sought(times, _starts, first, last)
    if not starts:
        return []
    found: list[Time] = []
    low, free, told = tokens.low, first, False
    for i in starts:
        if i < free:
            continue
        word = low[i]
        if word == "since":
            told = dates is not None  # a clause that some day may end
            if not dates:
                continue
        before = found[-1] if found else None
        time = None
        if word in STEPPING or (i + 2 < last and low[i + 2] in ON):
            time = _stepped(tokens, i, (first, last), before, published, dates)
        if time is None:
            if word in _PECULIAR or low[i - 1] in _TOLD_OF:
                time = _told(tokens, i, last, before, published, dates)
            else:
                time = _time(tokens, i, last, published)
            if time is None:
                continue
        start, ended = time.first, low[time.last - 1]
        if ended == "ago" or (start >= _SAME and low[start - _SAME] == "same"):
            in_same_part(tokens, time, found, free, published)
            start = time.first
        while start > free and ((word := low[start - 1]) in BEFORE_TIME or (word == "-" and low[start - 2] in _MID)):
            start -= 1
        if start < time.first:
            word = low[start]
            if word == "since" and not time.since:
                time.window, time.since = _since(time.window, published), True
            elif word == "by":
                time.window = _by(time.window)
            time.first = start
        if told and not time.since and (ended == "ago" or not time.aside) and (since := _since_clause(low, free, start)) is not None:
            time.window, time.since, time.first = _since_some_day(time.window, published), True, since
        found.append(time)
        free = time.last
    if len(found) > 1:
        if len(found) > 2:
            in_order(tokens, found)
        found = joined(tokens, found)
    if published is not None:
        for time in found:
            if time.grain == 1 and time.first and low[time.first - 1] in LASTING:
                time.window = from_now(tokens, time, published)
    return found


_SAME = 3  # tokens of "same month of" ahead of a year


def _since_clause(low: list[str], free: int, first: int) -> int | None:
    """The *since* of the clause that the day from token *first* ends, or None: *since it took effect on 27 October*, *two years ago*."""
    least = max(free, first - _CLAUSE)
    if "since" not in low[least:first]:
        return None
    for k in range(first - 1, least - 1, -1):
        if low[k] == "since":
            return k
        if not low[k][0].isalpha() or low[k] in numbers.SMALL or low[k] in numbers.TENS or low[k] in _NO_CLAUSE:
            return None
    return None


_CLAUSE = 9  # tokens
_NO_CLAUSE = frozenset("and but who which that where when is are".split())


def _stepped(
    tokens: Tokens, i: int, within: tuple[int, int], before: Time | None, published: date | None, dates: Mapping[str, Window] | None
) -> Time | None:
    """The time that the words at token *i* tell from the one *before* it, or from that told last in their paragraph: ``the next day``."""
    told = step(tokens, i, within[1])
    if told is None:
        return stretch(tokens, i, within[1], before, published) if before is not None else None
    origin = before or _earlier(tokens, within[0], published, dates)
    return told.time(origin) if told.is_from(origin) else None


def _earlier(tokens: Tokens, first: int, published: date | None, dates: Mapping[str, Window] | None) -> Time | None:
    """The time told last in the paragraph before token *first*, which *the next day* follows."""
    start = next((k for k in range(first, max(0, first - _PARAGRAPH), -1) if tokens.breaks(k)), max(0, first - _PARAGRAPH))
    found = times(tokens, start, first, published, dates) if start < first else []
    return found[-1] if found else None


_PARAGRAPH = 48  # tokens


def times_beside(tokens: Tokens, spots: Iterable[int], published: date | None) -> list[Time]:
    """The phrases of time within some words of *spots*, which are in order; more where one may hang on another that stands far ahead."""
    if tells_year_end(tokens):
        return times(tokens, 0, len(tokens), published)  # "the end of that year" is of the year told last
    stretches: list[tuple[int, int]] = []
    for k in spots:
        first = max(0, k - _BEFORE)
        if stretches and first <= stretches[-1][1]:
            first = stretches.pop()[0]
        stretches.append((first, min(len(tokens), k + _BEHIND)))
    return [time for first, last in stretches for time in times(tokens, first, last, published)]


def begun(tokens: Tokens, published: date) -> Mapping[str, Window]:
    """For each thing of which the text dates the beginning, its days (see `began`); none where nothing is told since one began."""
    if not is_referred(tokens):
        return {}
    spots = beginnings(tokens, tokens.sought(times, _starts, 0, len(tokens)))
    return began(tokens, times_beside(tokens, spots, published)) if spots else {}


def tells_year_end(tokens: Tokens) -> bool:
    """True where some words may mean the end of a year that other words tell, which may stand far ahead."""
    return any("year" in tokens.low[j] for k in tokens.places(_END) for j in range(max(0, k - 4), min(len(tokens), k + 4)))


_END = frozenset(("end",))
_BEFORE, _BEHIND = 16, 32  # words, more than a phrase of time has


def _starts(tokens: Tokens) -> list[int]:
    """The tokens at which a phrase of time can begin, in order: names have a capital, and a unit follows numbers that are no year."""
    low, text, start, count = tokens.low, tokens.text, tokens.start, len(tokens.low)
    found = [i for i in tokens.places(_NAMES) if text[start[i]].isupper()]
    for i in tokens.places(_OPENERS):
        told = _FOLLOWED.get(low[i])
        if told is None or (low[i + 1] if i + 1 < count else "") in told or (i + 1 < count and _goes_on(low, i)):
            found.append(i)
    found += [i for i in tokens.numbers if len(low[i]) == _YEAR and low[i].isdecimal() and 1500 < int(low[i]) < 2200]
    found += [i for i in tokens.places(_THOSE) if low[i + 1 : i + 2] == ["to"]]
    return sorted([*found, *_numbers_of(low, tokens.places(UNITS_OF_TIME))])


def _numbers_of(low: list[str], units: list[int]) -> set[int]:
    """The tokens of the numbers of *units* of time, those of no year: right before them, or before what may stand between."""
    found: set[int] = set()
    for unit in units:
        for i in range(unit - 1, max(-1, unit - 1 - _AHEAD), -1):
            if i + 1 == unit or low[i + 1] in _BETWEEN:
                word = low[i]
                if word in _NUMBERS or (len(word) != _YEAR and word.isdecimal()):
                    found.add(i)
    return found


def _goes_on(low: list[str], i: int) -> bool:
    """True where digits behind the opener at token *i*, or what *of* leads to, show that it opens a time: ``end of 2024``, ``q 3``."""
    word = low[i + 1]
    if word == "of":
        return i + 2 < len(low) and (low[i + 2] in _EDGES.get(low[i], ()) or (low[i] in _EDGES and low[i + 2].isdecimal()))
    return low[i] in _BEFORE_NUMBERS and word.isdecimal()


def _told(
    tokens: Tokens, i: int, last: int, before: Time | None, published: date | None, dates: Mapping[str, Window] | None
) -> Time | None:
    """The phrase of time that begins at token *i*; *before* is the one before it."""
    word = tokens.low[i]
    if word in _CLOSED and (i + 1 >= last or tokens.low[i + 1] in _CLOSING):
        return elided(tokens, i, before)
    if word in NTH and (i + 1 >= last or tokens.low[i + 1] in _CLOSING):
        return other_quarter(tokens, i, before)
    if word in MONTHS and tokens.low[i - 1] == "that" and (meant := that_month(tokens, i, before)) is not None:
        return meant
    if word not in _HANGING:
        time = _time(tokens, i, last, published)
        return time if time is None or before is None else _before_those(tokens, time, before, i)
    if word == "since":
        return since_beginning(tokens, i, last, dates, published) if dates else None
    if word in _THOSE:
        return same_length(tokens, i, last, before) if before is not None else None
    return year_end(tokens, i, last, before, published) or _time(tokens, i, last, published)


def _before_those(tokens: Tokens, time: Time, before: Time, i: int) -> Time:
    """*time*, told from token *i* on, moved ahead of *before* where both are as many to now: ``the previous 12 months`` behind
    ``the past 12 months``.
    """
    if tokens.low[i - 1] not in _AHEAD_OF or time.window is None or time.window != before.window:
        return time
    start, end = time.window.start, time.window.end
    if start is not None and end is not None and time.window.loose:
        time.window = Window(start - (end - start), start, loose=True)
    return time


def _by(window: Window | None) -> Window | None:
    """The time up to some day of *window*: ``by June 40 had left``; a day is that day."""
    if window is None or window.start is None or window.end is None or window.days == 1:
        return window
    return Window(None, window.end, window.loose, end_from=window.start + DAY)


def _since(window: Window | None, published: date | None) -> Window | None:
    if window is None or window.start is None:
        return None
    end = published + DAY if published and published + DAY > window.start else None
    return Window(window.start, end)


def _since_some_day(window: Window | None, published: date | None) -> Window | None:
    """The time since some day of *window*."""
    since = _since(window, published)
    if since is None or since.end is None or window is None or window.end is None or window.days == 1:
        return since
    return Window(since.start, since.end, start_by=min(window.end, since.end) - DAY)


_MID = frozenset("early mid late".split())  # "since mid-July"
_DAYS_AND_MONTHS = frozenset((*WEEKDAYS, *MONTHS))
_NAMES = _DAYS_AND_MONTHS | {f"{name}'s" for name in _DAYS_AND_MONTHS} | FEAST_WORDS
_NAMED = frozenset("weekend weekends yesterday today tonight".split())
_PERIODS = frozenset(
    "few several final opening coming following preceding day week fortnight "
    "first second third fourth q h half spring summer autumn fall winter next tomorrow overnight so year month quarter end start "
    "beginning".split()
)
_OPENERS = _NAMED | {f"{name}'s" for name in _NAMED} | LAST | _PERIODS | {"this", "year's", "since"}
# What stands behind an opener that begins a time only before one of a few words; some also before digits.
_CLOSED = frozenset("last this next".split())  # "2% this year and 3% next"
_CLOSING = frozenset((".", ",", ";", ")", ""))
_CALENDAR_UNITS = frozenset(("week", "month", "year"))
_BESIDE = frozenset(("before", "after"))
_NTHS = frozenset(("half", "quarter", "-"))
_NOW = _CALENDAR_UNITS | frozenset(SEASONS)
_BEHIND_OPENERS: dict[str, frozenset[str]] = {
    "previous": _NOW | {"fortnight", "day", "quarter"}, "past": _NOW | {"fortnight"},
    "last": _NOW | {"fortnight", "night"} | frozenset(numbers.SMALL) | _CLOSING,
    "this": _NOW | _CLOSING, "next": UNITS | _CLOSING | frozenset(numbers.SMALL),
    **dict.fromkeys(("following", "preceding"), UNITS | frozenset(numbers.SMALL)), "coming": frozenset(numbers.SMALL),
    **dict.fromkeys(("day", "week", "month"), UP_TO | _BESIDE | {"that"}),
    **dict.fromkeys(("final", "opening"), frozenset(numbers.SMALL)), "first": _NTHS | _CLOSING | frozenset(numbers.SMALL),
    **dict.fromkeys(("second", "third", "fourth"), _NTHS | _CLOSING), **dict.fromkeys("qh", frozenset()), "so": frozenset(("far", "of")),
    **dict.fromkeys(("start", "beginning", "end"), frozenset()), "year": UP_TO | _BESIDE | frozenset(("that", *"-'’")),
    "year's": frozenset(("end",)), **dict.fromkeys(("fortnight", "quarter", "half"), UP_TO | {"that"}),
    **dict.fromkeys(SEASONS, frozenset(("of", "in", ","))),
}  # fmt: skip
_FOLLOWED = {word: told | {f"{one}'s" for one in told} for word, told in _BEHIND_OPENERS.items()}
_EDGED = MONTHS.keys() | {"this", "last", "next"}
_EDGES = {"start": _EDGED, "beginning": _EDGED, "end": _EDGED | {"the", "that"}}  # what has one, behind "of"
_BEFORE_NUMBERS = frozenset(("last", "first", "final", "opening", "next", "following", "coming", "q", "h", *SEASONS))
_THOSE = frozenset(("those", "that"))  # before "to": "in those to March"
_HANGING = _THOSE | {"since", "year", "year's", "end"}  # they may mean what was told before
# These words, and any behind these, may hang on the time before; others tell their own.
_PECULIAR = _CLOSED | NTH.keys() | _HANGING
_AHEAD_OF = frozenset(("previous", "preceding"))
_TOLD_OF = _AHEAD_OF | {"that"}
_NUMBERS = frozenset((*SMALL, *numbers.TENS)) - LAST - _PERIODS
# A number opens a time only before a unit, with some of these between them.
_BETWEEN = frozenset(word for words in TRADING for word in words) | {"single", "couple", "of", "hundred", "-"}
_YEAR = 4  # digits
_AHEAD = 4  # "a couple of two-day" reaches no further


def _time(tokens: Tokens, i: int, last: int, published: date | None) -> Time | None:
    low = tokens.low
    word = low[i]
    if (named := _BY_NAME.get(word)) is not None:
        ask, number = named
        return ask(tokens, i, last, number, published)
    if word in _COUNTING or word[0].isdecimal():
        return _counted(tokens, i, last, published)
    if word in _NEAREST and i + 1 < last and (span := low[i + 1].removesuffix("'s")) in _SPANS:
        return Time(i, i + 2, None if span == "year" and _is_of_part(low, i) else _period(word, span, published))
    if word == "last" and published is not None and i + 1 < last and low[i + 1] in _NIGHT and low[i - 1] not in THE_OR_OWNERS:
        return Time(i, i + 2, _near_day(published, -1), grain=1)
    if word == "overnight" and (night := overnight(tokens, i, last, published)) is not None:
        return night
    period = named_period(tokens, i, last, published) or (up_to(tokens, i, last, published) if word in _WHOLE else None)
    if period is not None:
        return period
    if word == "weekend":
        return Time(i, i + 1, _weekend(tokens, i, published)) if i and low[i - 1] in _BEFORE_WEEKEND else None
    return length(tokens, i, last, published) if word in _OF_LENGTH else None


def _in_april(tokens: Tokens, i: int, last: int, number: int, published: date | None) -> Time | None:
    """The time that *Apr* tells at token *i*; *APR* is an annual rate, of interest."""
    return None if tokens.written(i) == "APR" else month_at(tokens, i, last, number, published)


def _beside_today(tokens: Tokens, i: int, last: int, away: int, published: date | None) -> Time | None:
    """The time of *yesterday*, *today* and *tonight*, so many days *away*."""
    return Time(i, i + 1, _near_day(published, away)) if published else None


@lru_cache(maxsize=256)
def _near_day(published: date, away: int) -> Window:
    """The day so many days *away* from the publication."""
    return windows.day(published + away * DAY)


_AGO = frozenset(("ago",))
_COUNTING = SMALL.keys() | numbers.TENS.keys()
_TODAY = {"yesterday": -1, "today": 0, "tonight": 0}
_Asked: TypeAlias = Callable[[Tokens, int, int, int, "date | None"], "Time | None"]
_OF_NAMES: dict[str, tuple[_Asked, int]] = {
    **{name: (weekday_at, number) for name, number in WEEKDAYS.items()},
    **{name: (month_at, number) for name, number in MONTHS.items()},
    **{name: (_beside_today, away) for name, away in _TODAY.items()},
    "apr": (_in_april, MONTHS["apr"]),
}
# What tells the time that a name names, and which of its kind it is.
_BY_NAME = _OF_NAMES | {f"{name}'s": asked for name, asked in _OF_NAMES.items()}
_NIGHT = frozenset(("night", "night's"))
_WHOLE = frozenset("day week fortnight month quarter half year".split())  # "the week to 9 November"
_PARTS = frozenset("day week weekend month quarter half period time point stage date".split())
_OF_LENGTH = LAST | {"this", "few", "several"}


def _is_of_part(low: list[str], i: int) -> bool:
    """True for the last year of *the same quarter last year*."""
    return i > 1 and low[i - 1] in _PARTS and low[i - 2] in ("same", "that", "this")


def _counted(tokens: Tokens, i: int, last: int, published: date | None) -> Time | None:
    """The phrase that begins with the number at token *i*."""
    low = tokens.low
    if len(low[i]) == 4 and low[i].isdecimal():
        return decade(tokens, i) or year_at(tokens, i, last)
    k = i + 2 + (low[i + 1 : i + 2] in TRADING)
    if k < last and low[k] in UP_TO:
        told = up_to(tokens, i, last, published)
    else:
        told = ago(tokens, i, last, published) if tokens.holds(_AGO, i + 2, last) else None
    return told or length_counted(tokens, i, last, published)


_BEFORE_WEEKEND = frozenset("the this last past over at during on of previous".split())  # not "weekend tickets", "its first weekend"


def _weekend(tokens: Tokens, i: int, published: date | None) -> Window | None:
    """The last weekend, or the next for *this weekend* in a clause that tells of nothing gone by."""
    if published is None:
        return None
    sunday = windows.weekday_before(6, published)
    if is_to_come(tokens, i) or (tokens.low[i - 1] == "this" and not is_over(tokens, i, i + 1)):
        sunday = published + (6 - published.weekday()) * DAY
    return Window(sunday - DAY, sunday + DAY)


@lru_cache(maxsize=256)
def _period(which: str, unit: str, published: date | None) -> Window | None:
    if published is None:
        return None
    back = which in LAST
    if unit == "week" and which == "past":  # up to now; "last week" is the one from Monday to Sunday
        return windows.last_days(7, published)
    if unit == "week":
        monday = published - timedelta(days=published.weekday() + (7 if back else 0))
        return Window(monday, monday + timedelta(days=7))
    if which == "past":  # "the past year": the twelve months to now
        return last_months(LONG_UNITS[unit], published)
    if unit == "month":
        year, number = divmod(published.year * 12 + published.month - 1 - back, 12)
        return windows.month(year, number + 1)
    return windows.year(published.year - back)
