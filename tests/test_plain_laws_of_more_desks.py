"""Plain errors that fresh passages showed deaf, retold on other topics, and right copy that only looks like them."""

from __future__ import annotations

import pytest
from passages import DAY, silent, told

WRONG = (
    # "a record" of games won, drawn and lost is none that anything can beat
    ("Calder Vale have won 12, drawn eight and lost five of their 27 games, a record that keeps them third.", "tally"),
    # "that followed" and "after" tell which is the later
    (
        "Thefts of bicycles have trebled in a fortnight, the dean said. Porters logged 14 in the week to Sunday and 28 in the seven days "
        "that followed.",
        "times",
    ),
    ("Thefts have doubled since the lamps went out. There were 31 in the fortnight before and 47 in the fortnight after.", "times"),
    # so many for every 1,000 are a rate, as so many per 1,000 are
    (
        "Flu is three times as common in the hills as on the coast: 57 cases for every 1,000 people there and 11 for every 1,000 here.",
        "times",
    ),
    # the hours before something are a time, as any hours are
    (
        "A boat was turned back at the bar every five minutes, the pilot said. He counted 120 in the four hours before the storm broke.",
        "duration",
    ),
    # each name behind a shared title is another's
    ("The inquiry has four members: Dame Ann Lee, Mr Rowe and Professors Dale, Marsh and Singh.", "announced"),
    # so many steps in a row, told behind the months
    (
        "The mill turned out 212 tonnes in January, 198 in February, 191 in March and 226 in April. In May it was 239. That makes three "
        "monthly rises in a row.",
        "rise",
    ),
    # a clock time in words with the part of its day
    ("The unions called a 36-hour strike. It begins at seven in the evening on Monday and ends at seven on Tuesday evening.", "span"),
    # ages of a row, in digits and in words
    ("She leaves four children, aged three, five, eight, nine and 12.", "announced"),
    ("He is survived by three sons, aged 12, nine, seven and four.", "announced"),
    # to the day is no day more or less
    ("The inquest will open on 13 May, a month to the day after the fire of 14 April.", "before-and-after"),
    ("The hearing was held on 9 May 2025, exactly a year after the crash of 7 May 2024.", "before-and-after"),
    ("A century to the day after its opening on 4 June 1924, the pier reopened on 6 June.", "before-and-after"),
)
RIGHT = (
    "Calder Vale have won 14, drawn eight and lost five of their 27 games, a record that keeps them third.",
    "Thefts of bicycles have trebled in a fortnight, the dean said. Porters logged 14 in the week to Sunday and 42 in the seven days that followed.",
    "Flu is three times as common in the hills as on the coast: 57 cases for every 1,000 people there and 19 for every 1,000 here.",
    "A boat was turned back at the bar every two minutes, the pilot said. He counted 120 in the four hours before the storm broke.",
    "The inquiry has five members: Dame Ann Lee, Mr Rowe and Professors Dale, Marsh and Singh.",
    "The mill turned out 212 tonnes in January, 198 in February, 191 in March and 226 in April. In May it was 239. That makes two monthly "
    "rises in a row.",
    "The unions called a 24-hour strike. It begins at seven in the evening on Monday and ends at seven on Tuesday evening.",
    # those that fared otherwise are none of these, and one of the two is one of those told
    "Ice shut 12 bridges in the west of the county and 21 in the east. In the port, which has its own gang, all 31 stayed open.",
    "Of 64 cooks 50 could bake and 30 could carve, and each of them could do at least one of the two.",
    # more came than those that are told
    "Silva began the term on 140 patents. Her three in June were her 10th, 11th and 12th of the year, and took her to 152.",
    # what a sentence before has told is not what the next sentence tells
    "The ferry was late on 31 days. The decline came as travellers returned. There were 41,000 in the quarter, against 38,000 a year earlier.",
    "She leaves five children, aged three, five, eight, nine and 12.",
    "Ann Hale, 41, got seven years and Ian Hale, 38, five.",
    "The inquest will open on 14 May, a month to the day after the fire of 14 April.",
    "The hearing was held on 7 May 2025, a year to the day after the crash of 7 May 2024.",
    "He practises 40 minutes a day. In the 30 days before the match he put in 35 hours.",
    # a currency that buys more is told in fewer, and what last time brought is told of no change now
    "The rupee strengthened by 12 paise to 87.72 against the dollar from 87.84 on Monday.",
    "The Reform list won 30 of the 70 wards. It needs 36 to elect the mayor. It had 39 in the outgoing house.",
    "Ms Orr had 15,030, or 36.5 per cent, and Mr Pell 13,190, or 32 per cent, down 6.4 points on Unity's result last year.",
    "The win gave the Terns a 6-3 record on their nine-game trip. They have won five of six and, at 37-26, lead the division.",
    # most of a salary, and no part of a class
    "A choir of 40 that loses eight singers loses £2,950, most of the fee of its conductor.",
)


@pytest.mark.parametrize(("text", "words"), WRONG)
def test_is_told(text, words):
    assert any(words in rule for rule in told(text, DAY)), told(text, DAY)


@pytest.mark.parametrize("text", RIGHT)
def test_is_silent(text):
    silent(text, DAY)
