"""Right copy that other hands wrote: what looks like a sum, a record, a rate or a change, and is none."""

from __future__ import annotations

import pytest
from passages import silent, twins

RIGHT = (
    # A record that lasted, and two records by two names.
    "The gauge at the lock showed 4.12 metres on Monday, the highest since 1953. That record lasted a night. By noon it stood at 4.31.",
    "His 9.98 seconds broke the stadium record of 10.03, but the national record is still 9.91.",
    "Her throw of 70.12 metres broke the meeting record of 69.80. The championship record remains 71.30.",
    "Her 51.84 seconds was a season's best, short of the 51.20 she swam in 2024.",
    # Days off, and times of two.
    "The panel met for six days, starting on a Tuesday and finishing on the Wednesday of the next week, with the weekend off.",
    "The sisters, now 71, took up chess 60 years ago and won their first cup three years later, at 14.",
    # Some of both, some of none.
    "Of the 70 pupils asked, 44 play football and 51 swim.",
    "The ward has 24 cots and 30 babies, so some lie two to a cot.",
    "The mayor said that nine people had died and that 28 listed as missing were safe.",
    "The 31 dead in the shelling were 18 civilians and 13 soldiers, the hospital said.",
    # Other figures of the same thing.
    "Storm toll passes 1,400, from 1,100 on Friday\n\nMore than 1,400 people have died. Two days earlier the count was 1,122.",
    "Output grew by 0.3% in the second quarter, not by 0.8% as first reported. Growth in the first was left at 0.5%.",
    "The krona slid to 11 to the dollar, weaker than the 10 at which it closed on Friday.",
    "The pump moves 40 litres a minute at its low setting and 60 at its high one, or 3,600 an hour at full speed.",
    "On Friday crews freed two boys and, hours later, a cook. Those three brought the number of people saved to 42; at dawn it had been 39.",
    "The museum first counted 62 masks. It struck out nine after a second look, which left 53, and on Friday it added six more, for a total of 59.",
    "The 12-seat ferry does 40 nautical miles a day at five knots.",
    "The firm sheds 50 men in the yard and 30 in the office. A day pass now costs £24, up from £20 in May. Children pay £8 a head.",
    "The fort had 340 defenders, and 900 were dug in outside its gates.",
    "The minister first spoke of 12 dead. Two of the 30 wounded died in the night, raising the toll to 14.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_is_left_alone(text: str) -> None:
    silent(text)


WRONG = (
    (
        "The museum first counted 62 masks. It struck out nine after a second look, which left 53, and on Friday it added six more, for a total of {}.",
        "65",
        "59",
    ),
    ("The fort had 340 defenders, and {} were wounded.", "900", "90"),
    ("His 9.98 seconds broke the stadium record of {}.", "9.91", "10.03"),
    ("Of the 70 pupils asked, 44 are boys and {} are girls.", "31", "26"),
    ("On Friday crews freed six. Those six brought the number of people saved to {}; at dawn it had been 39.", "47", "45"),
    ("Two wounded men died in the night, raising the toll to {} from 12.", "11", "14"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), WRONG)
def test_what_is_wrong_is_still_told(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


MORE_RIGHT = (
    "The Liberals won 19 of the 46 seats. The Socialists took 14. Three of the winners are under 30. The Farmers have eight, "
    "and the remaining five belong to the regionalists.",
    "Four streets will be shut on Sunday. They are Mill Street, Potter's Row, Park Hill and Church Road.",
    "Parking costs £3 an hour, or £12 for a ticket that lasts all day. A driver who stays for five hours and pays by the hour is £3 worse off.",
    "Scrapping the levy would take the return fare from £250 to £200, a saving of 20 per cent.",
    "The Greens gained nine seats and lost two, for a net gain of seven. They now hold 21 of the 60 seats, where they had 14.",
    "The brothers, 74 and 71, have run the mill for 50 years. The younger was 21 when they bought it.",
    "The yard was meant to return 50 tanks a year. It managed 31 in 2024 and has done 36 so far this year. The target for 2027 has been lowered to 40.",
    "Under half of drivers trust the scheme\n\nThe survey found that 46 per cent trust it, 39 per cent do not and the rest cannot say.",
    "Among the 220 patients 140 had dengue and 110 had malaria. Some were being treated for the two together.",
    "All 36 lifts in the tower blocks were tested last week, and 14 of them failed.",
    "The first three convoys had 84 lorries altogether. Tuesday's, of 26, brought the number let in to 110, a tenth of what is needed.",
    "The brigade reported 64 casualties in March, 21 of them dead. Another 80 of its men were off duty with flu, which does not count.",
    "Of the 80 men examined, 54 had wounds to the leg and 40 to the arm. A good number had both.",
    "The crossing has averaged 240 lorries a week this year, and in March, when the road was mined, it managed only 60 in a month.",
)


@pytest.mark.parametrize("text", MORE_RIGHT)
def test_more_right_copy_is_left_alone(text: str) -> None:
    silent(text)


# Changes, shares and odds: what stands beside them is of another thing, another time or another clause.
BESIDE_CHANGES = (
    "The port trimmed its forecast for traffic growth next year to 2.4 million crates a month from 2.6 million crates a month.",
    "Bookmakers give a 44 percent chance of a half-point rise, down from 59 percent a month ago.",
    "The brewery's cafes took £60m, up 12 per cent, and hope to reach £90m by 2031.",
    "Onions cost €1.20 a kilo in May, up 14 per cent from a year ago, and dried beans €3.10 a bag.",
    "The price of a tin of tuna doubled to $6, and a jar of jam is now $5.40.",
    "The mill's share rose 9.4 points to 31.2 per cent; the dairy's fell 8 to 22.5.",
    "The island's pound has gone from 40 to 90 to the euro and wages rose 160 per cent in a year.",
    "A £1.4bn rise for science next year takes spending to 1.8% of GDP; the 2.1% goal has been put off.",
    "The grocer said sales rose 21%, or 22% without the new shops, and that fuel contributed 8 points of the growth.",
    "Units, which began the month at 310p, closed up 4p, or 1.2 per cent, at 338p.",
    "H1 sales $3.1B (+9% y/y), dividend $0.38 vs. $0.33 a year ago.",
    "The lighthouse sold 240,000 passes, some 6% of them to sailors, who pay £90 to islanders' £5.",
    "Members will get two new units for every seven they hold, at a 26% discount.",
    "By three to one, farmers back the ban; among shepherds it is five to one.",
    "Local 417 of the guild, which has 1,100 members, voted by nearly 4-to-1 to go back.",
    "There is one vet for every 1,700 ewes and one shearer for 450.",
)


@pytest.mark.parametrize("text", BESIDE_CHANGES)
def test_what_stands_beside_a_change_is_left_alone(text: str) -> None:
    silent(text)


CHANGED = (
    ("The port trimmed its forecast for traffic next year to {} from 2.6 million crates.", "2.9 million crates", "2.4 million crates"),
    ("The chance of a storm was cut by 15 points to {} percent from 59 percent.", "34", "44"),
    ("The brewery's cafes took £60m, up 12 per cent, and in the year before they took £{}m.", "47.6", "53.6"),
    ("The price of a tin of tuna doubled to $6, and last year it was ${}.", "4.10", "3"),
    ("The island's pound has gone from {} to 90 to the euro, a rise of 125 per cent.", "50", "40"),
    ("Units, which closed at 334p on Monday, rose 4p, or 1.2 per cent, to {}p.", "348", "338"),
    ("H1 sales (+15% y/y) were ${} against $0.40 a year ago.", "0.52", "0.46"),
    ("The lighthouse sold 5,000 passes, 6% of them, or {}, to sailors.", "360", "300"),
    ("There is one vet for every 1,700 ewes: the valley has 3 vets and {} ewes.", "6,900", "5,100"),
    ("By three to one, farmers back the ban: {} voted for it and 40 against.", "160", "120"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), CHANGED)
def test_what_is_of_the_change_is_still_told(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


OF_OTHERS = (
    # Days of a month and times of a race are no score and no count.
    "The market was held on 12-15 June and drew 9,000.",
    "The regatta (July 8-11) drew 30,000.",
    "A 33-to-1 outsider won the 3.40 at Kelso, paying £34 for a £1 stake.",
    "The 2,000 Ducats was won by Red Sky at 9-1; the 1,000 Ducats went to Lark at 14-1.",
    # A price for others, a prize for others, a price in two parts, and one told in another unit.
    "Sold: 1,200 seats at £24, or £20 for pensioners.",
    "The champion wins £80,000, while each of the five beaten finalists takes £6,000.",
    "The offer of 640p a share, made up of 420p cash and 0.4 new shares, was turned down.",
    "Paraffin is £0.90 a litre, £4.09 a gallon.",
    "Fares in zones 2 to 4 will rise by £0.90 to £1.30 a week, with the yearly pass set at £1,840.",
    "Sales at the 45-room inn were £2m, and rooms average £95 a night.",
    # Of both together, of those counted ahead, and of none of them.
    "The depot sent 140 lorries and six tankers, of which 52 broke down and 61 arrived late.",
    "They tested 2,000 eggs from 12 sellers, finding lead in 97 per cent.",
    "Police gave a toll of 30, whereas doctors say 70 died.",
    "With 96% of ballots counted, Ms Ortega had 31.2%, the Liberals 27.5 and the Greens 19.",
    "Anna Holm, a 31-time national champion, lost 6-3 6-2 to Mira Sand, ranked 94.",
    "Scores ill, 5 dead in listeria outbreak tied to soft cheese in 11 towns",
    # Neither a margin nor a gap.
    "The No camp leads 53-47, within the 4-point margin of error.",
    "Purse: winner £3.1m, runner-up £1.6m, third £820,000.",
    "The tank was 40m by 18m and 4m deep.",
    # Money lent for two lengths of time.
    "The lender said its 10-year rate averaged 5.41%, up from 5.35% in May; the five-year rate edged up to 5%.",
)


@pytest.mark.parametrize("text", OF_OTHERS)
def test_figures_of_others_are_left_alone(text: str) -> None:
    silent(text)


def test_years_that_end_in_a_past_year_are_no_time_until_now() -> None:
    silent("She stood down in 2008 after 31 years and has since written nine books.", "2021-05-05")
    twins("The mill opened in 1988 and has been run by the family for {} years.", "53", "35", published="2023-05-01")


OF_ONE = (
    ("City and Rovers drew {} in May.", "3-6", "3-3"),
    ("They sold 840 seats at £22 each, which made £{}.", "15,480", "18,480"),
    ("Each of the five finalists takes £6,000, a total of £{}.", "36,000", "30,000"),
    ("Sand is £0.90 a kilo, £{} a tonne.", "90", "900"),
    ("The depot sent 140 lorries and six tankers, of which {} broke down.", "190", "52"),
    ("Ms Ortega had 51.2% of the vote, the Liberals {}% and the Greens 19%.", "47.5", "27.5"),
    ("The Yes camp won 53-47, a margin of {} points.", "4", "6"),
    ("The board was tied, with {} for the plan and five against.", "six", "five"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), OF_ONE)
def test_figures_of_one_thing_are_still_told(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


OF_TWO_THINGS = (
    # The runs and the wickets of one side, and the runs of one of its batters.
    "Sri Lanka declared at 602-7, a lead of 415, and gave Ireland two days to bat.",
    "Khan hit 131 off 160 balls as Pakistan closed on 402 for six, a lead of 96.",
    "Mendis made an unbeaten 88 as the visitors reached stumps on 290 for four, a lead of 61.",
    "Needing 15 off the final over, Durham made only nine and lost by five runs.",
    # In how many games or weeks another did it.
    "At 6-foot-3, 190 pounds, Doyle has run for 51 touchdowns, two fewer than Ames had in 150 games.",
    "Her second album gave her 41 top-ten songs in 60 weeks, seven fewer than Dray had in her first 80.",
    # Some of the last, and how far behind; sons, and by how many wives; odds, which nobody drew.
    "The Pirates have won six of their last nine and trail Denver by 2½ games.",
    "The sheikh had 40 sons by 16 wives and 31 daughters.",
    "Bookmakers' odds: 7-2 Rovers, 5-2 draw, 4-5 Wanderers.",
    # Two prices, two things that rose, two fares, and a gain that is a ratio.
    "Dairies paid 50 and 55 pence for milk last month and are now being offered 48.",
    "Teas rose from £3 to £4, the biggest jump in 11 years, and cakes by 40p.",
    "The fare will rise from £20 to £23 outside the centre, £31 within it.",
    "The turbine took in 2.1 kilowatts and put out 3.6kW, a gain of 1.7.",
    # New highs of a market, and rows by one verb and of several places.
    "The London market had 41 new 12-month highs and nine new lows; the Paris market had 130 and 88.",
    "Hotels added 52,000 rooms, hostels 40,000 and campsites 8,000; motels shed 46,000, most of them at one chain.",
    "In Lima, 16, and in Cusco, 11, were found, with 4 more in Puno.",
)


@pytest.mark.parametrize("text", OF_TWO_THINGS)
def test_figures_of_two_things_are_no_sides_of_a_gap(text: str) -> None:
    silent(text)


OF_TWO_SIDES = (
    ("England closed on 387 for five in reply to 268, a lead of {}.", "149", "119"),
    ("Needing 15 off the final over, Durham made only nine and lost by {} runs.", "eight", "five"),
    ("He scored 402 runs, {} fewer than the record of 421.", "nine", "19"),
    ("The turbine took in 2.1 kilowatts and put out 3.6kW, a gain of {}kW.", "1.9", "1.5"),
    ("The club had 84 members in May; it added {} new ones, and now has 140.", "20", "56"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), OF_TWO_SIDES)
def test_a_gap_between_two_sides_is_still_told(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


OF_OTHER_ROOMS = (
    # What was expected, what it was before the rise, what it is in all, what it was a year before.
    "Orders: £640m, up 5%, versus £620m forecast.",
    "A berth will cost £1,050 from May, a rise of £50 or 5 per cent.",
    "The musical lost 58% in its third week, with £3.1m, for a total of £41m.",
    "Sales for the half were £6.4m (2022: £5.1m) and profit £1.8m (2022: £1.2m).",
    "Rents to rise by £9 in May, with a further 2 per cent, or £12, in June.",
    "Alder's share rose 0.4 of a point to 12 per cent; Birch's fell to 7.5 from 7.9.",
    "Forecasts: inflation of 1.3% in 2027 (was 0.6%), 2.4% in 2028 (1.9%) and 2.2% in 2029 (2.1%).",
    # Others, and nobody of them.
    "The island, population 90, has a chapel, one pub and 40,000 terns.",
    "The typhoon killed at least 90 people on Leyte, 82 of them in one port, and 17 were still missing.",
    "Some 40 of the 90 posts have already been cut, of which a third were empty.",
    "She has had four tutors in six years, none of whom lasted 20 lessons.",
    "Nine out of the 11 tasters rated it eight out of 10.",
    "Derby have 31 points, four more than Hull and seven more than Stoke.",
    "In May the two schools drew 2-2, and in all they have met 90 times, Eton winning 41 and Harrow 22.",
    "Of the 13 listed plays, six are by women, five are by Danes and three are farces.",
    # Prices of others.
    "Red wheat, 2% cracked, was £190; smoked eel £4,200; salted cod £1,700.",
    "The singer gets £20m plus a share of sales of her record, which topped 400,000 at £12.50.",
    "The horse was sold for £6m, with 20% going to its breeder, who got £1.5m up front.",
    "The brewer paid €3.1bn for 80 per cent of its rival, whose sales were €490m.",
)


@pytest.mark.parametrize("text", OF_OTHER_ROOMS)
def test_figures_of_other_rooms_are_left_alone(text: str) -> None:
    silent(text)


OF_THEIR_OWN = (
    ("A berth will cost £1,050 from May, a rise of £50 or {} per cent.", "7", "5"),
    ("Orders: £651m, up {}%, versus £620m a year ago.", "9", "5"),
    ("Receipts fell {}% in a week, to £3m from £6m.", "40", "50"),
    ("Sales in the half were £{}m: £5.1m at home and £1.3m abroad.", "6.8", "6.4"),
    ("Alder's share rose {} points to 12 per cent from 10.", "3", "2"),
    ("A country with a population of {} people, the state has 400 million residents on its rolls.", "2 million", "600 million"),
    ("The typhoon hit 90 people: 73 were found and the other {} are still missing.", "27", "17"),
    ("Some 40 of the 90 posts, or {} per cent, have been cut.", "54", "44"),
    ("She has had four tutors, of whom {} stayed.", "six", "three"),
    ("Nine of the 12 tasters, or {} per cent, liked it.", "57", "75"),
    ("Derby have 31 points, four more than the {} of Hull.", "29", "27"),
    ("Two donors bear the $26,000 cost: the city with $19,000 and the lottery with ${}.", "9,000", "7,000"),
    ("Of the 13 listed plays, six are by women and {} are by men.", "eight", "seven"),
    ("The horse was sold for £6m, with 20%, or £{}m, going to its breeder.", "1.5", "1.2"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), OF_THEIR_OWN)
def test_figures_of_their_own_room_are_still_told(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


OF_MANY = (
    # What is called the record, a forecast of growth, a price told of sizes, and what things lasted until long ago.
    "A total of 640 more boats came to the harbour than left in the year to May 2024, compared with a record 910 twelve months earlier.",
    "The port trimmed its 2024 traffic growth forecast to 640 lorries a day from 710.",
    "A daily spray of 20ml kept the moss off as well as 40ml and cost a third as much.",
    "There were 2.4 nurses for every doctor in 2022, compared with 3.1 three decades ago.",
    "The new roof, priced at £240,000, ended up costing nearly half as much again, £350,000.",
    # Some of them only, and none of those.
    "All 45 people aboard, six of them nuns, died when the ferry sank off Trani.",
    "More than half of the county's 30 mills are in foreign hands, nine of them Swedish.",
    "None of the 40 trustees voted against, though six abstained and two were absent.",
    # One overtaken by another, the place in a chart, and matches that neither won.
    "Brill, up 40% this year, overtook Hale at £2.64bn to £2.51bn.",
    "Six tries in five games have lifted Reed to third in the scoring charts on nine.",
    "In the club's 18 rubbers this spring they have lost four, halved three and won 11.",
    # Two days of one match, and one more by an article.
    "Fog allowed just 22 races on day one, all 40 were lost on day two and day three was called off.",
    "We saw four herons on the marsh, three owls and a kite, and drew all eight.",
    # A time of two figures, legs for each of the runners, a working day, and a code.
    "The rowing quartet clocked 5:41.20, a Danish record, to take bronze.",
    "The 60km march will give way to a mixed 35km relay, with each soldier walking three legs of about 4km.",
    "Residents say 96 coaches a day, one every five minutes, would pass the chapel.",
    "The median list price in ZIP code 60614 was $1.4 million, or about $700 a square foot.",
)


@pytest.mark.parametrize("text", OF_MANY)
def test_figures_of_many_kinds_are_left_alone(text: str) -> None:
    silent(text)


OF_ALL = (
    ("The port trimmed its 2024 traffic forecast to {} lorries a day from 710.", "740", "640"),
    ("The spray cost £20 where the paste cost £60, a {} as much.", "quarter", "third"),
    ("All 45 jurors agreed, {}.", "six of them dissenting", "six of them gladly"),
    ("None of the 40 trustees voted against, and {} it.", "six opposed", "six praised"),
    ("More than half of the 30 mills polled, {} of them, said they would sell.", "11", "17"),
    ("The new roof, priced at £240,000, ended up costing half as much again, £{}.", "306,000", "360,000"),
    ("Residents say {} coaches a day, one every five minutes, pass the chapel by day and by night.", "144", "288"),
    ("The tests took in 22 races on Friday. All {} races were run in fog.", "40", "22"),
    ("The 12km course was three laps of {}km.", "3", "4"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), OF_ALL)
def test_figures_of_all_of_them_are_still_told(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


OF_OTHER_SETS = (
    # A share of a rise, of those told last, of no count of votes, and of all in a clause of its own.
    "Members will pay an average of £840 a year, £77 (10 per cent) more than now.",
    "Of 1,120 members balloted, 730 answered and 93 per cent of those said yes.",
    "With 410 of 430 wards declared, Ms Osei was on 52.12%.",
    "Of the 64 farms inspected, 30 per cent failed a test, nine had sold land and two were closed.",
    "The cadets ran five courses in three weeks; 62% reached the standard on land in all three events.",
    "Clubs lost 2,400 coaches' grants in a year; 11m adults, more than 1 in 5, play no sport.",
    # One of a row, what came on top, and how far a count has come.
    "Trees felled by county: Dorset (418), Devon (263), Kent (142) and Surrey (95).",
    "Metro has ordered 100 more trams — 20 T40s and 80 T60-family cars — on top of the 250 it bought last year.",
    "Osei 52.4%, Brandt 46.8% with 96% counted in Holm",
    # What was done to some, and none that are left.
    "A lorry struck three coaches, killing 14 and leaving 9 in hospital.",
    "Raiders burned 30 barns, killing six and kidnapping 45.",
    # A lower price, so many for each thousand, and the nearest of two numbers.
    "Seats on the 40-minute cruise are £15 (£9 for students), with a maximum of 12 on each.",
    "Inspectors checked 90,200 cars, 31.4 for every 1,000 old cars and 8.2 for each 1,000 new.",
    "One school has six cooks for 45 tables, one, by the river, just three for 40.",
    # Metres of height and of depth, sides on a front, and days of a term told before.
    # What others did in a later week, records of two spells, terms of years and prices with a limit.
    "Nine barges a day came up the river in the last week of the flood; last week 31 did. Pilots are short.",
    "With 212 launched, Friday's raid was the largest of the autumn. The heaviest of the war, in May, had 305.",
    "He was reeve for two four-year terms, from 2014 to 2022.",
    "Berths cost £3 an hour, with a limit of £12 a day. She moored for seven hours and paid £12.",
    "All 31 people aboard the tram were accounted for. Of those, 23 went to hospital, two by helicopter.",
    # Ages in two units, what is led with the outer figure, staff behind "of which" and votes that are counted.
    "Puppies aged 6 months to 4 years should get two jabs four weeks apart.",
    "Norway ended with 126 cups, 40 of them gold, ahead of Sweden's 91.",
    "The group has 1,700 inns, of which about 350 are leased, and employs 37,000.",
    "Measure 4 failed 61% to 39%, with 112 of 140 precincts in.",
    # One more than the two, and what two shares come to.
    "The heir will split the £4.2 million with her two brothers, so that each of the three gets £1.4 million.",
    "Half of the 40 clerks but only a tenth of the 900 porters walked out, 110 in all.",
    "The lake stands at 63m above the sea, down from 71m in May.",
    "Groundwater fell to 82m, from 19m in 1998.",
    "Rebels moved 2km on a 5km line near Holm, where they outnumber the army six to one, an officer said.",
    "Since she came in 60 days ago the mayor has signed 42 orders, twice as many as her rival did in his first 60.",
    # Half of a sum that is named for a third thing, a date that years led up to, and a figure that others share.
    "The council gave £300,000 to the choirs, £1.4m to the pools and half that to the libraries.",
    "The quarry employed 700 men in its heyday and shut in 1985, 93 years after the first stone was cut.",
    "The three-day regatta, 10-day carnival and two-week market brought in 64,000 visitors between them.",
    "Each of four bakers was fined £2,000, and five brewers £4,000 each.",
    # A price that others went past, a rent beside a levy, schools for all ages and two tariffs.
    "The auction opened at £30,000 and closed at more than seven times that; five buyers went past £150,000.",
    "The levy is up 4% to £7,000 and the lease down £400 to £11,000.",
    "The diocese has 14 morning, eight evening and three all-weather services.",
    "Fees at the pool will double to £3 for one hour and £8 all morning.",
    # Savings with interest, changes in brackets, other things of a market and a turnout told bare.
    "If you saved £150 a month for 25 years at 4%, you would have a pot of about £77,000.",
    "Market prices: plums £3.62 (+6.1%), pears £3.15 (+3.8%), figs £1.40.",
    "Risers outnumbered fallers by 2.4 to 1 on the exchange, where there were 96 new peaks and 31 new troughs.",
    "The union balloted 1,400 stewards, of whom 93 per cent backed a walkout on a turnout of 78.",
    # A year so far, a ratio of two things, and what rose or fell by itself.
    "In 2023 there were 18,412 tram breakdowns, the most since 1991; so far in 2024 the count is 13,270.",
    "The lender's loan-to-deposit ratio was 62% and it shut 41 offices, leaving 73.",
    "The weekly pass rises from £14.50 to £15.50, while the group pass goes up by £3 to £31.50.",
    "The state added 84,000 jobs in March, short of the 130,000 forecast, and the jobless rate edged up to 4.4%.",
    "The plant sold 61,420 tractors in the spring, down 9% on the year, while trailer sales slipped to 56.3K.",
    "The water bill is up 6% to £700 and the gas bill down £90 to £820.",
)


@pytest.mark.parametrize("text", OF_OTHER_SETS)
def test_figures_of_other_sets_are_left_alone(text: str) -> None:
    silent(text)


OF_ONE_SET = (
    ("Members pay £840 a season, and £{} (10 per cent) goes on insurance.", "48", "84"),
    ("Of the 60 farms inspected, {}, 30 per cent, had sold land.", "38", "18"),
    ("Trees felled: all counties ({}), Devon (263), Kent (142) and Surrey (95).", "560", "500"),
    ("Berths cost £3 an hour. She moored for seven hours and paid £{}.", "12", "21"),
    ("He was reeve for one four-year term, from 2014 to {}.", "2022", "2018"),
    ("A dozen sheep stayed on the hill. Of those that stayed, {} have died.", "19", "nine"),
    ("Fewer than a dozen sheep stayed on the hill. Of those, {} have died.", "19", "nine"),
    ("The bill passed by 31 votes to 28, with every one of the chamber's {} members voting.", "61", "59"),
    ("The barn fetched £640,000. The agent's 5 per cent commission came to £{}.", "42,000", "32,000"),
    ("Divers brought up 940 kilograms of nets from the two bays: {} at Arle and 425 at Tarn.", "615", "515"),
    ("The county has had 212 cases of mumps since May. Among those infected were {} children under five.", "230", "130"),
    ("Osei had 52.4% of the vote, Brandt {}% and Holm 6.8%.", "46.8", "40.8"),
    ("Seats are £15 each, and the 12 sold made £{}.", "810", "180"),
    ("The lake stands at 63m, down from {}m in May.", "51", "71"),
    ("The army has 600 men near Holm, where it outnumbers the {} rebels six to one.", "300", "100"),
    ("The levy was £7,000 and is now down £400 to £{}.", "6,060", "6,600"),
    ("The council gave £1.4m to the pools and half that, £{}, to the libraries.", "900,000", "700,000"),
    ("Savers who put away £150 a month for 20 years will have put in £{}.", "63,000", "36,000"),
    ("The union balloted 1,400 stewards, of whom 93 per cent, {}, backed a walkout.", "1,032", "1,302"),
    ("The auction opened at £30,000 and closed at seven times that; it made £{}.", "120,000", "210,000"),
    ("The weekly pass rises from £14.50 to £{}, an increase of £3.", "15.50", "17.50"),
    ("Men outnumbered women by 3 to 1 at the fair, where there were 96 men and {} women.", "24", "32"),
    ("Three brewers were given £8,000 each, £{} in all.", "240,000", "24,000"),
    ("Stalls drew 20,000 visitors and bands 14,000, {} altogether.", "43,000", "34,000"),
    ("The plant sold 61,420 tractors, down 9% on the year, while a year before it had sold {}.", "76,500", "67,500"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), OF_ONE_SET)
def test_figures_of_one_set_are_still_told(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


OF_PLAIN_SENTENCES = (
    # A change in so many of all, folds of two things, and what the places of a row come to.
    "The hostel's new lamps halved breakages in 9 of 12 corridors.",
    "Salt in the wells was 3 to 4 times usual in 16 of 25 parishes.",
    "Rents rose 12-fold and wages 3-fold.",
    "Most of the plums were sold in Kent (34%), Essex (19%) and Surrey (8%).",
    # What it takes, no verb, and marks.
    "The Harbour List won 52 of 90 seats, short of the 61 needed to change the charter.",
    "The oldest diver was 71; the youngest, nine.",
    "Of 60 guests asked, nine chose a soup, four a pie.",
    "Two of the five critics gave it a 9; one, a 3.",
    # Rates of some hours, speeds that are reached, some of it on some days, and what two weeks make.
    "The stall sold £96,000 of toys on Saturday, or £180 a minute between noon and 2pm.",
    "The Falke, priced from €61,500, does 0-50mph in 3.7 seconds and has a range of 290 miles.",
    'The play "Reed" took £48,500 over six days, £27,300 of it from Friday to Sunday.',
    'The film "Marl" fell 40% to £2.2m in its second week, for a 14-day total of £7.9m.',
    # A height of the day, a bound that was passed, and those of then.
    "Wool in Sydney fell 2.2% to $9.412 a kilo, having earlier touched $9.655, a six-year high.",
    "Burglaries fell below 9,000 – to 8,740 – in the year to May, a drop of 11%.",
    "The board has 11 men and five women, three more than last time.",
    # A place that is one of the row.
    "Nineteen goats drowned in Sete, eight in Arles and six in Nimes on Friday.",
    # Votes each behind its label, and the dead beside those who are cared for.
    "Ayes: 61; noes: 40; absent: 9.",
    "Four guards died and nine are in hospital.",
)


@pytest.mark.parametrize("text", OF_PLAIN_SENTENCES)
def test_figures_of_plain_sentences_are_left_alone(text: str) -> None:
    silent(text)


OF_PLAIN_WRONGS = (
    ("The county's rents rose 4-fold, from £120 to £{}.", "960", "480"),
    ("Most of the plums were sold in Kent ({}%), Essex (9%) and Surrey (8%).", "24", "54"),
    ("The council has 90 seats: the Harbour List won 52, the Mill List {} and the Greens 12.", "36", "26"),
    ("The oldest diver was {}; the youngest, nine.", "seven", "71"),
    ("The film fell 40% to £2.2m in its second week, from £{}m.", "7.9", "3.7"),
    ("The fair lasted {} days, from Friday to Sunday.", "six", "three"),
    ("Burglaries fell to 8,740 from {}, a drop of 11%.", "9,020", "9,820"),
    ("Nineteen goats drowned in the floods, {} in Arles and six in Nimes.", "eight", "13"),
    ("The board has 11 men and five women, a gap of {}.", "three", "six"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), OF_PLAIN_WRONGS)
def test_figures_of_plain_sentences_are_still_told(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)
