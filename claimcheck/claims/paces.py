"""Rates against what they come to: the totals, durations and other rates of one voice that a rate must fit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from fractions import Fraction
from functools import cache
from typing import NamedTuple, TypeAlias

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.queries import linked, noun_standing
from claimcheck.values import units
from claimcheck.values.exact import Number, whole
from claimcheck.values.interval import Interval
from claimcheck.values.per_time import per_time
from claimcheck.values.window import Window

Times: TypeAlias = tuple[Number, Number]

# How many of the first lie in the second, at the least and at the most. Months and years are the calendar's; where only a part of the time
# may be worked, the least is a house choice: six hours of a day, four days of a week with a holiday, three quarters of the weeks.
_STEPS: tuple[tuple[str, str, Number, Number], ...] = (
    ("second", "minute", 60, 60),
    ("minute", "hour", 60, 60),
    ("hour", "day", 6, 24),
    ("day", "week", 4, 7),
    ("day", "fortnight", 8, 14),
    ("day", "month", 16, 31),
    ("day", "year", 208, 366),
    ("week", "month", 3, Fraction(31, 7)),
    ("week", "year", 39, Fraction(366, 7)),
    ("month", "year", 12, 12),
)
WORKED = Fraction(4, 7)
_WORKED_HOURS = 6
_WEEK = 7
_WORKED_WEEKS = Fraction(3, 4)
_COUNTED = frozenset(("count", "measure", "money"))


@attrs.frozen
class Pace:
    """A rate and the total that it comes to in *duration*, or where that is None in *least* to *most* of its units of time.

    *least* is 0 where the rate may count more than the total does, *most* None where the total may count more than the rate.
    With a *duration* the two say how many of the rate's units of time one of the duration's is. *window* is what the rate covers, *named*
    the claim that tells it where the rate does not, and *days* how many days that is, at the least and at the most; *factor* takes a
    number of what the rate counts to the unit of the total.
    """

    rate: Claim
    total: Claim
    least: Number
    most: Number | None
    duration: Claim | None = None
    window: Window | None = None
    named: Claim | None = None
    days: tuple[int, int] = (0, 0)
    factor: Number = 1
    proof: str = ""
    assumptions: tuple[str, ...] = ()

    @property
    def is_speed(self) -> bool:
        """True for a distance per time."""
        return units.commensurable(self.total.amount.unit, "meter")

    @property
    def reached(self) -> bool:
        """False for a total that is still to come, unless the words say in what time the rate comes to it."""
        return self.total.modality != "forecast" or self.duration is not None

    @property
    def per(self) -> str:
        """The unit of time of the rate."""
        return time_of(self.rate)[1]


class Twice(NamedTuple):
    """One rate told for a *short* and for a *long* unit of time, of which the long one holds *least* to *most* short ones."""

    short: Claim
    long: Claim
    least: Number
    most: Number
    factor: Number = 1
    proof: str = ""
    assumption: str = ""


def time_of(rate: Claim) -> tuple[str, str]:
    """What *rate* counts and its unit of time: ``person`` and ``day``; the latter is ``""`` for a claim that is no rate."""
    return per_time(rate.amount.unit)


def is_rate(claim: Claim) -> bool:
    """True for an amount per unit of time, a mean of one included."""
    return claim.kind in ("rate", "mean", "extreme", "measure") and bool(time_of(claim)[1])


@cache
def _longer() -> dict[str, tuple[tuple[str, Number, Number], ...]]:
    found: defaultdict[str, list[tuple[str, Number, Number]]] = defaultdict(list)
    for short, long, least, most in _STEPS:
        found[short].append((long, least, most))
    return {short: tuple(steps) for short, steps in found.items()}


@cache
def spells(short: str, long: str) -> Times | None:
    """How many of the unit of time *short* lie in *long*, at the least (only worked time) and at the most; None when it is the shorter."""
    if short == long:
        return 1, 1
    if units.unit(short).dimension == units.unit(long).dimension and "day" not in (short, long) and "week" not in (short, long):
        times = units.factor(long, short)
        return (times, times) if times >= 1 else None
    for step, least, most in sorted(_longer().get(short, ()), key=lambda step: step[0] != long):
        rest = spells(step, long)
        if rest is not None:
            return whole(Fraction(least * rest[0])), whole(Fraction(most * rest[1]))
    return None


# What happens on any day of the week, and on each of them.
_NO_WORK = frozenset(
    "death deaths killing killings killed murder murders dead suicide suicides birth births crash crashes accident accidents fatality "
    "fatalities burglary burglaries robbery robberies rape rapes assault assaults stabbing stabbings".split()
)


def goes_on(rate: Claim, duration: Claim) -> bool:
    """True for *31 killings a day*, *over a full month*: no part of the time is free of it."""
    words = set(rate.said.casefold().split())
    return bool(_NO_WORK & words) or "full" in duration.said.casefold().split()


def _nonstop(long: str, times: Times) -> Times:
    """*times* for what goes on day and night: only the calendar, whose months and years differ, makes them two."""
    least, most = times
    shortest = {"month": Fraction(28, 31), "year": Fraction(365, 366)}.get(long, Fraction(1))
    return (least, most) if least == most else (whole(most * shortest), most)


def factor(of: str, to: str) -> Number | None:
    """By what a number in the unit *of* is multiplied to be in the unit *to*; None where they measure different things."""
    if of == to:
        return 1
    return units.factor(of, to) if units.commensurable(of, to) else None


# ---- rates and totals ------------------------------------------------------------------------------------------------


def paces(ledger: Ledger) -> Iterator[Pace]:
    """The rates that the words tie to a total, then those of one voice, definition and window, then those with no window of their own.

    A rate without a window is taken to cover the longest period that its voice names, which is assumed; the outlet has too much to say for
    that, and counts with what it names for the same thing.
    """
    tied: set[tuple[str, str]] = set()
    for link, claims in linked(ledger, "rate"):
        tied.add((link.claims[0], link.claims[2]))
        pace = pace_of(*claims[:3])
        nonstop = link.exhaustive or (pace is not None and pace.duration is not None and goes_on(pace.rate, pace.duration))
        if pace is not None and nonstop and pace.most is not None and pace.duration is not None:
            least, most = _nonstop(pace.duration.amount.unit, (pace.least, pace.most))
            pace = attrs.evolve(pace, least=least, most=most)
        if pace is not None:
            yield attrs.evolve(pace, proof=link.proof, assumptions=(link.assumption,) if link.assumption else ())
    for group in _groups(ledger):
        yield from (p for p in _in_window(ledger, group) if (p.rate.id, p.total.id) not in tied)
        yield from (p for p in _by_default(ledger, group) if (p.rate.id, p.total.id) not in tied)


def aimless(ledger: Ledger) -> Iterator[tuple[Claim, Claim]]:
    """Rates and totals of one voice and thing for which it names no period at all."""
    tied = {name for link in ledger.links if link.sort in ("rate", "target", "same") for name in link.claims}
    for group in _groups(ledger):
        if group.longest is None:
            open_totals = [t for t in group.totals if t.when is None]
            for rate in group.rates:
                if rate.when is None and rate.id not in tied and open_totals:
                    yield rate, min(open_totals, key=lambda c: c.id)


class _Group(NamedTuple):
    rates: tuple[Claim, ...]
    totals: tuple[Claim, ...]
    longest: tuple[Window, Claim] | None


def _groups(ledger: Ledger) -> Iterator[_Group]:
    rates: defaultdict[tuple[str, ...], list[Claim]] = defaultdict(list)
    rest: defaultdict[tuple[str, ...], list[Claim]] = defaultdict(list)
    by_voice: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        by_voice[claim.voice].append(claim)
        key = _thing(ledger, claim)
        if key is None or claim.modality not in ("stated", "forecast"):
            continue
        rate = claim.kind in ("rate", "mean") and is_rate(claim) and claim.modality == "stated" and claim.extreme is None
        (rates if rate else rest)[key].append(claim)
    named: dict[str, tuple[Window, Claim] | None] = {}
    for key, mine in rates.items():
        totals = tuple(c for c in rest[key] if c.kind in _COUNTED and c.extreme is None and c.of is None and not is_rate(c))
        voice = key[0]
        if voice and voice not in named:
            named[voice] = _longest(ledger, by_voice[voice])
        yield _Group(tuple(mine), totals, named[voice] if voice else _longest(ledger, (*mine, *rest[key])))


def _thing(ledger: Ledger, claim: Claim) -> tuple[str, ...] | None:
    """Whom and what *claim* is of, by which voice; None where that is left open: £1,594 a year and £2,400 a day are two things."""
    scope = claim.scope
    sense = ledger.sense(claim)
    if not (sense or scope.noun or scope.whose or scope.where):
        return None
    if not claim.related or (ledger.origin == "text" and not ((scope.whose or scope.where) and claim.voice and (sense or scope.noun))):
        return None
    return claim.voice, sense, "" if sense in ledger.taxonomy.states else scope.noun, scope.whose, scope.where


def pace_of(rate: Claim, duration: Claim, total: Claim) -> Pace | None:
    """*rate* for *duration* against *total*; None when they are no rate, no time, or count different things."""
    counted, per = time_of(rate)
    times = _within(per, duration.amount.unit) if per else None
    scale = factor(counted, total.amount.unit)
    return None if times is None or scale is None else Pace(rate, total, *times, duration=duration, factor=scale)


def _within(per: str, unit: str) -> Times | None:
    """How many units of time *per* one *unit* of a duration is."""
    if not units.commensurable(unit, "day") and not units.same_dimension(unit, "year"):
        return None
    found = spells(per, unit)
    if found is None and (turned := spells(unit, per)) is not None:
        found = whole(1 / Fraction(turned[1])), whole(1 / Fraction(turned[0]))
    return found


def _in_window(ledger: Ledger, group: _Group) -> Iterator[Pace]:
    totals: defaultdict[Window, list[Claim]] = defaultdict(list)
    rates: defaultdict[Window, list[Claim]] = defaultdict(list)
    for claims, found in ((group.totals, totals), (group.rates, rates)):
        for claim in claims:
            if claim.when is not None and claim.when.start and claim.when.end:
                found[claim.when].append(claim)
    for window, mine in rates.items():
        for rate, total in _paired(ledger, mine, totals.get(window, ())):
            made = _made(ledger, rate, total, window)
            yield from (attrs.evolve(p, proof="rate and total are of one thing, voice and window") for p in made)


def _by_default(ledger: Ledger, group: _Group) -> Iterator[Pace]:
    # In a story a rate may be that of now; only an average must cover some period.
    rates = [r for r in group.rates if r.when is None and (ledger.origin == "claims" or r.kind == "mean")]
    if group.longest is None or not rates:
        return
    window, by = group.longest
    totals = [t for t in group.totals if t.when is None or _closed(ledger, t.when) == window]
    for rate, total in _paired(ledger, rates, totals):
        made = _made(ledger, rate, total, window, f"the average covers the longest period its speaker names, {window}")
        yield from (attrs.evolve(p, named=by) for p in made)


def _made(ledger: Ledger, rate: Claim, total: Claim, window: Window, *assumed: str) -> Iterator[Pace]:
    counted, per = time_of(rate)
    scale, days = factor(counted, total.amount.unit), _days(window.told_length if assumed else window.length)
    standing = "same" if ledger.origin == "text" else noun_standing(ledger, rate, total)
    if scale is None or days is None or standing == "unknown":
        return
    every_day = rate.kind == "mean" and (bool(assumed) or days[1] < _WEEK)
    least, most = _spans(per, days, window, every_day=every_day)
    yield Pace(
        rate,
        total,
        0 if standing == "holds" else least,
        None if standing == "inside" else most,
        window=window,
        days=days,
        factor=scale,
        assumptions=assumed,
    )


def _paired(ledger: Ledger, rates: Sequence[Claim], totals: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Every rate with the first total and the first rate with every total: the others follow, one thing having one value."""
    # Two figures of one scope in a story are two things that the words tell apart in a way we did not read.
    if ledger.origin == "text" and any(len({c.stated for c in claims}) > 1 for claims in (rates, totals)):
        return
    if rates and totals:
        first, total = (min(claims, key=lambda c: c.id) for claims in (rates, totals))
        yield from ((rate, total) for rate in rates)
        yield from ((first, other) for other in totals if other is not total)


