"""A change, the figure before it and the figure after: of figures, and of percents, where per cent and points are told apart."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck import (
    Claim,
    Interval,
    Ledger,
    Link,
    Remark,
    Statement,
    bad,
    good,
    in_one_unit,
    last_shown,
    linked,
    one_whole,
    quote,
    quotient,
    rule,
    show_number,
    value,
)  # fmt: skip

_FALLS = frozenset("fall drop decline decrease cut reduction loss slump plunge dip down lower fewer less shrinkage slowdown".split())
_RISES = frozenset("rise increase growth gain jump surge climb up higher more expansion".split())
_POINTS = ("percentage point", "basis point")

_DAYS = """
[claims]
sunday = "{before}"
monday = "{after}"
change = {{ value = "{change}", kind = "change"{more}, before = "sunday", after = "monday" }}
"""
_TWO_BASES = """
[claims]
last_year = "80 buses"
this_year = "100 buses"
rise = { value = "25%", kind = "change", before = "last_year", after = "this_year" }
share = { value = "20%", kind = "share" }
"""


def _days(change: str, before: str = "1,770 people", after: str = "1,950 people", *, what: str = "") -> str:
    return _DAYS.format(change=change, before=before, after=after, more=f', what = "{what}"' if what else "")


_SUPPORT = """
[claims]
may = "40%"
june = "50%"
change = {{ value = "{change}", kind = "change"{more}, before = "{before}", after = "{after}" }}
"""
_BOTH = """
[claims]
may = "40%"
june = "50%"
points = { value = "10 percentage points", kind = "points", before = "may", after = "june" }
percent = { value = "25%", kind = "change", before = "may", after = "june" }
"""


def _support(change: str, *, what: str = "", back: bool = False) -> str:
    before, after = ("june", "may") if back else ("may", "june")
    return _SUPPORT.format(change=change, before=before, after=after, more=f', what = "{what}"' if what else "")


@rule(
    of=("change",),
    bad=(
        bad(_days("9%"), finds="≈10.17%; “9%” is the share of the new figure"),
        bad(_days("25%", "100 buses", "80 buses", what="fall"), finds="the share of the new figure"),
        bad(_days("-25%", "100 buses", "80 buses"), finds="the share of the new figure"),
        bad(_days("200%", "$50 million", "$100 million"), finds="the new figure as a share of the old one"),
        bad(_days("80%", "100 buses", "80 buses", what="fall"), finds="the new figure as a share of the old one"),
        bad(_days("20%", "100 buses", "80 buses"), finds="goes the other way"),
        bad(_days("340 people"), finds="340"),
        bad(_days("40 people", what="fall"), finds="40"),
    ),
    good=(
        good(_days("10%")),
        good(_days("10.2%")),
        good(_days("180 people")),
        good(_days("20%", "100 buses", "80 buses", what="fall")),
        good(_days("-20%", "100 buses", "80 buses")),
        good(_days("-20%", "100 buses", "80 buses", what="fall")),
        good(_days("20 buses", "100 buses", "80 buses", what="drop")),
        good(_days("a third", "90 buses", "60 buses", what="cut")),
        good(_days("nearly 30%", "$1.2 million", "$1.5 million")),
        good(_days("200%", "-$10 million", "$10 million")),
        good(_TWO_BASES),
        good("Sales rose 12 per cent in the quarter, to $96 million. A year ago they were $80 million.\n"),
    ),
)
def percent_change(ledger: Ledger) -> Iterator[Statement]:
    """A change takes the figure before to the figure after: a percent of the old figure, or the difference of the two.

    A fall is a negative change (“-20%”) or a positive one that is called a fall (`what` is fall, drop, cut, decline, down or the like).
    Reason: before + change = after. The usual slip is the swapped base, 180 as a percent of the new 1,950 instead of the old 1,770; that
    and two others (the new figure told as a percent of the old one, a rise that is a fall) are named where they explain the figure.
    Quiet when: nothing ties the change to the two figures, it is a percent of a figure that may be below zero, or it is one of
    percents, which `percent-or-points` takes.
    May be wrong when: the change is over another span than the two figures, a year against a quarter.
    """
    for link, change, before, after in _changes(ledger):
        if not _percents(before, after):
            yield from _stated(ledger, link.assumption, link.proof, change, before, after)


@rule(
    of=("change",),
    bad=(
        bad(_support("10%"), finds="the difference in percentage points"),
        bad(_support("10%", what="fall", back=True), finds="the difference in percentage points"),
        bad(_support("25 percentage points"), finds="the change in per cent"),
        bad(_support("20%"), finds="the share of the new figure"),
        bad(_support("1,200 basis points"), finds="1,200"),
        # Both hold if 5% is 5.45 and 6% is 5.51; no one writes so.
        bad("Unemployment fell one percent, from 6 percent to 5 percent.\n", finds="in percentage points"),
        bad("Exports grew by three percentage points, from $400 million to $412 million.\n", finds="no percents"),
    ),
    good=(
        good(_BOTH),
        good(_support("25%")),
        good(_support("10 percentage points")),
        good(_support("1,000 basis points")),
        good(_support("20%", what="fall", back=True)),
        good(_support("-10 percentage points", back=True)),
        good(_support("a quarter")),
        good("Support rose from 40 per cent to 50 per cent, by 10 points or 25 per cent.\n"),
    ),
)
def percent_or_points(ledger: Ledger) -> Iterator[Statement | Remark]:
    """From one percent to another the change is told in percentage points, or in per cent of the first.

    Reason: from 40% to 50% is 10 percentage points and 25 per cent; the one called by the other's name is told as such, also where only
    rounding could make it right. What is no percent does not change by points.
    Quiet when: both are given, each under its own name, or nothing ties the change to the two percents.
    May be wrong when: a house lets “per cent” stand for points, as some do of interest rates.
    """
    for link, change, before, after in _changes(ledger):
        if _percents(before, after):
            yield from _stated(ledger, link.assumption, link.proof, change, before, after)
            yield from _by_rounding(link.assumption, change, before, after)
        elif change.amount.unit in _POINTS and _no_percents(before) and _no_percents(after):
            yield Remark(
                labels=((change, "points"), (before, "before it"), (after, "after it")),
                message=f"{quote(change)} is of figures that are no percents",
                fails="all",
                repairs=("say per cent",),
                assumptions=(link.assumption,) if link.assumption else (),
            )


def _changes(ledger: Ledger) -> Iterator[tuple[Link, Claim, Claim, Claim]]:
    """Each change with the figures before and after; the points of a story are percentage points of percents, else those of an index."""
    for link, (change, before, after) in linked(ledger, "change"):
        if change.amount.unit == "point":
            unit = "percentage point" if _percents(before, after) else ""
            change = attrs.evolve(change, amount=attrs.evolve(change.amount, unit=unit))
        yield link, change, before, after


def _no_percents(claim: Claim) -> bool:
    """True for money, a quantity, or things that are counted; a bare number may be an index or a percent."""
    number = claim.stated.number
    counted = bool(claim.scope.noun) or (claim.kind == "count" and (number or 0) >= 100)
    return claim.kind != "share" and (one_whole(claim) is None or counted)


def _by_rounding(assumption: str, change: Claim, before: Claim, after: Claim) -> Iterator[Remark]:
    """What only the rounding of three percents could reconcile: the plain difference called per cent, or another number of points."""
    by, old, new = change.stated.number, before.stated.number, after.stated.number
    if by is None or not old or new is None or {c.stated.bound for c in (change, before, after)} != {"="}:
        return
    if not _held(change, before, after):
        return
    size, gap = abs(Fraction(by)), abs(Fraction(new) - Fraction(old))
    if change.amount.unit == "percent" and size == gap and abs(gap / Fraction(old) * 100 - size) > last_shown(change) / Fraction(2):
        told = f"{quote(change)} from {quote(before)} to {quote(after)} is the difference in percentage points"
    elif change.amount.unit in _POINTS:
        points = size / (100 if change.amount.unit == "basis point" else 1)
        if abs(points - gap) <= 2 * min(last_shown(before), last_shown(after)):
            return
        told = f"from {quote(before)} to {quote(after)} is not {quote(change)}, but {show_number(gap)} points"
    else:
        return
    labels = ((change, "the change"), (before, "before it"), (after, "after it"))
    yield Remark(labels=labels, message=told, fails="usual", assumptions=(assumption,) if assumption else ())


def _held(change: Claim, before: Claim, after: Claim) -> bool:
    """True where the readings of the three leave room for the change, either way."""
    one = 100 if change.amount.unit == "percent" else 0
    factor = Interval(Fraction(1, 100), Fraction(1, 100)) if change.amount.unit == "basis point" else Interval(1, 1)
    by, old, new = change.amount.usual * factor, before.amount.usual, after.amount.usual
    for way in (1, -1):
        signed = by * Interval(way, way)
        made = old * (signed + Interval(100, 100)) if one else (old + signed) * Interval(100, 100)
        if made.meets(new * Interval(100, 100)):
            return True
    return False


def _stated(ledger: Ledger, assumption: str, proof: str, change: Claim, before: Claim, after: Claim) -> Iterator[Statement]:
    ends, way = in_one_unit(before, after), _direction(ledger, change, before, after)
    if not ends:
        return
    old, new = ends
    hundred = one_whole(change) if change.amount.unit or change.amount.hedge == "fraction" or change.kind == "share" else None
    low = before.amount.widest.lo
    if hundred is not None and low is not None and low < 0:
        return
    if hundred is not None:
        comparison = (old * value(change) * way).equals((new - old) * hundred)
    elif change.amount.unit in _POINTS and _percents(before, after):
        comparison = (old + value(change.formula()) * way).equals(new)
    elif not change.amount.unit:
        comparison = (old + value(change) * way).equals(new)
    elif sizes := in_one_unit(before, change, after):
        comparison = (sizes[0] + sizes[1] * way).equals(sizes[2])
    else:
        return
    word = "fall" if change.scope.what in _FALLS else "rise" if change.scope.what in _RISES else "change"
    told = f"the {word} from {quote(before)} to {quote(after)}"
    yield Statement(
        comparisons=(comparison,),
        labels=((change, "the change"), (before, "before it"), (after, "after it")),
        broken=f"{quote(change)} is not {told}{_really(change, before, after, way)}{_slip(change, before, after, way)}",
        fits=f"{quote(change)} is {told}",
        assumptions=(assumption,) if assumption else (),
        proof=proof,
        reckoning=_redone(before, after),
    )


def _redone(before: Claim, after: Claim) -> tuple[str, ...]:
    """The change in per cent as a reader redoes it from the figures as written."""
    times = quotient(after, before)
    old, new = before.stated.number, after.stated.number
    if times is None or not old or new is None or before.amount.unit != after.amount.unit:
        return ()
    apart = Fraction(new) - Fraction(old)
    size = f"{show_number(apart)} / {show_number(old)} = {show_number((times - 1) * 100)}%"
    return (f"{show_number(new)} - {show_number(old)} = {show_number(apart)}; {size}",)


def _percents(before: Claim, after: Claim) -> bool:
    return before.amount.unit == after.amount.unit == "percent"


def _direction(ledger: Ledger, change: Claim, before: Claim, after: Claim) -> int:
    """1 where the change is added, -1 where it is taken away.

    Claims written by hand that say neither are a rise; a change in a text, where the word may not have been read, goes the way of the
    figures.
    """
    # By the figures as written: a wider reading of one must not turn the direction round.
    word, top = change.scope.what, change.stated.hi if change.stated.hi is not None else change.stated.lo
    if top is not None and top <= 0:
        return 1
    if word in _FALLS:
        return -1
    if word in _RISES or ledger.origin == "claims":
        return 1
    times = quotient(after, before)
    if times is None and before.amount.unit == after.amount.unit:  # "from 400 to under 210"
        old, new = (c.stated.number if c.stated.number is not None else c.stated.hi for c in (before, after))
        return -1 if old is not None and new is not None and new < old else 1
    return -1 if times is not None and times < 1 else 1


def _slip(change: Claim, before: Claim, after: Claim, way: int) -> str:
    """The slip that explains a change that does not fit, where one does."""
    by, old, new = change.amount.usual, before.amount.usual, after.amount.usual
    signed = by * Interval(way, way)
    hundred = one_whole(change) if change.amount.unit != "" else None
    if hundred is None:
        of_old = old * (signed + Interval(100, 100))
        worded = change.amount.unit == _POINTS[0] and of_old.meets(new * Interval(100, 100))
        return f"; {quote(change)} is the change in per cent" if worded else ""
    full = Interval(hundred, hundred)
    if _percents(before, after) and (old + signed).meets(new):
        return f"; {quote(change)} is the difference in percentage points"
    if (new * (full - signed)).meets(old * full):
        return f"; {quote(change)} is the share of the new figure"
    if (old * by).meets(new * full):
        return f"; {quote(change)} is the new figure as a share of the old one"
    return "; the change goes the other way" if (old * (full - signed)).meets(new * full) else ""


def _really(change: Claim, before: Claim, after: Claim, way: int) -> str:
    times = quotient(after, before)
    if times is None or one_whole(change) is None or change.amount.unit == "":
        return ""
    signed = (times - 1) * 100
    return f", which is {show_number(signed if change.stated.number is not None and change.stated.number < 0 else signed * way)}%"
