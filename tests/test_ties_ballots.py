"""Ballots, seats, seasons and series, read from prose of the project's own."""

from __future__ import annotations

import pytest

import claimcheck as cc

BAD = [
    ("The 11-member board backed the merger by eight to four.", "tally-makes-all"),
    ("By 14 votes to 12 the synod threw out the change. It has 24 members.", "tally-makes-all"),
    ("The motion was carried 31 to 28, a majority of five.", "margin-of-result"),
    ("Councillors rejected the tram by 23 to 19, a margin of three.", "margin-of-result"),
    (
        "The tribunal ruled against him by three votes to one. Its five judges sat for six weeks, and none of them abstained.",
        "tally-makes-all",
    ),
    ("The jury acquitted her by nine votes to two. All 12 jurors had heard the tapes.", "tally-makes-all"),
    ("A three-fifths vote of the 60 deputies was needed. Thirty-four voted for the reform, which passed.", "majority-of-all"),
    ("To change the statutes a majority of two thirds is needed. The change was approved by 58 votes to 32.", "majority-of-all"),
    ("Her party won 190 of the 300 seats, which gives it a two-thirds majority.", "majority-of-all"),
    ("The 27 countries voted on the ban on Tuesday. It was approved by 16 to 12.", "tally-makes-all"),
    ("A win is worth two points, a draw one. After eight wins and three draws Hodd are on 21 points.", "worth-of-each"),
    ("Hull have 30 points from 16 matches: eight wins, four draws and four losses, with three points for each win.", "worth-of-each"),
    (
        "Four wins and two draws leave the side on 16 points after eight rounds, with three points awarded for a victory.",
        "worth-of-each",
    ),
    ("The Greens hold 21 seats and the Liberals 33. Together the two parties have a majority in the 111-seat council.", "tally-makes-all"),
    (
        "Labour won 34 seats and Plaid took 12. The two groups, which will govern together, have a majority in the 96-seat chamber.",
        "tally-makes-all",
    ),
    ("Rovers beat Town 4-0 with a hat-trick by Bell and a brace from Ortiz, whose goals came late.", "tally-makes-all"),
    ("Lions win final 3-2\n\nThe Lions clinched the championship series 3-2 with victory in Sunday's sixth game.", "tally-makes-all"),
    ("United drew 2-2 at Hull. Park scored once for each half, Adeyemi struck twice and Moss, late on, twice.", "tally-makes-all"),
    ("Vale won the final series 3-1, needing five matches.", "tally-makes-all"),
    ("The merger was blocked by three votes, 27 to 31.", "margin-of-result"),
    ("A jury of 12 convicted the colonel by ten votes to three.", "tally-makes-all"),
    ("Parish council scraps fair\n\nThe council voted eight to five to scrap the fair. All 14 councillors were there.", "tally-makes-all"),
    ("The upper chamber, which has 60 seats, threw out the budget by 34 votes to 29.", "tally-makes-all"),
    (
        "Changing the charter takes a two-thirds vote of the 45 delegates. On Friday 28 delegates backed the change, which was adopted.",
        "majority-of-all",
    ),
    ("Labour has 38 councillors and the Greens 11. Together the two parties have a majority on the 100-seat council.", "tally-makes-all"),
    ("Eleven wins and six draws have brought the Rangers 41 points. A win brings three points, a draw one.", "worth-of-each"),
    ("The Otters have taken 17 points from seven wins and four draws, at two points a win and one a draw.", "worth-of-each"),
    ("The Bulls won the series 4-1 with victory in the sixth game.", "tally-makes-all"),
    ("Vale beat Ridge 2-1. Haas scored twice and Imre twice.", "tally-makes-all"),
    ("The treaty was ratified by 58 votes to 47, a margin of 13.", "margin-of-result"),
    ("The bench of seven ruled against the minister by five to three.", "tally-makes-all"),
    ("Nine of the 15 directors needed to agree to a three-fifths rule. The sale was approved by eight votes to seven.", "majority-of-all"),
    ("Statutes can be changed only with two thirds of the 72 votes. The change passed with 45 in favour.", "majority-of-all"),
    ("The Centre party's 29 seats and the Farmers' 19 give the two parties a majority together in the 101-seat house.", "tally-makes-all"),
    ("Harlow's 12 wins and two draws have earned them 40 points (three for a win, one for a draw).", "worth-of-each"),
    ("The Kestrels clinched the best-of-seven series 4-3 in the sixth game.", "tally-makes-all"),
    ("Her majority was 1,240: she polled 9,310 votes and her rival 8,170.", "margin-of-result"),
    ("The appeal was dismissed by four judges to two. The court has five judges.", "tally-makes-all"),
    ("By 33 votes to 26, with four abstentions, the synod of 61 let women preach.", "tally-makes-all"),
    (
        "Strike called off\n\nCrane drivers voted to call off their strike by 88 to 79. Union officials spoke of a margin of 11.",
        "margin-of-result",
    ),
    (
        "To impeach him the opposition needed two thirds of the 120 deputies. In the event 77 voted in favour and he was removed.",
        "majority-of-all",
    ),
    ("After 18 matches Tern have 11 wins, four draws and two defeats.", "tally-makes-all"),
    (
        "The Foxes lie second on 28 points, with eight victories and three draws. Wins are worth three points, draws one.",
        "worth-of-each",
    ),
    ("The Ravens won the play-off series 4-3, taking the sixth game by a single goal.", "tally-makes-all"),
    ("Brazil scored four times and Peru once, and Brazil won 3-1.", "tally-makes-all"),
    ("Deputies threw out the budget by 88 votes to 79, with nine abstentions. The chamber has 175 seats.", "tally-makes-all"),
    ("The board's nine members voted on Monday, and the chairman kept his job by six votes to four.", "tally-makes-all"),
    ("The referendum bill fell by six votes, 140 to 148.", "margin-of-result"),
    ("The pact needs a two-thirds vote in the 120-member house. It was approved by 74 to 40.", "majority-of-all"),
    (
        "Our Land has 52 seats, the Greens 18 and New Dawn 9. The three parties between them have a majority in the 160-seat chamber.",
        "tally-makes-all",
    ),
    ("Voters gave the Socialists 71 of the 141 seats, a majority of three.", "majority-of-all"),
    ("The council's 41 members re-elected the mayor by 22 votes to 20.", "tally-makes-all"),
    ("Leeds won 4-2. Ofori got a hat-trick, Hale a brace and Sims the other two.", "tally-makes-all"),
]
GOOD = [
    "The odds on a hung parliament are three to one. The party has 120 candidates and 45 offices.",
    "The council voted 9-6 on the budget; on the park it split 8 to 5, with two absent. It has 15 members.",
    "The committee of 21 approved it by 12 votes to seven. Two members were ill.",
    "The bill passed by 214 to 190. The lower house has 430 seats, of which six are vacant.",
    "The motion was lost by three votes, 31 to 34. In 2019 it had failed by nine, 28 to 37.",
    "The jury of 12, reduced to 11 when a juror fell ill, convicted him by ten to one.",
    "A two-thirds majority of those voting is enough. The change passed by 60 votes to 25; the union has 140 delegates.",
    "The reform needed two thirds of the 90 members and failed: only 58 voted for it.",
    "The party, which won 98 of the 150 seats, is two short of a two-thirds majority.",
    "The Blues have 40 seats, the Reds 35 and the Greens 20. Together the Blues and the Greens have a majority in the 110-seat council.",
    "Noor is seven short of the record of 120. He scored nine goals in May, and 31 in the season.",
    "Rovers have 34 points from 17 games: ten wins, four draws and three defeats. They lead by five points. A win earns three.",
    "Ten wins, four draws and a two-point deduction have left Rovers on 32 points; a win is worth three points and a draw one.",
    "Park won 3-2. Osei scored twice for Park and Bell once; Lim replied twice.",
    "Vale beat Ridge 4-1. Haas scored twice, taking his total to 12 for the season; he also scored twice last week.",
    "The series is tied at 2-2 after the fourth game. The fifth is on Monday.",
    "Eight passengers got off at Dunmore and three got on. By then 41 were on board; the bus seats 52.",
    "The assembly has 99 seats. The Liberals took 41, nine short of a majority, and the Greens 20.",
    "The bill was defeated by 51 votes to 48. A week ago it had been carried by two.",
    "By a vote of four to three the board of nine, two of whose members were away, closed the mine.",
    "The 200-seat parliament elected him by 104 votes to 81. Fifteen deputies stayed away.",
    "The assembly of 60 passed it by 28 to 20. Twelve abstained.",
    "All 19 judges heard the case; ten upheld the ban. The vote in the smaller panel had been four to one.",
    "The court, which has nine judges, ruled by six to two; one recused himself.",
    "The senate has 50 members. It confirmed her by 31 votes to 18, the fourth time in a row by 31.",
    "Jury deadlocked\n\nThe jury of 12 split seven to five on the first count and nine to three on the second.",
    "The Tories hold 44 seats and Labour 41 of the 99. A majority is 50, so each needs the 14 Liberals.",
    "The coalition's 30, 14 and 9 seats, 53 together, give it a majority in the 101-seat chamber.",
    "The two parties, with 49 seats between them, are two short of a majority in the 101-seat chamber.",
    "She needs two more to reach 50. She scored 48 for the club before moving to Lyon, where she has 16.",
    "With 12 wins and 3 draws they have 39 points, and with 12 wins and two draws their rivals have 38. Three points are given for a win.",
    "United beat City 3-2. Diallo scored once, Marsh twice and, for City, Roth and Weiss.",
    "The Bears took the series 4-2, having lost games two and five. In the third game 18,000 came.",
    "A third of the 60 seats, 20, were won by women, up four per cent on last time.",
    "Polling began at seven, and by ten to one 40 of the 60 members had voted.",
    "The council has 40 members. It voted 21 to 17 to close the baths, with two members away, and 25 to 15 to keep the pool.",
    "Turnout fell from 61 to 48 per cent; in the capital 12 votes were spoiled.",
    "The house of 300 passed the first bill by 160 to 120 and the second by 155 to 131. Twenty were absent for the first and 14 for the second.",
    "The 15 judges of the court voted 9 to 6. In 2012 they had split 8 to 7, and a panel of three had been unanimous.",
    "The referendum was carried by two to one. Some 2.1 million voted for it and 1.06 million against.",
    "The two-thirds majority needed was 60 of 90 votes; the law got 66 and passed.",
    "The board needs a two-thirds vote of its 12 directors to sack him. Six voted for it, five against and one abstained, so he stays.",
    "The party has lost its two-thirds majority. It holds 98 of the 150 seats.",
    "The Greens, with 20 of the 90 seats, say the ruling party's two-thirds majority of 61 is a danger.",
    "The alliance has 130 of the 240 seats, nine more than a majority needs. Seven short of it, the opposition has 110.",
    "Of the 48 states 30 ratified. One in eight did so with no vote.",
    "At half-time they led 2-0. Reid scored twice and Cole once in the first half, but one goal was annulled; it ended 3-1.",
    "Town beat Vale 5-3. Reid scored twice, Cole twice and Ames once for Town; Orr got a hat-trick.",
    "The Lions lead the series 3-2. The sixth game is on Sunday; they won the first, third and fourth.",
    "The Rams have 33 points, eleven wins having brought three each; two draws brought one each, and four points came from bonuses.",
    "The jury of seven women and five men voted ten to two.",
    "The 11 ministers voted on both: eight to three for the tunnel and seven to four for the bridge.",
]


def told(text: str) -> list[str]:
    return [f.rule for f in cc.check_text(text, published="2026-03-03").findings if f.level != "note"]


@pytest.mark.parametrize(("text", "rule"), BAD)
def test_what_cannot_all_be_true_is_found(text: str, rule: str) -> None:
    assert rule in told(text)


@pytest.mark.parametrize("text", GOOD)
def test_what_can_be_true_stays_silent(text: str) -> None:
    assert told(text) == []