def _longest(ledger: Ledger, claims: Iterable[Claim]) -> tuple[Window, Claim] | None:
    """The longest period that one of *claims* names, and the claim that does."""
    found: list[tuple[int, str, str, Window, Claim]] = []
    for claim in claims:
        # A date is the day of an event, and a year alone is some day of it: neither is a period that figures are told for.
        window = None if claim.when is None or claim.kind == "date" else _closed(ledger, claim.when)
        days = None if window is None else _days(window.length)
        if window is not None and days is not None:
            found.append((days[1], str(window), claim.id, window, claim))
    return max(found, key=lambda f: f[:3])[3:] if found else None


def _closed(ledger: Ledger, window: Window) -> Window | None:
    """*window* with the end that it has at publication where it names none: then or in the week before; None where that is not known."""
    if window.start is None or window.end is not None:
        return window if window.start is not None else None
    if ledger.published is None or ledger.published <= window.start:
        return None
    end = ledger.published + timedelta(days=1)
    return attrs.evolve(window, end=end, end_from=max(end - timedelta(days=_WEEK), (window.start_by or window.start)))


# ---- lengths ---------------------------------------------------------------------------------------------------------


def _days(length: Interval) -> tuple[int, int] | None:
    return None if length.hi is None or length.lo is None else (int(length.lo), int(length.hi))


