"""A brief is read once more without the *But* that opens a sentence, and with a sentence's end at a semicolon."""

import pytest
from passages import silent, twins

JOINED = [
    ("The ferry dropped 54 of its 1,200 sailings in half-term week; that is a rate of {} per cent, the regulator said.", "5.4", "4.5"),
    ("The auctioneer keeps a commission of 20 per cent. But on a hammer price of £3.5 million that makes £{}.", "70,000", "700,000"),
    ("Buyers pay a levy of 5 per cent. And on a £340,000 flat that comes to £{}.", "27,000", "17,000"),
    ("The mayor will visit {} villages next week. But the stops are Aldham, Stoke and Penrith, her office announced.", "four", "three"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), JOINED)
def test_a_slip_is_found_however_its_clauses_are_joined(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "The town had 31 tanks of water; nine were emptied and five refilled. That left 27 full.",
        "Two thirds of the 900 workers will lose their jobs; 150 will move to Leeds.",
        "One in five of the 60 pupils is left-handed; the school also has 3 left-handed teachers.",
        "Two of the hurt are in Leeds, three in York and one in Hull; the seventh went home. Seven had been hurt.",
    ],
)
def test_a_clause_that_takes_up_nothing_ends_no_sentence(text):
    silent(text)


def test_a_record_that_is_left_untouched_was_not_passed():
    silent("Her 2:19.40 took a minute off her own best but left the course record, 2:17.05, untouched. Only the winner ran faster.")


def test_a_trough_is_a_low():
    twins(
        "Unemployment has never been lower. The statistics office put it at 3.8 per cent in May; the deepest previous trough, {} per cent, "
        "was in 2019.",
        "3.1",
        "4.1",
    )


def test_the_dutch_one_is_no_figure():
    silent(
        "No globe had ever fetched so much in London as the Dutch one knocked down on Thursday for £2.9m. A dealer at the back recalled that "
        "its twin made £2.4m in the same London saleroom in 2012."
    )


def test_what_two_give_apiece_who_are_named_is_not_of_others():
    silent(
        "Berlin offered €140 million toward the flood wall and The Hague half as much. Copenhagen and Helsinki promised €25 million apiece. "
        "Added up, the pledges by the four capitals come to €260 million."
    )


def test_the_figure_for_another_is_no_second_telling():
    silent(
        "An article on May 4 gave an incorrect figure for Sweden. The country shipped 61 million litres in 2025; 16 million litres was the "
        "figure for Denmark."
    )
