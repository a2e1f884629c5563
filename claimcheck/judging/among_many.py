"""Among many: in a story that tells many figures a tie that words only suggest rests on one assumption more, and is no more than a note.

In 180 stories of some 25 figures each, written blind, findings on ties that words prove were right in 14 of 20, those on ties of a headline
with its text in 8 of 10, those of records and ages in 7 of 8; but shares in 2 of 13, changes in 1 of 5, means over so many in none of four.
A passage of a few figures has no others that could be meant, but a dense one has: in 1,100 passages of up to six sentences with six such
figures or more, ties that take two or three of them by their likeness (margins, records, ages, changes, flows, rates) were wrong in 22
of 23, while those that account for a row (sums, means, sets) were right in 33 of 40. In 600 such passages of later
hands the first were right in 14 of 21 where no other figure had a unit of theirs, and in 8 of 38 where one had: only these are picked.

In stories of six sentences or more a tie without proof that no slip of the pen keeps from holding was right in 27 of 76 findings where its
figures stood in one paragraph, and in one of 30 where they stood in several: of what is reckoned with at once these are notes too. Of sums,
margins, flows and orders in time it was right in three of 31, wherever their figures stood.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import Link
from claimcheck.judging.doubt import fails
from claimcheck.judging.missing import missed
from claimcheck.judging.plain_slips import is_in_points
from claimcheck.judging.spread import are_all
from claimcheck.judging.stating import Stated
from claimcheck.rules.rule import Remark, Rule, Statement

T = TypeVar("T", Statement, Remark)

ASSUMED = "of so many figures just these belong together"
_MANY = 14  # figures that may be related
_LOOSE = frozenset(("mean over", "ratio", "share", "change", "range", "order", "restated"))
# These are told in one sentence, or are a slip of the pen away from it in one paragraph.
_WITHIN = frozenset(("share", "change"))
_DENSE = 6  # figures of a passage that may be related
_SHORT = 6  # sentences of a passage
_PARTS = 4  # all but so small a part of the figures are nearly all
_PICKED = frozenset(
    ("age", "change", "each", "flow", "margin", "overall majority", "previous", "previous low", "rate", "share", "span", "tally")
)


def among_many(
    ledger: Ledger, stated: Sequence[Stated], remarks: Sequence[tuple[Rule, Remark]]
) -> tuple[list[Stated], list[tuple[Rule, Remark]]]:
    """*stated* and *remarks*, of which those that fail and that a loose tie of a story of many figures makes assume so."""
    many, far = sum(claim.related for claim in ledger.claims) >= _MANY, _sentences(ledger) >= _SHORT
    apart = 0 if far else _apart(ledger)
    dense = apart >= _DENSE
    if ledger.origin != "text" or not (many or dense or far):
        return list(stated), list(remarks)
    failing = {s.name for s in stated if s.statement.assumptions and fails(ledger, s)}
    told = [_names(s.statement) for s in stated if s.name in failing] + [_names(t) for _, t in remarks if t.assumptions]
    if not told:
        return list(stated), list(remarks)
    tied = [(one, set(one.claims)) for one in ledger.links if not one.proof]
    tied = [(one, names) for one, names in tied if any(names <= t or t <= names for t in told)]
    judged = [
        (names, (_is_loose(ledger, one) if many else dense and _is_picked(ledger, one, apart)) or (far and _is_far(ledger, one)))
        for one, names in tied
    ]
    firm = [names for names, is_so in judged if not is_so]  # "22 medals: eight gold ...": a tally, and a sum that a colon opens
    loose = [names for names, is_so in judged if is_so and names not in firm]

    def is_loose(told: Statement | Remark) -> bool:
        names = _names(told)
        return any(tied <= names or names <= tied for tied in loose)

    return (
        [s._replace(statement=_assume(s.statement)) if s.name in failing and is_loose(s.statement) else s for s in stated],
        [(rule, _assume(told) if told.assumptions and is_loose(told) else told) for rule, told in remarks],
    )


def _names(told: Statement | Remark) -> set[str]:
    return {claim.id for claim, _ in told.labels}


def _sentences(ledger: Ledger) -> int:
    """The number of the last sentence that tells a figure, from 0."""
    return max((c.sentence for c in ledger.claims if c.span is not None), default=0)


def _is_far(ledger: Ledger, link: Link) -> bool:
    """True for a sum or a margin, or a tie of figures of several paragraphs, that no slip of the pen keeps from holding."""
    if link.sort not in _NEAR | _LOOSELY:
        return False
    claims = [c for c in map(ledger.claim, link.claims) if c.span is not None]
    headed = any(c.role == "headline" for c in claims)
    apart = link.sort in _LOOSELY or len({c.block for c in claims}) > 1
    return apart and not headed and not missed(ledger, link).slip


def _apart(ledger: Ledger) -> int:
    """How many figures that may be related stand apart from each other; what words make of a figure is no other one."""
    spans = sorted((c.span.start, c.span.end) for c in ledger.claims if c.related and c.span is not None and c.kind != "date")
    apart, end = 0, 0
    for start, last in spans:
        apart += start >= end
        end = max(end, last)
    return apart


def _is_picked(ledger: Ledger, link: Link, apart: int) -> bool:
    """True for a tie that takes some of so many figures, and not nearly all, that no words of its own bind, and that has a rival."""
    bound = link.sort in _BOUND and link.words is not None
    few = link.sort in _PICKED and not bound and _PARTS * len(link.claims) < (_PARTS - 1) * apart
    return few and not (is_in_points(ledger, link) or _is_plain_slip(ledger, link)) and _has_rival(ledger, link)


_FEW = 12  # things whose product with what each has is near to many figures


def _is_plain_slip(ledger: Ledger, link: Link) -> bool:
    """True for a length, or a product that needs no other unit of time and no few things, of which one digit is another.

    In 500 dense passages six of these were right and one was not; of those with a rate by the day over weeks, or of two or five things, all
    six were wrong.
    """
    if link.sort not in ("rate", "span", "each"):
        return False
    one, many = (ledger.claim(name) for name in link.claims[:2])
    alike = one.amount.unit.endswith(f"/{many.amount.unit}")
    plain = link.sort == "span" or (alike if link.sort == "rate" else (many.stated.number or 0) > _FEW)
    return plain and missed(ledger, link).slip


# Sums and margins that no slip explains are mostly of other figures, wherever these stand in a long story.
_LOOSELY = frozenset(("parts", "rest", "flow", "margin", "order in time"))
# What is reckoned with at once is told at once; a record and what it passed, a rate and its time are told paragraphs apart as often as not.
_NEAR = frozenset(("change", "share", "ratio", "each", "rise", "fall"))
# The words tell whose birth it is, and what so much is of.
_BOUND = frozenset(("age", "each", "rate"))


def _has_rival(ledger: Ledger, link: Link) -> bool:
    """True where another figure of the passage has the unit of one of *link*, and counts nothing else: it may have been meant."""
    spans = [c.span for c in map(ledger.claim, link.claims) if c.span is not None]
    told = [c for c in ledger.claims if c.related and c.kind != "date"]
    mine = [c for c in told if c.span is not None and any(c.span.start < s.end and s.start < c.span.end for s in spans)]
    sorts, nouns = {_sort(c) for c in mine}, {c.scope.noun for c in mine}
    others = (c for c in told if c.span is not None and c not in mine and _sort(c) in sorts)
    return any(c.amount.unit or not c.scope.noun or c.scope.noun in nouns for c in others)


def _sort(claim: Claim) -> tuple[str, bool]:
    return claim.amount.unit.partition("/")[0], claim.kind == "share"


def _assume(told: T) -> T:
    return attrs.evolve(told, assumptions=(*told.assumptions, ASSUMED))


def _is_loose(ledger: Ledger, link: Link) -> bool:
    claims = [ledger.claim(name) for name in link.claims]
    if link.sort == "same":
        return not any(claim.role == "headline" for claim in claims)
    if link.sort not in _LOOSE or _is_ranked(ledger, link) or are_all(ledger, claims):
        return False
    if link.sort not in _WITHIN:
        return True
    blocks, sentences = ({getattr(c, what) for c in claims if c.span is not None} for what in ("block", "sentence"))
    return len(sentences) > 1 and (len(blocks) > 1 or not missed(ledger, link).slip)


def _is_ranked(ledger: Ledger, link: Link) -> bool:
    """True where one sentence goes through those that it ranks."""
    return link.sort == "order" and link.words is not None and link.words == ledger.claim(link.claims[0]).span
