"""Nevers: a bound that was never passed before, and the figure called a record that has to pass it."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link, Sort
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.records.called import told_in
from claimcheck.reading.ties.records.rivals import may_be
from claimcheck.values.amount import Stated
from claimcheck.values.hedges import hedged

_NEVER = frozenset("never nobody none nothing no".split())
_BEFORE = frozenset("before ever previously until had".split())
_BACK, _ON, _NEAR = 3, 2, 2


def nevers(story: Story) -> Iterator[Link]:
    """*Turnout was 58 percent, the lowest ever. It had never before fallen below 60*: the record lies beyond that bound."""
    for sentence in story.holding(_NEVER, _BEFORE):
        bounds = [r for r in story.here(sentence) if r.claim.stated.bound in ("<", ">") and _is_denied(story, r)]
        for bound in bounds[:1]:
            way = -1 if bound.claim.stated.bound == "<" else 1
            near = story.beside(sentence, _BACK, _ON)
            called = any(t.way == way for s in near if s is not sentence for t in told_in(story, s))
            told = [r for s in near for r in story.here(s) if r is not bound and _may_pass(story, r, bound)]
            if called and len(told) == 1:
                sort: Sort = "previous" if way > 0 else "previous low"
                one = _as_told(story, bound, told[0])
                yield Link(sort, (told[0].claim.id, one.id), assumption=f"{lines(told[0].claim, one, 'count')} one thing at two times")


def _is_denied(story: Story, read: Read) -> bool:
    """True for *never fallen below 60*, *No one had gone higher than 6.20*."""
    first = story.phrase(read)[0]
    return bool(_NEVER & set(story.tokens.low[max(read.sentence.first, first - 8) : first]))


def _may_pass(story: Story, read: Read, bound: Read) -> bool:
    """True for a figure of the unit and noun of *bound*, which may leave them out, and of about its size."""
    one, other = read.claim, bound.claim
    number, its = one.stated.number, other.stated.lo if other.stated.lo is not None else other.stated.hi
    if not number or not its or one.stated.bound not in ("=", "~") or not may_be(story, read):
        return False
    units = not base_unit(other) or base_unit(one) == base_unit(other)
    nouns = not other.scope.noun or one.scope.noun == other.scope.noun
    return units and nouns and number < _NEAR * its and its < _NEAR * number


def _as_told(story: Story, bound: Read, read: Read) -> Claim:
    """The number of *bound* in the unit of *read*."""
    its = bound.claim.stated.lo if bound.claim.stated.lo is not None else bound.claim.stated.hi
    amount = attrs.evolve(hedged(Stated("=", its, its)), unit=read.claim.amount.unit)
    return story.word(bound.first, bound.last, amount, read.claim.kind, read.claim.scope, read.claim.voice)
