"""Medians, means of two groups, quotients, shares told as more than half, figures kept or moved to, records equalled, goals apiece."""

from __future__ import annotations

import pytest
from passages import silent, told

DAY = "2026-06-10"
TWINS = (
    (
        "fraction-in-words",
        "Most of the choir have fallen ill. On Monday 19 of its 44 singers stayed at home.",
        "Most of the choir have fallen ill. On Monday 29 of its 44 singers stayed at home.",
    ),
    (
        "fraction-in-words",
        "Fewer than half of the orchards were sprayed. By June growers had treated 630 of the 1,100.",
        "Fewer than half of the orchards were sprayed. By June growers had treated 530 of the 1,100.",
    ),
    (
        "rank-order",
        "The cistern is more than half full. It stood at 43 percent on Friday.",
        "The cistern is more than half full. It stood at 63 percent on Friday.",
    ),
    (
        "rise-and-fall",
        "Attendance climbed to 41,200 at this summer's fair. The weather helped. Twelve months ago 43,900 came through the gates.",
        "Attendance climbed to 41,200 at this summer's fair. The weather helped. Twelve months ago 38,900 came through the gates.",
    ),
    (
        "rise-and-fall",
        "Turnout dipped to 58 percent in Sunday's vote. Polls closed late in two towns. At the last election 55 percent cast a ballot.",
        "Turnout dipped to 58 percent in Sunday's vote. Polls closed late in two towns. At the last election 65 percent cast a ballot.",
    ),
    (
        "same-thing-agrees",
        "The council kept the fee at £45 for another year. Parents grumbled. Last year residents paid £40.",
        "The council kept the fee at £45 for another year. Parents grumbled. Last year residents paid £45.",
    ),
    (
        "mean-between-extremes",
        "Boys scored 61 on average and girls 68. For all pupils the mean was 72.",
        "Boys scored 61 on average and girls 68. For all pupils the mean was 65.",
    ),
    (
        "mean-between-extremes",
        "The squad has an average age of 29. Its captain, at 27, is the oldest player.",
        "The squad has an average age of 23. Its captain, at 27, is the oldest player.",
    ),
    (
        "mean-between-extremes",
        "Its warmest day was Friday, when the mercury touched 19C. Maximum temperatures averaged 22C that week.",
        "Its warmest day was Friday, when the mercury touched 19C. Maximum temperatures averaged 16C that week.",
    ),
    (
        "same-thing-agrees",
        "Quotes of €80, €95 and €130 came in. The editors took the median, €80.",
        "Quotes of €80, €95 and €130 came in. The editors took the median, €95.",
    ),
    (
        "same-thing-agrees",
        "The median salary is $52,000, which means that half of staff earn more than $61,000.",
        "The median salary is $52,000, which means that half of staff earn more than $52,000.",
    ),
    (
        "mean-times-number",
        "By August he had 550 runs. He was dismissed eleven times, which left him with an average of 44.",
        "By August he had 550 runs. He was dismissed eleven times, which left him with an average of 50.",
    ),
    (
        "mean-times-number",
        "Scores of 54, 61 and 38 gave the batsman an average of 57.",
        "Scores of 54, 61 and 38 gave the batsman an average of 51.",
    ),
    (
        "tally-makes-all",
        "A hat-trick from Lund and a goal each for Berg and Holm gave Viking a 4-0 win.",
        "A hat-trick from Lund and a goal each for Berg and Holm gave Viking a 5-0 win.",
    ),
    (
        "tally-makes-all",
        "Braces from Kane and Ito and a late penalty by Moss completed a 4-1 rout.",
        "Braces from Kane and Ito and a late penalty by Moss completed a 5-1 rout.",
    ),
    (
        "margin-of-result",
        "The measure scraped home with 118 in favour and 112 against, a majority of four.",
        "The measure scraped home with 118 in favour and 112 against, a majority of six.",
    ),
    (
        "margin-of-result",
        "Deputies approved the pact by 240 votes to 231, a margin of just seven.",
        "Deputies approved the pact by 240 votes to 231, a margin of just nine.",
    ),
    (
        "same-thing-agrees",
        "The win was their seventh in succession, which matches the club record of six.",
        "The win was their sixth in succession, which matches the club record of six.",
    ),
    (
        "rise-and-fall",
        "The new ferry takes 95 minutes. The old boat was quicker, making the crossing in an hour and 50 minutes.",
        "The new ferry takes 95 minutes. The old boat was slower, making the crossing in an hour and 50 minutes.",
    ),
    (
        "rank-order",
        "Revenue of £3.4bn fell short of the £3.1bn that brokers had been hoping for.",
        "Revenue of £2.9bn fell short of the £3.1bn that brokers had been hoping for.",
    ),
)
QUIET = (
    "Most of the dead were women. Of the 40 victims, 18 were under 30.",
    "Most of the fleet is idle. Another 12 of its 40 trawlers will be sold.",
    "Unemployment fell to 5.2 per cent in March. A year earlier it was 4.9 per cent.",
    "The council kept the fee at £45. Visitors from elsewhere paid £60 last year.",
    "In Leeds a flat costs £200,000 on average and in York £240,000. The average for all England is £290,000.",
    "Men waited 34 days on average and women 28. The average for all patients last year was 41 days.",
    "Two late goals from Asante gave Rovers a 3-2 victory over City.",
    "His second goal of the night equals the record of 30 in a season, set in 1970.",
    "The mayor spoke of 30 dead on Sunday. By Monday he had lowered the figure to 23.",
    "The last two home games are sold out and the club still hopes to pass last season's average of 14,350.",
    "Monday's raid, of 312 drones, was the largest on the port this year. A larger one, of 350, hit the capital in January.",
    "Waits at the region's four hospitals ran from 40 minutes to three hours. The average across the four was two hours.",
    "Lumen came in ahead of estimates. Costs fell. It made €250 million; analysts polled last week had expected €235 million.",
    "The scores of 12 readers were counted, and the median was 40.",
    "Growth is put at 1.4%, against 1.7%.",
)


@pytest.mark.parametrize(("rule", "bad", "good"), TWINS, ids=lambda t: t[:40])
def test_the_slip_is_found_and_its_twin_is_not(rule: str, bad: str, good: str) -> None:
    assert rule in told(bad, DAY)
    silent(good, DAY)


@pytest.mark.parametrize("text", QUIET, ids=lambda t: t[:40])
def test_what_can_be_true_is_left_alone(text: str) -> None:
    silent(text, DAY)
