"""Ratios told apart from their figures: which two figures nearby a multiple speaks of, if it speaks of any that are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.comparable import PEOPLE
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.sides import Sides, fit, in_unit, one_kind, told_of
from claimcheck.values.amount import Amount
from claimcheck.values.interval import give_or_take

_MISFIT = Fraction(5, 2)  # what is further off was never meant
_BACK, _ON = 3, 3


def told_apart(
    story: Story,
    sentence: Sentence,
    told: tuple[int, int, Amount],
    set_out: Sides,
    named: Callable[[Read], bool] | None = None,
    pairs: Sequence[tuple[Read, Read]] | None = None,
) -> Iterator[Link]:
    """The link of the multiple at the tokens *told* with two figures that its sides name, or the only two that it may be of.

    Where the *pairs* that it may be of are known no others are sought.
    Where some two figures nearby are in that ratio nothing is said: they may be those that are meant.
    """
    first, last, worth = told
    near = [r for s in story.beside(sentence, back=_BACK, on=_ON) for r in story.here(s) if fit(story, r) and not first <= r.first < last]
    near = [r for r in near if not (r.claim.kind == "duration" and story.after(r, 1) == ["ago"])]  # "against 2.6 two decades ago"
    pairs = [p for p in (_pairs(story, set_out, near, named) if pairs is None else pairs) if plausible(worth, *p)]
    others = [(a, b) for a in near for b in near if a is not b and one_kind(a, b)] if named is None else [*pairs, *(p[::-1] for p in pairs)]
    if not pairs or any(_holds(worth, a, b) for a, b in others):
        return
    many, base = in_unit(story, *pairs[0]), in_unit(story, *reversed(pairs[0]))
    word = story.word(first, last, worth, "ratio")
    yield Link("ratio", (word.id, many.claim.id, base.claim.id), assumption=f"line {line(word)} speaks of these two figures")


def _pairs(story: Story, set_out: Sides, near: Sequence[Read], named: Callable[[Read], bool] | None) -> Iterator[tuple[Read, Read]]:
    """Figures that may be meant, the likeliest first: told with the names of both sides, or alone of their kind."""
    if set_out.named:
        yield from told_of(story, set_out, back=2, on=_ON)
    if named is not None:
        may = [r for r in near if not r.figure.noun or r.claim.scope.noun in PEOPLE or named(r)]
        yield from ((a, b) for a in may for b in may if a is not b and one_kind(a, b) and (named(a) or named(b)))
    if any(r.sentence is set_out.sentence for r in near):
        return
    behind = [r for r in near if 0 < story.apart(r.sentence, set_out.sentence) < 3]
    words = {stem(w) for w in story.tokens.low[set_out.sentence.first : set_out.sentence.last]}
    counted = [r.figure.noun for r in behind]
    spoken = all(not noun or stem(noun) in words for noun in counted) or len(set(counted)) == 1
    if len(behind) == 2 and spoken and behind[0].sentence is behind[1].sentence and one_kind(*behind):
        yield from ((behind[0], behind[1]), (behind[1], behind[0]))


def plausible(worth: Amount, many: Read, base: Read) -> bool:
    """True where the two figures are not so far from the ratio that it cannot be theirs."""
    if "" != many.claim.amount.unit != base.claim.amount.unit != "":
        return True  # pence and pounds
    made, size = _made(worth, base), Fraction(many.claim.stated.number or 0)
    return made > 0 and size > 0 and made <= size * _MISFIT and size <= made * _MISFIT


def _made(worth: Amount, base: Read) -> Fraction:
    return Fraction(worth.stated.number or 0) * Fraction(base.claim.stated.number or 0)


def _holds(worth: Amount, many: Read, base: Read) -> bool:
    size = Fraction(many.claim.stated.number or 0)
    number = Fraction(base.claim.stated.number or 0)
    return bool(number) and worth.usual.meets(give_or_take(size / number, Fraction(1, 20)))
