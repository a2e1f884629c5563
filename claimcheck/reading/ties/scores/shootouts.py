"""Shoot-outs: the penalties that each side is told to have scored, against the score on penalties."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import Score, scores, small

_SHOOTOUT = frozenset("penalties penalty shootout shootouts kicks".split())
_TAKEN = frozenset("takers penalties kicks spot efforts attempts players men women".split())
_SCORED = frozenset("scored converted netted buried successful good tucked put sank score convert found".split())
_MISSED = frozenset("missed saved not failed hit off over wide faced took".split())
_ON = 5


def shootouts(story: Story) -> Iterator[Link]:
    """What each side of a shoot-out scored, as told behind the score on penalties or before it."""
    for sentence in story.sentences:
        for score in scores(story, sentence):
            low = story.tokens.low
            near = set(low[max(sentence.first, score.first - 5) : min(sentence.last, score.last + 4)])
            if len(score.sides) != 2 or not _SHOOTOUT & near or score.numbers[0] == score.numbers[1]:
                continue
            around = story.sentences[: _ON + 1] if sentence.role == "headline" else story.beside(sentence, 2, 3)
            yield from _held_against(score, [c for s in around for c in _scored(story, s, score)])


def _held_against(score: Score, made: list[Claim]) -> Iterator[Link]:
    least, most = sorted(score.sides, key=lambda c: c.stated.number or 0)
    if len(made) == 2:
        fewer, more = sorted(made, key=lambda c: c.stated.number or 0)
        said = f"both sides' penalties are told up to line {line(made[1])}"
        yield from (Link("same", (side.id, c.id), assumption=said) for side, c in ((most, more), (least, fewer)))
    elif len(made) == 1:
        yield Link(
            "parts", (most.id, made[0].id), assumption=f"those of line {line(made[0])} were scored in the shoot-out of line {line(most)}"
        )


def _scored(story: Story, sentence: Sentence, score: Score) -> Iterator[Claim]:
    """``All five of the Rovers takers scored``, ``put away three of five``, ``scored with their next four``."""
    low, clause = story.tokens.low, -1
    for k in range(sentence.first, sentence.last - 1):
        clause = -1 if low[k] in (",", ";", "and", "but", "while") else clause
        number = small(low[k])
        ahead, behind = low[max(sentence.first, k - 5) : k], low[k + 1 : min(sentence.last, k + 8)]
        if clause > 0 or not 1 < number < 12 or score.first <= k < score.last or low[k - 1] in ("of", "-", "after"):
            continue
        wall = max((j for j, w in enumerate(ahead) if w in (",", ";", "and", "but", "while")), default=-1)
        ahead = ahead[wall + 1 :]
        taken = bool(_TAKEN & set(behind[:5])) and bool(_SCORED & set(behind)) and not _MISSED & set(behind)
        put = bool(_SCORED & set(ahead)) and (behind[:1] in (["of"], [","], ["."], ["and"]) or bool(_TAKEN & set(behind[:3])))
        if "had" in low[sentence.first : k] and "when" in low[k : sentence.last]:
            continue  # "Each side had scored four of their first four when Marsh made it 5-4"
        if {"he", "she", "i"} & set(ahead[-3:]):
            continue  # one player takes one of them
        if (taken or put) and not {"minutes", "minute"} & set(behind[:2]):
            yield number_word(story, k, k + 1, number, "score")
            clause = k
