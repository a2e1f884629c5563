"""Over and under: two bounds that the same words ask of one thing, of which the lower has to lie below the upper."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import exactly

_OVER = frozenset("over above".split())
_UNDER = frozenset("under below".split())
ASKED = frozenset("must be aged between have has should only anyone open restricted limited".split())
_KINDS = frozenset("count measure age duration money".split())
_MOST_WORDS = 3


def over_under(story: Story) -> Iterator[Link]:
    """``have to be over 18 and under 14 years of age``, ``at least 32 years old, and 28 at the most``: no one is both."""
    for sentence in story.sentences:
        here = [r for r in story.every_figure.get(sentence.number, ()) if r.claim.kind in _KINDS]
        for one, other in pairwise(here):
            if _order(story, one, other) != (1, -1):
                one, other = other, one
                if _order(story, one, other) != (1, -1):
                    continue
            least, most = (r.claim.stated.lo if r.claim.stated.lo is not None else r.claim.stated.hi for r in (one, other))
            if least is not None and most is not None and least >= most and most * _FAR > least:
                unit = other.claim.amount.unit or one.claim.amount.unit
                ends = (story.word(r.first, r.last, exactly(n, unit), "measure") for r, n in ((one, least), (other, most)))
                assumed = f"{lines(one.claim, other.claim)}: both are asked of one thing"
                yield Link("range", tuple(e.id for e in ends), assumption=assumed)


def _order(story: Story, one: Read, other: Read) -> tuple[int, int]:
    """The ways of two bounds that a few words join: (1, -1) where *one* is the least and *other* the most; (0, 0) for none."""
    first, last = sorted((one, other), key=lambda r: r.first)
    gap = story.between(first, last)
    bounds = [r.claim.stated.bound for r in (one, other)]
    if any(a.claim.scope.noun and b.figure.noun and a.claim.scope.noun != b.claim.scope.noun for a, b in ((first, last), (last, first))):
        return 0, 0
    if {"or", "nor"} & set(gap) and len(gap) <= _MOST_WORDS:
        bare = (
            not last.figure.noun and not last.claim.amount.unit and not any(w.isalpha() and w not in _BEHIND for w in story.after(last, 1))
        )
        alike = bare or (last.figure.noun, last.claim.amount.unit) == (first.figure.noun, first.claim.amount.unit)
        denied = alike and _NOT & set(story.before(first, _REACH)) and set(bounds) <= {"<", ">"}
        return (_DENIED[bounds[0]], _DENIED[bounds[1]]) if denied else (0, 0)  # "no more than 22 or fewer than 28"
    if "and" not in gap or len(gap) > _MOST_WORDS:
        return 0, 0
    if set(bounds) == {">=", "<="}:
        aged = "age" in (one.claim.kind, other.claim.kind)  # other bounds are read as the ends of a range
        return (_BOUNDS[bounds[0]], _BOUNDS[bounds[1]]) if aged else (0, 0)
    if one is not first or not ASKED & set(story.before(one, 5)):
        return 0, 0  # "under 15 and over 45" are two groups
    return _way(story, one), _way(story, other)


_BOUNDS = {">=": 1, "<=": -1}
_DENIED = {"<": 1, ">": -1}
_NOT = frozenset("no none not never nobody neither nor n't nowhere".split())
_REACH, _FAR = 9, 4
_BEHIND = frozenset("when if in at on by for per after before unless until while under with".split())


def _way(story: Story, read: Read) -> int:
    """1 for *over 18*, -1 for *under 14*, else 0."""
    words = {*story.before(read, 1), *story.tokens.low[story.phrase(read)[0] : read.first]}
    return bool(_OVER & words) - bool(_UNDER & words)
