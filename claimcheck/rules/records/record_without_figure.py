"""A record that nothing can be checked by."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Ledger, Remark, bad, good, quote, rule

_RAID = """
[claims]
raid = {{ value = "{value}", on = 2024-11-10, record = "{record}" }}
"""


@rule(
    bad=(
        bad(_RAID.format(value="at least 1 vehicle", record="day"), finds="vehicle"),
        bad(_RAID.format(value="more than 0 killed", record="month"), finds="killed"),
    ),
    good=(
        good(_RAID.format(value="84 vehicles", record="day")),
        good(_RAID.format(value="more than 80 vehicles", record="day")),
        good(_RAID.format(value="dozens of vehicles", record="day")),
        good('[claims]\nraid = "at least 1 vehicle"\n'),
    ),
)
def record_without_figure(ledger: Ledger) -> Iterator[Remark]:
    """A record or superlative comes with its figure.

    Reason: “the largest drone attack” cannot be held against any other figure; a desk may want to add the number. A note, no more.
    Quiet when: there is a figure, or the words are no superlative of something counted. A superlative without one is a claim of more than
    none, with the length of time it is of.
    May be wrong when: the figure stands elsewhere, in words that do not tie it to the superlative.
    """
    for claim in ledger.claims:
        if claim.extreme is not None and _says_nothing(claim):
            yield Remark(
                labels=((claim, "called the highest"),),
                message=f"{quote(claim)} is called the highest of its kind, without a figure to check it by",
                fails="none",
                repairs=("give the figure, and the one it passes",),
            )


def _says_nothing(claim: Claim) -> bool:
    return claim.stated.hi is None and (claim.stated.lo or 0) <= 1
