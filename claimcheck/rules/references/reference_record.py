"""A record against what a reference has for the days before it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, dated, good, quote, records_against, rule, value

_FILE = """
[claims]
record = {{ value = "{record} patients", on = 2026-03-09, record = "{grain}" }}
before = {{ value = "{before} patients", on = {on}, covers = "{covers}", reference = "ministry.csv" }}
"""


def _file(record: str, before: str, *, on: str = "2026-02-11", grain: str = "day", covers: str = "same-day") -> str:
    return _FILE.format(record=record, before=before, on=on, grain=grain, covers=covers)


@rule(
    bad=(
        bad(_file("1,950", "3,160"), finds="the reference ministry.csv says"),
        bad(_file("1,950", "3,160", covers="previous-day"), finds="on 2026-02-10, reported on 2026-02-11"),
    ),
    good=(
        good(_file("1,950", "1,740")),
        good(_file("1,950", "1,950")),
        good(_file("1,950", "3,160", grain="month")),
        # The day after the record, and the record's own day by the report of the next morning.
        good(_file("1,950", "3,160", on="2026-03-10")),
        good(_file("1,950", "3,160", on="2026-03-10", covers="previous-day")),
    ),
)
def reference_record(ledger: Ledger) -> Iterator[Statement]:
    """A record is not below the highest figure that a reference gives for a day before it.

    Reason: as record-in-series, across two ledgers: that both count the same thing is assumed. Of a table, days that are hedged (before the
    day it is firm from, or with totals a hundred times coarser than the day's figure) decide no record.
    Quiet when: the grain, the group or the definition differs, or the days of the reference are no earlier.
    May be wrong when: the reference caught up on days before, or counts by another definition.
    """
    for record, before in records_against(ledger):
        same = record.voice == before.voice
        yield Statement(
            comparisons=(value(record) >= value(before),),
            labels=((record, "called the record"), (before, before.voice)),
            broken=f"the article calls {quote(record)} {dated(record)} the record, but {before.voice} says {quote(before)}",
            fits=f"{quote(record)} {dated(record)} is not below what {before.voice} says: {quote(before)}",
            assumptions=() if same else (f"the article and the reference {before.source} count the same thing",),
            proof="both are of one voice" if same else "",
        )
