"""One thing told twice: pointed at, paid for, as a rise, as an age, as a sentence."""

import pytest
from passages import only, silent

BAD = [
    (
        "Rents on the estate will go up by 3.9 per cent in May. Councillors backed the 3.5 per cent rise by nine votes to four.",
        "3.5 per cent",
    ),
    (
        "Drivers face a four-mile detour while the bridge is mended. The bus is late. “Those extra six miles cost me an hour,” said a baker.",
        "extra six miles",
    ),
    ("He bought the mill for £520,000 in 2015. It has no roof. “I paid £250,000 for it and would not sell,” he says.", "£250,000"),
    ("A 13-year-old girl was pulled from the lake. The girl, 15, is in hospital.", "15"),
    ("A judge gave the former sheriff 16 years on Monday. His wife wept. He must start the 18-year sentence on March 9.", "18-year"),
    ("A magnitude 5.3 earthquake woke the town. The 5.8-magnitude tremor was felt on the coast.", "5.8-magnitude"),
]


@pytest.mark.parametrize(("text", "quote"), BAD, ids=[row[0][:40] for row in BAD])
def test_what_cannot_be_is_found(text, quote):
    only(text, "same-thing-agrees", quote)


GOOD = [
    "Rents on the estate will go up by 3.9 per cent in May. Councillors rejected a 3.5 per cent rise last year.",
    "Drivers face a four-mile detour while the bridge is mended. The last six miles of the road are shut.",
    "He bought the mill for £520,000 in 2015. It has no roof. “I paid £25,000 for the wheel,” he says.",
    "A 13-year-old girl was pulled from the lake. A boy, 15, is in hospital.",
    "A judge gave the former sheriff 16 years on Monday. His deputy is to serve a 12-year sentence.",
    "The three-day march ended on Sunday. In those two days of rain nobody slept.",
]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text)
