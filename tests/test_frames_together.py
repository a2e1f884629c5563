"""A figure behind all the others of its kind that one digit keeps from being their sum, whatever the words call it."""

import pytest
from passages import silent, twins

TOGETHER = [
    ("Anglers landed 64 bass and 31 mullet at the weekend contest. The {} fish were weighed and put back.", "105", "95"),
    ("For the film the crew needed 22 horses, nine mules and three camels, and feeding all {} of them cost a fortune.", "44", "34"),
    ("The choir sang on 14 evenings in spring and nine in the autumn. Its {} concerts drew good houses.", "33", "23"),
    ("Judges gave the gardener 34 points for colour, 27 for design and 19 for upkeep, a score of {}.", "90", "80"),
    ("The mine produced 310,000 tonnes of copper in the first quarter and 295,000 in the second, for a half-year output of {} tonnes.",
     "625,000", "605,000"),
    ("Repairs to the roof will cost €240,000, the windows €85,000 and the organ €110,000. The parish must therefore find €{} by Easter.",
     "535,000", "435,000"),
    ("The regiment lost 14 men in the first assault and 23 in the second. It buried its {} dead by the river.", "47", "37"),
    ("On the first day 2,140 runners started, on the second 1,870. Over the weekend {} took part.", "4,110", "4,010"),
    ("The court heard from six police officers, four doctors and 11 neighbours. The evidence of the {} witnesses took days.", "31", "21"),
    ("The co-operative picked 44 tonnes of grapes in September and 38 in October. It pressed all {} at its own winery.", "92", "82"),
    ("She played 37 matches on clay, 22 on grass and nine indoors, winning all but six of the {}.", "78", "68"),
    ("The contract is worth $14m this year, $16m next year and $18m the year after; over that time the company will receive ${}m.",
     "58", "48"),
    ("Two brothers inherited the herd. Olaf took 63 cows and Per 48; the old man had kept {}.", "121", "111"),
]  # fmt: skip

APART = [
    "The club sold 320 season tickets in June and 280 in July. Last year it sold 700 over the summer.",
    "The farm has 120 sheep and 45 goats. Its neighbour has 175 cows.",
    "Germany won 12 medals and France nine. Norway took 31.",
    "He scored 31 on Monday, 24 on Wednesday and 65 on Friday.",
    "The bridge cost €3.2m and the tunnel €4.1m. The ring road cost €8.3m.",
    "The book has 240 pages, its sequel 310. The third volume runs to 650.",
    "Police made 14 arrests in the east and 19 in the west. In the centre there were 43.",
    "The north has 1,340 schools and the south 1,120. The capital has 2,560 teachers.",
    "Shells killed 12 people in the port and nine in the market. Doctors treated 31 wounded.",
    "The league gives three points for a win and one for a draw, and Carrick have won nine and drawn four. They have 31.",
    "It makes 140 drones a day, up from 90 in the spring, and was to make 200.",
    "Officers seized 48 plants at a house and 312 more at a warehouse. Two men, 31 and 27, were charged with growing 360.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), TOGETHER)
def test_all_of_the_kind_that_was_told_make_the_figure_behind_it(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", APART)
def test_one_more_of_a_row_and_figures_of_others_are_no_sum(text):
    silent(text)


@pytest.mark.parametrize(
    "text",
    [
        "The budget sets aside 42 million crowns for roads, 31 million for schools and 27 million for clinics, exactly 100 million between "
        "them and half of all spending, put at 200 million.",
        "Reform won 61 seats, Labour 48, the Nationals 14 and independents seven, which accounts for all 130 places in the chamber.",
        "The column numbered 60 lorries when it left the railhead. By morning 22 had got through, five had turned back and the other 33 "
        "were burning, a driver said.",
    ],
)
def test_a_sum_is_not_told_of_figures_that_a_longer_one_takes_in(text):
    silent(text)
