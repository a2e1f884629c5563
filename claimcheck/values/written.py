"""Amounts as people write them by hand: ``about 30 troops/vehicle``, ``more than $1.2bn``, ``20-30``, ``a third``, ``thousands killed``."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

import attrs

from claimcheck.errors import ClaimError
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.exact import MAX_DIGITS, Exact, Number, exact, show, whole
from claimcheck.values.hedges import (
    BELOW_ZERO,
    Hedge,
    HedgeTable,
    bare_place,
    fraction_unit,
    hedged,
    house_table,
    last_place,
    stated_by,
)
from claimcheck.values.interval import Interval, point
from claimcheck.values.numerals import SCALES as SCALES
from claimcheck.values.numerals import Numeral, numeral
from claimcheck.values.units import STANDARD, QuantityLike, UnitTable, from_pint, unit_of_noun

_CODED = re.compile(r"[-+\u2212]?(?:\d[\d.]*e[-+]?\d|0[xbo][0-9a-f]|nan$|inf$|infinity$)", re.ASCII | re.IGNORECASE)
EXAMPLES = 'write a figure: "about 30 troops/vehicle", "more than $1.2bn", "20-30", "a third", "thousands killed"'

_CURRENCY = re.compile(r"([-\u2212]?)(us\$|a\$|c\$|\$|£|€|¥|₹)([-\u2212]?)")
_CURRENCIES = {"$": "dollar", "us$": "dollar", "£": "pound sterling", "€": "euro", "¥": "yen", "₹": "rupee"}
_PERCENT = re.compile(r"(?:%|per ?cent\b|pct\b)")
_POINTS = re.compile(r"(?:percentage[ -]|per ?cent[ -])?(?:points?|pts?)\b")
_JOIN = re.compile(
    r"(?: ?%| per ?cent| ?percent)?(,? ?(?:±|\+/-|\+-) ?| plus or minus |,? give or take | to | and | ?[-\u2013\u2014] ?)(?=[^ ])"
)
_PER = re.compile(r"^(?:(?:an?|every|each|per) (?=[a-z])|/ ?)", re.ASCII)
_FILLERS = ("another ", "only ", "just ", "a total of ", "a record ", "the ", "minus ")
_CLOSING = (
    ("or thereabouts", "or so"), ("or so", "or so"), ("give or take", "or so"), ("-odd", "or so"), (" odd", "or so"),
    ("or more", "at least"), ("and more", "at least"), ("or over", "at least"), ("at the very least", "at least"), ("at least", "at least"),
    ("or less", "up to"), ("or fewer", "up to"), ("or under", "up to"), ("at the most", "up to"), ("at most", "up to"), ("+", "at least"),
)  # fmt: skip
_MORE = ("more", "greater", "higher", "larger", "bigger", "longer", "faster", "heavier", "likelier")
_OF = ("of ", "as ", "the ", "that ", "its ", "their ", "all ", "these ", "those ")


def amount(text: str | Exact | QuantityLike, *, table: HedgeTable | None = None, units: UnitTable = STANDARD) -> Amount:
    """The amount that *text* states: a hedge, a number or range in digits or words, and a unit or counted noun.

    An ``int``, a ``Fraction`` or a ``Decimal`` is that number and nothing else, a pint quantity that number of its unit.

    Takes ``about 30 troops/vehicle``, ``more than $1.2 billion``, ``between 5 and 7 km``, ``20-30``, ``5 ± 1 days``, ``two dozen``,
    ``thousands killed``; shares and ratios as parts of 1 (``a third``, ``most``, ``one in five``, ``twice``). The unit is canonical
    (``person/vehicle``), the noun stays as written in `Amount.counted`. *table* is a house's own hedge table,
    *units* are those of the library and any a user adds.
    Raises ClaimError where there is no number, or more than one; UnitError for an unknown unit; ExactnessError for a float.
    """
    if not isinstance(text, str):
        return _exactly(text)
    said = _cleaned(text)
    rows = table or house_table()
    low = said.lower() if len(said.lower()) == len(said) else said
    return _size(low, said, rows, units) or _figure(low, said, rows, units)


def _exactly(value: Exact | QuantityLike) -> Amount:
    """The amount that is *value* alone, a number or a pint quantity."""
    if isinstance(value, (int, float, Fraction, Decimal)):
        found, unit = exact(value), ""
    elif hasattr(value, "magnitude") and not isinstance(value, str):
        found, unit = from_pint(value)
    else:
        raise ClaimError(f"{value!r} is not a written amount", help=EXAMPLES)
    return Amount(Stated("=", found, found), point(found), point(found), unit, written=show(found))


def _cleaned(text: str) -> str:
    if len(text) > MAX_DIGITS:
        raise ClaimError(f"an amount of {len(text)} characters is too long", help=f"at most {MAX_DIGITS}")
    said = " ".join(text.split())
    if _CODED.match(said):
        raise ClaimError(f"{said!r} is not a number as people write it", help='write the digits out: "100,000" or "1.5 million"')
    return said


# ---- sizes and shares without a number -------------------------------------------------------------------------------


def _size(low: str, said: str, rows: HedgeTable, table: UnitTable) -> Amount | None:
    """The amount of a vague size (``several hundred people``) or a share (``most of the vote``); None where none opens the text."""
    spellings = rows.sizes.get(low[:1], ())
    found = next(((word, name) for word, name in spellings if low == word or low.startswith(word + " ")), None)
    if found is None:
        return None
    word, name = found
    written = said[: len(word)]
    if name in rows.shares:
        _check_base(low[len(word) :].strip(), said, table)
        return hedged(Stated("range", *rows.shares[name].stated), name, written=written, table=rows)
    row = rows.vague[name]
    scale, end = _scale(low, len(word))
    unit, counted = _unit(re.sub(r"^of ", "", said[end:].strip(), flags=re.IGNORECASE), "", table)
    stated = Stated("range", row.stated[0] * scale, row.stated[1] * scale)
    if scale == 1:
        return hedged(stated, name, unit=unit, counted=counted, written=written, table=rows)
    return Amount(stated, *row.read(scale), unit, counted, name, said[:end])


def _scale(low: str, at: int) -> tuple[int, int]:
    """The scale word behind a vague size (``several hundred``, ``a couple of million``) and where it ends."""
    match = re.compile(r" (?:of )?([a-z]+)").match(low, at)
    worth = SCALES.get(match[1], 1) if match else 1
    return (worth, match.end()) if match and worth > 1 else (1, at)


def _check_base(rest: str, said: str, table: UnitTable) -> None:
    """Refuses what stands behind a share or ratio when it names no whole: ``most of the vote``, ``twice as many`` are right."""
    if rest and not rest.startswith(_OF) and unit_of_noun(rest, extra=table) is None and rest not in ("of", "more", "as"):
        raise ClaimError(f"{rest!r} in {said!r} is not what a share is taken of", help='write "half", "half of the votes", "twice as many"')


# ---- figures ---------------------------------------------------------------------------------------------------------


def _figure(low: str, said: str, rows: HedgeTable, table: UnitTable) -> Amount:
    hedge, spread, at, end = _frame(low, said, rows)
    sign, currency, at = _currency(low, at)
    joined = spread != "between"
    first = numeral(low, at, money=bool(currency), joined=joined)
    if first is None or first.end > end:
        raise ClaimError(f"no number in {said!r}", help=EXAMPLES)
    negative = bool(sign) or low[at - 1 : at] in ("-", "\u2212") or "minus " in low[:at]
    second = _second(low, first, spread, currency)
    if second is None and spread == "between":
        raise ClaimError(f"{said!r} does not say between what", help='write "between 5 and 7"')
    last = second[0] if second else first
    hedge, rest_at, end = _closing(low, hedge, last.end, end, rows, said)
    rest = said[rest_at:end].strip()
    if second is None and not currency and first.style in ("fraction", "slash", "times") and _is_ratio(rest, first, table):
        return _ratio(first, hedge, rest, said[at : first.end], said, rows, table)
    unit, counted = _unit(_behind(rest, second, low), currency, table)
    if second is not None:
        if hedge and hedge != "from-to" and rows.hedges[hedge].bound != "~":
            raise ClaimError(f"{said!r} is both a range and {hedge!r}", help="give the range alone, or one bound")
        range_of = _spread(said, first, second, negative=negative, unit=unit, counted=counted, at=at, rows=rows, spread=spread)
        return _widened(range_of, rows.hedges[hedge]) if hedge in rows.hedges else range_of
    return _single(
        first, hedge, unit, counted, said[at - bool(sign and not currency) : first.end], rows, negative=negative, money=bool(currency)
    )


def _frame(low: str, said: str, rows: HedgeTable) -> tuple[str, str, int, int]:
    """The hedge before the figure, ``between`` or ``from`` before a range, and where the figure begins and the text ends."""
    names: list[str] = []
    spread, at = "", 0
    while True:
        openers = rows.openers.get(low[at : at + 1], ())
        opener = next(((w, name) for w, name in openers if low.startswith(w, at) and _ends_word(low, at + len(w), w)), None)
        filler = next((f for f in _FILLERS if low.startswith(f, at)), None)
        ranged = next((f for f in ("between ", "from ") if not spread and low.startswith(f, at)), None)
        if opener is not None:
            names.append(opener[1])
            at += len(opener[0])
        elif filler or ranged:
            spread = ranged.strip() if ranged else spread
            at += len(filler or ranged or "")
        else:
            break
        at += low[at : at + 1] == " "
    return _firmer(names, rows, said), spread, at, len(low)


def _ends_word(low: str, end: int, word: str) -> bool:
    return not word[-1].isalnum() or low[end : end + 1] == " "


def _firmer(names: list[str], rows: HedgeTable, said: str) -> str:
    """The hedge that bounds the figure where several stand before it: ``at least an estimated`` is at least."""
    firm = [name for name in names if rows.hedges[name].bound not in ("~", "=")]
    if len(set(firm)) > 1:
        raise ClaimError(f"{said!r} has more than one hedge: {' and '.join(firm)}", help='write one, or a range: "between 5 and 7"')
    return (firm or names or [""])[0]


def _currency(low: str, at: int) -> tuple[str, str, int]:
    match = _CURRENCY.match(low, at)
    if match is None:
        sign = low[at : at + 1] in ("-", "\u2212") and not low[at + 1 : at + 2].isspace()
        return (low[at] if sign else ""), "", at + sign
    if match[2] not in _CURRENCIES:
        raise ClaimError(f"“{match[2].upper()}” is not a currency that is known here", help="one of " + " ".join(_CURRENCIES))
    return match[1] or match[3], _CURRENCIES[match[2]], match.end()


def _second(low: str, first: Numeral, spread: str, currency: str) -> tuple[Numeral, str] | None:
    match = _JOIN.match(low, first.end)
    if match is None:
        return _second_with_unit(low, first, spread, currency)
    join = match[1].strip(" ,")
    if (join == "and") != (spread == "between"):
        return None
    at = match.end()
    again = _CURRENCY.match(low, at)
    found = numeral(low, again.end() if again else at, money=bool(currency))
    if found is None or found.style == "words" and found.mantissa == "1" and low[at : at + 2] in ("a ", "an"):
        return None
    kind = "±" if join in ("±", "+/-", "+-", "plus or minus", "give or take") else "to"
    return found, kind


def _second_with_unit(low: str, first: Numeral, spread: str, currency: str) -> tuple[Numeral, str] | None:
    """The second end where the unit stands behind both: ``5 km to 7 km``."""
    match = re.compile(r" ?([a-z]+) (to|and) (?=\d)").match(low, first.end)
    if match is None or (match[2] == "and") != (spread == "between"):
        return None
    found = numeral(low, match.end(), money=bool(currency))
    if found is None or not low.startswith((f" {match[1]}", match[1]), found.end):
        return None
    return found, "to"


def _closing(low: str, hedge: str, at: int, end: int, rows: HedgeTable, said: str) -> tuple[str, int, int]:
    """The hedge behind the figure or its noun (``30 or more``, ``30 people at most``), and the text of the unit between."""
    for words, name in _CLOSING:
        behind = low.startswith((words, " " + words.lstrip()), at)
        if not behind and not (low.endswith(" " + words.lstrip()) and words[0].isalpha() and end - len(words) > at):
            continue
        if hedge and rows.hedges[hedge].bound not in ("~", "=", rows.hedges[name].bound):
            raise ClaimError(f"{said!r} has more than one hedge: {hedge} and {name}", help="write one of them")
        if behind:
            return name, low.index(words.lstrip(), at) + len(words.lstrip()), end
        return name, at, end - len(words.lstrip())
    return hedge, at, end


# ---- readings --------------------------------------------------------------------------------------------------------


def _is_ratio(rest: str, first: Numeral, table: UnitTable) -> bool:
    low = rest.lower()
    if first.scale > 1:
        return False
    return first.style == "times" or not rest or low.startswith(_OF) or unit_of_noun(low, extra=table) is not None


def _ratio(first: Numeral, hedge: str, rest: str, written: str, said: str, rows: HedgeTable, table: UnitTable) -> Amount:
    low = rest.lower()
    more = low.split(" ")[0] in _MORE
    if not more:
        _check_base(low, said, table)
    part = first.style in ("fraction", "slash")
    own = ("fraction" if first.style == "fraction" else "") if part else "times more" if more else "times"
    last = fraction_unit(first.value) if part else None
    name = hedge or own
    if not name:
        return hedged(stated_by("=", first.value), written=written, table=rows)
    return hedged(stated_by(rows.hedges[name].bound, first.value), name, written=written, last=last, table=rows)


def _single(first: Numeral, hedge: str, unit: str, counted: str, written: str, rows: HedgeTable, *, negative: bool, money: bool) -> Amount:
    number = whole(Fraction(-first.value)) if negative else first.value
    place = _place(first, percent=unit.startswith("percent"), money=money, rows=rows)
    if first.style in ("fraction", "slash"):
        hedge = hedge or ("fraction" if first.style == "fraction" else "")
        last: Number = whole(Fraction(fraction_unit(Fraction(first.value) / first.scale) * first.scale))
    else:
        last = place if place is not None and first.style in ("scale", "decimal", "mixed") else last_place(number)
    bound = rows.hedges[hedge].bound if hedge else "="
    return hedged(stated_by(bound, number), hedge, unit=unit, counted=counted, written=written, place=place, last=last, table=rows)


def _place(first: Numeral, *, percent: bool, money: bool, rows: HedgeTable) -> Number | None:
    if first.style == "mixed":
        return whole(Fraction(first.scale, (Fraction(first.value) / first.scale).denominator))
    if first.style == "slash":
        return None
    if first.scale == 12 and first.style == "scale":
        return 6  # half a dozen is a number people use
    if first.style == "words" and first.value < rows.bare.exact_below:
        return None
    scaled = first.style == "scale" or (percent and first.style != "words")
    return bare_place(first.value, written=first.mantissa, money=money, scaled=scaled, table=rows)


def _spread(
    said: str,
    first: Numeral,
    second: tuple[Numeral, str],
    *,
    negative: bool,
    unit: str,
    counted: str,
    at: int,
    rows: HedgeTable,
    spread: str,
) -> Amount:
    low, high = first.value, second[0].value
    if second[0].scale > 1 and first.scale == 1 and (low < high or second[1] == "±"):
        low = low * second[0].scale
    low = -low if negative else low
    if second[1] == "±":
        low, high = low - high, low + high
    if low > high:
        raise ClaimError(f"the range in {said!r} runs from high to low", help="give the lower end first")
    name = "plus-minus" if second[1] == "±" else "between" if spread == "between" else "from-to"
    stated = Stated("range", whole(Fraction(low)), whole(Fraction(high)))
    return hedged(stated, name, unit=unit, counted=counted, written=said[at : second[0].end], table=rows)


def _widened(of: Amount, hedge: Hedge) -> Amount:
    """The range *of* under a hedge that widens a figure: each end as the hedge widens that figure."""
    floor = None if of.unit in BELOW_ZERO else 0
    lo, hi = (hedge.read(end, last_place(end), floor=floor) for end in (of.stated.lo or 0, of.stated.hi or 0))
    usual, widest = (Interval(low.lo, high.hi, low.lo_open, high.hi_open) for low, high in zip(lo, hi, strict=True))
    return attrs.evolve(of, usual=usual, widest=widest, hedge=hedge.name)


# ---- units -----------------------------------------------------------------------------------------------------------


def _behind(rest: str, second: tuple[Numeral, str] | None, low: str) -> str:
    """The unit text; of a range whose first end alone has a per cent sign, that."""
    return rest or ("%" if second and "%" in low else "")


def _unit(text: str, currency: str, table: UnitTable) -> tuple[str, str]:
    """The canonical unit and the counted noun of what stands behind a figure."""
    rest = re.sub(r"^-(?=[a-z])", "", text.strip(), flags=re.ASCII)
    if currency:
        return _money(_PER.sub("/", rest), currency, table), ""
    for pattern, name in ((_POINTS, "percentage point"), (_PERCENT, "percent")):
        match = pattern.match(rest)
        # The points of a game are points where a file declares them: [units] point = "[point]".
        if match and not any(match[0] in (own, f"{own}s") for own, _ in table.own):
            tail = _PER.sub("/", re.sub(r"^of .*", "", rest[match.end() :].strip()))
            return (table.unit(name + tail).text if tail else name), ""
    rest = _PER.sub("/", rest)
    if re.match(r"[:\d]", rest):
        raise ClaimError(f"{rest!r} is one number too many", help='write one figure, or a range: "between 5 and 7"')
    counted = re.split(r"/| per | each\b| an? ", rest)[0].strip()
    return (table.unit(rest).text, counted) if rest else ("", "")


def _money(rest: str, currency: str, table: UnitTable) -> str:
    if rest and not rest.startswith("/"):
        raise ClaimError(f"{rest!r} behind an amount of money is not read", help='write "$5 a barrel", or the money alone')
    return table.unit(currency + rest).text if rest else currency
