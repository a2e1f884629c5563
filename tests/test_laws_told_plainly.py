"""Laws told plainly: those of the rooms for stuffs, rows, ratings, rates and records, each in its plainest sentences, wrong and right."""

import pytest
from passages import silent, twins

SHARES = [
    ("The alloy is 71% copper and {}% zinc.", "39", "29"),
    ("The alloy is 71% copper by weight, with zinc as the balance at {}%.", "39", "29"),
    ("The alloy is 71% copper. Zinc makes up the balance, {}%.", "39", "29"),
    ("The alloy is 71% copper. The rest is zinc, at {}%.", "39", "29"),
    ("Every ballot went to one of two candidates, with Hall taking 56% and Pruitt {}%.", "34", "44"),
    ("Hall took 56% of the vote and Pruitt, her only rival, {}%.", "34", "44"),
    ("Approval stood at 51 percent and disapproval at 43 percent, a net positive of {} points.", "nine", "eight"),
    ("Approval stood at 41 percent and disapproval at 53 percent, a net negative of {} points.", "14", "12"),
    ("Its stake is {} per cent. It held 36 per cent in January and bought a further 7 per cent.", "47", "43"),
    (
        "The reservoir stands at {} per cent. It was 48 per cent full in May, and the rain since then has put on 13 percentage points.",
        "71",
        "61",
    ),
    ("Some 36 per cent of pupils qualify for free meals. The head said {} of the 900 on roll were eligible.", "414", "324"),
    ("Of the 9,418 patients who waited, 3,861 were over 75, which the trust puts at {} per cent.", "51", "41"),
    ("Opioid deaths were triple flu deaths, {} to 83.", "171", "250"),
    ("Applications to nursing ran at double those for engineering, at {} and 740.", "1,180", "1,480"),
    ("Foresters planted 380 million seedlings. Spruce made up {} million of that number.", "410", "310"),
    ("Foresters planted 380 million seedlings, of which spruce made up {} million.", "410", "310"),
    ("There are four robots per worker. The firm has 720 robots and {} workers.", "240", "180"),
]
SUMS = [
    (
        "Police collected {} blades during the amnesty, the force said: 612 kitchen knives, 349 machetes, 288 flick-knives and 137 swords.",
        "1,486",
        "1,386",
    ),
    (
        "Police hold {} in drug raids\n\nOfficers arrested 21 people in Leeds, 15 in Hull and 10 in York. There were no arrests elsewhere.",
        "44",
        "46",
    ),
    ("Airline to axe {} jobs\n\nThe carrier plans to let go 620 cabin crew, 380 ground staff and 500 pilots.", "1,300", "1,500"),
    (
        "The fleet has {} ships. Bulk carriers account for 52. The group will run 37 tankers. Car carriers add 18, and the last 19 are tugs.",
        "120",
        "126",
    ),
    ("Both teams scored 27 points, {} in all.", "56", "54"),
    ("The co-ops serve {} customers. They gained 22,000 new ones in the past 12 months.", "1,270", "127,000"),
    ("The team set off with nine men. Two dropped out and three more crashed. The {} left will carry on.", "seven", "four"),
    ("The mill sold 850 tonnes of pulp at 720 euros a tonne, grossing {} euros.", "621,000", "612,000"),
    ("The district will lease 65 buses for $14,000 a year per vehicle. That puts the annual cost at ${}.", "810,000", "910,000"),
]
ORDERS = [
    ("She ran 400 metres in {} seconds. With that, the championship best of 48.52, unbeaten since 1985, was gone.", "48.71", "48.41"),
    ("He threw 84.12 metres, an improvement on the {} with which the Finn had headed the list.", "84.61", "83.61"),
    ("Attendances of 9,412 in March gave way to an increase in April to {}.", "8,870", "9,870"),
    ("Attendances were 9,412 in March. There was an increase to {} in April.", "8,870", "9,870"),
    ("At {} pounds the truck was legal on the interstate, where the maximum weight is 80,000.", "84,300", "74,300"),
    ("The certificate allows for 420 people, and officers who counted {} inside were satisfied that it was not overcrowded.", "455", "405"),
    (
        "Footfall slid for the third quarter running, to 2.12 million. The three preceding quarters had brought {} million, 2.44 million and "
        "2.31 million, in that order.",
        "2.40",
        "2.50",
    ),
    ("The freighter is {} feet long. The ship, 712 feet from bow to stern, will be in dry dock.", "612", "712"),
    ("The {}-foot freighter reached port. The ship is 712 feet long.", "612", "712"),
    ("The 14 boats each landed 3.2 to 7.9 tonnes. Mean landings came to {} tonnes a boat.", "8.6", "5.6"),
]
PEOPLE = [
    ("Ferrante, born in 1966, won the 1994 Tour aged {}.", "38", "28"),
    ("Ferrante, whose year of birth is 1966, turned {} in March 1994.", "38", "28"),
    ("She was born in July 1983 and will celebrate birthday number {} in July 2025.", "24", "42"),
    ("The motion was carried by a simple majority, with {} of the 27 clubs in favour.", "12", "14"),
    ("Nebraska swept Baylor 25-19, 25-22, {}.", "23-25, 25-20", "25-23"),
    ("Nebraska put away Baylor 25-19, 25-22, {} on Friday. The sweep sends the team to a final.", "23-25, 25-20", "25-23"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), [*SHARES, *SUMS, *ORDERS, *PEOPLE])
def test_a_law_told_plainly_is_heard(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "The fund holds 60% of its money in bonds. The rest is in shares, of which 50% are foreign.",
        "A quarter of the staff are women. Of the 40 who left, 12 were men.",
        "Some 36 per cent of patients were smokers. Doctors said 414 of the 900 had recovered.",
        "The ferry, licensed for 120 passengers, had 195 on board. It was overloaded.",
        "Storm kills 13\n\nThe storm killed three people in Rhyl, four in Bangor and six in Barmouth.",
        "The 612-foot freighter met a 700-foot tanker. The ship is 712 feet long.",
        "The freighter is 612 feet long. The ship is 60 feet wide.",
        "Ferrante, born in 1966, beat Rossi aged 38.",
        "Joining the bank as underwriters are Alder, Brook, Cole, Dane and Elm.\n\nThe six underwriters will be joined by 11 others.",
        "A total of 124 million dollars was raised for tranche A, originally set at 229 million dollars.",
        "The plant will raise its needs to 9,000 tonnes a month. Another's imports have risen to 8,000 tonnes a month to meet demand from two mills.",
        "Of the 90 homes, 80 were over 75.",
        "Divers pulled out three on Tuesday, 16 hours after the boat capsized. It sailed with 24 aboard, and 15 had been rescued by noon.",
        "Orr came through 11-8, 9-11, 11-6, 11-7. She has won three of four matches this week without conceding a game.",
        "Of 40 drivers stopped, 18 had no insurance and 15 had bald tyres. Some were guilty on both counts, so 14 left with a warning.",
        "There were three bids for the house. In a poll with only two candidates, 51% back Hall and 33% Pruitt.",
    ],
)
def test_what_may_well_be_stays_silent(text):
    silent(text)
