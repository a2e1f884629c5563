"""Settlements: no town has more people than the county that it lies in, and no capital more than its nation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.things import weighed

# From the smaller to the larger; each lies in one of a later row.
_ROWS = (
    "hamlet village parish suburb ward", "town borough settlement", "city capital port metropolis", "district council",
    "county canton prefecture", "region province state territory", "nation country republic kingdom island", "continent world planet",
)  # fmt: skip
_RANK = {word: rank for rank, row in enumerate(_ROWS) for word in row.split()}
_KINDS = frozenset(_RANK)
_BETWEEN = frozenset(
    "of with and home to some about nearly roughly almost around just over more than that has had which whose is only".split()
)
_BACK = 2
_MANY = 100
_MOST = 6  # places that are held against each other
_LESS = frozenset("more fewer less extra visitors tourists guests".split())


class _Place(NamedTuple):
    """A number of people that *word* has, a kind of place of that *rank*, which stands at the token *at*."""

    read: Read
    word: str
    rank: int
    at: int


def settlements(story: Story) -> Iterator[Link]:
    """Each place with how many people it has, and the larger one told to hold it with how many that has."""
    before: list[_Place] = []
    for sentence in story.sentences:
        here = list(_places(story, sentence))[:_MOST] if story.places(_KINDS, sentence) else []
        for small, large in ((a, b) for a in (*before, *here) for b in (*before, *here) if a.rank < b.rank):
            if sentence in (small.read.sentence, large.read.sentence) and _holds(story, small, large):
                told = f"the {small.word} of {lines(small.read.claim, large.read.claim)} lies in the {large.word}"
                yield Link("parts", (large.read.claim.id, small.read.claim.id), assumption=told)
        before = [p for p in (*before, *here) if story.apart(sentence, p.read.sentence) < _BACK][-_MOST:]


def _places(story: Story, sentence: Sentence) -> Iterator[_Place]:
    """``a town of 84,000 people``, ``a county of 310,000``, ``its capital, home to two million of them``."""
    low = story.tokens.low
    for read in amounts(story, sentence):
        claim, number, noun = read.claim, read.claim.stated.number, read.claim.scope.noun
        if claim.kind != "count" or claim.amount.unit or number is None or number < _MANY or _LESS & set(story.after(read, 2)):
            continue
        first = story.phrase(read)[0]
        k = first - 1
        while k > sentence.first and (low[k] in _BETWEEN or low[k] == ","):
            k -= 1
        if k < first - 1 and low[k] in _RANK and low[first - 1] not in (",", "and") and (not noun or _lives(story, noun)):
            yield _Place(read, low[k], _RANK[low[k]], k)


def _lives(story: Story, noun: str) -> bool:
    return noun in ("inhabitant", "resident", "soul") or people(story, noun)


def _holds(story: Story, small: _Place, large: _Place) -> bool:
    """True where the words place the one in the other: ``a town of 84,000 in a county of 310,000``, ``its capital``, ``in the county``."""
    low, sentence = story.tokens.low, small.read.sentence
    a, b = sorted((small, large), key=lambda p: p.at)
    within = low[large.at - 1] in ("a", "the", "its", "this", "that") and low[large.at - 2] in ("in", "of")
    if a is small and within:
        return a.read.sentence is b.read.sentence or story.apart(large.read.sentence, sentence) == 1
    owned = bool({"its", "whose"} & set(low[max(sentence.first, small.at - 9) : small.at]))
    owned = owned or (low[small.at - 1] == "the" and small.word == "capital")
    taken_up = weighed([large.word]) & weighed(low[sentence.first : small.at])
    return a is large and (owned or (bool(taken_up) and small.read.sentence is not large.read.sentence))
