"""Rates per time: what a unit counts, and for which unit of time, by its dimension and not by how it is spelt."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.errors import UnitError
from claimcheck.values.dimensions import Unit, of_parts
from claimcheck.values.units import unit

TIMES = ("second", "minute", "hour", "day", "week", "month", "year")
_TIME = (("time", 1),), (("month", 1),)


@lru_cache(maxsize=1024)
def per_time(name: str) -> tuple[str, str]:
    """What the unit *name* counts and its unit of time: ``person`` and ``day``; two empty texts for a unit that is no rate.

    A speed with a name of its own is one per hour: ``mph`` gives ``hour*mph``, a length.
    """
    try:
        of = unit(name)
    except UnitError:
        return "", ""
    per = [part for part in of.parts if part.power == -1 and part.measure.dimension in _TIME]
    if len(per) == 1:
        rest = of_parts(part for part in of.parts if part is not per[0])
        return (rest.text, per[0].name) if per[0].name in TIMES else ("", "")
    return _named_rate(of) if not per else ("", "")


def _named_rate(of: Unit) -> tuple[str, str]:
    powers = dict(of.dimension)
    if len(of.parts) != 1 or powers.pop("time", 0) != -1 or not powers:
        return "", ""
    return of_parts((*of.parts, *unit("hour").parts)).text, "hour"
