"""What happened in a place is no more than what happened in the place around it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, inclusions, quote, rule, value

_PLACES = """
[places]
Skive = "Jutland"
Jutland = "Denmark"
[claims]
inner = {{ value = "{inner}", where = "Skive", {when} }}
outer = {{ value = "{outer}", where = "Denmark", during = "2026-03" }}
"""


def _placed(inner: str, outer: str, when: str = 'during = "2026-03"') -> str:
    return _PLACES.format(inner=inner, outer=outer, when=when)


@rule(
    bad=(
        bad(_placed("140 killed", "95 killed"), finds="140"),
        bad(_placed("140 killed", "95 killed", "on = 2026-03-08"), finds="140"),
        bad(_placed("1,400 people", "about 600 people"), finds="1,400"),
    ),
    good=(
        good(_placed("95 killed", "140 killed")),
        good(_placed("140 killed", "95 killed", "on = 2026-04-08")),
        # Rates, levels and shares do not nest: a town can have more than its country.
        good(_placed("14%", "9%")),
        good(_placed("140 people/day", "95 people/day")),
        # Nothing says that one place lies in the other.
        good(_placed("140 killed", "95 killed").replace('Skive = "Jutland"', 'Aarhus = "Jutland"')),
    ),
)
def inner_window_exceeds_outer(ledger: Ledger) -> Iterator[Statement]:
    """A place, on days inside, counts no more than the place that it lies in.

    Reason: inclusion in *where*, with the same days or days inside; the places come from the `[places]` of the claims or of the taxonomy.
    Days inside days of one place are the law of `parts-exceed-whole`. Covers 33 inner-window-exceeds-outer of the catalogue for places.
    Quiet when: no table nests the places, or the figures are rates, levels or shares, which do not nest.
    May be wrong when: the two places count by unlike definitions.
    """
    for found in inclusions(ledger):
        if "where" in found.inside and not found.inside & {"who", "what"}:
            inner, outer = found.inner[0], found.outer[0]
            pairs = [(inner, o) for o in found.outer] + [(i, outer) for i in found.inner[1:]]
            yield Statement(
                comparisons=tuple(value(i) <= value(o) for i, o in pairs),
                labels=(*((c, "in the place around it") for c in found.outer), *((c, "in the place inside") for c in found.inner)),
                broken=f"{quote(inner)} in {inner.scope.where.title()} are more than {quote(outer)} in {outer.scope.where.title()}",
                fits=f"{quote(inner)} in {inner.scope.where.title()} fit into {quote(outer)} in {outer.scope.where.title()}",
                proof=found.proof,
            )
