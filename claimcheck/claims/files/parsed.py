"""A claim file as tables, whatever its form, and its errors with line, column and the line of the file."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from typing import Literal, TypeAlias

import attrs

from claimcheck.claims.files.places import Path, Place, Places, json_places, toml_places
from claimcheck.errors import ClaimcheckError, ClaimFileError, UnitError

Form: TypeAlias = Literal["toml", "json", "csv"]
FORMS: tuple[Form, ...] = ("toml", "json", "csv")
WIDTH = 96  # columns of the file's line that an error shows

_NAMED = re.compile(r"“([^”\n]{1,80})”")


@attrs.define(frozen=True, slots=False)
class Parsed:
    """The *tables* of the claim file called *name* with its *text*; *given* are the places of a form that reads them itself."""

    name: str
    text: str
    form: Form
    tables: Mapping[str, object]
    given: Places | None = attrs.field(default=None, eq=False, repr=False)

    @cached_property
    def places(self) -> Places:
        """Where the keys and values stand; only an error asks."""
        if self.given is not None:
            return self.given
        return toml_places(self.text) if self.form == "toml" else json_places(self.text)

    def key_place(self, path: Path) -> Place | None:
        """Where the key at *path* stands, or the nearest table that holds it."""
        while path and path not in self.places.keys:
            path = path[:-1]
        return self.places.keys.get(path)

    def value_place(self, path: Path) -> Place | None:
        """Where the value at *path* stands; a claim that is a text has its value there; else the key or what holds it."""
        found = self.places.values.get(path)
        if found is None and path in self.places.keys:
            return self.places.keys[path]
        above = self.places.values.get(path[:-1])
        if found is None and above is not None and self.text[above.start] not in "{[":
            return above
        return found or self.key_place(path)

    def error(
        self,
        message: str,
        place: Place | None,
        *,
        name: str | None = None,
        help: str | None = None,  # noqa: A002
        also: Iterable[tuple[Place, str]] = (),
    ) -> ClaimFileError:
        """The error that tells *message* and shows *place* in its line, then each of *also* with its label."""
        if place is None:
            return ClaimFileError(f"{message}: {self.name}", name=name, help=help, path=self.name)
        line, column = line_and_column(self.text, place.start)
        shown = [pointed(self.text, place), *(pointed(self.text, spot, label) for spot, label in also)]
        lines = [message, f"  --> {self.name}:{line}:{column}", *shown]
        return ClaimFileError("\n".join(lines), name=name, help=help, path=self.name, line=line, column=column)

    @contextmanager
    def placed(self, path: Path, *, dimensions: Callable[[], Iterable[tuple[Place, str]]] = tuple) -> Iterator[None]:
        """Tells an error of the library with the place of the value at *path*, and the word it names underlined there.

        *dimensions* are what is shown besides where claims of unlike dimensions are brought together.
        """
        try:
            yield
        except ClaimFileError:
            raise
        except ClaimcheckError as error:
            also = dimensions() if error.name == UnitError.name else ()
            raise self.error(*self._spot(error, path), name=error.name, help=error.help, also=also) from None

    def _spot(self, error: ClaimcheckError, path: Path) -> tuple[str, Place | None]:
        message, *drawn = error.message.split("\n")
        place = self.value_place(path)
        if place is None:
            return message, None
        source = self.text[place.start : place.end]
        if drawn and drawn[-1].strip() == "^":
            # The expression stands in quotation marks: one character before it, two of indent in the drawing.
            at = min(place.start + drawn[-1].index("^") - 1, place.end - 1)
            return message, Place(at, at + 1)
        named = _NAMED.search(message)
        at = source.find(named[1]) if named else -1
        return message, place if named is None or at < 0 else Place(place.start + at, place.start + at + len(named[1]))


def line_and_column(text: str, at: int) -> tuple[int, int]:
    """The line and column of the character *at*, both from 1."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def pointed(text: str, place: Place, label: str = "") -> str:
    """The line of *place* with its number, and carets under it; a long line is cut around the place."""
    number, column = line_and_column(text, place.start)
    start = place.start - column + 1
    end = text.find("\n", start)
    line = text[start : end if end >= 0 else len(text)].rstrip("\r").replace("\t", " ")
    length = max(1, min(place.end - place.start, len(line) - column + 1))
    cut = max(0, column - 1 - WIDTH // 2) if len(line) > WIDTH else 0
    shown = ("…" if cut else "") + line[cut : cut + WIDTH] + ("…" if len(line) > cut + WIDTH else "")
    pad = column - 1 - cut + (1 if cut else 0)
    marks = ("-" if label else "^") * min(length, len(shown) - pad or 1)
    gutter = " " * len(str(number))
    return f" {number} | {shown}\n {gutter} | {' ' * pad}{marks}{' ' + label if label else ''}"


def nearest(word: str, known: Iterable[str]) -> str:
    """The one of *known* that *word* may have meant, or ``""``."""
    found = difflib.get_close_matches(word.casefold(), sorted(known), n=1, cutoff=0.6)
    return found[0] if found else ""
