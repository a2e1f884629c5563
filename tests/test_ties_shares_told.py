"""Shares in words beside per cents, leads of two subjects, multiples behind their figures, shares of those told before."""

from __future__ import annotations

import pytest
from passages import silent, twins

PAIRS = [
    ("{} of drivers admit to speeding. The figure was 29 per cent, the poll found.", "Over a third", "Under a third"),
    ("{} of the households have broadband. The survey puts it at 57 per cent.", "Fewer than half", "More than half"),
    ("{} of members wanted the merger, with 46 per cent in favour.", "A majority", "A minority"),
    ("{} of farmers would vote no, the union reports. The share was 51 per cent.", "Two thirds", "Half"),
    ("The Greens are on 23 per cent and the Liberals on 17, which gives the Greens a {}-point lead.", "nine", "six"),
    ("With 36 per cent the Reds are {} points ahead of the Blues, on 32 per cent.", "six", "four"),
    ("Remain had 52 per cent and Leave 48, leaving Remain {} points in front.", "six", "four"),
    ("She has won 24 races to her sister's eight, {} as many.", "twice", "three times"),
    ("The 2019 crop filled 90 lorries. This one filled 30, {} as many.", "half", "a third"),
    ("Twice as many women as men said yes: 48 per cent compared with {}.", "30", "24"),
    ("The trade stretched for 38 miles. In spring it covered 12 miles. This is {} that length, he said.", "twice", "over three times"),
    ("A cat of 27 kilograms lived here. That is {} the weight of its cousin, which averages 14.", "over twice", "nearly twice"),
    ("Entries to the prize have {} in five years. There were 430 in 2020; this time the jury has 861 books.", "tripled", "doubled"),
    ("The town has {} in size. It was 21,000 when the mine opened, and the census last spring counted 42,300.", "trebled", "doubled"),
    ("The drivers' 3.1 per cent pay deal is {} than inflation, now running at 3.4 per cent.", "higher", "lower"),
    ("At 31 the goalkeeper is {} than the striker, who is 33.", "older", "younger"),
    ("The party did {} than the pollsters had predicted: it won 41 seats, and they had given it 36.", "worse", "better"),
    ("The squad has 25 players. Only 15 are fit, which means {} of them can train.", "half", "three fifths"),
    ("He wrote 40 operas; 12 are still staged, {} of the total.", "a quarter", "30 per cent"),
    ("Shares in the chain opened at $5.00 and closed at $3.50, wiping {} percent off their value.", "40", "30"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_what_is_told_of_two_figures_must_fit_them(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, published=None)


@pytest.mark.parametrize(
    "text",
    [
        "Over a third of drivers admit to speeding. The figure was 29 per cent in 2010.",
        "A quarter of pupils are on free meals. It was 20 per cent before the pandemic.",
        "A majority of members wanted the merger, with 46 per cent of women in favour.",
        "Half of all voters back the new leader. Among those who have made up their minds, the figure is 62 per cent.",
        "A third of voters are undecided. Among the rest, 40 per cent back the mayor.",
        "She leads by five points, 44 to 39, after trailing by two points in May, when he was on 43 per cent.",
        "He scored 36 goals in 12 games, twice as many as last season.",
        "Fares go up by 5 per cent on average. A return to the coast, now £20, will cost £22.",
        "Burglaries numbered 850 in 2022. Last year there were 544, which the chief called a 36 per cent drop.",
        "In the winter before, 1,450 children fell ill. In the first winter after it 870 did. Doctors call it a 40 per cent improvement.",
        "Three times as many trains ran on time in July as in June: 90 per cent against 30. A quarter of June's, 120, were cancelled.",
        "The survey went to 1,500 farms. By June 450 had replied, a third of them by telephone.",
        "The trust owns 80 flats and 60 houses. Of the houses, 20 stand empty, or a third.",
    ],
)
def test_what_is_of_another_time_or_set_is_silent(text: str) -> None:
    silent(text, None)


MORE = [
    ("Fees were waived for 153 boarders. There are 340 boarders in all, so {} per cent of them pay nothing.", "55", "45"),
    ("The column had 120 tanks to the defenders' 40, a superiority of {} to one.", "four", "three"),
    ("The camera takes in 8.4 degrees of sky; its predecessor managed 2.1. That is {} times as much.", "five", "four"),
    ("The drug was tried on seven monkeys, of which {} per cent lived.", "50", "43"),
    ("Net debt {} over the year and now stands at €310 million, compared with €345 million at its start.", "rose", "fell"),
    ("Trains are {} than buses. By rail the trip lasts 48 minutes; the number 12 does it in 41.", "quicker", "slower"),
    ("The average stay was 8.2 days, {} on the 9.5 days of 2015.", "up", "down"),
    ("Three boys applied to the school for every girl who did. There were {} boys and 20 girls.", "80", "60"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), MORE)
def test_what_is_told_in_turn_must_fit(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, published=None)


@pytest.mark.parametrize(
    "text",
    [
        "Marks ranged from 1 to 10, and the average was 4.88.",
        "The practice is open between eight and six, and 450 people come through its doors.",
        "Thefts rose 8 per cent nationally. In the town they went from 250 to 300.",
        "Petrol is cheaper than it was in May, at 141p a litre, but dearer than diesel was then, at 138p.",
        "Trust went down to 54 per cent in the spring, having been 61 per cent in the autumn; the drop of seven points is the steepest yet.",
        "The shares closed 3 per cent up at 206p, against 340p in January.",
    ],
)
def test_clean_copy_is_silent(text: str) -> None:
    silent(text, None)


@pytest.mark.parametrize(
    "text",
    [
        "Of 1,200 voters polled, 38 per cent back the mayor and 34 per cent his rival; in May he led by nine points.",
        "The firm made 400 cars in 2010 and 1,000 last year, two and a half times as many, with twice as many workers, 250.",
        "The tower is 150 metres tall, 30 metres lower than planned and half as tall again as the old one, which was 100.",
        "The mean age of the 14 players is 24.5, and of the 11 who started 25.1.",
        "Unemployment is at 5 per cent, half of what it was in 1995, 10 per cent.",
    ],
)
def test_another_time_or_thing_between_is_silent(text: str) -> None:
    silent(text, None)


LAST = [
    ("By midnight the police had taken 90 names. Half of those, {}, were under 18.", "54", "45"),
    ("Leeds took in 310 refugees and Bradford 340. {} therefore had more.", "Leeds", "Bradford"),
    ("Oslo is the {} city: a night there costs €140, in Turin €110.", "cheaper", "dearer"),
    ("Prices have gone up by {} over the decade, a loaf costing £1.20 now and 90p then.", "half", "a third"),
    ("The budget shrinks from $84 million to $63 million, {} off.", "a third", "a quarter"),
    ("Ridership is at {} per cent of its level before the war: 35,000 people a day against 50,000.", "80", "70"),
    ("Sales, at 1.5 million, were {} the 750,000 of a year before.", "half", "double"),
    ("The gap between rich and poor schools has {}, from 12 points to 15.", "narrowed", "widened"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), LAST)
def test_conclusions_levels_and_gaps_must_fit(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, published=None)


AGAIN = [
    ("Monday's poll drew 378 of the 540 workers, so {} of them took part.", "four fifths", "seven tenths"),
    ("Thefts dropped by {} last year. The force logged 660 to March; in the following twelve months it was 528.", "a quarter", "a fifth"),
    ("With 840 pupils and 28 staff the school has {} children to every teacher.", "25", "30"),
    ("The eight finalists were set ten sums. On average they got {} right.", "6.55", "6.5"),
    ("The bill has {} backers since its first reading, when 240 members chose it. This time there were 212.", "gained", "lost"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), AGAIN)
def test_shares_and_odds_of_what_was_told(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, published=None)


def test_how_likely_a_thing_is_no_count_tells() -> None:
    silent("Nurses were twice as likely as doctors to fall ill. In all 120 nurses and 90 doctors did.", None)


SHARES = [
    ("Voters reject the plan by {} to one, the survey suggests, with 54% against and 18% in favour.", "two", "three"),
    ("Members back the merger by a margin of {} to one, 66 per cent against 33.", "three", "two"),
    ("It stood at 47 per cent in March and is at 43 per cent now, so the cause has lost four {}.", "per cent", "points"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), SHARES)
def test_odds_and_losses_of_shares(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, published=None)


def test_odds_of_one_place_and_shares_of_another_are_apart() -> None:
    silent("Voters rejected the plan by two to one in the town, and by 54 per cent to 46 in the county.", None)
