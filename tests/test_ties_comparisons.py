"""Words of comparison in prose, with the figures they compare."""

import pytest
from passages import silent, told

COMPARISONS = [
    (
        "rise-and-fall",
        "The number of patients rose from 412 in June to 398 in July.",
        "The number of patients rose from 398 in June to 412 in July.",
    ),
    (
        "rise-and-fall",
        "Unemployment fell to 6.1 per cent from 5.8 per cent.",
        "Unemployment fell to 5.8 per cent from 6.1 per cent.",
    ),
    (
        "rank-order",
        "The school has 340 pupils, more than the 360 it had last year.",
        "The school has 380 pupils, more than the 360 it had last year.",
    ),
    (
        "rank-order",
        "The school has 380 pupils, fewer than the 360 it had last year.",
        "The school has 340 pupils, fewer than the 360 it had last year.",
    ),
    (
        "rank-order",
        "Fewer people died on the roads last year, 1,720, than the year before, when 1,640 were killed.",
        "Fewer people died on the roads last year, 1,640, than the year before, when 1,720 were killed.",
    ),
    (
        "rank-order",
        "The trip takes 90 minutes, longer than the two hours it took in the past.",
        "The trip takes 90 minutes, less than the two hours it took in the past.",
    ),
    (
        "rank-order",
        "The operation lasted an hour and a half, longer than the usual 120 minutes.",
        "The operation lasted an hour and a half, shorter than the usual 120 minutes.",
    ),
    (
        "rank-order",
        "Rainfall was 45 mm, well above the monthly average of 60 mm.",
        "Rainfall was 75 mm, well above the monthly average of 60 mm.",
    ),
    (
        "rise-and-fall",
        "Attendance dropped last season, to 21,400 from 20,900.",
        "Attendance dropped last season, to 20,900 from 21,400.",
    ),
    (
        "rise-and-fall",
        "Police made 41 arrests, up from 52 the week before.",
        "Police made 52 arrests, up from 41 the week before.",
    ),
    (
        "rise-and-fall",
        "Police made 61 arrests, down from 52 the week before.",
        "Police made 41 arrests, down from 52 the week before.",
    ),
    (
        "rank-order",
        "The reservoir is lower than last year: it holds 61 million litres, against 58 million then.",
        "The reservoir is lower than last year: it holds 58 million litres, against 61 million then.",
    ),
    (
        "rise-and-fall",
        "Prices crept up to €1.79 a litre, from €1.84 in March.",
        "Prices crept up to €1.84 a litre, from €1.79 in March.",
    ),
    (
        "rank-order",
        "It weighs 3.2 kg, slightly below the 2.9 kg of the earlier model.",
        "It weighs 2.8 kg, slightly below the 2.9 kg of the earlier model.",
    ),
    (
        "rank-order",
        "There were more weddings in June (210) than in May (240).",
        "There were more weddings in June (240) than in May (210).",
    ),
    (
        "rise-and-fall",
        "Her majority grew to 1,204 votes from 1,610 in 2019.",
        "Her majority grew to 1,610 votes from 1,204 in 2019.",
    ),
    (
        "rise-and-fall",
        "The budget deficit narrowed from $40 billion to $44 billion.",
        "The budget deficit narrowed from $44 billion to $40 billion.",
    ),
    (
        "rise-and-fall",
        "The wait has lengthened from 14 weeks to nine.",
        "The wait has lengthened from nine weeks to 14.",
    ),
    (
        "rise-and-fall",
        "The 45-minute lesson will be extended to 40 minutes.",
        "The 40-minute lesson will be extended to 45 minutes.",
    ),
    (
        "loose-agreement",
        "The new engine weighs the same as the old one, 90 kg against 120 kg.",
        "The new engine weighs the same as the old one, 90 kg against 90 kg.",
    ),
    (
        "rank-order",
        "The trial lasted 42 days, fewer than the 38 days of the first one.",
        "The trial lasted 42 days, more than the 38 days of the first one.",
    ),
    (
        "rank-order",
        "At 1,340 metres the tunnel is shorter than its neighbour, which measures 1,280 metres.",
        "At 1,340 metres the tunnel is longer than its neighbour, which measures 1,280 metres.",
    ),
    (
        "rank-order",
        "More men than women applied: 230 women and 190 men.",
        "More women than men applied: 230 women and 190 men.",
    ),
    (
        "rank-order",
        "The toll was lower than in the 2019 flood, when 45 people died: 52 were killed this time.",
        "The toll was higher than in the 2019 flood, when 45 people died: 52 were killed this time.",
    ),
    (
        "rank-order",
        "The pool is 48 metres long, slightly more than the Olympic length of 50 metres.",
        "The pool is 48 metres long, slightly less than the Olympic length of 50 metres.",
    ),
    (
        "rise-and-fall",
        "Hotel occupancy slipped to 71 per cent in June, from 68 per cent in May.",
        "Hotel occupancy slipped to 68 per cent in June, from 71 per cent in May.",
    ),
    (
        "rise-and-fall",
        "The club's wage bill fell last year. It was £64 million, compared with £58 million in 2023.",
        "The club's wage bill rose last year. It was £64 million, compared with £58 million in 2023.",
    ),
    (
        "rank-order",
        "The harvest was poorer than last year's: 3.4 million tonnes against 3.1 million.",
        "The harvest was better than last year's: 3.4 million tonnes against 3.1 million.",
    ),
    (
        "rank-order",
        "The meeting lasted three-quarters of an hour, more than the 50 minutes set aside for it.",
        "The meeting lasted three-quarters of an hour, less than the 50 minutes set aside for it.",
    ),
    (
        "rank-order",
        "Her time of 52.3 seconds was faster than her best of 51.9.",
        "Her time of 51.7 seconds was faster than her best of 51.9.",
    ),
    (
        "rise-and-fall",
        "Turnout dropped. In 2020, 61 per cent voted; on Sunday 64 per cent did.",
        "Turnout rose. In 2020, 61 per cent voted; on Sunday 64 per cent did.",
    ),
    (
        "fraction-in-words",
        "The majority of the 9 judges, four of them, found for the state.",
        "The majority of the 9 judges, five of them, found for the state.",
    ),
    (
        "rank-order",
        "There were 12 per cent fewer burglaries in May (220) than in April (200).",
        "There were 10 per cent more burglaries in May (220) than in April (200).",
    ),
    (
        "rise-and-fall",
        "Prices went up in the year to June, from £1.42 to £1.38 a litre.",
        "Prices went down in the year to June, from £1.42 to £1.38 a litre.",
    ),
    (
        "rise-and-fall",
        "The island's population has increased since 1990, when it was 2,400, to 2,100.",
        "The island's population has increased since 1990, when it was 2,400, to 2,700.",
    ),
    (
        "rank-order",
        "The mean temperature in January was minus 4C, colder than the usual minus 6C.",
        "The mean temperature in January was minus 8C, colder than the usual minus 6C.",
    ),
    (
        "rise-and-fall",
        "Attendance was down: 14,200 came, against 13,800 a year before.",
        "Attendance was up: 14,200 came, against 13,800 a year before.",
    ),
    (
        "rank-order",
        "At £240 the fine is lower than the £200 that drivers pay.",
        "At £180 the fine is lower than the £200 that drivers pay.",
    ),
    (
        "rise-and-fall",
        "The average wait fell to 46 minutes in May from 41 minutes in April.",
        "The average wait rose to 46 minutes in May from 41 minutes in April.",
    ),
    (
        "rise-and-fall",
        "The number of bears has declined: 340 were counted this spring and 320 last.",
        "The number of bears has grown: 340 were counted this spring and 320 last.",
    ),
    (
        "rise-and-fall",
        "In a further decline, sales came to 900 tonnes, compared with 850 tonnes in 2023.",
        "In a further rise, sales came to 900 tonnes, compared with 850 tonnes in 2023.",
    ),
    (
        "rise-and-fall",
        "The speed limit will be cut from 50 to 60 kilometres an hour.",
        "The speed limit will be raised from 50 to 60 kilometres an hour.",
    ),
    (
        "rank-order",
        "Hailstones as big as 7 cm fell, larger than the 9 cm ones of 2019.",
        "Hailstones as big as 7 cm fell, smaller than the 9 cm ones of 2019.",
    ),
    (
        "rise-and-fall",
        "His sentence was reduced on appeal from 12 years to 15.",
        "His sentence was reduced on appeal from 15 years to 12.",
    ),
    (
        "same-thing-agrees",
        "The majority, 40 per cent, said that they were content.",
        "The majority, 60 per cent, said that they were content.",
    ),
    (
        "same-thing-agrees",
        "More than half of those polled, 47 per cent, want an election.",
        "More than half of those polled, 57 per cent, want an election.",
    ),
    (
        "same-thing-agrees",
        "Fewer than one in five teachers, 24 per cent, felt safe.",
        "More than one in five teachers, 24 per cent, felt safe.",
    ),
    (
        "rise-and-fall",
        "Profits slumped to £6.2 million from £5.9 million.",
        "Profits slumped to £5.9 million from £6.2 million.",
    ),
    (
        "rise-and-fall",
        "The crowd grew from 400 at noon to 350 by nightfall.",
        "The crowd grew from 350 at noon to 400 by nightfall.",
    ),
]


@pytest.mark.parametrize(("rule", "bad", "good"), COMPARISONS, ids=lambda t: t[:40])
def test_what_does_not_fit_is_told_and_what_fits_is_not(rule, bad, good):
    assert rule in told(bad)
    silent(good)
