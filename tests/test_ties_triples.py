"""Means, rates, products and magnitudes as many desks put them: the slip is found and its twin left alone."""

import pytest
from passages import silent, told

ROWS = [
    (
        "mean-times-number",
        "The clinic treated 35, 30 and 55 patients in the three months, an average of 50 a month.",
        "The clinic treated 35, 30 and 55 patients in the three months, an average of 40 a month.",
    ),
    (
        "mean-times-number",
        "On average 50 a night: 35 on Monday, 40 on Tuesday and 45 on Wednesday.",
        "On average 40 a night: 35 on Monday, 40 on Tuesday and 45 on Wednesday.",
    ),
    (
        "mean-times-number",
        "There were 4,200 pupils in 12 schools, or 450 to each on average.",
        "There were 4,200 pupils in 12 schools, or 350 to each on average.",
    ),
    (
        "per-unit-total",
        "The county has 1,260 pupils in nine schools; each has an average of 180.",
        "The county has 1,260 pupils in nine schools; each has an average of 140.",
    ),
    (
        "mean-times-number",
        "The fair drew 900 visitors on Friday and 1,100 on Saturday, averaging 1,300 a day.",
        "The fair drew 900 visitors on Friday and 1,100 on Saturday, averaging 1,000 a day.",
    ),
    (
        "mean-between-extremes",
        "The shop sold 410 loaves in its first week, 460 in its second and 480 in its third. Its average over that period: 540.",
        "The shop sold 410 loaves in its first week, 460 in its second and 480 in its third. Its average over that period: 450.",
    ),
    (
        "mean-between-extremes",
        "Takings were £2,100 in April, £2,400 in May and £2,700 in June. The monthly average was £2,900.",
        "Takings were £2,100 in April, £2,400 in May and £2,700 in June. The monthly average was £2,400.",
    ),
    (
        "mean-between-extremes",
        "The smallest class has 18 children and the largest 31; the average, the head said, is 33.",
        "The smallest class has 18 children and the largest 31; the average, the head said, is 26.",
    ),
    (
        "mean-between-extremes",
        "Fees range from £40 to £75, with £82 typical.",
        "Fees range from £40 to £75, with £62 typical.",
    ),
    (
        "mean-between-extremes",
        "House prices in the valley averaged £412,000 last year. The dearest sale, a mill on the river, went through at £398,000.",
        "House prices in the valley averaged £312,000 last year. The dearest sale, a mill on the river, went through at £398,000.",
    ),
    (
        "mean-between-extremes",
        "The mean temperature was 4C. The coldest reading of the month, on the 9th, was 6C.",
        "The mean temperature was 14C. The coldest reading of the month, on the 9th, was 6C.",
    ),
    (
        "mean-between-extremes",
        "No patient waited more than 50 minutes; the average wait was 61 minutes.",
        "No patient waited more than 50 minutes; the average wait was 31 minutes.",
    ),
    (
        "mean-times-number",
        "Jones has scored 14, 21, 9 and 16 in four games, 25 on average.",
        "Jones has scored 14, 21, 9 and 16 in four games, 15 on average.",
    ),
    (
        "mean-between-extremes",
        "Leeds has 40 beds, York 50 and Hull 60. The average is 70.",
        "Leeds has 40 beds, York 50 and Hull 60. The average is 50.",
    ),
    (
        "mean-times-number",
        "He ran the four laps in 61, 63, 64 and 60 seconds, averaging 66 seconds.",
        "He ran the four laps in 61, 63, 64 and 60 seconds, averaging 62 seconds.",
    ),
    (
        "mean-times-number",
        "Depth soundings of 12, 14 and 19 metres give a mean of 25 metres.",
        "Depth soundings of 12, 14 and 19 metres give a mean of 15 metres.",
    ),
    (
        "per-unit-total",
        "The 24 wards have 480 beds, which is an average of 25 a ward.",
        "The 24 wards have 480 beds, which is an average of 20 a ward.",
    ),
    (
        "mean-times-number",
        "The daily average was 480: 380 on Friday, 430 on Saturday and 450 on Sunday.",
        "The daily average was 420: 380 on Friday, 430 on Saturday and 450 on Sunday.",
    ),
    (
        "mean-times-number",
        "The average catch was 60 crates: the Sula landed 30, the Brora 42 and the Nairn 48.",
        "The average catch was 40 crates: the Sula landed 30, the Brora 42 and the Nairn 48.",
    ),
    (
        "mean-times-number",
        "Her times of 50, 52 and 57 seconds average out at 55.",
        "Her times of 50, 52 and 57 seconds average out at 53.",
    ),
    (
        "mean-between-extremes",
        "Flats in the tower sold for an average of £310,000. The most expensive, on the top floor, made £295,000.",
        "Flats in the tower sold for an average of £210,000. The most expensive, on the top floor, made £295,000.",
    ),
    (
        "mean-times-number",
        "Monday's high was 27C, Tuesday's 31C and Wednesday's 32C. The three days averaged 35C.",
        "Monday's high was 27C, Tuesday's 31C and Wednesday's 32C. The three days averaged 30C.",
    ),
    (
        "mean-between-extremes",
        "The ferry took 210 cars on Friday, 260 on Saturday and 190 on Sunday. On average it carried 320 a day.",
        "The ferry took 210 cars on Friday, 260 on Saturday and 190 on Sunday. On average it carried 220 a day.",
    ),
    (
        "mean-times-number",
        "She swam the lengths in 31, 33 and 32 seconds, an average of 35 seconds.",
        "She swam the lengths in 31, 33 and 32 seconds, an average of 32 seconds.",
    ),
    (
        "mean-between-extremes",
        "The heaviest of the six pumpkins weighed 210 kilos. Their average weight, according to the judges, was 240 kilos.",
        "The heaviest of the six pumpkins weighed 210 kilos. Their average weight, according to the judges, was 140 kilos.",
    ),
    (
        "mean-times-number",
        "Nurses worked 52, 47, 61 and 48 hours in the four weeks, 62 hours a week on average.",
        "Nurses worked 52, 47, 61 and 48 hours in the four weeks, 52 hours a week on average.",
    ),
    (
        "mean-times-number",
        "In six nights the shelter served 1,620 meals, a nightly average of 320.",
        "In six nights the shelter served 1,620 meals, a nightly average of 270.",
    ),
    (
        "mean-times-number",
        "The council mended 1,350 potholes over nine weeks, a weekly average of 180.",
        "The council mended 1,350 potholes over nine weeks, a weekly average of 150.",
    ),
    (
        "mean-times-number",
        "Eight branches made a profit of £3.2 million between them, an average of £600,000 each.",
        "Eight branches made a profit of £3.2 million between them, an average of £400,000 each.",
    ),
    (
        "mean-between-extremes",
        "Whales of 11, 13 and 18 metres were measured. The mean length was 24 metres.",
        "Whales of 11, 13 and 18 metres were measured. The mean length was 14 metres.",
    ),
    (
        "mean-times-number",
        "Bidders offered £1.1m, £1.3m and £1.5m for the mill, an average of £1.6m.",
        "Bidders offered £1.1m, £1.3m and £1.5m for the mill, an average of £1.3m.",
    ),
    (
        "rate-times-duration",
        "Volunteers serve 300 meals a night. After 12 nights the total stood at 4,300.",
        "Volunteers serve 300 meals a night. After 12 nights the total stood at 3,600.",
    ),
    (
        "rate-times-duration",
        "The mine ships 240 wagons a day. At the end of a 15-day stoppage the backlog stood at 4,600 wagons.",
        "The mine ships 240 wagons a day. At the end of a 15-day stoppage the backlog stood at 3,600 wagons.",
    ),
    (
        "rate-times-duration",
        "The spring yields 20 litres a minute, so in a day it gives 38,800 litres.",
        "The spring yields 20 litres a minute, so in a day it gives 28,800 litres.",
    ),
    (
        "mean-times-number",
        "The choir has raised £38,400 over eight years, an annual £4,300 on average.",
        "The choir has raised £38,400 over eight years, an annual £4,800 on average.",
    ),
    (
        "distance-time-speed",
        "Guards paint the bridge at 25 metres a week. The span is 1,300 metres long and the job will occupy them for two years.",
        "Guards paint the bridge at 25 metres a week. The span is 1,300 metres long and the job will occupy them for a year.",
    ),
    (
        "rate-times-duration",
        "Open six days a week, the café sells 80 pies a day, 580 a week.",
        "Open six days a week, the café sells 80 pies a day, 480 a week.",
    ),
    (
        "distance-time-speed",
        "At 150 miles a day the passage of 1,050 miles should take nine days.",
        "At 150 miles a day the passage of 1,050 miles should take seven days.",
    ),
    (
        "rate-times-duration",
        "Allied aircraft flew 40 sorties a day for three weeks. The 1,240 missions destroyed most of the enemy's radar.",
        "Allied aircraft flew 40 sorties a day for three weeks. The 840 missions destroyed most of the enemy's radar.",
    ),
    (
        "rate-times-duration",
        "Power costs the smelter $1.5 million a week. The ten weeks it stood cold saved $25 million.",
        "Power costs the smelter $1.5 million a week. The ten weeks it stood cold saved $15 million.",
    ),
    (
        "rate-times-duration",
        "The presses turn out 900 copies a minute. The run of 54,000 takes two hours.",
        "The presses turn out 900 copies a minute. The run of 54,000 takes an hour.",
    ),
    (
        "rate-times-duration",
        "Tickets sold at the rate of 400 a minute, and the 20,000 seats were gone in 80 minutes.",
        "Tickets sold at the rate of 400 a minute, and the 20,000 seats were gone in 50 minutes.",
    ),
    (
        "rate-in-two-units",
        "The company loses $2 million a month, or $34 million a year.",
        "The company loses $2 million a month, or $24 million a year.",
    ),
    (
        "rate-times-duration",
        "A leak of 15 tonnes an hour went on for 72 hours. In all 1,800 tonnes escaped.",
        "A leak of 15 tonnes an hour went on for 72 hours. In all 1,080 tonnes escaped.",
    ),
    (
        "rate-times-duration",
        "Landlords pay £40 a day in fines. A landlord who waits 30 days owes £2,200.",
        "Landlords pay £40 a day in fines. A landlord who waits 30 days owes £1,200.",
    ),
    (
        "rate-times-duration",
        "With 480 on the list and 16 operations a week, it will take 50 weeks to clear.",
        "With 480 on the list and 16 operations a week, it will take 30 weeks to clear.",
    ),
    (
        "distance-time-speed",
        "It rained for 40 days and, with 8 mm falling each day, 420 mm was measured by the end.",
        "It rained for 40 days and, with 8 mm falling each day, 320 mm was measured by the end.",
    ),
    (
        "distance-time-speed",
        "She swims two kilometres every morning, 24 kilometres in a week.",
        "She swims two kilometres every morning, 14 kilometres in a week.",
    ),
    (
        "rate-times-duration",
        "On a wage of £11 an hour, a 40-hour week brings in £540.",
        "On a wage of £11 an hour, a 40-hour week brings in £440.",
    ),
    (
        "rate-times-duration",
        "It loses 25 jobs a week and has shed 450 in ten weeks.",
        "It loses 25 jobs a week and has shed 250 in ten weeks.",
    ),
    (
        "rate-times-duration",
        "At £15 an hour a driver on 37 hours a week earns £655 a week.",
        "At £15 an hour a driver on 37 hours a week earns £555 a week.",
    ),
    (
        "rate-times-duration",
        "The mill runs 16 hours a day and grinds 3 tonnes an hour, 58 tonnes a day.",
        "The mill runs 16 hours a day and grinds 3 tonnes an hour, 48 tonnes a day.",
    ),
    (
        "rate-times-duration",
        "The bakery makes 900 loaves a day, and with five baking days a week that is 4,900 a week.",
        "The bakery makes 900 loaves a day, and with five baking days a week that is 4,500 a week.",
    ),
    (
        "rate-times-duration",
        "A tutor charges $60 an hour and teaches 25 hours a week. She makes $1,900 a week.",
        "A tutor charges $60 an hour and teaches 25 hours a week. She makes $1,500 a week.",
    ),
    (
        "rate-in-two-units",
        "The dairy's daily output of 6,000 litres means 52,000 litres a week.",
        "The dairy's daily output of 6,000 litres means 42,000 litres a week.",
    ),
    (
        "rate-times-duration",
        "The nightly toll averaged 12 dead. In the three weeks of bombing 352 people died.",
        "The nightly toll averaged 12 dead. In the three weeks of bombing 252 people died.",
    ),
    (
        "rate-times-duration",
        "The hunger strike is in its 31st day. She has lost 0.5kg a day, 25.5kg in all.",
        "The hunger strike is in its 31st day. She has lost 0.5kg a day, 15.5kg in all.",
    ),
    (
        "rate-times-duration",
        "Two glasses every night: that is 24 in a week, the nurse told him.",
        "Two glasses every night: that is 14 in a week, the nurse told him.",
    ),
    (
        "rate-times-duration",
        "A courier does 14 drops an hour, and in an eight-hour shift 142.",
        "A courier does 14 drops an hour, and in an eight-hour shift 112.",
    ),
    (
        "rate-times-duration",
        "They flew 25 missions a day for two weeks. The 450 flights cost the air force two jets.",
        "They flew 25 missions a day for two weeks. The 350 flights cost the air force two jets.",
    ),
    (
        "distance-time-speed",
        "At four knots the crossing of 96 nautical miles takes 34 hours.",
        "At four knots the crossing of 96 nautical miles takes 24 hours.",
    ),
    (
        "rate-times-duration",
        "It reads 90 pages an hour, so that the 450-page report took it seven hours.",
        "It reads 90 pages an hour, so that the 450-page report took it five hours.",
    ),
    (
        "rate-times-duration",
        "In a working week of 40 hours he earns $880, that is $26 an hour.",
        "In a working week of 40 hours he earns $880, that is $22 an hour.",
    ),
    (
        "rate-times-duration",
        "The bailiffs called 96 times in eight weeks, 14 times a week.",
        "The bailiffs called 96 times in eight weeks, 12 times a week.",
    ),
    (
        "rate-times-duration",
        "The tanker unloads at 3,000 tonnes an hour and will need 30 hours for its 60,000 tonnes.",
        "The tanker unloads at 3,000 tonnes an hour and will need 20 hours for its 60,000 tonnes.",
    ),
    (
        "per-unit-total",
        "The bowler gave away 4.2 runs an over; his ten overs cost 24.",
        "The bowler gave away 4.2 runs an over; his ten overs cost 42.",
    ),
    (
        "times-as-many",
        "There are 480 pupils and 20 teachers, one teacher for every 34 pupils.",
        "There are 480 pupils and 20 teachers, one teacher for every 24 pupils.",
    ),
    (
        "per-unit-total",
        "The 18 surgeons serve 27,000 people, or 2,500 each.",
        "The 18 surgeons serve 27,000 people, or 1,500 each.",
    ),
    (
        "per-unit-total",
        "The gift of £75,000 was divided equally between five hospices, £25,000 apiece.",
        "The gift of £75,000 was divided equally between five hospices, £15,000 apiece.",
    ),
    (
        "per-unit-total",
        "Forty boxes of 36 oranges made 1,640 oranges.",
        "Forty boxes of 36 oranges made 1,440 oranges.",
    ),
    (
        "per-unit-capacity",
        "The plane has 30 rows of six seats, enough for 280 passengers.",
        "The plane has 30 rows of six seats, enough for 180 passengers.",
    ),
    (
        "per-unit-total",
        "Each delegate got two vouchers. The 260 delegates used 620 vouchers.",
        "Each delegate got two vouchers. The 260 delegates used 520 vouchers.",
    ),
    (
        "per-unit-total",
        "The grant works out at £640 for each of the 75 pupils, £58,000 altogether.",
        "The grant works out at £640 for each of the 75 pupils, £48,000 altogether.",
    ),
    (
        "per-unit-total",
        "The pilgrims, 52 to a coach, filled 25 coaches, 1,500 in all.",
        "The pilgrims, 52 to a coach, filled 25 coaches, 1,300 in all.",
    ),
    (
        "rate-times-duration",
        "Three nights at £95 a night came to £325.",
        "Three nights at £95 a night came to £285.",
    ),
    (
        "per-unit-total",
        "Six lorries carried 22 tonnes apiece, 152 tonnes of aid in all.",
        "Six lorries carried 22 tonnes apiece, 132 tonnes of aid in all.",
    ),
    (
        "per-unit-total",
        "Out of a harvest of 600 tonnes from 150 hectares, growers got five tonnes a hectare.",
        "Out of a harvest of 600 tonnes from 150 hectares, growers got four tonnes a hectare.",
    ),
    (
        "parts-make-whole",
        "Turnover at the three subsidiaries was £41m, £36m and £52bn, which took the group to £129m.",
        "Turnover at the three subsidiaries was £41m, £36m and £52m, which took the group to £129m.",
    ),
    (
        "parts-make-whole",
        "The shares lost £900m, trimming the bank's worth to £12m from £12.9bn.",
        "The shares lost £900m, trimming the bank's worth to £12bn from £12.9bn.",
    ),
    (
        "parts-exceed-whole",
        "The landlocked nation of 11,400 people has its capital, home to two million of them, on a hill.",
        "The landlocked nation of 11.4 million people has its capital, home to two million of them, on a hill.",
    ),
    (
        "parts-make-whole",
        "Of the $50 billion agreed, the first $3 billion arrived in January. The $47 million not yet drawn will come in stages.",
        "Of the $50 billion agreed, the first $3 billion arrived in January. The $47 billion not yet drawn will come in stages.",
    ),
    (
        "rise-and-fall",
        "The group's sales rose by 5% to £4.2m from £4bn.",
        "The group's sales rose by 5% to £4.2bn from £4bn.",
    ),
    (
        "fraction-in-words",
        "A third of the $90 million fund, $30 billion, has gone on legal fees.",
        "A third of the $90 million fund, $30 million, has gone on legal fees.",
    ),
    (
        "parts-exceed-whole",
        "The bridge cost €75,000. The state paid €60 million of that and the towns €15 million.",
        "The bridge cost €75 million. The state paid €60 million of that and the towns €15 million.",
    ),
    (
        "parts-make-whole",
        "Tax receipts fell short by £3bn, coming in at £41m against a forecast of £44bn.",
        "Tax receipts fell short by £3bn, coming in at £41bn against a forecast of £44bn.",
    ),
    (
        "parts-exceed-whole",
        "The park covers 12 square kilometres, of which 700 square kilometres are forest.",
        "The park covers 1,200 square kilometres, of which 700 square kilometres are forest.",
    ),
    (
        "rank-order",
        "Debt rose by $700 million in the year to $9.2 million.",
        "Debt rose by $700 million in the year to $9.2 billion.",
    ),
    (
        "parts-exceed-whole",
        "The county has 310,000 inhabitants. Its main town, Orle, a borough of 840,000, was cut off.",
        "The county has 310,000 inhabitants. Its main town, Orle, a borough of 84,000, was cut off.",
    ),
    (
        "parts-make-whole",
        "The fund stood at $12.5bn in May. Investors pulled out $800m in June, which left $11.7m.",
        "The fund stood at $12.5bn in May. Investors pulled out $800m in June, which left $11.7bn.",
    ),
    (
        "parts-make-whole",
        "The three states will pay €210m, €140m and €95bn, €445m in all.",
        "The three states will pay €210m, €140m and €95m, €445m in all.",
    ),
    (
        "per-unit-total",
        "The stall had 320 throws at 50p a go and took £260.",
        "The stall had 320 throws at 50p a go and took £160.",
    ),
    (
        "per-unit-total",
        "Nine towns are to share £4.5m. The £400,000 which each receives is for flood walls.",
        "Nine towns are to share £4.5m. The £500,000 which each receives is for flood walls.",
    ),
    (
        "distance-time-speed",
        "The galleon covers 336 nautical miles a day, so the passage of 1,680 miles to the Azores should take about eight days.",
        "The galleon covers 336 nautical miles a day, so the passage of 1,680 miles to the Azores should take about five days.",
    ),
    (
        "mean-between-extremes",
        "The fewest rounds, nine, fell on Sunday, and the most, 34, on Thursday. Shells landed at an average of eight a night, the harbour master told reporters from a cellar under the customs house.",
        "The fewest rounds, nine, fell on Sunday, and the most, 34, on Thursday. Shells landed at an average of 18 a night, the harbour master told reporters from a cellar under the customs house.",
    ),
]

