"""Each of so many: what was had on, in or from each of so many things or days, and what they all make."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit

_EACH = frozenset(("each",))
_ON = frozenset("on in at for from to with over aboard".split())
_THE = frozenset("the its their these those his her".split())
_KINDS = frozenset("count money measure rate".split())
_OTHER = frozenset(
    "first last another other others more extra further up most least average averaged only except than whole month season year career "
    "since before after earlier previous ago".split()
)
_GAP, _NEAR = 3, 1
_SHIFTS = tuple(Fraction(10) ** k for k in (-3, -2, -1, 1, 2, 3))
_CLOSE = Fraction(1, 25)


def each_of_so_many(story: Story) -> Iterator[Link]:
    """``80,000 barrels lost on each of the 21 days ... 1.68 million barrels``: the one times the other makes the third."""
    for sentence in story.holding(_EACH):
        for k in story.places(_EACH, sentence):
            one, many = _one_and_many(story, k)
            if one is None or many is None or _OTHER & story.words(sentence):
                continue
            around = [r for s in story.beside(sentence, _NEAR, _NEAR) for r in story.here(s) if r is not one and r is not many]
            like = [r for r in around if r.claim.kind in _KINDS and _is_like(one.claim, r.claim)]
            if len(like) == 1 and like[0].is_plain and _may_be_made(one, many, like[0]):
                said = f"{lines(one.claim, like[0].claim, 'tell')} what there was on each of them and in all"
                each = story.recast(one, "capacity", amount=one.claim.amount)
                yield Link("each", (each.id, _bare(story, many), like[0].claim.id), assumption=said, exhaustive=True)


def _one_and_many(story: Story, k: int) -> tuple[Read | None, Read | None]:
    """The figures on either side of *on each of the* at token *k*."""
    low, sentence = story.tokens.low, story.sentence_at(k)
    if sentence is None or low[k - 1] not in _ON or low[k + 1] != "of":
        return None, None
    start = k + 2 + (low[k + 2] in _THE)
    here = story.here(sentence)
    many = next((r for r in here if r.first == start and r.claim.kind in ("count", "duration") and r.is_plain), None)
    one = next((r for r in reversed(here) if r.last <= k - 1), None)
    near = one is not None and k - 1 - story.phrase(one)[1] < _GAP and one.claim.kind in _KINDS - {"rate"} and one.is_plain
    return (one, many) if near else (None, None)


def _is_like(one: Claim, other: Claim) -> bool:
    """True for two figures of one unit, or that count one thing by name."""
    unit = base_unit(one)
    return base_unit(other) == unit and (bool(unit) or one.scope.noun == other.scope.noun != "")


def _may_be_made(one: Read, many: Read, total: Read) -> bool:
    made, told = _number(one) * _number(many), _number(total)
    if not made or not told or told <= _number(one) or _number(many) < 2:  # noqa: PLR2004
        return False
    out = told / made
    return Fraction(1, 2) < out < 2 or any(abs(out / s - 1) < _CLOSE for s in _SHIFTS)  # noqa: PLR2004


def _bare(story: Story, many: Read) -> str:
    """The claim of *many* as a plain number: the 21 of *21 days*."""
    if many.claim.kind == "count":
        return many.claim.id
    return story.recast(many, "count").id


def _number(read: Read) -> Fraction:
    return Fraction(read.claim.stated.number or 0)
