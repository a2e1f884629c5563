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
    of=("majority", "overall majority"),
    bad=(
        bad(_council("21", "45"), finds="21"),
        bad(_council("20", "40"), finds="20"),
        bad(_house("3", "58", "110"), finds="6"),
        bad("A majority of the 31 governors, 14, voted to close the pool.\n", finds="14"),
        bad("Fifty-five of the 90 members were for it, enough for the two-thirds it needed.\n", finds="Fifty-five"),
    ),
    good=(
        good(_council("23", "45")),
        good(_council("21", "about 40")),
        good(_house("6", "58", "110")),
        good("A majority of the 31 governors, 17, voted to close the pool.\n"),
        good("Sixty-one of the 90 members were for it, enough for the two-thirds it needed.\n"),
    ),
)
def majority_of_all(ledger: Ledger) -> Iterator[Statement]:
    """A majority is more than half of all, and an overall majority is one side less all the others.

    Reason: twice a majority is more than the whole; with 58 of 110 seats the others have 52, and the majority is six.
    Quiet when: the words do not say of what it is a majority.
    May be wrong when: it is a majority of those voting, not of all.
    """
    for link, (some, every, *needed) in linked(ledger, "majority"):
        share = needed[0].stated.number if needed else None
        yield Statement(
            comparisons=(value(some) * 2 > value(every) if share is None else value(some) >= value(every) * share,),
            labels=((some, "called a majority"), (every, "of all of these"), *((c, "the share that is needed") for c in needed)),
            broken=f"{quote(some)} is not {quote(needed[0]) if needed else 'more than half'} of {quote(every)}",
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
