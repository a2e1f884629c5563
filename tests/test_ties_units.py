"""Prices and loads per unit from prose: with the number of units and what they make."""

import pytest
from passages import silent, told

# The passage, its day of publication and the rule that finds it.
BAD = [
    ("The 12 apartments, at $250,000 apiece, were sold for $4 million.", "2026-03-03", "per-unit-total"),
    ("The company bought 200 laptops for $180,000, or $1,200 each.", "2026-03-03", "per-unit-total"),
    ("Each of the six boats carried 80 refugees, for a total of 560 people.", "2026-03-03", "per-unit-total"),
    ("The school ordered 250 desks at a cost of $90 each, a bill of $32,500.", "2026-03-03", "per-unit-total"),
    (
        "Every household will get $150. There are 40,000 households in the city, so the rebate will cost $8 million.",
        "2026-03-03",
        "per-unit-total",
    ),
    ("The fine of $300 per violation for 45 violations came to $15,300.", "2026-03-03", "per-unit-total"),
    ("With 32 pupils in each of 14 classes, the school has 548 pupils.", "2026-03-03", "per-unit-total"),
    (
        "Shareholders will get 40 cents a share, or $28 million in all, on the 50 million shares outstanding.",
        "2026-03-03",
        "per-unit-total",
    ),
    ("The hotel has 120 rooms on 10 floors, 15 rooms on each floor.", "2026-03-03", "per-unit-total"),
    ("Petrol costs £1.50 a litre, so filling a 50-litre tank costs £90.", "2026-03-03", "per-unit-total"),
    ("The plot of 3 hectares was sold for £600,000, or £150,000 a hectare.", "2026-03-03", "per-unit-total"),
    ("The $4.5m buys 30 buses at $250,000 each.", "2026-03-03", "per-unit-total"),
    ("The 240 seats cost $85 each, for a total of $24,000.", "2026-03-03", "per-unit-capacity"),
    ("The department spent $1.2 million on 400 computers, an average of $2,000 each.", "2026-03-03", "per-unit-total"),
    ("Ninety guests paid $150 a plate, raising $18,500.", "2026-03-03", "per-unit-total"),
    ("At 25 cents a copy, 40,000 copies brought in $100,000.", "2026-03-03", "per-unit-total"),
    ("The firm has 30 shops with 12 staff in each, a workforce of 460.", "2026-03-03", "per-unit-total"),
    ("The council will pay 300 families £250 each at a cost of £95,000.", "2026-03-03", "per-unit-total"),
    ("Tickets were £12 each and 400 were sold, raising £5,800.", "2026-03-03", "per-unit-total"),
    ("The council bought 30 bins at £45 each, a total of £1,650.", "2026-03-03", "per-unit-total"),
    ("The order of 120 tablets, costing £250 each, came to £40,000.", "2026-03-03", "per-unit-total"),
    ("Some 600 people paid £8 each to get in, bringing in £5,800.", "2026-03-03", "per-unit-total"),
    ("At $4 a gallon, filling the 20-gallon tank costs $95.", "2026-03-03", "per-unit-total"),
    ("The grant gives £2,000 to each of 150 families, £350,000 in total.", "2026-03-03", "per-unit-total"),
    ("The 30 buses seat 50 passengers each, enough for 1,800 people.", "2026-03-03", "per-unit-capacity"),
    ("The prize of $1.2 million was split evenly between four winners, who got $400,000 each.", "2026-03-03", "per-unit-total"),
    ("A season ticket costs £320, and the club sold 2,000 of them for £740,000.", "2026-03-03", "per-unit-total"),
    ("Ten trucks each carrying 20 tonnes delivered 260 tonnes of grain.", "2026-03-03", "per-unit-total"),
    ("Each ticket cost $25. The theatre sold 800 of them, taking $24,000.", "2026-03-03", "per-unit-total"),
    (
        "Seven villages will get 250 solar panels apiece, the ministry said. The 2,100 panels were bought in Spain.",
        "2026-03-03",
        "per-unit-total",
    ),
    ("Each prisoner was given two loaves. The 840 men shared 1,860 loaves.", "2026-03-03", "per-unit-total"),
    ("Of the $4.8 million raised, $12,000 went to each of 350 families.", "2026-03-03", "per-unit-total"),
    ("The union's 8,200 members will each pay a levy of £5, which will raise £46,000.", "2026-03-03", "per-unit-total"),
    ("The bus company bought nine coaches for €2.7m, paying €400,000 for each.", "2026-03-03", "per-unit-total"),
    ("A crate holds 24 bottles, and the van was carrying 60 crates, or 1,640 bottles.", "2026-03-03", "per-unit-capacity"),
    ("The rate is 12 deaths per 100,000. The city of 500,000 people had 80 deaths.", "2026-03-03", "per-unit-total"),
    ("The bricks cost 60p each, so the 5,000 needed for the wall will cost £4,000.", "2026-03-03", "per-unit-total"),
]

