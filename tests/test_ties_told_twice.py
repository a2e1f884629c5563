"""Changes told twice: an amount and a percent, times and a percent; shares for and against; the same share of another unit."""

import pytest

import claimcheck as cc

# The sentence with a gap, the figure that fits, one that does not, and the rule.
PAIRS = [
    ("Sales rose by £20 million, or {}, to £120 million.", "20 per cent", "30 per cent", "change-told-twice"),
    ("The fund was cut by $50 million, or {}, to $150 million.", "25 per cent", "20 per cent", "change-told-twice"),
    ("Profit fell by {}, or £30 million, to £90 million.", "a quarter", "a third", "change-told-twice"),
    ("Rents rose £60, or {}, to £660 a month.", "10 per cent", "12 per cent", "change-told-twice"),
    ("The pass cost 50 pence, then rose 50 pence, or {}, to £4.50.", "12.5 per cent", "10 per cent", "change-told-twice"),
    ("Shares dropped $8 ({}) from $40.", "20 percent", "25 percent", "share-of-whole"),
    ("A flat costs £288,000, which is £48,000 more than two years ago and a rise of {}, agents say.", "20%", "17%", "change-told-twice"),
    ("Prescriptions have doubled since 2020, an increase of {} that chemists put down to tests.", "100 per cent", "200 per cent", None),
    ("Claims trebled in May, a {} rise, the insurer said.", "200 per cent", "300 per cent", "same-thing-agrees"),
    ("Exports more than doubled, up {} on May.", "120 per cent", "220 per cent", "same-thing-agrees"),
    ("Gate money halved, a fall of {} on the year before.", "50 per cent", "40 per cent", "same-thing-agrees"),
    ("The vote was 65 per cent for and {} against.", "35 per cent", "45 per cent", "shares-make-hundred"),
    ("In the survey 58 percent backed the strike and {} opposed it.", "36 percent", "46 percent", "shares-make-hundred"),
    ("Around 70 per cent of the class passed and {} failed, the school said.", "30 per cent", "40 per cent", "shares-make-hundred"),
    ("The fire burned 800 of the park's 2,000 hectares, or {} of its area.", "40 percent", "60 percent", "share-of-whole"),
    ("Petrol has risen {} in a week, from $3.40 to $3.50 a gallon.", "10 cents", "20 cents", "percent-change"),
    ("Water bills will rise by an average of {}, to £535 from £480.", "£55", "£45", "percent-change"),
    ("The bank raised its rate by {} of a point, to 4.75 per cent from 4.5.", "a quarter", "half", "percent-or-points"),
    ("One in four of the 200 farmers surveyed, {}, said they would not sow.", "50", "80", "fraction-in-words"),
    ("The jackpot is $20m, twice last week's {}.", "$10m", "$15m", "times-as-many"),
    ("About a third of the homes are damaged, {} out of 11,500, its mayor said.", "3,700", "2,300", "fraction-in-words"),
    ("Spending goes up to $66 billion from $55 billion. The increase, {}, is the biggest in a decade.", "20 percent", "15 percent", None),
    ("Thefts fell from 640 in May to 480 in June. Police credited the {} drop to patrols.", "one-quarter", "one-third", "percent-change"),
    ("The port employs 1,800 people. A fifth of the workforce will go. Those {} workers have until June.", "360", "460", None),
    ("Half of the 80 villages have power again and {} are still without it.", "40", "60", "fraction-in-words"),
    ("The plant made 300 cars a day before the war and now makes {}, a third as many.", "100", "200", "times-as-many"),
    ("The poll was sent to all 25 head teachers. Every one of them answered, and {} said they had shut early.", "56 percent", "54 percent", None),
    ("The quay handled 2.3 million people in July, up {}. In the same month a year ago there were 1.6 million.", "44 percent", "15 percent",
     "percent-change"),
    ("Ten years ago the herd numbered 1,500. A count last month found 900 animals. She said a {} decline was a shock.", "40 percent",
     "60 percent", "percent-change"),
    ("Women hold 27 of the 90 seats, or {}, up from 18 four years ago.", "30 per cent", "20 per cent", "share-of-whole"),
    ("Tax receipts grew by $80 million to $880 million, or {}.", "10 percent", "15 percent", "change-told-twice"),
    ("Rents have climbed by $150 to $1,650 a month, a {} increase in a year.", "10 percent", "15 percent", "change-told-twice"),
    ("The school has raised its fees by £600, or {}, to £12,600.", "5 per cent", "8 per cent", "change-told-twice"),
    ("Families in the camp were 9,000 in June. In May there were 7,500, so the increase was {}.", "20 percent", "30 percent", None),
    ("Police solved 140 of the 400 cases, a clear-up rate of {}.", "35 per cent", "45 per cent", "share-of-whole"),
    ("Output fell to 450,000 barrels a day from 500,000, a drop of {}, the agency said.", "10 percent", "20 percent", "percent-change"),
    ("Coal made up 45 percent of power, gas 35 percent and wind {}, the grid said.", "20 percent", "30 percent", "shares-make-hundred"),
    ("The home side had 60 per cent of the ball and the visitors {}.", "40 per cent", "50 per cent", "shares-make-hundred"),
    ("Joblessness among the young is 24 per cent, {} the rate of 12 per cent for all.", "twice", "three times", "times-as-many"),
    ("The ship held 20,000 tonnes of grain, 80 per cent of its capacity of {}.", "25,000", "30,000", "share-of-whole"),
    ("The factory will double its output to {} engines a week from 200.", "400", "500", "times-as-many"),
    ("Four fifths of the 50 officers in the unit, {}, have been questioned.", "40", "45", "fraction-in-words"),
    ("The region has lost 30 percent of its doctors, {} out of 600, since 2022.", "180", "240", None),
    ("The rail operator ran 900 of its 1,000 trains, or {}, on Monday.", "90 per cent", "95 per cent", "share-of-whole"),
    ("Revenue rose {} to $600 million, from $500 million.", "20 per cent", "25 per cent", "percent-change"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fits", "wrong", "rule"), PAIRS)
def test_what_does_not_fit_is_told_and_what_fits_is_not(text, fits, wrong, rule):
    assert [] == [f.message for f in cc.check_text(text.format(fits)).findings if f.level != "note"]
    told = [f for f in cc.check_text(text.format(wrong)).findings if f.level != "note"]
    assert told and rule in (None, *(f.rule for f in told))


@pytest.mark.parametrize(
    "text",
    [
        "The firm was founded by two brothers, then aged 19 and 22, and went public 40 years later.",
        "The shares lost 50 percent in 2022, from $40 to $20, and doubled in 2023 to end where they began.",
        "Output rose from 200 to 300 tonnes in May and doubled in June.",
        "The budget of $2.3 billion sets aside $400 million for shells and half as much for drones.",
        "The city spent £20 million on roads and twice as much on schools, out of a budget of £90 million.",
        "His rating slipped to 39 percent from 41 percent, which is within the poll's margin of error of three points.",
        "Two thirds of the airline's 60 aircraft are leased, it said. It owns 15 of the remaining planes outright.",
        "A quarter of the 400 flats are empty and 300 are let.",
        "The budget sets aside $30 million for roads, a tenth of the $300 million total.",
        "The police chief, 52, said half of the 84 officers, 42, would move.",
        "Traders expect a rise in interest rates on Thursday. Reserves, which had been $18.6 billion, were down to $17.4 billion.",
        "The poll found 55 per cent of women for the plan and 60 per cent of men against.",
        "Exports fell by $69bn to $3,050bn, or 2.2 per cent.",
        "The gap between the parties has narrowed to three points, with Labour on 38 per cent and the Conservatives on 35.",
        "Ticket prices rose from £20 to £30, 50 per cent in three years.",
        "Turnout has risen by as much as 13 points in places. A total of 64.8 percent voted - up nearly 10 percent on last year.",
        "Employers added 147,000 jobs. The state accounted for 73,000 of the gain, nearly half, and care homes for 39,000.",
        "Budgets go from $8.2 billion to $5.7 billion, a fall of 31 percent.",
    ],
)
def test_what_is_told_of_other_things_stays_apart(text):
    assert [] == [f.message for f in cc.check_text(text).findings if f.level != "note"]
