"""How fine a bare figure is: its rounding cell, never coarser than the finest figure of the same noun written in the same style."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.values.amount import Amount
from claimcheck.values.exact import Number, exact
from claimcheck.values.hedges import cell, last_place

_PLAIN = re.compile(r"\d[\d, \u00a0]*")


def rounded(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """*claims* with each bare figure in plain digits read no coarser than the finest of its noun: 1,700 beside 1,770 is good to tens.

    Takes claims whose amounts already carry the rounding cell of the figure by itself (`claimcheck.values.hedges.bare_place`).
    """
    claims = tuple(claims)
    coarse = {k: key for k, claim in enumerate(claims) if claim.amount.place is not None and (key := _family(claim)) is not None}
    if not coarse:
        return claims
    finest: dict[tuple[str, str], Number] = {}
    asked = set(coarse.values())
    for claim in claims:
        amount = claim.amount
        key = (claim.scope.noun or claim.scope.what, amount.unit)
        if key in asked and _family(claim) and (number := amount.stated.number):
            place = last_place(number)
            if key not in finest or place < finest[key]:
                finest[key] = place
    return tuple([_finer(claim, finest.get(coarse[k])) if k in coarse else claim for k, claim in enumerate(claims)])


def _family(claim: Claim) -> tuple[str, str] | None:
    amount = claim.amount
    if amount.stated.bound != "=" or _PLAIN.fullmatch(amount.written) is None:
        return None
    return (claim.scope.noun or claim.scope.what, amount.unit)


def _finer(claim: Claim, finest: Number | None) -> Claim:
    place, number = claim.amount.place, claim.stated.number
    if place is None or finest is None or number is None or finest >= place:
        return claim
    return attrs.evolve(claim, amount=at_place(claim.amount, None if finest == 1 else finest))


def _usually(claim: Claim, finest: Number) -> Claim:
    """*claim* read so finely as a rule; its widest reading stays what it is."""
    finer = _finer(claim, finest)
    return claim if finer is claim else attrs.evolve(finer, amount=attrs.evolve(finer.amount, widest=claim.amount.widest))


def as_fine(claims: Iterable[Claim], links: Iterable[Link]) -> tuple[Claim, ...]:
    """*claims* in whole numbers read more finely where a link reckons with them: 2,000 of whom 1,100 are; from $60 million to $30 million.

    What a share or a change is reckoned from is not told so coarsely that none could be: it is good to a tenth of its last place. That is
    the usual reading; the widest stays the whole rounding cell, since *4.4 percent, to $355 million from $371 million* may be reckoned from
    what was rounded before it was printed.
    """
    links = tuple(links)
    if not links:
        return tuple(claims)
    written = {c.id: c for c in claims}
    known = dict(written)
    for link in links:
        if link.sort == "share":
            part, whole = known.get(link.claims[1]), known.get(link.claims[2])
            if part is not None and whole is not None and part.stated.number:
                known[part.id], known[whole.id] = _once(written, part, whole), _once(written, whole, part)
        elif link.sort == "each" and (units := known.get(link.claims[1])) is not None:
            known[units.id] = _tenth(units, 1)
        elif link.sort in ("change", "ratio", "rise", "fall", "order"):
            ends = [c for name in link.claims[link.sort in ("change", "ratio") :] if (c := known.get(name)) is not None]
            for claim in ends:
                if link.sort in ("change", "rise", "fall") and "." in claim.amount.written and link.proof:
                    continue  # "to $23.8 billion from $22.04 billion": $23.80 billion, or rounded to that
                known[claim.id] = _once(written, claim, next((c for c in ends if c is not claim), claim))
        elif link.sort == "parts" and link.exhaustive:
            told = [c for name in link.claims if (c := known.get(name)) is not None]
            known |= {c.id: c for c in _summed(told) if c.id != told[0].id or not _is_rounded_sum(told)}
    return tuple(known.values())


def _is_rounded_sum(claims: Sequence[Claim]) -> bool:
    """True for *£1.26bn and £1.37bn, making £2.6bn*: the whole is the sum of its parts, rounded to its own place."""
    whole, *parts = claims
    place, total = whole.amount.place, whole.stated.number
    finer = all(c.amount.place and place and c.amount.place < place and c.stated.bound == "=" for c in parts)
    if not (finer and place and total and "." in whole.amount.written):
        return False
    made = sum((Fraction(c.stated.number or 0) for c in parts), Fraction(0))
    return abs(made - Fraction(total)) * 2 <= Fraction(place)


def _summed(claims: Sequence[Claim]) -> list[Claim]:
    """*claims* of one sum as finely as the finest in their style, to a tenth of their place at most: $12m of which $5.5m are."""
    finest: dict[bool, Number] = {}
    for claim in claims:
        if claim.stated.bound == "=" and claim.stated.number:
            place, style = last_place(claim.stated.number), _family(claim) is None
            finest[style] = min(place, finest.get(style, place))
    return [
        _usually(c, max(finest[style], exact(c.amount.place / Fraction(10))))
        if c.amount.place and c.stated.bound == "=" and (style := _family(c) is None) in finest
        else c
        for c in claims
    ]


def _once(written: Mapping[str, Claim], claim: Claim, other: Claim) -> Claim:
    """*claim* as finely as a link with *other* needs; what another link made finer stays as it is, but for being as fine as *other*."""
    return _like(_tenth(claim, 1) if claim is written[claim.id] else claim, other)


def _like(claim: Claim, other: Claim) -> Claim:
    """*claim* in scale words as finely as *other*, to a tenth of its place at most: 2 million of which 1.5 million are."""
    place, number = claim.amount.place, other.stated.number
    finer = other.amount.place or (last_place(number) if isinstance(number, int) and number else None)
    if place is None or finer is None or finer >= place or claim.stated.bound != "=" or _family(claim) is not None or claim.kind == "share":
        return claim
    return _usually(claim, max(finer, exact(place / Fraction(10))))


def _tenth(claim: Claim, least: Number) -> Claim:
    """*claim* in whole numbers, $500 million but not $8.2 billion, to a tenth of its last place, and no finer than *least*."""
    place = claim.amount.place
    if place is None or claim.stated.bound != "=" or claim.kind == "share" or "." in claim.amount.written:
        return claim
    return _usually(claim, max(least, exact(place / Fraction(10))))


def at_place(amount: Amount, place: Number | None) -> Amount:
    """The bare *amount* read as rounded to *place*, or as exact when that is None."""
    number = amount.stated.number
    if number is None:
        return amount
    reading = cell(number, place)
    return attrs.evolve(amount, usual=reading, widest=reading, place=place)