GOOD = [
    ("There were 20 tables with eight guests each, and 40 waiters served 1,200 plates.", "2026-03-03"),
    ("He bought 40 shares at $12 each and 60 bonds at $100 each, a total of $6,480.", "2026-03-03"),
    ("A ticket costs £10. Of the 300 sold, half went to children at £5, raising £2,250.", "2026-03-03"),
    ("The company has 12 shops, each with 20 staff, and a warehouse that employs 300.", "2026-03-03"),
    ("The dose is 5 mg per kg, so a 70 kg adult takes 350 mg.", "2026-03-03"),
    ("It cost $400 per child, and 200 children went; with the coaches the total came to $95,000.", "2026-03-03"),
    ("Fans paid $40 each for 30,000 seats; 21,000 turned up and the club took $900,000.", "2026-03-03"),
    ("Three winners will share £1,000, or £333 each.", "2026-03-03"),
    ("The bill of $1,350 was split between 33 guests, which works out at $41 each.", "2026-03-03"),
    ("The city of 412,000 people spends $95 million on roads, or $231 per person.", "2026-03-03"),
    ("The 12 apartments, at $250,000 apiece, were sold for $3 million.", "2026-03-03"),
    ("The farm has 40 cows, each giving 25 litres a day, so it sells 1,000 litres a day.", "2026-03-03"),
    ("The club sold 400 shirts at £50 and 200 scarves at £10, raising £22,000.", "2026-03-03"),
    ("The car does 40 mpg, or 7 litres per 100km.", "2026-03-03"),
    ("Temperatures fell by 10C (18F) to minus 2C (28F).", "2026-03-03"),
    ("The grant is worth £3,000 per pupil. The school, with 900 pupils, has a budget of £4.2m.", "2026-03-03"),
    ("The treaty capped each side at 1,550 warheads; together they have 3,100.", "2026-03-03"),
    ("The rate is 16 deaths per 100,000. The city of 500,000 people had 80 deaths.", "2026-03-03"),
    ("The car uses 6.5 litres per 100 kilometres. After 650 kilometres it had used 42 litres.", "2026-03-03"),
    ("The thermometer fell by 10 degrees, from 4C to minus six.", "2026-03-03"),
    ("The fifth of 12 children, he left at 14.", "2026-03-03"),
    ("The first of 20 trains left at noon.", "2026-03-03"),
    ("Temperatures fell from 20C to 12C, and by 3 degrees more at night.", "2026-03-03"),
    ("The grant of £4,500 will be shared by three schools, £1,500 each, and a fourth will get £900.", "2026-03-03"),
    ("Tickets are £8, or £6 each for parties of 12 or more. The hall holds 300.", "2026-03-03"),
    ("A box of 24 tins costs £18, or 75p a tin, plus £4 for delivery.", "2026-03-03"),
    ("He has scored 31 goals in 40 games, an average of 0.78 a game, and 12 of them at home.", "2026-03-03"),
    ("The consultants were paid £900 a day for 20 days, £18,000 in all, for a report of 36 pages. That is £500 a page.", "2026-03-03"),
    ("They brought 90 spades, about two for every three men, and 14 pumps.", "2026-03-03"),
    ("Farmers lost 2,000 hens and were paid £30,000, or £15 a bird. The council counted 310 foxes.", "2026-03-03"),
    ("The course costs £450 a head, or £36,000 for the group of 80. Of the 52 men and 28 women, 60 passed.", "2026-03-03"),
    ("The rail fare rose from £40 to £44 a head; 300 people paid £12,000 before the rise.", "2026-03-03"),
    ("The theatre sold 400 tickets at £20 and 100 at £35, taking £11,500.", "2026-03-03"),
    ("Workers get £11 an hour for the first 40 hours and £16 an hour after that, or £520 for 45 hours.", "2026-03-03"),
    ("The price per barrel fell to $60. The country pumps 9 million barrels a day and earned $190 billion last year.", "2026-03-03"),
    ("Each child was given a toothbrush and two apples. The school has 210 children and ordered 450 apples.", "2026-03-03"),
    ("The two-week course costs £600 and runs from 4 May to 29 May with a break of a fortnight.", "2026-03-03"),
    ("The suspension, from 1 to 31 March, costs him a month's pay of £4,000.", "2026-03-03"),
    ("Ten people paid £30 each and three got in free; the club made £300.", "2026-03-03"),
    ("A litre of petrol costs £1.45, up from £1.30. Filling a 55-litre tank costs £8.25 more.", "2026-03-03"),
    ("The aid came to $3 per person per day, or $1,095 a year.", "2026-03-03"),
    ("The bill rose by £5 a month, or £60 a year, to £480.", "2026-03-03"),
]


@pytest.mark.parametrize(("text", "day", "rule"), BAD)
def test_what_does_not_fit_is_found(text, day, rule):
    assert rule in told(text, day)


@pytest.mark.parametrize(("text", "day"), GOOD)
def test_what_fits_or_is_not_tied_stays_silent(text, day):
    silent(text, day)
