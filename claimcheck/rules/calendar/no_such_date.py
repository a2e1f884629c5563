"""A date is a day of the calendar."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Remark, bad, dates, good, quote, rule, years_near

_DATE = '[claims]\nvote = {{ value = "{}", kind = "date" }}\n'
_LENGTHS = {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}
_LEAP = 29


@rule(
    bad=(
        bad(_DATE.format("2023-02-29"), finds="no leap year"),
        bad(_DATE.format("31 April 2024"), finds="30 days"),
        bad(_DATE.format("1900-02-29"), finds="no leap year"),
        bad(_DATE.format("31/4/2024"), finds="30 days"),
        bad("The vote was held on 31 September 2021.\n", published="2024-11-12", finds="30 days"),
        bad("The permit runs out on November 31st, the council said.\n", published="2024-11-12", finds="30 days"),
    ),
    good=(
        good(_DATE.format("2024-02-29")),
        good(_DATE.format("2000-02-29")),
        # Day and month in either order.
        good(_DATE.format("4/5/2024")),
        good(_DATE.format("4/31/2024").replace("31", "30")),
        good(_DATE.format("5/31/2024")),
        good("The vote was held on 30 September 2021.\n", published="2024-11-12"),
        good("She was born on 29 February.\n", published="2023-11-12"),
        good("In November 31 people joined, and in April 31 left.\n", published="2024-11-12"),
    ),
)  # fmt: skip
def no_such_date(ledger: Ledger) -> Iterator[Remark]:
    """A date is a day of the calendar.

    Reason: no April has 31 days, and no year but a leap year has a 29 February.
    Quiet when: day and month read the other way round are a day; the year is missing and the day is 29 February; the number behind the
    month may be a count of something.
    May be wrong when: the story speaks of a day that is not meant to come ("on the 31st of June").
    """
    years = years_near(ledger)
    for claim, name, read in dates(ledger):
        leap = (name.month, name.day) == (2, _LEAP)
        if name.exists() or name.month is None or (read is not None and not read.sure) or (leap and name.year is None):
            continue
        most = _LENGTHS.get(name.month, 31)
        why = f"{name.year} is no leap year" if leap else f"that month has {most}{' or 29' if most < _LEAP else ''} days"
        yield Remark(
            labels=((claim, "the date"),),
            message=f"there is no {quote(claim)}: {why}",
            fails="all" if name.year is not None or read is None else "usual",
            reckoning=(f"the story is of {years[0]} to {years[-1]}",) if leap and len(years) > 1 else (),
            repairs=("check the day and the month",),
        )
