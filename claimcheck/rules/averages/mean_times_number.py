"""The mean of some values, times their number, is their sum."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck import (
    Claim,
    Comparison,
    Expression,
    Ledger,
    Statement,
    bad,
    good,
    in_one_unit,
    last_shown,
    linked,
    listed,
    quote,
    rounding_room,
    rule,
    told_alike,
    total,
    value,
)  # fmt: skip

_ROUND = 1000  # from here on a mean may be told in round numbers
_DAYS = """
[claims]
mean = {{ value = "{mean}", kind = "mean" }}
total = "{total}"
number = "{number}"
[[links]]
sort = "mean"
claims = ["mean", "total", "number"]
"""
_VALUES = """
[claims]
sunday = "{sunday}"
monday = "{monday}"
tuesday = "{tuesday}"
mean = {{ value = "{mean}", kind = "mean", mean-of = ["sunday", "monday", "tuesday"] }}
"""


def _days(mean: str, total: str, number: str) -> str:
    return _DAYS.format(mean=mean, total=total, number=number)


def _values(mean: str, sunday: str = "340 nurses", monday: str = "290 nurses", tuesday: str = "310 nurses") -> str:
    return _VALUES.format(mean=mean, sunday=sunday, monday=monday, tuesday=tuesday)


@rule(
    of=("mean",),
    bad=(
        bad(_days("1,860 killed/day", "3,900 killed", "2 days"), finds="3,720"),
        bad(_days("1,860 killed", "3,900 killed", "2 days"), finds="3,720"),
        bad(_days("5.19 children", "160 children", "28 days"), finds="160"),
        bad(_days("62.5%", "312%", "4 people"), finds="312"),
        bad(_values("330 nurses"), finds="940"),
        bad("She has scored 8, 12, 15, 9 and 16 points, an average of 14 a game.\n", finds="14 a game"),
        bad(_values("1.2 km", "800 meters", "900 meters", "700 meters"), finds="2,400"),
    ),
    good=(
        good(_days("1,860 killed/day", "3,720 killed", "2 days")),
        good(_days("1,860 killed", "3,720 killed", "2 days")),
        # The mean is rounded, and its rounding is multiplied too.
        good(_days("5.18 children", "145 children", "28 days")),
        good(_days("about 60 killed/day", "3,600 killed", "two months")),
        good(_days("9.3 km", "28 km", "3 people")),
        good(_values("313.3 nurses")),
        good("She has scored 8, 12, 15, 9 and 15 points, an average of 12 a game.\n"),
        good(_values("0.8 km", "800 meters", "900 meters", "700 meters")),
        # Three of the values that it is the mean of, not all of them.
        good(_values("330 nurses").replace('kind = "mean", mean-of = ["sunday", "monday", "tuesday"]', 'kind = "mean"')),
    ),
)
def mean_times_number(ledger: Ledger) -> Iterator[Statement]:
    """A mean times the number of values is their sum.

    Reason: it is what a mean is. The rounding of the mean is multiplied by the number, so that 5.18 children
    in 28 families are 144.9 to 145.2.
    Quiet when: the number of the values is not told, or the values listed are not all of them.
    May be wrong when: the mean is weighted, or a median or another middle goes by the name of an average.
    """
    for link, (mean, *others) in linked(ledger, "mean"):
        slack = ledger.origin == "text"
        comparisons = _of_values(mean, others, slack) if link.exhaustive else _of_number(mean, others, slack)
        if comparisons:
            told = f"the mean of {listed(others)}" if link.exhaustive else f"the mean of {quote(others[0])} over {quote(others[1])}"
            yield Statement(
                comparisons=comparisons,
                labels=((mean, "the mean"), *_labels(others, exhaustive=link.exhaustive)),
                broken=f"{quote(mean)} is not {told}",
                fits=f"{quote(mean)} is {told}",
                assumptions=(link.assumption,) if link.assumption else (),
                proof=link.proof,
            )


def _of_values(mean: Claim, values: list[Claim], slack: bool) -> tuple[Comparison, ...]:
    rows = told_alike(mean, *values)
    if slack and rows and _as_fine(mean, values):
        row, number, whole = rows[0], value(len(values)), total(rows[1:])
        return (whole <= (row + Fraction(1, 2)) * number, whole >= (row - Fraction(1, 2)) * number)
    return _near(mean, rows[0], value(len(values)), total(rows[1:]), slack) if rows else ()


def _as_fine(mean: Claim, values: list[Claim]) -> bool:
    """True for a mean of 80 beside values of 71, 78 and 85, which is no round number for 78."""
    number = mean.stated.number
    small = isinstance(number, int) and 0 < number < _ROUND and mean.stated.bound == "="
    return small and last_shown(mean) > 1 and any(last_shown(v) == 1 for v in values)


def _of_number(mean: Claim, others: list[Claim], slack: bool) -> tuple[Comparison, ...]:
    if len(others) != 2:
        return ()
    whole, number = others
    if "/" in mean.amount.unit and (rows := in_one_unit(mean * number, whole)):
        return (rows[0].equals(rows[1]),)
    # “1,860 killed” over “2 days”: so many times that many, whatever it is that is counted through.
    rows = in_one_unit(mean, whole)
    return _near(mean, rows[0], value(number), rows[1], slack) if rows else ()


def _near(mean: Claim, row: Expression, number: Expression, whole: Expression, slack: bool) -> tuple[Comparison, ...]:
    """In prose a mean is rounded as a rule, in plain digits too: 14 may be 13.8."""
    room = Fraction(rounding_room(mean)) * row.terms[0][1] if slack else 0
    return (whole <= (row + room) * number, whole >= (row - room) * number) if room else ((row * number).equals(whole),)


def _labels(others: list[Claim], *, exhaustive: bool) -> list[tuple[Claim, str]]:
    roles = ["one of the values"] * len(others) if exhaustive else ["their sum", "how many there are"]
    return list(zip(others, roles, strict=True))
