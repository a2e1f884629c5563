"""Weekdays, months, places in a row and percentages that are told a second time, with another number."""

import pytest
from passages import silent, told

BAD = [
    "The ferry sank on Tuesday with 31 people on board. Eight bodies have been recovered since Wednesday's sinking.",
    "A ceasefire signed at dawn on Thursday held, monitors said. There had been fears that the Saturday agreement would collapse.",
    "A fire tore through the hostel on Sunday night. Investigators think that the Saturday blaze began in a kitchen.",
    "New stadium to open in September\n\nThe ground on the docks will stage its first match on October 11, the club said.",
    "Library shuts for good in April\n\nReaders have until 9 May to return their books to the branch, which is being closed to save £90,000.",
    "The ferry will not run again until June. Its owners said on Monday that sailings would resume on 4 July.",
    "The bridge is shut until mid-April. Drivers will be able to cross again in the middle of May, the council said.",
    "Third branch of bakery chain to close\n\nThe baker is to shut its shop in Bridge Street, the fourth of its branches to go this year.",
    "City grounds its ninth tram\n\nAnother tram was withdrawn with cracks in its frame, making it the eighth to be taken out of use.",
    "The pub is the seventh in the valley to shut. Its landlord says trade has died; when he hands in the keys it will be the sixth such closure.",
    "Inflation climbs to 5.3%\n\nConsumer prices rose at an annual rate of 3.5% last month, the statistics office said.",
    "Council tax to go up 3.9%\n\nBills in the borough will increase by 4.9 per cent from April, councillors decided.",
    "For 16 days the village has been under shelling. Those who stay cook in the street. After 19 days of bombardment, she said, it is quiet.",
    "Rockets hit a six-storey block of flats. Firemen carried the old down the stairs of the nine-storey building, as its lifts had failed.",
    "The museum has been given €3m by a brewer. The €2m gift will pay for a roof.",
    "Gates open at noon for the final, which kicks off at 3pm. Fans who miss the 2pm start will be let in at half-time.",
    "Flight 221 took off from Lagos at 6.40am. There were 88 people on board when the 6.10am flight went down.",
    "The union has called a 48-hour strike. For three days no trains will run on the line.",
]

GOOD = [
    "The ferry sank on Wednesday with 31 people on board. Eight bodies have been recovered since Wednesday's sinking.",
    "The bomb went off on Monday in a market. Sunday's attack on a church was claimed by the same group.",
    "The house voted on Monday to pass the bill. Tuesday's vote in the senate is expected to be close.",
    "Prices rise in May\n\nFood cost 3 per cent more, the statistics office said. Its figures for June will be out on 14 July.",
    "Trains to run again by June\n\nThe line will reopen in stages. The first trains are to run to Kelso in May.",
    "The museum is shut until the end of May. The shop will stay open, and the cafe reopens at the end of June.",
    "Third man held over shooting\n\nPolice arrested a man of 30, the second to be detained this week and the first from outside the city.",
    "Rates cut to 3.75%\n\nThe bank lowered borrowing costs from 4 per cent, the fourth reduction in a year.",
    "Unemployment falls to 4.3%\n\nThe jobless rate was 4.8 per cent a year ago and 4.4 per cent in the autumn.",
    "Inflation hits 4%\n\nConsumer prices rose by 3.9 per cent in the year to May.",
    "The miners were on strike for 11 weeks in 1984. Eight weeks of talks followed.",
    "She sold a three-bedroom house in Leeds. The four-bedroom villa that she bought is on the coast.",
    "The concert starts at 8pm. Those coming by the 6.10pm train can walk from the station.",
    "The first train leaves at 6am and the express at 7.10am. The 7.40am train was full.",
    "A bomber killed ten on Tuesday. On Thursday gunmen attacked a hotel. The minister condemned Thursday's attack.",
    "The earthquake struck on Monday. Tuesday's tremor was weaker.",
    "The fair runs until the end of June. It will be back at the end of July in a bigger field.",
    "Elections due in March\n\nVoters will go to the polls two months after parliament is dissolved in January.",
    "Second dam fails\n\nThe dam at Kell gave way, the third to burst in the valley in ten years and the second this week.",
    "The match kicks off at 3pm. The 1.30pm kick-off at Leeds was put back for television.",
]


@pytest.mark.parametrize("text", BAD, ids=[text[:40] for text in BAD])
def test_what_is_told_twice_with_two_numbers_is_found(text):
    assert told(text) == ["same-thing-agrees"]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text)


@pytest.mark.parametrize("text", ["Sales rose £20 million of 30 per cent in May.", "It rose by 20 of 30 per cent."])
def test_two_figures_with_a_bare_of_between_them_are_read(text):
    silent(text)
