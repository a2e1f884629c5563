"""How many a rule asks for, of how many, and what that makes."""

import pytest
from passages import silent, twins

PAIRS = [
    ("The law asks for one lifeguard for every 50 swimmers. With 300 swimmers in the pool, it had to have {}.", "eight", "six"),
    ("The rules call for one adult to eight children. The camp has 64 children and so needs {} adults.", "ten", "eight"),
    ("The law demands one toilet for every 20 workers. With 140 workers, the plant must have {}.", "nine", "seven"),
    ("Guidelines call for one carer for every three babies. The nursery has 15 babies and should have {} carers.", "six", "five"),
    ("There should be one teacher for every 30 pupils. For 240 pupils that means {} teachers.", "nine", "eight"),
    ("Standards set one doctor per 1,500 people. The island, with 9,000 people, should have {}.", "four", "six"),
    (
        "Ward rules call for one nurse to eight patients. There were 32 people on the ward, and {} nurses should have been there.",
        "six",
        "four",
    ),
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_a_rule_asks_for_so_many(text, wrong, right):
    twins(text, wrong, right, "per-unit-total")


@pytest.mark.parametrize(
    "text",
    [
        "Guidelines call for one carer for every three babies. The nursery has 16 babies and should have six carers.\n",
        "The rule is one inspector per 12 farms. The county has 96 farms, so it needs two more inspectors.\n",
        "A bus must carry one steward for every 15 pupils. The school took 45 pupils and four stewards.\n",
    ],
)
def test_what_is_rounded_up_more_or_no_duty_is_left_alone(text):
    silent(text)
