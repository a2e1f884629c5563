"""How a link misses what rules say of it: whether a slip of the pen explains why it does not hold, or else by how much it is out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import Link
from claimcheck.judging.stating import STAGES, collect, system
from claimcheck.rules.catalogue import speaking_of
from claimcheck.rules.rule import Rule
from claimcheck.solver.decide import decide
from claimcheck.solver.ranges import fitting
from claimcheck.solver.slips import is_fraction, is_slip, magnitudes
from claimcheck.solver.system import System
from claimcheck.values.exact import Number
from claimcheck.values.interval import Interval

_FEW = 100  # below that a count is told one by one: no thousand gets lost, nor a nought
_TEN = 10
_MANY = 10**5
_TENFOLD = 5
_FAR = 15  # a point two places off is as good as chance where the words leave the tie open
_MEANS = frozenset(("below highest", "above lowest"))  # any figure with noughts taken away is below some other
_HUNDRED = Fraction(100)
SHIFTS = (Fraction(10**3), Fraction(10**6), Fraction(10**9))


class Miss(NamedTuple):
    """How a link that does not hold misses.

    *slip* says that one slip of the pen in one of its figures, which are *slipped*, explains it, *noughts* that a thousand times more or
    less would mend one of them, be it by chance: what fits may be wide. *out* is how many times too large or too small each figure is,
    of those that a figure in their place would mend; *remarked* that a rule finds fault with it for what no figure mends.
    """

    slip: bool
    noughts: bool
    out: dict[str, Fraction]
    remarked: bool
    slipped: tuple[str, ...] = ()


def alone(ledger: Ledger, links: Sequence[Link]) -> Ledger:
    """*ledger* with *links* and the claims that they tie, and nothing else."""
    names = {name for link in links for name in link.claims}
    claims = tuple(c for c in ledger.claims if c.id in names)
    return attrs.evolve(ledger, claims=claims, links=tuple(links), facts=(), dates=(), unread=(), passed=(), expect=())


def holds(ledger: Ledger, links: Sequence[Link], rules: Iterable[Rule] | None = None) -> bool:
    """True when *rules*, or all that speak of such links, hold in the usual readings on the claims of *links* alone."""
    remarked, laid = _laid(ledger, links, rules)
    return not remarked and decide(laid).status != "conflict"


def missed(ledger: Ledger, link: Link, rules: Iterable[Rule] | None = None) -> Miss:
    """How *link*, which does not hold by *rules* or by all that speak of it, misses."""
    remarked, laid = _laid(ledger, [link], rules)
    out: dict[str, Fraction] = {}
    slipped: list[str] = []
    noughts = False
    bound = {b.name for b in laid.bounds}
    for claim in (ledger.claim(name) for name in link.claims if name in bound):
        number = claim.stated.number
        room = fitting(laid, claim.id) if number else None
        if number and room is not None:
            if _is_slip(link, claim, number, room.interval):
                slipped.append(claim.id)
            if times := _times(number, room.interval):
                out[claim.id] = times
                noughts = noughts or (link.sort not in _MEANS and _lacks_noughts(claim, number, room.interval, tens=_is_product(link)))
    return Miss(bool(slipped), noughts, out, remarked, tuple(slipped))


def _is_product(link: Link) -> bool:
    """True for all of what so many have, where one nought more or less is a slip and no other figure."""
    return link.sort == "each" and link.exhaustive


def _laid(ledger: Ledger, links: Sequence[Link], rules: Iterable[Rule] | None) -> tuple[bool, System]:
    """What rules make of *links* alone: whether one remarks a fault, and the system of what they state in the usual readings."""
    only = alone(ledger, links)
    asked = dict.fromkeys(rule for link in links for rule in speaking_of(link.sort)) if rules is None else rules
    found = collect(only, asked)
    return any(told.fails != "none" for _, told in found.remarks), system(only, found.stated, STAGES[-1])


def _is_slip(link: Link, claim: Claim, number: Number, fits: Interval) -> bool:
    """True when a slip of the pen takes a number that *fits* to *number*, the one that *claim* tells."""
    if link.sort == "change" and claim.id == link.claims[0] and _confused(number, fits):
        return True
    if _other_unit(claim, number, fits):
        return True
    if claim.kind == "share" and not claim.amount.unit:
        return is_fraction(fits) or is_slip(number, fits)
    few = claim.kind == "count" and number < _FEW
    if not link.proof and _times(number, fits) > _FAR:
        return is_slip(number, fits) and any(True for _ in magnitudes(number, fits))
    return is_slip(number, fits) and not (few and (_times(number, fits) > _TENFOLD or number < _TEN))


_TWO_UNITS = re.compile(r"(hour|minute|day|week|year|foot|feet|ft|stone|st|mile)s?\b", re.IGNORECASE)
_BASES = {"minute": 60, "second": 60, "hour": 24, "day": 7, "month": 12, "inch": 12, "pound": 14, "yard": 1760}
_GREATER = 9  # of the greater unit, of which one digit is wrong


def _other_unit(claim: Claim, number: Number, fits: Interval) -> bool:
    """True where an amount in two units fits with another number of the greater one: ``six hours 50 minutes`` for five."""
    base = _BASES.get(claim.amount.unit, 0) if _TWO_UNITS.search(claim.amount.written) else 0
    return bool(base) and any(number + base * k in fits for k in range(-_GREATER, _GREATER + 1) if number + base * k > 0)


def _lacks_noughts(claim: Claim, number: Number, fits: Interval, *, tens: bool = False) -> bool:
    few = claim.kind == "count" and number < _FEW and Fraction(number).denominator == 1
    if few and fits.hi is None and fits.lo is not None and fits.lo >= _MANY:
        # "62 passengers last year, 14 million of them from abroad": no one tells so few of so many.
        return any(fits.lo <= Fraction(number) * by <= _TEN * fits.lo for by in SHIFTS[1:])
    bounded = fits.lo is not None and fits.lo > 0 and fits.hi is not None  # a hundredth of any figure is less than another
    shifts = (*((Fraction(_TEN),) if tens else ()), _HUNDRED, *SHIFTS) if bounded else SHIFTS
    shifted = [n for by in shifts for n in (Fraction(number) * by, Fraction(number) / by) if not few and n in fits]
    if claim.kind == "count":
        shifted = [n for n in shifted if n.denominator == 1]
    return any(fits.hi is not None or n <= _TENFOLD * (fits.lo or 0) for n in shifted)


def _times(number: Number, fits: Interval) -> Fraction:
    """How many times too large or too small *number* is for *fits*; 0 where that cannot be said."""
    end = fits.lo if fits.lo is not None and number < fits.lo else fits.hi
    if end is None or end <= 0 or number <= 0:
        return Fraction(0)
    times = Fraction(end) / Fraction(number)
    return max(times, 1 / times)


def _confused(percent: Number, fits: Interval) -> bool:
    """True where a change was told as what is left of 100%, or as how many per cent of it there are now, or of the other base."""
    share = Fraction(percent) / 100
    bases = [*([100 * share / (1 - share)] if share < 1 else []), *([100 * share / (1 + share)] if share > -1 else [])]
    others = [percent - 100, 100 - percent, percent + 100, *bases]
    return any(Fraction(other) in fits for other in others)
