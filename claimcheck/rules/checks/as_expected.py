"""What the author of the claims says must hold between them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, rule, value

_SIGNS = {"=": "equal to", "<=": "at most", "<": "below", ">=": "at least", ">": "above"}

_DAYS = """[claims]
sunday = "1,770 killed on 2024-11-10"
monday = "{monday} on 2024-11-11"
[[checks]]
expect = "sunday + monday = 3,720"
"""


@rule(
    bad=(bad(_DAYS.format(monday="1,590 killed"), finds="3,720"),),
    good=(good(_DAYS.format(monday="1,950 killed")), good(_DAYS.format(monday="about 1,900 killed"))),
)
def as_expected(ledger: Ledger) -> Iterator[Statement]:
    """Every expectation that comes with the claims can hold within their hedges.

    Reason: its author says so; ``=`` means *can be equal*.
    Quiet when: no expectation was given.
    May be wrong when: the expectation is.
    """
    for expected in ledger.expect:
        left, right = value(expected.left), value(expected.right)
        comparison = {
            "=": left.equals(right), "<=": left <= right, "<": left < right, ">=": left >= right, ">": left > right,
        }[expected.order]  # fmt: skip
        yield Statement(
            comparisons=(comparison,),
            labels=tuple((ledger.claim(name), "expected to fit") for name in expected.names()),
            broken=f"{expected.left.text} is not {_SIGNS[expected.order]} {expected.right.text}",
            fits=f"{expected.left.text} can be {_SIGNS[expected.order]} {expected.right.text}",
            proof="the author of the claims expects it",
            at_most=expected.at_most or None,
        )
