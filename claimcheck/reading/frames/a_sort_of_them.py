"""A sort of them: how many there were in all, and behind it how many of one sort, *Fatal accidents, at 904*, which is no more."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.operands import Tied, figures_of, near, number, overlap, told_in
from claimcheck.reading.frames.wholes import some_of_it
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.words.grammar import DEFINITE, MORE, SET_BESIDE
from claimcheck.reading.words.nouns import STOP

_BACK = 4
_FAR = 4
_CALLED = frozenset("at numbered number totalled total were came reached with".split())
_NO_SORT = SET_BESIDE | DEFINITE | MORE | STOP | frozenset("all most many some few such total new last next first no overall".split())
_NO_LONGER = frozenset("retired honorary associate lapsed dead potential".split())
_TIMES = frozenset(
    "last this next previous year month week before since until overall nationwide nationally elsewhere than outnumber outnumbered".split()
)


def a_sort_of_them(story: Story, tied: Tied) -> Iterator[Guess]:
    """``It records 862 accidents altogether. Fatal accidents, at 904, ...``: the sort is told by one word before the noun, or *ones*."""
    for sentence in story.sentences if story.is_brief else ():
        if story.tokens.low[sentence.first] in _NO_SORT | _NO_LONGER:
            continue
        low, first = story.tokens.low, sentence.first
        noun = singular(low[first + 1]) if first + 2 < sentence.last and is_plural(low[first + 1]) else ""
        counts = [r for r in figures_of(story, sentence) if r.claim.kind == "count"] if noun else []
        if len(counts) != 1 or not _is_of_it(story, counts[0]) or tied.as_(counts[0], "parts", "rest", "share"):
            continue
        part = counts[0]
        before = [r for r in near(story, sentence, _BACK, 0) if r.last <= part.first and not overlap(r, part)]
        wholes = [r for r in before if _is_plainly(r, noun)]
        if len(wholes) != 1 or (noun == "one" and any(number(r) >= number(part) for r in before)):
            continue
        whole = wholes[0]
        beside = _TIMES & set(low[first : sentence.last])
        if not beside and 3 < number(whole) < number(part) < _FAR * number(whole):
            yield some_of_it(whole.claim, told_in(story, part, whole))


def _is_of_it(story: Story, read: Read) -> bool:
    """True for the 904 of *Fatal accidents, at 904,* and of *House fires came to 904*, which names no thing of its own."""
    low, first = story.tokens.low, read.first
    at = first - 1 - (low[first - 1] == "to")
    near_by = at - read.sentence.first < _REACH
    return not read.figure.noun and read.is_plain and near_by and low[at] in _CALLED and low[read.last] in _ENDS


_REACH = 5
_ENDS = frozenset((".", ",", ";", "and"))


def _is_plainly(read: Read, noun: str) -> bool:
    """True for *862 accidents* with no word that narrows them; *ones* may be of whatever was counted last."""
    counted = read.claim.counted.lower().split()
    plain = read.claim.kind == "count" and read.is_plain and len(counted) == 1 and not read.figure.another
    return plain and noun in ("one", singular(counted[0]), read.claim.scope.noun)
