"""Claims written by hand in Python: ``claim("sunday", "1,770 killed", on="2024-11-10", by="Ukrainian army")``."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction
from functools import lru_cache

import attrs

from claimcheck.claims.claim import OUTLET, Claim, Day, Kind
from claimcheck.claims.day_names import date_amount, day_name
from claimcheck.claims.formula import Formula
from claimcheck.claims.scope import Scope
from claimcheck.claims.taxonomy import taxonomy
from claimcheck.errors import ClaimError, UnitError
from claimcheck.values.amount import Amount
from claimcheck.values.dimensions import COUNTED
from claimcheck.values.exact import Exact, Number, whole
from claimcheck.values.hedges import house_table
from claimcheck.values.interval import Interval
from claimcheck.values.per_time import per_time
from claimcheck.values.units import STANDARD, QuantityLike, UnitTable, base_name, joined, same_dimension, unit, unit_of_noun
from claimcheck.values.window import Window, as_day, written_window
from claimcheck.values.written import amount as read_amount

GRAINS = {"day": 1, "week": 7, "month": 30, "year": 365}


def claim(
    name: str,
    value: str | Amount | Exact | QuantityLike,
    *,
    on: Day | None = None,
    during: str | None = None,
    start: Day | None = None,
    end: Day | None = None,
    by: str = OUTLET,
    whose: str = "",
    where: str = "",
    what: str | None = None,
    of: Claim | Formula | None = None,
    record: str = "",
    kind: Kind | None = None,
    units: UnitTable = STANDARD,
) -> Claim:
    """The claim that *by* says *value* of its scope.

    *value* is written (``"about 30 troops/vehicle"``), an Amount, or what `amount` takes. The days are *on* one day, *during* a written
    day, month or year (``"2024-05"``), or from *start* up to but without *end*. *what* is the state counted (``killed``), taken from the
    noun when None. *of* is the whole it is a part of: a claim or a product of claims of the same dimension. *record* (``day``, ``week``,
    ``month``, ``year``) calls it the highest of its kind for that length of time. *units* are those of the library and any its author
    adds; nouns of the taxonomy that no unit is called like count as themselves.
    Of the *kind* ``date`` the value is a day, month or year (``"Monday 11 November 2024"``).
    Raises ClaimError for an empty name, two windows at once or a part of itself; UnitError for unknown or unlike units; ExactnessError for
    a float.
    """
    if not name or not isinstance(name, str):
        raise ClaimError(f"{name!r} cannot name a claim", help="a text that is not empty")
    if kind == "date":
        return _date(name, value, by, given=any((on, during, start, end)))
    read = value if isinstance(value, Amount) else hand_written(value, units)
    if record and record not in GRAINS:
        raise ClaimError(f"{record!r} is no length of a record", help="one of " + ", ".join(GRAINS))
    noun, state = counted_as(read)
    if of is not None and not isinstance(of, (Claim, Formula)):
        raise ClaimError(f"{of!r} is not a claim that {name!r} could be part of", help="give the claim itself, or a product of claims")
    whole = of.formula() if isinstance(of, Claim) else of
    if whole is not None:
        refuse_part(name, read, whole)
    return Claim(
        id=name,
        amount=read,
        kind=kind or kind_of(read),
        scope=Scope(noun, whose.lower(), state if what is None else what, where.lower(), _window(on, during, start, end)),
        voice=by,
        extreme=GRAINS.get(record),
        of=whole,
    )


def _date(name: str, value: object, by: str, *, given: bool) -> Claim:
    if not isinstance(value, (str, Amount)):
        raise ClaimError(f"{value!r} is not a written date", help='write it as text: "2024-11-11", "Monday 11 November 2024"')
    if given:
        raise ClaimError(f"the day of {name!r} is its value", help="give no window beside it")
    text = value.written if isinstance(value, Amount) else value
    return Claim(id=name, amount=date_amount(text), kind="date", scope=Scope(when=day_name(text).days()), voice=by)


def hand_written(value: str | Exact | QuantityLike, table: UnitTable) -> Amount:
    """The amount that *value* states, its nouns those of the units, of *table* and of the taxonomy, in units known without them."""
    wider = with_nouns(table)
    return standard_units(read_amount(value, units=wider), wider)


@lru_cache(maxsize=16)
def with_nouns(table: UnitTable) -> UnitTable:
    """*table* and the nouns of the taxonomy that no unit is called like: each counts what it lies in at last, ``flat`` a ``[home]``."""
    known = taxonomy()
    made: dict[str, str] = {}
    for noun in sorted({*known.noun_of, *known.inside, *(above for row in known.inside.values() for above in row)}):
        if unit_of_noun(noun) is None:
            chain = (noun, known.noun(noun), *known.nouns_above(known.noun(noun)))
            counted = next((found for one in chain if (found := unit_of_noun(one))), f"[{_plain(chain[-1])}]")
            made |= dict.fromkeys((_plain(noun), _plain(_plural(noun))), counted)
    return UnitTable(tuple({**made, **dict(table.own)}.items()))


def _plural(noun: str) -> str:
    """The plural of *noun* where it takes no ending in -s, which the units know by themselves; else *noun*."""
    return f"{noun}ren" if noun.endswith("child") else f"{noun[:-3]}men" if noun.endswith("man") else noun


def _plain(noun: str) -> str:
    return noun.replace(" ", "_").replace("-", "_")


def standard_units(read: Amount, table: UnitTable) -> Amount:
    """*read* in units that the library knows without *table*: a new counted thing as ``[drone]``, a multiple in that of which it is one."""
    if not table.own or not read.unit:
        return read
    own = {name.replace("_", " ") for name, _ in table.own}
    found = table.unit(read.unit)
    powers: list[tuple[str, int]] = []
    scale: Number = 1
    for part in found.parts:
        if part.name.replace("_", " ") in own:
            powers += [(base_name(name), power * part.power) for name, power in part.measure.dimension]
            scale = scale * Fraction(part.measure.factor) ** part.power
        else:  # days and miles stay days and miles
            powers.append((part.name.replace("_", " "), part.power))
    base = unit(joined(powers)).text
    if base == read.unit:
        return read
    spread = [Interval(_times(i.lo, scale), _times(i.hi, scale), i.lo_open, i.hi_open) for i in (read.usual, read.widest)]
    stated = attrs.evolve(read.stated, lo=_times(read.stated.lo, scale), hi=_times(read.stated.hi, scale))
    return attrs.evolve(read, stated=stated, usual=spread[0], widest=spread[1], place=_times(read.place, scale), unit=base)


def _times(number: Number | None, scale: Number) -> Number | None:
    return None if number is None else whole(Fraction(number) * scale)


def kind_of(read: Amount) -> Kind:
    """The kind of a claim of *read* that says no other; a part written as ``1/3`` is a share like one in words."""
    number = read.stated.number
    if not read.unit and not read.hedge and "/" in read.written and number is not None and 0 < number < 1:
        return "share"
    return usual_kind(read.unit, read.hedge)


def counted_as(read: Amount) -> tuple[str, str]:
    """The noun and the state that the written noun of *read* stands for; a word that names a state counts whoever is in it."""
    table = taxonomy()
    words = read.counted.lower().split()
    for i in range(len(words)):
        state = table.state(" ".join(words[i:]))
        if state:
            return table.noun(" ".join(words[:i])) if i else "", state
    return (table.noun(" ".join(words)) if words and _is_counted(read.unit) else ""), ""


def _is_counted(name: str) -> bool:
    """True for a unit of things that are counted, or no unit: ``person/vehicle``; a length or a sum of money counts nothing."""
    return not name or any(power > 0 and (thing in COUNTED or f"[{thing}]" in name) for thing, power in unit(name).dimension)


def usual_kind(name: str, hedge: str = "") -> Kind:
    """The kind of a claim in the unit *name* that says no other: a rate per time, a capacity per thing, a share of percents, a count.

    A pure number is what its words make it: a ratio (``twice``), a share (``a third``, ``most``) or a count.
    """
    if not name and hedge.startswith("times"):
        return "ratio"
    if not name and (hedge == "fraction" or hedge in house_table().shares):
        return "share"
    if per_time(name)[1]:
        return "rate"
    if "/" in name:
        return "capacity"
    if name == "percent":
        return "share"
    dimension = unit(name).dimension if name else ()
    counted = len(dimension) == 1 and (dimension[0][0] in COUNTED or name.startswith("["))
    return "count" if counted or not dimension else "measure"


def refuse_part(name: str, read: Amount, whole: Formula) -> None:
    if name in whole.names():
        raise ClaimError(f"{name!r} cannot be part of itself", help="name another claim as its whole")
    if not same_dimension(read.unit, whole.unit):
        raise UnitError(
            f"{read.written} {read.counted or read.unit} ({read.unit}) cannot be part of {whole.text} ({whole.unit})",
            help="a part and its whole are counted in one dimension",
        )


def _window(on: Day | None, during: str | None, start: Day | None, end: Day | None) -> Window | None:
    given = [text for text, v in (("on", on), ("during", during), ("start or end", start or end)) if v]
    if len(given) > 1:
        raise ClaimError(f"a claim has one window, not {' and '.join(given)}", help="give on, or during, or start and end")
    if on:
        day = as_day(on)
        return Window(day, day + timedelta(days=1))
    if during:
        return written_window(during)
    if start or end:
        return Window(as_day(start) if start else None, as_day(end) if end else None)
    return None
