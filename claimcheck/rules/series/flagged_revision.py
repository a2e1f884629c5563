"""A running total that falls or jumps since it was revised, and is told as such."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Ledger, Remark, bad, dated, good, linked, quote, rule, show_number

_TOTALS = """
[claims]
before = {{ value = "{before} patients", to = {day} }}
after = {{ value = "{after} patients", to = 2026-03-03, {tie} = "before"{covers} }}
"""


def _totals(before: str, after: str, *, day: str = "2026-03-02", tie: str = "updates", covers: str = "") -> str:
    return _TOTALS.format(before=before, after=after, day=day, tie=tie, covers=covers)


@rule(
    of=("update",),
    bad=(
        bad(_totals("712,610", "710,660"), finds="falls by 1,950"),
        bad(_totals("712,610", "710,660", day="2026-03-03"), finds="falls by 1,950"),
        bad(_totals("41,230", "48,910", covers=', covers = "previous-day"'), finds="reported on 2026-03-03"),
    ),
    good=(
        good(_totals("712,610", "712,610")),
        good(_totals("712,610", "710,660", tie="like")),
        # One day's figure that another replaces is no running total.
        good(_totals("31", "37").replace("to = ", "on = ")),
        good(_totals("more than 700,000", "710,660")),
    ),
)
def flagged_revision(ledger: Ledger) -> Iterator[Remark]:
    """A running total that another replaces falls or jumps by what was revised, which is no contradiction but worth a line.

    Reason: a reader who compares the two takes the difference for what happened on the day. The tie is a link ``update``; the total that
    was replaced takes part in no other check of the series.
    Quiet when: nothing says that the one replaces the other, or one of them is no single number.
    May be wrong when: the later figure only carries on the earlier one, with nothing revised.
    """
    for _, (new, *olds) in linked(ledger, "update") if ledger.origin == "claims" else ():
        for old in olds:
            before, after = old.stated, new.stated
            if not (_is_total(old) and _is_total(new)) or before.number is None or after.number is None:
                continue
            if before.bound != "=" or after.bound != "=" or before.number == after.number or old.amount.unit != new.amount.unit:
                continue
            high, low = max(before.number, after.number), min(before.number, after.number)
            change = show_number(high - low)
            moves = "falls" if after.number < before.number else "jumps"
            yield Remark(
                labels=((new, "the revised total"), (old, "the total it replaces")),
                message=(
                    f"{quote(new)} {dated(new)} replaces {quote(old)} {dated(old)}: "
                    f"the total {moves} by {change} through a revision that is told as one"
                ),
                fails="none",
                reckoning=(f"{show_number(high)} - {show_number(low)} = {change}",),
            )


def _is_total(claim: Claim) -> bool:
    return claim.kind in ("count", "money") and claim.when is not None and claim.when.end is not None and claim.when.days is None
