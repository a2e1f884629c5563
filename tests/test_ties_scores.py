"""Scores, standings, margins, records and ranges: each passage that cannot all be true, its rule, and its consistent twin."""

from __future__ import annotations

import pytest
from passages import silent, told

import claimcheck as cc

TWINS = (
    (
        "With 24 matches gone, Ashton's record reads won 13, drawn six, lost six.",
        "tally-makes-all",
        "With 25 matches gone, Ashton's record reads won 13, drawn six, lost six.",
    ),
    ("Monday's loss left the Otters 22-15 after 38 games.", "tally-makes-all", "Monday's loss left the Otters 22-16 after 38 games."),
    (
        "The Blue Jays, who began the week 41-30, won four of five and are now 45-32.",
        "aggregate-of-legs",
        "The Blue Jays, who began the week 41-30, won four of five and are now 45-31.",
    ),
    (
        "The Hawks, 18-9 going into Friday, won their next three games to move to 20-9.",
        "aggregate-of-legs",
        "The Hawks, 18-9 going into Friday, won their next three games to move to 21-9.",
    ),
    (
        "She did not drop a set all fortnight, beating Kerr 6-1, 6-7, 6-3 in the final.",
        "sets-lost",
        "She did not drop a set all fortnight, beating Kerr 6-1, 7-6 in the final.",
    ),
    (
        "It took Vidal five sets to see off the qualifier, 6-3, 4-6, 6-2, 6-4.",
        "announced-number-of-items",
        "It took Vidal four sets to see off the qualifier, 6-3, 4-6, 6-2, 6-4.",
    ),
    (
        "Haas came through 7-6, 6-4 in a three-set match that lasted two hours.",
        "announced-number-of-items",
        "Haas came through 7-6, 4-6, 6-4 in a three-set match that lasted two hours.",
    ),
    (
        "China beat Japan 3-1 in the volleyball final, 25-19, 25-22, 25-20.",
        "announced-number-of-items",
        "China beat Japan 3-0 in the volleyball final, 25-19, 25-22, 25-20.",
    ),
    (
        "Poland took the match three sets to one, 25-17, 25-23, 26-24.",
        "announced-number-of-items",
        "Poland took the match three sets to one, 25-17, 23-25, 25-23, 26-24.",
    ),
    (
        "The Kings won the best-of-seven series 4-2, in five games.",
        "tally-makes-all",
        "The Kings won the best-of-seven series 4-2, in six games.",
    ),
    (
        "Orlando lead the series 3-2 after Saturday's win. Game five is on Monday.",
        "next-in-a-row",
        "Orlando lead the series 3-2 after Saturday's win. Game six is on Monday.",
    ),
    (
        "Trailing 2-0 at the interval, Vale hit three goals in nine minutes and won 4-2.",
        "parts-make-whole",
        "Trailing 2-0 at the interval, Vale hit four goals in nine minutes and won 4-2.",
    ),
    (
        "Utah led 27-20 after one quarter, outscored the visitors 31-22 in the second and led 58-44 at the break.",
        "aggregate-of-legs",
        "Utah led 27-20 after one quarter, outscored the visitors 31-22 in the second and led 58-42 at the break.",
    ),
    ("Leeds led 3-1 at half-time and held on to win 2-1.", "parts-exceed-whole", "Leeds led 1-0 at half-time and held on to win 2-1."),
    (
        "Ndiaye's hat-trick and a late penalty by Cole gave City a 3-0 win.",
        "tally-makes-all",
        "Ndiaye's hat-trick and a late penalty by Cole gave City a 4-0 win.",
    ),
    (
        "Tries from Baker, Cole and Dunn, two of them converted, and a penalty made it 24-10 to Gloucester.",
        "worth-of-each",
        "Tries from Baker, Cole and Dunn, two of them converted, and a penalty made it 22-10 to Gloucester.",
    ),
    (
        "Three field goals and two touchdowns, both with the extra point, gave the Bears a 26-14 win.",
        "worth-of-each",
        "Three field goals and two touchdowns, both with the extra point, gave the Bears a 23-14 win.",
    ),
    (
        "Bell made six three-pointers, five two-pointers and four free throws for 30 points.",
        "worth-of-each",
        "Bell made six three-pointers, five two-pointers and four free throws for 32 points.",
    ),
    ("Chasing 241, Durham made 228 and lost by 23 runs.", "margin-of-result", "Chasing 241, Durham made 228 and lost by 12 runs."),
    (
        "Essex reached their target of 187 for the loss of four wickets and won by seven wickets.",
        "parts-make-whole",
        "Essex reached their target of 187 for the loss of four wickets and won by six wickets.",
    ),
    (
        "Norway finished with 12 gold, nine silver and eight bronze medals, 31 in all.",
        "parts-make-whole",
        "Norway finished with 12 gold, nine silver and eight bronze medals, 29 in all.",
    ),
    (
        "The team came home with 14 medals: five golds, three silvers and seven bronzes.",
        "parts-make-whole",
        "The team came home with 15 medals: five golds, three silvers and seven bronzes.",
    ),
    ("Wigan have 41 points from 11 wins and seven draws.", "worth-of-each", "Wigan have 40 points from 11 wins and seven draws."),
    ("Bury are five points clear of Stockport, 52 to 48.", "margin-of-result", "Bury are four points clear of Stockport, 52 to 48."),
    (
        "Saturday's win took Derby to 34 points, two behind Luton, who have 37.",
        "margin-of-result",
        "Saturday's win took Derby to 34 points, three behind Luton, who have 37.",
    ),
    (
        "Forest have scored 38 and let in 29, a goal difference of plus 11.",
        "margin-of-result",
        "Forest have scored 38 and let in 29, a goal difference of plus nine.",
    ),
    (
        "Porto won the first leg 2-1 and Benfica the return 3-1, so Benfica go through 4-2 on aggregate.",
        "aggregate-of-legs",
        "Porto won the first leg 2-1 and Benfica the return 3-1, so Benfica go through 4-3 on aggregate.",
    ),
    (
        "After 1-1 in Rome and 2-2 in Milan, Roma went out 3-2 on aggregate.",
        "aggregate-of-legs",
        "After 1-1 in Rome and 3-2 in Milan, Roma went out 4-3 on aggregate.",
    ),
    (
        "Ms Orr polled 8,214 votes and Mr Lowe 7,996, a majority of 318.",
        "margin-of-result",
        "Ms Orr polled 8,214 votes and Mr Lowe 7,996, a majority of 218.",
    ),
    ("The nine-member board voted 6-4 to close the school.", "tally-makes-all", "The nine-member board voted 5-4 to close the school."),
    (
        "All 15 councillors were present. Eight backed the plan and six opposed it, and nobody abstained.",
        "tally-makes-all",
        "All 15 councillors were present. Eight backed the plan and seven opposed it, and nobody abstained.",
    ),
    (
        "The vice president broke the tie after senators voted 51-49.",
        "margin-of-result",
        "The vice president broke the tie after senators voted 50-50.",
    ),
    ("The council voted unanimously, 8-1, to ban the fires.", "words-mean-number", "The council voted unanimously, 9-0, to ban the fires."),
    ("The motion was carried by 27 votes to 31.", "rank-order", "The motion was carried by 31 votes to 27."),
    (
        "With 60 of the 121 seats, the Liberals have an outright majority.",
        "majority-of-all",
        "With 61 of the 121 seats, the Liberals have an outright majority.",
    ),
    (
        "Labour, which held 22 seats on the council, lost nine and finished with 12.",
        "opening-in-out-closing",
        "Labour, which held 22 seats on the council, lost nine and finished with 13.",
    ),
    (
        "The council has 48 seats: Labour 21, the Conservatives 17, the Liberal Democrats eight and independents three.",
        "parts-make-whole",
        "The council has 48 seats: Labour 20, the Conservatives 17, the Liberal Democrats eight and independents three.",
    ),
    (
        "The party needs four more seats for the 51 it takes to control the council, on which it has 46.",
        "opening-in-out-closing",
        "The party needs five more seats for the 51 it takes to control the council, on which it has 46.",
    ),
    (
        "Of 3,200 ballots cast, 1,710 were for and 1,520 against.",
        "parts-exceed-whole",
        "Of 3,200 ballots cast, 1,680 were for and 1,520 against.",
    ),
    (
        "The returning officer counted 5,340 ballots: 2,900 for Ms Hart, 2,310 for Mr Dean and 110 spoilt.",
        "parts-make-whole",
        "The returning officer counted 5,340 ballots: 2,900 for Ms Hart, 2,330 for Mr Dean and 110 spoilt.",
    ),
    ("With 31 of 38 games played, Leicester have eight left.", "rest-of-whole", "With 31 of 38 games played, Leicester have seven left."),
    (
        "Unbeaten in 12 matches, with nine wins and four draws in that run, Crewe go to Bolton.",
        "tally-makes-all",
        "Unbeaten in 12 matches, with nine wins and three draws in that run, Crewe go to Bolton.",
    ),
    (
        "Toronto beat Montreal on Sunday, losing the first period, in a game that ended Montreal 5, Toronto 3.",
        "rank-order",
        "Toronto beat Montreal on Sunday, losing the first period, in a game that ended Toronto 5, Montreal 3.",
    ),
    ("Oxford won 34-21, a margin of 15 points.", "margin-of-result", "Oxford won 34-21, a margin of 13 points."),
    ("They won by 20 points, 88-70, in front of 4,000.", "margin-of-result", "They won by 18 points, 88-70, in front of 4,000."),
    ("The sides shared the points in a 2-1 draw.", "margin-of-result", "The sides shared the points in a 2-2 draw."),
    (
        "Arsenal win 4-1\nArsenal beat Fulham 3-1 on Saturday with two goals from Saka.",
        "same-thing-agrees",
        "Arsenal win 3-1\nArsenal beat Fulham 3-1 on Saturday with two goals from Saka.",
    ),
    ("Kane scored four of England's three goals.", "parts-exceed-whole", "Kane scored two of England's three goals."),
    ("Ross shot rounds of 68, 70 and 71 for a total of 208.", "parts-make-whole", "Ross shot rounds of 68, 70 and 71 for a total of 209."),
    ("After ten games Petrov leads 6-5.", "tally-makes-all", "After ten games Petrov leads 6-4."),
    (
        "With four wins, three draws and a defeat, she scored six points from eight rounds.",
        "worth-of-each",
        "With four wins, three draws and a defeat, she scored five and a half points from eight rounds.",
    ),
    (
        "The champion, who has won 27 of his 30 fights, lost two and drew two.",
        "tally-makes-all",
        "The champion, who has won 27 of his 30 fights, lost two and drew one.",
    ),
    ("The 12 jurors split 8-5 and a mistrial was declared.", "tally-makes-all", "The 12 jurors split 8-4 and a mistrial was declared."),
    ("The nine justices ruled 6-2 with none absent.", "tally-makes-all", "The nine justices ruled 6-3 with none absent."),
    (
        "The survey puts the population at between 5,200 and 4,100 birds.",
        "swapped-range",
        "The survey puts the population at between 4,100 and 5,200 birds.",
    ),
    (
        "Rents range from £1,450 a month for a studio to £980 for a two-bedroom flat at the top end.",
        "swapped-range",
        "Rents range from £980 a month for a studio to £1,450 for a two-bedroom flat at the top end.",
    ),
    ("The minimum order is 60 tonnes and the maximum is 45.", "swapped-range", "The minimum order is 45 tonnes and the maximum is 60."),
    (
        "The contract sets a floor of $74 a barrel and a ceiling of $68.",
        "swapped-range",
        "The contract sets a floor of $68 a barrel and a ceiling of $74.",
    ),
    (
        "Temperatures will be between a low of 24C and a high of 19C on Sunday.",
        "swapped-range",
        "Temperatures will be between a low of 19C and a high of 24C on Sunday.",
    ),
    ("The youngest of the crew is 41 and the oldest 36.", "swapped-range", "The youngest of the crew is 36 and the oldest 41."),
    (
        "Tickets cost £38 for the cheapest and £25 for the dearest.",
        "swapped-range",
        "Tickets cost £25 for the cheapest and £38 for the dearest.",
    ),
    (
        "The bridge carries no more than 12 tonnes, and lorries of at least 18 tonnes may use it.",
        "swapped-range",
        "The bridge carries no more than 18 tonnes, and lorries of at least 12 tonnes are diverted to the bypass.",
    ),
    (
        "Nobody shorter than 160cm or taller than 155cm is admitted.",
        "swapped-range",
        "Nobody shorter than 155cm or taller than 190cm is admitted.",
    ),
    (
        "He can be jailed for a minimum of 20 years and a maximum of 15.",
        "swapped-range",
        "He can be jailed for a minimum of 15 years and a maximum of 20.",
    ),
    ("The fee is capped at $90 but never falls below $120.", "swapped-range", "The fee is capped at $120 but never falls below $90."),
    ("The lower limit is 40 mg and the upper limit 25 mg.", "swapped-range", "The lower limit is 25 mg and the upper limit 40 mg."),
    (
        "Economists' forecasts ran from 3.4 percent at the most pessimistic to 2.9 percent at the most hopeful for growth.",
        "swapped-range",
        "Economists' forecasts ran from 2.9 percent at the most pessimistic to 3.4 percent at the most hopeful for growth.",
    ),
    ("Salaries start at $71,000 and top out at $64,000.", "swapped-range", "Salaries start at $64,000 and top out at $71,000."),
    ("It could take anywhere from nine to six months.", "swapped-range", "It could take anywhere from six to nine months."),
    ("Each family gets at least $400 and up to $300.", "swapped-range", "Each family gets at least $300 and up to $400."),
    (
        "The smallest of the plots covers 12 hectares and the largest nine.",
        "swapped-range",
        "The smallest of the plots covers nine hectares and the largest 12.",
    ),
    (
        "Of the five branches the busiest, in Leeds, served 1,400 people, and the quietest, in Hull, 1,900.",
        "swapped-range",
        "Of the five branches the busiest, in Leeds, served 1,900 people, and the quietest, in Hull, 1,400.",
    ),
    (
        "The grant is worth $3.4 million. The museum said the $3.4 billion would pay for a roof.",
        "same-thing-agrees",
        "The grant is worth $3.4 million. The museum said the $3.4 million would pay for a roof.",
    ),
    (
        "Exports came to 2.6 billion crowns last year. The 2.6 million crowns was a record.",
        "same-thing-agrees",
        "Exports came to 2.6 billion crowns last year. The 2.6 billion crowns was a record.",
    ),
    (
        "The $40 million fund will pay each of 2,000 families $2,000.",
        "per-unit-total",
        "The $4 million fund will pay each of 2,000 families $2,000.",
    ),
    (
        "The pipeline runs 120 kilometres (750 miles) to the coast.",
        "converted-unit",
        "The pipeline runs 120 kilometres (75 miles) to the coast.",
    ),
    ("The plot covers 4 hectares, or about 1,000 acres.", "converted-unit", "The plot covers 4 hectares, or about 10 acres."),
    ("The tank holds 500 litres, or 110,000 gallons.", "converted-unit", "The tank holds 500 litres, or 110 gallons."),
    ("Attendance doubled to 6,200 from 31,000.", "times-as-many", "Attendance doubled to 62,000 from 31,000."),
    (
        "The budget of $9.8 million includes $2.1 billion for roads.",
        "parts-exceed-whole",
        "The budget of $9.8 billion includes $2.1 billion for roads.",
    ),
    ("Turnover fell to $870 million from $910,000 in 2024.", "rise-and-fall", "Turnover fell to $870 million from $910 million in 2024."),
    (
        "Half of the city's 1.2 million people, or some 60,000, lost power.",
        "fraction-in-words",
        "Half of the city's 1.2 million people, or some 600,000, lost power.",
    ),
    (
        "Firm fined £5m\nThe regulator fined the firm £5bn on Tuesday.",
        "same-thing-agrees",
        "Firm fined £5m\nThe regulator fined the firm £5 million on Tuesday.",
    ),
    (
        "The train covers the 300km in two hours at an average of 1,500km/h.",
        "distance-time-speed",
        "The train covers the 300km in two hours at an average of 150km/h.",
    ),
    (
        "A quarter of the $200 billion loan, $50 million, has been repaid.",
        "fraction-in-words",
        "A quarter of the $200 million loan, $50 million, has been repaid.",
    ),
    (
        "It cost $3 billion, more than twice the $1.4 million planned.",
        "times-as-many",
        "It cost $3 billion, more than twice the $1.4 billion planned.",
    ),
    (
        "The plant's four turbines of 250 megawatts give it 1,000 gigawatts.",
        "per-unit-total",
        "The plant's four turbines of 250 megawatts give it 1,000 megawatts.",
    ),
    ("It was 38C (180F) in the shade.", "converted-unit", "It was 38C (100F) in the shade."),
    (
        "At 1.2 million barrels a day the field gives 36,000 barrels in a 30-day month.",
        "rate-times-duration",
        "At 1.2 million barrels a day the field gives 36 million barrels in a 30-day month.",
    ),
    (
        "She cleared 4.92 metres, beating the national record of 4.95 set in 2019.",
        "record-beats-earlier",
        "She cleared 4.96 metres, beating the national record of 4.95 set in 2019.",
    ),
    (
        "Inflation reached 6.1 percent in June, the highest since 2019, when it was 5.8; in 2022 it had touched 6.4.",
        "record-beats-earlier",
        "Inflation reached 6.1 percent in June, the highest since 2019, when it was 6.8; in 2022 it had touched 5.4.",
    ),
    (
        "The river fell to 1.9 metres on Tuesday, its lowest ever level; in 1976 it dropped to 1.6.",
        "record-beats-earlier",
        "The river fell to 1.5 metres on Tuesday, its lowest ever level; in 1976 it dropped to 1.6.",
    ),
    (
        "Kemboi ran the fastest mile of the year, 3:52.1. Ruiz did 3:51.8 in May.",
        "record-beats-earlier",
        "Kemboi ran the fastest mile of the year, 3:51.1. Ruiz did 3:51.8 in May.",
    ),
    (
        "It was the largest donation in the college's history, at $12 million; an alumnus gave $15 million in 2008.",
        "record-beats-earlier",
        "It was the largest donation in the college's history, at $12 million; an alumnus gave $9 million in 2008.",
    ),
    (
        "The fair drew 41,000 people, second only to the 39,000 of 2016.",
        "rank-order",
        "The fair drew 41,000 people, second only to the 43,000 of 2016.",
    ),
    (
        "He threw 91.4 metres, 30 centimetres beyond the old mark of 91.6.",
        "record-beats-earlier",
        "He threw 91.4 metres, 30 centimetres beyond the old mark of 91.1.",
    ),
    (
        "The side had won 14 in a row, two short of the record of 17.",
        "opening-in-out-closing",
        "The side had won 14 in a row, three short of the record of 17.",
    ),
    (
        "Sales of 8,400 beat the previous best, 8,600 in 2017.",
        "record-beats-earlier",
        "Sales of 8,800 beat the previous best, 8,600 in 2017.",
    ),
    (
        "It was the worst fire season on record, with 610,000 acres burned; in 1988 fires took 794,000 acres.",
        "record-beats-earlier",
        "It was the worst fire season on record, with 810,000 acres burned; in 1988 fires took 794,000 acres.",
    ),
    (
        "It was the driest March since 1961, with 9mm of rain. In 1993 just 6mm fell.",
        "record-beats-earlier",
        "It was the driest March since 1961, with 9mm of rain. In 1993 just 16mm fell.",
    ),
    (
        "Turnout was 38 percent, the lowest of any election since the war and below the 36 of 1998.",
        "record-beats-earlier",
        "Turnout was 38 percent, the lowest of any election since the war and below the 39 of 1998.",
    ),
    (
        "Kent have played 14 and won nine, drawn three and lost three.",
        "tally-makes-all",
        "Kent have played 15 and won nine, drawn three and lost three.",
    ),
    ("At 9-5-3 after 16 matches, the Reds are third.", "tally-makes-all", "At 9-5-3 after 17 matches, the Reds are third."),
    (
        "The Bruins lost twice over the weekend and dropped from 20-10 to 20-11.",
        "aggregate-of-legs",
        "The Bruins lost twice over the weekend and dropped from 20-10 to 20-12.",
    ),
    ("Serbia won 3-1 (25-20, 25-18, 25-23).", "announced-number-of-items", "Serbia won 3-0 (25-20, 25-18, 25-23)."),
    (
        "Kerber needed three sets to get past Lim, winning 6-2, 7-5.",
        "announced-number-of-items",
        "Kerber needed two sets to get past Lim, winning 6-2, 7-5.",
    ),
    ("After losing the first set she beat Ito 6-3, 4-6, 6-1.", "rank-order", "After losing the first set she beat Ito 3-6, 6-4, 6-1."),
    (
        "The match went the distance: 6-3, 6-4 to the Dane in five sets.",
        "announced-number-of-items",
        "The match went the distance: 6-3, 4-6, 6-4, 3-6, 6-4 to the Dane in five sets.",
    ),
    (
        "Ruud, who did not drop a set in the tournament, won the final 7-6, 3-6, 6-4.",
        "sets-lost",
        "Ruud, who dropped a set only once in the tournament, won the final 7-6, 3-6, 6-4.",
    ),
    (
        "The Sox, who lead 2-1, can win the best-of-five series in game five on Tuesday.",
        "next-in-a-row",
        "The Sox, who lead 2-1, can win the best-of-five series in game four on Tuesday.",
    ),
    ("Cleveland swept the best-of-seven series 4-1.", "words-mean-number", "Cleveland swept the best-of-seven series 4-0."),
    ("India took the five-Test series 4-2 at Lord's.", "tally-makes-all", "India took the five-Test series 4-1 at Lord's."),
    (
        "Behind 3-1 with ten minutes left, Vale scored three times and won 5-3.",
        "parts-make-whole",
        "Behind 3-1 with ten minutes left, Vale scored three times and won 4-3.",
    ),
    (
        "From 14-3 up the Saints conceded 17 unanswered points and lost 21-14.",
        "aggregate-of-legs",
        "From 14-3 up the Saints conceded 17 unanswered points and lost 20-14.",
    ),
    (
        "City led 1-0 at the break and added three more after it to win 5-0.",
        "parts-make-whole",
        "City led 1-0 at the break and added three more after it to win 4-0.",
    ),
    (
        "The Cubs trailed 5-2 in the eighth but scored five runs and won 8-5.",
        "parts-make-whole",
        "The Cubs trailed 5-2 in the eighth but scored five runs and won 7-5.",
    ),
    (
        "By quarters it went 24-20, 18-25, 30-22 and 21-19, and the Lions won 94-86.",
        "aggregate-of-legs",
        "By quarters it went 24-20, 18-25, 30-22 and 21-19, and the Lions won 93-86.",
    ),
    (
        "Goals from Ruiz, Lund and Okafor gave Spurs a 4-1 win.",
        "same-thing-agrees",
        "Goals from Ruiz, Lund and Okafor gave Spurs a 3-1 win.",
    ),
    ("Salah scored all four goals in a 3-2 win at Leeds.", "same-thing-agrees", "Salah scored all three goals in a 3-2 win at Leeds."),
    ("A brace from Pell and one from Ito saw Town home 4-0.", "tally-makes-all", "A brace from Pell and one from Ito saw Town home 3-0."),
    (
        "Leinster ran in four tries, all converted, and kicked a penalty to win 34-12.",
        "worth-of-each",
        "Leinster ran in four tries, all converted, and kicked a penalty to win 31-12.",
    ),
    (
        "Two touchdowns, two extra points and three field goals made it 26-10.",
        "worth-of-each",
        "Two touchdowns, two extra points and three field goals made it 23-10.",
    ),
    (
        "Curry scored 41 points on seven three-pointers, eight two-pointers and three free throws.",
        "worth-of-each",
        "Curry scored 40 points on seven three-pointers, eight two-pointers and three free throws.",
    ),
    (
        "Farrell kicked six penalties and a drop goal for 24 points.",
        "worth-of-each",
        "Farrell kicked six penalties and a drop goal for 21 points.",
    ),
    (
        "Replying to 318, Surrey were bowled out for 271 and trailed by 57 runs.",
        "margin-of-result",
        "Replying to 318, Surrey were bowled out for 271 and trailed by 47 runs.",
    ),
    (
        "Set 164 to win, Pakistan were all out for 141 and lost by 32 runs.",
        "margin-of-result",
        "Set 164 to win, Pakistan were all out for 141 and lost by 22 runs.",
    ),
    (
        "Hampshire won by eight wickets, reaching 121 for three in the 30th over.",
        "parts-make-whole",
        "Hampshire won by seven wickets, reaching 121 for three in the 30th over.",
    ),
    (
        "With 11 golds, 13 silvers and nine bronzes, Italy won 34 medals.",
        "tally-makes-all",
        "With 11 golds, 13 silvers and nine bronzes, Italy won 33 medals.",
    ),
    (
        "Japan won 27 medals at the championships. Nine were gold, eight silver and 11 bronze.",
        "tally-makes-all",
        "Japan won 28 medals at the championships. Nine were gold, eight silver and 11 bronze.",
    ),
    (
        "Leaders Rangers have 58 points, five more than Celtic's 55.",
        "margin-of-result",
        "Leaders Rangers have 58 points, three more than Celtic's 55.",
    ),
    ("Twelve wins and four draws have brought Lens 39 points.", "worth-of-each", "Twelve wins and four draws have brought Lens 40 points."),
    (
        "Boro have scored 41 goals and conceded 30, for a goal difference of 13.",
        "margin-of-result",
        "Boro have scored 41 goals and conceded 30, for a goal difference of 11.",
    ),
    (
        "Lille drew 2-2 at home and won 1-0 away, so they went through 4-2 on aggregate.",
        "aggregate-of-legs",
        "Lille drew 2-2 at home and won 1-0 away, so they went through 3-2 on aggregate.",
    ),
    (
        "Beaten 3-1 in Turin, Inter won the return 2-0 and went out 4-3 on aggregate.",
        "aggregate-of-legs",
        "Beaten 3-1 in Turin, Inter won the return 2-0 and drew 3-3 on aggregate.",
    ),
    ("The bill cleared the 100-member Senate 56-46.", "tally-makes-all", "The bill cleared the 100-member Senate 54-46."),
    (
        "Councillors rejected the plan by 14 votes to 11, a majority of five.",
        "margin-of-result",
        "Councillors rejected the plan by 14 votes to 11, a majority of three.",
    ),
    (
        "Ms Lind won by 87 votes, taking 4,310 to Mr Berg's 4,213.",
        "margin-of-result",
        "Ms Lind won by 97 votes, taking 4,310 to Mr Berg's 4,213.",
    ),
    (
        "With 5,120 votes to her rival's 4,870 she won by a margin of 350.",
        "margin-of-result",
        "With 5,120 votes to her rival's 4,870 she won by a margin of 250.",
    ),
    (
        "The jury of 12 voted 7-4 to convict, with no abstentions.",
        "tally-makes-all",
        "The jury of 12 voted 8-4 to convict, with no abstentions.",
    ),
    ("The mayor broke a 5-4 tie by voting yes.", "margin-of-result", "The mayor broke a 5-5 tie by voting yes."),
    (
        "With members tied at six to five, the chairman cast the deciding vote.",
        "margin-of-result",
        "With members tied at five to five, the chairman cast the deciding vote.",
    ),
    ("The Tories lost 11 seats and hold 26, down from 39.", "parts-make-whole", "The Tories lost 11 seats and hold 28, down from 39."),
    (
        "Of the 60 seats the Left took 28, the Centre 19 and the Right 15.",
        "parts-exceed-whole",
        "Of the 60 seats the Left took 27, the Centre 19 and the Right 14.",
    ),
    ("The party won 41 of 80 seats, a majority of four.", "majority-of-all", "The party won 41 of 80 seats, a majority of two."),
    (
        "Of 812 delegates, 420 voted for Reyes, 371 for Poole and 31 abstained.",
        "parts-exceed-whole",
        "Of 812 delegates, 420 voted for Reyes, 361 for Poole and 31 abstained.",
    ),
    (
        "Turnout was 61 per cent: 6,100 of the town's 12,000 voters cast a ballot.",
        "share-of-whole",
        "Turnout was 61 per cent: 7,320 of the town's 12,000 voters cast a ballot.",
    ),
    (
        "Chelsea lost to Arsenal on Sunday. Score: Chelsea 3, Arsenal 1.",
        "rank-order",
        "Chelsea lost to Arsenal on Sunday. Score: Chelsea 1, Arsenal 3.",
    ),
    ("A 3-2 stalemate leaves both sides mid-table.", "margin-of-result", "A 2-2 stalemate leaves both sides mid-table."),
    ("Keeper Diaz kept a clean sheet in the 3-1 win.", "words-mean-number", "Keeper Diaz kept a clean sheet in the 3-0 win."),
    ("Rounds of 66, 69, 71 and 70 gave him a total of 278.", "parts-make-whole", "Rounds of 66, 69, 71 and 70 gave him a total of 276."),
    (
        "Lowry is on 11 under par, two shots clear of Rose at eight under.",
        "margin-of-result",
        "Lowry is on 11 under par, three shots clear of Rose at eight under.",
    ),
    (
        "The rule admits pupils aged at least 11 and no older than nine.",
        "swapped-range",
        "The rule admits pupils aged at least nine and no older than 11.",
    ),
    (
        "The grant is for firms with more than 50 staff and fewer than 20.",
        "swapped-range",
        "The grant is for firms with more than 20 staff and fewer than 50.",
    ),
    (
        "The pool must be kept no cooler than 29C and no warmer than 26C.",
        "swapped-range",
        "The pool must be kept no cooler than 26C and no warmer than 29C.",
    ),
    (
        "The speed must not drop below 60km/h or rise above 45km/h.",
        "swapped-range",
        "The speed must not drop below 45km/h or rise above 60km/h.",
    ),
    (
        "Analysts' estimates ranged from $5.2 billion to $4.6 billion.",
        "swapped-range",
        "Analysts' estimates ranged from $4.6 billion to $5.2 billion.",
    ),
    (
        "The lowest bid was £2.4 million and the highest £1.9 million.",
        "swapped-range",
        "The lowest bid was £1.9 million and the highest £2.4 million.",
    ),
    (
        "The fare will be no lower than €2.50 and no higher than €2.10.",
        "swapped-range",
        "The fare will be no lower than €2.10 and no higher than €2.50.",
    ),
    (
        "Officials put the dead at 40 at the least and 25 at the most.",
        "swapped-range",
        "Officials put the dead at 25 at the least and 40 at the most.",
    ),
    ("The bars are between 12 and nine centimetres long.", "swapped-range", "The bars are between nine and 12 centimetres long."),
    (
        "Rates vary from 4.9% at the cheapest lender to 3.7% at the dearest.",
        "swapped-range",
        "Rates vary from 3.7% at the cheapest lender to 4.9% at the dearest.",
    ),
    (
        "The shortest of the routes is 14km and the longest 11km.",
        "swapped-range",
        "The shortest of the routes is 11km and the longest 14km.",
    ),
    (
        "The firm made $3.1 billion in the first half and $2.8 million in the second, $5.9 billion in all.",
        "parts-make-whole",
        "The firm made $3.1 billion in the first half and $2.8 billion in the second, $5.9 billion in all.",
    ),
    ("Of the 2.1 million voters, 1,300 million turned out.", "parts-exceed-whole", "Of the 2.1 million voters, 1.3 million turned out."),
    ("Profit tripled from £40 million to £120 billion.", "times-as-many", "Profit tripled from £40 million to £120 million."),
    (
        "Twelve schools will get £250,000 each from the £3 billion scheme.",
        "per-unit-total",
        "Twelve schools will get £250,000 each from the £3 million scheme.",
    ),
    (
        "The grain, 45 tonnes of it, fills 900 sacks of 50 grams.",
        "per-unit-total",
        "The grain, 45 tonnes of it, fills 900 sacks of 50 kilograms.",
    ),
    (
        "About 15 per cent of the county's 820 people, 123,000 in all, are over 70.",
        "share-of-whole",
        "About 15 per cent of the county's 820,000 people, 123,000 in all, are over 70.",
    ),
    (
        "Revenue rose 5 per cent to $4.2 billion from $4.0 million.",
        "percent-change",
        "Revenue rose 5 per cent to $4.2 billion from $4.0 billion.",
    ),
    (
        "The budget went up by $200 billion, from $1.1 billion to $1.3 billion.",
        "percent-change",
        "The budget went up by $200 million, from $1.1 billion to $1.3 billion.",
    ),
    (
        "A 2.4-tonne shipment of 1,200 boxes of 2 grams each was seized.",
        "per-unit-total",
        "A 2.4-tonne shipment of 1,200 boxes of 2 kilograms each was seized.",
    ),
    (
        "The tide reached 5.1 metres, the highest since 1953, when it was 4.8; in 1978 it had been 5.3.",
        "record-beats-earlier",
        "The tide reached 5.1 metres, the highest since 1953, when it was 5.4; in 1978 it had been 4.9.",
    ),
    (
        "The crowd of 61,200 was the biggest of the season, topping the 63,000 who saw the derby.",
        "record-beats-earlier",
        "The crowd of 61,200 was the biggest of the season, topping the 60,300 who saw the derby.",
    ),
    ("Her time of 2:14:10 broke the record of 2:14:04.", "record-beats-earlier", "Her time of 2:14:00 broke the record of 2:14:04."),
    (
        "It was the third-largest crowd ever, behind 80,100 in 1998 and 75,000 in 2003; Saturday's was 77,400.",
        "rank-order",
        "It was the third-largest crowd ever, behind 80,100 in 1998 and 75,000 in 2003; Saturday's was 74,400.",
    ),
    (
        "He is now the club's leading scorer with 212 goals, two more than Ian Marsh, who got 214.",
        "margin-of-result",
        "He is now the club's leading scorer with 216 goals, two more than Ian Marsh, who got 214.",
    ),
    (
        "The Tigers are unbeaten at home. Since September they have played 17 there, won 12 and drawn six.",
        "tally-makes-all",
        "The Tigers are unbeaten at home. Since September they have played 17 there, won 12 and drawn five.",
    ),
    (
        "Surrey need 112 more to win. Chasing 254, they closed on 152 for four.",
        "margin-of-result",
        "Surrey need 102 more to win. Chasing 254, they closed on 152 for four.",
    ),
    (
        "The Senate confirmed her 52-47, with three senators absent. It has 100 members.",
        "tally-makes-all",
        "The Senate confirmed her 52-47, with one senator absent. It has 100 members.",
    ),
    (
        "After seven rounds Gelfand has five and a half points, from four wins, two draws and a defeat.",
        "worth-of-each",
        "After seven rounds Gelfand has five points, from four wins, two draws and a defeat.",
    ),
    (
        "The Jets were 14-0 down after ten minutes and never recovered. They lost 35-10, and were outscored 21-14 from then on.",
        "aggregate-of-legs",
        "The Jets were 14-0 down after ten minutes and never recovered. They lost 35-14, and were outscored 21-14 from then on.",
    ),
    (
        "The panel of 11 judges gave it to the Norwegian by seven votes to five.",
        "tally-makes-all",
        "The panel of 11 judges gave it to the Norwegian by six votes to five.",
    ),
    (
        "The reservoir stood at 41 per cent on Monday, the lowest for the time of year since 1995. In 2003 it was at 38.",
        "record-beats-earlier",
        "The reservoir stood at 41 per cent on Monday, the lowest for the time of year since 1995. In 2003 it was at 48.",
    ),
    (
        "A Ming bowl sold for £3.2 million, more than any other lot this year. In May a vase went for £3.9 million.",
        "record-beats-earlier",
        "A Ming bowl sold for £3.2 million, more than any other lot this year. In May a vase went for £2.9 million.",
    ),
    (
        "With 29 medals the team beat the total of Tokyo, where it won 31.",
        "record-beats-earlier",
        "With 29 medals the team beat the total of Tokyo, where it won 21.",
    ),
    (
        "The rainfall, 212mm in a day, was the heaviest since records began, beating the 231mm of 1961.",
        "record-beats-earlier",
        "The rainfall, 212mm in a day, was the heaviest since records began, beating the 201mm of 1961.",
    ),
    (
        "The appeal has raised £3.1 billion, or three quarters of the £4.2 million it set out to find.",
        "fraction-in-words",
        "The appeal has raised £3.1 million, or three quarters of the £4.2 million it set out to find.",
    ),
    (
        "Of the 9 million doses ordered, 2.5 billion have been delivered.",
        "parts-exceed-whole",
        "Of the 9 million doses ordered, 2.5 million have been delivered.",
    ),
    (
        "The loan of 600 billion euros will be paid in three parts of 200 million euros each.",
        "per-unit-total",
        "The loan of 600 million euros will be paid in three parts of 200 million euros each.",
    ),
    (
        "The licence fixes a minimum of 14 trains a day and a maximum of 10.",
        "swapped-range",
        "The licence fixes a minimum of 10 trains a day and a maximum of 14.",
    ),
    ("Doctors advise between nine and seven hours of sleep.", "swapped-range", "Doctors advise between seven and nine hours of sleep."),
    (
        "The price was between £4.20 at its lowest and £3.90 at its highest.",
        "swapped-range",
        "The price was between £3.90 at its lowest and £4.20 at its highest.",
    ),
    ("A late header gave Orient a 3-3 victory at Vale.", "rank-order", "A late header gave Orient a 3-2 victory at Vale."),
    ("The youngest on the course is 24 and the oldest 19.", "swapped-range", "The youngest on the course is 19 and the oldest 24."),
    ("A dose should never exceed 4 grams nor be less than 5.", "swapped-range", "A dose should never exceed 5 grams nor be less than 4."),
)

