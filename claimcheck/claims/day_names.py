"""Days as they are written: by hand or in prose, with a weekday, without a year, or in no calendar at all."""

from __future__ import annotations

import re
from datetime import date, timedelta

import attrs

from claimcheck.errors import ClaimError
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval
from claimcheck.values.window import DAY, Window, month, year

_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTHS = "january february march april may june july august september october november december".split()
_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
_DAY_FIRST = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?(?: (\d{4}))?", re.ASCII)
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?", re.ASCII)
_CLOCK = re.compile(r"(?:(.{1,60}) )?([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# Days by which the Julian calendar, which some countries kept until 1923, was behind ours, from the first year of each difference.
_JULIAN = ((1900, 13), (1800, 12), (1700, 11), (1583, 10))
_ACCEPTED = "write it as 2024-11-11, Monday 11 November 2024, 2024-11, 2024 or 4/5/2024, with a clock time behind it or alone: 9:30"


@attrs.frozen(weakref_slot=False)
class DayName:
    """A day as it was written: what is not told is None; weekdays count from 0 for Monday.

    *last_day* ends a run of days (``20-24 September``); *swapped* says that day and month may stand the other way round (``4/5/2024``).
    *minute* is a clock time in minutes from midnight.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    last_day: int | None = None
    swapped: bool = False
    minute: int | None = None

    def days(self, in_year: int | None = None) -> Window | None:
        """The day, month or year it means, *in_year* where it tells none; None where no year is known or there is no such day.

        Of a day that can be read in two orders, all days from the earlier to the later reading.
        """
        number = self.year if self.year is not None else in_year
        if number is None:
            return None
        if self.month is None:
            return year(number)
        if self.day is None:
            return month(number, self.month)
        pairs = [(self.month, self.day), *([(self.day, self.month)] if self.swapped else [])]
        found = sorted(day for pair in pairs if (day := calendar_day(number, *pair)) is not None)
        return Window(found[0], found[-1] + DAY) if found else None

    def exists(self, years: tuple[int, ...] = ()) -> bool:
        """False where no calendar has the day: 31 April, or 29 February where none of *years*, or its own, is a leap year."""
        if self.month is None or self.day is None:
            return True
        if self.year is not None:
            return self.days() is not None
        if (self.month, self.day) == (2, 29) and years:
            return any(self.days(number) for number in years)
        return max(self.day, self.last_day or 0) <= _LENGTHS[self.month - 1]

    def fits(self, in_year: int) -> bool:
        """True when its weekday is that of its first or its last day in *in_year*, in our calendar or, before 1924, in the Julian one."""
        firsts = [calendar_day(in_year, self.month or 1, day) for day in (self.day, self.last_day) if day]
        if self.swapped and self.day:
            firsts.append(calendar_day(in_year, self.day, self.month or 1))
        found = [day for day in firsts if day is not None]
        late = next((behind for first, behind in _JULIAN if in_year >= first), None) if in_year < 1924 else 0
        if late is None:
            return True
        return any((day.weekday() + shift) % 7 == self.weekday for day in found for shift in {0, late})


@attrs.frozen(weakref_slot=False)
class DateRead:
    """A date of a story: its place from *start* to *end*, on *line* at *column*, its words and its day.

    *ends* says that it closes the run of days that the date before it begins (``Monday, 11 May to Friday, 15 May``); a date that is not
    *sure* may be a count behind the name of a month. *near* says that nothing tells it to be of another year than the date before it, and
    *ahead* that the words put it after publication, *behind* that they put it not long before.
    """

    start: int
    end: int
    said: str
    name: DayName
    ends: bool = False
    sure: bool = True
    near: bool = False
    ahead: bool = False
    behind: bool = False
    line: int = 0
    column: int = 0


def calendar_day(number: int, month_number: int, day: int) -> date | None:
    """The day, or None where the calendar has none."""
    try:
        return date(number, month_number, day)
    except ValueError:
        return None


def weekday_name(weekday: int) -> str:
    """``Monday`` for 0."""
    return _WEEKDAYS[weekday].capitalize()


def told_day(day: date) -> str:
    """``11 November 2024``."""
    return f"{day.day} {_MONTHS[day.month - 1].capitalize()} {day.year}"


def day_name(text: str) -> DayName:
    """The day that *text* writes. Raises ClaimError for another text; a day that no calendar has is read as it stands."""
    said = " ".join(text.lower().replace(",", " ").split())
    if len(text) <= 80 and (clock := _CLOCK.fullmatch(said)):
        at = int(clock[2]) * 60 + int(clock[3])
        return attrs.evolve(day_name(clock[1]) if clock[1] else DayName(), minute=at)
    first, _, rest = said.partition(" ")
    weekday = next((i for i, name in enumerate(_WEEKDAYS) if first.rstrip(".") in (name, name[:3])), None)
    found = _plain(said if weekday is None or not rest else rest)
    if found is None or len(text) > 80:
        raise ClaimError(f"{text[:80]!r} is no day", help=_ACCEPTED)
    return attrs.evolve(found, weekday=weekday)


def _plain(said: str) -> DayName | None:
    if match := _ISO.fullmatch(said):
        return _named(match[1], match[2], match[3])
    if match := _SLASHED.fullmatch(said):
        return _named(match[3], match[2], match[1], swapped=True)
    if match := _DAY_FIRST.fullmatch(said):
        return _named(match[3], _month(match[2]), match[1])
    if match := _MONTH_FIRST.fullmatch(said):
        return _named(match[3], _month(match[1]), match[2])
    return None


def _month(word: str) -> str:
    return next((str(i + 1) for i, name in enumerate(_MONTHS) if word in (name, name[:3]) or word == "sept" == name[:4]), "0")


def _named(year_written: str | None, month_written: str | None, day: str | None, *, swapped: bool = False) -> DayName | None:
    parts = [int(part) if part else None for part in (year_written, month_written, day)]
    number, named_month, named_day = parts
    if number is not None and not 1583 <= number <= 9000:
        return None
    if swapped and named_month is not None and named_month > 12:
        named_month, named_day, swapped = named_day, named_month, False
    if named_month is not None and not 1 <= named_month <= 12:
        return None
    if named_day is not None and not 1 <= named_day <= 31:
        return None
    return DayName(number, named_month, named_day, swapped=swapped and named_day is not None and named_day <= 12)


def date_amount(text: str) -> Amount:
    """A day as an amount: the number of the day (as `date.toordinal`) in the unit ``day``, of a month or a year all its days."""
    window = day_name(text).days()
    if window is None or window.start is None or window.end is None:
        return Amount(Stated("range", None, None), Interval(None, None), Interval(None, None), unit="day", written=text)
    first, last = window.start.toordinal(), (window.end - timedelta(days=1)).toordinal()
    spread = Interval(first, last)
    return Amount(Stated("=" if first == last else "range", first, last), spread, spread, unit="day", written=text)
