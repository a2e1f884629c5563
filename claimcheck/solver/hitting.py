"""Sets that take a member of every conflict: which to try next, and which is cheapest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

NODES = 20_000  # of the search for the next set; far above what a few conflicts need


class Map:
    """What is known about the subsets of *names*: conflicts, and left-out sets without which all the rest holds."""

    def __init__(self, names: Sequence[str], conflicts: Iterable[frozenset[str]] = ()) -> None:
        self._rank = {name: place for place, name in enumerate(names)}
        self._conflicts: list[list[str]] = []
        self._held: list[frozenset[str]] = []
        self.exhausted = False
        for names_ in conflicts:
            self.conflict(names_)

    def conflict(self, names: frozenset[str]) -> None:
        """Learn that *names* cannot all hold."""
        self._conflicts.append(sorted(names, key=lambda name: self._rank[name]))

    def hold(self, left_out: frozenset[str]) -> None:
        """Learn that everything holds when *left_out* is left out."""
        self._held.append(left_out)

    def next(self) -> frozenset[str] | None:
        """A set that hits every conflict, none of it in vain, and contains no set held before; None when there is none.

        *exhausted* is set when the search had to be given up.
        """
        # Depth first, an explicit stack: (members taken, members that may no longer be taken).
        stack: list[tuple[frozenset[str], frozenset[str]]] = [(frozenset(), frozenset())]
        nodes = NODES
        while stack:
            taken, barred = stack.pop()
            nodes -= 1
            if nodes < 0:
                self.exhausted = True
                return None
            if any(held <= taken for held in self._held):
                continue
            missed = next((names for names in self._conflicts if taken.isdisjoint(names)), None)
            if missed is None:
                return self._thinned(taken)
            choices = [name for name in missed if name not in barred]
            for place in range(len(choices) - 1, -1, -1):
                stack.append((taken | {choices[place]}, barred.union(choices[:place])))
        return None

    def _thinned(self, taken: frozenset[str]) -> frozenset[str]:
        for name in sorted(taken, key=lambda name: -self._rank[name]):
            fewer = taken - {name}
            if not any(fewer.isdisjoint(names) for names in self._conflicts):
                taken = fewer
        return taken


def cheapest(conflicts: Sequence[frozenset[str]], price: Mapping[str, int]) -> frozenset[str] | None:
    """The cheapest set of priced names that hits every conflict, None when some conflict has none.

    Ties go to fewer names, then to the first. Branch and bound over up to 30 names, beyond that the name that hits most
    for its price is taken again and again.
    """
    priced = [sorted(names & price.keys(), key=lambda name: (price[name], name)) for names in conflicts]
    if not all(priced):
        return None
    if len(frozenset().union(*priced)) > 30:
        return _greedy(priced, price)
    best: tuple[int, int, list[str]] | None = None
    stack: list[tuple[int, tuple[str, ...]]] = [(0, ())]
    while stack:
        cost, taken = stack.pop()
        if best is not None and (cost, len(taken), sorted(taken)) >= best:
            continue
        missed = next((names for names in priced if not any(name in taken for name in names)), None)
        if missed is None:
            best = (cost, len(taken), sorted(taken))
            continue
        stack.extend((cost + price[name], (*taken, name)) for name in reversed(missed))
    return frozenset(best[2]) if best else None


def _greedy(priced: list[list[str]], price: Mapping[str, int]) -> frozenset[str]:
    taken: set[str] = set()
    left = priced
    while left:
        names = sorted({name for names in left for name in names})
        taken.add(min(names, key=lambda name: (Fraction(price[name], sum(name in held for held in left)), name)))
        left = [names for names in left if taken.isdisjoint(names)]
    return frozenset(taken)
