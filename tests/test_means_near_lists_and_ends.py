"""Means beside a list of as many figures as are told, and between two figures that two superlatives call its ends."""

import pytest
from passages import silent, twins

PAIRS = [
    ("Bakker averaged {} runs in her last four innings. She made 22 at Leith and 31 at Perth, and since then 18 and 45.", "41", "29"),
    ("The five grafters averaged {} trees an hour. The quickest of them did 48, the others 41, 37, 35 and 34.", "46", "39"),
    ("The lifeboat was called out 14, 9, 12 and 17 times in the four weeks of the gales. It made an average of {} trips a week.", "19", "13"),
    ("An average of {} a day is beyond us, the vet said. In the three days since the spill began, 24, 33 and 27 oiled birds were "
     "carried in.", "36", "28"),
    ("There are {} beds in the average ward. The smallest has 12 and the largest 26.", "29", "21"),
    ("The mean amount of salt in the four wells was {} grams a litre. In the cleanest it was 2.1, in the saltiest 4.4.", "5.2", "3.3"),
    ("The frost cost each orchard {} trees on average. The one that came off best lost nine, and the worst hit lost 31.", "38", "19"),
    ("Cooks at the chain's inns get £{} an hour on average. Nobody makes more than the £14 paid in Deal.", "16", "12"),
    ("The average yield for all the plots was {} tonnes. The best plot gave 6.2 tonnes a hectare and the worst 3.8.", "7.1", "5.1"),
    ("At an average age of {}, the singers tire soon. They meet in a barn by the canal. The oldest is 62 and the youngest 39.",
     "66", "51"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS, ids=[row[0][:40] for row in PAIRS])
def test_a_mean_fits_its_list_and_its_ends(text, wrong, right):
    twins(text, wrong, right)


RIGHT = [
    "Each depot lost 15 vans on average. The luckiest lost four and the worst hit lost 27.",
    "The mean level of lead in the three streams was 18 micrograms a litre. In the cleanest it was nine, in the foulest 26.",
    "The best vineyard brought in 5.6 tonnes a hectare and the worst 2.9. The average for them all was 4.3 tonnes, the agent noted.",
    "The average hand has been aboard for 11 years. The oldest is 58 and the youngest 23.",
    "The three sisters averaged 12 minutes. They are 9, 14 and 8.",
    "Her four children, 11, 13, 14 and 16, average nine hours of sleep.",
    "The average age is 33. The four captains are 44, 51, 55 and 60.",
    "The ward takes in an average of 19 people a night. In the last four nights it took in 31, 44, 38 and 52.",
    "The club averages 58 goals a season. The best forward has scored 33 and the worst nine.",
    "The average queue was 40 minutes long on Friday. On Saturday the longest was 22 minutes and the shortest nine.",
    "Nobody may bring more than the £5 allowed. The average spend was £7.",
    "Pay at the quay averages £17 an hour. In Hull the best paid get £15.",
    "The national average is 14 pupils a teacher. The best school has 11 and the worst 13.",
    "Trailing 19-12 at the break, the Kites outscored the champions 15-4 after it and won 27-23.",
    "Since the thaw began, 31, 44 and 40 lambs were brought in.",
]


@pytest.mark.parametrize("text", RIGHT, ids=[text[:40] for text in RIGHT])
def test_what_may_be_is_left_alone(text):
    silent(text)
