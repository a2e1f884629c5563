"""Headlines whose number the text tells again: by how much a thing is cut, a row with single ones in it, *the 16 on the list*."""

from __future__ import annotations

import pytest
from passages import alarms, silent

WRONG = [
    "Assembly cuts school grant by $3 million\n\nMembers voted on Monday night to reduce the $40 million school grant by $13 million.",
    "Line raises toll by £2\n\nThe line said it would increase the toll by £12 from May.",
    "Ministry trims navy by 2,000\n\nThe ministry said on Monday that it would reduce the navy by 12,000 sailors.",
    "Four held over raid\n\nPolice arrested two men on Friday, a nurse on Sunday and two brothers on Monday.",
    "Six shot dead\n\nGunmen killed two farmers on Monday, a teacher on Tuesday and two drivers on Wednesday.",
    "Three killed in gale\n\nA farmer and his son were killed on Monday, and two sailors on Tuesday.",
    "Church to sell 70 chapels\n\nThe bishop called it a sad day. The 17 chapels on the list are mostly in the hills.",
    "The tour took 52 dancers to Rome. Of the 25 dancers who had set out, two were ill.",
]
RIGHT = [
    "Assembly cuts school grant by $3 million\n\nMembers voted to reduce the grant by $3 million this year and by $10 million next year.",
    "Assembly cuts school grant by $3 million\n\nMembers voted to reduce the school grant by $9 million over three years.",
    "Assembly cuts school grant by $3 million\n\nMembers cut the school grant on Monday. The Greens had wanted to reduce it by $13 million.",
    "Line raises toll by £5\n\nThe line said it would raise the toll for cars by £3 and that for vans by £2.",
    "Ministry trims navy by 2,000\n\nThe ministry said that it would reduce the navy by 1,980 sailors.",
    "Five held over raid\n\nPolice arrested two men on Friday, a nurse on Sunday and two brothers on Monday.",
    "Seven held over raid\n\nPolice arrested two men on Friday, a nurse on Sunday and two brothers on Monday. Two more were held later.",
    "Four killed in gale\n\nA farmer and his son were killed on Monday, and two sailors on Tuesday.",
    "The firm has 60 shops. The 16 shops in the south will close.",
    "The tour took 52 dancers to Rome. Of the 25 dancers who fell ill, two are still in bed.",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_number_told_again_is_the_same(text: str) -> None:
    assert alarms(text)


@pytest.mark.parametrize("text", RIGHT)
def test_another_number_may_be_of_others(text: str) -> None:
    silent(text)
