"""Things are counted in whole numbers."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Ledger, Remark, bad, good, quote, rule, show_number

_ONE = '[claims]\nvalue = {{ value = "{value}", kind = "{kind}" }}\n'


def _one(value: str, kind: str = "count") -> str:
    return _ONE.format(value=value, kind=kind)


@rule(
    bad=(
        bad(_one("2.5 tanks"), finds="2.5 tanks"),
        bad(_one("-3 soldiers"), finds="-3"),
        bad(_one("more than 12.5 voters"), finds="12.5"),
    ),
    good=(
        good(_one("2 tanks")),
        good(_one("1.2 million voters")),
        good(_one("1.5 thousand voters")),
        # Averages, rates and shares need not be whole.
        good(_one("2.5 children", "mean")),
        good(_one("2.5 tanks/day", "rate")),
        good(_one("half", "share")),
        good("Families there have 2.4 children on average. The team won 2.5 points for it.\n"),
    ),
)
def count_is_whole(ledger: Ledger) -> Iterator[Remark]:
    """A count of things is a whole number, and not below zero.

    Reason: there is no half of a tank; a fraction is an average, a share, or a slip.
    Quiet when: the figure is told in words of scale (1.2 million are whole), or is an average, a rate, a share or a score. In a story
    only those are looked at to whom something happened (killed, hired), in plain digits, and “some 1.4 people”.
    May be wrong when: an average goes without the word.
    """
    for claim in ledger.claims:
        if (
            claim.kind != "count"
            or not claim.related
            or claim.of is not None
            or (ledger.origin == "text" and not _of_people(ledger, claim))
        ):
            continue
        wrong = next((n for n in (claim.stated.lo, claim.stated.hi) if n is not None and (n < 0 or not isinstance(n, int))), None)
        if wrong is not None and claim.amount.unit.partition("/")[1] == "" and _is_thing(ledger, claim):
            what = "is below zero" if wrong < 0 else "is not whole"
            yield Remark(
                labels=((claim, what),),
                message=f"{quote(claim)} counts things, yet {show_number(wrong)} {what}",
                fails="all" if ledger.origin == "claims" else "usual",
                repairs=("say that it is an average or a share, or give a whole number",),
            )


def _of_people(ledger: Ledger, claim: Claim) -> bool:
    """True for a figure in digits of someone killed, hired or the like, or of some so many: “2.4 children” is as a rule an average."""
    state = ledger.sense(claim) in ledger.taxonomy.states and not claim.amount.hedge
    some = claim.said.lower().startswith("some ") and claim.scope.noun != "child"
    return (state or some) and claim.amount.written.lower().removeprefix("some ").replace(".", "", 1).isdecimal()


def _is_thing(ledger: Ledger, claim: Claim) -> bool:
    """True for what has a counted noun: a bare number, and a fraction in words, may be anything."""
    if ledger.origin == "text" and not claim.counted:
        return False  # "41.5 deaths per 100,000 people in the north, 34.3 in the south"
    return bool(claim.amount.unit if ledger.origin == "claims" else claim.scope.noun) and claim.amount.hedge != "fraction"
