"""Than told: a figure called more or less than was forecast, planned or feared, and the one figure that was."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.comparing.directions import WORDS, fitting_size, of_one_kind, ordered
from claimcheck.reading.words.grammar import NOT

_FORETOLD = frozenset("predicted forecast feared expected planned estimated budgeted promised projected anticipated".split())
_FORETELLING = _FORETOLD | frozenset(
    "predict predicts forecasts forecasters warned warning expects expect plan plans estimate estimates budget projection projects".split()
)
_BEING = frozenset("had been was were is first originally at".split())
_BACK, _ON = 2, 1
_REACH = 9
_COMPARATIVES = frozenset(WORDS)


def than_told(story: Story) -> Iterator[Link]:
    """``Forecasters had warned of winds of 120 mph. It came ashore at 105 mph, stronger than predicted``: the order of the two."""
    for sentence in story.holding(_COMPARATIVES):
        for k in story.places(_COMPARATIVES, sentence):
            if not _is_foretold(story, sentence, k):
                continue
            near = [r for s in story.beside(sentence, _BACK, _ON) for r in fitting_size(story, s, k)]
            own = {r.first for r in near if _is_right_behind(story, k, r.first)}
            told = [r for r in near if _FORETELLING & set(story.before(r, _REACH)) and r.first not in own]
            mine = [r for r in near if r not in told]
            if len(mine) == len(told) == 1 and of_one_kind(mine[0], told[0]):
                yield ordered(story, k, mine[0], told[0], "tell what came about and what was foretold")


def _is_right_behind(story: Story, k: int, first: int) -> bool:
    """True for the 290 of *less than planned: 290 million, where 310 had been set aside*: it is what came about."""
    return k < first < k + _REACH and ":" in story.tokens.low[k + 1 : first]


def _is_foretold(story: Story, sentence: Sentence, k: int) -> bool:
    """True for *stronger than predicted*, *more than had been forecast*."""
    low = story.tokens.low
    at = k + 2
    while at < sentence.last and low[at] in _BEING:
        at += 1
    return low[k + 1] == "than" and low[at] in _FORETOLD and not NOT & set(low[max(sentence.first, k - 3) : k])
