"""A record beats every earlier figure of its kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from claimcheck import Claim, Ledger, Statement, bad, good, in_one_unit, linked, listed, measure_key, quote, rule, told_alike, value

_FILE = """
[claims]
may = {{ value = "{may}", {what}during = "2024-05", record = "{grain}" }}
monday = {{ value = "{monday}", on = 2024-11-11, record = "day"{tied} }}
"""
_WEEK = """
[claims]
sunday = {{ value = "{sunday}", on = 2024-11-10, where = "{where}" }}
monday = {{ value = "1,950 killed", on = 2024-11-11, where = "Kursk", record = "day" }}
"""
_PEAK = "Danish hospitals hired {n} nurses on Monday, a record that surpasses the previous peak of 310 in a day back in May.\n"


def _file(monday: str, *, may: str = "1,730 killed", grain: str = "day", what: str = "", tied: str = "") -> str:
    return _FILE.format(monday=monday, may=may, grain=grain, what=what, tied=tied)


def _week(sunday: str, where: str = "Kursk") -> str:
    return _WEEK.format(sunday=sunday, where=where)


@rule(
    bad=(
        bad(_PEAK.format(n="290"), published="2026-03-03", finds="310"),
        bad(_file("1,700 killed"), finds="1,730"),
        bad(_file("1,700 killed", tied=', beats = "may"'), finds="1,730"),
        bad(_file("1,730 killed", tied=', beats = "may"'), finds="1,730"),
        bad(_week("2,010 killed"), finds="2,010"),
        bad("The 4,120 entries were the most the show has had. Its previous best, in 2016, was 4,310.\n", finds="4,310"),
        bad("Rainfall of 12 mm made it the driest May on record. In 1989 there were 9 mm.\n", finds="9 mm"),
        bad("The museum passed 90,000 visitors in a year for the first time. At its peak, in 2011, it had drawn 94,200.\n", finds="94,200"),
        bad("A record 417 Danish trains ran on Monday, which beats the old record of 438 in a day.\n", published="2026-03-03", finds="438"),
    ),
    good=(
        good(_PEAK.format(n="340"), published="2026-03-03"),
        good(_file("1,950 killed", tied=', beats = "may"')),
        # One that only ties is a record, too, where nothing says that it passes the other.
        good(_file("1,730 killed")),
        # Scope, grain and definition must match: a record day says nothing of a record month, nor of another place.
        good(_file("1,950 killed", may="41,000 killed", grain="month")),
        good(_file("1,700 killed", what='kind = "killed or wounded", ', may="1,730 people")),
        good(_week("2,010 killed", where="Donetsk")),
        good(_week("2,010 killed").replace("2024-11-10", "2024-11-12")),
        good("The 4,320 entries were the most the show has had. Its previous best, in 2016, was 4,310.\n"),
        good("Rainfall of 12 mm made it the driest May since 1989, when there were 9 mm.\n"),
        good("Her throw of 71.2 metres broke the national record of 70.9. The world record is 80.78.\n"),
        good("May was the worst month for hiring. The previous peak of 310 in a day came in June, and a record 340 joined on Monday.\n",
             published="2026-03-03"),
    ),
)  # fmt: skip
def record_beats_earlier(ledger: Ledger) -> Iterator[Statement]:
    """A record is above the record before it and not below any other figure of its kind up to its day.

    Reason: an extreme bounds all comparable values: same definition, same grain (a day against days), window ending no later than its own.
    Covers 25 record-beats-earlier and 28 record-grain of the catalogue: a worst day and a worst month never meet.
    Quiet when: the grain, the place or the definition differs: a record day says nothing about a record month.
    May be wrong when: the record is of another place or class that the words do not repeat.
    """
    for link, (*records, before) in linked(ledger, "previous"):
        rows = in_one_unit(*records, before) or told_alike(*records, before)
        if rows:
            yield Statement(
                comparisons=tuple(row > rows[-1] for row in rows[:-1]),
                labels=(*((r, "called the record") for r in records), (before, "the record before")),
                broken=f"{listed(records)} cannot pass the earlier {quote(before)}",
                fits=f"{listed(records)} pass the earlier {quote(before)}",
                assumptions=(link.assumption,) if link.assumption else (),
                proof=link.proof,
            )
    yield from _lows(ledger)
    yield from _first_times(ledger)
    yield from _standing(ledger)


def _lows(ledger: Ledger) -> Iterator[Statement]:
    """A record low is below the one before."""
    for link, (*records, before) in linked(ledger, "previous low"):
        rows = told_alike(*records, before)
        if rows:
            yield Statement(
                comparisons=tuple(row < rows[-1] for row in rows[:-1]),
                labels=(*((r, "called the lowest") for r in records), (before, "lower than that")),
                broken=f"{listed(records)} cannot be the lowest, {quote(before)} is lower",
                fits=f"{listed(records)} is below {quote(before)}",
                assumptions=(link.assumption,) if link.assumption else (),
                proof=link.proof,
            )


def _first_times(ledger: Ledger) -> Iterator[Statement]:
    """What is passed for the first time was not passed by an earlier figure."""
    for link, (threshold, *earlier) in linked(ledger, "first time"):
        number, below = threshold.stated.number, threshold.stated.bound in ("<", "<=")
        if number is not None and told_alike(threshold, *earlier):
            yield Statement(
                comparisons=tuple(value(c) >= number if below else value(c) <= number for c in earlier),
                labels=((threshold, "for the first time"), *((c, "earlier than that") for c in earlier)),
                broken=f"{quote(threshold)} cannot be the first time, {listed(earlier)} had passed it before",
                fits=f"{listed(earlier)} had not passed {quote(threshold)} before",
                assumptions=(link.assumption,) if link.assumption else (),
                proof=link.proof,
            )


_ENOUGH = 31


def _standing(ledger: Ledger) -> Iterator[Statement]:
    days: defaultdict[tuple[object, int], list[Claim]] = defaultdict(list)
    records: defaultdict[tuple[object, int], list[Claim]] = defaultdict(list)
    # By hand any amount can be called the highest; in prose a record low ("a record 3 degrees") is not told apart yet.
    kinds = ("count",) if ledger.origin == "text" else ("count", "money", "measure", "rate")
    for claim in ledger.claims:
        key = measure_key(ledger, claim)
        if key is not None:
            kind = (claim.kind in kinds, *key[1:-1])
            if claim.extreme is not None and claim.kind in kinds:
                records[kind, claim.extreme].append(claim)
            elif claim.role != "table" and claim.extreme is None and claim.when is not None and claim.when.days is not None:
                days[kind, claim.when.days].append(claim)
    for kind, claims in records.items():
        yield from _successive(claims)
        # What stands highest bounds the record; the rest below it says no more, and would make long ledgers slow.
        highest = sorted(days[kind], key=lambda c: -(c.amount.widest.lo or 0))[:_ENOUGH]
        for record in claims:
            below = (
                [c for c in days[kind] if _no_later(c, record)]
                if len(days[kind]) <= _ENOUGH
                else [c for c in highest if _no_later(c, record)]
            )
            if below:
                stands = "stands" if len(below) == 1 else "stand"
                yield Statement(
                    comparisons=tuple(value(record) >= value(c) for c in below),
                    labels=((record, "called the record"), *((c, "another figure of its kind") for c in below)),
                    broken=f"{quote(record)} is called the record, but {listed(below)} {stands} against it",
                    fits=f"{quote(record)} is not below {listed(below)}",
                    proof="the same group, state and length of time are stated",
                )


def _successive(claims: list[Claim]) -> Iterator[Statement]:
    """Records whose days are told, one after the other: none is below the one before."""
    dated = sorted((c for c in claims if c.when and c.when.end), key=lambda c: (c.when.end, c.id) if c.when else ())
    for before, record in zip(dated, dated[1:], strict=False):
        if before.when and record.when and before.when.relation(record.when) == "apart":
            yield Statement(
                comparisons=(value(record) >= value(before),),
                labels=((record, "called the record"), (before, "the record before")),
                broken=f"{quote(record)} is called the record, but is below the earlier {quote(before)}",
                fits=f"{quote(record)} is not below the earlier record {quote(before)}",
                proof="both are called the record, one after the other",
            )


def _no_later(claim: Claim, record: Claim) -> bool:
    if claim.when is None or record.when is None:
        return True
    return claim.when.end is not None and record.when.end is not None and claim.when.end <= record.when.end
