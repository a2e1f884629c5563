"""Initials: the letters of *U.S. soldiers* and *G7 members*, which stand between a number and what it counts."""

from __future__ import annotations

from claimcheck.reading.tokens import Tokens

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
