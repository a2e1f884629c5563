"""Both of: so many told of both of two, and what the words next to it say that makes in all."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.equating import sums_up
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.common.spots import number_word

_BOTH = frozenset(("both",))
_DEEDS = frozenset("scored got took won made had received earned paid gave sold bought employ have get earn score make".split())
_FAR, _REACH = 6, 8


def both_of(story: Story) -> Iterator[Link]:
    """``Both teams scored 27 points, 56 in all``: twice as many."""
    low = story.tokens.low
    for sentence in story.sentences:
        for k in story.places(_BOTH, sentence):
            each = next((r for r in story.here(sentence) if 1 < r.first - k <= _FAR), None)
            if each is None or not _DEEDS & set(low[k + 1 : each.first]) or {"of", "and"} & set(low[k + 1 : each.first]):
                continue
            total = next((r for r in story.here(sentence) if 0 < r.first - each.last < _REACH and _is_sum(story, r)), None)
            if total is not None and each.claim.stated.bound in ("=", "~") and _count_alike(each, total):
                two = number_word(story, k, k + 1, 2, "count")
                told = f"“{low[k]}” of {lines(each.claim, total.claim)} are the two that {total.claim.said} is the sum of"
                yield Link("each", (each.claim.id, two.id, in_unit(story, total, each).claim.id), assumption=told, exhaustive=True)


def _is_sum(story: Story, read: Read) -> bool:
    """True for *56 in all*, *a half with 56 points in it*."""
    first, last = story.phrase(read)
    told = sums_up(story, read.sentence, first, last) or story.tokens.low[last : last + 2] == ["in", "it"]
    return told and read.claim.stated.bound in ("=", "~")


def _count_alike(each: Read, total: Read) -> bool:
    """True where the two count one thing, of which the second may leave out the name."""
    one, other = each.claim, total.claim
    nouns = {each.figure.noun, total.figure.noun} - {""}
    return (
        (base_unit(one) == base_unit(other) or not base_unit(other))
        and len(nouns) < 2
        and one.kind in ("count", "money", "points", "measure")
    )
