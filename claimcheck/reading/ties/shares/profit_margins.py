"""Profit margins: what was earned, what was sold, and the share of the one in the other that is called the margin."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.shares.changing import end_of_share

_MARGIN = frozenset("margin margins".split())
_EARNED = frozenset("profit profits earned earnings income surplus earning".split())
_SOLD = frozenset("sales sale revenue revenues turnover takings sold receipts".split())
_SORTS = frozenset("gross operating net pretax pre underlying adjusted core ebitda".split())  # each is another profit
_NOT = frozenset("forecast expects expected target targets aims vote votes error victory per".split())
_NEAR = 4


def profit_margins(story: Story) -> Iterator[Link]:
    """``a profit of £4m on sales of £50m, a margin of 8%``: the margin is the share of the profit in the sales."""
    for sentence in story.holding(_MARGIN):
        share = _margin(story, sentence)
        near = story.beside(sentence, 1, 1)
        money = [r for s in near for r in story.here(s) if r.claim.kind == "money" and r.is_plain]
        earned, sold = ([r for r in money if _is_of(story, r, words)] for words in (_EARNED, _SOLD))
        if share is None or len(earned) != 1 or len(sold) != 1 or earned == sold or _NOT & story.words(sentence):
            continue
        part, whole = earned[0], sold[0]
        sorts = _SORTS & {*story.before(share, 4), *story.after(share, 3)}
        if part.claim.amount.unit == whole.claim.amount.unit and sorts <= set(story.before(part, 5)) | set(story.after(part, 3)):
            assumed = f"the margin is that of the profit and the sales of {lines(part.claim, whole.claim)}"
            yield Link("share", (share.claim.id, part.claim.id, whole.claim.id), assumption=assumed)


def _margin(story: Story, sentence: Sentence) -> Read | None:
    """The only share of *sentence*, where it is called a margin: *a margin of 8%*, *the margin was 8%*, *an 8% margin*."""
    shares = [r for r in story.here(sentence) if r.claim.kind == "share"]
    if len(shares) != 1 or not shares[0].is_plain:
        return None
    behind = story.tokens.low[end_of_share(story, shares[0]) :][:2]
    return shares[0] if _MARGIN & {*story.before(shares[0], 2), *behind} else None


def _is_of(story: Story, read: Read, words: frozenset[str]) -> bool:
    """True where one of *words* stands nearest to *read*, before it in its clause or right behind: *profit of £4m*, *£4m in profit*."""
    ahead = story.before(read, _NEAR)
    told = next((w for w in reversed(ahead) if w in _EARNED | _SOLD or w in (",", ";", ":")), "")
    if told in _EARNED | _SOLD:
        return told in words
    behind = [w for w in story.after(read, 2) if w not in ("in", "of")]
    return bool(words & set(behind[:1]))
