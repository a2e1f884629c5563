"""An exact general simplex: bounds on variables and linear rows, strict or not, and a certificate when they clash.

Source: Dutertre and de Moura, A Fast Linear-Arithmetic Solver for DPLL(T), 2006; Bland's rule against cycling. A number
is a pair ``c + k * e`` with ``e`` positive and smaller than every number that matters, so a strict bound needs no
width.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from heapq import heapify, heappop, heappush
from typing import TypeAlias

from claimcheck.solver.component import Limit
from claimcheck.values.exact import Number, whole

PIVOTS = 20_000  # per check; far above what a news story needs

# How often each bound is added up to reach the contradiction: variable, +1 for its upper or -1 for its lower limit,
# multiplier.
Certificate: TypeAlias = tuple[tuple[int, int, Number], ...]
# A number c + k * e.
Pair: TypeAlias = tuple[Number, Number]


class Simplex:
    """Variables ``0 … size - 1`` and one more for each row, the value of its sum; all with limits.

    Takes limits as ``(number, left out)``, uppers and lowers for all of them. `solve` gives None when all can be met,
    else a certificate; *exhausted* is True when the pivots ran out first.
    """

    def __init__(
        self,
        size: int,
        rows: Sequence[Iterable[tuple[int, Number]]],
        uppers: Sequence[Limit | None],
        lowers: Sequence[Limit | None],
        pivots: int,
    ) -> None:
        self.hi: list[Pair | None] = [None if end is None else (end[0], -1 if end[1] else 0) for end in uppers]
        self.lo: list[Pair | None] = [None if end is None else (end[0], 1 if end[1] else 0) for end in lowers]
        self.left = pivots
        self.careful = pivots - 4 * len(rows)
        self.exhausted = False
        self.base: list[Number] = []
        self.tilt: list[Number] = []
        for lo, hi in zip(self.lo[:size], self.hi[:size], strict=True):
            start = lo or hi or (0, 0)
            self.base.append(start[0])
            self.tilt.append(start[1])
        self.rows: dict[int, dict[int, Number]] = {}
        self.columns: list[set[int]] = [set() for _ in range(size + len(rows))]
        base, tilt = self.base, self.tilt
        for number, terms in enumerate(rows, size):
            row = dict(terms)
            self.rows[number] = row
            for v in row:
                self.columns[v].add(number)
            base.append(sum(a * base[v] for v, a in row.items()))
            tilt.append(sum(a * tilt[v] for v, a in row.items()))

    def solve(self) -> Certificate | None:
        """None when all limits can be met, else how often to add which limits to see that they cannot."""
        for v, (lo, hi) in enumerate(zip(self.lo, self.hi, strict=True)):
            if lo is not None and hi is not None and lo > hi:
                return ((v, -1, 1), (v, 1, 1))
        suspects = list(self.rows)
        heapify(suspects)
        base, tilt, los, his, rows = self.base, self.tilt, self.lo, self.hi, self.rows
        while suspects:
            v = suspects[0]
            if v not in rows:
                heappop(suspects)
                continue
            lo, hi, value = los[v], his[v], (base[v], tilt[v])
            if lo is not None and value < lo:
                up, goal = True, lo
            elif hi is not None and value > hi:
                up, goal = False, hi
            else:
                heappop(suspects)
                continue
            entering = self._entering(rows[v], up)
            if entering is None:
                side = -1 if up else 1
                rest = [(x, -side if a > 0 else side, a if a > 0 else -a) for x, a in rows[v].items()]
                return ((v, side, 1), *rest)
            if self.left <= 0:
                self.exhausted = True
                return None
            a = rows[v][entering]
            step = _divided(goal[0] - base[v], a), _divided(goal[1] - tilt[v], a)
            for moved in self._move(entering, step):
                heappush(suspects, moved)
            self._pivot(v, entering)
            heappush(suspects, entering)
        return None

    def _entering(self, row: dict[int, Number], up: bool) -> int | None:
        """A variable of *row* that can still move so that its sum goes *up*, or down.

        At first the one in the fewest rows, which keeps the rows short but could go in circles; later the first of all.
        """
        best, least = None, 0
        careful = self.left < self.careful
        for x, a in row.items():
            size = 0 if careful else len(self.columns[x])
            if (best is None or (size, x) < (least, best)) and self._room(x, (a > 0) == up):
                best, least = x, size
        return best

    def _room(self, x: int, up: bool) -> bool:
        end = self.hi[x] if up else self.lo[x]
        return end is None or ((self.base[x], self.tilt[x]) < end if up else (self.base[x], self.tilt[x]) > end)

    def _move(self, x: int, step: Pair) -> set[int]:
        """Move the variable *x*, which is in no row of its own, by *step*; returns the rows that move along."""
        base, tilt, rows = self.base, self.tilt, self.rows
        by, lean = step
        base[x] = whole(base[x] + by)
        tilt[x] = whole(tilt[x] + lean)
        moved = self.columns[x]
        for r in moved:
            a = rows[r][x]
            base[r] = whole(base[r] + a * by)
            if lean:
                tilt[r] = whole(tilt[r] + a * lean)
        return moved

    def _pivot(self, v: int, x: int) -> None:
        """Swap *v*, whose row holds *x*, with *x*."""
        self.left -= 1
        rows, columns = self.rows, self.columns
        old = rows.pop(v)
        a = old.pop(x)
        new: dict[int, Number] = {y: _divided(-c, a) for y, c in old.items()}
        new[v] = _divided(1, a)
        columns[x].discard(v)
        for y in old:
            columns[y].discard(v)
        entries = list(new.items())
        for r in columns[x]:
            row = rows[r]
            k = row.pop(x)
            for y, c in entries:
                now = row.get(y)
                if now is None:
                    now = k * c
                    columns[y].add(r)
                else:
                    now += k * c
                    if not now:
                        del row[y]
                        columns[y].discard(r)
                        continue
                row[y] = now if now.__class__ is int else whole(now)
        columns[x] = set()
        rows[x] = new
        for y in new:
            columns[y].add(x)

    def extreme(self, v: int, up: bool) -> Pair | None:
        """The largest (smallest) value of *v*, None when it has no end; for after `solve` found no clash.

        A second part other than 0 says that the value is approached and never reached.
        """
        while True:
            found = self._improving(v, up)
            if found is None:
                return self.base[v], self.tilt[v]
            x, rises = found
            step, blocking = self._longest(x, rises)
            if step is None:
                return None
            if self.left <= 0:
                self.exhausted = True
                return None
            self._move(x, step if rises else (-step[0], -step[1]))
            if blocking != x:
                self._pivot(blocking, x)

    def _improving(self, v: int, up: bool) -> tuple[int, bool] | None:
        """The first variable to move, and whether it rises, to bring *v* up (down)."""
        row = self.rows.get(v)
        if row is None:
            return (v, up) if self._room(v, up) else None
        best = None
        for x, a in row.items():
            if (best is None or x < best) and self._room(x, (a > 0) == up):
                best = x
        return None if best is None else (best, (row[best] > 0) == up)

    def _longest(self, x: int, rises: bool) -> tuple[Pair | None, int]:
        """How far *x* can move until it or a row meets a limit, and which does first."""
        best: Pair | None = None
        blocking = x
        end = self.hi[x] if rises else self.lo[x]
        if end is not None:
            best = _distance(end[0] - self.base[x], end[1] - self.tilt[x], rises)
        for r in sorted(self.columns[x]):
            a = self.rows[r][x]
            end = self.hi[r] if (a > 0) == rises else self.lo[r]
            if end is None:
                continue
            size = a if a > 0 else -a
            gap = _distance(end[0] - self.base[r], end[1] - self.tilt[r], (a > 0) == rises)
            step = _divided(gap[0], size), _divided(gap[1], size)
            if best is None or step < best or (step == best and r < blocking):
                best, blocking = step, r
        return best, blocking

    def values(self) -> list[Number]:
        """One value for every variable that meets all limits, with a number small enough put for ``e``."""
        e: Fraction | int = 1
        for base, tilt, lo, hi in zip(self.base, self.tilt, self.lo, self.hi, strict=True):
            if lo is not None and tilt < lo[1]:
                e = min(e, Fraction(base - lo[0]) / (lo[1] - tilt))
            if hi is not None and tilt > hi[1]:
                e = min(e, Fraction(hi[0] - base) / (tilt - hi[1]))
        return [base if not tilt else whole(base + tilt * e) for base, tilt in zip(self.base, self.tilt, strict=True)]


def _distance(c: Number, k: Number, up: bool) -> Pair:
    """The distance ``c + k * e`` to a limit above (*up*) or below."""
    return (c, k) if up else (-c, -k)


def _divided(value: Number, by: Number) -> Number:
    if by == 1:
        return value
    if by == -1:
        return -value
    if not value:
        return 0
    return whole(Fraction(value) / by)
