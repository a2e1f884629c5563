"""Which other date would fit in the place of one that does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.day_names import told_day, weekday_name
from claimcheck.errors import ClaimError
from claimcheck.values.calendar_days import shifted
from claimcheck.values.window import Window

_YEARS, _DAYS = 120, 31  # how far off a slip of the pen or of the reckoning is looked for


def redated(claim: Claim, fits: Callable[[Claim], bool]) -> str:
    """What would have to be told for *claim*, a date, so that *fits* is true of it: ``1915 or 1916``, ``Monday``, ``13 November``.

    The nearest other years where its words tell one, else the nearest weekday or day; ``""`` where none within reach fits.
    """
    window, said = claim.when, claim.said.lower()
    if window is None or window.start is None:
        return ""
    dated = f"{window.start.year}" in said
    years = [moved.start.year for moved in _nearest(claim, _by_years, fits, _YEARS) if moved.start is not None] if dated else []
    if years:
        return f"{min(years)}" if len(years) == 1 else f"{min(years)} {'or' if max(years) - min(years) == 1 else 'to'} {max(years)}"
    days = [moved.start for moved in _nearest(claim, Window.moved, fits, _DAYS) if moved.start is not None] if window.days == 1 else []
    if days and weekday_name(window.start.weekday()).lower() in said and abs((days[0] - window.start).days) < 7:
        return weekday_name(days[0].weekday())
    day = told_day(days[0]) if days and f"{window.start.day}" in said else ""
    return day if dated else day.rpartition(" ")[0]


def _nearest(claim: Claim, move: Callable[[Window, int], Window], fits: Callable[[Claim], bool], reach: int) -> list[Window]:
    """The windows that fit, moved by as little as can be, with those beside them that fit as well."""
    assert claim.when is not None
    found: list[Window] = []
    for way in (-1, 1):
        run: list[Window] = []
        for step in range(1, reach + 1):
            try:
                moved = move(claim.when, way * step)
            except (ClaimError, OverflowError):
                break
            if fits(attrs.evolve(claim, scope=attrs.evolve(claim.scope, when=moved))):
                run.append(moved)
            elif run:
                break
        if run and (not found or _off(claim.when, run[0]) < _off(claim.when, found[0])):
            found = run
    return found


def _off(window: Window, moved: Window) -> int:
    assert window.start is not None and moved.start is not None
    return abs((moved.start - window.start).days)


def _by_years(window: Window, years: int) -> Window:
    ends: Iterator[date | None] = (
        shifted(day, 12 * years) if day is not None else None for day in (window.start, window.end, window.start_by, window.end_from)
    )
    start, end, start_by, end_from = ends
    return Window(start, end, False, start_by, end_from)
