"""Where each key and value of a TOML or JSON text stands: tomllib and json give none. Takes text that they accept."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple, TypeAlias

import attrs

Path: TypeAlias = tuple[str | int, ...]

_BASIC = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
_LITERAL = re.compile(r"'([^'\n]*)'")
_BARE_KEY = re.compile(r"[\w-]+")
_BARE_VALUE = re.compile(r"[^,\]}#\n]*")
_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*+")
_SPACE = re.compile(r"[ \t]*")


class Place(NamedTuple):
    """The characters from *start* to *end*."""

    start: int
    end: int


@attrs.define
class Places:
    """The places of a text's keys and values, by path: ``("claims", "load", "value")``, ``("links", 0, "sort")``."""

    keys: dict[Path, Place] = attrs.field(factory=dict)
    values: dict[Path, Place] = attrs.field(factory=dict)


def toml_places(text: str) -> Places:
    """The places of every key and value of the TOML *text*."""
    scanner = _Scanner(text, "=")
    scanner.document()
    return scanner.places


def json_places(text: str) -> Places:
    """The places of every key and value of the JSON *text*."""
    scanner = _Scanner(text, ":")
    scanner.blank()
    scanner.value(())
    return scanner.places


class _Scanner:
    """Walks a text once; *sign* stands between a key and its value."""

    def __init__(self, text: str, sign: str) -> None:
        self.text = text
        self.sign = sign
        self.at = 0
        self.places = Places()
        self.counts: defaultdict[Path, int] = defaultdict(int)

    def document(self) -> None:
        table: Path = ()
        self.blank()
        while self.at < len(self.text):
            if self.text.startswith("[", self.at):
                table = self.header()
            else:
                self.entry(table)
            self.blank()

    def header(self) -> Path:
        many = self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        parts = self.key()
        path = self.resolved(tuple(part for part, _ in parts), many=many)
        self.places.keys.setdefault(path, parts[-1][1])
        self.at = self.text.find("]", self.at) + (2 if many else 1)
        return path

    def resolved(self, path: Path, *, many: bool) -> Path:
        """*path* with the index of the latest table of each array of tables in it."""
        found: Path = ()
        for place, part in enumerate(path):
            found = (*found, part)
            if many and place == len(path) - 1:
                self.counts[found] += 1
            if found in self.counts:
                found = (*found, self.counts[found] - 1)
        return found

    def entry(self, table: Path) -> None:
        path = table
        for part, place in self.key():
            path = (*path, part)
            self.places.keys.setdefault(path, place)
        self.blank() if self.sign == ":" else self.space()
        self.at += 1
        self.blank() if self.sign == ":" else self.space()
        self.value(path)

    def key(self) -> list[tuple[str, Place]]:
        parts: list[tuple[str, Place]] = []
        while True:
            self.space()
            start = self.at
            match = _BASIC.match(self.text, start) or _LITERAL.match(self.text, start)
            if match is not None:
                name = match[1]
                if "\\" in name and match[0][0] == '"':
                    name = _unescaped(match[0])
            else:
                match = _BARE_KEY.match(self.text, start)
                name = match[0] if match else ""
            self.at = max(match.end() if match else start, start)
            parts.append((name, Place(start, self.at)))
            self.space()
            if not self.text.startswith(".", self.at):
                return parts
            self.at += 1

    def value(self, path: Path) -> None:
        start = self.at
        opener = self.text[start : start + 1]
        if opener == "{":
            self.inside(path, "}", keyed=True)
        elif opener == "[":
            self.inside(path, "]", keyed=False)
        elif opener in ('"', "'"):
            self.string(opener)
        else:
            match = _BARE_VALUE.match(self.text, start)
            self.at = start + len(match[0].rstrip()) if match else start + 1
        self.places.values[path] = Place(start, self.at)

    def inside(self, path: Path, closer: str, *, keyed: bool) -> None:
        self.at += 1
        count = 0
        while True:
            before = self.at
            self.blank()
            if self.at >= len(self.text) or self.text[self.at] == closer:
                self.at += 1
                return
            if self.text[self.at] == ",":
                self.at += 1
            elif keyed:
                self.entry(path)
            else:
                self.value((*path, count))
                count += 1
            self.at = max(self.at, before + 1)

    def string(self, quote: str) -> None:
        if self.text.startswith(quote * 3, self.at) and self.sign == "=":
            end = self.text.find(quote * 3, self.at + 3)
            while quote == '"' and end > 0 and _escaped(self.text, end):
                end = self.text.find(quote * 3, end + 1)
            self.at = len(self.text) if end < 0 else end + 3
            while self.text.startswith(quote, self.at):
                self.at += 1
            return
        match = (_BASIC if quote == '"' else _LITERAL).match(self.text, self.at)
        self.at = match.end() if match else self.at + 1

    def blank(self) -> None:
        match = _BLANK.match(self.text, self.at)
        self.at = match.end() if match else self.at

    def space(self) -> None:
        match = _SPACE.match(self.text, self.at)
        self.at = match.end() if match else self.at


def _escaped(text: str, at: int) -> bool:
    slashes = 0
    while text[at - 1 - slashes] == "\\":
        slashes += 1
    return slashes % 2 == 1


def _unescaped(quoted: str) -> str:
    import tomllib

    return str(tomllib.loads(f"key = {quoted}")["key"])
