"""Times, years, days and ages that leave but one way to be related, in many orders and kinds of syntax, and right copy like it."""

import pytest
from passages import silent, twins

CLOCKS = [
    ("Surgeons closed the wound at 2pm, having begun at 7am – {} hours at the table.", "five", "seven"),
    ("The ferry, which had sailed from Brest at 6.15am, docked at 8am after a crossing of {}.", "three hours", "105 minutes"),
    ("Power came back at 17.40, having gone off at 15.10: the village was dark for {} hours.", "four and a half", "two and a half"),
    ("The film will last {}: it begins at 7.10pm and is over at 9.40pm.", "90 minutes", "two and a half hours"),
    ("The pumps were running again by 6.50am, {} after they failed at 3.20am.", "two hours", "three and a half hours"),
    ("She touched the wall at 11:05, having dived in at 9:50 – a time of {}.", "1:45", "1:15"),
]
ORDERS = [
    ("The bridge, opened in {}, was built after a ferry sank in 1902.", "1899", "1909"),
    ("The first quake, in 1931, razed the port; the second, in {}, the upper town.", "1913", "1947"),
    ("Finished in 1964, the dam had been begun in {} by prisoners.", "1971", "1957"),
    ("Ordained in 1988, she later taught in Cork, where in {} she founded a choir.", "1981", "1997"),
    ("The pier was shut on 4 May after cracks were found in it on {} May.", "9", "2"),
    ("The patient was sent home on 3 June, having been admitted on {}.", "7 June", "1 June"),
    ("The new hospital, opened in 2011, replaced one that was built in {}.", "2015", "1915"),
    ("The law was adopted in 2001 following the riots of {}.", "2005", "1998"),
    ("Torn up in 1951, the line to the mines was not relaid until {}.", "1946", "1976"),
]
ONE_LIFE = [
    ("Hodge was 24 when he won the race in 1988, and {} when he came back to it in 1999.", "41", "35"),
    ("Aged just {} on taking the chair in May 1982 (her date of birth is 3 June 1941), Ms Orr was the first woman in it.", "29", "40"),
    ("Thirty-eight at the time of the 1956 rising, Bela Kun came into the world in {} on a farm.", "1928", "1918"),
    ("The colonel fell ill a week short of his 80th birthday and has died at {}.", "89", "79"),
    ("Forward Ken Ito, 28, turns {} in March.", "30", "29"),
]
TWO_PEOPLE = [
    ("The holder, 41, gives away {} years to a rival of 29.", "seven", "12"),
    ("There are {} years between Ben Low, 23, and his brother Sam, 30.", "four", "seven"),
    ("Two men of the same age, Al Roe, 27, and Cy Orr, {}, were charged.", "37", "27"),
    ("Ruth Amsel, 34, lost to her elder sister, Dora, {}.", "31", "37"),
    ("Ray Dunn is 51, and Kit, born when he was 24, is {}.", "37", "27"),
    ("At 30 she is twice as old as her pupil, who is {}.", "18", "15"),
]
YEARS_AND_DAYS = [
    ("Mill takes {}-year lease\n\nThe lease on the wharf starts in 2023 and expires in 2053.", "20", "30"),
    ("It rained for the {} day in a row on Friday; it had begun on Monday.", "seventh", "fifth"),
    ("Three Mondays in May, the 4th, the 11th and the {}, have been set aside.", "17th", "18th"),
    ("After Saturday's final the team flew home the very next day, {}, by train.", "Tuesday", "Sunday"),
    ("Polling day is 12 March, so the last debate, exactly one week before, falls on {} March.", "8", "5"),
]
SILENT = [
    "The train leaves at 9.05am and gets in at 11.20am; the coach takes three hours.",
    "The gallery is open from 9am to 5pm and a tour takes two hours.",
    "Drivers walked out at 2pm, an hour before the end of their shift, and came back at 6pm.",
    "The film, two hours long, starts at 7pm and the bar shuts at 11pm.",
    "The shop opened at 8am, two hours earlier than usual, and closed at 6pm.",
    "His successor, elected in 2009, resigned in 2012.",
    "In 2015 the school, run by nuns until 1998, became an academy.",
    "He was tried in 2015 before the court that had freed him in 2010.",
    "He joined in 2004 and, after a spell in Rome, came back in 2010.",
    "She finished first in 2010 and second in 2006.",
    "Her first husband died in 1994 and the second in 1989.",
    "Of her novels the first is set in 1990, the second in 1850.",
    "The older brother won in 2004, the younger in 1999.",
    "The lido, which closed in 1986 after a storm, is to reopen in 2026.",
    "It was the driest July since measurements began in 1911; the previous low was in July 1961.",
    "The firm was sold in 2011, nine years after its founder, who died in 2014, had retired.",
    "Her father, born in 1931, was 45 when he opened the shop; she took it over in 1999.",
    "Jan Roe, 31, and his older brother Tom, 34, sail together.",
    "Karl Ott, 52, whose son turns 30 in March, is to retire.",
    "A mother, 34, and her twins, both four, were saved.",
    "Rosa Lund, 61, became a grandmother two months after turning 60.",
    "The bridge was built between 1931 and 1936 and carried trams for 40 years.",
    "The talks opened on Monday 4 May and are to resume on the 14th, a Thursday.",
]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [*CLOCKS, *ORDERS, *ONE_LIFE, *TWO_PEOPLE, *YEARS_AND_DAYS],
)
def test_a_slip_is_found_in_any_order(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", SILENT)
def test_what_is_not_so_related_stays_silent(text):
    silent(text)
