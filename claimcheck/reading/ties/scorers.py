"""Scorers and series: the goals of those named against the score, and the games of a series against how it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.numerals import numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.results import FINAL, Score, scored
from claimcheck.reading.ties.spots import number_word
from claimcheck.reading.words.numbers import ORDINALS

_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_FEATS = ((("hat", "-", "trick"), 3), (("hat-trick",), 3), (("brace",), 2), (("double",), 2), (("own", "goal"), 1))
_SCORING = frozenset("scored score struck netted scoring hit notched bagged found goals goal grabbed added".split())
_OTHER = frozenset(
    "season career year month week tournament last previous earlier saved missed booked hit-the-bar penalties shootout".split()
)
_GAMES = frozenset("game match leg frame race heat bout fixture".split())
_SERIES = frozenset("series final finals championship title rubber play-off playoff".split())
_DRAWN = frozenset("drawn draw draws tied drew abandoned rain no-result".split())
_AHEAD = frozenset("lead leads led ahead trail trails up".split())
_ON, _NEAR = 2, 14


def scorers(story: Story) -> Iterator[Link]:
    """What must hold of the scores of *story*, of those who scored, and of the games of a series."""
    for read in story.reads:
        if read.claim.kind == "score":
            score = scored(story, read)
            if len(score.sides) == 2:
                yield from _series(story, score)
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
        start = score.read.last if sentence is score.sentence else sentence.first
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
        if low[k] in _TIMES:
            yield k, k + 1, _TIMES[low[k]]
        elif feat is not None and (low[k] not in ("double", "brace") or low[k - 1] in ("a", "his", "her")):
            yield k, k + feat[0], feat[1]
            k += feat[0] - 1
        k += 1


# ---- series ----------------------------------------------------------------------------------------------------------


def _series(story: Story, score: Score) -> Iterator[Link]:
    """*took the series 4-2 when they won the fifth game*: so many games have been played."""
    low, sentence = story.tokens.low, score.sentence
    for other in story.beside(sentence, 0, 1):
        words = set(low[sentence.first : other.last])
        if not _SERIES & set(low[max(sentence.first, score.read.first - 6) : score.read.last + 6]) or _DRAWN & words:
            continue
        played = _played(story, other, score.read.first if other is sentence else other.first)
        if played is None or not (other is sentence or _deciding(low, other)):
            continue
        first, last, number = played
        if (
            not max(score.numbers) <= number <= 2 * sum(score.numbers) + 1
            or "before" in words
            or "next" in words
            or _AHEAD & words
            and other is not sentence
        ):
            continue
        word = number_word(story, first, last, number, "count", Scope(what="games"))
        said = f"the game of line {line(word)} is the last of the series of line {line(score.sides[0])}"
        yield Link("tally", (word.id, *(c.id for c in score.sides)), assumption=said, exhaustive=True)
        return


def _deciding(low: Sequence[str], sentence: Sentence) -> bool:
    return bool({"decider", "deciding", "clinched", "clinching", "sealed", "settled", "wrapped"} & set(low[sentence.first : sentence.last]))


def _played(story: Story, sentence: Sentence, start: int) -> tuple[int, int, int] | None:
    """The place of the last game (*Sunday's fifth game*) or how many there were (*in six games*): its tokens and number."""
    low = story.tokens.low
    for k in range(max(sentence.first, start - _NEAR), min(sentence.last - 1, start + _NEAR)):
        if k > start and "." in low[start:k]:
            return None
        if low[k] in ORDINALS and low[k + 1] in _GAMES:
            return k, k + 1, ORDINALS[low[k]]
        number = numeral(story.tokens, k)
        if (
            number is not None
            and isinstance(number.value, int)
            and low[number.last : number.last + 1] in ([g + "s"] for g in _GAMES)
            and low[k - 1] in ("in", "after")
        ):
            return k, number.last, number.value
    return None
