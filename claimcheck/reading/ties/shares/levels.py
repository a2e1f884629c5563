"""Shares as they stand, and the whole that several of them make."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.values.written import amount


def is_level(story: Story, read: Read) -> bool:
    """True for a share that is told as it stands, and is no change."""
    pure = read.claim.kind == "share" and read.claim.amount.unit in ("percent", "")
    return pure and change_word(story, read) < 0 and read.claim.modality == "stated"


def of_hundred(story: Story, shares: Sequence[Read], *, exhaustive: bool, told: str) -> Link:
    """The link of *shares* to a hundred per cent, which they are all of where *exhaustive*, and else no more than."""
    first = shares[0].sentence.first
    whole = story.word(first, first + 1, amount("exactly 100%"), "share")
    names = tuple(dict.fromkeys(r.claim.id for r in shares))
    if len({line(r.claim) for r in shares}) == len({r.sentence.number for r in shares}) == 1 and exhaustive and told.startswith("the rest"):
        return Link("parts", (whole.id, *names), proof=told, exhaustive=True)
    return Link(
        "parts", (whole.id, *names), assumption=f"the shares in line {line(shares[0].claim)} are of one whole", exhaustive=exhaustive
    )
