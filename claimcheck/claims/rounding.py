"""How fine a bare figure is: its rounding cell, never coarser than the finest figure of the same noun written in the same style."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.values.amount import Amount
from claimcheck.values.exact import Number
from claimcheck.values.hedges import cell, last_place

_PLAIN = re.compile(r"\d[\d, \u00a0]*")


def rounded(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """*claims* with each bare figure in plain digits read no coarser than the finest of its noun: 1,700 beside 1,770 is good to tens.

    Takes claims whose amounts already carry the rounding cell of the figure by itself (`claimcheck.values.hedges.bare_place`).
    """
    claims = tuple(claims)
    finest: dict[tuple[str, str], Number] = {}
    for claim in claims:
        key = _family(claim)
        number = claim.stated.number
        if key is not None and number:
            place = last_place(number)
            finest[key] = min(place, finest.get(key, place))
    return tuple(_finer(claim, finest.get(key)) if (key := _family(claim)) else claim for claim in claims)


def _family(claim: Claim) -> tuple[str, str] | None:
    plain = claim.stated.bound == "=" and _PLAIN.fullmatch(claim.amount.written) is not None
    return (claim.scope.noun or claim.scope.what, claim.amount.unit) if plain else None


def _finer(claim: Claim, finest: Number | None) -> Claim:
    place, number = claim.amount.place, claim.stated.number
    if place is None or finest is None or number is None or Fraction(finest) >= place:
        return claim
    return attrs.evolve(claim, amount=at_place(claim.amount, None if finest == 1 else finest))


def at_place(amount: Amount, place: Number | None) -> Amount:
    """The bare *amount* read as rounded to *place*, or as exact when that is None."""
    number = amount.stated.number
    if number is None:
        return amount
    reading = cell(number, place)
    return attrs.evolve(amount, usual=reading, widest=reading, place=place)
