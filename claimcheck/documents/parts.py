"""A story in the parts that a content system has: headline, standfirst, body, captions and tables, joined to one text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TypeAlias

from claimcheck.claims.claim import Role
from claimcheck.documents.document import Block, Document
from claimcheck.documents.plain import line_role, lines_of
from claimcheck.errors import InputError

Rows: TypeAlias = Sequence[Sequence[str]]
Part: TypeAlias = tuple[str, Role, str]  # its field, its role and its text


def joined(
    *,
    headline: str = "",
    standfirst: str = "",
    body: str = "",
    captions: Iterable[str] = (),
    tables: Iterable[Rows] = (),
    published: date | None = None,
    outlet: str = "",
    path: str = "",
) -> Document:
    """The document of a story in parts: each starts a line of its own, a table has a line for each row with a tab between cells.

    Every block knows its field (``headline``, ``captions[0]``, ``tables[0][2][1]``) and where in it it starts. Raises InputError for a part
    that is no text.
    """
    text: list[str] = []
    blocks: list[Block] = []
    length = 0
    for lines in (*_told(headline, standfirst, body, captions), *_rows(tables)):
        for field, role, part in lines:
            for start, end, line in lines_of(part):
                blocks.append(Block(length + start, length + end, line_role(line) if role == "body" else role, field, start))
            text += [part, "\t"]
            length += len(part) + 1
        if lines:
            text[-1] = "\n"
    return Document("".join(text), tuple(blocks), path=path, format="parts", published=published, outlet=outlet)


def _told(headline: str, standfirst: str, body: str, captions: Iterable[str]) -> Iterator[list[Part]]:
    if isinstance(captions, str):
        raise InputError("captions is a list of texts, not a text", help='captions=["…"]')
    parts: list[Part] = [("headline", "headline", headline), ("standfirst", "standfirst", standfirst), ("body", "body", body)]
    parts += [(f"captions[{n}]", "caption", caption) for n, caption in enumerate(captions)]
    for field, role, part in parts:
        if _checked(field, part):
            yield [(field, role, part)]


def _rows(tables: Iterable[Rows]) -> Iterator[list[Part]]:
    for n, table in enumerate(tables):
        for r, row in enumerate(table):
            if isinstance(row, str):
                raise InputError(f"tables[{n}][{r}] is a text, not a row of cells", help='tables=[[["town", "homes"], ["Ystad", "40"]]]')
            cells: list[Part] = []
            for c, cell in enumerate(row):
                field = f"tables[{n}][{r}][{c}]"
                cells.append((field, "table", " ".join(_checked(field, cell).split())))
            yield cells


def _checked(field: str, part: object) -> str:
    if not isinstance(part, str):
        raise InputError(f"{field} is {part!r}, no text", help="give the words as they stand in the story")
    return part
