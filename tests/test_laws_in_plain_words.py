"""Laws in plain words: each in some of its plainest sentences, wrong and right."""

import pytest
from passages import silent, twins

LISTS = [
    ("The takeover needs {} approvals. These are the consent of the Swiss authority and that of the trustees.", "three", "two"),
    ("The supper has {} jobs to fill. They are carving, washing up, parking cars, selling tickets and running the bar.", "six", "five"),
    ("Coroner makes {} recommendations\n\n- Alarms on every drip stand.\n- A second signature for morphine.\n- No locks.", "two", "three"),
    ("The bishop has {} reasons. First, the roof lets in rain; second, it costs too much to heat. That was all he said.", "three", "two"),
    ("The bishop has {} reasons for it: first, the roof lets in rain; second, it costs too much to heat.", "three", "two"),
    ("{} languages are spoken there, French, Dutch and German.", "Two", "Three"),
    ("Of the {} candidates, Hill, Lee, Moss and Penn, only one is local.", "three", "four"),
    ("The {}-member panel consists of Hill, Lee and Moss.", "four", "three"),
]
PARTS = [
    ("The herbarium keeps 9,300 pressed plants. So far {} of those specimens have been scanned.", "9,750", "8,750"),
    ("Deputies pulled over 64 motorists on the bypass. Of those drivers, {} were arrested.", "71", "17"),
    ("The republic, with a population of 510,000, is emptying into its capital, where {} of its people live.", "1.2 million", "120,000"),
    ("The fire ran through 4,200 hectares by last night. State forest made up {} hectares of the burnt land.", "5,100", "3,100"),
    ("The chipmaker employs 8,600 people in all. Its two German plants alone have a staff of {}.", "9,100", "1,900"),
    ("Among the orchestra's 84 musicians are {} string players.", "96", "56"),
    ("He won 301 of the 598 votes cast and his rival {}.", "310", "297"),
    ("She hit 12 of 15 penalties, missing {}.", "five", "three"),
    ("Twelve of the 15 trains ran and {} did not.", "five", "three"),
    ("The £300 million school was funded with £{} million from the state and £20 million from the city.", "250", "280"),
    ("Out of a quota of 310 tonnes the boats brought in {} tonnes, so the quota was never exceeded.", "340", "300"),
]
TERMS = [
    ("The ten-year lease, signed in 2015, expires in {}.", "2022", "2025"),
    ("The eight-year bond, issued in 2015, matures in {}.", "2021", "2023"),
    ("Her six-year term began in 2022 and runs until {}.", "2026", "2028"),
    ("Elected in November 2022 for a six-year term, she faces the voters again in {}.", "2026", "2028"),
    ("He was banned for four years in May 2021 and can race again from May {}.", "2023", "2025"),
    ("The council took out a 30-year loan in 1999. It will be paid off in {}.", "2039", "2029"),
]
RATES = [
    ("The blood bank gets through 90 pints a day. To last all seven days of the holiday week it must have {} in store.", "360", "630"),
    ("The reservoir holds 600 million litres. The town draws 15 million a day, so there is enough for {} days.", "60", "40"),
    (
        "Lorries come at a rate of 45 a day. The gate opened two weeks ago and has worked every day since, letting in {} lorries.",
        "360",
        "630",
    ),
    ("For 30 weeks the clerk claimed £24 an hour, always 15 hours a week. That came to £{}.", "18,000", "10,800"),
    ("Holding four minutes a kilometre, Lindqvist got through the 15km leg in {} minutes.", "75", "60"),
    ("At six minutes a mile, the ten-mile race took her {} minutes.", "80", "60"),
    (
        "Nurses can inject 320 people a day, six days a week. With 9,600 names on the register, they will be finished in {} weeks.",
        "three",
        "five",
    ),
    ("She held 12 kilometres an hour. The finish, 60 kilometres off, came at {}; she had set off at 6 a.m.", "1 p.m.", "11 a.m."),
]
NOUGHTS = [
    ("A grant of £1.2 million will pay most of the £1.4 {} cost of the pier.", "billion", "million"),
    ("The road, costed at £48 {}, would swallow nearly half of the county's £105 million budget.", "billion", "million"),
    ("A third of the £3.2 {} cost, just over £1 billion, will come from the Treasury.", "million", "billion"),
    ("Shares jumped 9% after it posted a quarterly profit of $310 {}. Sales were up a tenth at $6.4 billion.", "billion", "million"),
    ("On sales of £64 million the firm made a profit of £{} million.", "310", "3.1"),
    (
        "A warning wiped €900 million off the bank in morning trade. It had been valued at just €9 {} the night before.",
        "million",
        "billion",
    ),
]
VOTES = [
    ("A merger needed the backing of two thirds of the 90 delegates. It fell short, with {} in favour.", "63", "53"),
    ("Nine jurors were for conviction and {} for acquittal, said the foreman of the 12-member panel.", "four", "three"),
    ("A party needs 151 seats for a majority. The prime minister's list has {}, an outright majority.", "147", "157"),
    ("The appeal court's five judges were {} in upholding the ban. Four were for it; one wrote a dissent.", "unanimous", "divided"),
    ("The Yes side won with {} per cent against 48.8.", "42.2", "51.2"),
]
GAMES = [
    ("Kenya beat Zambia {} in Ndola. Otieno scored twice for the visitors and Wekesa once.", "2-1", "3-1"),
    ("Ashby {} Coalville: Dunn struck twice, and Petrov and Ilic added one each late on.", "3-1", "4-1"),
    ("Rovers ran out {} winners over Thornby. Ola scored a hat-trick and Lewis Marsh added a penalty.", "3-1", "4-1"),
    ("Trailing {}, Wakelin won the next six frames in a row and the final 10-8.", "7-4", "8-4"),
    ("Ahead 2-1 at the interval, the visitors won {} after a second half without goals.", "3-1", "2-1"),
    (
        "Racing get three points for a win and one for a draw. Their 22 wins and {} draws make 71 points. None has been docked.",
        "six",
        "five",
    ),
]
COMPARED = [
    ("The trip took {} hours. That is shorter than the 11 hours it took last year.", "14", "nine"),
    ("Turnout was {}%. That is higher than the 61% of 2019.", "54", "64"),
    ("He served for {} years. That is longer than his father, who served 19.", "14", "24"),
    ("Forecasters had warned of winds of 120 mph. The storm came ashore at {} mph, stronger than predicted.", "105", "125"),
    ("The bill came to £{}m, higher than expected. Analysts had forecast £44m.", "41", "46"),
    ("They recovered {} of the 640 devices. That is half of them.", "480", "320"),
    ("Take-up of the jab has reached {} per cent. The clinic has done 8,370 out of 9,300.", "80", "90"),
]


