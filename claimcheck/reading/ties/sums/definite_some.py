"""Definite some: how many people or animals a report is of, and a number of them with an article, told later, that is more."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import may_be_people

_ON = 7
_MOST = Fraction(13, 10)  # times as many as all of them
_LEAST = 100
_SOME = frozenset("who that killed wounded examined tested on whose which aboard".split())
_ANIMALS = frozenset("animal dog cat horse cow sheep bird badger terrier pig goat beast hen lamb calf seal whale bat".split())
_OTHER = frozenset(
    "other others another second also further more extra previous last earlier rival elsewhere neighbouring besides than compared "
    "estimated expected year years ago against".split()
)
_GONE = frozenset("left died lost fell rose now today".split())


def definite_some(story: Story) -> Iterator[Link]:
    """``In all there were 1,312 civilian casualties ... The 1,377 civilians killed included 41 children``: some are no more than all."""
    if not story.is_brief:
        return
    counts = [r for r in story.related if _is_crowd(story, r) and r.sentence.role == "body"]
    for some in counts:
        low, first = story.tokens.low, story.phrase(some)[0]
        if not _is_definite(story, some) or _OTHER & set(low[some.sentence.first : some.sentence.last]):
            continue
        before = [r for r in counts if r.last < first and 0 < story.apart(some.sentence, r.sentence) <= _ON and low[r.first - 1] != "the"]
        told = [r for r in before if _is_whole(story, r, some)]
        size = Fraction(some.claim.stated.number or 0)
        if len(before) == len(told) == 1 and Fraction(told[0].claim.stated.number or 0) < size <= _MOST * Fraction(
            told[0].claim.stated.number or 1
        ):
            assumed = f"{lines(told[0].claim, some.claim)}: the latter are some of the former"
            yield Link("parts", (told[0].claim.id, some.claim.id), assumption=assumed)


def _is_definite(story: Story, read: Read) -> bool:
    """True for *The 1,377 civilians killed*, *None of the 328 passengers*, *768 of the badgers examined*."""
    low, first = story.tokens.low, story.phrase(read)[0]
    if low[first - 1] == "the":
        whole = low[first - 3 : first - 1] in (["none", "of"], ["all", "of"], ["each", "of"], ["any", "of"])
        return whole or bool(_SOME & set(story.after(read, 3)))
    return low[read.last : read.last + 2] == ["of", "the"] and bool(_SOME & set(low[read.last + 2 : read.last + 6]))


def _is_crowd(story: Story, read: Read) -> bool:
    noun = read.claim.scope.noun
    plain = read.claim.kind == "count" and read.claim.stated.bound == "=" and read.claim.modality == "stated"
    told = plain and not read.claim.amount.unit and bool(noun) and (read.claim.stated.number or 0) >= _LEAST
    return told and (may_be_people(story, noun) or noun.split(" ")[-1] in _ANIMALS or noun == "casualty")


def _is_whole(story: Story, read: Read, some: Read) -> bool:
    """True for a number of the same sort, people or animals both, of no other time."""
    sorts = (read.claim.scope.noun.split(" ")[-1] in _ANIMALS, some.claim.scope.noun.split(" ")[-1] in _ANIMALS)
    words = story.words(read.sentence)
    return sorts[0] == sorts[1] and not (_OTHER - {"year", "last", "more", "than"}) & words and not _GONE & words
