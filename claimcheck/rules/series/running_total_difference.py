"""Two running totals and the figures of the days between them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import (
    Ledger,
    Statement,
    bad,
    between,
    dated,
    days_within,
    good,
    listed,
    quote,
    rule,
    running_totals,
    successive,
    tilers,
    total,
    value,
)

_SERIES = """
[claims]
sunday = {{ value = "710,660 patients", to = 2026-03-08{more} }}
monday = {{ value = "712,610 patients", to = 2026-03-09{more} }}
new = {{ value = "{new}", on = {on}{dated}{tied} }}
"""
_TWO_DAYS = """
[claims]
saturday = "708,890 patients until 2026-03-07"
monday = "712,610 patients until 2026-03-09"
one = "1,770 patients on 2026-03-08"
two = "{two} patients on 2026-03-09"
"""
_UP_TO = """
[claims]
all = "{all} patients until 2026-03-09"
one = "1,770 patients on 2026-03-08"
{two}
"""


def _series(new: str, *, on: str = "2026-03-09", more: str = "", tied: str = "", dated: str = "") -> str:
    return _SERIES.format(new=new, on=on, more=more, tied=tied, dated=dated)


_REPORTS = ', covers = "previous-day"'


@rule(
    bad=(
        bad(_series("1,590 patients"), finds="1,590"),
        bad(_series("1,590 patients", more=_REPORTS, dated=_REPORTS), finds="reported on 2026-03-09"),
        bad(_TWO_DAYS.format(two="1,590"), finds="1,770"),
        # More in the days up to the first total than it counts.
        bad(_UP_TO.format(all="3,000", two='two = "1,950 patients on 2026-03-09"'), finds="3,000"),
    ),
    good=(
        good(_series("1,950 patients")),
        good(_TWO_DAYS.format(two="1,950")),
        good(_series("1,590 patients", on="2026-03-10")),
        # The day of the report is a day after the day counted: 1,590 is of Tuesday, 1,950 of the Monday before it.
        good(_series("1,590 patients", on="2026-03-10", dated=', covers = "same-day"')),
        good(_series("1,950 patients", on="2026-03-10", dated=_REPORTS)),
        # A revised total says nothing of the day; a day that is missing leaves nothing to compare.
        good(_series("1,590 patients").replace("2026-03-09 }", '2026-03-09, updates = "sunday" }')),
        good(_TWO_DAYS.format(two="1,590").replace("2026-03-08", "2026-03-06")),
        good(_UP_TO.format(all="more than 3,000", two='two = "1,950 patients on 2026-03-10"')),
    ),
)  # fmt: skip
def running_total_difference(ledger: Ledger) -> Iterator[Statement]:
    """A running total is the one before it and what the days between them add.

    Reason: additivity; the days up to the earlier total and those after it make the later one, and no days up to a total exceed it. Days
    and totals are set by the day they count, not by that of the report. Covers 64 running-total-difference of the catalogue; 67
    days-within-running-total where a total has no firm start.
    Quiet when: a day between them has no figure, or a total is told as a revision.
    May be wrong when: days were added to the total later without their figures, or the day counted is not the one that was given.
    """
    for running in running_totals(ledger):
        tiles = tilers(running.days)
        for before, after in successive(running.totals):
            start, end = (c.when.end if c.when else None for c in (before, after))
            added = between(tiles, start, end) if start and end and after.id not in running.revised else ()
            if added:
                days = f"{listed(added)} {dated(added[0]) if len(added) == 1 else 'on the days between them'}"
                yield Statement(
                    comparisons=(total((before, *added)).equals(value(after)),),
                    labels=((after, "the later total"), (before, "the earlier total"), *((c, "a day between them") for c in added)),
                    broken=f"from {quote(before)} {dated(before)} to {quote(after)} {dated(after)} is not {days}",
                    fits=f"{quote(before)} {dated(before)} and {days} make {quote(after)} {dated(after)}",
                    proof="the days lie between the two totals",
                )
        first = running.totals[0]
        inside = days_within(running.days, first)
        if inside and first.id not in running.revised:
            yield Statement(
                comparisons=(total(inside) <= value(first),),
                labels=((first, "the total"), *((c, "a day of it") for c in inside)),
                broken=f"{listed(inside)} are more than the total {quote(first)} {dated(first)}",
                fits=f"{listed(inside)} are not above the total {quote(first)} {dated(first)}",
                proof="the days lie before the end of the total",
            )
