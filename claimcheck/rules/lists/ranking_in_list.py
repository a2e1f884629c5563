"""A list of ranks runs as its figures do."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck import Claim, Ledger, Statement, bad, good, in_one_unit, linked, quote, rule

_FIRMS = """
[claims]
first = {{ value = "1", kind = "rank" }}
north = "{north}"
second = {{ value = "{second}", kind = "rank" }}
south = "{south}"
third = {{ value = "3", kind = "rank" }}
west = "{west}"
[[links]]
sort = "ranking"
claims = ["first", "north", "second", "south", "third", "west"]
"""


def _firms(north: str, south: str, west: str, *, second: str = "2") -> str:
    return _FIRMS.format(north=north, south=south, west=west, second=second)


@rule(
    of=("ranking",),
    bad=(
        bad(_firms("480 workers", "410 workers", "430 workers"), finds="430"),
        bad(_firms("480 workers", "410 workers", "290 workers", second="1"), finds="410"),
        bad(_firms("about 300 workers", "480 workers", "290 workers"), finds="480"),
    ),
    good=(
        good(_firms("480 workers", "430 workers", "410 workers")),
        good(_firms("480 workers", "480 workers", "410 workers", second="1")),
        good(_firms("about 480 workers", "485 workers", "410 workers")),
        # From the smallest to the greatest: the fewest come first.
        good(_firms("290 workers", "410 workers", "480 workers")),
        good(_firms("480 workers", "480 workers", "480 workers")),
    ),
)
def ranking_in_list(ledger: Ledger) -> Iterator[Statement]:
    """In a list of ranks each figure is at least the next one's, and figures of one rank are equal.

    Reason: a rank is what its figure makes it. A list whose last figure is above its first runs the other way round, from the smallest.
    Quiet when: the list has less than two ranks or its figures are of unlike dimensions.
    May be wrong when: the ranks are by something else than the figures beside them.
    """
    for link, claims in linked(ledger, "ranking"):
        held = list(zip(claims[::2], claims[1::2], strict=False))
        ranked = sorted(held, key=lambda pair: pair[0].stated.number or 0)
        rising = _rises(ranked[0][1], ranked[-1][1])
        for (rank, one), (next_rank, other) in pairwise(ranked):
            rows = in_one_unit(one, other)
            if not rows:
                continue
            tied = rank.stated.number == next_rank.stated.number
            above, below = (rows[1], rows[0]) if rising else rows
            told = f"number {rank.amount.written} with {quote(one)} and number {next_rank.amount.written} with {quote(other)}"
            yield Statement(
                comparisons=(above.equals(below) if tied else above >= below,),
                labels=((one, f"number {rank.amount.written}"), (other, f"number {next_rank.amount.written}")),
                broken=f"the list has {told}",
                fits=f"the list runs as its figures do: {told}",
                assumptions=(link.assumption,) if link.assumption else (),
                proof=link.proof,
            )


def _rises(first: Claim, last: Claim) -> bool:
    """True where the last of a ranking is written as the greater."""
    one, other = first.stated.number, last.stated.number
    return one is not None and other is not None and other > one
