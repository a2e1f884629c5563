"""Right copy of whole articles that was once flagged, its kin, and plain errors like them that are found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import claimcheck as cc

ARTICLES = [json.loads(line) for line in (Path(__file__).parent / "corpus" / "long" / "silent.jsonl").read_text("utf-8").splitlines()]

RIGHT = [
    "The minister's fall from favour was quick. Backing for the pay rise stood at 64% in the poll, against 71% in March.",
    "Investors put the odds of another hike at 35%, compared with 20% a week ago.",
    "Opposition to the fare increase was 58%, against 66% when the plan was first aired.",
    "The share of children walking to school was 41% this fall, compared with 36% in the spring.",
    "The likelihood of a fall in prices was put at 22%, against 15% in the last survey.",
    "Support for the tax cut has slipped, with 47% in favour against 52% in January.",
    "The cost of the cuts was put at £14m in March, against £17m now.",
    "In the fall of 2019 the college had 4,310 students, against 4,870 now.",
    "Demand for loans to cover the rise reached 9,400 in May, against 8,100 in April.",
    "Libraries busier than before the pandemic as book loans fall\n\nVisits to the county's libraries reached 1.4 million last "
    "year, against 1.3 million in 2019.",
    "House prices slip while rents climb\n\nThe average home cost £284,000 in June, against £291,000 a year earlier, figures show.",
    "Ferry more reliable after fares rise\n\nThe operator cancelled 3.1% of sailings in the quarter, against 4.6% in the same "
    "quarter of 2024.",
    "The operating margin narrowed to 14.2 percent from 15.8 percent a year ago and 14.9 percent in the first quarter.",
    "Net interest margin fell to 2.91 percent from 3.12 percent a year earlier and 3.02 percent in the previous three months.",
    "The occupancy rate climbed to 88.4 percent from 84.1 percent in 2023 and 86.0 percent last year.",
    "The company had revenue of $412 million and a loss of $38 million, compared with $29 million a year ago.",
    "There were 61,300 births and 70,200 deaths, a natural loss of 8,900, against 7,100 the year before.",
    "The fund held 3.2 billion euros, after an outflow of 210 million, compared with 180 million in the first quarter.",
    "Exports were $4.1 billion, leaving a deficit of $620 million, against $540 million in May.",
    "The union has 84,000 members, a drop of 3,100, compared with 2,400 in 2023.",
    "In 1962 the yard built 41 ships, more than twice as many as today, and had a workforce of just 2,900.",
    "At its peak the club had 1,900 members, more than half as many again as now, and only 12 courts.",
    "The old library held 640,000 books, more than double what it has today, and 31 staff looked after them.",
    "The three were jailed for 18 months, two years and 27 months.",
    "Her co-accused Mark Dean, 34, got 15 months, suspended for two years. The five had admitted 22 offences between them.",
    "Two of the drivers got bans of 12 months and three years. The six had 31 points between them on their licences.",
    "Rovers replied with 312, Shah taking five for 71, and a lead of 42 allowed captain Lee Marsh to bat on to 268 for seven.",
    "City led by 12 at the break, and a lead of 19 let coach Ana Ruiz rest her best players for the last 10 minutes.",
    "The April figure, first given as a gain of 41,000, has been cut to 29,000. March's small gain has become a fall of 6,000.",
    "July's rise, first put at 0.4%, was revised to 0.2%. June's drop turned into a rise of 0.1 points.",
    "Approval of the government was 38% in May. Opposition leader Tom Hale is on 46%, his best rating since he took the job.",
    "In March both parties stood at 33%. Mayor Lena Ortiz is on 29%, her worst score since the election.",
    "The worst day was Sunday, with 23, and there were 27 nights on which no one was admitted, three more than in 2023.",
    "The busiest month was July, with 412, and there were 430 beds in use on an average day last year.",
    "The wettest spot was Hale, with 61mm, and there were 64 flood warnings in force by the evening.",
    "It is the first time that exports have topped 2 million tonnes in the first quarter. In all of 2023 they were 2.9 million tonnes.",
    "It is the first time the toll has passed 300 before June. In 2021 it was 640.",
    "The number of calls passed 40,000 for the first time so early in the year. In 2022 there were 118,000 and in 2023 there were 121,000.",
    "The reading of 38.4C in Orsa beat the old record of 38.1C, set in 1998. Two other stations passed it, with 38.2C and 38.3C.",
    "The temperature reached 31.2C in Penn on Monday, after 28.4C on Sunday and 26.9C on Saturday.",
    "The water was 19C at the shore and 14C at the buoy, and the forecast was for 21C by Friday.",
    "Rovers needed only nine minutes to go in front. Lund equalised on 31 minutes, and four minutes after the break Ek got the winner.",
    "The visitors took just six minutes to go two up. A third came on 40 minutes and the last with five minutes left.",
    "It took the crew 20 minutes to go through the gate, and they were told 45 minutes later that the road was shut.",
    "The mean catch over ten years was 8.4 tonnes, which makes this one 15% bigger than usual. The smallest on record was 5.2 "
    "tonnes, in 1991.",
    "Rain in May came to 71mm, 20% less than average. The wettest May on record brought 164mm, in 1983.",
    "He ran the 200 metres in 20.31, with a tailwind of 1.8 metres a second.",
    "She cleared 6.71 metres with her second jump, when the wind was 2.4 metres a second; anything over 2.0 does not count for records.",
    "The sailors covered 240 miles in 24 hours in winds of 30 miles an hour.",
    "Kemp won the mile by four seconds in 4:02.11, more than six seconds inside the 4:08.40 she ran in April.",
    "Dahl took the 5,000m by nine seconds in 14:21.80, well inside the 14:40.02 he managed at the trials.",
    "Diallo won by two seconds in 1:58.4. Her best is 1:57.9 and the record is 1:54.0.",
    "The deficit of 12 billion is equal to 2.4% of output of 500 billion. It is now put at 14 billion, against the 11 billion in "
    "the first draft.",
    "The gap of 300 million is 6% of spending of 5 billion. Last year's was 280 million.",
    "About 0.8 pups were born per den in a sample of 150, or 120 in all. It was 0.6 last year.",
    "On average 0.45 nests failed per site in the 60 sites, 27 in all.",
    "Each pair raised 1.4 chicks in a sample of 50 nests, or 70 in all.",
    "Quake deaths approach 400\n\nRescuers found 14 more bodies on Monday, taking the number of dead to 388, officials said.",
    "Cost of tunnel nears 3 billion\n\nThe tunnel will cost 2.94 billion euros, the operator said on Tuesday.",
    "Town took seven points from the match and have 88 from their six games, of which they have won three, drawn two and lost "
    "one. They have lost two and drawn two of the four meetings at the ground since 2010.",
    "United collected 19 points and have 104 from their seven matches, of which they have won four, drawn two and lost one.",
    "She won 7-6 (7-4), 6-3, becoming, at 19, the youngest finalist since 2004.",
    "He beat Ortiz 6-7 (3-7), 7-6 (7-5), 6-2, and is, at 31, the oldest winner since 1999.",
    "The average load is 61. In 2020 it was 44, and in 2017 it was 12.",
    "The average age of the fleet is 14 years. In 2015 it was 11, and in 2005 it was nine.",
    "Costs for research rose to $520 million from $466 million, or 15% of sales.",
    "Net new loans rose to 52 million euros from 46 million, or 3% of the total.",
    "In all 48,200 crimes were recorded, or 71 for every 1,000 people.",
    "The prize is 20,000 euros, 5,000 more than last year, and is paid from a fund of 75,000 euros.",
    "The festival, in its 41st year, was founded by Paul Vik, who was 17 when he won it in 1996.",
    "The sick were followed for 6.2 years on average. The youngest were 18 at the start, and the oldest 84.",
    "Her time is an under-20 record. Her mother ran for the country in 1994, at 22.",
    "The outbreak began with four cases at a school with 86 pupils. There were 39 by May and 131 by the end of June.",
    "Passenger numbers were 9.8 million, against 10.3 million in 2019, though the number of flights, at 81,400, was 12% lower than then.",
    "The club's 8,300 members pay 350 crowns a year. Their number has grown by 900 in two years.",
    "Holt was jailed for five years and four months. The fraud went on for nine years.",
    "The number without a faith rose by 540,000 to 3.3 million, or 39%, in a country of 8.4 million.",
]

WRONG = [
    "The chance of a flood has fallen to 40%, from 31% in the last forecast.",
    "Output fell to 412 tonnes, against 380 in the spring.",
    "Sickness fell in the autumn. The rate was 7.1% in October, compared with 5.4% in June.",
    "There were 812 visits in May, a rise of 58, compared with 690 in April.",
    "The tower is 71 metres high, taller than the spire, which reaches 84 metres.",
    "Moss scored 41 points and Kerr 28, a margin of 16.",
    "With a jump of 6.80 metres she broke the record of 6.92 metres, set in 2011.",
    "The town had 412 sheep. It sold 31 and bought 12, which leaves it with 413.",
    "Needing 180 pledges, the club has 124, with 66 to go.",
    "Rent fell 12% to £704 a month, from £900.",
    "She swam at 1.5 metres a second for 40 seconds, a distance of 90 metres.",
    "Lund won by 11 seconds in 9:14 from Berg, who took 9:29.",
    "The levy brings in 3.1 million, which is 20% of a budget of 12.4 million.",
    "There are 30 classes of 24 pupils, 820 in all.",
    "Quake deaths approach 800\n\nRescuers found 14 more bodies on Monday, taking the number of dead to 388, officials said.",
    "City have won six, drawn four and lost two of their 14 games.",
    "He was 31 in 1990 and 44 in 2001.",
    "Sales rose by $80 million to $880 million, or 16 per cent.",
    "Rover gets five years for fraud\n\nAnn Rover was jailed for nine years on Friday for fraud, a court said.",
    "Costs rose to $520 million from $466 million, or 15%.",
    "He ran his best time of the year, 44.91 seconds, on Sunday. In May he had clocked 44.62.",
    "The prize is 20,000 euros, 5,000 more than last year, when it was 12,000 euros.",
    "Sales were 9.8 million, against 10.3 million, which is 12% lower.",
    "There were 39 cases in May. Sixteen more were found in June, taking the number to 65.",
]


def told(text: str, published: str = "2026-03-04") -> list[str]:
    return [f.message for f in cc.check_text(text, published=published).findings if f.level != "note"]


@pytest.mark.parametrize("article", ARTICLES, ids=[a["text"].partition("\n")[0][:40] for a in ARTICLES])
def test_a_whole_article_is_silent(article: dict) -> None:
    assert told(article["text"], article["published"]) == []


@pytest.mark.parametrize("text", RIGHT)
def test_nothing_is_told_of_it(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("text", WRONG)
def test_a_plain_error_is_still_told(text: str) -> None:
    assert told(text) != []
