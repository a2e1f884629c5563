"""One rate, told for two units of time."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Ledger, Statement, bad, good, rates_told_twice, rounding_room, rule, told_rate, value

_TWO = """
[claims]
one = {{ value = "{one}", what = "hired" }}
other = {{ value = "{other}", what = "hired"{day} }}
"""


def _two(one: str, other: str, day: str = "") -> str:
    return _TWO.format(one=one, other=other, day=day)


@rule(
    bad=(
        bad(_two("1,950 nurses/day", "60 nurses/hour"), finds="1,440"),
        bad(_two("240 nurses/week", "3 nurses/day"), finds="21"),
        bad(_two("240 nurses/year", "30 nurses/month"), finds="360"),
        bad(_two("5 liters/second", "30 liters/minute").replace("hired", "pumped"), finds="300"),
        bad("The pump moves 50 gallons a minute, or 2,500 gallons an hour.\n", finds="3,000"),
    ),
    good=(
        good(_two("1,950 nurses/day", "81.25 nurses/hour")),
        # Working hours, working days, working weeks.
        good(_two("1,950 nurses/day", "195 nurses/hour")),
        good(_two("200 nurses/week", "40 nurses/day")),
        good(_two("1,900 nurses/year", "43 nurses/week")),
        good(_two("1,950 nurses/day", "60 nurses/hour", ", on = 2026-03-02")),
        good(_two("360 nurses/year", "30 nurses/month")),
        # A tax and a fee: nothing says that they are one thing.
        good(_two("£1,594/year", "£2,400/day").replace(', what = "hired"', "")),
        good("Parking costs £3 an hour, or £15 a day.\n"),
    ),
)  # fmt: skip
def rate_in_two_units(ledger: Ledger) -> Iterator[Statement]:
    """A rate told for two units of time is one rate, converted.

    Reason: 1,950 a day are 81.25 an hour around the clock. Covers 9 rate-in-two-units of the catalogue.
    Quiet when: nothing ties the two; the longer unit may hold fewer worked hours, days or weeks: six hours of a day, four days of a week
    and three quarters of the weeks of a year at the least, a house choice.
    May be wrong when: still less of the time is worked.
    """
    for twice in rates_told_twice(ledger):
        short, long = value(twice.short) * twice.factor, value(twice.long)
        # The longer one is often reckoned from the shorter, and told in round figures.
        # One that ends in a zero has that width already, or none.
        number = twice.long.stated.number
        room = rounding_room(twice.long) if ledger.origin == "text" and number is not None and number % 10 else 0
        exact = twice.least == twice.most and not room
        yield Statement(
            comparisons=((short * twice.least).equals(long),)
            if exact
            else (short * twice.least <= long + room, long <= short * twice.most + room),
            labels=((twice.long, _per(twice.long)), (twice.short, _per(twice.short))),
            broken=f"{told_rate(twice.long)} and {told_rate(twice.short)} cannot be one rate",
            fits=f"{told_rate(twice.long)} and {told_rate(twice.short)} can be one rate",
            assumptions=(twice.assumption,) if twice.assumption else (),
            proof=twice.proof,
        )


def _per(rate: Claim) -> str:
    return "per " + rate.amount.unit.replace(" per ", "/").rpartition("/")[2]
