"""What came before, after and so long apart can all be so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Literal, NamedTuple

from claimcheck import (
    Claim,
    Interval,
    Ledger,
    Link,
    Remark,
    Statement,
    bad,
    days_of,
    elapsed_told,
    event_named,
    good,
    is_whole,
    linked,
    listed,
    passed,
    quote,
    rule,
    told_as,
    value,
)

_APART = """
[claims]
a = {{ value = "{a}", kind = "date" }}
b = {{ value = "{b}", kind = "date" }}
length = {{ value = "{length}", between = ["a", "b"] }}
"""
_CHAIN = """
[claims]
leak = {{ value = "{leak}", kind = "date" }}
report = {{ value = "2024", kind = "date" }}
vote = {{ value = "{vote}", kind = "date" }}
first = {{ value = "{first}", between = ["leak", "report"] }}
second = {{ value = "{second}", between = ["report", "vote"] }}
"""
_ROUND = """
[claims]
raid = { value = "2024", kind = "date", precedes = "arrest" }
arrest = { value = "2024", kind = "date", precedes = "trial" }
trial = { value = "2024", kind = "date", precedes = "LAST" }
appeal = { value = "2024", kind = "date" }
"""
_DAYS: dict[str, tuple[Fraction | int, Fraction | int]] = {
    "hour": (Fraction(1, 24), Fraction(1, 24)),
    "day": (1, 1),
    "week": (7, 7),
    "fortnight": (14, 14),
    "month": (28, 31),
    "year": (365, 366),
    "decade": (3652, 3653),
}
_START = ""  # the node that every dated event is so many days from


def _apart(length: str, a: str, b: str) -> str:
    return _APART.format(length=length, a=a, b=b)


def _chain(first: str, second: str, leak: str, vote: str) -> str:
    return _CHAIN.format(first=first, second=second, leak=leak, vote=vote)


class Step(NamedTuple):
    """*to* lies at most so many days after *start*: *days*, and *times* the length *of* claim where there is one."""

    start: str
    to: str
    days: Fraction
    of: Claim | None = None
    times: Fraction = Fraction(0)
    link: Link | None = None

    def most(self, reading: Literal["usual", "widest"]) -> Fraction | None:
        """The most days it can be under *reading* of the length; None where that has no end."""
        if self.of is None:
            return self.days
        found = self.of.amount.usual if reading == "usual" else self.of.amount.widest
        end = found.hi if self.times > 0 else found.lo
        return None if end is None else self.days + Fraction(end) * self.times


@rule(
    bad=(
        bad(_apart("a week", "2024-11-01", "2024-11-03"), finds="2 days"),
        bad(_apart("at most 3 days", "2024-11-01", "2024-11-08"), finds="7 days"),
        bad(_apart("four months", "2024-01", "2024-11"), finds="9 to 10.9"),
        bad(_chain("5 days", "3 days", "2024-11-01", "2024-11-04"), finds="cannot all"),
        bad(_ROUND.replace("LAST", "raid"), finds="circle"),
        bad("She was freed on 3 February, ten days after her arrest on 14 January.\n", published="2026-03-03", finds="20 days"),
    ),
    good=(
        good(_apart("a week", "2024-11-01", "2024-11-08")),
        good(_apart("two days", "2024-11-01", "2024-11-03")),
        good(_apart("five months", "2024-06", "2024-11")),
        good(_apart("a week", "2024-11", "2024-11")),
        # Vague “days later”.
        good(_apart("several days", "2024-11-01", "2024-11-06")),
        good(_apart("about a week", "2024-11-01", "2024-11-06")),
        good(_chain("5 days", "3 days", "2024-11-01", "2024-11-09")),
        good(_ROUND.replace("LAST", "appeal")),
    ),
)  # fmt: skip
def before_and_after(ledger: Ledger) -> Iterator[Statement | Remark]:
    """Dates, orders in time and lengths between events can all be so.

    Reason: what is a week before the 3rd is no day of that month; what is before itself is nothing. Each tie bounds the days from one event
    to another, and the sum of the bounds along a round of ties cannot be below zero. Weeks, months and years apart may be half a unit off.
    Quiet when: the lengths are vague enough ("days later"), or no round of ties is closed by dates or by the ties themselves.
    May be wrong when: hours across midnight or time zones move a day: one day is left to hours.
    """
    apart = list(linked(ledger, "apart"))
    for link, (length, earlier, later) in apart:
        told = _direct(link, length, earlier, later)
        if told is not None:
            yield told
    steps = [*_dated(ledger), *_ordered(ledger), *(s for link, claims in apart for s in _lengths(link, *claims))]
    for reading in ("widest", "usual"):
        while cycle := _negative(steps, reading):
            ties = {step.link for step in cycle} - {None}
            if len(ties) > 1:
                yield _told(ledger, cycle)
            steps = [step for step in steps if step.link not in ties]


def _direct(link: Link, length: Claim, earlier: Claim, later: Claim) -> Statement | Remark | None:
    """What is to say of two dated events; nothing where one has no day."""
    unit, days = length.amount.unit, passed(earlier, later, "day")
    gone = days if unit == "hour" else passed(earlier, later, unit)
    if days is None or gone is None or gone.hi is None or gone.lo is None:
        return None
    if gone.hi < 0:
        return Remark(
            labels=((later, "the later"), (earlier, "the earlier"), (length, "how far apart")),
            message=f"{event_named(later)} is told as {quote(length)} after {event_named(earlier)}, yet it is dated before it",
            fails="all",
            repairs=("check both dates, and which of the two came first",),
        )
    least, most = told_as(length, gone)
    if unit == "hour":
        least, most = max(Fraction(0), (Fraction(gone.lo) - 1) * 24), (Fraction(gone.hi) + 1) * 24
    shown, named = (days, "day") if unit in ("hour", "week") else (gone, unit)
    reach = elapsed_told(Interval(max(0, shown.lo or 0), shown.hi), named)
    return Statement(
        comparisons=(value(length) >= least, value(length) <= most),
        labels=((length, "how far apart"), (earlier, "the earlier"), (later, "the later")),
        broken=f"from {event_named(earlier)} to {event_named(later)} it is {reach}, not {quote(length)}",
        fits=f"from {event_named(earlier)} to {event_named(later)} it is {reach}: {quote(length)}",
        assumptions=(link.assumption,) if link.assumption else (),
        proof=link.proof,
    )


def _dated(ledger: Ledger) -> Iterator[Step]:
    tied = {name for link in ledger.links if link.sort in ("order in time", "apart") for name in link.claims}
    for claim in ledger.claims:
        days = days_of(claim) if claim.id in tied else None
        if days is not None:
            yield Step(_START, claim.id, Fraction(days[1].toordinal()))
            yield Step(claim.id, _START, Fraction(-days[0].toordinal()))


def _ordered(ledger: Ledger) -> Iterator[Step]:
    for link, events in linked(ledger, "order in time"):
        for earlier, later in pairwise(events):
            # The earlier is no later than the later, and between two places one day is left to time zones; a round of ties needs some time.
            zones = 1 if earlier.scope.where != later.scope.where else 0
            yield Step(later.id, earlier.id, Fraction(zones), link=link)


def _lengths(link: Link, length: Claim, earlier: Claim, later: Claim) -> Iterator[Step]:
    if length.amount.unit not in _DAYS:
        return
    least, most = (Fraction(days) for days in _DAYS[length.amount.unit])
    half = Fraction(1, 2) if is_whole(length) and length.amount.unit not in ("day", "hour") else Fraction(0)
    play = most * half + (1 if length.amount.unit == "hour" else 0)
    yield Step(earlier.id, later.id, play, length, most, link)
    yield Step(later.id, earlier.id, play, length, -least, link)


def _negative(steps: Sequence[Step], reading: Literal["usual", "widest"]) -> list[Step]:
    """A round of steps whose most days come to less than none, or an order that leads round to itself; empty where there is none.

    Bellman and Ford's relaxation; a round of orders alone, in which nothing takes time, is found as one of -1 each.
    """
    found = _relaxed([(s, most) for s in steps if (most := s.most(reading)) is not None])
    return found or _relaxed([(s, Fraction(-1)) for s in steps if s.of is None and s.link is not None and not s.days])


def _relaxed(edges: Sequence[tuple[Step, Fraction]]) -> list[Step]:
    nodes = list(dict.fromkeys(name for step, _ in edges for name in (step.start, step.to)))
    distance = dict.fromkeys(nodes, Fraction(0))
    came: dict[str, Step] = {}
    last = ""
    for _ in nodes:
        last, changed = "", False
        for step, days in edges:
            if distance[step.start] + days < distance[step.to]:
                distance[step.to] = distance[step.start] + days
                came[step.to], last, changed = step, step.to, True
        if not changed:
            return []
    if not nodes:
        return []
    for _ in nodes:
        last = came[last].start
    cycle, at = [came[last]], came[last].start
    while at != last:
        cycle.append(came[at])
        at = came[at].start
    return cycle[::-1]


def _told(ledger: Ledger, cycle: Sequence[Step]) -> Statement | Remark:
    names = list(dict.fromkeys(name for step in cycle for name in (step.start, step.to) if name != _START))
    events = [ledger.claim(name) for name in names]
    lengths = list({step.of.id: step.of for step in cycle if step.of is not None}.values())
    if not lengths:
        dated = any(step.link is None for step in cycle)
        return Remark(
            labels=tuple((event, "one of the events") for event in events),
            message=f"{_named(events)} are put in an order that " + ("their dates do not allow" if dated else "goes round in a circle"),
            fails="all",
            repairs=("check which came first",),
        )
    days = sum((step.days for step in cycle), Fraction(0))
    total = sum((value(step.of) * step.times for step in cycle if step.of is not None), value(0))
    return Statement(
        comparisons=(total + days >= 0,),
        labels=(*((length, "how far apart") for length in lengths), *((event, "an event") for event in events)),
        broken=f"the events cannot all be so far apart: {listed(lengths)} between {_named(events)}",
        fits="the events can be so far apart",
    )


def _named(events: Sequence[Claim]) -> str:
    names = [event_named(event) for event in events]
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)
