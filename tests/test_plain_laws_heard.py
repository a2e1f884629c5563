"""Laws of the desk in their plainest sentences, wrong and right, and right copy that looks like them."""

import pytest
from passages import silent, twins

HEADED_SIZES = [
    ("Majority of nurses plan to leave\n\nSome {} per cent of ward nurses told the union they would go, while 46 per cent meant to stay.", "44", "54"),
    ("Nearly all boats lack life jackets\n\nInspectors found that {} per cent of the boats had none on board.", "56", "97"),
    ("Half of growers face ruin\n\nA survey found that {} percent of growers expected to go bankrupt.", "31", "49"),
    ("One in five teachers to quit\n\nThe survey found {} per cent of teachers were planning to leave.", "41", "19"),
    ("Two-thirds of shops shut on Sundays\n\nThe chamber says {} per cent of the town's shops stay closed on Sunday.", "36", "67"),
    ("Nearly half of commuters late\n\nA poll of 1,100 rail users found that {} per cent of commuters arrived late.", "21", "47"),
]  # fmt: skip
FRACTIONS = [
    ("Officials struck half of 1 percent of the 8.4 million names off, about {}.", "420,000", "42,000"),
    ("The fee is a quarter of one per cent of the £800,000, or £{}.", "20,000", "2,000"),
]
GIVEN_WAY = [
    ("A jobless rate of 6.8 per cent in the spring gave way to an increase to {} per cent over the summer.", "6.3", "7.3"),
    ("After an average gate of 18,400 last season came a drop to {} in this one.", "19,250", "17,250"),
    ("A mean of 12.4C in April gave way to a drop to {}C in May.", "14.1", "10.1"),
    ("The 340 visitors a day of last summer were followed by a rise to {} this year.", "310", "410"),
]
DOSES = [
    ("A box holds 42 tablets. The usual dose is two tablets three times a day, so a box lasts an adult {}.", "two weeks", "one week"),
]
VOTES = [
    ("The jurors voted {} to convict Pell. The judge thanked them for a unanimous verdict.", "10-2", "12-0"),
    ("The board voted {} to buy the old mill. It was the board's third unanimous decision in a month.", "6-2", "8-0"),
    ("With {} of the cooperative's 64 growers in favour and all the others opposed, a majority has agreed to merge.", "31", "33"),
    ("A majority of the 120 owners in the room, {} of them, rejected the plan.", "58", "68"),
    ("It cleared the 81-member assembly with the support of more than half its members, {} of whom voted in favour.", "39", "43"),
    (
        "Deputies deadlocked over it, as many voting for it as against, in a chamber of {} where no one was absent and no one abstained.",
        "49",
        "50",
    ),
    ("The {} professors on the faculty council divided down the middle. No one was absent and no one abstained.", "23", "22"),
]
BEFORE_THEN = [
    (
        "Flu has killed three of the zoo's gulls this week. The colony numbered 22 and had lost six before the outbreak. That leaves {}.",
        "16",
        "13",
    ),
    (
        "Rovers sold two strikers on Friday. The club had begun with nine forwards and had let four go before that day. That leaves {}.",
        "five",
        "three",
    ),
    (
        "Frost has destroyed 40 of the nursery's roses. It had 300 in the autumn and had sold 120 before the cold came. That leaves {}.",
        "180",
        "140",
    ),
]
OF_THE_NAMED = [
    ("The governor wants 1.2 million trees planted. Of the trees in the plan, {} million are in the ground.", "40", "0.4"),
    ("Rangers said that 310 acres of the park had burned. Of those, {} went up in a single night.", "4,800", "48"),
    ("Trains ran late 1,940 times in May. Signal faults were to blame for {} of those delays.", "2,300", "1,300"),
    ("The mission has lost 54 soldiers since it was set up. Its dead include 28 from Ghana and {} from Nepal.", "31", "21"),
]  # fmt: skip
ROUND_AND_ABOUT = [
    ("Nine in ten of the block's 430 tenants have signed. The {} who have not will get a call.", "129", "43"),
    ("Some 80 per cent of the 250 staff took the offer. The {} who did not were moved.", "80", "50"),
    ("The gauge touched 41.2C on Tuesday, beating by {} degrees the town's old record of 40.8C, set in 1976.", "0.7", "0.4"),
    ("The bridge was finished early and under budget, at £{} million against the £7.4 million the council had set aside.", "7.9", "6.9"),
    ("The school went over budget. It cost £{} million, where £7.4 million had been allowed.", "6.9", "7.9"),
    ("Thursday's quake, which measured {}, was stronger than the one in April, put at 5.8 by the same institute.", "5.3", "6.3"),
    ("More than half of the flats sold for over £{}, the builder said. The median price was £295,000.", "310,000", "290,000"),
    ("The visitors are unbeaten since August, with 14 wins, three draws and {} in the league and cup.", "two defeats", "no defeats"),
    ("The Bears took the best-of-seven series by four games to two, finishing off the Comets in game {}.", "five", "six"),
    ("Twenty-six teams of 11, or {} players altogether, will walk in the parade.", "268", "286"),
    ("Twelve crews of nine rowers, {} in all, took part.", "118", "108"),
    ("Palermo have paid €3 million up front, 15 per cent of the fee. The rest of the €{} million will follow.", "45", "20"),
    ("It exported goods worth €92 billion and imported €67 billion, for a trade surplus of €{} billion.", "35", "25"),
]
DAYS_AND_AGES = [
    ("The siege, which began on a Tuesday morning, was in its tenth day on {} with no talks planned.", "Wednesday", "Thursday"),
    ("The strike, which began on Tuesday, was in its third day on {}.", "Wednesday", "Thursday"),
    (
        "The shell killed 19 people. The youngest of the dead was {}; children aged four, nine and 12 were among those killed.",
        "six",
        "four",
    ),
    ("The youngest of the dead was {}; a child of four was among those killed.", "six", "four"),
]
SETS = [
    ("The train stops in Ayr, Bute, Crewe and Dale, the only {} stations with long platforms.", "five", "four"),
    ("The firm will shut {} stores. They are those in Leeds, Hull, Derby, Stoke, Luton and Swansea.", "seven", "six"),
    ("They won the quiz 88-71, collecting 17, 22, 15 and {} points in the four rounds.", "24", "34"),
    ("The twins scored 26 points each. Their combined {} was a record.", "54", "52"),
    ("Two schools are each sending 38 pupils. Beds have been found for all {} of them.", "86", "76"),
    ("Receipts came to €{}. Everyone paid the same €8 to get in, and 1,200 tickets were sold.", "96,000", "9,600"),
    ("The council will spend £6 million on 50 homes. The average cost per home is £{}.", "150,000", "120,000"),
    ("Her record is 13 convictions, eight acquittals and five mistrials from {} cases.", "24", "26"),
    ("Wednesday, with 212 millimetres, was the wettest day on record, ahead of the {} that fell in August 1954.", "221", "201"),
    ("The terminal loaded {} million tonnes: 1.34 million of wheat and 0.94 million of maize.", "2.83", "2.28"),
    ("It loaded {} million tonnes. Wheat made up 1,342,000 tonnes and maize, the only other cargo, 941,000.", "2.83", "2.28"),
    ("The limit for a gift is $3,300. Hers of ${} did not reach it.", "3,900", "2,900"),
]
ENDS = [
    ("Growers expect to bring in {} tonnes of cherries.", "12,000 to 8,000", "8,000 to 12,000"),
    ("Scholars think the bridge is {} years old.", "1,800 to 1,500", "1,500 to 1,800"),
    ("With rounds of 71, 68, 70 and {} the Dane finished on 280.", "69", "71"),
    ("The vote ended in a tie after all {} fellows had raised a hand for one side or the other.", "11", "12"),
    ("Half of the {} judges were for it. The other half wanted it to win.", "15", "16"),
]
HELD = [
    ("The festival was first held in 2011 and has not missed a summer since. This August's gathering, the {}, is the last.", "tenth", "ninth"),
    ("First held in 2011, the fair has been held every summer since; this year's fair will be the {}.", "tenth", "ninth"),
]  # fmt: skip


