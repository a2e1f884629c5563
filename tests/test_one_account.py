"""One account: what there was, all that came and went in whatever words, and what there is then."""

import pytest
from passages import silent, twins

TWINS = [
    ("The choir began the season with 64 singers. Nine have moved away, three have died and 14 have joined, leaving {}.", "76", "66"),
    ("Of the 320 goats in the pen, 45 were sold and 12 slaughtered. Another 30 were bought at market, so {} are there now.", "313", "293"),
    ("Some 1,250 tents reached the port. Aid workers handed out 840 and thieves made off with 90; {} remain in the shed.", "420", "320"),
    (
        "The tram had 41 people on board at the depot. Six stepped off and 17 climbed aboard at the park, and {} were on it when it derailed.",
        "58",
        "52",
    ),
    ("A judge knocked six months off the four-year ban, cutting it to {}.", "three years", "three and a half years"),
    ("The central bank put half a point on its main rate, lifting it from 3.25 per cent to {} per cent.", "4.25", "3.75"),
    (
        "Approval of the mayor was 44 per cent in March. It lost three points in April and two more in May, and is now {} per cent.",
        "41",
        "39",
    ),
    ("The bakery owed €84,000. It paid €30,000 in May and €22,000 in June, and the €{} still owing is due by autumn.", "42,000", "32,000"),
    ("The hospital had 96 beds in 2019. It has added 24 since and closed 15, and starts the winter with {}.", "110", "105"),
    ("Rebels held 75 hostages on Friday. They freed 20 on Saturday and 15 more on Sunday, and {} are still in their hands.", "50", "40"),
    (
        "The museum owned 2,140 clocks last year. It bought 35, gave 60 to a school and lost 12, and its stock now numbers {}.",
        "2,013",
        "2,103",
    ),
    ("Parliament bought 90,000 masks in May. Schools took 51,500 and 4,200 were spoiled, so {} are left.", "38,500", "34,300"),
    (
        "The regiment sailed with 540 men. It lost 60 dead and 180 hurt in a month; 30 of the hurt are already back with it, "
        "and it was sent 90 recruits on Sunday. Its strength is now {}.",
        "390",
        "420",
    ),
]
RIGHT = [
    "The press union had counted 58 writers killed since the war began. Three more died on Tuesday, which brings its list to 61 names.",
    "By Saturday the airlift had brought out 4,870 people. Another 450 left on Sunday, which makes 5,320.",
    "The zoo began the year with 22 penguins. Four chicks hatched in May, two birds went to Basel and an old male died, so there are 23.",
    "The convoy of 40 lorries lost 14, of which nine were burnt out and five abandoned. The other 26 reached the camp.",
    "The fund stood at £4.2m in June. It paid out £300,000 in July and £450,000 in August, and is now worth £3.6m after markets rose.",
    "The town had 9,400 people in 1990. A mine opened and 3,000 came; it closed and 5,000 went. Today there are 7,100.",
    "The chapel fund holds £41,300 after a fair that took £3,600. It had £38,000 on Friday, but £300 of that went on hiring a tent.",
    "Backing for the dam was 41 per cent in May. It gained four points in June and two in July, and now stands at 47 per cent.",
    "Mr Berg's lead has fallen from 14 points to ten since June. He has lost one point and his rival has gained three.",
    "The wing had 30 jets and lost six. Two pilots died, and it now has 24.",
]


@pytest.mark.parametrize("passage", TWINS)
def test_no_choice_of_signs_makes_what_there_is_then(passage):
    twins(*passage)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_is_silent(text):
    silent(text)
