"""Scorers: the goals of those named against the score."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.results import FINAL, Score, scored
from claimcheck.reading.words.numbers import SMALL

_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_FEATS = ((("hat", "-", "trick"), 3), (("hat-trick",), 3), (("brace",), 2), (("double",), 2), (("own", "goal"), 1))
_SCORING = frozenset("scored score struck netted scoring hit notched bagged found got goals goal grabbed added".split())
_OTHER = frozenset(
    "season career year month week tournament last previous earlier saved missed booked hit-the-bar penalties shootout".split()
)
_ON = 2


def scorers(story: Story) -> Iterator[Link]:
    """What must hold of the scores of *story* and of those who scored."""
    for read in story.reads:
        if read.claim.kind == "score":
            score = scored(story, read)
            if len(score.sides) == 2:
                yield from _goals(story, score)


# ---- goals -----------------------------------------------------------------------------------------------------------


def _goals(story: Story, score: Score) -> Iterator[Link]:
    """*won 3-1. Ruiz scored twice, Okafor once and Lind twice*: no more goals than the score has."""
    low = story.tokens.low
    others = [r for r in story.reads if r.claim.kind == "score" and r is not score.read]
    ends = set(low[max(score.sentence.first, score.read.first - 8) : score.read.last + 3])
    if others or not (FINAL & ends or score.sentence.role == "headline") or max(score.numbers) > 12:
        return
    goals: list[Claim] = []
    made = 0
    for sentence in story.beside(score.sentence, 0, _ON):
        start = sentence.first
        for first, last, number in _told(low, start, sentence.last):
            goals.append(number_word(story, first, last, number))
            made += number
    if len(goals) > 1 and made <= 2 * sum(score.numbers):
        whole = number_word(story, score.read.first, score.read.last, sum(score.numbers), "count", Scope(what="goals"))
        said = f"the goals up to line {line(goals[-1])} are of the game of line {line(whole)}"
        yield Link("tally", (whole.id, *(c.id for c in goals)), assumption=said)


def _told(low: Sequence[str], start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The words of a sentence that tell how many goals someone scored, with their number."""
    words = low[start:end]
    if not _SCORING & set(words) or _OTHER & set(words):
        return
    k = start
    while k < end:
        feat = next(((len(f), n) for f, n in _FEATS if tuple(low[k : k + len(f)]) == f), None)
        if low[k + 1 : k + 2] == ["times"] and 2 < SMALL.get(low[k], 0) < 7:
            yield k, k + 2, SMALL[low[k]]
        elif low[k - 2 : k] == ["the", "other"] and SMALL.get(low[k], 0) > 1:
            yield k, k + 1, SMALL[low[k]]
        elif low[k] in _TIMES:
            yield k, k + 1, _TIMES[low[k]]
        elif feat is not None and (low[k] not in ("double", "brace") or low[k - 1] in ("a", "his", "her")):
            yield k, k + feat[0], feat[1]
            k += feat[0] - 1
        k += 1