CLEAN = [
    "Turnover was £40m and profit £5m; the average order was £2.4m.",
    "Leeds has 40 beds, York 50 and Hull 60. The average in the region is 70.",
    "Prices were £1,200 in Leeds, £1,300 in York and £1,400 in Hull. In London the average is £2,100.",
    "He scored 8, 12 and 9 in his last three matches. He has averaged 14 since 2019.",
    "Average rents rose from £900 to £950 in Leeds, and to £1,100 in York and £1,200 in Hull. The average in Bath is £1,400.",
    "The 40-strong crew had an average age of 29. The captain is 51, the mate 48 and the cook 33.",
    "The clinic gives 150 jabs a day. Open six days a week, it was shut for two of them and gave 600 doses.",
    "The nightly take is £850. After ten nights the fund, with a gift from the mayor, stood at £10,000.",
    "She swims two kilometres every morning. In the week of the race she swam 24.",
    "Members pay £12.50 a month. Joining costs £50, so the first year comes to £200.",
    "The strike has cost about €3m a day, the operators say; the union puts the loss after ten days at €18m.",
    "Volunteers serve up to 300 meals a night. After 12 nights the total stood at 2,900.",
    "Drivers are paid £15 an hour. They work 37 hours a week and take home £455 a week after tax.",
    "The gang fells 60 trees a day in dry weather. It needed 40 days for the 1,500 on the list, for it rained.",
    "It took 45 minutes to evacuate the hall. The 900 people were outside in under 30.",
    "The fund's weekly income is £3,200. In 13 weeks, despite that, it paid out £60,000.",
    "The lift carries 24 people at most and makes 15 trips an hour. On Sunday it took 290 people an hour.",
    "They flew 25 missions a day for two weeks. The 60 pilots who took part came from three squadrons.",
    "The parish wants £90,000 for the roof. If each of its 1,200 households gave £20, a lender would do the rest.",
    "He bought 300 shares at 82p and sold them for £310.",
    "Each delegate got two vouchers. The 260 delegates used 417.",
    "The district spends $12,400 a pupil, $3,000 of it on buses. The state gives it $20 million.",
    "It costs £35 to shoe a horse. The stable, which has 24 horses, spent £9,000 on vets.",
    "Debt at the utility fell by $9.2 billion to $700 million.",
    "Sales rose to £4.2bn. Its smallest unit sold £4.2m.",
    "The charity had an income of £2,300 from raffles. It paid its chief executive £95,000.",
    "The ministry will spend £3m on clinics. Hospitals will get £800m.",
    "The loan is €1.4 billion. The first instalment, €300, was a token to open the account.",
    "The city of 2.1 million has lost its mayor. A district of 90,000 people in the east voted for him.",
]


@pytest.mark.parametrize(("rule", "bad", "good"), ROWS, ids=[row[1][:40] for row in ROWS])
def test_the_slip_is_found_and_its_twin_left_alone(rule, bad, good):
    assert rule in told(bad, None)
    silent(good, None)


@pytest.mark.parametrize("text", CLEAN, ids=[text[:40] for text in CLEAN])
def test_what_is_explained_otherwise_stays_silent(text):
    silent(text, None)
