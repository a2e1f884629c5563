"""Spread: how far apart the figures of a story stand, and how many others stand beside them."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger

LONG = 12  # sentences of a story of which some figure or other stands beside any other
STORY = 5  # sentences of what is no longer a brief
_FEW = 3  # sentences of a text of which all figures are told of one matter
_ALONE = 3  # figures of a paragraph that are told by themselves


def is_long(ledger: Ledger, sentences: int = LONG) -> bool:
    """True where a figure is told further on than the first *sentences* of a story."""
    return max((claim.sentence for claim in ledger.claims if claim.span is not None), default=0) >= sentences


def is_short(ledger: Ledger) -> bool:
    """True for a text of a few sentences, of which all figures are told of one matter."""
    return not is_long(ledger, _FEW)


def are_apart(claims: Sequence[Claim]) -> bool:
    return len({claim.sentence for claim in claims if claim.span is not None}) > 1


def of_two_paragraphs(claims: Sequence[Claim]) -> bool:
    return len({claim.block for claim in claims if claim.span is not None and claim.role == "body"}) > 1


def are_all(ledger: Ledger, claims: Sequence[Claim]) -> bool:
    """True where the paragraph of *claims* tells hardly any other figure."""
    blocks = {claim.block for claim in claims if claim.span is not None}
    return len(blocks) == 1 and sum(claim.related and claim.block in blocks for claim in ledger.claims) <= _ALONE


def fill_sentence(ledger: Ledger, claims: Sequence[Claim]) -> bool:
    """True for *The bridge is 640 metres long and has eight spans of 60 metres each*, a sentence that tells no other figure."""
    mine = {c.span.start for c in claims if c.span is not None}
    sentences = {c.sentence for c in claims if c.span is not None}
    return len(sentences) == 1 and all(
        c.span.start in mine for c in ledger.claims if c.related and c.span is not None and c.sentence in sentences
    )
