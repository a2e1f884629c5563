"""Scopes: who, what, where and when a claim speaks of, and how two of them lie to each other."""

from __future__ import annotations

from typing import NamedTuple

import attrs

from claimcheck.claims.taxonomy import Standing, Taxonomy, taxonomy
from claimcheck.values.window import Window


@attrs.frozen(weakref_slot=False)
class Scope:
    """A point in four dimensions; an empty one is not stated.

    *noun* is the thing counted in the singular (``soldier``), *whose* its group (``russian``), *what* the state or label (``killed``,
    ``losses``), *where* a place as written, *when* a window of days. *lasting* is how many days that window has where the words tell its
    length and not its place: ``1,950 killed in 24 hours``.
    """

    noun: str = ""
    whose: str = ""
    what: str = ""
    where: str = ""
    when: Window | None = None
    lasting: int | None = None

    @property
    def told_when(self) -> str:
        """Its days as they are shown: the window, else its length (``some 2 days``), else nothing."""
        if self.when is not None:
            return str(self.when)
        return "" if self.lasting is None else "some day" if self.lasting == 1 else f"some {self.lasting} days"

    @property
    def who(self) -> str:
        """The group and the noun together: ``russian soldier``."""
        return f"{self.whose} {self.noun}".strip()


class Standings(NamedTuple):
    """How one scope lies to another in each dimension."""

    noun: Standing
    whose: Standing
    what: Standing
    where: Standing
    when: Standing

    @property
    def product(self) -> Standing:
        """Apart when any dimension is; same or inside when all agree on it; else unknown."""
        found = {self.noun, self.whose, self.what, self.where, self.when}
        if "apart" in found:
            return "apart"
        if found == {"same"}:
            return "same"
        if found <= {"same", "inside"}:
            return "inside"
        if found <= {"same", "holds"}:
            return "holds"
        return "unknown"


def compare(a: Scope, b: Scope, table: Taxonomy | None = None) -> Standings:
    """How *a* lies to *b*, dimension by dimension; a dimension that both leave unstated is the same, one that only one states unknown."""
    table = table or taxonomy()
    return Standings(
        noun=_nouns(a, b, table),
        whose=_words(a.whose, b.whose),
        what=table.what(a.what, b.what) if a.what and b.what else _words(a.what, b.what),
        where=table.where(a.where, b.where) if a.where and b.where else _words(a.where, b.where),
        when=_windows(a.when, b.when),
    )


def _nouns(a: Scope, b: Scope, table: Taxonomy) -> Standing:
    if a.noun and b.noun:
        return table.nouns(a.noun, b.noun)
    # "1,950 killed" counts whoever the other claim counts when both name the state.
    return "same" if (a.what and b.what) or a.noun == b.noun else "unknown"


def _words(a: str, b: str) -> Standing:
    return "same" if a == b else "unknown"


def _windows(a: Window | None, b: Window | None) -> Standing:
    if a is None or b is None:
        return "same" if a is b else "unknown"
    found = a.relation(b)
    return "unknown" if found == "overlaps" else found
