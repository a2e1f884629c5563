"""Basic wordings: the plainest ways of telling a relation, among figures that have nothing to do with it."""

import pytest

import claimcheck as cc

# The sentence with a gap, the figure that fits, one that does not, and the rule.
PAIRS = [
    ("The council closed seven of its 31 libraries, leaving {}.", "24", "25", "opening-in-out-closing"),
    ("The council will close seven of its 31 libraries, leaving {} open.", "24", "25", "opening-in-out-closing"),
    ("The navy has lost four of its 32 ships and now has {}.", "28", "25", "opening-in-out-closing"),
    ("The line is to lose four of the 32 trains. That leaves {}.", "28", "31", "opening-in-out-closing"),
    ("The farm sold nine of the 41 goats, and is left with {} goats.", "32", "34", "opening-in-out-closing"),
    ("The site had 176 clerks in January. Since then 39 have joined and 24 have left, so that it now has {}.", "191", "199", None),
    ("It used 30 tonnes a day for six days, a total of {}.", "180", "220", "rate-times-duration"),
    ("In six days it lost 180 tonnes, an average of {} a day.", "30", "40", "rate-times-duration"),
    ("The {} voters are divided between Lille (41), the coast (50) and Nice (58).", "149", "158", "parts-make-whole"),
    ("On sales of $90 million and costs of $30 million it made a profit of {}.", "$60 million", "$50 million", "rest-of-whole"),
    ("The fair took in £90,000 and spent £30,000, a surplus of {}.", "£60,000", "£50,000", "opening-in-out-closing"),
    ("Exports came to £40m and imports to £60m, a deficit of {}.", "£20m", "£30m", "rest-of-whole"),
    ("More than 500 goats - {} in all - were sold.", "520", "480", "restated-rounder"),
    ("Nearly 500 goats ({} to be exact) were sold.", "489", "512", "restated-rounder"),
    ("A 40-hour week at £12 an hour pays {}.", "£480", "£430", "rate-times-duration"),
    ("Of the {} casualties in Ohio, 20 were killed and 30 were wounded.", "50", "60", "parts-make-whole"),
    ("The motion was carried by {} votes, with 81 in favour and 35 against.", "46", "51", "margin-of-result"),
    ("A welder on £18 an hour will earn {} for a 35-hour week.", "£630", "£790", "rate-times-duration"),
    ("The kiln fires 50 tiles an hour and turned out {} in its eight-hour shift.", "400", "530", "rate-times-duration"),
    ("The shop is open for 11 hours a day, six days a week, or {} hours.", "66", "76", "rate-times-duration"),
    ("The navy ordered 30 launches at $2 million each, a deal worth {}.", "$60 million", "$80 million", "per-unit-total"),
    ("Every one of the 35 guards was given a bonus of $3,000, which cost the bank {}.", "$105,000", "$125,000", "per-unit-total"),
    ("Cider is £3.20 a litre, and a tank of 50 litres now costs {} to fill.", "£160", "£190", "per-unit-total"),
    ("All seats in the marquee are £9. The 310 sold have brought in {}.", "£2,790", "£3,900", "per-unit-total"),
    ("The jail holds 900 men at a cost of $80 a day each, {} a day in all.", "$72,000", "$97,000", "per-unit-total"),
    ("The 14 coaches carried an average of 40 fans, {} people in all.", "560", "710", "per-unit-total"),
    ("1,200 lambs died. That is {} of the 2,500 counted.", "48%", "24%", "share-of-whole"),
]


@pytest.mark.parametrize(("text", "fits", "wrong", "rule"), PAIRS)
def test_what_does_not_fit_is_told_and_what_fits_is_not(text, fits, wrong, rule):
    assert [] == [f.message for f in cc.check_text(text.format(fits)).findings if f.level != "note"]
    told = [f for f in cc.check_text(text.format(wrong)).findings if f.level != "note"]
    assert told and rule in (None, told[0].rule)
    assert any(wrong.rstrip("%") in label.quote for label in told[0].labels)


