"""What a few of the values reach, all of them together must have room for."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Expression, Ledger, Statement, bad, good, in_one_unit, linked, quote, rule, value

_DAYS = """
[claims]
mean = {{ value = "{mean}", kind = "mean" }}
days = "{days}"
some = "{some}"
least = {{ value = "{least}"{more} }}
[[links]]
sort = "tail"
claims = ["mean", "days", "some", "least"]
"""


def _days(mean: str, days: str, some: str, least: str, *, what: str = "") -> str:
    return _DAYS.format(mean=mean, days=days, some=some, least=least, more=f', what = "{what}"' if what else "")


@rule(
    of=("tail",),
    bad=(
        bad(_days("1,500 killed/day", "31 days", "28 days", "1,730 killed"), finds="28 days"),
        bad(_days("1,500 killed", "31 days", "28 days", "1,730 killed"), finds="28 days"),
        bad(_days("40 people", "12 people", "9 people", "at least 60 people"), finds="60"),
        bad(_days("$30,000", "10 people", "7 people", "$50,000", what="wages"), finds="$50,000"),
        bad(_days("40 people", "12 people", "15 people", "20 people"), finds="15"),
    ),
    good=(
        good(_days("1,500 killed/day", "31 days", "26 days", "1,730 killed")),
        good(_days("40 people", "12 people", "8 people", "60 people")),
        good(_days("40 people", "12 people", "9 people", "about 50 people")),
        # Values below zero leave room for any others: profits, degrees, changes.
        good(_days("$30 million", "10 people", "7 people", "$50 million", what="profit")),
        good(_days("2 °C", "10 days", "7 days", "5 °C")),
        good(_days("3%", "10 people", "7 people", "5%")),
    ),
)
def tail_exceeds_mean(ledger: Ledger) -> Iterator[Statement]:
    """Of n values that are never negative, k of at least x make no more than n times the mean.

    Reason: the other values are at least zero, and all of them are n times the mean (Markov's inequality): 31 days of 1,500 on average
    are 46,500, room for 26 days of 1,730.
    Quiet when: the values may be negative: degrees, percents, and money that is not called a wage, a price or the like.
    May be wrong when: the k are not among the n.
    """
    for link, claims in linked(ledger, "tail"):
        if len(claims) != 4 or not _never_negative(claims[3]):
            continue
        mean, number, some, least = claims
        rows = _whole_and_each(mean, number, least)
        if not rows:
            continue
        whole, each = rows
        yield Statement(
            comparisons=(value(some) * each <= whole, value(some) <= value(number)),
            labels=((some, "so many of them"), (least, "each at least this"), (mean, "the mean"), (number, "of all of them")),
            broken=f"{quote(some)} of at least {quote(least)} are more than {quote(number)} of {quote(mean)} on average have room for",
            fits=f"{quote(number)} of {quote(mean)} on average have room for {quote(some)} of at least {quote(least)}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )


def _whole_and_each(mean: Claim, number: Claim, least: Claim) -> tuple[Expression, ...]:
    """What all the values come to and what each of the few is at least, in one unit; nothing where they are of unlike dimensions."""
    if "/" in mean.amount.unit and (rows := in_one_unit(mean * number, least)):
        return rows
    rows = in_one_unit(mean, least)
    return (rows[0] * value(number), rows[1]) if rows else ()


_EARNED = frozenset(
    "wage wages salary salaries pay pension pensions rent rents price prices fee fees fare fares cost costs fine fines".split()
)
_SIGNED = frozenset(("percent", "percentage point", "degree Celsius", "degree Fahrenheit"))


def _never_negative(of: Claim) -> bool:
    unit = of.amount.unit.partition("/")[0]
    if unit in _SIGNED or of.kind in ("change", "points", "level") or (of.amount.widest.lo or 0) < 0:
        return False
    return of.kind == "count" or (of.scope.what in _EARNED or of.scope.noun in _EARNED)
