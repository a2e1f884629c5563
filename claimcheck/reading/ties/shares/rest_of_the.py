"""The rest of the whole: a part that is told as a share, and the whole that the next words name for what is still to come."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.nearby import base_unit

_REST = frozenset("rest remainder balance".split())
_GAPS = ([","], [",", "or"], [",", "which", "is"], ["or"], ["("], [",", "about"], ["is"], ["—"], ["–"])
_BACK, _SHORT = 1, 5


def rest_of_the(story: Story) -> Iterator[Link]:
    """``paid €3 million, 15 per cent of the fee. The rest of the €20 million will follow``: the share is that of the part in the whole."""
    low = story.tokens.low
    for sentence in story.holding(_REST):
        k = story.places(_REST, sentence)[0]
        whole = next((r for r in story.here(sentence) if r.first - k < 7 and low[k + 1 : k + 3] == ["of", "the"] and r.first > k), None)
        if whole is None or low[k - 1] != "the" or whole.claim.kind not in ("money", "measure", "count"):
            continue
        told = [r for s in story.beside(sentence, _BACK, 0) for r in story.here(s) if r.last < k]
        shares = [r for r in told if r.claim.kind == "share" and r.claim.stated.bound in ("=", "~")]
        if len(shares) != 1 or "of" not in low[shares[0].last : shares[0].last + 3]:
            continue
        part = [r for r in told if base_unit(r.claim) == base_unit(whole.claim) and r.claim.kind == whole.claim.kind]
        gap = story.between(part[0], shares[0]) if len(part) == 1 and part[0].first < shares[0].first else []
        if gap in _GAPS or (gap[-1:] == [","] and gap.count(",") == 1 and len(gap) < _SHORT):
            yield _link(shares[0], part[0], whole)


def _link(share: Read, part: Read, whole: Read) -> Link:
    said = f"the whole of line {line(whole.claim)} is the one of which line {line(share.claim)} tells the share"
    return Link("share", (share.claim.id, part.claim.id, whole.claim.id), assumption=said)
