"""Speakers: the phrase that names who says something, before its verb or behind it, and the name in it."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.plurals import is_number
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import FULL_WEEKDAYS, MONTHS
from claimcheck.reading.words.voices import (
    BREAKS,
    COUNTING,
    DESCRIBING,
    DETERMINERS,
    GENERAL,
    INNER,
    ISSUED,
    MADE,
    NOBODY,
    OCCASIONS,
    PLAIN,
    PRONOUNS,
    PUBLISHED,
    SOURCES,
)

_OF_MANY = frozenset(
    "say tell warn argue insist believe reckon think expect predict claim admit concede allege maintain forecast estimate report "
    "were are have".split()
)
_SHORT = frozenset("brig adm mr mrs ms dr lt col gen sgt capt prof rev sen rep st gov maj cmdr hon inc ltd co corp".split())
_NO_ADVERBS = PLAIN | PUBLISHED | frozenset("family assembly elderly supply".split())
_SHOWED = frozenset("found showed suggested revealed indicated concluded".split())  # "published by Kew found"
_ADJECTIVES = ("al", "ory", "ary", "ive", "ous", "ed")  # "his mandatory financial report" is not made by anyone so called
_MOST = 14  # words of a speaker
_JOINTS = frozenset("& - / ’ '".split())
_OF_HUNDRED = frozenset(("cent", "percent", "pc"))
_HELD_UP = _OF_HUNDRED | OCCASIONS


def subject(t: Tokens, end: int, first: int) -> int:
    """The token with which the phrase begins that ends before token *end*; *end* itself where a number stands in it."""
    low, k, least = t.low, end, max(first, end - _MOST)
    while k > least:
        word = low[k - 1]
        if _by_itself(word) or (word in BREAKS and _in_name(t, k - 1, first, end)):
            if word in _HELD_UP:
                if word in _OF_HUNDRED:
                    return end
                if k < end and _is_told_in(t, k - 1, first):
                    break
            k -= 1
            continue
        if word in DETERMINERS and not (k - 1 > first and _capital(t, k - 1, first)):
            k -= 1
            if not (k - 2 >= first and low[k - 1] in INNER and _noun(t, k - 2)):
                break
            k -= 1
        elif word in INNER and k < end:
            if k - 2 < first or not _noun(t, k - 2):
                break
            k -= 1
        elif _joins(t, k - 1, first, end):
            k -= 1
        elif _noun(t, k - 1):
            if word.endswith("'s") and k == end:
                return end
            k -= 1
        else:
            if word[0].isdecimal() or word == "%":
                return end
            if word == "and" and k - 2 == first and _pair(t, k - 1, end) and _noun(t, k - 2):
                k = first  # "Hospital and police officials said"
            break
    return k


def _is_told_in(t: Tokens, k: int, first: int) -> bool:
    """True for the statement of *In an emailed statement Ford said*, which is where the firm says it and none of its name."""
    return t.written(k).islower() and t.written(k + 1)[0].isupper() and not _IN.isdisjoint(t.low[max(first, k - _FEW) : k])


_IN, _FEW = frozenset(("in", "to")), 4  # words ahead


def _in_name(t: Tokens, k: int, first: int, end: int) -> bool:
    """True for the Without of *Doctors Without Borders*: a small word written large between two words that are."""
    return t.low[k] in BREAKS and first < k < end - 1 and all(t.written(j)[0].isupper() for j in (k - 1, k, k + 1))


def phrase(t: Tokens, start: int, last: int) -> int:
    """The token behind the phrase that names a speaker and begins at *start*."""
    k, most = start, min(last, start + _MOST)
    if t.low[start + 1 : start + 4] == ["-", "of", "-"]:
        k, most = start + _OF_CHILDREN, min(last, start + _OF_CHILDREN + _MOST)
    while k < most:
        word = t.low[k]
        if word in DETERMINERS or word in COUNTING:
            inside = k == start or t.low[k - 1] in INNER or word in COUNTING
            if not inside:
                break
        elif word in INNER:
            if k == start or word == "on" or k + 1 >= last or not _goes_on(t, k + 1):
                break
        elif word == "and":
            if not (k + 1 < last and k > start and (_named_pair(t, k) or _pair(t, k, last))):
                break
        elif not (_noun(t, k) or (k > start and _joins(t, k, start, last))) or (k > start and word in _SHOWED):
            break
        k += 1
    return k


_OF_CHILDREN = 5  # tokens of "mother-of-two"


def _goes_on(t: Tokens, k: int) -> bool:
    word = t.low[k]
    return word not in MONTHS and not word[0].isdecimal() and (_noun(t, k) or word in DETERMINERS)


def _named_pair(t: Tokens, k: int) -> bool:
    return t.written(k - 1)[0].isupper() and t.written(k + 1)[0].isupper()


def _pair(t: Tokens, k: int, last: int) -> bool:
    """True inside ``hospital and police officials``."""
    return k + 2 < last and (t.low[k + 2] in SOURCES or singular(t.low[k + 2]) in SOURCES) and _noun(t, k + 1)


def _joins(t: Tokens, k: int, first: int, last: int) -> bool:
    """True for a mark inside a name: ``U.S.``, ``Mr.``, ``B&Q``, ``vice-chair``, ``Reuters/Ipsos``, ``Johnson and Johnson``."""
    word = t.low[k]
    if not first < k < last:
        return False
    if word == ".":
        before = t.low[k - 1]
        return not t.spaced(k) and k + 1 < last and (len(before) == 1 or before in _SHORT)
    if word == "and":
        return k + 1 < last and _named_pair(t, k)
    return word in _JOINTS and not (t.spaced(k) and k + 1 < last and t.spaced(k + 1) and word != "&")


def _capital(t: Tokens, k: int, first: int) -> bool:
    return k > first and t.text[t.start[k]].isupper() and not t.breaks(k)


def _noun(t: Tokens, k: int) -> bool:
    """True for a word that can stand in a speaker's name."""
    word = t.low[k]
    told = _by_itself(word)
    if told is not None:
        return told or _is_asking(t, k)
    if "'" in word and not word.endswith("'s") and word.index("'") > 1:
        return False  # "they're", "don't"
    if not word[0].isalpha():
        return word[0].isdecimal() and k > 0 and not t.breaks(k) and t.low[k - 1] in ("channel", "radio", "g")
    if word in FULL_WEEKDAYS and t.low[k + 1 : k + 2] not in (["times"], ["telegraph"], ["with"]):
        return False
    if word in MONTHS and len(word) > 3 and t.low[k - 1 : k] in (["in"], ["since"], ["of"], ["last"], ["from"]):
        return False
    if word in _NAMED_TOO and t.written(k).isupper() and len(word) > 1:
        return True
    return word not in _NO_NAMES and not _adverb(t, k)


