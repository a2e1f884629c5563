"""Passages whose slip a condition of the reading held back: sets, rests, stocks, bodies, series, rates, ages and rows, right and wrong."""

import pytest
from passages import silent, told

PAIRS = [
    (
        "Gas is sold at 90p a cubic metre. A household that burns 1,200 cubic metres pays £1,080 a year.",
        "Gas is sold at 90p a cubic metre. A household that burns 1,200 cubic metres pays £1,800 a year.",
    ),
    (
        "The rain filled the tank with 30 cubic metres of water. At £3 for every cubic metre the brewery saved £90.",
        "The rain filled the tank with 30 cubic metres of water. At £3 for every cubic metre the brewery saved £190.",
    ),
    (
        "Of the 40 children who sat the test at the village school, 36 passed.",
        "Of the 40 children who sat the test at the village school, 46 passed.",
    ),
    ("Among the 12 divers who went down to the wreck, five fell ill.", "Among the 12 divers who went down to the wreck, 15 fell ill."),
    ("Of the nine directors who founded the firm in Leeds, Smith, 88, is the last.", ""),
    ("Of the 18 tried after the riot in May last year, ten were freed, nine of them at once, and 11 have left.", ""),
    (
        "The charity raised $14 million last year, of which the hospital will be given $7 million.",
        "The charity raised $4 million last year, of which the hospital will be given $7 million.",
    ),
    ("The port handles 30,000 containers a day, of which some 4,000 are empty.", "The port handles 300 containers a day, of which some 4,000 are empty."),
    ("The ferry takes 220,000 cyclists a year, of whom about 60,000 bring a tent.", "The ferry takes 22 cyclists a year, of whom about 60,000 bring a tent."),
    ("The firm owes £3m to banks, of which the largest holds deposits of £90m.", ""),
    ("The college has 600 students and 50 teachers, of whom 70 live on the campus.", ""),
    ("The dealer bought 40 chairs at the sale. It rained. He has since sold 28 of those chairs.", "The dealer bought 40 chairs at the sale. It rained. He has since sold 68 of those chairs."),
    ("The firm sold 12 boats abroad in March. In all it has built 60, and 20 of those boats are at sea.", ""),
    ("The 12 jurors divided 8-4 over the theft.", "The 12 jurors divided 9-4 over the theft."),
    ("The 11 councillors came down 6-5 in favour of the bridge.", "The 11 councillors came down 7-5 in favour of the bridge."),
    ("The five deputies saw their side lose 4-2 to Wales.", ""),
    ("Marsh beat the holder 9-7 over the best of 17 frames.", "Marsh beat the holder 10-7 over the best of 17 frames."),
    ("Lions won the five-match series 3-2.", "Lions won the five-match series 4-2."),
    ("Lions won their three-match series with a 4-2 win.", ""),
    ("Lind beat Roth 6-4, 6-4 in the best of three sets.", ""),
    ("The shares opened at 212p and gained another 14p to finish at 226p.", "The shares opened at 212p and gained another 14p to finish at 236p."),
    (
        "The tank held 640 litres on Friday and lost 85 litres over the weekend to end at 555 litres.",
        "The tank held 640 litres on Friday and lost 85 litres over the weekend to end at 575 litres.",
    ),
    (
        "The fund stood at £31,400 in May, and a fair brought in a further £2,300. Its balance of £33,700 will pay for a roof.",
        "The fund stood at £31,400 in May, and a fair brought in a further £2,300. Its balance of £34,700 will pay for a roof.",
    ),
    ("Oil rose $2 to settle at $84 a barrel. Gas, at $3, lost 10 cents to settle at $2.90.", ""),
    (
        "Each of 25 judges gave the ham a whole number of marks from nought to five. It averaged 3.48, the best of the seven there.",
        "Each of 25 judges gave the ham a whole number of marks from nought to five. It averaged 3.47, the best of the seven there.",
    ),
    ("Half of the lake has vanished. It has shrunk from 90 hectares to 45.", "Half of the lake has vanished. It has shrunk from 90 hectares to 72."),
    ("A third of the cash has gone to the poor. The fund fell from £1,200 to £600.", ""),
    (
        "Waits have shortened. Patients spent 3 hours 50 minutes there on average, against 4 hours 10 minutes a year before.",
        "Waits have lengthened. Patients spent 3 hours 50 minutes there on average, against 4 hours 10 minutes a year before.",
    ),
    ("He walked for 20 days at 15 miles a day and finished after 300 miles with sore feet.", "He walked for 20 days at 15 miles a day and finished after 400 miles with sore feet."),
    ("He walked for 20 days at 15 miles a day and finished after 310 miles with a last detour to a mill.", ""),
    ("The van costs £40 a day, so five days come to £260 with insurance.", ""),
    ("The company runs 94 shops in the two counties, with 51 in Arden and 43 in Brock.", "The company runs 84 shops in the two counties, with 51 in Arden and 43 in Brock."),
    ("A third of the ewes had lambed by Sunday. The shepherd counted 90 of them, out of 270.", "Half of the ewes had lambed by Sunday. The shepherd counted 90 of them, out of 270."),
    ("The tank holds 9 million litres of oil. It has leaked 4 million litres since May.", "The tank holds 9,000 litres of oil. It has leaked 4 million litres since May."),
    ("The silo holds 300,000 tonnes of wheat. Rats have cost it 90,000 tonnes.", "The silo holds 300 tonnes of wheat. Rats have cost it 90,000 tonnes."),
    (
        "The theatre took £3 billion last year. The bar brought in £700 million of last year's income.",
        "The theatre took £3 million last year. The bar brought in £700 million of last year's income.",
    ),
    ("The school raised £4,000. The council put £9 million of last year's surplus into roads.", ""),
    ("Orr made 167 to save the match. His 167 not out was the innings of his life.", "Orr made 167 to save the match. His 176 not out was the innings of his life."),
    (
        "Free buses for under-22s\n\nAnyone under 22 will travel free on the county's buses from May, the mayor said.",
        "Free buses for under-22s\n\nAnyone under 25 will travel free on the county's buses from May, the mayor said.",
    ),
    ("Under-18s to be barred from energy drinks\n\nShops will be told to refuse energy drinks to teenagers who look under 25.", ""),
    ("The clinic saw 12, none, 30 and 18 patients on its first four days, an average of 15 a day.", "The clinic saw 12, none, 30 and 18 patients on its first four days, an average of 25 a day."),
    ("The ferry made five, one, four and two crossings on the four days, an average of three a day.", "The ferry made five, one, four and two crossings on the four days, an average of four a day."),
    ("She won four, one of them in Spain, and lost three.", ""),
    ("The new bus takes 50 minutes and is faster than the old one, which took an hour.", "The new bus takes 70 minutes and is faster than the old one, which took an hour."),
    ("The search took an hour. Three boats were sent out and 40 minutes later the boy was found.", ""),
    (
        "The farm has 640 ewes. It keeps 290 on the hill and 180 in the valley. The remaining ewes, 170, are let out.",
        "The farm has 640 ewes. It keeps 290 on the hill and 180 in the valley. The remaining ewes, 190, are let out.",
    ),
    (
        "The appeal raised £940,000. Churches gave £410,000 and schools £220,000. The rest of the money, £310,000, came from firms.",
        "The appeal raised £940,000. Churches gave £410,000 and schools £220,000. The rest of the money, £330,000, came from firms.",
    ),
    (
        "Orr struck 112, Lind 64 and Roth 41. The other batsmen and extras mustered only 58, and they were all out for 275.",
        "Orr struck 112, Lind 64 and Roth 41. The other batsmen and extras mustered only 58, and they were all out for 285.",
    ),
    ("Orr made 71 and Lind 55. Of the rest only Roth reached 20, and they were all out for 203.", ""),
    (
        "Ridership on the tram rose by a quarter, the mayor said. It has 14 stops. Fares were cut. The daily ridership came to 9,000, "
        "compared with 7,200 a year before.",
        "Ridership on the tram rose by half, the mayor said. It has 14 stops. Fares were cut. The daily ridership came to 9,000, "
        "compared with 7,200 a year before.",
    ),
    ("Its annual turnover came to £75m, compared with £60m for the year before.", ""),
    ("Ridership rose by a quarter in a year. The tram has 14 stops, two more than before. The daily ridership averaged 9,000 in May.", ""),
]  # fmt: skip

AGES = [
    ("Orr won the prize in 1996 at the age of 22. At 52, the novelist is still at work.", "Orr won the prize in 1996 at the age of 22. At 72, the novelist is still at work."),
    ("Lind took over in 2006 when she was 31. Now 51, the baker gets up at three.", "Lind took over in 2006 when she was 31. Now 61, the baker gets up at three."),
    ("His father opened the shop in 1950 at the age of 30. Now 41, the grocer wants to sell.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong"), AGES)
def test_an_age_that_opens_a_sentence_is_of_the_one_told_of_before(right, wrong):
    silent(right, "2026-05-01")
    assert not wrong or told(wrong, "2026-05-01")


@pytest.mark.parametrize(("right", "wrong"), PAIRS)
def test_the_slip_is_found_and_the_right_one_is_silent(right, wrong):
    silent(right)
    assert not wrong or told(wrong)
