"""Records and the only other figure of their kind, told of a time before; ages of one person in one sentence."""

import pytest
from passages import silent, twins

RECORDS = (
    ("The pike weighed 19 kilos, a record. The heaviest caught in the lake before was {} kilos, in 1987.", "21", "17"),
    ("Only 29.4 per cent of members voted. Never in the history of the union has turnout been lower: it was {} per cent in 2003.",
     "27.1", "31.2"),
    ("The price of tin hit $41,200 a tonne on Monday, an all-time high. It had never before gone above ${}.", "43,500", "39,600"),
    ("At 3.2 metres the ice is the thickest ever measured there. In 1969 it lay {} metres deep.", "3.7", "2.9"),
    ("The zoo drew 64,000 visitors in February, the most in its history. In 2012 it had {}.", "71,000", "58,000"),
    ("The silver price touched $88.20 an ounce, a record high. Its old peak was ${}.", "91.40", "84.10"),
    ("No drier March has been recorded on the island: 5mm of rain fell. In 1961 there were {}mm.", "4", "7"),
    ("The march brought out 90,000 people, more than ever before. Police counted {} in 2017.", "98,000", "76,000"),
    ("The barn went for $12 million, the highest price ever paid in the valley. A mill fetched ${} million in 2019.", "14", "9"),
    ("It was the coldest May night since records began, at 1.6C. The coldest before it was {}, in 1996.", "1.1C", "2.3C"),
)  # fmt: skip
AGES = (
    ("The abbess, who was 43 at her election in 2010, is now {}.", "69", "59"),
    ("The 35-year-old goalkeeper, who won his first cap as a 19-year-old in the spring of {}, will stop in June.", "2016", "2009"),
    ("The tenor, who was 26 at his debut in 2002, is now {}.", "60", "50"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), [*RECORDS, *AGES])
def test_a_record_and_an_age_are_held_against_the_only_other_one(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "The pike weighed 19 kilos, a record for the lake. Only a pike of 21 kilos caught elsewhere in 1987 was heavier.",
        "Turnout was 29.4 per cent, the lowest since 2003. In 2003 it was 27.1 per cent.",
        "The zoo drew 64,000 visitors in February, the most in its history. It expects 71,000 next year.",
        "The abbess, who was 43 when her sister died in 2010, said the prior is now 69.",
    ],
)
def test_what_need_not_be_passed_is_left_alone(text):
    silent(text)
