"""The verdict on a system: consistent, in conflict, or not decided."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from claimcheck.errors import ClaimError
from claimcheck.solver.check import Status, check
from claimcheck.solver.system import System


class Verdict(NamedTuple):
    """Whether all active members can hold; *support* are the members of one conflict, not always the fewest."""

    status: Status
    support: tuple[str, ...] = ()


def decide(system: System, active: Collection[str] | None = None) -> Verdict:
    """Whether the *active* members of *system* (all of them, when None) can hold together with its background.

    Relations count only when all that they need is active. "undecided" is said of products and whole numbers when the
    bounded search over cases ended without an answer. Raises ClaimError when *active* names no member.
    """
    dropped = dropped_by(system, active)
    undecided = False
    for component in system.components:
        answer = check(component, dropped)
        if answer.status == "conflict":
            support = component.support(answer.owners)
            return Verdict("conflict", tuple([name for name in component.members if name in support]))
        undecided = undecided or answer.status == "undecided"
    return Verdict("undecided" if undecided else "consistent")


def dropped_by(system: System, active: Collection[str] | None) -> frozenset[str]:
    """The members that are neither active nor background."""
    if active is None:
        return frozenset()
    if isinstance(active, str):
        raise ClaimError(f"{active!r} is one name, not a collection of names", help=f"({active!r},)")
    active = frozenset(active)
    members = frozenset(system.members)
    if unknown := active - members:
        raise ClaimError(f"no member is named {min(unknown)!r}", help="active takes names of bounds, relations and assumptions")
    return members - active - system.background
