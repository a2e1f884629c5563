"""Digits: what a number written in digits alone is worth, with the last place written, and where its thousands are set apart by spaces."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache, lru_cache

from claimcheck.reading.tokens import Tokens
from claimcheck.values.exact import MAX_DIGITS, Number, quotient

_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:,\d{2})*,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?")
_GAPS = (" ", "\u00a0", "\u202f", "\u2009")


def last_place(value: Number) -> Number:
    """The worth of the last nonzero digit of whole *value*, at least 1: 10,000 for 710,000."""
    if not isinstance(value, int) or value == 0:
        return 1
    digits = str(abs(value))
    zeros = len(digits) - len(digits.rstrip("0"))
    return 10**zeros if zeros else 1


_MILLION = 8  # characters


@lru_cache(maxsize=4096)
def plain(text: str) -> tuple[Number, Number] | None:
    """Value and last written place of digits with proper commas and at most one point, else None."""
    if len(text) > MAX_DIGITS:
        return None
    if text.isdecimal():
        value = int(text)
        return value, (last_place(value) if text[-1] == "0" else 1)
    if text[-4:-3] == "," and text[:-4].isdecimal() and len(text) < _MILLION and text[-3:].isdecimal():  # "12,345", as most are written
        value = int(text[:-4] + text[-3:])
        return value, (last_place(value) if text[-1] == "0" else 1)
    if not _GROUPED.fullmatch(text):
        return None
    head, _, tail = text.partition(".")
    if not tail:
        value = int(head.replace(",", ""))
        return value, (last_place(value) if head[-1] == "0" else 1)
    return quotient(int(head.replace(",", "") + tail), 10 ** len(tail)), _tenths(len(tail))


@cache
def _tenths(digits: int) -> Fraction:
    """The worth of the last of so many digits behind the point."""
    return Fraction(1, 10**digits)


def gapped(t: Tokens, i: int) -> int:
    """The token after a number whose thousands are set apart by spaces, or *i* + 1."""
    low, text = t.low, t.text
    if len(low[i]) > 3 or not low[i].isdecimal() or low[i][0] == "0":
        return i + 1
    j = i + 1
    while j < len(low) and low[j][:3].isdecimal() and len(low[j]) >= 3 and _group(low[j]) and text[t.end[j - 1] : t.start[j]] in _GAPS:
        j += 1
    if j == i + 1 or (low[j : j + 1] in _OF_TYPES and not t.spaced(j)):
        return i + 1  # "40 787s" are that many of one type
    if j == i + 2 and text[t.end[i]] == " ":
        following = low[j] if j < len(low) else ""
        if (
            not following.isalpha()
            or (i and low[i - 1][-1:].isdecimal())
            or (following in _OF_JETS and low[i + 1][0] == low[i + 1][2] == "7")
        ):
            return i + 1
    return j


_OF_TYPES = (["s"], ["x"], ["xs"])
_OF_JETS = frozenset("max dreamliner dreamliners".split())  # "30 737 MAX jets"


def _group(word: str) -> bool:
    return len(word) == 3 or (word[3] == "." and word[4:].isdecimal())


def short_whole(low: list[str], j: int) -> int:
    """The whole number of at most four digits at token *j*, or 0."""
    word = low[j] if j < len(low) else ""
    return int(word) if word.isdecimal() and len(word) < 5 else 0
