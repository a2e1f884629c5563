"""What a thing did is no earlier than its making, and what befell someone no later than his death."""

import pytest
from passages import silent, twins

TWINS = [
    ("The probe was launched in 2004 and fell silent in {} after four years in orbit.", "2001", "2008"),
    ("The shaft was sunk in 1951 and closed in {}.", "1946", "1986"),
    ("The playhouse opened in 1988 and went dark in {}.", "1979", "1999"),
    ("The tug entered service in 1967 and made its last tow in {}.", "1958", "1998"),
    ("The balloon, launched in 1994, came down in {}.", "1991", "1996"),
    ("The branch, built in 1872, carried its last coal in {}.", "1858", "1958"),
    ("The pit, opened in 1913, was worked out by {}.", "1909", "1959"),
    ("The turbine came on line in 1983 and was switched off in {}.", "1978", "2008"),
    ("The bell was hung in 1884 and cracked in {}.", "1879", "1899"),
    ("Planted in 1820, the oak was felled in {}.", "1790", "1990"),
    ("Clara Lund was born in 1941 and wrote her first play in {}.", "1936", "1966"),
    ("The chapel was built in 1911. It lost its roof in a storm in {}.", "1907", "1937"),
    ("The yard was opened by the king in 1912 and launched its last ship in {}.", "1907", "1967"),
    ("He moved to Rome in 1990 and died there in {}.", "1985", "1995"),
    ("He was taken ill on 9 June and died on {} June.", "4", "14"),
    ("The trawler left Grimsby on 12 May and reached Iceland on {} May.", "9", "19"),
    ("The train left Leeds at 14.20 and pulled in at {}.", "13.55", "15.55"),
]
RIGHT = [
    "The satellite was launched in 2011 after the first one fell silent in 2009.",
    "The satellite was launched in 2011 and replaced one that fell silent in 2009.",
    "The mine was sunk in 1954 and its neighbour closed in 1948.",
    "The mine was sunk in 1954. The one beside it closed in 1948.",
    "The house was built in 1962 and the garden laid out in 1958.",
    "The bridge was rebuilt in 1954 and first opened in 1911.",
    "The museum opened in 1998 and was founded in 1969.",
    "The film was finished in 1971 and was shot in 1969.",
    "The statue was unveiled in 2004 and was cast in 2001.",
    "The road was finished in 1971 and opened to traffic in 1969.",
    "He was canonised in 1990 and died in 1951.",
    "Opened in 1998, the hall took its name from a poet who died in 1951.",
    "The ship, launched in 1912, carried the name of an admiral killed in 1805.",
    "Built in 1912, the house was designed in 1907 and lost its roof in 1941.",
    "Born in 1941, she lived in the house her parents had bought in 1936.",
    "The brewery was established in 1902 and took over a rival dating from 1878.",
    "The hotel opened in 1999 and took the name of an inn demolished in 1964.",
    "The dam was built in 1962 and flooded a valley settled in 1790.",
    "The line was laid in 1971 and followed the route of one closed in 1951.",
    "The church was built in 1911. It replaced one that burned in 1907.",
    "She won the prize in 1988 and was runner-up in 1985.",
    "He moved to Leeds in 1990 and to York in 1985.",
]


@pytest.mark.parametrize("passage", TWINS)
def test_the_making_comes_first(passage):
    twins(*passage, "events-in-order")


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_is_silent(text):
    silent(text)
