"""Lists set out one by one, clock times, sizes that fit and sums at a told rate."""

from __future__ import annotations

import pytest
from passages import only, silent

# The rule, a phrase that is marked, the day of publication, the prose.
BAD = (
    (
        "announced-number-of-items", "four routes", None,
        "Buses will be diverted on four routes: the 12, 47 and 53.",
    ),
    (
        "announced-number-of-items", "three causes", None,
        "The coroner gave three causes of the blaze. The wiring was old, the alarm had failed, a door was locked and, fourthly, the "
        "sprinklers had been turned off.",
    ),
    (
        "announced-number-of-items", "two reasons", None,
        "There were two reasons for the defeat, the manager said. Firstly, the pitch was heavy. Secondly, two men were hurt. And "
        "thirdly, nobody could shoot.",
    ),
    (
        "announced-number-of-items", "Five ways", None,
        "Five ways to save on heating\n1. Bleed the radiators.\n2. Close the curtains.\n3. Turn down the boiler.\n4. Wear a jumper.",
    ),
    (
        "announced-number-of-items", "three pillars", None,
        "The plan rests on three pillars. Taxes must fall, schools must be rebuilt, roads must be mended and ports must be dredged.",
    ),
    (
        "announced-number-of-items", "three islands", None,
        "The three islands that lost power have been named. They are Sark, Herm, Jethou and Alderney, and repairs will take a week.",
    ),
    (
        "announced-number-of-items", "Seven tips", None,
        "Seven tips for runners:\n- Start slowly\n- Drink\n- Stretch\n- Rest\n- Sleep\n- Smile",
    ),
    (
        "announced-number-of-items", "four defendants", None,
        "The court named the four defendants who were freed. They are Ana Ruiz, Ben Holt and Carl Dietz, and they will fly home "
        "today.",
    ),
    (
        "announced-number-of-items", "three conditions", None,
        "The treaty has three conditions: the guns are to be withdrawn, the prisoners exchanged, the bridges rebuilt and the mines "
        "cleared.",
    ),
    (
        "announced-number-of-items", "two things", None,
        "The prime minister promised two things on Monday. Taxes would be cut, pensions would rise and the army would get new tanks.",
    ),
    (
        "announced-number-of-items", "Two questions", None,
        "Two questions remain. Who lit the fire? Who locked the door? And who called the police?",
    ),
    (
        "announced-number-of-items", "three points", None,
        "His speech made three points. The first was that prices are falling. The second was that wages are rising. The third was "
        "that debts are shrinking. The fourth was that he would stand again.",
    ),
    (
        "announced-number-of-items", "two of its routes", None,
        "The airline will drop two of its routes in May. One is Oslo, another is Riga and a third is Bergen.",
    ),
    (
        "announced-number-of-items", "three sons", None,
        "She has three sons: Adam, Ben, Carl and David.",
    ),
    (
        "announced-number-of-items", "six books", None,
        "The jury chose six books, by Amis, Byatt, Carey, Drabble and Eggers.",
    ),
    (
        "announced-number-of-items", "three stations", None,
        "Trains will not stop at three stations this weekend: Aldgate, Barking, Dagenham East and Upney.",
    ),
    (
        "announced-number-of-items", "Four of the club's players", None,
        "Four of the club's players have been called up: Ashe, Borg and Connors.",
    ),
    (
        "announced-number-of-items", "three reforms", None,
        "The minister promised three reforms. He would cut the fuel tax, build new prisons, lift the ban on hunting and end free "
        "travel.",
    ),
    (
        "announced-number-of-items", "Three towns", None,
        "Three towns were hit by the storm – Alton, Birling, Corfe and Dean.",
    ),
    (
        "announced-number-of-items", "three scientists", None,
        "The prize is shared by three scientists. They are Eva Lund of Norway, John Park of Canada, Li Wei of China and Paolo Riva "
        "of Italy.",
    ),
    (
        "announced-number-of-items", "five candidates", None,
        "There are five candidates: a baker, a nurse, a teacher and a farmer.",
    ),
    (
        "announced-number-of-items", "six matches", None,
        "The club will play six matches on the tour, against Peru, Chile, Brazil, Uruguay and Bolivia.",
    ),
    (
        "announced-number-of-items", "three recommendations", None,
        "The report makes three recommendations: that trains be fitted with alarms; that drivers be tested; that bridges be checked; "
        "and that a new body be set up.",
    ),
    (
        "announced-number-of-items", "four cities", None,
        "The firm has offices in four cities (London, Paris and Rome).",
    ),
    (
        "announced-number-of-items", "Both", None,
        "Both of its rivals, Acme, Bolt and Crane, have raised prices.",
    ),
    (
        "announced-number-of-items", "trio", None,
        "The trio, Ames, Boyle, Crewe and Dunn, were held overnight.",
    ),
    (
        "announced-number-of-items", "four Nordic capitals", None,
        "All four Nordic capitals — Oslo, Stockholm and Helsinki — have trams.",
    ),
    (
        "announced-number-of-items", "three languages", None,
        "The school teaches three languages, French, German, Spanish and Latin.",
    ),
    (
        "announced-number-of-items", "three generals", None,
        "The army lost three generals in a week. The first was shot by a sniper. The second fell to a drone. A third died in a crash "
        "and a fourth of his wounds.",
    ),
    (
        "announced-number-of-items", "Two things", None,
        "Two things went wrong. First, the pump failed. Then the valve stuck. Finally, the alarm did not ring.",
    ),
    (
        "announced-number-of-items", "five islands", None,
        "The ferry calls at five islands: first Arran, then Bute, then Cumbrae and last Gigha.",
    ),
    (
        "announced-number-of-items", "four days a week", None,
        "The museum opens on four days a week, Tuesday, Thursday and Saturday.",
    ),
    (
        "length-of-span", "2 hours 10 minutes", None,
        "The film runs for 2 hours 10 minutes. It starts at 19.30 and ends at 22.10.",
    ),
    (
        "length-of-span", "two hours and 32 minutes", None,
        "The marathon began at 9am. She crossed the line at 11.42, in two hours and 32 minutes.",
    ),
    (
        "length-of-span", "more than two hours", None,
        "The siren went at ten past nine. People stayed in the shelters until a quarter to eleven, for more than two hours and a "
        "half.",
    ),
    (
        "converted-unit", "50 metres", None,
        "The pool is 50 metres (64 yards) long.",
    ),
    (
        "converted-unit", "26.2 miles", None,
        "He ran the 26.2 miles (52km) barefoot.",
    ),
    (
        "converted-unit", "35C", None,
        "It was 35C (85F) in the shade.",
    ),
    (
        "rank-order", "4.4 metres", None,
        "The lorry, 4.4 metres high, was too tall for the bridge, which has a clearance of 4.8 metres.",
    ),
    (
        "converted-currency", "£50m", None,
        "At 1.18 euros to the pound, the £50m fee is worth 69m euros.",
    ),
    (
        "converted-unit", "400 metres", None,
        "The temple is 18 metres (59ft) high and stands on a hill of 400 metres (1,012ft).",
    ),
    (
        "converted-unit", "6ft 7in", None,
        "The suspect is 1.70m (6ft 7in) tall.",
    ),
    (
        "length-of-span", "12 hours a day", None,
        "The shop is open from 8am to 6pm, 12 hours a day.",
    ),
    (
        "length-of-span", "45-minute", None,
        "The 45-minute ceremony began at noon and was over by a quarter past one.",
    ),
    (
        "length-of-span", "eight minutes", None,
        "The eclipse lasts from 10.17 to 10.23, eight minutes in all.",
    ),
    (
        "length-of-span", "95 minutes", None,
        "The kick-off is at 3pm and the final whistle blew at 4.15pm, after 95 minutes and a 15-minute break.",
    ),
    (
        "length-of-span", "two and a half hours", None,
        "The plane left at 23:55 on Friday and landed at 01:25 on Saturday, after two and a half hours.",
    ),
    (
        "length-of-span", "13 hours", None,
        "The ministers needed 13 hours, from 4 p.m. on Monday until 3 a.m. on Tuesday, to settle on a budget.",
    ),
    (
        "length-of-span", "two hours and 45 minutes", None,
        "The all-clear sounded at 1.25 a.m. on Tuesday. The alert, which had begun at 11.40 p.m. on Monday, thus lasted two hours "
        "and 45 minutes.",
    ),
    (
        "length-of-span", "four-and-a-half hours", None,
        "The convoy left the port at 22:40 and drove without lights. It came into the besieged town at 02:10, after four-and-a-half "
        "hours on the road, with all its lorries.",
    ),
    (
        "converted-currency", "£80m", None,
        "The buyer is offering £80m, or $64m at the going rate of $1.25 to the pound, for the whole of the brewery.",
    ),
    (
        "rank-order", "2.4 metres", None,
        "The new trench is 2.4 metres deep, too shallow for a man of 1.85 metres to stand upright in it unseen, the engineers said.",
    ),
    (
        "weekday-of-date", "Friday 31 October", "2026-10-12",
        "Reservists born in 1998 have been told to report to barracks by noon on Friday 31 October. Those who fail to turn up face a "
        "fine, the decree of 12 October says.",
    ),
    (
        "length-of-span", "six days", "2026-06-16",
        "Mediators have got both sides to agree on a pause for the harvest. It was signed in a school. Guns are to be silent from "
        "dawn on Thursday for six days. Monitors in white cars will watch the roads. When it runs out, at dawn on Monday, the "
        "governor expects most of the barley to be in. He has asked for lorries.",
    ),
    (
        "length-of-span", "eight hours", None,
        "The flight took off at 9.15 pm on Friday and landed at 6.45 am on Saturday, a journey of eight hours.",
    ),
    (
        "length-of-span", "three and a half hours", None,
        "She set out at a quarter past six and reached the summit at ten to nine, after a climb of three and a half hours.",
    ),
    (
        "length-of-span", "an hour and a half", None,
        "The power failed at 18:05. It was back at 20:35, so that the town was dark for an hour and a half.",
    ),
    (
        "distance-time-speed", "an hour and a half", None,
        "The night ferry covers the 60 miles to the island in an hour and a half, at an average speed of 55 miles an hour.",
    ),
    (
        "length-of-span", "four hours and 20 minutes", None,
        "The debate opened at noon and the vote was taken at 3.20 p.m. MPs had talked for four hours and 20 minutes.",
    ),
    (
        "converted-currency", "3 billion yen", None,
        "At the rate of 150 yen to the dollar, the 3 billion yen fine comes to $2m.",
    ),
    (
        "converted-unit", "6ft 8in", None,
        "A giant of 6ft 8in (2.23m) keeps goal for the town.",
    ),
    (
        "converted-unit", "7lb 8oz", None,
        "The baby weighed 7lb 8oz (4.3kg) at birth.",
    ),
    (
        "rank-order", "3.2 metres", None,
        "The gate is 3.2 metres high, too low for a lorry of 2.9 metres.",
    ),
    (
        "rank-order", "two metres", None,
        "The bed, two metres long, is too short for a guest of 1.8 metres.",
    ),
    (
        "rank-order", "75 centimetres", None,
        "The doorway is 75 centimetres wide, broad enough for a wheelchair that measures 80 centimetres.",
    ),
)  # fmt: skip
GOOD = (
    (
        None,
        "The minister promised three reforms. He would cut the fuel tax, build new prisons and end free travel.",
    ),
    (
        None,
        "The plan rests on two pillars. Taxes must fall and schools must be rebuilt, said the mayor, who must win a vote.",
    ),
    (
        None,
        "The union has three demands. The first is higher pay. It also wants a canteen. The last is free parking.",
    ),
    (
        None,
        "The board named two reasons. The first was the cost. A second bridge, it said, would be cheaper. A third party had "
        "objected.",
    ),
    (
        None,
        "There are two ways to get there: by the M1 and the A45.",
    ),
    (
        None,
        "Trams will stop running on four lines on Sunday: the 2, 5, 9 and 11.",
    ),
    (
        None,
        "Five ways to save on heating\n1. Bleed the radiators.\n2. Close the curtains.\n3. Turn down the boiler.\n4. Wear a jumper.\n5. "
        "Move in with a friend.",
    ),
    (
        None,
        "The two parties to the treaty met on Monday. They should sign in May and ships should sail in June.",
    ),
    (
        None,
        "The four islands that lost power have been named. They are Sark, Herm, Jethou and Alderney, and repairs will take a week.",
    ),
    (
        None,
        "The coroner gave four causes of the blaze. The wiring was old, the alarm had failed, a door was locked and, fourthly, the "
        "sprinklers had been turned off.",
    ),
    (
        None,
        "The airline will drop three of its routes in May. One is Oslo, another is Riga and a third is Bergen.",
    ),
    (
        None,
        "The army lost four generals in a week. The first was shot by a sniper. The second fell to a drone. A third died in a crash "
        "and a fourth of his wounds.",
    ),
    (
        None,
        "Two questions remain. Who lit the fire? Who locked the door? The police will not say.",
    ),
    (
        None,
        "The ministers needed 11 hours, from 4 p.m. on Monday until 3 a.m. on Tuesday, to settle on a budget.",
    ),
    (
        None,
        "The all-clear sounded at 1.25 a.m. on Tuesday. The alert, which had begun at 11.40 p.m. on Monday, thus lasted one hour and "
        "45 minutes.",
    ),
    (
        None,
        "The convoy left the port at 22:40 and came into the town at 02:10, after three-and-a-half hours on the road.",
    ),
    (
        None,
        "She set out at a quarter past six and reached the summit at ten to nine, after a climb of more than two and a half hours.",
    ),
    (
        None,
        "The film runs for 2 hours 10 minutes. It starts at 19.30 and ends at 21.40.",
    ),
    (
        None,
        "The match began at 3pm and was over by ten to five. The second half lasted 48 minutes.",
    ),
    (
        None,
        "Shops are open from 9 to 5. The owner has been there for 40 years, and the walk from the station takes 10 minutes.",
    ),
    (
        None,
        "The buyer is offering £80m, or $100m at the going rate of $1.25 to the pound, for the whole of the brewery.",
    ),
    (
        None,
        "The firm owes $64m and £80m. The pound was worth $1.25 on Monday, against $1.31 a year ago.",
    ),
    (
        None,
        "The new trench is 1.4 metres deep, too shallow for a man of 1.85 metres to stand upright in it unseen.",
    ),
    (
        None,
        "The doorway is 85 centimetres wide, broad enough for a wheelchair that measures 80 centimetres.",
    ),
    (
        None,
        "The tunnel is 4.1 metres high, not too low for a lorry of 3.9 metres.",
    ),
    (
        None,
        "A man about 5ft 10in (1.78m) tall ran off with a bag of 20kg (44lb).",
    ),
    (
        None,
        "A fund of 1.98m euros and a tower of 60ft (18m) were on the list.",
    ),
    (
        None,
        "The suspect is 1.70m (5ft 7in) tall.",
    ),
    (
        None,
        "Buses run at 7.10 and 8.40. The journey of 35 miles takes an hour and 20 minutes.",
    ),
    (
        None,
        "Three towns were hit by the storm – Alton, Birling and Corfe.",
    ),
    (
        None,
        "The raid began at 11.40 p.m. and lasted 50 minutes. By half past twelve, when the sirens gave the all-clear, 21 fires were "
        "burning.",
    ),
)  # fmt: skip


@pytest.mark.parametrize(("rule", "phrase", "published", "prose"), BAD)
def test_bad_prose_is_found(rule: str, phrase: str, published: str | None, prose: str) -> None:
    only(prose + "\n", rule, phrase, published=published)


@pytest.mark.parametrize(("published", "prose"), GOOD)
def test_good_prose_is_silent(published: str | None, prose: str) -> None:
    silent(prose + "\n", published)
