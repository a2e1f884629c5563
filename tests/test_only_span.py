"""The years that a brief tells to have gone by, and the year that they are counted from, in whatever words."""

import pytest
from passages import silent, twins

DAY = "2026-06-18"  # a Thursday
TWINS = [
    ("He had been jailed in November 2019 and spent the {} and a half years until Monday's release in two prisons.", "nine", "six"),
    ("She was arrested in March 2021 and spent the {} years until her release on Monday in a camp.", "eight", "five"),
    ("She had been held since March 2021. She spent the {} years before Monday's release in a camp.", "eight", "five"),
    ("He was jailed in 2009. In the {} years until his release in 2015 he learned to cook.", "ten", "six"),
    ("He was arrested in November 2019 and freed on Monday after {} and a half years.", "nine", "six"),
    ("The pool shut in March 2019 and reopened on Monday after {} years.", "nine", "seven"),
    ("The inn burned down in July 1966. Next month it will be {} years since the fire.", "50", "60"),
    ("The shaft exploded in July 1966. It will be {} years in July since the disaster.", "50", "60"),
    ("In July it will be {} years since the flood of 1966.", "50", "60"),
    ("A thief who walked out of an open prison in March 2011 gave himself up on Monday after {} years at large.", "18", "15"),
    ("The canvas was stolen in March 2011 and found on Monday in a barn. It had been missing for {} years.", "18", "15"),
    ("The cellar has been a shelter since 2015. The warden has kept a diary for all {} years.", "eight", "eleven"),
    ("The two states have been at war since 2014. After {} years of fighting, neither side will talk.", "nine", "twelve"),
    ("She has run the kiosk since 1998. In {} years she has never closed on a weekday.", "18", "28"),
    ("He took office in January 2019. After {} years in power he is tired, his aides say.", "five", "seven"),
]
RIGHT = [
    "It is 40 years since the disaster. The inquiry reported in 1991.",
    "The inquiry reported in 1991. It is 40 years since the disaster.",
    "The museum opened in 1991. It is 40 years since the last ship left the yard.",
    "He was jailed in 2009 and spent the ten years before that in the army.",
    "He took office in January 2019. After five years in power his father had been deposed.",
    "He became a judge in 2011. He spent the 20 years before his appointment at the bar.",
    "The club has played here since 1998. In 18 years under Hall it never won a cup.",
    "He was jailed in 2019. He had spent the 20 years until his arrest on the run.",
    "The bridge was built in 1931. It will be closed for the three years until the new one is ready.",
    "The firm was founded in 1950. It has been run for the past 12 years by his son.",
    "He joined the party in 1998. He has been in power for six years.",
    "The war broke out in 2014. After three years of fighting a truce was signed.",
    "The pit closed in 1985. For 40 years it had fed the town.",
    "He was elected in 2014. After four years in office he lost to a farmer.",
    "The plant was shut in 2011. Next month it will be six years since the last strike.",
    "The road was begun in 2009. In the ten years until it opened two ministers resigned.",
    "He has lived in Hull since 2001. In 40 years as a docker he never missed a shift.",
    "The town has had no doctor since 2019. In the 30 years before that it had two.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), TWINS)
def test_the_years_are_those_gone_by(text, wrong, right):
    twins(text, wrong, right, "length-of-span", DAY)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_is_silent(text):
    silent(text, DAY)
