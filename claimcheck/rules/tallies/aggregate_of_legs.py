"""The score over several legs or periods is the sum of them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, linked, quote, rule, total, value

_TIE = """
[claims]
both = {{ value = "{both}", kind = "score" }}
theirs = {{ value = "3", kind = "score" }}
a1 = {{ value = "3", kind = "score" }}
b1 = {{ value = "1", kind = "score" }}
a2 = {{ value = "1", kind = "score" }}
b2 = {{ value = "2", kind = "score" }}
[[links]]
sort = "aggregate"
claims = ["both", "theirs", "a1", "b1", "a2", "b2"]
"""


@rule(
    of=("aggregate",),
    bad=(
        bad(_TIE.format(both="5"), finds="5"),
        bad("They beat City 3-1 at home and lost 2-1 away to go through 5-3 on aggregate.\n", finds="5"),
    ),
    good=(
        good(_TIE.format(both="4")),
        good("They beat City 3-1 at home and lost 2-1 away to go through 4-3 on aggregate.\n"),
        good("They beat City 3-1 at home and lost 2-1 away.\n"),
    ),
)
def aggregate_of_legs(ledger: Ledger) -> Iterator[Statement]:
    """Each side's score on aggregate is what it scored in all the legs, and in a final score what it scored in all the periods.

    Reason: goals and points are added up.
    Quiet when: one of the legs is not told.
    May be wrong when: the score over both counts extra time or penalties that the legs do not.
    """
    for link, (mine, yours, *sides) in linked(ledger, "aggregate"):
        yield Statement(
            comparisons=(total(sides[::2]).equals(value(mine)), total(sides[1::2]).equals(value(yours))),
            labels=((mine, "over all of them"), (yours, "over all of them"), *((c, "in one of them") for c in sides)),
            broken=f"the scores do not add up to {quote(mine)} and {quote(yours)}",
            fits=f"the scores add up to {quote(mine)} and {quote(yours)}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )
