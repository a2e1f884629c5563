"""What words call some of a thing, and how much all of it comes to: a part is no more than its whole, nor what was added to it."""

import pytest
from passages import silent, twins

PAIRS = [
    ("Wages take up $420 million of the harbour budget. In all, the budget is worth ${} million.", "190", "910"),
    ("The bank has so far lent €320 {} under the housing programme, which has a total value of €2.6 billion.", "billion", "million"),
    ("About 260 {} of the stars in the catalogue were found last year. The catalogue holds 3.1 million stars in all.", "million", "thousand"),
    ("Fishermen have been paid £14 million from the storm fund. Boats lay idle all spring. The fund is worth £{}.", "85,000", "85 million"),
    ("Schools got $210 million of the money that the state spent on roofs, which came to $1.7 {} in all.", "million", "billion"),
    ("The first 1.6 million bricks came by barge. All of them are part of an order for {}.", "9,000", "9 million"),
    ("Her first four thousand miles were behind her by May. The whole voyage, {} miles, will take a year.", "3,100", "31,000"),
    ("The lake held 60 {} tonnes of salt when it was measured twelve years ago. Since then it has lost 700 million of them.", "million", "billion"),
    ("The port will spend €{} next year. Two cranes will go. That is €3m more than in this year's budget.", "41,000", "41m"),
    ("The fleet used {} tonnes of fuel, two million tonnes more than in 2025.", "38,000", "38 million"),
    ("The dome will cost the chapter €{} at best and €23 million at worst.", "16", "16 million"),
    ("The bishop raised £6 million at the fair. The largest gift was £{}.", "7 million", "40,000"),
    ("A total of 2.3 million masks were ordered; {} million have been given out so far.", "140", "1.4"),
    ("Nearly {} of the votes were cast by post. In all 700,000 votes were cast.", "3 million", "300,000"),
]  # fmt: skip
RIGHT = [
    "The bishop raised £6 million at the fair. The largest gift he had ever had was £7 million.",
    "The state spent £2 million on parks. The biggest grant, £3 million, went to roads.",
    "The state ordered 3,200 tents. So far 200,000 have fled the town.",
    "About 2,000 of the books were lost in the flood. The new library has 900 books in total.",
    "The first 300 kilometres of the line are open. The whole line, 900 kilometres, will open in 2030.",
    "The state paid $240 million under the contract, which was worth $130 million when it was signed.",
    "The charity has been given $12 million from the fund since 2010. The fund is worth $7.5 million.",
    "The trust has spent £9 million of the fund, which is now worth £4 million.",
    "About 310 of the passengers were hurt. The second train carried 240 passengers in all.",
    "Some $310 million of the loans have been repaid. The loans came to $2.4 million on average.",
    "The museum has sold $40 million of the collection. The collection is valued at $12 million by its rivals.",
    "Workers got £90,000 of the money, which came to £600 each.",
    "The bank holds $310 billion of the bonds, on which it lost $2.4 billion in all.",
    "The first 12 million doses came in May. They were part of a deal for 40 million.",
    "In ten years the marsh has lost 700 million tonnes of peat. Its wardens put the whole of it at about 30 billion tonnes.",
    "Cement makes up £210 million of the bill, and most of what is left is steel. In all, the bill comes to £460 million.",
    "The house sold for £38,000 in 1970. It sold again on Monday. That is £2m more than he paid for it.",
    "The firm made £38,000 last year. That is £2m more than in 2025, when it made a loss.",
    "The trust will get £19 million at best and £9 million at worst.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_a_part_is_no_more_than_the_thing_that_it_is_of(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", RIGHT)
def test_another_thing_or_another_time_is_left_alone(text):
    silent(text)
