"""A share with a part and a whole that tight words bind to it: what it leaves, what it gives, a body of so many, the others."""

import pytest
from passages import silent, told

PAIRS = [
    ("The state pays 60 per cent of the £3.5 million bill. That leaves the town to find {}.", "£1.9 million", "£1.4 million"),
    ("The mare sold for £40,000. The agent takes 15 per cent of the price, leaving the breeder with {}.", "£36,000", "£34,000"),
    ("Volta built 90 of the 450 trams ordered in Europe last year, giving it {} of the market.", "a quarter", "a fifth"),
    ("With 12 members elected to a board of 40, the tenants now hold {} per cent of the seats.", "40", "30"),
    ("A change of name needs three quarters of the 320 members, or {} votes.", "260", "240"),
    ("Of the 400 ewes on the hill, 340 were dug out alive. The rest, {} per cent of the flock, froze.", "85", "15"),
    ("Schools are to get £90 million, up from £80 million. With total spending set at £450 million, they will have {} per cent of the budget.",
     "30", "20"),
    ("A stove that cost £240 in May is now a quarter off and goes for {} at the door.", "£60", "£180"),
    ("The brigade, which should number 600, is at 80 per cent of its strength. Only {} men paraded on Monday.", "390", "480"),
]  # fmt: skip
RIGHT = [
    "A stove that cost £240 is now a quarter off. A kettle to go with it sells for £60.",
    "The motion needed two thirds of the 100 delegates, or 67 votes.",
    "The union won 84 of the 140 posts, giving it 48 per cent of the vote.",
    "The bank lent 80 per cent of the £200,000 price, which left the couple with a debt of £160,000.",
    "Of the 400 ewes on the hill, 340 were dug out alive. The others, half of them lambs, froze.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_bound_shares_are_those_of_their_figures(text, wrong, right):
    silent(text.format(right))
    assert {"share-of-whole", "fraction-in-words"} & set(told(text.format(wrong)))


@pytest.mark.parametrize("text", RIGHT)
def test_shares_of_other_things_are_left_alone(text):
    silent(text)
