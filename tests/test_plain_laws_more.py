"""More laws of the desk in their plainest sentences, wrong and right, and right copy that looks like them."""

import pytest
from passages import silent, twins

MULTIPLES = [
    ("Bus passengers lodged 63 complaints in March. In April the number was double that, at {}.", "136", "126"),
    ("Sales came to 420 in May. In June they were triple that, at {}.", "1,460", "1,260"),
    ("Easter Monday brought {} people through the doors, three times the 870 who came on Good Friday.", "2,310", "2,610"),
    ("There are 26 sopranos in the choir but just {} tenors, half as many.", "19", "13"),
    ("The hostel took in 48 guests in January. In July the figure was four times that, at {}.", "172", "192"),
    ("The bakery burned 90 sacks of flour in autumn. In winter it was half that, at {}.", "65", "45"),
    ("Rents averaged $640 a month in 2010. By 2020 they were twice that, at ${}.", "1,820", "1,280"),
    ("The new ferry carries {} cars, twice the 140 of its forerunner.", "240", "280"),
    ("Voters returned {} ballots by post, double the 1,200 sent in four years ago.", "2,900", "2,400"),
    ("The farm has 60 ewes but only {} lambs, a third as many.", "30", "20"),
    ("Hunters shot {} deer in the north wood, half the 84 taken in the south.", "52", "42"),
]
PORTIONS = [
    ("Clearing snow takes 2 percent of the town's $46.5 million budget, which is to say ${} a year.", "93,000", "930,000"),
    ("The tax takes half of 1 per cent of a sale; on a house sold for £400,000 that is £{}.", "20,000", "2,000"),
    ("The tax takes 2 per cent of a sale; on a house sold for £400,000 that is £{}.", "20,000", "8,000"),
    ("Street lamps burn 4 per cent of the council's £2.5 million energy bill, that is to say £{} a year.", "1,000,000", "100,000"),
    ("The gallery keeps a commission of 30 per cent. On a painting sold for $6,000 that comes to ${}.", "1,200", "1,800"),
    ("Agents charge 1.5 per cent of the price: for a flat sold at €200,000, that is €{}.", "30,000", "3,000"),
    ("The stamp duty is 3 per cent of the price. On a cottage bought for £250,000 it comes to £{}.", "75,000", "7,500"),
    ("The school spends 6 percent of its $12 million budget, or ${} a year, on buses.", "7.2 million", "720,000"),
    ("The council will cut 2 per cent of its £46.5 million budget, which is to say £{}.", "93,000", "930,000"),
]
RATES = [
    ("About {} aircraft an hour touch down in the morning rush, one every 90 seconds.", "70", "40"),
    ("The hotline takes {} calls an hour, or one every two minutes.", "20", "30"),
    ("Some {} lorries an hour rumble through the village, one every 45 seconds.", "60", "80"),
    ("The clinic sees {} patients an hour, one every 12 minutes.", "8", "5"),
    ("The press stamps {} coins a minute, one every three seconds.", "30", "20"),
    ("Water seeps from the pool at 35 gallons an hour. A full 24-hour day sees {} gallons disappear.", "740", "840"),
    ("The well yields 60 litres an hour. A full day brings {} litres.", "1,240", "1,440"),
    ("Oil leaked at 15 barrels an hour. A whole day saw {} barrels spill into the bay.", "260", "360"),
    ("The stove burns 3 kilos an hour. A 24-hour day uses up {} kilos.", "62", "72"),
    ("The hall can be hired at $45 an hour, so an eight-hour party would come to ${}.", "380", "360"),
    ("A skip costs £30 a day, so a five-day job comes to £{}.", "180", "150"),
    ("The court charges £12 an hour; a three-hour session costs £{}.", "48", "36"),
    ("The van is let at $70 a day. A four-day hire would come to ${}.", "260", "280"),
    ("Guides charge €25 an hour, so a six-hour walk costs €{}.", "130", "150"),
    ("From six in the morning until midnight a train leaves every 20 minutes. That makes {} a day.", "48", "54"),
    ("Between 6am and midnight a bus leaves every 15 minutes, or {} a day.", "52", "72"),
]
ALL_OF_THEM = [
    (
        "Thousands of homes were left in the dark by the storm. The utility had restored power to every one of the {} affected by midnight.",
        "640",
        "6,400",
    ),
    ("Dozens of pupils fell ill. All of those taken sick, {} in total, had eaten the rice.", "nine", "29"),
    ("Hundreds of flights were cancelled. Refunds went to all of the {} affected.", "88", "880"),
    ("Scores of hikers were stranded on the ridge. All of those left stranded, {} in all, were unhurt.", "12", "62"),
    ("Thousands of letters went astray. The postmaster traced each of the {} letters by Friday.", "710", "7,100"),
    ("Dozens of miners were trapped. Rescuers reached every one of the {} trapped by dawn.", "11", "41"),
]
TIMES = [
    ("The average mark in the history paper was {}. The best candidate got 78 and the worst 31.", "24", "54"),
    ("The average score on the test was {} per cent. The top pupil got 92 and the bottom one 40.", "95", "71"),
    ("The mean catch was {} kilos. The heaviest was 14 kilos and the lightest 3 kilos.", "16", "8"),
    ("Riders took {} minutes on average. The fastest took 31 minutes and the slowest 58.", "27", "44"),
    ("On average the lambs weighed {} kg. The biggest came to 46 kg and the smallest to 28.", "52", "37"),
    ("The highest fine was £900 and the lowest £120. The average was £{}.", "90", "410"),
    ("The lime tree on the square was planted in 1887. It will therefore be {} years old in 2026.", "193", "139"),
    ("The chapel was consecrated in 1790. It will thus be {} years old in 2030.", "140", "240"),
    ("Built in 1911, the pier will be {} years old in 2031.", "102", "120"),
    ("The club was founded in 1902. In 2027 it will be {} years old.", "152", "125"),
]
DATED = [
    ("2019-11-04", "The drummer, who was {} when he died last week, was born in 1935 over his father's pub.", "74", "84"),
    ("2021-05-10", "The novelist, who was {} when she died on Friday, was born in 1940 in Leeds.", "91", "80"),
    ("2023-02-14", "Born in 1951, the sculptor died last month. He was {}.", "61", "71"),
    (
        "2026-03-04",
        "The Alhambra first opened its doors on 3 March 1926. Actors took part in Tuesday's gala, which fell on the theatre's {} birthday.",
        "90th",
        "100th",
    ),
    ("2026-06-10", "The lido opened on 9 June 1951. Swimmers gathered on Tuesday for the pool's {} birthday.", "65th", "75th"),
    ("2026-06-10", "The railway opened in June 1876. A steam train ran on Tuesday for the line's {} anniversary.", "100th", "150th"),
    (
        "2026-01-22",
        "The station lift broke down on 20 October. On 22 January 2026, after an outage of {} months, it carried its first pushchair again.",
        "five",
        "three",
    ),
    (
        "2026-05-08",
        "The bridge closed on 3 February. On 5 May 2026, after a closure of {} months, lorries crossed it again.",
        "six",
        "three",
    ),
    ("2026-05-08", "The organ fell silent on 10 March. On 24 March 2026, after a silence of {} weeks, it played again.", "four", "two"),
    ("2026-05-08", "The pool shut on 4 January. On 3 May 2026, after {} months out of use, it opened its doors again.", "six", "four"),
]
LOOK_ALIKES = [
    "The factory built 26 cars and 19 vans, half as many as a year ago.",
    "Last year the works built 38 vans. This year it made 26 cars and 19 vans, half as many.",
    "Bus passengers lodged 63 complaints in March. In April the number was nearly double that, at 120.",
    "A single costs £4. A return is less than double that, at £7.",
    "The old hall seats 300. The new one holds more than double that, at 720.",
    "Police made 12 arrests on Friday. On Saturday there were double that, with 24 held.",
    "Easter Monday brought 2,310 people and 40 dogs through the doors, three times the 770 who came on Good Friday.",
    "The shop sold 900 loaves at the fair, three times the 300 of a normal day.",
    "The club has 3 million members in 14 countries, twice the 7 it had in 1990.",
    "It raised $4.2 million, more than three times the $1.2 million target.",
    "The choir has 26 sopranos and 52 altos, twice as many.",
    "The town has 14 churches but only 7 pubs, half as many.",
    "The jackpot was £2m last week. This week it is three times that, £6m.",
    "The bridge cost $40 million. Its upkeep over a century will be twice that, at $80 million.",
    "Rain came to 40 mm in May. In June it was half that, 20 mm.",
    "The plant makes 300 cars a day. By spring it will make twice that, at 600.",
    "Bus passengers lodged 63 complaints in March. In April the number was double that, at 127.",
    "The tax takes 2 per cent of the price above £300,000; on a house sold for £400,000 that is £2,000.",
    "The tax takes 2 per cent of a sale; on a house sold for £400,000 that is about £8,000.",
    "The duty is 3 per cent of the price. On a cottage bought for £250,000 it comes to £7,500, and on one at £500,000 to £15,000.",
    "Interest is charged at 2 per cent a month. On a loan of £1,000 that is £240 a year.",
    "The council spends 2 per cent of its £46 million budget on snow, and the state adds £93,000 a year.",
    "Rents rose 4 per cent. On a flat let for £1,000 that is £40 more.",
    "The bank pays 3 per cent. On a deposit of £1,000 that is £30 a year.",
    "The council will cut 2 per cent of its £46.5 million budget, which is to say that £930,000 must be found.",
    "The levy is 5 per cent. On a bill of £80 that means £84.",
    "The discount is 10 per cent. On a coat at £200 that is £180.",
    "Wages rose 2 per cent of the £46.5 million budget, or £930,000, last year.",
    "The council will cut 2 per cent of its £46.5 million budget, which is to say £930,000.",
    "From six in the morning until midnight a train leaves every 20 minutes. That makes 55 a day.",
    "From six in the morning until midnight a train leaves every 20 minutes. That makes 108 a day in both directions.",
    "Two runways bring 80 aircraft an hour, one every 90 seconds on each.",
    "Water seeps from the pool at 35 gallons an hour. A full day sees 12 visitors complain.",
    "Water seeps from the pool at up to 35 gallons an hour. A full 24-hour day sees 700 gallons disappear.",
    "The hall can be hired at $45 an hour, so an eight-hour party would come to $360.",
    "The hall can be hired at $45 an hour, so an eight-hour party with a caterer would come to $560.",
    "The hall can be hired at $45 an hour with a deposit of $100, so an eight-hour party would come to $460.",
    "The hall costs $45 an hour after a flat fee, so an eight-hour party would come to $400.",
    "The court charges £12 an hour; a three-hour session with coaching costs £60.",
    "The van is let at $70 a day, or less for longer. A four-day hire would come to $240.",
    "The first hour costs $45 an hour, so an eight-hour party would come to $300.",
    "Guides charge €25 an hour, so a six-hour walk for two costs €300.",
    "A nurse costs $45 an hour. An eight-hour shift has 12 nurses and costs $4,320.",
    "Thousands of homes were left in the dark by the storm. The utility had restored power to every one of the 640 affected in the valley.",
    "Dozens of pupils fell ill. All of those still sick, nine in total, had eaten the rice.",
    "Dozens of pupils fell ill. All of those in hospital, nine in total, had eaten the rice.",
    "Dozens of pupils fell ill. All of those who had to be taken to hospital, nine in total, had eaten the rice.",
    "Thousands of homes lost power. Crews went to every one of the 64 villages.",
    "Hundreds of flights were cancelled. Staff phoned all of the 88 passengers left at the gate.",
    "Dozens of miners were trapped. A first lift brought up four, and all of the four rescued were well.",
    "Thousands of people marched. Police let all of the 30 arrested go.",
    "Hundreds of people were hurt in the fire. Every one of the 12 killed was a child.",
    "Thousands voted. All of those turned away, nine in total, had no papers.",
    "Dozens of pupils fell ill. All of those taken to hospital, nine in total, are well.",
    "The average mark in the history paper was 54. The best candidate got 78 and the worst 31.",
    "The average mark in the history paper was 54. In the maths paper the best candidate got 48 and the worst 31.",
    "The national average mark was 84. The best candidate in the town got 78 and the worst 31.",
    "The average score in the first round was 74. The best player got 68 and the worst 91.",
    "Her average was 24 marks. The best candidate in the class got 78 and the worst 31.",
    "A pint costs £4 in the village. In the city it is double that, at £8.50.",
    "The average wage is €2,000. Nurses earn about half that, at €1,100.",
    "The old ship carried 400 cars. Its successor takes twice that, 850, on two decks.",
    "The hotel has 80 rooms. Its sister across the bay has half that, at 42.",
    "The region recorded 41 deaths, three times the 14 of a year ago.",
    "Workers won 38 tribunal cases, twice the 18 they lost.",
    "The party took 31 seats, double the 15 forecast by pollsters.",
    "Police made 18 arrests in the north and nine in the south, half as many.",
    "Sellers pay 2 per cent. On a house that fetches £300,000 that means a bill of £6,000.",
    "A buyer pays 5 per cent down. On a £200,000 house that is £10,000.",
    "The levy takes 30 per cent. On a bonus of £10,000 that is £7,000 left.",
    "From 6am to 10pm buses run every ten minutes on weekdays, or 97 a day.",
    "Between 8am and 8pm a boat leaves every 30 minutes, or 25 a day.",
    "The pump lifts 12 litres an hour. A full day brings 90 litres to the far field, the rest leaking away.",
    "The garden uses 30 litres an hour when the taps are on. A full day takes 120 litres.",
    "Hundreds of passengers were stranded. All of those stranded overnight, 60 in all, were given beds.",
    "Hundreds of trees fell. The council replaced every one of the 40 affected by blight.",
    "Dozens of people were hurt. All of the 12 seriously hurt were flown to the city.",
    "Some 1,000 cars an hour cross the bridge, one every four seconds or so.",
    "Boats can be hired at £20 an hour, so a two-hour trip for a family of four costs £40.",
]
DATED_LOOK_ALIKES = [
    ("2026-03-04", "The lime tree on the square was planted in 1887. It will be 139 years old in 2026."),
    ("2026-03-04", "The chapel was built in 1790 over a crypt. It will therefore need 40 years of work from 2030."),
    ("2019-11-04", "The drummer, who was 83 when he died last week, was born in 1935 over his father's pub."),
    ("2020-01-14", "The drummer, who was 84 when he died last month, was born in 1935 over his father's pub."),
    ("2019-11-04", "The drummer, who was 14 when he met his wife, was born in 1935 over his father's pub."),
    ("2019-11-04", "The drummer, who was 74 when he gave the interview shown last week, was born in 1935."),
    ("2019-11-04", "The drummer, whose son was 44 when he died last week, was born in 1935 over his father's pub."),
    ("2026-03-04", "The Alhambra opened its doors on 3 March 1926. Actors took part in Tuesday's gala for the singer's 90th birthday."),
    ("2026-03-04", "The lido opened in 1951. Swimmers will gather in 2027 for the pool's 76th birthday."),
    ("2026-03-04", "The Alhambra first opened its doors on 3 March 1926. The film shows the gala for the theatre's 90th birthday."),
    ("2026-03-04", "The Alhambra first opened its doors on 3 March 1926. In 2016 the theatre's 90th birthday was marked with a gala."),
    ("2026-01-22", "The station lift broke down on 20 October. On 22 January 2026, after three months of silence, it ran again."),
    (
        "2026-01-22",
        "The station lift broke down on 20 October. On 22 January 2026, after a campaign of five weeks, it carried its first pushchair again.",
    ),
    ("2026-01-22", "The company was floated on 20 October. On 22 January 2026, after a trial of two months, it opened a shop."),
    ("2026-01-22", "The café opened on 20 October. On 22 January 2026, after a refit of two weeks, it served its first cake again."),
    ("2026-03-04", "The Alhambra first opened its doors on 3 March 1926. Actors spoke on Tuesday of the theatre's 90th birthday in 2016."),
    ("2026-01-22", "The ferry was sold on 20 October. On 22 January 2026, after a silence of two months, it sounded its horn again."),
]


@pytest.mark.parametrize("text, wrong, right", MULTIPLES + PORTIONS + RATES + ALL_OF_THEM + TIMES)
def test_a_plain_law_is_heard(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("published, text, wrong, right", DATED)
def test_a_law_of_dates_is_heard(published, text, wrong, right):
    twins(text, wrong, right, published=published)


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_looks_like_it_stays_silent(text):
    silent(text)


@pytest.mark.parametrize("published, text", DATED_LOOK_ALIKES)
def test_dates_that_look_like_it_stay_silent(published, text):
    silent(text, published)
