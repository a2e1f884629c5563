"""What fits: a size that is called too small or too large for another, or large enough for it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.words.grammar import NOT
from claimcheck.values.units import commensurable

_SMALL = frozenset("shallow low short narrow small thin light cramped tight slow".split())
_LARGE = frozenset("high tall long wide deep big large heavy thick broad fast".split())
_SAYING = _LARGE | {"too"}
_PURPOSE = frozenset("for to under through into".split())
_NOT = NOT | frozenset("barely longer".split())
_OTHER = frozenset(", ; by than per another more less extra".split())


def fitting(story: Story) -> Iterator[Link]:
    """The order of two sizes of a sentence of which one is too small, too large or large enough for the other."""
    low = story.tokens.low
    for sentence in story.sentences:
        sizes = [r for r in story.here(sentence) if r.claim.kind == "measure"]
        if len(sizes) < 2:
            continue
        for k in story.places(_SAYING, sentence):
            sign = _sign(story, k) if k < sentence.last - 1 else 0
            pair = _pair(story, sentence, sizes, k) if sign else None
            if pair is None or _NOT & set(low[max(sentence.first, k - 3) : k]):
                continue
            thing, purpose = pair
            greater, smaller = (thing, purpose) if sign > 0 else (purpose, thing)
            assumed = f"the sizes of {lines(thing.claim, purpose.claim)} are held against each other"
            yield Link("order", (greater.claim.id, smaller.claim.id), assumption=assumed)


def _sign(story: Story, k: int) -> int:
    """1 where the word at token *k* says that the thing is larger than what it is for, -1 where it is smaller, 0 where it says nothing."""
    low = story.tokens.low
    if low[k] == "too":
        return -1 if low[k + 1] in _SMALL else 1 if low[k + 1] in _LARGE else 0
    return 1 if low[k] in _LARGE and low[k + 1] == "enough" else 0


def _pair(story: Story, sentence: Sentence, sizes: list[Read], k: int) -> tuple[Read, Read] | None:
    """The size of the thing, before the words at token *k*, and that of what it is for, behind *for* or *to*."""
    low = story.tokens.low
    before = [r for r in sizes if story.phrase(r)[1] <= k]
    behind = [r for r in sizes if r.first > k + 1]
    if len(before) != 1 or len(behind) != 1 or not commensurable(before[0].claim.amount.unit, behind[0].claim.amount.unit):
        return None
    gap = low[k + 2 : behind[0].first]
    if "," in gap and gap[gap.index(",") + 1 :][:1] in (["which"], ["with"], ["whose"], ["at"]):
        gap.remove(",")
    if not gap or gap[0] not in _PURPOSE or len(gap) > 12 or _OTHER & set(gap):
        return None
    return before[0], behind[0]
