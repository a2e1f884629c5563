"""Places: where the figure of people or things is told to be, in the words right behind it."""

import pytest

import claimcheck as cc


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("The firm has 40 shops in Leeds.", "Leeds"),
        ("Some 40 sailors died in Port Vila on Monday.", "Port Vila"),
        ("At least 40 tanks burned near Ostrava.", "near Ostrava"),
        ("The firm will cut 40 workers at the Northgate plant.", "Northgate plant"),
        ("The rains have killed 40 people in Benin and Togo.", "Benin and Togo"),
        ("The firm has 40 shops in East and West Sussex since the sale.", "East and West Sussex"),
        ("Twisters killed 40 in Iowa, Kansas and South Dakota on Monday.", "Iowa, Kansas and South Dakota"),
        ("Some 40 men were held in Leeds and Hull was calm.", "Leeds"),
        ("The firm has 40 shops in Leeds and Hull schools buy from it.", "Leeds"),
        ("The firm has 40 shops in May.", ""),
        ("The firm has 40 shops in Leeds schools.", ""),
        ("The firm has 40 shops, and an office in Leeds.", ""),
        ("The firm sold 40 shops to a bank in Leeds.", ""),
        ("The firm spent £40 in Leeds.", ""),
        ("The medal was won by 40 men in World War II.", ""),
    ],
)
def test_the_place_behind_a_figure_is_read(text, where):
    assert [where] == [claim.scope.where for claim in cc.read(text, published="2026-03-03").claims if claim.kind in ("count", "money")]


@pytest.mark.parametrize(
    "text",
    [
        "The storm killed 40 people in Leeds. The mayor spoke of a dark day. The storm killed 12 people in York.",
        "The bank has 40 branches in Leeds, it said. The bank has 60 branches in York.",
    ],
)
def test_figures_of_two_places_are_not_one_thing(text):
    assert not cc.check_text(text, published="2026-03-03").findings
