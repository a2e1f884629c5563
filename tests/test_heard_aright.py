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
    # No verb, no part of another figure and no thing that is not there.
    ("One sleeps in a boat and one series ended.", [("One", "count", "", ""), ("one series", "count", "", "series")]),
    ("It has 45 fit to fight and 30 of their own; 12 stronger came.", [("45", "count", "", ""), ("30", "count", "", "")]),
    ("A box of 84 lasts a fortnight.", [("84", "count", "", "")]),
    ("The 960 emergency calls and 12 progress reports were lost.", [("960 emergency calls", "count", "", "call"), ("12 progress reports", "count", "", "report")]),
    ("Asia made £96m of the cobbler's £640m and £150,000 of the extra £210,000.", [("£96m", "money", "pound sterling", ""), ("£150,000", "money", "pound sterling", "")]),
    ("One pupil in five walks to school.", [("One pupil in five", "share", "", "pupil")]),
    ("Nine judges each gave the pie a mark.", [("Nine judges", "count", "", "judge")]),
    # What is under a plan is no less than it; of many plans it may be.
    ("Under two plans 30 flats would go; under one contract 12 stay.", [("two plans", "count", "", "plan"), ("one contract", "count", "", "contract")]),
    ("Under 40 plans were filed.", [("Under 40 plans", "count", "", "plan")]),
    # Units and bounds that belong together.
    ("They dredged 70,000 cubic yards of mud in 40 fathoms.", [("70,000 cubic yards of mud", "measure", "cubic yard", "mud"), ("40 fathoms", "measure", "fathom", "")]),
    ("Orr is 6-foot-11.", [("6-foot-11", "measure", "inch", "")]),
    ("Seats cost at least 45 crowns and at most 90.", [("at least 45 crowns and at most 90", "money", "crown", "")]),
    # The mean is what it is of, and no range that one household pays.
    ("The fair drew 240, 310 and 260, an average over the three nights of 270.", [("three nights", "duration", "night", ""), ("270", "mean", "", "")]),
    ("It costs the average household from £4,500 to £5,800.", [("from £4,500 to £5,800", "money", "pound sterling", "")]),
    ("The painter, who died on Friday at 79, was mourned.", [("79", "age", "year", "")]),
    # Initials, and places in capitals.
    ("It held four U.S. citizens, 12 U.K. firms and 40 U.S.-made tanks.",
     [("four U.S. citizens", "count", "", "citizen"), ("12 U.K. firms", "count", "", "company"), ("40 U.S.-made tanks", "count", "", "tank")]),
    ("Several central U.S. states and three of the G7 nations agreed.",
     [("Several central U.S. states", "count", "", "state"), ("three of the G7 nations", "count", "", "nation")]),
    ("One police officer and one of the world's most vital lanes were lost.",
     [("One police officer", "count", "", "policeman"), ("one of the world's most vital lanes", "count", "", "lane")]),
    ("Orr is to get 1bn euros at once, and another 550m.", [("another 550m", "money", "euro", "")]),
    ("Two quarters of losses followed.", [("Two quarters", "duration", "quarter", "")]),
    ("The barge cost £85 plus a £4 fee, or €85m plus €10m in add-ons.", [("£85", "money", "pound sterling", ""), ("€85m", "money", "euro", "")]),
    ("A cell is 1.5 x 3 metres.", [("1.5", "measure", "metre", ""), ("3 metres", "measure", "metre", "")]),
    ("It was one of the holiest sites, and the blast killed 17.", [("17", "count", "", "")]),
    ("Two men in their 50's and a child under 14, were held.", [("50's", "age", "year", ""), ("under 14", "age", "year", "")]),
    # Rand, by what they are the price of or beside a sum that is sure.
    ("Coal brought R4.5bn, or R150 a tonne. A child pays R80.",
        [("R150 a tonne", "rate", "rand/tonne", ""), ("R80", "money", "rand", "")]),
    ("It carries 320 tonnes to the 120 of the old one.", [("120", "count", "", "")]),
    ("Every grade eight pupil has one.", [("eight", "ordinal", "", "")]),
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
    "Shares fell to a four-month low of $4.50.",
    "The region expects a deficit of $387 million.",
    "Lower oil revenue has left a country of 16 million people poorer.",
    "The search turned up five pistols.",
    "Her leap fell four centimetres short of the record.",
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


