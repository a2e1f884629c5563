"""Multiplied: a multiple that nothing ties, and the only two amounts near it, of which the greater is to be so many times the lesser."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.frames.clauses_of_change import is_past
from claimcheck.reading.frames.operands import Tied, figures_of, size, unit_of
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.shares.multiple_words import OPENING, Multiple, multiple_at
from claimcheck.reading.ties.shares.multiples import fit

_BACK = 2
_SO = frozenset("so thus therefore hence making meaning".split())


def multiplied(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each multiple that nothing ties with the only two amounts of one unit that are told with it or just before it."""
    done = {story.claim(link.claims[0]).span for link in tied.links if link.sort == "ratio"}
    for sentence in story.holding(OPENING):
        for k in story.places(OPENING, sentence):
            found = multiple_at(story, k, sentence)
            if found is None or (found.worth.stated.number or 0) <= 1:
                continue
            near = [r for s in story.beside(sentence, _BACK, 0) for r in figures_of(story, s) if _may_be(story, found, r)]
            if any(is_past(story, found.last, r) for r in near):
                continue
            if len(near) != 2 or len(units := {unit_of(story, r) for r in near}) != 1:
                continue
            word, (unit,) = story.word(found.first, found.last, found.worth, "ratio"), units
            lesser, greater = sorted(near, key=lambda r: size(story, r, unit))
            if word.span not in done and size(story, lesser, unit) != size(story, greater, unit):
                assumed = f"{lines(greater.claim, word, 'compare')} these two figures"
                what = next((r.claim.scope.what for r in story.here(sentence) if r.first <= found.first < r.last), "")
                drawn = bool(_SO & set(story.tokens.low[max(near[-1].last, sentence.first) : found.first]))
                drawn = drawn and what != "" and what == greater.claim.scope.what
                yield Guess((Link("ratio", (word.id, greater.claim.id, lesser.claim.id), assumption=assumed),), sure=drawn)


def _may_be(story: Story, found: Multiple, read: Read) -> bool:
    """True for an amount with a unit that is not the multiple itself."""
    outside = read.last <= found.first or read.first >= found.last
    return outside and bool(read.claim.amount.unit) and read.claim.kind in ("money", "measure") and fit(story, read)
