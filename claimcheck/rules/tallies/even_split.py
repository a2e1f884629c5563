"""An odd number has no two equal halves."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Remark, bad, good, linked, quote, rule

_PANEL = """
[claims]
split = {{ value = "2", kind = "ratio" }}
panel = "{panel} members"
[[links]]
sort = "even split"
claims = ["split", "panel"]
"""


@rule(
    of=("even split",),
    bad=(
        bad(_PANEL.format(panel="7"), finds="7"),
        bad("The seven-member panel split evenly on Monday.\n", finds="split evenly"),
    ),
    good=(
        good(_PANEL.format(panel="8")),
        good(_PANEL.format(panel="about 7")),
        good("The eight-member panel split evenly on Monday.\n"),
    ),
)
def even_split(ledger: Ledger) -> Iterator[Remark]:
    """Who split evenly are an even number.

    Reason: two equal groups of whole people make an even number.
    Quiet when: the number is hedged.
    May be wrong when: one of them did not vote: that all did is an assumption.
    """
    for link, (words, panel) in linked(ledger, "even split"):
        number = panel.stated.number
        if panel.stated.bound == "=" and isinstance(number, int) and number % 2:
            yield Remark(
                labels=((words, "in two equal halves"), (panel, "an odd number")),
                message=f"{quote(panel)} cannot be in two equal halves, yet they {words.amount.written or 'split evenly'}",
                fails="all",
                reckoning=(f"{number} = {number // 2} + {number // 2} + 1",),
                repairs=("say who abstained or was away", "check the number"),
                assumptions=(link.assumption,) if link.assumption else (),
            )
