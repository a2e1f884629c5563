"""Figures that the words tell in more than their number: two units, what is below zero, shares that are left, hours and ages."""

import pytest

import claimcheck as cc
from claimcheck.reading.figures import figures
from claimcheck.reading.tokens import Tokens


def read(text):
    """Every figure of *text*: its number, its kind, and its unit or noun."""
    told = []
    for claim in cc.read(text).claims:
        if claim.id.startswith("c"):
            told.append((str(claim.stated), claim.kind, claim.amount.unit or claim.scope.noun))
    return told


@pytest.mark.parametrize(
    "text, number, kind, unit",
    [
        ("The climb took two hours 40 minutes.", "160", "duration", "minute"),
        ("Rents rose 40% on average, but 1,400 tenants appealed.", "1,400", "count", "tenant"),
        ("Rents rose 40% on average across 12 towns.", "12", "count", "town"),
        ("The yards sold on average 1,400 boats.", "1,400", "mean", "boat"),
        ("The climb took three hours ten.", "190", "duration", "minute"),
        ("The boat needs two hours and 40, the train three.", "160", "duration", "minute"),
        ("He spoke for two hours and 40 left.", "2", "duration", "hour"),
        ("The climb took an hour and 50 minutes.", "110", "duration", "minute"),
        ("The old boat needed an hour and 20.", "80", "duration", "minute"),
        ("The talk lasted an hour and five, no more.", "65", "duration", "minute"),
        ("He spoke for an hour and 20 left.", "20", "count", ""),
        ("That one in nine should be lame was no surprise.", "1/9", "share", ""),
        ("They got one second-hand pump.", "1", "count", "pump"),
        ("Some wait each night where 300 did before.", "300", "count", ""),
        ("It was far below zero there, at minus 41.5.", "-41.5", "count", ""),
        ("It was less than the hour and a half of old.", "< 1.5", "duration", "hour"),
        ("She was given two years and six months.", "30", "duration", "month"),
        ("The plank is 5ft 6in long.", "66", "measure", "inch"),
        ("The jockey is down to 8st 4lb.", "116", "measure", "pound"),
        ("The night was 31 degrees below zero.", "-31", "measure", "degree"),
        ("A quake of magnitude 5.2 woke the town.", "5.2", "count", "magnitude"),
        ("The witness spoke for 50 of those minutes.", "50", "duration", "minute"),
        ("Police logged 388 break-ins.", "388", "count", "break-in"),
        ("In 40 at-bats he was out.", "40", "count", "at-bat"),
        ("Two day centres are to shut.", "2", "count", "centre"),
        ("The 140-member assembly rose.", "140", "count", "member"),
        ("A fine of €500 for every day is due.", "500", "rate", "euro/day"),
        ("Otters in the county numbered 640.", "640", "count", "otter"),
        ("A quarter of a million people came.", "250,000", "count", "person"),
        ("The three winters ago are past.", "3", "duration", "year"),
    ],
)
def test_one_figure_is_read_whole(text, number, kind, unit):
    assert (number, kind, unit) in read(text), read(text)


@pytest.mark.parametrize(
    "text",
    ["The box reached the hall at 10.15 and was sealed.", "The train left at 6.30.", "They took the opening quarter and rested by 7.45."],
)
def test_an_hour_with_a_dot_is_no_figure(text):
    assert not figures(Tokens(text)).figures


@pytest.mark.parametrize(
    "text", ["At 43, he had never voted.", "He retired at 72.", "The mayor, who is 49, will stand.", "Polls closed at nine."]
)
def test_ages_and_hours_count_nothing(text):
    assert all(not figure.related for figure in figures(Tokens(text)).figures)


@pytest.mark.parametrize(
    "text, quotes",
    [
        ("It was their fifth defeat in seven and a fourth in a row.", ["fifth", "seven", "a fourth"]),
        ("They took the opening quarter 28-21.", ["28-21"]),
        ("He came 12th, and weighed 12st.", ["12th", "12"]),
        ("Half goes on roads. Parks will share the remaining quarter.", ["Half", "quarter"]),
    ],
)
def test_what_is_read_where_words_mislead(text, quotes):
    found = [text[f.start : f.end] for f in figures(Tokens(text)).figures]
    assert found == quotes


FOUND = [
    ("The ferry needs two hours 40 minutes to cross and three hours ten to come back. The crew are six hours 50 minutes at sea on the two legs.",
     "parts-make-whole"),
    ("The trial lasted 40 minutes. The first witness took up 50 of those minutes.", "parts-exceed-whole"),
    ("The judge gave him eight years for the robbery, three for the gun and two for the fire. The sentences run one after another, 15 years in all.",
     "parts-make-whole"),
    ("A pair of ministers resigned on Monday: Farrow, Lindqvist and Obi.", "announced-number-of-items"),
    ("The boxer weighed in at 12st (96kg).", "converted-unit"),
]  # fmt: skip
SILENT = [
    "The ferry needs two hours 40 minutes to cross and three hours ten to come back. The crew are five hours 50 minutes at sea on the two legs.",
    "The trial lasted 90 minutes. The first witness took up 50 of those minutes.",
    "The judge gave him eight years for the robbery, three for the gun and two for the fire. The sentences run one after another, 13 years in all.",
    "A pair of ministers resigned on Monday: Farrow and Obi.",
    "The hotel opened in 1926, and the family has had it for 60 of those years.",
    "His lead, which had been 1 min 55 sec, is down to 1 min 41 sec, with the third man a further 14 seconds back.",
    "The boxer weighed in at 12st (76kg).",
]


@pytest.mark.parametrize("text, rule", FOUND)
def test_what_such_figures_contradict_is_found(text, rule):
    assert rule in [finding.rule for finding in cc.check_text(text).findings]


@pytest.mark.parametrize("text", SILENT)
def test_what_agrees_is_silent(text):
    assert not [f for f in cc.check_text(text, published="2025-09-12").findings if f.level != "note"]
