"""Sentences: where each stands, in which block, and which tokens it holds."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.claims.claim import Role
from claimcheck.documents.document import Document
from claimcheck.reading.tokens import Tokens

# A point after one of these ends no sentence.
ABBREVIATIONS = frozenset(
    "brig adm "
    "mr mrs ms dr prof gen col lt sgt capt cmdr maj sen rep gov rev st no nos vs etc jan feb mar apr jun jul aug sept sep oct nov dec "
    "approx inc ltd co corp fig dept est ft mt jr sr hon pp vol ca cf eg ie al".split()
)
_STOPS = frozenset(".!?…")
_CLOSERS = frozenset("\"'”’)]»")


class Sentence(NamedTuple):
    """The characters from *start* to *end*; the tokens from *first* up to but without *last*; its block and role."""

    number: int
    start: int
    end: int
    first: int
    last: int
    block: int
    role: Role


def sentences(document: Document, tokens: Tokens) -> list[Sentence]:
    """The sentences of *document* in order; a block that holds no sentence end is one sentence."""
    found: list[Sentence] = []
    for number, block in enumerate(document.blocks):
        first, end = tokens.at(block.start), tokens.at(block.end)
        for stop in _stops(tokens, first, end):
            if stop > first:
                found.append(Sentence(len(found), tokens.start[first], tokens.end[stop - 1], first, stop, number, block.role))
            first = stop
    return found


def _stops(tokens: Tokens, first: int, end: int) -> list[int]:
    found: list[int] = []
    for i in tokens.among(_STOPS, first, end):
        if _ends(tokens, i, first, end):
            i += 1
            while i < end and tokens.low[i] in _CLOSERS and not tokens.spaced(i):
                i += 1
            found.append(i)
    found.append(end)
    return found


def _ends(tokens: Tokens, i: int, first: int, end: int) -> bool:
    follow, low = i + 1, tokens.low
    while follow < end and low[follow] in _CLOSERS and not tokens.spaced(follow):
        follow += 1
    if follow >= end:
        return True
    if tokens.end[follow - 1] == tokens.start[follow]:
        return False
    before = low[i - 1] if i > first else ""
    if low[i] == "." and (before in ABBREVIATIONS or (len(before) == 1 and before.isalpha())):
        # "31C.", "£4m.", "km/h."
        measured = i - 1 > first and (low[i - 2][-1].isdecimal() or low[i - 2] == "/") and not tokens.spaced(i - 1)
        if not measured:
            return False
    return not tokens.text[tokens.start[follow]].islower()
