"""Most, and those who do not: what a first sentence says most people do, with the share that does and the share that does not."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.changing import change_word

_OPENING = (["most"], ["majority", "of"], ["a", "majority"], ["the", "majority"], ["more", "than", "half", "of"], ["over", "half", "of"])
_DENIED = frozenset("not never no nor neither without n't lack lacks against oppose opposes opposed unless minority few".split())
_DO = frozenset("do does did would will were was are have had could can".split())
_ELSE = frozenset("last earlier before previous ago than women men younger older compared while whereas but among".split())
_ENDS = frozenset(". , ; and with".split())
_ON, _TWO, _REACH, _SHORT = 2, 2, 3, 3


def most_and_those_not(story: Story) -> Iterator[Link]:
    """``Majority of firms plan to hire``, over ``44 per cent intend to. Some 46 per cent do not``: those who do are the more."""
    first = next(iter(story.sentences), None)
    if first is None or any(r.claim.stated.bound == "=" for r in story.here(first)) or not _is_most(story, first):
        return
    behind = [s for s in story.sentences if s.number > first.number and s.role == "body"][:_ON]
    shares = [r for s in behind for r in story.here(s) if r.claim.kind == "share"]
    plain = all(r.claim.stated.bound in ("=", "~") and r.claim.amount.unit == "percent" and change_word(story, r) < 0 for r in shares)
    if len(shares) != _TWO or not plain or _ELSE & story.words(*behind):
        return
    some, others = shares
    mine = {stem(w) for w in story.words(first) if len(w) > _SHORT}
    if first.role != "headline" and not mine & {stem(w) for w in story.words(*behind) if len(w) > _SHORT}:
        return  # "Most farmers own their land. Some 22 per cent grow maize and 41 per cent do not"
    stop = others.first if some.sentence is others.sentence else some.sentence.last
    fewer = (some.claim.stated.number or 0) < (others.claim.stated.number or 0)  # else it may still be too few to be called most
    if fewer and _do_not(story, others) and not _DENIED & set(story.tokens.low[some.sentence.first : stop]):
        said = f"{lines(some.claim, others.claim, 'tell')} those who do and those who do not"
        yield Link("order", (some.claim.id, others.claim.id), assumption=said)


def _is_most(story: Story, sentence: Sentence) -> bool:
    """True for a sentence that opens with *Most* or *A majority of* and denies nothing."""
    low = story.tokens.low
    return any(low[sentence.first : sentence.first + len(w)] == w for w in _OPENING) and not _DENIED & story.words(sentence)


def _do_not(story: Story, read: Read) -> bool:
    """True for *46 per cent do not*, *46 per cent said they would not*."""
    behind = [*story.after(read, _REACH + 2), "."]
    told = zip(behind, behind[1:], behind[2:], strict=False)
    return any(a in _DO and b in ("not", "n't") and c in _ENDS for a, b, c in told)
