"""The bounds that claims put on variables, and the relations that must hold between these."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

import attrs

from claimcheck.errors import ClaimError
from claimcheck.solver.bound import Bound
from claimcheck.solver.component import Component, components
from claimcheck.solver.relation import Relation


def _bounds(given: Iterable[Bound]) -> tuple[Bound, ...]:
    return tuple(given)


def _relations(given: Iterable[Relation]) -> tuple[Relation, ...]:
    return tuple(given)


def _names(given: Iterable[str]) -> frozenset[str]:
    if isinstance(given, str):
        raise ClaimError(f"{given!r} is one name, not a set of names", help=f"{{{given!r}}}")
    return frozenset(given)


@attrs.frozen(slots=False)
class System:
    """Bounds and relations that may or may not all hold.

    Its *members* are the names of bounds, relations and of the assumptions that relations need; *whole* are the
    variables that take whole numbers only; *background* are the members that are never dropped and never reported.
    Raises ClaimError when two members share a name, or when *background* names no member.
    """

    bounds: tuple[Bound, ...] = attrs.field(default=(), converter=_bounds)
    relations: tuple[Relation, ...] = attrs.field(default=(), converter=_relations)
    whole: frozenset[str] = attrs.field(default=frozenset(), converter=_names)
    background: frozenset[str] = attrs.field(default=frozenset(), converter=_names)

    def __attrs_post_init__(self) -> None:
        for bound in self.bounds:
            if not isinstance(bound, Bound):
                raise ClaimError(f"{bound!r} is not a bound", help="Bound(name, variable, interval)")
        for relation in self.relations:
            if not isinstance(relation, Relation):
                raise ClaimError(f"{relation!r} is not a relation", help="Relation(name, comparisons)")
        seen = frozenset(self.members)
        if len(seen) < len(self.members):
            twice = next(name for name, count in Counter(self.members).items() if count > 1)
            raise ClaimError(f"two members are named {twice!r}", help="give every bound, relation and assumption its own name")
        if unknown := self.background - seen:
            raise ClaimError(
                f"no member is named {min(unknown)!r}",
                help="background takes names of bounds, relations or assumptions",
            )

    @cached_property
    def assumptions(self) -> tuple[str, ...]:
        """The names of the assumptions that its relations need, each once, in the order of the relations."""
        return tuple(dict.fromkeys(need for relation in self.relations for need in relation.needs))

    @cached_property
    def members(self) -> tuple[str, ...]:
        """The names of its bounds, relations and assumptions, in this order."""
        names = [bound.name for bound in self.bounds]
        names += [relation.name for relation in self.relations]
        return (*names, *self.assumptions)

    @cached_property
    def components(self) -> tuple[Component, ...]:
        """Its parts that share no variable, in whole numbers."""
        return components(self.bounds, self.relations, self.whole, self.background)
