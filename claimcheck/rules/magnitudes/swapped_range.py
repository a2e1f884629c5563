"""A range runs from its lower end to its upper one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck import Claim, Ledger, Remark, Statement, amount, bad, good, linked, quote, rule, show_number, told_alike

_TURNOUT = "Turnout in the southern districts was {range} of voters.\n"


def _turnout(words: str) -> str:
    return _TURNOUT.format(range=words)


@rule(
    bad=(
        bad(_turnout("at most 12% and at least 15%"), finds="at least 15%"),
        bad(_turnout("at least 15% but at most 12%"), finds="at most 12%"),
        bad("Between 5,000 and 3,500 people marched through the town.\n", finds="5,000"),
        bad("The lake was sounded from a low of 31 metres by the weir to a high of 24 metres.\n", finds="31 metres"),
        bad("Between 12 and 9 buses were late on Sunday.\n", finds="9"),
    ),
    good=(
        good(_turnout("at least 12% and at most 15%")),
        good(_turnout("at most 12% in the north and at least 15% in the south")),
        good("Between 3,500 and 5,000 people marched through the town.\n"),
        # A fall from the one to the other is no range.
        good("The number of late buses was cut from 5,000 to 3,500.\n"),
        good("Prices fell from 12% to 9%.\n"),
        good("At most 12 buses and at least 15 trains were late.\n"),
    ),
)
def swapped_range(ledger: Ledger) -> Iterator[Remark | Statement]:
    """The lower end of a range comes first and is the lower one; no figure is at most 12 and at least 15.

    A range whose ends are swapped in a claim file is refused when it is read, and two bounds of one thing there are tied as the same.
    Reason: one of the two ends is mistyped, or both are in each other's place.
    Quiet when: the two are joined by “from … to …”, which tells a change, or words stand between the two bounds.
    May be wrong when: the two bounds are of two things that the words before them tell apart (“respectively”).
    """
    for claim in ledger.claims if ledger.origin == "text" else ():
        ends = _written_ends(claim)
        if ends:
            yield Remark(
                labels=((claim, "its ends are swapped"),),
                message=f"{quote(claim)} runs from high to low",
                fails="usual",
                reckoning=(f"{ends[0]} is above {ends[1]}",),
                repairs=(f"say between {ends[1]} and {ends[0]}, or correct one of them",),
            )
    for one, other in pairwise(ledger.claims if ledger.origin == "text" else ()):
        low, high = (one, other) if one.stated.bound in (">", ">=") else (other, one)
        least, most = low.stated.lo, high.stated.hi
        if _are_joined(one, other) and least is not None and most is not None and least > most:
            yield Remark(
                labels=((one, "one bound"), (other, "the other")),
                message=f"nothing is both {quote(one)} and {quote(other)}",
                fails="usual",
                reckoning=(f"{show_number(least)} is above {show_number(most)}",),
                repairs=("swap the two, or correct one of them",),
            )
    yield from _linked_ends(ledger)


def _linked_ends(ledger: Ledger) -> Iterator[Statement]:
    """Two figures that the words give as the lower and the upper end of one range: “a low of 26C … a high of 21C”."""
    for link, (low, high, *_) in linked(ledger, "range"):
        rows = told_alike(low, high)
        if rows:
            yield Statement(
                comparisons=(rows[0] <= rows[1],),
                labels=((low, "the lower end"), (high, "the upper end")),
                broken=f"{quote(low)} is told as the lower end, and is above {quote(high)}",
                fits=f"{quote(low)} is not above {quote(high)}",
                assumptions=(link.assumption,) if link.assumption else (),
                proof=link.proof,
            )


def _written_ends(claim: Claim) -> tuple[str, str] | None:
    """The two ends of “between 5,000 and 3,500” as they are written, where the first is the greater."""
    first, joined, second = claim.amount.written.partition(" and ")
    if not joined or claim.stated.bound != "range" or not claim.said.lower().startswith("between"):
        return None
    one, other = first.strip(" %"), second.strip(" %")
    if not all(end.replace(",", "").replace(".", "", 1).isdecimal() for end in (one, other)):
        return None
    sizes = [amount(end.replace(",", "")).stated.number or 0 for end in (one, other)]
    return (one, other) if sizes[0] > sizes[1] and sizes[0] == claim.stated.hi and sizes[1] == claim.stated.lo else None


def _are_joined(one: Claim, other: Claim) -> bool:
    """True for two opposite bounds in one unit with no more than “and” or “but” between them."""
    if not (one.phrase and other.phrase) or one.sentence != other.sentence or other.phrase.start - one.phrase.end != len(" and "):
        return False
    opposite = {one.stated.bound[0], other.stated.bound[0]} == {"<", ">"}
    nouns = not one.scope.noun or not other.scope.noun or one.scope.noun == other.scope.noun
    return opposite and one.amount.unit == other.amount.unit and one.kind == other.kind and nouns and one.related and other.related