AGES = [
    ("Marek is 41. His brother Jan, three years his junior, is {}.", "44", "38"),
    ("Marek, 41, and his brother Jan, {}, three years his junior, run the farm.", "44", "38"),
    ("Marek is 41. He is three years younger than Jan, {}.", "38", "44"),
    ("Marek, who is 41, took over in 2009. His brother Jan, three years his junior, left the country. Now {}, Jan is back.", "44", "38"),
    ("It saves money, said Ada Moll, {}, the head of the service, who was born in June 1984.", "52", "41"),
    ("A census is held every ten years. The last was in 2021 and the next will be in {}.", "2032", "2031"),
    ("The comet comes every 76 years. It was last seen in 1986 and will be back in {}.", "2072", "2062"),
]
SHARES = [
    ("The charity spends 12 pence of every pound on administration. Out of last year's £3 million, that came to £{},000.", "260", "360"),
    ("The shop took £24,000 and passed on £9,600, {}p in every pound.", "45", "40"),
    ("The reservoir can hold 250 million litres. On Monday it held 170 million litres and was {} per cent full.", "78", "68"),
    ("Half of the vineyard passes to the widow, a quarter to the elder son and a {} to the younger.", "third", "quarter"),
    ("Two thirds of it is spent on the burial ground and a {} on street lights.", "half", "third"),
    ("Forty farms will share the €3.2 million in aid equally, which gives each of them €{}.", "8,000", "80,000"),
    ("Forty farms will share €3.2 million equally, giving each €{}.", "8,000", "80,000"),
    ("The stadium holds 4,500 spectators, and {} of its seats are already sold.", "31,000", "3,100"),
    ("The library had 62,000 volumes. Smoke ruined 9,000 books, and thieves stole 500. That leaves {}.", "53,500", "52,500"),
    ("Six Slovak climbers set out on Sunday. Clouds closed in. All {} Slovaks were found alive on Wednesday.", "eight", "six"),
]


