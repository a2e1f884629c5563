"""Levels, what moved them and what is missing to a mark, read from prose of the project's own."""

from __future__ import annotations

import pytest
from passages import silent, told

BAD = [
    ("The Liberals won 47 of the 99 seats, two short of a majority.", "opening-in-out-closing"),
    ("Okoro, on 88 caps, is 14 short of a hundred.", "opening-in-out-closing"),
    ("Okoro, on 88 caps, is 14 short of 100.", "opening-in-out-closing"),
    ("She is six wickets short of the club record of 400. On Saturday she took three, to reach 396.", "opening-in-out-closing"),
    ("The coalition has 60 seats in a chamber of 130. It needs eight more for a majority.", "opening-in-out-closing"),
    ("He needs five more to break the record of 210. His double on Sunday took him to 208.", "opening-in-out-closing"),
    ("The petition is 3,000 signatures short of the 50,000 it needs. By Friday 45,000 had signed.", "opening-in-out-closing"),
    ("The fund was 20 short of 150 members in May. It has signed up 12 since and now has 145.", "opening-in-out-closing"),
    ("The appeal has collected 760 coats. It needs 340 more to reach 1,000.", "opening-in-out-closing"),
    ("The shelter took in 14 more dogs over the weekend. Its kennels, which held 63 on Friday, now hold 87.", "opening-in-out-closing"),
    ("Twelve further claims were lodged on Monday. That lifts the total, 240 a week ago, to 262.", "opening-in-out-closing"),
    (
        "The club had 410 members in January. Thirty-five resigned over the fees and 22 joined after the open day, which leaves 387 on the books.",
        "opening-in-out-closing",
    ),
    (
        "The squadron lost two of its jets on Sunday and another on Monday. It had begun the month with 18, and has 14 left.",
        "opening-in-out-closing",
    ),
    ("A second clutch hatched on Sunday, adding six chicks to the nine already in the pen. There are now 16.", "opening-in-out-closing"),
    (
        "The library lent 1,240 books on Saturday, taking the number for the month, 18,300 on Friday night, to 19,640.",
        "opening-in-out-closing",
    ),
    (
        "Rescuers pulled eight people from the rubble overnight. The count of survivors, which was 41 at dusk, has reached 48.",
        "opening-in-out-closing",
    ),
    ("Of the 96 pupils, 71 passed. The 35 who did not may try again in June.", "rest-of-whole"),
    ("Nine workers are on the rig. A helicopter brought four more on Monday, so 14 now sleep there.", "opening-in-out-closing"),
    (
        "The bank held 52 tonnes of gold. It sold eight in March and bought three in June, which left it with 46 tonnes.",
        "opening-in-out-closing",
    ),
    ("Fifteen paintings were sent for cleaning. Six are back, so eight are still away.", "opening-in-out-closing"),
    ("The toll rose by six on Sunday to 88; it had been 81 on Saturday.", "parts-make-whole"),
    ("The alliance won 66 of the 140 seats, three short of a majority.", "opening-in-out-closing"),
    ("Quinn is nine short of 200 wickets after taking four on Monday to reach 187.", "margin-of-result"),
    ("To equal the record of 58 medals the team needs six more. It has 49.", "opening-in-out-closing"),
    ("Fifteen more graves were found on Monday. The count, which was 88 on Sunday, is now 113.", "opening-in-out-closing"),
    ("The ministry reported another 40 wounded. That takes the figure for the week, 315 on Monday, to 345.", "opening-in-out-closing"),
    ("A lifeboat station has 26 volunteers after seven left and three joined. It had 32 before.", "opening-in-out-closing"),
    ("Of the 75 hostages, 48 have been freed. The 37 who have not are held in the hills.", "rest-of-whole"),
    (
        "The orchestra had 80 players in 2020. Twelve have since retired and five have been engaged, so that 75 remain.",
        "opening-in-out-closing",
    ),
    ("The museum had 1,840 coins. Burglars took 260 of them in March, and 1,680 are left.", "opening-in-out-closing"),
    ("In May the appeal raised £4,200 and in June £3,900. It now has £9,100 in all.", "parts-make-whole"),
    ("Six divers are in the chamber. Two more went in on Sunday, so nine are now inside.", "opening-in-out-closing"),
    ("With 44 of the 95 seats, her party is five short of a majority.", "opening-in-out-closing"),
    ("He has 91 Test caps and needs eight more to reach 100.", "opening-in-out-closing"),
    ("The town is 40 beds short of the 600 it is obliged to provide; at the last count it had 540.", "opening-in-out-closing"),
    ("Flood deaths rose to 64 on Friday. It had stood at 51, and another 11 bodies were found overnight.", "opening-in-out-closing"),
    (
        "Another 220 people were flown out on Sunday. The number evacuated, 1,340 by Saturday evening, has reached 1,650.",
        "opening-in-out-closing",
    ),
    (
        "The pound had 58 dogs on Monday. During the week 14 were adopted and nine were brought in. On Saturday it held 55.",
        "opening-in-out-closing",
    ),
    ("Some 340 men set out. Twenty-two turned back at the river, so 328 went on.", "opening-in-out-closing"),
    ("Of 46 miners below ground, 31 were up by noon. The 13 who were not had food for two days.", "rest-of-whole"),
    ("The band sold 4,000 tickets for Friday and 3,600 for Saturday, 7,900 in all.", "parts-make-whole"),
    ("The nationalists emerged with 61 of the 128 seats, five short of a majority.", "opening-in-out-closing"),
    ("Holt, now on 9,640 runs, needs 260 more for 10,000.", "opening-in-out-closing"),
    ("The zoo started the year with 212 animals. There were 31 births and 19 deaths, which makes 234.", "opening-in-out-closing"),
    ("Sixty-two climbers began the ascent. Forty-three gave up at the second camp. The 29 who did not reached the top.", "rest-of-whole"),
    ("The bank's gold, 318 tonnes before the war, fell by 45 tonnes to 283.", "opening-in-out-closing"),
    (
        "The relief fund stood at $2.6 million on Friday. Gifts of $340,000 at the weekend lifted it to $3.1 million.",
        "opening-in-out-closing",
    ),
    ("The union lost 2,300 members last year and won 1,100. It began with 48,000, and ended with 46,200.", "opening-in-out-closing"),
    ("Her bloc is six seats short of a majority in the 250-seat parliament, having won 115.", "opening-in-out-closing"),
    ("Lena Brandt has scored 38 goals for her country, and needs three more to equal the record of 43.", "opening-in-out-closing"),
    (
        "The company was 14 men short of its full strength of 120. Nine recruits came on Monday, and it now has 117.",
        "opening-in-out-closing",
    ),
    ("Tonight's crowd of 17,600 was 1,400 short of the ground's capacity of 20,000.", "opening-in-out-closing"),
    ("At the start of the siege the fort held 620 men. It has lost 85 of them and been joined by 40, and now holds 595.", "rest-of-whole"),
    ("The fishing port had 130 boats in 1998 and has scrapped 47 since, leaving 73.", "opening-in-out-closing"),
    (
        "Police made 14 more arrests on Sunday. By Saturday night they had arrested 96, and the total now stands at 120.",
        "opening-in-out-closing",
    ),
    (
        "A further 3,200 tonnes of grain were shipped on Tuesday. Exports since the port reopened, which were 41,500 tonnes on Monday, thus reached 45,700.",
        "opening-in-out-closing",
    ),
    ("The museum's debts, £3.4 million last spring, have been cut by £900,000 to £2.7 million.", "parts-make-whole"),
    ("Two hundred passengers were aboard. Lifeboats took off 136 and a helicopter 28, which left 46 to swim.", "rest-of-whole"),
    ("Of the 320 households that were offered the vaccine 205 accepted. The 125 that refused gave various reasons.", "rest-of-whole"),
    ("Ticket sales came to $12,300 on Friday and $14,900 on Saturday. With $26,200 in all, the troupe broke even.", "parts-make-whole"),
]
GOOD = [
    "Harlow, 5 to 1 at the bookmakers, won by two lengths. Of the 30 runners 12 fell.",
    "For every ten pupils there is one laptop. The county bought 300 laptops and 40 printers; it has 61 schools.",
    "The town is 12 nurses short. It has 140 and needs 152.",
    "She was five short of 100 at tea and out for 97 soon after.",
    "Another 12 bodies were found on Friday. The toll, 140 on Thursday, rose to 155, as three of the injured had died.",
    "The garrison of 900 lost 140 men in the first week. Another 60 came in by boat, and 25 were flown out. It now numbers 795.",
    "The bank had 340 branches in 2015. It has closed 28 this year and now has 190.",
    "The library had 21,000 books. It sold 3,000 and was given 1,200 by a widow. The mayor has read 300.",
    "The 40 hostages include 12 children. Twenty-eight have been freed. The 12 who have not are all men.",
    "The drive took in £3,100 in March and £2,900 in April. With £8,000 in hand from last year it can buy the van.",
    "The fund has £12,400 in the bank. It took £4,000 at the fair and £3,000 at the ball.",
    "The island's herd was 400 strong in 1990. Culls took 30 a year. It now has 120.",
    "Team A need 12 more runs to beat 240. They are on 229 with a wicket in hand.",
    "Thirty more cases brought the total for the county to 412. A week before it was 350, and 32 came to light in between.",
    "The number of wolves, which was 90 in May, is 104 now: 21 cubs were born and seven wolves were shot.",
    "Three ships joined the fleet of 24 in June, and one was sold. It now has 26.",
    "Nine people were added to the staff of 40. Five left. The staff is now 44.",
    "Of 80 prisoners 30 went home; the 50 who did not want to stay in the camp.",
    "The 12 jurors reached a verdict at ten to six on Friday, after five days.",
    "In goals the two are level at 24. Adams needs one more to reach 25 and has two games left.",
    "He is three short of 50 league goals and 11 short of 100 in all competitions, with 89 so far.",
    "The ship was 40 miles off the coast when 12 of the 30 crew left her.",
    "Two in 17 cars failed. The garage tests 340 a month; 40 failed in May.",
    "Kings won the title 4-3 after losing the first three games and taking the fourth in overtime.",
    "The toll rose by nine to 140, as one man listed as dead was found alive. It had been 132.",
    "The herd numbered 80 in May. Twelve calves were born and three sold. By autumn there were 89 head, and one stray.",
    "The fleet had 62 buses. Ten were scrapped in 2024 and 15 bought, though eight of those are not yet in service: 59 run today.",
    "The town had 31 tanks of water; nine were emptied and five refilled. That left 27 full.",
    "Refugees numbered 14,200 on Monday. Another 3,100 came on Tuesday and 900 moved on, which makes 16,400 in the camp.",
    "She had £310 in the bank, spent £45 on shoes and £20 on a book, and was left with £245.",
]


# One reckoning: what there was, with what came and went, is what there is, and lies as far from it.
RECKONED = {"opening-in-out-closing", "rest-of-whole", "parts-make-whole", "margin-of-result"}


@pytest.mark.parametrize(("text", "rule"), BAD)
def test_what_cannot_all_be_true_is_found(text: str, rule: str) -> None:
    found = told(text)
    assert rule in found or (rule in RECKONED and RECKONED & set(found))


@pytest.mark.parametrize("text", GOOD)
def test_what_can_be_true_stays_silent(text: str) -> None:
    silent(text)
