"""Units as they are written: what a text names, the units a user adds, and what each noun counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NoReturn, TypeAlias

import attrs

from claimcheck.errors import UnitError
from claimcheck.values.dimensions import (
    COUNTED,
    Definition,
    Measure,
    found,
    measured,
    singulars,
    standard,
)
from claimcheck.values.dimensions import Part as Part
from claimcheck.values.dimensions import Unit as Unit
from claimcheck.values.dimensions import of_parts as of_parts
from claimcheck.values.registry import prefixed

MAX_LENGTH = 120  # characters of a unit text
MAX_POWER = 9  # the highest exponent read

_SPELT = {
    "²": "^2",
    "³": "^3",
    "**": "^",
    "·": "*",
    "×": "*",
    "parts per million": "ppm",
    "part per million": "ppm",
    "parts per billion": "ppb",
    "part per billion": "ppb",
    " per cent": " percent",
    " per ": "/",
    " a ": "/",
    " an ": "/",
    " each ": "/",
}
_POWERS = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}
_AMBIGUOUS = {
    "degree": "write “degree Celsius” or “degree Fahrenheit”",
    "cubic": "say of what: “cubic meter”",
    "square": "say of what: “square meter”",
}


# What stories count by and in: each is a thing of its own, unless a user gives it as something else.
STORIED = frozenset("night weekend term game ticket share unit point time pixel megapixel crown magnitude decibel revolution".split())


UnitLike: TypeAlias = "Unit | str"


@attrs.frozen
class UnitTable:
    """The units of ``units.txt`` and those a user adds; hashable, so that lookups are remembered."""

    own: tuple[tuple[str, str], ...] = ()

    def with_units(self, definitions: Mapping[str, str]) -> UnitTable:
        """This table and *definitions*: nouns over a unit (``lorry = "vehicle"``), new things (``drone = "[drone]"``).

        Raises UnitError for a name that is no plain word, a definition that names an unknown unit or itself, and for a
        physical unit given a new meaning.
        """
        merged = dict(self.own)
        for name, formula in definitions.items():
            merged[_new_name(name)] = _new_formula(name, formula)
        table = UnitTable(tuple(merged.items()))
        for name in definitions:
            _check_definition(name, table)
        return table

    def unit(self, text: str) -> Unit:
        """The unit that *text* writes, as `unit` does."""
        return unit(text, extra=self)


STANDARD = UnitTable()


def unit(text: str, *, extra: UnitTable | None = None) -> Unit:
    """The unit that *text* writes: ``troops/vehicle``, ``dollars per barrel``, ``m^2``; ``""`` is a pure number.

    A noun in brackets, ``[drone]``, is a counted thing of its own. *extra* holds a user's units.
    Raises UnitError ``unknown-unit`` with the nearest known name.
    """
    if not isinstance(text, str):
        raise UnitError(f"{text!r} is not a unit", name="unknown-unit", help='write it as text, like "person/vehicle"')
    return _unit(text, STANDARD if extra is None else extra)


@lru_cache(maxsize=1024)
def _unit(text: str, table: UnitTable) -> Unit:
    if len(text) > MAX_LENGTH:
        raise UnitError(f"a unit of {len(text)} characters is too long", name="unknown-unit", help=f"at most {MAX_LENGTH}")
    return of_parts(_parts(text, table))


# ---- reading ---------------------------------------------------------------------------------------------------------


def _parts(text: str, table: UnitTable) -> Iterator[Part]:
    spelt = text.strip()
    if spelt.startswith("per "):
        spelt = f" {spelt}"
    for written, sign in _SPELT.items():
        spelt = spelt.replace(written, sign)
    pieces = re.split(r"([*/])", spelt.strip())
    for place in range(0, len(pieces), 2):
        piece, over = pieces[place].strip(), -1 if place and pieces[place - 1] == "/" else 1
        if piece and piece != "1":
            yield from _piece(piece, over, table, text)
        elif not piece and len(pieces) > 1 and (place or pieces[1] != "/"):
            raise UnitError(
                f"a unit is missing beside “*” or “/” in “{text}”",
                name="unknown-unit",
                help='write it like "person/vehicle"',
            )


def _piece(piece: str, over: int, table: UnitTable, text: str) -> Iterator[Part]:
    phrase, sign, raised = piece.partition("^")
    power = _power(raised, text) if sign else 1
    words = phrase.replace(".", " ").split()
    if words and words[0].lower() in _POWERS and len(words) > 1:
        power, words = power * _POWERS[words[0].lower()], words[1:]
    for part in _named(" ".join(words), table, text):
        yield part.to(part.power * power * over)


def _power(raised: str, text: str) -> int:
    digits = raised.strip().strip("()")
    if not digits.lstrip("-").isdecimal() or len(digits) > 3 or abs(int(digits)) > MAX_POWER:
        raise UnitError(f"“^{raised}” in “{text}” is not a power", name="unknown-unit", help=f"a whole number up to {MAX_POWER} is")
    return int(digits)


def _named(phrase: str, table: UnitTable, text: str) -> list[Part]:
    names = _names(table)
    plain = re.sub(r"[\s-]", "_", phrase)
    if plain.startswith("[") and plain.endswith("]") and plain[1:-1].isidentifier():
        return [_bracketed(plain[1:-1], names, text)]
    name = found(plain, names)
    if name is not None:
        return [_part(name, phrase, names)]
    if phrase[-1:] in ("2", "3") and phrase[:-1] in names:
        return [_part(phrase[:-1], phrase[:-1], names).to(int(phrase[-1]))]
    for sign in ("-", " "):
        pieces = [(w, found(w, names)) for w in phrase.split(sign)]
        known = [_part(n, w, names) for w, n in pieces if n is not None]
        if len(known) == len(pieces) > 1 and (sign == "-" or len({p.name for p in known}) == 1):
            return known if sign == "-" else [known[0]._replace(written=phrase)]
    if plain.removesuffix("s") in STORIED:
        return [_bracketed(plain.removesuffix("s"), names, text)]
    return [prefixed(phrase, table.own) or _unknown(phrase, table, text)]


def _part(name: str, written: str, names: Mapping[str, Definition]) -> Part:
    measure = measured(name, names)
    entry = names[name]
    while (plain := found(entry.formula, names)) is not None and not entry.offset:  # a noun over a known unit
        entry = names[plain]
    return Part(entry.name, 1, measure, written)


def _bracketed(noun: str, names: Mapping[str, Definition], text: str) -> Part:
    """The counted thing *noun*, which must not be the name of another unit."""
    name = found(noun, names)
    if name is None:
        return Part(f"[{noun}]", 1, Measure(((noun, 1),), 1), noun.replace("_", " "))
    part = _part(name, noun.replace("_", " "), names)
    if part.measure.dimension != ((noun, 1),):
        raise UnitError(
            f"“{noun}” in “{text}” already counts {part.name.replace('_', ' ')}",
            name="unknown-unit",
            help=f'to count it by itself: [units] {noun} = "[{noun}]"',
        )
    return part


def _unknown(phrase: str, table: UnitTable, text: str) -> NoReturn:
    where = "" if phrase == text.strip() else f' in "{text}"'
    near = _nearest(phrase.removesuffix("s").replace(" ", "_"), table)
    guess = f"did you mean “{near.replace('_', ' ')}”? " if near else ""
    new = phrase.replace(" ", "_") if phrase else "thing"
    known = _AMBIGUOUS.get(phrase.removesuffix("s").casefold())
    raise UnitError(
        f"unknown unit “{phrase}”{where}",
        name="unknown-unit",
        help=known or f'{guess}To count a new thing: [units] {new} = "[{new}]"',
    )


@lru_cache(maxsize=256)
def _nearest(name: str, table: UnitTable) -> str:
    """The unit of *table* that *name* is likely misspelt for, else ``""``; a story asks of the same unknown unit many times over."""
    import difflib  # only an error needs it

    names = [known for known in _names(table) if len(known) > 2]
    return next(iter(difflib.get_close_matches(name, names, n=1, cutoff=0.8)), "")


def unit_of_noun(noun: str, *, extra: UnitTable | None = None) -> str | None:
    """The canonical unit that *noun* counts (``troops``: ``person``), or None for another noun.

    Never asks pint and never fails, so a reader may ask it of any word.
    """
    return _unit_of_noun(noun, STANDARD if extra is None else extra)


@lru_cache(maxsize=4096)
def _unit_of_noun(noun: str, table: UnitTable) -> str | None:
    names = _names(table)
    name = found(re.sub(r"[\s-]", "_", noun.strip()), names)
    if name is None:
        return None
    part = _part(name, noun, names)
    dimension = part.measure.dimension
    own = {n for n, _ in table.own}
    counted = len(dimension) == 1 and (dimension[0][0] in COUNTED or name in own)
    return part.name.replace("_", " ") if counted else None


# ---- a user's units --------------------------------------------------------------------------------------------------


@lru_cache(maxsize=16)
def _names(table: UnitTable) -> dict[str, Definition]:
    if not table.own:
        return standard()
    return {**standard(), **{name: Definition(name, formula) for name, formula in table.own}}


def _new_name(name: str) -> str:
    plain = name.strip().replace(" ", "_").replace("-", "_") if isinstance(name, str) else ""
    if not plain.isidentifier() or len(plain) > MAX_LENGTH:
        raise UnitError(f"{name!r} cannot be the name of a unit", name="bad-unit", help="a plain word can, like lorry")
    known = standard().get(plain)
    if known is not None and not {n for n, _ in measured(plain, standard()).dimension} <= COUNTED:
        raise UnitError(f"“{name}” is already the unit {known.name.replace('_', ' ')}", name="bad-unit", help="choose another name")
    return plain


def _new_formula(name: str, formula: object) -> str:
    if not isinstance(formula, str) or not formula.strip() or len(formula) > MAX_LENGTH:
        raise UnitError(
            f"the unit “{name}” is given as {formula!r}",
            name="bad-unit",
            help=f'write {name} = "vehicle" or {name} = "[{name}]"',
        )
    plain = re.sub(r"^([\d.,]+)\s+(?=[^\W\d])", r"\1 * ", formula.strip())
    return re.sub(r"(?<=\w)[ -](?=\w)", "_", plain)


def _check_definition(name: str, table: UnitTable) -> None:
    plain = _new_name(name)
    names = _names(table)
    try:
        _refuse_renamed(name, plain, names, measured(plain, names))
    except UnitError as error:
        formula = names[plain].formula
        raise UnitError(
            f'the unit “{name}” is given as "{formula}": {error.message}',
            name=error.name,
            help=error.help or f'write {name} = "vehicle" or, for a new counted thing, {name} = "[{name}]"',
        ) from None


def _refuse_renamed(name: str, plain: str, names: Mapping[str, Definition], new: Measure) -> None:
    """Refuses a noun of the library that is given as a thing of another name, and a unit of its own that becomes another's."""
    known, formula = standard().get(plain), names[plain].formula
    if known is None or new == measured(plain, standard()):
        return
    if known.name == plain or (formula[0] == "[" and formula[1:-1] not in singulars(plain)):
        raise UnitError(
            f"“{name}” already counts {known.name.replace('_', ' ')}",
            name="bad-unit",
            help="choose another name",
        )
