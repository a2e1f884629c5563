"""Plain text: one block a line, with the headline and the captions told by how they look."""

from __future__ import annotations

import re
from datetime import date

from claimcheck.claims.claim import Role
from claimcheck.documents.document import Block, Document

_ITEM = re.compile(r"\s{0,20}(?:[-•*]|\d{1,2}[.)]|\(?[a-o]\))\s")
_CLOSERS = "\"'”’)]»"
_STOPS = tuple(".!?…:;")
_HEADLINE_LIMIT = 250
_CAPTION_LEAST = 6  # words
_CAPTION_MOST = 60  # what is longer and ends in a credit, a link or the letters of its writer is the story itself


def plain(text: str, *, path: str = "", encoding: str = "utf-8", published: date | None = None, outlet: str = "") -> Document:
    """The document of plain *text*.

    The first line is the headline when more follows and it does not end like a sentence. After it, a line of six to sixty words that does
    not end like a sentence is a caption, and a line that is a list item, a short run of words or longer is left a list or body line.
    """
    lines = lines_of(text)
    blocks = [Block(start, end, _role(i, line, len(lines))) for i, (start, end, line) in enumerate(lines)]
    return Document(text, tuple(blocks), path=path, encoding=encoding, published=published, outlet=outlet)


def lines_of(text: str) -> list[tuple[int, int, str]]:
    """The lines of *text* that are not blank: start, end and words."""
    found: list[tuple[int, int, str]] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if line and not line.isspace():
            found.append((start, end, line))
        start = end + 1
    return found


def line_role(line: str) -> Role:
    """What a line of a body is: an item of a list, or body."""
    return "list" if not line[:1].isupper() and _ITEM.match(line) else "body"


def _role(number: int, line: str, count: int) -> Role:
    last = line.rstrip().rstrip(_CLOSERS)
    finished = last.endswith(_STOPS)
    if number == 0:
        return "headline" if count > 1 and not finished and len(line) < _HEADLINE_LIMIT else "body"
    if line_role(line) == "list":
        return "list"
    return "caption" if not finished and _CAPTION_LEAST <= len(line.split()) <= _CAPTION_MOST else "body"
