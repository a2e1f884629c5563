"""Accounted for: figures of a tie that fails which the passage reckons with in another way, and comes out right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, permutations, product
from operator import mul

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import Link
from claimcheck.judging.missing import holds
from claimcheck.judging.spread import are_apart

# Of these nothing but likeness makes one thing of two figures, or a mean of a figure beside a row.
_MEANS = frozenset(("below highest", "above lowest"))
_SORTS = _MEANS | {"same", "restated", "share"}
_SUMS = frozenset(("parts", "rest", "flow", "tally"))
_ADDED = frozenset(("count", "money", "measure", "duration", "points", "level", "extreme", "mean"))
_NEAR = 4  # sentences to either side in which figures may be of the same reckoning
_MOST = 12  # figures among which one sum more or less is not there by chance
_MOST_ADDED = 4
_MOST_SIGNED = 6  # figures of which some balance with other signs by chance
_HUNDRED = 100
TELLING = 3  # digits of figures that are hardly a slip away from fitting by chance
_TEN = 10  # up to that three numbers add up by chance


def is_accounted_for(ledger: Ledger, link: Link) -> bool:
    """True where two figures of *link* and others beside them are reckoned in another way that comes out right.

    They are a sum (*14 libraries, all but three ... The 11*), one is such a part of the other (*£48m in the red, a tenth of the £480m*), or
    they are of a row whose mean is told (*31, 33, 30, 32 and 34 per cent ... The average is 32*).
    """
    if _is_told_below(ledger, link) or (not link.proof and (_is_tied_otherwise(ledger, link) or _is_the_most_of_it(ledger, link))):
        return True
    if not link.proof and (_balances_otherwise(ledger, link) or _is_the_rest_told(ledger, link) or _is_parted_twice(ledger, link)):
        return True
    if not link.proof and _is_between_ages(ledger, link):
        return True
    if link.sort == "share" and link.proof:
        return False  # "$9.7m, or 24 per cent, more than $68.3m" beside the $78m that the two make
    if link.sort == "parts" and link.exhaustive and not link.proof and link.words is None and len(link.claims) == _EACH:
        return _add_up_otherwise(ledger, link)
    pool = _around(ledger, link) if link.sort in _SORTS else []
    if not 2 < len(pool) <= _MOST:
        return False
    tied = set(link.claims)
    return any(len(tied & names) > 1 and names - tied for names in ({c.id for c in found} for found in _reckoned(ledger, pool, link)))


def _add_up_otherwise(ledger: Ledger, link: Link) -> bool:
    """True where two figures of *link* are told in another sum that is right: *$52.3m for a total of $182m ... $330m* beside $148m."""
    tied = list(map(ledger.claim, link.claims))
    units, mine = {c.amount.unit for c in tied} | {""}, set(_places(ledger, link))
    pool = [c for c in _around(ledger, link) if c.amount.unit in units and c.kind in _ADDED]
    others = [c for c in pool if c.span is not None and c.span.start not in mine]
    for one, other in combinations(map(_number, tied), 2):
        if any(_number(c) in (one + other, abs(one - other)) for c in others if is_telling(c)):
            return True
        if any(one + other + _number(a) == _number(c) for a, c in permutations(others, 2) if is_telling(a) or is_telling(c)):
            return True
    return False


def _balances_otherwise(ledger: Ledger, link: Link) -> bool:
    """True for a sum whose own figures balance where one of them is taken away: *£18,500, a cheque for £2,000, after fees of £300*."""
    tied = list(map(ledger.claim, link.claims))
    if link.sort != "parts" or not _EACH < len(tied) <= _MOST_SIGNED or link.words is not None or not all(c.stated.number for c in tied):
        return False
    if not are_apart(tied[1:]):
        return False  # "800 in London, 500 in Dublin and 100 in Paris"
    first, *others = map(_number, tied)
    return any(first == sum(map(mul, signs, others)) for signs in product((1, -1), repeat=len(others)))


def _is_parted_twice(ledger: Ledger, link: Link) -> bool:
    """True for *58 aircraft, of which 40 are leased and 33 are Airbuses. It owns 18 and flies 25 Boeings*: each part has its own rest."""
    if link.sort != "parts" or link.exhaustive or len(link.claims) != _EACH:
        return False
    whole, *parts = map(_number, map(ledger.claim, link.claims))
    mine, unit = set(_places(ledger, link)), ledger.claim(link.claims[0]).amount.unit
    beside = [c for c in _around(ledger, link) if c.span is not None and c.span.start not in mine and c.amount.unit == unit]
    rests = {_number(c) for c in beside}
    return parts[0] != parts[1] and all(whole - part in rests for part in parts)


def _is_the_rest_told(ledger: Ledger, link: Link) -> bool:
    """True for *all 100 seats filled ... by 53 to 44. The other three did not vote*: what lacks is told beside them.

    So it is for *£12,400. A gift of £3,000 came, and after costs of £250 the total was £15,150*, where it fits hardly by chance.
    """
    tally = link.sort == "tally" and link.exhaustive
    if not tally and link.sort != "flow":
        return False
    whole, *parts = map(_number, map(ledger.claim, link.claims))
    if not tally:
        whole, parts = parts[-1], [whole, *parts[: link.into], *(-n for n in parts[link.into : -1])]
    lacks, mine, unit = whole - sum(parts), set(_places(ledger, link)), ledger.claim(link.claims[0]).amount.unit
    beside = [c for c in _around(ledger, link) if c.span is not None and c.span.start not in mine and c.amount.unit == unit]
    return any(_number(c) == (lacks if tally else abs(lacks)) > 0 for c in beside if tally or is_telling(c))


def is_telling(claim: Claim) -> bool:
    """True for a number of so many digits that hardly any sum gives it by chance."""
    return sum(map(str.isdecimal, claim.amount.written)) >= TELLING


def _is_tied_otherwise(ledger: Ledger, link: Link) -> bool:
    """True for a second share of one part in one whole, or change between two figures, and for a sum whose parts all make up another.

    The other has more parts, and it holds.
    """
    mine = _places(ledger, link)
    if link.sort == "share" and ledger.claim(link.claims[0]).role == "headline":
        return False  # what the text tells of the same two figures is what the headline is held against
    if link.sort in ("share", "change"):
        alike = (one for one in ledger.links if one.sort == link.sort and _is_of_one_unit(ledger, link, one))
        others = [one for one in alike if _places(ledger, one)[1:] == mine[1:] and _places(ledger, one)[0] != mine[0]]
        if link.sort == "change" and ledger.claim(link.claims[0]).sentence > ledger.claim(link.claims[2]).sentence:
            # "have doubled from 1.1 to 2.2 million. The bill went up by 70%"
            ratios = (one for one in ledger.links if one.sort == "ratio" and one.proof and len(one.claims) == _EACH)
            others += [one for one in ratios if _places(ledger, one)[:0:-1] == mine[1:]]
    elif link.sort == "parts" and link.exhaustive:
        sums = (one for one in ledger.links if one.sort in _SUMS and one != link and len(one.claims) > len(link.claims))
        others = [one for one in sums if set(mine[1:]) < set(_places(ledger, one)[1:]) and mine[0] not in _places(ledger, one)]
    else:
        return False
    return any(holds(ledger, [one]) for one in others)


def _is_of_one_unit(ledger: Ledger, link: Link, other: Link) -> bool:
    """True unless the one tells a change in points and the other in parts of a hundred, or a fraction in words."""
    if link.sort == "share":
        return True
    one, two = (ledger.claim(each.claims[0]) for each in (link, other))
    both = {one.amount.unit, two.amount.unit}
    return one.kind == two.kind and (len(both) == 1 or (one.kind == "share" and both == {"", "percent"}))


def _is_the_most_of_it(ledger: Ledger, link: Link) -> bool:
    """True for *14 trains, two a month for the first five months and four in the last*: another figure beside it makes up what lacks."""
    if link.sort not in ("each", "rate") or len(link.claims) != _EACH:
        return False
    one, many, total = map(ledger.claim, link.claims)
    lacks = _number(total) - _number(one) * _number(many)
    mine = _places(ledger, link)
    near = [c for c in _around(ledger, link) if c.span is not None and c.span.start not in mine]
    if lacks > 0 and any(_number(c) == lacks for c in near if c.sentence == total.sentence):
        return True
    # "ten units by day, at £32, and five by night, at £20, come to £420"
    prices = [c for c in near if c.amount.unit == total.amount.unit]
    return any(_number(p) * _number(c) == lacks for p in prices for c in near if c is not p and c.kind == "count") if lacks > 0 else False


_EACH = 3


def _is_between_ages(ledger: Ledger, link: Link) -> bool:
    """True for *joined at 24 ... retired in 2021, at 66, with 42 years' service*: so many years lie between two ages beside them."""
    years = next((c for c in map(ledger.claim, link.claims) if c.kind == "duration" and c.amount.unit == "year"), None)
    if link.sort != "span" or years is None:
        return False
    near = [c for c in ledger.claims if c.sentence == years.sentence and c.stated.number and (c.kind == "age" or not c.scope.noun)]
    ages = [_number(c) for c in near if c.kind in ("age", "count") and c.stated.bound == "=" and _number(c) < _HUNDRED]
    return any(a - b == _number(years) for a in ages for b in ages)


