"""Short scales: the letters behind digits that scale them, *k*, *m* and *bn*, where the words around tell of no metres, and the *grand*."""

from __future__ import annotations

from claimcheck.reading.measures import currency_before
from claimcheck.reading.metres import tells_kilometres, tells_metres
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.numbers import SHORT_SCALES
from claimcheck.values.exact import Number


def short_scale(t: Tokens, j: int, value: Number, first: int) -> int:
    """The power of a letter behind the digits (k, m, bn), or 0; "m" is metres where the words around say so."""
    word = t.low[j]
    power = SHORT_SCALES.get(word, 0)
    if not power:
        return 0
    written, spaced = t.written(j), t.spaced(j)
    if word == "k" and not spaced and tells_kilometres(t, j):
        return 0
    if spaced and j + 1 < len(t.low) and t.low[j + 1][0].isdecimal() and not t.spaced(j + 1):
        return 0  # "31 M1 tanks"
    if spaced and not (len(word) > 1 and word != "mm") and not (written in "BM" and written.isupper()):
        return 0
    if word == "mm":
        return power if written == "MM" else 0
    if word == "cr" and (written == "CR" or ((money := currency_before(t, first, 0)) is not None and money.unit != "rupee")):
        return 0  # "£200 CR" on a statement
    if word == "b" and spaced and j + 1 < len(t.low) and not t.low[j + 1].isalpha():
        return 0
    metres = word == "m" and written == "m" and currency_before(t, first, 0) is None and tells_metres(t, j, value, first)
    return 0 if metres else power


def tells_money(t: Tokens, j: int) -> bool:
    """True for the grand of *32 grand*, *ten grand a week*, which is a thousand of the money of the story; not of *ten grand pianos*."""
    following = t.low[j + 1] if j + 1 < len(t.low) else ""
    capital = t.written(j)[0].isupper() and t.written(j - 1)[0].isdecimal()  # "the 2 Grand Slams"
    return not capital and following != "-" and (not following[:1].isalpha() or following in STOP or following in _WHEN)


def money_of(t: Tokens) -> str:
    """The money that *32 grand* is of: dollars where the story tells of no other, else pounds."""
    return "dollar" if t.places(_DOLLARS) and not t.places(_POUNDS) else "pound sterling"


_WHEN = frozenset("last next this overnight richer poorer cheaper short worth cash".split())
_DOLLARS = frozenset(("$", "dollars", "bucks"))
_POUNDS = frozenset(("£", "quid", "pounds"))
