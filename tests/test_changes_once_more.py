"""Changes told by who speaks of them, by what was lost, beside a year before in brackets, and as the figure of another time."""

import pytest
from passages import silent, twins

SPOKEN_OF = (
    ("Journeys climbed from 310,000 in 2022 to 403,000 in 2023, and the operator said it was delighted with a {} gain.", "23 percent", "30 percent"),
    ("Complaints fell from 400 to 300 over the winter, and the watchdog hailed a {} drop.", "33 per cent", "25 per cent"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), SPOKEN_OF)
def test_who_speaks_of_a_change_is_not_what_rose(text, wrong, right):
    twins(text, wrong, right, "percent-change")


def test_a_rise_of_another_thing_that_somebody_expects():
    silent("Exports rose from 400 to 500 cars, and the bank said it expected a 12 per cent rise in wages.")


LOST = (
    ("The bank has burned through {} of its foreign currency since June. Reserves dropped to $7.2 billion from $9.6 billion.", "a third", "a quarter"),
    ("The drought has cost the valley {} of its herds. There are now 24,000 goats, down from 32,000.", "half", "a quarter"),
    ("The charity has run through {} of its savings. They fell to £300,000 from £500,000.", "60 per cent", "40 per cent"),
    ("Stock in the mill slid from 250p at the open to 235p at the close, shedding {} in the session.", "12 per cent", "6 per cent"),
    ("Copper climbed from $8,000 a tonne in May to $9,200 in June, adding {} in a month.", "25 per cent", "15 per cent"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), LOST)
def test_what_is_lost_or_added_is_a_change(text, wrong, right):
    twins(text, wrong, right, "percent-change")


def test_what_another_thing_lost():
    silent("The strike cost the airline a tenth of its sales. Its debt fell to £3bn from £4bn.")
    silent("The fire cost the firm a third of its stock. Turnover slid to £8m from £9m.")


IN_BRACKETS = (
    ("Q2 net sales 1.26bn kronor (1.05bn a year earlier), up {}. Order book at end-June: 3.4bn kronor.", "12 percent", "20 percent"),
    ("Pre-tax profit £44m (£40m), up {}. Dividend 12p a share.", "16 per cent", "10 per cent"),
    ("First-half output 1,380 tonnes (1,200 a year ago), up {}. Stocks 310 tonnes.", "25 per cent", "15 per cent"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), IN_BRACKETS)
def test_the_figure_in_brackets_is_the_one_before(text, wrong, right):
    twins(text, wrong, right, "percent-change")


THE_FIGURE = (
    ("Bicycle thefts have fallen by {} since the racks were moved. In 2022 police recorded 240. The figure for 2024 was 168.", "half", "30 per cent"),
    ("The queue for a test has grown by {} in a year. Learners waited ten weeks last spring. The figure for April was 19 weeks.", "a half", "90 per cent"),
    ("The wait for a scan has been cut by {} since she arrived. New rooms, open six days a week, made the difference. In her first month, patients had waited 48 weeks on average. The figure for January, she said, was 36 weeks.", "three quarters", "a quarter"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), THE_FIGURE)
def test_the_figure_of_another_time_ends_a_change(text, wrong, right):
    twins(text, wrong, right, "percent-change")


PREVIOUS = (
    ("The number of homes begun slid to 1,530 in the year to September, the builders said. That is {} down on the 2,550 begun in the previous 12 months.", "two thirds", "two fifths"),
    ("Visitors to the abbey came to 48,000 in the year to March. That is {} up on the 40,000 of the preceding year.", "a quarter", "a fifth"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), PREVIOUS)
def test_the_previous_year_is_the_one_before_that_which_was_told(text, wrong, right):
    twins(text, wrong, right, "percent-change", "2024-10-31")
