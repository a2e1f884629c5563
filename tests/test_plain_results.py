"""Plain results, records and comparisons: ``{wrong|right}`` in each passage; the wrong one is found and the right one is silent."""

import re

import pytest
from passages import silent, twins

import claimcheck as cc

SCORES = [
    "Rangers won {3-1|4-1} with two goals from Birk and one each from Dahl and Roos.",
    "Holt scored a hat-trick as Vale beat Ridge {2-0|3-0}.",
    "{Frey, Lutz and Moss|Frey and Lutz} scored a goal each and Park beat Dover 2-1 on Saturday.",
    "Park beat Vale 3-1 with two goals from Roth and one from Ames. {Both Vale goals|Vale's goal} came from Oyelaran.",
    "Vale beat Orient 4-1 on Saturday, their goals coming from Birk, who scored {two|three}, and Holt, who got one.",
    "Visiting fans saw their side lose 3-1. Their goals came from {Ames and Cole|Ames}.",
    "Park beat Orient 2-1 with goals from Cole and Ward. Orient replied through {Moss and Rees|Moss}.",
    "Vale beat Dover 4-1. Dover's goals came from {Ames and Holt|Ames}.",
    "The seven-judge supreme court upheld the tax by {five to three|five to two}, its clerk said.",
    "The pact needed a two-thirds majority in the 90-seat house, where every member voted. It passed with {57|62} in favour.",
    "The seven jurors, all of whom took part, cleared him by {4-2|4-3}.",
    "Dundalk won {1-2|2-1} at home to Bray on Saturday.",
    "Carr's late goal gave Ayr {a 0-1|a 1-0} win.",
    "It was a {2-2|3-2} defeat, their fifth, and the manager shrugged.",
    "The amendment failed, with {133|103} in favour and 120 against.",
    "The levy passed on Friday, {49|69} senators voting for it and 61 against.",
    "The bill fell by {14|nine} votes. It had taken a year to write. The bishops had spoken against it. In the end 51 deputies backed it and "
    "60 opposed it.",
    "Ms Hoang was elected mayor by a margin of {312|212} votes. Counting went on until dawn in the sports hall. She took 4,310 and her rival "
    "4,098.",
    "Carlow were 2-0 up at the break, each side scored once after it and the home team finished {4-1|3-1} winners.",
    "Vale led 2-0 at half-time and scored once more after it to win {4-0|3-0}.",
    "Ayr trailed 2-0 at the interval. They pulled one back from a corner but lost {3-1|2-1}.",
    "Orient led 1-0 at the break. The visitors equalised ten minutes into the second half and scored again from a corner soon after. Birk "
    "hit a post in added time, before a crowd of 9,300, but the visitors hung on for a {3-1|2-1} win.",
    "Bergen trailed 14-12 at the interval. They took the second half by 17 goals to 12, and with it the match by {29-28|29-26}.",
    "The Otters beat the Terns 98-91 after leading by 52-40 at half-time. The Terns won the second half {51-40|51-46}.",
    "The tie finished {5-3|4-3} on aggregate. Orient had won the first leg 2-1 and drew the return 2-2.",
    "Sato dropped the second set. He won {3-6, 6-4|6-3, 4-6}, 6-4 in the end.",
    "With {67|76} of the diet's 150 seats the Farmers can govern alone.",
    "Adeyemi defeated Bauer in the run-off for sheriff by {9,204 votes to 9,862|9,862 votes to 9,204}.",
]
RECORDS = [
    "Exports fell in June for the third month in a row, to 5.1 million. They were 5.6 million in March, {5.7|5.5} million in April and "
    "5.3 million in May.",
    "The ferry carried 21,000 cars in July, the third monthly rise in a row. There were 19,000 in April, {18,000|19,400} in May and 19,500 in "
    "June.",
    "Roos won the women's 100 metres in {10.93|10.83} seconds, an improvement on her previous best of 10.89, set in Oslo in May.",
    "The lake is lower than at any time since 1911. The gauge read {1.42|1.32} metres on Monday. The least ever recorded before this week was "
    "1.38 metres, in 2003.",
    "The {19|15} drownings were the most in one day since January, when 17 people drowned.",
    "Last month was the driest April for 20 years, with {14mm|9mm} of rain. Reservoirs are low and a ban is planned. In April 2017, 11mm fell.",
    "Sales have fallen for six quarters in a row. They came to $410m in the first quarter, $402m in the second, {$406m|$396m} in the third and "
    "$390m in the fourth.",
    "Her time of {10.98|10.78} seconds is a stadium record, Roos having run 10.87 in 2014.",
    "Vale lost 2-1 at home to Orient after {leading 2-0|leading 1-0} at half-time.",
]
NEVERS = [
    "Turnout was {63|58} percent, the lowest ever. It had never before fallen below 60.",
    "The vaulter cleared {6.18|6.21} metres on Friday, a world record. No one had ever gone higher than 6.20.",
    "Only {51|31} whales were counted, the fewest yet. Until this spring no count had been lower than 44.",
    "At {21|19}, Ito is the youngest player to win the title. Until now that was Berg, who was 20.",
    "The mast, at {384|412} metres, is the tallest in the province. The next tallest stands at 394.",
    "Tesfaye ran {14:21.4|14:19.4} in Paris on Sunday. Nobody has gone faster over 5,000 metres this year, Mengesha's 14:19.8 in May having "
    "been the best until now.",
]
LISTS = [
    "Molde's fourth win in a row lifted them. Sunday's 2-1 victory followed a 3-0 at home to Bryne, a 1-0 against Viking and, the week before "
    "that, {a 1-2 defeat|a 2-1 win} at Hamkam.",
    "Vale have three straight wins. Saturday's 1-0 followed a 4-2 at Orient and {a 0-0|a 2-0} at home to Dover.",
    "The runoff was close: Vega took 50.4% and Ruiz {51.6|49.6}%.",
    "There are {three|two} obstacles to a deal. One is the price of gas. The other is the fate of the prisoners.",
    "The course has {four|three} stages. The first lasts a week, the second a month and the third a year.",
    "The average for the 16 pupils was {4.29|4.25} correct answers.",
    "On average the four keepers let in {1.35|1.25} goals each.",
    "In six matches he has scored {1.4|1.5} goals a game.",
    "The regatta drew 62 boats. Fog delayed the start by an hour. By dusk 59 of the {72|62} had come home.",
    "The inquest into the death of the diver, 34, opened on Monday. She was {43|34} and had two sons.",
    "The city logged 41.3C on Monday, its hottest day since records began in 1878. Until Monday the highest reading was {41.8C|40.8C}.",
    "Judges gave the fight to Cruz by 115-113 on all three cards, a margin of {four|two} points.",
    "The village will get 20 cents of every dollar the wind farm earns, or {two|20} percent, under a deal signed on Monday.",
    "The fund keeps 2p in every pound, or {20|2} per cent, as its fee.",
    "Growers see just 14 cents of each euro shoppers spend, {41|14} per cent.",
    "The mill was built in {1685|1785}, and its 18th-century wheel, the original one, still turns.",
    "The minister gave {three|two} reasons. The first was the cost. The second was a shortage of staff. She gave no others.",
    "The plan has {four|three} parts. First, taxes on land go up. Second, those on wages come down. Third, rates are frozen. It has no fourth.",
    "The court convicted him on {three|two} charges, bribery and perjury, and cleared him of tax evasion.",
    "The {trio|duo} of ministers who resigned over the affair, Ilse Brandt and Tom Okello, will both keep their cars until June.",
    "The {four|three} climbers who fell, Jon Reed, Amy Cole and Al Dunn, were roped together.",
    "The {triplets|twins}, Eva and Ada, were born on a ferry.",
    "Sixteen farmers were told of the scheme, and {45|44} per cent signed up.",
    "Twenty-five tasters were handed a crisp made from mealworms. Each of the 25 gave it a whole number of points, nought to ten. One spat. "
    "The mean was {6.83|6.84}.",
]
AGAIN = [
    "The crew of four will spend six months at sea. All {five|four} have sailed before, the owner said.",
    "The jury of 12 will be sent to a hotel. None of the {15|12} may use a telephone, the judge said.",
    "Her team of nine came from Quito. Not one of the {eight|nine} had seen snow.",
    "Twelve dead in hotel blaze\n\n{Two|Twelve} people died when fire swept through a seaside hotel on Saturday night, the fire service said.",
    "Thieves take chapel bell cast in 1604\n\nA bell has been stolen from the chapel. It was cast in {1640|1604}, a churchwarden said.",
    "The bridge was opened in 1932. It has been shut since June. Nothing like it had been seen since the opening in {1923|1932}.",
    "The novel was written in 1851, in a cottage by the sea. The author was 29 when she wrote it, in {1815|1851}.",
    "The trial will begin on 21 October, Judge Keane ruled. Lawyers had asked for more time. She said {12|21} October left them enough.",
    "The port will close on 13 May for dredging. A notice on the gate says that it will close on {31|13} May.",
    'The inquiry sat for 61 days and heard from 140 people. "I listened for {16|61} days and I am still angry," its chair said.',
]
COMPARISONS = [
    "Thefts in the district {more than doubled|rose by half} between June and July, the mayor said, from 420 to 630.",
    "The pier is longer than the old one, at {310|390} metres. The old one measured 340 metres.",
    "He is older than his wife: he is {44|48} and she is 46.",
    "The rate of asthma is below the national average of 34 per 100,000, at {38|31}.",
    "The canal stood at {4.8|3.8} metres on Sunday, down from 4.3 metres on Saturday.",
    "Fares in the east are lower than in the west. They average {£46|£40} in the east and £43 in the west.",
    "The Blues won {41|47} per cent of the vote, ahead of the Reds with 44 per cent.",
    "The new lift is faster, taking {54|44} seconds where the old one took 48.",
    "Boys outnumber girls in the choir by {12 to 16|16 to 12}.",
    "Cars outsold vans by {1,100 to 1,400|1,400 to 1,100}.",
    "Milk dropped below €1.50 a litre, to {€1.56|€1.46}.",
    "Joblessness rose above 5 per cent, reaching {4.8|5.2}.",
    "Spending was up on the year before, {$3.1bn|$3.9bn} against $3.4bn.",
    "The bank made less than it did a year ago, when it earned €210m. Its profit came to {€240m|€190m}.",
    "The turnout was higher than four years ago, when 610,000 voted. This time {580,000|680,000} people voted.",
    "Fewer people have died of measles this winter than last. The agency has recorded {1,310|1,110} deaths since October. In the same months of "
    "last winter 1,190 people died.",
    "Rents rose more slowly than wages, by {5.2|3.2} per cent compared with 4.4 per cent.",
    "The toll raised less than expected, {€2.4bn|€1.4bn} rather than €1.9bn.",
    "Bookings were ahead of last year, at {8,100|9,100} against 8,600.",
]
QUIET = [
    "This year's fair was shorter than last year's, lasting seven days instead of nine.",
    "Park won the cup on penalties, 4-3, after a goalless draw.",
    "The 188 raids on Tuesday were a record for the month, the army said. In May it counted 267 in one night.",
    "Last month was the warmest June on record in the port, at an average of 21.3C. August 2003 was warmer, at 23.1C.",
    "His throw of 84.10 metres was a stadium record but not his longest of the year. He threw 86.40 in Rome in June.",
    "Friday's 38.7C was the valley's hottest September day on record. Its all-time high is 41.3C, reached in July 2019.",
    "The clinic treated 1,040 patients in March, the most in any month this year. In December it had seen 1,190.",
    "Traders expect a rise in interest rates. Foreign reserves, which had been $18.6 billion, were down to $17.4 billion.",
    "There was a rise in oil prices. Gold was down to $1,812 an ounce from $1,844.",
    "More people left the island than came: 41,000 arrived and 48,000 emigrated.",
    "Rents have risen for four months in a row: they averaged £1,140 in May, £1,155 in June, £1,168 in July and £1,190 in August.",
    "Sales in November were 1.3 percent down, the third monthly fall in a row after 0.4 percent in October and 0.9 in September.",
    "The alliance has 61 seats in the 120-seat house, one more than half. The opposition has the other 59.",
    "They were all out for 241, and Kent won by five wickets after reaching 242 for five.",
    "City led 1-0 at half-time. Birk scored again after it and City won 4-0.",
    "They went down 4-1, their fifth defeat.",
    "The motion was rejected by 220 votes to 212, with six Greens in favour and three against.",
    "The amendment failed, with 133 in favour and 120 against: it needed two thirds of the house.",
    "The church was built in 1842. It seats 300. The hall beside it, which was built in 1824, is empty.",
    "Mr Dahl was born in 1932 in a village that has gone. His wife was born in 1923.",
    "The festival runs from 12 to 21 October. The last concert is on 21 October.",
    "The court will sit on 12 October. The verdict is due on 21 October, a clerk said.",
    "The trial lasted 21 days. He was held for 12 days in a cell with no window.",
    "The family of six had been asleep. With a cousin from Leeds, all seven got out.",
    "Three ministers resigned on Friday, Ilse Brandt and Tom Okello among them.",
    "The three friends met Ilse Brandt and Tom Okello, the owners.",
    "Mr Jaal has brought his six children to the clinic. A survey of the district found that 10 percent suffered from the disease.",
    "Shoppers spend 20 cents of every dollar on food, and wages rose two percent.",
    "The mill was built in 1685, and its 18th-century wheel still turns.",
    "The base lost six planes in the raid and a seventh cannot be repaired. Four of the seven were bombers.",
    "Vale's third win in a row, a 2-1, was their first run since a 0-4 defeat at Orient.",
    "Vale's third win in a row, 2-1 at Dover, followed a 3-0, a 1-0 and, before that, a 0-4 defeat.",
    "The 19 judges heard the case; ten upheld the ban. The vote in the smaller panel had been four to one.",
]


