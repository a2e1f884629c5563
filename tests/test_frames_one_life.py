"""A birth and an age of one person, or two ages: held against each other where the passage tells of nobody else."""

from __future__ import annotations

import pytest
from passages import silent, told

AGE, SPAN = "age-at-date", "length-of-span"
NOW = "2026-03-10"

# Prose with one wrong figure, what it should be and the rule.
PAIRS = (
    ("Greta Aske taught three generations to skate. She was born beside the rink in 1931 and raced at 15. The town named it after her. Mrs Aske died on Sunday, aged {}.", "84", "94", AGE),
    ("A guard who was 22 when the bank hired him in 2008 is charged, at {}, with taking $90,000 from its vault.", "49", "39", AGE),
    ("Teal won her first title at 23, in 2001. At {} she has just retired.", "38", "48", AGE),
    ("Nils Berg joined the orchestra in 1979 at the age of 22. He will retire this summer, aged {}.", "79", "69", AGE),
    ("Hal Brandt, who tuned pianos for decades, died Monday at his home. Born Feb. 2, 1941, he was {}.", "75", "85", AGE),
    ("Ines Roca, who turned 61 this winter, has run the clinic since 1994, when she took it over at the age of {}.", "39", "29", AGE),
    ("Roca, who was born on 3 August 1988, was {} when the shop was robbed on 11 May 2008, the court was told.", "20", "19", AGE),
    ("Founded in 1886, the brewery is {} this year.", "130", "140", AGE),
    ("The lime was planted in 1876 to mark a royal visit. The tree, now {} years old, was felled on Monday.", "140", "150", AGE),
    ("Researchers signed up the last patient in May 2020. Everyone was followed for five years. The final visit was in May {}.", "2024", "2025", SPAN),
    ("Talks on sharing the river resumed on Thursday. The pact was signed in June 1994. It runs for 35 years. It lapses in June {}.", "2019", "2029", SPAN),
    ("The mayor imposed a 48-hour ban on cars from 8 p.m. on Saturday. Traffic may move once it ends, at 8 p.m. on {}.", "Tuesday", "Monday", SPAN),
    ("Nurses will stop work at 6 a.m. on Wednesday for 48 hours. Wards are to start again at 6 a.m. on {}, the union said.", "Saturday", "Friday", SPAN),
    ("Nurses walked out at 8 a.m. on Monday for 48 hours. They go back to work at 8 a.m. on {}.", "Thursday", "Wednesday", SPAN),
    ("The minister resigned in {} after five years in the job. She had been appointed in 2009.", "2017", "2014", SPAN),
)  # fmt: skip

# Prose in which nothing is wrong.
GOOD = (
    "The judge, who was 34 when she was appointed in 2006, jailed the driver, who is 44, for two years.",
    "The chapel's organist was born in 1961. At 55 the organ is older than most of the choir.",
    "The mayor was born in 1970. The town's youngest councillor is 26.",
    "Mr Berg was 19 in 1991, when the firm hired him. The firm's new boss is 44.",
    'The singer was born in 1948. She was 32 when "Harbour" came out, and 50 when it reached number one in 1998.',
    "Bell was 24 in 1998. The average age of the squad is now 27.",
    "He was born in 1932, made his first film at 25 and won a prize in 1970. He was 38.",
    "The pianist was born in 1941. Prodigies who are 14 now play what he could not play at 24.",
    "When Wolf bought the farm in 1980, he was 30. He sold it at 61 and died in 2019.",
    "The author, who was born in 1931, died in 2009. A new edition of his first book, which he wrote at 24, came out on Monday.",
    "Max Hart was 33 at the time of the crash in 2001. Investigators say the pilot is now 49.",
    "Hart, who was 33 at the time of the crash in 2001, sued the airline. At 49, the case is the longest on the court's list.",
    "She was 34 when she was elected in 2012. At 48 she is now its speaker. Her deputy, aged 61, was elected in 1999.",
    "Born on 20 May 1951, she celebrates her 75th birthday this spring.",
    "Born in 1948, he turned 50 in prison. A film about him opens on Friday.",
    "A 36-hour walkout by pilots starts at midnight on Thursday. It ends at noon on Saturday.",
    "The school was built in 1956. The 60-year-old hall beside it is to be torn down.",
    "The club opened in June 1994. It has run for 31 years. In June 2014 it was given a new roof.",
)  # fmt: skip


@pytest.mark.parametrize(("prose", "wrong", "right", "rule"), PAIRS)
def test_the_slip_is_found_and_what_is_right_is_silent(prose: str, wrong: str, right: str, rule: str) -> None:
    assert told(prose.format(wrong), NOW) == [rule]
    silent(prose.format(right), NOW)


@pytest.mark.parametrize("prose", GOOD)
def test_good_prose_is_silent(prose: str) -> None:
    silent(prose, NOW)
