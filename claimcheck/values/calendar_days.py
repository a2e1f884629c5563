"""Arithmetic on days, weeks, months and years: through the calendar (proleptic Gregorian, as `datetime`), never through mean months."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from fractions import Fraction

from claimcheck.errors import ClaimError
from claimcheck.values.exact import Number, whole

_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_SHORTEST_MONTH = 28
_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}


def shifted(from_day: date, months: int) -> date:
    """The same day of the month *months* later, or the last day of a month that has no such day (31 January: 28 or 29 February)."""
    number = from_day.year * 12 + from_day.month - 1 + months
    at_year, at_month = divmod(number, 12)
    if not 1 <= at_year <= 9999:
        raise ClaimError(f"{months} months from {from_day} lie outside the calendar", help="years from 1 to 9999")
    day = from_day.day if from_day.day < _SHORTEST_MONTH else min(from_day.day, calendar.monthrange(at_year, at_month + 1)[1])
    return date(at_year, at_month + 1, day)


def elapsed(start: date, end: date, unit: str) -> Number:
    """How many of *unit* (``day`` to ``century``) have passed from *start* to *end*, exactly.

    Counted back from *end*: a whole number where *start* is the same day of an earlier month, and between two such days the part of the
    days between them. From 1 August to 12 November it is 3 11/31 months. Raises ClaimError where *start* is the later day, or for another
    unit.
    """
    if start > end:
        raise ClaimError(f"{start} is after {end}", help="give the earlier day first")
    days, months = _DAYS.get(unit), _MONTHS.get(unit)
    if days is not None:
        return whole(Fraction((end - start).days, days))
    if months is None:
        raise _unknown(unit)
    full = (end.year - start.year) * 12 + end.month - start.month
    full -= shifted(end, -full) < start
    after = shifted(end, -full)
    if after == start:
        return whole(Fraction(full, months))
    return whole((full + Fraction((after - start).days, (after - shifted(end, -full - 1)).days)) / months)


def back(published: date, count: Number, unit: str) -> Fraction:
    """The moment *count* of *unit* before *published*, as a day number of `date.toordinal`: what `elapsed` undoes.

    Raises ClaimError for another unit, or a moment before the calendar begins.
    """
    days, months = _DAYS.get(unit), _MONTHS.get(unit)
    if days is not None:
        return published.toordinal() - Fraction(count) * days
    if months is None:
        raise _unknown(unit)
    full, part = divmod(Fraction(count) * months, 1)
    after = shifted(published, -int(full)).toordinal()
    return after - part * (after - shifted(published, -int(full) - 1).toordinal()) if part else Fraction(after)


def _unknown(unit: str) -> ClaimError:
    return ClaimError(f"{unit!r} is not a unit of the calendar", help="one of " + ", ".join((*_DAYS, *_MONTHS)))


def weekday_before(weekday: int, published: date) -> date:
    """The latest day with *weekday* (Monday is 0) on or before *published*."""
    return published - timedelta(days=(published.weekday() - weekday) % 7)
