"""The cheapest changes of one member that remove conflicts, likely slips first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple, TypeAlias

from claimcheck.errors import ClaimError
from claimcheck.solver.conflict import Conflict
from claimcheck.solver.hitting import cheapest
from claimcheck.solver.mending import Mending, nearest_in
from claimcheck.solver.reckoning import written as in_words
from claimcheck.solver.slips import magnitudes, slips
from claimcheck.solver.system import System
from claimcheck.values.exact import Number, show
from claimcheck.values.interval import Interval

RepairKind: TypeAlias = Literal["slip", "magnitude", "value", "range", "drop"]
KINDS: tuple[RepairKind, ...] = ("slip", "magnitude", "value", "range", "drop")
WEIGHT = 2  # of a member that is given none: a claim of the body text


class Repair(NamedTuple):
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
        others = _alongside(member, sets, price)
        if others is None:
            continue
        cost = price[member] + sum(price[name] for name in others)
        made = _of_member(system, member, others, written.get(member))
        for place, repair in enumerate(made):
            repair = repair._replace(cost=cost, alongside=tuple(sorted(others)))
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


def _alongside(member: str, sets: list[frozenset[str]], price: Mapping[str, int]) -> frozenset[str] | None:
    """The cheapest names that must change with *member*, which then still has a conflict of its own to remove."""
    best: tuple[int, list[str]] | None = None
    for own in sets:
        if member in own:
            allowed = {name: value for name, value in price.items() if name not in own}
            others = cheapest([names for names in sets if member not in names], allowed)
            if others is not None:
                found = sum(price[name] for name in others), sorted(others)
                best = found if best is None or found < best else best
    return None if best is None else frozenset(best[1])


def _of_member(system: System, member: str, others: frozenset[str], number: Number | None) -> Iterator[Repair]:
    if member in system.assumptions:
        yield Repair("drop", member, None, None, "without this assumption the rest can hold")
        return
    active = frozenset(system.members) - others
    mending = Mending(system, member, active)
    fits = mending.fits(number)
    if fits is None:
        return
    if number is not None:
        yield from _slips(mending, fits, number)
        nearest = nearest_in(fits, number, whole=mending.whole)
        if nearest is not None and mending.holds(nearest):
            yield Repair("value", member, fits, nearest, f"{in_words(fits)} fits" if fits.is_point else f"{show(nearest)} fits")
    if number is None and fits.is_point:
        yield Repair("value", member, fits, fits.lo, f"{in_words(fits)} fits")
    if not fits.is_point:
        yield Repair("range", member, fits, None, f"{in_words(fits)} fits")


def _slips(mending: Mending, fits: Interval, number: Number) -> Iterator[Repair]:
    told: set[str] = set()
    for how, value in slips(number, fits):
        if how not in told and mending.holds(value):
            told.add(how)
            yield Repair("slip", mending.member, fits, value, f"{how}: {show(number)} for {show(value)}")
    for how, value in magnitudes(number, fits):
        if mending.holds(value):
            yield Repair("magnitude", mending.member, fits, value, f"{how}: {show(number)} for {show(value)}")
            return
