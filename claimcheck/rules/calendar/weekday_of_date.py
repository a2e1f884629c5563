"""A date falls on the weekday that is told beside it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from datetime import timedelta

from claimcheck import Claim, DateRead, DayName, Ledger, Remark, bad, dates, good, quote, rule, told_day, weekday_name, years_near

_DATE = '[article]\npublished = 2024-11-12\n[claims]\nattack = {{ value = "{}", kind = "date" }}\n'
_YEARS = range(2001, 2029)  # the calendar comes round after 28 years


@rule(
    bad=(
        bad(_DATE.format("Tuesday 11 November 2024"), finds="a Monday"),
        bad(_DATE.format("Sunday, 29 February 2024"), finds="a Thursday"),
        bad(_DATE.format("Wednesday, 9 November"), finds="2024"),
        bad("The council meets on Friday, March 3, 2026, to vote on the budget.\n", published="2026-02-20", finds="a Tuesday"),
        bad("The fair opens on Wednesday, 4 May, and closes on 9 May.\n", published="2025-04-20", finds="4 May"),
        bad("The courts sit from Tuesday, 9 June to Friday, 11 June.\n", finds="Friday, 11 June"),
        bad("The pool shuts on Friday, 20 November, and reopens on Monday, 24 November.\n", published="2026-11-12", finds="24 November"),
        bad("The museum reopens on May 5, 2027, a Monday.\n", published="2026-12-15", finds="a Wednesday"),
        bad("The polls open tomorrow, Friday.\n", published="2026-03-04", finds="a Thursday"),
        bad("The truce, signed on Friday, 14 May, has held.\n", published="2026-05-20", finds="a Thursday"),
        bad("Christmas Day falls on a Saturday this year.\n", published="2026-11-30", finds="a Friday"),
        bad("The judge set the hearing for Friday, Jan. 17, and went home.\n", published="2025-12-03", finds="17 January 2026"),
        bad("The fair comes down on Saturday, August 16, after which the street is hosed.\n", published="2026-07-23", finds="16 August"),
        bad("The race is now to be run on Wednesday, 28 April.\n", published="2026-04-22", finds="a Tuesday"),
    ),
    good=(
        good(_DATE.format("Monday 11 November 2024")),
        # The year is missing: that of publication, the one before and the one after are tried, then those that the story names.
        good(_DATE.format("Saturday, 11 November")),
        good(_DATE.format("Tuesday, 11 November")),
        good("The strike was called off on Monday, 11 November.\n", published="2024-11-12"),
        good("He was crowned on Tuesday, 2 June, in the summer of 1953.\n", published="2024-11-12"),
        # Day and month in either order: 4 May 2024 was a Saturday, 5 April a Friday.
        good(_DATE.format("Friday 4/5/2024")),
        good(_DATE.format("Saturday 4/5/2024")),
        # The weekday before a run of days may be that of its last one.
        good("The fair runs Friday to Sunday, 8-10 November 2024.\n", published="2024-11-12"),
        # Some countries kept the Julian calendar until the last century.
        good("The Winter Palace fell on Wednesday, 25 October 1917.\n", published="2024-11-12"),
        good("Christmas Day falls on a Friday this year and on a Saturday in 2027.\n", published="2026-11-30"),
        good("The courts sit from Tuesday, 9 June to Thursday, 11 June.\n"),
        good("The pool shuts on Friday, 20 November, and reopens on Monday, 23 November.\n", published="2026-11-12"),
        good("The museum reopens on May 5, 2027, a Wednesday; the polls open tomorrow, Wednesday.\n", published="2026-12-15"),
        good("The judge set the hearing for Friday, Jan. 16, and went home.\n", published="2025-12-03"),
        good("He told The Sun, 12 November 2024 edition, that he would stay.\n", published="2024-11-14"),
    ),
)  # fmt: skip
def weekday_of_date(ledger: Ledger) -> Iterator[Remark]:
    """A date falls on the weekday that is told beside it.

    Reason: the weekday follows from the date; one of the two is a slip. Weekdays are computed in our calendar and, before 1924, in the
    Julian one that some countries kept.
    Quiet when: no weekday is told, there is no such day, or a year that is missing can be that of publication, the one before or after it,
    or any other that the story names.
    May be wrong when: a date without a year is of a year that the story does not name.
    """
    years = years_near(ledger)
    told_in = sorted((claim.span.line if claim.span else 0, name.year) for claim, name, _ in dates(ledger) if name.year is not None)
    named = {year for _, year in told_in}
    before: tuple[Claim, DayName] | None = None
    for claim, name, read in dates(ledger):
        if name.weekday is not None and name.day is not None and name.exists(years):
            now, mine = _is_of_now(ledger, name, read), years
            if claim.span is not None and (now or len(named) > _FEW_YEARS):
                mine = _beside_line(ledger, told_in, claim.span.line, 0 if now else _LINES)
            near = _near(ledger, name, mine, named, read=read) if ledger.published else ()
            told = list(_wrong(claim, name, near, ledger.published.year if ledger.published else 0))
            yield from told
            if not told and read is not None and before is not None and (read.ends or (read.near and _beside(before[1], name))):
                yield from _wrong_together(*before, claim, name, read, years if ledger.published else ())
        before = (claim, name) if name.day is not None else None


def _beside_line(ledger: Ledger, told_in: Sequence[tuple[int, int]], line: int, behind: int) -> tuple[int, ...]:
    """The years that a date on *line* can lie in: those told some lines before it or *behind* lines on, and those of publication."""
    near = told_in[bisect_left(told_in, (line - _LINES, 0)) : bisect_left(told_in, (line + behind + 1, 0))]
    beside = {ledger.published.year + k for k in (-1, 0, 1)} if ledger.published else set[int]()
    return tuple(sorted({year for _, year in near} | beside))


def _is_of_now(ledger: Ledger, name: DayName, read: DateRead | None) -> bool:
    """True for a day of these weeks that the words put behind: no year that a later paragraph names is that of it."""
    this = name.days(ledger.published.year) if ledger.published and name.year is None else None
    if this is None or this.start is None or ledger.published is None or read is None or not read.behind:
        return False
    return 0 <= (ledger.published - this.start).days <= _WEEKS


_WEEKS = 31  # days
_FEW_YEARS = 3  # a story that names more names some that have nothing to do with a date many lines on
_LINES = 5


def _near(ledger: Ledger, name: DayName, years: tuple[int, ...], told: Set[int], *, read: DateRead | None) -> tuple[int, ...]:
    """The *years* that a day without one can be of: not the year after publication where the day of this year is still to come, nor the
    one before where the words put it ahead; of a day that was a few months ago, only this year where the words put it behind.
    """
    this = name.days(ledger.published.year) if ledger.published and name.year is None else None
    if this is None or this.start is None or ledger.published is None:
        return years
    published = ledger.published
    ahead, behind = read is not None and read.ahead, read is not None and read.behind
    if this.start >= published:
        wrong = {published.year + 1, *([published.year - 1] if ahead or (behind and this.start == published) else [])}
        past = name.days(published.year - 1)
        if behind and past is not None and past.start is not None and published - past.start < this.start - published:
            wrong.add(published.year)  # "took place on Sunday, July 27th", in a story of January
    else:
        gone = (published - this.start).days
        wrong = {published.year + 1, published.year - 1} if behind and gone <= _LATELY else set()
        wrong = {published.year, published.year - 1} if ahead and gone > _LONG_GONE else wrong  # "set for Friday, Jan. 17", in December
    return tuple(y for y in years if y not in wrong - told)


_LATELY = 100  # days within which a day needs no year
_LONG_GONE = 200  # days behind which a day that words put ahead is that of the next year
_APART = 62  # days between dates that are of one year, or of a year and the next, as far as the words tell


def _beside(begins: DayName, ends: DayName) -> bool:
    """True for two dates without a year that follow each other in the calendar within two months."""
    one, other = (None if name.year else name.days(_YEARS[2]) for name in (begins, ends))
    if one is None or other is None or one.start is None or other.start is None:
        return False
    return 0 <= (other.start - one.start).days <= _APART


def _wrong(claim: Claim, name: DayName, near: tuple[int, ...], now: int) -> Iterator[Remark]:
    years = (name.year,) if name.year is not None else near
    if not years or name.weekday is None or any(name.fits(year) for year in years):
        return
    year = years[0] if name.year is not None else max((y for y in near if y <= now), default=near[-1])
    window = name.days(year)
    if window is None or window.start is None:
        return
    day, told = window.start, weekday_name(name.weekday)
    right = weekday_name(day.weekday())
    moved = [day + timedelta(days=k) for k in sorted(range(-6, 7), key=abs) if (day + timedelta(days=k)).weekday() == name.weekday]
    yield Remark(
        labels=((claim, "the date"),),
        message=f"{told_day(day)} is a {right}, not a {told}",
        fails="all" if name.year is not None else "usual",
        reckoning=() if name.year is not None else (f"nor is it a {told} in {' or '.join(str(y) for y in near if y != year)}",),
        repairs=(f"change {told} to {right}", f"or change the date: {' and '.join(told_day(d) for d in moved[:2])} are {told}s"),
    )


def _wrong_together(first: Claim, begins: DayName, last: Claim, ends: DayName, read: DateRead, near: tuple[int, ...]) -> Iterator[Remark]:
    """Both ends of one run of days lie in one year, or in a year and the next."""
    if begins.weekday is None or begins.year is not None or ends.year is not None or not (begins.month and ends.month):
        return
    turns = (begins.month, begins.day) > (ends.month, ends.day)
    if any(begins.fits(year) and ends.fits(year + turns) for year in near or _YEARS):
        return
    yield Remark(
        labels=((last, "the last day"), (first, "the first day")),
        message=f"{quote(first)} and {quote(last)} are not of one year",
        fails="usual",
        repairs=("check both weekdays against the calendar",),
    )
