"""Rates, prices and loads told alone in a sentence or two, in whatever words: wrong, right, and right copy that looks like them."""

import pytest
from passages import silent, twins

SPANS = [
    ("Between 2002 and 2012 the town built 120 flats a year, {} in all.", "1,800", "1,200"),
    ("The club signed three players a year from 2010 to 2020, or {} players.", "45", "30"),
    ("From 1998 until 2008, when it closed, the mill shed 50 jobs a year, {} altogether.", "800", "500"),
    ("Twelve ships a year were scrapped at the yard, which opened in 1990 and closed in 2010; {} ships ended there.", "360", "240"),
    ("The forest shrank from 2000 to 2015 by 30 hectares a year. It is {} hectares smaller.", "700", "450"),
    ("The trust planted 2,000 oaks a year between 1995 and 2005. They numbered {} oaks.", "32,000", "20,000"),
    ("The state paid him 1,200 euros a month from March 2018 to March 2020, in total {} euros.", "40,000", "28,800"),
    ("Between April and September the clinic saw 80 patients a month: {} patients.", "750", "470"),
    ("In the years from 2011 to 2019 the firm hired 25 engineers annually, so {} joined.", "320", "200"),
    ("Over the years 2004 to 2014, 15 bridges a year were repaired. That makes {} bridges.", "240", "150"),
]
SPEEDS = [
    ("In 40 seconds the lift, moving at eight metres a second, climbs {} metres.", "480", "320"),
    ("Sound takes five seconds over a mile? No: at 340 metres a second it gets {} metres in five seconds.", "2,700", "1,700"),
    ("The comet, moving 30 kilometres a second, travels {} kilometres in an hour.", "1.8 million", "108,000"),
    ("Eleven kilometres a second is what the probe does: in a minute it flies {} kilometres.", "1,100", "660"),
    ("A cyclist who rides a kilometre in two minutes takes 20 minutes for {} kilometres.", "15", "ten"),
    ("He drove at 80 miles an hour for an hour and a half, {} miles in all, police said.", "180", "120"),
    ("Escaping at nearly 100 miles an hour, the gang put {} miles between themselves and the bank within half an hour.", "90", "48"),
]
TIMES = [
    ("The 90-day drought, which normally costs farmers $2 million a day, has cost ${} million.", "250", "180"),
    ("The blockade, 40 days old on Monday, costs the port 3 million euros daily: {} million euros by now.", "190", "120"),
    ("Backlog of {} visas is cleared\n\nClerks took six weeks to get through it, stamping 300 visas a week.", "2,700", "1,800"),
]
PRICES = [
    ("At 15 pounds per tree, the 3,000 saplings came to {} pounds.", "60,000", "45,000"),
    ("A ticket for the gala is $250. All 600 were sold, so it brought in ${}.", "180,000", "150,000"),
    ("Two hundred sheep fetched €{} at the mart, €120 a head.", "18,000", "24,000"),
    ("The entry fee was 10 dollars, and 4,300 runners put {} dollars into the pot.", "63,000", "43,000"),
    ("Diners were charged 75 euros, and the 160 of them paid {} euros.", "15,000", "12,000"),
    ("The school bought laptops costing £400. There were 65 of them and the bill was £{}.", "36,000", "26,000"),
    ("£{} was spent on 30 houses (£400,000 each).", "9 million", "12 million"),
    ("It is paying 150 euros to anyone who scraps a boiler. So far 8,000 owners have done so, costing the state {} million euros.",
     "1.9", "1.2"),
    ("All 45 stallholders pay the market £20, so it earns £{}.", "1,300", "900"),
    ("Households will get a £150 voucher; the 60,000 of them cost £{} million.", "6", "9"),
]  # fmt: skip
LOADS = [
    ("The 14 coaches, with 50 fans in each of them, took {} supporters to the match.", "900", "700"),
    ("Every wagon holds 60 tonnes of coal; a train of 40 wagons carries {} tonnes.", "3,400", "2,400"),
    ("The ward has 12 rooms of four beds, so that {} patients can lie there.", "68", "48"),
    ("Twelve 20-tonne lorries brought {} tonnes of grain.", "360", "240"),
    ("The five storeys have 18 flats apiece, and {} flats are for rent.", "130", "90"),
    ("Trucks took away 60 loads of rubble. As one load weighs eight tonnes, {} tonnes are gone.", "720", "480"),
    ("In a crate there are 24 bottles and on the lorry were 500 crates, hence {} bottles.", "16,000", "12,000"),
    ("Seven choirs sang, each with 40 voices: {} singers filled the cathedral.", "350", "280"),
    ("Ten hectares were planted, 4,000 vines on each, for {} vines.", "58,000", "40,000"),
    ("Two lifts, either of which takes 16 people, bring up {} visitors at a time.", "48", "32"),
    ("Volunteers emptied 14 barrels of brine, in each of which were 150 litres, {} litres altogether.", "3,100", "2,100"),
    ("Ferry line orders {} berths\n\nThree ships from a Baltic yard will go into service, and all of them sleep 500 passengers.",
     "1,000", "1,500"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), [*SPANS, *SPEEDS, *TIMES, *PRICES, *LOADS])
def test_three_figures_of_one_law_in_any_words(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "The town grew by 3,000 a year between 2010 and 2020, reaching 68,000.",
        "From 2010 to 2020 the club lost 400 members a year, and in 2020 it had 6,100.",
        "The city adds 20 buses a year. From 2015 to 2025 its fleet rose to 410 buses.",
        "The delta lost 9 square kilometres a year in the 1980s, but from 1980 to 2010 it shrank by 150.",
        "The charity feeds 300 people a day and in ten days has given out 9,000 meals.",
        "The plumber's bill came to £236 for two hours' work at £58 an hour. The rest was a £120 call-out charge.",
        "Three men and two women, five candidates in all, are running for mayor.",
        "Forty vans with room for 20 boxes each were sent, and by noon 640 boxes had been taken out.",
        "There are 12 squads of eight in the draw, and 70 of the players are under 21.",
        "Prices start at $89; the 50,000 sold so far have brought the firm $6.2 million.",
        "Farmers sold 340 cattle for a total of €410,000; the dearest bullock made €2,150.",
        "Last year the farm's 5,000 hens laid 280 eggs apiece. It hopes to ship 1.9 million eggs this year.",
        "The firm, which employs 300 people, made a profit of £40,000 on sales of £9 million.",
        "The van reached Leeds 25 minutes after leaving a depot 90 kilometres away, having done 120 kilometres an hour.",
        "A tram is 20 minutes faster than a bus over the 30 kilometres, on which it does 45 kilometres an hour.",
    ],
)
def test_right_copy_that_looks_like_them(text: str) -> None:
    silent(text)
