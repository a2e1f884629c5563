"""By place: a number in a clause of its own, and behind a comma how many of it each place has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.reading.frames.operands import Tied, figured, figures_of, number
from claimcheck.reading.frames.wholes import SOME, all_parts, made_otherwise
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess

_AT = frozenset("in at on near".split())
_GAP = 12
_LEAST = 4
_JOINED = ([","], ["and"], [",", "and"])
_OPEN = SOME | frozenset("than more most least mostly mainly alone half".split())


def by_place(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each number with those that close its sentence: ``Twelve died in the floods, five in Rome and six in Bari.``"""
    for sentence in figured(story):
        here = figures_of(story, sentence)
        for k, whole in enumerate(here[:-2]):
            parts = here[k + 1 :]
            if not _is_plain(whole) or not whole.figure.noun or number(whole) < _LEAST or tied.as_(whole, "parts"):
                continue
            if _is_in_the_row(story, whole, parts):
                continue
            if all(_is_at_place(story, p) for p in parts) and _are_joined(story, whole, parts) and not made_otherwise(story, whole, parts):
                yield Guess((all_parts(story, whole, parts),))


def _is_in_the_row(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True for *Nine men drowned in Sete, four in Arles and two in Nimes*: a place of its own, where more were than in the others."""
    gap = story.between(whole, parts[0])
    at = max((k for k, word in enumerate(gap) if word in _AT), default=-1)
    first = parts[0].first - len(gap) + at + 1
    named = at >= 0 and len(gap) - at in (3, 4) and all(story.tokens.written(k)[:1].isupper() for k in range(first, parts[0].first - 1))
    return named and gap[at] == story.tokens.low[parts[0].last] and sum(map(number, parts)) < number(whole)


def _is_plain(read: Read) -> bool:
    return read.claim.kind == "count" and read.claim.stated.bound == "=" and read.claim.modality == "stated"


def _is_at_place(story: Story, read: Read) -> bool:
    """True for the five of *five in Rome*."""
    named = story.tokens.low[read.last] in _AT and story.tokens.written(read.last + 1)[:1].isupper()
    return named and _is_plain(read) and not read.figure.noun


def _are_joined(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True where a comma ends the clause of *whole*, the parts stand in a row and nothing follows them but the last place."""
    low, gap = story.tokens.low, story.between(whole, parts[0])
    clause = gap[-1:] == [","] and 1 < len(gap) <= _GAP and "," not in gap[:-1] and not (_OPEN & set(gap))
    gaps = [low[a.last + 1 : b.first] for a, b in pairwise(parts)]
    row = all(any(gap[-len(end) :] == end for end in _JOINED) and len(gap) < 7 for gap in gaps) and gaps[-1][-1:] == ["and"]
    behind = low[parts[-1].last + 1 : whole.sentence.last]
    return clause and row and len(behind) < 5 and not _OPEN & {*behind, *(w for gap in gaps for w in gap)}
