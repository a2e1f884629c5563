"""Times, years, days and ages that leave but one way to be related, in many orders and kinds of syntax, and right copy like it."""

import pytest
from passages import silent, twins

CLOCKS = [
    ("Surgeons closed the wound at 2pm, having begun at 7am – {} hours at the table.", "five", "seven"),
    ("The ferry, which had sailed from Brest at 6.15am, docked at 8am after a crossing of {}.", "three hours", "105 minutes"),
    ("Power came back at 17.40, having gone off at 15.10: the village was dark for {} hours.", "four and a half", "two and a half"),
    ("The pumps were running again by 6.50am, {} after they failed at 3.20am.", "two hours", "three and a half hours"),
]
ORDERS = []
ONE_LIFE = [
    ("Hodge was 24 when he won the race in 1988, and {} when he came back to it in 1999.", "41", "35"),
    ("Thirty-eight at the time of the 1956 rising, Bela Kun came into the world in {} on a farm.", "1928", "1918"),
    ("The colonel fell ill a week short of his 80th birthday and has died at {}.", "89", "79"),
    ("Forward Ken Ito, 28, turns {} in March.", "30", "29"),
]
TWO_PEOPLE = [
    ("There are {} years between Ben Low, 23, and his brother Sam, 30.", "four", "seven"),
    ("Two men of the same age, Al Roe, 27, and Cy Orr, {}, were charged.", "37", "27"),
    ("Ruth Amsel, 34, lost to her elder sister, Dora, {}.", "31", "37"),
    ("Ray Dunn is 51, and Kit, born when he was 24, is {}.", "37", "27"),
]
YEARS_AND_DAYS = [
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