def _is_asking(t: Tokens, k: int) -> bool:
    """True for the name of *says Which?*, a magazine."""
    return t.low[k] == "which" and t.low[k + 1 : k + 2] == ["?"] and t.written(k)[0].isupper()


@lru_cache(maxsize=8192)
def _by_itself(word: str) -> bool | None:
    """Whether *word* can stand in a speaker's name wherever it stands; None where the words beside it or its capital tell."""
    if not word[0].isalpha() or "'" in word or word in _CALENDAR or word in _NAMED_TOO or (word.endswith("ly") and len(word) > 4):
        return None
    return word not in _NO_NAMES


_CALENDAR = frozenset((*FULL_WEEKDAYS, *MONTHS))
_NAMED_TOO = frozenset(("us", "it", "who", "may", "will"))
_NO_NAMES = BREAKS | DETERMINERS | INNER | PRONOUNS


def _adverb(t: Tokens, k: int) -> bool:
    word = t.low[k]
    return word.endswith("ly") and len(word) > 4 and t.written(k)[0].islower() and word not in _NO_ADVERBS


def name(t: Tokens, start: int, end: int) -> str:
    """The name of the speaker that the tokens from *start* to *end* tell, as written; ``""`` where they tell none."""
    low = t.low
    if "-" in low[start - (start > 0) : end]:
        start = _bare(t, start, end)
    else:
        while start < end and low[start] in _AHEAD:
            start += 1
    if start >= end:
        return ""
    word, head = low[start], low[end - 1]
    if (word in _COUNTED or head in NOBODY or word[0].isdecimal()) and _counted(t, start, end):
        return ""
    if not PUBLISHED.isdisjoint(low[start:end]):
        published = next((k for k in range(start, end) if low[k] in PUBLISHED and _heads(t, k, end)), None)
        if published is not None:
            return _maker(t, start, published, end)
    if head.endswith(("'s", "'", "’")):
        return ""
    if end - start == 1 and (word in NOBODY or word in PRONOUNS) and not _is_asking(t, start):
        return ""
    if start > 0 and (low[start - 1] == "a" or low[start - 1] == "an") and _is_anyone(t, start, end):
        start -= 1
    return _written(t, start, end)


def _is_anyone(t: Tokens, start: int, end: int) -> bool:
    """True where no word from *start* to *end* is written large, and none tells whose or of what the speaker is."""
    text, begins, low = t.text, t.start, t.low
    for k in range(start, end):
        if text[begins[k]].isupper() or (low[k] in INNER and k + 1 < end and low[k + 1] in ("the", "its", "their")):
            return False
    return True


