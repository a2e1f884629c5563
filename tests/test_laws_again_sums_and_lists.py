"""Sums, steps, differences, shares, tallies and lists told plainly in whatever order, wrong and right, and right copy like them."""

import pytest
from passages import silent, twins

CAME = [
    ("Two goals on Sunday took his tally to {}; before the match he had 15.", "19", "17"),
    ("She scored 31 last night and has {} for the season; she came into the game with 1,173.", "1,254", "1,204"),
    ("Adding 80 beds will bring the hospital to {} beds from 380 today.", "500", "460"),
    ("There were 64 boats at the start and {} at the finish, after ten had dropped out.", "45", "54"),
    ("Spending of £3m on the roof has come on top of the £9m already spent, so the church has cost £{}m.", "14", "12"),
    ("With two more arrests on Monday, {} people have been held; five were picked up last week.", "nine", "seven"),
    ("There are {} wind turbines off the coast now that six have been added to the 27 built in 2015.", "38", "33"),
    ("He won his fifth gold on Tuesday, having arrived with {}.", "three", "four"),
    ("The title was his eighth. He had won {} before.", "six", "seven"),
    ("The bridge closed for the {} time this year, after closures in March, April and July.", "fifth", "fourth"),
]
APART = [
    ("Boys scored 71 on average and girls 78; girls were {} points ahead.", "nine", "seven"),
    ("Average rents are £1,150 in the city and £870 outside, £{} apart.", "380", "280"),
    ("The house was bought for $310,000 and sold for $395,000, at a profit of ${}.", "95,000", "85,000"),
]
SHARES = [
    ("The family holds 55 per cent, the bank 30 per cent and the staff {} per cent.", "25", "15"),
    ("She owns two thirds of the farm and her brother the other {}.", "half", "third"),
    ("The state owns 51 per cent of the airline, leaving private investors with {} per cent.", "39", "49"),
    ("Of the money, 45 per cent goes on pay and {} per cent on everything else.", "65", "55"),
    ("The dam is 30 per cent full. In other words, {} per cent of it is empty.", "80", "70"),
]
ROWS = [
    ("Lorries made 340 trips on Monday. On Tuesday they made 290. That is {} trips in two days.", "730", "630"),
    ("In 14 elections the senator has won nine and lost {} and tied one.", "six", "four"),
    ("Prieto, Vos, Li, Adair and Holm make up the shortlist of {}.", "four", "five"),
    ("Hale, Orr, Lee and Roy, the {} men charged, will appear on Monday.", "three", "four"),
    ("The committee of {} is Hale, Orr, Lee, Roy and Diaz.", "six", "five"),
    ("Silver medals went to Hale, Orr, Lee and Roy. The {} will share a prize.", "five", "four"),
    ("On the ballot are Hale, Orr, Lee and Roy. Voters may choose one of the {}.", "three", "four"),
    ("A watch, two rings, a brooch and a clock were taken. The {} items are worth £9,000.", "six", "five"),
]
RIGHT = [
    "The zoo had 40 penguins before the storm. Three chicks were hatched this week, and 12 of the birds were sick.",
    "It is her third novel. She had already written 12 plays.",
    "Leeds won by two goals before a crowd of 31,000; in the spring 28,500 came.",
    "City won 3-1, having lost by four goals in the autumn.",
    "The bank owns 60 per cent of Alfa and 55 per cent of Beta.",
    "The hotel was 80 per cent full in May and 30 per cent empty in June.",
    "However, Arden, Brock and Cole are the three towns to vote.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), [*CAME, *APART, *SHARES, *ROWS])
def test_a_plain_law_is_heard(text, wrong, right):
    """The wrong figure is found, and the right one is not."""
    twins(text, wrong, right)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_that_looks_like_it_is_left_alone(text):
    """Another game, another firm, another time, or things that were never counted."""
    silent(text)
