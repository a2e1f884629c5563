"""Among many: in a story that tells many figures a tie that words only suggest rests on one assumption more, and is no more than a note.

In 180 stories of some 25 figures each, written blind, findings on ties that words prove were right in 14 of 20, those on ties of a headline
with its text in 8 of 10, those of records and ages in 7 of 8; but shares in 2 of 13, changes in 1 of 5, means over so many in none of four.
A passage of a few figures has no others that could be meant.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import Link
from claimcheck.judging.doubt import are_all
from claimcheck.judging.missing import missed
from claimcheck.judging.stating import STAGES, Stated, system
from claimcheck.rules.rule import Remark, Rule
from claimcheck.solver.decide import decide

ASSUMED = "of so many figures just these belong together"
_MANY = 14  # figures that may be related
_LOOSE = frozenset(("mean over", "ratio", "share", "change", "range", "order", "restated"))
# These are told in one sentence, or are a slip of the pen away from it in one paragraph.
_WITHIN = frozenset(("share", "change"))


def among_many(ledger: Ledger, stated: Sequence[Stated]) -> list[Stated]:
    """*stated*, of which those that fail and that a loose tie of a story of many figures makes assume so."""
    loose = _loose(ledger)
    return [_assuming(s) if s.statement.assumptions and _is_made_by(s, loose) and _fails(ledger, s) else s for s in stated]


def remarked(ledger: Ledger, remarks: Sequence[tuple[Rule, Remark]]) -> list[tuple[Rule, Remark]]:
    """The same of *remarks*."""
    loose = _loose(ledger)
    return [(rule, _assume(told) if told.assumptions and _tied({c.id for c, _ in told.labels}, loose) else told) for rule, told in remarks]


def _loose(ledger: Ledger) -> list[set[str]]:
    """The figures of each loose tie of *ledger*, by name; none of one that tells few, or that a hand has written."""
    if ledger.origin != "text" or sum(claim.related for claim in ledger.claims) < _MANY:
        return []
    return [set(link.claims) for link in ledger.links if not link.proof and _is_loose(ledger, link)]


def _is_loose(ledger: Ledger, link: Link) -> bool:
    claims = [ledger.claim(name) for name in link.claims]
    if link.sort == "same":
        return not any(claim.role == "headline" for claim in claims)
    if link.sort not in _LOOSE or are_all(ledger, claims):
        return False
    if link.sort not in _WITHIN:
        return True
    blocks, sentences = ({getattr(c, what) for c in claims if c.span is not None} for what in ("block", "sentence"))
    return len(sentences) > 1 and (len(blocks) > 1 or not missed(ledger, link).slip)


def _is_made_by(stated: Stated, loose: Sequence[set[str]]) -> bool:
    return _tied({claim.id for claim, _ in stated.statement.labels}, loose)


def _tied(names: set[str], loose: Sequence[set[str]]) -> bool:
    return any(tied <= names or names <= tied for tied in loose)


def _fails(ledger: Ledger, stated: Stated) -> bool:
    return decide(system(ledger, [stated], STAGES[-1])).status == "conflict"


def _assuming(stated: Stated) -> Stated:
    told = stated.statement
    return attrs.evolve(stated, statement=attrs.evolve(told, assumptions=(*told.assumptions, ASSUMED)))


def _assume(told: Remark) -> Remark:
    return attrs.evolve(told, assumptions=(*told.assumptions, ASSUMED))