def _places(ledger: Ledger, link: Link) -> list[int]:
    """Where the figures of *link* stand: one figure may have made several claims."""
    return [c.span.start if c.span is not None else -1 for c in map(ledger.claim, link.claims)]


def _is_told_below(ledger: Ledger, link: Link) -> bool:
    """True where the text tells the figure of the headline elsewhere than *link* has it: *4,312 signatures* for *more than 4,000*."""
    top = next((c for c in map(ledger.claim, link.claims) if c.role == "headline"), None) if link.sort == "same" else None
    if top is None or top.stated.bound == "=":
        return False
    below = (c for c in ledger.claims if c.role != "headline" and c.id not in link.claims and c.kind == top.kind and c.related)
    return any(c.amount.unit == top.amount.unit and c.stated.number is not None and c.stated.number in top.amount.usual for c in below)


def _around(ledger: Ledger, link: Link) -> list[Claim]:
    """The exact figures beside those of *link*, in order."""
    placed = [c.sentence for c in map(ledger.claim, link.claims) if c.span is not None]
    first, last = min(placed, default=0) - _NEAR, max(placed, default=0) + _NEAR
    near = (c for c in ledger.claims if c.span is not None and first <= c.sentence <= last and c.related)
    return [c for c in near if c.stated.bound == "=" and c.stated.number]


