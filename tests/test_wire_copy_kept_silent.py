"""Right copy of the kind that agencies send: steps and levels, spells, series, bases of their own; and errors that look alike."""

from __future__ import annotations

import pytest
from passages import DAY, silent, told

RIGHT = (
    # A step to a level, and a level that was reached by a step of its own.
    "Selling went on all morning. It took the ferry firm's shares down a further 33p to 283p, far below the 330p of the offer.",
    "Talk of a bid pushed shares in the brewer up 54p at 600p before they eased back to 564p at the close.",
    # When, and not how much; a thing that names itself by a place in the year.
    "Sales of vans declined in the first nine months of the year compared with the first nine months of last year.",
    "The first big boat fair of the year opens on Friday. Some 10,500 boats a year are bought in the region. The yards of the coast sold "
    "1,500 last year.",
    # A model, a place in an order, a metal.
    "The new Marlin Series 4000 tractors double the pull of the Series 3000 tractors.",
    "Hayes is on 31 and Doyle eight, after Price was out for 26. The umpire spoke to the home number 10 batsman.",
    "Refined lead consumption rose to 23,900 tonnes from 23,100, while scrap use was 2,300 tonnes against 1,700. Zinc consumption was 14,250 "
    "tonnes against 14,190 in May.",
    # A change of pay beside hours and ships; more of the same.
    "Dockers who want pay rises of up to 180 per cent have stopped work. More than 170 ships at home and about nine more abroad are idle.",
    "The union wants a 35-hour week, with an increase in wages of 5 per cent. The employers offered a cut in the week to 38 hours.",
    # A base of its own, told without its figure.
    "At the end of May the amount owed was £24.07 billion, up from April's £23.77 billion and 3 per cent above the total three months "
    "earlier.",
    # A clause behind *while* that moves by itself.
    "The city's debt leapt by 54 per cent last year to £7.7 billion, while its trade plunged into a deficit of £400 million from a surplus "
    "of £1.2 billion.",
    # So much of one and of another a year.
    "The pact keeps a place for two million tonnes of maize and 300,000 tonnes of sorghum a year for the next four years.",
    # What one thing took off a profit; what is left of gains and losses; a charge told as an aside.
    "The strike cut the line's profit by £20 million to £226.4 million, compared with £233.9 million in the spring of 2025.",
    "The chain posted a loss of £10 million, including a £20 million loss on the sale of 21 of its shops.",
    "The firm made £139 million, after a £1.7 billion charge for closures, down from £1.56 billion the year before.",
    # The yield of a box beside this month's boxes and last month's.
    "The ministry put the yield at 1.50 gallons of juice a box. It put the crop at 122.9 million boxes versus 124 million last month.",
    # No less than, and no record; the record of a group.
    "The water firm aims to earn no less than its £3.18 dividend a share. It earned £2.12 a share in 2025.",
    "Unemployment rose to a record 3 per cent in May. Record male unemployment of 3.1 per cent was set in July 2025.",
    # Those who spoke together, beside a rate.
    "Yesterday's statement by seven leading banks backs the yen's rise from around 153 to the dollar, the level at its meeting in May, to about 145 "
    "today.",
    # What did not move.
    "The currency matched the dollar's fall, he said. It was quoted at 3.72 today, little changed from 3.70 a year ago.",
    "Economists have been cutting growth forecasts. The minister said unemployment would be above the 5.5 per cent forecast, but was "
    "unlikely to be more than six per cent.",
    # A share and its figure told again, of a whole that has none.
    "The mill has been taking only 30 per cent, or 75 tonnes, of the grain of its contract, and buying about 120 tonnes on the open market.",
    # The figure of now before the one of then.
    "Output fell in January, the office said. It put the index at 99 after 101 in December.",
)
WRONG = (
    ("Shares in the ferry firm went down by 33p to 283p from 306p.", "percent-change"),
    ("Output fell in January, the office said. It put the index at 103 after 101 in December.", "rise-and-fall"),
    ("The city's debt leapt by 54 per cent last year to £7.7 billion from £6 billion.", "percent-change"),
    ("Sales rose to a record 3,000 in May, beating the record of 3,100 set in July 2025.", "record"),
    ("The line's profit fell by £20 million to £226.4 million from £233.9 million.", "percent-change"),
    ("The strike killed ten people, including 20 of the guards.", "parts"),
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_plain_news_copy_says_is_left_alone(text: str) -> None:
    silent(text)
    silent(text, None)


@pytest.mark.parametrize(("text", "rule"), WRONG)
def test_errors_in_the_same_clothes_are_found(text: str, rule: str) -> None:
    assert any(name.startswith(rule) for name in told(text, DAY)), told(text, DAY)
