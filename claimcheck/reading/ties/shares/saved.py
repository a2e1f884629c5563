"""Saved: a price that goes from one amount to another, and the share of it that the same words say is saved."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.sides import in_unit, one_kind

_SAVING = frozenset("saving savings discount reduction".split())


def saved(story: Story) -> Iterator[Link]:
    """``drop from £2,500 to £2,000, saving 25%``: the share saved is that of the first price."""
    low = story.tokens.low
    for sentence in story.holding(_SAVING):
        for at in story.places(_SAVING, sentence):
            here = story.here(sentence)
            share = next((r for r in here if 0 < r.first - at < 4 and r.claim.kind == "share" and r.claim.amount.unit == "percent"), None)
            before = [r for r in here if r.last <= at and r.claim.kind in ("money", "count", "measure", "duration")]
            if share is None or len(before) != 2 or low[before[1].first - 1] == "," or share.claim.stated.bound not in ("=", "~"):
                continue
            old, new = before
            ends = low[story.phrase(old)[0] - 1], low[story.phrase(new)[0] - 1]
            if ends == ("to", "from"):
                old, new, ends = new, old, ("from", "to")
            if ends == ("from", "to") and one_kind(old, new) and at - max(story.phrase(new)[1], story.phrase(old)[1]) < 4:
                claims = (share.claim.id, in_unit(story, old, new).claim.id, new.claim.id)
                yield Link("change", claims, proof="the sentence tells both prices and the share that is saved")
