"""Most in a headline: what it calls most, a majority or more than half, and the shares that the first sentence below gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.values.written import amount

_HALF = 50
_OPENING = (["most"], ["majority"], ["a", "majority"], ["more", "than", "half"], ["over", "half"], ["bulk", "of"], ["the", "bulk", "of"])
_LAST = frozenset("last earlier before previous ago".split())


def headed_most(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Most pupils would scrap uniform``, over 33 per cent who would and 48 who would not: the share that is called most."""
    low = story.tokens.low
    heads = [s for s in story.sentences if s.role == "headline"]
    if len(heads) != 1:
        return
    body = next((s for s in story.sentences if s.role == "body" and _shares(story, s)), None)
    if body is None or body.number > 2 or _LAST & set(low[body.first : body.last]):
        return
    opening = next((words for words in _OPENING if low[heads[0].first : heads[0].first + len(words)] == words), None)
    share = _called(story, body) if opening else None
    if opening and share is not None and not any(tied.as_(r, "same", "order") for r in _shares(story, body)):
        first = heads[0].first
        half = story.word(first, first + len(opening), amount("exactly 50%"), "share")
        said = f"the share of line {line(share.claim)} is the one that the headline calls “{' '.join(opening)}”"
        yield Guess((Link("order", (share.claim.id, half.id), assumption=said),), sure=True)


def _shares(story: Story, sentence: Sentence) -> list[Read]:
    told = [r for r in story.here(sentence) if r.claim.kind == "share" and r.claim.amount.unit == "percent"]
    return told if all(r.claim.stated.bound == "=" and r.claim.stated.number for r in told) else []


def _called(story: Story, sentence: Sentence) -> Read | None:
    """The greatest of several shares none of which is most, or the first of two that are all."""
    told = _shares(story, sentence)
    sizes: Sequence[Fraction] = [Fraction(r.claim.stated.number or 0) for r in told]
    if len(told) > 1 and max(sizes) < _HALF and sum(sizes) > _HALF:
        return told[sizes.index(max(sizes))]
    if len(told) == 2 and sum(sizes) == 2 * _HALF and sizes[0] < _HALF:
        return told[0]
    return None
