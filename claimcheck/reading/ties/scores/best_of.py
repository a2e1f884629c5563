"""Best of: a series of at most so many games, and in how many it was won: as many as it takes at least, no more than it has."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import scores, small

_BEST = frozenset(("best",))
_SWEPT = frozenset("swept sweep sweeps sweeping".split())
_WON = _SWEPT | frozenset("won win wins winning took take takes taking clinched clinching claimed claiming captured settled sealed".split())
_PARTS = frozenset("games matches frames legs boards rubbers races".split())
_NOT = frozenset("lead leads leading led trail trails trailing level tied need needs needed could can would will if may might".split())
_MOST = 40


def best_of(story: Story) -> Iterator[Link]:
    """``swept the best-of-seven final, taking it in five games``: whoever sweeps it wins four games and loses none."""
    low = story.tokens.low
    for sentence in story.holding(_BEST):
        words = story.words(sentence)
        told = [(k, small(low[k + 1])) for k in range(sentence.first, sentence.last - 2) if low[k] == "in" and low[k + 2] in _PARTS]
        told = [(k, n) for k, n in told if 0 < n < _MOST and not {"last", "past", "first"} & {low[k - 1], low[k + 1]}]
        most = [(k, small(low[k + 4])) for k in story.places(_BEST, sentence) if low[k + 1 : k + 4] == ["-", "of", "-"]]
        if len(told) != 1 or len(most) != 1 or most[0][1] % 2 == 0 or not _WON & words or any(scores(story, sentence)):
            continue
        (at, played), (start, games) = told[0], most[0]
        if _NOT & set(low[sentence.first : at]):
            continue
        mine = number_word(story, at + 1, at + 3, played, "score")
        needed = number_word(story, start, start + 5, games // 2 + 1, "score", Scope(what=f"won with {games // 2 + 1}"))
        every = number_word(story, start, start + 5, games, "points", Scope(what="all there may be"))
        said = f"the series of line {line(needed)} was won in the games of line {line(mine)}"
        if _SWEPT & words:
            yield Link("same", (mine.id, needed.id), assumption=said)
        else:
            yield Link("parts", (mine.id, needed.id) if played < games // 2 + 1 else (every.id, mine.id), assumption=said)
