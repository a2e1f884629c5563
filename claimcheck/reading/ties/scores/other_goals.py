"""The other goals: how many someone scored and that another got the other, which are all the goals of one side."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import OTHER_GAMES, SCORED, Score, scores, small
from claimcheck.reading.words.numbers import OFTEN

_WON = frozenset("won win beat beats beating defeated thrashed victory defeat overcame".split())
_HIT = SCORED | frozenset("scoring getting netting hitting had with adding bagging".split())
_THEIRS = (["of", "their", "goals"], ["of", "the", "goals"], ["of", "its", "goals"], ["for", "the", "winners"], ["for", "the", "hosts"])
_REPLY = frozenset("back reply replied consolation".split())
_NOT = frozenset("own penalties shootout saved disallowed first last".split())
_FAR, _MOST, _ON = 16, 9, 3


def other_goals(story: Story) -> Iterator[Choice]:
    """``won 4-1. Nwosu got two of their goals and Pell the other``: so many and one more are all that the side scored."""
    for sentence in story.sentences:
        told = [s for s in scores(story, sentence) if len(s.sides) == 2 and max(s.numbers) <= _MOST]
        if len(told) != 1 or not _WON & story.words(sentence) or told[0].numbers[0] == told[0].numbers[1]:
            continue
        near = story.beside(sentence, 0, _ON)
        if any(scores(story, s) for s in near if s is not sentence):
            continue
        only = _only_other(story, sentence, near)
        if only is not None:
            goals = [number_word(story, a, b, n, "count", Scope(what="goals")) for a, b, n in only]
            won = number_word(story, *_tokens(story, told[0]), max(told[0].numbers), "count", Scope(what="goals"))
            said = f"the goals up to line {line(goals[-1])} are all that one side scored in line {line(won)}"
            yield Choice((Link("tally", (won.id, *(c.id for c in goals)), assumption=said, exhaustive=True),))
            continue
        for other in near:
            found = _told(story, other)
            if found is not None and not (OTHER_GAMES | _NOT) & set(story.tokens.low[found[0] : found[4]]):
                yield _link(story, told[0], found, near)
                break


def _only_other(story: Story, sentence: Sentence, near: list[Sentence]) -> tuple[tuple[int, int, int], tuple[int, int, int]] | None:
    """The goals of one and *Rovers' only other goal*, where *sentence* names the side as the one that won, and no third are told."""
    low = story.tokens.low
    first, last = near[0].first, near[-1].last
    at = next((k for k in range(first + 2, last - 2) if low[k : k + 2] == ["only", "other"] and low[k + 2] in ("goal", "goals")), -1)
    owner = low[at - 1 - (low[at - 1] in ("'", "’"))].removesuffix("'s").removesuffix("’s") if at > 0 else ""
    won = next((k for k in range(sentence.first, sentence.last) if low[k] in _WON), -1)
    if at < 0 or owner not in {*low[sentence.first : won], "their"}:
        return None
    counts = [(k, k + 1, OFTEN.get(low[k], 0) or (small(low[k]) if low[k - 1] in _HIT else 0)) for k in range(first + 1, at)]
    counts = [(a, b, n) for a, b, n in counts if 0 < n < _MOST and _HIT & set(low[a - 2 : a]) and low[b] not in ("minutes", "points", "-")]
    if len(counts) != 1 or (OTHER_GAMES | _NOT) & set(low[counts[0][0] : at]):
        return None
    return counts[0], (at, at + 2, 1)


def _tokens(story: Story, score: Score) -> tuple[int, int]:
    """The token of the greater side of *score*, and its end."""
    side = max(range(2), key=lambda i: score.numbers[i])
    at = story.tokens.at(span.start) if (span := score.sides[side].span) is not None else score.first
    return at, at + 1


def _link(story: Story, score: Score, found: tuple[int, int, int, int, int, int], near: list[Sentence]) -> Choice:
    """The goals of *found* as those of the winners, or of both sides where the words do not say whose they are."""
    low = story.tokens.low
    first, end, number, start, stop, more = found
    theirs = any(low[k : k + 3] in _THEIRS for k in range(first, min(stop + 1, len(low) - 3))) or _REPLY & story.words(*near)
    goals = [number_word(story, a, b, n, "count", Scope(what="goals")) for a, b, n in ((first, end, number), (start, stop, more))]
    wholes = [number_word(story, *_tokens(story, score), max(score.numbers), "count", Scope(what="goals"))]
    if not theirs:
        wholes.append(number_word(story, score.first, score.last, sum(score.numbers), "count", Scope(what="goals")))
    said = f"the goals up to line {line(goals[-1])} are all that one side scored in line {line(wholes[0])}"
    return Choice(tuple(Link("tally", (w.id, *(c.id for c in goals)), assumption=said, exhaustive=True) for w in wholes))


def _told(story: Story, sentence: Sentence) -> tuple[int, int, int, int, int, int] | None:
    """Where so many goals of one are told, how many, where *the other* or *the other two* is told behind, and how many those are."""
    low = story.tokens.low
    for k in range(sentence.first + 1, sentence.last - 3):
        number = OFTEN.get(low[k], 0) or (small(low[k]) if low[k - 1] in _HIT else 0)
        if not 0 < number < _MOST or low[k + 1] in ("minutes", "points", "tries", "games", "-"):
            continue
        low_end = min(sentence.last - 1, k + _FAR)
        at = next((j for j in range(k + 1, low_end) if low[j : j + 2] == ["the", "other"]), -1)
        if at < 0 or "and" not in low[k:at] or ";" in low[k:at]:
            continue
        more = small(low[at + 2])
        behind = low[at + 2] if more < 1 else low[at + 3]
        if behind not in _CLOSING and behind not in ("goal", "goals"):
            continue
        return k, k + 1, number, at, at + 2 + (more > 0), max(more, 1)
    return None


_CLOSING = frozenset((".", ",", ";", "for", "in", "from", "before", "with", "as", "after"))
