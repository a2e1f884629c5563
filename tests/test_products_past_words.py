"""Products told past other words: a charge that so many pay, nightly rents, so many each of what was told before."""

from __future__ import annotations

import pytest
from passages import silent, twins

MADE = (
    ("The toll is £3 and 4,500 lorries a day pay it, which brings in {} daily.", "£17,500", "£13,500"),
    ("The fee is €40. Some 350 anglers pay it each year, which raises {}.", "€19,000", "€14,000"),
    ("The inn's 60 rooms, at $110 a night, bring in {} on a full night.", "$9,600", "$6,600"),
    ("The league sent out 1,800 hampers last year to 450 homes, just over {} each.", "six", "four"),
    ("The league sent out 1,800 hampers last year. The hampers went to 450 homes, a little over {} each.", "six", "four"),
    ("The pot holds $6.3 million and there are 900 such farms. It will be paid out next week. Each is to get {}.", "$4,500", "$7,000"),
    ("The 14 ferries each carry 30 crew, and the line has {} sailors in all.", "380", "510"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), MADE)
def test_so_many_at_so_much_make_so_much(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


OTHERWISE = (
    "The toll is £3 and 4,500 lorries a day pay it, which brings in £4.9 million a year.",
    "The inn's 60 rooms, at $110 a night, bring in $1.9 million a year.",
    "The inn's 60 rooms, at $110 a night, took $5,100 on Friday, when 14 were empty.",
    "The toll is £3. In May 4,500 lorries paid it, and the bridge takes £900,000 a year.",
    "Its 25 branches each employ 12 people, and the bank has 340 staff in all.",
    "The club has 40 boats on four moorings, with more than eight on each.",
    "The firm sent 60 fitters to 12 sites, five each.",
)


@pytest.mark.parametrize("text", OTHERWISE)
def test_other_times_and_other_subjects_make_other_sums(text: str) -> None:
    silent(text)
