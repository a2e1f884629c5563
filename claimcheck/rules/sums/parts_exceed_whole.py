"""Parts inside a whole cannot add up to more than it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, listed, packings, quote, rule, total, value

_SOME = "Hundreds of Danish nurses were hired in the last week, including {n} nurses hired on Sunday.\n"


@rule(
    bad=(bad("At most 300 Danish nurses were hired in the last seven days, including 340 nurses hired on Sunday.\n",
             published="2026-03-03", finds="340"),),
    good=(
        good(_SOME.format(n="340"), published="2026-03-03"),
        good("More than 600 Danish nurses were hired in the last seven days, including 340 nurses hired on Sunday.\n",
             published="2026-03-03"),
    ),
)  # fmt: skip
def parts_exceed_whole(ledger: Ledger) -> Iterator[Statement]:
    """Parts that do not overlap cannot add up to more than the whole that holds them.

    Reason: a count is a measure; it is never smaller on a larger scope. Covers 2 parts-exceed-whole and, for windows, 33
    inner-window-exceeds-outer and 67 days-within-running-total of the catalogue.
    Quiet when: the parts may overlap, or the figures are rates, levels or shares, which do not nest.
    May be wrong when: the whole is net of something the parts are not.
    """
    for packing in packings(ledger):
        if not packing.exhaustive:
            parts = listed(packing.parts)
            yield Statement(
                comparisons=(total(packing.parts) <= value(packing.whole),),
                labels=((packing.whole, "the whole"), *((p, "a part") for p in packing.parts)),
                broken=f"{parts} are more than {quote(packing.whole)}, which should hold them",
                fits=f"{parts} fit into {quote(packing.whole)}",
                assumptions=(packing.assumption,) if packing.assumption else (),
                proof=packing.proof,
            )
