"""However each of them ended, together they are all of them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, linked, listed, quote, rule, total, value

_VOTE = """
[claims]
present = "{present} members"
for = "{ayes} votes"
against = "{noes} votes"
abstained = "{abstained} voters"
[[links]]
sort = "tally"
claims = ["present", "for", "against", "abstained"]
exhaustive = {every}
"""
_SEASON = """
[claims]
games = "{games} games"
won = "{won} wins"
lost = "{lost} defeats"
tied = "{tied} draws"
[units]
game = "[games]"
win = "[wins]"
defeat = "[defeats]"
draw = "[draws]"
[[links]]
sort = "tally"
claims = ["games", "won", "lost", "tied"]
exhaustive = true
"""


def _vote(present: str, ayes: str, noes: str, abstained: str, *, every: str = "true") -> str:
    return _VOTE.format(present=present, ayes=ayes, noes=noes, abstained=abstained, every=every)


def _season(games: str, won: str, lost: str, tied: str) -> str:
    return _SEASON.format(games=games, won=won, lost=lost, tied=tied)


@rule(
    of=("tally",),
    bad=(
        bad(_vote("120", "64", "41", "12"), finds="117"),
        bad(_vote("120", "64", "51", "12", every="false"), finds="127"),
        bad(_season("38", "21", "11", "9"), finds="41"),
    ),
    good=(
        good(_vote("120", "64", "44", "12")),
        # Some were there and did not vote.
        good(_vote("120", "64", "41", "12", every="false")),
        good(_vote("about 120", "64", "41", "12")),
        good(_season("38", "21", "11", "6")),
        good(_season("38", "21", "11", "6").rpartition("[[links]]")[0]),
    ),
)
def tally_makes_all(ledger: Ledger) -> Iterator[Statement]:
    """Votes for and against and abstentions are those present; wins, defeats and draws are the games; the seats of all are the house.

    Reason: each of them ends in one way and no other, so that the ways add up, whatever they are called.
    Quiet when: not all ways are told (a link that is not exhaustive): then they are no more than all.
    May be wrong when: some did not vote, or a game is still to be decided.
    """
    for link, (every, *ways) in linked(ledger, "tally"):
        made = total(value(way) for way in ways)
        yield Statement(
            comparisons=(made.equals(value(every)) if link.exhaustive else made <= value(every),),
            labels=((every, "all of them"), *((way, "so many of them") for way in ways)),
            broken=f"{listed(ways)} do not make {quote(every)}" if link.exhaustive else f"{listed(ways)} are more than {quote(every)}",
            fits=f"{listed(ways)} make {quote(every)}" if link.exhaustive else f"{listed(ways)} are no more than {quote(every)}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )
