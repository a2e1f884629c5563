"""Parts set out behind a verb or a colon, and differences told in two ways: each with the figure that fits and one that does not."""

import pytest
from passages import alarms, silent, told

PARTS = [
    ("The bank charges fees of 2.5 per cent, comprising 1.0 per cent for the sale and {} per cent for the papers.", "1.5", "1.9"),
    ("Costs of $2.5 million comprise $1 million for staff and ${} million for rent.", "1.5", "1.9"),
    ("Total duties of 12 per cent include 9 per cent for the state and {} per cent for the port.", "3", "6"),
    ("A budget of £84m includes £51m for roads and £{}m for bridges.", "31", "43"),
    ("It will lend $13.0 billion, including $1.8 billion to farms and ${} billion to students.", "11.1", "12.1"),
    ("The coach had 92 people on board: eight drivers and {} pupils.", "84", "94"),
    ("The parish runs 92 halls - 67 village halls and {} chapels.", "25", "55"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong"), PARTS)
def test_parts_behind_a_verb_make_their_whole(text, right, wrong):
    silent(text.format(right))
    assert set(told(text.format(wrong))) <= {"parts-make-whole", "parts-exceed-whole"} and told(text.format(wrong))


def test_both_that_and_joins_behind_including_are_some_of_the_whole():
    text = "There were 29 people on the ferry, including eight sailors and {} tourists."
    silent(text.format("18"))
    assert told(text.format("84")) == ["parts-exceed-whole"]
    assert [f.level for f in alarms(text.format("84"))] == ["warning"]


APART = [
    "The firm has 29 shops, including eight in the capital and has 84 abroad.",
    "A budget of £84m includes £51m for roads. The ministry will raise £43m for bridges.",
    "The coach line has 92 seats: eight drivers and 94 pupils asked for one each.",
    "The hall holds 92 people: it sold 18 tickets on Monday and 96 on Tuesday, some of them twice.",
    "Duties include 9 per cent on steel and 4 per cent on coal, against 12 per cent on tin.",
]


@pytest.mark.parametrize("text", APART)
def test_what_is_no_row_of_parts_is_left(text):
    silent(text)


MOVES = [
    ("The trust cut its herd to 1,159 goats, or 3.6 per cent of all on the island, from 1,727. It sold {} goats in spring.", "568", "586"),
    ("The club cut its squad to 24 players from 31. In January it sold {} players.", "seven", "nine"),
    ("The ranch raised its herd to the equivalent of 2,709 cows, or 7.7 per cent of all, from 2,232. It bought a net {} cows in May.", "477", "447"),
    ("The ranch cut its herd to 2,232 cows from 2,709. It sold a total of {} cows in May.", "477", "447"),
    ("Dealers raised their stocks to 31,200 vans from 24,700. They bought {} vans in May.", "6,500", "9,500"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong"), MOVES)
def test_what_came_or_went_is_what_lies_between(text, right, wrong):
    silent(text.format(right))
    assert told(text.format(wrong)) == ["opening-in-out-closing"]


STANDING = [
    "The union promised to cut its branches from 19 to 12. It has settled on 15, with two more to be merged.",
    "The club cut its squad to 24 players from 31. In January it sold nine players and in March it bought two.",
    "The club cut its squad to 24 players from 31. Its rival sold a goalkeeper.",
    "The herd fell to 1,159 goats from 1,727. It has lost 900 goats since 2010 and bought 300.",
]


@pytest.mark.parametrize("text", STANDING)
def test_other_moves_are_no_difference(text):
    silent(text)


WAYS = [
    ("The fair drew 9,300 people, or {} per cent, fewer than the 62,000 who came last year.", "15", "12"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong"), WAYS)
def test_a_difference_told_in_per_cent_too_is_of_what_it_is_held_against(text, right, wrong):
    silent(text.format(right))
    assert told(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    ["Sales were £4.2m, or 10 per cent, higher at £46.2m.", "Takings were £9,300, or 15 per cent, lower than last year, at £52,700."],
)
def test_a_difference_in_per_cent_is_no_share_of_what_there_is(text):
    silent(text)


AT = [
    ("Shares in the ferry line were up 8 pence, or {}%, at 605 pence by noon.", "1.3", "2.3"),
    ("The index of small firms fell 31.4 points, or {} per cent, to 2,386.6.", "1.3", "2.6"),
    ("The index was down 31.4 points, or {} per cent, at 2,386.6.", "1.3", "3.1"),
    ("Sales were £4.2m, or {} per cent, higher at £46.2m.", "10", "14"),
    ("Spending was $78 million, which is $9.7 million, or {} per cent, higher than the $68.3 million of a year ago.", "14.2", "24.2"),
    ("Takings were $9.7 million, or {} per cent, above the estimate of $68.3 million.", "14.2", "24.2"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong"), AT)
def test_a_change_told_twice_leads_to_what_a_thing_stands_at(text, right, wrong):
    silent(text.format(right))
    assert set(told(text.format(wrong))) <= {"change-told-twice", "share-of-whole"} and told(text.format(wrong))


def test_a_percent_of_a_thing_behind_a_comma_is_no_second_telling():
    silent("Peat with one per cent ash costs $20.25, up one dollar, two per cent ash $18.25, up 25 cents.")


PREMIUMS = [
    ("Sales of tents for the month were off {} per cent to 2,501 tents from 6,472 a year ago.", "61", "71"),
    ("The price of the tram was set at 177 crowns, a premium of {} per cent over the last bid of 158 crowns.", "12", "16"),
    ("The house went for $134,000, a discount of {} per cent to the asking price of $168,000.", "20", "12"),
    ("Stocks of tin rose a provisional {} per cent to 140.88 million tonnes from 128.41 million.", "9.7", "19.7"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong"), PREMIUMS)
def test_premiums_and_discounts_are_changes(text, right, wrong):
    silent(text.format(right))
    assert told(text.format(wrong)) == ["percent-change"]


TRADE = [
    ("The surplus reached $12.2 million, from $25.6 million worth of exports and ${} million of imports.", "13.4", "15.4"),
    ("The trade gap widened to $1.76m in May, from $1.70m in April. Imports were $16.98m and exports ${}m.", "15.22", "15.12"),
    ("The trade deficit was 3.4bn crowns in March. Exports rose to 20.6bn and imports to {}bn from 23.5bn in February.", "24.0", "26.0"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong"), TRADE)
def test_exports_and_imports_leave_the_surplus_or_the_deficit(text, right, wrong):
    silent(text.format(right))
    assert told(text.format(wrong))


def test_a_profit_of_another_sentence_may_be_one_after_tax():
    silent("The firm made a profit of £12m. Sales of books were £40m and costs of printing £31m.")


def test_a_premium_is_over_what_its_own_paragraph_tells():
    silent(
        "The loan was raised to $100 million from $75 million.\n\nIts price is above that of last night. It stands for a premium of 20 per cent."
    )


OTHERS = [
    ("Of the 44 miners underground 26 had made it to a shelter, but {} others were unaccounted for.", "18", "28"),
    ("Of 240 pupils, 170 passed the test and {} others will sit it again.", "60", "90"),
]


@pytest.mark.parametrize(("text", "right", "wrong"), OTHERS)
def test_some_and_others_are_no_more_than_those_they_are_of(text, right, wrong):
    silent(text.format(right))
    assert told(text.format(wrong)) == ["parts-exceed-whole"]
