"""Days from prose: ages, anniversaries, spans, events so long apart, clock times and weekdays."""

import pytest
from passages import silent, told

import claimcheck as cc

# The passage, its day of publication and the rule that finds it.
BAD = [
    ("The novelist, 82, who was born in Leeds in 1934, died on Sunday.", "2026-03-03", "age-at-date"),
    ("Margaret Ellis (born 12 May 1961), 67, will step down.", "2026-03-03", "age-at-date"),
    ("He was 19 when he won the 1988 final; he was born in 1976.", "2026-03-03", "age-at-date"),
    ("At 45, the mayor, born in 1970, is the youngest in the state.", "2026-03-03", "age-at-date"),
    ("The bakery was founded in 1926. It will celebrate its 90th anniversary in May.", "2026-03-03", "time-ago"),
    ("The club, formed in 1899, marked its centenary in 2009.", "2026-03-03", "time-ago"),
    ("Twenty years ago, in 1996, the factory closed.", "2026-03-03", "time-ago"),
    ("The treaty was signed in 1973, 43 years ago.", "2026-03-03", "time-ago"),
    ("The sisters have run the shop for 30 years, since 1986.", "2026-03-03", "length-of-span"),
    ("The road has been shut for six weeks since 3 February.", "2026-03-03", "length-of-span"),
    ("Between 2010 and 2022, a span of 14 years, the population doubled.", "2026-03-03", "length-of-span"),
    ("The exhibition, which runs from 1 to 14 April, lasts three weeks.", "2026-03-03", "length-of-span"),
    ("The four-day conference begins on Monday and ends on Wednesday.", "2026-03-03", "length-of-span"),
    ("Voting begins at 7am and closes at 10pm, a total of 13 hours.", "2026-03-03", "length-of-span"),
    ("The ceasefire, from 6 p.m. on Friday until 6 p.m. on Saturday, will last 48 hours.", "2026-03-03", "length-of-span"),
    ("He was arrested on 10 January and released on 24 January after three weeks in custody.", "2026-03-03", "length-of-span"),
    ("The ship left port on 2 February and returned on 16 February, four weeks later.", "2026-03-03", "before-and-after"),
    ("The museum will reopen on Saturday, March 8.", "2026-03-03", "weekday-of-date"),
    ("The hearing is set for Monday, 9 March, and the verdict for Thursday, 13 March.", "2026-03-03", "weekday-of-date"),
    ("Today, Wednesday, the shops are closed.", "2026-03-03", "weekday-of-date"),
    ("The flight takes off at 11.15pm and lands at 1.45am, three and a half hours later.", "2026-03-03", "length-of-span"),
    ("The conductor, 54, was 30 when he took over the orchestra in 1990.", "2026-03-03", "age-at-date"),
    ("In 1985, when she was 23, she opened her first shop. Now 70, she owns nine.", "2026-03-03", "age-at-date"),
    ("Ivor Lund (1931-2019) died at the age of 78.", "2026-03-03", "age-at-date"),
    ("It was the team's first title since 1996, a wait of 20 years.", "2026-03-03", "length-of-span"),
    ("The war lasted from 1914 until 1918, six years.", "2026-03-03", "length-of-span"),
    ("Elected in 1992, he has served for 24 years.", "2026-03-03", "length-of-span"),
    ("The widow, who was born in 1931 and died in 2019, was 78.", "2026-03-03", "age-at-date"),
    ("The bill passed on Monday, 2 March. The following day, Wednesday, it was signed.", "2026-03-03", "before-and-after"),
    ("The team met on Tuesday, two days before Friday's game.", "2026-03-03", "before-and-after"),
    ("The three-week course starts on 2 March and ends on 13 April.", "2026-03-03", "length-of-span"),
    ("His sentence of six years, from 2014 to 2018, was cut.", "2026-03-03", "length-of-span"),
    ("She joined in 2006 and left in 2016 after 20 years with the firm.", "2026-03-03", "length-of-span"),
    ("The paper was founded in 1846, 150 years ago.", "2026-03-03", "time-ago"),
    ("The bridge was 50 years old when it fell in 2007; it had been built in 1967.", "2026-03-03", "age-at-date"),
    ("The festival, now in its 40th year, began in 1996.", "2026-03-03", "time-ago"),
    ("The fast began at sunset on Monday and ended 24 hours later, at sunset on Wednesday.", "2026-03-03", "before-and-after"),
    ("Hostages were held for 444 days, from 4 November 1979 to 20 January 1982.", "2026-03-03", "length-of-span"),
    ("The term, which began on 7 January and ended on 28 March, lasted 16 weeks.", "2026-03-03", "length-of-span"),
    ("The snow fell on Friday, and schools reopened four days later, on Thursday.", "2026-03-03", "before-and-after"),
    ("The play opened on 14 February, three weeks ago.", "2026-03-03", "time-ago"),
    ("The mayor, who was born on 31 April 1960, is 65.", "2026-03-03", "no-such-date"),
    ("He ruled from 1996 to 2008, a total of 14 years.", "2026-03-03", "length-of-span"),
    ("The mine has been silent since 1996, and after 30 years of silence the pumps are back.", "2016-05-05", "length-of-span"),
    ("Saturday marks the 50th anniversary of the 1986 strike.", "2026-03-03", "time-ago"),
    ("The library is open from 9am to 5.30pm, ten hours a day.", "2026-03-03", "length-of-span"),
    ("The shop is open from 9 to 5, ten hours.", "2026-03-03", "length-of-span"),
    ("The bridge, which opened in 1966 (50 years ago), is closed.", "2026-03-03", "time-ago"),
    ("She was sentenced on 3 February, ten days after her arrest on 14 January.", "2026-03-03", "before-and-after"),
    ("The war began in 1996 and ended in 2001, seven years later.", "2026-03-03", "before-and-after"),
    ("The strike began on 3 February and ended on 12 February, a fortnight later.", "2026-03-03", "before-and-after"),
    ("The festival lasts nine days, from 3 March to 7 March.", "2026-03-03", "length-of-span"),
    ("The 60-year-old bridge was built in 1976.", "2026-03-03", "age-at-date"),
    ("The siege lasted 70 days, from 1 March to 12 April.", "2026-03-03", "length-of-span"),
    ("The vote is tomorrow, Friday.", "2026-03-04", "weekday-of-date"),
    ("The three-hour show runs from 7.30pm to 11.30pm.", "2026-03-03", "length-of-span"),
    ("The 90-minute session, from 10:00 to 12:00, was full.", "2026-03-03", "length-of-span"),
    ("The old bridge, opened in 1931, would have been 105 this year.", "2026-03-03", "age-at-date"),
    ("The poet was born in Vilnius in 1911. She died there in 1980, at 79.", "2026-03-03", "age-at-date"),
    ("Mr Okafor took office in May 2016 and has now ruled for 12 years.", "2026-03-03", "length-of-span"),
    ("The firm, which was founded by two brothers in 1976, turns 60 this year.", "2026-03-03", "age-at-date"),
    ("Nine years after the disaster of 2014, in 2025, the inquiry reported.", "2026-03-03", "before-and-after"),
    ("The mine closed in 1984. It reopened 31 years later, in 2005.", "2026-03-03", "before-and-after"),
    (
        "He has been missing since 12 January, seven weeks ago tomorrow... His wife last saw him 40 days ago, on 12 January.",
        "2026-03-03",
        "time-ago",
    ),
    ("The show ran for 16 years, from 1998 until its last night in 2010.", "2026-03-03", "length-of-span"),
    ("It was the town's worst flood since 1953, 83 years ago.", "2026-03-03", "time-ago"),
    ("The pilot, who is 52, joined the airline in 1999 at the age of 15.", "2026-03-03", "age-at-date"),
    ("The heir, who came of age at 18 in 2019, was born in 1997.", "2026-03-03", "age-at-date"),
    ("The expedition set out on 4 January and reached the pole on 15 February, 60 days later.", "2026-03-03", "before-and-after"),
    ("Parliament rises on Friday, 27 March, and returns on Tuesday, 13 April.", "2026-03-03", "weekday-of-date"),
    ("The trial, due to begin on Monday, 9 March, was brought forward by three days to Thursday.", "2026-03-03", "before-and-after"),
    ("The week-long festival begins on Monday, 6 April, and ends on Saturday, 18 April.", "2026-03-03", "length-of-span"),
    ("The fast lasts from dawn to dusk, 05.10 to 18.20, or 15 hours and ten minutes.", "2026-03-03", "length-of-span"),
    ("The rink is open daily from 10 a.m. to 8 p.m., a total of 12 hours.", "2026-03-03", "length-of-span"),
    ("The plane took off at 22:15 and landed at 06:45, a flight of nine and a half hours.", "2026-03-03", "length-of-span"),
    (
        "Town votes on bypass plan on Tuesday\nThe town will vote on the bypass plan on Wednesday, 11 March, the council said.",
        "2026-03-03",
        "same-thing-agrees",
    ),
    ("The school came 21st out of 20.", "2026-03-03", "parts-exceed-whole"),
    ("The city ranks 15th of the 12 capitals.", "2026-03-03", "parts-exceed-whole"),
    ("The pool is open from 7am to 9am, three hours a day.", "2026-03-03", "length-of-span"),
    ("The tunnel took nine years to dig, from 1988 to 1994.", "2026-03-03", "length-of-span"),
    ("Its founder, who died last year at 90, was born in 1945.", "2026-03-03", "age-at-date"),
    ("They married in 1971 and will celebrate their golden wedding this year.", "2026-03-03", "time-ago"),
    ("The team flew out on Thursday, 26 February, and came home on Monday, 3 March.", "2026-03-03", "weekday-of-date"),
    ("The dig began in June 2019 and ended in August 2021, four years later.", "2026-03-03", "before-and-after"),
    ("The tower was begun in 1890 and finished in 1931, after 31 years.", "2026-03-03", "length-of-span"),
]

