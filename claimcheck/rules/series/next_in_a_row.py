"""The next of a row is one more than those before it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, linked, quote, rule, value

_ROW = """
[claims]
place = "{place}"
before = "{before}"
[[links]]
sort = "next"
claims = ["place", "before"]
assumption = "the fault is the next one"
"""


def _row(place: str, before: str) -> str:
    return _ROW.format(place=place, before=before)


@rule(
    of=("next",),
    bad=(
        bad(_row("12", "9"), finds="9 + 1 = 10"),
        bad("The skipper came into the regatta with 14 cups to his name and took his 16th on Sunday.\n", finds="16th"),
    ),
    good=(
        good(_row("10", "9")),
        good(_row("10", "about 9")),
        good("The skipper came into the regatta with 14 cups to his name and took his 15th on Sunday.\n"),
        # Nothing says that the one follows the other.
        good("The club has 27 cups in its hall, and on Sunday it keeps its 29th birthday.\n"),
    ),
)
def next_in_a_row(ledger: Ledger) -> Iterator[Statement]:
    """With so many before it, the next one is that number and one.

    Reason: places in a row are counted by one.
    Quiet when: the words do not say that the one comes right behind those counted.
    May be wrong when: others came between them: that none did is always an assumption.
    """
    for link, (place, before) in linked(ledger, "next"):
        yield Statement(
            comparisons=((value(before) + 1).equals(value(place)),),
            labels=((place, "the place of the next one"), (before, "how many came before it")),
            broken=f"the one that follows {quote(before)} is not {quote(place)}",
            fits=f"{quote(place)} follows {quote(before)}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )
