"""Running totals: what stood on the clock, what was added, and what it came to, which a slip of the pen sets apart from their sum."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.common.slips import is_one_digit, is_swap

_STOOD = frozenset("had read stood showed was".split())
_ADDED = frozenset("put added contributed brought gave adds contributes on".split())
_CAME = frozenset("showed shows reads read total figure stands stood for".split())
_KINDS = frozenset("count measure money".split())
_LEAST = 100


def running_total(story: Story) -> Iterator[Link]:
    """``the odometer read 482,760 km. The trip put 2,340 km on the clock, so that it showed 485,010 km``: the first two make the third."""
    for sentence in story.sentences:
        told = story.beside(sentence, 0, 1) if story.here(sentence) else []
        row = [r for s in told for r in story.here(s) if r.claim.kind in _KINDS and not r.timing]
        if len(row) != 3 or row[0].sentence is not sentence or not all(r.claim.stated.bound == "=" for r in row):
            continue
        first, step, last = row[0], in_unit(story, row[1], row[0]), in_unit(story, row[2], row[0])
        a, b, c = (Fraction(r.claim.stated.number or 0) for r in (first, step, last))
        one = len({base_unit(r.claim) for r in (first, step, last)}) == 1 and min(a, b, c) >= _LEAST and a.denominator == b.denominator == 1
        ways = _STOOD & set(story.before(row[0], 5)) and _ADDED & set(story.before(row[1], 3)) and _CAME & set(story.before(row[2], 4))
        if one and ways and b < a < c and (a + b == c or is_swap(a + b, c) or is_one_digit(a + b, c)):
            said = f"{lines(first.claim, last.claim, 'tell')} what there was, what was added and what it came to"
            yield Link("parts", (last.claim.id, first.claim.id, step.claim.id), assumption=said, exhaustive=True)
