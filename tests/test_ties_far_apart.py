"""Figures that no word beside them ties, and that are alone of their kind: told with the wrong one, and with the right one."""

import pytest

import claimcheck as cc

ROWS = [
    # two clock times and the hours between two places
    (None, "length-of-span", "Kick-off is at 3 p.m. in London. Nairobi is two hours ahead of London, so fans there can watch from {}.",
     "5 p.m.", "7 p.m."),
    (None, "length-of-span", "The launch is set for 11.30 a.m. in Florida. It is {} hours behind London, so viewers there should switch on "
     "at 4.30 p.m.", "five", "six"),
    (None, "length-of-span", "The vote opens at 9 a.m. in Delhi, which is four and a half hours ahead of Paris. Nobody in the office slept. "
     "The concert in Lima begins at 8 p.m.", "", None),
    (None, "length-of-span", "Oslo is six hours ahead of Boston. The speech, at {} in Oslo, can be heard in Boston at noon local time.",
     "6 p.m.", "8 p.m."),
    # the last set is the winner's
    (None, "rank-order", "Marta Pell won 6-4, 3-6, {} and raised both arms.", "7-5", "5-7"),
    (None, "rank-order", "The Serb beat Okoro 6-3, {} in just over an hour.", "6-2", "2-6"),
    (None, "rank-order", "Lindqvist came through late on Friday. She defeated the top seed 4-6, 6-4, {}.", "7-6", "6-7"),
    # one sum in two currencies
    (None, "converted-currency", "The price was 500 million crowns. At Tuesday's rate of 25 crowns to the euro, the deal is worth {} million "
     "euros.", "20", "25"),
    (None, "converted-currency", "The heirs want 90 million kroner for the island. Lawyers met in May. At nine kroner to the dollar that is "
     "about ${} million.", "10", "19"),
    # names, and more of them than are told of
    (None, "announced-number-of-items", "The chain will shut {} of its bakeries. Those at Omagh, Kells, Navan and Sligo will go. The rest are "
     "safe.", "four", "three"),
    (None, "announced-number-of-items", "A jury convicted him on all {} counts. They were burglary, arson, handling stolen goods and driving "
     "while disqualified.", "four", "three"),
    # how far a clause may stand before what it is compared with
    (None, "record-beats-earlier", "More people crossed the strait by ferry in August than in any month before. It carried {} passengers. The "
     "previous best was 421,000, in July 2019.", "432,000", "412,000"),
    (None, "record-beats-earlier", "Fewer calves were lost to wolves in the valley this spring than in any year before. It lost {}. The "
     "previous low was 41, in 2019.", "37", "47"),
    ("2026-01-08", "record-beats-earlier", "Police counted {} killings last year. Gun crime is up. The chief had good news on Wednesday. "
     '"That is the lowest annual figure since I joined," she said. There were 79 in 2024.', "68", "88"),
    # shares, odds and means
    (None, "times-as-many", "The colony had {} breeding pairs this spring. That is less than half the number wardens counted in 2016, when "
     "there were 2,510.", "1,140", "1,340"),
    (None, "fraction-in-words", "The mill took in {} tonnes of oats. That is half the 2019 figure, when it was 8,400.", "4,200", "6,200"),
    (None, "fraction-in-words", "Men outnumber women in the assembly by {} to one. Of its 120 members, 30 are women.", "three", "four"),
    (None, "fraction-in-words", 'Of 4,800 houses, engineers have condemned 1,600. Winter comes early there. "One house in {} must come '
     'down," said the governor.', "three", "two"),
    (None, "mean-between-extremes", "Class sizes run from 17 to 24 pupils. On average there are {} children in a room, the inspector found.",
     "21", "26"),
    (None, "mean-is-possible", "The vet took swabs from all 16 dogs at the kennels. He said {} percent were infected.", "38", "40"),
    (None, "mean-is-possible", "The inspector tested all 14 lifts in the tower. She said {} percent were unsafe.", "43", "40"),
    ("2025-09-03", "age-at-date", "She entered parliament in 2011 at the age of {}. She will be 48 in 2030, when the next term ends.",
     "29", "24"),
]  # fmt: skip

SILENT = [
    (None, "Somerby were bowled out for 187. They had been set 241 to win and fell short by 53 runs, with two overs left."),
    (None, "There are 31 billion litres in it, and the ministry expects it to be full by April. Boating will be allowed from May."),
    ("2026-01-08", 'Police counted 68 killings last year. "That is the lowest since I joined," she said. There were 79 in 2024, and in no '
     "year of the decade before were there fewer."),
    (None, "All play abroad. The eldest is 34. With an average age of 27, they are younger than the four who went last time."),
    (None, "Every one of the choir's 28 singers holds a job: 17 work at the quarry, 15 at the hotel. Four, plainly, draw two wages."),
    (None, "The bus left at 8 a.m. and was two hours behind schedule when it got to Leeds at 3 p.m."),
    (None, "Pell lost 6-4, 3-6, 5-7. She had won the first set after a long wait for the rain to stop."),
    (None, "Pell won the toss but went down 6-4, 3-6, 5-7."),
    (None, "Oil rose to $71.40 a barrel, its highest since October. It was at $82 a year ago."),
    (None, "The runner was two hours ahead of Okoro at 3 p.m. and reached the hut at 9 p.m."),
    (None, "The grant was 500 million crowns. At 25 crowns to the euro, a ticket costs the equivalent of about 4 euros."),
    (None, "Of 4,800 houses, 1,600 have been rebuilt. The school has not. One family in two has left, said the governor."),
    (None, "More people voted in the north than in any other region. There 41,000 did. The previous best was 45,000, in the south."),
    (None, "It is half the number of beds that the region needs. The hospital has 40 beds, and 70 patients wait."),
    (None, "Class sizes run from 17 to 24 pupils. On average nine teachers are ill on a Monday."),
    (None, "The party won three seats. Kell, Omagh, Navan and Sligo went to the Greens."),
    (None, "The four cars were recovered on Monday. They were rusty, dented and wet."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "rule", "text", "fits", "wrong"), [row for row in ROWS if row[4] is not None])
def test_what_does_not_fit_is_told_and_what_fits_is_not(day, rule, text, fits, wrong):
    assert {rule} == {f.rule for f in cc.check_text(text.format(wrong), published=day).findings if f.level != "note"}
    assert [] == [f for f in cc.check_text(text.format(fits), published=day).findings if f.level != "note"]


@pytest.mark.parametrize(("day", "text"), [*SILENT, *((row[0], row[2]) for row in ROWS if row[4] is None)])
def test_what_may_be_is_left_alone(day, text):
    assert [] == [f for f in cc.check_text(text, published=day).findings if f.level != "note"]
