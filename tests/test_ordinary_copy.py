"""Ordinary copy: what unconnected newspaper articles say all the time and a checker may take for a contradiction; each is all right."""

from __future__ import annotations

import pytest

import claimcheck as cc

QUIET = {
    "a margin is no share of those it is the mean of": "Of the 97 mills tracked, the average profit margin stood at 1.28 percent.",
    "held against the national rate": "Among them, 23 had growth rates higher than the national 6.7 percent, with two above 10 percent.",
    "one out of four is no number of bridges": (
        "Almost 170,000 bridges, or more than one out of 4 of all the bridges in the country, are at least 50 years old. "
        "Six percent of the bridges in the north are cracked."
    ),
    "the comparative nearest to than compares": (
        "The index, which surveys larger firms, stood at 51.4 in December, lower than the 51.7 in November."
    ),
    "an age of long ago": "It will become bigger, says Haddad, 24, who paints walls. At 19, Haddad began studying fine arts in the capital.",
    "a brother of the surname": (
        "When the raid came Barzan, 44, was baking bread. His wife hid the children. "
        "'They did not find even one of them,' said Karim Barzan, 25, who lives next door."
    ),
    "whoever was named since": (
        "Police said that a 51-year-old man had been charged with mischief. He will be in court in March. "
        "The coach, Steve Holm, called the charge bizarre. "
        "'He has worked for the team for a long time and is respected by us,' the 57-year-old said."
    ),
    "the nearer number announces the list": (
        "The cup will be played in twelve stadiums located in eleven cities - Arda, Brin, Cleve, Dorn, Esk, Fenn, Gall, Hythe, "
        "Inver, Jura and Kell."
    ),
    "a statement of three pages": (
        "In a three-page statement, the archbishop says he could no longer stand by, allow unfounded claims to be made and keep silent."
    ),
    "two polls one after the other": (
        "A poll before the speech showed 45.5% were for and 54.5% against, and another last week found 49% of voters for it, with 51% against."
    ),
    "a list of so many each": (
        "Seven people have died on Queensland roads, five in Victoria, three in the Northern Territory, two each in Tasmania and South "
        "Australia."
    ),
    "none for two days": (
        "After a bad start to the holidays there have been no deaths reported for two days. The state has recorded 10 of the 26 deaths."
    ),
    "games of a set": "Slow to start, she slipped to 2-3 in her opening set but recovered, winning four games in a row.",
    "wickets and runs": (
        "Chasing 375 to win, the visitors are 2 for 17, with Gibson out for 9. Earlier the home side declared at 7 for 309, an overall "
        "lead of 374."
    ),
    "records over two lengths": (
        "He won the final, bettering the national record in the 100 metres butterfly. The night before he had set a world record in the "
        "50 metres butterfly."
    ),
    "what it went on to": "The index, which hit a 14-month high at 61.5 percent in January, continued its climb to 66.6 percent in February.",
    "what it should be": (
        "The index climbed to 66.6 percent in February from 61.5 in January, while a reasonable level should be no higher than 50 percent."
    ),
    "one thing beside another": (
        "Traffic over the ocean rose by 16% to a record 2.9 million passengers last year, while transfer passengers were up 23% to a "
        "record 1.2 million."
    ),
    "the share that a fall makes": "Reserves fell by $69.1 billion to $3.05 trillion in November, or 2.2 percent.",
    "an aside that tells no figure": (
        "The 768 million active users - more than double the entire population of the country - made more than 100 million calls."
    ),
    "several is no base": (
        "Dealers sold 23.9 million cars, a 15.9 percent rise, more than double the estimates of several industry bodies."
    ),
    "years before the rate began": (
        "The former wife, awarded £230,000 on her divorce, was given £1,100 a month from her husband after 13 years of marriage."
    ),
    "how long it is put off each time": (
        "A court extended his detention for 45 days. He was arrested on December 20; the latest extension was ordered on February 5."
    ),
    "an average of users and the ages of most": (
        "The app has about 30 million users a month on average. Most are between 20 and 25."
    ),
    "compared with what others cost": (
        "The average price of the imported beer is 3 euros, compared with 0.8 euro to 1 euro for local brands."
    ),
    "every day and every week": "It is being done every day, every week, every month and every year by all 40 of the staff.",
    "a change in two scales": "It is the last chance of staying under 2 degrees Celsius (3.6 degrees Fahrenheit) of warming.",
    "what is won of all there is": "The party won 33 of parliament's 150 seats, down from 41 at the last vote.",
    "brought forward": "They had wanted to accelerate the end of the scheme from 2020 to 2018.",
    "deaths per head in brackets": (
        "Hardest hit were Arden with 41.5 deaths per 100,000 people, Brayford (34.3), Kenton (29.9) and Dale (28.1)."
    ),
    "another vote": "The amendment was carried by a margin of 335 votes to 287, and a second one by 331 votes to 286.",
    "the first leg": "After winning the first leg 4-0 they lost the tie 6-5 in the end.",
    "two brothers in a row": "They charged 22-year-old Alan Sayer, 19-year-old Joel Sayer and 29-year-old Edwin Amory with murder.",
    "the age he then had": "Jeremy Wood, 43, was sentenced to death in 1996. On the night of the raid, then 21-year-old Wood was at the wheel.",
    "six others and the seven": (
        "In six other trials the doctor told juries that they were dangerous. The attorney reviewed his words in those seven trials."
    ),
    "policies named by numbers": "The one-child policy was introduced in 1979. The two-child policy began in 2016 under a new plan.",
    "marked in that year": "The reserve marked the first director's 120th anniversary in 2016 by writing a book about him.",
    "a list after including": (
        "The ban was on immigrants from seven countries including Iran, Iraq, Libya, Somalia, Sudan, Syria and Yemen."
    ),
    "a clause before the list": (
        "Looking to overturn a four-goal deficit, Barton hit back through a header by Soares, an own goal and a penalty to go 3-0 up."
    ),
    "a list with marks and a last pair": (
        "The work was done in October in four regions: Upper Mersey; North Tawton; Rosley and Krom."
    ),
    "by one year and by another": "Gas use will surge to 510 billion cu m by 2030 and 710 billion cu m by 2050.",
    "capital put into projects": (
        "The firm runs 133 key projects in 25 provinces this year, which is nearly 1.5 times the capital invested in the 63 projects of 2015."
    ),
    "the age of that year": (
        "It has been a year since 22-year-old Kasper Hale took his own life. In 2010, 16-year-old Kasper Hale was held for taking a bag."
    ),
    "what a party needs": "Support is at 11 percent, down from 16 percent last summer. It needs more than 5 percent of the vote to win seats.",
    "degrees above the average": "January was 1.58 Fahrenheit (0.88 Celsius) above the average of 53.6 F (12 C).",
    "two sides in two units": "A section of ceiling measuring 8ft x 5ft (2.4m x 1.5m) had fallen from the hall.",
    "45 of each": "Students can stand for 45 mins (or 45 hours, if they are really dedicated) to raise money.",
    "weighed down": "Nearly 60 percent of owners over 65 are not weighed down by loans, compared with just 11 percent of younger ones.",
    "falling under a clause": "A crime falling under this clause can bring from eight to fifteen years in jail.",
    "up in a ranking": "The country had moved up to 25 in the global ranking in 2016 from 36 in 2012, with a score of 72.8.",
    "a record at 400 metres": (
        "Amina Sato broke the national 400 metres record on Saturday with a run of 49.2 seconds. The old mark, 49.7, had stood since 2011."
    ),
    "a rate and another week": (
        "Monitors counted an average of 380 shots a day in the first week of the truce, against 950 in the week before it."
    ),
    "who ate the one and the other": "Of 90 people who fell ill, 64 had eaten the oysters and 51 the mussels.",
    "the rest of another whole": (
        "The Greens have seven seats, not six, after a bundle of 50 votes was found. The Liberals drop to 14. The other 19 of the "
        "council's 40 members are independents."
    ),
    "what is recommended": (
        "The unit delivered 2,400 babies last year and has 60 midwives on its books, five of them on leave. The college recommends a "
        "midwife for every 28 births; here there is one on the books for every 40."
    ),
    "a list behind two dashes": "They have three daughters -- Margaret, Evelyn and Julia. He lives in town.",
    "what they were there for": (
        "He worked with three others, including two officers -- to get names, addresses and passwords from the accounts."
    ),
    "first and second": "Their policy was based on two things: first, on the union and second, on the alliance.",
    "doubling down": (
        "Here are five key things from week two. The government appears to be doubling down on its pledge, with two ministers gone."
    ),
    "a vote and no range": "MPs had pushed for a say on the terms, but the 326 to 293 vote means the bill is unchanged.",
    "growing pessimism": (
        "A survey suggested growing pessimism over the plan. Just 29 percent of homes surveyed in March believed in it, down from 39 "
        "percent in July."
    ),
    "a year after what has no date": (
        "One president hit that rating in June 1993, and another dipped below it in January 1983, about a year after he took office."
    ),
    "how far it fell and to where": "Brent crude fell 5 cents to $50.57 a barrel. Natural gas fell 2 cents to $3.05 per 1,000 cubic feet.",
    "as did another": "The number of clubs grew, to 193 last year from 180 in 2015, as did other groups, to 43 from 35.",
    "what it had doubled from": "The number of clubs fell to 130 from 190 the year before, after having more than doubled from 72 in 2014.",
    "so long into what had begun": "He died in 2013, at 88. When he died the country was two years into the war that had begun in 2011.",
    "two groups at the ends": "Those who may leave are restricted to men under 15 and over 45.",
    "flats of two rooms": "Only 30 percent of the necessary two-room apartments were being built.",
    "brands and their hotels": "The cards are taken across the group's six major brands, which include 1,100 hotels in 51 countries.",
    "so many countries here and there": (
        "In November the firm had a network across 39 European countries. A new card was promoted to shops in 32 European countries in "
        "November."
    ),
}  # fmt: skip

