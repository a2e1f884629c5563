"""Shares of what a thing holds, of everything and of a half apposed; signed changes, turns of time, means in whole hours and per hectare."""

import pytest
from passages import silent, twins

SHARES = (
    ("The ferry can take 320 cars. On Saturday morning it sailed with 240, {} per cent of what it can carry.", "60", "75"),
    ("The hall can seat 400. On Sunday it was lent to 300 scouts, {} per cent of its capacity.", "50", "75"),
    ("Out of a budget of $48 million the district spends $12 million on buses, {} of everything.", "a third", "a quarter"),
    ("A nurse in the capital earns 1,200 euros a month, {} of the 1,800 that a nurse across the border gets.", "half", "two thirds"),
    ("Turnout among the 8,400 members was {} per cent, with 3,780 ballots returned.", "55", "45"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), SHARES)
def test_a_share_of_what_is_held_or_had(text, wrong, right):
    twins(text, wrong, right)


def test_a_jail_may_hold_more_than_its_capacity():
    silent("The jail was built for 500 inmates and now holds 550, or 110 per cent of its capacity.")


CHANGES = (
    ("Q1 revenue: $412m vs $375m a year ago, {}. Net debt: $98m.", "+15%", "+10%"),
    ("The lake's level has sunk from 48 metres to 36, {} lower than at the end of the rains.", "a third", "a quarter"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), CHANGES)
def test_signs_and_turns_of_time(text, wrong, right):
    twins(text, wrong, right, "percent-change")


MEANS = (
    ("The four fields, all of one size, gave 5.2, 5.8, 6.1 and 4.9 tonnes a hectare. Over the four, the yield averaged {} tonnes.", "6.5", "5.5"),
    ("Twenty-four parents were asked how long their child slept, in whole hours. The mean was {} hours.", "9.31", "9.29"),
    ("One tutor looks after {} boys on average: the school has 36 tutors and 720 boys.", "25", "20"),
    ("A kilo of the plums takes 60 litres of water to grow. The farm turned out 3,000 kilos and used {} litres.", "280,000", "180,000"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), MEANS)
def test_means_and_products_of_one_unit(text, wrong, right):
    twins(text, wrong, right)


def test_the_games_that_a_mean_is_taken_over_are_none_of_its_values():
    silent("The goalkeeper let in two, none, three and one in his four games, an average of 1.5.")
    silent("He scored two, three and one in his three games, an average of two.")


def test_snow_of_so_much_runs_from_the_less():
    twins("Snow of {} is expected on high ground.", "15cm to 10cm", "10cm to 15cm", "swapped-range")


def test_what_was_free_until_now_is_paid_by_all():
    text = "Homes will pay £45 a year for a bin. It has been free until now. Officers expect 18,000 homes to join, which would bring in £{} a year."
    twins(text, "480,000", "810,000", "per-unit-total")


ROWS = (
    ("Some {} per cent of the flats are empty: 128 out of 320.", "60", "40"),
    ("The mayor's party won 27 of the 45 seats, giving it {} per cent of them.", "70", "60"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), ROWS)
def test_a_share_told_again_as_so_many_of_so_many(text, wrong, right):
    twins(text, wrong, right, "share-of-whole")


def test_a_mean_by_the_quarter_is_of_what_the_quarters_brought():
    twins("In the four quarters profit was $12m, $15m, $9m and $16m, or ${}m a quarter on average.", "15", "13", "mean-times-number")


def test_growth_that_is_seen_runs_from_the_less():
    twins("Forecasters see growth of {} per cent next year.", "3 to 2", "2 to 3", "swapped-range")


def test_right_copy_of_races_and_of_votes_that_were_held():
    silent("Her 14.92 seconds was a season's best, short of the 14.61 she ran in 2023.")
    silent("The jury had 12 members. It took four votes, and on the last one 67 per cent of them were for conviction.")
