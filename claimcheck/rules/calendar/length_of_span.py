"""From its start to its end a span is as long as it is called."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from math import floor

from claimcheck import (
    Claim,
    Interval,
    Ledger,
    Remark,
    Statement,
    bad,
    elapsed_told,
    event_named,
    good,
    hours_between,
    linked,
    passed,
    quote,
    redated,
    rule,
    told_as,
    value,
    written_on,
)

_SPAN = """
[claims]
first = {{ value = "{first}", kind = "date" }}
last = {{ value = "{last}", kind = "date" }}
length = {{ value = "{length}", start = "first", end = "last" }}
"""
_NIGHTS = '[units]\nnight = "day"\n'
_CLOCKED = {"hour": 1, "minute": 60}


def _span(length: str, first: str, last: str) -> str:
    return _SPAN.format(length=length, first=first, last=last)


@rule(
    of=("span",),
    bad=(
        bad(_span("three days", "2024-11-09", "2024-11-10"), finds="1 or 2 days"),
        bad(_span("nine months", "2024-03-12", "2024-09-18"), finds="6.2 months"),
        bad(_NIGHTS + _span("5 nights", "2024-11-08", "2024-11-11"), finds="3 or 4 days"),
        # A truce from noon to noon.
        bad(_span("72 hours", "Friday 8 November 2024", "Saturday 9 November 2024"), finds="72 hours"),
        bad(_span("72 hours", "Friday 8 November 2024 12:00", "Sunday 10 November 2024 12:00"), finds="48 hours"),
        # Opening hours.
        bad(_span("ten hours", "9:30", "17:30"), finds="8 hours"),
        bad(_span("30 years", "1996", "2016-06"), finds="20"),
        bad(_span("two days", "2024-11-10", "2024-11-08"), finds="before"),
        bad(_span("three years", "2026-07-01", "2030-06-30"), finds="4 years"),
        bad("The council office is open from 9am to 5.30pm, ten hours a day.\n", finds="8.5 hours"),
    ),
    good=(
        # Saturday to Sunday are two days, or one day apart: both ways of counting are tried.
        good(_span("two days", "2024-11-09", "2024-11-10")),
        good(_span("one day", "2024-11-09", "2024-11-10")),
        good("He was jailed for 12 years in 2019 and released in 2025.\n", published="2026-03-03"),
        # Nights against days: Friday to Monday are three nights and four days.
        good(_NIGHTS + _span("3 nights", "2024-11-08", "2024-11-11")),
        good(_span("4 days", "2024-11-08", "2024-11-11")),
        good(_span("72 hours", "2024-11-08", "2024-11-11")),
        good(_span("48 hours", "2024-11-08", "2024-11-09")),
        good(_span("72 hours", "Friday 8 November 2024 12:00", "Monday 11 November 2024 12:00")),
        good(_span("eight hours", "9:30", "17:30")),
        good(_span("about eight hours", "21:45", "6:00")),
        good(_span("90 minutes", "2024-11-08 23:15", "2024-11-09 0:45")),
        good(_span("six months", "2024-03-12", "2024-09-18")),
        good(_span("30 years", "1996", "2026-06")),
        good(_span("two weeks", "2024-03-01", "2024-03-14")),
        good(_span("at least 13 days", "2024-03-01", "2024-03-14")),
    ),
)  # fmt: skip
def length_of_span(ledger: Ledger) -> Iterator[Statement | Remark]:
    """From its start to its end a span is as long as it is called, the last day counted or not.

    Reason: Saturday to Sunday is a two-day fair, and one night. Weeks, months and years go through the calendar and may be half a unit
    off, as in "nine months" for eight and three quarters, or leave out what is no whole one;
    the hours of a truce or of opening are those between the clock times, or without these any between the first and the last day.
    Quiet when: a start or an end has no date; a month or a year alone is some day of it.
    May be wrong when: days off are left out ("five days' training" over a weekend); the clocks change in between.
    """
    for link, (length, start, *told_end) in linked(ledger, "span"):
        end = told_end[0] if told_end else written_on(ledger)
        if end is None:
            continue
        reach = _reach(length, start, end)
        if reach is None:
            continue
        if reach[1] < 0:
            if told_end:
                yield _turned(length, start, end)
            continue
        told = _told(length, start, end)
        yield Statement(
            comparisons=(value(length) >= reach[0], value(length) <= reach[1]),
            labels=((length, "the length"), (start, "the start"), *(((end, "the end"),) if told_end else ())),
            broken=f"{event_named(start)} to {event_named(end)} is not {quote(length)}: {told}",
            fits=f"{event_named(start)} to {event_named(end)} can be {quote(length)}: {told}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
            redated=_redated(length, start, end) if told_end else (),
        )


@lru_cache(maxsize=64)  # a statement is collected once for the ledger and again for each part of it that is tried
def _redated(length: Claim, start: Claim, end: Claim) -> tuple[tuple[Claim, str], ...]:
    """The end and the start, with the dates between which the span would be as long as it is called."""
    if _is_long(length, start, end):
        return ()
    moved_end = redated(end, lambda other: _is_long(length, start, other))
    return (end, moved_end), (start, redated(start, lambda other: _is_long(length, other, end)))


def _is_long(length: Claim, start: Claim, end: Claim) -> bool:
    reach = _reach(length, start, end)
    return reach is not None and reach[1] >= 0 and length.amount.usual.meets(Interval(*reach))


def _reach(length: Claim, start: Claim, end: Claim) -> tuple[Fraction, Fraction] | None:
    """The least and the most it can be called, in its unit: without its last day, and through it; below nothing where it ends too soon."""
    unit, days = length.amount.unit, passed(start, end, "day")
    if days is not None and days.hi is not None and days.hi < 0:
        return Fraction(-1), Fraction(-1)
    if unit in _CLOCKED:
        hours = hours_between(start, end)
        return None if hours is None else told_as(length, hours * Interval(_CLOCKED[unit], _CLOCKED[unit]))
    gone, more = passed(start, end, unit), passed(start, end, unit, through=True)
    if gone is None or more is None or gone.lo is None:
        return None
    least, most = told_as(length, Interval(gone.lo, more.hi))
    # No whole year is left out of 1 July 2026 to 30 June 2030: through its last day they are four.
    return (min(least, Fraction(floor(gone.lo if more.lo is None else more.lo))) if gone.lo >= 2 else least), most


def _told(length: Claim, start: Claim, end: Claim) -> str:
    unit, days = length.amount.unit, passed(start, end, "day")
    hours = hours_between(start, end) if unit in _CLOCKED else None
    if hours is not None and hours.lo == hours.hi:
        return f"it is {elapsed_told(hours, 'hour')}"
    gone = None if unit == "day" else passed(start, end, unit)
    if gone is not None:
        return f"it is {elapsed_told(gone, unit)}"
    if days is None:
        return ""
    if days.lo == days.hi and days.hi is not None:
        return f"it is {days.hi} or {days.hi + 1} days"
    return f"it is {elapsed_told(days, 'day')}"


def _turned(length: Claim, start: Claim, end: Claim) -> Remark:
    return Remark(
        labels=((end, "the end"), (start, "the start"), (length, "the length")),
        message=f"the end, {event_named(end)}, is before the start, {event_named(start)}",
        fails="all",
        repairs=("check both days",),
    )
