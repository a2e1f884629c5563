"""Beaten by: a figure, by how much it beat a record, and the record."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit

_RECORDS = frozenset("record best mark high low peak".split())
_BEATING = frozenset(
    "beat beating beats broke breaking breaks bettered bettering betters surpassed surpassing eclipsed eclipsing topped topping "
    "passed passing exceeded exceeding missed missing".split()
)
_NEAR, _MOST = 9, 4


def beaten_by(story: Story) -> Iterator[Link]:
    """``touched 41.2C, beating by 0.4 degrees the old record of 40.8C``: by so much the one passes the other."""
    low = story.tokens.low
    for sentence in story.holding(_RECORDS, _BEATING):
        here = [r for r in amounts(story, sentence) if r.claim.stated.bound in ("=", "~") and r.claim.stated.number is not None]
        gaps = [r for r in here if story.before(r, 1) == ["by"] and story.before(r, 2)[0] in _BEATING]
        if len(gaps) != 1:
            continue
        gap, k = gaps[0], here.index(gaps[0])
        told = here[k - 1 : k] + here[k + 1 : k + 2]
        if len(told) != 2 or len(here) > _MOST or not _is_record(story, gap, told[1]):
            continue
        one, other = in_unit(story, told[0], told[1]), in_unit(story, told[1], told[0])
        by = in_unit(story, gap, other)
        units = {_plain(base_unit(r.claim)) for r in (one, other, by)}
        ahead = low[told[0].last : gap.first]
        if len(units) == 1 and ("," in ahead or len(ahead) < _NEAR):
            great, small = (one, other) if _number(one) > _number(other) else (other, one)
            by = by._replace(claim=_in_degrees(story, by, other))
            said = f"the gap of line {line(by.claim)} is the one between the new mark and the old"
            yield Link("margin", (by.claim.id, great.claim.id, small.claim.id), assumption=said)


def _in_degrees(story: Story, gap: Read, other: Read) -> Claim:
    """The claim of *0.7 degrees* in the unit of what it is told of."""
    if gap.claim.amount.unit == other.claim.amount.unit:
        return gap.claim
    amount = attrs.evolve(gap.claim.amount, unit=other.claim.amount.unit)
    return story.recast(gap, other.claim.kind, amount=amount)


def _is_record(story: Story, gap: Read, read: Read) -> bool:
    """True for *the town's old record of 40.8C*, right behind the gap."""
    words = story.tokens.low[gap.last : read.first]
    return bool(_RECORDS & set(words)) and len(words) < _NEAR and not {",", "and", ";"} & set(words)


def _plain(unit: str) -> str:
    return "celsius" if unit == "degree" else unit


def _number(read: Read) -> Fraction:
    return Fraction(read.claim.stated.number or 0)
