"""How a link misses: whether a slip of the pen explains why it does not hold, or by how many times its figures are out."""

from __future__ import annotations

from fractions import Fraction

import pytest

import claimcheck as cc
from claimcheck.judging.missing import holds, missed


@pytest.mark.parametrize(
    ("text", "good", "slip"),
    [
        ("Of the 240 boats, 168, or 70 per cent, came back.", True, None),
        ("Of the 240 boats, 186, or 70 per cent, came back.", False, True),
        ("Of the 240 boats, 168, or 44 per cent, came back.", False, False),
    ],
)
def test_a_share_holds_is_explained_by_a_slip_or_is_out(text: str, good: bool, slip: bool | None) -> None:
    ledger = cc.read(text)
    link = next(one for one in ledger.links if one.sort == "share")
    assert holds(ledger, [link]) is good
    if slip is not None:
        assert missed(ledger, link).slip is slip


def test_how_far_each_figure_is_out() -> None:
    ledger = cc.read("Of the 240 boats, 168, or 35 per cent, came back.")
    link = next(one for one in ledger.links if one.sort == "share")
    assert all(Fraction(15, 8) < times < Fraction(17, 8) for times in missed(ledger, link).out.values())
