"""Age limits: the one that the headline tells and the one of the lead, ``under-18s`` and ``anyone under 16``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.common.things import words_of
from claimcheck.reading.words.numbers import SMALL

_LEADS = 2  # sentences of the text in which the limit of the headline is told again
_DIGITS = 3  # of a number that is no age
_WAYS = frozenset("under over".split())
_OF_THEM = frozenset("anyone anybody everyone those people children pupils teenagers youngsters boys girls drivers aged".split())


class Limit(NamedTuple):
    """The tokens *first* up to *last* tell an age under or over which people are, as *way* says."""

    first: int
    last: int
    way: str
    number: int
    sentence: Sentence


def age_limits(story: Story) -> Iterator[Link]:
    """The only age limit of the headline and the only one of the lead, where both speak of one matter."""
    tops = [limit for s in story.sentences if s.role == "headline" for limit in _limits(story, s)]
    if len(tops) != 1:
        return
    leads = [s for s in story.sentences if s.role in ("body", "standfirst")][:_LEADS]
    told = [limit for s in leads for limit in _limits(story, s)]
    if len(told) != 1 or tops[0].way != told[0].way:
        return
    top, again = tops[0], told[0]
    if words_of(story, top.sentence) & words_of(story, again.sentence):
        a, b = (number_word(story, x.first, x.last, x.number) for x in (top, again))
        yield Link("same", (a.id, b.id), assumption=f"the headline and the text, {lines(a, b)}, speak of one limit")


def _limits(story: Story, sentence: Sentence) -> Iterator[Limit]:
    """Each ``under-18s``, ``under 18s``, ``anyone under 16``, ``under the age of 16`` of *sentence*."""
    low = story.tokens.low
    for k in story.tokens.among(_WAYS, sentence.first, sentence.last - 1):
        aged = low[k + 1 : k + 4] == ["the", "age", "of"]
        at = k + 4 if aged else k + 1 + (low[k + 1] == "-")
        word = low[at] if at < sentence.last else ""
        digits = word.removesuffix("s")
        number = int(digits) if digits.isdecimal() and len(digits) < _DIGITS else SMALL.get(word, 0)
        people = word.endswith("s") or low[at + 1] in ("s", "'s") or (k > sentence.first and low[k - 1] in _OF_THEM)
        if number > _LEADS and (aged or people):
            yield Limit(k, at + 1, low[k], number, sentence)
