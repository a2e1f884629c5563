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
    "Four of the 23 people listed as missing turned up safe, the coastguard said. It also cut the death toll to 31 from 33, since two "
    "bodies had been logged at both hospitals.",
    "The peso ended at 19.84 to the dollar after 19.51 a day earlier. The central bank had sold about $1.2bn to slow the slide.",
    "Beaten 2-1 on the night, Braga went through 4-3 over the two legs. They had been 3-0 up in the first until the 89th minute, when "
    "Lens pulled one back.",
    "Researchers followed 9,640 nurses. Those who slept fewer than six hours were 1.3 times as likely to suffer a stroke as those who "
    "slept seven or eight.",
    "Some 81mm of rain fell, more than in the whole of June, for which the mean is 74. The heaviest hour brought 23mm.",
    "By nightfall the fire had burned 4,200 hectares (16 square miles), up from 2,900 on Monday.",
    "Harold Pym was apprenticed at 14, in 1948. His wife of 60 years died in 2019.",
    "On Saturday 17 boats brought 912 people ashore, an average of 54 in each.",
    "Councillors voted by 23 to 19 to sell the baths. A petition had been handed in before the meeting, which went on until 11.40pm.",
    "Beaten 78-71 at home on Sunday, Zadar still took the two-game tie by five points.",
    "Of the employers questioned, 44 per cent intend to take on staff. Some 46 per cent do not, and the others could not say.",
    "The loan was launched in 1984 and matures on 15 November 2034.",
    "The new bank will receive 135 million euros from the state to boost its assets and will be capitalised at 300 million of which 250 "
    "million will be provided at once.",
)

WRONG = (
    "The eldest received 15 years, the middle one 12 and the youngest 17.",
    "The yard ordered 12 cranes. It has hired out 150 of them.",
    "The pits yielded 64 bass and 31 mullet. The 105 fish were sold at dawn.",
    "Toll in hotel fire rises to 19\n\nSixteen people died in the hotel fire at the port, the fire service said on Sunday.",
    "Death toll in inn fire climbs to 19\n\nSixteen people died in the inn fire at the port, the fire service said on Sunday.",
    "Her leap of 6.98 metres beat the national record of 7.24, set in 2002.",
    "Thursday was the hottest day of the year so far, at 34.1C. It had been 36.2C in May.",
    "England drew 2-1 with Wales at Cardiff.",
    "The record of $189 a share, set on Wednesday, was broken on Thursday, when the chipmaker closed at $184.",
    "All the hostages were freed. The two hostages still missing are nurses.",
    "There were 49 cars in the canals in 2025, three a month on average.",
    "The squadron went to war with 18 helicopters and lost four in the first week, so it now has 15.",
    "Sales averaged 74 in June. The best day brought 23, the worst 99.",
    "By nightfall the fire had burned 4,200 hectares (16 square miles), up from 5,900 on Monday.",
    "On Saturday 17 boats brought 812 people ashore, an average of 54 in each.",
    "Councillors voted by 23 to 19 to sell the baths; the majority was six.",
    "Beaten 78-71 at home on Sunday, Zadar lost by five points.",
)


@pytest.mark.parametrize("text", SILENT)
def test_right_copy_is_silent(text):
    silent(text)


@pytest.mark.parametrize("text", WRONG)
def test_wrong_copy_of_the_same_mould_is_found(text):
    assert told(text), text


def test_some_of_a_sum_is_no_sum_of_its_own():
    story = (
        "The lido will reopen on Saturday after a repair that cost £2.4m.\n\nIt shut in October. The council paid £1.1m, the lottery "
        "£900,000 and swimmers raised the remaining £600,000, the trust said on Thursday.\n\nLast year it drew 31,000 swimmers."
    )
    assert told(story) == ["parts-make-whole"]
