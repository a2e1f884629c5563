"""Quotations: where one begins, and where one is open."""

from __future__ import annotations

from claimcheck.reading.tokens import Tokens, within

_QUOTES = frozenset(("“", "”", '"'))


def opens(t: Tokens, first: int) -> bool:
    """True where a quotation begins at token *first*."""
    return t.low[first] in ("“", '"', "‘") if first < len(t) else False


def left_open(t: Tokens, first: int, last: int, inside: bool) -> bool:
    """True where a quotation is open behind token *last*."""
    for k in within(t.places(_QUOTES), first, last):
        inside = t.low[k] == "“" or (t.low[k] == '"' and not inside)
    return inside


def all_quoted(t: Tokens, first: int, last: int) -> bool:
    """True for a sentence that is one quotation and names no speaker."""
    marks = within(t.places(_QUOTES), first, last)
    return bool(marks) and marks[0] == first and (len(marks) == 1 or marks[-1] >= last - 2)
