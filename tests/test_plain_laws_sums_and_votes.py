"""Laws of loads, sums, steps and votes in their plainest sentences, wrong and right, and right copy that looks like them."""

import pytest
from passages import silent, twins

LOADS = [
    ("The hoist was rated for 630 kilograms. There was nothing wrong with the load, which weighed {} kilos.", "710", "610"),
    ("Police say the ballroom was not overcrowded. {} people were inside, and the fire certificate allows 900.", "1,040", "840"),
    ("There were {} people in the lift. It was not overloaded, being built to hold 12.", "15", "11"),
    ("Mendy made the weight on Friday at {} kilos, the limit for his class being 63.5.", "65.2", "63.2"),
    ("The prison was built for 500 inmates and is not overcrowded, holding {}.", "540", "460"),
    ("There was room to spare in the hall, which seats 300: {} people came.", "340", "240"),
    ("The ferry, built for 250 passengers, was overloaded: {} were on board.", "231", "331"),
    ("The lift takes eight people and was not overloaded when it stuck with {} inside.", "ten", "seven"),
]
SUMS = [
    ("The two dams hold {} million litres. There are 1,940,000 in the upper lake and 1,720,000 in the lower.", "3.86", "3.66"),
    ("The festival drew {} visitors over its two days, with 4,200 coming on Saturday and 3,100 on Sunday.", "8,300", "7,300"),
    ("There are three depots. Leeds has 44 buses, Hull 37 and York 29. The fleet of {} will be electric by 2030.", "120", "110"),
    ("The three schools took in {} pupils this autumn. Hill Road admitted 240, Abbey Lane 180 and Elm Road 170.", "610", "590"),
    ("Twelve bakers and {} apprentices make up the firm's staff of 19.", "nine", "seven"),
    ("Nine men and {} women were sworn in as the 12-member jury.", "four", "three"),
    ("The course is 18 holes long, ten on the heath and {} along the shore.", "nine", "eight"),
    ("With 19 in Spain, 14 in France and eight at home, the chain runs {} hotels.", "51", "41"),
    ("The bus had 22 adults and {} children among its 31 passengers.", "12", "nine"),
    ("Voters chose 12 Liberals, nine Greens and {} independents for the 26-seat council.", "seven", "five"),
    ("Four brothers sold their shares, pocketing €2.5 million apiece, and took the €{} million home.", "12", "10"),
    ("The two airlines will lease 35 jets each from the firm. Delivery of the {} aircraft begins next spring.", "80", "70"),
    ("Both wings hold 120 prisoners, so the jail has room for {}.", "260", "240"),
    ("The charity runs 16 shops, {} in Kent alone.", "19", "nine"),
    ("Every one of the 24 lambs survived, but {} were weak.", "31", "13"),
    ("Mario had rounds of 71 and 70 to finish on {}.", "143", "141"),
    ("Of the €2.4 million in prizes, the winner takes €1.2 million, the runner-up €800,000 and the third €{}.", "800,000", "400,000"),
    ("The {} welders on its payroll are among the 4,300 people the shipyard employs in all.", "5,100", "3,100"),
    ("Engineers say {} of the buildings damaged are beyond repair. They saw every damaged building, about 1,460 in all.", "1,600", "1,060"),
    ("A herd of {} cattle broke out. Fifteen animals were caught by noon. The other 11 are still loose.", "24", "26"),
    ("Three of the five winners are Kenyan and the other {} are from Ethiopia.", "three", "two"),
    ("Eight of the 20 races were won by Hamilton, seven by Verstappen and {} by Leclerc.", "six", "five"),
    ("The plan drew dozens of objections. They all fit in one folder: {} letters in total, the clerk said.", "nine", "49"),
    ("Scores of cyclists, {} by the count of the organisers, took part.", "18", "81"),
    ("A handful of protesters, {} in all, stood outside.", "60", "six"),
]
STEPS = [
    ("The clerk had counted 48 percent of the ballots. A further 24 percent were tallied, bringing the count to {} percent.", "82", "72"),
    ("Reservoirs were 49 per cent full. The rain added 11 points, leaving them at {} per cent this morning.", "58", "60"),
    ("A bequest worth 14 points has taken the appeal to {} percent. Before it came it had been stuck at 64 percent.", "88", "78"),
    ("Thirty joined, taking the membership from 410 to {}.", "450", "440"),
    ("With today's 14 signings the union has {} members, up from 212.", "236", "226"),
    ("The village has lost nine of its 15 pubs since 1990 and now has {}.", "eight", "six"),
    ("The club had 240 members. Thirty joined and ten left, so that there are now {}.", "250", "260"),
]
VOTES = [
    ("A quorum is 20 and only {} members turned up, so the meeting went ahead.", "16", "26"),
    ("The bylaws set a quorum of 40. There were {} in the room, and for want of a quorum nothing was decided.", "53", "33"),
    ("The candidate needs 60 votes to win and has {}, two short.", "48", "58"),
    ("The motion needed two-thirds of the 90 members and failed with {}.", "64", "54"),
    ("The motion passed by a simple majority. Of the 121 members {} were in favour and everyone else was opposed.", "58", "68"),
    ("The jury of 12 stood {} for acquittal when the judge declared a mistrial.", "8-5", "8-4"),
    ("The {} judges were equally divided, each of them casting a vote, and so the ruling stands.", "nine", "eight"),
    ("At 41-23, the Mudcats have the best record in a league that knows no ties. They have played {} games.", "62", "64"),
    ("Ortega has boxed {} times. He has won 36 of those bouts, lost three and drawn one, with no other results.", "41", "40"),
    ("The ayes had 26 and the noes 19, giving a majority of {}.", "nine", "seven"),
    ("The bill was backed by 9 of the 15 council members, with four against and {} abstaining.", "three", "two"),
]
RIGHT = [
    "The captain insisted the ferry was not overloaded, but the inquiry found 270 aboard, 20 more than its licence allowed.",
    "The hall, built to seat 300, was not overcrowded on Monday; on Friday, when it was, 340 squeezed in.",
    "It is not known whether the lift, rated for eight people, was overloaded: ten were inside.",
    "The jail is overcrowded. It was built for 500 men and extended in 2010 to take 700; it now holds 760.",
    "The van was overweight by 400 kilos: it was rated for 3,500 and weighed 3,900.",
    "A quorum is 20. Only 16 turned up, and with four more on the telephone the meeting went ahead.",
    "A quorum of 40 is needed. The 33 who came waited an hour, and the meeting was adjourned.",
    "The quorum is 15. Of the 28 members 19 were present and the meeting went ahead.",
    "The motion needed two-thirds of the 90 members and passed with 64, four more than it needed.",
    "Twelve bakers and seven apprentices make up half of the firm's staff of 38.",
    "Nine men and four women sat on the 20-member panel's inquiry.",
    "Three brothers farm 900 acres. Tom has 240 cows, Will 310 and Ned 200.",
    "The festival drew 8,300 visitors over its three days, with 4,200 coming on Saturday and 3,100 on Sunday.",
    "The two clubs paid £2 million each. The £5 million stand will be shared by all.",
    "The two sisters gave £400 each, and the £1,000 bill was met with help from their mother.",
    "The rate fell 11 points, leaving it at 38 per cent, the lowest since 2010, when it was 35 per cent.",
    "The court of nine ruled 6-3. In an earlier case it split 5-4.",
    "The jury of seven women and five men stood 7-5.",
    "At 41-23, the Mudcats have the best record. They have played 62 games at home.",
    "Ortega has boxed 41 times. He has won 36, lost three and drawn two.",
    "Hundreds of homes, 40 by the river, lost power.",
    "Of the £4m raised by May, £3m was in cash and £2m came from abroad.",
    "Engineers say that 1,400 of the buildings damaged are beyond repair. They saw every building in the centre, about 1,200 in all.",
    "Marriage goes out of fashion, to judge by the register: 1,020 weddings in 2004, 870 in 2014 and 640 in 2024.",
    "The club has 30 players abroad, 18 in Spain and 12 in Italy.",
    "With two in Leeds and one in York, the firm has 40 shops.",
    "There were 14 Liberals, 13 Greens and nine independents standing for the 26-seat council.",
    "The village has lost nine of its 15 pubs since 1990 and gained two, and now has eight.",
    "It hired 30 drivers, taking its staff from 410 to 520 in two years.",
    "With today's 14 signings the union has 236 members, up from 212 a year ago.",
    "All 24 lambs survived, but 31 were lost last year.",
    "Both wings hold 120 prisoners, so the block has 130 to move.",
    "The load of 17 tonnes was below the bridge's 18-tonne limit.",
    "The stadium sold 31 tickets on Monday and 27 on Tuesday, 68 in two weeks.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), [*LOADS, *SUMS, *STEPS, *VOTES])
def test_a_plain_law_is_heard(text, wrong, right):
    """The wrong figure is found, and the right one is not."""
    twins(text, wrong, right)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_that_looks_like_it_is_left_alone(text):
    """Another day, another group, a part of it, or a word that leaves it open."""
    silent(text)
