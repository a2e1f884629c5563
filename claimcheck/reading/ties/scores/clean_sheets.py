"""Clean sheets: the one score of a sentence that tells of a clean sheet, or of a win before a sentence that says the winners kept one."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import scores

_CLEAN = frozenset(("clean",))
_WON = frozenset("beat beats won defeated edged downed thrashed".split())
_OPENERS = frozenset("their the it his they".split())
_NOT = frozenset("first-half before until without no not missed lost ended end spoiled denied cost hoped last previous".split())


def clean_sheets(story: Story) -> Iterator[Link]:
    """``City beat Albion 3-1. Their coach praised a fourth clean sheet in succession``: the losers scored none."""
    low = story.tokens.low
    yield from _in_the_match(story)
    for sentence in story.holding(_WON):
        told = [s for s in scores(story, sentence) if len(s.sides) == 2]
        following = [s for s in story.beside(sentence, 0, 1) if s is not sentence]
        if (
            len(told) != 1
            or not following
            or not _WON & set(low[sentence.first : told[0].first])
            or told[0].numbers[0] == told[0].numbers[1]
        ):
            continue
        at = _at(story, following[0])
        if at >= 0 and not scores(story, following[0]):
            least = told[0].sides[0] if told[0].numbers[0] < told[0].numbers[1] else told[0].sides[1]
            word = number_word(story, at, at + 2, 0, "score", Scope(what="clean sheet"))
            yield Link("meant", (word.id, least.id), assumption=f"{lines(least, word, 'tell')} of one match")


def _in_the_match(story: Story) -> Iterator[Link]:
    """``The 3-1 victory gave Ferreira, in goal for the first time, a clean sheet``: the one score of the sentence."""
    low = story.tokens.low
    for sentence in story.holding(_CLEAN):
        told = [s for s in scores(story, sentence) if len(s.sides) == 2]
        k = next((k for k in story.places(_CLEAN, sentence) if low[k + 1] == "sheet"), -1)
        ahead = set(low[sentence.first : sentence.last])
        if len(told) == 1 and k >= 0 and not (_NOT | _SPOILT) & ahead and ";" not in ahead:
            least = told[0].sides[0] if told[0].numbers[0] <= told[0].numbers[1] else told[0].sides[1]
            word = number_word(story, k, k + 2, 0, "score", Scope(what="clean sheet"))
            yield Link("meant", (word.id, least.id), assumption=f"{lines(least, word, 'tell')} of one match")


_SPOILT = frozenset("despite robbed half series set aggregate leg then since next but while when would penalties".split())


def _at(story: Story, sentence: Sentence) -> int:
    """The token of *clean sheet*, where the sentence goes on from the match; -1 where it does not."""
    low = story.tokens.low
    at = next((k for k in story.places(_CLEAN, sentence) if low[k + 1] in ("sheet", "sheets")), -1)
    opened = low[sentence.first] in _OPENERS and not _NOT & set(low[sentence.first : sentence.last])
    return at if opened else -1
