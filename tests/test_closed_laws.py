"""Laws told in any words: ranks, records and what words mean, where a short passage holds nothing else."""

import pytest
from passages import silent, twins

RANKS = [
    ("At {} metres the Old Mill will be the town's tallest chimney, looking down on the 58-metre brewery stack.", "52", "64"),
    ("Brandt is the club's leading scorer with {} goals; Okoye has 17.", "14", "19"),
    ("Of the three bids, the one from Tarn Roofing, £{}, was the cheapest. The others came in at £41,000 and £38,000.", "39,500", "36,500"),
    ("No valley grew more apples than Lorne, with {} tonnes; Esk picked 4,100 and Tay 2,600.", "3,900", "4,900"),
    ("Despite their {} medals, the visitors had to settle for second place behind Norway, who took 21.", "25", "15"),
    ("Only Alder, which has 910 pupils, and Brook, with {}, teach more children than Cole with its 640.", "580", "780"),
]
RECORDS = [
    ("Not since 2009 has the lake been as high as the {} centimetres read on Sunday. In 2016 it stood at 214.", "207", "227"),
    ("No mayor has ever spent more on roads than the £{}m set aside for 2025. The bill for 2019 came to £31m.", "28", "38"),
    (
        "The {} tonnes of plums picked this summer make it the poorest crop since 2003, frosty 2017 included, when 46 tonnes were picked.",
        "61",
        "41",
    ),
]
DEFINED = [
    ("Charged with theft are {} women, both of whom denied it before magistrates on Tuesday.", "three", "two"),
    ("Having won {} of the 90 seats, the Greens have a majority in the new parliament.", "41", "51"),
    ("The jury was split down the middle, {} believing the driver and five not.", "seven", "five"),
    ("Thousands of people lined the route on Sunday. Police put the turnout at {}.", "640", "6,400"),
]
GOOD = [
    "Tarn is the county's second-largest town by area. Crale, which covers half as much ground, has more inhabitants: 53,000 against 48,000.",
    "The club sold a record 21,400 scarves this winter. Its rivals across the river sold 30,000 in 2018.",
    "Norden, with sales of 1.4 million bicycles on the continent, is Europe's largest maker. Worldwide, Tanaka sold 2.1 million.",
    "A handful of homes lost their roofs; 60 people in all came to help.",
    "Tens of thousands filled the park on Saturday. At Sunday's concert wardens counted 4,200 people.",
    "None of the 31 pupils failed, the head said, and nine got top marks.",
    "Hail flattened 900 hectares of wheat and 450 hectares of barley; in all 1,350 hectares are lost.",
    "Eight buses a day will stop at the new halt; the first three call at 6.10, 7.15 and 8.20.",
    "The shooting left 11 people dead. The gunman, who shot himself, is included in that figure; his 10 victims were all customers.",
    "The highest gust on Friday was 61 km/h. For the week as a whole the average was 64 km/h.",
    "They came as one large choir. The conductor told the two choirs to sing as loudly as they could.",
    "With 80 percent of votes counted, she was behind Mr Orr, on 41 percent.",
    "Three men were held: a 24-year-old from Leeds, a 31-year-old from Hull and a 40-year-old from Goole.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), (*RANKS, *RECORDS, *DEFINED))
def test_tells_the_wrong_from_the_right(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


@pytest.mark.parametrize("text", GOOD)
def test_is_silent_on_look_alikes(text: str) -> None:
    silent(text)
