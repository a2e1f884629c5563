"""Claims written by hand in Python: ``claim("sunday", "1,770 killed", on="2024-11-10", by="Ukrainian army")``."""

from __future__ import annotations

from datetime import timedelta

from claimcheck.claims.claim import OUTLET, Claim, Day, Kind
from claimcheck.claims.formula import Formula
from claimcheck.claims.scope import Scope
from claimcheck.claims.taxonomy import taxonomy
from claimcheck.errors import ClaimError, UnitError
from claimcheck.values import units
from claimcheck.values.amount import Amount
from claimcheck.values.window import Window, as_day, written_window
from claimcheck.values.written import amount as read_amount

_GRAINS = {"day": 1, "week": 7, "month": 30, "year": 365}
_TIMES = frozenset("second minute hour day week month year".split())


def claim(
    name: str,
    value: str | Amount,
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
) -> Claim:
    """The claim that *by* says *value* of its scope.

    *value* is written (``"about 30 troops/vehicle"``) or an Amount. The days are *on* one day, *during* a written day, month or year
    (``"2024-05"``), or from *start* up to but without *end*. *what* is the state counted (``killed``), taken from the noun when None. *of*
    is the whole it is a part of: a claim or a product of claims of the same dimension. *record* (``day``, ``week``, ``month``, ``year``)
    calls it the highest of its kind for that length of time.
    Raises ClaimError for an empty name, two windows at once or a part of itself; UnitError for unknown or unlike units; ExactnessError for
    a float.
    """
    if not name or not isinstance(name, str):
        raise ClaimError(f"{name!r} cannot name a claim", help="a text that is not empty")
    read = value if isinstance(value, Amount) else read_amount(value)
    if record and record not in _GRAINS:
        raise ClaimError(f"{record!r} is no length of a record", help="one of " + ", ".join(_GRAINS))
    noun, state = _counted(read)
    whole = of.formula() if isinstance(of, Claim) else of
    if whole is not None:
        _part_of(name, read, whole)
    return Claim(
        id=name,
        amount=read,
        kind=kind or _kind(read.unit),
        scope=Scope(noun, whose.lower(), state if what is None else what, where.lower(), _window(on, during, start, end)),
        voice=by,
        extreme=_GRAINS.get(record),
        of=whole,
    )


def _counted(read: Amount) -> tuple[str, str]:
    table = taxonomy()
    word = read.counted.lower()
    state = table.state(word)
    return ("", state) if state else (table.noun(word) if word else read.unit, "")


def _kind(unit: str) -> Kind:
    top, _, per = unit.partition("/")
    if per in _TIMES:
        return "rate"
    if per:
        return "capacity"
    if unit in ("percent",):
        return "share"
    dimension = units.unit(unit).dimension if unit else {}
    return "count" if not unit or top in ("person", "vehicle") or not dimension else "measure"


def _part_of(name: str, read: Amount, whole: Formula) -> None:
    if name in whole.names():
        raise ClaimError(f"{name!r} cannot be part of itself", help="name another claim as its whole")
    if not units.same_dimension(read.unit, whole.unit):
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
