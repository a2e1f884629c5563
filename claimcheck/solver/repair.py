"""The cheapest changes of one member that remove conflicts, likely slips first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, TypeAlias

import attrs

from claimcheck.errors import ClaimError
from claimcheck.solver.conflict import Conflict
from claimcheck.solver.hitting import cheapest
from claimcheck.solver.ranges import fitting
from claimcheck.solver.reckoning import written as in_words
from claimcheck.solver.slips import magnitudes, slips
from claimcheck.solver.system import System
from claimcheck.values.exact import Number, show
from claimcheck.values.interval import Interval

RepairKind: TypeAlias = Literal["slip", "magnitude", "value", "range", "drop"]
KINDS: tuple[RepairKind, ...] = ("slip", "magnitude", "value", "range", "drop")
WEIGHT = 2  # of a member that is given none: a claim of the body text


@attrs.frozen
class Repair:
    """One way to remove the conflicts: let *member* say *value*, or anything in *fits*, or drop the assumption it is.

    *how* says in words what was likely meant; *alongside* are members that must change as well; *cost* is the weight of
    all of them.
    """

    kind: RepairKind
    member: str
    fits: Interval | None
    value: Number | None
    how: str
    cost: int = WEIGHT
    alongside: tuple[str, ...] = ()


def repairs(
    system: System,
    found: Conflict | Iterable[Conflict],
    written: Mapping[str, Number | None],
    weight: Mapping[str, int] | None = None,
) -> tuple[Repair, ...]:
    """Every repair of the conflicts *found* by a change of one bound or assumption, cheapest first, then by kind.

    *written* gives the number of each bound as it was written, None (or absent) where there is not one number; *weight*
    the price of touching a member, 2 where absent. A bound can be repaired when something fits; a relation never is,
    and neither is the background. With several conflicts the members that hit all of them most cheaply are sought, and
    *alongside* names the others.
    Raises ClaimError for a conflict with a name that is no member and for a weight below 1.
    """
    sets = [frozenset(conflict.members) for conflict in ((found,) if isinstance(found, Conflict) else found)]
    price = _prices(system, sets, weight or {})
    ranked: list[tuple[tuple[int, int, int, str], Repair]] = []
    for member in sorted(price):
        others = cheapest([names for names in sets if member not in names], price)
        if others is None:
            continue
        cost = price[member] + sum(price[name] for name in others)
        made = _of_member(system, member, others, written.get(member))
        for place, repair in enumerate(made):
            repair = attrs.evolve(repair, cost=cost, alongside=tuple(sorted(others)))
            ranked.append(((cost, KINDS.index(repair.kind), place, member), repair))
    return tuple(repair for _, repair in sorted(ranked, key=lambda pair: pair[0]))


def _prices(system: System, sets: list[frozenset[str]], weight: Mapping[str, int]) -> dict[str, int]:
    """The price of each member of the conflicts that can be changed."""
    members = frozenset().union(*sets)
    if unknown := members - frozenset(system.members):
        raise ClaimError(f"no member is named {min(unknown)!r}")
    changeable = {bound.name for bound in system.bounds}.union(system.assumptions) - system.background
    price = {name: weight.get(name, WEIGHT) for name in sorted(members & changeable)}
    for name, value in price.items():
        if value < 1:
            raise ClaimError(f"a weight of {value} for {name!r}", help="at least 1")
    return price


def _of_member(system: System, member: str, others: frozenset[str], number: Number | None) -> Iterator[Repair]:
    if member in system.assumptions:
        yield Repair("drop", member, None, None, "without this assumption the rest can hold")
        return
    room = fitting(system, member, frozenset(system.members) - others)
    if room is None:
        return
    fits = room.interval
    if number is not None:
        yield from _slips(member, fits, number)
        nearest = nearest_in(fits, number, whole=_is_whole(system, member))
        if nearest is not None:
            yield Repair("value", member, fits, nearest, f"{show(nearest)} fits")
    if number is None and fits.is_point:
        yield Repair("value", member, fits, fits.lo, f"{in_words(fits)} fits")
    if not fits.is_point:
        yield Repair("range", member, fits, None, f"{in_words(fits)} fits")


def _slips(member: str, fits: Interval, number: Number) -> Iterator[Repair]:
    told: set[str] = set()
    for how, value in slips(number, fits):
        if how not in told:
            told.add(how)
            yield Repair("slip", member, fits, value, f"{how}: {show(number)} for {show(value)}")
    for how, value in magnitudes(number, fits):
        yield Repair("magnitude", member, fits, value, f"{how}: {show(number)} for {show(value)}")
        return


def nearest_in(fits: Interval, number: Number, *, whole: bool) -> Number | None:
    """The number of *fits* nearest to *number*, None when an end left out comes ever nearer."""
    inside = (fits.tightened() if whole else fits) or fits
    if number in inside:
        return number
    if inside.lo is not None and number <= inside.lo:
        return None if inside.lo_open else inside.lo
    return None if inside.hi_open else inside.hi


def _is_whole(system: System, member: str) -> bool:
    return any(bound.name == member and bound.variable in system.whole for bound in system.bounds)