@pytest.mark.parametrize("text, wrong, right", HELD)
def test_a_yearly_event_is_counted(text, wrong, right):
    twins(text, wrong, right, published="2019-07-12")


@pytest.mark.parametrize("text, wrong, right", ROUND_AND_ABOUT + DAYS_AND_AGES + SETS + ENDS)
def test_a_law_around_it_is_heard(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("text, wrong, right", HEADED_SIZES + FRACTIONS + GIVEN_WAY + DOSES + VOTES + BEFORE_THEN + OF_THE_NAMED)
def test_a_plain_law_is_heard(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        # The headline calls the others so, or both sides are told.
        "Most voters against new bypass\n\nIn the poll 36 percent of voters were for the road and the rest were against.",
        "Most pupils lack a desk\n\nOnly 31 per cent of pupils had a desk of their own.",
        # Fractions beside per cent, and what goes cheap.
        "A quarter of the farmers who answered keep goats, 38 percent keep sheep and the rest, 37 percent, keep neither.",
        "Under the three-for-two offer, six jars of honey at £4 each come to £16, so the shopper saves £8.",
        "The six divers, the youngest of whom is 19 and the oldest 43, have a combined age of 174.",
        # Fewer strokes and greater cold are better and lower.
        "Ek's closing 66 was good enough to beat Tan, who shot 68, by two strokes after they had started the day level.",
        "The thermometer at the hut showed minus 31C on Monday, a new low, beating the minus 28C of 1987.",
        # A person who is one of the dead, a year of accounts, times a day of something else.
        "The shooting left nine people dead. The gunman, who shot himself, is included in that figure; his eight victims were all clerks.",
        "The firm's 2025 financial year, which ended on 30 June, was its best, with six of the 12 months falling in the year before.",
        "Water comes twice a day. A kilo of beans costs 90 pounds and a household needs four kilos a week. That is 360 pounds a week.",
        # Another vote, another side, others than the set, and what came in.
        "The jurors voted 10-2 to convict Pell. The judge had asked them not to return until they were unanimous.",
        "Backed by 31 of the 64 growers, the merger failed, since a majority was against it.",
        "The board voted 6-2 to sell. Its last unanimous decision was in May.",
        "Rovers signed two strikers on Friday. The club had begun with nine forwards and had let four go before that day. That leaves seven.",
        "Rangers said that 310 acres had burned. Among the animals that fled, 4,800 were deer.",
        "The mission has lost 54 soldiers. The civilian dead include 280 in Aru and 310 in Boga, other reports say.",
        # Others than those, two gaps, hopes, another year and another series.
        "More than half of the 80 shops are open. The 30 that are not face ruin.",
        "Nine in ten of the 430 tenants have signed. The 12 who did not vote in May were asked again.",
        "The bridge was £400,000 under budget, at £7 million against the £7.4 million set aside.",
        "Thursday's quake measured 5.3. It was no stronger than the one in April, put at 5.8.",
        "The Sox, who lead 2-1, can win the best-of-five series in game four on Tuesday.",
        "They were unbeaten at home until May, with 14 wins, three draws and two defeats since.",
        "Twelve crews of nine rowers, 120 people with the coxes, took part.",
        "The strike, which began on Tuesday, was in its third day on Friday.",
        "The youngest of the dead was six. A girl of four was rescued and a child of two was among those who survived.",
        # Rows that are not all, and sides, prices and means of others.
        "The train stops in Ayr, Bute, Crewe and Dale, all of them on the coast; the only five stations with lifts are inland.",
        "They won 88-71, with 17, 22 and 15 points in the first three quarters.",
        "The twins scored 26 points each. All 54 of the club's seats had been sold.",
        "Everyone paid €8 to get in except children, who went free, and 1,200 people came. Receipts came to €7,900.",
        "The council will spend £6 million on 50 homes. The average cost per household in the city is £150,000.",
        "The terminal loaded 283 tonnes: 134 of wheat, 94 of maize and some rye.",
        "The terminal loaded 283 tonnes: at least 134 of wheat and 94 of maize.",
        # Years told in their order, parts of their own name, how many rounds there were.
        "There were 800 cases of measles in 2022 and 320 in 2023. That 60 per cent fall was the work of the nurses, he said.",
        "The airline has 80 aircraft. It flies 34 Airbuses, having returned six. Its Boeings number 27 after two deliveries held over from "
        "last year. There are 11 Embraers, and turboprops account for the other eight.",
        "Her first three rounds were 68, 70 and 69, for a total of 207.",
        "Output went from 900 to 800 megawatts in a day.",
        # Copy of a set of right passages: credit, legs, extents, clocks, hurdles, races, halves, kin.
        "The bed costs £1,200 in cash. On credit it is 24 payments of £58, or £1,392 with interest.",
        "Six men and three women are on trial, though only eight people sat in the dock on Friday. The ninth, who is ill, followed by video.",
        "The four ran 37.6 seconds, an average of 9.4 a leg, though none of them has ever run the 100 metres in under 9.8.",
        "The orchard stretches over 14 hectares and gave 91 tonnes of pears, a yield of six and a half tonnes a hectare.",
        "The first shock came at 11.52 p.m. on New Year's Eve. A second followed 14 minutes later, at six minutes past midnight.",
        "The stall sells 240 teas on a weekday and 100 on each day of the weekend, so it gets through 1,400 in a week.",
        "They won 12 per cent of the vote in the city and 7 per cent in the region. They fell short of the 5 per cent hurdle only in the hills.",
        "The hosts led 48-41 at half-time but were outscored by 12 points after the interval and lost by five, 89-84.",
        "Koech broke the tape in 2:21:40, with Tola 25 seconds behind in 2:22:05.",
        "The Liberals came first with 28 percent, but the Conservatives, on 26, have one more seat, 63 to 62.",
        "Each of the three Okoro brothers has two sisters, so there are five children in the family.",
        # Rates of some of the time or of one side, prices both ways, what comes on top, means without their ends, gaps after a stop.
        "The pool loses 35 gallons an hour by night. A full 24-hour day sees 400 gallons go.",
        "Guides earn £40 an hour. A three-hour course costs £90.",
        "The tip is 15 per cent. On a meal of $60 that makes $69.",
        "A ferry leaves every 30 minutes from each bank, or 50 a day.",
        "A plane passes every 40 minutes at busy times. She counts them, four a day.",
        "The dig began on 3 February. On 5 May, after a gap of six weeks, it went on.",
        "The toll is £2 each way, so the 20 commuters pay £80 a day between them.",
        "The mean of the five marks, leaving out the highest and lowest, was 8.2; the five were 7.9, 8.0, 8.2, 8.4 and 9.1.",
        "She left Lagos at 7pm on Friday and landed in Perth at 7am on Sunday after 29 hours, with the clocks seven hours ahead.",
        # Sizes of other things than the shares, votes of another body, majorities of those who were there, sets of another noun.
        "Majority of voters want change\n\nA survey of 900 people found that 34 per cent would vote for the mayor and 31 for her rival.",
        "A third of trains late\n\nSome 66 per cent of trains ran on time in May.",
        "Most shops reopen\n\nAbout 80 of the 120 shops were open by noon; sales were 20 per cent down.",
        "The panel voted 5-4 to convict. The lower court had been unanimous in acquitting him.",
        "The council voted 8-3 for the plan. A unanimous vote is needed to change the rules.",
        "The bank lent £3m in May. Of those loans, £5m went bad later.",
        "They are unbeaten in eight games; before that they had 14 wins and two defeats.",
        "Everyone paid €8 for lunch and 1,200 people came to the fair. Takings at the gate came to €6,000.",
        "Her record includes 13 convictions, eight acquittals and five mistrials from 40 cases.",
    ],
)
def test_what_looks_like_it_stays_silent(text):
    silent(text)
