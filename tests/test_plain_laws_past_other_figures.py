"""Rates, products, ages, days and currencies told plainly among other figures, wrong and right, and right copy that looks like them."""

import pytest
from passages import silent, told, twins

DAY = "2026-03-10"
PRODUCTS = [
    ("The park will have 40 pylons, 12 fewer than the 52 first drawn. Each will stand 90 metres high and carry 2.5 megawatts, a total of {} megawatts.", "200", "100"),
    ("Growers picked {} tonnes of pears, down from 51,000 in 2024. The orchards cover 2,300 hectares and yield 20 tonnes a hectare.", "64,000", "46,000"),
    ("The average farm received €6,400 in aid, 3 per cent less than the €6,600 of 2024. In the county 1,250 farms were paid €{} million in all.", "80", "8"),
    ("A typical lot fetched €4,200, 5 per cent less than the €4,400 of 2023. In two days 310 lots were sold for a total of €{} million.", "3.1", "1.3"),
    ("The firm's 4,200 staff earn an average of $52,000 a year, up 3 per cent from 2024, for a wage bill of ${} million.", "318", "218"),
    ("Its 300 drivers cover an average of 90 miles a day, or {} miles in all.", "37,000", "27,000"),
    ("The firm pays £3 a kilo. The 20 pickers, who bring in 150 kilos each, share £{}.", "6,000", "9,000"),
    ("Farmers will lose 3 cent on every litre. Feed is dear. With a cut of 3 cent per litre, one with 80 cows, each giving 6,000 litres, is out of pocket by €{}.", "144,000", "14,400"),
    ("Police recorded {} deaths from January to March, 20 more than the 220 in the same quarter of 2025. That is an average of 13 deaths a day.", "540", "1,170"),
    ("The tram carried 18.6 million passengers in May, up 20% from 15.5 million a year before. It was an average of {},000 a day over a full month.", "800", "600"),
    ("The bill goes from €1,440 to €1,680 a year, or €{} more a month, for 2.1 million homes.", "30", "20"),
    ("A season ticket that cost £900 a year will cost £996 from January, an extra £{} a month.", "12", "8"),
    ("A couple with two children paid $2,600 this year and will pay $2,660 next year. That works out to ${} more a month.", "50", "5"),
]  # fmt: skip
TIMES = [
    ("Two boats collided off Cape Rell on {}, March 5, injuring 14 of the 212 aboard.\nThe line had its last accident in 2015.", "Wednesday", "Thursday"),
    ("Burglars took goods worth £2.1m in 2025. The largest haul, of 300 rings, was stolen on {}, October 14th, by two men.", "Wednesday", "Tuesday"),
    ("Tom Hale died in Perth on 3 May 2023 after 11 days in hospital. Four firms were sued. Mr Hale, who was born on 8 March 1950, was {} when he died.", "63", "73"),
    ("Peter Ross, who served three terms, died yesterday at the age of {}. Born in Leith in June 1947, the second of five children, he left school at 15.", "84", "78"),
    ("Sculptor Anna Vos dies at 90\n\nThe sculptor Anna Vos has died in Ghent.\n\nShe was born in Bruges in April 1935, the only child of a baker.\n\nAt school she won 12 prizes. For three years she taught drawing to 60 pupils.\n\nHer bronze Oxen was unveiled in May 1972, when she was {}, before 4,000 people.", "27", "37"),
    ("Ida Korn, 71, won the cup with 40 points. Ms Korn entered it first at 22 and has missed it twice in the {} years since.", "39", "49"),
    ("Ivo Brandt, who is {} and has three children, was born in Graz in 1971 and came to Linz with 12 others.", "44", "54"),
    ("The bridge, opened by 4,000 people in May 1936, turned {} last year after repairs of £3 million.", "80", "89"),
    ("Lifeboat crew spend {} hours at sea\n\nThe 11 volunteers were called out at 9.15pm on Friday to a yacht 20 miles off Wick, and did not get home until 4.15am.", "nine", "seven"),
    ("Passengers stuck for {} hours\n\nThe 17.25 from Leeds to Hull came to a halt at 6.40pm on Sunday with 212 on board and did not move again until 12.40am.", "seven", "six"),
    ("The oldest coin dates from AD41 and the newest from AD96, so that 2,300 coins cover {} years.", "75", "55"),
    ("Moyo breaks {}-year-old club record\n\nTom Moyo ran the mile in 4:01.2 before 900 people. The previous mark was set by Ned Orr in 1994.", "22", "32"),
]  # fmt: skip
RANKS = [
    ("Lake Orr stood at {} metres on Monday, 20 centimetres up in a day. That is half a metre below the record of 3.6 metres of 1988.", "4.1", "3.1"),
    ("Dale High came top with {} per cent of passes, followed by Esk High on 88, Rowan Academy on 71 and Tarn on 66.", "82", "92"),
    ("The house sold for 4.1 million kroner ($390,000), the boat for 620,000 kroner (${}) and the dog for nothing.", "95,000", "59,000"),
    ("The vase made £64,000 (${}) on Monday, short of the record of £210,000 ($262,500) set in 2014.", "60,000", "80,000"),
]  # fmt: skip
LOOK_ALIKES = [
    "Gas bills will go up by 8 per cent from £1,500 to £1,620 a year, or £10 a month more, for 1.2 million homes.",
    "A couple who paid £2,000 last year will pay £2,240 next year. A single person will pay £15 more a month.",
    "The pension rose from €240 to €252 a week last year, and carers get €15 more a month.",
    "Dalby topped the table with 71 points from 30 games, followed by Esk on 66, Rowan on 58 and Tarn on 51.",
    "The club, which has 1,200 members, 300 more than in 2019, charges £12 a month. Its income from the lottery was £40,000.",
    "Each ferry is 60 metres long and has room for 90 cars. The line runs eight, two more than in 2019, and carried 410,000 cars last year.",
    "Each house will have three bedrooms and cost £240,000. The builder made £9 million from 60 homes last year, up from £7 million in 2023.",
    "The firm's 4,200 staff earn an average of $52,000 a year. Its total debt is $518 million.",
    "The average house costs £240,000, up from £220,000 in 2024. Last year the firm built 900 houses at a cost of £81 million in all.",
    "Ida Korn, 71, won the cup with 40 points. Ms Korn married at 22 and was widowed 39 years ago.",
    "Ruth Hale died in Perth on 3 May 2023. Her brother, who was born on 8 March 1950, was 63 when he died.",
    "Sculptor Anna Vos dies at 90\n\nAnna Vos has died in Ghent.\n\nShe was born in Bruges in April 1935.\n\nHer daughter, Els, won 12 prizes. She was a teacher in 1971, when she was 11.",
    "The record was set by Ann Moyo in 2003. Her son Tom, 22, broke a 17-year-old club record on Sunday with 61 points.",
    "In 1960 he paid £1,000 ($2,800) for it; in 2005 he was offered £30,000 ($54,000).",
    "A flat costs 9 million yen ($60,000) here, and 4 million yen ($27,000) in Naha; 200 were sold.",
    "In March 2015 a gunman killed nine people.\nThe massacre on Wednesday, March 4, shook the city.",
    "The union called a strike on Friday, October 16, and asked its 2,300 members not to go to work. In 2020 it did the same.",
    "The villa was built in AD70 and burned down in AD270, 200 years later; 40 rooms were found.",
    "Hospital power cut lasts three hours\n\nThe lights went out at 5.10pm on Monday in all of its 40 wards and came back at 8.10pm.",
]  # fmt: skip


@pytest.mark.parametrize("text, wrong, right", PRODUCTS + TIMES + RANKS)
def test_a_law_is_heard_past_other_figures(text, wrong, right):
    twins(text, wrong, right, published=DAY)


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_looks_like_it_stays_silent(text):
    silent(text, DAY)


def test_a_step_of_so_much_a_month_is_no_rate_of_the_year():
    text = "Gas bills rise from £1,500 to £1,620 a year, or £15 a month more, for 1.2 million homes."
    assert told(text, DAY) == ["rate-times-duration"]