def test_the_month_of_may_is_no_doubt():
    claims = cc.read("There were 241. May had brought 312, June 290.", published="2026-10-05", links=False).claims
    assert [(c.said, c.modality) for c in claims] == [("241", "stated"), ("312", "stated"), ("290", "stated")]
    assert str(claims[1].when.start) == "2026-05-01"


def test_what_was_expected_is_no_doubt_of_what_came():
    claims = cc.read("Growth was faster than predicted and well above the 9.1% of 2003.", links=False).claims
    assert [(c.said, c.modality) for c in claims] == [("9.1%", "stated")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A clerk would not confirm reports of 14 graves.", "stated"),
        ("Clerks could not immediately say whether 14 boats had sunk.", "stated"),
        ("Divers could not reach 14 boats.", "stated"),
        ("The plan would not cut 14 posts.", "forecast"),
        ("The plan could cut 14 posts.", "forecast"),
    ],
)
def test_what_was_not_told_or_reached_is_no_forecast(text, told):
    assert [claim.modality for claim in cc.read(text, links=False).claims] == [told]


def test_a_place_in_capitals_makes_no_name_of_a_number():
    claims = cc.read("ISTANBUL Two police officers were killed.", links=False).claims
    assert [(c.said, c.related) for c in claims] == [("Two police officers", True)]


def test_numbers_in_a_row_behind_what_they_number_are_names():
    claims = cc.read("He won Games 1, 3 and 5. They played 3 and 5 games.", links=False).claims
    assert [c.said for c in claims] == ["3", "5 games"]


def test_the_category_of_a_storm_counts_no_storms():
    claims = cc.read("A category one hurricane hit. In this category five films won.", links=False).claims
    assert [(c.said, c.related) for c in claims] == [("one hurricane", False), ("five films", True)]


def test_a_letter_before_digits_is_money_where_it_touches_a_sum():
    claims = cc.read("She climbed K2 a year ago and paid K2,400. Fish at R150 a kilo.", links=False).claims
    assert [(c.said, c.amount.unit) for c in claims if c.kind == "money" or "/" in c.amount.unit] == [
        ("K2,400", "kwacha"),
        ("R150 a kilo", "rand/kilogram"),
    ]


def test_what_is_paid_on_holidays_is_no_half():
    assert [c.said for c in cc.read("They get time and a half on holidays.", links=False).claims] == []


PAIRS = [
    ("Shelling killed four people on Tuesday and seven on Wednesday, bringing the two-day toll to {}.", "13", "11"),
    ("The storm dropped 40 mm of rain on Monday and 30 on Tuesday, taking the two-day total to {}.", "80", "70"),
    ("The price of a sack has doubled since May, from Sh110 to Sh{}.", "180", "220"),
    ("The county bought 60 hives at KSh8,500 each, a bill of KSh{}.", "610,000", "510,000"),
    ("Rangers fitted 46 grey wolves with collars over the winter, 19 males and {} females.", "29", "27"),
    ("Orr broke the meet record of 10.84 seconds in the 100 meters with a time of {}.", "10.91", "10.81"),
    (
        "The raid, which killed {} people, was the worst in the city since the war, surpassing the bombing of a mill last year that killed 44.",
        "38",
        "48",
    ),
    ("Three cousins were jailed for a total of {} years. Ian Orr, 41, got seven years, Al Orr, 38, five and Jo Orr four.", "17", "16"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_what_is_heard_aright_is_reckoned_with(text, wrong, right):
    twins(text, wrong, right)
