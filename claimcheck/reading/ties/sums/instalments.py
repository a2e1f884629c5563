"""Instalments: a fine, price or loan, and the first part of it that is paid."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit

_PARTS = frozenset("instalment installment tranche deposit downpayment".split())
_OF = frozenset("another second third final remaining last each annual monthly yearly weekly equal per".split())
_SET = frozenset("originally set planned worth".split())
_NEAR, _BACK = 6, 2
_WHOLE = frozenset("fined fine cost costs price priced bill loan settlement sold bought worth total owed debt penalty grant deal".split())


def instalments(story: Story) -> Iterator[Link]:
    """``fined $275 million ... the first instalment, $60 million``: no instalment is more than all that is to be paid."""
    for sentence in story.sentences:
        for k in story.places(_PARTS, sentence):
            part = next((r for r in story.here(sentence) if _is_sum(r) and 0 < story.phrase(r)[0] - k <= _NEAR), None)
            if part is None or _SET & set(story.before(part, 3)) or _OF & set(story.tokens.low[max(sentence.first, k - 3) : k]):
                continue
            near = [r for s in story.beside(sentence, _BACK, 0) for r in story.here(s) if _is_sum(r) and r.last <= k]
            wholes = [r for r in near if base_unit(r.claim) == base_unit(part.claim) and _WHOLE & {*story.before(r, 6), *story.after(r, 4)}]
            if len(near) == len(wholes) == 1:
                said = f"the {story.tokens.low[k]} of {lines(wholes[0].claim, part.claim)} is some of “{wholes[0].claim.said}”"
                yield Link("parts", (wholes[0].claim.id, part.claim.id), assumption=said)


def _is_sum(read: Read) -> bool:
    return read.claim.kind == "money" and read.claim.stated.bound in ("=", "~") and "/" not in read.claim.amount.unit