def _spans(per: str, days: tuple[int, int], window: Window, *, every_day: bool) -> Times:
    """How many units of time *per* lie in a window of *days*; without *every_day* only some of them may be worked."""
    low, high = Fraction(days[0]), Fraction(days[1])
    worked = low if every_day else _worked(days[0], window)
    if per in ("second", "minute", "hour"):
        hours = units.factor("hour", per)
        return whole(worked * (24 if every_day else _WORKED_HOURS) * hours), whole(high * 24 * hours)
    if per in ("month", "year"):
        scale = 1 if per == "month" else 12
        months = _months(window)
        found = (Fraction(months), Fraction(months)) if months else (low / 31, high / 28)
        return whole(found[0] / scale), whole(found[1] / scale)
    if per == "week":
        return whole(low / 7 * (1 if every_day else _WORKED_WEEKS)), whole(high / 7)
    return whole(worked), whole(high)


def _worked(days: int, window: Window) -> Fraction:
    if days >= _WEEK or window.start is None:
        return Fraction(int(days * WORKED))
    return Fraction(max(1, sum((window.start + timedelta(days=n)).weekday() < 5 for n in range(days))))


def _months(window: Window) -> int:
    start, end = window.start, window.end
    if start is None or end is None or not window.is_firm or start.day != 1 or end.day != 1:
        return 0
    return (end.year - start.year) * 12 + end.month - start.month


