"""Changes, ways, marks, rates over a time, prices and loads in plain syntaxes that were silent, and right copy that looks like them."""

import pytest
from passages import silent, twins

CHANGES = [
    ("The museum had 3,150 visitors in May. In June it had 2,520. Numbers were cut by {}.", "half", "a fifth"),
    ("Shares closed at 152p, {} per cent below Thursday's 190p.", "5", "20"),
    ("Rainfall in May was 84 mm, {} per cent above the average of 70 mm.", "60", "20"),
    ("Sales of electric vans leapt by {} per cent to 5,400. In the same quarter of last year 4,500 were sold.", "80", "20"),
    ("The firm's shares, at 90 cents on Monday, had lost {} per cent by Friday and stood at 36 cents.", "25", "60"),
    ("The board raised its levy by {} a point to 5.25 per cent from 4.75.", "a quarter of", "half"),
    ("It took 50 minutes before and takes 35 now, which cuts the journey by {} minutes.", "25", "15"),
    ("The roll has fallen from 540 to 480, {} fewer than a year ago.", "90", "60"),
    ("The thermometer read 30C at noon. At midnight it read 16C, {} degrees lower.", "24", "14"),
]
MARKS = [
    ("He threw 84.20 metres, adding {} metres to his old mark of 82.40.", "1.5", "1.8"),
    ("She cleared 1.98 metres, {} centimetres more than her previous best of 1.92.", "four", "six"),
    ("Output peaked at 61.2 gigawatts on Tuesday, up {} gigawatts on the former maximum of 59.8.", "3.4", "1.4"),
    ("The old record of 8.10 metres fell when Aru leapt 8.25, {} centimetres farther.", "35", "15"),
]
WAYS = [
    ("The index, at 98.7 in April, has {} since March, when it was 104.2.", "risen", "fallen"),
    ("The lake is {} than a year ago: it stands at 41.3 metres, and then it stood at 39.8.", "lower", "higher"),
    ("Milk has become {}. A litre costs $1.35; in June it cost $1.20.", "cheaper", "dearer"),
    ("The crime rate has gone {}, with 318 offences last month and 296 the month before.", "down", "up"),
    ("{} calves were born this year, 88, than last, when there were 73.", "Fewer", "More"),
]
RATES = [
    ("He took $2,000 a month between May 2019 and May 2021 and so made off with ${}.", "84,000", "48,000"),
    ("Some {} churches were given up from 1970 to 2010: 15 had to go in a normal year.", "300", "600"),
    ("The money came at a rate of $50,000 a month from January to October 2021, ${} in all.", "800,000", "450,000"),
    ("The plant shed 300 jobs a month between the start of March and the end of August, {} in all.", "2,800", "1,800"),
]
PRODUCTS = [
    ("The fund has given £18.6 million to the halls. There are 124 of them, so each has had about £{}.", "54,000", "150,000"),
    ("The tent raised £{} for the hospice by selling 600 pints at £5.50.", "2,100", "3,300"),
    ("The clerk split {} jurors into eight panels, with 16 on each.", "96", "128"),
    ("Carried by a dozen boats with 15 soldiers aboard each, a force of {} men landed.", "360", "180"),
    ("Priced at $89, the kit found 50,000 buyers, giving the start-up revenue of ${} million.", "2.45", "4.45"),
    ("The dam is 310 feet high. That is {} metres.", "191", "94"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), CHANGES + MARKS + WAYS + RATES + PRODUCTS)
def test_what_was_silent(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


@pytest.mark.parametrize("text", [
    "Thefts in the town fell from 640 to 480; in the county as a whole they were down 11%.",
    "Sales rose from $50m to $60m in the half-year, while profit was up 35 per cent.",
    "Rice production shrank from 2.5 million tonnes to 2.2 million; the ministry had feared a fall of 20%.",
    "Analysts had forecast 390,000. The maker sold 416,000 cars, up 39%.",
    "Sales of electric vans rose 12 per cent across Europe. In Norway dealers sold 3,100 of them, and in Denmark 2,600.",
    "A raffle ticket was $5 and 640 were sold, which made $3,200.",
    "His new salary of $64,000 is an improvement on the $61,000 he earned before.",
    "The helpline has been taking 1,200 calls a month since March, which makes 7,200 calls so far.",
])  # fmt: skip
def test_what_looks_like_it(text: str) -> None:
    silent(text)
