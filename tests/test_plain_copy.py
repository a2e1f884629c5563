"""Plain copy: slips of one sentence or two that were missed, each with the right figure, and right copy like it that must stay silent."""

from __future__ import annotations

import pytest
from passages import silent, twins

DAY = "2025-10-17"
TWINS = (
    ("At $25 a head, the 300 diners paid the caterer {} in one night.", "$2,500", "$7,500", "per-unit-total"),
    ("The council of 60 carried the plan with a two-thirds majority, {} members voting for it.", "38", "41", "majority-of-all"),
    ("The 40-seat council has {} farmers among its members.", "52", "22", "parts-exceed-whole"),
    ("The 120-seat assembly met on Friday. Among its members are {} lawyers.", "143", "43", "parts-exceed-whole"),
    (
        "The second strike was {} than the first, the union said. In March the drivers were out for nine days. This time, from Monday, they "
        "were out for 12 days.", "shorter", "longer", "rank-order",
    ),
    ("The storm felled 130 oaks in the park and 45 in the square. The mayor put the total for the whole town at {}.", "157", "212", ""),
    ("The anchor weighs {} tonnes, heavier than the old one at 5.6, and was cast in a week.", "3", "7", "rank-order"),
    ("The loan costs 4.1 per cent, cheaper than the bank's at {} per cent.", "3.8", "4.8", "rank-order"),
    ("The barge made three miles an hour, so that the seven-hour leg on the first day took it {} miles.", "12", "21", ""),
    ("A bus leaves the square every 10 minutes, or {} in the course of an hour.", "sixteen", "six", ""),
    ("The strike lasted 12 days. For {} of them no train ran.", "14", "11", "parts-exceed-whole"),
    ("The van stood in the square for six hours. It was idle for {} of those hours.", "seven", "five", "parts-exceed-whole"),
    (
        "The sermon lasted 50 minutes. He gave {} of them to the roof, ten to the choir and the last quarter of an hour to the bishop.",
        "28", "25", "parts-make-whole",
    ),
    (
        "Twelve medals were struck. Five went to pilots, among them a man who had been shot down twice. Nurses received three. The jury, "
        "which sat for two hours, gave the remaining {} to cooks.", "six", "four", "parts-make-whole",
    ),
    ("The union made {} demands. The list in full: shorter shifts, a canteen, new boots, sick pay and a lamp.", "four", "five", ""),
    ("She gave {} reasons for leaving, one of them the rain. In full: the rain, the noise, the rent and the trains.", "five", "four", ""),
    ("The club's players come from three countries. Italy sends 44 per cent, Spain 37 per cent and Greece {} per cent.", "29", "19", ""),
    ("The island gets its power from two plants. Wind makes {} per cent and the sun 46 per cent.", "64", "54", ""),
    ("All five judges gave a whole number of stars. The mean was {} exactly.", "3.3", "3.4", "mean-is-possible"),
    ("In six matches they have averaged exactly {} goals.", "1.4", "1.5", "mean-is-possible"),
    (
        "Recruits drill for 40 minutes a day. By the end of a course of 30 days each recruit had spent {} hours on the square.",
        "30", "20", "rate-times-duration",
    ),
    ("Bus fares have become dearer in most towns. In Hull, for instance, a single went from £2.40 to £{}.", "2.15", "2.65", "rise-and-fall"),
    ("Waits have become shorter in two of the five clinics. In Leith, for one, they have gone from 19 days to {}.", "22", "12", ""),
    ("She joined the firm in 1979 at the age of 34 and left it in 2009. She was born in {} above a shop.", "1963", "1945", "age-at-date"),
    (
        "She took over the choir in 1978. When she retired in 2020 they gave her a clock. She had led the singers without a break for {} years.",
        "52", "42", "length-of-span",
    ),
)  # fmt: skip
SILENT = (
    "She took over the choir in 1974. She retired in 2016 and has now gone without a break from her garden for nine years.",
    "The theatre was 34 years old when it closed in 1979 and she was 12. She was born in 1967.",
    "School meals have become cheaper in three of the four districts. In Eastvale, the exception, the price has gone from £2.40 to £2.75.",
    "Phones have become cheaper. The makers, for instance, have raised wages from £9 an hour to £12.",
    "Recruits drill for 40 minutes a day. Over 30 days each recruit had also spent 30 more hours on the range.",
    "All eight judges gave a whole number of stars. The mean was 3.4.",
    "The city draws its water from three lakes. Hale is 44 per cent full, Moor 60 per cent and Reid 71 per cent.",
    "The firm gets its milk from three farms. Prices rose 4 per cent at one, 7 per cent at another and 9 per cent at the third.",
    "The film won three prizes. The cast in full: Ann Hale, Joe Moor, Sam Reid and Val Voss.",
    "Forty pupils were seen. Twelve had a cough and some were counted twice. Eleven had a cold. The nurse sent the remaining 20 home.",
    "The talks went on for six hours. The delegates were tired. The hall had beds for eight of them.",
    "The talks went on for six hours. The delegates, eight of them women, left at dawn.",
    "The van was at the town hall for six hours with two nurses. It was home for seven of them.",
    "The sermon lasted 50 minutes. He gave 25 of them to the roof and ten to the choir.",
    "The wall is 4 metres high, taller than the houses at 30 metres' distance.",
    "She scored 12 points, more than anyone at 30 or older.",
    "The train can do 300 km an hour, so its two-hour run to the coast on Friday with eight halts covered 310 km.",
    "The price rose from £4 to £7 in the course of a year.",
    "The second strike was longer than the first. On Friday they were out for six hours and on Tuesday for ten.",
    "The assembly of 90 passed the budget with a two-thirds majority, although only 70 were present. Fifty members voted for it.",
    "The 65-seat upper house sits on Friday. The party has 86 women among its members.",
    "The 50-seat cinema is run by volunteers. Among its members are 80 students.",
    "At £5 a pint, the 300 drinkers spent £6,000 between them.",
    "At £40 a ticket, the 500 seats in the stalls brought in more than the £90,000 that the raffle raised.",
)


@pytest.mark.parametrize("text, wrong, right, rule", TWINS)
def test_the_slip_is_found_and_its_twin_left_alone(text, wrong, right, rule):
    twins(text, wrong, right, rule, published=DAY)


@pytest.mark.parametrize("text", SILENT)
def test_right_copy_is_left_alone(text):
    silent(text, published=DAY)
