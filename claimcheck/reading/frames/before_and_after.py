"""Before and after: which of two figures is the one before a change and which the one after, and the link of the three."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import number, size, told_in_percent, told_per, unit_of
from claimcheck.reading.frames.sizes import Size
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.records.eras import era
from claimcheck.reading.ties.shares.ways import is_told_as


def is_base(story: Story, before: Read, after: Read) -> bool:
    """True where words make the one before what it went to, or the one after what it came from."""
    if _is_total_so_far(story, before, after) or is_told_as(story, before, after):
        return True
    return introduced(story, before)[0] == "to" or introduced(story, after)[0] in ("from", "against", "than")


def _is_total_so_far(story: Story, before: Read, after: Read) -> bool:
    """True for *fell 40% to £2m in its second week, for a two-week total of £5m*: what both weeks make is no level of before."""
    ahead = story.before(before, 8)
    return after.last <= before.first and ahead[-2:] == ["total", "of"] and ("for", "a") in pairwise(ahead)


def ordered(story: Story, one: Size, a: Read, b: Read) -> tuple[Read, Read]:
    """The figure before and the one after, as the way of the change has it; the smaller first where it has none."""
    one_size, other = sizes_of(story, one, a, b)
    small, great = (a, b) if one_size <= other else (b, a)
    if one.way == 0 and era(story, a) != era(story, b):
        return (a, b) if era(story, a) < era(story, b) else (b, a)
    if story.tokens.low[one.at] in _BETTER and not one.points:
        # What is better may be more or less: the figures are taken as they come nearer to the size.
        grown, shrunk = (one.out(*sizes_of(story, one, x, y)) for x, y in ((small, great), (great, small)))
        return (great, small) if shrunk < grown else (small, great)
    return (great, small) if one.way < 0 else (small, great)


_BETTER = frozenset(("improvement", "improved", "improving", "better", "worse", "worsened", "deterioration"))


def sizes_of(story: Story, one: Size, a: Read, b: Read) -> tuple[Fraction, Fraction]:
    """How much both are, in one unit."""
    if one.points:
        halves = (r.claim.kind == "share" and r.claim.amount.unit == "" for r in (a, b))
        first, second = (number(r) * (100 if half else 1) for r, half in zip((a, b), halves, strict=True))
        return first, second
    unit = unit_of(story, a)
    return size(story, a, unit), size(story, b, unit)


def linked(story: Story, one: Size, before: Read, after: Read) -> Link:
    """The link of a change, or of so many times, with the figure *before* it and the one *after* it."""
    told = one.claim(story)
    if one.points:
        old, new = told_in_percent(story, before).id, told_in_percent(story, after).id
    else:
        old, new = told_per(story, before, after).id, told_per(story, after, before).id
    assumed = f"{lines(before.claim, after.claim, 'speak')} of one thing before and after {told.said}"
    if one.times is not None:
        return Link("ratio", (told.id, new, old), assumption=assumed)
    return Link("change", (told.id, old, new), assumption=assumed)