GOOD = [
    ("The novelist, 91, who was born in Leeds in 1934, died on Sunday.", "2026-03-03"),
    ("The actor, born in 1958, first appeared on stage in 1972 with his brother, 19, and was 44 when his son was born.", "2026-03-03"),
    ("She was born in 1990 and has two children, 4 and 7.", "2026-03-03"),
    ("He was born in 1986 at 12 Mill Lane and finished at 40 in the rankings.", "2026-03-03"),
    ("Born in 1944, he scored 31 goals in 1968 and was sold for 40.", "2026-03-03"),
    ("The coach, who was born in 1970, signed a striker aged 23 in 2021.", "2026-03-03"),
    ("The victim, 34, was found by a neighbour who was born in 1950.", "2026-03-03"),
    ("The victim, 34, was found by a neighbour, who was born in 1950.", "2026-03-03"),
    ("John Smith, born in 1960, succeeded Mary Jones, 70, as chairman in 2015.", "2026-03-03"),
    ("The school, founded in 1921, will mark the 20th anniversary of the fire next week.", "2026-03-03"),
    ("On the tenth anniversary of the war, in 2013, the town built a wall that stood until 2020.", "2026-03-03"),
    ("It is the 80th anniversary of the battle. The church, built in 1820, was rebuilt after it.", "2026-03-03"),
    ("Two years ago, after 14 years in office that began in 2010, the party lost power.", "2026-03-03"),
    ("He was jailed for 12 years in 2019 and released in 2025.", "2026-03-03"),
    ("The firm has paid a dividend for 30 years and has been run by the family since 1950.", "2026-03-03"),
    ("He worked from 1990 to 2000 at the bank, spent two years in Paris and retired in 2010.", "2026-03-03"),
    ("She served four years of a sentence that runs from 2020 to 2030.", "2026-03-03"),
    ("From Monday to Friday the 24-hour helpline is staffed by two nurses.", "2026-03-03"),
    ("The shop is open from 9am to 5pm for four hours of which the vet is in.", "2026-03-03"),
    ("The two-hour talk starts at 7pm; the bar is open from 6pm to 11pm.", "2026-03-03"),
    ("Rain fell for three hours on Friday. On Sunday it lasted for ten.", "2026-03-03"),
    ("The strike began on Monday, 2 March. Talks resumed on Thursday, three days later.", "2026-03-03"),
    ("On Monday he was charged. Two days later he was freed on bail. The trial starts on 8 June.", "2026-03-03"),
    ("Monday's meeting was put off for a week because of snow; the next regular session is on Thursday.", "2026-03-03"),
    ("The quake struck on Saturday, 25 April 2015, five years after another, on 4 September 2010.", "2026-03-03"),
    ("The five-year plan runs from 2021 to 2025.", "2026-03-03"),
    ("Shops may open on Sundays from 10 to 4, and on Saturdays for ten hours.", "2026-03-03"),
    ("The game, between 3pm and 5pm on Saturday, was stopped for 20 minutes.", "2026-03-03"),
    ("The nine-month siege ended on 12 March 2022; it had begun in June 2021.", "2026-03-03"),
    ("The conductor, 54, was 18 when he took over the orchestra in 1990.", "2026-03-03"),
    ("In 1985, when she was 23, she opened her first shop. Now 64, she owns nine.", "2026-03-03"),
    ("Ivor Lund (1931-2019) died at the age of 88.", "2026-03-03"),
    ("It was the team's first title since 1996, a wait of 30 years.", "2026-03-03"),
    ("The war lasted from 1914 until 1918, four years.", "2026-03-03"),
    ("Elected in 1992, he has served for 34 years.", "2026-03-03"),
    ("The bill passed on Monday, 2 March. The following day, Tuesday, it was signed.", "2026-03-03"),
    ("The team met on Wednesday, two days before Friday's game.", "2026-03-03"),
    ("The bridge was 40 years old when it fell in 2007; it had been built in 1967.", "2026-03-03"),
    ("The festival, now in its 31st year, began in 1996.", "2026-03-03"),
    ("Hostages were held for 444 days, from 4 November 1979 to 20 January 1981.", "2026-03-03"),
    ("The play opened on 10 February, three weeks ago.", "2026-03-03"),
    ("The couple, aged 70 and 68, were married in 1980 and have a son, 40, born in 1985.", "2026-03-03"),
    ("Ada Moss, 40, whose father was born in 1930, was 12 when he died in 1998.", "2026-03-03"),
    ("The twins, born on 29 February 2020, are six.", "2026-03-03"),
    ("He turned 65 last week, having been born in February 1961.", "2026-03-03"),
    ("The king, who came to the throne in 1952 at 25, was born in 1926.", "2026-03-03"),
    ("The minister, 58, was elected in 1997 when she was 29 and re-elected in 2001.", "2026-03-03"),
    ("The team, founded in 1900, won at home for the first time in 20 years and marked its 125th anniversary last year.", "2026-03-03"),
    ("In 2016, ten years after it was founded, the firm was sold.", "2026-03-03"),
    ("The fire was the town's first in ten years. Crews had drilled in the five weeks to last Sunday.", "2026-03-03"),
    ("The lease, signed in 2006, runs for 20 years until this June.", "2026-03-03"),
    ("It rained for five days from Sunday to Thursday, and again on Saturday.", "2026-03-03"),
    ("The inquiry opened on Monday, 9 February, and was adjourned for two weeks until Monday, 23 February.", "2026-03-03"),
    ("The weekend market, from 9am to 1pm on Saturday and Sunday, has eight hours of music.", "2026-03-03"),
    ("The shop opens at 9am and closes at 8pm on weekdays and is open for six hours on Sunday.", "2026-03-03"),
    ("Doors open at 6.30pm for the two-hour concert, which begins at 7.30pm.", "2026-03-03"),
    ("The 48-hour strike begins at 6am on Thursday and ends at 6am on Saturday.", "2026-03-03"),
    ("Polls are open from 7am to 10pm. Results are expected two hours later.", "2026-03-03"),
    ("The museum will reopen on Sunday, March 8.", "2026-03-03"),
    ("The rally was on Saturday, 28 February, and the next is on Saturday, 14 March.", "2026-03-03"),
    ("A year ago, on Monday, 3 March, the mine flooded.", "2026-03-03"),
    ("The mine flooded on 3 March last year. Exactly a year later, on Tuesday, it reopened.", "2026-03-03"),
    (
        "Town votes on bypass plan on Wednesday\nThe town will vote on the bypass plan on Wednesday, 11 March, the council said.",
        "2026-03-03",
    ),
    ("Storm due on Friday\nThe storm, the third this month, will bring snow. Schools in the north were closed on Monday.", "2026-03-03"),
    ("The school came 20th out of 20.", "2026-03-03"),
    ("He came second of the three.", "2026-03-03"),
    ("The 30th of the month, with 12 days to go.", "2026-03-03"),
    ("The widow, 84, was 20 when she married in 1962, and her daughter, 60, was born in 1965.", "2026-03-03"),
    ("The castle, built in 1321 and burnt in 1745, was rebuilt 120 years later, in 1865.", "2026-03-03"),
    ("The 40-day fast began on 18 February. The market opens on 2 March.", "2026-03-03"),
    ("The judge, who was born in 1951, sat for 22 years until she retired at 70.", "2026-03-03"),
    ("A ten-day truce was agreed on Monday, 2 March. It will end on Thursday, 12 March.", "2026-03-03"),
    ("Two trains a day run, at 9.15am and 4.30pm, and the trip takes three hours.", "2026-03-03"),
    ("The library opened on a Saturday in 1931. It will close on Friday, 27 March 2026.", "2026-03-03"),
    (
        "Flood warning for Thursday\nThe river rose on Tuesday and is expected to peak on Friday, the agency said on Wednesday.",
        "2026-03-03",
    ),
    ("The patient was born on 3 March 1996 and turns 30 today.", "2026-03-03"),
    ("In 2019, when he was 40, he sold the firm he had founded in 2004. He is now 46.", "2026-03-03"),
    ("The company, which turns 25 next year, was founded in 2002.", "2026-03-03"),
    ("He is 41. His wife, who was born in 1990, is 35.", "2026-03-03"),
    ("The plane, built in 1998, was 12 years old when the airline bought it in 2010.", "2026-03-03"),
    ("He died on Sunday, two days after his 80th birthday. He was born in 1946.", "2026-03-03"),
    ("Mrs Lane, born in 1940, lost her husband, Tom, 82, in 2019.", "2026-03-03"),
    ("The exhibition of 60 works, each about 2 metres tall, runs from 5 March to 28 June, 16 weeks.", "2026-03-03"),
    ("The hospital treated 900 patients a week in January. In the four weeks of February it treated 3,100.", "2026-03-03"),
    ("From 2015 to 2020 the town grew by 4,000; in the five years before that it lost 1,000.", "2026-03-03"),
    ("On Monday, 2 March, it rained for nine hours, from 6am; by noon the river had risen 40 centimetres.", "2026-03-03"),
    ("The runner, 31, was 24th of 60 in 2022 and 12th this year.", "2026-03-03"),
    ("She wrote her first novel at 24, in 1989, and her last at 58. She was born in 1965.", "2026-03-03"),
    ("The mayor, 61, has two sons, 30 and 28, and was elected in 2012.", "2026-03-03"),
    ("The 19th-century mill was restored in 1987.", "2026-03-03"),
    ("For three days, Tuesday to Thursday, the 12-hour shifts went on.", "2026-03-03"),
    ("Sales average 300 a day and peaked on Friday at 900. In the week they came to 2,500.", "2026-03-03"),
    ("They drove the 400 miles in eight hours, at a top speed of 75 mph.", "2026-03-03"),
    ("The concert on Friday, 13 March, has been put off for a week, to Friday, 20 March.", "2026-03-03"),
    ("A century after it was founded in 1926, the club has 4,000 members.", "2026-03-03"),
    ("The last flight, at 23.30 on Saturday, lands at 01.15 on Sunday, an hour and three-quarters later.", "2026-03-03"),
    ("The pool is open from 7am to 9am and from 5pm to 8pm, five hours a day.", "2026-03-03"),
]


