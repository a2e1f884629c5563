"""Strength of a pass: how likely a random figure of the same form would have passed as well.

Source: the GRIM probability of scrutiny (the share of means of a form that no check could tell from a true one) and the coincidence of
figured (the share of values within one order of magnitude that fit), taken over what a hand could have written in the figure's place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from functools import cached_property
from typing import Literal, NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.solver.bound import Bound
from claimcheck.solver.decide import decide
from claimcheck.solver.ranges import Range, fitting
from claimcheck.solver.relation import Comparison, Relation
from claimcheck.solver.system import System
from claimcheck.values.exact import Number, show, whole
from claimcheck.values.hedges import last_place
from claimcheck.values.interval import Interval, at_least

WEAK = Fraction(1, 10)  # a pass that more than one random figure in ten shares says little; house choice
MOST_TRIED = 200  # figures that are tried one by one where whole numbers or products leave gaps


@attrs.frozen
class Strength:
    """Of *tried* figures of the form of the one of *claim*, *passing* would have passed too, all else left as it stands.

    *exact* is False where no more than *passing* would: gaps between them were too many to try.
    """

    claim: str
    said: str
    passing: int
    tried: int
    exact: bool = True

    @property
    def chance(self) -> Fraction:
        """The probability that a random figure would have passed."""
        return Fraction(self.passing, self.tried)

    @property
    def weak(self) -> bool:
        """True when more than one random figure in ten would have passed."""
        return self.chance > WEAK

    def __str__(self) -> str:
        most = "" if self.exact else "at most "
        told = f"a random figure for “{self.said}” would pass in {most}{show(self.passing)} of {show(self.tried)} cases"
        return f"weak: {told}" if self.weak else told


@attrs.define(frozen=True, slots=False)
class Trial:
    """What a held relation was tested on: its *comparisons* and the claims they may speak of."""

    comparisons: tuple[Comparison, ...]
    claims: tuple[Claim, ...]

    @cached_property
    def strength(self) -> Strength | None:
        """The strength of the pass by the figure whose change matters least: whatever figure is wrong, no more go unseen than of its.

        A form is a decade and a step: the figures with as many digits before the point, given to the same place. Each is read as wide as
        the figure that stands there. None where no figure has a form.
        """
        spoken = {name for row in self.comparisons for name in row.variables}
        claims = [claim for claim in self.claims if claim.id in spoken]
        system = system_of(claims, (Relation("the relation", self.comparisons),), "usual")
        guesses = [one for claim in claims for one in [_at_most(system, claim)] if one is not None]
        best: Strength | None = None
        for guess in sorted(guesses, key=lambda one: -Fraction(len(one.passing), one.of.size)):
            if best is None or len(guess.passing) * best.tried > best.passing * guess.of.size:
                best = max((one for one in (best, _counted(system, guess)) if one), key=lambda one: one.chance)
        return best


def system_of(claims: Iterable[Claim], relations: Iterable[Relation], reading: Literal["usual", "widest"]) -> System:
    """The solver's system of *relations* over *claims* in one reading: a bound for each claim, and counts never negative."""
    claims = tuple(claims)
    counts = [c for c in claims if c.kind == "count"]
    # A count below zero ("a rating of minus nine") is for a rule to tell: no figure conflicts with itself.
    amounts = {c.id: c.amount.usual if reading == "usual" else c.amount.widest for c in claims}
    floors = [Bound(f"{c.id} is not negative", c.id, at_least(0)) for c in counts if amounts[c.id].meets(at_least(0))]
    bounds = [Bound(name, name, amount) for name, amount in amounts.items()]
    return System(
        bounds=(*bounds, *floors),
        background=frozenset(f.name for f in floors),
        relations=tuple(relations),
        whole=frozenset(c.id for c in counts if _is_whole(c)),
    )


def _is_whole(claim: Claim) -> bool:
    # "Nearly 3" and "more than 1" may hold no whole number in their usual reading: that is the width of the words, no contradiction.
    return claim.stated.bound not in ("<", ">") and all(isinstance(n, int) for n in (claim.stated.lo, claim.stated.hi) if n is not None)


