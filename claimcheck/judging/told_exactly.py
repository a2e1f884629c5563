"""Told exactly: figures of a tie that fails which make another law of a short passage, to the last digit and hardly by chance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, product

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import Link

_MOST, _SENTENCES = 12, 7  # figures and sentences of a passage
_TERMS, _POOL = 5, 9  # of a sum, and figures among which it is sought
_TEN, _HUNDRED, _FEW = 10, 100, 3
_GREAT = 1000  # of lesser numbers some balance with other signs by chance
_ADDED = frozenset(("count", "money", "measure", "duration", "points", "capacity", "mean", "rate", "level", "extreme"))
# What says that two figures are one, or which is more, and of which a product or a sum that holds of both is what they are told for.
_PAIRS = frozenset(("same", "restated", "order", "parts", "beside"))


def is_told_exactly(ledger: Ledger, link: Link) -> bool:
    """True where all figures of *link* hold in another law: *£1.8m for the 450 homes, £4,000 each*, none of which is some of another."""
    pool = _figures(ledger)
    if not _FEW <= len(pool) <= _MOST or max((c.sentence for c in pool), default=0) >= _SENTENCES:
        return False
    tied = [c for c in map(ledger.claim, link.claims) if c.span is not None]
    mine = {_place(c) for c in tied}
    pool = [c for c in pool if not any(_is_within(c, rate) for rate in tied)]
    known = {_place(c) for c in pool}
    if len(mine) < 2 or not mine <= known:  # noqa: PLR2004
        return False
    if link.sort == "parts" and len(mine) == len(link.claims) == _FEW and not link.exhaustive:
        first, *others = map(_number, map(ledger.claim, link.claims))
        return any(a == first + b > _TEN for a, b in (others, others[::-1]))  # "the toll, 88 on Monday, reached 95 with seven more"
    if link.sort == "rate" and _is_of_several(pool, link, ledger):
        return True
    return _balances(pool, mine, link) or any(mine <= found for found in _laws(pool, mine, link))


def _figures(ledger: Ledger) -> list[Claim]:
    """The exact figures of the passage, one at each place."""
    told: dict[int, Claim] = {}
    for claim in ledger.claims:
        if claim.span is not None and claim.related and claim.stated.bound in ("=", "~") and claim.stated.number and claim.kind != "date":
            told.setdefault(claim.span.start, claim)
    return [told[k] for k in sorted(told)]


def _place(claim: Claim) -> int:
    return claim.span.start if claim.span is not None else -1


def _is_within(claim: Claim, tied: Claim) -> bool:
    """True for the ten minutes of *12 patients every ten minutes*, which are told to be a part of that rate and of nothing else."""
    return claim.span is not None and tied.span is not None and tied.span.start < claim.span.start < tied.span.end


def _number(claim: Claim) -> Fraction:
    return Fraction(claim.stated.number or 0)


def _laws(pool: Sequence[Claim], mine: set[int], link: Link) -> Iterator[set[int]]:
    """The places of the figures of each law that holds among *pool* and is not what *link* says."""
    added = [c for c in pool if c.kind in _ADDED]
    if link.sort == "share":
        yield from _shares(pool, added)
    elif link.sort in _PAIRS and len(mine) == 2:  # noqa: PLR2004
        yield from _products(added, 2 if link.sort in ("same", "restated") else _FEW)
        yield from _sums(added, mine) if link.sort != "order" else ()  # "1:20.8, 0.3 seconds quicker than 1:20.5" is the wrong way


def _balances(pool: Sequence[Claim], mine: set[int], link: Link) -> bool:
    """True where all that is counted balances: *2,310 people ... 14 born, 31 died, eight settled, 19 left ... 2,282*."""
    counts = [c for c in pool if c.kind == "count" and not c.amount.unit]
    if link.proof or link.sort not in _SUMS or not mine < {_place(c) for c in counts} or not _FEW < len(counts) < _POOL:
        return False
    asides = [None, *(c for c in counts if _place(c) not in mine)]  # "95 more than 12 months before"
    return any(_is_balanced([_number(c) for c in counts if c is not aside]) for aside in asides)


def _is_balanced(numbers: Sequence[Fraction]) -> bool:
    first, *rest = sorted(numbers, reverse=True)
    signed = product((1, -1), repeat=len(rest))
    return (
        len(rest) > _FEW and first >= _GREAT and any(first + sum(s * n for s, n in zip(signs, rest, strict=True)) == 0 for signs in signed)
    )


def _is_of_several(pool: Sequence[Claim], link: Link, ledger: Ledger) -> bool:
    """True for *€140 a night ... took two rooms for four nights, for €1,120*: so much for each of so many, and so long."""
    claims = [ledger.claim(name) for name in link.claims]
    if len(claims) != _FEW or not all(map(_number, claims)):
        return False
    one, time, total = map(_number, claims)
    others = (c for c in pool if c.kind == "count" and not c.amount.unit and _place(c) not in {_place(k) for k in claims})
    return any(one * time * _number(c) == total and _number(c) > 1 for c in others)


_SUMS = frozenset(("parts", "rest", "flow"))


def _products(added: Sequence[Claim], least: int) -> Iterator[set[int]]:
    """So many of so much each make so much: *60 of them at $2.5 million a vehicle, $150 million*."""
    for one, other in combinations(added, 2):
        made = _number(one) * _number(other)
        telling = min(_number(one), _number(other)) > 1 and _digits(one, other) >= least
        yield from ({_place(one), _place(other), _place(c)} for c in added if telling and c not in (one, other) and _number(c) == made)


def _shares(pool: Sequence[Claim], added: Sequence[Claim]) -> Iterator[set[int]]:
    """A share of a share of a whole: *half of the 800 patients ... 15 per cent of these, 60 people*."""
    told = [(c, _number(c) / (_HUNDRED if c.amount.unit == "percent" else 1)) for c in pool if c.kind == "share"]
    for one, other in combinations(added, 2):
        small, great = sorted((one, other), key=_number)
        for (share, worth), (further, part) in combinations(told, 2):
            if _number(small) == worth * part * _number(great):
                yield {_place(c) for c in (one, other, share, further)}


def _sums(added: Sequence[Claim], mine: set[int]) -> Iterator[set[int]]:
    """A figure that others of its unit add up to: *150 hens and 40 geese, 190 birds, of which the fox took 30*."""
    for unit in dict.fromkeys(c.amount.unit for c in added):
        alike = [c for c in added if c.amount.unit == unit]
        if len(alike) > _POOL or not mine & {_place(c) for c in alike}:
            continue
        for many in range(2, min(_TERMS, len(alike) - 1) + 1):
            for some in combinations(alike, many):
                made = sum(map(_number, some))
                yield from ({_place(c), *map(_place, some)} for c in alike if c not in some and _number(c) == made > _TEN)


def _digits(*claims: Claim) -> int:
    return sum(len(str(_number(c).numerator).strip("0")) for c in claims)
