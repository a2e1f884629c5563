"""Clipped copy of agencies: slips that were missed in it, each with the right figure, and right copy that was told as wrong."""

from __future__ import annotations

import pytest
from passages import silent, twins

DAY = "2025-10-17"
TWINS = (
    ("Expect {} centimetres of snow on the passes by morning, forecasters warned.", "40 to 30", "30 to 40", "swapped-range"),
    ("Gas is leaking at a steady 4,000 barrels a day. Three weeks on, with the valve still open, {} barrels are lost.", "140,000", "84,000", ""),
    ("Hale scored {} points on seven two-point baskets, four three-pointers and five free throws.", "33", "31", "worth-of-each"),
    ("Brewing began in the town in 1888. The last shift went home in 2013, the year of the works' {} anniversary.", "150th", "125th", "time-ago"),
    ("Level at 2-2 after extra time, the final went to a shootout, which the visitors won {}.", "4-4", "5-4", "rank-order"),
    ("Rovers clinch title with {} rout\n\nNo nerves, no doubts. Rovers saw off Town 3-1 on Saturday.", "4-1", "3-1", "same-thing-agrees"),
    ("Jailed in 2009 and freed in 2021, he spent {} years behind bars.", "15", "12", "length-of-span"),
    ("Silent since 1951, the volcano stirred on Thursday for the first time in {} years.", "84", "74", "time-ago"),
    ("It was Town's first cup in {} years. They had last won it in 1996.", "39", "29", "time-ago"),
    ("Fewer than a dozen sailors – {}, by the navy's count – were treated for burns.", "15", "11", "restated-rounder"),
    ("More than 40 houses – {} according to the council – were lost.", "36", "43", "restated-rounder"),
    ("The fund stood at £18,400 on Friday. Sunday's sponsored walk added £1,900. That makes {}, the treasurer said.", "£22,300", "£20,300", ""),
    ("The hall began the night with 120 guests, took in six, sent nine home and by dawn was sheltering {}.", "123", "117", ""),
    ("Clinics gave 1,140 jabs in the first week and 985 in the second. That fortnight's {} was more than all of last autumn's.", "2,215", "2,125", ""),
    ("Only 312 votes separated the two. Leal polled {}, her rival 4,892.", "5,104", "5,204", "margin-of-result"),
    ("Gates will open at {}, an hour and a half before the first race at 1.30pm.", "2pm", "noon", "events-in-order"),
    ("The bank put its key rate up to 5.5% from 5%, a rise of half a {}.", "percent", "percentage point", "percent-or-points"),
    ("Whales of the western group dive for {} minutes at a time, tags have revealed.", "70 to 45", "45 to 70", "swapped-range"),
    ("Letting 30 lorries a day through, the army needed {} days to clear a backlog of 360 laden with flour.", "nine", "12", ""),
    ("Runners were four times as likely to fall. In a year {} in 100 of them did so, against eight in 100 of the others.", "24", "32", "times-as-many"),
    ("Replying to Sussex's 230, Kent were bowled out for {}. It was their third loss in a row, by 26 runs.", "214", "204", "margin-of-result"),
    ("The country ran a trade {} in May. Exports came to $41.2bn, imports to $44.7bn.", "surplus", "deficit", "rank-order"),
    ("Council tax rises {}\n\nCouncil tax bills in Kent will go up by £60 in April.", "£40", "£60", "same-thing-agrees"),
    ("The octogenarian, {}, has swum in the river since the war.", "79", "84", "words-mean-number"),
    ("Lane, {}, a centenarian, was told of it on Friday.", "98", "101", "words-mean-number"),
    ("The vote was unanimous, with 11 in favour and {} against.", "one", "none", "words-mean-number"),
    ("By 14 votes to nine, with {} abstentions, the 27-strong committee threw it out. Every member was present.", "two", "four", ""),
    ("She got seven years for the theft, four years for the wounding and 18 months for perjury, {} years in total.", "13", "12 and a half", ""),
)  # fmt: skip
SILENT = (
    "Its defenders, outnumbered four to one, had eaten their mules. Against the 2,400 rebels below the walls stood a garrison of 600.",
    "Touching in 52.84 seconds, Aoki broke the championship record of 53.48, which had stood for six years.",
    "Never had the bourse lost so much in one session: 612 points gone by the bell. The previous worst was a fall of 565 in 2008.",
    "Her three clearances, 1.88, 1.91 and 1.94 metres, averaged 1.91.",
    "Born in 1950, he joined in 1970 and served 35 years.",
    "Town, who last won the cup in 1996, lifted it for the first time in 30 years.",
    "The applause lasted a record 94 seconds. The previous record was 81 seconds.",
    "The amendment fell by 61 votes to 58. With the speaker abstaining and four members ill, all 124 members are accounted for.",
    "Six dozen rolls at £3.20 a dozen now set a café owner back £19.20.",
    "Patients take two tablets a day for a week and then one a day for another, 21 in total.",
    "The chancellor, who was born in 1918 and took office at 55 in 1974, retired eight years later and died in 2015 at 96.",
    "Of 90 children seen at the clinic, 62 reacted to nuts and 48 to eggs. Twenty reacted to both.",
    "The boat makes the 24-mile trip in two hours on a calm day. In Friday's swell it averaged eight miles an hour and took three.",
    "A tenth of the 70 trains ran late on Saturday: five by minutes, two by more than an hour.",
    "The surplus shrank as exports rose by $2bn and imports by $4bn.",
    "Of the 1,250 people questioned, 675, or 54 per cent, said no.",
    "Police held a teenager, 17, and a man, 21. The teenager's mother, 41, wept.",
    "As a teenager, 40 years ago, he sang here. The teenager, two friends and a dog were found.",
    "Ada Penn, born on 29 February 1940, cut the cake for what she calls her 21st birthday. She is 85.",
    "The ward had 22 patients. During the day nine were discharged, six admitted and one transferred, which left 18 by evening.",
    "It will pay an additional $4.75 a share, or $95, to those whose shares were bought under its offer at $90.25.",
    "After a 2-2 draw they won the shootout 4-3.",
    "They won 2-2 on penalties, the radio said, after two hours of football.",
)


@pytest.mark.parametrize("text, wrong, right, rule", TWINS)
def test_the_slip_is_found_and_its_twin_left_alone(text, wrong, right, rule):
    twins(text, wrong, right, rule, published=DAY)


@pytest.mark.parametrize("text", SILENT)
def test_right_copy_is_left_alone(text):
    silent(text, published=DAY)
