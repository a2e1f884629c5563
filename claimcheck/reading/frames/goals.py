"""Goals: how much there is in all, how much of it is done, and how much is still to go."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, permutations

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import MOST, dimension, figures_of, like, named_as, near, size, told_in, unit_of
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.spots import first_words, only_some, phrases, spot
from claimcheck.reading.ties.common.spots import near as stands_at
from claimcheck.reading.ties.sums import shortfalls

_KINDS = frozenset(("count", "money", "measure", "duration"))
_TO_GO = phrases(
    "to go", "remaining", "remain", "still to", "outstanding", "still owed", "still to come", "unpaid", "short .", "short ,", "short ;",
    "left",
    "are left", "were left", "left to", "yet to", "owing", "still owing", "adrift of", "away from", "that remain", "still missing",
    "still needed", "to find ,", "to find .", "to raise ,", "to raise .", "to be found", "to be raised",
)  # fmt: skip
_GOING = first_words(_TO_GO)
_NEEDING = frozenset("needs need needed wants lacks".split())
_WHERE = frozenset("ahead through clear out up down back home under past into top one two three".split())
_JOINS = frozenset("and another ; ,".split())
_WENT_WHEN = frozenset("in on last after during since when because".split())
_CAME = frozenset("joined came arrived enrolled entered".split())
_WITH = frozenset("with and has have had only just another ; ,".split())
_WALLS = frozenset((",", ";", ":", "and", "but"))


def goals(story: Story) -> Iterator[tuple[str, Guess]]:
    """What is done and what there is in all, by the name of the claim of what is told to be still to go."""
    for sentence in story.sentences:
        if shortfalls.told_in(story, sentence):
            continue  # "To equal the record of 58 it needs six more"
        for left in figures_of(story, sentence):
            if left.claim.kind in _KINDS and _to_go(story, left):
                for guess in _guess(story, left):
                    yield left.claim.id, guess


def _to_go(story: Story, read: Read) -> bool:
    low, (first, last) = story.tokens.low, story.phrase(read)
    behind = low[read.last : min(last + 4, read.sentence.last)]
    if low[first - 1] in ("last", "past", "first", "next"):
        return False  # "have lost their last five away from home"
    stop = next((k + 1 for k, w in enumerate(behind) if w in _WALLS), len(behind))
    if behind[:1] == ["left"] and low[first - 1] not in _WITH and read.claim.kind == "count":
        return False  # "Five left"
    if behind[:1] == ["left"] and low[first - 1] in _JOINS and behind[1:2] and behind[1] in _WENT_WHEN:
        return False  # "and seven left in May"
    if behind[:1] == ["left"] and low[first - 1] in _JOINS and _CAME & set(low[max(read.sentence.first, first - 4) : first]):
        return False  # "Thirty joined and ten left"
    if any(a == "go" and b in _WHERE for a, b in pairwise(low[read.last : last + 5])):
        return False  # "needed only 12 minutes to go ahead"
    if _GOING & set(behind) and any(stands_at(behind[:stop], k, _TO_GO) for k in range(min(stop, last - read.last + 1))):
        return low[read.last : read.last + 2] != ["more", "than"]
    if last < len(low) and "to" in low[last : last + 2]:
        return False  # "needs five more to break the record"
    return low[last - 1 : last + 1].count("more") > 0 and bool(_NEEDING & set(low[max(read.sentence.first, first - 4) : first]))


def _guess(story: Story, left: Read) -> Iterator[Guess]:
    unit = unit_of(story, left)
    around = [r for r in near(story, left.sentence, 2, 1) if r is not left and r.claim.kind in _KINDS and r.claim.stated.bound == "="]
    around = [r for r in around if _alike(story, r, left) and r.claim.modality != "denied" and not only_some(story, spot(story, r))]
    around = [r for r in around if story.after(r, 2) not in (["of", "those"], ["of", "these"])]
    rest = size(story, left, unit)
    sizes = {r.first: size(story, r, unit) for r in around}
    pairs = [
        (w, d)
        for w, d in permutations(around, 2)
        if like(story, w, d)
        and (d.figure.noun or d.sentence is left.sentence or min(d.first, w.first) > left.first or d.first < left.first)
        and max(sizes[d.first], rest) < sizes[w.first] < sizes[d.first] + 3 * rest
    ]
    links = tuple(_link(story, left, whole, done) for whole, done in pairs[:MOST])
    if links:
        yield Guess(links, sure=len(around) == 2 and _whole(story, pairs[0][0]))


def _alike(story: Story, read: Read, left: Read) -> bool:
    if left.claim.scope.noun in ("remaining", "left") and left.claim.kind == read.claim.kind == "count":
        return True
    if like(story, read, left):
        return True
    alike = read.claim.kind == left.claim.kind and dimension(unit_of(story, read), unit_of(story, left))
    return alike and not (read.claim.scope.noun and left.claim.scope.noun)


_ALL = frozenset(
    "target goal original originally planned promised aim aims sought seeks set asked wants wanted appeal sentence needed cost".split()
)


def _whole(story: Story, read: Read) -> bool:
    """True for ``of the 56 laps``, ``set out to raise £500,000``, ``a target of $900,000``."""
    low, first = story.tokens.low, story.phrase(read)[0]
    ahead = low[max(read.sentence.first, first - 6) : first]
    behind = low[read.last : min(read.sentence.last, read.last + 5)]
    return "of" in ahead[-3:] or bool(_ALL & {*ahead, *behind})


def _link(story: Story, left: Read, whole: Read, done: Read) -> Link:
    noun = whole.claim.scope.noun
    claims = (told_in(story, left, whole), told_in(story, whole, left), told_in(story, done, whole))
    said = f"what is to go in {lines(left.claim, whole.claim)} is all that is not done yet"
    return Link("rest", tuple(named_as(story, c, noun).id for c in claims), assumption=said)
