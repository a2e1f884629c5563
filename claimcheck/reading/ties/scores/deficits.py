"""Deficits: by how many goals a side was behind that then won or drew, which its rival has at least."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.comebacks import OTHER
from claimcheck.reading.ties.scores.scoreline import Score, scores, small

_BEHIND = frozenset("trailing trailed behind down".split())
_WON = frozenset("win won wins winning beat beating beats defeat defeated prevail prevailed".split())
_DREW = frozenset("draw drew drawing drawn".split())
_GOALS = frozenset("goal goals points tries runs".split())
_UNDONE = frozenset("overturned overturn overturning overcame overcome overcoming erased erasing wiped recovered".split())
_NOT = frozenset("not never n't if could would almost nearly after until before but lost losing".split())
_ELSEWHERE = frozenset("table league standings championship rankings race group ago year years".split())
_MOST, _FAR, _OPENING = 40, 26, 2


def deficits(story: Story) -> Iterator[Link]:
    """``Trailing by two goals at half-time, Hartwell won 2-1``: whoever was two behind and won has let in two."""
    for sentence in story.sentences:
        told = [s for s in scores(story, sentence) if len(s.sides) == 2]
        words = story.words(sentence)
        if len(told) != 1 or (OTHER | _ELSEWHERE) & words:
            continue
        score, low = told[0], story.tokens.low
        verb = next((k for k in range(score.first - 1, max(sentence.first, score.first - 5), -1) if low[k] in _WON | _DREW), -1)
        level = score.numbers[0] == score.numbers[1]
        if verb < 0 or (low[verb] in _DREW) != level or low[verb - 1] in ("was", "were", "been", "not", "n't"):
            continue
        for first, last, number in _told(story, sentence, verb):
            side = min(score.sides, key=lambda c: c.stated.number or 0)
            mine = number_word(story, first, last, number, "score")
            said = f"those of line {line(mine)} are goals of the side that was ahead at first in line {line(side)}"
            yield Link("parts", (side.id, mine.id), assumption=said)
            break


def _told(story: Story, sentence: Sentence, verb: int) -> Iterator[tuple[int, int, int]]:
    """The numbers ahead of *verb* by which its subject was behind: ``Trailing by two``, ``from two goals down``, ``a two-goal deficit``."""
    low, start = story.tokens.low, sentence.first
    for k in range(start, verb):
        number = small(low[k])
        if not 1 < number < _MOST or verb - k > _FAR:
            continue
        counted = low[k + 1] in _GOALS
        end = k + 1 + counted
        joined = low[k + 1] == "-" and low[k + 2] in ("goal", "point") and low[k + 3] == "deficit"
        down = counted and low[end] in ("down", "behind")
        if (_WON | _DREW) & set(low[end:verb]):
            continue  # "from two goals down to draw the first match and won the second 2-1"
        by = low[k - 1] == "by" and low[k - 2] in _BEHIND and low[end] != "to" and _is_of_subject(low, start, k - 2, verb)
        down = down and (low[k - 1] == "from" and low[end + 1] != "the" or k - start < _OPENING and _is_free(low, end, verb))
        if by or down:
            yield k, end, number
        elif joined and _UNDONE & set(low[max(start, k - 4) : k]):
            yield k, k + 3, number


def _is_of_subject(low: list[str], start: int, k: int, verb: int) -> bool:
    """True where the participle at token *k* opens its sentence, or stands between commas behind the subject of *verb*."""
    opens = k - start < 3 and low[k - 1] in (low[start], "been", "having", "had", ".", "after")  # "Having trailed", "After trailing"
    opens = opens or k == start
    aside = "who" in low[max(start, k - 3) : k] or low[k - 1] == ","
    return (opens or aside) and _is_free(low, k, verb)


def _is_free(low: list[str], first: int, verb: int) -> bool:
    """True where a comma parts the deficit from the win, and no word that turns it stands between the two."""
    gap = low[first:verb]
    return "," in gap and not _NOT & set(gap[gap.index(",") :])


def is_behind_at_first(story: Story, first: int, score: Score) -> bool:
    """True for the two of *who had trailed by two goals, won 3-2*: how far they were behind, and no margin of the win."""
    low = story.tokens.low
    gap = low[first : score.first]
    return low[first - 1] == "by" and low[first - 2] in _BEHIND and bool((_WON | _DREW) & set(gap))
