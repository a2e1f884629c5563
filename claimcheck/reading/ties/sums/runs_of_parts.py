"""Runs of parts: the figures before a total that may be its parts, *400, 350 and 300*."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.marks import called_total
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.spots import Spot, alike, fits, only_some
from claimcheck.reading.ties.sums.additions import adjunct_part

JOINS = frozenset((",", ";", "and", "plus", "while", "but", "&", "+", "or"))
_MOST_PARTS = 12


def told_as(story: Story, part: Spot, whole: Spot) -> bool:
    """True for the evacuees of whom so many were *evacuated*."""
    root = stem(whole.claim.counted.lower().split()[-1]) if whole.claim.counted else ""
    words = story.tokens.low[part.sentence.first : part.sentence.last]
    return len(root) > 4 and part.claim.kind == "count" and any(stem(w) == root for w in words if len(w) > 5)


def run_before(story: Story, before: Sequence[Spot], whole: Spot, *, strict: bool = False) -> list[Spot]:
    """The spots that may be parts of *whole*, told before it."""
    free = strict and whole.claim.kind == "measure"
    kept = [
        s for s in before if alike(s.claim, whole.claim, told=False) and not only_some(story, s) and (free or not adjunct_part(story, s))
    ]
    # "won eight in a row in the league and 11 of 12 in all": some of the whole
    kept = [s for s in kept if "of" not in story.tokens.low[s.first : whole.first][-3:] or whole.first > s.last + 3]
    kept = [s for s in kept if not (s.elided and story.tokens.low[s.first - 1] in _BEFORE)]
    if strict:
        over = whole.number or Fraction(0)
        known = {s.claim.id for s in kept if _akin(story, s, whole)}
        kept = [s for k, s in enumerate(kept) if s.claim.id in known or _beside(story, kept, k, known)]
        kept = [s for s in kept if not called_total(story, s) and (s.number or Fraction(0)) <= over]
    table = story.table
    kept = [
        s
        for s in kept
        if not (s.claim.counted and whole.claim.counted) or table.nouns(s.claim.scope.noun, whole.claim.scope.noun) != "apart"
    ]
    return kept[-_MOST_PARTS:] if strict else _joined(story, kept)[-_MOST_PARTS:]


_BEFORE = frozenset("previous preceding".split())  # "the previous 21", games of those told of


def _beside(story: Story, kept: Sequence[Spot], k: int, known: set[str]) -> bool:
    """True for the vans of *four lorries and two vans*, where lorries are known to be of the whole."""
    near_by = [*kept[max(0, k - 1) : k], *kept[k + 1 : k + 2]]
    pairs = [(a, kept[k]) if a.first < kept[k].first else (kept[k], a) for a in near_by if a.claim.id in known and not a.elided]
    return any(story.tokens.low[a.last : b.first] in (["and"], [","], [",", "and"]) for a, b in pairs)


def _joined(story: Story, kept: Sequence[Spot]) -> list[Spot]:
    """The last of *kept* that commas, semicolons or words like ``and`` join to each other."""
    first = len(kept) - 1
    low = story.tokens.low
    while first > 0 and JOINS & set(low[kept[first - 1].last : kept[first].first]) and low[kept[first].first - 1] != "with":
        first -= 1
    return list(kept[max(first, 0) :])


def _akin(story: Story, part: Spot, whole: Spot) -> bool:
    """True when *part* counts what *whole* counts by its own words, or is measured in the same unit."""
    if part.claim.kind in ("money", "measure"):
        return True
    a, b = part.claim, whole.claim
    if a.scope.what in story.table.states and b.scope.what in story.table.states and a.scope.what != b.scope.what:
        return False
    if part.elided or whole.elided or fits(story, a, b) or a.counted.split()[-1:] == b.counted.split()[-1:]:
        return True
    if part.sentence is not whole.sentence and told_as(story, part, whole):
        return True
    # "Desks and pods combined, there are 508 places": the head of the sentence names what is added.
    head = a.counted.lower().split()[-1:]
    return part.sentence is not whole.sentence and bool(head)
