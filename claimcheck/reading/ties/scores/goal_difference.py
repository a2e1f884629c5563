"""Goal difference: goals scored and let in, and the difference that words give."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import small

_DIFFERENCE = frozenset(("difference",))
_FOR = frozenset("scored netted hit managed".split())
_AGAINST = frozenset("conceded allowed shipped".split())
_SIGNS = frozenset("of plus minus is was a at + - – stands stood now just only".split())
_REACH, _AHEAD = 6, 4


def goal_difference(story: Story) -> Iterator[Link]:
    """``scored 48 goals and let in 29, a goal difference of plus 21``: what lies between the goals of both kinds."""
    low = story.tokens.low
    for sentence in story.holding(_DIFFERENCE):
        k = next((k for k in story.places(_DIFFERENCE, sentence) if low[k - 1] == "goal"), -1)
        told = next((j for j in range(k + 1, min(k + _REACH, sentence.last)) if small(low[j]) >= 0), -1) if k > 0 else -1
        if told < 0 or not set(low[k + 1 : told]) <= _SIGNS:
            continue
        near = (s for s in story.beside(sentence, 1, 1))
        found = [(j, _side(low, j)) for s in near for j in story.numbers(s) if j != told and _side(low, j)]
        goals = {side: j for j, side in found}
        if len(found) == len(goals) == 2:  # noqa: PLR2004
            gap, made, lost = (number_word(story, j, j + 1, small(low[j]), "points") for j in (told, goals["for"], goals["against"]))
            said = f"the goals of line {line(made)} are those of the difference in line {line(gap)}"
            yield Link("margin", (gap.id, made.id, lost.id), assumption=said)


def _side(low: list[str], k: int) -> str:
    """``for`` or ``against`` where the words ahead of token *k* say whose goals these are; empty for none."""
    ahead = low[max(0, k - _AHEAD) : k]
    if small(low[k]) < 0:
        return ""
    if _AGAINST & set(ahead[-2:]) or ahead[-2:] in (["let", "in"], ["given", "up"], ["and", "against"]):
        return "against"
    return "for" if _FOR & set(ahead[-2:]) and "and" not in ahead[-1:] else ""
