"""A figure in the making, and its first step: the number with its sign and its currency."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading import nouns
from claimcheck.reading.measures import currency_before, signs_of_money, unit_at
from claimcheck.reading.numerals import Numeral
from claimcheck.reading.tokens import Tokens
from claimcheck.values.amount import Bound
from claimcheck.values.exact import Number

DASHES = frozenset(("-", "–", "—", "‑", "‐", "−"))
_NO_UNIT = frozenset(("foot", "day", "night"))  # before a plural
_LESS = frozenset(("minus", "negative"))
_TELLING = frozenset("was is were of at to from be been a about around against , ( : and or than by".split())
_MINUS = frozenset(("-", "−"))
SIGNS = _MINUS | {"minus", "negative"}


_IN_WORDS = Numeral(0, 0, 0, 1, "", 1, "words")  # what is told of the number of a figure that none was read for


class Draft:
    """A figure in the making, in token indices: *first* to *last* (excluded) hold the number, *pfirst* to *plast* the
    label.
    """

    __slots__ = (
        "first", "last", "pfirst", "plast", "lo", "hi", "bound", "hedge", "unit", "per", "kind", "style", "digits",
        "place", "phrase", "another", "related", "why", "conversion", "change", "mantissa", "money_sign", "taken",
    )  # fmt: skip

    def __init__(self, first: int, last: int, value: Number, got: Numeral | None, kind: str = "count") -> None:
        if got is None:
            got = _IN_WORDS
        self.first = self.pfirst = first
        self.last = self.plast = last
        self.lo: Number | None = value
        self.hi: Number | None = value
        self.bound: Bound = "="
        self.hedge = ""
        self.unit = ""
        self.per = ""
        self.kind = kind
        self.style = got.style
        self.digits = got.digits
        self.place: Number = got.place
        self.phrase: nouns.Phrase | None = None
        self.another = False
        self.related = True
        self.why = ""
        self.conversion = False
        self.change = False
        self.mantissa = got.scale
        self.money_sign = False
        self.taken = last


def started(t: Tokens, got: Numeral, floor: int) -> Draft:
    """The number with its sign and currency taken in."""
    low, first, value = t.low, got.first, got.value
    sign = sign_before(t, first, floor) if first > floor and low[first - 1] in SIGNS else first
    if sign < first:
        value, first = -value, sign
    money = currency_before(t, first, floor) if first > floor and low[first - 1] in signs_of_money() else None
    if money is not None:
        first = money.first
        if sign == got.first and first > floor and low[first - 1] in _MINUS and stands_alone(t, first - 1) and _is_minus(t, first):
            value, first = -value, first - 1
        elif sign == got.first and first > floor and low[first - 1] in _LESS and (first == 1 or low[first - 2] in _TELLING):
            value, first = -value, first - 1  # "cash flow was minus £312m"
    elif sign == got.first and first > floor and low[first - 1] == "+" and stands_alone(t, first - 1):
        first -= 1
    draft = Draft(first, got.last, value, got)
    if money is not None:
        draft.unit, draft.kind, draft.money_sign = money.unit, "money", True
    return draft


def _is_minus(t: Tokens, first: int) -> bool:
    """False for the hyphen before the sum at token *first* of *the rest - £500m - went to banks*, a dash between spaces."""
    return not t.spaced(first) or t.low[first - 1] != "-" or t.low[first - 2] in _SIGNED


_SIGNED = frozenset("was is of : (".split())


def stands_alone(t: Tokens, k: int) -> bool:
    """True when the sign at token *k* touches nothing before it but a bracket or another sign."""
    return t.spaced(k) or t.low[k - 1] in "(:$£€‘“\"'^,"


def sign_before(t: Tokens, first: int, floor: int) -> int:
    """The token of "minus", "negative" or a minus sign before *first*, else *first*."""
    k = first - 1
    if k < floor:
        return first
    word = t.low[k]
    if word not in SIGNS:
        return first
    if word in ("minus", "negative"):
        return first if t.low[k - 2 : k] == ["plus", "or"] else k  # "plus or minus 2.2 points"
    if word == "-" and not t.spaced(k) and k > floor and t.low[k - 1] in ("minus", "negative"):
        return k - 1
    if word in _MINUS and stands_alone(t, k) and (not t.spaced(first) or k == floor == 0):
        return k
    return first


def take_unit(t: Tokens, draft: Draft, j: int, scale: int) -> None:
    """Takes in the unit at token *j*; a currency sign before the number is kept, a code behind it ("$31.20 US") goes
    into the span.
    """
    low = t.low
    if (
        j < len(low)
        and low[j] == "of"
        and low[j + 1 : j + 2] in (["a"], ["an"])
        and "/" in draft.digits.replace("⁄", "/")
        and isinstance(draft.hi, Fraction)
    ):
        j += 3 if low[j + 2 : j + 3] == ["us"] else 2
    found = unit_at(t, j, scale)
    if draft.money_sign:
        if j < len(low) and low[j] in ("us", "usd", "cad") and t.written(j).isupper():
            draft.plast = j + 1
        elif found is not None and found.kind == "money" and found.unit.endswith(draft.unit):
            draft.unit, draft.plast = found.unit, found.last
        return
    if found is None or (found.unit == "second" and low[found.first] == "s" and draft.style != "decimal"):
        return
    first, last, unit = found.first, found.last, found.unit
    behind_unit = low[last] if last < len(low) else ""
    if first == j and low[j] in _NO_UNIT and t.spaced(j) and behind_unit and nouns.is_plural(behind_unit) and draft.hi != 1:
        return  # "212 foot passengers" are no length, "two day centres" no time
    if unit == "year" and behind_unit.isdecimal() and _is_year_group(t, first):
        return  # "two Year 6 classes"
    if unit == "century" and t.holds(_CRICKET, j - _STORY, j + _STORY):
        return  # "11 centuries in 40 innings"
    if behind_unit == "-" and unit in _PLACES and (first > j or unit == "quarter") and not t.spaced(last):
        return  # "eight quarter-finalists"
    draft.unit, draft.kind, draft.plast = found.unit, found.kind, found.last
    draft.taken = found.last
    if found.unit in _RATES:
        draft.unit, draft.per = _RATES[found.unit]  # "1.2 million bpd"
    elif low[found.first] == "pp" and not t.spaced(found.first) and (draft.hi or 0) > _MOST_POINTS:
        draft.unit, draft.kind, draft.phrase = "", "count", nouns.Phrase(found.first, found.last, "pages")  # "640pp"
    if draft.kind == "duration":
        take_age(t, draft)


_PLACES = frozenset(("point", "quarter", "second"))  # they tell a place in a row as well
_MOST_POINTS, _STORY = 100, 40  # tokens to either side
_CRICKET = frozenset("cricket cricketer wicket wickets innings batsman batsmen batter batting odi odis ipl fifties stumps ashes".split())


def _is_year_group(t: Tokens, k: int) -> bool:
    """True for the *Year* at token *k* of *two Year 6 classes*, which a school numbers."""
    behind = t.low[k + 1 : k + 3]
    return len(behind) > 1 and behind[0].isdecimal() and len(behind[0]) <= _TWO and t.written(k) == "Year" and nouns.is_plural(behind[1])


_TWO = 2  # digits
_RATES = {
    "million barrel per day": ("million barrel", "day"),
    "megatonne per year": ("megatonne", "year"),
    "barrel per day": ("barrel", "day"),
    "penny per litre": ("penny", "litre"),
}


def take_age(t: Tokens, draft: Draft) -> None:
    low, n, j = t.low, len(t.low), draft.plast
    if draft.kind != "duration" or j >= n:
        return
    k = j + 1 if low[j] == "-" else j
    if k < n and low[k] in _OLD:
        if low[k] != "age":
            draft.kind, draft.plast = "age", k + 1
    elif low[j] == "of" and k + 1 < n and low[j + 1] == "age":
        draft.kind, draft.plast = "age", j + 2


_OLD = frozenset(("old", "olds", "old's", "age"))


def behind(draft: Draft) -> int:
    """The token behind number and unit."""
    return draft.last if draft.last > draft.plast else draft.plast
