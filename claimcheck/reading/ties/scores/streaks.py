"""Streaks: a run of wins, and the games that the winning ones are told to follow."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import scores, small
from claimcheck.reading.words.grammar import IN_A_ROW
from claimcheck.reading.words.numbers import ORDINALS

_WINS = frozenset("win wins victory victories".split())
_FOLLOWED = frozenset("followed follows following".split())
_BARRED = frozenset("since until ended began before preceded".split())
_ON, _MOST = 4, 12


def _on_record(story: Story, sentence: Sentence, run: int) -> Iterator[Link]:
    """*the eighth win in a row for a side whose record is now 7-5*: it has won so many at least."""
    low = story.tokens.low
    told = [s for s in scores(story, sentence) if len(s.sides) == 2 and _RECORD & set(low[max(sentence.first, s.first - 7) : s.first])]
    word = next((k for k in range(sentence.first, sentence.last) if run in (ORDINALS.get(low[k], 0), small(low[k]))), -1)
    if len(told) == 1 and word >= 0 and told[0].numbers[0] < run and not told[0].first <= word < told[0].last:
        at = number_word(story, word, word + 1, run, "score")
        said = f"the run of line {line(at)} is among the games of line {line(told[0].sides[0])}"
        yield Link("parts", (told[0].sides[0].id, at.id), assumption=said)


_RECORD = frozenset("record improved improve improves stand stands mark are".split())


def streaks(story: Story) -> Iterator[Link]:
    """*a fourth win in a row … Sunday's 2-1 followed a 3-0, a 1-0 and a 1-2 defeat*: each game of the run was won."""
    low = story.tokens.low
    for sentence in story.sentences:
        run = _run(story, sentence) if story.places(_WINS, sentence) else 0
        yield from _on_record(story, sentence, run) if run else ()
        for other in story.beside(sentence, 0, _ON) if run else ():
            at = next((k for k in range(other.first, other.last) if low[k] in _FOLLOWED), -1)
            row = [s for s in scores(story, other) if s.first > at > 0][: run - 1]
            for score in row:
                gap = low[at : score.first]
                that = "before" in gap and gap[gap.index("before") + 1 : gap.index("before") + 2] == ["that"]
                if len(score.sides) != 2 or _BARRED - ({"before"} if that else set()) & set(gap):
                    break
                a, b = score.sides
                if score.numbers[0] <= score.numbers[1] and a.id != b.id:
                    yield Link("order", (a.id, b.id), assumption=f"the game of line {line(a)} is one of the run of wins")


def _run(story: Story, sentence: Sentence) -> int:
    """How many games in a row *sentence* says were won: ``a fourth win in a row``, ``five straight wins``; 0 for none."""
    low = story.tokens.low
    for k in range(sentence.first, sentence.last - 3):
        number = ORDINALS.get(low[k], 0) or small(low[k])
        words = low[k + 1 : min(k + 6, sentence.last)]
        row = bool(IN_A_ROW & set(words[:2])) or "in a row" in " ".join(words) or "in succession" in " ".join(words)
        ahead = bool({"was", "is", "made", "their", "its", "his", "her"} & set(low[max(sentence.first, k - 2) : k]))
        ahead = ahead and bool(_WINS & set(low[max(sentence.first, k - 4) : k]))
        if 1 < number < _MOST and row and (_WINS & set(words[:3]) or ahead):
            return number
    return 0
