"""Figures of news stories that stand near each other and are not tied, each with a twin that is."""

import pytest
from passages import silent, twins

DATES = [
    # A date at the head of a sentence says when an anniversary was marked, not what it is of.
    "In the 1950s, the brewery asked Lena Hart for a mural to mark its 50th anniversary.",
    # "The invasion of Iraq" is not the war that another people fled.
    "She is one of the Syrians who fled when the war began five years ago. Others had come after the 2003 invasion of Iraq.",
    # No service goes on from someone's birth.
    "Born on 20 April 1960 in Varna, Petrov did two years of service after he took a degree in 1982.",
    "The party won in 2001 and lost power in 2006.\n\n"
    "The party said sorry on Monday for paying a brother over 15 years as an aide, which is lawful.",
    "The party won in 2001 and lost power in 2006. The party said sorry on Monday for paying a brother over 15 years as an aide.",
    # What a trip ended has not gone on since.
    "He mentioned the 1972 visit. The trip played a role in opening the border, marking the end of 34 years of separation.",
    # What a seat was held for is not the time between two other things.
    "The book tells of the handover of the fort on 30 June 1997. He was minister until his party was beaten and he lost the Leith seat "
    "which he had held for 23 years.\n\nMuch of the work had been done by those who signed the treaty of 1984, he says.",
    # "Their 2016 duet" is not what another thing has its anniversary of.
    "Two singers, who performed their 2016 duet, came first. A choir sang songs from the album, which is celebrating its 40th anniversary.",
    # "By the states" is no time by which.
    "Firms should earn more since the deal reached by the states on Nov 30. "
    "The states will cut output by 1.2 million barrels a day, to 32.5 million in January.",
    # Lengths that say when something was are no records.
    "Loans rose by 4 per cent in the first 11 months, the lowest rate since 1999. Rents rose in 2015 by more than in the first 11 months.",
]


@pytest.mark.parametrize("text", DATES, ids=[text[:40] for text in DATES])
def test_a_time_told_of_another_thing_is_no_length_of_this_one(text):
    silent(text)


TWINS = [
    ("The brewery was founded in {} and will mark its 50th anniversary this year.", "1967", "1976", "time-ago"),
    ("The war in Iraq began 13 years ago. Many were at school at the time of the {} invasion of Iraq.", "2003", "2013", "time-ago"),
    ("Opened on 20 April 1960, the works shut in 1982 after {} years.", "12", "22", "length-of-span"),
    ("The club was begun in 1998.\n\nThe club closed its gates on Monday, {} years later.", "18", "28", "length-of-span"),
]


@pytest.mark.parametrize(("text", "wrong", "right", "rule"), TWINS, ids=[text[:40] for text, *_ in TWINS])
def test_a_time_told_of_one_thing_is_found(text, wrong, right, rule):
    twins(text, wrong, right, rule)


OTHERS = [
    # A headline leaves the hedge out.
    "Council fleet missing 200 vans\n\nThe council is trying to find more than 200 vans missing from its depots, a spokesman said.",
    "Letter sells for $90,000\n\nA letter by the painter was sold for almost $90,000 in Basel on Monday.",
    # What a thing begins on is not what it is to be over by.
    "Questions to the judge will begin on March 21. The hearing is the first step of the inquiry, which members hope to complete by April.",
    # "Not named" denies nothing of "freed".
    "Police held a boy of 13 and one of 15. Both have since been released. The officer and the two boys arrested have not been named.",
    # The medals of one metal are not all the medals.
    "Norway has 27 gold, 26 silver and 15 bronze medals. Korea is third with 11 gold, five silver and five bronze medals.",
    # What is denied is no part, and the end of a term is no rest of another one.
    "The right sentence was six years not four, the court held. The court suspended the final two years and nine months.",
    "He got two-and-a-half years and was banned from driving for 15 years. "
    "The court sentenced him anew to six years with the final two years suspended.",
    # One sum told twice is one part.
    "Police took watches worth more than 600 million crowns from the former mayor. He had watches with a total value of 602 million crowns. "
    "He had ordered one worth 36 million crowns.\n\nGoods with a total value of 1.5 billion crowns were taken.",
    # What is told as a share of a sum is not one of two parts of it.
    "Peru bought 11.4 million euros' worth of wine. The surplus of the trade in wine was 18.8 million euros, nearly half the surplus of all "
    "trade, which totalled 39.3 million euros.",
    # What a clause concedes is set against the rest.
    "Guards held roughly 1,250 people a week. Although they took most of these people at sea, almost 300 a week were caught on land.",
    "Majority of homes to have power by night\n\n"
    "The grid said that 49,000 homes have had their power back after cuts and some 8,000 homes remain without power.",
    # A bracket that opens with a conversion converts to its end.
    "From January sales were $145.96 billion (137 billion euros; 115.3 billion), a growth of 53.3 percent.",
    # Nothing came to what stays where it was.
    "A ticket will cost $107 on the cheapest days, an increase of $2. A ticket for a busy day will remain unchanged at $124.",
    # What falls apart does not fall.
    "The truce has fallen apart.\n\nThe team of 30 clubs stood for the truce. The team now has 40 clubs.",
]


