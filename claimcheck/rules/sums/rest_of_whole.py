"""The rest is the whole less the other parts."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import (
    Claim,
    Ledger,
    Statement,
    bad,
    be,
    good,
    in_one_unit,
    linked,
    listed,
    noun_standing,
    one_whole,
    quote,
    rule,
    total,
)  # fmt: skip

_ABOARD = """
[claims]
aboard = {{ value = "{aboard}", what = "aboard" }}
dead = "{dead}"
rest = {{ value = "{rest}", what = "survived", rest-of = ["aboard", "dead"] }}
"""


def _aboard(aboard: str, dead: str, rest: str) -> str:
    return _ABOARD.format(aboard=aboard, dead=dead, rest=rest)


@rule(
    of=("rest",),
    bad=(
        bad(_aboard("30 people", "8 killed", "24 people"), finds="32"),
        bad(_aboard("30 people", "38 killed", "at least 1 survivor"), finds="38"),
        bad(_aboard("100%", "22%", "70%"), finds="93"),
        bad(_aboard("30 soldiers", "8 killed", "20 people"), finds="28"),
        bad(_aboard("2 km", "800 meters", "1,500 meters"), finds="2,250"),
    ),
    good=(
        good(_aboard("30 people", "8 killed", "22 people")),
        good(_aboard("about 30 people", "8 killed", "24 people")),
        good(_aboard("100%", "22%", "78%")),
        good(_aboard("1.2 million voters", "300,000 voters", "0.9 million voters")),
        # The crew is counted apart: those who were there are more than the soldiers aboard.
        good(_aboard("30 soldiers", "8 killed", "24 people")),
        good('[claims]\naboard = "30 people"\ncrew = "2 crew"\ndead = "8 killed"\nother = "24 survivors"\n'),
    ),
)
def rest_of_whole(ledger: Ledger) -> Iterator[Statement]:
    """The rest and the other parts are all of the whole.

    Reason: counts are additive over scopes that tile a whole; 30 aboard less 8 dead leave 22.
    Quiet when: the rest, or a part, counts a wider thing than the whole (people of whom the whole are the soldiers): then only too few
    of them are told.
    May be wrong when: some are counted apart, like the crew of a flight.
    """
    for link, (rest, whole, *parts) in linked(ledger, "rest"):
        rows = in_one_unit(rest, whole, *parts)
        if rows:
            left, over, others = rows[0], rows[1], rows[2:]
            made = total((left, *others))
            wider = any(noun_standing(ledger, part, whole) == "holds" for part in (rest, *parts))
            yield Statement(
                comparisons=(over <= made if wider else made.equals(over),),
                labels=((rest, "the rest"), (whole, "the whole"), *((p, "a part") for p in parts)),
                broken=f"{quote(rest)} {be(rest)} not what {listed(parts)} leave of {_all(whole)}",
                fits=f"{quote(rest)} are what {listed(parts)} leave of {_all(whole)}",
                assumptions=(link.assumption,) if link.assumption else (),
                proof=link.proof,
            )


def _all(whole: Claim) -> str:
    """The whole as it is quoted; a hundred per cent that only words tell of, as that."""
    told = any(c.isdecimal() for c in whole.said)
    hundred = whole.kind == "share" and whole.stated.number == one_whole(whole)
    return "100%" if hundred and not told else quote(whole)
