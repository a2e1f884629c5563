"""Parts told beside what they are taken out of."""

import pytest
from passages import only, silent

BAD = [
    (
        "The state will give $4 million to the port. Of the money, $1.2 billion is for dredging.",
        "parts-exceed-whole",
        "warning",
        "$1.2 billion",
    ),
    ("The government employs 4,430 people. It took on 13,000 more last year.", "parts-exceed-whole", "warning", "13,000"),
    (
        "The $3.1 million bridge has cost taxpayers $2.4 billion of that sum so far.",
        "parts-exceed-whole",
        "error",
        "$2.4 billion of that sum",
    ),
    ("Out of a budget of £6m, the agency has spent £41m on lawyers.", "parts-exceed-whole", "error", "£41m"),
    ("The museum spent £7.5bn of its £9m grant on the roof.", "parts-exceed-whole", "error", "£9m"),
    ("The fund manages $310 million, of which $1.4 billion is in bonds.", "parts-exceed-whole", "error", "$1.4 billion"),
    ("Pre-tax profits rose to £8.2bn from sales of £61m, the brewer said.", "parts-exceed-whole", "warning", "£61m"),
    ("The charity raised £2.3m. Some £3.1bn of it went to Somalia.", "parts-exceed-whole", "warning", "Some £3.1bn"),
    ("The loan was for €90,000. He has repaid €1.2 million of it.", "parts-exceed-whole", "warning", "€1.2 million"),
    ("Farmers planted 3.1 hectares of trees, 1.2 million hectares of them oak.", "parts-exceed-whole", "error", "1.2 million hectares"),
    ("The company has 640 staff and hired 2,300 more in March.", "parts-exceed-whole", "warning", "2,300"),
    ("About £30m of the £12m raised will go to schools.", "parts-exceed-whole", "error", "£12m"),
    (
        "The $50 million settlement, $85 million of which goes to lawyers, was signed on Friday.",
        "parts-exceed-whole",
        "error",
        "$85 million",
    ),
]


@pytest.mark.parametrize(("text", "rule", "level", "quote"), BAD, ids=[row[0][:40] for row in BAD])
def test_what_cannot_be_is_found(text, rule, level, quote):
    only(text, rule, quote, level=level)


GOOD = [
    "The state will give $4 billion to the port. Of the money, $1.2 billion is for dredging.",
    "The government employs 44,300 people. It took on 13,000 more last year.",
    "The firm had 640 staff in 2010. By 2020 it had hired 2,300 more.",
    "Profit rose 4% to £8m. Sales were £61m.",
    "The fund manages $1.4 billion. A rival manages $310 million, and $900 million of that is in bonds abroad, it says.",
    "The loss came to £31m on sales of £12m.",
    "Tax takes £3 of that. The bill comes to £2.",
    "The city set aside $4 million. On top of that, $9 million came from the state.",
    "A flat costs £200,000. Because of that, 3 million people rent.",
    "The tower is 90 metres tall. The foundations of it go down 100 metres.",
    "The school has 640 pupils and took in 700 more from the camp.",
    "He owed £4,000. Instead of that, the court asked for £6,000.",
    "The project cost £6m. Twice as much as that, £12m, was spent on the road.",
    "It costs $5 to make. Ahead of that, the firm spent $3 million on design.",
    "Ministers promised £1bn in May and £3bn in June. Of this, £2bn is new.",
    "The army has 12,000 men. It hopes to recruit 15,000 more.",
    "The bank made a profit of £4bn. Of the loans it made, £40bn were to homes.",
    "The museum has had 90,000 visitors this year. Of those, 40,000 were children. Last year 120,000 came.",
]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text)
