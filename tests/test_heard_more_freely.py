"""Errors that a condition on words kept from being told, in words of other trades: one of each pair cannot be, and its twin can."""

import pytest
from passages import silent, twins

PAIRS = [
    ("The ferry has seats for 140. When it ran aground, {} passengers were strapped into them, the owner said.", "162", "121"),
    ("The glider bus, which seats 48, was carrying {} passengers when it left the road.", "61", "41"),
    ("The 21-member panel cleared the judge on Friday, with {} members voting yes.", "24", "14"),
    ("The band has 34 members on its books. When flu struck last month, {} of its singers stayed at home.", "39", "29"),
    ("There are fewer than 150 wildcats in the range. Rangers have fitted collars to {} of the animals.", "190", "90"),
    ("Of 1,500 barns inspected by dusk {} got a red mark. The mayor wept. One in five of them was past saving, she said.", "150", "300"),
    ("The council has money for 800 nursing posts. Two depots closed. According to the latest papers {} per cent of the posts stand empty, "
     "so that 120 wait.",
     "25", "15"),
    ("The nine growers' prices ran from $40 to $90 a crate, and the agent entered the mean of them, ${}.", "110", "70"),
    ("Ada Orr was 24 when she took over the forge. She retires this week at 62, and says that in those {} years she was ill once.",
     "48", "38"),
    ("The bill had to win two-thirds of the 60-seat house. Two deputies were ill. {} said aye, and the speaker declared it carried.",
     "Thirty-six", "Forty-one"),
    ("On Friday there were 700 cots in the store. In all, 220 were handed out on Saturday. Another 90 came in by rail. When the porter "
     "closed the gates he had {} in stock.", "470", "570"),
    ("A gift of £84,000 is to be split equally between the dale's 14 chapels. “Our £{} will mend the roof,” said the warden at Orr.",
     "8,000", "6,000"),
    ("The truce took hold at 7 a.m. local time on Friday. It was broken two hours later, at {} a.m., when shells hit the road.", "10", "9"),
    ("Labour's candidate polled 2,314. Her one rival asked for a recount. His 2,251 left him {} votes adrift.", "73", "63"),
    ("At {} light-years, the new star is farther than its twin, which lies 900 light-years away.", "500", "1,500"),
    ("The Greens picked up three seats on Tuesday without losing any, going to {} from 41.", "49", "44"),
    ("He sold 150 ewes at an average of £120 a head and drove home with a cheque for £{}.", "28,000", "18,000"),
]  # fmt: skip

DATED = [
    (
        "Tom Orr, {}, of Leeds, denies theft. The accused, whose date of birth was given as 9 May 1995, will stand trial in July.",
        "40",
        "30",
    ),
    (
        "A striker will hang up his boots this month. Born in 1990, the forward signed in 2007 as a {}-year-old straight from school.",
        "19",
        "17",
    ),
    ("The dam failed on a night in 1996. Ann Orr was 12 that night. Now {}, she still wakes whenever it rains.", "52", "42"),
    ("Ada Vale, who died on April 3, 2026, was {}. The family Bible has her born on March 9, 1940.", "76", "86"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_one_of_each_pair_cannot_be(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


@pytest.mark.parametrize(("text", "wrong", "right"), DATED)
def test_one_of_each_pair_cannot_be_on_that_day(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, published="2026-04-10")


@pytest.mark.parametrize(
    "text",
    [
        "Strike to last two days\n\nDrivers will walk out on Monday and Tuesday. Talks that went on for three days had failed.",
        "The 14 dancers earn an average of £3 million, and the troupe spent £50 million on them.",
        "A tenth of the 80 trains ran late on Friday: six by minutes, two by more than an hour.",
        "The train left Orr at 9.15am and arrived in Bergen at 11.40am local time, after four hours and 25 minutes.",
        "Kerr, 44, denies it. His son, born on 9 August 2001, saw it all.",
    ],
)
def test_what_only_looks_alike_is_left_alone(text: str) -> None:
    silent(text)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("The yard turns out 30 crates a day, six days a week, or about {} a week.", "1,800", "180"),
        ("The clinic sees 24 patients an hour, seven hours a day. That is {} a day.", "198", "168"),
        ("Vale Mines dug 4.1 million tonnes in the first half and 3.6 million in the second. Its output for the year, {} million tonnes, "
         "pleased nobody.", "8.7", "7.7"),
        ("Fees provide 31 percent of the college's budget, the state {} percent, research 22 percent and gifts 17 percent.", "42", "30"),
        ("All 15 members were present when the text was put. {} raised their hands for it, two were against and three abstained.",
         "Eleven", "Ten"),
        ("Mending a roof will cost a large farm from €5,200 to €{}.", "3,900", "7,900"),
        ("The battery began the week with 8,000 shells. By Friday the guns had fired 1,200, and a lorry brought 500 more. That left {}.",
         "6,300", "7,300"),
    ],
)  # fmt: skip
def test_one_of_each_pair_cannot_be_either(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "The franc's slide has pushed the price of a loaf from 20 to 25 francs in a month, a jump of 25 percent.",
        "Sales were £2.34bn in the first half and £2.41bn in the second, making £4.8bn for the year.",
        "The painter, who was born in Orr in May 1935, died on Friday at 90. She had shown her last works in 2018.",
        "All 12 members of the board turned up. When the vote was called one member abstained. The plan was thrown out by six votes to five.",
    ],
)
def test_what_comes_out_right_is_left_alone(text: str) -> None:
    silent(text)


def test_what_each_of_so_many_days_makes():
    twins("With 60,000 barrels lost on each of the 14 days, buyers went elsewhere for {} barrels.", "8.4 million", "840,000")
    silent("He ran four miles on each of the 12 days, and 60 miles in the whole month.")
