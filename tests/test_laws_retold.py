"""Laws retold: growth between two years, budgets worked out, vague crowds, what one alone has, majorities and means, wrong and right."""

import pytest
from passages import silent, twins

GROWTH = [
    ("Output was 45 tonnes in 2021 and 990 last year, an increase of {}%.", "210", "2,100"),
    ("Sightings numbered 650 in 2016 and 31,000 in 2023, a growth of {} per cent.", "470", "4,670"),
    ("In 2016 there were 650 sightings and in 2023 there were 3,100, up {} per cent.", "47", "377"),
]
WORKED_OUT = [
    ("The school has 384 pupils and a budget of £9.6 million, which works out at {} per pupil.", "£14,000", "£25,000"),
    ("The £96 million budget works out at {} a household. There are 3,840 households.", "£14,000", "£25,000"),
    ("The budget is £96 million and there are 3,840 households, or {} each.", "£14,000", "£25,000"),
    ("The twin reactors each supply 650 megawatts. Together they supply {} megawatts.", "1,200", "1,300"),
    ("The three ferries each carry 240 cars. Combined they carry {}.", "920", "720"),
    ("The machine advances 15 metres a day. In 200 days it cut {} metres.", "300", "3,000"),
]
PARTS = [
    ("The record of 9.84 seconds was set in 1996. Her {} on Saturday broke it.", "9.91", "9.81"),
    ("The record of 4.6 metres, set in 2007, was broken by Saturday's {} metres.", "4.1", "4.8"),
    ("The record of $240m stood for ten years. The new film's ${}m has beaten it.", "212", "262"),
    ("The choir has {} singers. It had 52 last year, and seven have left.", "41", "45"),
    ("The village has {} homes. In 2015 it had 280, and 20 have been built since.", "310", "300"),
    ("The race had 312 finishers. No earlier race had as many. The best until now was {} in 2011.", "371", "271"),
    ("The club marks its centenary in 2024. It was founded in {}.", "1934", "1924"),
    ("The club's centenary falls in 2024. It was founded in {}.", "1934", "1924"),
    ("There were 16 surgeries. Eight closed and two more followed. {} are open.", "Eight", "Six"),
    ("The town had 16 pubs. Eight have shut since 2010 and two more shut last week, which leaves {}.", "eight", "six"),
    ("Thousands of people marched through the town. Police counted {} people.", "640", "6,400"),
    ("Thousands of people marched. Police put the number at {}.", "640", "6,400"),
    ("Farmers use 2.6 billion cubic metres of water a year. Cotton alone uses {} billion cubic metres.", "9", "0.9"),
    ("Two candidates shared every vote. Hall took 56% and Pruitt {}%.", "34", "44"),
    ("In a two-horse race Hall took 56% and Pruitt {}%.", "34", "44"),
    ("Most members favour a merger. Replies put support at {} per cent.", "34", "64"),
    ("A majority of residents oppose the plan. The survey found {} per cent against it and 30 per cent in favour.", "41", "61"),
    ("Two-thirds of residents oppose the plan. In a poll {} per cent were against it.", "56", "66"),
    ("The boats landed 3.2 to 7.9 tonnes each. The mean was {} tonnes.", "8.6", "6.8"),
]
MORE = [
    ("Of the 85 hectares burned, 40 were heather, {} were pine and 28 were pasture.", "27", "17"),
    ("The ratio of pupils to teachers is {}:1. There are 966 pupils and 42 teachers.", "28", "23"),
    ("The bank had four barristers for every one of theirs. Its team was of 24. For the pensioners, {} counsel appeared.", "eight", "six"),
    ("The steamer was launched in 1894. It will be {} in 2016.", "112", "122"),
    ("Farmers sowed 3,600 hectares of rapeseed. Frost has since destroyed {} hectares of the crop.", "90,000", "900"),
    ("Lund beat the champion 6-3, 4-6, 7-6, 6-2. It was the only match of the round to run to {} sets.", "five", "four"),
    ("The abbey has completed three years of unbroken growth. It had 12,400 in 2021, 13,900 in 2022 and {} in 2023.", "13,100", "14,100"),
    (
        "For the fourth race running Okoro was quicker than the time before, clocking 11.02 seconds. "
        "Her season opened with 11.31, followed by 11.22, {} and 11.10.",
        "11.27",
        "11.17",
    ),
    ("The Herons' {} record leaves them top of the division after 42 games.", "23-15-5", "22-15-5"),
    ("Late departures have been cut to a third. In June there were 960 and in July {}.", "480", "320"),
    ("Petersen went round in 70, 68, 73 and 69 to finish on {}.", "278", "280"),
    ("Market moves to {}\n\nStallholders will set out their produce every Thursday from next month.", "Wednesday", "Thursday"),
    ("The lorry was found to be legal at {} tonnes, its permitted weight being 7.5 tonnes.", "8.1", "7.1"),
    ("The organisers kept to the rules by letting {} people into a hall certified for 220.", "260", "210"),
    ("Half of the judges put Tully first and the other half preferred Lund. All {} had handed in their cards.", "11", "12"),
    ("The council has 15 members, and the {} who wanted a skate park formed a majority.", "seven", "eight"),
    ("Some 2,150 farms have signed up. With $86 million paid out, the average farm has received ${}.", "4,000", "40,000"),
    ("Ullapool, Mallaig, Oban and Campbeltown were the {} harbours shut by the gale.", "five", "four"),
    ("In all 946 people were hurt or killed. Those who died, {} in number, included 27 staff.", "981", "81"),
    ("The bulk of commuters content with timetable\n\nJust {} per cent said they were satisfied.", "28", "68"),
    ("A pair of lorries carried 85 tents apiece. The delivery provided {} tents in total.", "150", "170"),
    ("The price of a ticket will drop from £2,500 to £2,000, saving {}%.", "25", "20"),
    ("They burned millions of cigarettes. The whole consignment came to {}.", "310,000", "3,100,000"),
    ("Turnout was {}% when polls closed. By late afternoon it had been 48%, and the evening contributed a further 11 points.", "69", "59"),
    ("Two more pubs shut on Friday. Before that 12 of the original 31 had gone. {} now remain.", "Nineteen", "Seventeen"),
    (
        "Three more were pulled out on Tuesday. The boat sailed with 24, and 15 had been rescued by noon. {} are still missing.",
        "Nine",
        "Six",
    ),
]
S9 = [
    ("Shoppers have handed in 1,947 of the 3,610 tokens, a take-up of {}%.", "44", "54"),
    ("A ballot on closing the museum ended in a tie, with all {} trustees present and none sitting it out.", "11", "12"),
    ("The ban won a majority at the meeting, where {} of the 84 people raised a hand for it.", "38", "48"),
    (
        "There are {} million cubic metres of water left. They measured 1,385,000 behind the upper dam and 962,000 behind the lower, and there is no third.",
        "2.53",
        "2.35",
    ),
    ("The coast bus carried 736,000 passengers and the hill bus 538,000. Ridership on the pair reached {} million.", "1.72", "1.27"),
    ("{} cooks shared the prize. The winners, a retired postman, a dentist and a schoolgirl, were each given a pan.", "Four", "Three"),
    (
        "Visitors can learn {} crafts. On the timetable stand joinery, thatching, plastering, glazing, carving and clock repair.",
        "five",
        "six",
    ),
    ("Walkers must keep off the 16-kilometre path. The path measures {} kilometres from one end to the other.", "19", "16"),
    ("Half as many boys as girls joined the band, according to its leader, who signed up 44 girls and {} boys.", "31", "22"),
    ("The board ordered 1,500 life jackets. One costs €45, and the invoice came to €{}.", "6,750", "67,500"),
    ("Singers have to be over {} and under 24 years of age.", "28", "18"),
    ("Lunch break opposed by most parents\n\nOf those who answered, {} per cent objected and 31 per cent were in favour.", "34", "64"),
    ("Rents have leapt from $900 a month for a lock-up to $11,700, a jump of {} per cent.", "120", "1,200"),
    ("Slugs had ruined {} percent of the allotments. There are 13 allotments in the road.", "41", "46"),
    ("Leave a gap of {} centimetres.", "45-30", "30-45"),
]
S10 = [
    ("It had been shut since 1989. It opens again in July 2019. Riders will have waited {} years.", "20", "30"),
    ("Dockers will walk out at six on Tuesday morning for 48 hours. Cranes will move again at six on {} morning.", "Friday", "Thursday"),
    (
        "The order took effect at midday on Saturday and was to last 96 hours. People may drink once more at midday on {}.",
        "Thursday",
        "Wednesday",
    ),
    ("Okafor, whose passport gives {} as the year of his birth, was 38 when he first sang there in 1995.", "1967", "1957"),
    ("The train came in {} minutes late on average, the day's delays having been 6, 11, 20, 19 and 9 minutes.", "17", "13"),
    (
        "It took in 7, 11, 9 and 13 gulls on the first four days. Volunteers have brought towels. A daily average of {} leaves no time.",
        "16",
        "10",
    ),
    ("Patients went home after {} days, sooner than those on the old drug, who were kept in for a fortnight.", "14", "12"),
    ("The van can take {} kilograms, a heavier load than its predecessor, which was rated for three tonnes.", "3,000", "3,400"),
    (
        "Donors have pledged €{} to rebuild the port. The first instalment of the money, €75 million, arrived last week.",
        "650",
        "650 million",
    ),
    ("The ministry wants ${} for frigates. A yard would be paid $310 million out of this budget.", "2.4 million", "2.4 billion"),
    ("Rangers reckon that 310 trees were planted. On one weekend schoolchildren put in {} of these.", "7,400", "74"),
    ("There were {} applicants for every place. It received 1,770 forms. The school has 590 places to give.", "four", "three"),
    ("The tortoise hatched in May 1934 and reaches the age of {} in May 2027.", "83", "93"),
    ("A child of October 1988, the goalkeeper will be {} by the end of October 2026.", "28", "38"),
    ("Dalton has fought {} times, with a record of 22-6 and not a single draw.", "27", "28"),
    ("In the {} lawsuits the mayor has 11 wins and six losses to his name, none having been settled.", "16", "17"),
    ("A pumpkin weighed {} pounds. It was the heaviest the fair had seen, beating one of 968 pounds shown in 2003.", "912", "982"),
    ("The ward, which has 28 beds, still had some to spare on Sunday when {} were taken.", "33", "23"),
    ("Kovac's campaign spent €{}, so it did not go over the €15,000 that the law allows.", "17,200", "12,700"),
    ("Accountant to be sentenced in {}\n\nThe judge told the accountant to come back in July to learn his punishment.", "June", "July"),
    ("Some 83 per cent backed the strike. In all {} said yes and 4,200 votes were counted.", "2,646", "3,486"),
    ("The main is losing 15,000 litres an hour. From one midnight to the next, at that rate, {} litres are lost.", "36,000", "360,000"),
    ("Malmo beat Graz {}-4, getting two goals in the first period, three in the second and one in the last.", "7", "6"),
    ("With 14.2 on the beam, 13.9 on the floor, 14.6 on the vault and 13.5 on the bars, Petrova finished on {}.", "57.2", "56.2"),
    ("City beat Albion 3-{}. Their coach praised a fourth clean sheet in succession.", "1", "0"),
    ("It is {} years to the day after the meteorite struck. Instruments had logged the fall on 3 March 2001.", "15", "25"),
    (
        "Workers will sit on the 24-member board. Shareholders gave up two places and will name {}. The owners, who had wanted nine, will choose "
        "seven. The state keeps two, and the other six go to the staff.",
        "11",
        "nine",
    ),
]
MOST = [
    ("Readings were between 3C at Harrow Gap and 11C on the coast. The mean for all stations was {}C.", "1", "8"),
    ("Only {} per cent of the wells passed, with inspectors finding clean water in 36 out of 90.", "30", "40"),
    ("The main was losing 40,000 litres an hour. In the ten days before it was mended {} million litres ran away.", "96", "9.6"),
    ("The reservoir was 61 per cent full in August and had dropped to {} per cent a month later.", "67", "57"),
    ("They will swim {} metres, a shorter course than the kilometre and a half for adults.", "1,500", "1,200"),
    ("Sales climbed {} per cent: about 2,500 copies had gone the year before, and 62,500 went in this one.", "240", "2,400"),
    ("The lambs averaged 48kg last year and only 36kg this year, making them {} per cent lighter.", "33", "25"),
    ("It attracted thousands of bids, {} from first to last.", "640", "6,400"),
]
LATE = [
    (
        "The 612-foot freighter reached Duluth. Her crew slept in shifts. The ship, {} feet from bow to stern, will go into dry dock.",
        "712",
        "612",
    ),
    ("She took over the 84-piece orchestra in March. The orchestra had {} players on the day she arrived.", "48", "84"),
    (
        "The report lists every civilian harmed. In all there were 1,312 civilian casualties. Mines were the next cause. "
        "The {} civilians killed, they add, included 41 schoolchildren.",
        "1,377",
        "377",
    ),
    ("Sheep outnumber people by six to one. Shearers counted 2,100 animals in autumn. Some {} islanders live there.", "420", "350"),
    (
        "Robots and people share the floor at a rate of four machines per worker. The firm has 720 robots. It employs {} workers.",
        "240",
        "180",
    ),
    ("Some 2,750 households now subscribe. In the past quarter alone {} signed up.", "61,000", "610"),
    ("The drugmaker is to shed tens of thousands of jobs. Taking every region together, {} posts will go.", "3,800", "38,000"),
]
LAST = [
    (
        "The odometer read 482,760 km when the lorry left. The trip put 2,340 km on the clock, so that it showed {} km.",
        "485,010",
        "485,100",
    ),
    (
        "Walkers have a choice of {} shelters. You may sleep in a stone hut below the pass, a converted signal box or a log cabin.",
        "four",
        "three",
    ),
    (
        "Engineers identified {} faults in the stand. It lists rusted bolts, a missing brace, soft ground and a crowd over the limit.",
        "three",
        "four",
    ),
    ("The price of a heat pump drops to $6,400 from $8,000, a saving of {}%.", "25", "20"),
    ("It sent 1.96 million saplings. Two trains took them, one with 758,000 pines aboard and one with {} spruces.", "932,000", "1,202,000"),
    ("Both delegations flew home on Tuesday, having signed 35 contracts apiece. The talks produced {} contracts in all.", "80", "70"),
]
ROWS = [
    ("Of the 45 acres that were auctioned at Low Farm, 18 will go to the school, 12 to the council and {} to a builder.", "25", "15"),
    ("Brightwell netted two, one and {} goals in the three periods as they saw off Fife 7-4 at the ice rink.", "three", "four"),
    ("Quarter by quarter the netballers put away 11, 9, 14 and {} goals, and Ashby were beaten 44-37.", "8", "10"),
    (
        "The charity says it sheltered 92,000 people last winter. Among them were {} children, its annual report states.",
        "104,000",
        "41,000",
    ),
]
MEANS = [
    ("A pint costs between £3.90 and £5.60 in the nine pubs along the canal. On average drinkers hand over {}.", "£5.85", "£4.85"),
]
ASIDE = [
    "The pubs charge between £3.90 and £5.60 a pint. On average each of them took £585 a night.",
    "Replies came back from 333 homes; 900 had been sent the form.",
    "It accepted 589.7 million shares of stock and warrants to acquire 234 million additional shares for five cents per share.",
    "Hart scored 12, 9 and 14 points in the three quarters that she played and the side won 44-37.",
    "Walkers have a choice of three shelters. It took two summers. You may sleep in a stone hut, a converted signal box or a log cabin.",
    "Gauges caught 214 mm last month. It was the wettest October since readings began, 1967 being pushed into second place with 204 mm.",
    "The firm has 1,200 staff. It opened 4,000 shops last year.",
    "The library has 1,200 members. It added 9,000 books last year.",
    "In the survey 43 per cent said they would leave, 45 per cent intended to stay and the remainder did not know.",
    "Shoppers spent £7.6bn online. Fraudsters got away with half of one per cent of it, about £38m.",
    "Four monitors recorded 31, 44, 27 and 38 micrograms of soot per cubic metre. Campaigners say the mean, 35, ought to shame ministers.",
    "He waited 14 days, longer than he had hoped, and left after a fortnight.",
    "The record was set in 2019. It was 20 years old then.",
    "Three cooks shared the prize. The winners, a postman, a dentist and a schoolgirl, were each given a pan.",
    "Each lamb sold fetched £93 on average, the auctioneer said. Farmers had brought in 740, and the takings for them were £68,800.",
    "They won 45-30 miles from home.",
    "The record of 9.84 seconds was set in 1996. Her 9.91 on Saturday nearly broke it.",
    "He was born in 1819. The bicentenary of his birth was marked in 2019.",
    "The choir has 41 singers. It had 52 last year, and seven left in May.",
    "Thousands of people marched, organisers said. Police counted 640.",
    "Thousands of homes lost power. Police counted 640 downed lines.",
    "Hundreds of homes were damaged. The council counted 64 homes in Elm Street.",
    "Britain has 26,000 chargers. China alone has 900,000.",
    "Most members favour a merger. Replies put strong support at 34 per cent.",
    "Most voters back the plan. Among those under 30, 41 per cent support it.",
    "The boats landed 3.2 to 7.9 tonnes each. The national average was 8.6 tonnes.",
]


@pytest.mark.parametrize("passage", GROWTH + WORKED_OUT + PARTS + MORE + S9 + S10 + MOST + LATE + LAST + ROWS + MEANS)
def test_the_law_is_heard(passage):
    twins(*passage)


@pytest.mark.parametrize("text", ASIDE)
def test_other_matters_stay_silent(text):
    silent(text)
