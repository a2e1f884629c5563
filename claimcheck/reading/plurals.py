"""Plurals and function words: what a word is by itself, or with the words right beside it."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.initials import HYPHENS
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.nouns import ACRONYMS, DETERMINERS, IRREGULAR_PLURALS, NO_PLURALS, STOP
from claimcheck.reading.words.numbers import SMALL, TENS

_NOT_PLURAL = ("ss", "us", "is", "'s", "ous", "as")
OWNING = ("'s", "s'", "’s", "s’")
ONE_OR_MANY = IRREGULAR_PLURALS | frozenset("series species headquarters barracks crossroads gallows works means".split())
NAMES_OF_DEEDS = frozenset(("calls", "reports", "shows", "finds", "works"))


@lru_cache(maxsize=8192)
def is_plural(word: str) -> bool:
    """True when *word*, lower-cased, looks like a plural noun."""
    if word in IRREGULAR_PLURALS or word in NO_PLURALS:
        return word in IRREGULAR_PLURALS
    if word.endswith(("men", "people")) and len(word) > 5 and singular(word) != word:
        return True  # oarsmen, townspeople
    return len(word) > 3 and word[-1] == "s" and word.isalpha() and not word.endswith(_NOT_PLURAL) and word not in STOP


def is_number(word: str) -> bool:
    """True for a number in digits or in one word: `12`, `twelve`, `twenty`."""
    return word[:1].isdecimal() or word in SMALL or word in TENS


def hyphened(t: Tokens, k: int) -> bool:
    """True where a hyphen ties token *k* to the word behind it."""
    low, j = t.low, k + 1
    return j + 1 < len(low) and low[j] in HYPHENS and not t.spaced(j) and not t.spaced(j + 1) and low[j + 1][0].isalpha()


def stops(t: Tokens, k: int) -> bool:
    """True when token *k* is a function word, which no noun phrase holds; "US" in capitals is a name."""
    word = t.low[k]
    return word in STOP and not (word in ACRONYMS and t.written(k).isupper()) and not _named_by_s(t, k) and not _is_live(t, k)


def _is_live(t: Tokens, k: int) -> bool:
    """True for the "live" of "267 live games", "40 live televised debates", which tells what sort they are."""
    low = t.low
    if low[k] != "live" or k + 1 >= len(low):
        return False
    j = k + 2 if low[k + 1].endswith("ed") and k + 2 < len(low) else k + 1
    return is_plural(low[j]) and low[j] not in ("indoors", "outdoors", "downstairs", "upstairs")


_ENDING = frozenset(", . ; ) by from".split())  # "an exhibition of 30 works, "; not "a team of 12 works on it"
_BEHIND_WORKS = frozenset("of by and are were have had , . ; )".split())


def _named_by_s(t: Tokens, k: int) -> bool:
    """True for the "calls" of "took 3,100 calls from parents", which no number above one does as a verb."""
    low = t.low
    if low[k] not in NAMES_OF_DEEDS or k < 2 or not low[k - 1][0].isdecimal():
        return False
    if low[k - 2] in ("of", "in", ","):
        return low[k - 2] == "of" and low[k + 1 : k + 2] != [] and low[k + 1] in _ENDING
    if low[k] == "works" and low[k + 1 : k + 2] and low[k + 1] not in _BEHIND_WORKS:
        return False
    if low[k] == "calls" and low[k + 1 : k + 2] == ["on"]:
        return t.written(k - 2).islower() and low[k - 2] not in _NUMBERED  # "took 60 calls on Friday"; but "Section 12 calls on ministers"
    return low[k + 1 : k + 2] != [] and low[k + 1] not in DETERMINERS and low[k + 1] not in ("for", "on", "it", "that")


_NUMBERED = frozenset("section article clause paragraph chapter page motion resolution petition amendment point item demand".split())


def owner(t: Tokens, j: int) -> int:
    """The last word of the owner of a number, from token *j*: the Water's of *two of Thames Water's nine groups*; else *j* itself."""
    k = j
    while k < j + _NAME and k + 1 < len(t.low) and (t.written(k)[0].isupper() or t.low[k] == "&"):
        if t.low[k].endswith(OWNING):
            return k if is_number(t.low[k + 1]) else j
        k += 1
    return j


_NAME = 4  # tokens
