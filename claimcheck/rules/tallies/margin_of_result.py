"""A margin is the difference between the two sides."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, in_one_unit, linked, quote, rule

_VOTE = """
[claims]
margin = "{margin} votes"
winner = "{winner} votes"
loser = "{loser} votes"
[[links]]
sort = "margin"
claims = ["margin", "winner", "loser"]
"""


def _vote(margin: str, winner: str, loser: str) -> str:
    return _VOTE.format(margin=margin, winner=winner, loser=loser)


@rule(
    of=("margin",),
    bad=(
        bad(_vote("3,320", "31,470", "29,150"), finds="31,470"),
        bad("The bill passed by 340 votes to 327, a majority of 12.\n", finds="12"),
        bad("Rovers and City drew 2-1 on Sunday.\n", finds="drew"),
    ),
    good=(
        good(_vote("2,320", "31,470", "29,150")),
        good(_vote("more than 2,000", "31,470", "29,150")),
        good("The bill passed by 340 votes to 327, a majority of 13.\n"),
        good("Rovers and City drew 2-2 on Sunday.\n"),
    ),
)
def margin_of_result(ledger: Ledger) -> Iterator[Statement]:
    """The margin is what one side has more than the other, and a draw leaves none.

    Reason: a margin is a difference.
    Quiet when: nothing ties the three figures.
    May be wrong when: the margin is over a third side, or was told before the last votes were counted.
    """
    for link, (margin, more, less) in linked(ledger, "margin"):
        rows = in_one_unit(margin, more, less)
        if rows:
            yield Statement(
                comparisons=((rows[0] + rows[2]).equals(rows[1]),),
                labels=((margin, "the margin"), (more, "one side"), (less, "the other side")),
                broken=f"{quote(more)} against {quote(less)} is no margin of {quote(margin)}"
                if margin.kind != "score"
                else f"{quote(more)} against {quote(less)} is not {quote(margin)}",
                fits=f"{quote(more)} against {quote(less)} is {quote(margin)}",
                assumptions=(link.assumption,) if link.assumption else (),
                proof=link.proof,
            )
