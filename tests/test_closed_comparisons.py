"""Short texts that hold one figure against another: which of the two is the subject, which the base, and what the word makes of them."""

import pytest
from passages import silent, told, twins

OLDER = [
    ("Pia, 71, is the {} sister of Rosa, 74, who keeps the shop.", "older", "younger"),
    ("Rosa, 74, the {} sister of Pia, 71, keeps the shop.", "younger", "elder"),
    ("Tom Hale, 38, whose {} brother Sam, 41, also rows, won.", "younger", "older"),
    ("Nell, {}, is younger sister to May, 84.", "86", "81"),
]
HELD = [
    ("The comet will pass 52 million miles from Earth in May, {} than in 1986, when it was 39 million miles away.", "closer", "farther out"),
    ("Passengers taking the coach {} time: the trip lasts 52 minutes, compared with 44 minutes by rail.", "save", "lose"),
    ("The food bank has beaten its 12-tonne target, with {} tonnes collected by Friday, a trustee said.", "11.2", "12.4"),
    ("The plant met {} per cent of orders on time. That put it ahead of the company's target of 90 per cent.", "88", "91"),
    ("The clinic saw {} per cent of callers in a day. That put it below the national target of 95 per cent.", "95.2", "94.8"),
    ("The gales have felled {} trees than last winter's. Some 3,100 have come down, 900 of them in one night. In all of last "
     "winter the figure was 2,700.", "fewer", "more"),
]  # fmt: skip
SOUGHT = [
    ("The course was oversubscribed, with {} applicants for 240 places.", "212", "312"),
    ("Bids came in for {} plots, leaving the auction, in which 74 were on offer, oversubscribed.", "61", "81"),
    ("There are fewer jobs than seekers in the valley: {} vacancies for 430 people on the register.", "510", "410"),
    ("The bond sale was undersubscribed. Investors put in bids worth ${} billion for the $2.9 billion of paper on offer.", "3.4", "2.4"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), [*OLDER, *HELD, *SOUGHT])
def test_two_figures_and_the_word_between(text, wrong, right):
    twins(text, wrong, right, "rank-order")


@pytest.mark.parametrize(
    "text",
    [
        "The appeal has passed its £45,000 goal, with £41,300 coming from one donor.",
        "The appeal has passed its £45,000 goal, with £41,300 raised in the first month alone.",
        "The nursery is oversubscribed: it has 48 places and 60 on its waiting list.",
        "More families than homes are coming: the council has 120 flats and a waiting list of 90.",
    ],
)
def test_figures_of_another_time_or_of_some_of_it(text):
    silent(text)


def test_a_target_is_just_what_it_was_set_at():
    assert told("The clinic saw 95.2 per cent of callers in a day. That put it below the target of 95 per cent.") == ["rank-order"]


CALLED = [
    ("{} than one in six tenants has a lodger. The survey found that 21 per cent did, up from 12 per cent in 2010.", "Fewer", "More"),
    ("{} three in ten teenagers skip breakfast, a study suggests. It found 27 per cent did.", "Over", "Under"),
    ("Most boys as well as most girls walk to school. The shares were {} per cent and 61 per cent respectively.", "44", "54"),
    ("Most tenants in both blocks want the lift replaced. The shares were 58 per cent and {} per cent respectively.", "43", "53"),
]
AHEAD = [
    ("With most ballots counted Mr Okoro was {} on 31,200 votes to Ms Berg's 33,900.", "ahead", "behind"),
    ("The mayor trails with {} per cent to her challenger's 38.", "41", "31"),
    ("Rovers lead the table on {} points to their rivals' 55.", "52", "58"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), [*CALLED, *AHEAD])
def test_shares_in_words_and_sides(text, wrong, right):
    twins(text, wrong, right, "rank-order")


