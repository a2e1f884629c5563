"""Records, comparisons, bounds and floors in plain sentences, wrong and right, and right copy that looks like them."""

import pytest
from passages import silent, twins

FLOORS = [
    ("The nine divers brought up at least 20 pearls apiece, {} altogether.", "160", "260"),
    ("All twelve rooms have at least three windows; there are {} windows in the building.", "31", "44"),
    ("The seven sisters, all of them over 80, have a combined age of {}.", "540", "604"),
    ("The 40 pupils read at least five books each, and {} between them.", "170", "260"),
    ("Across the six hotels, none of which has more than 90 rooms, there are {} rooms.", "610", "480"),
    ("All 15 children had at least six fillings, {} between them.", "72", "104"),
    ("The four boxers, none of whom weighs less than 90 kilos, weigh {} kilos together.", "340", "402"),
    ("At least 10 people died in each of the six avalanches, {} in all.", "48", "83"),
    (
        "The board surveyed 1,500 firms, and none of the firms has fewer than 20 workers. Between them the 1,500 employ {} people.",
        "24,000",
        "42,000",
    ),
]
RECORDS = [
    (
        "A gust of {} kilometres an hour ripped off the dome, the strongest its instruments have logged, edging out one of 192 in 1987.",
        "184",
        "201",
    ),
    (
        "Shoppers parted with {} million euros. The town had never known a bigger day's trade, its best until then having been 2.9 million.",
        "2.6",
        "3.1",
    ),
    (
        "The raffle brought in €{} million. Members have never been so generous: until now the most they had given was €4.8 million.",
        "4.3",
        "5.1",
    ),
    ("A slide left {} people dead. No landslide had been so deadly, the previous worst being that of 1931, in which 58 died.", "43", "71"),
    ("It was a gust of {} kilometres an hour, the fiercest ever measured on the island, topping one of 178 in January 1998.", "171", "183"),
    ("Some {} people ran, a record for the race, the organisers said, after 11,900 last year.", "11,200", "12,600"),
    ("With {} goals this season the striker has overtaken the club record of 41 set by his coach in 1988.", "39", "43"),
    ("The army lost {} men on Monday, the bloodiest day of the campaign so far. On the first day it had lost 340.", "310", "390"),
    ("Turnout was {} per cent, the lowest for a general election since the war. In 2001 it was 59.4 per cent.", "61.2", "57.2"),
    ("Inflation was {} percent, the highest since 2008, said the bureau, whose tables give a peak of 6.4 percent for 2011.", "6.1", "6.8"),
    ("The auction made £{}, the most the church has raised in one evening. Last year's brought in £8,700.", "8,200", "9,400"),
    ("The old peak of 1,240 cases, reached in January 2021, was passed on Thursday when {} were reported.", "1,190", "1,310"),
    ("The jump of {} metres was short of the record, 8.36 metres.", "8.41", "8.31"),
    ("Sales of {} were below the target, 410,000, the firm said.", "423,000", "403,000"),
]
MOVES = [
    ("Having stood at 212 pence in the morning, the shares sank to {} by the close.", "219", "203"),
    ("The waiting list, which ran to 1,900 names in the spring, has shortened to {}.", "2,150", "1,420"),
    ("Having averaged 18.4C in 2023, the temperature of the gulf fell to {}C last year.", "18.9", "17.9"),
    ("Calls to the helpline, which had averaged 318 a night in August, fell to an average of {} in September.", "342", "242"),
]
SIDES = [
    ("Most parents oppose merger\n\nIn the vote {} per cent of the parents were against it and 40 per cent in favour.", "38", "58"),
    (
        "Few residents back airport\n\nA survey put support for the second runway at {} percent, with 20 percent opposed and the others unsure.",
        "71",
        "11",
    ),
]
BOUNDS = [
    ("Pupils in the orchestra are aged from 11 to {}.", "8", "17"),
    ("Recruits must be at least {} years old, and 30 at the most, according to the advertisement.", "32", "18"),
    ("Parents were promised that no class would have more than 26 pupils or fewer than {} when the schools merge.", "28", "18"),
    ("The course takes no one under {} or over 24.", "30", "16"),
]
RIGHT = [
    "Each of the 12 schools must have at least 30 teachers. There are 310 teachers in all now, so 50 more are wanted.",
    "None of the 20 buses carries more than 50 passengers. Together with the trams they brought 1,150 people.",
    "Some of the 30 farms keep at least 50 goats each, and there are 900 goats in the valley.",
    "Each of the eight villages lost at least 50 people, 460 in total.",
    "The six hotels have at least 90 rooms each. Four of them, with 410 rooms in total, are on the coast.",
    "The ten lorries carried at least eight tonnes apiece, 94 tonnes in total.",
    "The dam cost less than planned: 290 million francs, where the government had set aside 310 million.",
    "The 403,000 sold were below the target, 410,000, the firm said.",
    "Some 11,200 people ran in the half marathon, a record, after 10,900 last year; the marathon drew 13,100.",
    "The army lost 310 men on Monday, the bloodiest day of the month so far. On the first day of the war it had lost 340.",
    "Turnout was 61.2 per cent, the lowest for a general election since the war. At the local polls in 2001 it was 39.4 per cent.",
    "He has never been so close to the record of 8.95 metres, landing at 8.91.",
    "Profits rose to £14 million, a record, the group said. Sales of £212 million compare with £230 million a year ago.",
    "The club made a record profit of £8,200. Last year's sales came to £9,100.",
    "Having sold 318 vans in August, the firm saw profits fall to 342 crowns in September.",
    "The share price, which had 212 pence as its floor, rose to 190 in Paris.",
    "The road, which had been 12 metres wide, narrows to eight at the bridge.",
    "Most women back ban, poll finds\n\nAmong men 38 per cent were for the ban and 52 per cent against. Among women it was 61 and 30.",
    "No bus has more than 50 seats or less than 60 horsepower.",
    "Nobody earns more than £40,000 or works fewer than 60 hours.",
    "People under 15 and over 45 travel free.",
]  # fmt: skip


@pytest.mark.parametrize(("template", "wrong", "right"), [*FLOORS, *RECORDS, *MOVES, *SIDES, *BOUNDS])
def test_the_figure_that_breaks_the_law_is_found_and_the_right_one_is_not(template, wrong, right):
    twins(template, wrong, right)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_that_looks_alike_is_silent(text):
    silent(text)
