"""The number one: where it counts, where it is a pronoun or part of a saying, and what stands for nothing in a row of numbers."""

from __future__ import annotations

from claimcheck.reading.draft import Draft
from claimcheck.reading.measures import unit_at
from claimcheck.reading.nouns import Phrase, counted, is_plural, stops
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.nouns import BEFORE_PRONOUN_ONE, STOP
from claimcheck.reading.words.numbers import SCALES, SMALL, TENS

_ONE_FORMS = frozenset("off sided on way time to stop liner size piece handed man woman party legged upmanship".split())

_JOINED = frozenset("dozen and over in out to or - point % – half".split())
_MEASURES = frozenset("day year week month hour minute mile in metre storey story third point goal vote and time".split())


def one(t: Tokens, i: int, floor: int) -> Draft | bool | None:
    """What "one" is: True for a plain number, a draft for "one of the", None where it is a pronoun or part of a
    saying.
    """
    low = t.low
    before = low[i - 1] if i else ""
    following = low[i + 1] if i + 1 < len(low) else ""
    if stands_in_row(t, i):
        return True
    if low[i + 1 : i + 4] == ["-", "in", "-"] and unit_at(t, i + 5) is not None:
        return None  # "a one-in-100-year flood"
    if following in SCALES or following in _JOINED:
        return _joined_one(t, i, before, following)
    if following == "per" and low[i + 2 : i + 3] == ["cent"]:
        return True
    if before == "of" and low[i - 2] in _SIZED and following in ("", ".", ",", ";", "over", "vote", "goal", "point", "seat"):
        return True  # "carried 51 to 49, a margin of one"
    if before in BEFORE_PRONOUN_ONE:
        return None
    if i > 1 and low[i - 2] == "the" and before.isalpha() and before not in STOP and following.endswith("ed"):
        return None  # "the Dutch one knocked down on Thursday"
    if following == "of" and low[i + 2 : i + 3] != [] and low[i + 2][0].isdecimal() and i + 3 < len(low) and not t.spaced(i + 3):
        return None  # "the heaviest till now was one of 766kg"
    if following == "of":
        return True if low[i + 2 : i + 3] == ["every"] else _one_of(t, i)  # "one of every nine workers"
    if is_plural(following) and before.isalpha() and before not in STOP:
        return None  # "the new one carries 12,000"
    if not following:
        return True if not before or not before[0].isalnum() or before in ("negative", "minus", "least", "than", "about") else None
    if not following[0].isalpha():
        return True if before in ("negative", "minus", "least", "than", "only", "just", "exactly", "by", "to") or not before else None
    if following in _PLACING and _is_last_of_row(t, i):
        return True
    if following in ("a", "an") and before in _COUNTING and low[i + 2 : i + 3] != [] and low[i + 2] in _MEASURES:
        return True  # "fewer than one a month"
    if following in STOP and stops(t, i + 1) and following not in ("more", "killed", "dead"):
        return True if before in ("least", "negative", "minus", "only", "just") or not before and following == "over" else None
    if following == "another" or following in ("can", "could", "should"):
        return None
    return True


_COUNTING = frozenset("than least about nearly almost over around roughly only just".split())
_DEEDS = frozenset("gain gains gained lose loses lost win wins won kill kills killing wound wounds wounding".split())
_SIZED = frozenset("margin majority lead total gap deficit median mean average".split())
_PLACING = frozenset("for in at from on to near by against".split())
_ROW = 9  # words from a figure of a row to the one behind it


def _is_last_of_row(t: Tokens, i: int) -> bool:
    """True for the one of *two in Lund, three in Malmo and one in Ystad*, before which another number is told in the same way.

    So is that of *won two in Lund, lost one in Ystad*.
    """
    before = t.low[i - 1]
    if before not in ("and", ",") and (before not in _DEEDS or t.low[i - 2] not in (",", "and")):
        return False
    numbers = (k for k in range(max(0, i - _ROW), i - 1) if t.low[k] in SMALL or t.low[k].isdecimal())
    return any(t.low[k] != "one" and "." not in t.low[k:i] and _is_told_so(t, k, i) for k in numbers)


def _is_told_so(t: Tokens, k: int, i: int) -> bool:
    """True for the numbers at *k* and *i* of *six lorries from Lund and one from Ystad*, *nine for, one against*."""
    word = "for" if t.low[i + 1] == "against" else t.low[i + 1]
    if word in (t.low[k + 1], t.low[k + 2]) and word != "to":
        return True
    return t.low[k + 1] == word or (word == "for" and t.low[k + 1] in ("were", "voted", "spoke") and t.low[k + 2] == word)


def stands_in_row(t: Tokens, i: int) -> bool:
    """True for the *one* of *two, one, three and three*, the *none* of *four, none and two*: between two numbers of a row."""
    if i < 2 or i + 2 >= len(t.low) or t.low[i - 1] != "," or t.low[i + 1] not in (",", "and"):
        return False
    return all(w[0].isdecimal() or w in SMALL or w in TENS for w in (t.low[i - 2], t.low[i + 2]))


_VERBS = frozenset("should would could will can may might must is are was were has have had of".split())


def nothing(t: Tokens, i: int) -> Draft:
    draft = Draft(i, i + 1, 0, None)
    draft.digits = t.low[i]
    return draft


def _joined_one(t: Tokens, i: int, before: str, following: str) -> bool | None:
    low = t.low
    second = low[i + 2] if i + 2 < len(low) else ""
    if following == "-":
        return second not in _ONE_FORMS and (second in SCALES or second in _MEASURES or bool(second) and second not in STOP)
    if following in ("and", "over", "in", "out", "to", "or"):
        if following in _PLACING and _is_last_of_row(t, i):
            return True
        if before in BEFORE_PRONOUN_ONE and not (before == "that" and following == "in" and low[i + 3 : i + 4] and low[i + 3] in _VERBS):
            return None  # but "That one in eight should be ill"
        number = second in SMALL or second in TENS or second[:1].isdecimal() or second in ("of", "every", "a")
        return True if number else None
    return True


def _one_of(t: Tokens, i: int) -> Draft | None:
    """ "one of the most powerful attacks": a one that is never related."""
    draft = Draft(i, i + 1, 1, None)
    draft.digits, draft.related, draft.why = "one", False, "one of many"
    phrase = counted(t, i + 1) or _superlative(t, i + 1) or _of_more_than(t, i + 2)
    if phrase is not None:
        draft.phrase, draft.plast = phrase, phrase.last
    return draft


def _of_more_than(t: Tokens, j: int) -> Phrase | None:
    """The noun behind the number of "one of more than 50 shops", "one of nearly 40 shops"."""
    while j + 1 < len(t.low) and t.low[j] in _HEDGING:
        j += 1
    number = j + 1 < len(t.low) and (t.low[j][0].isdecimal() or t.low[j] in SMALL or t.low[j] in TENS)
    return counted(t, j + 1) if number else None


_HEDGING = frozenset("more fewer less than nearly almost about around some over at least up to an estimated roughly".split())


def _superlative(t: Tokens, j: int) -> Phrase | None:
    """The noun behind "of the most powerful"."""
    low = t.low
    k = j
    while (
        k < len(low)
        and k < j + 4
        and low[k]
        in (
            "of",
            "the",
            "his",
            "her",
            "its",
            "their",
            "my",
            "our",
            "only",
            "most",
            "these",
            "those",
            "many",
            "more",
            "least",
        )
    ):
        k += 1
    return counted(t, k) if k > j else None
