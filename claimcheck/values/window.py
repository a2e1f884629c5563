"""Windows: half-open runs of days, through the calendar and never through mean months."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Literal, TypeAlias

import attrs

from claimcheck.errors import ClaimError

DAY = timedelta(days=1)
Relation: TypeAlias = Literal["same", "inside", "holds", "apart", "overlaps", "unknown"]
Day: TypeAlias = date | str


@attrs.frozen
class Window:
    """The days from *start* up to but without *end*; None is an end that is not known.

    *loose* says that the words leave the ends a day of play ("the last two days"): compared by its length, wherever it can lie.
    """

    start: date | None
    end: date | None
    loose: bool = False

    def __attrs_post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ClaimError(f"no day lies from {self.start} up to {self.end}", help="the end is the day after the last")

    @property
    def days(self) -> int | None:
        """How many days it holds, or None when an end is not known."""
        return None if self.start is None or self.end is None else (self.end - self.start).days

    def relation(self, other: Window) -> Relation:
        """How this window lies to *other*: same, inside it, holds it, apart, overlaps or unknown."""
        if self.start is None or self.end is None or other.start is None or other.end is None:
            return "unknown"
        if self.loose != other.loose:
            return self._loosely(other)
        if (self.start, self.end) == (other.start, other.end):
            return "same"
        if self.end <= other.start or other.end <= self.start:
            return "apart"
        if other.start <= self.start and self.end <= other.end:
            return "inside"
        if self.start <= other.start and other.end <= self.end:
            return "holds"
        return "overlaps"

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
        """The same length *days* later, with firm ends; an unknown end stays unknown."""
        shift = timedelta(days=days)
        return Window(self.start + shift if self.start else None, self.end + shift if self.end else None)

    def __str__(self) -> str:
        if self.days == 1:
            return f"{self.start}"
        last = (self.end - DAY).isoformat() if self.end else ""
        return f"{self.start or ''} to {last}"


def tiles(parts: list[Window], whole: Window) -> bool:
    """True when *parts* lie apart and together are every day of *whole* (for a loose whole: as many days as it has)."""
    runs = sorted((p for p in parts if p.start and p.end), key=lambda w: (w.start or date.min, w.end or date.min))
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


def as_day(value: Day) -> date:
    """*value* as a date; takes a date or ISO text. Raises ClaimError that shows the value."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except (ValueError, TypeError):
        raise ClaimError(f"{value!r} is not a date", help="write it as YYYY-MM-DD, like 2024-11-12") from None


def day(value: Day) -> Window:
    """The window of one day."""
    start = as_day(value)
    return Window(start, start + DAY)


def month(year: int, number: int) -> Window:
    """The window of one calendar month."""
    following = date(year + number // 12, number % 12 + 1, 1)
    return Window(date(year, number, 1), following)


def year(number: int) -> Window:
    """The window of one calendar year."""
    return Window(date(number, 1, 1), date(number + 1, 1, 1))


def days(start: Day, end: Day) -> Window:
    """From *start* up to but without *end*."""
    return Window(as_day(start), as_day(end))


def written_window(text: str) -> Window:
    """The window that ``2024-11-10``, ``2024-11`` or ``2024`` names. Raises ClaimError that shows the text."""
    if re.fullmatch(r"\d{4}", text):
        return year(int(text))
    if re.fullmatch(r"\d{4}-\d{2}", text) and 1 <= int(text[5:]) <= 12:
        return month(int(text[:4]), int(text[5:]))
    return day(text)


def last_days(count: int, published: date) -> Window:
    """The last *count* days before *published*, loosely: the words leave open whether the day itself counts."""
    return Window(published - timedelta(days=count), published, loose=True)


def weekday_before(weekday: int, published: date) -> date:
    """The latest day with *weekday* (Monday is 0) on or before *published*."""
    return published - timedelta(days=(published.weekday() - weekday) % 7)
