"""Figures alone of their kind: a rise, a mean, an age, a multiple or a part that no word but its kind ties to them."""

import pytest
from passages import silent, twins

# A text with a gap, what is wrong in it, and what is right.
TWINS = [
    # A rise or a fall that takes up the only two figures before it.
    ("Rangers counted 1,450 seals in May and {} in June. The increase is put down to a calm sea.", "1,320", "1,520"),
    ("The mill ground 9,000 sacks in the first week of the harvest and {} in the second, its owner said. The growth pleased him.", "8,400", "9,600"),
    ("The shelter took in 310 cats in July. It has a new roof. In June {} had come, and the keeper put the fall down to rain.", "280", "340"),
    ("The school has {} pupils this year. Last year it had 432, so numbers have grown, the head said.", "410", "450"),
    ("The county received 1,900 applications for its gardens this spring. Last year {} families applied, so demand has risen.", "2,050", "1,750"),
    ("The theatre sold {} tickets last season against 34,500 the season before, and credited the rise to a musical.", "31,000", "36,000"),
    # What is longer than another, told of the other in words of its own.
    ("At {} kilometres the new tunnel is shorter than the one it replaces, and wider too. The old bore, 3.9 kilometres long, is shut.", "4.2", "3.2"),
    ("The new ferry, {} metres long, is shorter than its predecessor. The old one measured 85 metres.", "92", "72"),
    ("At {} metres the tower is taller than the church. The church, finished in 1890, rises to 66 metres.", "61", "71"),
    ("Drivers pay less in Graz than in Linz. An hour costs €{} in the first city and €2.50 in the second.", "3.20", "2.20"),
    # The scale of what a purse spends.
    ("The city's budget of $3.1 {} devotes $620 million to schools, the mayor said.", "million", "billion"),
    ("The retailer, with revenue of 5.6 {} euros last year, earned 240 million euros before tax.", "million", "billion"),
    ("The state will invest 18 {} euros in its ports by 2035. Of that, 700 million is meant for dredging.", "million", "billion"),
    ("The fund has collected £{} of its £5 million goal, and £1.8 million is still missing.", "3.2", "3.2 million"),
    ("The mine yields 3.6 million tonnes of ore a year. A third of that, about {} tonnes, is sold.", "1.2 billion", "1.2 million"),
    ("Volunteers planted {} mangroves along the coast. In the delta alone 520,000 of the mangroves took root.", "4.1 thousand", "4.1 million"),
    # Means told far from what they are of.
    ("Buses took 24 minutes on Monday, 27 on Tuesday and 30 on Wednesday. Roadworks were blamed. The average for the three days, {} minutes, was bad.",
     "36", "27"),
    ("Guests waited 190 minutes at the Lion, 215 at the Crown and 240 at the Bell. Cooks are few. The average for the three inns, {} minutes, was long.",
     "255", "214"),
    ("Between 21 and 34 kites flew over the bay on each night last week, the club said. The nightly average, {}, was the highest yet.", "19", "29"),
    ("Waits ran from 12 days in the west to 30 days in the capital. Nationally the average was {} days.", "34", "21"),
    ("Nobody waited longer than {} minutes, the log shows. The average wait was an hour and the shortest ten minutes.", "40", "140"),
    ("The highest reading of the week was 31C on Friday. For the week as a whole the average was {}C.", "33", "27"),
    ("Rao made scores of 40, 62, 18 and 80 in the series against the islanders, an average of {}.", "55", "50"),
    # Years told backwards, and ends in units of their own.
    ("She lived there from 1938 to {}, with a cat, and moved out when the roof leaked.", "1931", "1941"),
    ("Recovery takes from {} to ten days, the leaflet says.", "six weeks", "six days"),
    ("The guarantee lasts between {} and 18 months, depending on the model.", "two years", "12 months"),
    # Multiples of what they name.
    ("The assembly will seat {} men. Two parties kept their word. There will be 36 women, so that men are again twice as numerous.", "92", "72"),
    ("The board has 40 men and {} women, so that there are twice as many men as women.", "15", "20"),
    ("His mix is two parts of lime to five of sand. For the 40kg of lime he bought he has had {}kg of sand brought.", "16", "100"),
    ("Letters to the committee opposed the bill by three to one: {} were against and 150 in favour.", "540", "450"),
    ("There are 14 sheep for every islander. The flock stands at 2,310. The census found {} people.", "215", "165"),
    # Which of two is more, and by how much more one changed than another.
    ("The Greens won {} seats and the Liberals 54. The Liberals are now the larger group.", "61", "51"),
    ("The second flood was the deadlier: it killed {} people, while the first killed 19.", "14", "24"),
    ("Both sides lost men: the rebels 40 and the army {}. The army lost more.", "31", "51"),
    ("The journey takes 50 minutes by car and {} by train, so the train is faster.", "65", "35"),
    ("Prices rose {} per cent in the year, more than the 4.1 per cent of the year before.", "3.6", "5.6"),
    ("Turnout was higher than four years ago: {} per cent, against 61 then.", "58", "64"),
    ("Last year {} ships passed the canal; this year 9,300 did, an increase the pilots put down to calm weather.", "9,800", "8,800"),
    ("Attendance slipped last weekend. Some {} came on Saturday, compared with 39,800 a week earlier.", "41,200", "38,200"),
    # A unit or a scale word that the first of two leaves out.
    ("The price of bread rose from 2.40 to {} zlotys in March.", "2.10", "2.70"),
    ("Sales rose from 40 to {} million euros.", "35", "45"),
    ("Output fell from 40 to {} tonnes a day.", "45", "35"),
    # What is some of another, told without a unit or of what is to come.
    ("The council will spend £48 million on roads next year, including £{} million on bridges.", "61", "11"),
    ("Of the 8.4 million euros set aside for the dykes, {} million has gone to the coast.", "96", "6"),
    ("The bank wrote off 700 {} euros of the 9.2 billion it had lent to builders.", "billion", "million"),
    ("The airline carried 6.1 {} passengers. Nearly 2.4 million of them flew from the capital.", "thousand", "million"),
    ("The lake, which holds 4.1 {} cubic metres, lost 900 million to the drought.", "million", "billion"),
    # Means of what is listed with a verb or in a sentence of its own.
    ("Three boats came on Monday, five on Tuesday and seven on Wednesday, an average of {} a day.", "six", "five"),
    ("On Monday 120 pilgrims landed, on Tuesday 90 and on Wednesday 150, an average of {} a day.", "140", "120"),
    ("The jury gave marks of 7, 8, 8 and 9. Their average was {}.", "8.5", "8"),
    ("The average of the three bids, £41,000, £44,000 and £47,000, is £{}.", "46,000", "44,000"),
    ("The lightest calf weighed 31 kilos and the heaviest 46; on average they weighed {}.", "29", "39"),
    ("Guests pay anything from €{} to €90 a night.", "140", "40"),
    ("The guns fire one shell for every {} of theirs: 2,000 a day against 10,000.", "seven", "five"),
    ("The war began in March 2011 and ended in June {}.", "2010", "2012"),
    ("The painter died in 1954 at the age of {}. She had been born in Riga in 1893.", "71", "61"),
    # Terms served in full.
    ("Sentenced to nine years in May 2014, Orr served the whole of his term and walked free in May {}.", "2025", "2023"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), TWINS, ids=[row[0][:40] for row in TWINS])
