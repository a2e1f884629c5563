"""What a figure is: its unit, its noun, whether it is an age and whether it is the size of a change."""

import pytest
from passages import twins

import claimcheck as cc
from claimcheck.documents.plain import plain
from claimcheck.reading.reader import figures_told
from claimcheck.reading.ties.shares.changing import is_change

HEARD = [
    # A compound stands between a number and what it counts.
    ("Two 12-hour shifts and three 20-minute breaks were lost.", [("Two", "count", "", "shift"), ("three", "count", "", "break")]),
    ("The four five-member teams had six 20-seat minibuses.", [("four", "count", "", "team"), ("six", "count", "", "minibus")]),
    ("Ten 12-year-old boys were fined.", [("Ten", "count", "", "boy")]),
    # What so many do, or cannot do, is not what they are.
    ("Of the 90 inns, 66 don't have cooks, 12 cannot pay and 9 won’t open.", [("66", "count", "", "inn"), ("12", "count", "", "inn")]),
    ("Of 14 accused, nine deny everything and five argue that they slept.", [("nine", "count", "", ""), ("five", "count", "", "")]),
    ("It owns 18 outright and leases 25 barges.", [("18", "count", "", "")]),
    # A sum over two days is no length of time.
    ("The two-day toll rose to 13.", [("13", "count", "", "")]),
    ("The two-day journey was cut to one.", [("one", "duration", "day", "")]),
    # Ages, and what only looks like one.
    ("Ian Orr, 41, got seven years and Ann Orr, 38, five.", [("38", "age", "year", ""), ("five", "count", "", "")]),
    ("The number of dead, 66, did not change.", [("66", "count", "", "")]),
    ("The sisters, now 82 and 79, left when the elder was 17.", [("82", "age", "year", ""), ("79", "age", "year", ""), ("17", "age", "year", "")]),
    # What a school has on its roll is no part of its classes.
    ("With 30 children in each of 14 classes, it has a roll of a little over 400.", [("a little over 400", "count", "", "")]),
    ("The bill went up by 40 to 160.", [("40", "count", "", ""), ("160", "count", "", "")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), HEARD, ids=[text for text, _ in HEARD])
def test_a_figure_is_read_as_what_it_is(text, told):
    found = {claim.said: claim for claim in cc.read(text, links=False).claims}
    for said, kind, unit, noun in told:
        claim = found[said]
        assert (kind, unit, noun) == (claim.kind, claim.amount.unit, claim.scope.noun)


NO_CHANGES = [
    "Officers recovered 58 stolen bicycles.",
    "Coastguards picked up 224 people.",
    "The army has put up 800 tents.",
    "It gave up and kept up 12 horses.",
    "The pump moved 48,000 litres.",
    "The fair raised £730,000.",
    "It won with a mean of 7.50.",
    "The lake has dropped to 1,042 feet above sea level.",
    "The shocks were shallow, between 5 km and 12 km down.",
    "An avalanche swept away three climbers below Camp Alder.",
    "Two more were seized at a roadblock.",
    "Over the nine months growth was weak.",
]
CHANGES = [
    "Such a cut, of 20 per cent, is the largest.",
    "Sales were up 800.",
    "The price of a ticket has gone up 5 pounds.",
    "Temperatures were two degrees below the average.",
    "The boss raised the fee by £30.",
    "The board brought down the price by 20 pounds.",
]


@pytest.mark.parametrize("text", [*NO_CHANGES, *CHANGES])
def test_the_size_of_a_change_is_told_from_what_is_done(text):
    story = figures_told(plain(text)).story(plain(text))
    assert any(is_change(story, read) for read in story.reads) == (text in CHANGES)


PAIRS = [
    ("Shelling killed four people on Tuesday and seven on Wednesday, bringing the two-day toll to {}.", "13", "11"),
    ("The storm dropped 40 mm of rain on Monday and 30 on Tuesday, taking the two-day total to {}.", "80", "70"),
    ("Three cousins were jailed for a total of {} years. Ian Orr, 41, got seven years, Al Orr, 38, five and Jo Orr four.", "17", "16"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_what_is_heard_aright_is_reckoned_with(text, wrong, right):
    twins(text, wrong, right)