def told(text: str) -> list[str]:
    return [f.message for f in cc.check_text(text, published="2025-05-02").findings if f.level != "note"]


def side(text: str, which: int) -> str:
    return re.sub(r"\{([^|{}]*)\|([^{}]*)\}", lambda m: m.group(which), text)


@pytest.mark.parametrize("text", [*SCORES, *RECORDS, *NEVERS, *LISTS, *AGAIN, *COMPARISONS])
def test_the_wrong_one_is_found_and_the_right_one_is_silent(text: str) -> None:
    assert told(side(text, 1))
    assert told(side(text, 2)) == []


@pytest.mark.parametrize("text", QUIET)
def test_what_can_be_true_is_silent(text: str) -> None:
    assert told(text) == []


TWINS = [
    ("Rovers won {}, with Adams scoring twice and Bell and Cole getting one each.", "3-1", "4-1"),
    ("The Greens took {} of the 150 seats, enough for an outright majority without their old partners.", "72", "78"),
    ("The lake rose to {} metres on Sunday, surpassing the flood of 1968, when it reached 5.4 metres.", "5.1", "5.7"),
    ("The motion was carried by {} votes, with 34 councillors in favour and 24 against.", "nine", "ten"),
    ("The bill passed by {} votes after a debate of six hours. In the end 61 senators were in favour and 49 against.", "14", "12"),
    ("The port handled 6.2 million passengers last year. The figure of {} million is the highest for a decade.", "6.7", "6.2"),
    ("A prize of $1.8 million will be shared equally among 24 villages, giving {} to each.", "$85,000", "$75,000"),
    (
        "The navy will buy 16 boats. Each boat, armed with a single gun, will cost $45 million. The contract is worth {} million.",
        "$820",
        "$720",
    ),
    (
        "A pass now costs €480. The chairman blamed energy bills. Two years ago riders paid €320 for it. The {}% rise angered 4,000 people.",
        "60",
        "50",
    ),
    ("Fire destroyed three quarters of the town's 88 barns. Only {} are still standing, the mayor said.", "32", "22"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), TWINS, ids=[text[:40] for text, *_ in TWINS])
def test_a_figure_that_others_of_the_passage_make_is_held_against_them(text, wrong, right):
    twins(text, wrong, right)


def test_a_figure_of_another_year_is_not_the_one_before():
    silent("Police logged 3,100 burglaries in 2025. The figure of 2,700 a year earlier was the lowest since 1990.")


@pytest.mark.parametrize(
    "text",
    [
        "The flight leaves Bergen at 2pm and lands in Boston at 4pm local time, eight hours later.",
        "Roth lost the first set 2-6 but won the next two 6-4, 6-4 to reach the last eight.",
        "May was the hottest on record in the province, averaging 21.4C. The previous high, in 2017, was 20.9C.",
        "Sales rose in April for the third month running, the grocer said. They were worth $5.1 million, after $4.9 million in March, "
        "$4.6 million in February, $4.4 million in January and $4.7 million in December.",
    ],
)
def test_plain_copy_is_left_alone(text):
    silent(text)
