"""Inside a price: a tax that is so many per cent of what a thing costs without it, and told as some of what it costs with it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.reading.story import Read, Story


def is_inside(story: Story, share: Read, pair: Sequence[Read]) -> bool:
    """True for *sells for £120, of which £20 is value added tax at 20 per cent*: so many per cent of what it costs without it."""
    if share.claim.amount.unit != "percent" or not _TAX & story.words(share.sentence) or not all(r.claim.kind == "money" for r in pair):
        return False
    small, great = sorted(Fraction(r.claim.stated.number or 0) for r in pair)
    rate = Fraction(share.claim.stated.number or 0)
    return small * (100 + rate) == great * rate


_TAX = frozenset("tax taxes vat gst duty levy surcharge tip service".split())