WRONG = {
    "a whole million beside tenths": (
        "Some 2.4 million passengers came through the port, against 2 million the year before. The owner put the 40 per cent rise down to "
        "a new line.",
        "percent-change",
    ),
    "so long into it": (
        "The guns fell silent at dawn on Monday, February 13. No one was hurt. Two days into the truce, on Thursday, buses took them home.",
        "before-and-after",
    ),
    "a list behind two dashes": ("They have three daughters -- Margaret, Evelyn, Anna and Julia.", "announced-number-of-items"),
    "a list of what is to be done": (
        "The club has four aims – to win the cup, to fill the ground and to pay its debts – and a year for them.",
        "announced-number-of-items",
    ),
    "pupils to a teacher": ("With 640 pupils and 32 teachers, the school has 25 pupils to a teacher.", "times-as-many"),
    "came in and left": (
        "The jail held 812 prisoners at the start of last week. Forty-six came in over the next seven days and 58 left. The roll on Monday "
        "stood at 824.",
        "opening-in-out-closing",
    ),
    "a year earlier": ("Debt fell by £40 million to £310 million; a year earlier it was £270 million.", "rise-and-fall"),
}  # fmt: skip


@pytest.mark.parametrize("text", QUIET.values(), ids=QUIET)
def test_ordinary_copy_is_silent(text: str) -> None:
    assert [f.message for f in cc.check_text(text, published="2017-03-01").findings if f.level != "note"] == []


