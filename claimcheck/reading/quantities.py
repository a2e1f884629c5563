"""One quantity of the text, from its first to its last word: number or range, unit, hedge, noun and rate."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading import hedging, measures, nouns
from claimcheck.reading.measures import Measure, currency_before, per_at, unit_at
from claimcheck.reading.numerals import Numeral, numeral
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.change import CHANGES
from claimcheck.reading.words.names import RESULTS
from claimcheck.reading.words.nouns import BUILDINGS, CALIBRES, STOREYS
from claimcheck.reading.words.numbers import SMALL
from claimcheck.values.amount import Bound
from claimcheck.values.exact import Number, whole

DASHES = frozenset(("-", "–", "—", "‑", "‐", "−"))
_MINUS = frozenset(("-", "−"))
OPENERS = frozenset("$£€¥₹(+-−~")


class Draft:
    """A figure in the making; token indices, *last* and *plast* excluded. *written* tokens are the number, *phrase* tokens the label."""

    __slots__ = (
        "first", "last", "pfirst", "plast", "lo", "hi", "bound", "hedge", "unit", "per", "kind", "style", "digits", "place",
        "phrase", "another", "related", "why", "conversion", "suspended", "change", "mantissa", "money_sign",
    )  # fmt: skip

    def __init__(self, first: int, last: int, value: Number, got: Numeral | None, kind: str = "count") -> None:
        self.first = self.pfirst = first
        self.last = self.plast = last
        self.lo: Number | None = value
        self.hi: Number | None = value
        self.bound: Bound = "="
        self.hedge = ""
        self.unit = ""
        self.per = ""
        self.kind = kind
        self.style = got.style if got else "words"
        self.digits = got.digits if got else ""
        self.place: Number = got.place if got else 1
        self.phrase: nouns.Phrase | None = None
        self.another = False
        self.related = True
        self.why = ""
        self.conversion = False
        self.suspended = False
        self.change = False
        self.mantissa = got.scale if got else 1
        self.money_sign = False


def quantity(t: Tokens, i: int, floor: int) -> Draft | None:
    """The figure whose number starts at token *i* (digits or a number word), or None."""
    between = _opener(t, i, floor)
    got = numeral(t, i, joined=between != "between")
    if got is None:
        return None
    draft = _started(t, got, floor)
    score = _score(t, draft, got)
    if score is not None:
        return score
    _unit(t, draft, draft.last, got.scale)
    _range(t, draft, got, between)
    return finished(t, draft, floor)


def finished(t: Tokens, draft: Draft, floor: int) -> Draft:
    """*draft* with its hedges, rate and noun read."""
    _after(t, draft)
    _before(t, draft, floor)
    _noun(t, draft)
    _rate(t, draft)
    _unrelated(t, draft)
    return draft


def _opener(t: Tokens, i: int, floor: int) -> str:
    """"between" or "from" where the number is the first end of what they open, else empty."""
    low, k = t.low, i - 1
    stop = max(floor, i - 6)
    while k >= stop and (low[k] in OPENERS or low[k] in ("about", "roughly", "around", "us", "minus", "negative", "c", "an", "estimated", "a", "some", "approximately")):
        k -= 1
    return low[k] if k >= floor and low[k] in ("between", "from", "of", "to") else ""


def _started(t: Tokens, got: Numeral, floor: int) -> Draft:
    """The number with its sign and currency taken in."""
    low, first, value = t.low, got.first, got.value
    sign = sign_before(t, first, floor)
    if sign < first:
        value, first = -value, sign
    money = currency_before(t, first, floor)
    if money is not None:
        first = money.first
        if sign == got.first and first > floor and low[first - 1] in _MINUS and _stands_alone(t, first - 1):
            value, first = -value, first - 1
    elif sign == got.first and first > floor and low[first - 1] == "+" and _stands_alone(t, first - 1):
        first -= 1
    draft = Draft(first, got.last, value, got)
    if money is not None:
        draft.unit, draft.kind, draft.money_sign = money.unit, "money", True
    return draft


def _stands_alone(t: Tokens, k: int) -> bool:
    """True when the sign at token *k* touches nothing before it but a bracket or another sign."""
    return t.spaced(k) or t.low[k - 1] in "(:$£€‘“\"'^,"


def sign_before(t: Tokens, first: int, floor: int) -> int:
    """The token of "minus", "negative" or a minus sign before *first*, else *first*."""
    k = first - 1
    if k < floor:
        return first
    word = t.low[k]
    if word in ("minus", "negative"):
        return k
    if word == "-" and not t.spaced(k) and k > floor and t.low[k - 1] in ("minus", "negative"):
        return k - 1
    if word in _MINUS and _stands_alone(t, k) and (not t.spaced(first) or k == floor == 0):
        return k
    return first


def _unit(t: Tokens, draft: Draft, j: int, scale: int) -> None:
    """Takes in the unit at token *j*; a currency sign before the number is kept, a code behind it ("$31.20 US") goes into the span."""
    low = t.low
    if isinstance(draft.hi, Fraction) and "/" in draft.digits.replace("⁄", "/") and low[j : j + 1] == ["of"] and low[j + 1 : j + 2] in (["a"], ["an"]):
        j += 3 if low[j + 2 : j + 3] == ["us"] else 2
    found = unit_at(t, j, max(scale, int(abs(draft.hi or 0)) if scale > 1 else 1))
    if draft.money_sign:
        if low[j : j + 1] in (["us"], ["usd"], ["cad"]) and t.written(j).isupper():
            draft.plast = j + 1
        elif found is not None and found.kind == "money" and found.unit.endswith(draft.unit):
            draft.unit, draft.plast = found.unit, found.last
        return
    if found is None:
        return
    if found.first > j and found.unit in ("point", "quarter", "second") and low[found.last : found.last + 1] == ["-"]:
        return
    draft.unit, draft.kind, draft.plast = found.unit, found.kind, found.last
    _age(t, draft)


def _age(t: Tokens, draft: Draft) -> None:
    low, j = t.low, draft.plast
    k = j + 1 if low[j : j + 1] == ["-"] else j
    if draft.kind == "duration" and low[k : k + 1] and low[k] in ("old", "olds", "age"):
        if low[k] != "age":
            draft.kind, draft.plast = "age", k + 1
    elif draft.kind == "duration" and low[j : j + 2] == ["of", "age"]:
        draft.kind, draft.plast = "age", j + 2


def _end(draft: Draft) -> int:
    """The token behind number and unit."""
    return max(draft.last, draft.plast)


# ---- ranges ----------------------------------------------------------------------------------------------------------


def _range(t: Tokens, draft: Draft, got: Numeral, opener: str) -> None:
    """Takes in the second end of "10 to 20", "$3-4 billion", "between 5 and 6 million", "from 1 per cent to 1.5 per cent"."""
    join = _join(t, draft, opener)
    if join is None:
        return
    start, word = join
    second = _second(t, start)
    if second is None:
        return
    upper, number, sign = second
    unit = unit_at(t, upper.last, number.scale)
    if upper.money_sign and unit is not None and unit.kind != "money":
        unit = None
    name = upper.unit if upper.money_sign else (unit.unit if unit else "")
    if not _alike(draft, name, word):
        return
    low = _lifted(draft, got, upper, number)
    high = upper.hi
    assert high is not None
    if not _spans(t, draft, low, high, word, opener):
        return
    if opener == "from" and word == "to" and _changing(t, draft.first):
        draft.change = True
        return
    draft.lo, draft.hi, draft.bound = min(low, high), max(low, high), "range"
    draft.last = draft.plast = upper.last
    draft.place = min(draft.place, number.place) if low == draft.lo else number.place
    draft.style = draft.style if draft.style == upper.style else "mixed"
    draft.digits = t.text[t.start[got.first] : t.end[upper.last - 1]]
    if unit is not None and not draft.money_sign:
        draft.unit, draft.kind, draft.plast = unit.unit, unit.kind, unit.last
        _age(t, draft)
    elif upper.money_sign:
        draft.unit, draft.kind, draft.money_sign = upper.unit, "money", True


def _join(t: Tokens, draft: Draft, opener: str) -> tuple[int, str] | None:
    """The token where a second number could start, and the word or mark before it."""
    low, j, n = t.low, _end(draft), len(t.low)
    if j + 1 >= n:
        return None
    word = low[j]
    if word in DASHES or word in ("~", "/"):
        if low[j + 1] in ("to", "and") and t.spaced(j + 1) and low[j + 1] == "to":
            return (j + 2, "to") if j + 2 < n else None
        if t.spaced(j) != t.spaced(j + 1) or (t.spaced(j) and word in ("—", "/")) or (word == "/" and not draft.money_sign):
            return None
        return (j + 1, "-")
    if word == "to" or (word == "and" and opener == "between") or (word == "or" and not draft.unit):
        return (j + 1, word)
    if word == "±":
        return (j + 1, "±")
    if word == "," and opener == "between" and low[j + 1] == "and":
        return (j + 2, "and")
    return None


def _second(t: Tokens, start: int) -> tuple[Draft, Numeral, int] | None:
    """The number that starts at token *start*, behind a sign of currency or a minus."""
    low, k, n = t.low, start, len(t.low)
    negative = False
    while k < n and k < start + 4 and not low[k][0].isdecimal():
        if low[k] in ("minus", "negative", "-", "−"):
            negative = True
        elif low[k] not in ("$", "£", "€", "¥", "₹", "us", "rm", "c", "rs", "up", "to", "about", "as") or (low[k] in ("c", "up", "to", "as") and low[k + 1 : k + 2] not in (["$"], ["to"])):
            break
        k += 1
    number = numeral(t, k)
    if number is None or (low[start] == "." and number.first < start):
        return None
    value = -number.value if negative else number.value
    upper = Draft(start, number.last, value, number)
    money = currency_before(t, number.first, start)
    if money is not None:
        upper.unit, upper.money_sign = money.unit, True
    return upper, number, start


def _alike(draft: Draft, unit: str, word: str) -> bool:
    """Both ends share their unit, or only one of them names it."""
    if not draft.unit:
        return True
    if word == "or":
        return False
    if draft.unit == unit:
        return True
    return not unit and draft.money_sign


def _lifted(draft: Draft, got: Numeral, upper: Draft, number: Numeral) -> Number:
    """The lower end with the scale word of the upper one: "$3-4 billion" starts at three billion."""
    low = draft.lo
    assert low is not None and upper.hi is not None
    if number.scale > 1 and got.scale == 1 and abs(low) < 1000 and abs(low) * number.scale <= abs(upper.hi):
        draft.place = draft.place * number.scale
        return whole(Fraction(low * number.scale))
    return low


def _spans(t: Tokens, draft: Draft, low: Number, high: Number, word: str, opener: str) -> bool:
    """True when the two numbers make a range: rising, or falling behind "from" and "between"."""
    if word == "or":
        return low < high and (high - low <= 1 or (high - low <= 2 and low > 3) or high <= 2 * low <= 40 and isinstance(low, int))
    if word == "to" and opener != "from" and _changing_at(t, draft.first) and not 0 < low < high <= 3 * low:
        return False
    if opener in ("from", "between"):
        return low != high
    return low < high


def _changing(t: Tokens, first: int) -> bool:
    """True when a word of change stands among the eight before token *first*, in the same clause."""
    for k in range(first - 1, max(-1, first - 9), -1):
        word = t.low[k]
        if word in CHANGES:
            return True
        if word in (".", ";", "range", "ranging", "ranges", "ranged", "vary", "varies", "varying", "anywhere", "scale", "between"):
            return False
    return False


def _changing_at(t: Tokens, first: int) -> bool:
    """True for "rose 3 to 45", "cut by 10 to 30": change by the first number to the second."""
    k = first - 1
    if k >= 0 and t.low[k] == "by":
        k -= 1
    return k >= 0 and t.low[k] in CHANGES and t.low[k] not in ("up", "down", "going", "go")


# ---- scores ----------------------------------------------------------------------------------------------------------


def _score(t: Tokens, draft: Draft, got: Numeral) -> Draft | None:
    """"6-4", "89-89", "54-41": a result, one figure of kind score with the first number as its value."""
    low, j = t.low, got.last
    if got.style != "digits" or got.scale > 1 or draft.money_sign or not (j + 1 < len(low) and low[j] in DASHES):
        return None
    second = low[j + 1]
    if t.spaced(j) or t.spaced(j + 1) or not second.isdecimal() or len(second) > 3 or len(got.digits) > 3:
        return None
    end = j + 2
    if low[end : end + 1] and low[end] in DASHES and not t.spaced(end) and low[end + 1 : end + 2] and low[end + 1].isdecimal():
        end += 2
        while end + 1 < len(low) and low[end] in DASHES and not t.spaced(end) and low[end + 1].isdecimal():
            end += 2
    elif int(second) > int(got.digits) and not _result(t, draft.first, end):
        return None
    score = Draft(draft.first, end, got.value, got, "score")
    score.digits = t.text[t.start[got.first] : t.end[end - 1]]
    score.related, score.why = False, "a score"
    return score


def _result(t: Tokens, first: int, end: int) -> bool:
    following = t.low[end] if end < len(t.low) else ""
    before = t.low[first - 1] if first else ""
    if unit_at(t, end) is not None or following in ("billion", "million", "thousand", "bn", "m"):
        return False
    return before in RESULTS or following in RESULTS or (before in ("by", "a", "of") and t.low[first - 2] in RESULTS if first > 1 else False)


# ---- hedge, noun, rate -----------------------------------------------------------------------------------------------


def _after(t: Tokens, draft: Draft) -> None:
    found = hedging.after(t, draft.last)
    if found is None and draft.plast > draft.last:
        found = hedging.after(t, draft.plast, behind_noun=True)
    if found is not None:
        _bind(draft, found)
        if found.last > draft.plast:
            draft.plast = found.last
        if not draft.unit and draft.plast < len(t.low):
            scale = 1
            unit = unit_at(t, draft.plast, scale)
            if unit is not None:
                draft.unit, draft.kind, draft.plast = unit.unit, unit.kind, unit.last


def _before(t: Tokens, draft: Draft, floor: int) -> None:
    low, first = t.low, draft.first
    k = first - 1
    if k >= floor and low[k] == "another" or (k >= floor and low[k] in ("further", "additional", "extra")):
        draft.another, draft.pfirst = True, k
    if k > floor and low[k] == "-" and not t.spaced(first):
        k -= 1
    found = hedging.before(t, first, floor)
    if found is None and draft.bound == "range" and low[k] in ("between", "from") and k > floor:
        draft.pfirst = k
        found = hedging.before(t, k, floor)
    if found is None:
        return
    if draft.kind in ("duration", "age") and hedging.of_time(t, found):
        return
    draft.pfirst = min(draft.pfirst, found.first)
    if draft.hedge and found.bound in ("~", "="):
        return
    _bind(draft, found)


def _bind(draft: Draft, found: hedging.Hedging) -> None:
    """Puts the bound of *found* on the figure; a range keeps its ends and only remembers the hedge."""
    draft.hedge = found.name
    if draft.bound == "range":
        return
    value = draft.hi if draft.hi is not None else draft.lo
    draft.bound = found.bound
    draft.lo = None if found.bound in ("<", "<=") else value
    draft.hi = None if found.bound in (">", ">=") else value


def _noun(t: Tokens, draft: Draft) -> None:
    """Reads what is counted: the noun behind a bare number, or the noun behind "of" where there is a unit."""
    low, j = t.low, _end(draft)
    if draft.kind in ("score", "age", "ordinal", "points") or draft.suspended:
        return
    if draft.unit:
        if low[j : j + 1] == ["of"] and draft.kind != "duration":
            phrase = nouns.counted(t, j)
            if phrase is not None:
                draft.phrase = phrase
                draft.plast = phrase.last
        return
    if low[j : j + 1] and low[j] in ("-", "‑") and not t.spaced(j) and j + 1 < len(low) and not t.spaced(j + 1):
        j += 1
    phrase = nouns.counted(t, j, one=draft.lo == 1 and draft.bound != "range")
    if phrase is not None:
        draft.phrase = phrase
        draft.plast = phrase.last
        found = hedging.after(t, phrase.last, behind_noun=True)
        if found is not None and draft.bound == "=":
            _bind(draft, found)
            draft.plast = found.last


def _rate(t: Tokens, draft: Draft) -> None:
    if draft.kind in ("age", "score", "ordinal"):
        return
    j = draft.plast
    found = per_at(t, j)
    if found is None and not draft.unit and j > draft.last:
        j = draft.last
        found = per_at(t, j)
    if found is None:
        return
    draft.per, last = found
    if t.low[j][0].isalpha() or t.low[j] == "/":
        draft.plast = max(draft.plast, last)
    if draft.unit in measures.LENGTHS and draft.per in ("hour", "second"):
        draft.unit, draft.per = f"{draft.unit} per {draft.per}", ""


def _unrelated(t: Tokens, draft: Draft) -> None:
    """Marks what is a quantity but never related to another: calibres, storeys and other parts of a description."""
    following = t.low[draft.plast] if draft.plast < len(t.low) else ""
    if draft.unit in ("millimetre", "inch", "centimetre") and following in CALIBRES:
        draft.related, draft.why = False, "a calibre"
        return
    hyphen = draft.last < len(t.low) and t.low[draft.last] in ("-", "‑") and not t.spaced(draft.last)
    head = t.low[draft.last + 1] if hyphen and draft.last + 1 < len(t.low) else ""
    if head in STOREYS:
        draft.related, draft.why = False, "a description, not a count"
        if draft.phrase is not None:
            draft.phrase = nouns.Phrase(draft.last + 1, draft.last + 2, head)
            draft.plast = draft.last + 2
    elif draft.phrase is not None and t.low[draft.phrase.first] in ("storey", "story") and draft.phrase.head in BUILDINGS:
        draft.related, draft.why = False, "a description, not a count"


__all__ = ["DASHES", "MONTHS", "SMALL", "Draft", "Measure", "finished", "quantity"]
