"""The ledger: all claims and links of an article, with what was left unread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from functools import cached_property

import attrs

from claimcheck.claims.claim import Claim, Span
from claimcheck.claims.day_names import DateRead
from claimcheck.claims.formula import Expectation
from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import Taxonomy, taxonomy
from claimcheck.errors import ClaimError
from claimcheck.values.exact import Number
from claimcheck.values.units import STANDARD, UnitTable


@attrs.frozen
class Unread:
    """A figure that was seen but not understood, or is no quantity of the story, and why."""

    span: Span
    why: str


@attrs.frozen
class Passed:
    """A run of digits that is no quantity: a date, a year, a clock time, a name."""

    span: Span
    what: str


@attrs.frozen
class Article:
    """The story that the quotes of hand-written claims stand in: its path as written, and its text, ``""`` where it was not read."""

    source: str
    text: str = attrs.field(default="", repr=False)


@attrs.frozen
class Fact:
    """A number that no one states: the length of a list.

    *what* says what was counted, at *spans* of the document; *about* is the claim that it bears on. *items* are the words of what was
    counted, and *exhaustive* is false where they are called only some ("including").
    """

    name: str
    value: Number
    what: str
    spans: tuple[Span, ...] = ()
    about: str = ""
    items: tuple[str, ...] = ()
    exhaustive: bool = True


@attrs.define(frozen=True, slots=False)
class Ledger:
    """All claims and links of an article, what its author expects of them, and what was left unread.

    *origin* is ``text`` for what was read from prose and ``claims`` for what was written by hand: there a dimension that two claims leave
    unstated is the same one. *article* is the story that hand-written claims quote, *units* are those its author adds, *places* what each
    place lies in, *house* a taxonomy in place of the shipped one. *senses* are ambiguous labels whose sense the text itself fixes, by voice
    and label. *facts* are numbers that no one states,
    *dates* the dates that were read from prose; by hand they are claims.
    """

    claims: tuple[Claim, ...] = ()
    links: tuple[Link, ...] = ()
    expect: tuple[Expectation, ...] = ()
    unread: tuple[Unread, ...] = ()
    passed: tuple[Passed, ...] = ()
    origin: str = "claims"
    published: date | None = None
    senses: Mapping[tuple[str, str], str] = attrs.field(factory=dict)
    article: Article | None = None
    facts: tuple[Fact, ...] = ()
    dates: tuple[DateRead, ...] = ()
    units: UnitTable = STANDARD
    places: Mapping[str, str] = attrs.field(factory=dict)
    house: Taxonomy | None = attrs.field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.places:
            self.taxonomy.places_above("")  # a place inside itself is refused here
        known = self.by_id
        if len(known) < len(self.claims):
            name, times = next((name, times) for name, times in Counter(c.id for c in self.claims).items() if times > 1)
            raise ClaimError(f"{times} claims are called {name!r}", help="give each claim a name of its own")
        spoken = [(link.claims, "a link") for link in self.links] + [(e.names(), "an expectation") for e in self.expect]
        for names, what in [*spoken, *(((fact.about,), "a fact") for fact in self.facts if fact.about)]:
            for name in names:
                if name not in known:
                    raise ClaimError(f"{what} speaks of {name!r}, which is no claim of this ledger", help="add the claim")

    @cached_property
    def taxonomy(self) -> Taxonomy:
        """What counts as what here: that of the house, else the one that ships with the library, with the places of the ledger."""
        return (self.house or taxonomy()).with_places(self.places)

    @cached_property
    def by_id(self) -> Mapping[str, Claim]:
        """Every claim by its id."""
        return {c.id: c for c in self.claims}

    def claim(self, name: str) -> Claim:
        """The claim called *name*. Raises ClaimError when there is none."""
        try:
            return self.by_id[name]
        except KeyError:
            raise ClaimError(f"no claim is called {name!r}", help="one of " + ", ".join(sorted(self.by_id))) from None

    def sense(self, claim: Claim) -> str:
        """The plain state that *claim* speaks of, where its label is plain or the text fixes it; else the label itself."""
        return self.senses.get((claim.voice, claim.scope.what), claim.scope.what)
