"""A majority is more than half; an overall majority is what one side has beyond all the others."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, linked, quote, rule, value

_COUNCIL = """
[claims]
some = "{some} members"
all = "{all} members"
[[links]]
sort = "majority"
claims = ["some", "all"]
"""
_HOUSE = """
[claims]
majority = "{majority} seats"
held = "{held} seats"
house = "{house} seats"
[[links]]
sort = "overall majority"
claims = ["majority", "held", "house"]
"""


def _council(some: str, every: str) -> str:
    return _COUNCIL.format(some=some, all=every)


def _house(majority: str, held: str, house: str) -> str:
    return _HOUSE.format(majority=majority, held=held, house=house)


@rule(
    bad=(
        bad(_council("21", "45"), finds="21"),
        bad(_council("20", "40"), finds="20"),
        bad(_house("4", "71", "140"), finds="2"),
        bad("A majority of the 45 councillors, 21, voted to sell the hall.\n", finds="21"),
    ),
    good=(
        good(_council("23", "45")),
        good(_council("21", "about 40")),
        good(_house("2", "71", "140")),
        good("A majority of the 45 councillors, 24, voted to sell the hall.\n"),
    ),
)
def majority_of_all(ledger: Ledger) -> Iterator[Statement]:
    """A majority is more than half of all, and an overall majority is one side less all the others.

    Reason: twice a majority is more than the whole; with 71 of 140 seats the others have 69, and the majority is two.
    Quiet when: the words do not say of what it is a majority.
    May be wrong when: it is a majority of those voting, not of all.
    """
    for link, (some, every) in linked(ledger, "majority"):
        yield Statement(
            comparisons=(value(some) * 2 > value(every),),
            labels=((some, "called a majority"), (every, "of all of these")),
            broken=f"{quote(some)} is not more than half of {quote(every)}",
            fits=f"{quote(some)} is a majority of {quote(every)}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )
    for link, (majority, held, house) in linked(ledger, "overall majority"):
        yield Statement(
            comparisons=((value(majority) + value(house)).equals(value(held) * 2),),
            labels=((majority, "the majority"), (held, "of one side"), (house, "all of them")),
            broken=f"with {quote(held)} of {quote(house)} the majority is not {quote(majority)}",
            fits=f"{quote(held)} of {quote(house)} is a majority of {quote(majority)}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )
