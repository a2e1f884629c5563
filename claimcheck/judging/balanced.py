"""Balanced: figures that words join only loosely, and that with others of the passage make a sum, or a share, that is right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, product
from math import comb

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import Link
from claimcheck.judging.accounted import may_join

_MOST, _SENTENCES = 10, 7  # figures and sentences of a passage
_SORTS = frozenset(("parts", "rest", "flow", "margin", "change"))
_ADDED = frozenset(("count", "money", "measure", "duration", "points", "level", "extreme", "share"))
_FEWEST, _TERMS = 3, 5  # of a sum
_CHANCE = Fraction(1, 5)  # that some signs would make the figures balance
_HUNDRED = 100
_WORDS = frozenset(("majority", "minority"))  # what is reckoned of a whole, and told by no figure


def is_balanced(ledger: Ledger, link: Link) -> bool:
    """True where figures of *link* and others of a short passage are in order: *2,140 waited. 310 joined, 265 came off, so 2,185 wait*.

    They are the terms of a sum with other signs, or with one figure more; or the part of a share is told in two (*one in five of 6,200 ...
    employs 700. The other 540*). A link that words prove is never given up so.
    """
    if link.proof or link.words is not None or max((c.sentence for c in ledger.claims if c.span is not None), default=0) >= _SENTENCES:
        return False
    claims = [ledger.claim(name) for name in link.claims]
    if link.sort == "share":
        return _is_told_in_two(ledger, claims)
    if link.sort not in _SORTS or (link.sort == "parts" and not link.exhaustive and claims[-1].kind != "share"):
        return False
    if link.sort == "change" and claims[0].amount.unit == "percent":
        return _is_of_others(ledger, claims)
    nouns = {c.scope.noun for c in claims if c.scope.noun}
    gaps = {other.claims[0] for other in ledger.links if other.sort == "margin" and link.sort != "margin"} - set(link.claims)
    alike, pool = ([c for c in _pool(ledger, claims, of) if c.id not in gaps] for of in (nouns, None))
    whole = (some for some in _balances(pool) if len(some) == len(pool) > _FEWEST and _are_many(some, claims))
    found = (*_balances(alike), *whole)
    return any(_is_other_reckoning(link, claims, some) for some in found)


def _is_of_others(ledger: Ledger, claims: Sequence[Claim]) -> bool:
    """True for the percent of *admitted 160 children. Two nurses fell ill. Last week there were 40 admissions, a drop of 75 per cent*."""
    told, before, after = claims[:3]
    for c in _pool(ledger, claims):
        if _place(c) in map(_place, claims):
            continue
        pairs = ((before, c), (c, after)) if c.amount.unit == before.amount.unit else ()
        if any(abs(_number(b) - _number(a)) * _HUNDRED == _number(told) * _number(a) > _HUNDRED for a, b in pairs):
            return True
    return False


def _pool(ledger: Ledger, claims: Sequence[Claim], nouns: set[str] | None = None) -> list[Claim]:
    """The exact figures of the passage in the unit of *claims*, one at each place, all or those that may count any of *nouns*."""
    unit = claims[-1].amount.unit
    told: dict[int, Claim] = {}
    for c in ledger.claims:
        fits = c.amount.unit == unit and (nouns is None or c in claims or may_join(ledger, c, nouns))
        fits &= unit != "percent" or c.stated.number != _HUNDRED
        fits &= c.said.casefold() not in _WORDS
        if fits and c.span is not None and c.kind in _ADDED and c.stated.bound == "=" and c.stated.number:
            told.setdefault(c.span.start, c)
    found: list[Claim] = []
    for c in (told[k] for k in sorted(told)):
        if not found or not _overlap(found[-1], c):
            found.append(c)
    return found


def _overlap(a: Claim, b: Claim) -> bool:
    """True for one figure told twice, with its noun and without: *24 percent*, *further 24 percent*."""
    return a.span is not None and b.span is not None and b.span.start < a.span.end


def _balances(pool: Sequence[Claim]) -> Iterator[tuple[Claim, ...]]:
    """Figures of *pool* that make a sum, of so many digits that it is hardly there by chance."""
    for many in range(_FEWEST, min(_TERMS, len(pool)) + 1 if len(pool) <= _MOST else 0):
        tried = 2 ** (many - 2) * comb(len(pool), many)
        for some in combinations(pool, many):
            first, *rest = sorted(map(_number, some), reverse=True)
            if tried > _CHANCE * _scale((first, *rest)):
                continue
            if any(first == sum(s * n for s, n in zip(signs, rest, strict=True)) for signs in product((1, -1), repeat=many - 1)):
                yield some


def _scale(numbers: Sequence[Fraction]) -> Fraction:
    """The greatest of *numbers* in the finest unit that one of them is told in: 18 for *$1.8 million, $600,000 and $1.1 million*."""
    unit = Fraction(1)
    while all((n / unit).denominator == 1 and (n / unit).numerator % 10 == 0 for n in numbers):
        unit *= 10
    while any((n / unit).denominator != 1 for n in numbers) and unit > Fraction(1, 10**6):
        unit /= 10
    return numbers[0] / unit


def _are_many(some: Sequence[Claim], claims: Sequence[Claim]) -> bool:
    """True unless one of *some* beside *claims* is a pair: *hit two depots. Eleven were hurt at the first and six at the second*."""
    mine = set(map(_place, claims))
    return all(_place(c) in mine or _number(c) > 2 for c in some)  # noqa: PLR2004


def _is_other_reckoning(link: Link, claims: Sequence[Claim], some: Sequence[Claim]) -> bool:
    """True where *some* are figures of *link* with another one, all those of a flow one way, or shares of which one is made of the rest."""
    mine, made = {_place(c) for c in claims}, set(map(_place, some))
    if len(mine & made) < 2:  # noqa: PLR2004
        return False
    if link.sort in ("change", "margin") and _place(claims[0]) not in made:
        return False  # "from 40 to 46 and from 44 to 38, a swing of 16": the ends are level, and the size is none of theirs
    if link.sort == "parts" and claims[-1].kind == "share" and len(some) > _FEWEST:
        return True  # not "the family holds 55, the bank 30 and the staff 25", which three of five make by chance
    if link.sort == "flow" and not mine <= made:
        return False  # "took 210 off the 1,900. With 75 hired, it has 1,690": what is left out is the error
    moves = len(claims) - 2
    one_way = link.sort == "flow" and moves > 1 and link.into in (0, moves)  # of two moves the words of one may tell no way
    return not made <= mine or (one_way and made == mine and not _is_turned(link, claims))


def _is_turned(link: Link, claims: Sequence[Claim]) -> bool:
    """True for *215 tutors, 18 left and 31 came, which gives 202*: what came was taken off, and what left put on."""
    start, *moves, end = map(_number, claims)
    return start - sum(moves[: link.into]) + sum(moves[link.into :]) == end


def _is_told_in_two(ledger: Ledger, claims: Sequence[Claim]) -> bool:
    """True for *One in five of 6,200 jobs depends on the smelter, which employs 700. The other 540*: both together are the share."""
    share, part, whole = claims[:3]
    times = _number(share) / (_HUNDRED if share.amount.unit == "percent" else 1)
    others = [c for c in _pool(ledger, claims) if _place(c) not in {_place(k) for k in claims}]
    return any(_number(part) + _number(c) == times * _number(whole) for c in others if c.amount.unit == part.amount.unit)


def _place(claim: Claim) -> int:
    return claim.span.start if claim.span is not None else -1


def _number(claim: Claim) -> Fraction:
    return Fraction(claim.stated.number or 0)
