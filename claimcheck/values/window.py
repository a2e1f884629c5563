"""Windows: half-open runs of days, through the calendar and never through mean months."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias

import attrs

from claimcheck.errors import ClaimError
from claimcheck.values.calendar_days import elapsed, shifted
from claimcheck.values.calendar_days import weekday_before as weekday_before
from claimcheck.values.interval import Interval

DAY = timedelta(days=1)
Relation: TypeAlias = Literal["same", "inside", "holds", "apart", "overlaps", "unknown"]
Day: TypeAlias = date | str


@attrs.frozen
class Window:
    """The days from *start* up to but without *end*; None is an end that is not known.

    *loose* says that the words leave the ends a day of play ("the last two days"): compared by its length, wherever it can lie.
    An end known only to the month is given by both sides: it begins somewhere from *start* to *start_by* (the latest day it can begin) and
    ends, the day after its last, somewhere from *end_from* to *end*. Raises ClaimError when no day can lie in it.
    """

    start: date | None
    end: date | None
    loose: bool = False
    start_by: date | None = None
    end_from: date | None = None

    def __attrs_post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ClaimError(f"no day lies from {self.start} up to {self.end}", help="the end is the day after the last")
        if self.start_by is not None and (self.start is None or self.start_by < self.start):
            raise ClaimError(f"a window from {self.start} cannot begin by {self.start_by}", help="start_by is the latest day it can begin")
        if self.end_from is not None and (self.end is None or self.end_from > self.end):
            raise ClaimError(f"a window up to {self.end} cannot end from {self.end_from}", help="end_from is the earliest end")

    @property
    def is_firm(self) -> bool:
        """True when both ends are known to the day."""
        return self.start is not None and self.end is not None and self.start_by in (None, self.start) and self.end_from in (None, self.end)

    @property
    def days(self) -> int | None:
        """How many days it holds, or None when an end is not known to the day."""
        return None if self.start is None or self.end is None or not self.is_firm else (self.end - self.start).days

    @property
    def length(self) -> Interval:
        """How many days it can hold: a point when both ends are firm, no upper bound when an end is not known.

        From some day of February 2022 up to 12 November 2024 it is 988 to 1,015 days.
        """
        if self.start is None or self.end is None:
            return Interval(1, None)
        least = ((self.end_from or self.end) - (self.start_by or self.start)).days
        return Interval(max(1, least), (self.end - self.start).days)

    @property
    def told_length(self) -> Interval:
        """The length as people tell it, the last day counted or not: one day less than `length`, or as much; at least one."""
        return Interval(max(1, (self.length.lo or 1) - 1), self.length.hi)

    def length_in(self, unit: str) -> Interval:
        """How many calendar units (``day``, ``week``, ``month``, ``year``) it can hold; see `elapsed`."""
        if self.start is None or self.end is None:
            return Interval(0, None)
        first, last = self.start_by or self.start, self.end_from or self.end
        least = elapsed(first, last, unit) if first <= last else 0
        return Interval(least, max(least, elapsed(self.start, self.end, unit)))

    def holds(self, day: Day) -> bool:
        """True when *day* surely lies in it, False where that is not known."""
        inner = self.inner()
        return inner is not None and inner.start is not None and inner.end is not None and inner.start <= as_day(day) < inner.end

    def inner(self) -> Window | None:
        """The days that lie in it wherever its ends are, or None when no day surely does."""
        first, last = self.start_by or self.start, self.end_from or self.end
        return Window(first, last) if first is not None and last is not None and first < last and not self.loose else None

    def overlap(self, other: Window) -> Window | None:
        """The days that both can hold, None where there are none; an end not known in one is taken from the other."""
        starts = [d for d in (self.start, other.start) if d is not None]
        ends = [d for d in (self.end, other.end) if d is not None]
        start, end = max(starts, default=None), min(ends, default=None)
        return None if start is not None and end is not None and start >= end else Window(start, end)

    def relation(self, other: Window) -> Relation:
        """How this window lies to *other*: same, inside it, holds it, apart, overlaps or unknown.

        Ends known only to the month count where every day they can be gives the same answer; two windows of the same words are the same.
        """
        if self.start is None or self.end is None or other.start is None or other.end is None:
            return "unknown"
        if self.loose != other.loose:
            return self._loosely(other)
        if self.end <= other.start or other.end <= self.start:
            return "apart"
        if not (self.is_firm and other.is_firm):
            return self._vaguely(other)
        if (self.start, self.end) == (other.start, other.end):
            return "same"
        if other.start <= self.start and self.end <= other.end:
            return "inside"
        if self.start <= other.start and other.end <= self.end:
            return "holds"
        return "overlaps"

    def _vaguely(self, other: Window) -> Relation:
        if self == other:
            return "same"
        ours, theirs = self.inner(), other.inner()
        if theirs is not None and attrs.evolve(self, start_by=None, end_from=None).relation(theirs) in ("inside", "same"):
            return "inside"
        if ours is not None and attrs.evolve(other, start_by=None, end_from=None).relation(ours) in ("inside", "same"):
            return "holds"
        return "unknown"

    def _loosely(self, other: Window) -> Relation:
        best: Relation = "unknown"
        rank = {"same": 5, "inside": 4, "holds": 4, "overlaps": 2, "apart": 1, "unknown": 0}
        for shift in (0, -1, 1):
            fixed, moved = (other, self) if self.loose else (self, other)
            moved = moved.moved(shift)
            found = moved.relation(fixed) if self.loose else fixed.relation(moved)
            if rank[found] > rank[best]:
                best = found
        return best

    def moved(self, days: int) -> Window:
        """The same length *days* later, no longer loose; an unknown end stays unknown."""
        shift = timedelta(days=days)
        start, end, start_by, end_from = (d + shift if d else None for d in (self.start, self.end, self.start_by, self.end_from))
        return Window(start, end, False, start_by, end_from)

    def __str__(self) -> str:
        if self.days == 1:
            return f"{self.start}"
        first = f"{self.start} at the earliest" if self.start_by not in (None, self.start) else f"{self.start or ''}"
        last = (self.end - DAY).isoformat() if self.end else ""
        return f"{first} to {last}{' at the latest' if self.end_from not in (None, self.end) else ''}".lstrip()


def tiles(parts: list[Window], whole: Window) -> bool:
    """True when *parts* lie apart and together are every day of *whole* (for a loose whole: as many days as it has)."""
    runs = sorted((p for p in parts if p.start and p.end and p.is_firm), key=lambda w: (w.start or date.min, w.end or date.min))
    if len(runs) != len(parts) or not runs or whole.days is None:
        return False
    if any(a.end != b.start for a, b in zip(runs, runs[1:], strict=False)):
        return False
    joined = Window(runs[0].start, runs[-1].end)
    return joined.relation(whole) == "same"


def apart(windows: list[Window]) -> bool:
    """True when no two of *windows* share a day; an unknown end makes it False."""
    runs = sorted(windows, key=lambda w: (w.start or date.min, w.end or date.max))
    return all(w.start and w.end for w in runs) and all(
        a.end is not None and b.start is not None and a.end <= b.start for a, b in zip(runs, runs[1:], strict=False)
    )


# ---- building windows ------------------------------------------------------------------------------------------------


def as_day(value: Day) -> date:
    """*value* as a date; takes a date, a datetime (its day) or ISO text, from 1583 (the calendar's first full year) to 9000.

    Raises ClaimError that shows the value.
    """
    try:
        found = value.date() if isinstance(value, datetime) else value if isinstance(value, date) else date.fromisoformat(value)
    except (ValueError, TypeError):
        raise ClaimError(f"{value!r} is not a date", help="write it as YYYY-MM-DD, like 2024-11-12") from None
    if not 1583 <= found.year <= 9000:
        raise ClaimError(f"{found} is no day of our calendar", help="a day from 1583 to 9000")
    return found


# Years of stories: what they reckon from their day, the birth of who is 120 or a bridge that opens in forty years, stays in the calendar.
PUBLISHED = range(1750, 8901)


def as_published(value: Day) -> date:
    """*value* as the day on which a story is published, from 1750 to 8900.

    Raises ClaimError that shows the value.
    """
    found = as_day(value)
    if found.year not in PUBLISHED:
        raise ClaimError(f"{found} is no day of publication", help="a day from 1750 to 8900")
    return found


def day(value: Day) -> Window:
    """The window of one day."""
    start = as_day(value)
    return Window(start, start + DAY)


def month(year: int, number: int) -> Window:
    """The window of one calendar month. Raises ClaimError for a month or year the calendar does not have."""
    start = _calendar_day(year, number)
    return Window(start, shifted(start, 1))


def year(number: int) -> Window:
    """The window of one calendar year. Raises ClaimError for a year the calendar does not have."""
    start = _calendar_day(number, 1)
    return Window(start, shifted(start, 12))


def _calendar_day(year: int, month: int) -> date:
    if not (1 <= month <= 12 and 1 <= year <= 9998):
        raise ClaimError(f"{year:04}-{month:02} is not a month", help="years from 1 to 9998, months from 1 to 12")
    return date(year, month, 1)


def days(start: Day, end: Day) -> Window:
    """From *start* up to but without *end*; either may be written as a month or year (``"2022-02"``): it is then some day of that."""
    first, last = _when(start), _when(end)
    return Window(first[0], last[1], False, first[1] if first[0] != first[1] else None, last[0] if last[0] != last[1] else None)


def since(start: Day, published: Day) -> Window:
    """From *start* (a day, or some day of a written month or year) through the day of publication."""
    return days(start, as_day(published) + DAY)


def _when(value: Day) -> tuple[date, date]:
    """The earliest and latest day that *value*, a date or a written day, month or year, can mean."""
    if isinstance(value, date):
        return value, value
    window = written_window(value)
    assert window.start is not None and window.end is not None
    return window.start, window.end - DAY


def written_window(text: str) -> Window:
    """The window that ``2024-11-10``, ``2024-11`` or ``2024`` names. Raises ClaimError that shows the text."""
    if isinstance(text, str):
        if re.fullmatch(r"\d{4}", text, re.ASCII):
            return year(int(text))
        if re.fullmatch(r"\d{4}-\d{2}", text, re.ASCII) and 1 <= int(text[5:]) <= 12:
            return month(int(text[:4]), int(text[5:]))
    return day(text)


def last_days(count: int, published: date) -> Window:
    """The last *count* days before *published*, loosely: the words leave open whether the day itself counts."""
    if count < 1:
        raise ClaimError(f"the last {count} days hold no day", help="one day or more")
    return Window(published - timedelta(days=count), published, loose=True)
