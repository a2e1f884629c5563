"""The points are what all that was scored is worth."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, linked, quote, rule, total, value

_GAME = """
[claims]
points = "{points}"
tries = "2"
try = "5"
penalties = "3"
penalty = "3"
[[links]]
sort = "worth"
claims = ["points", "tries", "try", "penalties", "penalty"]
"""


@rule(
    of=("worth",),
    bad=(
        bad(_GAME.format(points=22), finds="22"),
        bad("Rovers have 24 points from seven wins and five draws. The league gives three points for a win.\n", finds="24 points"),
        bad("Four tries, three of them converted, and two penalties gave Sale a 38-20 win.\n", finds="38"),
    ),
    good=(
        good(_GAME.format(points=19)),
        good("Rovers have 26 points from seven wins and five draws. The league gives three points for a win.\n"),
        good("Four tries, three of them converted, and two penalties gave Sale a 32-20 win.\n"),
    ),
)
def worth_of_each(ledger: Ledger) -> Iterator[Statement]:
    """The points are what all that was scored is worth: tries and kicks of a game, wins and draws of a season.

    Reason: points are added up one by one, and a defeat brings none.
    Quiet when: the words do not say that all that brings points is told.
    May be wrong when: points were taken away, some of it is left out, or the game is played by other rules.
    """
    for link, (points, *rows) in linked(ledger, "worth"):
        each = [worth.stated.number for worth in rows[1::2]]
        if any(one is None for one in each):
            continue
        parts = [value(number) * one for number, one in zip(rows[::2], each, strict=False) if one is not None]
        told = ", ".join(f"{quote(number)} at {one}" for number, one in zip(rows[::2], each, strict=False))
        yield Statement(
            comparisons=(total(parts).equals(value(points)),),
            labels=((points, "all the points"), *((number, "so many of one kind") for number in rows[::2])),
            broken=f"{told} do not make {quote(points)}",
            fits=f"{told} make {quote(points)}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )
