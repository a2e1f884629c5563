"""Records, scores and repeats told in other words than those of a table: what is wrong is found, and its twin left alone."""

from __future__ import annotations

import pytest
from passages import silent, twins

RECORDS = (
    ("Okafor ran 12.94 seconds in Oslo to lower the national mark. The time she erased, {}, had stood since 2011.", "12.87", "12.99"),
    ("It has been the driest spring since 1995, with 41mm of rain. Only {} fell in the same weeks of 2011.", "38mm", "47mm"),
    ("No striker had scored more than Novak's 31 until Petit overtook him with {}.", "29", "33"),
    ("Voter turnout fell to 52.1 per cent, the worst for a presidential election. In 2004 it was {}.", "51.4", "54.4"),
    (
        "It was the heaviest raid of the war. The mayor counted 310 shells; the most the town had seen in a day until then was {}.",
        "340",
        "240",
    ),
    ("The champion's throw of 71.2 metres set a national best; the holder had been Lindt, with {}.", "72.4", "70.4"),
    ("At 94 she is the oldest student the college has had. The one before her was {} when he enrolled.", "96", "92"),
    ("The crowd of 61,200 beat the old record of 60,900 by {}.", "400", "300"),
    ("The new peak, 514, is {} above the previous one of 491.", "21", "23"),
    ("The 12 trams are the first the city has bought since 2011. The last batch, of eight, came in {}.", "2014", "2011"),
    ("With 8,410 members the union is the second largest. Only the nurses, with {}, have more.", "8,150", "8,950"),
    ("Wheat closed at $288 a tonne, its dearest since the drought. Only once had it cost more, the {} paid in February.", "$281", "$291"),
    ("Rents rose by 2.1 per cent, the smallest increase since 2016. In 2019 they had gone up by just {}.", "1.8", "2.8"),
    ("Mercer's 11 wickets are the most by a bowler at the ground. Shaw, whose mark he passed, took {} there in 1961.", "12", "10"),
)
SCORES = (
    ("Leith led by two goals at the break. They conceded {} in the last ten minutes and had to settle for a 2-1 victory.", "twice", "once"),
    ("Town were {} goals down early on, yet hit back with four without reply to win 4-2.", "three", "two"),
    ("The game was all square at 3-3. Dunne got the winner late on, and County went home with a {} success.", "5-3", "4-3"),
    ("Palmer scored {} of the visitors' goals in a 3-2 win.", "all four", "all three"),
    ("The Comets got eight in the opening period, none in the second and {} in the third to finish on 22-19.", "12", "14"),
    ("She won the first set 6-4, lost the second and ran away with the third, 6-4, {}, 6-1.", "6-3", "3-6"),
    ("Set 241 to win, Kent were 190 for four at tea. Bell and Ward saw them home, the total {} for six.", "238", "242"),
    ("Rovers are {} points behind City at the top, on 58 to their 64.", "seven", "six"),
    ("They have won six of their ten games. Two were drawn and two lost, which gives them {} points, at three for a win.", "22", "20"),
    ("City win 5-3 on penalties.\n\nCity scored with all {} of their kicks, and Rovers put away three of four.", "four", "five"),
    ("The Jets improved to 9-5 with a win, their {} of the season.", "tenth", "ninth"),
    ("The Owls, who were 6-3 last week, lost on Sunday to fall to {}.", "6-5", "6-4"),
    ("Six of the nine judges agreed and {} dissented.", "four", "three"),
    ("Labour holds {} of the 60 seats, one short of a majority.", "31", "30"),
    ("Hemel scored 21 points before the break and another {} after it to see off Tring 33-24.", "13", "12"),
    ("With two wins, two draws and a defeat from their {} games, Spain go through.", "six", "five"),
)
REPEATS = (
    (
        "The museum paid €3.4 million for the altarpiece. Experts doubt it. The director has defended spending {} on it.",
        "€4.3 million",
        "€3.4 million",
    ),
    ("The bridge, 1,430 metres long, opens on Monday. At {} metres it will be the second longest in the country.", "1,340", "1,430"),
    ("A lorry with 22 tonnes of potatoes shed its load. It took until dusk to clear the {} tonnes of potatoes from the road.", "27", "22"),
    ("Nine held over betting ring\n\nCash and phones were seized. All {} suspects were being questioned in Hull last night.", "11", "nine"),
    ("The tremor, of magnitude 4.8, was felt in Graz. There were no injuries from the {}-magnitude tremor.", "4.3", "4.8"),
    ("A woman of 82 has been found on the moor. Dogs heard her calling. The {}-year-old was cold but cheerful.", "28", "82"),
    ("The statue, cast in 1887, lost its head in the gale. The foundry that cast it in {} has offered to mend it.", "1878", "1887"),
)


@pytest.mark.parametrize(("template", "wrong", "right"), (*RECORDS, *SCORES, *REPEATS))
def test_what_is_told_in_words_is_held_against_its_figures(template: str, wrong: str, right: str) -> None:
    twins(template, wrong, right)


@pytest.mark.parametrize(
    "text",
    (
        "Okafor ran 12.94 seconds, a personal best. The national record of 12.87 has stood since 2011.",
        "The barn sold for $2.1 million, the highest price paid in the township this year. A house went for $2.3 million in 2022.",
        "At 19 she is the youngest woman to fly solo round the world; a boy of 18 did it in 2021.",
        "It was her first title since 2019. She lost in her last final, in 2021.",
        "The house in Elm Road sold for £450,000. Its neighbour, bought by a dentist, cost £540,000.",
        "The ship carried 230 passengers from Oban. On the way back it carried 320 passengers.",
        "Sixteen miners were missing at dusk. By morning three had been brought out alive and 13 were still missing.",
        "Doyle got seven years for fraud and two for perjury. Doyle's nine-year sentence begins today.",
        "Labour gained five seats and lost two, ending on 25, up from 22.",
        "City conceded twice in the first half but came back to win 3-2.",
        "Set 241 to win, Kent were bowled out for 190.",
        "The team improved to 9-5. Ward has his fourth win of the season in goal.",
        "Zoo buys four penguins\n\nThe zoo has four new penguins. With the five penguins it had, there are nine.",
    ),
)
def test_what_may_be_is_no_finding(text: str) -> None:
    silent(text)
