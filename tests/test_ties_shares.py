"""Shares of wholes in prose: what does not fit is found, what fits is left alone."""

import pytest
from passages import silent, told

SHARES = [
    (
        "share-of-whole",
        "Of the 240 drones launched overnight, 168 were shot down, or 60 per cent.",
        "Of the 240 drones launched overnight, 168 were shot down, or 70 per cent.",
    ),
    (
        "share-of-whole",
        "Of the 240 drones launched overnight, 168, or 60%, were shot down.",
        "Of the 240 drones launched overnight, 168, or 70%, were shot down.",
    ),
    (
        "share-of-whole",
        "Inspectors closed 42 (60%) of the 60 kitchens they visited.",
        "Inspectors closed 42 (70%) of the 60 kitchens they visited.",
    ),
    (
        "share-of-whole",
        "Some 12,756 people voted out of an electorate of 24,686, a turnout of 62 per cent.",
        "Some 12,756 people voted out of an electorate of 24,686, a turnout of 52 per cent.",
    ),
    (
        "share-of-whole",
        "Turnout was 62 per cent, with 12,756 of the 24,686 registered voters casting a ballot.",
        "Turnout was 52 per cent, with 12,756 of the 24,686 registered voters casting a ballot.",
    ),
    (
        "fraction-in-words",
        "The housing association owns 3,000 flats. One in ten of them, or 400, stood empty last winter.",
        "The housing association owns 3,000 flats. One in ten of them, or 300, stood empty last winter.",
    ),
    (
        "share-of-whole",
        "The museum owns 8,000 paintings, of which 1,200, or 25%, are on display.",
        "The museum owns 8,000 paintings, of which 1,200, or 15%, are on display.",
    ),
    (
        "fraction-in-words",
        "Most of the 210 councillors backed the plan: 48 voted for it.",
        "Most of the 210 councillors backed the plan: 148 voted for it.",
    ),
    (
        "majority-of-all",
        "A majority of the 120 members, 52, voted to strike.",
        "A majority of the 120 members, 72, voted to strike.",
    ),
    (
        "fraction-in-words",
        "Only 18 of the 90 ferries passed the test, one in three.",
        "Only 18 of the 90 ferries passed the test, one in five.",
    ),
    (
        "fraction-in-words",
        "Two thirds of the 900 workers, 450 people, will lose their jobs.",
        "Two thirds of the 900 workers, 600 people, will lose their jobs.",
    ),
    (
        "fraction-in-words",
        "The plant employs 900 people. Two thirds will lose their jobs, 450 in all.",
        "The plant employs 900 people. Two thirds will lose their jobs, 600 in all.",
    ),
    (
        "share-of-whole",
        "The survey asked 2,000 drivers. Some 1,100 of them, 65 per cent, said they speed.",
        "The survey asked 2,000 drivers. Some 1,100 of them, 55 per cent, said they speed.",
    ),
    (
        "share-of-whole",
        "The survey asked 2,000 drivers. Sixty-five per cent, or 1,100, said they speed.",
        "The survey asked 2,000 drivers. Fifty-five per cent, or 1,100, said they speed.",
    ),
    (
        "share-of-whole",
        "Rents swallow $900 of her $3,000 monthly pay, 40 per cent.",
        "Rents swallow $900 of her $3,000 monthly pay, 30 per cent.",
    ),
    (
        "share-of-whole",
        "Spending on roads makes up 30 per cent of the £40 million budget, or £16 million.",
        "Spending on roads makes up 30 per cent of the £40 million budget, or £12 million.",
    ),
    (
        "share-of-whole",
        "The city will spend £16 million on roads, 30 per cent of its £40 million budget.",
        "The city will spend £12 million on roads, 30 per cent of its £40 million budget.",
    ),
    (
        "share-of-whole",
        "Of 1,500 patients treated, 450 relapsed within a year, which is 20 percent.",
        "Of 1,500 patients treated, 450 relapsed within a year, which is 30 percent.",
    ),
    (
        "fraction-in-words",
        "The orchard lost 600 of its 800 trees, half of the total.",
        "The orchard lost 400 of its 800 trees, half of the total.",
    ),
    (
        "shares-make-hundred",
        "Of the passengers, 22 per cent were children; the other 70 per cent were adults.",
        "Of the passengers, 22 per cent were children; the other 78 per cent were adults.",
    ),
    (
        "shares-make-hundred",
        "About 64% of the seats went to the ruling party. The remaining 46% were shared by its rivals.",
        "About 64% of the seats went to the ruling party. The remaining 36% were shared by its rivals.",
    ),
    (
        "shares-make-hundred",
        "Forty per cent of the forest is oak and the rest, 50 per cent, is beech.",
        "Forty per cent of the forest is oak and the rest, 60 per cent, is beech.",
    ),
    (
        "share-of-whole",
        "The firm sold 45,000 cars, 20,000 of them abroad, or 60 per cent of the total.",
        "The firm sold 45,000 cars, 27,000 of them abroad, or 60 per cent of the total.",
    ),
    (
        "fraction-in-words",
        "The party took 61 of 150 seats, a majority.",
        "The party took 81 of 150 seats, a majority.",
    ),
    (
        "majority-of-all",
        "More than half of the 640 homes, 290, have no heating.",
        "More than half of the 640 homes, 390, have no heating.",
    ),
    (
        "fraction-in-words",
        "Four in five of the 250 teachers, 150, want to leave.",
        "Four in five of the 250 teachers, 200, want to leave.",
    ),
    (
        "share-of-whole",
        "In the exam 340 pupils sat the paper and 85 failed, a failure rate of 35%.",
        "In the exam 340 pupils sat the paper and 85 failed, a failure rate of 25%.",
    ),
    (
        "share-of-whole",
        "The hospital has 640 beds. Of these, 480, or 60 per cent, were occupied on Friday.",
        "The hospital has 640 beds. Of these, 480, or 75 per cent, were occupied on Friday.",
    ),
    (
        "fraction-in-words",
        "Nine in ten of the 400 voters polled, 320 people, want the mayor to go.",
        "Nine in ten of the 400 voters polled, 360 people, want the mayor to go.",
    ),
    (
        "fraction-in-words",
        "Strikes kept a fifth of the airline's 250 aircraft on the ground, a total of 80.",
        "Strikes kept a fifth of the airline's 250 aircraft on the ground, a total of 50.",
    ),
    (
        "fraction-in-words",
        "Only 30 of the company's 120 lorries are electric: that is a third of the fleet.",
        "Only 30 of the company's 120 lorries are electric: that is a quarter of the fleet.",
    ),
    (
        "share-of-whole",
        "Mr Hill owns 3.2 million of the 8 million shares, a stake of 25 per cent.",
        "Mr Hill owns 3.2 million of the 8 million shares, a stake of 40 per cent.",
    ),
    (
        "share-of-whole",
        "He polled 4,500 votes out of 18,000, or 40 percent.",
        "He polled 4,500 votes out of 18,000, or 25 percent.",
    ),
    (
        "fraction-in-words",
        "The appeal court heard 84 cases and threw out 63 of them, half the total.",
        "The appeal court heard 84 cases and threw out 42 of them, half the total.",
    ),
    (
        "fraction-in-words",
        "A third of the 45 jurors summoned, 25 in all, asked to be excused.",
        "A third of the 45 jurors summoned, 15 in all, asked to be excused.",
    ),
    (
        "fraction-in-words",
        "Women hold 33 of the parliament's 120 seats, more than a third.",
        "Women hold 43 of the parliament's 120 seats, more than a third.",
    ),
    (
        "fraction-in-words",
        "The drive raised £9,000, just over half its £20,000 target.",
        "The drive raised £11,000, just over half its £20,000 target.",
    ),
    (
        "fraction-in-words",
        "Almost half of the 5,200 homes in the valley, 1,900, lost power.",
        "Almost half of the 5,200 homes in the valley, 2,500, lost power.",
    ),
    (
        "fraction-in-words",
        "In all 96 ships were inspected. Defects were found in 24, one in three.",
        "In all 96 ships were inspected. Defects were found in 24, one in four.",
    ),
    (
        "fraction-in-words",
        "The course attracted 80 students, three quarters of whom (50) were women.",
        "The course attracted 80 students, three quarters of whom (60) were women.",
    ),
    (
        "share-of-whole",
        "Forty per cent of the £5m grant, or £3m, has been spent.",
        "Forty per cent of the £5m grant, or £2m, has been spent.",
    ),
    (
        "fraction-in-words",
        "Seven out of ten patients recovered, the trial found. Of the 300 who took part, 180 did.",
        "Seven out of ten patients recovered, the trial found. Of the 300 who took part, 210 did.",
    ),
    (
        "fraction-in-words",
        "The jury of 12 split: two thirds, or nine, were for acquittal.",
        "The jury of 12 split: two thirds, or eight, were for acquittal.",
    ),
    (
        "share-of-whole",
        "Just 12% of pupils passed\n\nOf the 250 pupils who sat the exam, 50 passed, the head teacher said.",
        "Just 20% of pupils passed\n\nOf the 250 pupils who sat the exam, 50 passed, the head teacher said.",
    ),
    (
        "fraction-in-words",
        "Of the 60 million eggs laid in a day, 20 million are brown, or half.",
        "Of the 60 million eggs laid in a day, 30 million are brown, or half.",
    ),
    (
        "share-of-whole",
        "The party needs 76 of the 150 seats for a majority. It won 60, or 50 per cent.",
        "The party needs 76 of the 150 seats for a majority. It won 60, or 40 per cent.",
    ),
    (
        "share-of-whole",
        "Out of 500 calls, 150 went unanswered, a rate of 40 per cent.",
        "Out of 500 calls, 150 went unanswered, a rate of 30 per cent.",
    ),
    (
        "share-of-whole",
        "Tests on 220 samples found lead in 66 (20 per cent).",
        "Tests on 220 samples found lead in 66 (30 per cent).",
    ),
    (
        "fraction-in-words",
        "Fuel accounts for £45 of a £150 fare, or a half.",
        "Fuel accounts for £75 of a £150 fare, or a half.",
    ),
    (
        "fraction-in-words",
        "A quarter of the money, $30 million, went on the roof. The whole project cost $80 million.",
        "A quarter of the money, $20 million, went on the roof. The whole project cost $80 million.",
    ),
    (
        "fraction-in-words",
        "Ms Chen, who has 900 employees, says 300 of them, half the workforce, work from home.",
        "Ms Chen, who has 900 employees, says 300 of them, a third of the workforce, work from home.",
    ),
    (
        "share-of-whole",
        "It was a good year for the charity: of the £2 million it raised, £1.5 million (65 per cent) went on aid.",
        "It was a good year for the charity: of the £2 million it raised, £1.5 million (75 per cent) went on aid.",
    ),
    (
        "share-of-whole",
        "The state has 5 million people. Forty per cent of them, or 3 million, live in the capital.",
        "The state has 5 million people. Forty per cent of them, or 2 million, live in the capital.",
    ),
    (
        "fraction-in-words",
        "The vaccine was given to 8,000 people and 400 of them, one in ten, had a fever.",
        "The vaccine was given to 8,000 people and 400 of them, one in 20, had a fever.",
    ),
    (
        "fraction-in-words",
        "An eighth of the navy's 64 ships, 12, are laid up.",
        "An eighth of the navy's 64 ships, eight, are laid up.",
    ),
    (
        "fraction-in-words",
        "The bank has 120 branches and will shut 48, or half, by the spring.",
        "The bank has 120 branches and will shut 60, or half, by the spring.",
    ),
    (
        "share-of-whole",
        "In a school of 600 pupils 240 have free meals. That is 30 per cent.",
        "In a school of 600 pupils 240 have free meals. That is 40 per cent.",
    ),
    (
        "fraction-in-words",
        "Less than a quarter of the 1,600 applicants, 480, were called to interview.",
        "Less than a quarter of the 1,600 applicants, 380, were called to interview.",
    ),
    (
        "share-of-whole",
        "He has won 60 of his 80 fights, 85 per cent of them.",
        "He has won 60 of his 80 fights, 75 per cent of them.",
    ),
    (
        "share-of-whole",
        "Ninety per cent of the 200 asked, 160, were in favour.",
        "Ninety per cent of the 200 asked, 180, were in favour.",
    ),
    (
        "fraction-in-words",
        "Some 3,000 of the town's 9,000 people, more than half, have fled.",
        "Some 5,000 of the town's 9,000 people, more than half, have fled.",
    ),
    (
        "fraction-in-words",
        "A tenth of the catch of 700 tonnes is thrown back, about 140 tonnes.",
        "A tenth of the catch of 700 tonnes is thrown back, about 70 tonnes.",
    ),
    (
        "share-of-whole",
        "Foreigners, of whom there are 150,000, make up 25 per cent of the population of 1 million.",
        "Foreigners, of whom there are 250,000, make up 25 per cent of the population of 1 million.",
    ),
]

