"""Figures that stand near each other and are of other things raise no alarm; where they are of one thing, the fault is found."""

from __future__ import annotations

import pytest
from passages import only, silent

SILENT = (
    "Farmers within six miles of the dam were told to leave, and 1,200 of them had gone by noon.",
    "Sales fell 50% from 400 to under 210.",
    "Emissions were 4.8 billion tonnes in 1990. The target is a cut of 55%, which would bring them to under 2.2 billion.",
    "Gold settled at $71.40, up $1.05 or 1.5 percent.",
    "The pass is 96 kilometres long and climbs to 3,100 metres.",
    "Entries will be capped at 59,000 next year, 5,000, or 9%, more than the 54,000 allowed this year.",
    "The first three of 16 trams went into service. Each has a driver and a crew of four.",
    "The Greens have 52 of the 141 seats. With 28 of a partner they would command 80, nine above the bare majority of 71.",
    "In Arden, 118 people drowned. In Brent six did and in Corley one, for 125 deaths in all.",
    "Northland has lost 15 nurses and nine doctors, Southland eight nurses and six doctors.",
    "The forint strengthened to 362.5 per euro from 371.8 in a week.",
    "This year 1,575 sailors were lost, against 1,118 last year: four more for every 10 lost then.",
    "Ruiz got 1,906 votes, more than the other three candidates put together: Pell had 840, Lunt 611 and Sams 302.",
    "The Farmers won 46 seats and their allies 17, giving the pair 63 in the 120-seat chamber.",
    "The lake peaked at 8.42 metres, 31 centimetres above the previous high of 8.11 metres in 1974, and had dropped to 7.9 by dusk.",
    "The plant made 9 million phones over nine months, a million a month.",
    "Beetles stripped 900 hectares in a week, and swarms up to 5 km wide are heading west at 100 km a day.",
    "The £250 prize was shared. The takings, £5,118, went to the lifeboat crew, which was called out 41 times last year.",
    "She recorded 64 hours of him, at £2 a session, and those tapes, nine of which are lost, go to the library.",
    "Three-quarters of the 48 staff are part-time. The 12 full-timers include the two owners.",
    "Twelve people have been charged. Eight appeared in court on Monday and a further four did so yesterday.",
    "The price of a school lunch goes up a quarter in August, from $3 to $3.25.",
    "The raids, in Bolton (two), Bury, Salford and Leigh, netted six suspects.",
)
FOUND = (
    ("Sales fell 50% from 400 to under 310.", "percent-change"),
    ("Sales fell 60% from more than 400 to about 300.", "percent-change"),
    ("In Arden, 118 people drowned. In Brent six did, for 125 deaths in all.", "parts-make-whole"),
    ("The price of a school lunch goes up a quarter in August, from $4 to $5.50.", "percent-change"),
    ("The plant made 12 million phones over nine months, a million a month.", "rate-times-duration"),
    ("Three-quarters of the 48 staff are part-time. The 22 part-timers work nights.", "fraction-in-words"),
)


PUBLISHED = "2026-11-12"


@pytest.mark.parametrize("text", SILENT)
def test_figures_of_other_things_are_left_alone(text: str) -> None:
    silent(text, PUBLISHED)


@pytest.mark.parametrize("text, rule", FOUND)
def test_figures_of_one_thing_are_held_against_each_other(text: str, rule: str) -> None:
    only(text, rule, published=PUBLISHED)


@pytest.mark.parametrize(
    "text, rule",
    [
        ("The mill opened in 1908 and will mark its 120th anniversary in 2027.", "time-ago"),
        ("The mill opened in 1908 and will mark its 120th anniversary next year.", "time-ago"),
        ("The council will shut nine of its 31 libraries. That will leave 24.", "opening-in-out-closing"),
        ("The closure of nine of the 31 libraries will leave 24 open.", "opening-in-out-closing"),
    ],
)
def test_what_is_still_to_come_is_reckoned(text: str, rule: str) -> None:
    only(text, rule, published=PUBLISHED)


@pytest.mark.parametrize(
    "text",
    [
        "The mill opened in 1908 and will mark its 119th anniversary in 2027.",
        "The mill opened in May 1908 and will mark its 119th anniversary next year.",
        "The closure of nine of the 31 libraries will leave 22 open.",
    ],
)
def test_what_is_still_to_come_may_fit(text: str) -> None:
    silent(text, PUBLISHED)
