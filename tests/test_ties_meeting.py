"""Where ties meet: texts of which two ties each told something, and one of them knew nothing of the other."""

from __future__ import annotations

import pytest
from passages import silent, told

GOOD = [
    "Of those with a view 60 per cent were for and 40 per cent against, and 11 per cent had no view.",
    "Labour led by 45.5% to 54.5%, and in May by 49% to 51%.",
    "The shop sold 26 boats last week. Seventeen went to Kiel and nine to Bremen, and the yard built 53 more.",
    "Spending fell back from 2021 to 2019 levels.",
    "The gap was cut from 2024 to 2018 levels.",
    "The tower is 12 metres taller than its neighbour, which stands at 88 metres.",
    "Shares were up on nine days and down on 12 days last month.",
    "Profits fell by £340m. The fall was the worst in a decade. In 2021 they had fallen by £280m.",
    "The last three months of the year will bring 40 concerts. The year 2026 will have 200 in all.",
    "Storm kills 19 people\n\nThe storm killed seven people in Texas. Another 12 died in Oklahoma.",
    "Firm to cut 90 jobs\n\nThe firm, which employs 900 people, will cut 10 per cent of its staff.",
    "The bank will shed 1,150 jobs. Branches bear the brunt with 640 posts, while head office loses 310 and the call centre in Leeds the "
    "remaining 200.",
]
SLIPS = [
    ("Asked about it, 71 per cent were for it, {} per cent against and 11 per cent did not know.", "18", "28", "shares-make-hundred"),
    ("The reign ran from {}.", "1914 to 1918", "1918 to 1914", "swapped-range"),
    ("At {} metres the tower is taller than its neighbour, which stands at 88 metres.", "108", "80", "rank-order"),
    ("The stay was 12 days, {} on the 14 days of 2015.", "down", "up", "rise-and-fall"),
]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text)


@pytest.mark.parametrize(("text", "right", "wrong", "rule"), SLIPS, ids=[text[:40] for text, *_ in SLIPS])
def test_the_slip_is_told_once_and_its_twin_is_not(text, right, wrong, rule):
    silent(text.format(right))
    assert [rule] == told(text.format(wrong))
