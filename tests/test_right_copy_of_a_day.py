"""Right copy of one day's pages that looks wrong at a glance, and wrong copy of the same mould that is found."""

import pytest
from passages import silent, told

SILENT = (
    "The judge gave the three cousins a combined 34 years. The eldest received 15 years, the middle one 12 and the youngest, who is 31, seven.",
    "Fifteen people aged between 19 and 63 were held, and plants worth an estimated £1.7 million were burned. The operation cost £88,000.",
    "Pupils at nine schools were handed new tablets on Wednesday. The county ordered 1,250 of them.",
    "In six innings since his return, out every time, Ferris has made 12, 40, 7, 55, 31 and 23, an average of 28.",
    "Three bidders have 10 days from noon on Wednesday to better their offers, and the process will end at noon on Saturday of the week "
    "after, the receiver said.",
    "The eight jurors each gave a whole number of marks between 1 and 20. The Tallinn girls, the youngest of 11 choirs, won with an "
    "average of 16.38.",
    "With four games of 38 left the Owls have 59 points from 34. They have scored 52 goals, 18 of them from corners.",
    "Toll in hotel fire rises to 19\n\nSixteen people died on the night of the fire and two more in hospital on Friday. A porter of 61 "
    "became the 19th victim on Sunday.",
    "The fair, held every year since it was founded in 1985, celebrates 40 years this week. It has 1,320 exhibitors from 46 countries.",
    "Her leap of 6.98 metres beat the national record of 6.91, which was 17 years old, but not the championship best of 7.24 set in 2002. "
    "She had never gone past 6.80 before this season.",
    "Thursday was the hottest day of the year so far, at 34.1C. The station's record, 38.5C in August 2003, was never in danger.",
    "England, who lead 2-1, need only a draw in the last of the four matches.",
    "The record of $179 a share, set on Wednesday, was broken on Thursday, when the chipmaker closed at an all-time high of $184.",
    "Three churches went under the hammer, and all were sold. The diocese owned 41 at the turn of the century. The 22 it still has are safe.",
    "There were 39 cars in the canals in 2025, three a month on average and a few extra at carnival.",
    "The squadron went to war with 18 helicopters and lost four in the first week. Two of those were later mended. Another was written "
    "off on Sunday, so it now has 15.",
)

WRONG = (
    "The eldest received 15 years, the middle one 12 and the youngest 17.",
    "The yard ordered 12 cranes. It has hired out 150 of them.",
    "The pits yielded 64 bass and 31 mullet. The 105 fish were sold at dawn.",
    "Toll in hotel fire rises to 19\n\nSixteen people died in the hotel fire at the port, the fire service said on Sunday.",
    "Her leap of 6.98 metres beat the national record of 7.24, set in 2002.",
    "Thursday was the hottest day of the year so far, at 34.1C. It had been 36.2C in May.",
    "England drew 2-1 with Wales at Cardiff.",
    "The record of $189 a share, set on Wednesday, was broken on Thursday, when the chipmaker closed at $184.",
    "All the hostages were freed. The two hostages still missing are nurses.",
    "There were 49 cars in the canals in 2025, three a month on average.",
    "The squadron went to war with 18 helicopters and lost four in the first week, so it now has 15.",
)


@pytest.mark.parametrize("text", SILENT)
def test_right_copy_is_silent(text):
    silent(text)


@pytest.mark.parametrize("text", WRONG)
def test_wrong_copy_of_the_same_mould_is_found(text):
    assert told(text), text
