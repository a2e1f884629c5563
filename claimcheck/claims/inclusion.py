"""Which claims lie inside which: the killed among the killed or wounded, children among people, a place in a place, days in a week."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import product
from typing import Literal, NamedTuple, TypeAlias

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.queries import measure_key, told_apart
from claimcheck.claims.taxonomy import Standing, Taxonomy
from claimcheck.values.window import Window

Dimension: TypeAlias = Literal["who", "what", "where", "when"]


class Measure(NamedTuple):
    """What is counted, of whom and where: a measure without its days. *noun* is ``""`` where a state stands for all persons."""

    kind: str
    unit: str
    what: str
    noun: str
    whose: str
    where: str


@attrs.frozen
class Inclusion:
    """Claims whose scope lies inside that of others, or is the same where an ambiguous label is taken in its usual sense.

    No figure of *inner* counts more than one of *outer*; with *same* they are equal. *inside* names the dimensions in which the one scope
    lies inside the other, empty when it is the same.
    """

    inner: tuple[Claim, ...]
    outer: tuple[Claim, ...]
    inside: frozenset[Dimension]
    proof: str = ""
    assumption: str = ""
    same: bool = False


def measures(ledger: Ledger) -> dict[Measure, list[Claim]]:
    """The counts and sums of money of *ledger* by what they measure: rates, levels, means and shares do not nest."""
    found: defaultdict[Measure, list[Claim]] = defaultdict(list)
    apart = told_apart(ledger)
    for claim in (c for c in ledger.claims if c.id not in apart):
        key = measure_key(ledger, claim)
        if key is None or claim.kind not in ("count", "money") or key[-1] is not None or (claim.when is None and ledger.origin == "text"):
            continue
        kind, unit, what, noun, whose, where = (str(part) for part in key[:-1])
        # In prose "20 soldiers killed" and "15 officers killed or wounded" may be two groups, though one state is told of both.
        found[Measure(kind, unit, what, claim.scope.noun if ledger.origin == "text" else noun, whose, where)].append(claim)
    return found


def inclusions(ledger: Ledger) -> Iterator[Inclusion]:
    """For each measure and each wider one, its claims beside those of the narrowest days that hold them; then what rests on a sense.

    Text nests states and places only: of nouns in prose ("12 people and 15 children") nobody knows whether one counts the other.
    """
    groups = measures(ledger)
    above = {what: ledger.taxonomy.states_above(what) for what in dict.fromkeys(m.what for m in groups) if what}
    for inner in groups:
        for outer in _wider(ledger, inner, above.get(inner.what, ())):
            if outer in groups:
                yield from _nested(inner, outer, groups)
    if ledger.origin == "claims":
        for label in groups:
            yield from _in_usual_sense(ledger, label, groups)


def _wider(ledger: Ledger, inner: Measure, above: Sequence[str]) -> Iterator[Measure]:
    table = ledger.taxonomy
    nouns: list[str] = [inner.noun]
    if ledger.origin == "claims":
        # A state that names nobody counts all persons.
        nouns += [("" if noun == "person" and inner.what else noun) for noun in table.nouns_above(inner.noun)]
    for what, noun, where in product((inner.what, *above), nouns, (inner.where, *table.places_above(inner.where))):
        wider = inner._replace(what=what, noun=noun, where=where)
        if wider != inner:
            yield wider


def _nested(inner: Measure, outer: Measure, groups: dict[Measure, list[Claim]]) -> Iterator[Inclusion]:
    narrow, wide = _by_window(groups[inner]), _by_window(groups[outer])
    for window, home in _homes(list(narrow), list(wide)).items():
        inside = _differ(inner, outer) | (frozenset[Dimension](("when",)) if home != window else frozenset[Dimension]())
        yield Inclusion(tuple(narrow[window]), tuple(wide[home]), inside, _proof(inner, outer, window, home))


def _homes(narrow: Sequence[Window | None], wide: Sequence[Window | None]) -> dict[Window | None, Window | None]:
    """For each of *narrow* the same window among *wide*, else the smallest that holds it; windows nest like brackets."""
    homes: dict[Window | None, Window | None] = {window: window for window in narrow if window in wide}
    marks = sorted(
        [(_opening(w), False, w) for w in wide if w is not None and w.days is not None]
        + [(_opening(w), True, w) for w in narrow if w is not None and w.days is not None and w not in homes],
        key=lambda mark: (*mark[0], mark[1]),
    )
    stack: list[Window] = []
    for _, is_narrow, window in marks:
        while stack and window.relation(stack[-1]) not in ("inside", "same"):
            stack.pop()
        if not is_narrow:
            stack.append(window)
        elif stack:
            homes[window] = stack[-1]
    return homes


def _opening(window: Window) -> tuple[date, int, str]:
    # A loose window ("the last two days") may slide a day: it opens first, so that its days nest in it.
    start = window.start or date.min
    return (start - timedelta(days=1) if window.loose else start), -(window.days or 0), str(window)


def _by_window(claims: Sequence[Claim]) -> dict[Window | None, list[Claim]]:
    found: dict[Window | None, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.when, []).append(claim)
    return found


def _differ(inner: Measure, outer: Measure) -> frozenset[Dimension]:
    pairs: tuple[tuple[Dimension, bool], ...] = (
        ("who", inner.noun != outer.noun),
        ("what", inner.what != outer.what),
        ("where", inner.where != outer.where),
    )
    return frozenset(name for name, differs in pairs if differs)


def _proof(inner: Measure, outer: Measure, window: Window | None, held: Window | None) -> str:
    told = []
    if inner.noun != outer.noun:
        told.append(f"every {inner.noun} is a {outer.noun or 'person'}")
    if inner.what != outer.what:
        told.append(f"“{outer.what}” counts the {inner.what} too")
    if inner.where != outer.where:
        told.append(f"{inner.where.title()} lies in {outer.where.title()}")
    if window != held:
        told.append("the days lie inside")
    return ", ".join(told)


# ---- where it hangs on what a label means ----------------------------------------------------------------------------


def _in_usual_sense(ledger: Ledger, label: Measure, groups: Mapping[Measure, list[Claim]]) -> Iterator[Inclusion]:
    """*label* in its usual sense beside every state of the same days, where not every sense says as much."""
    table = ledger.taxonomy
    if label.what not in table.senses:
        return
    for what in (*table.states, *table.senses):
        other = label._replace(what=what)
        standing = table.what(table.usual(label.what), table.usual(what))
        twice = what in table.senses and what <= label.what
        if other in groups and not twice and standing != table.what(label.what, what) and standing in ("same", "inside", "holds"):
            yield from _assumed(table, standing, groups[label], groups[other])


def _assumed(table: Taxonomy, standing: Standing, labelled: Sequence[Claim], others: Sequence[Claim]) -> Iterator[Inclusion]:
    beside = _by_window(others)
    for window, claims in _by_window(labelled).items():
        for voice in dict.fromkeys(c.voice for c in claims):
            mine = tuple(c for c in claims if c.voice == voice)
            theirs = tuple(beside.get(window, ()))
            if theirs:
                inner, outer = (theirs, mine) if standing == "holds" else (mine, theirs)
                inside = frozenset[Dimension]() if standing == "same" else frozenset[Dimension](("what",))
                words = [c.scope.what for c in (mine[0], theirs[0]) if c.scope.what in table.senses]
                means = " and ".join(f"{table.usual(word)} by “{word}”" for word in words)
                yield Inclusion(inner, outer, inside, assumption=f"{voice or 'the text'} means {means}", same=standing == "same")