@pytest.mark.parametrize("text", OTHERS, ids=[text[:40] for text in OTHERS])
def test_figures_of_two_things_are_held_apart(text):
    silent(text)


SAME = [
    ("Council fleet missing {} vans\n\nThe council is trying to find more than 300 vans missing from its depots.", "200", "300"),
    ("Council fleet missing more than 200 vans\n\nThe council is trying to find {} vans missing from its depots.", "150", "204"),
    ("The bridge will close on March 21. The bridge is to close by {} 21.", "April", "March"),
    ("Police held two boys. Both have since been released. The two boys have {} been released.", "not", "now"),
    ("Korea has won {} medals. Korea is third with 11 gold, five silver and five bronze medals.", "20", "21"),
    ("Police took goods worth 700 crowns in all: watches worth 402 crowns and rings worth {} crowns.", "289", "298"),
    ("Peru bought {} million euros' worth of wine. Chile bought 18.8 million euros' worth. In all, 39.3 million euros.", "11.4", "20.5"),
    ("Guards held 1,250 people. Most of them, {} people, were caught on land.", "310", "1,100"),
    ("From January sales were {} billion (137 billion euros), a growth of 53.3 percent from 95.2 billion.", "$154.96", "$145.94"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), SAME, ids=[text[:40] for text, *_ in SAME])
def test_figures_of_one_thing_are_held_against_each_other(text, wrong, right):
    twins(text, wrong, right)


SHARES = [
    # A holding and a share of the national product are of nothing told.
    "The bank, which is 72%-government owned, has lost £50bn since the £45.5bn bailout.",
    "The road will be 3,200km long and is to cut the route to the sea by 10,000km. "
    "For Peru its works would be equal to 17 percent of Peru's GDP in 2025, a report said.",
    # How likely a thing is is told by no counts, and what one thing rose by is of no other.
    "Those eating five or more daily servings were 35% less likely to fall ill than those eating two or fewer daily servings.",
    "The town had 228 fires in 2025 with 42 arrests (up 24% from 2024), the mayor said.",
    "Father Lund and two other priests have set up a church. Father Lund has four children. "
    "In some dioceses, one in five priests has had children.",
    # What lies above a bound is no end of a difference.
    "The growth of 23 towns was higher than 6.7 percent, with three of them above 10 percent. "
    "With a growth of 4.5 percent, Ardley set its target at 5.5 percent.",
    # The size of what is priced is no average, nor are a few of them all.
    "The average price of a 90-square-metre flat is 25 times a year's wage. In 2014, flats ranging from 250 to 400 square metres were common.",
    "The 78 reports were told in 80,000 stories, or an average of slightly more than 1,000 mentions a report. "
    "There are 16 reports on the list that each drew more than 3,000 mentions.",
]


@pytest.mark.parametrize("text", SHARES, ids=[text[:40] for text in SHARES])
def test_a_share_or_an_average_is_of_what_its_words_say(text):
    silent(text)


