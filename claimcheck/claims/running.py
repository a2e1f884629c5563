"""Running totals and what stands beside them: the days between two of them, and figures that replaced others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TypeAlias

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.queries import Key, linked, measure_key

Start: TypeAlias = tuple[date | None, date | None]


@attrs.frozen
class Running:
    """Running totals of one measure that run from one start, by their last day, and the *days* of that measure with their first and last.

    *revised* are the ids of totals that replaced another.
    """

    totals: tuple[Claim, ...]
    days: tuple[Claim, ...]
    revised: frozenset[str] = frozenset()


def running_totals(ledger: Ledger) -> Iterator[Running]:
    """The running totals of claims written by hand, those left out that another replaced.

    A running total is a count or a sum of money up to a day that has no first day, or begins in a month or year ("since February 2022")
    and shares that start with another. Totals from one firm day nest as windows do, and what adds up days sees to them.
    """
    if ledger.origin == "text":
        return
    updates = [claims for _, claims in linked(ledger, "update")]
    replaced = {old.id for _, *olds in updates for old in olds}
    revised = frozenset(new.id for new, *_ in updates)
    totals: defaultdict[tuple[Key, Start], list[Claim]] = defaultdict(list)
    days: defaultdict[Key, list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        key = measure_key(ledger, claim)
        if (
            key is None
            or claim.kind not in ("count", "money")
            or claim.id in replaced
            or claim.when is None
            or "net" in claim.scope.what.split()
        ):
            continue
        when = claim.when
        if when.end is not None and when.end_from in (None, when.end) and not when.loose:
            if when.days is None:
                totals[key, (when.start, when.start_by)].append(claim)
            else:
                days[key].append(claim)
    for (key, _), claims in totals.items():
        ordered = tuple(sorted(claims, key=lambda c: (_end(c), c.id)))
        if _end(ordered[0]) != _end(ordered[-1]) or (ordered[0].when and ordered[0].when.start is None):
            yield Running(ordered, tuple(sorted(days[key], key=_opening)), revised)


def successive(totals: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each total with one of the last day before its own."""
    before: Claim | None = None
    latest: Claim | None = None
    for total in totals:
        if latest is not None and _end(total) > _end(latest):
            before = latest
        if latest is None or _end(total) > _end(latest):
            latest = total
        if before is not None:
            yield before, total


def tilers(days: Sequence[Claim]) -> dict[date, list[Claim]]:
    """*days* by their first day, the shortest first."""
    found: defaultdict[date, list[Claim]] = defaultdict(list)
    for claim in days:
        if claim.when is not None and claim.when.start is not None:
            found[claim.when.start].append(claim)
    return dict(found)


def between(tiles: dict[date, list[Claim]], start: date, end: date) -> tuple[Claim, ...]:
    """The claims that are every day from *start* up to *end*, the shortest taken first; none where a day is missing."""
    found: list[Claim] = []
    at = start
    while at < end:
        step = next((c for c in tiles.get(at, ()) if c.when and c.when.end and c.when.end <= end), None)
        if step is None or step.when is None or step.when.end is None:
            return ()
        found.append(step)
        at = step.when.end
    return tuple(found)


def days_within(days: Sequence[Claim], total: Claim) -> tuple[Claim, ...]:
    """Those of *days*, by their first day, that lie apart and end with *total* or before; none for a total whose start is given."""
    found: list[Claim] = []
    if total.when is None or total.when.start is not None:
        return ()
    for claim in days:
        if _end(claim) <= _end(total) and (not found or _opening(claim)[0] >= _end(found[-1])):
            found.append(claim)
    return tuple(found)


def _end(claim: Claim) -> date:
    return claim.when.end if claim.when and claim.when.end else date.min


def _opening(claim: Claim) -> tuple[date, date, str]:
    return (claim.when.start if claim.when and claim.when.start else date.min), _end(claim), claim.id
