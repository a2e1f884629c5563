"""Ages of a list taken up one by one, and several people called by their age."""

import pytest
from passages import silent, told

# The passage, what fits in it and what does not.
ROWS = [
    ("The couple left their children, ages {}, 13, 7 and 5, with a neighbour.\n\nThe neighbour said the two 13-year-olds had cooked for the "
     "others.", "13", "11"),
    ("Her children, aged 9, 6 and 4, were not hurt. The {}-year-old called the police.", "9", "8"),
    ("Two Welsh teenagers drowned in the lake, police said.\n\nDivers found the two {}-year-old Welsh swimmers in the lake by night.",
     "16", "26"),
]  # fmt: skip
SILENT = [
    "Her children, aged 9, 6 and 4, were not hurt. A 30-year-old man was held. The 30-year-old denied it.",
    "A 10-year-old boy saw it. Her children, aged 9, 6 and 4, were not hurt. The 10-year-old called the police.",
    "Her daughters, aged 12 and 9, and her son, 7, were safe. The 7-year-old called for help.",
    "Their sons, aged 9, 6 and 4, go to school. The 5-year-old daughter of a neighbour goes too.",
    "Two teenagers were hurt when two 30-year-old men raced their cars.",
    "Two teenagers were robbed on a train in Wales.\n\nPolice said the two 26-year-olds who robbed them had fled.",
]


@pytest.mark.parametrize(("text", "fits", "wrong"), ROWS)
def test_ages_are_taken_up_as_they_were_told(text, fits, wrong):
    assert ["same-thing-agrees"] == told(text.format(wrong))
    silent(text.format(fits))


@pytest.mark.parametrize("text", SILENT)
def test_others_may_be_of_that_age(text):
    silent(text)
