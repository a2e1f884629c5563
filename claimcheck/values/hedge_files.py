"""A house's own hedge table: TOML rows that replace those of the library, and the table written out as such a file.

    [hedges.about]
    bound  = "~"                       # = ~ > < >= <=
    usual  = "[n - u/2, n + u/2]"      # n the number, u a unit of its last place, low zero
    widest = "[n/2, 2n]"
    words  = ["about", "around"]
    authority = "our style book, page 12"

    [ranges.between]                   # readings in a, b and d, half of what lies between them
    [vague.dozens]                     # stated = [24, 100], usual = "[24, 100)", widest = "[24, inf)"
    [shares.most]                      # stated = ["1/2", 1], usual = "(1/2, 1)", widest = "(1/2, 1]"
    [bare]
    exact-below = 1000

A row of the library keeps what the file leaves out; a new row gives every reading.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NoReturn

import attrs

from claimcheck.errors import ClaimError, ConfigError
from claimcheck.values.exact import Number, exact, show
from claimcheck.values.hedge_rows import HEDGE_LETTERS, HOUSE, RANGE_LETTERS, Bare, Hedge, Range, Row, Share, Vague
from claimcheck.values.interval import Interval
from claimcheck.values.widths import reading

if TYPE_CHECKING:
    from claimcheck.values.hedges import HedgeTable

_BOUNDS = ("=", "~", ">", "<", ">=", "<=")
_LETTERS = {"hedges": HEDGE_LETTERS, "ranges": RANGE_LETTERS, "vague": "", "shares": ""}
_FIELDS = {
    "hedges": ("bound", "usual", "widest", "authority", "words"),
    "ranges": ("usual", "widest", "authority", "words"),
    "vague": ("stated", "usual", "widest", "authority", "words"),
    "shares": ("stated", "usual", "widest", "authority", "words"),
}
# Numbers on which the usual reading of a new row must lie inside its widest, with a unit of their last place.
_TRIED: tuple[tuple[Number, Number], ...] = ((30, 10), (95, 1), (710_000, 10_000), (Fraction(25, 2), Fraction(1, 10)))


def loaded(path: str, table: HedgeTable) -> HedgeTable:
    """*table* with the rows of the TOML file at *path*. Raises ConfigError for anything that is not one."""
    import tomllib

    try:
        with open(path, "rb") as file:
            said = tomllib.load(file, parse_float=str)
    except OSError as error:
        raise ConfigError(f"cannot read {path}: {error.strerror}", help="name a TOML file of hedges") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is not TOML: {error}", help='rows like [hedges.about] with usual = "[n - u/2, n + u/2]"') from None
    rows: list[Row] = []
    for section, entries in said.items():
        if section == "bare":
            rows.append(_bare(entries, table.bare, path))
        elif section in _FIELDS and isinstance(entries, dict):
            rows.extend(_row(section, name, entry, table, path) for name, entry in entries.items())
        else:
            _refuse(path, section, entries, "the sections are [hedges.NAME], [ranges.NAME], [vague.NAME], [shares.NAME] and [bare]")
    return table.with_rows(*rows)


def _row(section: str, name: str, entry: object, table: HedgeTable, path: str) -> Row:
    where = f"{section}.{name}"
    fields = _FIELDS[section]
    if not isinstance(entry, dict):
        _refuse(path, where, entry, f"a row has {', '.join(fields)}")
    for key, value in entry.items():
        if key not in fields:
            _refuse(path, f"{where}.{key}", value, f"a row has {', '.join(fields)}")
    old: Row | None = getattr(table, section).get(name)
    given = {key: _field(section, key, value, f"{where}.{key}", path) for key, value in entry.items()}
    missing = [key for key in fields if key not in given and key not in ("authority", "words")]
    if old is None and missing:
        _refuse(path, where, entry, f"a new row also needs {', '.join(missing)}")
    if {"usual", "widest"} & set(given):
        given.setdefault("authority", HOUSE)  # the library's authority vouches for its own readings only
    kind: type[Row] = {"hedges": Hedge, "ranges": Range, "vague": Vague, "shares": Share}[section]
    kept = {} if old is None else {key: getattr(old, key) for key in fields}
    row = kind(**{"name": name, **kept, **given})
    _check_nested(row, where, path)
    return row


def _field(section: str, key: str, value: object, where: str, path: str) -> object:
    if key == "bound":
        return value if value in _BOUNDS else _refuse(path, where, value, f"one of {' '.join(_BOUNDS)}")
    if key in ("usual", "widest"):
        try:
            reading(value if isinstance(value, str) else "", _LETTERS[section])
        except ClaimError as error:
            _refuse(path, where, value, error.help or "", why=f": {error.message}" if isinstance(value, str) else "")
        return value
    if key == "words":
        if not isinstance(value, list) or not all(isinstance(word, str) and word.strip() for word in value):
            _refuse(path, where, value, 'a list of words, like ["about", "around"]')
        return tuple(" ".join(word.lower().split()) for word in value)
    if key == "stated":
        return _two(section, value, where, path)
    return value if isinstance(value, str) else _refuse(path, where, value, "a text: the style book or paper it rests on")


def _two(section: str, value: object, where: str, path: str) -> tuple[Number, Number]:
    accepted = "two whole numbers, the lower first, like [24, 100]" if section == "vague" else 'two parts of 1, like ["1/2", 1]'
    try:
        lo, hi = (exact(v) for v in value) if isinstance(value, list) else (1, 0)
    except (ClaimError, TypeError, ValueError):
        lo, hi = 1, 0
    if lo > hi or (section == "vague" and not (isinstance(lo, int) and isinstance(hi, int))):
        _refuse(path, where, value, accepted)
    return lo, hi


def _bare(entry: object, bare: Bare, path: str) -> Bare:
    if not isinstance(entry, dict):
        _refuse(path, "bare", entry, "[bare] has exact-below, zeros and authority")
    for key, value in entry.items():
        if key not in ("exact-below", "zeros", "authority"):
            _refuse(path, f"bare.{key}", value, "[bare] has exact-below, zeros and authority")
        number = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 10**9
        if not (isinstance(value, str) if key == "authority" else number and (key != "zeros" or value <= 9)):
            _refuse(path, f"bare.{key}", value, "a text" if key == "authority" else "a whole number, 0 or more (zeros: up to 9)")
    return attrs.evolve(bare, **{key.replace("-", "_"): value for key, value in {"authority": HOUSE, **entry}.items()})


def _check_nested(row: Row, where: str, path: str) -> None:
    for usual, widest in _tried(row):
        if not usual.within(widest):
            _refuse(path, where, f"usual {usual} against widest {widest}", "the usual reading lies inside the widest")


def _tried(row: Row) -> list[tuple[Interval, Interval]]:
    if isinstance(row, Bare):
        return []
    if isinstance(row, Hedge):
        letters, values = HEDGE_LETTERS, [{"n": n, "u": u, "low": 0} for n, u in _TRIED]
    elif isinstance(row, Range):
        letters, values = RANGE_LETTERS, [{"a": 10, "b": 20, "d": 5}]
    else:
        letters, values = "", [{}]
    return [(reading(row.usual, letters).at(v), reading(row.widest, letters).at(v)) for v in values]


def _refuse(path: str, where: str, value: object, accepted: str, why: str = "") -> NoReturn:
    raise ConfigError(f"{where} in {path} is {value!r}{why}", help=accepted)


def written_out(table: HedgeTable) -> str:
    """*table* as a TOML file that `load_table` reads back: a start for a house's own."""
    lines: list[str] = []
    for section in _FIELDS:
        for name, row in getattr(table, section).items():
            lines.append(f"[{section}.{_text(name)}]")
            lines.extend(f"{key} = {_value(getattr(row, key))}" for key in _FIELDS[section])
            lines.append("")
    bare = table.bare
    lines += ["[bare]", f"exact-below = {bare.exact_below}", f"zeros = {bare.zeros}", f"authority = {_text(bare.authority)}"]
    return "\n".join(lines) + "\n"


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(_value(v) for v in value) + "]"
    if isinstance(value, Fraction):
        return _text(show(value))
    return str(value) if isinstance(value, int) else _text(str(value))


def _text(value: str) -> str:
    import json

    return json.dumps(value, ensure_ascii=False)
