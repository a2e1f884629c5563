"""Names in a row behind the number that announces them, in the headline or the sentence before."""

import pytest
from passages import silent, told

BAD = [
    "Three former pilots are on trial. Anna Rusk, Paul Dorn, Ida Sebek and Mark Vell all denied it.",
    "Four pilots are on trial. Capt. Anna Rusk, Maj. Paul Dorn and Lt. Mark Vell all pleaded not guilty.",
    "Fire shut six schools in the north of the county. Alder Lane, Birch Hill, Cray, Dunmore and Elm Park will not open before May, "
    "and all others are unharmed.",
    "The maker is recalling six kettles because their lids come off. Shops will give the money back. The kettles involved are the Swan, "
    "the Heron, the Crane, the Stork and the Ibis, all made in Lodz.",
    "Back on the slopes: three rules for the season\n\n1. Wear a helmet.\n2. Book ahead.\n3. Keep right.\n4. Stay off the reds after dark.",
    "Six stations shut\n\nTrains were not stopping on Friday at Alder Road, Quayside, Mill Lane, Hexley or Park Street.",
    "Three towns cut off by snow\n\nRoads to Ardale, Brin, Kilmory and Tarff were blocked on Monday.",
    "Five players out of derby\n\nCoach Anna Holm will be without Berg, Lind, Dahl and Ek when the sides meet on Saturday.",
    "The chamber quartet will open the season. It consists of Anna Reiss (violin), Tomas Bell (cello) and Mina Osei (piano).",
    "A quintet of senators objected: Lee of Utah, Paul of Kentucky, Baldwin of Wisconsin and Warner of Virginia.",
    "The pair were named as Lee Cole, 22, Mark Dunn, 25, and Ryan Voss, 31.",
    "Four friends drowned when the boat capsized. Police named them as Owen Fry, Tom Gale and Will Hart.",
    "Both of the accused denied it. In the dock were Neil Kerr, 34, a roofer, Patrick Mullan, 29, and Joan Sage, 41, formerly a guard.",
    "Police are looking for three teenagers. Missing since Sunday are Ella Roy, 15, Nina Cole, 16, Zoe Hunt, 14, and Amy Birch, 15.",
    "Engineers have repaired four bridges on the supply route, those at Bilka, Stara Huta and Lypove, the army said.",
    "Doctors must watch for three symptoms. There is no vaccine. The symptoms are a stiff neck, a rash, swollen glands and fever.",
]

GOOD = [
    "Four former pilots are on trial. Anna Rusk, Paul Dorn, Ida Sebek and Mark Vell all deny it.",
    "Three pilots are on trial. Capt. Anna Rusk, Maj. Paul Dorn and Lt. Mark Vell all pleaded not guilty.",
    "Fire shut five schools in the north of the county. Alder Lane, Birch Hill, Cray, Dunmore and Elm Park will not open before May, "
    "and all others are unharmed.",
    "The maker is recalling five kettles because their lids come off. Shops will give the money back. The kettles involved are the Swan, "
    "the Heron, the Crane, the Stork and the Ibis, all made in Lodz.",
    "Back on the slopes: four rules for the season\n\n1. Wear a helmet.\n2. Book ahead.\n3. Keep right.\n4. Stay off the reds after dark.",
    "Five stations shut\n\nTrains were not stopping on Friday at Alder Road, Quayside, Mill Lane, Hexley or Park Street.",
    "Three climbers died on the north face. Rescue teams from Glencoe, Lochaber, Skye and Moray carried them down.",
    "Four towns lost power in the storm. Engineers from Lund, Malmo and Ystad worked through the night.",
    "Three ministers resigned on Sunday. Ana Reis and Jorge Lima had opposed the war from the start.",
    "Four ferries run between the islands. They call at Eigg, Muck and Rum on weekdays.",
    "Both parents were in court. Judge Mary Hill, Peter Cross and Ann Dean were on the bench.",
    "Five countries abstained. France, Spain and Italy voted in favour.",
    "The four climbers killed were named. They were Jan Horak, 33, Petr Novak, 29, Eva Mala, 31, and Ivo Cerny, 40.",
    "Four people were injured. Those named by police are Ann Lee, 30, Bo Day, 41, and Cy Fox, 19.",
]


@pytest.mark.parametrize("text", BAD, ids=[text[:40] for text in BAD])
def test_a_row_that_its_number_belies_is_found(text):
    assert told(text) == ["announced-number-of-items"]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_names_that_fit_or_are_of_others_are_left_alone(text):
    silent(text)