def test_figures_alone_of_their_kind_are_meant(text, wrong, right):
    twins(text, wrong, right)


AGES = [
    ("She was {} when she first flew for the airline, in June 2008. “In August I will be 44,” she said.", "19", "26"),
    ("Elected in 2014 at 41, the mayor will turn {} next month.", "57", "53"),
    ("The pianist gave her first concert in 1998, when she was 12. She will be {} in December.", "45", "40"),
    ("The judge, who will be 70 in September, was appointed in 1998, when she was {}.", "52", "41"),
    ("Orr made her debut for the side in 2009, at the age of {}, and played 131 times. The striker, who turned 34 in January, will coach.", "27", "17"),
    ("Moreau, born in March 1990, made a film in October 2012. She still speaks of that first day, when at {} she forgot her lines.", "19", "22"),
    ("She was 29 when she joined the court in 2001 and is now {}.", "64", "54"),
    ("The captain turned {} in March; he was born in March 1998.", "30", "28"),
    ("The king died on Monday aged {}; he was born in 1943.", "73", "83"),
    ("The president, who is 71, took office in 2014 at the age of {}.", "49", "59"),
    ("Staff need time to move. Classes begin on {}, September 3, and end in May.", "Wednesday", "Thursday"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), AGES, ids=[row[0][:40] for row in AGES])
def test_ages_to_come_and_days_ahead(text, wrong, right):
    twins(text, wrong, right, published="2026-08-20")


GOOD = [
    "The league drew 21,000 fans a match last year and 19,800 this year. The rise of streaming is to blame, clubs say.",
    "After the fall of the airport the offices filled. The army took in 1,500 volunteers in April and 1,950 in May.",
    "The bridge is longer than the one it replaces, and at 12 metres it is wider. The old bridge was 300 metres long and 8 metres wide.",
    "The boat, 12 metres long, is faster than the old one. The harbour's old crane is 15 metres high.",
    "The town, with an annual budget of $4 million, faces a claim of $310 million from the families.",
    "The studio made the film on a budget of $3 million and took $310 million at the box office.",
    "A loan of $3 million helped the firm win a contract worth $900 million.",
    "Teachers who walk out will lose $210 a day. A strike of 12 days would cost each of them $2,520, the board said.",
    "In the valley prices range from €180,000 to €310,000. The national average is €440,000, the registry said.",
    "The highest reading on Monday was 21C. For the week as a whole the average was 23C.",
    "Delivery times have come down, from three weeks to ten days.",
    "The lease was moved from 2031 to 2028 at the owner's wish.",
    "The party has 60 women and 90 men in parliament. It fielded twice as many women as men in the last vote.",
    "There are 14 sheep for every islander. The flock stands at 2,310. The school has 215 pupils.",
    "Sentenced to 12 years in March 2009, she was freed in March 2016 and all charges were dropped.",
    "He joined the orchestra in 1992, aged 23. His wife turned 65 in April and will retire in July.",
    "Lopez made his debut in 2012, aged 17. The coach, who turned 55 in March, says he is the best of all.",
    "The vote split two to one, with 300 in favour and 150 against.",
    "Wages in the three plants are €2,100, €2,300 and €2,500, and the average is €2,300.",
    "Eleven were killed, 19 wounded and 16 moved to other units. The new ones are 29 years old on average.",
    "A journey of 650 kilometres took 45.5 litres out of a car said to use seven litres per 100 kilometres.",
    "The Greens won 61 seats and the Liberals 54. In the upper house the Liberals are the larger group.",
    "The ferry was late. It sank on Wednesday, September 3, with 40 aboard, and the inquiry will report a year on.",
]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_of_another_thing_is_left_alone(text):
    silent(text, published="2026-08-20")
