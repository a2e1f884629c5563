"""The area of a field is that of its sides."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck import Ledger, Statement, bad, good, linked, quote, rule, value

_FIELD = """
[claims]
area = "{area}"
long = "{long}"
wide = "{wide}"
[[links]]
sort = "area"
claims = ["area", "long", "wide"]
"""
_SLACK = Fraction(1, 10)  # areas are told in round numbers, and fields are no rectangles


def _field(area: str, long: str, wide: str) -> str:
    return _FIELD.format(area=area, long=long, wide=wide)


@rule(
    of=("area",),
    bad=(
        bad(_field("16,000", "100", "60"), finds="6,000"),
        bad("The field, of 400 metres by 250, covers 100 hectares.\n", finds="100 hectares"),
    ),
    good=(
        good(_field("6,000", "100", "60")),
        good(_field("about 5,800", "98", "60")),
        good("The field, of 400 metres by 250, covers 10 hectares.\n"),
        good("The pitch is 100 metres long and 60 metres wide, an area of 6,000 square metres. The park has 3 hectares of lawn.\n"),
    ),
)
def area_of_sides(ledger: Ledger) -> Iterator[Statement]:
    """Two sides multiply to the area that they are told to have, a tenth more or less.

    Reason: 400 metres by 250 are 100,000 square metres, which are 10 hectares; the usual slip is a nought.
    Quiet when: no area is tied to the sides, or an end of one is not known.
    May be wrong when: the field is far from square-cornered.
    """
    for link, (area, *sides) in linked(ledger, "area"):
        ends = [side.amount.widest for side in sides]
        if any(end.lo is None or end.hi is None for end in ends):
            continue
        least, most = Fraction(1), Fraction(1)
        for end in ends:
            least, most = least * Fraction(end.lo or 0), most * Fraction(end.hi or 0)
        yield Statement(
            comparisons=(value(area) >= least * (1 - _SLACK), value(area) <= most * (1 + _SLACK)),
            labels=((area, "the area"), *((side, "a side") for side in sides)),
            broken=f"{quote(sides[0])} by {quote(sides[1])} are not {quote(area)}",
            fits=f"{quote(sides[0])} by {quote(sides[1])} are {quote(area)}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )
