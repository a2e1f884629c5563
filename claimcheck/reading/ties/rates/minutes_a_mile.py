"""Minutes a mile: a pace told as the time that each mile or kilometre takes, the way, and the time that it took."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.values.units import commensurable, factor

_ON = 2
_MOST = 3  # times that the way may take longer or shorter than the pace makes it


def minutes_a_mile(story: Story) -> Iterator[Link]:
    """``Holding four minutes a kilometre, she got through the 15km leg in 75 minutes``, where one way and one time are told near it."""
    for sentence in story.sentences:
        paces = [r for r in story.here(sentence) if _is_pace(r)]
        if len(paces) != 1:
            continue
        near = [r for s in story.beside(sentence, 1, _ON) for r in story.here(s)]
        ways = [r for r in near if base_unit(r.claim) and "/" not in r.claim.amount.unit and commensurable(r.claim.amount.unit, "metre")]
        times = [r for r in near if r.claim.kind == "duration" and "/" not in r.claim.amount.unit and not _is_ago(story, r)]
        if len(ways) == len(times) == 1 and _is_near(paces[0], ways[0], times[0]):
            told = f"{lines(paces[0].claim, ways[0].claim)}: the pace is kept for the whole way, and the time is that of the way"
            yield Link("each", (paces[0].claim.id, ways[0].claim.id, times[0].claim.id), assumption=told, exhaustive=True)


def _is_pace(read: Read) -> bool:
    top, _, way = read.claim.amount.unit.partition("/")
    return top in ("minute", "second") and way in ("kilometre", "mile", "metre") and read.claim.stated.number is not None


def _is_ago(story: Story, read: Read) -> bool:
    return bool({"ago", "earlier", "later", "faster", "slower", "off", "old", "inside"} & set(story.after(read, 2)))


def _is_near(pace: Read, way: Read, time: Read) -> bool:
    one, far, spent = (Fraction(r.claim.stated.number or 0) for r in (pace, way, time))
    top, _, unit = pace.claim.amount.unit.partition("/")
    made = one * far * Fraction(factor(way.claim.amount.unit, unit))
    took = spent * Fraction(factor(time.claim.amount.unit, top))
    if not made or not took:
        return False
    return took <= _MOST * made and made <= _MOST * took or is_slip(made, took)
