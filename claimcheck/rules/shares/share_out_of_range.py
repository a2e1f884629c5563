"""A share of a whole lies between nothing and all of it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Interval, Ledger, Statement, bad, good, in_one_unit, linked, one_whole, quote, rule, value

_BUDGET = """
[claims]
defence = { value = "140 per cent", kind = "share", noun = "public expenditure" }
"""
_TIED = """
[claims]
doses = "{part} people"
town = "{whole} people"
share = {{ value = "{share}", kind = "share", part = "doses", whole = "town" }}
"""
_GROWTH = """
[claims]
before = "$40 million"
after = "$96 million"
growth = { value = "140%", kind = "change", before = "before", after = "after" }
"""
_RETURN = """
[claims]
return_on_the_fund = { value = "140%", kind = "change" }
"""
_EFFORT = """
[claims]
effort = { value = "110%", kind = "ratio" }
"""
_TURNOUT = """
[claims]
ballots = "10,512 people"
registered = "10,204 people"
turnout = { value = "103%", kind = "ratio", over = ["ballots", "registered"] }
"""


@rule(
    bad=(
        bad(_BUDGET, finds="140"),
        bad(_TIED.format(part="1,040", whole="1,000", share="104%"), finds="104"),
        bad(_BUDGET.replace("140 per cent", "-3%"), finds="-3"),
        bad("The mine cut its use of water by 150 per cent, the company said.\n", finds="150 per cent"),
    ),
    good=(
        good(_BUDGET.replace("140", "40")),
        good(_TIED.format(part="1,000", whole="1,000", share="100%")),
        good(_GROWTH),
        good(_RETURN),
        good(_EFFORT),
        good(_TURNOUT),
        good("Prices rose by 140 per cent in a year, and the fund returned 310 per cent. Turnout in the village was 102 per cent.\n"),
        good("The mine cut its use of water by 50 per cent. Its profit fell by 150 per cent.\n"),
        good("We gave 110 per cent, the captain said. Debt stands at 140 per cent of national income.\n"),
    ),
)
def share_out_of_range(ledger: Ledger) -> Iterator[Statement]:
    """A share of a whole is at least nothing and at most all of it: from 0 to 100 per cent.

    Reason: a part is inside its whole, and counts are never negative; what falls loses a share of itself, and no more than all of it.
    Quiet when: the percent is a rise, a return, an effort or a turnout of those registered, whose parts need not lie in the whole (in a
    claim file its kind is change or ratio), and in a text whenever no words tie it to a part and a whole.
    May be wrong when: a claim file calls a percent of something larger than itself (debt of national income) a share; so a share that is
    tied to no whole is told under that assumption.
    """
    tied: set[str] = set()
    for sort in ("share", "change", "ratio"):
        for link, claims in linked(ledger, sort):
            if sort == "share" and claims[0].id not in tied:
                yield from _bounded(claims, link.assumption, link.proof)
            tied.add(claims[0].id)
    for link, claims in linked(ledger, "fall by"):
        yield from _bounded(claims[:1], link.assumption, link.proof, "a fall")
    if ledger.origin == "claims":
        for claim in ledger.claims:
            if claim.kind == "share" and claim.id not in tied and claim.related and claim.modality != "denied":
                yield from _bounded((claim,), f"{quote(claim)} is a share of a whole, and no rise, return or ratio", "")


def _bounded(claims: tuple[Claim, ...], assumption: str, proof: str, what: str = "a share of a whole") -> Iterator[Statement]:
    """What bounds a share that its own readings do not keep in range, and with it the part and the whole that it is tied to."""
    share, *tied = claims
    hundred, sizes = one_whole(share), in_one_unit(*tied) if tied else ()
    if hundred is None or share.amount.widest.within(Interval(0, hundred)):
        return
    rows = [value(share) >= 0, value(share) <= hundred]
    yield Statement(
        comparisons=(*rows, sizes[0] <= sizes[1]) if sizes else tuple(rows),
        labels=((share, what), *zip(tied, ("the part", "the whole"), strict=False)),
        broken=f"{quote(share)} is no {what.removeprefix('a ')}",
        fits=f"{quote(share)} can be {what}",
        assumptions=(assumption,) if assumption else (),
        proof=proof,
    )