HEADED = [
    ("{} strike will halt city's trams\n\nNot a tram is expected to leave the depot on Wednesday after a vote.", "Monday", "Wednesday"),
    ("Flu wipes out {} birds at zoo\n\nKeepers have buried 27 flamingos, 18 pelicans and 15 ibises since May.", "58", "60"),
    (
        "Most pupils would scrap uniform\n\nIn the survey {} per cent favoured doing away with it, 48 per cent wished to keep it.",
        "33",
        "52",
    ),
    ("Majority of small firms plan to hire\n\nIn all {} per cent said they would, 41 per cent that they would not.", "44", "54"),
]
DIVIDED = [
    ("Ministers divided exactly down the middle over the ban on Tuesday. All {} voted for it or against.", "23", "22"),
    ("Every one of the club's {} directors voted yes or no, and the result was a tie.", "15", "14"),
    ("To change it the government needed two-thirds of the 90 deputies. It scraped home with {}.", "58", "61"),
    ("More than half of the federation's 54 members backed the Swiss, who collected {} votes.", "26", "36"),
    ("It was carried by simple majority: of the 65 delegates, {} were in favour and all the others opposed.", "31", "41"),
    ("The heavyweight retired after 48 bouts with a record of {}-8, not one of them a draw.", "41", "40"),
    ("Brazil took the final 25-21, 23-25, 25-19, 25-17. The {}-set victory lifts them above Poland.", "three", "four"),
]
TIMED = [
    ("Aircraft touch down 90 seconds apart, which means that controllers bring in {} an hour.", "75", "40"),
    ("A name is added to the list every six minutes, making some {} in the course of a day.", "40", "240"),
    ("Water goes off at 8pm on Sunday, a job that takes 36 hours. Taps will run again at 8am on {}.", "Wednesday", "Tuesday"),
    ("The academy has three times as many girls as in 2022, up from {} to 108.", "46", "36"),
    ("The bakery sold 140, 155, 125 and 180 pies on the four days, which comes to {} a day.", "165", "150"),
    ("Rangers counted 33, 27, 41, 30, 25 and 36 nests in the past six springs; the yearly average is {}.", "29", "32"),
    ("The fund is worth $6.4 billion. Its managers keep 0.5 percent a year, which amounts to about ${} million.", "320", "32"),
    ("Gates averaged 21,480 in the spring and climbed to {} over the summer.", "20,930", "22,930"),
    ("The lorry was weighed at {} tonnes and found to comply with the 18-tonne restriction.", "23", "16"),
    ("Five symptoms should send one to the doctor. They are fever, rash, stiff neck{} and vomiting.", "", ", a cough"),
    ("Starting pay in the trade is {} a year.", "$38,000–$29,000", "$29,000–$38,000"),
    ("The senator took the seat in 1971 at the age of {}; she was a 1949 baby.", "42", "22"),
    ("He reaches {} in November 2031; records say he came into the world in November 1967.", "46", "64"),
]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [*HEADED, *DIVIDED, *TIMED, *AGES, *SHARES, *LISTS, *PARTS, *TERMS, *RATES, *NOUGHTS, *VOTES, *GAMES, *COMPARED],
)
def test_a_law_holds_in_plain_words(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        # What *it* is may be the whole or the part.
        "The bill was £140, £90 of it tax. It was higher than the £100 expected.",
        "Of the 140 boats 90 came back. That is more than the 70 of last year.",
        # Some of the set may be named as others were before.
        "Of the four brothers, Emil and Karl run the brewery.",
        "Twelve schools are shut. Some 4,000 of the pupils stayed at home.",
        # A share of its own whole, and what another figure is of.
        "She took 64 per cent of the vote. Her party won 12 of the 20 wards.",
        "The tax brings in £9 million and costs 2 per cent of the £1.2 billion budget to collect.",
        # Who was freed or gave up before the time was over.
        "Appointed in 2022 for six years, she will step down in 2026.",
        "He was jailed in 2011 for 18 years and will be freed in 2025.",
        # Not all who are for it are all that there are.
        "The bill passed the house by 220 votes to 212, with three Republicans in favour and six Democrats against.",
        "The bishop has three reasons. First, the roof lets in rain. Second, it costs too much to heat. And nobody comes.",
        # Missiles are not told in metres, nor newcomers among those who left.
        "The new frigate is shorter than the one it replaces, at 84 metres against 88, but carries twice as many missiles.",
        "High rents were the reason most gave. Newcomers numbered 13,400, while 13,900 residents packed up.",
        # Some came and some went, and some were not there.
        "The garrison numbered 640. It lost 85 killed and 130 wounded, received 60 men and had 40 of the wounded back, which left 525 fit.",
        "The ferry can hold 60 people. All 48 passengers were saved.",
        "The coalition holds 51 of the 101 seats, but only 49 of its deputies were in the chamber. The opposition's 50 had all turned up, and "
        "the budget was thrown out by 50 votes to 49.",
        # The best is the least where fewer is better, and what was sent out until then is no delivery.
        "The airline mislaid 318 bags in June, fewer than in any month before; the best it had managed previously was 386.",
        "A van took 35 units of blood away, the largest delivery since May. The store held 180, and 70 had been sent out by the evening.",
        "Concerts are planned in March 2023, the month in which the conductor, whose date of birth is 9 March 1938, will be 85.",
        "Complaints have been cut by half in a year, the regulator reported, to 240 a month from 480.",
        "The boxer retired after 48 bouts with a record of 40-8, not one of them a draw.",
        "Rain expected Monday\n\nForecasters on Sunday warned of rain in the north.",
        "Strike on Monday\n\nThe trams will stand still, the union said on Wednesday.",
        "Most pupils would scrap uniform\n\nLast year 33 per cent favoured doing away with it, 48 per cent wished to keep it.",
        # The first mile has a price of its own, and marks run from nought.
        "The taxi charges $4 for the first mile and $2.50 for each mile after it, so a five-mile ride costs $14.",
        "Each of the eight judges gave the dive a whole number of points from 0 to 10. The mean mark was 7.50.",
        # Opening days of another house.
        "The level has been dropping by 4 cm a day. It is down 56 cm on a fortnight ago. The museum is open six days a week.",
    ],
)
def test_what_may_be_stays_silent(text):
    silent(text)
