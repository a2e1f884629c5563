"""Words of scale: what a figure in short digits is told in, and whether two figures are of one size but for that word."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.reading.words.numbers import SCALES, SHORT_SCALES

_WRITTEN = re.compile(r"^\D*(?P<digits>\d[\d,]*(?:\.\d+)?)\s?-?(?P<scale>[a-z]*)")
_SHORT = 4  # digits of a number that is told in full
_THOUSAND = 1000
OF_ONE_SIZE = (Fraction(2, 5), Fraction(5, 2))  # what may have grown or shrunk from one time to the next
ALIKE = (Fraction(4, 5), Fraction(5, 4))


def scale_of(claim: Claim) -> int:
    """What the word of scale behind the digits multiplies by, 1 where there is none, 0 for a number in words or in full: *1,240*."""
    found = _WRITTEN.match(claim.amount.written.lower())
    if found is None or claim.stated.number is None:
        return 0
    word = found["scale"]
    scale = SCALES.get(word, 0) or SHORT_SCALES.get(word, 0) or 1
    told = Fraction(found["digits"].replace(",", "")) * scale == claim.stated.number
    return scale if told and (scale > 1 or len(found["digits"].partition(".")[0]) < _SHORT) else 0


def out_of_scale(a: Claim, b: Claim, width: tuple[Fraction, Fraction] = OF_ONE_SIZE) -> bool:
    """True for *62* and *58 million*, *4.1 billion* and *3.9 million*: of one size as soon as both are told in one scale."""
    one, other = scale_of(a), scale_of(b)
    if not one or not other or max(one, other) < _THOUSAND * min(one, other) or not b.stated.number:
        return False
    return width[0] <= Fraction(a.stated.number or 0) / Fraction(b.stated.number) / Fraction(one, other) <= width[1]
