"""Superlatives over time: what they are held against, and what they leave alone."""

import pytest
from passages import only, silent

BAD = [
    (
        "A total of 4,120 people entered the marathon, the most in its history. In 2016, the previous peak, there were 4,310.",
        "record-beats-earlier",
        "warning",
        "4,310",
    ),
    (
        "Unemployment fell to 5.2 per cent in March, the lowest rate since 2008. In 2015 it stood at 4.9 per cent.",
        "record-beats-earlier",
        "warning",
        "4.9 per cent",
    ),
    (
        "The fire burned 1,900 hectares, the largest in the county since 2010. Two crews were hurt. A blaze in 2014 had consumed 2,300 hectares.",
        "record-beats-earlier",
        "warning",
        "2,300 hectares",
    ),
    (
        "Saturday's crowd of 31,204 was a record for the ground, eclipsing the 33,110 who saw the cup tie of 1961.",
        "record-beats-earlier",
        "error",
        "33,110",
    ),
    (
        "She ran the 800 metres in 1min 58.2sec, a personal best. Her old mark, set in Rome, was 1min 57.9sec.",
        "record-beats-earlier",
        "warning",
        "1min 57.9sec",
    ),
    (
        "Wheat prices hit a record high of $480 a tonne on Thursday, overtaking the previous high of $512 set in 2022.",
        "record-beats-earlier",
        "error",
        "$512",
    ),
    (
        "Turnout was 38%, the lowest ever recorded in a general election. The previous low, in 1998, was 36%.",
        "record-beats-earlier",
        "warning",
        "36%",
    ),
    (
        "It was the deadliest crash in four decades, exceeding the 63 killed in the Ashby derailment of 1972. Officials said 58 people died.",
        "record-beats-earlier",
        "warning",
        "58 people",
    ),
    ("The river rose to 7.1 metres, breaking the record of 7.4 metres set in 1953.", "record-beats-earlier", "error", "7.4 metres"),
    (
        "Never before had so many people crossed in a day: 2,140 came on Sunday. The previous record, 2,310, was set in May.",
        "record-beats-earlier",
        "warning",
        "2,310",
    ),
    (
        "The price of a season ticket passed £5,000 for the first time in January. In 2019 it had stood at £5,150.",
        "record-beats-earlier",
        "warning",
        "£5,000",
    ),
    (
        "Exports reached $4.1bn in June, an all-time high. The old record, from March, was $4.3bn.",
        "record-beats-earlier",
        "warning",
        "$4.3bn",
    ),
    ("The company posted its biggest ever profit of £31m, beating the £34m it made in 2018.", "record-beats-earlier", "error", "£34m"),
    ("The 12.4 seconds was his fastest time of the season; he had run 12.1 in April.", "record-beats-earlier", "warning", "12.1"),
    (
        "No storm had ever killed more people here. It left 214 dead. A hurricane in 1938 killed 260.",
        "record-beats-earlier",
        "warning",
        "260",
    ),
    (
        "The lake fell to 3.1 metres, its lowest level in 40 years. In 2003 it had dropped to 2.8 metres.",
        "record-beats-earlier",
        "warning",
        "2.8 metres",
    ),
    (
        "Unemployment rose for the third month in a row in February, to 5.4 per cent. It was 5.1 per cent in January, 5.2 per cent in December and 4.8 per cent in November.",
        "rise-and-fall",
        "warning",
        "5.1 per cent",
    ),
    (
        "Sales fell for a second straight year, to 410 cars in 2025. The firm sold 460 in 2024 and 440 in 2023.",
        "rise-and-fall",
        "warning",
        "440",
    ),
    (
        "Visitor numbers have grown every year: 12,000 in 2022, 14,500 in 2023, 13,900 in 2024 and 15,200 in 2025.",
        "rise-and-fall",
        "warning",
        "13,900",
    ),
]


@pytest.mark.parametrize(("text", "rule", "level", "quote"), BAD, ids=[row[0][:40] for row in BAD])
def test_what_cannot_be_is_found(text, rule, level, quote):
    only(text, rule, quote, level=level)


GOOD = [
    "A total of 4,320 people entered the marathon, the most in its history. In 2016, the previous peak, there were 4,310.",
    "Unemployment fell to 5.2 per cent in March, the lowest rate since 2008. In 2007 it stood at 4.9 per cent.",
    "Unemployment fell to 5.2 per cent in March, the lowest rate since 2008. In 2015 it stood at 5.9 per cent.",
    "The fire burned 1,900 hectares, the largest in the county since 2010. In all, 2,300 hectares have burned this year.",
    "The hottest day of the week was Tuesday, at 31C. The record for June is 35.6C, set in 1976.",
    "Saturday's crowd was the biggest of the season at 31,204. The ground's record is 44,000.",
    "Leeds had the highest score, 61 points, and Hull the lowest, 44.",
    "The 340 arrests were the most in a single night. In the whole of last year there were 4,100 arrests.",
    "Sales rose 12%, the fastest growth in a decade. In 2021 sales had fallen 14%.",
    "The largest of the quakes measured 5.1. In 1960 a quake of 9.5 struck Chile.",
    "It is the oldest bridge in the county, built in 1540, and carries 2,000 cars a day. In 1990 it carried 3,000.",
    "The tallest tower in the town is 61 metres. A tower in the capital was 90 metres tall in 1950.",
    "Rainfall of 80 mm made it the wettest day since 1987, when 95 mm fell.",
    "Inflation hit 9.1%, the highest since 1982, when it was 9.4%.",
    "The youngest member of the team is 19. In 1998 a boy of 17 played.",
    "Cases reached a record 410 on Monday, up from 380 on Friday.",
    "Her time of 10.9 seconds was the fastest this year. In 2019 she ran 10.7.",
    "Last month was the warmest May on record at 17C. Last year May had averaged 16.2C.",
    "It was their worst defeat since 1994, when they lost by 51 points. On Saturday they went down by 44.",
    "Sales fell for a second straight year, to 410 cars in 2025. The firm sold 460 in 2024 and 490 in 2023.",
    "Visitor numbers have grown every year: 12,000 in 2022, 14,500 in 2023, 14,900 in 2024 and 15,200 in 2025.",
    "Prices rose for the fourth month in a row in February. Bread rose 2% in January and milk 1% in December.",
    "Unemployment rose for the second month in a row in February, to 5.4 per cent. It was 5.3 per cent in January, 5.2 per cent in December and 5.8 per cent in November.",
]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text)
