"""What there was told behind, what is made of single things and numbers, and lists told further on: a figure that fits and one that does not."""

from __future__ import annotations

import pytest
from passages import silent, twins

# A passage with a place for a figure, the one that fits and one that does not.
TOLD = [
    ("The number of dead rose to {} on Friday when two of the wounded died of burns. On Thursday it had been 20.", "22", "23"),
    ("Fatalities from the blast reached {} yesterday, four patients having died overnight. The figure on Sunday was 53.", "57", "58"),
    ("Two more hikers were pronounced dead on Saturday, which took the avalanche's toll to {}. It had been 11 on Friday.", "13", "14"),
    ("Eleven people were dead by Monday evening. Five more succumbed in hospital on Tuesday, and the toll is now {}.", "16", "15"),
    ("Doctors confirmed 27 new infections on Tuesday. The total now stands at {}, up from 301 a day earlier.", "328", "318"),
    ("With 16 further claims filed in June the count has reached {}, against 145 at the end of May.", "161", "151"),
    ("The force recorded nine burglaries last week. That brings the tally for the year to {}, from 99 a week ago.", "108", "118"),
    (
        "Seventeen more firms signed up in the spring, and the scheme now has {} members, compared with the 105 it had at Christmas.",
        "122",
        "132",
    ),
    ("The fund, which held £14,200 at the start of the night, now holds £16,900: the auction raised {}.", "£2,700", "£2,300"),
    ("Her following, 84,000 before the interview, is 97,000 now, a gain of {}.", "13,000", "11,000"),
    ("Membership stood at 612 before the open day and stands at 655 today; the day brought {} new members.", "43", "53"),
    ("The herd, 118 strong in March, is 141 strong now: {} calves have been born.", "23", "33"),
    ("The Greens lost nine councillors, which leaves them with {}. They had 21 before.", "12", "14"),
    ("Eleven of its staff have quit, leaving the library with {}. It had 35 in January.", "24", "22"),
    ("The raid cost the rebels 13 boats, so they are left with {}. They had 38.", "25", "26"),
    ("His party shed six seats and is down to {}. It had 37 in the last parliament.", "31", "33"),
    ("The agent has let 34 of the 51 offices, so {} are still empty.", "17", "19"),
    ("Of the 96 lots, 71 were sold, which means that {} went back to their owners.", "25", "35"),
    ("Engineers have checked 212 of the 340 bridges and have {} to go.", "128", "138"),
    ("The charity has rehoused 63 of the 90 families, but {} are still waiting.", "27", "37"),
    ("Her two goals on Sunday took her to {} for the season. She had 16 before the match.", "18", "19"),
    ("A brace against Vale lifted him to {} league goals; he had started the day on 21.", "23", "24"),
    ("Both her tries moved her on to {} for her country. She began the day with 12.", "14", "15"),
    ("His four wickets took him to {}. He had 198 when the Test began.", "202", "203"),
    ("The storm cost the airline five of its 32 jets. It can now fly {}.", "27", "28"),
    ("Thieves took nine of the museum's 44 swords. It has {} to show.", "35", "36"),
    ("Frost killed 60 of the vineyard's 410 vines; the grower is left with {}.", "350", "360"),
    ("The hospital has closed four of its 19 wards and runs {} today.", "15", "16"),
    (
        "The foundation paid out $840,000. Of that, schools received $390,000, clinics $260,000 and parks {}, and the account is now empty.",
        "$190,000",
        "$120,000",
    ),
    (
        "Lottery money for the town came to £96,000. The theatre had £41,000 of it, the pool £28,000 and the museum {}. Nobody else got anything.",
        "£27,000",
        "£37,000",
    ),
    (
        "The will disposed of £1.8m. Her sister received £900,000, her nephew £500,000 and the church {}, with nothing for anyone else.",
        "£400,000",
        "£300,000",
    ),
    ("The bill came to $64,000, of which the builder was paid $41,000, the architect $14,000 and the surveyor {}.", "$9,000", "$19,000"),
    (
        "The firm sold 3.6 million phones, 1.7 million of them in India, 1.2 million in Brazil and the other {} in Africa.",
        "700,000",
        "900,000",
    ),
    ("Some 84 lambs were born, 37 of them in the first week, 29 in the second and the other {} in the third.", "18", "28"),
    ("It built 1,240 homes: 610 of them in the north, 390 in the south and the remaining {} abroad.", "240", "340"),
    ("The league has 24 clubs, 11 of them in England, seven in Wales and the other {} in Scotland.", "six", "five"),
    ("Divers raised 2.6 tonnes of debris from the lake: 1.1 tonnes of netting, 800 kg of tyres and {} of scrap.", "700 kg", "900 kg"),
    ("The kitchen used 41 kg of fruit: 18 kg of apples, 14 kg of pears and {} of plums.", "9 kg", "11 kg"),
    ("He planted 120 trees: 45 oaks, 38 beeches and {} limes.", "37", "47"),
    ("Customs seized 310 kg of drugs: 180 kg of cocaine, 90 kg of heroin and {} of cannabis.", "40 kg", "60 kg"),
    ("With 168 passengers and a crew of seven aboard, the ferry was carrying {} people when it struck the pier.", "175", "185"),
    ("There were 41 pupils and four teachers on the coach, which had {} people on board when it overturned.", "45", "47"),
    ("The plane carried six crew and 142 passengers; the airline has confirmed the names of all {} people on it.", "148", "158"),
    ("The bus held 33 children, two teachers and the driver: {} people in all.", "36", "38"),
    ("Fair draws 7,300\n\nSaturday's gate was 3,450 and Sunday's {}, making 7,300 over the weekend, the treasurer said.", "3,850", "4,850"),
    ("In the morning 312 were vaccinated. A further {} came in the afternoon, so that the day's figure was 601.", "289", "298"),
    ("The first leg drew 21,300 and the second {}; the aggregate crowd was 47,700.", "26,400", "24,600"),
    ("The raid freed 61 men and 14 women. The {} were flown home on Sunday.", "75", "85"),
    ("Police seized 38 rifles and 21 pistols. The {} guns will be melted down.", "59", "69"),
    ("The mayor welcomed 24 nurses and nine doctors. The {} will start work in May.", "33", "34"),
    ("The lorry was carrying 120 sheep and 45 pigs. The {} animals were taken to a farm.", "165", "175"),
    ("Nine people were hurt when the tram left the rails, the operator said: the driver, {} passengers and a cyclist.", "seven", "six"),
    ("Twelve were arrested: the chairman, {} directors and two clerks.", "nine", "eight"),
    ("Six people died in the crash: the pilot, a nurse and {} patients.", "four", "three"),
    ("Thirty-one people were aboard, the coastguard said: the skipper, two deckhands and {} tourists.", "28", "26"),
    (
        "Just over half of members, 52 per cent, backed the deal. A further 29 per cent opposed it, and the other {} per cent did not vote.",
        "19",
        "29",
    ),
    ("Of the viewers, 44% chose the singer and 37% the dancer. The remaining {} chose the magician.", "19%", "29%"),
    ("Coal supplied 38 per cent of the power and gas 33 per cent. All other sources together gave {} per cent.", "29", "39"),
    ("Some 61% of pupils walk to school, 22% come by bus and the rest, {}, by car.", "17%", "27%"),
    (
        "The former mayor faces {} charges. He denies them all and is free on bail. He is accused of bribery, fraud, theft of documents and lying to the police.",
        "four",
        "three",
    ),
    (
        "The union has made {} demands. The employers have not replied. They want higher pay, longer holidays, a new canteen and free parking.",
        "four",
        "five",
    ),
    ("Ministers from the {} countries that share the river, Laos, Thailand, Cambodia and Vietnam, met on Friday.", "four", "five"),
    ("The cup was won by the {} clubs from the valley, Marton and Selby.", "two", "three"),
    ("It will close the {} branches it runs in the county, Oxted, Reigate, Redhill, Horley and Dorking.", "five", "four"),
    ("The pact was signed by the {} republics that left the union, Arland, Borvia, Cestria, Drava and Estmark.", "five", "six"),
    (
        "The auditors gave {} reasons. First, the cash was not counted; second, the keys were shared; third, the books were never checked.",
        "three",
        "two",
    ),
    (
        "The team had {} aims. First, to map the crater; second, to drill a core; third, to test the soil; and lastly to leave a seismometer behind.",
        "four",
        "five",
    ),
    ("Nine men were held after the raid. {} of the group have since been freed.", "Seven", "Eleven"),
    ("Police stopped 14 cyclists. {} of the lot had no lights.", "Six", "Sixteen"),
]
SILENT = [
    "Support stood at 44%, opposition at 38% and don't-knows at 19%; figures do not sum to 100 because of rounding.",
    "The trust logged 1,348 assaults, among them 702 on nurses and 318 on porters. Doctors reported 97.",
    "The deal is worth about $65m: $38m for the brand, $17m for the warehouses and $9m of debt.",
    "The toll rose to 46 on Friday after five more bodies were found. A day later it had reached 52.",
    "Eight points clear on Friday, the leaders dropped two points on Saturday and are now six ahead of City, who drew as well, and five ahead of Rovers.",
    "The ferry can carry 350 passengers, but 386 were on board, the inquiry heard: it was 36 over its limit.",
    "Three men, Sean Pryce, 22, Dale Moss, 31, of Ridley, and Aaron Finch, were remanded.",
    "The team had five aims, the first of which was to map the crater. The second and third were to drill and to test the soil.",
    "The dead were named as Karl Beyer, 41, and his wife Anna, 39. Their three children, Leo, Max and Ida, were in hospital. All five lived in the village.",
    "The committee has 12 members. Four Greens, five Liberals and the chair backed the plan, and two stayed away.",
    "The ward has 30 beds. Seventeen are taken up by patients waiting for a care home and nine by people recovering from surgery.",
    "Twenty-three councillors were for it and 19 against. Four stayed away and two seats on the 48-member council are vacant.",
    "She won 44 matches last season. This year she has won 14 on clay and nine on grass.",
    "Orders for the jet fell to 184 last month from 197 in April. Two airlines cancelled nine, and others deferred theirs.",
    "The union has 27,300 members. It had 26,200 before the strike, during which 1,400 joined.",
    "Three of the team's riders abandoned: Vos with a fever, Brandt with a broken wrist and Leroy, a debutant, with cramp.",
    "The operator withdrew 26 services on Monday and 41 on Tuesday. On Wednesday 72 were cut.",
]


@pytest.mark.parametrize(("text", "right", "wrong"), TOLD)
def test_a_figure_that_fits_is_silent_and_one_that_does_not_is_found(text: str, right: str, wrong: str) -> None:
    twins(text, wrong, right)


@pytest.mark.parametrize("text", SILENT)
def test_what_may_be_is_left_alone(text: str) -> None:
    silent(text)
