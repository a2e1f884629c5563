"""Quotations: where one begins, and where one is open."""

from __future__ import annotations

from claimcheck.reading.tokens import Tokens

_QUOTES = frozenset(("“", "”", '"'))
OPENING = frozenset(("“", '"', "‘"))
_REACH = 600  # no quotation is followed further than so many characters


def left_open(t: Tokens, marks: list[int], inside: bool) -> bool:
    """True where a quotation is open behind the last of the quotation *marks* of a sentence."""
    for k in marks:
        mark = t.low[k]
        if mark in _QUOTES:
            inside = mark == "“" or (mark == '"' and not inside and not _is_of_inches(t, k))
    return inside


def all_quoted(t: Tokens, first: int, last: int) -> bool:
    """True for a sentence that is one quotation and names no speaker."""
    marks = t.among(_QUOTES, first, last)
    return bool(marks) and marks[0] == first and (len(marks) == 1 or marks[-1] >= last - 2)


def inside_marks(text: str, start: int, end: int, first: int, last: int) -> bool:
    """True when the characters from *start* to *end* stand inside quotation marks of their own sentence, from *first* to *last*."""
    ahead = text[max(first, start - _REACH) : start]
    if ahead.count("“") > ahead.count("”") or (ahead.count('"') - _inches(ahead)) % 2 == 1:
        return True
    return "‘" in ahead and ahead.rfind("‘") > _closing(ahead) and "’" in text[end : min(last, end + _REACH)]


def _is_of_inches(t: Tokens, k: int) -> bool:
    """True for the mark of *6'2"*, which opens no quotation."""
    return k > 2 and not t.spaced(k) and t.low[k - 1].isdecimal() and t.low[k - 2] == "'" and t.low[k - 3].isdecimal()


def _inches(ahead: str) -> int:
    """How many of the marks of *ahead* are of inches: *6'2"*, *5'11"*."""
    if "'" not in ahead or '"' not in ahead:
        return 0
    pieces = ahead.split('"')[:-1]
    return sum(piece[-1:].isdecimal() and piece.rstrip("0123456789")[-1:] == "'" and piece[-2:-1] != "" for piece in pieces)


def _closing(ahead: str) -> int:
    """Where the last single mark closes a quotation, which no apostrophe does; -1 where none does."""
    at = ahead.rfind("’")
    while at >= 0 and at + 1 < len(ahead) and ahead[at + 1].isalpha():
        at = ahead.rfind("’", 0, at)
    return at
