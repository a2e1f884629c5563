"""Totals of two sources grow apart no faster than anyone says they grow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction
from typing import TypeAlias

from claimcheck import Claim, Ledger, Remark, bad, good, in_one_unit, over_days, quote, rule, show_number

Key: TypeAlias = tuple[str, str, str]
_TOTALS = """
[claims]
west = {{ value = "{west} losses", from = 2022-02-24, to = {first}, by = "Radakin"{more} }}
army = {{ value = "more than {army} losses", from = {since}, to = 2024-11-12, by = "the army" }}
record = {{ value = "{record} losses", on = 2024-11-11, by = "the army" }}
"""


def _totals(
    west: str = "700,000",
    army: str = "710,000",
    record: str = "1,950",
    *,
    first: str = "2024-11-10",
    since: str = "2022-02-24",
    more: str = "",
) -> str:
    return _TOTALS.format(west=west, army=army, record=record, first=first, since=since, more=more)


@rule(
    bad=(
        bad(_totals(), finds="3,900"),
        bad(_totals("650,000", first="2024-10-31"), finds="23,400"),
        bad(_totals("702,350").replace("1,950 losses", "1,500 losses/day"), finds="3,100"),
    ),
    good=(
        # Two days of 1,950 are 3,900, and 30 of them 58,500.
        good(_totals("707,000")),
        good(_totals("660,000", first="2024-10-10")),
        good(_totals("720,000")),
        good(_totals(since="2024-01-01")),
        good(_totals(more=', modality = "forecast"')),
        good(_totals().replace("Radakin", "the army")),
        good(_totals().replace("losses", "captured", 1)),
        good(_totals().rpartition("record")[0]),
    ),
)
def totals_of_two_voices(ledger: Ledger) -> Iterator[Remark]:
    """The later total of one source is above the earlier one of another by no more than the days between at the largest rate told.

    Reason: both count one thing from one day on; what the lag does not explain, they count differently, and a reader who is told both
    should be told so. Covers 61 threshold-already-passed and totals-of-two-voices of the catalogue with the rule of the first name.
    Quiet when: no rate and no day's figure of the same thing is told, the totals start on different days or run for
    less than a month, or one is a forecast.
    May be wrong when: the sources count by unlike definitions; that is what the note asks to say.
    """
    for early, late, fastest in _pairs(ledger):
        lag = _lag(early, late)
        least, most = late.amount.widest.lo, early.amount.widest.hi
        if least is None or most is None or least - most <= fastest[0] * lag:
            continue
        explained = f"{lag} days at {show_number(fastest[0])} are {show_number(fastest[0] * lag)}"
        yield Remark(
            labels=((early, f"until {_last(early)}"), (late, f"until {_last(late)}"), (fastest[1], "the most a day")),
            message=f"{quote(early)} and {quote(late)} are further apart than {lag} days explain",
            fails="none",
            reckoning=(f"{show_number(least)} − {show_number(most)} = {show_number(least - most)}; {explained}",),
            repairs=("say that the sources count differently",),
        )


def _pairs(ledger: Ledger) -> Iterator[tuple[Claim, Claim, tuple[Fraction, Claim]]]:
    """Each total with the last one before it that another source gives, and the most a day that anyone tells of their measure."""
    groups: defaultdict[tuple[Key, str, object, object], list[Claim]] = defaultdict(list)
    rates: defaultdict[Key, list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        key = (ledger.sense(claim), claim.scope.whose, claim.scope.where)
        rates[key].append(claim)
        told = ledger.origin != "text" or claim.scope.whose or claim.scope.where
        if _is_total(claim) and claim.voice and told and claim.when is not None:
            groups[key, claim.amount.unit, claim.when.start, claim.when.start_by].append(claim)
    for group, totals in groups.items():
        fastest: tuple[Fraction, Claim] | None = None
        if len({c.voice for c in totals}) > 1:
            daily = [(n, c) for c in rates[group[0]] if (n := _daily(c, totals[0])) is not None]
            fastest = max(daily, key=lambda pair: (pair[0], pair[1].id), default=None)
        if fastest is not None:
            yield from ((early, late, fastest) for early, late in _each_after_another(totals))


def _each_after_another(totals: list[Claim]) -> Iterator[tuple[Claim, Claim]]:
    last: dict[str, Claim] = {}
    for late in sorted(totals, key=lambda c: (_last(c), c.id)):
        before = [c for voice, c in last.items() if voice != late.voice and _lag(c, late)]
        if before:
            yield max(before, key=lambda c: (_last(c), c.id)), late
        last[late.voice] = late


_MONTH = 28  # days: what runs for less is a figure for those days, no running total


def _is_total(claim: Claim) -> bool:
    when = claim.when
    return (
        claim.kind == "count"
        and claim.modality == "stated"
        and claim.related
        and when is not None
        and (when.days or _MONTH) >= _MONTH
        and bool(when.end)
    )


def _lag(early: Claim, late: Claim) -> int:
    """The days by which *late* ends after *early* where both start on one day, else 0."""
    one, other = early.when, late.when
    if one is None or other is None or one.start is None or one.end is None or other.end is None:
        return 0
    alike = (one.start, one.start_by) == (other.start, other.start_by)
    return max(0, (other.end - one.end).days) if alike else 0


def _daily(claim: Claim, total: Claim) -> Fraction | None:
    """The most that *claim*, of the measure of *total*, lets there be of it in a day; None for what is no figure for a day."""
    if not claim.related or claim.amount.widest.hi is None:
        return None
    one_day = claim.kind == "count" and claim.when is not None and claim.when.days == 1
    rows = in_one_unit(claim, total) if one_day else in_one_unit(over_days(claim, 1), total) if "/" in claim.amount.unit else ()
    if not rows or any(len(row.terms) != 1 for row in rows):
        return None
    return Fraction(claim.amount.widest.hi) * rows[0].terms[0][1] / rows[1].terms[0][1]


def _last(claim: Claim) -> str:
    return str(claim.when.end - timedelta(1)) if claim.when is not None and claim.when.end is not None else ""
