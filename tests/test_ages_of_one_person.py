"""The age of a person beside the birth of the same one, in whatever sentence and words either is told."""

import pytest
from passages import silent, twins

DAY = "2025-10-14"
TWINS = [
    ("Nora Field, the potter, has died aged {}, her son said on Sunday. Born in 1947, she sold her first bowl in 1966.", "88", "78"),
    ("Otto Brand, the jockey, died on Friday. Born in Ghent in 1947 to a family of smiths, he was {}.", "88", "78"),
    ("Ian Moss, a {}-year-old docker, was found dead on Friday. He was born in Leeds in 1964.", "46", "61"),
    ("The {}-year-old former docker was born in Leeds in 1964.", "46", "61"),
    ("The {}-year-old plumber, who was born in Leeds in 1964, was freed on Friday.", "46", "61"),
    ("Rose Hill, {}, has been chosen to run the port. Born in Hull in 1967, she joined the firm in 1991.", "48", "58"),
    ("She crossed the Rhine in March 1945. She was {} and drove an ambulance. She had been born in 1924 in Hull.", "30", "20"),
    ("She crossed the Rhine in March 1945. She was {} and had been born in Hull in 1924.", "31", "21"),
    ("Ernest Cole crossed the Rhine in March 1945. At {} he was the oldest of the crew. He was born in 1920 in Hull.", "34", "24"),
    ("At {} she opened a school. The year was 1999. She was born in Turin in 1958.", "61", "41"),
    ("He published his first poem at {}. It was 1999. He had been born in Turin in 1958.", "61", "41"),
]
RIGHT = [
    "A 46-year-old docker was found dead on Friday. His brother was born in Leeds in 1964.",
    "The 46-year-old docker married a nurse who was born in Leeds in 1964.",
    "The 46-year-old docker's son was born in 1964.",
    "A 46-year-old docker and a nurse born in 1964 were found.",
    "The 46-year-old tanker was built in Leeds in 1979.",
    "Ian Moss, 46, married the widow of a painter. Born in Leeds in 1964, she had worked at the port.",
    "Lena Roth, 48, is to succeed Karl Mann. Born in 1950, he has led the bank since 2010.",
    "Lena Roth, 48, is the first woman to lead it. Born in 1941, her predecessor, Karl Mann, served for ten years, and he called her a friend.",
    "Nora Field, the potter, has died aged 88, her daughter said on Sunday. Her daughter was born in 1957.",
    "She moved to Paris in 1975. She was 20 when she met him. She was born in 1950.",
    "He joined the navy in 1974. He is 80 and lives in Hove. He was born in 1944.",
    "The mill closed in 1974. Tom Hale was 90 and had worked there longest. His grandson was born in 1970.",
    "In 1999 he married. At 61 he was a grandfather. He was born in 1950.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), TWINS)
def test_the_age_is_that_of_who_was_born(text, wrong, right):
    twins(text, wrong, right, "age-at-date", DAY)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_is_silent(text):
    silent(text, DAY)