@pytest.mark.parametrize(
    "text",
    [
        "More than three in ten teenagers said they never read for pleasure. That compares with 27 per cent of adults.",
        "More than one in six cyclists wears no lights, the police say. They stopped 240 riders, of whom 31 were fined.",
        "With nine in ten ballots counted Mr Okoro was behind on 31,200 votes to Ms Berg's 33,900.",
        "The budget passed with a smaller majority than last year's, by 57 votes to 44. Twelve months ago the vote was 66 to 41.",
        "She won with 21.4 seconds to Berg's 21.9.",
    ],
)
def test_shares_and_sides_that_say_so_rightly(text):
    silent(text)


MOVED = [
    ("The port {} from 14th to 11th in the world list.", "slipped", "climbed"),
    ("The country is up to {}, from 28th a year earlier, in the press freedom index.", "31st", "21st"),
]
GAPS = [
    ("The mayor's lead {} in June. The last poll had him on 49 per cent and his rival on 40; a week before it was 46 to 44.",
     "shrank", "grew"),
    ("The bill passed with a {} majority than last year's, by 71 votes to 58. Twelve months ago the vote was 80 to 47.",
     "bigger", "smaller"),
]  # fmt: skip
TOPS = [
    ("Monday's queue longest of month\n\nStaff counted {} people in line at dawn, after 134 on Friday and 97 on Saturday.", "118", "148"),
    ("Sunday's crowd was the smallest of the season. Stewards counted {} people, after 4,900 in May and 3,100 in June.", "3,400", "2,900"),
]
RUNS = [
    ("Prices fell for a third month running, to $82. They had been $85 in June, ${} in May and $88 in April.", "89", "87"),
    ("Visits grew for the second year in a row, reaching 41,200 after {} last year. There had been 38,600 the year before.",
     "37,900", "39,500"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), [*MOVED, *GAPS, *TOPS, *RUNS])
def test_places_gaps_tops_and_runs(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "The lift rose from the 12th to the 15th floor.",
        "The town grew from the 12th to the 15th century.",
        "The club's lead has narrowed. In May they had 61 and 52 points. Now they have 70 and 66.",
        "Sunday's crowd was the biggest since May. Stewards counted 4,200 people, after 4,900 in May and 3,100 in June.",
    ],
)
def test_floors_and_earlier_tops(text):
    silent(text)


DAYS = [
    ("The lake froze on {}, later than last year, when it iced over on December 9.", "December 2", "December 12"),
    ("Harvest began on {} July. That was earlier than in 2024, when the combines first went out on 19 July.", "28", "12"),
]
BOUNDS = [
    ("None of the ferries is more than 40 years old. They were launched in 1988, 1991 and {}.", "1979", "1989"),
    ("All three sheds are over 40 years old. They were built in 1979, 1983 and {}.", "1991", "1981"),
]
PROPORTIONS = [
    ("Boys were likelier than girls to fail, with {} of 100 boys and 18 of 120 girls doing so.", "14", "16"),
    ("A {} share of farms than of shops was inspected. Officers went to 36 of the 90 farms and 42 of the 120 shops.", "smaller", "higher"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), [*DAYS, *BOUNDS, *PROPORTIONS])
def test_days_ages_and_proportions(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "The snow came on 4 January, later than last winter, when it fell on 20 December.",
        "The claim that the rise was from second to fourth gear is untrue.",
        "No hut on the ridge is older than 20 years. The first two were built in 1931 and 1948, and all three were replaced in 2009.",
    ],
)
def test_days_over_the_new_year(text):
    silent(text)


NEEDED = [
    ("The change was carried by {} votes to 32, comfortably more than the two-thirds majority required.", "61", "71"),
    ("Members voted by 412 to {} to merge, short of the 60 per cent needed under club rules.", "261", "281"),
]
LEFT = [
    ("The company swung to a loss. Revenue was ${} million and costs were $398 million.", "412", "392"),
    ("The club ended the year in the {}. Income was £3.1m and spending £2.8m.", "red", "black"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), [*NEEDED, *LEFT])
def test_shares_needed_and_what_is_left(text, wrong, right):
    twins(text, wrong, right, "rank-order")


def test_a_loss_that_more_than_two_sums_make():
    silent("The company made a loss after tax. Revenue was $412 million and costs were $398 million.")
    silent("The company swung to a loss. Revenue was $412 million, costs were $398 million and a fine took $20 million.")
