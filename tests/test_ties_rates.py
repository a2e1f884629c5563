"""Rates from prose: with the time and the total they make, told for two units of time, and speeds."""

import pytest
from passages import silent, told

# The passage, its day of publication and the rule that finds it.
BAD = [
    ("A nurse on £15 an hour who works 37 hours a week earns £655 a week.", "2026-03-03", "rate-times-duration"),
    ("At 40 litres a minute, the 1,200-litre tank fills in 20 minutes.", "2026-03-03", "rate-times-duration"),
    ("The well yields 500 barrels a day, or 22,500 barrels in a 30-day month.", "2026-03-03", "rate-times-duration"),
    ("Rent is $900 a month, so tenants pay $12,600 a year.", "2026-03-03", "rate-in-two-units"),
    ("The company burns through $3 million a week. In eight weeks it has spent $34 million.", "2026-03-03", "rate-times-duration"),
    ("Over 12 months the charity gave out 36,000 meals, an average of 300 a month.", "2026-03-03", "rate-times-duration"),
    ("The machine stamps 90 parts a minute, 4,500 an hour.", "2026-03-03", "rate-in-two-units"),
    ("He cycled 900 miles in 12 days, averaging 90 miles a day.", "2026-03-03", "distance-time-speed"),
    ("The lorry drove at 50 mph for four hours, covering 250 miles.", "2026-03-03", "distance-time-speed"),
    ("The shop served 300 customers a day in June, a total of 12,000.", "2026-03-03", "rate-times-duration"),
    ("Patients come three times a week for 10 weeks, 40 sessions in all.", "2026-03-03", "rate-times-duration"),
    ("The leak wastes 5 litres a minute, or 3,000 litres a day.", "2026-03-03", "rate-in-two-units"),
    ("Trains run every 15 minutes, six an hour.", "2026-03-03", "rate-in-two-units"),
    ("The city collects 900 tonnes of rubbish a week, about 90,000 tonnes a year.", "2026-03-03", "rate-in-two-units"),
    ("The bomber flew the 2,400 miles in six hours at an average of 300 miles an hour.", "2026-03-03", "distance-time-speed"),
    ("The loan of £12,000 is repaid at £400 a month over five years.", "2026-03-03", "rate-times-duration"),
    ("At 60 miles an hour the 300-mile trip takes three hours.", "2026-03-03", "distance-time-speed"),
    ("The tax would raise $40 million a year, or $500 million over a decade.", "2026-03-03", "rate-times-duration"),
    ("He paid £500 a month for two years, a total of £15,000.", "2026-03-03", "rate-times-duration"),
    ("The plant burns 400 tonnes a day; in 20 days that makes 9,500 tonnes.", "2026-03-03", "rate-times-duration"),
    ("Over five years the city will spend $50 million, or $12 million a year.", "2026-03-03", "rate-times-duration"),
    ("The pump moves 50 gallons a minute, or 2,500 gallons an hour.", "2026-03-03", "rate-in-two-units"),
    ("The subscription is $15 a month, which works out at $240 a year.", "2026-03-03", "rate-in-two-units"),
    ("The course lasts 40 weeks and costs $5,200, or $150 a week.", "2026-03-03", "rate-times-duration"),
    ("The shop sells 300 loaves a day, 2,400 in a six-day week.", "2026-03-03", "rate-times-duration"),
    ("The train covered 300 km in two hours, at an average speed of 180 km/h.", "2026-03-03", "distance-time-speed"),
    ("It took her four hours to cover 40 miles, an average speed of 12 mph.", "2026-03-03", "distance-time-speed"),
    (
        "The mill grinds 14 tonnes of wheat a day. It has shut only once since the war. Over a five-day week that makes 90 tonnes, its owner says.",
        "2026-03-03",
        "rate-times-duration",
    ),
    ("The refugees' stipend is €9 a day, or €360 for a month of 30 days.", "2026-03-03", "rate-times-duration"),
    ("Every minute 20 people join the network, its founder boasts: 12,000 an hour.", "2026-03-03", "rate-in-two-units"),
    ("A mugging is reported in the city once every three hours, ten a day.", "2026-03-03", "rate-in-two-units"),
    ("At the present rate of 25 homes a month, the 600 promised will take three years to build.", "2026-03-03", "rate-times-duration"),
    ("The siege has cost the city 40 lives a week for 12 weeks, 560 in all.", "2026-03-03", "rate-times-duration"),
    (
        "The cyclist averaged 25 kilometres an hour and needed six hours for the 180 kilometres from the coast.",
        "2026-03-03",
        "distance-time-speed",
    ),
    (
        "The rover creeps along at 10 metres an hour. In a working day of eight hours it covers 120 metres.",
        "2026-03-03",
        "distance-time-speed",
    ),
    ("Eighty delegates at $250 a day for three days cost the town $75,000.", "2026-03-03", "rate-times-duration"),
]

