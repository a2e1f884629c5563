"""A change told as an amount and in per cent, beside the figure that it led to."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, in_one_unit, linked, one_whole, quote, rule, value

_FARE = """
[claims]
percent = "{percent}"
by = "{by}"
now = "{now}"
[[links]]
sort = "{sort}"
claims = ["percent", "by", "now"]
"""


def _fare(percent: str, by: str, now: str, sort: str = "risen") -> str:
    return _FARE.format(percent=percent, by=by, now=now, sort=sort)


@rule(
    of=("risen", "fallen"),
    bad=(
        bad(_fare("30%", "£24", "£144"), finds="30%"),
        bad(_fare("25%", "£24", "£96", sort="fallen"), finds="a fall to"),
        bad("Sales rose by £24 million, or 30 per cent, to £144 million.\n", finds="30 per cent"),
    ),
    good=(
        good(_fare("20%", "£24", "£144")),
        good(_fare("a fifth", "£24", "£96", sort="fallen")),
        good(_fare("about 17%", "£24", "£165")),
        good("Sales rose by £24 million, or 20 per cent, to £144 million.\n"),
    ),
)
def change_told_twice(ledger: Ledger) -> Iterator[Statement]:
    """A rise or fall that is told as an amount and in per cent is that percent of what there was before.

    Reason: what there was before is the figure now without the rise, or with what was lost.
    Quiet when: nothing ties the amount, the percent and the figure after them, or they are of unlike dimensions.
    May be wrong when: the amount and the percent are over two spans of time.
    """
    for sort, way in (("risen", 1), ("fallen", -1)):
        for link, (percent, by, after) in linked(ledger, "risen" if sort == "risen" else "fallen"):
            hundred, sizes = one_whole(percent), in_one_unit(by, after)
            if hundred is None or not sizes:
                continue
            before = sizes[1] - sizes[0] * way
            told = f"{quote(percent)} and {quote(by)}"
            change = f"a {'rise' if way > 0 else 'fall'} to {quote(after)}"
            yield Statement(
                comparisons=((before * value(percent)).equals(sizes[0] * hundred),),
                labels=((percent, "in per cent"), (by, "as an amount"), (after, "after it")),
                broken=f"{told} do not tell one change, {change}",
                fits=f"{told} tell one change, {change}",
                assumptions=(link.assumption,) if link.assumption else (),
                proof=link.proof,
            )
