"""Dense copy that is all right: what other figures stand nearby makes no finding; and where the same words are wrong, they are found."""

from __future__ import annotations

import pytest

import claimcheck as cc

QUIET = [
    (
        "The ferry, built in 1987 for 320 passengers, carried 411 when it sank 2 km off the coast. Rescuers pulled 287 from the "
        "water, 40 of them badly burnt; 86 bodies had been found by nightfall. The captain, 58, and two of his crew of 19 are "
        "under arrest. Sixty divers resume the search at dawn."
    ),
    (
        "Output at the mine rose 9% to 41,300 tonnes in the quarter; sales were 38,900 tonnes. Copper fetched $9,120 a tonne on "
        "average, against $8,640. The firm kept its goal of 160,000 to 170,000 tonnes for the year. A strike cost it 11 days in "
        "2024, and some 4,800 tonnes."
    ),
    (
        "Rovers came from two down at half-time to beat City 3-2 and go third. Amadi scored twice in four minutes, his 11th and "
        "12th of the season, before Price headed in on 88 minutes. Rovers have now won five of their last six; City, who had ten "
        "men from the 61st minute, have one point from five games."
    ),
    (
        "Berg, 29, has 61 goals in 144 games for the club and 18 in 40 for her country. She has scored in each of the past seven "
        "matches, a run in which United have taken 19 points of 21. They need four more from the last three games for a first "
        "title since 2011."
    ),
    (
        "Spectators paid £25 to £140 and 61,203 came, about 4,000 short of a full house. The gate was the best since the ground "
        "was rebuilt in 2009 but for two cup finals. Of the 14,000 away fans 300 were kept in for an hour. Two men of 19 and 23 "
        "were arrested."
    ),
    (
        "After 17 rounds the top three are level on 36 points, split by goals: plus 21, plus 18 and plus 9. Athletic, fourth "
        "with 31, have a game in hand. The bottom two, with eight and nine points, have three wins between them. Thirty-nine "
        "goals were scored at the weekend, the most this season in ten matches."
    ),
    (
        "Marta Silva took silver in the 200m butterfly in 2:05.8, two tenths behind the American. She has nine medals from three "
        "Games: four gold, three silver and a pair of bronzes. At 31 she was the oldest of the eight finalists by four years. "
        "Her best, 2:05.1, dates from 2021."
    ),
    (
        "Net profit at the bank rose 12 per cent to SFr1.04bn in the second quarter, though bad-loan charges doubled to SFr88m. "
        "Its cost-income ratio improved to 61 per cent from 64. Assets under management stood at SFr412bn, with inflows of "
        "SFr6.3bn. The shares, which have gained 18 per cent since January, closed 2 per cent lower at SFr27.40."
    ),
    (
        "A judge awarded $4.6 million to the family of a man of 37 who died after 19 hours in a cell. The sum covers $1.1 "
        "million for lost earnings; the county must pay 70 per cent and a contractor the rest. Two of the six guards on duty "
        "were sacked. The trial lasted eight days."
    ),
    (
        "The retailer will close 34 of its 211 stores by March, with the loss of 900 jobs, and open nine smaller ones. "
        "Like-for-like sales fell 4.3%, an eighth quarterly drop in a row, but online orders, now 38% of the total, grew 6%. "
        "Debt is down to £190m from £260m. It employs 8,700."
    ),
    (
        "Two brothers, 23 and 26, were given 14 and 16 years for killing a shopkeeper of 61. Each will serve at least two "
        "thirds. A third defendant, 19, got four years for driving them. The court heard that they took £85 and a box of 40 "
        "cigarettes. A fourth man is to be tried in May."
    ),
    (
        "The Fed held rates at 4.25% to 4.5% for a fifth meeting. Nine of 19 officials now see two cuts this year, down from 11 "
        "in March; seven see none. Growth is put at 1.4%, against 1.7%, and core inflation at 3.1%. Ten-year yields fell four "
        "basis points to 4.36%."
    ),
    (
        "Sales of new homes fell 13.7 percent in May to an annual rate of 623,000, the lowest in seven months. April's were "
        "revised down to 722,000 from 743,000. The median price was $426,600, up 3 percent on the year; the average was "
        "$522,200. There were 507,000 houses unsold, 9.8 months' supply at the present pace."
    ),
    (
        "Gold rose as high as $3,412 an ounce before easing to $3,391, still a gain of 1.2 per cent. Silver lost 20 cents to "
        "$36.15. Investors put $1.9bn into bullion funds in the week, the most since April. Central banks bought 244 tonnes in "
        "the first quarter, 21 per cent fewer than a year before, 49 of them for Poland."
    ),
    (
        "The yen fell past 160 to the dollar for the first time since July, then recovered to 158.6. It has lost 12% this year "
        "and a third since 2021. Japan spent 9.8 trillion yen over two days in spring to prop it up. Exports rose 13.5% in May, "
        "imports 9.5%, and the deficit was 1.2 trillion."
    ),
    (
        "The fund, which holds 6.2% of the miner and wants two of the nine board seats, said costs had risen 30% in two years. "
        "The miner's board owns 1.1%. A vote is on 14 May; the fund needs half of those cast, and last time 71% of shares were "
        "voted. The shares were 3% up at 912p, against 640p a year ago."
    ),
    (
        "Police have recorded 61 stabbings this year, ten fewer than at the same point of 2025. In all of that year there were "
        "133, 11 of them fatal. Of 48 people charged half are under 18; the youngest is 13, the oldest 67. Knife bins have taken "
        "in 1,900 blades since March, 340 of those last week."
    ),
    (
        "Construction output fell 0.6% in April after 0.3% in March but rose 0.9% in the three months to April, from 0.2. New "
        "work was down 1.3%, repair up 0.4%. There were 384 insolvencies, 41 of them in Wales, which makes 4,031 in 12 months. "
        "The index of orders was 47.9; below 50 means a fall."
    ),
    (
        "The outbreak has made 260 people ill in 14 states since May 2, with 39 in hospital and two deaths. That is 44 more "
        "cases than a week ago, and three more states. The youngest is under one and the oldest 91; 62% are female. Cucumbers "
        "from one of the firm's five farms are blamed."
    ),
    (
        "Flood toll passes 200\nAt least 204 people are known to have died in Tuesday's floods and 60 are missing, officials said "
        "on Friday. On Thursday they had spoken of 158. A year's rain fell in eight hours. Of the 202 bodies found in one "
        "province 114 have been named. Some 1,700 soldiers are there and 3,000 more will come."
    ),
    (
        "Tunnel to open 14 months late\nThe £2.2 billion tunnel will open in April, 14 months late and £600 million over its "
        "first price. It has two bores of 1.4 km, 16 metres wide. Cars will pay £4 at peak times and £1.50 at others; lorries up "
        "to £10. Planners think that 37,000 vehicles a day will use it, half as many again as the old one, which carries 25,000."
    ),
    (
        "Ticket prices rise from 85p to £1.10 for juniors and by £2, to £18, for adults. Season tickets stay at £310 for 21 "
        "games. The club made £1.4 million last year, of which £900,000 came from one sale, after losing £2.2 million in 2024. "
        "Membership, 4,100 in May, is now over 5,000."
    ),
]

WRONG = [
    ("The price of a pint has gone from 85p to £1.10 in ten years, a rise of 35p.", "percent-change"),
    ("Unemployment rose to 5% in the three months to May, from 5.8.", "rise-and-fall"),
    ("The tunnel will carry 37,000 vehicles a day, half as many as the old one, which carries 25,000.", "times-as-many"),
]


@pytest.mark.parametrize("text", QUIET, ids=[t.partition(".")[0][:40] for t in QUIET])
def test_dense_copy_is_silent(text: str) -> None:
    assert [f.message for f in cc.check_text(text, published="2026-06-30").findings if f.level != "note"] == []


@pytest.mark.parametrize(("text", "rule"), WRONG, ids=[rule for _, rule in WRONG])
def test_the_same_words_gone_wrong_are_found(text: str, rule: str) -> None:
    assert rule in [f.rule for f in cc.check_text(text, published="2026-06-30").findings]
