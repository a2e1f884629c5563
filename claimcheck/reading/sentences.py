"""Sentences: where each stands, in which block, and which tokens it holds."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
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


_sentence = partial(tuple.__new__, Sentence)  # of all its fields in order: its own constructor packs them first


def sentences(document: Document, tokens: Tokens) -> list[Sentence]:
    """The sentences of *document* in order; a block that holds no sentence end is one sentence."""
    found: list[Sentence] = []
    starts, ends, stops = tokens.start, tokens.end, tokens.places(_STOPS)
    for number, block in enumerate(document.blocks):
        begin, end, role = bisect_left(starts, block.start), bisect_left(starts, block.end), block.role
        first = begin
        for at in range(bisect_left(stops, begin), bisect_left(stops, end)):
            stop = _behind(tokens, stops[at], begin, end)
            if stop > first:
                found.append(_sentence((len(found), starts[first], ends[stop - 1], first, stop, number, role)))
                first = stop
        if end > first:
            found.append(_sentence((len(found), starts[first], ends[end - 1], first, end, number, role)))
    return found


def _behind(tokens: Tokens, i: int, first: int, end: int) -> int:
    """The token behind the sentence of the block from *first* to *end* that ends with the stop at token *i*; 0 where it ends none."""
    low, starts, ends = tokens.low, tokens.start, tokens.end
    follow = i + 1
    while follow < end and low[follow] in _CLOSERS and ends[follow - 1] == starts[follow]:
        follow += 1
    if follow >= end:
        return follow
    if ends[follow - 1] == starts[follow]:
        return 0
    before = low[i - 1] if i > first else ""
    if low[i] == "." and (before in ABBREVIATIONS or (len(before) == 1 and before.isalpha())):
        # "31C.", "£4m.", "km/h."
        measured = i - 1 > first and (low[i - 2][-1].isdecimal() or low[i - 2] == "/") and not tokens.spaced(i - 1)
        if not measured:
            return 0
    return 0 if tokens.text[starts[follow]].islower() else follow
