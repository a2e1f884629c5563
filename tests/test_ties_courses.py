"""Ages, lengths of time and weekdays told in words of many kinds, sentences apart."""

from __future__ import annotations

import pytest
from passages import only, silent

# The rule, a phrase that is marked, the day of publication, the prose.
BAD = (
    (
        "length-of-span", "31 years", None,
        "The ferry company was set up in 1978 with two boats. It carried four million people. It went under in 2019 after 31 years "
        "of crossings.",
    ),
    (
        "length-of-span", "134 years", None,
        "Work on the cathedral began in 1882; the last tower was finished in 2026, after 134 years.",
    ),
    (
        "length-of-span", "two months", "2026-05-04",
        "The hostages were seized on 3 February. Two were women. They were let go on 3 May after two months in a cellar.",
    ),
    (
        "length-of-span", "nine years", "2026-05-04",
        "Marta Ruiz, who took over as mayor in June 2007, said on Monday that she would step down after nine years in the post.",
    ),
    (
        "length-of-span", "42 years", None,
        "He joined the force in 1989 as a cadet and left it in 2021, a career of 42 years.",
    ),
    (
        "length-of-span", "five-week", "2026-03-10",
        "The strike started on 12 January and was called off on 8 March. The five-week stoppage cost the port £40m.",
    ),
    (
        "before-and-after", "six months", None,
        "The bridge closed on 2 March 2025 for repairs and reopened on 2 November 2025, six months later.",
    ),
    (
        "length-of-span", "48 years", None,
        "The two countries signed their treaty in 1955. It held for 48 years and was torn up in 2013.",
    ),
    (
        "length-of-span", "18 years", "2026-07-01",
        "The dam was begun in 1998. Engineers opened its gates on Tuesday, 18 years later.",
    ),
    (
        "length-of-span", "ten days", None,
        "A curfew imposed on 1 June was lifted on 20 June. For ten days nobody had been allowed out after dark.",
    ),
    (
        "length-of-span", "36-year", None,
        "Captain Weiss flew his first mission in 1966 and his last in 1992, ending a 36-year career in the cockpit.",
    ),
    (
        "length-of-span", "three years", None,
        "The embassy, shut in March 2012, opened its doors again in March 2025 after three years.",
    ),
    (
        "length-of-span", "28 years", "2026-05-20",
        "The longest-serving guard at the museum retires on Friday. Joan Peel started in May 1988, when entry was free. She has seen "
        "nine directors come and go in her 28 years there.",
    ),
    (
        "length-of-span", "20 years", "2026-05-20",
        "It is 20 years since the last pit in the valley shut, in April 1996.",
    ),
    (
        "time-ago", "diamond wedding", "2026-05-20",
        "The pair wed in 1961 and will mark their diamond wedding this summer.",
    ),
    (
        "length-of-span", "third year", "2026-05-20",
        "The war, now in its third year, broke out in February 2022.",
    ),
    (
        "length-of-span", "28 years", "2026-05-20",
        "Lindqvist held the record from 1998 until 2016, a reign of 28 years.",
    ),
    (
        "length-of-span", "five-day", "2026-05-20",
        "A five-day week of talks opened on Monday 4 May. It ended on Tuesday 12 May.",
    ),
    (
        "length-of-span", "96 days", "2026-05-20",
        "She was freed on Wednesday after 96 days in captivity. Gunmen had taken her from her home on 14 March.",
    ),
    (
        "length-of-span", "eight years", "2026-05-20",
        "Prime minister since November 2019, he has led the country for eight years.",
    ),
    (
        "time-ago", "90th", "2026-05-20",
        "The union was formed in 1926 and is marking its 90th anniversary.",
    ),
    (
        "age-at-date", "24", "2026-05-20",
        "Dr Holm, who qualified in 1984 at the age of 24, retires next week at 76.",
    ),
    (
        "age-at-date", "27", "2026-05-20",
        "The king was crowned in 1973 at 27. At 70, he has no thought of stepping down.",
    ),
    (
        "length-of-span", "71 years", "2026-05-20",
        "The wine was laid down in 1945 and opened last Friday, 71 years later.",
    ),
    (
        "age-at-date", "19", "2026-05-20",
        "The teenager, born in October 2008, was 19 on the night of the crash, 3 May 2026.",
    ),
    (
        "age-at-date", "40", "2026-05-20",
        "Anna Lund, who turned 40 last month, was born in the spring of 1976.",
    ),
    (
        "age-at-date", "12", "2026-05-20",
        "Barnes was a boy of 12 when the dam was built in 1958. He is 70 now.",
    ),
    (
        "weekday-of-date", "Tuesday, May 18", "2026-05-20",
        "The hearing on Tuesday, May 18, lasted an hour.",
    ),
    (
        "weekday-of-date", "tomorrow, Friday", "2026-05-20",
        "A vigil will be held tomorrow, Friday, outside the gate.",
    ),
    (
        "weekday-of-date", "Monday 26 May", "2026-05-20",
        "The bank holiday on Monday 26 May will be fine, forecasters say.",
    ),
    (
        "weekday-of-date", "Friday 16 May", "2026-05-20",
        "He was arrested on the night of Friday 16 May.",
    ),
    (
        "weekday-of-date", "Thursday, 22 November 1963", "2026-05-20",
        "The assassination took place on Thursday, 22 November 1963.",
    ),
    (
        "length-of-span", "six weeks", "2026-05-20",
        "The pilots walked out on 1 April. Passengers slept on the floor. The dispute, settled on 29 April, had lasted six weeks.",
    ),
    (
        "length-of-span", "19 years", "2026-05-20",
        "For 19 years, from 1987 until 2016, the couple kept the village shop.",
    ),
    (
        "length-of-span", "28 years", "2026-05-20",
        "Ms Okoro took the helm in 2008; in her 28 years as head, results have doubled.",
    ),
    (
        "length-of-span", "two years", "2026-05-20",
        "The two firms merged in March 2014 and split in March 2026. In those two years they made no profit.",
    ),
    (
        "length-of-span", "232 years", "2026-05-20",
        "Archaeologists say the ship sank in 1629 and was raised in 1961, having spent 232 years on the sea bed.",
    ),
    (
        "age-at-date", "173 years old", "2026-05-20",
        "The column, put up in 1843, is 173 years old.",
    ),
    (
        "length-of-span", "26 years", "2026-05-20",
        "Chancellor from 2005 to 2021, she was in office for 26 years.",
    ),
    (
        "before-and-after", "two months", "2026-05-20",
        "The trial opened on 9 February and the verdict came on 9 May, two months later.",
    ),
    (
        "length-of-span", "Twenty years", "2026-05-20",
        "It was on 20 May 2016 that the airliner vanished. Twenty years on, families still wait for news.",
    ),
    (
        "age-at-date", "33", "2026-05-20",
        "He has been in jail since May 2012, when he was 33. He is now 57.",
    ),
    (
        "length-of-span", "35 years", "2026-05-20",
        "Mary Unwin, whose husband died in 2001, has been a widow for 35 years.",
    ),
    (
        "length-of-span", "65 years", "2026-05-20",
        "The company, in business since 1951, is marking 65 years of trading.",
    ),
    (
        "time-ago", "22nd", "2026-05-20",
        "The singer died in 1994. On Thursday fans will gather to mark the 22nd anniversary of her death.",
    ),
    (
        "age-at-date", "35", "2026-05-20",
        "Born in 1949, he won his only title in 1974 at 35.",
    ),
    (
        "age-at-date", "23", "2026-05-20",
        "At 23, in 2007, he was the youngest man in the house. He is 52 today.",
    ),
    (
        "length-of-span", "five months", "2026-05-20",
        "The siege, which had begun on 20 February, was broken on 20 May. It had gone on for five months.",
    ),
    (
        "time-ago", "90 years", "2026-05-20",
        "A volcano that last erupted in 1916, 90 years ago, is stirring.",
    ),
    (
        "age-at-date", "46", "2026-05-20",
        "A man of 46, born in March 1990, has been charged.",
    ),
    (
        "weekday-of-date", "Thursday 13 March", "2026-03-02",
        "Voters have until Thursday 13 March to register, the mayor said.",
    ),
    (
        "weekday-of-date", "Friday, 2 May", "2026-04-20",
        "The deadline for claims is midnight on Friday, 2 May.",
    ),
    (
        "weekday-of-date", "Wednesday, 24 December", "2026-12-01",
        "Shops must close at two on Wednesday, 24 December, under the new law.",
    ),
    (
        "weekday-of-date", "Tuesday 5 January", "2026-01-02",
        "Pupils are due back on Tuesday 5 January.",
    ),
    (
        "weekday-of-date", "Thursday 18 September", "2026-09-10",
        "The strike, which is planned for Thursday 18 September, would be the third.",
    ),
    (
        "weekday-of-date", "Friday, 29 February 2024", "2024-03-05",
        "The child was born on Friday, 29 February 2024.",
    ),
    (
        "weekday-of-date", "Monday, November 3", "2026-10-20",
        "Polls open at seven on Monday, November 3.",
    ),
    (
        "weekday-of-date", "Monday 20 July 1969", None,
        "The landing on the moon, on Monday 20 July 1969, was watched by 600m people.",
    ),
    (
        "length-of-span", "three days", "2026-06-18",
        "The truce starts at dawn on Friday for three days. It expires at dawn on Tuesday.",
    ),
    (
        "weekday-of-date", "Tuesday 23 June", "2026-06-18",
        "The exam was set for Tuesday 15 June but will now be sat a week later, on Tuesday 23 June.",
    ),
    (
        "weekday-of-date", "Sunday, the 15th of June", "2026-06-18",
        "A minute's silence was held on Sunday, the 15th of June.",
    ),
    (
        "weekday-of-date", "Sunday, 6 April", "2026-04-07",
        "Easter fell on Sunday, 6 April.",
    ),
    (
        "weekday-of-date", "Friday 25 June", "2026-06-18",
        "The council meets on Monday 22 June and again on Friday 25 June.",
    ),
    (
        "weekday-of-date", "Sunday 22 June", "2026-06-18",
        "The match has been moved from Saturday 20 June to Sunday 22 June.",
    ),
    (
        "length-of-span", "four days", "2026-06-18",
        "Ferries will not run for four days from Monday. Sailings resume on Saturday.",
    ),
    (
        "weekday-of-date", "Thursday, 1 July", "2026-06-18",
        "The court adjourned the case on Wednesday, 17 June, for a fortnight, to Thursday, 1 July.",
    ),
    (
        "age-at-date", "76", "2025-03-20",
        "The painter, born in Turin in 1938, died on Sunday aged 76.",
    ),
    (
        "age-at-date", "76", "2025-03-20",
        "Born in 1938, the painter Carlo Neri died peacefully at home on Sunday at the age of 76.",
    ),
    (
        "age-at-date", "17", "2026-06-06",
        "Mr Costa, who is 51, was only 17 when he opened his first shop in 2002.",
    ),
    (
        "age-at-date", "15", "2026-06-06",
        "She was 15 at her first Olympics in 2012. She is 39 now and coaches in Oslo.",
    ),
    (
        "age-at-date", "19", "2026-06-06",
        "At 19 she swam the Channel in 1984. Now 71, she still trains every day.",
    ),
    (
        "age-at-date", "nine", "2026-06-06",
        "Elena Popa came to the city in 1990 as a girl of nine. The 55-year-old runs three restaurants there.",
    ),
    (
        "age-at-date", "30", "2026-06-06",
        "The actor was 30 in 1988, when the film came out. On Friday the veteran, 78, was given a star on the pavement.",
    ),
    (
        "age-at-date", "21", "2026-06-06",
        "Private Dunn was 21 when he was captured in May 1951. The old soldier, who is now 86, went back to Korea last week.",
    ),
    (
        "age-at-date", "66", "2026-06-06",
        "He was elected pope in 2013 at 66. He died last year aged 98.",
    ),
    (
        "age-at-date", "29", "2026-06-06",
        "The robbery took place in 2004. The accused, now 41, was 29 when he carried out the robbery, the court was told.",
    ),
    (
        "age-at-date", "46", "2026-06-06",
        "Judge Alma Reyes, 64, was appointed to the bench in 1998, when she was 46.",
    ),
    (
        "age-at-date", "61", "2026-06-06",
        "The singer's date of birth is given as 4 July 1975. He turns 61 next month.",
    ),
    (
        "age-at-date", "77", "2026-06-06",
        "Born on the eve of the war in August 1939, Agnes Bell will be 77 in August.",
    ),
    (
        "age-at-date", "31", "2026-06-06",
        "The boxer was born in 1990. He won his first belt in 2011, when he was 31.",
    ),
    (
        "age-at-date", "44", "2026-06-06",
        "Hugo Lenz (born 1950) was 44 when he became chancellor in 2004.",
    ),
    (
        "age-at-date", "47", "2026-06-06",
        "The victim was named as Paul Dyer, 47. Mr Dyer, born in 1969, had two children.",
    ),
    (
        "age-at-date", "95", "2026-06-06",
        "Lady Ashby, whose birth in 1921 was announced in this newspaper, has died at 95.",
    ),
    (
        "age-at-date", "14", "2026-06-06",
        "The chess player became a grandmaster in 2001 aged 14. Today she is 29.",
    ),
    (
        "age-at-date", "30", "2026-06-06",
        "The twins, who turn 30 in July, were born in July 1986.",
    ),
    (
        "age-at-date", "34", "2026-09-01",
        "Dame Ida Grant, who has died at 88, sang her first Tosca in 1962, when she was 34.",
    ),
    (
        "age-at-date", "22", "2026-09-01",
        "The lighthouse keeper came to the rock in 1979 at 22. On Sunday he climbed down for the last time, a man of 59.",
    ),
    (
        "length-of-span", "46 years", "2026-09-01",
        "The couple met in 1970. In June they celebrated 46 years together.",
    ),
    (
        "before-and-after", "28 months", "2026-09-01",
        "The pandemic began in the town in March 2020; schools did not open again until September 2021, 28 months on.",
    ),
    (
        "length-of-span", "16 years", "2026-09-01",
        "The tunnel took 16 years to dig. Drilling started in 1998 and the last rock was blasted in 2024.",
    ),
    (
        "length-of-span", "71 days", "2026-09-01",
        "The minister has been in the job since 12 July. In her first 71 days she has met no union.",
    ),
    (
        "age-at-date", "nine", "2026-09-01",
        "Amir was nine when the family fled, in 2003. Today, at 42, he is a surgeon.",
    ),
    (
        "length-of-span", "a decade and a half", "2026-09-01",
        "It is a decade and a half since the tsunami of March 2001.",
    ),
    (
        "age-at-date", "127 years old", "2026-09-01",
        "The club, which dates from 1889, is 127 years old.",
    ),
    (
        "length-of-span", "33rd day", "2026-09-01",
        "The hunger strike, begun on 10 July, ended on 21 August, its 33rd day.",
    ),
    (
        "age-at-date", "34", "2026-09-01",
        "Boris Lenk, 67, has taught at the school since 1983, when he was 34.",
    ),
    (
        "before-and-after", "Thirteen months", "2026-09-01",
        "The peace deal was signed on 1 August 2025. Thirteen months later to the day, on 1 October 2026, it expires.",
    ),
    (
        "age-at-date", "16", "2026-09-01",
        "Olsen joined the firm at 16. That was in 1991. She is 41.",
    ),
    (
        "length-of-span", "90 years", "2026-09-01",
        "The bus company, set up in 1926, has had a busy 90 years.",
    ),
    (
        "announced-number-of-items", "Four men", None,
        "Four men have walked on the roof: Abel, Bond, Cole, Dent and Earp.",
    ),
    (
        "announced-number-of-items", "two sites", None,
        "The council has a choice of two sites: the old mill, the tannery or the gasworks.",
    ),
    (
        "announced-number-of-items", "three countries", None,
        "He is wanted in three countries. They are Chad, Mali, Niger and Togo.",
    ),
    (
        "announced-number-of-items", "three tests", None,
        "The law sets three tests. A firm must be solvent, it must have two directors, it must file accounts and it must pay tax.",
    ),
    (
        "announced-number-of-items", "three grounds", None,
        "The judge gave three grounds: that the search was illegal, that the witness had lied, that a juror slept and that the clock "
        "had been changed.",
    ),
    (
        "announced-number-of-items", "four winners", None,
        "The four winners — Ash, Birch and Cedar — share the money.",
    ),
    (
        "announced-number-of-items", "five hopes", None,
        "The bishop set out five hopes for the year. First came peace. Second was bread. Third was rain. Last was patience.",
    ),
    (
        "announced-number-of-items", "two pledges", None,
        "The party made two pledges, to cut fares, to plant trees and to build flats.",
    ),
    (
        "announced-number-of-items", "three things", None,
        "The general wants three things: shells, boots, blankets and time.",
    ),
    (
        "announced-number-of-items", "three ways", None,
        "There were three ways in, he said. One was by sea. Another was by air. A third was on foot. The fourth was to bribe the "
        "guard.",
    ),
    (
        "announced-number-of-items", "Both", None,
        "Both candidates, Mr Hill, Ms Dale and Mr Lake, spoke.",
    ),
    (
        "announced-number-of-items", "Seven sins", None,
        "Seven sins of the gardener\n1. Haste.\n2. Sloth.\n3. Greed.\n4. Pride.\n5. Envy.\n6. Wrath.",
    ),
    (
        "announced-number-of-items", "five clubs", None,
        "He had played for five clubs: Ajax, Porto, Celtic and Lyon.",
    ),
    (
        "weekday-of-date", "Friday 5 September", "2026-09-01",
        "Bread goes on sale on Wednesday 2 September; sugar follows on Friday 5 September.",
    ),
    (
        "weekday-of-date", "Sunday, October 5", "2026-09-01",
        "The last ferry sails on Sunday, October 5, and the next on Monday, March 29.",
    ),
    (
        "weekday-of-date", "Monday, 30 August", "2026-09-01",
        "He told the court that on Thursday, 27 August, he was abroad, and that he came home on Monday, 30 August.",
    ),
    (
        "length-of-span", "three and a half hours", None,
        "The outage began at 03:15 and power was back at 07:45, three and a half hours later.",
    ),
    (
        "length-of-span", "40 minutes", None,
        "The quake struck at 4.17am. The wave came 40 minutes later, at 5.27am.",
    ),
    (
        "length-of-span", "two hours and five minutes", None,
        "The journey from York to London takes two hours and five minutes: the 8.02 gets in at 10.37.",
    ),
    (
        "converted-unit", "60 litres", None,
        "The tank holds 60 litres (25 gallons).",
    ),
    (
        "converted-unit", "minus 10C", None,
        "It was minus 10C (24F) at dawn.",
    ),
    (
        "converted-unit", "36.2 miles", None,
        "A marathon is 42.2km (36.2 miles).",
    ),
    (
        "converted-unit", "3 metres", None,
        "The wall is 3 metres (14ft) high and 12 metres (39ft) long.",
    ),
    (
        "rank-order", "36 metres", None,
        "The plane, with a wingspan of 36 metres, was too wide for a hangar of 40 metres.",
    ),
    (
        "converted-unit", "400g", None,
        "A tin of 400g (18oz) costs £2.",
    ),
    (
        "converted-currency", "720,000-peso", None,
        "At the official rate of 36 pesos to the dollar, the 720,000-peso fine is $2,000.",
    ),
    (
        "age-at-date", "63", "2026-10-07",
        "The sculptor, who was born in 1942, finished the statue at the age of 63 in 2015.",
    ),
    (
        "age-at-date", "14", "2026-10-07",
        "Karim left Basra in 1996. He was 14 then and is 54 now.",
    ),
    (
        "length-of-span", "20 years", "2026-10-07",
        "The ban on night flights came in on 1 April 2016. In the 20 years since, the village has slept.",
    ),
    (
        "length-of-span", "61 years", "2026-10-07",
        "Two brothers ran the inn from 1953, when their father died, to 2004, 61 years in all.",
    ),
    (
        "age-at-date", "34", "2026-10-07",
        "Alice Kerr, 46, has been a judge since 2004, when she was appointed at 34.",
    ),
    (
        "length-of-span", "Ten years", "2026-10-07",
        "The mine was shut in October 2006. Ten years on, the lamps still hang there.",
    ),
    (
        "length-of-span", "42 years", "2026-10-07",
        "It took Mr Dunn 42 years to pay for the house he bought in 1974; the last cheque went off in 2006.",
    ),
    (
        "announced-number-of-items", "Three roads", None,
        "Three roads lead to the pass: the A4, the A9, the B12 and a farm track.",
    ),
    (
        "announced-number-of-items", "two aims", None,
        "The manifesto has two aims. Rents would fall, wages would rise and the army would grow.",
    ),
    (
        "announced-number-of-items", "three suspects", None,
        "He named three suspects: the cook, the gardener, the butler and the maid.",
    ),
    (
        "announced-number-of-items", "both", None,
        "The club has sold both its strikers, Hahn, Ilic and Jones.",
    ),
    (
        "weekday-of-date", "Saturday, 11 October", "2026-10-07",
        "The market opens on Saturday, 11 October.",
    ),
    (
        "weekday-of-date", "Tuesday, 5 October", "2026-10-07",
        "He was shot on Tuesday, 5 October, police said.",
    ),
    (
        "weekday-of-date", "Monday 13 October", "2026-10-07",
        "Ballots must be posted by Monday 13 October.",
    ),
    (
        "length-of-span", "three and a half hours", None,
        "The blackout lasted from 18.40 to 21.10, three and a half hours.",
    ),
    (
        "length-of-span", "2hr 14min", None,
        "Her time of 2hr 14min beat the record. She had started at 9.00 and finished at 11.24.",
    ),
    (
        "converted-unit", "30 metres", None,
        "The mast is 30 metres (68ft) tall.",
    ),
    (
        "converted-currency", "8m yen", None,
        "At 160 yen to the dollar the prize of 8m yen is worth $5,000.",
    ),
    (
        "length-of-span", "50 minutes", None,
        "The alarm was raised at twenty past four. Help came at ten to five, 50 minutes later.",
    ),
    (
        "rank-order", "60cm", None,
        "The gap is 60cm, wide enough for a boat of 75cm.",
    ),
)  # fmt: skip
GOOD = (
    (
        "2026-05-20",
        "The mill opened in 1904 and closed in 1987. Its last owner, who had run it for 23 years, wept.",
    ),
    (
        "2026-05-20",
        "The strike began on 2 March and ended on 30 March. A two-week ban on overtime had come before it.",
    ),
    (
        "2026-05-20",
        "Ana, who was 19 in 1999, coached Ben Holt, a swimmer. The 24-year-old won gold last week.",
    ),
    (
        "2026-05-20",
        "She was 30 in 2010 when her son was born. The 16-year-old plays for the county.",
    ),
    (
        "2026-05-20",
        "The bridge, opened in 1964, was closed in 2021 for repairs that took 18 months. Traffic returned three years ago.",
    ),
    (
        "2026-05-20",
        "The treaty of 1979 was the work of Elias Roth, then 41. His successor, 58, signed the new one on Monday.",
    ),
    (
        "2026-05-20",
        "A guard of 35 years' service, Tom Ray, retired on Friday. The station opened in 1871.",
    ),
    (
        "2026-05-20",
        "He was jailed in 2010 and freed in 2024. The judge had given him 24 years.",
    ),
    (
        "2026-05-20",
        "Mrs Dale was born in 1931. Her daughter, aged 62, said she died on Sunday.",
    ),
    (
        "2026-05-20",
        "The veteran, 97, landed in Normandy in 1944. His comrade Bob Shaw was 19 that day.",
    ),
    (
        "2026-05-20",
        "The two reasons for the delay are well known. A third party, the insurer, has now joined the case.",
    ),
    (
        "2026-05-20",
        "The coach gave two reasons. The first was the weather. The second was the referee, who sent off a third player after an "
        "hour.",
    ),
    (
        "2026-05-20",
        "Two conditions must be met. Players must train and the club must pay, and that must happen soon.",
    ),
    (
        "2026-05-20",
        "Three ways out of the city remain. Drivers should take the coast road. They should not use the tunnel. Buses should run.",
    ),
    (
        None,
        "Four rules of the road\n1. Keep left.\n2. Signal.\n3. Stop at red.\n4. Be kind.",
    ),
    (
        "2026-05-20",
        "The firm made two promises. Jobs would be safe and wages would rise. It kept neither.",
    ),
    (
        "2026-05-20",
        "The company paid £80m, or $100m, at a rate of $1.25 to the pound; a year ago it paid $90m for a rival.",
    ),
    (
        "2026-05-20",
        "The truck, 3.9 metres high, was too tall for the bridge, which has a clearance of 3.6 metres.",
    ),
    (
        "2026-05-20",
        "The pool, at 1.2 metres, is too shallow for diving, which needs 1.8 metres.",
    ),
    (
        "2026-05-20",
        "The truce runs from Thursday for six days. Talks resume on Monday, before it ends.",
    ),
    (
        "2026-05-20",
        "Trains left at 9.15 and 10.40; the journey takes 50 minutes.",
    ),
    (
        "2026-05-20",
        "The concert began at 7.30pm and ended at 10.15pm. The interval lasted 20 minutes.",
    ),
    (
        "2026-05-20",
        "The fire broke out at 2am on Monday and was out by 5am on Tuesday. It took crews two hours to reach the roof.",
    ),
    (
        "2026-05-20",
        "Police were called at 23:10. The attack lasted four minutes. The man was held at 23:40.",
    ),
    (
        "2026-05-20",
        "The court heard he was 34 when he killed in 2019. The judge, 61, said he would serve 25 years.",
    ),
    (
        "2026-05-20",
        "Founded in 1910, the club moved to its present ground in 1936. It has played there for 90 years.",
    ),
    (
        "2026-05-20",
        "The school opened in 1952. Twenty-four years later, in 1976, it took in girls, and it has been mixed for 50 years.",
    ),
    (
        "2026-05-20",
        "His first wife died in 1988 after 12 years of marriage. He wed again in 1994, and that marriage has lasted 32 years.",
    ),
    (
        "2026-05-20",
        "The king came to the throne in 1972, when he was 31. The 85-year-old has reigned for 54 years.",
    ),
    (
        "2026-05-20",
        "Anna Berg was 12 in 1984. Her brother Jan is 50.",
    ),
    (
        "2026-05-20",
        "The oil, found in 1998, took 15 years to reach the market, in 2013.",
    ),
    (
        "2026-05-20",
        "The three islands were named. They are Sark, Herm and Jethou, and their people will vote in June.",
    ),
    (
        "2026-05-20",
        "Peter Voss, a former guard of 91, stood trial in 2021 over killings in 1944, when he was 17; on Friday a woman of 88 who "
        "survived the camp spoke of him.",
    ),
    (
        "2026-05-20",
        "In 1991, at the age of 19, she left home. The teacher, now 54, has not been back in 35 years.",
    ),
    (
        "2026-05-20",
        "The baby was born on 3 May, 17 days early. The mother, 31, went home on 9 May.",
    ),
    (
        "2026-05-20",
        "The exhibition opened on 1 March and closes on 31 May. It took two years to prepare, and 14 days to hang.",
    ),
    (
        "2026-05-20",
        "Shops opened on Sunday 3 May for the first time in eight weeks; they had closed on 8 March.",
    ),
    (
        "2026-05-20",
        "The law of 2006 was amended in 2016. Ten years on, it is to go.",
    ),
    (
        "2026-05-20",
        "Harker served as mayor from 1990 to 2002, and from 2010 to 2014, 16 years in all.",
    ),
    (
        "2026-05-20",
        "He joined the bank in 1986 and left in 2020. For 24 of those years he ran the branch in Kiel.",
    ),
    (
        "2026-09-01",
        "The airline was founded in 1958 and went bust in 2011. Its last jet, 23 years old, was scrapped in 2014.",
    ),
    (
        "2026-09-01",
        "She ruled from 1952 to 2022. Her son waited 73 years for the throne, and a coronation followed in May 2023, eight months "
        "later.",
    ),
    (
        "2026-09-01",
        "The bridge opened on 4 March 1890 and was repainted in 2011, a job that took ten years.",
    ),
    (
        "2026-09-01",
        "The border was closed on 3 May and opened again on 24 June. Trade fell by a third in the four weeks after the closure.",
    ),
    (
        "2026-09-01",
        "The trial began on 2 June. The jury went out on 14 July and came back after five days.",
    ),
    (
        "2026-09-01",
        "On 1 August the rebels took the dam; on 15 August they lost it. Water had been cut off for three days.",
    ),
    (
        "2026-09-01",
        "He was mayor for 12 years until 2018, when his deputy of nine years took over; she stood down in August.",
    ),
    (
        "2026-09-01",
        "The school, set up in 1926, has had 15 head teachers. The present one, 41, came in 2020 and is to stay for ten years.",
    ),
    (
        "2026-09-01",
        "Orr, 71, joined the orchestra in 1979, when he was 24. His pupil Nina Vale, 19, was born in 2007.",
    ),
    (
        "2026-09-01",
        "Dr Salt was 33 in 1995, when the clinic opened. The surgeon, 45, who runs it now was his student.",
    ),
    (
        "2026-09-01",
        "Lena Brandt, who was born in 1958, was 24 when she first sang here. At 68, she is back.",
    ),
    (
        "2026-09-01",
        "The crash killed a boy of nine and his mother, 34, who was born in Lagos in 1992.",
    ),
    (
        "2026-09-01",
        "The man, who was 17 at the time, was jailed in 2004 for a murder in 1998. He is now 45 and was freed on Monday.",
    ),
    (
        "2026-09-01",
        "The attack happened in 2011. The victim was 23 when the attacker, now 39, was first arrested in 2016.",
    ),
    (
        "2026-09-01",
        "The two goals came late. The first was a header. The second, in stoppage time, was an own goal, and a third was ruled out.",
    ),
    (
        "2026-09-01",
        "The bank has three branches. They will close in May, reopen in June and move in July.",
    ),
    (
        "2026-09-01",
        "There are two sides to the quarrel. Miners want work, farmers want water. The state wants both.",
    ),
    (
        "2026-09-01",
        "Four people were hurt, a driver, two passengers and a cyclist.",
    ),
    (
        "2026-09-01",
        "The minister has two tasks. He must cut the deficit, which he must do by May, and keep the unions calm.",
    ),
    (
        "2026-09-01",
        "The report lists three dangers. Fires may spread. Dams may burst, and if they burst, towns may flood. Crops may fail.",
    ),
    (
        "2026-09-01",
        "The three finalists are known. They are Norway, Chile and Peru, and Peru and Chile meet in the other semi-final.",
    ),
    (
        "2026-09-01",
        "Two reasons were given. The first was the price. A month later came the second.",
    ),
    (
        "2026-09-01",
        "The two ships, one of them 300 metres long, are too long for the lock, which takes vessels of 250 metres.",
    ),
    (
        "2026-09-01",
        "The room is 4 metres high, too low for a tree of 5 metres but high enough for one of 3 metres.",
    ),
    (
        "2026-09-01",
        "Buses leave at 7.15 and 9.40. The second takes 35 minutes, and the first an hour.",
    ),
    (
        "2026-09-01",
        "The blaze started at 3am. By 9am, after six hours, 40 homes had gone. Crews slept for two hours at noon.",
    ),
    (
        "2026-09-01",
        "The doors close at 10pm. Last orders are 30 minutes earlier, at 9.30pm.",
    ),
    (
        "2026-09-01",
        "The game kicked off at 7.45pm, 45 minutes late, and ended at 9.38pm.",
    ),
    (
        "2026-09-01",
        "The parade left the square at 10am and got back at 1.30pm. It stopped for an hour for lunch.",
    ),
    (
        "2026-09-01",
        "The euro rose to $1.18. The deal, worth €40m ($47m), is the biggest this year.",
    ),
    (
        "2026-09-01",
        "They paid $1.25 to the fund and £80m, or $100m, to the state.",
    ),
    (
        "2026-09-01",
        "The sale on Saturday, 12 September, follows one last year on Saturday, 13 September.",
    ),
    (
        "2026-09-01",
        "He told the court he had been at home on Monday, 1 September last year.",
    ),
    (
        "2026-09-01",
        "The festival was held on Sunday, 30 August, and the next is on Sunday, 29 August 2027.",
    ),
    (
        "2026-09-01",
        "The truce starts on Friday for ten days. Monitors arrive on Monday. It ends on Sunday week.",
    ),
    (
        "2026-09-01",
        "The club was formed in 1899 and in 2024, after 125 years, won its first cup. It had come close 25 years earlier.",
    ),
    (
        "2026-09-01",
        "Her mother had died in 1988. Twenty-eight years later, she said, she still dreamed of her.",
    ),
    (
        "2026-09-01",
        "His first book came out in 1994 and the film in 2006. Ten years later he sold the rights.",
    ),
    (
        "2026-09-01",
        "The couple wed in 1976, had three children in ten years and parted in 1996.",
    ),
    (
        "2026-09-01",
        "The war of 1914 to 1918 took his father; he himself was born in 1915 and served for six years from 1939.",
    ),
    (
        "2026-09-01",
        "The lease, for 25 years from 1990, was not renewed, and the building has stood empty since 2015.",
    ),
    (
        "2026-09-01",
        "Vale was captain from 2009 to 2014 and again from 2017, nine years in all so far apart from 2020.",
    ),
    (
        "2026-09-01",
        "On 10 July the strike entered its third week. It had begun on 22 June; the last, in 2019, went on for 40 days.",
    ),
    (
        "2026-09-01",
        "The volcano erupted on 3 June. Flights resumed on 9 June after six days, and the village was rebuilt in ten weeks.",
    ),
    (
        "2026-09-01",
        "The king died on 2 March 1955. His widow outlived him by 30 years and was buried beside him in 1985.",
    ),
)  # fmt: skip


@pytest.mark.parametrize(("rule", "phrase", "published", "prose"), BAD)
def test_bad_prose_is_found(rule: str, phrase: str, published: str | None, prose: str) -> None:
    only(prose + "\n", rule, phrase, published=published)


@pytest.mark.parametrize(("published", "prose"), GOOD)
def test_good_prose_is_silent(published: str | None, prose: str) -> None:
    silent(prose + "\n", published)