def _reckoned(ledger: Ledger, pool: Sequence[Claim], link: Link) -> Iterator[tuple[Claim, ...]]:
    """Every whole with its parts, every mean with its row, every portion with what it is of, among *pool*."""
    tied = [c for c in pool if c.id in link.claims]
    nouns = {c.scope.noun for c in tied if c.scope.noun}
    for unit in dict.fromkeys(c.amount.unit for c in tied if c.kind in _ADDED and link.sort not in _MEANS):
        yield from _sums([c for c in pool if c.amount.unit == unit and c.kind in _ADDED and (c in tied or may_join(ledger, c, nouns))])
    if link.sort in _MEANS | {"share"}:
        yield from _means([c for c in pool if c.kind in _ADDED])
        yield from _means([c for c in pool if c.kind == "share"])
    if link.sort == "same":
        yield from _portions(pool)


def may_join(ledger: Ledger, claim: Claim, nouns: set[str]) -> bool:
    """True where *claim* may count what those do that are of *nouns*: it tells no noun, or one of theirs."""
    noun = claim.scope.noun
    return not noun or not nouns or any(noun == n or ledger.taxonomy.nouns(noun, n) in ("same", "inside", "holds") for n in nouns)


def _number(claim: Claim) -> Fraction:
    return Fraction(claim.stated.number or 0)


def _sums(alike: Sequence[Claim]) -> Iterator[tuple[Claim, ...]]:
    for many in range(2, min(_MOST_ADDED, len(alike) - 1) + 1):
        for some in combinations(alike, many):
            made = sum(map(_number, some))
            yield from ((c, *some) for c in alike if c not in some and _number(c) == made > _TEN)


def _means(alike: Sequence[Claim]) -> Iterator[tuple[Claim, ...]]:
    for first in range(len(alike)):
        for last in range(first + 3, len(alike) + 1):
            row = alike[first:last]
            mean = sum(map(_number, row)) / len(row)
            yield from ((c, *row) for c in alike if c not in row and _number(c) == mean)


def _portions(pool: Sequence[Claim]) -> Iterator[tuple[Claim, ...]]:
    added = [c for c in pool if c.kind in _ADDED]
    for told in (c for c in pool if c.kind in ("share", "ratio")):
        times = _number(told) / (_HUNDRED if told.amount.unit == "percent" else 1)
        for one, other in combinations(added, 2):
            if one.amount.unit == other.amount.unit and times in (_number(one) / _number(other), _number(other) / _number(one)):
                yield one, other, told
