"""A record against the series of its kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction

from claimcheck import Claim, Ledger, Statement, bad, good, linked, listed, measure_key, quote, rule, value

_SERIES = """
[claims]
may = {{ value = "{may} killed", on = 2022-05-03, role = "table" }}
june = {{ value = "1,610 killed", on = 2022-06-03, role = "table" }}
record = {{ value = "1,950 killed", on = {on}, record = "{grain}" }}
"""
_REVISED = 'corrected = { value = "1,160 killed", on = 2022-05-03, role = "table", updates = "may" }\n'


def _series(may: str, *, on: str = "2022-11-11", grain: str = "day") -> str:
    return _SERIES.format(may=may, on=on, grain=grain)


@rule(
    bad=(
        bad(_series("3,160"), finds="3,160"),
        bad(_series("1,960"), finds="1,960"),
    ),
    good=(
        good(_series("1,730")),
        # Later than the record, of another grain, or revised since.
        good(_series("3,160", on="2022-03-11")),
        good(_series("3,160", grain="month")),
        good(_series("3,160") + _REVISED),
    ),
)
def record_in_series(ledger: Ledger) -> Iterator[Statement]:
    """No day of the series before it is above a record.

    Reason: an extreme bounds every comparable figure up to its own time. The series are figures with the role ``table``, one for each day,
    week, month or year. A jump in a series may be a catch-up of days before, so that this rests on an assumption.
    Quiet when: the grain, the group or the definition differs, the day is later, or the figure has been replaced.
    May be wrong when: the series was revised, or counts by the day of report.
    """
    replaced = {old.id for _, (_, old, *_) in linked(ledger, "update")}
    series: defaultdict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        key = measure_key(ledger, claim)
        if claim.role == "table" and claim.extreme is None and claim.id not in replaced and key is not None and claim.when is not None:
            series[(*key[:-1], claim.when.days)].append(claim)
    for record in ledger.claims:
        key = measure_key(ledger, record)
        if record.extreme is None or record.kind == "extreme" or key is None:
            continue
        earlier = [c for c in series.get((*key[:-1], record.extreme), ()) if _no_later(c, record)]
        if earlier:
            high = [c for c in earlier if _may_pass(c, record)] or [max(earlier, key=_height)]
            yield Statement(
                comparisons=tuple(value(record) >= value(c) for c in high),
                labels=((record, "called the record"), *((c, "in the series") for c in high)),
                broken=f"{quote(record)} is called the record, but the series has {listed(high)}",
                fits=f"{quote(record)} is not below {listed(high)}, the highest of {len(earlier)} in the series",
                assumptions=("each figure of the series counts its own days, with no catch-up",),
            )


def _may_pass(claim: Claim, record: Claim) -> bool:
    high, low = claim.amount.widest.hi, record.amount.widest.lo
    return high is None or low is None or high > low


def _height(claim: Claim) -> tuple[bool, Fraction]:
    high = claim.amount.widest.hi
    return high is None, Fraction(high or 0)


def _no_later(claim: Claim, record: Claim) -> bool:
    if claim.when is None or record.when is None:
        return record.when is None
    return claim.when.end is not None and record.when.end is not None and claim.when.end <= record.when.end
