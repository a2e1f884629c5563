"""Slips in a word of scale: figures held against each other at two times, what is taken from a sum, what was added to a stock."""

from __future__ import annotations

import pytest
from passages import silent, told, twins

OF_TWO_TIMES = (
    ("The harbour took in {} cruise guests last year, up from 3.4 million in 2024.", "3.6", "3.6 million"),
    ("The lender put aside {} for loans gone bad, against $270 million a year earlier.", "$290", "$290 million"),
    ("Shipments came to {} tonnes in the quarter, down from 47 million tonnes the year before.", "44 billion", "44 million"),
    ("Takings climbed from {} to £71 million, the grocer said.", "£66", "£66 million"),
    ("The mill turned out {} tonnes of paper in June, against 2.9 million a year ago.", "2.7", "2.7 million"),
    ("The number of listeners grew to {} from 14 million.", "15 billion", "15 million"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), OF_TWO_TIMES)
def test_figures_of_two_times_are_of_one_scale(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, "wrong-magnitude")


OF_TWO_THINGS = (
    "Turnover rose from $4 million in 2011 to $3.8 billion last year.",
    "The app grew from 4 users in 2014 to 3.9 million in 2024.",
    "The airline has 41 aircraft, up from 38, and flies 40 million people a year.",
    "The flu killed 38 people, against 41 million in the great epidemic.",
    "The campaign spent $1.6 million, compared with $1.5 billion spent by its rivals.",
    "Sales in the unit were $4.1 million, compared with $4 billion for the whole company.",
    "The number of goats rose from 3 to 4 million in a decade.",
    "The hamlet has 390 people, compared with 4 million in the capital.",
    "She earns $36 an hour, compared with $35 million a year for the chairman.",
)


@pytest.mark.parametrize("text", OF_TWO_THINGS)
def test_two_things_may_be_far_apart(text: str) -> None:
    silent(text)


SOME_OF_IT = (
    ("The branch lines carried {} passengers in the year. Some 700,000 of them had season tickets.", "2.8", "2.8 million"),
    ("The port served {} travellers in May, 11 million of them on the ferries.", "48", "48 million"),
    ("The town has plans for its {} grant. Painting the hall will use up £60,000 of it and a new floor £130,000.", "£240", "£240,000"),
    (
        "Some {} people are without a home. The coast has taken in 1.3 million of them and the hills 2.4 million.",
        "3.7 billion",
        "3.7 million",
    ),
)


@pytest.mark.parametrize(("text", "wrong", "right"), SOME_OF_IT)
def test_some_of_it_shows_that_a_scale_is_lost(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


TAKEN = (
    ("The navy asked for $520 million for frigates. Parliament agreed in May, after trimming {} from it.", "$1.3 billion", "$130 million"),
    ("The senate cut {} from the $310 million that the coast guard had sought.", "$2.4 billion", "$24 million"),
    ("The board knocked {} off the €45 million request.", "€3 billion", "€3 million"),
    ("The treasurer embezzled {} from a fund of £48,000.", "£92,000", "£29,000"),
    ("The town's budget of $84 million was cut by {}.", "$120 million", "$12 million"),
    ("Lawmakers trimmed the $84 million package by {}.", "$120 million", "$12 million"),
    ("The pond held 40,000 litres. Firemen drained {} litres from it.", "65,000", "25,000"),
    ("The dish, which cost $1.3 million to build, overran its budget by {} and opened late.", "$260 million", "$0.26 million"),
    ("The tunnel came in at £340 million, {} over budget.", "£2.1 billion", "£21 million"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), TAKEN)
def test_what_is_taken_is_no_more_than_the_sum(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, "parts-exceed-whole")


NOT_TAKEN = (
    "The shop took £900 from its £5 stall.",
    "The navy asked for another $520 million. Parliament cut $1.3 billion from the budget.",
    "The fund has $520 million left after the state withdrew $1.3 billion from it.",
    "Parliament trimmed $1.1 billion from the budget, in which $640 million is for shells.",
    "Costs were cut by $30 million from $120 million to $90 million.",
    "The tunnel was to cost $640 million and is $710 million over budget.",
    "A contract of $40 million overran by $55 million.",
)


@pytest.mark.parametrize("text", NOT_TAKEN)
def test_of_another_sum_any_amount_is_taken(text: str) -> None:
    silent(text)


ADDED = (
    ("Police arrested {} men on Monday, taking the total to 31.", "40", "14"),
    ("The navy received {} launches in May. That brings its fleet to 84.", "120", "12"),
    ("In June the public sent in {} sound clips. With those the archive holds 7,140.", "51,000", "5,100"),
    ("The library added {} books last year and now has 9,400.", "12,000", "1,200"),
    ("The ministry bought another {} trams, for a fleet of 48.", "60", "16"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), ADDED)
def test_what_was_added_is_some_of_what_there_is(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, "parts-exceed-whole")


GONE = (
    "Of the three bands Orla got the most votes, 52,000. Finn got 49,000.",
    "Power was restored to 40 homes, bringing the number without it to 31.",
    "The zoo bred 48 penguins this year and sold 30. It now has 31.",
    "The museum bought 340 maps last year. It now has 290 on show.",
    "The town took in 340 refugees in May. It now has 290.",
    "The side scored 62 goals last season. It now has 31.",
    "The airline ordered 22 jets. Its fleet now numbers 18.",
)


@pytest.mark.parametrize("text", GONE)
def test_who_came_need_not_be_there_now(text: str) -> None:
    silent(text)


def test_a_fraction_of_a_count_is_no_small_count() -> None:
    assert "parts-exceed-whole" in told("The zoo sold 1.4 tickets last year, half a million of them to children.")
