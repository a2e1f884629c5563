"""The table of units, exactly and without pint: what ``units.txt`` says of a name, and the products of such units."""

from __future__ import annotations

import os.path
import re
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import cache
from typing import NamedTuple, NoReturn, TypeAlias

import attrs

from claimcheck.errors import UnitError
from claimcheck.values.exact import Number, whole

# Exponents over base dimensions, by name: (("length", 1), ("time", -1)); empty for a pure number.
Dimension: TypeAlias = tuple[tuple[str, int], ...]

COUNTED = frozenset({"person", "vehicle", "household", "vote"})  # dimensions a noun may be declared over or taken from
MAX_DEFINITIONS = 20  # the longest chain of definitions followed; units.txt needs six


class Definition(NamedTuple):
    """One line of the table: *name* is *formula* (``60 * second``), with an *offset* for an absolute temperature."""

    name: str
    formula: str
    offset: str = ""
    aliases: tuple[str, ...] = ()
    note: str = ""


class Measure(NamedTuple):
    """What a unit measures and how much of the base unit it is: base value = value * *factor* + *offset*."""

    dimension: Dimension
    factor: Number
    offset: Number = 0


def combined(parts: Iterator[tuple[Measure, int]]) -> Measure:
    """The product of *parts*, each a measure and its exponent; offsets are dropped, as in a difference."""
    exponents: dict[str, int] = {}
    factor: Number = 1
    for measure, power in parts:
        factor = factor * Fraction(measure.factor) ** power
        for name, exponent in measure.dimension:
            exponents[name] = exponents.get(name, 0) + exponent * power
    return Measure(tuple(sorted((n, e) for n, e in exponents.items() if e)), whole(factor))


def definition(line: str) -> Definition | None:
    """The definition on *line* of ``units.txt``, or None for a remark, an empty line or a prefix."""
    text, _, note = line.partition("#")
    name, *rest = (field.strip() for field in text.split(" = "))
    if not rest or name.endswith("-"):
        return None
    formula, _, offset = rest[0].partition("; offset:")
    return Definition(name, formula, offset.strip(), tuple(a for a in rest[1:] if a != "_"), note.strip())


def registry_lines() -> tuple[str, ...]:
    """The lines of ``units.txt``, which pint reads too."""
    with open(os.path.join(os.path.dirname(__file__), "units.txt"), encoding="utf-8") as file:
        return tuple(file.read().splitlines())


@cache
def standard() -> dict[str, Definition]:
    """Every name, symbol and alias of ``units.txt`` with its definition."""
    names: dict[str, Definition] = {}
    for line in registry_lines():
        entry = definition(line)
        if entry is not None:
            for name in (entry.name, *entry.aliases):
                names[name] = entry
    return names


@cache
def prefixes() -> tuple[str, ...]:
    """The decimal prefixes of ``units.txt``, written out: ``kilo``, ``giga``."""
    return tuple(line.split("-")[0] for line in registry_lines() if line.partition(" ")[0].endswith("-"))


@cache
def folded() -> dict[str, str]:
    """Names of more than three letters without regard to case: ``km/H`` stays wrong, ``Kilometres`` is read."""
    return {name.casefold(): name for name in reversed(standard()) if len(name) > 3}


def found(word: str, names: Mapping[str, Definition]) -> str | None:
    """The name in *names* that *word* writes: itself, its singular, or either in lower case; None when unknown."""
    fold = folded()
    for form in singulars(word):
        if form in names:
            return form
        if len(form) > 3 and form.casefold() in fold:
            return fold[form.casefold()]
        if form.lower() in names and len(form) > 3:
            return form.lower()
    return None


def singulars(word: str) -> Iterator[str]:
    """*word* and what it may be the plural of, likeliest first."""
    yield word
    head, _, tail = word.partition("_of_")
    if tail and head.endswith("s"):
        yield f"{head[:-1]}_of_{tail}"  # barrels_of_oil
    first, _, tail = word.partition("_")
    if tail and first.endswith("s"):
        yield f"{first[:-1]}_{tail}"  # pounds_sterling
    if len(word) > 3 and word.endswith("s"):
        yield word[:-1]
        if word.endswith("es"):
            yield word[:-2]
        if word.endswith("ies"):
            yield word[:-3] + "y"


def measured(name: str, names: Mapping[str, Definition], depth: int = 0) -> Measure:
    """The measure of the defined *name*; its formula is followed down to base dimensions.

    Raises UnitError when a formula names an unknown unit or comes back to itself.
    """
    if depth > MAX_DEFINITIONS:
        raise UnitError(f"the unit {name!r} is defined by itself", name="circular-unit")
    entry = names[name]
    measure = combined(_factors(entry, names, depth))
    if not entry.offset:
        return measure
    return measure._replace(offset=ratio(entry.offset))


