"""Events in time: the days that a claim can mean, what has passed between two of them, and every date of a ledger."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from math import ceil, floor

from claimcheck.claims.claim import Claim, Span
from claimcheck.claims.day_names import DateRead, DayName, date_amount, day_name
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.scope import Scope
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.calendar_days import elapsed
from claimcheck.values.exact import Number, exact
from claimcheck.values.interval import Interval
from claimcheck.values.shown import show_number
from claimcheck.values.window import DAY, Window

_UNITS = ("day", "week", "fortnight", "month", "year", "decade", "century")


def days_of(claim: Claim) -> tuple[date, date] | None:
    """The earliest and the latest day of the event that *claim* tells; None where an end is not known."""
    window = claim.when
    if window is None or window.start is None or window.end is None:
        return None
    return window.start, window.end - DAY


def passed(start: Claim, end: Claim, unit: str, *, through: bool = False) -> Interval | None:
    """How many of *unit* can have passed from some day of *start* to some day of *end*; less than none where *end* comes first.

    The last day is counted where it runs *through* it. None where a day is not known, or *unit* is none of the calendar.
    """
    if unit not in _UNITS:
        return None
    first, last = days_of(start), days_of(end)
    if first is None or last is None:
        return None
    more = DAY if through else 0 * DAY
    return Interval(_signed(first[1], last[0] + more, unit), _signed(first[0], last[1] + more, unit))


def _signed(start: date, end: date, unit: str) -> Number:
    return elapsed(start, end, unit) if start <= end else -elapsed(end, start, unit)


def dates(ledger: Ledger) -> Iterator[tuple[Claim, DayName, DateRead | None]]:
    """Every date of *ledger* as a claim that a label can show and the day it names: those written by hand, then those of the story."""
    for claim in ledger.claims:
        if claim.kind == "date" and ledger.origin == "claims":  # those of a story stand among its dates
            yield claim, day_name(claim.amount.written), None
    for read in ledger.dates:
        yield date_claim(read), read.name, read


def date_claim(read: DateRead, days: Window | None = None) -> Claim:
    """The claim that a label shows for a date of a story; *days* are those it means where it does not tell its year.

    It is in no ledger as it is.
    """
    window = days or read.name.days()
    span = Span(read.start, read.end, read.said, read.line, read.column)
    nowhere = Amount(Stated("range", None, None), Interval(None, None), Interval(None, None), unit="day", written=read.said)
    amount = nowhere if window is None or window.start is None else date_amount(window.start.isoformat())
    return Claim(f"date at {read.start}", amount, kind="date", span=span, phrase=span, related=False)


def years_near(ledger: Ledger) -> tuple[int, ...]:
    """The years that a date without one can lie in: those that the story names, that of publication and the ones beside it."""
    named = {name.year for _, name, _ in dates(ledger) if name.year is not None}
    beside = {ledger.published.year + k for k in (-1, 0, 1)} if ledger.published else set()
    return tuple(sorted(named | beside))


def hours_between(start: Claim, end: Claim) -> Interval | None:
    """How many hours lie between two dates: exact where both have a clock time, else any between the first and the last day.

    Two clock times without a day are of one day, or of a night. None where days are not known. Clocks that change are not reckoned.
    """
    first, last = (day_name(claim.amount.written) if claim.kind == "date" else DayName() for claim in (start, end))
    days = passed(start, end, "day")
    if first.minute is not None and last.minute is not None:
        clock = Fraction(last.minute - first.minute, 60)
        if first.month is None and last.month is None:
            days = Interval(int(clock < 0), int(clock < 0))
        if days is not None and days.lo is not None and days.hi is not None:
            return Interval(exact(days.lo * 24 + clock), exact(days.hi * 24 + clock))
    if days is None or days.lo is None or days.hi is None:
        return None
    return Interval(max(0, days.lo - 1) * 24, (days.hi + 1) * 24)


def told_as(length: Claim, gone: Interval) -> tuple[Fraction, Fraction]:
    """The least and the most that *length* can be to tell a time of *gone*, all in its unit; never less than none.

    A whole number of weeks, months or years without a hedge may be half a unit off, so that whole numbers bound it: of 2.4 to 3.4
    months two and three can be told. Days are counted. Source: house choice, as of a figure rounded to its unit.
    """
    least, most = Fraction(gone.lo or 0), Fraction(gone.hi or 0)
    if is_whole(length):
        half = Fraction(0) if length.amount.unit == "day" else Fraction(1, 2)
        least, most = Fraction(ceil(least - half)), Fraction(floor(most + half))
    return max(least, Fraction(0)), most


def is_whole(claim: Claim) -> bool:
    """True for a whole number, or a range of them, that no hedge widens."""
    numbers = (claim.stated.lo, claim.stated.hi)
    return claim.stated.bound in ("=", "range") and all(isinstance(n, int) for n in numbers) and claim.amount.hedge in ("", "from-to")


def event_named(claim: Claim) -> str:
    """An event as a message calls it: its words in the story, or the name and the day of a date written by hand."""
    if claim.id == "published" and claim.kind == "date" and claim.span is None:
        return f"the day of publication, {claim.said}"
    return f"“{claim.said}”" if claim.kind != "date" or claim.span or claim.quote else f"{claim.id} ({claim.said})"


def elapsed_told(gone: Interval, unit: str) -> str:
    """``2.4 to 3.4 months``: rounded to tenths, of years to hundredths, for messages."""
    parts = 10 if unit in ("day", "week", "fortnight", "month") else 100
    ends = [
        show_number(exact(Fraction(round(Fraction(end) * parts), parts))) for end in dict.fromkeys((gone.lo, gone.hi)) if end is not None
    ]
    many = gone.lo != 1 or gone.hi != 1
    plural = {"century": "centuries"}.get(unit, f"{unit}s") if many else unit
    return f"{' to '.join(dict.fromkeys(ends))} {plural}"


def written_on(ledger: Ledger) -> Claim | None:
    """The day of publication as an event, in no ledger; None where it is not known."""
    if ledger.published is None:
        return None
    day = ledger.published.isoformat()
    return Claim("published", date_amount(day), kind="date", scope=Scope(when=day_name(day).days()), related=False)
