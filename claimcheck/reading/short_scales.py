"""Short scales: the letters behind digits that scale them, *k*, *m* and *bn*, where the words around tell of no metres."""

from __future__ import annotations

from claimcheck.reading.measures import currency_before
from claimcheck.reading.metres import tells_metres
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.numbers import SHORT_SCALES
from claimcheck.values.exact import Number


def short_scale(t: Tokens, j: int, value: Number, first: int) -> int:
    """The power of a letter behind the digits (k, m, bn), or 0; "m" is metres where the words around say so."""
    word = t.low[j]
    power = SHORT_SCALES.get(word, 0)
    if not power:
        return 0
    written, spaced = t.written(j), t.spaced(j)
    if spaced and j + 1 < len(t.low) and t.low[j + 1][0].isdecimal() and not t.spaced(j + 1):
        return 0  # "31 M1 tanks"
    if spaced and not (len(word) > 1 and word != "mm") and not (written in "BM" and written.isupper()):
        return 0
    if word == "mm":
        return power if written == "MM" else 0
    if word == "b" and spaced and j + 1 < len(t.low) and not t.low[j + 1].isalpha():
        return 0
    metres = word == "m" and written == "m" and currency_before(t, first, 0) is None and tells_metres(t, j, value, first)
    return 0 if metres else power
