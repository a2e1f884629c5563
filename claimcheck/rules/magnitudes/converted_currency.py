"""A sum of money and its conversion agree at the rate of exchange that is given."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Expression, Ledger, Statement, bad, good, in_one_unit, linked, quote, rule

_BRIDGE = """
[claims]
rate = "{rate}"
bridge = "{bridge}"
again = "{again}"
[[links]]
sort = "converted"
claims = ["again", "bridge", "rate"]
"""


def _bridge(bridge: str, again: str, rate: str = "1.05 to 1.10 dollars/euro") -> str:
    return _BRIDGE.format(bridge=bridge, again=again, rate=rate)


@rule(
    of=("converted",),
    bad=(
        bad(_bridge("€100 million", "$140 million"), finds="$140 million"),
        bad(_bridge("€100 million", "$95 million"), finds="$95 million"),
        bad(_bridge("$250 million", "€310 million"), finds="€310 million"),
    ),
    good=(
        good(_bridge("€100 million", "$107 million")),
        good(_bridge("$250 million", "€232 million")),
        good(_bridge("€100 million", "about $110 million")),
        # A rate between two other currencies says nothing, and neither does a conversion without one.
        good(_bridge("€100 million", "$140 million", "0.83 to 0.88 pounds sterling/euro")),
        good(_bridge("€100 million", "$140 million").replace(', "rate"]', "]")),
    ),
)
def converted_currency(ledger: Ledger) -> Iterator[Statement]:
    """A sum in one currency, at the rate of exchange that is given, makes the sum in the other.

    The rate is a claim that the user gives, best as a range of the days that may be meant: “1.05 to 1.10 dollars/euro”.
    Reason: the rate law. A rate of exchange is knowledge from outside the story, so that it is assumed and never makes an error.
    Quiet when: no rate between these two currencies is given.
    May be wrong when: the story converts at the rate of another day.
    """
    for link, claims in linked(ledger, "converted"):
        if len(claims) != 3:
            continue
        told, money, rate = claims
        rows = _exchanged(money, rate, told) or _exchanged(told, rate, money)
        if rows:
            held = f"the rate of exchange was {quote(rate)}"
            yield Statement(
                comparisons=(rows[0].equals(rows[1]),),
                labels=((told, "the conversion"), (money, "what it converts"), (rate, "the rate of exchange")),
                broken=f"{quote(told)} is not {quote(money)} at {quote(rate)}",
                fits=f"{quote(told)} is {quote(money)} at {quote(rate)}",
                assumptions=(f"{link.assumption}, and {held}" if link.assumption else held,),
                proof=link.proof,
            )


def _exchanged(money: Claim, rate: Claim, other: Claim) -> tuple[Expression, ...]:
    """*money* at *rate*, and *other*, where the rate leads from the one currency to the other."""
    return in_one_unit(money * rate, other)
