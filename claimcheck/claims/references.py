"""A ledger held against another: the claims of a reference beside those of an article, and which of them speak of one thing."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.queries import measure_key
from claimcheck.claims.reports import dated
from claimcheck.claims.scope import Scope
from claimcheck.claims.taxonomy import Taxonomy
from claimcheck.values.window import Window, day

KINDS = ("count", "money", "measure", "extreme")
How: TypeAlias = Literal["same", "inside", "holds"]


class Against(NamedTuple):
    """Claims of an article that say one figure of one scope, and a claim of a *reference* of the same days.

    *how* their scope lies to that of the reference: the same, inside it, or it holds it. *unstated* says that the article names no group.
    """

    claims: tuple[Claim, ...]
    reference: Claim
    how: How
    unstated: bool = False


def as_references(name: str, ledger: Ledger) -> tuple[Claim, ...]:
    """The claims of *ledger* as those of the reference *name*, without those it says are replaced, denied or still to come.

    They lose their places, which are in another text, and carry their days in their words. Of prose, only what states its group or place.
    """
    replaced = {old for link in ledger.links if link.sort == "update" for old in link.claims[1:]}
    kept = [c for c in ledger.claims if c.id not in replaced and c.related and c.modality == "stated"]
    if ledger.origin == "text":
        kept = [c for c in _plain(kept) if measure_key(ledger, c) is not None]
    reported = day(ledger.published) if ledger.published else None
    return tuple(told_by(attrs.evolve(c, id=f"{name}: {c.id}", source=name, reported=c.reported or reported)) for c in kept)


def _plain(claims: Sequence[Claim]) -> list[Claim]:
    """Those of *claims*, read from prose, whose scope is given one figure: "four" and "another five" of a day are two things."""
    figures: defaultdict[Scope, set[object]] = defaultdict(set)
    for claim in claims:
        figures[claim.scope].add((claim.stated, claim.kind))
    return [c for c in claims if len(figures[c.scope]) == 1]


def told_by(claim: Claim) -> Claim:
    """*claim* of a reference as findings quote it: with its days, under the name of the reference where no voice is given."""
    said = claim.said if claim.when is None else f"{claim.said} {dated(claim)}"
    voice = claim.voice or f"the reference {claim.source}"
    return attrs.evolve(claim, span=None, phrase=None, quote=said, quoted=True, voice=voice)


def article_of(ledger: Ledger) -> Ledger:
    """*ledger* without the claims of references, but for those that its links or checks name."""
    named = {n for link in ledger.links for n in link.claims} | {n for e in ledger.expect for n in e.names()}
    kept = tuple(c for c in ledger.claims if not c.source or c.id in named)
    return ledger if len(kept) == len(ledger.claims) else attrs.evolve(ledger, claims=kept)


def held_against(ledger: Ledger) -> Iterator[Against]:
    """Each figure of the article beside each claim of a reference that speaks of the same days and measure."""
    known = ledger.taxonomy
    article: defaultdict[Scope, list[Claim]] = defaultdict(list)
    references: defaultdict[Scope, list[Claim]] = defaultdict(list)
    mine_told = [c for c in ledger.claims if not c.source]
    for claim in (*(_plain(mine_told) if ledger.origin == "text" else mine_told), *(c for c in ledger.claims if c.source)):
        if claim.related and claim.modality == "stated" and claim.when is not None and claim.kind in KINDS:
            (references if claim.source else article)[attrs.evolve(claim.scope, when=None)].append(claim)
    for mine, claims in article.items():
        days = _by_days(claims)
        for theirs, told in references.items():
            how = _standing(mine, theirs, known)
            # What a table counts is said outright; two texts must say it in the same words, unless one is written by hand.
            if ledger.origin == "text" and how and not (mine == theirs and mine.noun and mine.what):
                told = [c for c in told if c.role == "table"]
            for reference in told if how else ():
                alike = [c for c in days.get(_days(reference), ()) if _comparable(c, reference)]
                for same in _by_figure(alike):
                    if how is not None:
                        yield Against(same, reference, how, mine.whose == "" != theirs.whose)


def _standing(mine: Scope, theirs: Scope, known: Taxonomy) -> How | None:
    """How *mine* lies to *theirs*, days aside; None where that is unknown or they are apart. An unnamed group or place may be a part."""
    states = {*known.states, *known.senses}
    persons = [s.noun in ("", "person") and s.what in states for s in (mine, theirs)]
    nouns = known.nouns(mine.noun, theirs.noun) if mine.noun and theirs.noun else "same" if any(persons) else "unknown"
    if nouns == "unknown" or (any(persons) and nouns != "apart"):
        nouns = "same" if any(persons) else nouns
    what = "same" if mine.what == theirs.what else known.what(mine.what, theirs.what) if mine.what and theirs.what else "unknown"
    whose = "same" if mine.whose == theirs.whose else "apart" if mine.whose and theirs.whose else "inside"
    if mine.where and theirs.where:
        where = known.where(mine.where, theirs.where)
    else:
        where = "same" if mine.where == theirs.where else "inside" if mine.where else "unknown"
    found = {nouns, what, whose, where}
    return "same" if found == {"same"} else "inside" if found == {"same", "inside"} else "holds" if found == {"same", "holds"} else None


def _days(claim: Claim) -> object:
    # Running totals of one start meet whatever their last day is.
    when = claim.when or Window(None, None)
    return (
        (claim.kind == "extreme", claim.extreme, when)
        if when.days is not None and claim.kind == "extreme"
        else (("total", when.start, when.start_by) if when.days is None else when)
    )


def _by_days(claims: Sequence[Claim]) -> dict[object, list[Claim]]:
    found: defaultdict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[_days(claim)].append(claim)
    return found


def _comparable(claim: Claim, reference: Claim) -> bool:
    a, b = claim.amount.unit, reference.amount.unit
    # A reader of prose leaves counts without a unit.
    return a == b or ("" in (a, b) and claim.kind in ("count", "extreme") and reference.kind in ("count", "extreme"))


def _by_figure(claims: Sequence[Claim]) -> Iterator[tuple[Claim, ...]]:
    found: defaultdict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.voice, claim.stated, claim.amount.usual, claim.when].append(claim)
    yield from (tuple(same) for same in found.values())


def records_against(ledger: Ledger) -> Iterator[tuple[Claim, Claim]]:
    """Each record of the article with the highest figure that a reference gives for a day, week, month or year before it."""
    known = ledger.taxonomy
    records = [c for c in ledger.claims if not c.source and c.related and c.extreme and c.kind != "extreme" and c.when and c.when.start]
    told: defaultdict[tuple[Scope, int | None], list[Claim]] = defaultdict(list)
    for claim in ledger.claims if records else ():
        outright = ledger.origin != "text" or claim.role == "table"
        if claim.source and claim.when and claim.when.end and claim.kind in ("count", "money", "measure") and outright:
            told[attrs.evolve(claim.scope, when=None), claim.when.days].append(claim)
    peaks = {key: _peaks(claims) for key, claims in told.items()}
    for record in records:
        for (scope, days), (ends, highest) in peaks.items():
            if days == record.extreme and _standing(attrs.evolve(record.scope, when=None), scope, known) == "same":
                before = bisect_right(ends, record.when.start) if record.when and record.when.start else 0
                if before and _comparable(record, highest[before - 1]):
                    yield record, highest[before - 1]


def _peaks(claims: Sequence[Claim]) -> tuple[list[date], list[Claim]]:
    """The last days of *claims*, in order, and the highest up to each."""
    ordered = sorted(claims, key=lambda c: (c.when.end if c.when and c.when.end else date.min, c.id))
    highest: list[Claim] = []
    for claim in ordered:
        top = highest[-1] if highest else claim
        highest.append(claim if (claim.amount.usual.lo or 0) > (top.amount.usual.lo or 0) else top)
    return [c.when.end for c in ordered if c.when and c.when.end], highest
