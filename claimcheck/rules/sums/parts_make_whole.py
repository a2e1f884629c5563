"""Parts that are all of a whole add up to it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, in_one_unit, listed, packings, quote, rule, total

_DAYS = "{whole} of Danish nurses were hired in the last two days alone, with 340 nurses being hired on Sunday and another 290 on Monday.\n"
_SOME = "Hundreds of Danish nurses were hired in the last two days, {words} 340 nurses hired on Sunday and another 290 on Monday.\n"
_FILE = """
[claims]
whole = {{ value = "{whole}", {tie} = ["a", "b"] }}
a = {{ value = "{a}", what = "hired" }}
b = {{ value = "{b}", what = "moved" }}
"""


def _file(whole: str, a: str, b: str, tie: str = "parts") -> str:
    return _FILE.format(whole=whole, a=a, b=b, tie=tie)


@rule(
    bad=(
        bad(_DAYS.format(whole="Thousands"), published="2026-03-03", finds="340 + 290 = 630"),
        bad(_DAYS.format(whole="Dozens").replace("290", "2,900").replace("Dozens of", "About 700"),
            published="2026-03-03", finds="another 2,900"),
        bad(_file("3,900 nurses", "1,770 nurses", "1,950 nurses"), finds="3,720"),
        bad(_file("tens of thousands of nurses", "1,770 nurses", "1,950 nurses"), finds="3,720"),
        bad(_file("dozens of nurses", "12 nurses", "11 nurses"), finds="23"),
        bad(_file("2 km", "1,200 meters", "1,300 meters"), finds="2,400"),
        bad(_file("5 killed", "2 people", "4 people"), finds="6"),
        bad("""
[claims]
week = { value = "2,000 nurses", from = 2026-03-02, to = 2026-03-03 }
monday = "340 nurses on 2026-03-02"
tuesday = "290 nurses on 2026-03-03"
""", finds="630"),
    ),
    good=(
        good(_DAYS.format(whole="Hundreds"), published="2026-03-03"),
        good(_DAYS.format(whole="Hundreds").replace("two days", "three days"), published="2026-03-03"),
        good("The army lost 1,770 soldiers on Sunday and 1,950 on Monday. Since the war began it has lost more than 710,000.\n",
             published="2024-11-12"),
        good(_file("3,720 nurses", "1,770 nurses", "1,950 nurses")),
        good(_file("thousands of nurses", "1,770 nurses", "1,950 nurses")),
        good(_file("2.5 km", "1,200 meters", "1,300 meters")),
        # Parts that overlap, or that are only some of the whole: “including”, “among them”.
        good(_file("500 nurses", "340 nurses", "290 nurses").replace('parts = ["a", "b"]', 'what = "all"')
             + '[[links]]\nsort = "overlapping"\nclaims = ["whole", "a", "b"]\nexhaustive = true\n'),
        good(_file("900 nurses", "340 nurses", "290 nurses", "includes")),
        good(_SOME.format(words="including").replace("Hundreds", "Thousands"), published="2026-03-03"),
        good(_SOME.format(words="among them").replace("Hundreds", "Thousands"), published="2026-03-03"),
        # Two rounded parts and a rounded whole, each half a place off.
        good(_file("3,000 nurses", "1,400 nurses", "1,500 nurses")),
        good(_file("1.1 million voters", "0.6 million voters", "0.6 million voters")),
        # Net of those who left, the days gross.
        good("""
[claims]
both = { value = "500 nurses", from = 2026-03-02, to = 2026-03-03, what = "net" }
monday = { value = "340 nurses", on = 2026-03-02, what = "gross" }
tuesday = { value = "290 nurses", on = 2026-03-03, what = "gross" }
"""),
        good(_file("dozens of nurses", "60 nurses", "30 nurses")),
        good(_file("5 killed", "2 people", "3 people")),
        good(_file("a couple of nurses", "1 nurse", "1 nurse")),
        good(_file("a couple of nurses", "2 nurses", "1 nurse")),
    ),
)  # fmt: skip
def parts_make_whole(ledger: Ledger) -> Iterator[Statement]:
    """Parts that lie apart and are all of a whole add up to it.

    Reason: counts are additive over scopes that tile a whole. Covers 1 parts-make-whole, 3 vague-total and 50 listed-counts of the
    catalogue: the words of a vague total ("thousands") are its bounds, and a list of counts behind a colon is the parts of what it follows.
    Quiet when: parts overlap or are said to be only some of the whole ("including", "among them"), or the days do not tile it.
    May be wrong when: the parts are net and the whole gross.
    """
    for packing in packings(ledger):
        rows = in_one_unit(packing.whole, *packing.parts)
        if packing.exhaustive and rows:
            parts = listed(packing.parts)
            yield Statement(
                comparisons=(total(rows[1:]).equals(rows[0]),),
                labels=((packing.whole, "the whole"), *((p, "a part") for p in packing.parts)),
                broken=f"{parts} do not make {quote(packing.whole)}",
                fits=f"{parts} make {quote(packing.whole)}",
                assumptions=(packing.assumption,) if packing.assumption else (),
                proof=packing.proof,
            )
