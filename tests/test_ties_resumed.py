"""What a second mention, a list in the next sentence, the parts of a game, a chamber or a season tell otherwise."""

import pytest
from passages import silent, twins

SAME, LIST, TALLY = "same-thing-agrees", "announced-number-of-items", "tally-makes-all"

# A passage with a gap, what fits in it, what does not, the rule that says so.
PASSAGES = [
    ("The council said the road would be closed for 14 nights. Traders fear the {}-night closure will ruin them.", "14", "41", SAME),
    ("The firm has won a contract worth £240 million. Unions welcomed the £{} million deal.", "240", "420", SAME),
    ("The mountain, 4,810 metres high, was climbed in winter. It took him three days to scale the {}-metre peak.", "4,810", "4,180", SAME),
    ("The king spent 17 days in hospital. During the {}-day stay he saw no visitors.", "17", "71", SAME),
    ("Some 36 whales were stranded on the beach. Volunteers kept the {} whales wet until the tide came in.", "36", "63", SAME),
    ("The bus was carrying 52 pupils. All {} pupils escaped unhurt.", "52", "25", SAME),
    ("A recall was ordered for 31 models, and dealers said work on the {} models would be done by May.", "31", "13", SAME),
    ("Sales fell by £340 million last year. The fall of £{} million was the worst in a decade.", "340", "430", SAME),
    ("Storm closes 45 schools\n\nPupils at the {} schools will learn at home, the board said.", "45", "54", SAME),
    ("Pool to open Friday\n\nThe pool in Mill Lane opens on {}, the council said.", "Friday", "Saturday", SAME),
    ("The concert starts at 7.30pm. Latecomers will not be let in after the {} start.", "7.30pm", "8pm", SAME),
    ("Bell scored in the 62nd minute, and his {}-minute goal settled the match.", "62nd", "26th", SAME),
    ("The market is held on {} days a week. Stalls open on Tuesdays, Thursdays and Saturdays.", "three", "four", LIST),
    ("Miners issued {} demands. They want better pay, shorter shifts, safer lifts and a pension at 55.", "four", "five", LIST),
    ("The mayor said her {} main priorities would be housing, transport and parks.", "three", "four", LIST),
    ("The band will play in {} cities. The tour begins in Lyon, moves on to Turin and Milan, and ends in Vienna.", "four", "five", LIST),
    ("The owner sacked {} managers. The head of sales went first. The head of transport left a day later. The buyer cleared his desk. "
     "No other post is at risk.", "three", "four", LIST),
    ("She picked the second to the fifth in the row, {} in all.", "four", "three", SAME),
    ("County led 14-3 at half-time. The visitors had the better of the second half, 20-6, and went on to win {}.", "23-20", "24-20",
     "aggregate-of-legs"),
    ("United were 1-0 up at the interval. They added four unanswered goals after it and won {}.", "5-0", "6-0", "aggregate-of-legs"),
    ("The Comets won the final series 4-2, clinching it in Game {} on Friday.", "6", "5", TALLY),
    ("Comets take title 4-2\n\nA late goal in Game {} gave the Comets their first title in 12 years.", "6", "7", TALLY),
    ("The council of 21 members met on Monday. {} voted for the plan and six against. The other five were absent.", "Ten", "Eleven", "parts-make-whole"),
    ("The 90-seat house is split. The Greens have 31 seats, and together with the {} seats of the Liberals they have a majority.", "17",
     "13", "parts-make-whole"),
    ("A win is worth two points and a draw one. The Tigers, with nine wins and four draws, have {} points.", "22", "24",
     "worth-of-each"),
    ("The club has {} points from 12 wins and six draws; the league awards three points for a win.", "42", "41", "worth-of-each"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong", "rule"), PASSAGES, ids=[p[0][:40] for p in PASSAGES])
def test_what_does_not_fit_is_told_and_what_fits_is_not(text, right, wrong, rule):
    twins(text, wrong, right, rule)


GOOD = [
    "The firm won a £40m contract in May. The £55m contract with the navy runs to 2030. Both will be served from Hull.",
    "A court in Lund jailed him for six years. The nine-year sentence of his brother was upheld.",
    "A strike by 1,200 nurses began on Monday. The 2,100 nurses of the county's other hospitals may join them.",
    "The 50 km race was won in three hours. The 30 km race followed.",
    "She carried 11 of the 14 regions; two weeks ago it was six.",
    "The toll has risen to 12 after the confirmation of six more deaths.",
    "He was given a three-year contract in 2021. The two-year contract he signed on Friday runs to 2028.",
    "Rangers counted 512 elephants. The census of 2010 had found 640. In those years 46 poachers were caught.",
    "The strike begins at 6 a.m. on Monday. The ferry leaves at 9 a.m.",
    "The concert starts at 7.30pm. Doors open at 6.30pm.",
    "The museum opens at 9 a.m. On Sundays it opens at 11 a.m.",
    "Talks resume Monday\n\nEnvoys arrived in Geneva on Sunday and will resume talks this week.",
    "Court to rule on Tuesday\n\nThe court will rule on Tuesday, a clerk said on Monday.",
    "Bell scored in the 62nd minute. Cole's 80th-minute header settled the match.",
    "The clinic is open on five days a week. It closes early on Tuesdays and Fridays.",
    "Miners issued five demands. They want better pay and shorter shifts first.",
    "The tour takes in nine cities. It begins in Lyon and ends in Vienna.",
    "Police arrested three men. The first was held in Leeds. The second gave himself up. The last was caught in Hull.",
    "The Comets lead the series 3-2 after winning Game 5.",
    "Rovers led 2-0 at half-time and won 3-1.",
    "The Reds have 40 seats in the 120-seat house and together with the Blues, who have 30 seats, are short of a majority.",
    "Their 31 points are four more than the Tigers have. A win is worth three points.",
    "The ship, 180 metres long, will be scrapped. The 120-metre ship that replaces it is being built in Gdansk.",
    "A fall of £340 million in sales was made good by the rise of £410 million in exports.",
]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text)
