"""TOML, JSON and CSV text to the same tables; floats are kept as written, to be refused where they stand."""

from __future__ import annotations

import csv
import io
import json
import re
import tomllib
from collections import Counter

from claimcheck.claims.files.parsed import FORMS, Form, Parsed, nearest, pointed
from claimcheck.claims.files.places import Path, Place, Places
from claimcheck.errors import ClaimFileError

_AT = re.compile(r" \(at line (\d+), column (\d+)\)$")
_SIMPLE = re.compile(r"\s*([\w.-]+)\s*=\s*([^#\n]*[^#\s])")


class WrittenFloat(str):
    """A number with a point or an exponent, as it was written."""


class WrittenTwice(dict[str, object]):
    """A JSON object in which the key *twice* stands more than once."""

    twice = ""


def parse(text: str, form: Form, name: str) -> Parsed:
    """The tables of *text*. Raises ClaimFileError for a form that does not exist, an empty text, and text that is not of its form."""
    if form not in FORMS:
        raise ClaimFileError(f"no form {form!r} of a claim file", name="bad-option", help="one of " + ", ".join(FORMS))
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise ClaimFileError(
            f"{name} is empty, nothing was checked", name="empty-input", help='give it claims: [claims] sunday = "1,770 killed"', path=name
        )
    return {"toml": _toml, "json": _json, "csv": _csv}[form](text, name)


def _toml(text: str, name: str) -> Parsed:
    try:
        return Parsed(name, text, "toml", tomllib.loads(text, parse_float=WrittenFloat))
    except tomllib.TOMLDecodeError as error:
        raise _bad_toml(str(error), text, name) from None
    except ValueError:  # an integer of more digits than int() reads
        raise ClaimFileError(
            f"bad TOML: {name} holds a number that is too long", name="bad-toml", path=name, help="write it as text"
        ) from None
    except RecursionError:
        raise ClaimFileError(
            f"bad TOML: {name} is nested too deep", name="bad-toml", path=name, help="a claim file has two levels"
        ) from None


def _bad_toml(said: str, text: str, name: str) -> ClaimFileError:
    found = _AT.search(said)
    lines = text.split("\n")
    line, column = (int(found[1]), int(found[2])) if found else (len(lines), len(lines[-1]) + 1)
    what = (said[: found.start()] if found else said.removesuffix(" (at end of document)")).strip()
    source = lines[line - 1] if line <= len(lines) else ""
    offer, title = "see https://toml.io for the form", "bad-toml"
    simple = _SIMPLE.match(source)
    if what == "Invalid value":
        what = "expected a value"
        if simple:
            offer = f'quote it: {simple[1]} = "{simple[2].strip(chr(34))}"'
    elif "overwrite" in what or "twice" in what or "more than once" in what:
        # tomllib points behind the value; the key is what is there twice.
        what = f"“{simple[1]}” is given twice" if simple else "a table is given twice"
        offer, title, column = "give each claim a name of its own, and each key once", "duplicate", len(source) - len(source.lstrip()) + 1
    start = sum(len(one) + 1 for one in lines[: line - 1]) + column - 1
    shown = pointed(text, Place(min(start, len(text)), min(start, len(text)) + 1))
    what = what[:1].lower() + what[1:]
    return ClaimFileError(f"bad TOML: {name}:{line}:{column}: {what}\n{shown}", name=title, help=offer, path=name, line=line, column=column)


