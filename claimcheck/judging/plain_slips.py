"""Plain slips: links whose figures are told in each other's place, or of one thing, so that no distance makes them unlikely."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import Link
from claimcheck.values.per_time import per_time


def is_in_percent(ledger: Ledger, link: Link) -> bool:
    """True where the change in per cent is told for that in points: *10 to 12 per cent, up 20 points*."""
    if link.sort != "change" or ledger.claim(link.claims[0]).kind != "points":
        return False
    told, old, new = (Fraction(ledger.claim(name).stated.number or 0) for name in link.claims[:3])
    return told > 1 and abs(new - old) * 100 == old * told


def is_in_points(ledger: Ledger, link: Link) -> bool:
    """True where the change in points is told as one in per cent: *to 5.5 per cent from 5, an increase of 0.5 per cent*."""
    claims = [ledger.claim(name) for name in link.claims[:3]] if link.sort == "change" else []
    if {c.amount.unit for c in claims} != {"percent"}:
        return False
    told, old, new = (Fraction(c.stated.number or 0) for c in claims)
    return told > 0 and abs(new - old) == told


def is_some_swapped(ledger: Ledger, link: Link) -> bool:
    """True for *The 36 residents ... took the 63 residents*: what should be some of it has its digits in another order."""
    if link.sort != "parts" or len(link.claims) != 2:
        return False
    whole, part = (ledger.claim(name) for name in link.claims)
    told = [str(c.stated.number) for c in (whole, part)]
    one_noun = whole.scope.noun == part.scope.noun != ""
    return one_noun and len(told[0]) > 1 and told[0] != told[1] and sorted(told[0]) == sorted(told[1])


def is_turned(ledger: Ledger, link: Link) -> bool:
    """True where the two figures of a ratio stand in each other's place."""
    times, many, base = (Fraction(ledger.claim(name).stated.number or 0) for name in link.claims[:3]) if link.sort == "ratio" else (0, 0, 0)
    return times * many == base != many


def is_told_of_all(ledger: Ledger, link: Link) -> bool:
    """True for *Twelve dead in hotel blaze* over a text that tells of two dead, and of no others who died."""
    top, other = (ledger.claim(name) for name in link.claims[:2])
    told = top.role == "headline" != other.role and top.scope.what == other.scope.what != ""
    return told and [c for c in ledger.claims if c.kind == "count" and c.scope.what == top.scope.what and c is not top] == [other]


def is_rate_again(ledger: Ledger, link: Link) -> bool:
    """True for one rate that is told for two units of time: *20 litres an hour. That comes to 4,800 a day*."""
    units = [ledger.claim(name).amount.unit for name in link.claims] if link.sort == "same" else []
    return len(set(units)) == 2 and all("/" in unit for unit in units)


def is_of_other_time(ledger: Ledger, link: Link) -> bool:
    """True for a product told for another time than its units: *300 loaves a day at £2 each make £600 a week*."""
    if link.sort != "each":
        return False
    times = [per_time(ledger.claim(name).amount.unit)[1] for name in link.claims[1:3]]
    return all(times) and len(set(times)) > 1
