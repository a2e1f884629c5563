"""The table of units: what ``units.txt`` says of a name, exactly and without pint."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import NoReturn, TypeAlias

import attrs

from claimcheck.errors import UnitError
from claimcheck.values.exact import Number, whole

# Exponents over base dimensions, by name: (("length", 1), ("time", -1)); empty for a pure number.
Dimension: TypeAlias = tuple[tuple[str, int], ...]

REGISTRY = Path(__file__).with_name("units.txt")
COUNTED = frozenset({"person", "vehicle", "household", "vote"})  # dimensions a noun may be declared over or taken from
MAX_DEFINITIONS = 20  # the longest chain of definitions followed; units.txt needs six


@attrs.frozen
class Definition:
    """One line of the table: *name* is *formula* (``60 * second``), with an *offset* for an absolute temperature."""

    name: str
    formula: str
    offset: str = ""
    aliases: tuple[str, ...] = ()
    note: str = ""


@attrs.frozen
class Measure:
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


@cache
def standard() -> dict[str, Definition]:
    """Every name, symbol and alias of ``units.txt`` with its definition."""
    names: dict[str, Definition] = {}
    for line in REGISTRY.read_text(encoding="utf-8").splitlines():
        entry = definition(line)
        if entry is not None:
            for name in (entry.name, *entry.aliases):
                names[name] = entry
    return names


@cache
def prefixes() -> tuple[str, ...]:
    """The decimal prefixes of ``units.txt``, written out: ``kilo``, ``giga``."""
    lines = REGISTRY.read_text(encoding="utf-8").splitlines()
    return tuple(line.split("-")[0] for line in lines if line.partition(" ")[0].endswith("-"))


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
    return attrs.evolve(measure, offset=ratio(entry.offset))


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
