"""Right copy that was once flagged: figures that another word of their sentence keeps apart from those they seem to clash with."""

from __future__ import annotations

import pytest

import claimcheck as cc

RIGHT = [
    "Council cuts ferry subsidy by $12 million\n\nCouncillors voted on Tuesday to reduce the $31 million ferry subsidy by $12 million, which "
    "puts six routes at risk.",
    "The sisters, 90 and 87, have shared a house for 62 years, since the elder was 28.",
    "The ward is short of 180 nurses: 90 by day, 55 by night and 35 at weekends.",
    "The landlord owns 12 arcades with 940 shops, 51 of them empty.",
    "In the first round none of the six candidates passed 50%. The leader had 37%.",
    "The session will run from Monday 8 June to Friday 19 June, ten working days.",
    "The inquiry opened on Monday 2 March and ended on Friday 13 March after ten days of hearings.",
    "She has cleared two metres in 11 of this year's 17 meetings.",
    "Aid agencies need $36 million to feed 200,000 people for six months, or $30 a person each month.",
    "Truancy has fallen to 5.5%. In the worst of the 29 districts it is 11%, in the best 2%.",
    "United beat Vale 5-2 on Sunday. Vale had come back from 2-0 down to draw level with a header after an hour.",
    "There were 318 thefts last year, 47 of them from cars, up from 290.",
    "Of the 40 who sat the test, 30 passed, which is 75%; the year before it was 27 of 50, or 54%.",
    "Nora Beck, who turned 102 on Friday, opened her bakery in 1951 with a loan of £300.",
    "On a mortgage of £180,000 over 25 years that adds £290 a month, the lender says.",
    "The river rose to 5.20 metres at Orr, 14cm below the mark of 2010, and to 6.31 at Vale, where it broke the record by 22cm.",
    "The firm had forecast a profit of $52 million but made $31 million, and now expects $45 million for next year.",
    "The party won 54 per cent of the votes but, with a turnout of 50 per cent, the backing of only 27 per cent of those on the roll.",
    "Asked who should lead, 44 per cent of 812 members chose Ross, 31 per cent Kerr and 24 per cent Dow. They do not add up to 100 because "
    "of rounding.",
    "A poll of 900 adults put support at 52 per cent. The margin of error is three points. In 2021 it had been 47 per cent.",
    "Ruto won in 2:05:20, 30 seconds inside the course record of 2:05:50. It was not his fastest: he ran 2:04:02 in Rotterdam last year.",
    "Its losses widened from £6m to £10m last year, partly because the price of milk went up by 30%.",
    "The two-car limit was backed by 57% of those who voted. It fails, since only 33% of the roll did so.",
    "In the nests near the road the success rate was 48%, and in those more than three kilometres away 71%.",
    "Ida and Tom Kerr, aged 94 and 92, marked 70 years of marriage on Sunday with their five children, the eldest of whom is 67.",
    "The index gained 1.2 percent to close at 9,310, its first record since May, when it ended a session at 9,204.",
    "Cleaners earn £14.20 an hour. Their union wants £16 by 2028; the company, which made £11 million last year, offers 40p more.",
    "Born in 1946, the former judge sat for ten years. His widow, 71, said he had been ill. He was 79, and is to be buried on Friday.",
    "All seven trustees voted. Six of them backed the sale, and one dissented.",
    "The belfry at Orr, whose clock is wound every third day, is 31 metres high. Its rival at Vale is 29.5 metres.",
    "In the drawer lay four things. They were a razor, a comb, a pair of scissors and a set of keys.",
    "The Greens hold 21 of the 52 seats, the most of any party.",
    "The Greens won 21 of the 52 seats, most of them in the suburbs.",
    "Her 50.12 seconds is the fastest this season by a Dane, though it falls short of her own best of 49.98.",
    "He was consul from October 2015 to January 2018, serving in four calendar years though for little more than two in all.",
    "Nurses had asked for 8 per cent. They were offered 3, and settled for 4.5.",
    "All ten waiters speak French, eight speak Spanish and four play the guitar.",
    "The museum began last year with 31,000 prints, bought 1,200, gave away 2,500 and ended it with 29,700.",
    "Orr measured eight inches of snow, while Vale, nearer the coast, had 13.",
    "The dairy had 62 staff in March. Eight left, 15 were taken on, and 69 are on the payroll today.",
    "Seven wagons of the night train left the rails near Orr: three sleepers, three coaches and the dining car, according to the railway.",
    "The camp has one doctor to every 50 patients. By the last count it had 1,500 patients and 30 doctors, and two of the doctors "
    "were ill.",
    "Volunteers put in 4,800 oaks along the river. A quarter of them, 1,200, have died in the drought.",
    "Four in ten callers were seen the same day and half within the week. The remaining 10 per cent waited longer.",
    "The Swans kicked fewer goals, 10 to 11, but 13 behinds to six saw them home, 73 to 72.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_nothing_is_told_of_it(text: str) -> None:
    assert not [f.message for f in cc.check_text(text, published="2026-04-10").findings if f.level != "note"]
