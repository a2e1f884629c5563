"""Amounts as people write them by hand: ``about 30 troops/vehicle``, ``more than 710,000``, ``20-30``, ``5 ± 1``, ``thousands killed``."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from claimcheck.errors import ClaimError
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.exact import MAX_DIGITS, Number, whole
from claimcheck.values.hedges import bare_place, hedge_words, hedged, house_table, last_place, stated_by
from claimcheck.values.interval import Interval
from claimcheck.values.units import STANDARD, UnitTable

SCALES = {
    "hundred": 100, "thousand": 10**3, "k": 10**3, "lakh": 10**5, "million": 10**6, "m": 10**6, "mn": 10**6, "crore": 10**7,
    "billion": 10**9, "bn": 10**9, "b": 10**9, "trillion": 10**12, "tn": 10**12, "dozen": 12,
}  # fmt: skip

_NUMBER = re.compile(
    r"([-\u2212]?)(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s*(" + "|".join(sorted(SCALES, key=len, reverse=True)) + r")\b)?", re.ASCII
)
_CURRENCY = {"$": "dollar", "£": "pound sterling", "€": "euro", "¥": "yen", "₹": "rupee"}


@cache
def _openers() -> tuple[tuple[str, str], ...]:
    words = sorted(hedge_words().items(), key=lambda item: (-len(item[0]), item[0]))
    return tuple(words)


def amount(text: str, *, counts: bool = True, units: UnitTable = STANDARD) -> Amount:
    """The amount that *text* states: a hedge, a number or range, and a unit or counted noun.

    Takes ``about 30 troops/vehicle``, ``more than $1.2 billion``, ``between 5 and 7 km``, ``20-30``, ``5 ± 1 days``, ``thousands killed``.
    The unit is canonical (``person/vehicle``), the noun stays as written in `Amount.counted`. Raises ClaimError where there is no number,
    UnitError for an unknown unit; *units* are those of the library and any a user adds.
    """
    if not isinstance(text, str):
        raise ClaimError(f"{text!r} is not a written amount", help='write it as text: "about 30 troops/vehicle"')
    rest = text.strip()
    if len(rest) > MAX_DIGITS:
        raise ClaimError(f"an amount of {len(rest)} characters is too long", help=f"at most {MAX_DIGITS}")
    vague = _vague(rest, units)
    if vague is not None:
        return vague
    hedge, rest = _hedge(rest)
    between = rest.startswith("between ")
    rest = rest.removeprefix("between ")
    currency, rest = (_CURRENCY[rest[0]], rest[1:]) if rest[:1] in _CURRENCY else ("", rest)
    first = _NUMBER.match(rest)
    if first is None:
        raise ClaimError(f"no number in {text!r}", help='begin with a figure: "about 30 troops/vehicle", "more than 710,000"')
    second = _second(rest, first, between)
    unit_text = rest[(second[1] if second else first.end()) :].strip()
    hedge, unit_text = _closing_hedge(hedge, unit_text)
    unit, counted = _unit(unit_text, currency, units)
    if second:
        return _spread(text, first, second[0], second[2], unit, counted)
    return _single(first, hedge, unit, counted, money=bool(currency))


def _hedge(text: str) -> tuple[str, str]:
    for word, name in _openers():
        if text.startswith(word + " "):
            return name, text[len(word) + 1 :].lstrip()
    return "", text


def _closing_hedge(hedge: str, unit_text: str) -> tuple[str, str]:
    for words, name in (("or more", "at least"), ("or so", "or so"), ("at most", "up to"), ("at least", "at least")):
        if unit_text.startswith(words):
            return name, unit_text[len(words) :].strip()
        if unit_text.endswith(" " + words):
            return name, unit_text[: -len(words)].strip()
    return hedge, unit_text


def _vague(text: str, table: UnitTable) -> Amount | None:
    for name, row in sorted(house_table().vague.items(), key=lambda item: -len(item[0])):
        if text == name or text.startswith(name + " "):
            rest = text[len(name) :].strip().removeprefix("of ").strip()
            unit, counted = _unit(rest, "", table)
            return hedged(Stated("range", *row.stated), name, unit=unit, counted=counted, written=name)
    return None


def _value(match: re.Match[str]) -> Number:
    number = Fraction(match[2].replace(",", "")) * SCALES.get(match[3] or "", 1)
    return whole(-number if match[1] else number)


def _second(rest: str, first: re.Match[str], between: bool) -> tuple[re.Match[str], int, str] | None:
    joins = (" and ",) if between else ("-", "\u2013", " to ", " - ", " ± ", "±", " +/- ")
    for join in joins:
        if rest.startswith(join, first.end()):
            match = _NUMBER.match(rest, first.end() + len(join))
            if match:
                return match, match.end(), join.strip()
    if between:
        raise ClaimError(f"between {first[0]} and what, in {rest!r}", help='write "between 5 and 7"')
    return None


def _spread(text: str, first: re.Match[str], second: re.Match[str], join: str, unit: str, counted: str) -> Amount:
    low, high = _value(first), _value(second)
    if join in ("±", "+/-"):
        low, high = low - high, low + high
    elif second[3] and not first[3] and low < high:
        low = whole(Fraction(low * SCALES[second[3]]))
    if low > high:
        raise ClaimError(f"the range in {text!r} runs from high to low", help="give the lower end first")
    both = Interval(low, high)
    return Amount(Stated("range", low, high), both, both, unit, counted, "", text[first.start() : second.end()])


def _single(match: re.Match[str], hedge: str, unit: str, counted: str, *, money: bool) -> Amount:
    number = _value(match)
    scaled = bool(match[3])
    place = bare_place(number, written=match[2], money=money, scaled=scaled or unit == "percent")
    last = place if scaled or not isinstance(number, int) else last_place(number)
    bound = house_table().hedges[hedge].bound if hedge else "="
    return hedged(stated_by(bound, number), hedge, unit=unit, counted=counted, written=match[0].strip(), place=place, last=last)


def _unit(text: str, currency: str, table: UnitTable) -> tuple[str, str]:
    rest = text.strip()
    if currency:
        return (currency + rest if rest.startswith("/") else currency), ""
    if rest.startswith("%"):
        return "percent", ""
    if not rest:
        return "", ""
    return table.unit(rest).text, rest.split("/")[0].strip()
