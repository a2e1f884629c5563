"""The last game: how many games each side of a series won, and the number of the game that ended it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import scores, small

_SERIES = frozenset("series final play-off playoff finals".split())
_ENDING = frozenset(
    "finishing finished clinching clinched sealing sealed winning won ending ended beating beat completing wrapping closing taking took "
    "in".split()
)
_GAME = frozenset("game match".split())
_DRAWN = frozenset("drawn draw tied tie draws next following can could will would may might lead leads leading if".split())


def last_game(story: Story) -> Iterator[Link]:
    """``took the series by four games to two, finishing it off in game six``: as many games as both of them won."""
    low = story.tokens.low
    for sentence in story.holding(_SERIES, _GAME):
        words = story.words(sentence)
        sides = _sides(story, sentence)
        games = [k for k in story.places(_GAME, sentence) if small(low[k + 1]) > 0 and _ENDING & set(low[max(sentence.first, k - 7) : k])]
        at = games[0] if games else -1
        if sides is None or at < 0 or _DRAWN & words or low[at - 1] not in ("in", "with"):
            continue
        (a, one), (b, other) = sides
        won = [number_word(story, k, k + 1, n, "score") for k, n in ((a, one), (b, other))]
        game = number_word(story, at + 1, at + 2, small(low[at + 1]), "score")
        said = f"the game of line {line(game)} is the last of the series"
        yield Link("tally", (game.id, *(c.id for c in won)), assumption=said, exhaustive=True)


def _sides(story: Story, sentence: Sentence) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where both sides of *4-2* or *four games to two* stand, and how many they are; none where either is not told once."""
    low = story.tokens.low
    told = [s for s in scores(story, sentence) if len(s.numbers) == 2 and sum(s.numbers) < 10]
    if len(told) == 1:
        first, last = told[0].first, told[0].last - 1
        return (first, told[0].numbers[0]), (last, told[0].numbers[1])
    found = [k for k in range(sentence.first, sentence.last - 3) if low[k + 1 : k + 3] in (["games", "to"], ["matches", "to"])]
    if len(found) == 1 and min(small(low[found[0]]), small(low[found[0] + 3])) > 0:
        k = found[0]
        return (k, small(low[k])), (k + 3, small(low[k + 3]))
    return None
