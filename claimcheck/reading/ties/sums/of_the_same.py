"""Of the same: so many acres or tonnes of a thing, and so many *of the crop*, *of that land*, which are some of them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import base_unit

_THE = frozenset("the that this these those".split())
_BACK = 2
_APART = frozenset("another further more other last previous year month average than elsewhere also besides".split())


def of_the_same(story: Story) -> Iterator[Link]:
    """``sowed 3,600 hectares of rapeseed ... destroyed 90,000 hectares of the crop``: some of what was told is no more than that."""
    low = story.tokens.low
    for sentence in story.sentences:
        for part in story.here(sentence):
            first = story.phrase(part)[0]
            last = next((k for k in range(part.last, part.last + 3) if low[k] == "of"), part.last)
            if part.claim.kind not in ("measure", "money") or not part.is_plain or not _is_of_it(story, part, last):
                continue
            if _APART & {*low[max(sentence.first, first - 3) : first], *low[last : last + 4]}:
                continue
            before = [r for s in story.beside(sentence, _BACK, 0) for r in story.here(s) if r.last <= part.first and r is not part]
            alike = [r for r in before if base_unit(r.claim) == base_unit(part.claim) and "/" not in r.claim.amount.unit]
            if len(alike) == 1 and alike[0].is_plain and "of" in low[alike[0].last : alike[0].last + 3]:
                yield Link("parts", (alike[0].claim.id, part.claim.id), proof="the words say that these are some of them")


def _is_of_it(story: Story, part: Read, last: int) -> bool:
    """True for *hectares of the crop*, *tonnes of that*, with nothing more behind the noun."""
    low = story.tokens.low
    if low[last] != "of" or low[last + 1] not in _THE:
        return False
    return low[last + 2] in (".", ",", ";") or low[last + 3] in (".", ",", ";", "and", "had", "has", "have", "were", "was")
