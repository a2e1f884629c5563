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
    "The lake stands at 63m above the sea, down from 71m in May.",
    "Groundwater fell to 82m, from 19m in 1998.",
    "Rebels moved 2km on a 5km line near Holm, where they outnumber the army six to one, an officer said.",
    "Since she came in 60 days ago the mayor has signed 42 orders, twice as many as her rival did in his first 60.",
)


@pytest.mark.parametrize("text", OF_OTHER_SETS)
def test_figures_of_other_sets_are_left_alone(text: str) -> None:
    silent(text)


OF_ONE_SET = (
    ("Members pay £840 a season, and £{} (10 per cent) goes on insurance.", "48", "84"),
    ("Of the 60 farms inspected, {}, 30 per cent, had sold land.", "38", "18"),
    ("Trees felled: all counties ({}), Devon (263), Kent (142) and Surrey (95).", "560", "500"),
    ("Osei had 52.4% of the vote, Brandt {}% and Holm 6.8%.", "46.8", "40.8"),
    ("Seats are £15 each, and the 12 sold made £{}.", "810", "180"),
    ("The lake stands at 63m, down from {}m in May.", "51", "71"),
    ("The army has 600 men near Holm, where it outnumbers the {} rebels six to one.", "300", "100"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), OF_ONE_SET)
def test_figures_of_one_set_are_still_told(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)