AGAIN = [
    # What an event comes after is another one.
    "At least 75 killed in blast at shrine\n\n"
    "The dead were all pilgrims, police said. The attack comes days after a bomb went off at a rally, killing at least 14 people and "
    "hurting 59 more.",
    "Blast at shrine kills 75 people\n\nA bomb went off at the shrine at dusk. "
    "The attack comes days after a blast in the capital killed 57 people.",
    "Blast at shrine kills 75 people\n\nThe blast at the shrine came a day after a bomb killed 57 people in the capital, police said.",
    # "One" is hardly more than an article.
    "How one surgery cut its waits\n\nA surgery in Hull has cut its waits to a week. It was formed in 2014 after three surgeries merged.",
    # The writer stood in a sentence with the man who is 56.
    "Writer's friend on trial\n\n"
    "The man accused of murdering the film writer Ada Holm has told a court he loved her. Ivan Stone, 56, denies killing her.\n\n"
    "Mr Stone wept as he told the court that he was not to blame for killing the film writer.\n\n"
    "He was often overcome. The 51-year-old writer was last seen on 11 April.",
    # "As one" counts nothing.
    "They came late and as one large party. The envoy opened the talks. "
    '"I ask you to work together," he told the two parties, who sat on opposite sides.',
    # A length of a late paragraph, of another thing, is not that of the headline.
    "Queen marks 65 years on the throne\n\n"
    "She was crowned in June. Crowds came to the park and sang. Bells were rung in the towers.\n\n"
    "The crown was made of gold. Maids bore the train of her gown. A choir sang a psalm, and the bishop spoke.\n\n"
    "The duke sailed to the isle in May. The isle was glad to have him. It had a new pier for the day, and a band. Its shops were shut.\n\n"
    "It was a long wait: 56 years had gone by since the last visit by a prince, and two wars.\n\n"
    "His hats were liked. He left by train. The isle was quiet then. The court has not said what comes next. Her sons will speak.",
    "100 days of rationing: tales of hardship\n\n"
    "Bread is short. Oil is dear. Milk is gone. Tea is not to be had.\n\n"
    "Jan Berg runs the union of the mills. He sits in the hall of the town. It is cold there, he says. So it is in the mills.\n\n"
    "When rationing was announced, the market was closed for 20 days, he said. No one sold a thing.\n\n"
    "The mills had to stop. Many shut for good. Others let their men go. The rest work by night.\n\n"
    "The ministry has not said what comes next. It will tell the press in May. Its men will speak. So will others.",
    # Some things are called by their numbers, and a first run of a book is not the next one.
    "What the minister does is to work toward one state, he said. It would be contrary to the two-state solution.",
    "When the last book came out, there were 1 million copies in the first print run. "
    "The new book came out in May, and since then all 300,000 copies have been sold.",
    # What stands in quotation marks is not what the writer says.
    'The minister\'s "10-day break" began on January 19 and was to end on February 6, which told how ill he was.',
]


@pytest.mark.parametrize("text", AGAIN, ids=[text[:40] for text in AGAIN])
def test_what_is_told_of_another_is_not_told_twice(text):
    silent(text)


LISTS = [
    "The heads of the two countries will meet. The first joint meeting was held in Paris last year, and French envoys told Moscow of it.",
    "The law is for the two biggest car-building countries. Germany, home to giants such as Aldor, Benz and Corda, has tried it, but this "
    "is the first that will cross a border.",
    "Currently, the Gannet and the Petrel are moored in the bay. The two warships were part of the northern fleet.",
    "The law is for the two biggest car-building nations. Germany, home to car giants such as Aldor, Benz and Corda, has tried it.",
    "There are four members of the family: founder and president Jan Berg, his first wife Eva Lund, who died in 1949, their son Olaf Berg, "
    "and his son Per Berg.",
]


@pytest.mark.parametrize("text", LISTS, ids=[text[:40] for text in LISTS])
def test_a_list_goes_on_past_an_aside_and_begins_behind_an_adverb(text):
    silent(text)


HELD = [
    ("The town had 228 fires in 2025 against {} fires in 2024 (up 24%), the mayor said.", "204", "184"),
    ("The average flat has {} square metres. Flats range from 250 to 400 square metres.", "90", "290"),
    ("The 78 reports drew an average of {} mentions each. Every report drew more than 3,000 mentions.", "1,020", "4,020"),
    ("Ivan Stone, 56, denies killing his wife. He wept in court. The {}-year-old was last seen in April.", "65", "56"),
    ("The break began on January 19 and was to end on February 6, so the {}-day break was long.", "10", "18"),
    ("Blast at shrine kills 75\n\nThe bomb went off at a rally at the shrine, killing {} people on Sunday.", "57", "75"),
    ("{} killed in blast\n\nThe blast killed two people in a shop in Leeds on Sunday, police said.", "One", "Two"),
    ("Currently, the Skua, the Gannet and the Petrel are moored in the bay. The {} warships were part of the fleet.", "two", "three"),
    ("Emily, Lund and Berg were let off with a warning. {} runners had cut a corner.", "Both", "All three"),
    ("He will see {} capitals. He begins in Oslo, goes on to Riga and Warsaw, and comes home by way of Bern and Vaduz.", "six", "five"),
    ("A ticket cost $107, and rose by ${}. It now stands at $124.", "2", "17"),
    ("The party won in 2001 and lost power in 2006. It had ruled for {} years.", "15", "five"),
    ("Membership of the league has fallen.\n\nThe league had 30 clubs last year. The league now has {} clubs.", "40", "20"),
    ("There are {} members of the family: founder Jan Berg, his wife Eva Lund, who died in 1949, and his son Per Berg.", "four", "three"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), HELD, ids=[text[:40] for text, *_ in HELD])
def test_what_its_words_do_say_is_held(text, wrong, right):
    twins(text, wrong, right)
