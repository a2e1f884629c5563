"""The so manieth day: the weekday on which a thing began, and the weekday on which it is told to be in its third or tenth day."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.places import ordinals
from claimcheck.reading.words.calendar import WEEKDAYS

_DAY = frozenset(("day",))
_BEGAN = frozenset("began begun begins started starts opened erupted".split())
_NOT = frozenset("working school trading playing resumed again interrupted paused if would until if not".split())
_WEEK, _BACK, _REACH = 7, 1, 5


def nth_day(story: Story) -> Iterator[Link]:
    """``began on a Tuesday and was in its tenth day on Thursday``: the first day is the one it began on, or the one behind it."""
    low = story.tokens.low
    for sentence in story.holding(_DAY):
        for first, k, number in ordinals(story, sentence):
            now = next((j for j in range(k + 1, min(k + _REACH, sentence.last)) if low[j] in WEEKDAYS), -1)
            if low[k] != "day" or now < 0 or low[first - 1] not in ("its", "their") or _NOT & story.words(sentence):
                continue
            begun = [j for s in story.beside(sentence, _BACK, 0) if (j := _begun(story, s, k)) > 0]
            if len(begun) != 1 or low[begun[0]] not in WEEKDAYS:
                continue
            apart = (WEEKDAYS[low[now]] - WEEKDAYS[low[begun[0]]]) % _WEEK
            told = number if number % _WEEK in ((apart + 1) % _WEEK, apart) else number - (number - 1 - apart) % _WEEK
            told = told if told > 0 else told + _WEEK
            word = number_word(story, now, now + 1, told, "ordinal", Scope(what="so manieth day"))
            nth = number_word(story, first, k, number, "ordinal")
            yield Link("meant", (word.id, nth.id), assumption=f"the days are counted from the {story.tokens.written(begun[0])} it began on")


def _begun(story: Story, sentence: Sentence, before: int) -> int:
    """The token of the weekday of *began on a Tuesday*, -1 where none stands there or several do."""
    low = story.tokens.low
    found = [
        j
        for k in story.places(_BEGAN, sentence)
        for j in range(k + 1, min(k + _REACH, sentence.last))
        if low[j] in WEEKDAYS and j < before and low[j - 1] in ("on", "a", "last")
    ]
    return found[0] if len(found) == 1 else -1
