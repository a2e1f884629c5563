"""Where claims stand, and which other numbers are told beside them."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story


def first_of(story: Story, claim: Claim) -> int:
    """The first token of what *claim* is told by; -1 where it is told by none."""
    return story.tokens.at(claim.phrase.start) if claim.phrase is not None else -1


def end_of(story: Story, claim: Claim) -> int:
    """The token behind what *claim* is told by; -1 where it is told by none."""
    return story.tokens.at(claim.phrase.end) if claim.phrase is not None else -1


def claims_of(story: Story, link: Link) -> list[Claim]:
    """The claims that *link* ties, in order."""
    return [story.claim(name) for name in link.claims]


def sentences_of(story: Story, claims: Iterable[Claim]) -> list[Sentence]:
    """The sentences from the first to the last that tell one of *claims*."""
    told = [claim.sentence for claim in claims if claim.sentence is not None]
    return list(story.sentences[min(told, default=0) : max(told, default=-1) + 1])


def number_of(claim: Claim) -> Fraction:
    """The number that *claim* tells; nought for a range."""
    return Fraction(claim.stated.number or 0)


def others_told(story: Story, near: Iterable[Sentence], claims: Iterable[Claim]) -> set[Fraction]:
    """The numbers of any kind that the sentences *near* tell beside those of *claims*."""
    taken = {k for claim in claims for k in range(first_of(story, claim), end_of(story, claim))}
    told = (r for s in near for r in story.every_figure.get(s.number, ()) if r.first not in taken)
    return {Fraction(r.claim.stated.number) for r in told if r.claim.stated.number is not None}