GOOD = [
    ("The ship left on 2 February. Ten days later a storm struck, and on 20 February it sank.", "2026-03-03"),
    ("The festival on Sunday, 1 March, drew 5,000. Last year's, on Sunday, 2 March, drew 4,000.", "2026-03-03"),
    ("The season runs from August to May, nine months.", "2026-03-03"),
    ("The plant can make 600 cars a day. In the 30 days of June it made 9,000 cars.", "2026-03-03"),
    ("The lake is losing 2 metres of depth a year. In the past decade the shore has retreated by 900 metres.", "2026-03-03"),
    ("Water costs £2 a cubic metre. A family of four uses 150 litres a day, or 55 cubic metres a year.", "2026-03-03"),
    ("The bank made $4 billion a year in profit and paid $13 billion in fines over three years.", "2026-03-03"),
    ("Prices rose 2% a month, or 27% a year.", "2026-03-03"),
    ("She runs 10 miles a day and cycled 900 miles in four weeks.", "2026-03-03"),
    ("The city grew by 3,000 people a year. Over the past ten years it has built 12,000 homes.", "2026-03-03"),
    ("He was paid $50,000 a week for two years, or until the club was relegated, and won $3 million in damages.", "2026-03-03"),
    ("Each of the 30 houses has a garden of 200 square metres. The site covers 14,000 square metres.", "2026-03-03"),
    ("Each of the five members paid £20 and the club has £340 in the bank.", "2026-03-03"),
    ("The ferry carries 40 cars. Three ferries brought 90 cars across on Sunday.", "2026-03-03"),
    ("Pay will rise by $2 an hour, or $80 for a 40-hour week.", "2026-03-03"),
    ("Students pay $9,000 a year for three years, or $27,000.", "2026-03-03"),
    ("The road costs $3 million a mile. The 40-mile stretch cost $150 million because of a tunnel.", "2026-03-03"),
    ("Two kilos cost £5, or £2.50 a kilo.", "2026-03-03"),
    ("The aid is worth $100 a head for 2 million people, about $200 million.", "2026-03-03"),
    ("The shop served 300 customers a day in June, a total of 9,000.", "2026-03-03"),
    ("Patients come three times a week for 10 weeks, 30 sessions in all.", "2026-03-03"),
    ("The leak wastes 5 litres a minute, or 7,200 litres a day.", "2026-03-03"),
    ("The state spent $1.2 billion on 310,000 pupils, about $3,900 a pupil.", "2026-03-03"),
    ("The charity gave out 36,500 meals in a year, or 100 a day.", "2026-03-03"),
    ("The term, which began on 7 January and ended on 28 March, lasted 12 weeks.", "2026-03-03"),
    ("Ten days after the flood, on 1 March, the mayor resigned. The flood was on 19 February.", "2026-03-03"),
    ("The first train leaves at 05.10 and the last at 23.40; the journey takes 50 minutes.", "2026-03-03"),
    ("Two days later than planned, on Thursday, the ship sailed. It was to leave on Tuesday.", "2026-03-03"),
    ("A nurse on £15 an hour who works 37 hours a week earns £555 a week.", "2026-03-03"),
    ("Rent is $900 a month, so tenants pay $10,800 a year.", "2026-03-03"),
    ("The scheme costs £2m a year and will have cost £10m after five years.", "2026-03-03"),
    ("Someone has a stroke every 20 minutes — about 72 a day.", "2026-03-03"),
    ("Each worker gets $500 a month, and the firm has 300 workers and debts of $2 million.", "2026-03-03"),
    ("A cow gives 25 litres a day. The farm sold 9,000 litres last week.", "2026-03-03"),
    ("The factory made 45 cars a day last year. In the first three weeks of this year it made 500.", "2026-03-03"),
    ("The army has lost 1,500 men a day since May. In the two weeks to Sunday it lost 18,400.", "2026-03-03"),
    ("He drove 300 miles at 60 mph and then, over four hours, 150 miles at 40 mph.", "2026-03-03"),
    ("The ward has 30 beds, with two nurses for every ten patients; 90 nurses work there.", "2026-03-03"),
    ("Buses run every ten minutes, or every 20 minutes at weekends.", "2026-03-03"),
    ("It takes 40 minutes by bus, which runs four times an hour.", "2026-03-03"),
    ("The drug costs $20 a dose, and a course of 12 doses costs $200 with the discount.", "2026-03-03"),
    ("Each of the 20 teams has 25 players and 11 start, so 220 players are on the pitch in ten games.", "2026-03-03"),
    ("The crew of 12 worked eight-hour shifts, six days a week, and laid 400 metres of track in a week.", "2026-03-03"),
    ("Output is 30 tonnes a day in summer and 12 in winter. In the 60 days to Christmas it came to 720 tonnes.", "2026-03-03"),
    ("She earned $40,000 a year for five years and then $60,000 a year, $440,000 over nine years.", "2026-03-03"),
    ("The ferry leaves every 40 minutes from 6am to midnight, 27 times a day.", "2026-03-03"),
    ("Born in 1938, she was 21 when her first book came out and 80 when her last one did.", "2026-03-03"),
]


@pytest.mark.parametrize(("text", "day", "rule"), BAD)
def test_what_does_not_fit_is_found(text, day, rule):
    assert rule in told(text, day)


@pytest.mark.parametrize(("text", "day"), GOOD)
def test_what_fits_or_is_not_tied_stays_silent(text, day):
    silent(text, day)
