"""Some of what was told before, by their own words, and more than there were."""

import pytest
from passages import silent, twins

PAIRS = [
    ("Surveyors have listed {} barrows with the new radar. The 1,310 of these judged fit to dig are fenced.", "1,190", "1,910"),
    ("Some {} people were hurt when the stand fell, doctors said. The 270 worst hurt among them were flown out.", "240", "740"),
    ("The branch speaks for {} weavers at the two mills. Of these members, 1,800 walked out on Friday.", "1,500", "2,500"),
    ("Officers searched {} barns in two counties and found stolen plant at 31 of them.", "27", "37"),
]
RIGHT = [
    "Tasters gave the pie a whole number out of ten. There were 26 of them, and their marks averaged 7.50.",
    "More than 50 towns have signed the pact. On Friday its website had 54 of them.",
    "At 71 she keeps sheep, 150 of them, on a farm by the coast.",
    "Of the 80 people arrested, 52 were charged, with 96 offences among them.",
    "The crews, two to a lorry and all 64 of them volunteers, left with 32 lorries.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_some_of_them_are_no_more_than_they_were(text, wrong, right):
    twins(text, wrong, right, "parts-exceed-whole")


@pytest.mark.parametrize("text", RIGHT)
def test_what_only_looks_like_some_of_them_is_left_alone(text):
    silent(text)
