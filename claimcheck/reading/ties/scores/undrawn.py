"""Undrawn: how many times someone won and lost, none of them a draw, and how many bouts, games or rounds there were."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.scores.scoreline import Score, scores

_GAMES = frozenset("bouts fights rounds games matches contests races".split())
_DRAWN = frozenset("draw draws drawn halved tied tie ties".split())
_NONE = frozenset("none not no without never".split())
_RECORD = frozenset("record went finished stands stood tally".split())
_VOID = frozenset("abandoned void forfeited scratched unfinished postponed contest contests".split())
_REACH = 5


def undrawn(story: Story) -> Iterator[Link]:
    """``after 48 bouts with a record of 41-8, not one of them a draw``: those won and those lost are all that there were."""
    low = story.tokens.low
    for sentence in story.holding(_DRAWN, _NONE):
        told = [
            s
            for s in scores(story, sentence)
            if len(s.sides) == 2 and (_RECORD & set(low[max(sentence.first, s.first - 3) : s.last + 2]) or _opens(story, sentence, s))
        ]
        games = [r for r in story.here(sentence) if r.claim.kind == "count" and low[story.phrase(r)[1] - 1] in _GAMES]
        games = games or [r for s in story.beside(sentence, 1, 1) for r in story.here(s) if _is_played(story, r)]
        if len(told) == len(games) == 1 and _none_drawn(story, sentence) and not _VOID & story.words(sentence):
            said = f"the two of line {line(told[0].sides[0])} are those won and lost of line {line(games[0].claim)}"
            yield Link("tally", (games[0].claim.id, *(c.id for c in told[0].sides)), assumption=said, exhaustive=True)


def _opens(story: Story, sentence: Sentence, score: Score) -> bool:
    """True for *At 41-23, the Mudcats have the best record in a league that knows no ties*."""
    low = story.tokens.low
    return (
        low[sentence.first] == "at" and score.first == sentence.first + 1 and low[score.last] == "," and "record" in story.words(sentence)
    )


def _is_played(story: Story, read: Read) -> bool:
    """True for *They have played 62 games*, all that there were, and not for those of one month."""
    low, last = story.tokens.low, story.phrase(read)[1]
    played = low[read.first - 1] == "played" and low[read.first - 2] in ("has", "have", "had")
    return read.claim.kind == "count" and low[last - 1] in _GAMES and played and low[last] in (".", ",", ";", "so")


def _none_drawn(story: Story, sentence: Sentence) -> bool:
    low = story.tokens.low
    return any(_NONE & set(low[max(sentence.first, k - _REACH) : k]) for k in story.places(_DRAWN, sentence))
