"""What is announced as still to come is not yet behind."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck import Claim, Ledger, Remark, bad, good, linked, quote, rule, show_number, taxonomy

_CLAIMS = """[claims.coming]
value = "700,000 soldiers"
what = "killed or wounded"
whose = "{coming}"
from = "2022-02"
to = 2024-11-10
by = "Smith"
modality = "forecast"
[claims.passed]
value = "{passed}"
what = "{what}"
whose = "danish"
from = "{since}"
to = 2024-11-12
by = "{by}"
"""
_USUAL = {"passed": "more than 710,000 soldiers", "what": "killed or wounded", "since": "2022-02", "by": "Jones", "coming": "danish"}


def _case(**changed: str) -> str:
    return _CLAIMS.format(**(_USUAL | changed))


@rule(
    bad=(
        bad(_case(), finds="700,000"),
        bad(_case(what="losses"), finds="710,000"),
        bad(_case(by="Smith"), finds="700,000"),
        bad(
            "Denmark has had more than 5,100 people infected since the outbreak began, the ministry said.\n"
            "Denmark is about to see 5,000 infected, Jones told reporters.\n",
            finds="5,000",
        ),
    ),
    good=(
        good(_case(passed="more than 690,000 soldiers")),
        good(_case(since="2024-10")),
        good(_case(what="captured")),
        good(_case(coming="swedish")),
    ),
)
def threshold_already_passed(ledger: Ledger) -> Iterator[Remark]:
    """A figure that is announced as still to come is above what is already counted of the same thing.

    Reason: a running total never falls, so that a threshold it has passed cannot be ahead. Covers 61 threshold-already-passed of the
    catalogue.
    Quiet when: the totals run from different days, count different groups, or count states of which neither can be the other.
    May be wrong when: the two voices count by different definitions; the finding then asks to say so.
    """
    for link, (threshold, total, *_) in linked(ledger, "threshold"):
        yield from _passed(threshold, total, (link.assumption,) if link.assumption else ())
    coming = [c for c in ledger.claims if c.modality == "forecast" and c.kind == "count" and c.when is not None]
    highest = _highest(ledger) if coming else {}
    for threshold in coming:
        for label, (_, total) in highest.get(_measure(threshold), {}).items():
            if _of_one_thing(ledger, threshold, label):
                yield from _passed(threshold, total, ())


def _passed(threshold: Claim, total: Claim, assumptions: tuple[str, ...]) -> Iterator[Remark]:
    number, least = threshold.stated.number, total.amount.widest.lo
    if number is not None and least is not None and least >= number:
        yield Remark(
            labels=((threshold, "still to come"), (total, "already passed")),
            message=f"{quote(threshold)} is still to come, but {quote(total)} are already counted",
            fails="usual",
            reckoning=(f"{show_number(number)} ≤ {show_number(least)}, so the first is behind and not ahead",),
            repairs=("say that the two counts differ, or by how they count", f"or change what announces {quote(threshold)}"),
            assumptions=assumptions,
        )


def _measure(claim: Claim) -> tuple[object, ...]:
    """Whose, where, in which unit and since when *claim* counts."""
    when = claim.when
    return claim.scope.whose, claim.scope.where, claim.amount.unit, when and when.start, when and when.start_by


def _highest(ledger: Ledger) -> dict[tuple[object, ...], dict[str, tuple[Fraction, Claim]]]:
    """The highest total that is told of each measure, by its label."""
    found: dict[tuple[object, ...], dict[str, tuple[Fraction, Claim]]] = {}
    for claim in ledger.claims:
        least = claim.amount.widest.lo
        if claim.modality == "stated" and claim.kind == "count" and claim.when is not None and least is not None:
            labels = found.setdefault(_measure(claim), {})
            label = ledger.sense(claim)
            if label not in labels or labels[label][0] < least:
                labels[label] = Fraction(least), claim
    return found


def _of_one_thing(ledger: Ledger, threshold: Claim, label: str) -> bool:
    if threshold.when is None or threshold.when.start is None or (ledger.origin == "text" and not threshold.scope.whose):
        return False
    states, state = taxonomy(), threshold.scope.what
    return states.what(label, state) in ("same", "inside") or states.may_mean(label, state)