@pytest.mark.parametrize(("text", "rule"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_found(text: str, rule: str) -> None:
    assert rule in [f.rule for f in cc.check_text(text, published="2017-03-01").findings]


@pytest.mark.parametrize("times", ["halve", "double", "treble", "quadruple"])
@pytest.mark.parametrize("hedge", ["almost", "nearly", "more than", "at least", "about", "roughly"])
def test_hedged_multiples_are_read(hedge: str, times: str) -> None:
    assert cc.check_text(f"Growth would {hedge} {times} from 3.4 percent to 1.8 percent. It had {hedge} {times}d before.").coverage.claims


@pytest.mark.parametrize(
    ("text", "noun"), [("Best of the relievers was Grant (0.5 WAR).", "WAR"), ("She passed the 9.98 Brown ran in May.", "")]
)
def test_an_abbreviation_is_counted_and_a_runner_is_not(text: str, noun: str) -> None:
    assert [c.counted for c in cc.read(text).claims if "." in c.amount.written] == [noun]


@pytest.mark.parametrize(
    "text",
    [
        "The eight candidates spent an average of £22,000. None spent more than £41,000.",
        "Rents in the five wards range from $900 to $1,300, with an average of $1,100.",
        "She is paid £150,000 each quarter and works 40 days a year. She has earned £800,000 for speeches.",
        "The line makes 45 cars an hour, a pace unchanged since 2022. Output will go up to 720 cars.",
        "The 12 shops have 20 staff in each of the two floors, and a warehouse that employs 300.",
        "The council pays £90 a night for each of the 40 families in hotels, £3,600 a night.",
    ],
)
def test_rates_beside_figures_that_they_do_not_make(text: str) -> None:
    assert [] == [f.message for f in cc.check_text(text, published="2026-11-26").findings if f.level != "note"]
