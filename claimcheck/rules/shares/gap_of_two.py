"""A gap that narrowed is smaller than it was."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, in_one_unit, linked, quote, rule

_PUPILS = """
[claims]
rich_then = "{0}"
poor_then = "{1}"
rich_now = "{2}"
poor_now = "{3}"
[[links]]
sort = "{sort}"
claims = ["rich_then", "poor_then", "rich_now", "poor_now"]
"""


def _pupils(*figures: str, sort: str = "narrowed") -> str:
    return _PUPILS.format(*figures, sort=sort)


@rule(
    of=("narrowed", "widened"),
    bad=(
        bad(_pupils("71%", "58%", "74%", "57%"), finds="74%"),
        bad(_pupils("£4,200", "£3,100", "£4,400", "£3,900", sort="widened"), finds="£3,900"),
        bad("The gap between the clubs has closed. In May they had 61 and 52 points. Now they have 70 and 55.\n", finds="70"),
    ),
    good=(
        good(_pupils("71%", "58%", "70%", "62%")),
        good(_pupils("£4,200", "£3,100", "£4,400", "£3,100", sort="widened")),
        # Thirteen points may be fourteen, and fourteen thirteen.
        good(_pupils("71%", "58%", "72%", "58%")),
        good("The gap between the clubs has closed. In May they had 61 and 52 points. Now they have 70 and 66.\n"),
    ),
)
def gap_of_two(ledger: Ledger) -> Iterator[Statement]:
    """Where a gap narrowed, two figures are nearer to each other than they were before, and further apart where it widened.

    Reason: the word and the four figures say the same thing twice.
    Quiet when: nothing ties the word to two figures before and two after, or they are of unlike dimensions.
    May be wrong when: the gap is a ratio, and the figures have grown.
    """
    for sort in ("narrowed", "widened"):
        for link, claims in linked(ledger, "narrowed" if sort == "narrowed" else "widened"):
            rows = in_one_unit(*claims[:4])
            if not rows:
                continue
            before, after = rows[0] - rows[1], rows[2] - rows[3]
            told = f"from {quote(claims[0])} and {quote(claims[1])} to {quote(claims[2])} and {quote(claims[3])} the gap"
            yield Statement(
                comparisons=(after <= before if sort == "narrowed" else after >= before,),
                labels=(*((c, "before") for c in claims[:2]), *((c, "after") for c in claims[2:4])),
                broken=f"{told} has not {sort}",
                fits=f"{told} has {sort}",
                assumptions=(link.assumption,) if link.assumption else (),
                proof=link.proof,
            )
