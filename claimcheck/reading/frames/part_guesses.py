"""Guesses at parts: the figures that may make a whole, and what makes no guess of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.reading.frames.operands import MOST, told_itself
from claimcheck.reading.frames.wholes import all_parts, made_otherwise
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.things import is_beside_others

KINDS = frozenset(("count", "money", "measure", "duration"))
MOST_PARTS = 8


def in_a_row(story: Story, a: Read, b: Read) -> bool:
    """True for two figures of one list, of which neither holds the other: *35, 30 and 55 workers*."""
    one, other = (a, b) if a.first < b.first else (b, a)
    gap = story.tokens.low[story.phrase(one)[1] : other.first]
    if told_itself(one) and not told_itself(other) and one.sentence is other.sentence and gap[:1] == ["and"] and 1 < len(gap) < _ELIDED:
        return True  # "Wind will furnish 310 megawatts and solar farms 190"
    return story.tokens.low[one.last : other.first] in ([","], ["and"], [",", "and"]) and not told_itself(one)


_ELIDED = 4


def _is_bracketed(story: Story, read: Read) -> bool:
    """True for the 312 of *Kent (312)*, but not for that of *all counties (312)* or *Total (312)*."""
    low, first = story.tokens.low, story.phrase(read)[0]
    return low[first - 1] == "(" and not _OF_ALL & set(low[max(read.sentence.first, first - 3) : first - 1])


def is_labelled(story: Story, read: Read) -> bool:
    """True for the 61 of *Ayes: 61;*, but not for that of *Votes cast: 61;* or *Total: 61;*."""
    low, first = story.tokens.low, story.phrase(read)[0]
    led = low[first - 1] == ":" and low[story.phrase(read)[1]] in (";", ".", ",")
    return led and not (_OF_ALL | {"cast", "members", "present"}) & set(low[max(read.sentence.first, first - 4) : first - 1])


_OF_ALL = frozenset("total totals all overall altogether together both sum whole".split())


def _is_told_again(parts: Sequence[Read]) -> bool:
    """True where one of *parts* is another, told first with a bound: *more than 600 million … worth 602 million*."""
    hedged = [p.claim for p in parts if p.claim.stated.bound in ("<", ">", ">=", "<=")]
    exact = [p.claim for p in parts if p.claim.stated.bound == "="]
    return any(a.sentence < b.sentence and _is_near(a, b) and a.amount.usual.meets(b.amount.usual) for a in hedged for b in exact)


def _is_near(a: Claim, b: Claim) -> bool:
    """True for two figures of one noun that lie close together: *more than 600 million*, *602 million*."""
    one, other = (Fraction(c.stated.number or 0) for c in (a, b))
    return a.amount.unit == b.amount.unit and a.scope.noun == b.scope.noun and abs(one - other) * _NEARLY < max(one, other)


_NEARLY = 20


def guesses_of(story: Story, whole: Read, parts: Sequence[Read], *, keep: Read | None = None, sure: bool = False) -> Iterator[Guess]:
    """The guess that *parts* make *whole*, or all of them but one or two, *keep* always among them: *19 tanks, 16 cars and 11 lorries*."""
    if _is_told_again(parts):
        return
    if _is_bracketed(story, whole) and all(_is_bracketed(story, p) for p in parts):
        return  # "Kent (312), Essex (207), Surrey (151) and Sussex (90)": one of a row that is sorted by size
    if all(is_labelled(story, r) for r in (whole, *parts)):
        return  # "Ayes: 61; noes: 40; absent: 9"
    if made_otherwise(story, whole, parts) or any(in_a_row(story, whole, p) for p in parts):
        return
    if is_beside_others(story, whole.sentence, whole.last) and not all(p.figure.noun for p in parts):
        return  # "It killed seven pupils and injured 40 more. There were 52 pupils and 11 teachers"
    sets: list[tuple[Read, ...]] = [tuple(parts)]
    loose = [p for p in parts if p is not keep]
    sets += [tuple(p for p in parts if p is not out) for out in loose]
    sets += [tuple(p for p in parts if p not in (a, b)) for k, a in enumerate(loose) for b in loose[k + 1 :]]
    links = tuple(all_parts(story, whole, s) for s in sets if len(s) > 1)
    yield Guess(links[: 2 * MOST], sure=sure)
