"""Speakers whose own clause stands between them and the verb, and those who say something inside it."""

import pytest

import claimcheck as cc

SAID = (
    ("A fisherman who escaped says 14 boats were burned.", "a fisherman"),
    ("The nurses who left said 12 of them had been hit.", "nurses"),
    ("The only miner who came up told reporters that 14 had drowned.", "only miner"),
    ("The clerk whose desk was searched says 14 files are missing.", "clerk"),
    ("Officials who asked not to be named said 15 were dead.", "officials"),
    # inside the clause somebody else says it
    ("A boy who police said had 12 knives was let go.", "police"),
    ("A boy who the mayor of Hale said had 12 knives was let go.", "mayor of Hale"),
    # nobody is named
    ("I keep on saying this and 40 of them keep on going.", ""),
)


@pytest.mark.parametrize(("text", "voice"), SAID)
def test_who_says_the_figures(text, voice):
    assert {voice} == {claim.voice for claim in cc.read(text).claims}
