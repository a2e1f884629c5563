"""The one place that knows pint: a registry of our own units, and units with a written-out prefix (``gigapascal``).

Pint is imported inside functions only: when a pint quantity is asked for, or a prefixed unit has no line in ``units.txt``.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from claimcheck.values.dimensions import COUNTED, Part, combined, found, measured, prefixes, registry_lines, standard
from claimcheck.values.exact import whole

if TYPE_CHECKING:
    from pint import UnitRegistry
    from pint.facets.plain import PlainQuantity

    PintQuantity: TypeAlias = PlainQuantity[Fraction]

Own: TypeAlias = tuple[tuple[str, str], ...]


@lru_cache(maxsize=4)
def registry(own: Own) -> UnitRegistry[Fraction]:
    """The registry of ``units.txt`` and a user's *own* units, made once."""
    from pint import UnitRegistry

    lines = [f"{name} = {formula}" for name, formula in own]
    return UnitRegistry([*registry_lines(), *lines], non_int_type=Fraction, on_redefinition="ignore", cache_folder=None)


def prefixed(phrase: str, own: Own) -> Part | None:
    """The unit with a written-out prefix that pint makes of *phrase*: ``gigapascal``; None when it is no such word."""
    word = phrase.lower()
    for prefix in prefixes():
        rest = word.removeprefix(prefix)
        name = found(rest, standard()) if rest != word and len(rest) > 3 else None
        if name is not None and _takes_prefix(name):
            return _from_registry(prefix + standard()[name].name, phrase, own)
    return None


def _takes_prefix(name: str) -> bool:
    if standard()[name].name.startswith(prefixes()):
        return False  # kilokilometers
    measure = measured(name, standard())
    return not measure.offset and bool(measure.dimension) and measure.dimension[0][0] not in COUNTED


def _from_registry(name: str, written: str, own: Own) -> Part | None:
    from pint.errors import PintError

    try:
        base = registry(own).Quantity(Fraction(1), name).to_base_units()
    except PintError:
        return None
    parts = ((measured(n, standard()), int(str(e))) for n, e in base.unit_items())
    measure = combined(parts)
    return Part(name, 1, measure._replace(factor=whole(measure.factor * Fraction(base.magnitude))), written)
