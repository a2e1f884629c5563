"""Parts that are all of a whole add up to it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, listed, packings, quote, rule, total, value

_DAYS = "{whole} of Danish nurses were hired in the last two days alone, with 340 nurses being hired on Sunday and another 290 on Monday.\n"


@rule(
    bad=(
        bad(_DAYS.format(whole="Thousands"), published="2026-03-03", finds="340 + 290 = 630"),
        bad(_DAYS.format(whole="Dozens").replace("290", "2,900").replace("Dozens of", "About 700"), published="2026-03-03", finds="another 2,900"),
    ),
    good=(
        good(_DAYS.format(whole="Hundreds"), published="2026-03-03"),
        good(_DAYS.format(whole="Hundreds").replace("two days", "three days"), published="2026-03-03"),
        good("The army lost 1,770 soldiers on Sunday and 1,950 on Monday. Since the war began it has lost more than 710,000.\n",
             published="2024-11-12"),
    ),
)  # fmt: skip
def parts_make_whole(ledger: Ledger) -> Iterator[Statement]:
    """Parts that lie apart and are all of a whole add up to it.

    Reason: counts are additive over scopes that tile a whole. Covers 1 parts-make-whole and 3 vague-total of the catalogue: the words of a
    vague total ("thousands") are its bounds.
    Quiet when: parts overlap or are said to be only some of the whole ("including", "among them"), or the days do not tile it.
    May be wrong when: the parts are net and the whole gross.
    """
    for packing in packings(ledger):
        if packing.exhaustive:
            parts = listed(packing.parts)
            yield Statement(
                comparisons=(total(packing.parts).equals(value(packing.whole)),),
                labels=((packing.whole, "the whole"), *((p, "a part") for p in packing.parts)),
                broken=f"{parts} do not make {quote(packing.whole)}",
                fits=f"{parts} make {quote(packing.whole)}",
                assumptions=(packing.assumption,) if packing.assumption else (),
                proof=packing.proof,
            )
