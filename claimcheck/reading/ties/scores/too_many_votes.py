"""Too many votes: how a jury or a bench of so many stood, and a split that is more than all of them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.bodies import ASSEMBLIES, counted, is_body
from claimcheck.reading.ties.scores.scoreline import Score, scores, small

_STOOD = frozenset(
    "stood split voted divided ruled decided deadlocked hung favoured favored leaned was were sided voting splitting ruling".split()
)
_NOT = frozenset("game match round half set sets season series beat beaten lead led odds ratio before previous earlier another".split())
_LEAST, _MOST, _GAP = 3, 1000, 8


def too_many_votes(story: Story) -> Iterator[Link]:
    """``The jury of 12 stood 8-5 for acquittal``: no more can be on the two sides than sit on it."""
    low = story.tokens.low
    for sentence in story.holding(_STOOD):
        told = [s for s in scores(story, sentence) if len(s.sides) == 2] or list(_in_words(story, sentence))
        every = story.every_figure.get(sentence.number, [])
        houses = [r for r in every if r.claim.kind == "count" and isinstance(r.claim.stated.number, int) and _is_whole(story, r)]
        if len(told) != 1 or len(houses) != 1 or _NOT & story.words(sentence):
            continue
        score, house = told[0], houses[0]
        if house.first > score.first or not _STOOD & set(low[max(house.last, score.first - _GAP) : score.first]):
            continue
        if {"and", "plus", "with"} & set(low[house.last : score.first]):
            continue  # "The jury of 12 and its three stand-ins split 9-6"
        if max(score.numbers) <= (house.claim.stated.number or 0) < sum(score.numbers) <= 2 * (house.claim.stated.number or 0):
            said = f"those of line {line(score.sides[0])} are members of the body of line {line(house.claim)}"
            yield Link("tally", (counted(story, house).id, *(c.id for c in score.sides)), assumption=said)


def _in_words(story: Story, sentence: Sentence) -> Iterator[Score]:
    """Both sides of *split nine to four*."""
    low = story.tokens.low
    for k in range(sentence.first + 1, sentence.last - 2):
        a, b = small(low[k]), small(low[k + 2])
        if low[k + 1] == "to" and low[k - 1] in _STOOD and min(a, b) > 0:
            sides = number_word(story, k, k + 1, a, "score"), number_word(story, k + 2, k + 3, b, "score")
            yield Score(k, k + 3, sides, (a, b), sentence)


def _is_whole(story: Story, read: Read) -> bool:
    """True for *The jury of 12*, *the seven-judge bench*, *the nine justices*."""
    low, first = story.tokens.low, story.phrase(read)[0]
    of_body = low[read.first - 1] == "of" and low[read.first - 2] in ASSEMBLIES and low[read.first - 3] in ("the", "a", "its", "their")
    number = read.claim.stated.number or 0
    of_body = of_body and read.figure.noun in {"", *_STOOD}  # "The jury of seven women and five men"
    return _LEAST <= number <= _MOST and (of_body or (is_body(story, read) and low[first - 1] in ("the", "a", "its", "all")))
