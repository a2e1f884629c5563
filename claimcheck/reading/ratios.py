"""Shares told as so many in so many: "one in five", "nine out of ten", "one sample in six", "four births in 10"."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading.draft import Draft
from claimcheck.reading.measures import unit_at
from claimcheck.reading.nouns import Phrase
from claimcheck.reading.numerals import Numeral, numeral
from claimcheck.reading.quantities import finished
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.nouns import DETERMINERS
from claimcheck.values.exact import whole

_ROUND_BASES = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 200, 250, 300, 400, 500))

_LARGEST_ODDS, _ROUND_ODDS = 12, frozenset((20, 100, 1000, 10_000, 100_000, 1_000_000))  # "nine out of ten", "87 out of 100"
_LARGEST_BASE = 1000  # "one in 365", not "one in 1987"


def ratio(t: Tokens, draft: Draft, floor: int, behind: int = 0) -> Draft | None:
    """ "one in five", "1 in 4", "nine out of ten", "three out of every four": the share, where *draft* is its first
    number; *behind* is the token after its noun, where that stands between: "one sample in six".
    """
    low, j = t.low, behind or draft.last
    top = draft.hi if draft.hi is not None else draft.lo  # "more than one in five"
    if (draft.unit and not behind) or not isinstance(top, int) or top < 1 or j + 1 >= len(low) or draft.mantissa > 1:
        return None
    if low[j] == "-" and low[j + 1] == "in":
        k = j + 3 if low[j + 2 : j + 3] == ["-"] else j + 2
        k += 2 * (low[k : k + 2] == ["a", "-"])  # "a one-in-a-billion chance"
    elif low[j] == "in":
        k = j + 1
    elif low[j : j + 2] in (["out", "of"], ["of", "every"]):
        k = j + 2 if low[j] == "out" else j + 1
    else:
        return None
    out_of = low[j] in ("out", "of")
    every = low[k : k + 1] in (["every"], ["each"])
    k += every
    number: Numeral | None = numeral(t, k)
    if number is None or not isinstance(number.value, int) or number.value <= top:
        return None
    if out_of and not every and number.value > _LARGEST_ODDS and number.value not in _ROUND_ODDS:
        return None  # "36 out of 150 candidates passed": so many of so many, as in "36 of the 150"
    one = top == 1 and number.value < _LARGEST_BASE
    if (
        not out_of
        and not (every and top == 1)
        and (
            (number.value not in _ROUND_BASES and number.value % 1000 and not one)
            or (1900 <= number.value < 2100 and "," not in number.digits)
        )
    ):
        return None
    unit = unit_at(t, number.last)
    following = low[number.last] if number.last < len(low) else ""
    if not out_of and (unit is not None or (following in ("games", "matches", "starts", "innings", "attempts", "overs", "states"))):
        return None
    share = Draft(draft.first, number.last, whole(Fraction(top, number.value)), None, "share")
    share.style = "words" if draft.style == "words" else "digits"
    share.digits = t.text[t.start[draft.first] : t.end[number.last - 1]]
    made = finished(t, share, floor)
    if top == 1 and made.phrase is not None and _is_verb(t, made.phrase):
        made.phrase, made.plast = None, made.last  # "one in 300 carries it"
    if behind and draft.phrase is not None and made.phrase is not None:
        made.phrase, made.plast = draft.phrase, made.last  # "one pupil in five walks"
    return made


def ratio_of(t: Tokens, draft: Draft, floor: int) -> Draft | None:
    """The share of *four births in 10*, *95 vehicles in 100*, of what stands between; no *four wins in 10*, *nine fell in 10 days*."""
    phrase, low = draft.phrase, t.low
    if phrase is None or phrase.last + 1 >= len(low) or low[phrase.last + 1] not in _OF_TENS or low[phrase.last] != "in":
        return None
    if phrase.head in _PLAYED:
        return None
    top = draft.hi if draft.hi is not None else draft.lo
    share = ratio(t, draft, floor, phrase.last) if top != 1 and draft.bound != "range" and not draft.unit else None
    if share is None or share.unit or share.phrase is not None or t.low[share.last : share.last + 1] == ["-"]:
        return None
    share.phrase = phrase
    return share


_OF_TENS = frozenset(("10", "ten", "100", "1,000"))
_PLAYED = frozenset(
    "goals wins points games matches tries wickets runs caps defeats losses draws victories starts appearances days years".split()
)


def _is_verb(t: Tokens, phrase: Phrase) -> bool:
    """True for the carries of *one in 300 carries it*: one word in -s before what can only be its object."""
    behind = t.low[phrase.last] if phrase.last < len(t.low) else ""
    return phrase.last - phrase.first == 1 and phrase.head.endswith("s") and behind in _OBJECTS


_OBJECTS = DETERMINERS | {"it", "him", "her", "them", "us"}
