"""A running total against the one before it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, dated, good, quote, rule, running_totals, successive, value

_TOTALS = """
[claims]
monday = {{ value = "{monday}", to = 2026-03-02{more} }}
tuesday = {{ value = "{tuesday}", to = 2026-03-03{more}{tied} }}
"""


def _totals(monday: str, tuesday: str, *, more: str = "", tied: str = "") -> str:
    return _TOTALS.format(monday=monday, tuesday=tuesday, more=more, tied=tied)


@rule(
    bad=(
        bad(_totals("712,610 patients", "710,660 patients"), finds="2026-03-03"),
        bad(_totals("41,300 tanks", "41,200 tanks", more=', what = "built", from = "2022-02"'), finds="41,200"),
        bad(_totals("712,610 patients", "710,660 patients", more=', covers = "previous-day"'), finds="reported on 2026-03-03"),
    ),
    good=(
        good(_totals("710,660 patients", "712,610 patients")),
        good(_totals("712,610 patients", "712,610 patients")),
        # A revision that is told as one; totals from two starts; a level, a rate or a balance may fall.
        good(_totals("712,610 patients", "710,660 patients", tied=', updates = "monday"')),
        good(_totals("712,610 patients", "710,660 patients", tied=', from = "2025-01"')),
        good(_totals("712,610 patients", "710,660 patients", more=', kind = "level"')),
        good(_totals("712 tanks/day", "710 tanks/day")),
        good(_totals("712,610 tanks", "710,660 tanks", more=', what = "net"')),
        # A report of the next morning that counts the day before it: the smaller total is of the earlier day.
        good("""
[claims]
evening = { value = "712,610 patients", to = 2026-03-02 }
report = { value = "710,660 patients", to = 2026-03-02, covers = "previous-day" }
"""),
    ),
)
def running_total_never_falls(ledger: Ledger) -> Iterator[Statement]:
    """A running total is never below the one of an earlier day.

    Reason: what was counted stays counted. A running total is a count or a sum of money up to a day, written with ``to`` and no first day,
    or from a month or year that another shares. Totals from one firm day are windows inside each other, where parts-exceed-whole says the
    same: so it does of days-within-running-total.
    Quiet when: the later one is told as a revision, the starts, groups or definitions differ, or the figure is a level, a rate or net.
    May be wrong when: the total is net of something, or its definition was narrowed, and the words do not say so.
    """
    for running in running_totals(ledger):
        for before, after in successive(running.totals):
            if after.id not in running.revised:
                yield Statement(
                    comparisons=(value(before) <= value(after),),
                    labels=((after, "the later total"), (before, "the earlier total")),
                    broken=f"the running total falls from {quote(before)} {dated(before)} to {quote(after)} {dated(after)}",
                    fits=f"the running total does not fall from {quote(before)} {dated(before)} to {quote(after)} {dated(after)}",
                    proof="both are running totals of one measure and start",
                )