# Dense copy of the sports and news pages in which all figures agree.
CONSISTENT = (
    "Town beat City 3-1 on Saturday, their fourth win in six. Hale scored twice, taking his tally to 14, and Osei, who had missed the last two games, got the other from a corner before Webb's late penalty. Town have 41 points from 25 matches, three behind Vale, who drew 2-2 with Orient.",
    "The Hawks improved to 31-18 with a 104-97 win over Utah, having led 55-46 at half-time. Bell made six three-pointers and finished with 30 points. The Hawks, winners of seven of their last 10 games, play the next three on the road.",
    "Moreno won 6-4, 3-6, 7-5 in two hours and 41 minutes. She had beaten Kerr in straight sets in the semi-final, 6-2, 6-3, and dropped only one set before the final. It was her third title of the year and her ninth in all.",
    "The council voted 14-11 to close the baths. Four of the 29 members were away. A vote in March had gone 13-12 the other way, and the mayor did not use her casting vote on either occasion.",
    "Labour won 28 of the 55 seats and will run the council alone; it held 24 before. The Conservatives lost six and have 15. The Greens doubled their seats to eight and independents won four, one fewer than last time.",
    "Somerset, who made 412 for six declared, bowled Kent out for 268 in 71 overs. Leach took five for 61 and Overton three for 48. Following on, Kent were 90 for two at the close, still 54 behind.",
    "Norway won 16 gold medals at the Games, eight silver and 13 bronze. Germany had 12 golds in a total of 27. Norway's 37 medals were two fewer than in 2018, when it set the record with 39.",
    "Gloucester scored three tries to two and won 29-24. Barton converted two of them and kicked three penalties; for Bath, Spencer's boot brought 14 points. The visitors had led 17-12 at the break and 24-19 with ten minutes left.",
    "The Reds lead the best-of-five series 2-0 after winning the first game 5-3 and the second 4-1. Game three is in Cincinnati on Tuesday; game four, if needed, is the day after. The Reds were 47-34 at home this season.",
    "Rounds of 68 and 70 left Ito on six under, two behind Lund. Park, the overnight leader by three, had a 75 and fell to fifth. The cut fell at two over, and 71 of the 144 players survived it.",
    "Children under five and over-65s travel free. Adults pay $3.40 and students at least $1.70; a day pass costs at most $9. Tickets are cheaper before 7am and dearer after 9am.",
    "The bids ranged from $2.1 million to $3.4 million. The lowest was ruled out because it came late, and the second lowest, $2.4 million, won. Officials had expected to pay no more than $3 million and no less than $2 million.",
    "Temperatures will fall from 21C to 15C by evening, with lows of 4C in the north and highs of 12C. On Friday the low was 7C. The coldest night of the winter was minus 11C, in January, and the mildest 9C.",
    "The firm earned $4.2 billion last year on sales of $61 billion. In December alone sales came to $7.3 billion. Its shop in Leeds took £4.1 million. Founded with $900 in 1971, it now employs 210,000 people.",
    "Each of the 20 winners gets $50,000, a million in all, from a fund that has $1.2 billion. Some 3,000 people applied. The jury of nine split 5-4 on the last of the names.",
    "Ahmed's hat-trick gave Rovers a 4-2 win; Teale got the other. Novak had put the visitors ahead after three minutes and Reid made it 3-2 before Teale's header. Ahmed now has 19 goals in 22 games.",
    "Wanderers were 2-0 down at the break but Pell scored twice and, after a goal at either end, Ito won it 4-3 in the last minute. It was their third comeback from two down this season.",
    "Poland beat Japan 3-1, 25-19, 22-25, 25-17, 25-20, and meet Italy, who won 3-2 after losing the first two sets. The final is at 7pm. Poland have dropped four sets in six matches.",
    "Derby, 12 points clear of third with five games left, drew 1-1 at Hull and are two points behind Leeds, who have played a game fewer. Leeds have won 24, drawn six and lost seven.",
    "The vote was 50-50, and the vice president broke the tie. Two senators who had opposed an earlier draft, which failed 48-52, switched. The bill cleared the House 218-210 in May.",
    "The coalition has 61 of the 120 seats, a majority of two. If the Farmers leave, taking their seven with them, it will be left with 54, seven short of a majority. The largest opposition party has 33.",
    "The bridge is 48 metres high at its highest and 11 at its lowest. Trucks over 12 tonnes and under 3 metres may use it, and those under 12 tonnes pay less. At least 400 lorries cross it a day, and at most 60 of them are foreign.",
    "Orient won 2-2 on away goals. In the other tie Vale, who drew 1-1 at home, won on penalties.",
    "Kim won 21-18, 19-21, 21-16 after losing the second game from 19-15 up. It was the third time in five meetings that she had beaten Chen, who leads their series 8-6.",
)


@pytest.mark.parametrize(("wrong", "rule", "right"), TWINS)
def test_the_slip_is_found_and_its_twin_left_alone(wrong: str, rule: str, right: str) -> None:
    assert rule in told(wrong)
    silent(right)


@pytest.mark.parametrize("text", CONSISTENT)
def test_consistent_copy_is_left_alone(text: str) -> None:
    silent(text)


def test_a_sentence_of_two_hundred_scores_is_no_report() -> None:
    report = cc.check_text("3-1, " * 200)
    assert report.findings == () and report.ledger.links == ()
