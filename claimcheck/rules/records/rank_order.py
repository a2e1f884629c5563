"""What is called greater is greater, and the second largest has one above it at most."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Ledger, Statement, bad, good, in_one_unit, linked, listed, quote, rule

_CLUBS = """
[claims]
north = "{north}"
south = "{south}"
west = "{west}"
[[links]]
sort = "order"
claims = ["north", "south"]
[[links]]
sort = "order"
claims = ["south", "west"]
[[links]]
sort = "order"
claims = ["west", "north"]
"""
_FACTORIES = """
[claims]
rank = {{ value = "{rank}", kind = "rank" }}
ours = "{ours}"
one = "{one}"
two = "{two}"
three = "{three}"
[[links]]
sort = "order"
claims = ["rank", "ours", "one", "two", "three"]
"""
_YEARS = """
[claims]
north_then = { value = "8,400 members", during = "2024" }
south_then = { value = "7,900 members", during = "2024" }
north_now = { value = "8,100 members", during = "2025" }
south_now = { value = "8,600 members", during = "2025" }
[[links]]
sort = "order"
claims = ["north_then", "south_then"]
[[links]]
sort = "order"
claims = ["south_now", "north_now"]
"""


def _clubs(north: str, south: str, west: str) -> str:
    return _CLUBS.format(north=north, south=south, west=west)


def _factories(rank: str, ours: str, one: str, two: str, three: str) -> str:
    return _FACTORIES.format(rank=rank, ours=ours, one=one, two=two, three=three)


@rule(
    of=("order",),
    bad=(
        # Each is bigger than the next, all around.
        bad(_clubs("more than 8,000 members", "more than 8,000 members", "more than 8,000 members"), finds="8,000"),
        bad(_clubs("8,400 members", "7,900 members", "8,100 members").rpartition("[[links]]")[0], finds="8,100"),
        bad(_factories("2", "410 workers", "560 workers", "480 workers", "290 workers"), finds="480"),
        bad(_factories("2", "610 workers", "560 workers", "480 workers", "290 workers") + "exhaustive = true\n", finds="610"),
    ),
    good=(
        good(_clubs("8,400 members", "8,100 members", "7,900 members").rpartition("[[links]]")[0]),
        good(_factories("2", "480 workers", "560 workers", "410 workers", "290 workers")),
        good(_factories("3", "410 workers", "560 workers", "480 workers", "290 workers") + "exhaustive = true\n"),
        # Two that tie hold one rank; a larger one that no one lists may be the first.
        good(_factories("2", "480 workers", "560 workers", "480 workers", "290 workers") + "exhaustive = true\n"),
        good(_factories("2", "610 workers", "560 workers", "480 workers", "290 workers")),
        # Different years are different figures.
        good(_YEARS),
    ),
)
def rank_order(ledger: Ledger) -> Iterator[Statement]:
    """Figures that are told from the greater to the smaller are so, and no more than k - 1 are larger than the k-th.

    Reason: an order has no circle: three clubs cannot each be bigger than the next. A link that begins with a rank says that the figure
    behind it holds that rank among the others; where these are all, enough of them must be as large.
    Quiet when: figures tie, are of different years, or a larger one may not be listed.
    May be wrong when: the order is by something else than the figures told.
    """
    for link, claims in linked(ledger, "order"):
        assumptions = (link.assumption,) if link.assumption else ()
        if claims[0].kind == "rank":
            for above, told in _ranked(claims[0], claims[1], claims[2:], exhaustive=link.exhaustive):
                rows = in_one_unit(claims[1], told)
                if rows:
                    yield Statement(
                        comparisons=(rows[1] >= rows[0] if above else rows[0] >= rows[1],),
                        labels=((claims[1], "holds the rank"), (told, "ranked with it"), (claims[0], "the rank")),
                        broken=f"{quote(claims[1])} cannot be number {claims[0].amount.written}: {_others(claims, told, above=above)}",
                        fits=f"{quote(claims[1])} can be number {claims[0].amount.written} beside {quote(told)}",
                        assumptions=assumptions,
                        proof=link.proof,
                    )
            continue
        rows = in_one_unit(*claims)
        if rows:
            yield Statement(
                comparisons=tuple(a > b for a, b in zip(rows, rows[1:], strict=False)),
                labels=tuple((c, "told in order") for c in claims),
                broken=f"{listed(claims)} are told from the greater to the smaller, and are not so",
                fits=f"{listed(claims)} are told from the greater to the smaller",
                assumptions=assumptions,
                proof=link.proof,
            )


def _ranked(rank: Claim, mine: Claim, others: tuple[Claim, ...], *, exhaustive: bool) -> Iterator[tuple[bool, Claim]]:
    """The other that may not be larger, being the k-th from above; and, where all are told, the one that may not be smaller."""
    k = rank.stated.number
    if not isinstance(k, int) or k < 1:
        return
    falling = sorted(others, key=lambda c: -(c.amount.usual.lo or 0))
    if len(falling) >= k:
        yield False, falling[k - 1]
    if exhaustive and 1 < k <= len(falling) + 1:
        yield True, sorted(others, key=lambda c: -(c.amount.usual.hi or 0))[k - 2]


def _others(claims: tuple[Claim, ...], told: Claim, *, above: bool) -> str:
    others = sorted(claims[2:], key=lambda c: -(c.amount.usual.lo or 0))
    if above:
        return f"too few are larger, {quote(told)} would have to be"
    return f"{listed(others[: others.index(told) + 1])} are larger"
