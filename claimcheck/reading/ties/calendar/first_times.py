"""First times: what happens for the first time in so many years, and the year in which it last did."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Guess

_FAR = 6
_FIRST = frozenset(("first",))
_LAST = frozenset("last previous latest".split())


def first_times(story: Story) -> Iterator[Guess]:
    """Each *first in so many years* with the only year near it that words call the last time: ``Silent since 1951``, ``last won in``."""
    found = moments(story) if story.published is not None else {}
    for sentence in story.sentences if found else ():
        for length in lengths(story, sentence) if story.places(_FIRST, sentence) else ():
            if _is_first(story, sentence, length):
                told = [m for s in story.beside(sentence, 1, 1) for m in found[s.number] if m.sure and m.window and _is_last(story, m)]
                if len(told) == 1:
                    year = told[0].claim(story)
                    assumed = f"it last happened “{year.said}”, so many years before line {line(length.claim)}"
                    yield Guess((Link("ago", (length.claim.id, year.id), assumption=assumed),))


def _is_first(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for the years of *for the first time in 84 years*, *its first title in 30 years*."""
    low, at = story.tokens.low, length.first - 1
    if length.claim.amount.unit != "year" or low[at] not in ("in", "for"):
        return False
    ahead = low[max(sentence.first, at - _FAR) : at]
    return "first" in ahead and all(word.isalpha() for word in ahead[ahead.index("first") :])


def _is_last(story: Story, moment: Moment) -> bool:
    """True for *since 1951*, *last erupted in 1951*."""
    ahead = story.tokens.low[max(moment.sentence.first, moment.first - _FAR) : moment.first]
    return ahead[-1:] == ["since"] or bool(_LAST & set(ahead))
