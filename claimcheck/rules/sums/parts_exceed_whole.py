"""Parts inside a whole cannot add up to more than it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, be, good, in_one_unit, listed, packings, quote, rule, total

_SOME = "Hundreds of Danish nurses were hired in the last week, including {n} nurses hired on Sunday.\n"
_WEEK = """
[claims]
week = {{ value = "{week}", from = 2026-03-02, to = 2026-03-08{net} }}
one = {{ value = "{one}", {when} }}
two = {{ value = "{two}", from = 2026-03-07, to = 2026-03-08 }}
"""


def _week(week: str, one: str, two: str, *, when: str = "on = 2026-03-06", net: str = "") -> str:
    return _WEEK.format(week=week, one=one, two=two, when=when, net=net)


@rule(
    bad=(
        bad("At most 300 Danish nurses were hired in the last seven days, including 340 nurses hired on Sunday.\n",
            published="2026-03-03", finds="340"),
        bad(_week("3,000 nurses", "1,770 nurses", "1,950 nurses"), finds="1,950"),
        bad("""
[claims]
all = { value = "300 nurses", includes = ["some"] }
some = { value = "340 nurses", what = "hired" }
""", finds="340"),
        bad(_week("3 million votes", "1.8 million votes", "1.9 million votes"), finds="1.9"),
    ),
    good=(
        good(_SOME.format(n="340"), published="2026-03-03"),
        good("More than 600 Danish nurses were hired in the last seven days, including 340 nurses hired on Sunday.\n",
             published="2026-03-03"),
        good("More than 600 Danish nurses were hired in the last seven days, among them 340 nurses hired on Sunday.\n",
             published="2026-03-03"),
        good(_week("3,800 nurses", "1,770 nurses", "1,950 nurses")),
        # Parts that share a day, or that are said to overlap.
        good(_week("3,000 nurses", "1,770 nurses", "1,950 nurses", when="from = 2026-03-06, to = 2026-03-07")),
        good("""
[claims]
all = "300 nurses"
young = { value = "220 nurses", what = "young" }
foreign = { value = "180 nurses", what = "foreign" }
[[links]]
sort = "overlapping"
claims = ["all", "young", "foreign"]
"""),
        # Net of those who left; rates do not nest; rounded parts.
        good(_week("3,000 nurses", "1,770 nurses", "1,950 nurses", net=', what = "net"')),
        good(_week("30 nurses/day", "70 nurses/day", "60 nurses/day")),
        good(_week("3.6 million votes", "1.8 million votes", "1.9 million votes")),
        good(_week("thousands of nurses", "1,770 nurses", "1,950 nurses")),
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
        rows = in_one_unit(packing.whole, *packing.parts)
        if not packing.exhaustive and rows:
            parts, are = listed(packing.parts), be(*packing.parts)
            yield Statement(
                comparisons=(total(rows[1:]) <= rows[0],),
                labels=((packing.whole, "the whole"), *((p, "a part") for p in packing.parts)),
                broken=f"{parts} {are} more than {quote(packing.whole)}, which should hold {'it' if are == 'is' else 'them'}",
                fits=f"{parts} fit into {quote(packing.whole)}",
                assumptions=(packing.assumption,) if packing.assumption else (),
                proof=packing.proof,
            )
