"""Words that mean a number, and the figure beside them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, linked, quote, rule, value

_BOARD = """
[claims]
words = {{ value = "0", kind = "score" }}
against = "{against} votes"
[[links]]
sort = "meant"
claims = ["words", "against"]
"""


@rule(
    of=("meant",),
    bad=(
        bad(_BOARD.format(against="1"), finds="1"),
        bad("The board voted unanimously, 8-1, to sell the mill.\n", finds="unanimously"),
    ),
    good=(
        good(_BOARD.format(against="0")),
        good("The board voted unanimously, 8-0, to sell the mill.\n"),
    ),
)
def words_mean_number(ledger: Ledger) -> Iterator[Statement]:
    """A unanimous vote has none against it, a shutout none for one side.

    Reason: the words say how many.
    Quiet when: no words do.
    May be wrong when: the score is of another vote or game.
    """
    for link, (words, figure) in linked(ledger, "meant"):
        yield Statement(
            comparisons=(value(words).equals(value(figure)),),
            labels=((words, f"means {words.stated}"), (figure, "the figure")),
            broken=f"{quote(words)} does not fit {quote(figure)}",
            fits=f"{quote(words)} fits {quote(figure)}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )
