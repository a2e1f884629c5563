"""Figures that the words call alike."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck import Claim, Expression, Ledger, Statement, bad, good, in_one_unit, linked, over_days, quote, quotient, rule, show_number

_LEAST, _MOST = Fraction(4, 5), Fraction(5, 4)

_ESTIMATES = """
[claims]
sunday = {{ value = "{sunday} killed", on = 2024-11-10, by = "the army", like = "average" }}
monday = {{ value = "{monday} killed", on = 2024-11-11, by = "the army", like = "average" }}
average = {{ value = "{average}", kind = "mean" }}
"""
_TOLLS = """
[claims]
ministry = {{ value = "{ministry}", like = "hospitals" }}
hospitals = {{ value = "{hospitals}", where = "the clinics" }}
"""


@rule(
    of=("in line",),
    bad=(
        bad(_ESTIMATES.format(sunday="1,770", monday="1,950", average="1,500 people/day"), finds="1.3 times"),
        bad(_ESTIMATES.format(sunday="1,770", monday="1,950", average="1,500 people/week"), finds="1,500"),
        bad(_TOLLS.format(ministry="250 buses", hospitals="410 buses"), finds="410"),
        bad(_TOLLS.format(ministry="9.4%", hospitals="6.1%"), finds="9.4"),
    ),
    good=(
        good(_ESTIMATES.format(sunday="1,770", monday="1,830", average="1,500 people/day")),
        good(_ESTIMATES.format(sunday="1,770", monday="1,830", average="10,500 people/week")),
        good(_ESTIMATES.format(sunday="1,770", monday="1,950", average="1,500 people/day").replace(", on = 2024-11-11", "")),
        good(_TOLLS.format(ministry="380 buses", hospitals="410 buses")),
        good(_TOLLS.format(ministry="about 400 buses", hospitals="480 buses")),
        good(_TOLLS.format(ministry="250 buses", hospitals="$410")),
        good(_TOLLS.format(ministry="250 buses", hospitals="410 buses").replace(', like = "hospitals"', "")),
    ),
)
def loose_agreement(ledger: Ledger) -> Iterator[Statement]:
    """Figures that are called in line, similar or level lie within a fifth of each other: a ratio from 0.8 to 1.25.

    The last figure of the link is what the others are held against; a count of a window of days is set against a rate for those days.
    Reason: a house choice of what readers take for alike; that the words mean it is an assumption, so that it is never an error.
    Quiet when: the words tie no two figures of one dimension, a count has no days to be set against a rate, or a hedge covers the gap.
    May be wrong when: the figures count by unlike definitions, killed against killed and wounded; `unlike-definitions-compared` tells
    that, and both belong together.
    """
    for link, (*others, standard) in linked(ledger, "in line"):
        meant = "the words of agreement mean a ratio from 0.8 to 1.25"
        for other in others:
            sizes = _comparable(other, standard)
            if sizes and _positive(other) and _positive(standard):
                one, two = sizes
                yield Statement(
                    comparisons=(one >= two * _LEAST, one <= two * _MOST),
                    labels=((other, "called in line"), (standard, "with this")),
                    broken=f"{quote(other)} is not in line with {quote(standard)}{_times(other, standard, sizes)}",
                    fits=f"{quote(other)} is in line with {quote(standard)}",
                    # One assumption of two parts: what the words mean can only be asked once they are tied.
                    assumptions=(f"{link.assumption}, and {meant}" if link.assumption else meant,),
                    proof=link.proof,
                )


def _comparable(a: Claim, b: Claim) -> tuple[Expression, ...]:
    """Both in one unit, a rate over the days of the count that it is set against; nothing where they cannot be compared."""
    if _days(a) and not in_one_unit(a, b):
        return in_one_unit(a, over_days(b, _days(a)))
    return in_one_unit(a, b) or (in_one_unit(over_days(a, _days(b)), b) if _days(b) else ())


def _days(count: Claim) -> int:
    """The days that *count* is of: its window's, or the grain of a record; 0 where they are not told."""
    return (count.when.days if count.when is not None else None) or count.extreme or 0


def _times(other: Claim, standard: Claim, sizes: tuple[Expression, ...]) -> str:
    ratio = quotient(other, standard, sizes)
    return "" if ratio is None else f": it is {show_number(ratio)} times as much"


def _positive(claim: Claim) -> bool:
    reading = claim.amount.widest
    return reading.lo is not None and reading.lo >= 0 and reading.hi != 0
