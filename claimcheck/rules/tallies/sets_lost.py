"""How many sets the winner lost, against the sets as told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck import Claim, Ledger, Remark, bad, good, linked, quote, rule

_MATCH = """
[claims]
lost = {{ value = "{lost}", kind = "score" }}
a1 = {{ value = "6", kind = "score" }}
b1 = {{ value = "4", kind = "score" }}
a2 = {{ value = "{a2}", kind = "score" }}
b2 = {{ value = "6", kind = "score" }}
a3 = {{ value = "7", kind = "score" }}
b3 = {{ value = "5", kind = "score" }}
[[links]]
sort = "sets"
claims = ["lost", "a1", "b1", "a2", "b2", "a3", "b3"]
"""


@rule(
    of=("sets",),
    bad=(
        bad(_MATCH.format(lost="0", a2="3"), finds="3"),
        bad("Lind won in straight sets, 6-4, 3-6, 7-5, on Sunday.\n", finds="straight sets"),
    ),
    good=(
        good(_MATCH.format(lost="1", a2="3")),
        good(_MATCH.format(lost="0", a2="8")),
        good("Lind won in straight sets, 6-4, 7-6, 7-5, on Sunday.\n"),
    ),
)
def sets_lost(ledger: Ledger) -> Iterator[Remark]:
    """Who won in straight sets lost none.

    Reason: the sets are told in order, the winner's games first; each set goes to the side with more games.
    Quiet when: the sets are not told.
    May be wrong when: the loser's games stand first in one of them.
    """
    for _, (words, *sides) in linked(ledger, "sets"):
        pairs = list(zip(sides[::2], sides[1::2], strict=False))
        taken = [(a, b) for a, b in pairs if _less(a, b)]
        # Whoever took most sets is the winner, on whichever side the games stand.
        lost = taken if len(taken) * 2 <= len(pairs) else [p for p in pairs if p not in taken]
        number = words.stated.number
        if number is not None and len(lost) != number:
            told = lost or pairs
            yield Remark(
                labels=((words, f"{number} sets lost"), *_labels(told)),
                message=f"{quote(words)} does not fit {', '.join(f'{a.said}-{b.said}' for a, b in told)}",
                fails="all",
                reckoning=(f"sets lost: {len(lost)}",),
                repairs=("check the sets", "say in how many sets it was won"),
            )


def _less(a: Claim, b: Claim) -> bool:
    return (a.stated.number or 0) < (b.stated.number or 0)


def _labels(pairs: Sequence[tuple[Claim, Claim]]) -> tuple[tuple[Claim, str], ...]:
    return tuple(label for a, b in pairs for label in ((a, "games of one side"), (b, "games of the other")))
