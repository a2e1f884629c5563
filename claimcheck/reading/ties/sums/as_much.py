"""As much: one amount, another told as so many times as much, and what both make together."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly
from claimcheck.reading.numerals import numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.equating import sums_up

_AS = frozenset(("as",))
_MUCH = frozenset("much many".split())
_TIMES = {"half": Fraction(1, 2), "twice": Fraction(2)}
_ENDS = frozenset(". ; ,".split())
_KINDS = frozenset(("money", "measure", "count"))
_TOGETHER = frozenset("together between combined jointly both".split())


def as_much(story: Story) -> Iterator[Link]:
    """``Alder gave £140 and Brook half as much. Together they gave £210``: the second is what it is told as, and both make the sum."""
    for sentence in story.sentences:
        for at in story.places(_AS, sentence):
            told = _multiple(story, sentence, at)
            base = _base(story, sentence, told[0]) if told else None
            total = _total(story, sentence, base, at) if base else None
            if told is None or base is None or total is None:
                continue
            worth = Fraction(base.claim.stated.number or 0) * told[1]
            word = story.word(told[0], at + 2, exactly(worth, base.claim.amount.unit), base.claim.kind, base.claim.scope)
            assumed = f"{lines(base.claim, total.claim, 'tell')} two amounts and their sum"
            yield Link("parts", (total.claim.id, base.claim.id, word.id), assumption=assumed, exhaustive=True)


def _multiple(story: Story, sentence: Sentence, at: int) -> tuple[int, Fraction] | None:
    """Where *half as much*, *three times as many* with nothing behind it begins, and how many times it is."""
    low = story.tokens.low
    if low[at + 1] not in _MUCH or low[at + 2] not in _ENDS:
        return None
    if low[at - 1] in _TIMES:
        return at - 1, _TIMES[low[at - 1]]
    number = numeral(story.tokens, at - 2) if low[at - 1] == "times" and at - 2 > sentence.first else None
    return (at - 2, Fraction(number.value)) if number is not None and number.last == at - 1 else None


def _base(story: Story, sentence: Sentence, first: int) -> Read | None:
    """The only amount that stands ahead of token *first*, in the clause that *and* joins to its own."""
    here = [r for r in story.here(sentence) if r.last <= first]
    gap = story.tokens.low[story.phrase(here[0])[1] : first] if len(here) == 1 else []
    plain = bool(gap) and here[0].claim.kind in _KINDS and here[0].claim.stated.bound == "=" and "/" not in here[0].claim.amount.unit
    return here[0] if plain and {"and", ",", "with", "while"} & set(gap) and len(gap) < 9 else None


def _total(story: Story, sentence: Sentence, base: Read, at: int) -> Read | None:
    """The next amount of that unit behind the words, where it is told as what they make together."""
    low = story.tokens.low
    near = [
        r for s in story.beside(sentence, 0, 1) for r in story.here(s) if r.first > at and r.claim.amount.unit == base.claim.amount.unit
    ]
    if not near or near[0].claim.kind not in (base.claim.kind, "total"):
        return None
    first, last = story.phrase(near[0])
    ahead = low[max(near[0].sentence.first, at) : first]
    summed = sums_up(story, near[0].sentence, first, last) or bool(_TOGETHER & set(ahead))
    return near[0] if summed and len(near) == 1 else None
