"""Laws at hand: plain copy of many matters, a figure of each wrong and right, as it came to mind while reading long stories."""

import pytest
from passages import silent, twins

UNDATED = [
    ("The reservoir holds 12 billion litres when full. It is now {}% full, with 4.2 billion litres in it.", "45", "35"),
    ("Ticket prices will rise from £24 to £30, a {}% increase.", "30", "25"),
    ("Eleven of the 14 crew were rescued; {} are still missing.", "four", "three"),
    ("The jury of 12 voted {} to three to convict.", "ten", "nine"),
    ("The charity fed 340 families in January, 410 in February and 450 in March, or {} in the first quarter.", "1,300", "1,200"),
    ("The plant employs 2,300 people, {} of them women and 1,400 men.", "1,900", "900"),
    ("The 18-mile bypass cost £270m, or £{}m a mile.", "25", "15"),
    ("He was jailed for 14 years: eight for the robbery and {} for the shooting, to run consecutively.", "seven", "six"),
    ("Turnout was 62%: of 54,000 registered voters, {} cast a ballot.", "38,500", "33,500"),
    ("The temperature fell from 4C to minus 9C overnight, a drop of {} degrees.", "15", "13"),
    ("The museum drew 1.2m visitors last year, {} the 600,000 of the year before.", "three times", "twice"),
    ("Of the 250 firms surveyed, 150 ({} per cent) said they would hire.", "50", "60"),
    ("The bridge, opened in 1934, will be {} years old next year.", "103", "93"),
    ("The bus was carrying 48 passengers. Twelve were taken to hospital, and the other {} were unhurt.", "38", "36"),
    ("The farm lost 1,200 of its 4,000 sheep, nearly {}.", "half", "a third"),
    ("The winning ticket of £9m will be shared equally by the six colleagues, who get £{}m each.", "1.8", "1.5"),
    ("The flight left at 9.40am and landed at 1.10pm, {} hours later.", "four and a half", "three and a half"),
    ("The committee has nine members, five Labour, three Conservative and {} independent.", "two", "one"),
    ("In a poll of 1,000 people, 46% backed the plan, 38% opposed it and {}% were undecided.", "26", "16"),
    ("The dam is 95 metres high, {} metres taller than the old one, which stood 70 metres.", "35", "25"),
    ("Shares in the company closed at 240p, down 60p, or {}%.", "25", "20"),
    ("The library lent 84,000 books last year, an average of {} a month.", "8,000", "7,000"),
    ("He ran the 5,000 metres in 13 minutes 20 seconds, an average of {} seconds a lap over 12 and a half laps.", "74", "64"),
    ("Rainfall of 61mm fell in June, the driest since 2018, when {}mm fell.", "72", "52"),
    ("Police seized 40 packets weighing 250g each, {}kg in all.", "12", "10"),
    ("The 120-seat theatre was two-thirds full, with {} people in the audience.", "100", "80"),
    ("Nurses earn £31,000 on average and consultants £105,000, more than {} times as much.", "four", "three"),
    ("The firm made a profit of £4m on sales of £50m, a margin of {}%.", "12", "8"),
    ("By Friday 35 bodies had been found. Two more were recovered on Saturday, taking the toll to {}.", "38", "37"),
    ("The strike, now in its third week, began on February {}.", "3", "12"),
    ("The fire burned for {} days, from March 3 to March 9.", "eleven", "seven"),
    ("The lake covers 50 square kilometres, {} the size of the 100-square-kilometre reservoir.", "twice", "half"),
    ("Unemployment rose by half a point to 5.2% from {}%.", "4.2", "4.7"),
    ("The actor, born in 1960, will be {} next year.", "57", "67"),
    ("Mary Hale was born on 3 May 1950. She will turn {} next year.", "67", "77"),
    ("The theatre, built in 1890, will be {} years old this year.", "126", "136"),
    ("The club, founded in 1907, turns {} next year.", "110", "120"),
    ("The 120-seat theatre was 75% full, with {} people in the audience.", "100", "90"),
    ("The theatre, which seats 120, was two-thirds full, with {} people in the audience.", "100", "80"),
    ("The theatre seats 120. It was half full on Friday, when {} people came.", "80", "60"),
    ("The 200-bed hospital is 90% full, with {} patients.", "160", "180"),
    ("The car park has 400 spaces and is three-quarters full, with {} cars parked.", "340", "300"),
    ("The stadium holds 60,000 and was only a third full, with {} fans inside.", "30,000", "20,000"),
    ("With {} of its 120 seats taken, the theatre was two-thirds full.", "100", "80"),
    ("Sales rose to £50m and profits to £4m, giving a profit margin of {}%.", "12", "8"),
    ("It earned $30 million on revenue of $200 million, for a margin of {} percent.", "25", "15"),
    ("Revenue was $200m and operating profit $30m, a margin of {}%.", "25", "15"),
    ("The margin was {}%: an operating profit of $30m from revenues of $200m.", "25", "15"),
    ("At 900 square metres the new hall is {} the size of the old one, which had 300 square metres.", "four times", "three times"),
    ("The park covers 40 hectares, {} the size of the 20-hectare common.", "three times", "twice"),
    ("The new ship is 300 metres long, {} the length of the 150-metre vessel it replaces.", "three times", "twice"),
    ("Of 20 infections in the trial, 18 were in the placebo group and {} among the vaccinated.", "four", "two"),
    ("Of the 20 infections, 18 were in the placebo group and {} among the vaccinated.", "four", "two"),
    ("Of the 60 graduates, 38 found jobs in the county and {} moved away.", "32", "22"),
    ("Of 90 fires last year, 61 were in homes and {} in cars.", "39", "29"),
    ("Seven in 10 patients recovered within a week, or {} of the 400 in the trial.", "240", "280"),
    ("Police arrested three men and {} women, five people in all.", "three", "two"),
    ("Net profit was $30m on revenue of $200m. Its net margin was {}%.", "25", "15"),
    ("The grocer's profit margin was {}%, with a profit of £40m on turnover of £2bn.", "4", "2"),
    (
        "The organisers counted 92,000 visits over the four days. That is {} per cent more than the previous record of 80,000, set in 2023.",
        "25",
        "15",
    ),
    ("The organisers counted 92,000 visits, {} per cent more than the previous record of 80,000.", "25", "15"),
    ("Festival visits reached 92,000. It was {} per cent above the old record of 80,000.", "25", "15"),
    ("The town has 4,600 pupils this year. That is {} per cent more than the 4,000 of last year.", "25", "15"),
    ("The harvest came to 460 tonnes. This is {} per cent more than last year's 400 tonnes.", "25", "15"),
    ("Storm Isla crossed the west coast with gusts of up to 158 kilometres per hour ({} mph).", "198", "98"),
    ("The bridge is 640 metres long and has eight spans of {} metres each.", "60", "80"),
    ("The Badger Ridge fire was more than half contained on Monday, at {}%, but cooler weather slowed it.", "35", "65"),
    (
        "Trade deficit {} to €5.5bn as car exports stall\n\nThe country's trade deficit grew to 5.5 billion euros in June, from 4.2 billion in the same month of 2023.",
        "narrows",
        "widens",
    ),
    ("The average home sold for £286,000. In the first three months 5,000 homes changed hands, worth £{} billion in all.", "14.3", "1.43"),
    (
        "The air force shot down 83 of the 96 drones. {} more were lost from radar, and the remaining four reached their targets.",
        "Six",
        "Nine",
    ),
    ("Donald Geddes, 68, climbed the Ben for the first time at {}, and has been back every August in the 44 years since.", "34", "24"),
    (
        "Electric cars made up {} percent of new cars sold. Of the 90,000 cars that were registered, 18,900 run on batteries alone.",
        "31",
        "21",
    ),
    (
        "Pennine Foods reported a 35 per cent leap in annual profit yesterday.\n\nPre-tax profit was £54m in the year to 30 March, up from £{}m.",
        "44",
        "40",
    ),
    (
        "Doctors have been told to test any child with a persistent cough after 432 cases were recorded in the 12 months to May. With a population of 240,000, the district has a rate of {} cases per 100,000 people.",
        "280",
        "180",
    ),
    (
        "Eleven people were killed when a bus skidded off a mountain road, police said. The dead included six women, three men and {} children.",
        "three",
        "two",
    ),
    (
        "Permission has been granted for 480 homes on the site. A fifth of the homes, 96, will go to the city council and 144 will be offered at a cost rental. The other {} will be sold privately.",
        "340",
        "240",
    ),
    (
        "A flight from Manchester to Alicante with 174 people on board was diverted to Lyons on Sunday. The {} passengers and six crew spent the night in three hotels.",
        "186",
        "168",
    ),
    (
        "Bharat Autoworks sold a record 1.14 million vehicles in 2024. Sales came to 255,000 in the first quarter, {} in the second, 290,000 in the third and 325,000 in the fourth.",
        "370,000",
        "270,000",
    ),
    (
        "Lok Shakti won 64 of the 117 seats. Congress was cut from 77 seats to {}, while the Akali front took 17. Independents won the other five.",
        "41",
        "31",
    ),
    ("Interest rates went up by {} of a point yesterday to 4.5 per cent, from 4.25 per cent.", "half", "a quarter"),
    (
        "The Bank raised interest rates by {} of a point yesterday to 4.5 per cent. Two members again wanted to leave the rate at 4.25 per cent.",
        "half",
        "a quarter",
    ),
    ("Labor is ahead by 53 per cent to 47, a {}-point lead.", "four", "six"),
    ("Labor keeps {}-point lead\n\nOn a two-party basis Labor is ahead by 53 per cent to 47.", "four", "six"),
    ("The audit counted 8,100 spills, of which 6,480 were declared and {} were not.", "1,920", "1,620"),
    (
        "With a population of 240,000, the district has a rate of {} cases per 100,000 people. There were 432 cases in the 12 months to May.",
        "280",
        "180",
    ),
    (
        "Doctors were told of 432 cases in the 12 months to May. With a population of 240,000, the district has a rate of {} cases per 100,000 people.",
        "280",
        "180",
    ),
    ("The country, which has a population of 5 million, has 40 judges, or {} per 100,000 people.", "1.8", "0.8"),
    ("The reservoir covers 50 square kilometres, {} the size of the 100-square-kilometre lake it replaces.", "twice", "half"),
    ("At 50 square kilometres the reservoir is {} the size of the 100-square-kilometre lake.", "twice", "half"),
    ("Of 90 fires, 61 were in homes and {} among parked cars.", "39", "29"),
    ("The Badger Ridge fire was more than half contained on Monday, at {}%.", "35", "65"),
    ("The work is less than a third complete, at {} per cent.", "45", "25"),
    ("Attacks in March killed two, four and one, {} in all.", "nine", "seven"),
    (
        "The spending watchdog counted 8,100 spills. The company had told it of {}. That left 1,620 that were never declared.",
        "4,860",
        "6,480",
    ),
    (
        "Trade deficit {} to €5.5bn\n\nThe trade deficit grew to 5.5 billion euros in June, from 4.2 billion a year ago.",
        "narrows",
        "widens",
    ),
    ("Unemployment {} to 5.1%\n\nUnemployment fell to 5.1% in May, from 5.4% in April.", "rises", "falls"),
    ("The average home sold for £286,000. In the quarter 5,000 homes changed hands, worth £{} billion in all.", "14.3", "1.43"),
    ("Each ticket cost £12 on average. The theatre sold 40,000 of them, worth £{} in all.", "4.8m", "480,000"),
    ("The stand was more than two-thirds full, at {} per cent.", "55", "75"),
    ("The tank is almost half empty, at {} per cent.", "60", "48"),
    ("The ship is 300 metres long, {} the length of the 150-metre vessel it replaces.", "three times", "twice"),
    ("Unemployment, at 5.9 per cent in the spring, edged down to {} per cent in the summer, the statistics office said.", "6.3", "5.3"),
    ("The outbreak has made 3,120 people ill so far. Among the sick are {} children under five.", "4,500", "1,500"),
    ("Enrolment at the university stands at 21,400 this autumn, a figure that takes in {} students from abroad.", "26,000", "2,600"),
    ("The storm left 310 people homeless. Among the homeless are {} families with children.", "420", "42"),
    ("The flood killed 61 people. Among the dead were {} children.", "84", "14"),
    ("Police arrested 61 people. Among the arrested were {} students.", "84", "14"),
]
DATED = [
    ("The elephant calf born at Oakmere Zoo on {}, December 4, now has a name.", "Thursday", "Wednesday", "2024-12-16"),
    ("Mr Hale died in hospital on {}, December 4, aged 81.", "Thursday", "Wednesday", "2024-12-16"),
]

QUIET = [
    "Net profit was $30m on revenue of $200m. Its gross margin was 45%.",
    "The party won by a margin of 12%, having spent £4m on adverts. Sales of its badges were £50,000.",
    "Attacks in March killed two, four and one, seven in all.",
    "Wardens counted 9,845 wintering waders, made up of 4,120 dunlin, 2,365 knot, 1,890 curlew and 1,470 redshank.",
    "Once home to 20 million oysters, the bay had just 2 million left by last spring, a decline of 90 percent.",
    "Governors approved the scheme by 17 votes to three. Work will begin next spring and the first students will start in 2028.",
    "The hosts beat the tourists by 78 runs on Tuesday to go 2-1 up in the four-match series.",
    "Police made 31 arrests, nine fewer than last year, 22 of them for drugs.",
]


@pytest.mark.parametrize("passage", UNDATED)
def test_the_wrong_figure_is_found_and_the_right_one_is_silent(passage):
    twins(*passage)


@pytest.mark.parametrize(("text", "wrong", "right", "published"), DATED)
def test_it_is_so_on_its_day(text, wrong, right, published):
    twins(text, wrong, right, published=published)


@pytest.mark.parametrize("text", QUIET)
def test_right_copy_is_silent(text):
    silent(text)
