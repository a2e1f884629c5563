"""So many in each of so many: on average, they make the total."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, per_units, quote, rule, value

_ABOARD = """
[claims]
load = {{ value = "{load}", kind = "{kind}" }}
vehicles = "{vehicles}"
aboard = "{aboard}"
[[links]]
sort = "each"
claims = ["load", "vehicles", "aboard"]
"""


def _aboard(aboard: str, vehicles: str, load: str, kind: str = "mean") -> str:
    return _ABOARD.format(aboard=aboard, vehicles=vehicles, load=load, kind=kind)


@rule(
    bad=(
        bad(_aboard("940 people", "28 vehicles", "30 people/vehicle"), finds="28 vehicles"),
        bad(_aboard("700 people", "28 vehicles", "30 people/vehicle"), finds="28 vehicles"),
        bad(_aboard("about 940 people", "28 vehicles", "30 people/vehicle"), finds="28 vehicles"),
        bad(_aboard("700 people", "28 vehicles", "30 people/vehicle", "capacity") + "exhaustive = true\n", finds="28 vehicles"),
        bad("The council bought 30 bins at £45 each, a total of £1,650.\n", finds="1,350"),
    ),
    good=(
        good(_aboard("840 people", "28 vehicles", "30 people/vehicle")),
        good("Three winners will share £1,000, or £333 each.\n"),
        good(_aboard("about 850 people", "28 vehicles", "30.4 people/vehicle")),
        # An average is good to its rounding: 30.0 of 28 vehicles are 838.6 to 841.4.
        good(_aboard("841 people", "28 vehicles", "30.0 people/vehicle")),
        # What each of them can hold is no average: they need not be full.
        good(_aboard("700 people", "28 vehicles", "30 people/vehicle", "capacity")),
    ),
)
def per_unit_total(ledger: Ledger) -> Iterator[Statement]:
    """The average in each unit times the number of units is the total in all of them.

    Reason: the per-unit law; 28 vehicles with 30 aboard on average carry 840.
    Quiet when: the figure per unit is a capacity, not an average, and the link is not exhaustive; that is the law of `per-unit-capacity`.
    May be wrong when: the average was taken over other units than those counted.
    """
    for found in per_units(ledger):
        if found.each.kind == "mean" or found.link.exhaustive:
            each, units, inside = found.each, found.units, found.inside
            yield Statement(
                comparisons=(value(found.product).equals(value(inside.formula())),),
                labels=((inside, "in all of them"), (units, "how many"), (each, "in each")),
                broken=f"{found.said} do not make {quote(inside)}",
                fits=f"{found.said} make {quote(inside)}",
                assumptions=(found.link.assumption,) if found.link.assumption else (),
                proof=found.link.proof,
            )
