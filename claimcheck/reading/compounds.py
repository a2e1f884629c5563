"""Amounts told in two units: "two hours 40 minutes", "an hour and ten", "two hours and 40", "5ft 6in", "12st 4lb"."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading.draft import Draft
from claimcheck.reading.measures import unit_at
from claimcheck.reading.tokens import Tokens
from claimcheck.values.exact import whole

# By how much a unit is more than the one that may stand behind it.
_WITHIN = {
    ("hour", "minute"): 60, ("minute", "second"): 60, ("day", "hour"): 24, ("week", "day"): 7, ("year", "month"): 12,
    ("foot", "inch"): 12, ("stone", "pound"): 14, ("pound", "ounce"): 16, ("mile", "yard"): 1760,
}  # fmt: skip
_LARGER = frozenset(larger for larger, _ in _WITHIN)
_ELIDED = {"hour": "minute", "minute": "second", "foot": "inch", "stone": "pound"}  # "three hours ten", "6ft 2"
_JOINTS: tuple[list[str], ...] = ([], ["and"], [","], [",", "and"])
_STOPS: tuple[list[str], ...] = ([], [","], ["."], [";"], [")"])
_ONES = frozenset(("a", "an", "the", "one", "single"))
_ENDS_OF_RANGE = frozenset(("between", "from"))


def compound(t: Tokens, this: Draft, following: Draft) -> bool:
    """True where *this* and *following* are one amount in two units, which *this* now holds in the smaller one."""
    if _is_part_of_one(t, this, following):
        assert isinstance(this.lo, int) and isinstance(this.hi, int) and isinstance(following.hi, Fraction)
        this.lo, this.hi = this.lo + following.hi, this.hi + following.hi
        _take(t, this, following, this.unit)
        return True
    if this.unit == "foot" and following.kind == "count" and t.low[this.plast : following.first] == ["-"] and not t.spaced(this.plast):
        following.phrase, following.plast = None, following.last  # "the 6-foot-11 centre"
    size = _WITHIN.get((this.unit, _lesser(t, this, following))) if this.unit in _LARGER else None
    if size is None or this.phrase is not None or this.per or this.bound == "range" or following.bound != "=" or this.kind != _kind(this):
        return False
    if not isinstance(following.hi, int | Fraction) or not 0 < following.hi < size or not _joins(t, this, following):
        return False
    ahead, gap = t.low[this.pfirst - 1] if this.pfirst else "", t.low[this.plast : following.pfirst]
    apart = gap != [] and not (gap == ["and"] and ahead == "from")  # but "missed from 4ft 3in", "up from three hours and 40 minutes"
    if (apart and ahead in _ENDS_OF_RANGE) or (this.hi or this.lo or 0) == Fraction(1, 2):
        return False
    this.lo = None if this.lo is None else whole(Fraction(this.lo * size + following.hi))
    this.hi = None if this.hi is None else whole(Fraction(this.hi * size + following.hi))
    _take(t, this, following, _lesser(t, this, following))
    return True


def old_money(t: Tokens, draft: Draft) -> None:
    """Takes in the shillings and pence of old money behind its pounds or its shillings: *£4 10s a week*, *£3 2s 6d*, *1s 4d*."""
    value, j = draft.hi, draft.last
    if not isinstance(value, int):
        return
    if not draft.money_sign:
        pence = _coins(t, j + 1, "d", _PENCE)
        if pence is None or t.spaced(j) or value >= _SHILLINGS:
            return
        draft.lo = draft.hi = whole(Fraction(value, _SHILLINGS) + pence)
        draft.unit, draft.kind, j = "pound sterling", "money", j + 3
    else:
        shillings = _coins(t, j, "s", _SHILLINGS)
        if shillings is None or draft.unit != "pound sterling":
            return
        pence = _coins(t, j + 2, "d", _PENCE)
        draft.lo = draft.hi = whole(value + shillings + (pence or 0))
        j += 2 if pence is None else 4
    draft.digits, draft.place = t.text[t.start[draft.first] : t.end[j - 1]], Fraction(1, _SHILLINGS * _PENCE)
    draft.last = draft.plast = draft.taken = j


_SHILLINGS, _PENCE = 20, 12  # in a pound; in a shilling


def _coins(t: Tokens, j: int, letter: str, many: int) -> Fraction | None:
    """What the coins at token *j* are of a pound, fewer than make *many*, or None."""
    told = t.low[j + 1 : j + 2] == [letter] and not t.spaced(j + 1) and t.low[j].isdecimal() and len(t.low[j]) < 3
    if not told or int(t.low[j]) >= many:
        return None
    return Fraction(int(t.low[j]), _SHILLINGS if letter == "s" else _SHILLINGS * _PENCE)


def _is_part_of_one(t: Tokens, this: Draft, following: Draft) -> bool:
    """True for the half of *two hours and a half*, *three miles and a quarter*, which is half of the unit before it."""
    part = following.kind == "share" and following.bound == "=" and following.phrase is None and not following.unit
    whole_ones = this.bound == "=" and isinstance(this.hi, int) and this.lo == this.hi and this.phrase is None and not this.per
    if not (part and whole_ones and following.hi in _PARTS and this.kind in ("duration", "measure")):
        return False
    led = t.low[this.plast : following.pfirst] == ["and"] and t.low[following.first] in ("a", "three")
    return led and t.low[following.plast : following.plast + 1] != ["of"]


_PARTS = (Fraction(1, 2), Fraction(1, 4), Fraction(3, 4))


def _joins(t: Tokens, this: Draft, following: Draft) -> bool:
    gap = t.low[this.plast : following.pfirst]
    return gap in _JOINTS or (gap == ["-"] and this.unit == "foot" and not t.spaced(this.plast))  # "6-foot-11"


def one_and(t: Tokens, draft: Draft, floor: int) -> None:
    """Takes in the one before *draft*, a duration or a measure, that an article tells: "an hour and 50 minutes", "an hour and 50"."""
    k = draft.pfirst - 1
    joined = k > floor and t.low[k] == "and"
    k -= joined
    if k <= floor or t.low[k - 1] not in _ONES or draft.bound != "=" or not isinstance(draft.hi, int) or draft.phrase is not None:
        return
    unit = unit_at(t, k)
    if unit is None or unit.last != k + 1:
        return
    told = draft.unit or (_ELIDED.get(unit.unit, "") if joined and _closes(t, draft) and _is_short(draft, unit.unit) else "")
    size = _WITHIN.get((unit.unit, told))
    if size is not None and draft.hi < size:
        draft.lo = draft.hi = draft.hi + size
        draft.first = draft.pfirst = k - 1
        draft.unit, draft.kind = told, draft.kind if draft.unit else unit.kind


def _closes(t: Tokens, draft: Draft) -> bool:
    """True for the 40 of *two hours and 40, so that*; not of *three hours and 40 were hurt*."""
    return t.low[draft.plast : draft.plast + 1] in _STOPS


def _is_short(draft: Draft, unit: str) -> bool:
    """True for a bare number that may be minutes of an hour, which are told by fives, or the lesser unit of any other *unit*."""
    return isinstance(draft.hi, int) and (draft.hi % 5 == 0 or unit != "hour")


def _lesser(t: Tokens, this: Draft, following: Draft) -> str:
    """The unit of *following*, or that which it leaves out right behind *this*."""
    bare = following.kind == "count" and not following.unit and following.phrase is None
    hyphened = this.unit == "foot" and t.low[this.plast : following.first] == ["-"]
    bare = bare and (
        following.first == this.plast or hyphened or (_closes(t, following) and t.low[this.plast : following.first] == ["and"])
    )
    timed = following.first == this.plast and _closes(t, following)  # "Corsair in 44 hours 31."
    return _ELIDED.get(this.unit, "") if bare and (timed or _is_short(following, this.unit)) else following.unit


def _kind(draft: Draft) -> str:
    return "duration" if draft.unit in ("hour", "minute", "day", "week", "year") else "measure"


def _take(t: Tokens, this: Draft, following: Draft, unit: str) -> None:
    this.unit, this.per = unit, following.per
    this.kind = following.kind if following.unit else this.kind
    this.last, this.plast = max(following.last, this.last), max(following.plast, following.last)
    this.taken = max(this.taken, following.taken)
    this.phrase, this.place, this.style = following.phrase, following.place, following.style
    this.digits = t.text[t.start[this.first] : t.end[this.last - 1]]
