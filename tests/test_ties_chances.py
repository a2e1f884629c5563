"""Means and percents of a few things: which number they are taken over."""

import pytest
from passages import only, silent

BAD = [
    ("Of the 12 councillors, 40 per cent voted against.", "mean-is-possible", "error", "12 councillors"),
    (
        "The trial involved 16 patients. About half improved, and 35 per cent of the patients reported headaches.",
        "mean-is-possible",
        "warning",
        "16 patients",
    ),
    ("The seven judges met on Monday. Sixty per cent of them backed the appeal.", "mean-is-possible", "warning", "seven judges"),
    ("In a class of 25 pupils, 45 per cent failed.", "mean-is-possible", "warning", "25 pupils"),
    ("He asked nine friends; 30 per cent of them knew the answer.", "mean-is-possible", "warning", "nine friends"),
    ("Just 22 per cent of the club's 15 members turned up.", "mean-is-possible", "error", "15 members"),
    ("The 11 jurors gave marks out of ten, whole numbers only. The average mark was 7.35.", "mean-is-possible", "warning", "11 jurors"),
    ("Over 16 games the team has scored an average of 2.17 goals.", "mean-is-possible", "warning", "16"),
    ("The families in the study, 30 of them, had on average 2.55 children.", "mean-is-possible", "warning", "30"),
    ("Twenty drivers were stopped and 33 per cent of the drivers were over the limit.", "mean-is-possible", "warning", "Twenty drivers"),
    ("Doctors treated 18 people. Forty per cent were children.", "mean-is-possible", "warning", "18 people"),
]


@pytest.mark.parametrize(("text", "rule", "level", "quote"), BAD, ids=[row[0][:40] for row in BAD])
def test_what_cannot_be_is_found(text, rule, level, quote):
    only(text, rule, quote, level=level)


GOOD = [
    "Of the 12 councillors, 42 per cent voted against.",
    "Of the 12 councillors, two stayed away, and 40 per cent of the rest voted against.",
    "The trial involved 16 patients and 20 nurses. Some 35 per cent of the nurses reported headaches.",
    "The seven judges met on Monday. Sixty per cent of the public backs the appeal.",
    "The seven judges met on Monday. About 60 per cent of them backed the appeal.",
    "The 12 members own 45 per cent of the land.",
    "The 15 players in the team have won 22 per cent of their matches.",
    "Over 16 weeks the river rose by 2.17 metres on average.",
    "In its 16 branches sales fell by 3.4 per cent on average.",
    "The 14 countries account for 45 per cent of the total.",
    "Inflation in the 20 countries that use the euro was 2.17 per cent on average.",
    "The 12 firms pay 45 per cent of the tax.",
    "Police stopped 30 cars. Some 45 per cent of the drivers had no licence.",
    "Over 17 years he has averaged 7.4 points.",
    "Six teams took part in the study, and 45 per cent of the people in them were women.",
    "The nine schools have 4,000 pupils, and 37 per cent of them get free meals.",
    "The company has 14 directors. It owns 45 per cent of them's rival.",
    "Nine ministers resigned. Polls show 46 per cent of voters back them.",
    "Turnout in the 14 districts was 45 per cent.",
    "Of the 14 seats, the party took nine with 45 per cent of the vote.",
    "Of the 20 wells, 45 per cent of the water comes from three.",
]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text)
