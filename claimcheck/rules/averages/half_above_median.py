"""No more than half lie above the median."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Expression, Ledger, Statement, bad, good, linked, one_whole, quote, rule, value

_WAGES = """
[claims]
median = {{ value = "{median}", kind = "median" }}
some = {{ value = "{some}", what = "{what}" }}
[[links]]
sort = "median"
claims = ["median", "some"]
"""
_COUNTED = """
[claims]
median = {{ value = "{median}", kind = "median" }}
some = {{ value = "{some}", what = "{what}" }}
all = {{ value = "{all}", what = "asked" }}
[[links]]
sort = "median"
claims = ["median", "some", "all"]
"""


def _wages(some: str, what: str = "above") -> str:
    return _WAGES.format(median="$34,000", some=some, what=what)


def _counted(some: str, every: str, what: str = "above") -> str:
    return _COUNTED.format(median="$34,000", some=some, all=every, what=what)


@rule(
    of=("median",),
    bad=(
        bad(_wages("most"), finds="most"),
        bad(_wages("62%"), finds="62%"),
        bad(_wages("62%", "below"), finds="62%"),
        bad(_wages("38%", "at or above"), finds="38%"),
        bad(_counted("18 people", "30 people"), finds="18"),
        bad(_counted("12 people", "30 people", "at or below"), finds="12"),
    ),
    good=(
        good(_wages("half")),
        good(_wages("48%")),
        good(_counted("15 people", "30 people")),
        good(_counted("14 people", "31 people", "below")),
        # Many may stand on the median itself: at least half lie on it or beyond.
        good(_wages("62%", "at or above")),
        good(_counted("18 people", "30 people", "at or below")),
        good(_wages("12%")),
    ),
)
def half_above_median(ledger: Ledger) -> Iterator[Statement]:
    """At most half lie above the median and at most half below it; at least half on it or above, and on it or below.

    `what` of the second claim says which side it is: above (or nothing), below, at or above, at or below.
    Reason: it is what a median is; those who stand on it are on neither side.
    Quiet when: neither a share nor the number of all is told.
    May be wrong when: the median is of another group than those who are counted.
    """
    for link, (median, some, *rest) in linked(ledger, "median"):
        whole = _whole(some, rest)
        if whole is None:
            continue
        with_ties = some.scope.what in ("at or above", "at or below")
        doubled = value(some) * 2
        side = some.scope.what if some.scope.what in _SIDES else "above"
        bound = "at least" if with_ties else "at most"
        yield Statement(
            comparisons=(doubled >= whole if with_ties else doubled <= whole,),
            labels=((some, f"{side} the median"), (median, "the median"), *((c, "all of them") for c in rest[:1])),
            broken=f"{quote(some)} cannot lie {side} the median, {quote(median)}: {bound} half do",
            fits=f"{quote(some)} can lie {side} the median, {quote(median)}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )


_SIDES = ("above", "below", "at or above", "at or below")


def _whole(some: Claim, rest: list[Claim]) -> Expression | None:
    if rest:
        return value(rest[0])
    whole = one_whole(some) if some.amount.unit == "percent" or some.kind == "share" else None
    return None if whole is None else value(whole)
