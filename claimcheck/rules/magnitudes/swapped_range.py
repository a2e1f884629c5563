"""A range runs from its lower end to its upper one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from claimcheck import Claim, Ledger, Remark, Statement, bad, good, linked, quote, rule, told_alike

_TURNOUT = "Turnout in the southern districts was {range} of voters.\n"


def _turnout(words: str) -> str:
    return _TURNOUT.format(range=words)


@rule(
    bad=(
        bad(_turnout("at most 12% and at least 15%"), finds="at least 15%"),
        bad(_turnout("at least 15% but at most 12%"), finds="at most 12%"),
        bad("Between 5,000 and 3,500 people marched through the town.\n", finds="5,000"),
        bad("The lake was sounded from a low of 31 metres by the weir to a high of 24 metres.\n", finds="31 metres"),
        bad("The club expects a loss of between $45m and $30m.\n", finds="$45m"),
        bad("Some 5,000 to 3,500 people marched through the town.\n", finds="5,000"),
        bad("The jab is for children aged 11 to 5.\n", finds="11"),
        bad("Between 12 and 9 buses were late on Sunday.\n", finds="9"),
    ),
    good=(
        good(_turnout("at least 12% and at most 15%")),
        good(_turnout("at most 12% in the north and at least 15% in the south")),
        good("Between 3,500 and 5,000 people marched through the town.\n"),
        good("The works will cost between $26 and $31 million.\n"),
        good("The works will cost between 91 million and 104 mln dollars.\n"),
        good("The flat cost between ₹50 lakh and ₹1.2 crore.\n"),
        good("They lost by 5,000 to 3,500 votes.\n"),
        good("The jab is for children aged 5 to 11.\n"),
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


_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SCALES = {
    word: size
    for size, words in {
        10**3: "thousand k",
        10**5: "lakh lakhs",
        10**6: "million m mn mln",
        10**7: "crore crores cr",
        10**9: "billion bn bln b",
        10**12: "trillion tn trn",
    }.items()
    for word in words.split()
}


def _written_ends(claim: Claim) -> tuple[str, str] | None:
    """The two ends of “between 5,000 and 3,500” as they are written, where the first is the greater."""
    if claim.stated.bound != "range" or not claim.said.lower().startswith("between"):
        return None
    if "BC" in claim.said:  # years before Christ run downwards
        return None
    first, joined, second = " ".join(claim.amount.written.split()).partition(" and ")
    one, other = _size(first), _size(second)
    if not joined or one is None or other is None:
        return None
    # "Between $26 and $31 million" are both millions.
    scaled = one[1] or (other[1] if one[0] < other[0] or one[0] * (other[1] or 1) == claim.stated.hi else 1)
    return (first.strip(), second.strip()) if one[0] * (scaled or 1) > other[0] * (other[1] or 1) else None


def _size(end: str) -> tuple[Fraction, int] | None:
    """The number of one end of a range and the size of its scale word, 0 where it has none."""
    found = _NUMBER.search(end)
    if found is None:
        return None
    words = re.findall(r"[a-z]+", end[found.end() :].lower())
    return Fraction(found[0].replace(",", "")), next((_SCALES[word] for word in words if word in _SCALES), 0)
