"""A record beats every earlier figure of its kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from claimcheck import Claim, Ledger, Statement, bad, good, listed, measure_key, quote, rule, value

_PEAK = "Danish hospitals hired {n} nurses on Monday, a record that surpasses the previous peak of 310 in a day back in May.\n"


@rule(
    bad=(
        bad(_PEAK.format(n="290"), published="2026-03-03", finds="310"),
        bad("A record 417 Danish trains ran on Monday, which beats the old record of 438 in a day.\n", published="2026-03-03", finds="438"),
    ),
    good=(
        good(_PEAK.format(n="340"), published="2026-03-03"),
        good("Her throw of 71.2 metres broke the national record of 70.9. The world record is 80.78.\n"),
        good("May was the worst month for hiring. The previous peak of 310 in a day came in June, and a record 340 joined on Monday.\n",
             published="2026-03-03"),
    ),
)  # fmt: skip
def record_beats_earlier(ledger: Ledger) -> Iterator[Statement]:
    """A record is above the record before it and not below any other figure of its kind up to its day.

    Reason: an extreme bounds all comparable values: same definition, same grain (a day against days), window ending no later than its own.
    Quiet when: the grain or the definition differs: a record day says nothing about a record month.
    May be wrong when: the record is of another place or class that the words do not repeat.
    """
    for link in ledger.links:
        if link.sort == "previous":
            *records, before = (ledger.claim(c) for c in link.claims)
            yield Statement(
                comparisons=tuple(value(record) > value(before) for record in records),
                labels=(*((r, "called the record") for r in records), (before, "the record before")),
                broken=f"{listed(records)} cannot pass the earlier {quote(before)}",
                fits=f"{listed(records)} pass the earlier {quote(before)}",
                assumptions=(link.assumption,) if link.assumption else (),
                proof=link.proof,
            )
    yield from _standing(ledger)


def _standing(ledger: Ledger) -> Iterator[Statement]:
    days: defaultdict[tuple[object, int], list[Claim]] = defaultdict(list)
    records: defaultdict[tuple[object, int], list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        key = measure_key(ledger, claim)
        if key is not None:
            kind = key[1:-1]
            if claim.extreme is not None and claim.kind == "count":
                records[kind, claim.extreme].append(claim)
            elif claim.extreme is None and claim.when is not None and claim.when.days is not None:
                days[kind, claim.when.days].append(claim)
    for kind, claims in records.items():
        yield from _successive(claims)
        for record in claims:
            below = [c for c in days[kind] if _no_later(c, record)]
            if below:
                yield Statement(
                    comparisons=tuple(value(record) >= value(c) for c in below),
                    labels=((record, "called the record"), *((c, "another figure of its kind") for c in below)),
                    broken=f"{quote(record)} is called the record, but {listed(below)} stand against it",
                    fits=f"{quote(record)} is not below {listed(below)}",
                    proof="the same group, state and length of time are stated",
                )


def _successive(claims: list[Claim]) -> Iterator[Statement]:
    """Records whose days are told, one after the other: each beats the one before."""
    dated = sorted((c for c in claims if c.when and c.when.end), key=lambda c: (c.when.end, c.id) if c.when else ())
    for before, record in zip(dated, dated[1:], strict=False):
        if before.when and record.when and before.when.relation(record.when) == "apart":
            yield Statement(
                comparisons=(value(record) > value(before),),
                labels=((record, "called the record"), (before, "the record before")),
                broken=f"{quote(record)} cannot pass the earlier {quote(before)}",
                fits=f"{quote(record)} passes the earlier {quote(before)}",
                proof="both are called the record, one after the other",
            )


def _no_later(claim: Claim, record: Claim) -> bool:
    if claim.when is None or record.when is None:
        return True
    return claim.when.end is not None and record.when.end is not None and claim.when.end <= record.when.end