_JOIN = re.compile(r"((?<!\*)\*(?!\*)|/)")
_EXPONENTS = frozenset("123456789")
_NUMBER = re.compile(r"\d{1,40}(?:\.\d{1,40})?")


def _factors(entry: Definition, names: Mapping[str, Definition], depth: int) -> Iterator[tuple[Measure, int]]:
    """The factors of a formula such as ``5 / 9 * meter ** 2``, each with its exponent."""
    pieces = _JOIN.split(entry.formula)
    for place in range(0, len(pieces), 2):
        token, raised, power = (piece.strip() for piece in pieces[place].partition("**"))
        if not token or (raised and power not in _EXPONENTS):
            _refuse(entry)
        over = -1 if place and pieces[place - 1] == "/" else 1
        yield _factor(token, entry, names, depth), over * int(power or 1)


def _refuse(entry: Definition) -> NoReturn:
    raise UnitError(f"“{entry.formula}” defines no unit", name="bad-unit")


def _factor(token: str, entry: Definition, names: Mapping[str, Definition], depth: int) -> Measure:
    if token[0] == "[":
        if not (token.endswith("]") and token[1:-1].isidentifier()):
            _refuse(entry)
        return Measure(((token[1:-1], 1),), 1)
    if token[0].isdecimal():
        if _NUMBER.fullmatch(token) is None or not Fraction(token):
            _refuse(entry)
        return Measure((), whole(Fraction(token)))
    name = found(token, names)
    if name is None:
        raise UnitError(f"unknown unit “{token}” in the definition of “{entry.name}”", name="unknown-unit")
    measure = measured(name, names, depth + 1)
    if measure.offset:
        _refuse(entry)
    return measure


def ratio(text: str) -> Number:
    """The number that *text* writes: ``273.15``, ``45967 / 180``."""
    top, _, bottom = text.partition("/")
    return whole(Fraction(top.strip()) / Fraction(bottom.strip() or 1))


# ---- units as products ----------


class Part(NamedTuple):
    """One factor of a unit: its canonical name, exponent, measure, and the word that wrote it."""

    name: str
    power: int
    measure: Measure
    written: str

    def to(self, power: int) -> Part:
        """The same name raised to *power*."""
        return self._replace(power=power)


@attrs.frozen
class Unit:
    """A unit: canonical *text* (``person/vehicle``), dimension, exact *factor* and *offset* to the base unit.

    Base value = value * factor + offset; only a temperature has an offset. Two units are equal when these four are.
    *note* is what to tell a user who might mean another unit of that name.
    """

    text: str
    dimension: Dimension
    factor: Number
    offset: Number = 0
    parts: tuple[Part, ...] = attrs.field(default=(), eq=False, repr=False)
    note: str = attrs.field(default="", eq=False, repr=False)

    @property
    def written(self) -> str:
        """The unit in the words that gave it: ``troops/vehicle``."""
        return joined((p.written, p.power) for p in self.parts)

    @property
    def is_absolute(self) -> bool:
        """True for a temperature on a scale with its own zero, which cannot be added or multiplied."""
        return self.offset != 0

    def __str__(self) -> str:
        return self.text


def of_parts(parts: Iterable[Part]) -> Unit:
    """The unit that is the product of *parts*; equal names are merged, and what cancels is gone."""
    kept = _merged(parts)
    if len(kept) == 1 and kept[0].power == 1:
        measure = kept[0].measure
    else:
        measure = combined((p.measure, p.power) for p in kept)
    canonical = joined(sorted((p.name.replace("_", " "), p.power) for p in kept))
    notes = dict.fromkeys(n for p in kept if (n := _note(p)))
    return Unit(canonical, measure.dimension, measure.factor, measure.offset, kept, "; ".join(notes))


def joined(powers: Iterable[tuple[str, int]]) -> str:
    """Names and exponents as one text: ``kilometer/hour``, ``meter^2``, ``1/day``, ``""``."""
    pairs = list(powers)
    over = "*".join(_raised(n, e) for n, e in pairs if e > 0)
    under = "".join("/" + _raised(n, -e) for n, e in pairs if e < 0)
    return f"{over or '1'}{under}" if under else over


def _raised(name: str, power: int) -> str:
    return name if power == 1 else f"{name}^{power}"


def _merged(parts: Iterable[Part]) -> tuple[Part, ...]:
    kept: dict[str, Part] = {}
    for part in parts:
        known = kept.get(part.name)
        kept[part.name] = part if known is None else known.to(known.power + part.power)
    return tuple(p for p in kept.values() if p.power)


def _note(part: Part) -> str:
    entry = standard().get(part.name)
    if entry is None or not entry.note:
        return ""
    plain = part.written.replace(" ", "_").removesuffix("s").casefold()
    return entry.note if "bare" not in entry.note or f"bare {plain} " in entry.note.casefold() else ""
