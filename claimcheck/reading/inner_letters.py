"""What stands inside a noun phrase and is no word: *U.S. soldiers*, *S&P 500 companies*, *hepatitis A cases*."""

from __future__ import annotations

from claimcheck.reading.initials import past_index, past_initials
from claimcheck.reading.plurals import is_plural
from claimcheck.reading.tokens import Tokens

SHORT = 3  # letters


def past_part(t: Tokens, k: int, first: int) -> int:
    """The token behind what is of the phrase from token *first* on and no word: an index, initials, a letter; *k* where none is."""
    word = t.low[k]
    if (word == "&" or word.isdecimal()) and (past := past_index(t, k, first)) > k:
        return past
    if len(word) < SHORT and ((past := past_letters(t, k)) > k or (past := _past_letter(t, k)) > k):
        return past  # "several central U.S. states", "12 hepatitis A cases"
    return k


def past_letters(t: Tokens, k: int) -> int:
    """The token behind the initials at token *k*, or *k*: they have a point behind the first, or a capital."""
    led = k + 1 < len(t.low) and t.low[k][0].isalpha() and (t.low[k + 1] == "." or t.text[t.start[k]].isupper())
    return past_initials(t, k) if led else k


def _past_letter(t: Tokens, k: int) -> int:
    """The token behind the A of *12 hepatitis A cases*, *300 vitamin B tablets*, or *k*."""
    one = len(t.low[k]) == 1 and t.written(k).isupper() and t.low[k - 1].isalpha() and k + 1 < len(t.low)
    return k + 1 if one and t.spaced(k) and t.low[k + 1].isalpha() and t.spaced(k + 1) and is_plural(t.low[k + 1]) else k
