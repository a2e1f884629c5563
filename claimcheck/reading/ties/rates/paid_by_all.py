"""Paid by all: what everyone paid, how many paid it, and what that brought in."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, line

_EVERYONE = frozenset("everyone everybody".split())
_PAID = frozenset("paid pays pay charged handed gave".split())
_RECEIPTS = frozenset("receipts takings revenue proceeds raised takes took collected brought income gate".split())
_CAME = frozenset(
    "sold came attended turned paid visited took joined went entered spectators visitors fans guests people tickets supporters".split()
)
_ENTRY = frozenset("same in enter entry admission ticket tickets seat".split())
_NOT = frozenset("free discount half-price concessions children members except unless besides refunded also plus tax costs after".split())
_AROUND = 2


def paid_by_all(story: Story) -> Iterator[Link]:
    """``Receipts came to €9,600. Everyone paid the same €8 to get in, and 1,200 tickets were sold``: so many times the price."""
    low = story.tokens.low
    for sentence in story.holding(_EVERYONE, _PAID):
        k = story.places(_EVERYONE, sentence)[0]
        near = story.beside(sentence, _AROUND, _AROUND)
        told = [r for s in near for r in story.here(s) if r.claim.stated.bound in ("=", "~") and r.claim.stated.number is not None]
        price = next((r for r in told if r.claim.kind == "money" and 0 < r.first - k < 6 and _PAID & set(low[k : r.first])), None)
        totals = [r for r in told if r.claim.kind == "money" and r is not price]
        counts = [r for r in told if r.claim.kind == "count" and not r.claim.amount.unit and _CAME & set(_around(story, r))]
        if price is None or len(totals) != 1 or len(counts) != 1 or not _RECEIPTS & story.words(totals[0].sentence):
            continue
        if not _ENTRY & set(low[k : min(price.last + 5, sentence.last)]) or _NOT & story.words(*near):
            continue  # "paid €8 for lunch"
        said = f"everyone of line {line(counts[0].claim)} paid the price of line {line(price.claim)}"
        yield Link("each", (price.claim.id, counts[0].claim.id, totals[0].claim.id), assumption=said, exhaustive=True)


def _around(story: Story, read: Read) -> list[str]:
    first, last = story.phrase(read)
    return story.tokens.low[max(read.sentence.first, first - 2) : min(read.sentence.last, last + 3)]