def _json(text: str, name: str) -> Parsed:
    try:
        tables = json.loads(text, parse_float=WrittenFloat, parse_constant=WrittenFloat, object_pairs_hook=_pairs)
    except json.JSONDecodeError as error:
        shown = pointed(text, Place(error.pos, error.pos + 1))
        message = f"bad JSON: {name}:{error.lineno}:{error.colno}: {error.msg[:1].lower()}{error.msg[1:]}\n{shown}"
        raise ClaimFileError(
            message, name="bad-json", help="see https://json.org for the form", path=name, line=error.lineno, column=error.colno
        ) from None
    except ValueError:
        raise ClaimFileError(
            f"bad JSON: {name} holds a number that is too long", name="bad-json", path=name, help="write it as text"
        ) from None
    except RecursionError:
        raise ClaimFileError(
            f"bad JSON: {name} is nested too deep", name="bad-json", path=name, help="a claim file has three levels"
        ) from None
    if not isinstance(tables, dict):
        raise ClaimFileError(f"bad JSON: {name} holds no object", name="bad-json", help='{"claims": {...}}', path=name, line=1, column=1)
    parsed = Parsed(name, text, "json", tables)
    _refuse_twice(parsed, (), tables)
    return parsed


def _pairs(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = WrittenTwice(pairs)
    if len(made) < len(pairs):
        made.twice = next(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
    return made


def _refuse_twice(parsed: Parsed, path: Path, value: object) -> None:
    if isinstance(value, WrittenTwice) and value.twice:
        place = parsed.key_place((*path, value.twice))
        raise parsed.error(
            f"“{value.twice}” is given twice", place, name="duplicate", help="give each claim a name of its own, and each key once"
        )
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        _refuse_twice(parsed, (*path, key), one)


# ---- CSV -------------------------------------------------------------------------------------------------------------


def _csv(text: str, name: str) -> Parsed:
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        raise ClaimFileError(
            f"bad CSV: {name}: {error}", name="bad-csv", help="quote a cell that holds a comma or a quote", path=name
        ) from None
    filled = [(row, spots) for row, spots in zip(rows, _cells(text, rows), strict=True) if any(cell.strip() for cell in row)]
    if not filled:
        raise ClaimFileError(f"{name} is empty, nothing was checked", name="empty-input", help="id,value,quote,on,by", path=name)
    header, columns = [cell.strip() for cell in filled[0][0]], filled[0][1]
    places = Places()
    parsed = Parsed(name, text, "csv", {}, places)
    if "id" not in header or "value" not in header:
        wrong = next((c for c in header if nearest(c, ("id", "value"))), header[0])
        message = f"the first line names no column “{'value' if 'id' in header else 'id'}”"
        raise parsed.error(message, columns[header.index(wrong)], name="unknown-key", help="id,value,quote,on,by")
    claims: dict[str, object] = {}
    for row, where in filled[1:]:
        _row(parsed, header, row, where, claims)
    for column, spot in zip(header, columns, strict=True):
        places.keys["column", column] = spot
    return Parsed(name, text, "csv", {"claims": claims}, places)


def _row(parsed: Parsed, header: list[str], row: list[str], where: list[Place], claims: dict[str, object]) -> None:
    if len(row) > len(header):
        message = f"a row of {len(row)} cells under {len(header)} columns"
        raise parsed.error(message, where[len(header)], name="bad-csv", help="quote a cell that holds a comma")
    cells = {column: cell.strip() for column, cell in zip(header, row, strict=False) if cell.strip()}
    claim, first = cells.pop("id", ""), where[min(header.index("id"), len(where) - 1)]
    if not claim:
        raise parsed.error("a row without an id", first, name="bad-claim", help="give each claim a name of its own")
    if claim in claims:
        raise parsed.error(f"“{claim}” is given twice", first, name="duplicate", help="give each claim a name of its own")
    claims[claim] = dict(cells)
    places = parsed.places
    places.keys["claims", claim] = first
    for column, spot in zip(header, where, strict=False):
        places.keys["claims", claim, column] = places.values["claims", claim, column] = spot


def _cells(text: str, rows: list[list[str]]) -> list[list[Place]]:
    """Where each cell stands: in turn, as it is written or with its quotes doubled."""
    found: list[list[Place]] = []
    at = 0
    for row in rows:
        spots: list[Place] = []
        for cell in row:
            written = cell.replace('"', '""')
            start = max(text.find(written, at), at) if written else at
            spots.append(Place(start, start + max(1, len(written))))
            at = start + len(written)
        found.append(spots)
    return found
