"""Multiples and odds in prose, with the figures they speak of."""

import pytest
from passages import silent, told, twins

MULTIPLES = [
    (
        "times-as-many",
        "Twice as many nurses left in 2024 as in 2020: 900 against 600.",
        "Twice as many nurses left in 2024 as in 2020: 1,200 against 600.",
    ),
    (
        "times-as-many",
        "The new stadium holds 60,000, three times as many as the old one, which held 25,000.",
        "The new stadium holds 75,000, three times as many as the old one, which held 25,000.",
    ),
    (
        "times-as-many",
        "The attackers, 5,000 strong, outnumbered the 500 defenders by five to one.",
        "The attackers, 5,000 strong, outnumbered the 500 defenders by ten to one.",
    ),
    (
        "times-as-many",
        "The bridge cost $90 million, twice the $30 million first planned.",
        "The bridge cost $60 million, twice the $30 million first planned.",
    ),
    (
        "times-as-many",
        "At 600 metres the tower is twice the height of the 200-metre spire.",
        "At 400 metres the tower is twice the height of the 200-metre spire.",
    ),
    (
        "times-as-many",
        "The chief executive earned £4 million, 50 times the £40,000 paid to the average worker.",
        "The chief executive earned £4 million, 100 times the £40,000 paid to the average worker.",
    ),
    (
        "times-as-many",
        "The drug costs $3,000 a course, ten times more than the $600 charged for the old one.",
        "The drug costs $6,000 a course, ten times more than the $600 charged for the old one.",
    ),
    (
        "times-as-many",
        "Men outnumber women by three to one in the force, with 900 men and 600 women.",
        "Men outnumber women by three to one in the force, with 900 men and 300 women.",
    ),
    (
        "times-as-many",
        "In the north 300 schools closed, double the 100 that closed in the south.",
        "In the north 200 schools closed, double the 100 that closed in the south.",
    ),
    (
        "times-as-many",
        "Police recorded 90 thefts in May, three times the figure for April, when there were 45.",
        "Police recorded 135 thefts in May, three times the figure for April, when there were 45.",
    ),
    (
        "times-as-many",
        "The winner took 12,000 votes, three times as many as the runner-up, with 6,000.",
        "The winner took 18,000 votes, three times as many as the runner-up, with 6,000.",
    ),
    (
        "times-as-many",
        "Rain in April was double the norm: 90 mm fell, against an average of 60 mm.",
        "Rain in April was double the norm: 120 mm fell, against an average of 60 mm.",
    ),
    (
        "times-as-many",
        "The army has 30,000 men there, ten times the rebels' 6,000.",
        "The army has 60,000 men there, ten times the rebels' 6,000.",
    ),
    (
        "times-as-many",
        "The defenders were outnumbered four to one: 2,000 men held the walls against 20,000.",
        "The defenders were outnumbered ten to one: 2,000 men held the walls against 20,000.",
    ),
    (
        "times-as-many",
        "In Leeds 240 flats were built, more than three times as many as in York (120).",
        "In Leeds 480 flats were built, more than three times as many as in York (120).",
    ),
    (
        "times-as-many",
        "The state has one doctor for every 500 people. There are 8,000 doctors for its 2 million inhabitants.",
        "The state has one doctor for every 250 people. There are 8,000 doctors for its 2 million inhabitants.",
    ),
    (
        "times-as-many",
        "The prize is worth €50,000, five times as much as in 2010, when the winner got €20,000.",
        "The prize is worth €100,000, five times as much as in 2010, when the winner got €20,000.",
    ),
    (
        "times-as-many",
        "Half as many students enrolled this year as last, 400 against 1,200.",
        "Half as many students enrolled this year as last, 600 against 1,200.",
    ),
    (
        "times-as-many",
        "There are three girls for every boy in the class: 20 girls and 10 boys.",
        "There are two girls for every boy in the class: 20 girls and 10 boys.",
    ),
    (
        "times-as-many",
        "The old bridge could bear 20 tonnes. The new one can bear four times as much, 60 tonnes.",
        "The old bridge could bear 20 tonnes. The new one can bear three times as much, 60 tonnes.",
    ),
    (
        "times-as-many",
        "Only 300 people came to the rally, a third as many as in May, when 600 did.",
        "Only 200 people came to the rally, a third as many as in May, when 600 did.",
    ),
    (
        "times-as-many",
        "The comet is 40 kilometres wide, four times the size of the one seen in 1997, which was 20 kilometres.",
        "The comet is 40 kilometres wide, twice the size of the one seen in 1997, which was 20 kilometres.",
    ),
    (
        "times-as-many",
        "Women outnumber men two to one on the course, which has 60 women and 20 men.",
        "Women outnumber men three to one on the course, which has 60 women and 20 men.",
    ),
    (
        "times-as-many",
        "It has three times the seats of the old hall: 1,200 compared with 600.",
        "It has twice the seats of the old hall: 1,200 compared with 600.",
    ),
    (
        "times-as-many",
        "The budget is €90 million, two and a half times the previous one of €60 million.",
        "The budget is €90 million, one and a half times the previous one of €60 million.",
    ),
    (
        "times-as-many",
        "The queue for the ferry had 400 cars, double the number on the same day last year, when there were 100.",
        "The queue for the ferry had 400 cars, double the number on the same day last year, when there were 200.",
    ),
    (
        "times-as-many",
        "There is one officer to every ten soldiers: 300 officers command 4,500 men.",
        "There is one officer to every ten soldiers: 300 officers command 3,000 men.",
    ),
    (
        "times-as-many",
        "The wolves ate 90 sheep this year, nine times as many as last year (30).",
        "The wolves ate 90 sheep this year, three times as many as last year (30).",
    ),
]


@pytest.mark.parametrize(("rule", "bad", "good"), MULTIPLES, ids=lambda t: t[:40])
def test_what_does_not_fit_is_told_and_what_fits_is_not(rule, bad, good):
    assert rule in told(bad)
    silent(good)


SET_BESIDE = (
    (
        "The new ward has four times as many cots as the old wing, {}, each with a lamp. The 11 in the old wing were never empty.",
        "33",
        "44",
    ),
    ("Wardens counted 84 raids on nests, which the league says is double the {} of the year before.", "57", "42"),
    ("The old press printed a page in 40 seconds. The new one does it in eight and so is {} times as fast.", "four", "five"),
    ("The old road took 90 minutes and the new one takes 30, so it is {} as fast.", "twice", "three times"),
    ("Her share of the poll was {} times that of her rival, 51 percent to 17.", "four", "three"),
    ("Fares are now {} what they were in 2015, when a ticket cost £12; one costs £36 today.", "double", "triple"),
    ("Renters were {} times as likely to move: 24 percent of them did, and 8 percent of the others.", "four", "three"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), SET_BESIDE)
def test_what_the_multiple_is_of_may_stand_further_off(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, "times-as-many")


OF_OTHER_THINGS = (
    "He earned twice as much as his brother, 48, who taught. The 12 men on the ward were older.",
    "The walk takes 40 minutes. By bus it takes 10, four times as fast.",
    "The car does 120 kph, twice as fast as the bus at 60 kph.",
    "She does it twice as fast as he does, in 20 minutes.",
    "The police counted 96 thefts. The union said there were twice as many.",
    "A third of the budget went on roads, £2 million against £3 million last year.",
)


@pytest.mark.parametrize("text", OF_OTHER_THINGS)
def test_a_multiple_of_other_things_says_nothing(text: str) -> None:
    silent(text)
