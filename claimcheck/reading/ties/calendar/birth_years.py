"""Years of birth: a year that papers give as someone's year of birth, and the age at which the same words have them do something."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.moments import moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.ages_told import ages_told
from claimcheck.reading.ties.calendar.bearers import KIN

_BIRTH = frozenset(("birth",))
_OWN = frozenset("his her the their".split())
_REACH = 7


def birth_years(story: Story) -> Iterator[Link]:
    """``whose passport gives 1967 as the year of his birth, was 38 when he first sang there in 1995``: no one born then was."""
    found = moments(story)
    for sentence in story.sentences:
        for at in story.places(_BIRTH, sentence):
            years = [m for m in found[sentence.number] if m.year]
            birth = min((m for m in years if abs(m.first - at) < _REACH), key=lambda m: abs(m.first - at), default=None)
            ages = ages_told(story, sentence)
            if birth is None or not _is_year_of_birth(story, sentence, at) or len(ages) != 1:
                continue
            if ages[0].of_thing and not story.tokens.written(ages[0].last)[:1].isupper():
                continue  # "A 38-year-old Ferrante" is a person, a 38-year-old ship is none
            events = [m for m in years if m is not birth and m.year > birth.year]
            if len(events) == 1 and not KIN & story.words(sentence):
                age, told, event = ages[0], birth.claim(story), events[0].claim(story)
                assumed = f"the age and the birth of line {line(age.claim)} are one person's"
                yield Link("age", (age.claim.id, told.id, event.id), assumption=assumed)


def _is_year_of_birth(story: Story, sentence: Sentence, at: int) -> bool:
    """True for *year of birth*, *the year of his birth*."""
    ahead = [w for w in story.tokens.low[max(sentence.first, at - 4) : at] if w not in _OWN]
    return ahead[-2:] == ["year", "of"]