def _written(t: Tokens, start: int, end: int) -> str:
    text = t.text[t.start[start] : t.end[end - 1]]
    large = text[0]
    letter = large.lower()
    if letter == large or not (t.low[start] in DETERMINERS or (_begins(t, start) and not _proper(t, start, end))):
        return text
    return letter + text[1:]


def _begins(t: Tokens, k: int) -> bool:
    """True for the first word of a sentence, which is written large whatever it is."""
    return k == 0 or t.breaks(k) or t.low[k - 1] in '.!?“"‘:'


def _proper(t: Tokens, start: int, end: int) -> bool:
    """True where the first word is a name by more than its place: not a noun that speaks, or followed by another capital."""
    if end - start > 1 and t.written(start + 1)[0].isupper():
        return True
    word = t.low[start]
    head = t.low[end - 1]
    several = word.endswith("s") and t.low[end : end + 1] != [] and t.low[end] in _OF_MANY  # "Gunners say"
    plain = several or word in SOURCES or singular(word) in SOURCES or word in COUNTING or word in PLAIN or word in DESCRIBING
    # "Market players said", not "Turkish officials said".
    many = end - start > 1 and head.endswith("s") and not word.endswith(("an", "ish", "ese", "ean", "'s", "ch", "ss"))
    return not (plain or (many and all(t.written(k).islower() for k in range(start + 1, end))))


def _bare(t: Tokens, start: int, end: int) -> int:
    if start + _OF_CHILDREN < end and t.low[start + 1 : start + 4] == ["-", "of", "-"]:
        start += _OF_CHILDREN  # "said mother-of-two Ann Hale"
    while start < end and t.low[start] in _AHEAD:
        start += 1
    return start + (1 < start < end - 1 and t.low[start - 2 : start] == ["of", "-"])  # "Mother-of-two Ann Hale said"


def _counted(t: Tokens, start: int, end: int) -> bool:
    """True where the subject is what is counted: ``two thirds said``, ``most people said``; ``two officials said`` is not."""
    word = t.low[start]
    if word in GENERAL or (word in _DOZENS and t.low[start + 1 : start + 2] == ["of"]):
        return True
    if word in COUNTING:
        return end - start < 2 or t.low[start + 1] == "of" or not any(singular(t.low[k]) in SOURCES for k in range(start, end))
    return (t.low[end - 1] in NOBODY and not _is_asking(t, end - 1)) or word[0].isdecimal()


_DOZENS = frozenset("dozen dozens scores hundreds thousands quarter third".split())
_COUNTED = GENERAL | _DOZENS | COUNTING
_AHEAD = DETERMINERS | INNER | frozenset(("and", "'", "’", "-", ".", "/"))  # no name begins with them


def _heads(t: Tokens, k: int, end: int) -> bool:
    """True where the word for what is published is the head of its phrase."""
    small = t.written(k)[0].islower() or _begins(t, k)
    return small and (k + 1 == end or t.low[k + 1] in INNER or t.low[k + 1] in ISSUED)


def _maker(t: Tokens, start: int, at: int, end: int) -> str:
    """Whose report, figures or survey it is, or the words themselves: ``a study``, ``official figures``."""
    for k in range(at + 1, end - 1):
        if t.low[k] in MADE and t.low[k - 1] not in ("seen", "obtained"):
            return name(t, k + 1, end)
    first = start
    while first < at and (t.low[first] in PLAIN or t.low[first] in COUNTING) and (t.written(first)[0].islower() or _begins(t, first)):
        first += 1
    last = at
    while last > first and (t.low[last - 1] in PLAIN or t.low[last - 1] in PUBLISHED):
        last -= 1
    small = all(t.written(k)[0].islower() for k in range(first, last))
    if first < last and not (small and t.low[last - 1].endswith(_ADJECTIVES)):
        text = t.text[t.start[first] : t.end[last - 1]]
        own = text.removesuffix("'s").removesuffix("’s")
        plural = t.low[last] == "'" or t.low[last] == "’"
        return own if not plural else own.rstrip("'’")
    article = start and t.low[start - 1] in ("a", "an")
    issued = next((k for k in range(at + 1, end) if t.low[k] in ISSUED), end)
    return _written(t, start - bool(article), issued)


def begins_number(t: Tokens, k: int) -> bool:
    """True where a number begins at token *k*, behind its hedge: ``at least 40``, ``some 300``, ``$3``."""
    k += 2 * (t.low[k : k + 2] in (["at", "least"], ["more", "than"], ["up", "to"]))
    k += t.low[k : k + 1] in (["about"], ["around"], ["some"], ["nearly"], ["almost"], ["over"], ["just"], ["only"], ["$"], ["£"], ["€"])
    return k < len(t) and is_number(t.low[k])
