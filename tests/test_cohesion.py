"""Paragraphs of one sentence, as agencies write them: what is of something takes up the paragraph before it."""

import pytest
from passages import silent

import claimcheck as cc

GOING_ON = (
    "Pay in brief\n\nPay at the seven yards ranges from $14 an hour in the south to $23 in the north.\n\nThe average is $25.",
    "Strike in brief\n\nThe walkout is costing about $2 million a day.\n\nAfter 30 days the bill has reached $750 million, a union official said.",
    "Levy in brief\n\nFarmers blocked roads in protest at a nearly 10 per cent rise in the tax on beans.\n\nThe levy was raised from 35 per cent to 44.",
)  # fmt: skip
UNDER_A_HEADLINE = (
    "Bakers honoured\n\nEach of the eight winners is handed £450.\n\nPrizes cost the guild £4,600 in all.",
    "Hall to be mended\n\nThe roof will cost £4.2 million.\n\nThe church pays £2.5 million and the council £1.1 million.\n\n"
    "A trust gives the remaining £900,000.",
)
APART = (
    "News in brief\n\nPay at the seven yards ranges from $14 an hour in the south to $23 in the north.\n\nA pint costs $25 on average in Oslo.",
    "News in brief\n\nIn four days the brigade lost 12, 19, 23 and 18 men.\n\nThe average of Rovers was 28 goals a season.",
)


@pytest.mark.parametrize("text", GOING_ON)
def test_what_is_of_something_is_held_against_the_paragraph_before_it(text):
    assert not cc.check_text(text, published="2026-03-03").ok


@pytest.mark.parametrize("text", UNDER_A_HEADLINE)
def test_a_story_under_a_headline_goes_on_from_one_short_paragraph_to_the_next(text):
    assert not cc.check_text(text, published="2026-03-03").ok
    silent(text.replace("£4,600", "£3,600").replace("£4.2 million", "£4.5 million"))


@pytest.mark.parametrize("text", APART)
def test_short_paragraphs_of_two_matters_stay_apart(text):
    silent(text)
