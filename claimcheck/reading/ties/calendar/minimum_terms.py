"""Minimum terms: a sentence of at least so many years, the day it was passed and the first day on which who serves it may be freed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.calendar.went_on import METED
from claimcheck.reading.words.calendar import DAYS_IN

_LEAST = frozenset("minimum least".split())
_FREED = frozenset("parole release released free freed freedom eligible licence license".split())
_SHORTENED = frozenset(
    "reduced cut shortened remand served already appeal overturned quashed backdated dating pardon pardoned early".split()
)
_NEAR = 7


def minimum_terms(story: Story) -> Iterator[Link]:
    """``jailed in 2011 for at least 18 years, can seek parole from 2029``: no one is freed before the least term is over."""
    for sentence in story.sentences:
        for term in lengths(story, sentence) if story.places(_LEAST, sentence) else ():
            if term.claim.amount.unit not in DAYS_IN or not _is_least(story, sentence, term):
                continue
            near = story.beside(sentence, 0, 1)
            words = story.words(*near)
            told = [m for s in near for m in moments(story)[s.number] if m.window is not None]
            free = _freed(story, told)
            start = [m for m in told if m is not free and m.sentence is sentence]
            if free is None or len(start) != 1 or not METED & words or _SHORTENED & words:
                continue
            ends = start[0].claim(story), free.claim(story)
            assumed = f"the term of {lines(term.claim, ends[1])} runs from the one day to the other"
            yield Link("span", (term.claim.id, ends[0].id, ends[1].id), assumption=assumed)


def _is_least(story: Story, sentence: Sentence, term: Length) -> bool:
    """True for *a minimum of 18 years*, *at least 18 years*, *a minimum term of 18 years*."""
    return bool(_LEAST & set(story.tokens.low[max(sentence.first, term.first - 4) : term.last]))


def _freed(story: Story, told: Sequence[Moment]) -> Moment | None:
    """The one day that words of parole or release stand right before."""
    low = story.tokens.low
    found = [m for m in told if _FREED & set(low[max(m.sentence.first, m.first - _NEAR) : m.first])]
    return found[0] if len(found) == 1 and len(told) == 2 else None
