"""Shared by: what so many holders bear or get together, and behind it as many figures, each of one of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.common.spots import counted_twice
from claimcheck.reading.words.change import CHANGING

_ADDED = frozenset("money measure count".split())
_LEAST, _MOST = 2, 7
_TOWARDS = frozenset("toward towards to into for against by from than worth".split())
_NOT = frozenset(
    "each apiece every average averaging per both including least most about further more than another's compared against last "
    "earlier previous year ago selling sold bought having asked bid offered wanted sought claimed rose fell from extra also "
    "already initial first".split()
)
_WINNING = frozenset("won win wins winning".split())
_LEADS = frozenset((":", ",", "(", "—", "–"))
_GAP = 9  # words from one part to the next
_NEAR = Fraction(1, 2), Fraction(2)


def shared_by(story: Story) -> Iterator[Link]:
    """``Two donors bear the $26,000 cost: the city with $19,000 and the lottery with $7,000``: the parts make the whole."""
    for sentence in story.sentences:
        told = _told(story, sentence)
        if told is None:
            continue
        whole, parts = told
        made, number = sum((Fraction(r.claim.stated.number or 0) for r in parts), Fraction(0)), Fraction(whole.claim.stated.number or 0)
        if number and _NEAR[0] < made / number < _NEAR[1] and not counted_twice(story, parts[-1].last):
            said = f"{lines(whole.claim, parts[0].claim, 'tell')} what all of them share, and the part of each"
            yield Link("parts", (whole.claim.id, *(r.claim.id for r in parts)), assumption=said, exhaustive=True)


def _told(story: Story, sentence: Sentence) -> tuple[Read, list[Read]] | None:
    """The whole and its parts, where the sentence tells how many share it, it, as many figures of its unit, and nothing else."""
    low, here = story.tokens.low, amounts(story, sentence)
    holders = next((r for r in here if _tells_holders(r)), None)
    if holders is None or _NOT & set(low[sentence.first : sentence.last]) or CHANGING & set(low[sentence.first : sentence.last]):
        return None
    others = [r for r in here if r is not holders]
    number = int(holders.claim.stated.number or 0)
    if len(others) != number + 1 or any(r.claim.kind not in _ADDED or not r.is_plain for r in others):
        return None
    whole, parts = others[0], [in_unit(story, r, others[0]) for r in others[1:]]
    if holders.first > parts[0].first or _TOWARDS & set(story.before(whole, 2)) or not base_unit(whole.claim):
        return None
    if any(base_unit(r.claim) != base_unit(whole.claim) or "/" in r.claim.amount.unit for r in parts):
        return None
    start = max(whole.last, holders.last)
    gap = low[start : parts[0].first]
    made = sum(Fraction(r.claim.stated.number or 0) for r in parts)
    if _WINNING & set(gap) and made < Fraction(whole.claim.stated.number or 0):
        return None  # "the two schools have met 90 times, Eton winning 41 and Harrow 35": the others were drawn
    shared = {":", "("} & set(gap) or (_LEADS & set(gap) and ("one" in gap or any(w.endswith("ing") for w in gap)))
    return (whole, parts) if shared and "them" not in gap[-2:] and _is_row(story, parts) else None


def _tells_holders(read: Read) -> bool:
    """True for *three donors*, *two of the states*."""
    number = read.claim.stated.number
    plain = read.claim.kind == "count" and read.claim.stated.bound == "=" and not read.claim.amount.unit
    return plain and isinstance(number, int) and _LEAST <= number <= _MOST and bool(read.figure.noun)


def _is_row(story: Story, parts: Sequence[Read]) -> bool:
    """True where each part is parted from the next by a comma or *and*, and by few words."""
    gaps = [story.tokens.low[a.last : b.first] for a, b in zip(parts, parts[1:], strict=False)]
    return all(len(g) <= _GAP and {",", "and", ";"} & set(g) for g in gaps)