# ---- one rate in two units -------------------------------------------------------------------------------------------


def rates_told_twice(ledger: Ledger) -> Iterator[Twice]:
    """Rates of one thing told for two units of time: those that the words tie, then those of one voice, definition and window."""
    tied: set[frozenset[str]] = set()
    for link, claims in linked(ledger, "same"):
        tied.add(frozenset(link.claims))
        for other in claims[1:]:
            yield from _twice(claims[0], other, link.proof, link.assumption, nonstop=link.exhaustive)
    groups: defaultdict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        key = _thing(ledger, claim)
        firm = claim.modality == "stated" and claim.extreme is None and claim.kind in ("rate", "mean") and is_rate(claim)
        if key is not None and firm and (claim.when is not None or ledger.origin == "claims"):
            groups[(*key, claim.kind, claim.when)].append(claim)
    for first, *others in groups.values():
        for other in others:
            if not any({first.id, other.id} <= pair for pair in tied):
                yield from _twice(first, other, "both are told of one thing, by one voice, for one window", "")


def _twice(a: Claim, b: Claim, proof: str, assumption: str, *, nonstop: bool = False) -> Iterator[Twice]:
    (top_a, per_a), (top_b, per_b) = time_of(a), time_of(b)
    if not per_a or not per_b or (per_a == per_b and top_a == top_b):
        return
    if top_a != top_b and units.commensurable(top_a, per_b):
        return  # seven hours a day, five days a week
    for short, long, per_short, per_long in ((a, b, per_a, per_b), (b, a, per_b, per_a)):
        times = spells(per_short, per_long)
        scale = factor(time_of(short)[0], time_of(long)[0])
        if times is not None and nonstop:
            times = _nonstop(per_long, times)
        if times is not None and scale is not None:
            yield Twice(short, long, *times, factor=scale, proof=proof, assumption=assumption)
            return


def told_rate(rate: Claim) -> str:
    """*rate* as it was written, in quotation marks, with its unit of time where that is not in the words."""
    per = time_of(rate)[1]
    named = "/" not in rate.amount.unit and " per " not in rate.amount.unit  # mph
    said = named or "/" in rate.said or any(f" {word} " in f" {rate.said}" for word in ("per", "a", "an", "each", "every"))
    return f"“{rate.said}”" if said or not per else f"“{rate.said}” {'an' if per == 'hour' else 'a'} {per}"