class Form(NamedTuple):
    """The figures that a hand could have written in the place of one: whole multiples of *step*, *first* to *last* times it."""

    step: Fraction
    first: int
    last: int

    @property
    def size(self) -> int:
        """How many there are."""
        return self.last - self.first + 1

    def within(self, interval: Interval) -> range:
        """Those inside *interval*, as multiples of the step."""
        lo, hi, lo_open, hi_open = interval
        first, last = self.first, self.last
        if lo is not None:
            least = Fraction(lo) / self.step
            first = max(first, -(-least.numerator // least.denominator) + (lo_open and least.denominator == 1))
        if hi is not None:
            most = Fraction(hi) / self.step
            last = min(last, most.numerator // most.denominator - (hi_open and most.denominator == 1))
        return range(first, max(first, last + 1))


def form(claim: Claim) -> Form | None:
    """The form of the figure of *claim*; None for a range, a size without digits, zero and a fraction in words or that no decimal writes.

    Its decade is that of the number (1,000 to under 10,000 for 1,950), its step the last place written or known, else that of the last
    nonzero digit (10 for 1,950): zeros at the end of a whole number may be rounding, so they make no form finer.
    """
    n = claim.stated.number
    in_words = isinstance(n, Fraction) and not any(c.isdecimal() for c in claim.amount.written)
    if not n or claim.stated.bound == "range" or in_words or _is_recurring(n):
        return None
    place, own = claim.amount.place, last_place(n)
    step = Fraction(own if place is None else min(place, own))
    decade = _decade(abs(Fraction(n)))
    if n < 0:
        return Form(step, -(_ceiling(decade * 10 / step) - 1), -_ceiling(decade / step))
    return Form(step, _ceiling(decade / step), _ceiling(decade * 10 / step) - 1)


def _ceiling(n: Fraction) -> int:
    return -(-n.numerator // n.denominator)


def _is_recurring(n: Number) -> bool:
    rest = n.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest != 1


def _decade(n: Fraction) -> Fraction:
    """The power of ten that is at most *n* while ten times it is more."""
    digits = len(str(n.numerator)) - len(str(n.denominator))
    power = Fraction(10) ** digits
    return power if power <= n else power / 10


class Guess(NamedTuple):
    """The figures of a form that may fit in the place of that of *claim*; no others do. *exact* when all of them do."""

    claim: Claim
    of: Form
    reading: Interval
    passing: range
    exact: bool


def _at_most(system: System, claim: Claim) -> Guess | None:
    """How many figures of the form of *claim* would fit at most; None where it has none."""
    of = form(claim)
    room = fitting(system, claim.id) if of is not None else None
    n = claim.stated.number
    if of is None or room is None or n is None:
        return None
    reading = claim.amount.usual
    if claim.id in system.whole and of.step.denominator == 1 and isinstance(n, int):
        reading = reading.tightened() or reading
    return Guess(claim, of, reading, of.within(_reached(room, reading, n)), room.exact and not _has_gaps(system))


def _counted(system: System, guess: Guess) -> Strength:
    """How many of those that may fit do."""
    claim, of, n = guess.claim, guess.of, guess.claim.stated.number or 0

    def fits(k: int) -> bool | None:
        return _fits(system, claim.id, guess.reading, whole(k * of.step - n))

    if guess.exact:
        count, exact = len(guess.passing), True
    elif _only_compares(system, of.step):
        count, exact = _trimmed(guess.passing, fits)
    else:
        count, exact = _tried(guess.passing, fits)
    return Strength(claim.id, claim.said, count, of.size, exact)


def _trimmed(passing: range, fits: Callable[[int], bool | None]) -> tuple[int, bool]:
    """How many of *passing* fit, where only some at its ends may not; and whether that is certain."""
    first, last = passing.start, passing.stop - 1
    for _ in range(MOST_TRIED):
        if first > last or (fits(first) is True and fits(last) is True):
            return last - first + 1, True
        first, last = first + (fits(first) is False), last - (first < last and fits(last) is False)
    return last - first + 1, False


def _tried(passing: range, fits: Callable[[int], bool | None]) -> tuple[int, bool]:
    """How many of *passing* fit, each tried where they are few; and whether that is certain."""
    if len(passing) > MOST_TRIED:
        return len(passing), False
    answers = [fits(k) for k in passing]
    return sum(answer is not False for answer in answers), None not in answers


def _reached(room: Range, reading: Interval, n: Number) -> Interval:
    """The numbers that, read as wide as *n* is, still touch *room*."""
    lo, hi, lo_open, hi_open = room.interval
    below, above, below_open, above_open = reading
    return Interval(
        None if lo is None or above is None else whole(Fraction(lo - above + n)),
        None if hi is None or below is None else whole(Fraction(hi - below + n)),
        lo_open or above_open,
        hi_open or below_open,
    )


def _has_gaps(system: System) -> bool:
    """True where whole numbers may leave out numbers between two that fit: under factors, in products, set against what need not be
    whole, or where two sums together leave only every second one (a + b = c and a = b).
    """
    rows = [row for relation in system.relations for row in relation.comparisons]
    terms = [term for row in rows for side in (row.left, row.right) for term in side.terms]
    mixed = any(bound.variable not in system.whole for bound in system.bounds)
    sums = len(rows) > 1 and any(len([names for names, _ in (row.left - row.right).terms if names]) > 2 for row in rows)
    return bool(system.whole) and (mixed or sums or any(len(names) > 1 or (names and abs(factor) != 1) for names, factor in terms))


def _only_compares(system: System, step: Fraction) -> bool:
    """True where every comparison sets one whole number against another or a number: none between two that fit is left out.

    Such systems are totally unimodular (Hoffman and Kruskal 1956): with whole bounds, what whole numbers can do has no gaps.
    """
    if step.denominator != 1 or any(bound.variable not in system.whole for bound in system.bounds):
        return False
    for row in (row for relation in system.relations for row in relation.comparisons):
        terms = [(names, factor) for names, factor in (row.left - row.right).terms if names]
        if any(len(names) > 1 for names, _ in terms) or sorted(factor for _, factor in terms) not in ([-1, 1], [1], [-1], []):
            return False
    return True


def _fits(system: System, name: str, reading: Interval, by: Number) -> bool | None:
    """Whether *system* holds with the bound *name* moved *by* so much; None where the solver cannot tell."""
    lo, hi, lo_open, hi_open = reading
    moved = Interval(None if lo is None else lo + by, None if hi is None else hi + by, lo_open, hi_open)
    bounds = tuple(attrs.evolve(b, interval=moved) if b.name == name else b for b in system.bounds)
    status = decide(attrs.evolve(system, bounds=bounds)).status
    return None if status == "undecided" else status == "consistent"