@pytest.mark.parametrize(("text", "day", "rule"), BAD)
def test_what_does_not_fit_is_found(text, day, rule):
    assert rule in told(text, day)


@pytest.mark.parametrize(("text", "day"), GOOD)
def test_what_fits_or_is_not_tied_stays_silent(text, day):
    silent(text, day)


STILL_TO_COME = [
    ("The quarry has been flooded since 2031, and swimmers are warned to keep out.", "2031"),
    ("A picture released by the coastguard shows the tanker on fire off Lisk on May 14, 2026.", "May 14, 2026"),
    ("The bridge was closed on 9 April 2026, and drivers have cursed it ever since.", "9 April 2026"),
]
PAST_OR_PLANNED = [
    "The quarry has been flooded since 2011, and swimmers are warned to keep out.",
    "A picture released by the coastguard shows the ferry that is to be scrapped on May 14, 2026.",
    "Members voted to close the bridge to lorries on 9 April 2026.",
    "The lease was extended until 9 April 2031 at the same rent.",
    "The ministry plans to tax sugar since January 1, 2027, the translation of its letter said.",
]


@pytest.mark.parametrize(("text", "quote"), STILL_TO_COME)
def test_what_has_happened_is_not_dated_after_publication(text, quote):
    found = cc.check_text(text, published="2026-03-03").findings
    assert [(f.rule, f.labels[0].quote) for f in found] == [("day-to-come", quote)]