@pytest.mark.parametrize(
    "text",
    [
        "Shares fell 3 per cent. The firm has lost four of its 32 ships and now has 28 in use.",
        "Shares fell 3 per cent. Leeds lost 369 voters, fewer than the 429 that the north lost.",
        "The firm lost 35, 30 and 55 workers in the three months, an average of 40 a month.",
        "Founded in 1962, the group has 14 directors. The site took 120 litres every week. After ten weeks the total stood at 1,200.",
        "Output came to 1,320 tonnes last year, 12 percent less than the 1,500 tonnes of the year before.",
        "Seventeen people were hurt in the crash: the guard, 13 passengers and three cyclists at a crossing.",
        "Forty sheep died in the barn, the farmer said on Sunday, lowering an earlier figure of 47.",
        "The clerks' 3.1 per cent pay deal is higher than inflation, now running at 2.4 per cent.",
        "Of 75 goats tested, 50 had worms and 41 had mites. Twenty-two had both, and six had neither.",
        "Founded in 1962, the group has 14 directors. 20 of the 200 doctors had left, one in ten.",
        "Shares fell 3 per cent. She won in a record 37 minutes, beating the old mark of 40 minutes set in 2012.",
        "The decision follows two years of talks. Jim Cole led the party from 1988 to 2001, 13 years in all.",
    ],
)
def test_figures_of_other_matters_stay_apart(text):
    assert [] == [f.message for f in cc.check_text(text, published="2026-11-26").findings if f.level != "note"]


def test_a_rate_that_two_modules_read_is_told_once():
    report = cc.check_text("In six days it lost 220 tonnes, an average of 30 tonnes a day.")
    assert 1 == len([f for f in report.findings if f.rule == "rate-times-duration"])


SEATS = [
    ("In the 40-seat council Labour has {} members, the Conservatives 11 and the Greens 6.", "21", "25"),
    ("Labour took {} seats, the Conservatives 11 and the Greens 6 on the 40-member council.", "21", "32"),
    ("Labour won {} of the 38 seats, the Conservatives 11 and the Greens the other 6.", "21", "23"),
]


@pytest.mark.parametrize(("text", "fits", "wrong"), SEATS)
def test_parties_hold_no_more_than_the_house_has(text, fits, wrong):
    assert [] == [f.message for f in cc.check_text(text.format(fits)).findings if f.level != "note"]
    assert [f for f in cc.check_text(text.format(wrong)).findings if f.level != "note"]


def test_a_figure_behind_the_name_of_a_party_is_no_part_of_the_name():
    ledger = cc.read("Labour won 21 of the 38 seats, the Conservatives 11 and the Greens 6 on a wet night.")
    assert ["21", "38", "11", "6"] == [c.span.quote for c in ledger.claims]


@pytest.mark.parametrize(
    ("text", "fits", "wrong"),
    [
        ("Rovers won {}, Kane scoring three and Silva two.", "5-1", "4-1"),
        ("Rovers won {} with two goals from Novak and two from Meyer.", "4-2", "3-2"),
        ("Okoro scored once and Rossi twice as Rovers beat City {}.", "3-1", "2-1"),
    ],
)
def test_those_named_in_the_sentence_of_a_win_scored_for_the_winners(text, fits, wrong):
    assert [] == [f.message for f in cc.check_text(text.format(fits)).findings if f.level != "note"]
    assert [f for f in cc.check_text(text.format(wrong)).findings if f.level != "note"]


def test_goals_of_both_sides_may_be_told_beside_a_win():
    text = "Rovers won 4-3, Kane scoring three and Rossi one, while Lund and Holm replied for City."
    assert [] == [f.message for f in cc.check_text(text).findings if f.level != "note"]


@pytest.mark.parametrize(
    "text",
    [
        "Two libraries, Fen Lane and Millfield, will shut at the end of June. Each has 1,200 books, 400 more than in June",
        "The group has 14 directors. The navy had 570 cooks in January. Since then 15 have joined and 32 have left, so that it now has 553.",
    ],
)
def test_a_story_that_breaks_off_and_one_with_other_figures_are_silent(text):
    assert [] == [f.message for f in cc.check_text(text, published="2026-11-26").findings if f.level != "note"]
