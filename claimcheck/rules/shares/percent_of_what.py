"""A percent that may be of two things."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from claimcheck import Claim, Interval, Ledger, Link, Remark, Statement, bad, be, good, in_one_unit, linked, one_whole, quote, rule, value

_SPENDING = """
[claims]
war = "{war}"
defence = "{defence}"
budget = "{budget}"
share = {{ value = "{share}", kind = "share" }}

[[links]]
sort = "share"
claims = ["share", "war", "defence"]

[[links]]
sort = "share"
claims = ["share", "war", "budget"]
"""
_ONE_BASE = """
[claims]
war = "$41 billion"
budget = "$100 billion"
share = { value = "more than 40%", kind = "share", part = "war", whole = "budget" }
"""
_OF_EACH = """
[claims]
women = "40 people"
staff = "100 people"
girls = "60 people"
pupils = "150 people"
share = { value = "40%", kind = "share", part = "women", whole = "staff" }

[[links]]
sort = "share"
claims = ["share", "girls", "pupils"]
"""


@rule(
    of=("share",),
    bad=(
        bad(_SPENDING.format(war="$41 billion", defence="$55 billion", budget="$100 billion", share="41%"), finds="55 billion"),
        bad(_SPENDING.format(war="$41 billion", defence="$55 billion", budget="$100 billion", share="12%"), finds="12"),
        bad(_SPENDING.format(war="$41 billion", defence="$99 billion", budget="$100 billion", share="41%"), finds="may be"),
    ),
    good=(
        good(_SPENDING.format(war="$41 billion", defence="$99 billion", budget="$100 billion", share="41%").partition("[[links]]")[0]),
        good(_ONE_BASE),
        good(_OF_EACH),
    ),
)
def percent_of_what(ledger: Ledger) -> Iterator[Statement | Remark]:
    """A percent with two possible bases says which one it is of.

    Reason: “more than 40 per cent of public spending on defence” may be of the spending or of the defence; readers cannot tell. A base that
    does not fit the part makes the percent suspicious, being one of two; where all fit, the wording is noted.
    Quiet when: one base is stated, or each base has a part of its own.
    May be wrong when: the bases are one amount under two names.
    """
    bases: defaultdict[tuple[str, str], dict[str, tuple[Link, Claim]]] = defaultdict(dict)
    for link, (share, part, whole) in linked(ledger, "share"):
        bases[share.id, part.id][whole.id] = link, whole
    for (share_id, part_id), found in bases.items():
        if len(found) > 1:
            yield from _possible(ledger.claim(share_id), ledger.claim(part_id), list(found.values()))


def _possible(share: Claim, part: Claim, found: list[tuple[Link, Claim]]) -> Iterator[Statement | Remark]:
    hundred, fitting = one_whole(share), 0
    for link, whole in found:
        sizes = in_one_unit(part, whole)
        if hundred is None or not sizes:
            return
        of_it = f"{quote(share)} of {quote(whole)}"
        yield Statement(
            comparisons=((value(share) * sizes[1]).equals(sizes[0] * hundred),),
            labels=((share, "a share of what?"), (part, "the part"), (whole, "a possible whole")),
            broken=f"{quote(part)} {be(part)} not {of_it}",
            fits=f"{quote(part)} {be(part)} {of_it}",
            assumptions=(link.assumption or f"{of_it} is meant",),
        )
        amounts = [of.amount.usual for of in (share, whole, part)]
        fitting += part.amount.unit == whole.amount.unit and (amounts[0] * amounts[1]).meets(amounts[2] * Interval(hundred, hundred))
    if fitting == len(found):
        yield Remark(
            labels=((share, "a share of what?"), (part, "the part"), *((whole, "a possible whole") for _, whole in found)),
            message=f"{quote(part)} may be {quote(share)} of {' or of '.join(quote(whole) for _, whole in found)}",
            fails="none",
            repairs=(f"say what {quote(share)} is a share of",),
        )
