"""On budget: what a thing cost, what had been set aside for it, and the words that say it came in under or over that."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.shares.changing import change_word

_BUDGET = frozenset("budget cost estimate schedule".split())
_WAYS = {"under": -1, "below": -1, "within": -1, "inside": -1, "over": 1, "above": 1, "beyond": 1}
_SET = frozenset("aside allowed budgeted allotted allocated earmarked approved planned estimated expected agreed foreseen granted".split())
_NOT = frozenset("not never nor neither without if would could may might still far well".split())
_BACK, _ON, _REACH = 1, 1, 7


def on_budget(story: Story) -> Iterator[Link]:
    """``finished under budget, at £7.9 million against the £7.4 million set aside``: what it cost is no more than that."""
    low = story.tokens.low
    for sentence in story.holding(_BUDGET):
        k = next((k for k in story.places(_BUDGET, sentence) if low[k - 1] in _WAYS), -1)
        if k < 0 or _NOT & set(low[max(sentence.first, k - 4) : k]) - {"well"} or any(_told_by(story, r, k) for r in story.here(sentence)):
            continue
        told = [r for s in (sentence, *_beside(story, sentence)) for r in story.here(s) if _is_sum(story, r)]
        planned = [r for r in told if _is_planned(story, r)]
        if len(told) != 2 or len(planned) != 1 or base_unit(told[0].claim) != base_unit(told[1].claim):
            continue
        cost = next(r for r in told if r is not planned[0])
        pair = (cost, planned[0]) if _WAYS[low[k - 1]] > 0 else (planned[0], cost)
        words = story.document.span(story.tokens.start[k - 1], story.tokens.end[k])
        said = f"{lines(cost.claim, planned[0].claim, 'tell')} the cost and what was meant for it"
        yield Link("order", tuple(r.claim.id for r in pair), assumption=said, words=words)


def _beside(story: Story, sentence: Sentence) -> list[Sentence]:
    """The next sentence, where this one tells fewer than two sums."""
    if sum(_is_sum(story, r) for r in story.here(sentence)) > 1:
        return []
    return [s for s in story.beside(sentence, 0, _ON) if s is not sentence]


def _is_sum(story: Story, read: Read) -> bool:
    plain = read.claim.stated.bound in ("=", "~") and read.claim.stated.number is not None and change_word(story, read) < 0
    return read.claim.kind in ("money", "duration") and plain and not read.timing


def _told_by(story: Story, read: Read, k: int) -> bool:
    """True for *£40,000 under budget*, which is the difference."""
    return 0 <= k - 1 - story.phrase(read)[1] < 1


def _is_planned(story: Story, read: Read) -> bool:
    """True for *against the £7.4 million*, *£7.4 million had been set aside*."""
    first = story.phrase(read)[0]
    ahead, behind = story.tokens.low[max(read.sentence.first, first - 4) : first], story.after(read, _REACH)
    stop = next((k for k, w in enumerate(behind) if w in (",", ";")), len(behind))
    return bool(_SET & {*ahead, *behind[:stop]}) or "against" in ahead[-2:]
