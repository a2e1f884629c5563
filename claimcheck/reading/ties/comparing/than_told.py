"""Than told: a figure called more or less than was forecast, planned or feared, and the one figure that was."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.comparing.directions import WORDS, fitting_size, of_one_kind
from claimcheck.reading.words.grammar import NOT

_FORETOLD = frozenset("predicted forecast feared expected planned estimated budgeted promised projected anticipated".split())
_FORETELLING = _FORETOLD | frozenset(
    "predict predicts forecasts forecasters warned warning expects expect plan plans estimate estimates budget projection projects".split()
)
_BEING = frozenset("had been was were is first originally at".split())
_BACK, _ON = 2, 1
_REACH = 9


def than_told(story: Story) -> Iterator[Link]:
    """``Forecasters had warned of winds of 120 mph. It came ashore at 105 mph, stronger than predicted``: the order of the two."""
    for sentence in story.sentences:
        for k in range(sentence.first, sentence.last - 2):
            if story.tokens.low[k] not in WORDS or not _is_foretold(story, sentence, k):
                continue
            near = [r for s in story.beside(sentence, _BACK, _ON) for r in fitting_size(story, s, k)]
            told = [r for r in near if _FORETELLING & set(story.before(r, _REACH))]
            mine = [r for r in near if r not in told]
            if len(mine) == len(told) == 1 and of_one_kind(mine[0], told[0]):
                yield _link(story, k, mine[0], told[0])


def _is_foretold(story: Story, sentence: Sentence, k: int) -> bool:
    """True for *stronger than predicted*, *more than had been forecast*."""
    low = story.tokens.low
    at = k + 2
    while at < sentence.last and low[at] in _BEING:
        at += 1
    return low[k + 1] == "than" and low[at] in _FORETOLD and not NOT & set(low[max(sentence.first, k - 3) : k])


def _link(story: Story, k: int, mine: Read, told: Read) -> Link:
    one, other = in_unit(story, mine, told), in_unit(story, told, mine)
    great, small = (one, other) if WORDS[story.tokens.low[k]][0] > 0 else (other, one)
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    said = f"{lines(one.claim, other.claim)}: the one came about and the other was foretold"
    return Link("order", (great.claim.id, small.claim.id), assumption=said, words=words)
