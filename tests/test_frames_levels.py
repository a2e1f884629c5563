"""Where things stand and what moved them, what is still to go, and the seats of a house: one passage with a figure that fits and not."""

import pytest
from passages import messages, silent, twins

# A passage with a place for a figure, the one that fits, one that does not, and the rule that tells.
LEVELS = [
    (
        "The shipyard had 3,400 workers at the start of the year. Some 520 accepted redundancy in the first quarter. It has "
        "taken on 130 trainees. The workforce is now {}, the company says.",
        "3,010",
        "2,880",
        "opening-in-out-closing",
    ),
    (
        "The mill's workforce stood at 1,280 in January. A hundred and fifty were laid off at Easter, and 60 temporary staff "
        "were brought in for the autumn orders. It now employs {}.",
        "1,190",
        "1,130",
        "opening-in-out-closing",
    ),
    (
        "In May the hospital employed 860 nurses. Ninety have resigned since, many to go abroad, and 35 have been recruited "
        "from Kerala. The roll is down to {}.",
        "805",
        "770",
        "opening-in-out-closing",
    ),
    (
        "Of the 640 people on the plant's books in 2024, 85 left under a voluntary scheme. The plant has since engaged 40 "
        "agency workers as permanent staff, giving it a headcount of {}.",
        "595",
        "555",
        "opening-in-out-closing",
    ),
    (
        "Redundancies took 210 off the payroll, which had numbered 1,900. With 75 graduates hired last month, the firm has "
        "{} on its books.",
        "1,765",
        "1,690",
        "opening-in-out-closing",
    ),
    (
        "The newspaper had a staff of 240. Thirty-one took buyouts. Editors were allowed to fill 12 posts. That leaves {} "
        "people to put out seven papers a week.",
        "221",
        "209",
        "opening-in-out-closing",
    ),
    (
        "Rescuers recovered 14 bodies on Monday, bringing the number found to 203. On Sunday evening the tally was {}.",
        "189",
        "198",
        "opening-in-out-closing",
    ),
    (
        "The rebels said they had shot down six drones in the night, raising their total for the year to 91. A day earlier "
        "they had put it at {}.",
        "85",
        "88",
        "opening-in-out-closing",
    ),
    (
        "The striker's two goals took her to 61 for the club. She had begun the day on {}.",
        "59",
        "60",
        "opening-in-out-closing",
    ),
    (
        "The agency added 27 names to the list of the missing on Friday, making 418. As of Thursday, it said, there were {}.",
        "391",
        "401",
        "opening-in-out-closing",
    ),
    (
        "With the 12 cases confirmed this week the outbreak has reached 340. At the end of last week the count stood at {}.",
        "328",
        "338",
        "opening-in-out-closing",
    ),
    (
        "The museum bought five paintings in the spring, so that it now owns 77. It had {} when the year opened.",
        "72",
        "74",
        "opening-in-out-closing",
    ),
    (
        "The alliance took 88 of the 160 seats in 2023. Two members defected in January and one resigned the whip in May. In "
        "July it lost a by-election at Cray. It now commands {} votes.",
        "84",
        "86",
        "opening-in-out-closing",
    ),
    (
        "After the election the party had 51 councillors. Four have since left it over the bypass, and it gained one at a "
        "by-election last week. It is left with {}.",
        "48",
        "47",
        "opening-in-out-closing",
    ),
    (
        "The Democrats entered the session with 34 senators. A seat was lost in a special election in March; another member "
        "switched sides in June. Their caucus now numbers {}.",
        "32",
        "33",
        "opening-in-out-closing",
    ),
    (
        "Labour went into the vote with 29 seats on the council. It lost five to the Greens and picked up two from the "
        "Tories, finishing with {}.",
        "26",
        "24",
        "opening-in-out-closing",
    ),
    (
        "The Greens, who had held nine seats, gained four and lost one, and will have {} in the new chamber.",
        "12",
        "13",
        "opening-in-out-closing",
    ),
    (
        "A stamp cost 85 cents in 2022. It went up by five cents in 2023 and by ten in 2024. It now costs {}.",
        "$1.00",
        "$1.10",
        "opening-in-out-closing",
    ),
    (
        "The toll was £1.90 when the bridge opened. Thirty pence was put on it in 2019 and a further 40 in 2023. Drivers now pay {}.",
        "£2.60",
        "£2.80",
        "opening-in-out-closing",
    ),
    (
        "Tuition was $9,200 two years ago. The regents added $400 last year and $350 this year, so students pay {}.",
        "$9,950",
        "$9,550",
        "opening-in-out-closing",
    ),
    (
        "The loaf that cost 40 dinars in March went up by 15 in May and by 20 in August. Bakers now ask {}.",
        "75 dinars",
        "85 dinars",
        "opening-in-out-closing",
    ),
    (
        "The army held 41 hill posts on Monday. Three were overrun on Tuesday, but it retook two on Thursday. The {} it now "
        "mans are short of water.",
        "40",
        "42",
        "opening-in-out-closing",
    ),
    (
        "The union represents 19 depots. Four were closed in June and two others joined it in July, so it now speaks for {}.",
        "17",
        "19",
        "opening-in-out-closing",
    ),
    (
        "By Friday the rebels had 12 towns. They lost one on Saturday and seized three more on Sunday. The {} they now hold have no power.",
        "14",
        "16",
        "opening-in-out-closing",
    ),
    (
        "The squadron, which began the month with 18 aircraft, lost three in raids and was sent five from the reserve. It is {} strong.",
        "20",
        "22",
        "opening-in-out-closing",
    ),
    (
        "The library owned 52,300 books in May. It has sold 4,100 and bought 900. Its shelves now hold {}.",
        "49,100",
        "48,200",
        "opening-in-out-closing",
    ),
    (
        "The flotilla had 22 patrol boats in January and had lost nine before this week. Three more were sunk on Tuesday. It has {} left.",
        "ten",
        "13",
        "opening-in-out-closing",
    ),
    (
        "The navy destroyed three tankers on Sunday. Of the 16 the shipping line ran before the war, five had already been "
        "lost. It is left with {}.",
        "eight",
        "11",
        "opening-in-out-closing",
    ),
    (
        "Two guard towers were blown up overnight. The wall had 20 of them at first and four had fallen by May. That leaves {}.",
        "14",
        "16",
        "opening-in-out-closing",
    ),
    (
        "Four jets were hit on the ground on Friday, according to the images. The wing had flown 30 in 2024, and seven had "
        "been shot down since. It now has {}.",
        "19",
        "23",
        "opening-in-out-closing",
    ),
    (
        "The gang stole three paintings on Monday. The gallery, which once owned 40, had lost eight in a raid in 2019. It now has {}.",
        "29",
        "32",
        "opening-in-out-closing",
    ),
]
GOALS = [
    (
        "With 12 of the 70 laps gone and {} remaining, the leader came in for tyres.",
        "58",
        "48",
        "rest-of-whole",
    ),
    (
        "She had ridden 1,900 of the 2,700 kilometres by Sunday. The {} kilometres that remain are mostly uphill.",
        "800",
        "900",
        "rest-of-whole",
    ),
    (
        "The captain retired hurt with 14 of the 50 overs bowled and {} left.",
        "36",
        "46",
        "opening-in-out-closing",
    ),
    (
        "Forty-one of the 60 planned wells have been drilled, leaving {} to go.",
        "19",
        "29",
        "rest-of-whole",
    ),
    (
        "He read out 35 of the 120 names and the mayor the other {}.",
        "85",
        "95",
        "rest-of-whole",
    ),
    (
        "The state has paid back $22m of the $75m it borrowed from the fund, leaving {} still owed.",
        "$53m",
        "$63m",
        "opening-in-out-closing",
    ),
    (
        "Of the 450 flats promised, 160 are built. The other {} are to follow by 2028.",
        "290",
        "390",
        "rest-of-whole",
    ),
    (
        "The charity set itself a target of $900,000. It has raised $655,000 and needs {} more.",
        "$245,000",
        "$255,000",
        "rest-of-whole",
    ),
    (
        "The church roof fund, which aims at £80,000, stands at £52,000; the vicar says they are {} short.",
        "£28,000",
        "£38,000",
        "rest-of-whole",
    ),
]
CHAMBERS = [
    (
        "The Liberals won 31 seats, up four, and Labour 28. The Greens took six and the remaining {} of the 70-seat assembly "
        "went to independents.",
        "five",
        "nine",
        "parts-make-whole",
    ),
    (
        "There are 45 seats on the council. Labour has 19 and the Conservatives 14. The Lib Dems won seven, and the other {} "
        "are independents.",
        "five",
        "eight",
        "parts-make-whole",
    ),
    (
        "In the 81-member parliament, the Union now has 38 deputies, the Left 27 and the Centre 11. That leaves {} for the "
        "two small parties.",
        "five",
        "seven",
        "parts-make-whole",
    ),
    (
        "Of 120 seats, the coalition won 64 and the opposition 51, with the remaining {} going to Arab parties.",
        "five",
        "nine",
        "parts-make-whole",
    ),
]
SILENT = [
    "The toll stood at 41 on Monday. Police found four more bodies on Tuesday but ruled that two of the dead had been counted twice, so it is now 43.",
    "Before the swap the republic had 290 soldiers in enemy hands. Eighty came home in three buses. That leaves 210 behind the wire.",
    "The van had 31,200 miles on the clock. They drove it 1,450 miles to the coast. From there it was 620 to the camp. The clock read 33,270 miles.",
    "The firm is to cut 1,800 posts. The plant at Orme, which employs 1,500, loses 900 of them, and a further 600 will go in sales.",
    "The army released 45 rebels. It had held 180 and now has 135. The rebels had freed 30 soldiers the day before.",
    "By Easter the fund had £14,000. A sale brought £800 and a neighbour's gift £11,000. So it stands at £25,800.",
    "Fifty thousand people saw the final, 3,000 short of capacity. The semi-finals had drawn 41,000 and 46,200.",
    "The council agreed by 27 votes to 21 to raise the fee. Two members abstained.",
    "The party lost 12,000 members last year and gained 7,000. It now counts 110,000, after 115,000.",
]


@pytest.mark.parametrize(("passage", "right", "wrong", "rule"), LEVELS + GOALS + CHAMBERS)
def test_a_figure_that_fits_is_silent_and_one_that_does_not_is_found(passage: str, right: str, wrong: str, rule: str) -> None:
    twins(passage, wrong, right, rule)


@pytest.mark.parametrize("passage", SILENT)
def test_what_may_be_otherwise_is_silent(passage: str) -> None:
    silent(passage)


def test_what_was_is_told_as_what_was_though_it_is_told_last():
    text = "A pint of its bitter costs £4.40, 40p more than a year ago, when it was {}."
    silent(text.format("£4.00"))
    assert messages(text.format("£4.10")) == ["opening-in-out-closing: “£4.10” and “40p” do not make “£4.40”"]
