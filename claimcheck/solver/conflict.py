"""Minimal conflicts: the smallest sets of members that cannot all hold, and all of them within a budget."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from claimcheck.errors import ClaimError
from claimcheck.solver.check import Answer, check, irreducible
from claimcheck.solver.component import Component
from claimcheck.solver.derivation import Step, derivation
from claimcheck.solver.hitting import Map
from claimcheck.solver.system import System

BUDGET = 200
CASES = 16  # as dear as one check of a system without products


class Conflict(NamedTuple):
    """Members that cannot all hold, while the rest can when any of them is dropped; *steps* end in what cannot be.

    *minimal* is False when the budget ran out before the second half was sure.
    """

    members: tuple[str, ...]
    steps: tuple[Step, ...] = ()
    minimal: bool = True


class Conflicts(NamedTuple):
    """The minimal conflicts *found*, smallest first; *complete* when there are no others; *checks* were spent."""

    found: tuple[Conflict, ...]
    complete: bool
    checks: int


def conflicts(
    system: System,
    *,
    known: Iterable[Iterable[str]] = (),
    budget: int = BUDGET,
    order: Sequence[str] | None = None,
) -> Conflicts:
    """All minimal conflicts of *system*, part by part, as far as *budget* checks go; sorted by size, then names.

    *known* are minimal conflicts found before: they are not sought again and are among those returned. *order* names
    members from the least trusted to the most, which are done without in this order where there is a choice; None is
    quicker. A check costs one, and one more for every 16 cases of
    products or whole numbers that it has to search.
    Raises ClaimError for a budget below 1 and for a name in *known* or *order* that is no member.
    """
    if budget < 1:
        raise ClaimError(f"a budget of {budget} checks nothing", help="at least 1")
    before = [frozenset(names) for names in known]
    for name in sorted(frozenset().union(*before).union(order or ()) - frozenset(system.members)):
        raise ClaimError(f"no member is named {name!r}")
    purse = Purse(budget)
    rank = {name: place for place, name in enumerate(order or ())}
    made: list[Conflict] = []
    complete = True
    for component in system.components:
        members = frozenset(component.members)
        mine, done = _enumerated(component, [names for names in before if names and names <= members], rank, purse)
        made += [_told(component, names, minimal) for names, minimal in mine.items()]
        complete = complete and done
    made.sort(key=lambda conflict: (len(conflict.members), conflict.members))
    return Conflicts(tuple(made), complete, purse.spent)


def first_conflict(system: System, *, order: Sequence[str] | None = None, budget: int = BUDGET) -> Conflict | None:
    """One minimal conflict, or None when there is none (or none that the engine can decide)."""
    purse = Purse(budget)
    rank = {name: place for place, name in enumerate(order or ())}
    for component in system.components:
        answer = purse.check(component)
        if answer.status == "conflict":
            return _told(component, *shrunk(component, component.support(answer.owners), rank, purse))
    return None


class Purse:
    """The checks that may still be spent."""

    def __init__(self, budget: int) -> None:
        self.budget = budget
        self.spent = 0

    @property
    def empty(self) -> bool:
        """True when nothing is left."""
        return self.spent >= self.budget

    def check(self, component: Component, dropped: Iterable[str] = ()) -> Answer:
        """What `check` says, for one coin, and one more for every CASES cases that it had to search."""
        answer = check(component, frozenset(dropped))
        self.spent += 1 + answer.cases // CASES
        return answer


def _told(component: Component, names: frozenset[str], minimal: bool) -> Conflict:
    members = tuple([name for name in component.members if name in names])
    return Conflict(members, derivation(component, names), minimal)


def _enumerated(
    component: Component, known: list[frozenset[str]], rank: dict[str, int], purse: Purse
) -> tuple[dict[frozenset[str], bool], bool]:
    """The conflicts of one component with whether each is surely minimal, and whether they are all.

    Source: Liffiton, Previti, Malik and Marques-Silva, Fast, Flexible MUS Enumeration (MARCO), 2016, with maximal
    seeds: what is left out of a seed hits every conflict known so far, so a seed that holds needs no growing.
    """
    found = dict.fromkeys(known, True)
    guide = Map(sorted(component.members, key=lambda name: rank.get(name, -1)), known)
    complete = True
    while (left_out := guide.next()) is not None:
        if purse.empty:
            return found, False
        answer = purse.check(component, left_out)
        if answer.status == "conflict":
            names, minimal = shrunk(component, component.support(answer.owners), rank, purse)
            found[names] = minimal
            if not minimal or not names:  # out of budget, or the background alone conflicts
                return found, minimal
            guide.conflict(names)
        else:
            complete = complete and answer.status == "consistent"
            guide.hold(left_out)
    return found, complete and not guide.exhausted


def shrunk(component: Component, support: frozenset[str], rank: dict[str, int], purse: Purse) -> tuple[frozenset[str], bool]:
    """A minimal conflict inside *support*, least trusted members tried first; False when the budget ran out before.

    Without a *rank* to respect, what the simplex adds up is minimal as it stands, where that is certain.
    """
    parts = component.only(support)
    for part in parts if not rank else ():
        if (smallest := irreducible(part)) is not None:
            purse.spent += 1
            return part.support(smallest), True
    part, kept = _part_in_conflict(component, parts, support, purse)
    for name in sorted(kept, key=lambda name: (rank.get(name, -1), name)):
        if name not in kept:
            continue
        if purse.empty:
            return kept, False
        answer = purse.check(part, frozenset(part.members) - kept | {name})
        if answer.status == "conflict":
            kept = part.support(answer.owners)
    return kept, True


def _part_in_conflict(
    component: Component, parts: tuple[Component, ...], support: frozenset[str], purse: Purse
) -> tuple[Component, frozenset[str]]:
    """The one of *parts*, which *support* alone makes, that is in conflict, and its own support."""
    for part in parts:
        answer = purse.check(part)
        if answer.status == "conflict":
            return part, part.support(answer.owners)
    return component, support  # the engine could decide it with more around it only
