"""Named times: a month, a year or a week told by its name for a length: ``in June``, ``last year``, ``in the year to March``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reading.lengths import Length, one
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.grammar import OWNERS


def named_times(story: Story, sentence: Sentence) -> Iterator[Length]:
    """The lengths of time that *sentence* tells by a name."""
    yield from _months(story, sentence)
    yield from _years(story, sentence)


def _months(story: Story, sentence: Sentence) -> Iterator[Length]:
    """``in June``: a month for a length."""
    low = story.tokens.low
    for k in range(sentence.first + 1, sentence.last):
        bound = low[k - 1] == "of" and low[k - 2] in (
            "beginning",
            "start",
            "end",
            "middle",
        )  # "between the start of March and the end of May"
        if low[k] in MONTHS and low[k - 1] in ("in", "during", "for", "of") and not bound and story.tokens.written(k)[0].isupper():
            yield Length(k, k + 1, story.word(k, k + 1, one("month"), "duration"))


def _years(story: Story, sentence: Sentence) -> Iterator[Length]:
    """``last year``, ``in 2024``, ``in the year to March``: a year for a length; a week and a month likewise."""
    low = story.tokens.low
    for k in range(sentence.first, sentence.last - 1):
        named = low[k] == "last" and low[k + 1] in ("week", "month", "year")
        named = named or (low[k] == "the" and low[k + 1] == "year" and low[k + 2] in ("to", "ended", "ending"))
        named = named or (low[k] == "first" and low[k + 1] in ("week", "month", "year") and low[k - 2] == "in" and low[k - 1] in OWNERS)
        if named:
            yield Length(k, k + 2, story.word(k, k + 2, one(low[k + 1]), "duration"))
        elif low[k] == "in" and len(low[k + 1]) == 4 and low[k + 1].isdecimal() and low[k + 1][:2] in ("19", "20"):
            yield Length(k + 1, k + 2, story.word(k + 1, k + 2, one("year"), "duration"))
