"""Sums that any editor adds up, and the words around them that are no part of the sum."""

from __future__ import annotations

import pytest
from passages import silent, told, twins

SUMS = (
    ("Avalanches killed 14 people in Savoy, eight in Tyrol and five in Aosta, bringing the dead in the three regions to {}.", "29", "27"),
    ("Fires burned 14 houses in Arles, eight in Nimes and five in Sete, taking the houses lost across the three towns to {}.", "31", "27"),
    ("The 31 dead in the fire at the hostel were 18 women and {} men, a coroner said.", "12", "13"),
    ("The 40 guests on the second of the coaches were {} women and six men.", "33", "34"),
    ("Doctors follow 88 people with the fever. Of these 52 have been confirmed, 24 are probable and {} are suspected.", "21", "12"),
    ("Only three nations serve in the 1,900-strong border force. Chad sent 900 soldiers, Benin 640 and Togo {}.", "240", "360"),
    ("Readers sent 4,710 letters. Fares drew 2,130 of them and dirt 1,480. Some blamed the guards, 40 of whom are new. "
     "Late trains drew the other {}.", "1,010", "1,100"),
    ("Two clubs swapped players on Friday, with each club giving up 35. The exchange moved {} players in all.", "60", "70"),
    ("The mayor named a 20-member cabinet. Her party takes 11 posts. The Greens get four. Six members are under 40. "
     "The Farmers have the remaining {}.", "six", "five"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), SUMS)
def test_parts_make_the_whole(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


ACCOUNTS = (
    ("Lind's 19 on Friday took her total for the season to 304 points. She had begun the night on {}.", "295", "285"),
    ("The striker scored twice on Sunday to lift his tally for the year, which had been 14, to {}.", "17", "16"),
    ("The line began the spring with 63 ships. It returned four of them to their owners and took delivery of seven. "
     "That gave it a fleet of {}.", "68", "66"),
    ("The school began the year with 215 tutors. Since then 18 have left and 31 have qualified, which gives it {}.", "202", "228"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), ACCOUNTS)
def test_what_came_and_went_takes_it_there(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, "opening-in-out-closing")


@pytest.mark.parametrize("text", ["The Bears put up 21, 18, 25 and {} points by quarter in an 82-77 victory.", "Quarter scores of 21, 18, 25 and {} gave the Bears an 82-77 win."])  # fmt: skip
def test_quarters_make_one_side(text: str) -> None:
    twins(text, "20", "18", "parts-make-whole")


def test_quarters_of_something_else_are_no_sum() -> None:
    silent("Rebounds of 11, 9, 14 and 8 by quarter carried the Bears to an 82-77 victory.")


INSIDE = (
    ("The lender earned $4.2 {} last year. Of the year's earnings, $310 million came from fees.", "million", "billion"),
    ("The council set a budget of £64{} on Monday. The largest single item is care for the old, at £21m.", "0,000", "m"),
    ("None of the flats sold for more than €400,000. The cheapest went for €210,000 and the dearest for {}.", "€460,000", "€360,000"),
    ("Of the 15 players in the squad, {} are under 23, the coach said.", "17", "11"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), INSIDE)
def test_nothing_is_more_than_what_holds_it(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


def test_an_item_of_no_budget_may_be_larger() -> None:
    assert not told("The council made a cut of £3m. The largest item it runs is care for the old, at £21m.")


TERMS = (
    ("Bowen was jailed for {} years on Friday. She was given five years for the fraud and 18 months for the lie, to run consecutively.", "eight", "six and a half"),
    ("Bowen was sentenced to {} years. The judge gave him three years for arson and two for theft, one after the other.", "six", "five"),
    ("Paying for the $740 million tunnel falls to the state ($370 million), the city ($220 million) and the two counties ({}).", "$190 million", "$150 million"),
    ("The council named a 19-member board. Labour takes nine posts. The Greens, who twice walked out of the talks, get four. The rest, {}, go to the Liberals.", "eight", "six"),
    ("The well is to reach a depth of {}. The drill stands in a tent at minus 30. The first 800 metres of that hole took a month.", "2.4 metres", "2.4 km"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), TERMS)
def test_terms_and_shares_make_the_whole(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


def test_terms_served_at_once_are_no_sum() -> None:
    silent(
        "Bowen was jailed for five years on Friday. She was given five years for the fraud and 18 months for the lie, to run concurrently."
    )


CLOSED = (
    ("The six races drew fields of 11, 8, 13, 9, 12 and 7, a total of {} runners.", "70", "60"),
    ("A barn fire killed {} animals. Crews carried out 19 heifers, twelve calves and nine ewes, and no others had been inside.", "38", "40"),
    ("The storm wrecked {} homes, all in three villages. They counted 54 in Orre. Another 31 were torn down in Saya. In Lunde, 22 are gone.", "117", "107"),
    ("The visitors lost all ten wickets in a session. Perera took five of them, Silva three and the last man {}.", "three", "two"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), CLOSED)
def test_all_that_is_told_makes_all_there_is(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, "parts-make-whole")


OPEN = (
    "All 14 finalists speak English, eleven speak French and four play the harp.",
    "The ministry promised 90 wells by March. So far 54 are dug, 20 are being dug and the rest have not been begun.",
    "The league has 41 of the 80 seats, a majority of two over all the others together. In the last parliament it had 37.",
    "Crowds ran beside the 24 lorries. They had been stopped nine times. There was little but flour: 19 of the lorries held nothing else.",
)


@pytest.mark.parametrize("text", OPEN)
def test_what_leaves_room_is_no_sum(text: str) -> None:
    silent(text)