HUNDREDS = [
    (
        "shares-make-hundred",
        "In the poll 48 per cent said yes, 37 per cent said no and 12 per cent did not know.",
        "In the poll 48 per cent said yes, 37 per cent said no and 15 per cent did not know.",
    ),
    (
        "shares-make-hundred",
        "The budget is split three ways: 50 per cent for schools, 30 per cent for roads and 30 per cent for parks.",
        "The budget is split three ways: 50 per cent for schools, 30 per cent for roads and 20 per cent for parks.",
    ),
    (
        "shares-make-hundred",
        "Ms Ortiz won 54 per cent of the vote against 51 per cent for Mr Hale.",
        "Ms Ortiz won 54 per cent of the vote against 46 per cent for Mr Hale.",
    ),
    (
        "shares-make-hundred",
        "The air is 78% nitrogen, 26% oxygen and 1% argon.",
        "The air is 78% nitrogen, 21% oxygen and 1% argon.",
    ),
    (
        "shares-make-hundred",
        "Sixty-two per cent of the jurors were men and 48 per cent women.",
        "Sixty-two per cent of the jurors were men and 38 per cent women.",
    ),
    (
        "shares-make-hundred",
        "Women make up 55 per cent of the staff and men 40 per cent.",
        "Women make up 55 per cent of the staff and men 45 per cent.",
    ),
    (
        "shares-make-hundred",
        "The electorate was split: 52 per cent voted to leave and 58 per cent to stay.",
        "The electorate was split: 52 per cent voted to leave and 48 per cent to stay.",
    ),
    (
        "shares-make-hundred",
        "The referendum was won by 56 per cent to 49 per cent.",
        "The referendum was won by 56 per cent to 44 per cent.",
    ),
    (
        "shares-make-hundred",
        "In the survey 41% were for the tunnel, 38% against it and 31% undecided.",
        "In the survey 41% were for the tunnel, 38% against it and 21% undecided.",
    ),
    (
        "shares-make-hundred",
        "Coal provides 40 per cent of the country's power, gas 35 per cent, wind 20 per cent and the sun the remaining 15 per cent.",
        "Coal provides 40 per cent of the country's power, gas 35 per cent, wind 20 per cent and the sun the remaining 5 per cent.",
    ),
    (
        "shares-make-hundred",
        "Three quarters of the seats were sold in advance and the remaining 35 per cent on the night.",
        "Three quarters of the seats were sold in advance and the remaining 25 per cent on the night.",
    ),
    (
        "shares-make-hundred",
        "Forty per cent voted for the reform, 35 per cent against it, and the other 20 per cent stayed at home.",
        "Forty per cent voted for the reform, 40 per cent against it, and the other 20 per cent stayed at home.",
    ),
    (
        "shares-make-hundred",
        "Six in ten drivers were fined and the other 30 per cent got a warning.",
        "Six in ten drivers were fined and the other 40 per cent got a warning.",
    ),
    (
        "shares-make-hundred",
        "The alloy consists of 70 per cent copper, 25 per cent zinc and 15 per cent tin.",
        "The alloy consists of 70 per cent copper, 25 per cent zinc and 5 per cent tin.",
    ),
]


@pytest.mark.parametrize(("rule", "bad", "good"), SHARES + HUNDREDS, ids=lambda t: t[:40])
def test_what_does_not_fit_is_told_and_what_fits_is_not(rule, bad, good):
    assert rule in told(bad)
    silent(good)
