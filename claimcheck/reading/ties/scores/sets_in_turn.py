"""Sets in turn: which sets one side lost and won, told one after the other, and by how many sets to how many the match ended."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import scores, small

_LOST = frozenset("lost losing lose dropped dropping drop conceded".split())
_WON = frozenset("won winning win took taking take claimed claiming".split())
_FIRST = frozenset("first opening".split())
_NEXT = frozenset("next last final remaining following other".split())
_SETS = frozenset("set sets game games frame frames".split())
_ENDED = frozenset("win won take took beat winning taking victory triumph lose lost down prevail prevailed match tie final".split())
_OTHERWISE = frozenset("not never n't if would could each apiece again level from saved".split())
_MOST = 4  # games of a side in a match that is told so


def sets_in_turn(story: Story) -> Iterator[Link]:
    """``lost the opening set but won the next three to take the tie 3-2``: as many sets as it won and lost."""
    for sentence in story.holding(_SETS):
        told = [s for s in scores(story, sentence) if len(s.sides) == 2 and 1 < max(s.numbers) < _MOST and s.numbers[0] != s.numbers[1]]
        fates = list(_fates(story, sentence))
        ends = [s for s in told if fates and s.first > fates[-1][1] and _ENDED & set(story.tokens.low[fates[-1][1] : s.first])]
        if len(ends) != 1 or not _all_told(fates) or _OTHERWISE & story.words(sentence):
            continue
        score, more = ends[0], max(n for _, _, n, _ in fates)
        if more != max(score.numbers):
            continue  # who won so many did not end the match with them
        for first, last, number, _ in fates:
            side = (max if number == more else min)(score.sides, key=lambda c: c.stated.number or 0)
            mine = number_word(story, first, last, number, "count", Scope(what="sets"))
            whole = number_word(story, *_place(story, score.first, score.last, int(side.stated.number or 0)), "count", Scope(what="sets"))
            said = f"the sets of line {line(mine)} are all of the match of line {line(side)}"
            yield Link("same", (whole.id, mine.id), assumption=said)


def _place(story: Story, first: int, last: int, number: int) -> tuple[int, int, int]:
    """The token of the score between *first* and *last* that tells *number*."""
    at = next((k for k in range(first, last) if small(story.tokens.low[k]) == number), first)
    return at, at + 1, number


def _fates(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, int, bool]]:
    """The tokens and number of the sets that each verb tells, in order, and whether they were won: ``lost the first two``."""
    low = story.tokens.low
    begun = False
    for k in range(sentence.first, sentence.last - 3):
        if low[k] not in _LOST | _WON or low[k + 1] != "the":
            continue
        number = small(low[k + 3])
        counted = number > 0 and number < _MOST
        if low[k + 2] in _FIRST and not begun and (counted or low[k + 3] in _SETS):
            begun = True
            yield k, k + 4, number if counted else 1, low[k] in _WON
        elif low[k + 2] in _NEXT and begun:
            yield k, k + 3 + counted, number if counted else 1, low[k] in _WON


def _all_told(fates: list[tuple[int, int, int, bool]]) -> bool:
    """True where some were lost, then some won, or the other way, and no other set was played."""
    return len(fates) == 2 and fates[0][3] is not fates[1][3] and fates[0][2] != fates[1][2]  # noqa: PLR2004
