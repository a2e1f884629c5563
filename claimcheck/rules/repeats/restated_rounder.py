"""A figure that is told again with less precision is a rounding of the first."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Comparison, Ledger, Statement, bad, good, in_one_unit, last_shown, linked, quote, rounding_room, rule

_DEAD = """
[claims]
precise = "{precise}"
round = {{ value = "{round}", restates = "precise" }}
"""


def _dead(round_: str, precise: str = "1,950 killed") -> str:
    return _DEAD.format(round=round_, precise=precise)


@rule(
    of=("restated",),
    bad=(
        bad(_dead("over 2,000 killed"), finds="1,950"),
        bad(_dead("3,000 killed"), finds="1,950"),
        bad(_dead("nearly 2,000 killed", "2,140 killed"), finds="2,140"),
        bad(_dead("more than 2,000 killed"), finds="1,950"),
        bad(_dead("1.7 million voters", "1,530,000 voters"), finds="1,530,000"),
        bad(_dead("1,940 killed"), finds="1,940"),
    ),
    good=(
        good(_dead("nearly 2,000 killed")),
        # Rounded to the nearest thousand, down to one, and up to one.
        good(_dead("2,000 killed")),
        good(_dead("1,000 killed")),
        good(_dead("2,000 killed", "1,250 killed")),
        good(_dead("more than 1,900 killed")),
        good(_dead("about 2,000 killed")),
        good(_dead("1.6 million voters", "1,530,000 voters")),
        good(_dead("2,100 killed", "2,140 killed")),
        good(_dead("0.9 km", "940 meters")),
    ),
)
def restated_rounder(ledger: Ledger) -> Iterator[Statement]:
    """A figure restated at less precision lies less than one of its last places from the figure it restates.

    Reason: people round to the nearest, down or up; 1,950 may be told as 2,000, and as 1,900 or 1,000, never as “over 2,000”. A
    restatement under a hedge is read by its hedge.
    Quiet when: nothing ties the two figures, or they are of unlike dimensions.
    May be wrong when: the round figure is an older one.
    """
    for link, claims in linked(ledger, "restated"):
        told, precise = claims[:2]
        rows = in_one_unit(told, precise)
        if rows:
            yield Statement(
                comparisons=_near(told, precise),
                labels=((told, "the rounder figure"), (precise, "restates this one")),
                broken=f"{quote(told)} is no rounding of {quote(precise)}",
                fits=f"{quote(told)} is a rounding of {quote(precise)}",
                assumptions=(link.assumption,) if link.assumption else (),
                proof=link.proof,
            )


def _near(told: Claim, precise: Claim) -> tuple[Comparison, ...]:
    one, other = in_one_unit(told, precise)
    size, other_size = one.terms[0][1], other.terms[0][1]
    room = rounding_room(told, 1)
    if not room or last_shown(told) * size <= last_shown(precise) * other_size:
        return (one.equals(other),)
    return other <= one + room * size, other >= one - room * size
