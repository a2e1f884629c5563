"""An average is no more than the highest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from claimcheck import Claim, Expression, Ledger, Statement, bad, good, linked, measure_key, quote, rule, told_alike, value

_OCTOBER = """
[claims]
may = {{ value = "1,730 killed", during = "2024-05", record = "day" }}
monday = {{ value = "1,950 killed", on = 2024-11-11, record = "day", beats = "may" }}
average = {{ value = "{average}", during = "{when}" }}
"""
_MEAN = """
[claims]
peak = {{ value = "412 trains", record = "day", during = "2026-03" }}
average = {{ value = "{average} trains", kind = "mean", grain = "{grain}", during = "2026-03" }}
[units]
train = "[trains]"
"""
_TIMES = {1: "day", 7: "week", 30: "month", 365: "year"}


def _october(average: str, when: str = "2024-10") -> str:
    return _OCTOBER.format(average=average, when=when)


def _mean(average: str, grain: str = "day") -> str:
    return _MEAN.format(average=average, grain=grain)


@rule(
    bad=(
        bad(_october("1,800 killed/day"), finds="1,730"),
        bad(_october("about 2,200 killed/day", "2024-05"), finds="1,730"),
        bad(_mean("431"), finds="412"),
        bad("Rents on the quay range from £410 to £620 a month. The average is £655.\n", finds="£655"),
        bad("No bus waited more than six minutes. The mean wait was eight minutes.\n", finds="eight minutes"),
        bad("The lightest calf weighed 31 kg and the heaviest 52 kg. On average they weighed 29 kg.\n", finds="31 kg"),
    ),
    good=(
        good(_october("1,500 killed/day")),
        good(_october("up to 1,800 killed/day")),
        # The highest day until May says nothing of days after the record that beat it, nor of weeks.
        good(_october("1,800 killed/day", "2024-12")),
        good(_october("9,800 killed/week")),
        good(_mean("390")),
        good(_mean("2,650", "week")),
        good("Rents on the quay range from £410 to £620 a month. The average is £515, and £655 in the capital.\n"),
        good("No bus waited more than six minutes. The mean wait was four minutes.\n"),
    ),
)
def mean_between_extremes(ledger: Ledger) -> Iterator[Statement]:
    """An average is not above the highest figure of its kind, nor below the lowest that it is taken over.

    Reason: a mean lies between the smallest and the greatest of what it is taken over. A record is the highest of all up to its own time,
    and stays it until the record that beats it.
    Quiet when: the highest does not cover the days of the average, or the one is of days and the other of months. An average carries its
    length in its unit (``killed/day``) or as its grain. Lows are not told apart from highs and bound nothing.
    May be wrong when: the record counts one day of the calendar, and the average one of twenty-four hours.
    """
    highest: defaultdict[tuple[object, ...], list[tuple[Claim, date | None]]] = defaultdict(list)
    for claim, until in _highest(ledger):
        key = measure_key(ledger, claim)
        if key is not None and claim.extreme is not None:
            highest[(*key[1:-1], claim.extreme)].append((claim, until))
    for mean in ledger.claims:
        for top, until in highest.get(_kind(ledger, mean), ()):
            if _covers(mean, top, until):
                yield Statement(
                    comparisons=(value(mean) <= value(top),),
                    labels=((mean, "the average"), (top, "the highest of them")),
                    broken=f"{quote(mean)} on average cannot be above the highest, {quote(top)}",
                    fits=f"{quote(mean)} on average is not above the highest, {quote(top)}",
                    proof="the same group and state are stated, and the highest covers the days of the average",
                )
    yield from _told_beside(ledger)


def _told_beside(ledger: Ledger) -> Iterator[Statement]:
    """A mean beside the highest or the lowest that the words give it; “never fewer than three” makes three the lowest."""
    for sort, side in (("below highest", "highest"), ("above lowest", "lowest")):
        for link, (mean, end, *_) in linked(ledger, "below highest" if side == "highest" else "above lowest"):
            rows = told_alike(mean, end)
            if rows:
                bound = _end(end, rows[1])
                yield Statement(
                    comparisons=(rows[0] <= bound if sort == "below highest" else rows[0] >= bound,),
                    labels=((mean, "the average"), (end, f"the {side} of them")),
                    broken=f"{quote(mean)} on average cannot be {'above' if side == 'highest' else 'below'} the {side}, {quote(end)}",
                    fits=f"{quote(mean)} on average is not {'above' if side == 'highest' else 'below'} the {side}, {quote(end)}",
                    assumptions=(link.assumption,) if link.assumption else (),
                    proof=link.proof,
                )


def _end(end: Claim, row: Expression) -> Expression:
    """The end as it is meant: the number itself where the words bound everything by it (“none less than 12”, “never more than 150”)."""
    number = end.stated.number
    bounds = end.stated.bound in ("<", ">", "<=", ">=") and number is not None and len(row.terms) == 1
    return value(number) * row.terms[0][1] if bounds and number is not None else row


def _highest(ledger: Ledger) -> Iterator[tuple[Claim, date | None]]:
    """Each highest figure with the day before which nothing passed it: that of the record that did, else its own last day."""
    for claim in ledger.claims:
        if claim.extreme is not None and claim.kind in ("count", "money", "measure", "extreme"):
            yield claim, claim.when.end if claim.when else None
    for _, (*records, before) in linked(ledger, "previous"):
        starts = [r.when.start for r in records if r.when is not None and r.when.start is not None]
        if starts and before.extreme is not None:
            yield before, min(starts)


def _kind(ledger: Ledger, mean: Claim) -> tuple[object, ...]:
    """What *mean* is an average of and for how many days; empty where that is not told."""
    key = measure_key(ledger, mean)
    if key is None or mean.kind not in ("mean", "rate"):
        return ()
    unit, _, per = mean.amount.unit.partition("/")
    days = next((n for n, name in _TIMES.items() if name == per), None) if per else mean.extreme
    return (unit, *key[2:-1], days) if days else ()


def _covers(mean: Claim, top: Claim, until: date | None) -> bool:
    if mean.when is None or until is None:
        return mean.when is top.when
    return mean.when.end is not None and mean.when.end <= until
