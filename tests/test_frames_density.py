"""Densities, prices of each and rates, which other figures near them are made of."""

import pytest
from passages import silent, told

# The rule that finds the slip, the day of publication, the slip and its twin.
ROWS = [
    (
        "per-unit-total",
        None,
        "The borough packs 84,000 people into 12 square miles, or 6,000 to the square mile.",
        "The borough packs 84,000 people into 12 square miles, or 7,000 to the square mile.",
    ),
    (
        "per-unit-total",
        None,
        "At 450 people per square kilometre, the 30 sq km island is home to 15,500.",
        "At 450 people per square kilometre, the 30 sq km island is home to 13,500.",
    ),
    (
        "per-unit-total",
        None,
        "Some 5,400 reindeer graze on 90 square kilometres of tundra, 50 for each square kilometre.",
        "Some 5,400 reindeer graze on 90 square kilometres of tundra, 60 for each square kilometre.",
    ),
    (
        "per-unit-total",
        None,
        "The camp, of 2 square kilometres, holds 64,000 refugees. Its density, 42,000 per square kilometre, is higher than Manila's.",
        "The camp, of 2 square kilometres, holds 64,000 refugees. Its density, 32,000 per square kilometre, is higher than Manila's.",
    ),
    (
        "per-unit-total",
        None,
        "The forest has 240 trees a hectare. Its 150 hectares hold 46,000 trees.",
        "The forest has 240 trees a hectare. Its 150 hectares hold 36,000 trees.",
    ),
    (
        "per-unit-total",
        None,
        "The atoll has 900 inhabitants and an area of 0.6 square kilometres, so that 1,800 people live on each square kilometre.",
        "The atoll has 900 inhabitants and an area of 0.6 square kilometres, so that 1,500 people live on each square kilometre.",
    ),
    (
        "per-unit-total",
        None,
        "With 7,200 residents in an area of 1.8 square kilometres, it has a population density of 5,000 per square kilometre.",
        "With 7,200 residents in an area of 1.8 square kilometres, it has a population density of 4,000 per square kilometre.",
    ),
    ("", None, "", "The city has 2.1 million people on 610 square kilometres, about 3,400 to the square kilometre."),
    ("", None, "", "Macau has 20,000 people per square kilometre. Our town of 5,000 people covers 12 square kilometres."),
    ("", None, "", "The farm grew 90 trees to the acre on 40 acres. It employs 120 people."),
    ("", None, "", "The park, of 600 acres, has 1,100 deer, nearly two to the acre."),
    (
        "per-unit-total",
        None,
        "The levy of £40 on each of 30,000 homes would raise £12 million.",
        "The levy of £40 on each of 30,000 homes would raise £1.2 million.",
    ),
    (
        "per-unit-total",
        None,
        "A set of 24 chairs was sold for £19,200, as each chair fetched £900.",
        "A set of 24 chairs was sold for £19,200, as each chair fetched £800.",
    ),
    (
        "per-unit-total",
        None,
        "A tax of $25 a household would bring in $5 million. The figure assumes 20,000 households.",
        "A tax of $25 a household would bring in $5 million. The figure assumes 200,000 households.",
    ),
    (
        "per-unit-total",
        None,
        "Since every bottle of the vintage sold for €320, the 450 bottles made €164,000.",
        "Since every bottle of the vintage sold for €320, the 450 bottles made €144,000.",
    ),
    (
        "per-unit-total",
        None,
        "The council paid £58,000 for 40 bins at £1,250 each.",
        "The council paid £50,000 for 40 bins at £1,250 each.",
    ),
    (
        "per-unit-total",
        None,
        "There are 24 pupils to each teacher. With its 31 teachers the school has 844 pupils.",
        "There are 24 pupils to each teacher. With its 31 teachers the school has 744 pupils.",
    ),
    (
        "distance-time-speed",
        None,
        "The level of the lake has been rising by 15 centimetres a day. The bank will be under water in two weeks, when it will be 3.1 metres higher, engineers said.",
        "The level of the lake has been rising by 15 centimetres a day. The bank will be under water in two weeks, when it will be 2.1 metres higher, engineers said.",
    ),
    (
        "rate-times-duration",
        None,
        "He is fined £400 for each day he stays away. A week's absence would cost him £3,800.",
        "He is fined £400 for each day he stays away. A week's absence would cost him £2,800.",
    ),
    (
        "rate-times-duration",
        None,
        "A late fee of $50 is added every day, so a fortnight's delay would cost $900.",
        "A late fee of $50 is added every day, so a fortnight's delay would cost $700.",
    ),
    (
        "rate-in-two-units",
        None,
        "The machine fills 80 bottles a minute, or 4,200 bottles an hour.",
        "The machine fills 80 bottles a minute, or 4,800 bottles an hour.",
    ),
    (
        "rate-in-two-units",
        None,
        "Each printer turns out 30 pages a minute, which is 1,500 an hour.",
        "Each printer turns out 30 pages a minute, which is 1,800 an hour.",
    ),
    (
        "rate-in-two-units",
        None,
        "The pump lifts 25 litres a second, equal to 1,200 litres a minute.",
        "The pump lifts 25 litres a second, equal to 1,500 litres a minute.",
    ),
    (
        "rate-times-duration",
        None,
        "The ward treats 90 patients a day and is open five days a week; it sees 550 patients a week.",
        "The ward treats 90 patients a day and is open five days a week; it sees 450 patients a week.",
    ),
    (
        "rate-times-duration",
        None,
        "Open seven days a week, the museum draws 600 visitors a day, or 3,600 a week.",
        "Open seven days a week, the museum draws 600 visitors a day, or 4,200 a week.",
    ),
    (
        "rate-times-duration",
        None,
        "The bakery, which is shut on Sundays and works six days a week, makes 200 loaves a day, 1,500 a week.",
        "The bakery, which is shut on Sundays and works six days a week, makes 200 loaves a day, 1,200 a week.",
    ),
    (
        "rate-times-duration",
        None,
        "Planes flew 60 missions a day for two weeks. The 940 flights wrecked the airfield.",
        "Planes flew 60 missions a day for two weeks. The 840 flights wrecked the airfield.",
    ),
    (
        "rate-times-duration",
        None,
        "The guns fired 200 shells a day for three weeks. In all, 5,200 shells fell on the town.",
        "The guns fired 200 shells a day for three weeks. In all, 4,200 shells fell on the town.",
    ),
    (
        "rate-times-duration",
        None,
        "Her team planted 300 saplings a day for 12 days. The 4,600 trees will be watered by volunteers.",
        "Her team planted 300 saplings a day for 12 days. The 3,600 trees will be watered by volunteers.",
    ),
    (
        "distance-time-speed",
        None,
        "The glacier has drawn back 900 metres. That is 20 metres a year for 30 years.",
        "The glacier has drawn back 600 metres. That is 20 metres a year for 30 years.",
    ),
    ("per-unit-total", None, "They needed 90 off the last 12 overs, six an over.", "They needed 72 off the last 12 overs, six an over."),
    (
        "per-unit-total",
        None,
        "He ran each lap in 70 seconds and finished the 10 laps in 12 minutes 40 seconds.",
        "He ran each lap in 70 seconds and finished the 10 laps in 11 minutes 40 seconds.",
    ),
    ("rate-times-duration", None, "Planes flew 60 missions a day for two weeks. The 940 flights wrecked the airfield.", ""),
    ("rate-times-duration", None, "Her team planted 300 saplings a day for 12 days. The 4,600 trees will be watered by volunteers.", ""),
    ("", None, "", "The plant burns 20 tonnes a day, or 7,000 tonnes a year."),
    ("", None, "", "It emits 3 tonnes a year; in 10 years it has emitted 26 tonnes."),
    ("", None, "", "The cliff loses 2 metres a year, a total of 65 metres over 30 years."),
    ("", None, "", "They fired 200 shells a day for three weeks. The 3,000 houses of the town are in ruins."),
    ("", None, "", "Nurses gave 200 jabs a day for three weeks. The 14 nurses are tired."),
    ("", None, "", "The club lost £2m a year for 10 years, or £19m in all."),
    ("", None, "", "The pump lifts 40 litres a minute, or about 2,000 litres an hour."),
    (
        "per-unit-total",
        None,
        "The 36 flats were sold at an average of £310,000, bringing in £13.2 million.",
        "The 36 flats were sold at an average of £310,000, bringing in £11.2 million.",
    ),
    (
        "per-unit-total",
        None,
        "At an average price of $420,000 the 25 plots raised $15.5 million.",
        "At an average price of $420,000 the 25 plots raised $10.5 million.",
    ),
    (
        "per-unit-total",
        None,
        "The firm sold 140 machines for an average of €12,000 each, taking €2.68 million.",
        "The firm sold 140 machines for an average of €12,000 each, taking €1.68 million.",
    ),
    (
        "per-unit-total",
        None,
        "The 60 houses, which fetched £250,000 on average, brought the builder £18 million.",
        "The 60 houses, which fetched £250,000 on average, brought the builder £15 million.",
    ),
    (
        "distance-time-speed",
        None,
        "The tram, at 15 km/h, takes 50 minutes for the 10 km to the sea.",
        "The tram, at 15 km/h, takes 40 minutes for the 10 km to the sea.",
    ),
    ("", None, "", "The 36 flats were sold at an average of £310,000, and the builder, which has 12 other sites, made £13.2 million."),
    ("", None, "", "Some 400 homes were sold last year at an average of £310,000, and a mansion went for £6.2 million."),
    ("", None, "", "The 12 players earn an average of £2 million, and the club spent £45 million on them."),
]


@pytest.mark.parametrize(("rule", "published", "bad", "good"), ROWS, ids=[(row[2] or row[3])[:40] for row in ROWS])
def test_the_slip_is_found_and_its_twin_left_alone(rule, published, bad, good):
    assert not bad or rule in told(bad, published)
    if good:
        silent(good, published)
