"""Of one mind: a vote told by both sides, and another sentence that calls it unanimous."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import Score, scores

_UNANIMOUS = frozenset("unanimous unanimously".split())
_NOT = frozenset(
    "had not nearly almost near no never without hoped hopes needed needs require requires must if until last previous".split()
)
_VOTING = frozenset("vote votes voted voting ruled ruling verdict decided decision backed rejected approved ballot convict acquit".split())
_GAMES = frozenset("match game goals final beat season league innings set sets".split())
_BACK, _ON = 2, 1
_REACH = 4


def of_one_mind(story: Story) -> Iterator[Link]:
    """``The jurors voted 10-2 to convict. The judge thanked them for a unanimous verdict``: none was against."""
    low = story.tokens.low
    for sentence in story.holding(_UNANIMOUS):
        if scores(story, sentence):
            continue
        near = [s for s in story.beside(sentence, _BACK, _ON) if s is not sentence]
        told = [score for s in near for score in scores(story, s) if _is_vote(story, score)]
        for k in story.places(_UNANIMOUS, sentence):
            around = set(low[max(sentence.first, k - _REACH) : min(k + _REACH, sentence.last)])
            if len(told) == 1 and not _NOT & around:
                side = min(zip(told[0].numbers, told[0].sides, strict=True), key=lambda pair: pair[0])[1]
                word = number_word(story, k, k + 1, 0, "count", Scope(what="none against"))
                said = f"line {line(word)} calls the vote of line {line(side)} so"
                yield Link("meant", (word.id, side.id), assumption=said)


def _is_vote(story: Story, score: Score) -> bool:
    words = story.words(score.sentence)
    return len(score.sides) == 2 and bool(_VOTING & words) and not _GAMES & words
