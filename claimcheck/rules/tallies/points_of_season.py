"""The points of a season are what its wins and draws are worth."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, linked, quote, rule, value

_SEASON = """
[claims]
points = "{points}"
won = "{won}"
drawn = "5"
win = "{win}"
draw = "1"
[[links]]
sort = "season points"
claims = ["points", "won", "drawn", "win", "draw"]
"""


@rule(
    of=("season points",),
    bad=(
        bad(_SEASON.format(points=31, won=8, win=3), finds="31"),
        bad("Rovers have 24 points from seven wins and five draws. The league gives three points for a win.\n", finds="24 points"),
    ),
    good=(
        good(_SEASON.format(points=29, won=8, win=3)),
        good(_SEASON.format(points=21, won=8, win=2)),
        good("Rovers have 26 points from seven wins and five draws. The league gives three points for a win.\n"),
    ),
)
def points_of_season(ledger: Ledger) -> Iterator[Statement]:
    """The points of a side are its wins and its draws times what each is worth.

    Reason: points are added up game by game, and a defeat brings none.
    Quiet when: the wins or the draws are not told, or what they are worth is not known.
    May be wrong when: points were taken away, or a narrow defeat or a win on penalties brings one.
    """
    for link, (points, won, drawn, win, draw) in linked(ledger, "season points"):
        each, half = win.stated.number, draw.stated.number
        if each is None or half is None:
            continue
        yield Statement(
            comparisons=((value(won) * each + value(drawn) * half).equals(value(points)),),
            labels=((points, "all the points"), (won, "won"), (drawn, "drawn"), (win, "what a win is worth")),
            broken=f"{quote(won)} won and {quote(drawn)} drawn at {each} and {half} do not make {quote(points)}",
            fits=f"{quote(won)} won and {quote(drawn)} drawn make {quote(points)}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )
