"""Questions to a ledger, all linear: claims of one thing, parts linked to a whole, runs of windows that lie in a wider one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from claimcheck.claims.claim import Claim
from claimcheck.claims.formula import Formula, number
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import ALIKE, Link, Sort
from claimcheck.claims.taxonomy import Standing
from claimcheck.values import units
from claimcheck.values.exact import Number, exact
from claimcheck.values.hedges import last_place
from claimcheck.values.per_time import per_time
from claimcheck.values.window import Window, tiles

Key: TypeAlias = tuple[object, ...]


class Same(NamedTuple):
    """Claims that speak of one thing, and what proves or assumes it."""

    claims: tuple[Claim, ...]
    proof: str = ""
    assumption: str = ""


class Packing(NamedTuple):
    """Parts that lie apart inside a whole; *exhaustive* when they are all of it."""

    whole: Claim
    parts: tuple[Claim, ...]
    exhaustive: bool
    proof: str = ""
    assumption: str = ""


def measure_key(ledger: Ledger, claim: Claim) -> Key | None:
    """What *claim* measures, without its window; None when it is not a figure that other figures can be the same as.

    In text a plain state stands for its noun (``1,950 killed`` counts whom ``1,950 soldiers killed`` counts), which must have its group or
    place stated; written by hand it stands for all persons, of whom soldiers are some.
    """
    scope = claim.scope
    if claim.kind not in ("count", "money", "measure", "rate", "mean", "extreme", "capacity") or claim.of is not None or not claim.related:
        return None
    if claim.modality != "stated" or (ledger.origin == "text" and not (scope.whose or scope.where)):
        return None
    sense = ledger.sense(claim)
    plain = scope.noun == "person" and sense if ledger.origin == "claims" else sense in ledger.taxonomy.states
    # A record that is given its day is the figure of that day; one without a day is a measure of its own.
    extreme = claim.extreme if claim.when is None or claim.kind == "extreme" else None
    return (claim.kind, claim.amount.unit, sense, "" if plain else scope.noun, scope.whose, scope.where, extreme)


def same_things(ledger: Ledger) -> Iterator[Same]:
    """Groups of claims that speak of one thing: those proven, joined where they share a claim, then each tie that has to be assumed."""
    proven = [*_by_scope(ledger), *(_linked(ledger, link) for link in _sames(ledger) if link.proof)]
    yield from _joined(proven)
    for link in _sames(ledger):
        if not link.proof:
            yield _linked(ledger, link)


def _sames(ledger: Ledger) -> Iterator[Link]:
    """The links of sort *same*, without those of one rate told for two units of time, of which only a part may be worked."""
    for link in ledger.links:
        if link.sort == "same" and not _two_rates(link, [ledger.claim(c) for c in link.claims]):
            yield link


def _two_rates(link: Link, claims: Sequence[Claim]) -> bool:
    return link.sort == "same" and len({per_time(c.amount.unit)[1] for c in claims} - {""}) > 1


def _linked(ledger: Ledger, link: Link) -> Same:
    return Same(tuple(ledger.claim(c) for c in link.claims), link.proof, link.assumption)


def _by_scope(ledger: Ledger) -> Iterator[Same]:
    groups: defaultdict[Key, list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        key = measure_key(ledger, claim)
        # Without its days, and without what it counts, a figure is not known to be another: 2 km and 5 km are two ways.
        # In prose a count of which nothing is told ("in 39 countries") may be of any of them.
        told = claim.scope.what or (claim.scope.noun and not (ledger.origin == "text" and claim.kind == "count"))
        if key is not None and claim.when is not None and told:
            groups[(*key, claim.when)].append(claim)
    apart = told_apart(ledger)
    for alike in groups.values():
        claims = [c for c in alike if c.id not in apart]
        if ledger.origin == "text":
            claims = _one_a_sentence(claims)
        if len(claims) > 1:
            yield Same(tuple(claims), proof="the same noun, group and days are stated")


def told_apart(ledger: Ledger) -> frozenset[str]:
    """The claims that a link sets against another of their scope: a part and its whole, a figure before a change and the one after."""
    apart: set[str] = set()
    for link in ledger.links:
        if link.sort != "same":
            scopes: defaultdict[Key, list[str]] = defaultdict(list)
            for claim in (ledger.claim(c) for c in link.claims):
                scopes[claim.kind, claim.amount.unit, claim.scope].append(claim.id)
            apart.update(name for names in scopes.values() if len(names) > 1 for name in names)
    return frozenset(apart)


def _joined(groups: list[Same]) -> Iterator[Same]:
    home: dict[str, int] = {}
    merged: dict[int, Same] = {}
    for n, group in enumerate(groups):
        homes = sorted({home[c.id] for c in group.claims if c.id in home})
        claims = {c.id: c for k in homes for c in merged.pop(k).claims} | {c.id: c for c in group.claims}
        proof = group.proof if not homes else "the sentences repeat each other, or state the same noun, group and days"
        merged[n] = Same(tuple(claims.values()), proof)
        home.update(dict.fromkeys(claims, n))
    yield from merged.values()


def _one_a_sentence(claims: list[Claim]) -> list[Claim]:
    # Two figures of one sentence with one scope are two things that the words tell apart in a way we did not read.
    counts: defaultdict[int, int] = defaultdict(int)
    for claim in claims:
        counts[claim.sentence] += 1
    return [c for c in claims if counts[c.sentence] == 1]


def packings(ledger: Ledger) -> Iterator[Packing]:
    """For each whole the parts that the text links to it, and at most one run of windows that lies inside its own."""
    linked: set[frozenset[str]] = set()
    for link in ledger.links:
        if link.sort == "parts" and not hundred_in_shares(ledger, link):
            whole, *parts = (ledger.claim(c) for c in link.claims)
            linked.add(frozenset(link.claims))
            yield Packing(whole, tuple(parts), link.exhaustive, link.proof, link.assumption)
    groups: defaultdict[Key, list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        key = measure_key(ledger, claim)
        if key is not None and claim.kind in ("count", "money") and claim.extreme is None and claim.when is not None:
            groups[key].append(claim)
    for claims in groups.values():
        yield from (p for p in _runs(claims) if frozenset(c.id for c in (p.whole, *p.parts)) not in linked)


def _runs(claims: list[Claim]) -> Iterator[Packing]:
    """Windows nest like brackets: sorted by start and length, each claim is a part of the smallest window that holds it."""
    # Of several claims on one window, tied as one thing elsewhere, the first by place and name stands for all.
    firsts = {c.when: c for c in sorted(claims, key=_place, reverse=True)}
    ordered = sorted(firsts.values(), key=_nesting)
    open_wholes: list[Claim] = []
    parts: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in ordered:
        while open_wholes and not _holds(open_wholes[-1], claim):
            open_wholes.pop()
        if open_wholes:
            parts[open_wholes[-1].id].append(claim)
        open_wholes.append(claim)
    for whole in ordered:
        if parts[whole.id]:
            apart = _apart(parts[whole.id])
            windows = [p.when for p in apart if p.when is not None]
            exhaustive = whole.when is not None and tiles(windows, whole.when)
            yield Packing(whole, tuple(apart), exhaustive, proof="the days of the parts lie inside the days of the whole")


def _place(claim: Claim) -> tuple[int, str]:
    return (claim.span.start if claim.span else -1), claim.id


def _nesting(claim: Claim) -> tuple[date, int, int, str]:
    window = claim.when or Window(None, None)
    # A loose window ("the last two days") may slide a day: it opens first, so that its days nest in it.
    start = window.start or date.min
    return (window.moved(-1).start or start if window.loose else start), -(window.days or 0), 0, claim.id


def _holds(whole: Claim, part: Claim) -> bool:
    return whole.when is not None and part.when is not None and part.when.relation(whole.when) == "inside"


def _apart(claims: list[Claim]) -> list[Claim]:
    kept: list[Claim] = []
    for claim in claims:
        if not kept or (kept[-1].when and claim.when and kept[-1].when.relation(claim.when) == "apart"):
            kept.append(claim)
    return kept


def linked(ledger: Ledger, sort: Sort) -> Iterator[tuple[Link, tuple[Claim, ...]]]:
    """Each link of *sort* with its claims, in the order of `ROLES`; without those that tie a figure someone denies."""
    for link in ledger.links:
        if link.sort == sort:
            claims = tuple(ledger.claim(c) for c in link.claims)
            if all(c.related and c.modality != "denied" for c in claims):
                yield link, claims


def one_whole(claim: Claim) -> Number | None:
    """What the whole of something is in the unit of *claim*: 100 for percents, 1 for a pure number; None for what is no pure number."""
    found = units.unit(claim.amount.unit)
    return None if found.dimension or found.offset else exact(1 / Fraction(found.factor))


def over_days(rate: Claim, days: int) -> Formula:
    """What *rate* comes to in so many days: ``1,500 people/day`` in a week are 10,500 people."""
    return rate.formula() * number(days, "day")


def hundred_in_shares(ledger: Ledger, link: Link) -> bool:
    """True where *link* lists shares as parts of what they are shares of: of so many people asked, or of 100 per cent."""
    whole, *parts = (ledger.claim(c) for c in link.claims)
    if link.sort != "parts" or not all(p.kind == "share" and one_whole(p) is not None for p in parts):
        return False
    return one_whole(whole) is None or whole.stated.number == one_whole(whole)


def rounding_room(claim: Claim, places: Number = Fraction(1, 2)) -> Number:
    """How far beyond its reading *claim* may lie where it is rounded by up to so many *places* of the last digit that it shows.

    0 for a hedged figure and a range, whose words say how wide they are. A whole place is rounding down or up, half of one to the nearest.
    """
    number, reading = claim.stated.number, claim.amount.usual
    if claim.stated.bound != "=" or number is None or reading.hi is None:
        return 0
    place = last_shown(claim)
    return exact(max(Fraction(0), Fraction(place) * places - (reading.hi - Fraction(number))))


def last_shown(claim: Claim) -> Number:
    """The worth of the last digit that *claim* shows: the last nonzero one of plain digits, else the last one written (``1.20``)."""
    number, written = claim.stated.number, claim.amount.written
    plain = written.replace(",", "").replace("\u00a0", "").replace(" ", "").isdecimal()
    return last_place(number or 0) if plain or claim.amount.place is None else claim.amount.place


def conversions(ledger: Ledger) -> Iterator[tuple[Link | None, Claim, tuple[Claim, ...]]]:
    """Each conversion to another unit and what it converts, with the link that ties them.

    In text, where no link does, a figure that the reader took for a conversion stands in brackets right behind the quantity, which may be
    told in two units: ``6 feet 4 inches (193 cm)``.
    """
    yield from ((link, claims[0], claims[1:2]) for link, claims in linked(ledger, "converted"))
    measures = [c for c in ledger.claims if c.kind == "measure" and c.phrase is not None] if ledger.origin == "text" else []
    for place, (quantity, told) in enumerate(pairwise(measures)):
        if quantity.related and not told.related and _gap(quantity, told) == len(" ("):
            smaller = measures[place + 2] if place + 2 < len(measures) else None
            if smaller is not None and _gap(told, smaller) in (0, 1) and units.commensurable(told.amount.unit, smaller.amount.unit):
                yield None, quantity, (told, smaller)  # "1.70m (5ft 7in)"
                continue
            before = measures[place - 1] if place else None
            if before is not None and before.amount.unit == quantity.amount.unit and _gap(before, quantity) == len(" x "):
                continue  # "8ft x 5ft (2.4m x 1.5m)": the bracket converts both
            compound = before is not None and before.related and _gap(before, quantity) in (0, 1, len(", "), len(" and "))
            if compound and before and units.commensurable(before.amount.unit, quantity.amount.unit):
                yield None, told, (before, quantity)
            else:
                yield None, told, (quantity,)


def _gap(one: Claim, other: Claim) -> int | None:
    """How many characters stand between two figures of one sentence."""
    if one.phrase is None or other.phrase is None or one.sentence != other.sentence:
        return None
    return other.phrase.start - one.phrase.end


def unlike(ledger: Ledger) -> Iterator[tuple[Link, Claim, Claim]]:
    """Each link that ties figures of unlike dimensions as if they were one kind, with the first two of them; bare numbers are anything."""
    for link in ledger.links:
        if link.sort in ALIKE:
            claims = [ledger.claim(c) for c in link.claims][ALIKE[link.sort]]
            # Shares are parts of people asked as well as of 100 per cent, and a rank holds figures of any kind.
            pure = {c.kind for c in claims} & {"rank", "share"} if link.sort in ("order", "rest", "parts", "overlapping") else ()
            told = [] if pure or _two_rates(link, claims) else [c for c in claims if c.amount.unit]
            other = next((c for c in told[1:] if not _alike(ledger, told[0].amount.unit, c.amount.unit)), None)
            if other is not None:
                yield link, told[0], other


def _alike(ledger: Ledger, a: str, b: str) -> bool:
    """True for units of one dimension; in text the second of two figures may leave out what both are per: “$480 a tonne … $512”."""
    bare = ledger.origin == "text" and a.partition("/")[0] == b.partition("/")[0] and "" in (a.partition("/")[2], b.partition("/")[2])
    return bare or units.commensurable(a, b)


def noun_standing(ledger: Ledger, a: Claim, b: Claim) -> Standing:
    """How the noun that *a* counts stands to that of *b*; same where one of them names none, or only a state (``8 killed``)."""
    table = ledger.taxonomy
    states = {*table.states, *table.senses}
    nouns = [c.scope.noun for c in (a, b) if c.scope.noun != "person" or c.scope.what not in states]
    return table.nouns(*nouns) if len(nouns) == 2 and all(nouns) else "same"
