"""Stretches of a story so short that figures of certain kinds in them, when there are no others, leave but one way to be related."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.words.grammar import MODALS, NOT

_LONGEST = 3  # sentences
_BRIEF = 4
_WALLS = frozenset(", ; : ( ) — – and but while which who whom whose that when where as before after until because since so though".split())


def stretches(story: Story, longest: int = _LONGEST) -> Sequence[Sequence[Sentence]]:
    """Each sentence, then each two and more up to *longest* that follow each other in a paragraph; the headline and what opens the text.

    In a story of few sentences all paragraphs are of one matter, and the whole of it is a stretch. They are sought once.
    """
    return story.once(("stretches", longest), lambda: list(_stretches(story, longest)))


def _stretches(story: Story, longest: int) -> Iterator[Sequence[Sentence]]:
    found = story.sentences
    short = len(found) <= _BRIEF
    for length in range(1, longest + 1):
        for k in range(len(found) - length + 1):
            run = found[k : k + length]
            if all(a.block == b.block or short or (a.role == "headline" and length == 2) for a, b in pairwise(run)):
                yield run
    if longest < len(found) <= _BRIEF:
        yield found


def rows(story: Story, run: Sequence[Sentence]) -> list[str]:
    """The words of *run* in their order."""
    return [word for s in run for word in story.tokens.low[s.first : s.last]]


def lengths_in(story: Story, run: Sequence[Sentence]) -> list[Length]:
    """The lengths of time that *run* tells."""
    return [x for s in run for x in lengths(story, s)]


def moments_in(story: Story, run: Sequence[Sentence]) -> list[Moment]:
    """The dates, years and weekdays that *run* tells."""
    return [m for s in run for m in moments(story)[s.number]]


def years_in(story: Story, run: Sequence[Sentence]) -> list[Moment]:
    """The dates of *run* that tell their year: ``in 1967``, ``on 3 May 1967``; no decade."""
    return [m for m in moments_in(story, run) if m.year and m.sure and m.window is not None and (m.window.days or 0) <= 366]


def clause_before(low: Sequence[str], sentence: Sentence, first: int, walls: frozenset[str] = _WALLS) -> list[str]:
    """The words of the clause before token *first*."""
    start = first
    while start > sentence.first and low[start - 1] not in walls:
        start -= 1
    return list(low[start:first])


def will_last(ahead: Sequence[str]) -> bool:
    """True for the verb that ends *will last*, *does not last*; not for *the last*."""
    return ahead[-1:] == ["last"] and ahead[-2:-1] != [] and (ahead[-2] in _AUXILIARIES or ahead[-2] in NOT)


_AUXILIARIES = MODALS | {"to", "does", "did", "do"}
