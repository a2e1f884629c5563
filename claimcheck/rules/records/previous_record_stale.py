"""The record that falls is the latest one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from claimcheck import Claim, Ledger, Remark, bad, good, linked, measure_key, quote, rule

_DAYS = """
[claims]
may = {{ value = "1,730 killed", during = "2024-05", record = "day" }}
sunday = {{ value = "{sunday} killed", on = {day}{tied} }}
monday = {{ value = "1,950 killed", on = 2024-11-11, record = "day", beats = "may" }}
"""
_TWO = """
[claims]
nurses = { value = "340 nurses", on = 2026-03-02, record = "day", beats = "nurses_before" }
nurses_before = { value = "310 nurses", during = "2025-05", record = "day" }
doctors = { value = "330 doctors", on = 2026-03-01, record = "day", beats = "doctors_before" }
doctors_before = { value = "120 doctors", during = "2025-05", record = "day" }
"""


def _days(sunday: str, *, day: str = "2024-11-10", tied: str = "") -> str:
    return _DAYS.format(sunday=sunday, day=day, tied=tied)


@rule(
    bad=(
        # Two records in one sentence over one previous peak: right for Sunday, stale for Monday.
        bad(_days("1,770", tied=', record = "day", beats = "may"'), finds="1,770"),
        bad(_days("1,820"), finds="1,820"),
    ),
    good=(
        good(_days("1,710")),
        good(_days("1,770", day="2024-11-12")),
        good(_days("1,770", day="2024-04-10")),
        good(_days("about 1,700")),
        # Two records of two things, each with the one before it.
        good(_TWO),
    ),
)
def previous_record_stale(ledger: Ledger) -> Iterator[Remark]:
    """No figure of its kind between a record and the one it is said to beat stands above the latter.

    Reason: on Monday the peak to beat was Sunday's 1,770, no longer the 1,730 of May; the sentence is right for the first of two records.
    Quiet when: the days of the figures are not told, or what lies between is no higher than the previous record.
    May be wrong when: the previous record is named on purpose as that of an earlier time ("the old record of 2019"). A note, no more.
    """
    days: defaultdict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        key = measure_key(ledger, claim)
        if key is not None and claim.when is not None and claim.when.days is not None:
            days[(*key[1:-1], claim.when.days)].append(claim)
    beaten: defaultdict[str, dict[str, Claim]] = defaultdict(dict)
    for _, (*passing, before) in linked(ledger, "previous"):
        beaten[before.id].update({c.id: c for c in passing})
    for name, together in beaten.items():
        before, records = ledger.claim(name), tuple(together.values())
        key = measure_key(ledger, before)
        kin = days[(*key[1:-1], before.extreme)] if key is not None else []
        # Only what stands above the one before can have passed it; the highest of them are enough to name one.
        kin = sorted(kin, key=lambda c: -(c.amount.usual.lo or 0))[:_ENOUGH] if len(kin) > _ENOUGH else kin
        for record in records[:_ENOUGH]:
            between = [c for c in {c.id: c for c in (*records, *kin)}.values() if _between(before, c, record)]
            if between:
                newest = max(between, key=lambda c: (str(c.when), c in records, c.id))
                yield Remark(
                    labels=((record, "the record"), (before, "called the one before"), (newest, "higher, and later than that")),
                    message=f"{quote(record)} is set against {quote(before)}, but {quote(newest)} had passed that already",
                    fails="none",
                    repairs=(f"name {quote(newest)} as the record before {quote(record)}",),
                )
                break


_ENOUGH = 31


def _between(before: Claim, claim: Claim, record: Claim) -> bool:
    """True when *claim* is certainly above *before*, and of a time between it and *record*."""
    if claim.id in (before.id, record.id) or claim.when is None or record.when is None or claim.amount.unit != before.amount.unit:
        return False
    earlier = claim.when.end is not None and record.when.start is not None and claim.when.end <= record.when.start
    start = before.when.end if before.when else None
    later = start is None or (claim.when.start is not None and start <= claim.when.start)
    low, high = claim.amount.usual.lo, before.amount.usual.hi
    return earlier and later and low is not None and high is not None and low > high
