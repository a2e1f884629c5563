"""A document: the text, where its blocks stand, and what part of the story each is."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date
from functools import cached_property
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Role, Span
from claimcheck.values.making import maker

made_span = maker(Span)
_END = re.compile("\n")


class Block(NamedTuple):
    """A paragraph, headline or caption: the characters from *start* to *end* and its role.

    *field* names the part of the story that it stands in, where the story was given in parts (``captions[0]``), and *at* is where it
    starts there.
    """

    start: int
    end: int
    role: Role
    field: str = ""
    at: int = 0


@attrs.define(frozen=True, slots=False)
class Document:
    """The text of a story with its blocks; every offset of the library counts code points of *text*."""

    text: str
    blocks: tuple[Block, ...]
    path: str = ""
    format: str = "text"
    encoding: str = "utf-8"
    published: date | None = None
    outlet: str = ""

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *[end.end() for end in _END.finditer(self.text)]]

    def place(self, offset: int) -> tuple[int, int]:
        """The line and the column of *offset*, both from 1."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of line *number*, from 1, without its end."""
        start = self._lines[number - 1]
        end = self.text.find("\n", start)
        return self.text[start : end if end >= 0 else len(self.text)].rstrip("\r")

    def span(self, start: int, end: int) -> Span:
        """The span from *start* to *end* with its quote and its place."""
        lines = self._lines
        line = bisect_right(lines, start)
        return made_span(start, end, self.text[start:end], line, start - lines[line - 1] + 1)

    def line_around(self, offset: int) -> tuple[int, int, int]:
        """The number of the line in which *offset* stands, where it starts and where the next one does."""
        lines = self._lines
        number = bisect_right(lines, offset)
        return number, lines[number - 1], lines[number] if number < len(lines) else len(self.text) + 1
