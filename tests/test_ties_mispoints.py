"""Per cent for points, and percents that no count gives, read from prose of the project's own."""

from __future__ import annotations

import pytest
from passages import silent, told

BAD = [
    (
        "Turnout was 48 percent. At the last election it had been 55 percent, and officials blamed the rain for the 7 percent drop.",
        "percent-or-points",
    ),
    ("The jobless rate is 6.1 percent. A year ago it was 5.4 percent. That is a rise of 0.7 percent.", "percent-or-points"),
    (
        "In May 31 per cent of drivers were over the limit; in June 27 per cent were. The four per cent fall was welcomed by police.",
        "percent-or-points",
    ),
    ("Inflation slowed from 9 per cent to 6 per cent, a decline of three per cent.", "percent-or-points"),
    ("The levy will go up by two per cent in April, from 20 per cent to 22 per cent.", "percent-or-points"),
    ("A dozen vets answered. Of those who answered, 40 per cent had seen the disease.", "mean-is-possible"),
    ("Inspectors opened 20 crates. They found that 33 per cent held arms.", "mean-is-possible"),
    ("Sixteen surgeons took the test; 45 per cent passed it.", "mean-is-possible"),
    ("Nine players were tested on Sunday. Fifteen per cent of those tested had the virus.", "mean-is-possible"),
    ("The share of renewable power was 34 per cent in 2023 and 41 per cent last year, a rise of seven per cent.", "percent-or-points"),
    ("Turnout slumped to 51 percent from 58 percent. The seven percent drop hurt the left most.", "percent-or-points"),
    ("Of the 20 wells tested 33 per cent held arsenic.", "mean-is-possible"),
    ("A panel of 12 tasted the wines, and 45 per cent preferred the cheaper one.", "mean-is-possible"),
    ("Seventeen farms were visited. Of these 50 per cent had sick birds.", "mean-is-possible"),
    (
        "Unemployment was 7.4 per cent in May, against 6.8 per cent in April. The rise of 0.6 per cent surprised analysts.",
        "percent-or-points",
    ),
    (
        "The party has 22 per cent now. It had 26 per cent in June; a four per cent loss in three months is its worst yet.",
        "percent-or-points",
    ),
    ("Eleven trainees sat the exam and 60 per cent passed.", "mean-is-possible"),
    ("The team of nine searched the wreck; 50 per cent of them wore masks.", "mean-is-possible"),
    ("The Liberals fell to 17 per cent from 21 per cent, a drop of four per cent.", "percent-or-points"),
    ("At 8.5 per cent, the tax is half a per cent higher than the 8 per cent of last year.", "percent-or-points"),
    (
        "The rate of home ownership was 68 per cent in 2010 and is 62 per cent today. That six per cent decline is the steepest anywhere.",
        "percent-or-points",
    ),
    ("Thirteen villages were surveyed. In 70 per cent of them the well was dry.", "mean-is-possible"),
    ("The sample was small: eight dogs. Of these 60 per cent recovered.", "mean-is-possible"),
    ("Support for the death penalty rose to 44 per cent from 41 per cent, an increase of three per cent.", "percent-or-points"),
    ("The duty is 15 per cent, and from May it will be 18 per cent. The three per cent rise will be felt by smokers.", "percent-or-points"),
    ("In 2019 12 per cent of pupils played truant; now 9 per cent do. Ministers boasted of the three per cent fall.", "percent-or-points"),
    ("Nineteen countries signed, and 35 per cent of them have parliaments that must agree.", "mean-is-possible"),
    ("The class has 24 pupils. Of these 30 per cent walk to school.", "mean-is-possible"),
    ("Ten surgeons were asked, and 45 per cent favoured the old method.", "mean-is-possible"),
    ("Among the seven survivors, 50 per cent were children.", "mean-is-possible"),
]
GOOD = [
    "The poll found 45 per cent for and 38 per cent against. In May 41 per cent were for. The four-point rise is within the margin.",
    "Prices rose by 3 per cent in the year to June, after 5 per cent in the year to May. Wages grew by 2 per cent.",
    "The tax rises by 10 per cent, from 20 per cent to 22 per cent of profits.",
    "The tax will be cut by a tenth. It was 30 percent in 2020; it is 27 percent today. The three-point cut comes in two steps.",
    "Interest is 5 per cent. Last year the bank paid 4 per cent. Deposits have grown by 1 per cent.",
    "Of the 25 patients 44 per cent recovered. Of the 300 in the second trial 46 per cent did.",
    "Twelve teachers replied. Of those 58 per cent were against.",
    "Sixteen schools with 4,100 pupils took part; 55 per cent failed the test.",
    "In the sample of 30, 47 per cent of men and 53 per cent of women were right.",
    "The share was 40 per cent in 2010. It fell by 10 per cent, to 36.",
    "Prices rose 4 per cent in May from 3 per cent in April. Rents were up one per cent on the month.",
    "Growth of 2 per cent was followed by 3 per cent. Its rise of 1 per cent in exports was slight.",
    "Of 60 patients, 23 were women. Of these 26 per cent smoked, and of the men 27 per cent.",
]


@pytest.mark.parametrize(("text", "rule"), BAD)
def test_what_cannot_all_be_true_is_found(text: str, rule: str) -> None:
    assert rule in told(text)


@pytest.mark.parametrize("text", GOOD)
def test_what_can_be_true_stays_silent(text: str) -> None:
    silent(text)
