"""Untold parts: single persons that no figure counts, and figures left out of a row, with which the parts of a whole are all there."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.single_ones import single_ones

_MOST = 6  # figures beside the parts
_REACH = 3  # words up to the noun: "the young driver"
_LED = frozenset((",", "and", "including", "include", "included", "plus", "with", "besides", "for", ":", "killing", "but"))
_SAID = frozenset("said says told added reported announced wrote".split())  # ", a coroner said"
_GROUPS = frozenset("crew staff team family squad group party band army police couple pair public rest".split())
_THE = frozenset("the a an one".split())


def has_untold_parts(story: Story, link: Link) -> bool:
    """True for *57 people: 39 teachers, six assistants and a caretaker, plus 11 cleaners*: what the parts lack is told by words, or beside.

    What is missing is as many single persons as the sentences name, *a caretaker*, *the driver and a guide*, with figures of the row
    that the link leaves out.
    """
    if link.sort != "parts" or not link.exhaustive or len(link.claims) < 3:  # noqa: PLR2004
        return False
    whole, *parts = map(story.claim, link.claims)
    numbers = [c.stated.number for c in (whole, *parts)]
    spans = [c.span for c in (whole, *parts)]
    if any(n is None for n in numbers) or any(c.kind != "count" or c.amount.unit for c in (whole, *parts)):
        return False
    told = {s.number: s for span in spans if span is not None and (s := story.sentence_at(story.tokens.at(span.start))) is not None}
    starts = {span.start for span in spans if span is not None}
    ones = sum(story.tokens.start[k] not in starts for s in told.values() for k in _ones(story, s))
    lacking = Fraction(numbers[0] or 0) - sum((Fraction(n or 0) for n in numbers[1:]), Fraction(0))
    if not ones or lacking <= 0:
        return False
    beside = [r for s in told.values() for r in story.here(s) if story.tokens.start[r.first] not in starts and r.claim.kind == "count"]
    left_out = [Fraction(r.claim.stated.number or 0) for r in beside if not r.claim.amount.unit][:_MOST]
    sums = {sum(some, Fraction(0)) for many in range(len(left_out) + 1) for some in combinations(left_out, many)}
    return any(lacking - one in sums for one in range(1, ones + 1))


def _ones(story: Story, sentence: Sentence) -> set[int]:
    """The articles of single persons in *sentence*, those of a row and those that open one: *including the driver and a guide*."""
    low = story.tokens.low
    found = set(single_ones(story, sentence))
    for k in story.places(_THE, sentence):
        noun = next((w for w in low[k + 1 : min(k + 1 + _REACH, sentence.last)] if people(story, singular(w))), "")
        if low[k - 1] in _LED and noun and not is_plural(noun) and noun not in _GROUPS:
            found.add(k)
    return {k for k in found if not _SAID & set(low[k + 1 : min(k + 2 + _REACH, sentence.last)])}
