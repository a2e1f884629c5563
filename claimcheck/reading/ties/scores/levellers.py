"""Levellers: words that make a score level, an *equaliser* or penalties after it, and the score that they tell."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import near, number_word, phrases
from claimcheck.reading.ties.scores.scoreline import Score, scores

_EVENERS = frozenset("equaliser equalizer leveller equalised equalized levelled leveled".split())
_MADE = phrases("made it", "to make it", "for", "made the score", "it was", "at", "make it")
_OVER = phrases(
    "after extra time", "after 120 minutes", "at the end of extra time", "after overtime", "at full time", "at the final whistle"
)
_PENALTIES = frozenset(("penalties", "shoot-out", "shootout", "spot-kicks"))
_LEGS = frozenset("leg legs aggregate overall away missed saved awarded conceded scored converted".split())
_NOT = frozenset("no not never late-minute denied disallowed ruled before when had until despite but".split())
_REACH, _BACK = 8, 3


def levellers(story: Story) -> Iterator[Link]:
    """``Ruiz's equaliser made it 3-2``; ``It was 2-1 after extra time and went to penalties``: both sides had as many."""
    for sentence in story.sentences:
        told = [s for s in scores(story, sentence) if len(s.sides) == 2 and s.numbers[0] != s.numbers[1]]
        for score in told:
            if (k := _evened(story, sentence, score)) >= 0 or (k := _drawn_out(story, sentence, score)) >= 0:
                word = number_word(story, k, k + 1, 0, "points", Scope(what="level"))
                said = f"line {line(word)} says that the score of line {line(score.sides[0])} is level"
                yield Link("margin", (word.id, *(side.id for side in score.sides)), assumption=said)
                break


def _evened(story: Story, sentence: Sentence, score: Score) -> int:
    """The token of the word, of the same clause, whose goal made it this score; -1 for none."""
    low = story.tokens.low
    for k in story.places(_EVENERS, sentence):
        gap = low[k + 1 : score.first]
        made = 0 < score.first - k <= _REACH and any(gap[-len(words) :] == list(words) for words in _MADE)
        if made and not {",", ";", "and"} & set(gap) and not _NOT & {*gap, *low[max(sentence.first, k - _BACK) : k]}:
            return k
    return -1


def _drawn_out(story: Story, sentence: Sentence, score: Score) -> int:
    """The token of *penalties* where the score at the end of a single game is said to have led to them; -1 for none."""
    low = story.tokens.low
    near_by = story.beside(sentence, 1, 1)
    if not near(low, score.last, _OVER) or (_LEGS - {"scored", "converted", "saved", "missed"}) & story.words(*near_by):
        return -1
    return next((k for s in near_by for k in story.places(_PENALTIES, s) if k > score.last and s.number - sentence.number < 2), -1)
