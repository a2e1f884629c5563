"""Rates, prices and records whose figures stand anywhere near each other: what does not fit is found, what is not tied stays silent."""

from __future__ import annotations

import pytest
from passages import silent, told

# ---- what cannot be

RATES = (
    "The library lends 1,200 books a week. Over the 50 weeks it is open, that comes to 80,000 loans.",
    "The well gives 900 litres an hour. Filling the 27,000-litre cistern will take 20 hours.",
    "In its 90th day the siege had killed 1,800 people, an average of 35 a day.",
    "The reservoir holds 60 million litres. The town draws three million litres a day, so it will be empty in 30 days.",
    "She knits one hat every three hours. In 60 hours of work she made 40 hats.",
    "Losing 2,000 hectares a year to the sea, the delta has shrunk by 90,000 hectares in 30 years.",
    "The reporter was paid $400 a day and worked 21 days in August, making $10,400.",
    "Each day of the blockade costs farmers €2m. After nine days the damage stands at €28m, their union says.",
    "The fund pays out £30,000 a month. With £540,000 left it can go on for two years.",
    "The bakery gets through 40 sacks of flour a week, about 4,000 in a year.",
)
UNITS = (
    "Every household on the island gets 12 litres of water. There are 850 households, so 14,200 litres are shipped each day.",
    "He sold his 60 sheep for £95 a head. The £7,700 paid for a new roof.",
    "Tickets were £12, and the 1,450 that were sold raised £20,900 for the hospice.",
    "The bank gave 300 farmers a loan of $500 each, $180,000 altogether.",
    "A roll covers five square metres. For the 60 square metres of the hall 15 rolls were needed.",
    "The government set aside $2.4 billion, which for a nation of 40 million comes to $6 a head.",
    "Each lorry carries 20 tonnes. The 35 lorries of the convoy brought 850 tonnes of flour.",
    "Four hundred guests drank 1,200 bottles of wine, five each.",
)
RECORDS = (
    "Attendance of 48,200 was the club's highest this season. Against Derby in October 51,600 had come.",
    "The quake was the strongest in the valley for a century, at 6.1. One in 1952 measured 6.4.",
    "A bottle went for $310,000, the highest price ever paid for a white wine. Two years ago one fetched $345,000.",
    "The profit, £12m, is the best since the company was founded. The year before last it made £14m.",
    "Her 22.3 seconds is a meeting record, Ruiz having run 22.1 in 2014.",
    "Saturday's crowd of 9,100 was the largest since the ground opened, ahead of the 9,400 of 1998.",
)
SIZES = (
    "The park, which covers 9,000 hectares, is dry. Some 400,000 hectares of the park have burned.",
    "A serving weighs 90 grams. It contains 120 grams of sugar.",
    "Schools get $12 billion. Roads take $4 billion. The biggest item is $31 million for a railway.",
    "The fund has $3.6 million to give, made up of $2.1 billion for roads and $1.5 billion for rail.",
)

# ---- what may be

GOOD = (
    "The firm makes 400 cars a day. It has 3,000 workers and, after a strike of ten days, lost 2,500 cars, since the paint shop went on.",
    "The club pays its striker £90,000 a week. In three years it has spent £61 million on wages.",
    "The plant burns 900 tonnes of coal a day. For two weeks in May it stood still, and 40,000 tonnes lay in the yard.",
    "He earns £14 an hour, works for five weeks each summer and saved £2,100 last year.",
    "The tunnel is dug at 14 metres a day. Work began 200 days ago, and 2,300 metres are done, since the machine stood still for a month.",
    "The strike cost the port $3m a day for the first week and $1m a day after that. It lasted 20 days and the bill came to $34m.",
    "The hospital treats 90 patients a day. Over the four days of the holiday it saw 290 patients, fewer than usual.",
    "Tickets cost £12, or £8 for children. The 1,450 that were sold raised £15,600 for the hospice.",
    "Each lorry carries up to 20 tonnes. The 35 lorries of the convoy brought 610 tonnes of flour.",
    "He sold 60 sheep at £95 a head and 12 cows at £800. The £15,300 paid for a new roof.",
    "Each of the 14 schools gets £20,000 for repairs. The council, which has a budget of £3.1m for the year, will spend £400,000 on roofs.",
    "There were 18 cases per 100,000. The city, of 400,000, has 12 clinics.",
    "The lake fell to 3.1 metres, the lowest since 2003, when it had dropped to 2.8 metres.",
    "The town sold 1,200 flats, the most of any year since the crash. In 2006 it had sold 1,900.",
    "Her 6.98 metres was the best jump of the evening. In Rome in June she had managed 7.05.",
    "The museum had 412,000 visitors in 2025, the most since the fire. In 2001 there had been 530,000.",
    "Of the county's 310,000 hectares some 24,000 hectares have burned. In the state 2.4 million hectares of forest are at risk.",
    "A portion weighs 117 grams and contains 300 calories and 1.2 grams of salt.",
    "The biggest item is $40m for a bridge. The council will also spend $12m on a school; its debt is $190m.",
    "The package is worth $2.3 billion: $1.4 billion in shells and $900 million in air defence.",
)


@pytest.mark.parametrize("text", (*RATES, *UNITS, *RECORDS, *SIZES))
def test_what_does_not_fit_is_found(text):
    found = told(text)
    family = next(k for k, rows in enumerate((RATES, UNITS, RECORDS, SIZES)) if text in rows)
    rules = (
        {"rate-times-duration", "distance-time-speed"}, {"per-unit-total", "per-unit-capacity"}, {"record-beats-earlier"},
        {"parts-exceed-whole", "parts-make-whole", "rank-order"},
    )  # fmt: skip
    assert set(found) & rules[family]


@pytest.mark.parametrize("text", GOOD)
def test_what_fits_or_is_not_tied_stays_silent(text):
    silent(text)
