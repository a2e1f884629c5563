"""Days told from the day of publication: ``yesterday``, ``last week``, ``this year``, ``three months ago``, ``the last two days``."""

from __future__ import annotations

import re
from datetime import date, timedelta
from fractions import Fraction

from claimcheck.errors import ClaimError
from claimcheck.values.calendar_days import back, elapsed, shifted, weekday_before
from claimcheck.values.exact import Number
from claimcheck.values.interval import Interval
from claimcheck.values.numerals import numeral
from claimcheck.values.window import DAY, Window, as_day, day, last_days, month, year

_NAMED = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_STEPS = {"this": 0, "the current": 0, "last": -1, "the previous": -1, "next": 1, "the coming": 1}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ACCEPTED = "like yesterday, last week, this year, the weekend, on Monday, three months ago, the last two days"
_RECENT = re.compile(r"(?:in |over |during )?(?:the )?(?:last|past) ")
_UNIT = re.compile(r" (day|week|fortnight|month|year|decade)s?( ago)?")


def relative(phrase: str, published: date | str) -> Window:
    """The days that *phrase* names when it is published on *published*.

    Weeks begin on Monday (ISO 8601). ``Monday`` is the latest one on or before publication, ``the weekend`` the one that holds the day of
    publication, or else the last. Raises ClaimError for a phrase that is not one of these.
    """
    if not isinstance(phrase, str) or len(phrase) > 80:
        raise ClaimError(f"{str(phrase)[:80]!r} names no days", help=_ACCEPTED)
    on, said = as_day(published), " ".join(phrase.lower().split()).removeprefix("on ")
    if said in _NAMED:
        return day(on + _NAMED[said] * DAY)
    if said in _WEEKDAYS:
        return day(weekday_before(_WEEKDAYS.index(said), on))
    step, _, unit = said.rpartition(" ")
    if unit == "weekend" and step in ("", "the", "this", "last", "next"):
        return weekend(on, {"last": -1, "next": 1}.get(step, 0))
    if step in _STEPS and unit in ("week", "month", "year"):
        return period(unit, on, _STEPS[step])
    return _counted(said, on)


def _counted(said: str, on: date) -> Window:
    recent = _RECENT.match(said)
    found = numeral(said, recent.end() if recent else 0)
    match = _UNIT.fullmatch(said, found.end) if found else None
    if found is None or match is None or bool(match[2]) == bool(recent):
        raise ClaimError(f"{said!r} names no days", help=_ACCEPTED)
    if match[2]:
        return ago(found.value, match[1], on)
    if not isinstance(found.value, int) or found.value < 1:
        raise ClaimError(f"{said!r} names no whole number of days", help=_ACCEPTED)
    if match[1] == "day":
        return last_days(found.value, on)
    return Window(_as_date(int(back(on, found.value, match[1])), Interval(found.value, found.value)), on, loose=True)


def ago(count: Number | Interval, unit: str, published: date | str) -> Window:
    """The days that lie *count* of *unit* before *published*, with the half unit of play that ``ago`` leaves.

    ``three months ago`` is any day 2 1/2 to 3 1/2 months back (of days, the day itself). An Interval of units is taken as it is:
    ``almost three years ago`` is [2.5, 3). An upper end that is not bounded leaves the start open.
    Source: house choice, as of a figure rounded to its unit. Raises ClaimError where no day lies that far back.
    """
    on = as_day(published)
    if not isinstance(count, Interval):
        half = Fraction(1, 2)
        count = Interval(max(Fraction(0), count - half), count + half)
    return Window(_earliest(count, unit, on), _latest(count, unit, on) + DAY)


def _earliest(units: Interval, unit: str, on: date) -> date | None:
    if units.hi is None:
        return None
    moment = back(on, units.hi, unit)
    first = -(-moment.numerator // moment.denominator)
    return _as_date(first + 1 if units.hi_open and first == moment else first, units)


def _latest(units: Interval, unit: str, on: date) -> date:
    moment = back(on, max(0, units.lo or 0), unit)
    last = moment.numerator // moment.denominator
    return _as_date(last - 1 if units.lo_open and last == moment else last, units)


def _as_date(ordinal: int, units: Interval) -> date:
    if not 1 <= ordinal < date.max.toordinal():
        raise ClaimError(f"{units} back lies outside the calendar", help="years from 1 to 9999")
    return date.fromordinal(ordinal)


def fits_ago(window: Window, units: Interval, unit: str, published: date | str) -> bool:
    """True when some day of *window* lies *units* of *unit* before *published*; an end of *window* not known is no bar."""
    on = as_day(published)
    start, last = window.start, on if window.end is None else min(on, window.end - DAY)
    if start is not None and start > last:
        return False
    most = None if start is None else elapsed(start, on, unit)
    return units.meets(Interval(elapsed(last, on, unit), most))


def period(unit: str, published: date | str, step: int = 0) -> Window:
    """The calendar ``day``, ``week``, ``month`` or ``year`` that holds *published*, or the one *step* later (-1: the last)."""
    on = as_day(published)
    if unit == "day":
        return day(on + step * DAY)
    if unit == "week":
        monday = weekday_before(0, on) + timedelta(days=7 * step)
        return Window(monday, monday + timedelta(days=7))
    if unit == "month":
        then = shifted(on, step)
        return month(then.year, then.month)
    if unit == "year":
        return year(on.year + step)
    raise ClaimError(f"{unit!r} is not a period", help="one of day, week, month, year")


def weekend(published: date | str, step: int = 0) -> Window:
    """The Saturday and Sunday that hold *published*, or else the last before it; *step* weeks later."""
    saturday = weekday_before(5, as_day(published)) + timedelta(days=7 * step)
    return Window(saturday, saturday + 2 * DAY)
