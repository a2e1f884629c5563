"""So many in each of so many: what is inside cannot exceed the product."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Interval, Ledger, PerUnit, Remark, Statement, bad, good, per_units, quote, rule, show_interval, value

_HUNDRED = Interval(100, 100)
_PART = """
[claims]
load = "{load}"
tanks = "{tanks}"
dead = {{ value = "{dead}", of = "load * tanks" }}
"""
_EACH = """
[claims]
load = "{load}"
coaches = "{coaches}"
inside = "{inside}"
[[links]]
sort = "each"
claims = ["load", "coaches", "inside"]
"""
_ASSUMED = 'assumption = "the 28 tanks are the vehicles that were seen"\n'


def _part(dead: str, load: str = "25 to 35 troops/vehicle", tanks: str = "28 tanks") -> str:
    return _PART.format(load=load, tanks=tanks, dead=dead)


def _each(inside: str, coaches: str, load: str) -> str:
    return _EACH.format(load=load, coaches=coaches, inside=inside)


@rule(
    bad=(
        bad(_part("1,100 killed"), finds="980"),
        bad(_part("1,110 killed", "about 30 troops/vehicle"), finds="980"),
        bad(_each("1,050 people", "28 buses", "up to 35 people/bus"), finds="980"),
        bad(_each("1,100 people", "28 tanks", "25 to 35 troops/vehicle") + _ASSUMED, finds="1,100"),
        # How many are needed at least: 840 at 35 each fill 24, so 23 are too few.
        bad(_each("840 people", "23 buses", "at most 35 people/bus"), finds="23 buses"),
        bad(_each("841 people", "24 buses", "at most 35 people/bus"), finds="24 buses"),
        # It fits, yet readers will multiply: a note.
        bad(_each("100 killed", "28 tanks", "about 30 troops/vehicle") + _ASSUMED, finds="700…980"),
    ),
    good=(
        good(_part("100 killed")),
        good(_part("980 killed")),
        # Nothing says that the dead were in those very tanks.
        good(_part("1,100 killed").replace(', of = "load * tanks"', "")),
        good(_each("840 people", "24 buses", "at most 35 people/bus")),
        # Loads may be partial: thirty coaches for those whom twenty-four could hold.
        good(_each("840 people", "30 buses", "at most 35 people/bus")),
    ),
)
def per_unit_capacity(ledger: Ledger) -> Iterator[Statement | Remark]:
    """What is in all of the units together is no more than their number times what each of them holds.

    Reason: the per-unit law; 28 vehicles with 25 to 35 troops aboard each carry 700 to 980. Covers 21 per-unit-capacity and 23
    units-needed of the catalogue: 840 people at 35 each need 24 coaches. Where it has to be assumed that the units are the same, and the
    figures fit, a note tells the product that readers will reckon anyway.
    Quiet when: nothing says that the count is of what was in those very units, or fewer were inside than there was room for.
    May be wrong when: the units were filled more than once.
    """
    for claim in ledger.claims:
        if claim.of is not None:
            units = [ledger.claim(name) for name in claim.of.names()]
            product = " × ".join(quote(c) for c in units)
            yield Statement(
                comparisons=(value(claim.formula()) <= value(claim.of),),
                labels=((claim, "the part"), *((c, "the whole" if len(units) == 1 else "a factor of the whole") for c in units)),
                broken=f"{quote(claim)} cannot be part of {product}",
                fits=f"{quote(claim)} fits into {product}",
                proof=f"{claim.id} is stated to be part of {claim.of.text}",
            )
    for found in per_units(ledger):
        if found.each.kind != "mean" and not found.link.exhaustive:
            yield from _held_by(found)


def _held_by(found: PerUnit) -> Iterator[Statement | Remark]:
    each, units, inside = found.each, found.units, found.inside
    yield Statement(
        comparisons=(value(inside.formula()) <= value(found.product),),
        labels=_labels(each, units, inside),
        broken=f"{found.said} cannot hold {quote(inside)}",
        fits=f"{found.said} can hold {quote(inside)}",
        assumptions=(found.link.assumption,) if found.link.assumption else (),
        proof=found.link.proof,
    )
    room, count = each.amount.usual * units.amount.usual, inside.amount.usual
    if found.link.assumption and room.hi is not None and count.lo is not None and 0 < count.lo <= room.hi:
        share = f"; {quote(inside)} would be {show_interval(count / room * _HUNDRED)}% of them" if room.lo else ""
        yield Remark(
            labels=_labels(each, units, inside),
            message=f"{found.said} make {show_interval(room)} in all, which readers will reckon{share}",
            fails="none",
            assumptions=(found.link.assumption,),
            repairs=("say how many were inside, or that other units are meant",),
        )


def _labels(each: Claim, units: Claim, inside: Claim) -> tuple[tuple[Claim, str], ...]:
    return ((inside, "inside all of them"), (units, "how many"), (each, "in each"))
