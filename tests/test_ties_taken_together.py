"""People told one beside the other, and how many they are by the words that take them up."""

import pytest
from passages import silent, told

# The passage, what fits in it and what does not.
ROWS = [
    ("{} men in their 40s and a woman in her 20s were rescued, the coastguard said. All three are from Hull.", "Two", "Three"),
    ("Two men and a woman were held on Monday. The {} will appear in court on Friday.", "trio", "quartet"),
    ("Two men, aged 34 and 41, and a woman, 29, were arrested. All {} were released on bail.", "three", "four"),
    ("Police arrested a 31-year-old man and a 29-year-old woman on Sunday. The {} were questioned overnight.", "pair", "trio"),
]
SILENT = [
    "Four people were killed in the crash. Two men and a woman were hurt. All four were local.",
    "A doctor and two nurses ran the clinic. The two were paid by the state.",
    "Two teachers and a pupil were hurt, and another pupil died. All four had been on the bus.",
    "Three boys and a girl found the coin. The three boys will share the reward.",
    "A man was held on Friday. Police then arrested two women and a boy. All four were charged.",
    "Two men and a boy went missing on Friday with a dog. All four were found.",
    "A man and a woman bought a house with three rooms. All three were damp.",
]


@pytest.mark.parametrize(("text", "fits", "wrong"), ROWS)
def test_a_row_of_people_makes_their_number(text, fits, wrong):
    assert ["parts-make-whole"] == told(text.format(wrong))
    silent(text.format(fits))


@pytest.mark.parametrize("text", SILENT)
def test_others_may_be_meant(text):
    silent(text)
