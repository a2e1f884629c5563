"""Scored: by how much a side won or lost, and the only score that a short stretch tells, wherever the two stand."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.stretch_mc import gap_of
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import Score, named, scores
from claimcheck.reading.words.numbers import ORDINALS

_COUNTED = frozenset("point goal run try vote pin length shot basket".split())
# Of another game, another part of it, or of the table.
_OTHERS = frozenset(
    "half-time interval leg aggregate led leads lead trailed trails trailing behind quarter half set sets game games series season earlier "
    "previous previously other break table clear top bottom relegation record biggest since then table handicap adrift ahead".split()
)


def scored(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each difference with the only score of its sentence, or of the brief: ``Beaten 104-89 ..., this one by 25 points``."""
    for read in story.related:
        number = read.claim.stated.number
        plain = read.claim.kind in ("count", "points") and isinstance(number, int) and read.claim.stated.bound == "="
        plain = plain and read.claim.amount.unit in ("", "point")  # no basis points
        if not plain or not isinstance(number, int) or tied.as_(read, "margin", "change", "flow", "parts") or not _is_result(story, read):
            continue
        score = _only(story, read)
        if score is None or _is_of_other(story, read, score):
            continue
        high, less = sorted(score.sides, key=lambda c: -(c.stated.number or 0))
        gap = number_word(story, read.first, read.last, number)
        if high.stated.number != less.stated.number:
            yield Guess(
                (Link("margin", (gap.id, high.id, less.id), assumption=f"the margin in line {line(gap)} is of that score"),), sure=True
            )


def _is_result(story: Story, read: Read) -> bool:
    """True for what a game was won or lost by: a bare number or points, goals, runs behind *by*, or called a margin."""
    noun = read.claim.scope.noun
    gap = gap_of(story, read) if not noun or noun.split(" ")[-1] in _COUNTED else None
    return gap is not None and gap.called


def _only(story: Story, read: Read) -> Score | None:
    """The only score of the sentence of *read* or, where that tells none, of those beside it."""
    for back, on in ((0, 0), (1, 1)):
        beside = story.beside(read.sentence, back, on)
        if {"reverse", "defeat", "win"} & story.words(read.sentence) and len(
            [x for s in story.beside(read.sentence) for x in scores(story, s)]
        ) > 1:
            return None  # "Sunday's 31-6 defeat ... The 25-point margin beat by one the 30-6 reverse of 1998"
        found = [score for s in beside for score in scores(story, s)] or [score for s in beside for score in _named(story, s)]
        if found:
            return found[0] if len(found) == 1 and len(found[0].sides) == 2 else None
    return None


def _named(story: Story, sentence: Sentence) -> Iterator[Score]:
    """The score of *Lions 34, Sharks 20*."""
    told = list(named(story, sentence))
    if len(told) == 2 and told[0][0] != told[1][0]:
        sides = tuple(number_word(story, k, k + 1, n, "score") for _, n, k in told)
        yield Score(told[0][2], told[1][2] + 1, sides, tuple(n for _, n, _ in told), sentence)


def _is_of_other(story: Story, read: Read, score: Score) -> bool:
    """True where words tell of another game, of a part of one or of a table, or where other figures of the kind stand beside the two."""
    words = story.words(read.sentence, score.sentence)
    counted = [r for r in story.here(read.sentence) if r is not read and r.claim.kind in ("count", "points") and not r.timing]
    counted = [r for r in counted if not (score.first <= r.first < score.last) and r.claim.scope.noun.split(" ")[-1] in _COUNTED]
    ranks = ORDINALS.keys() & words
    return bool(_OTHERS & words) or bool(counted) or (bool(ranks) and read.sentence is not score.sentence)