@pytest.mark.parametrize("text", PAST_OR_PLANNED)
def test_what_is_past_or_planned_may_have_its_date(text):
    assert not cc.check_text(text, published="2026-03-03").findings


def test_a_picture_is_not_handed_out_before_what_it_shows():
    told = "A photo made available by the fire service on {} March 2026 shows the burnt mill at Arlow on 4 March 2026."
    assert [f.rule for f in cc.check_text(told.format(3), published="2026-03-06").findings] == ["events-in-order"]
    assert not cc.check_text(told.format(5), published="2026-03-06").findings


@pytest.mark.parametrize(("day", "found"), [("Tuesday", ["same-thing-agrees"]), ("Monday", [])])
def test_headline_and_story_tell_one_weekday_whether_or_not_the_story_is_dated(day, found):
    told = f"Pilots to vote on ferry pact on Monday\n\nThe harbour pilots will vote on the ferry pact on {day}, their union said."
    assert [f.rule for f in cc.check_text(told).findings] == found
    assert [f.rule for f in cc.check_text(told, published="2026-03-03").findings] == found


LIVES = [
    "Orla Venn, the last of the crew of the ketch, has died at {}, her family said. She sailed alone to Faro in a storm. She rarely spoke of it. After the war she bred goats. "
    "Born in June 1921, she left school at 12.",
    "The port was blockaded in May 1893 and freed in October 1896. Its people lived on gulls during the blockade, which lasted {} years and five months.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), [(LIVES[0], "94", "104"), (LIVES[1], "four", "three")])
def test_what_is_told_sentences_later_is_of_the_same_life_or_event(text, wrong, right):
    assert cc.check_text(text.format(wrong), published="2026-03-03").findings
    assert not cc.check_text(text.format(right), published="2026-03-03").findings
