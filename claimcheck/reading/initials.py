"""Initials: the letters of *U.S. soldiers* and *G7 members*, which stand between a number and what it counts."""

from __future__ import annotations

from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.names import BEFORE, INDEXES

HYPHENS = frozenset(("-", "‑"))


def past_initials(t: Tokens, j: int) -> int:
    """The token behind the initials of *15 U.S. soldiers*, *40 U.S.-made tanks*, *five G-20 members*; *j* where there are none."""
    low, n, k = t.low, len(t.low), j
    while k + 1 < n and len(low[k]) == 1 and low[k].isalpha() and low[k + 1] == "." and not t.spaced(k + 1):
        k += 2
        if k < n and t.spaced(k):
            break
    if k == j and t.written(j).isupper():
        joined = k + 2 < n and low[k + 1] in HYPHENS and not t.spaced(k + 1) and not t.spaced(k + 2)
        k += 1 + joined
        k = k + 1 if k < n and low[k].isdecimal() and not t.spaced(k) else j
    elif k < j + _INITIALS:
        return j
    if k > j and k + 1 < n and low[k] in HYPHENS and not t.spaced(k) and low[k + 1][0].isalpha():
        k += 2
    return k if k < n and low[k][0].isalpha() and not t.breaks(k) else j


_INITIALS = 4  # tokens of two letters and their points


def past_index(t: Tokens, k: int, first: int) -> int:
    """The token behind "& P 500", "100" or "31" in "S&P 500 companies", "FTSE 100 firms", "five Type 31 frigates", or *k*.

    The noun phrase opens at token *first*.
    """
    low = t.low
    j = k + 2 if low[k] == "&" and k + 2 < len(low) and not t.spaced(k) and not t.spaced(k + 1) else k
    if j + 1 >= len(low) or not low[j].isdecimal() or not low[j + 1][0].isalpha():
        return k
    return j + 1 if low[j - 1] in INDEXES or _is_model(t, j, first) else k


def _is_model(t: Tokens, j: int, first: int) -> bool:
    """True for the 31 of *five Type 31 frigates*, the 2 of *18 Leopard 2 tanks*."""
    before = t.low[j - 1]
    if not t.written(j - 1)[:1].isupper() or before in MONTHS or len(t.low[j]) > _MODEL or t.low[j + 1] in _NO_NOUN:
        return False
    return before in BEFORE or (j - 1 == first and not before.endswith("s"))


_MODEL = 2  # digits
_NO_NOUN = frozenset("of and or in on at to were was are is had have from for by with million billion per more fewer".split())
