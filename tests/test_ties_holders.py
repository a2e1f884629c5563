"""Records told in words of their own, places among others, averages beside lists, and comparatives without a than."""

import pytest
from passages import alarms, silent

DAY = "2026-06-03"

BAD = [
    # The earlier holder, near or far, in like words or none.
    ("Rainfall of 212 millimetres made it the wettest May anyone in the valley could recall. The wettest until then, in 1983, brought 236 millimetres.", "record-beats-earlier", "236"),
    ("She took the hammer record from Novak with a throw of 71.2 metres on Sunday. Novak had thrown 73.5 in Split in 2018.", "record-beats-earlier", "73.5"),
    ("He is 29 and the youngest mayor the city has had. The last to hold that title, in 1978, was 27 when he was sworn in.", "record-beats-earlier", "27"),
    ("The bridge was closed for 31 days, longer than in any winter since it opened. In the winter of 1997 it had been shut for 38.", "record-beats-earlier", "38"),
    ("The court heard 820 cases in March. It was the busiest month in its history. In October 2022 there were 910.", "record-beats-earlier", "910"),
    ("The auction brought $4.6m, the dearest painting by a living woman. The honour had been held since 2018 by a canvas that went for $5.1m.", "record-beats-earlier", "$5.1m"),
    ("Yilmaz swam the length in 48.3 seconds and broke the national record of Demir, who needed 47.9 in 2016.", "record-beats-earlier", "47.9"),
    ("Okoth won the mile in 3:52.4 on Friday and took the meeting record from Bell, who had run 3:51.8.", "record-beats-earlier", "3:51.8"),
    ("The price of a kilo of coffee rose to €14.20 last week, a level never seen before. In February 2025 it had touched €15.10.", "record-beats-earlier", "€15.10"),
    ("Nobody had crossed the lake so fast: she needed 41 minutes. Her brother did it in 38 in 2022.", "record-beats-earlier", "38"),
    ("At 102 she is the oldest person ever to vote in the district. In 1999 a man of 104 did so.", "record-beats-earlier", "104"),
    # Places among what is told with them.
    ("The courts fined 61 drivers in May, 48 in June and 55 in July. In August there were 52, the fewest of the four.", "record-beats-earlier", "48"),
    ("The fire burned 41 square kilometres, the second biggest the region has known. The blaze of 1998 took 52 square kilometres and that of 2017 took 46.", "rank-order", "46"),
    # Averages of a list, of ages, and of bare ends.
    ("The tortoises in the enclosure are 12, 44 and 69 years old, 75 on average.", "mean-between-extremes", "75"),
    ("The ferries took away 90, 75 and 110 cars on the last three nights. That is an average of 130 a night.", "mean-between-extremes", "130"),
    ("The cadets, who are between 18 and 24, have an average age of 27.", "mean-between-extremes", "27"),
    ("The four junior crews have 6, 8, 7 and 9 rowers. The coach says that 11 in the average crew are too many.", "mean-between-extremes", "11"),
    ("Delays ran from 4 minutes on the best of the lines to 19 on the worst, with a mean of 23 minutes.", "mean-between-extremes", "23"),
    ("On no day last week did the dock load fewer than 50 lorries. Over the seven days it loaded 318.", "per-unit-total", "318"),
    # Comparatives with no than.
    ("There were fewer burglaries in the port last year, 640 against 590 in 2024.", "rise-and-fall", "590"),
    ("Buses on the ring road are faster since the lane opened. The trip used to take 24 minutes and now takes 27.", "rise-and-fall", "27"),
    ("Rents have become cheaper, the mayor said. A two-room flat cost €880 last year and costs €940 now.", "rise-and-fall", "€940"),
    ("From May the night boat will take an hour and 40 minutes, which is quicker than now. Travellers are used to a trip of 95 minutes.", "rise-and-fall", "95"),
    ("The bypass is 61 kilometres long, rather shorter than the usual 54.", "rank-order", "54"),
    ("The 300 attackers outnumbered the garrison, which had 420 men.", "rank-order", "420 men"),
    ("The captain has 80 sailors. The pirates, who lost a boat in May, have 110 men and are outnumbered.", "rank-order", "110 men"),
    ("The legal limit for nitrates is 50 milligrams a litre. The well at Holm, with 61, was below it.", "rank-order", "61"),
    ("The gap between the two schools has closed. In 2020 the one had 71 per cent passes and the other 60. This year it was 74 and 58.", "gap-of-two", "74"),
    ("The lead of the Liberals over the Left has grown. In May they stood at 31 and 24 per cent. Now it is 29 and 26.", "gap-of-two", "26"),
    ("A majority of readers want the old clock back: 46 per cent, with 33 per cent against and 21 per cent unsure.", "rank-order", "46 per cent"),
    ("The distance between the two leaders has grown. On Friday they had 61 and 54 points. Now they have 66 and 62.", "gap-of-two", "66"),
    ("Lorries may weigh no more than 40 tonnes. The one that broke down was within the limit at 43 tonnes.", "rank-order", "43 tonnes"),
    # Both ends of one range.
    ("The youngest of the climbers is 31 and the oldest 28.", "swapped-range", "28"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rule", "marked"), BAD, ids=[text[:40] for text, *_ in BAD])
def test_what_cannot_be_is_found(text, rule, marked):
    findings = alarms(text, DAY)
    assert any(f.rule == rule and any(marked in (x.span.quote if x.span else "") for x in f.labels) for f in findings)


GOOD = [
    "The 64 rockets fired on Monday were the most this year. In 2024 there was a day with 82.",
    "It was the hottest June day since 2003, at 36.2 degrees. In August 2022 the station had measured 38.1.",
    "At 41 she is the youngest bishop of the north. The bishop of the south was 38 when he took office in 2015.",
    "The raid was the largest on the city so far, with 70 drones. In March 120 had been sent against the whole country.",
    "The 340 pupils are the most the school has had in its new building. In 1974, on the old site, there were 510.",
    "Her jump of 6.91 was the longest of the day. The winner of the 2024 Games had jumped 7.10.",
    "He holds the record with 71 caps. His captain, who retired in 2019, had 68 and his coach 54.",
    "His successor, then 47, was the youngest holder of the office, a distinction he lost in 1997 to a man of 43.",
    "His 8.31 metres was the best jump in Europe this year, but the Cuban holds the world lead with 8.44.",
    "The 640 drones launched on Monday were the most in one night. They beat a record of 611, which had itself replaced one of 547.",
    "Ruiz won in 8:05.21, the second-fastest time of the year, after the 8:02.90 he ran in June. The old record, 8:00.12, is of 1999.",
    "The team averages 31 points a game, five more than anyone else in the league. It had 58 in December.",
    "The prisoners have lost 14 kilos on average. The youngest of the 84 men is 20 and the oldest 61.",
    "She scored 8, 9 and 7 points in the first three rounds. Her opponents averaged 12.",
    "They bought 12, 15 and 9 lamps for the three halls. The average lamp costs £22.",
    "On no day last week did the dock load fewer than 50 lorries. Over the seven days it loaded 378.",
    "There were fewer fires this summer, but the damage was greater: 40 hectares burned, against 31 last year.",
    "Prices are higher in the city, where a flat costs €900; in the suburbs the rent is €740, against €760 last year.",
    "Cheaper flats are hard to find. In 2015 the average rent was £600, and now it is £910.",
    "Trains are faster now. A ticket costs €41; last year it was €38.",
    "He was within the limit of 80 milligrams, at 61. His passenger, with 112, was not driving.",
    "The rebels are outnumbered. They have 2,000 men and the army has 9,000.",
    "The gap has narrowed since May, when the parties had 31 and 24 per cent. It is now five points, with 30 and 25.",
    "Most of the members stayed at home: turnout was 38 per cent.",
    "Most voters want change, the poll says, but only 31 per cent trust the opposition.",
    "The lowest turnout was in the docks, at 31 per cent. The highest number of votes, 28, went to the postmaster.",
    "The cheapest ticket is £14. The dearest seats in the old hall cost £12 in 1990.",
    "Parliament approved 1,200 troops for the mission in 2023 but no more than 960 were ever sent.",
]  # fmt: skip


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text, DAY)
