"""Narrowing bounds until nothing moves, with a reason for every step.

Every variable has two *literals*: ``2 * v`` stands for it and ``2 * v + 1`` for its negative, so that a lower bound is
an upper limit of the negative and every row has positive coefficients only. Sound always; complete for trees of sums
over the reals.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable
from fractions import Fraction
from typing import TypeAlias

from claimcheck.solver.component import BELOW, EQUAL, Box, Component
from claimcheck.values.exact import Number, quotient, whole
from claimcheck.values.interval import Interval

VISITS = 8  # narrowing a + 1 <= b <= a would go on for ever
# Around a ring of products the digits of a limit double at every turn; one with more of them than this is not narrowed to.
BITS = 128

# What moved a limit: the literal, half row or product (as ~index), and the event that held before.
Event: TypeAlias = tuple[int, int, int]

_NONE = -1  # no reason; bound number b is written -2 - b


class Narrowing:
    """The limits of all literals of a component, narrowed, and whether they clash.

    *dropped* are owners left out, *extra* further boxes whose owner is ``""``. After `run`: *clash* is the set of
    owners behind a contradiction, or None; *settled* is True when nothing more could be narrowed.
    """

    def __init__(self, component: Component, dropped: Collection[str] = (), extra: Iterable[Box] = ()) -> None:
        size = 2 * component.size
        self.component = component
        self.limit: list[Number | None] = [None] * size
        self.open = [False] * size
        self.why = [_NONE] * size
        self.log: list[Event] = []
        self.clash: frozenset[str] | None = None
        self.settled = False
        self.fine = True  # no limit was left for its digits
        self.dropped = dropped
        self.boxes = component.boxes + tuple(extra)
        self.queue: deque[int] = deque()
        self.waiting: list[bool] = []
        self._impose()

    def _impose(self) -> None:
        limits, opens, whys, dropped = self.limit, self.open, self.why, self.dropped
        for number, (owner, variable, lo, hi, lo_open, hi_open) in enumerate(self.boxes):
            if owner in dropped:
                continue
            literal = 2 * variable
            if hi is not None:
                now = limits[literal]
                if now is None or hi < now or (hi == now and hi_open and not opens[literal]):
                    limits[literal], opens[literal], whys[literal] = hi, hi_open, -2 - number
            if lo is not None:
                literal += 1
                now = limits[literal]
                if now is None or -lo < now or (-lo == now and lo_open and not opens[literal]):
                    limits[literal], opens[literal], whys[literal] = -lo, lo_open, -2 - number
        for variable in self.component.whole:
            self._round(2 * variable)
            self._round(2 * variable + 1)
        for literal in range(0, len(limits), 2):
            hi, lo = limits[literal], limits[literal + 1]
            if hi is None or lo is None:
                continue
            if hi + lo < 0 or (hi + lo == 0 and (opens[literal] or opens[literal + 1])):
                self.clash = self.owners((literal, literal + 1))
                return

    def _round(self, literal: int) -> None:
        """Move the limit of a whole variable to the last whole number that it lets in."""
        value = self.limit[literal]
        if value is not None:
            self.limit[literal], self.open[literal] = _rounded(value, self.open[literal], self.component.scale), False

    def run(self) -> Narrowing:
        """Narrow until nothing moves, a contradiction appears or every row was visited often enough."""
        if self.clash is not None:
            return self
        rows, dropped, products = self.component.rows, self.dropped, len(self.component.products)
        queue = self.queue
        queue.extend([number for number, row in enumerate(rows) if row[0] not in dropped] if dropped else range(len(rows)))
        queue.extend(range(-products, 0))
        self.waiting = waiting = [True] * (len(rows) + products)
        left = VISITS * len(waiting)
        while queue and left:
            left -= 1
            number = queue.popleft()
            waiting[number] = False
            if number >= 0:
                self._visit(number)
            else:
                self._multiply(number)
            if self.clash is not None:
                return self
        self.settled = not queue and self.fine
        return self

    def _visit(self, number: int) -> None:
        """Narrow the variables of a row."""
        _, _, _, kind, right = self.component.rows[number]
        self._at_most(number, 0, right, kind == BELOW)
        if kind == EQUAL and self.clash is None:
            self._at_most(number, 1, -right, False)

    def _at_most(self, number: int, flip: int, slack: Number, strict: bool) -> None:
        """Narrow by a row's sum (its negative, when *flip*) being at most (below, when *strict*) *slack*."""
        owner, literals, factors, _, _ = self.component.rows[number]
        limits, opens = self.limit, self.open
        turn = 1 - flip
        unbounded, opened = -1, 1 if strict else 0
        for place, literal in enumerate(literals):
            low = limits[literal ^ turn]
            if low is None:
                if unbounded >= 0:
                    return
                unbounded = place
            else:
                slack += factors[place] * low
                opened += opens[literal ^ turn]
        if unbounded >= 0:
            self._narrow(literals[unbounded] ^ flip, _divided(slack, factors[unbounded]), opened > 0, number)
            return
        if slack < 0 or (slack == 0 and opened):
            self.clash = self.owners([literal ^ turn for literal in literals]) | {owner}
            return
        for place, literal in enumerate(literals):
            high, low, factor = limits[literal ^ flip], limits[literal ^ turn], factors[place]
            assert low is not None
            over = 1 if high is None else factor * (high + low) - slack
            if over > 0 or (over == 0 and opened > opens[literal ^ turn] and not opens[literal ^ flip]):
                value = _divided(slack, factor) - low
                self._narrow(literal ^ flip, value, opened > opens[literal ^ turn], number)
                if self.clash is not None:
                    return

    def _narrow(self, literal: int, value: Number, left_out: bool, cause: int) -> None:
        limits, opens = self.limit, self.open
        if literal >> 1 in self.component.whole:
            value, left_out = _rounded(value, left_out, self.component.scale), False
        elif type(value) is not int:
            value = whole(value)
            if value.denominator.bit_length() > BITS:
                self.fine = False
                return
        now = limits[literal]
        if now is not None and (value > now or (value == now and (opens[literal] or not left_out))):
            return
        self.log.append((literal, cause, self.why[literal]))
        limits[literal], opens[literal], self.why[literal] = value, left_out, len(self.log) - 1
        back = limits[literal ^ 1]
        if back is not None and (value + back < 0 or (value + back == 0 and (left_out or opens[literal ^ 1]))):
            self.clash = self.owners((literal, literal ^ 1))
            return
        waiting, dropped, rows = self.waiting, self.dropped, self.component.rows
        for number in self.component.uses[literal >> 1]:
            if waiting[number] or (number == cause and number >= 0):
                continue
            if number < 0 or not dropped or rows[number][0] not in dropped:
                waiting[number] = True
                self.queue.append(number)

    def interval(self, variable: int) -> Interval:
        """The values left to *variable*, times the scale."""
        hi, lo = self.limit[2 * variable], self.limit[2 * variable + 1]
        return Interval(None if lo is None else -lo, hi, self.open[2 * variable + 1], self.open[2 * variable])

    def _multiply(self, number: int) -> None:
        """Narrow the three variables of a product."""
        z, x, y = self.component.products[number]
        scale = self.component.scale
        self._fit(z, _over(self.interval(x) * self.interval(y), scale), number)
        for one, other in ((x, y), (y, x)):
            if self.clash is None:
                by = self.interval(other)
                if 0 not in by and not (by.lo is not None and by.hi is not None and by.lo < 0 < by.hi):
                    self._fit(one, _times(self.interval(z) / by, scale), number)

    def _fit(self, variable: int, interval: Interval, cause: int) -> None:
        if interval.hi is not None:
            self._narrow(2 * variable, interval.hi, interval.hi_open, cause)
        if interval.lo is not None and self.clash is None:
            self._narrow(2 * variable + 1, -interval.lo, interval.lo_open, cause)

    def owners(self, literals: Iterable[int]) -> frozenset[str]:
        """The owners of the bounds and rows behind the present limits of *literals*."""
        found: set[str] = set()
        seen: set[int] = set()
        todo = [self.why[literal] for literal in literals]
        while todo:
            reason = todo.pop()
            if reason == _NONE or reason in seen:
                continue
            seen.add(reason)
            if reason < _NONE:
                found.add(self.boxes[-2 - reason][0])
                continue
            literal, cause, _ = self.log[reason]
            if cause >= 0:
                found.add(self.component.rows[cause][0])
            todo.extend(self._earlier(other, reason) for other in self._before(literal, cause))
        return frozenset(found)

    def _before(self, literal: int, cause: int) -> list[int]:
        """The literals whose limits moved *literal* by the row or product *cause*."""
        if cause >= 0:
            literals = self.component.rows[cause][1]
            turn = 1 if literal in literals else 0
            return [other ^ turn for other in literals if other >> 1 != literal >> 1]
        return [2 * v + side for v in self.component.products[cause] for side in (0, 1) if 2 * v + side != literal]

    def _earlier(self, literal: int, moment: int) -> int:
        """The reason that *literal* had before event *moment*."""
        reason = self.why[literal]
        while reason >= moment:
            reason = self.log[reason][2]
        return reason


def _divided(value: Number, factor: int) -> Number:
    if factor == 1:
        return value
    if isinstance(value, int) and value % factor == 0:
        return value // factor
    return whole(Fraction(value) / factor)


def _rounded(value: Number, left_out: bool, scale: int) -> int:
    steps = value // scale
    if left_out and steps * scale == value:
        steps -= 1
    return steps * scale


def _over(interval: Interval, scale: int) -> Interval:
    if scale == 1:
        return interval
    lo, hi = interval.lo, interval.hi
    ends = None if lo is None else quotient(lo, scale), None if hi is None else quotient(hi, scale)
    return Interval(*ends, interval.lo_open, interval.hi_open)


def _times(interval: Interval, scale: int) -> Interval:
    if scale == 1:
        return interval
    lo, hi = interval.lo, interval.hi
    return Interval(None if lo is None else lo * scale, None if hi is None else hi * scale, interval.lo_open, interval.hi_open)
