"""Dense consistent prose raises no alarm."""

from __future__ import annotations

import pytest

import claimcheck as cc

CLEAN = (
    "Freedom lost 11 seats and D66 gained 17. The VVD fell from 24 to 22.",
    "Revenue rose 56 percent to $46.7 billion, beating the $46.2 billion that Wall Street expected.",
    "The poll put the Liberals on 34%, down two points since May, and Labour on 31%, up one.",
    "The Liberals led by 12 points. Of women asked, 36% would vote Labour; of men, 26%.",
    "The quickest crew came in six minutes, the slowest in 19, and their mean time was 11.",
    "Strike shuts 300 schools\n\nMore than 300 of the city's 420 schools closed on Tuesday.",
    "Some 1,470 people were shot and survived. Carjackings fell by half to 430.",
    "It completed 4,850 homes, 9% fewer than a year ago, at an average price of £312,000, up from £297,000.",
    "Analysts had forecast 390,000. BYD sold 416,388 electric cars, up 39%.",
    "It will shed 9,000 of its posts, 5,000 of them in Denmark. It had doubled its workforce since 2019.",
)


@pytest.mark.parametrize("text", CLEAN)
def test_consistent_prose_is_silent(text: str) -> None:
    assert [f.message for f in cc.check_text(text).findings if f.level != "note"] == []
