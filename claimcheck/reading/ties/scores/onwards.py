"""Onwards: a game told from one score to the next, whose goals in between are told one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.comebacks import OTHER, finals
from claimcheck.reading.ties.scores.scoreline import Score, scores, small
from claimcheck.reading.ties.scores.scorers import long_ago
from claimcheck.reading.words.numbers import ORDINALS

_SCORING = frozenset(
    "scored score scores scoring netted net goal goals struck strike headed header slotted tapped bundled volleyed penalty converted added "
    "adding fired curled lashed hat-trick brace equaliser equalizer double another twice bagged grabbed reply replied".split()
)
_LEVELLED = frozenset("equalised equalized levelled leveled".split())
_CAME = frozenset("coming came goal being scored".split())
_TEAMS = frozenset("side sides team teams".split())
_MISSED = frozenset("missed saved saves hit wide disallowed ruled denied post bar".split())
_BACK, _MOST = 3, 12


def onwards(story: Story) -> Iterator[Link]:
    """The goals of each game of *story* that is told from a score to its end, with each goal between the two."""
    for final in finals(story):
        near = story.beside(final.sentence, _BACK, 0)
        words = story.words(*near)
        if final.sentence.role == "headline" or OTHER & words or max(final.numbers) > _MOST:
            continue
        before = [s for other in near for s in scores(story, other) if s.last <= final.first]
        if len(before) != 1 or len(before[0].sides) != 2 or any(long_ago(story.tokens.low[s.first : s.last]) for s in near):
            continue
        early, total = before[0], sum(final.numbers)
        behind = story.tokens.low[final.last : final.sentence.last]
        if any(a in ORDINALS and b in _CAME for a, b in pairwise(behind)):
            continue  # "to win 4-3, their visitors' third coming from the spot"
        goals = _goals(story.tokens.low, early, final)
        made = sum(early.numbers) + sum(n for *_, n in goals)
        # More goals than are told may have been left untold, save where the figure is a slip away.
        if not goals or made == total or total > made + 1:
            continue
        whole, start = (number_word(story, s.first, s.last, sum(s.numbers), "count", Scope(what="goals")) for s in (final, early))
        told = [number_word(story, first, last, n, "count", Scope(what="goals")) for first, last, n in goals]
        said = f"{lines(early.sides[0], final.sides[0], 'tell')} one game, and every goal between the two scores is told"
        by = story.document.span(story.tokens.start[goals[0][0]], story.tokens.end[goals[0][1] - 1])
        yield Link("parts", (whole.id, start.id, *(c.id for c in told)), assumption=said, exhaustive=True, words=by)


def _goals(low: Sequence[str], early: Score, final: Score) -> list[tuple[int, int, int]]:
    """The words between the two scores that tell of goals, with how many; none where some of them are not understood."""
    found: list[tuple[int, int, int]] = []
    k = early.last
    while k < final.first:
        last, number = _goal(low, k, final.first)
        if low[k] in _LEVELLED:
            last, number = (k + 1, max(early.numbers) - min(early.numbers)) if not found else (k, 0)
        if number:
            found.append((k, last, number))
        elif low[k] in _SCORING and low[k + 1] != "time" and not _MISSED & set(low[k - 3 : k + 4]):
            return []
        k = max(last, k + 1)
    return found


def _goal(low: Sequence[str], k: int, stop: int) -> tuple[int, int]:
    """Where the words from token *k* that tell of goals end, and of how many: ``each side scored once``, ``added a third``."""
    if low[k] in ("each", "both"):
        at = k + 1 + (low[k + 1] in _TEAMS)
        return (at + 2, 2) if low[at] in ("scored", "added") and low[at + 1] in ("once", "again", "one") else (k, 0)
    if low[k] in ("scored", "scoring", "struck", "netted"):
        times = {"once": 1, "again": 1, "twice": 2}.get(low[k + 1]) or (small(low[k + 1]) if low[k + 2] == "times" else 0)
        return (k + 2 + (low[k + 2] in ("more", "times")), times) if times > 0 and k + 2 <= stop else (k, 0)
    if low[k] in ("added", "adding", "got", "grabbed"):
        if low[k + 1] in ("another", "one"):
            return k + 2 + (low[k + 2] == "more"), 1
        return (k + 3, 1) if low[k + 1] == "a" and low[k + 2] in ORDINALS and low[k + 3] != "of" else (k, 0)
    if low[k] in ("pulled", "clawed") and "back" in low[k + 2 : k + 4] and low[k + 1] in ("one", "a"):
        return k + 3 + (low[k + 1] == "a"), 1
    if low[k] == "winner" and low[k - 1] in ("the", "late", "a", "dramatic"):
        return k + 1, 1
    return k, 0
