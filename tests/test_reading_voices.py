"""Who says a figure: before the verb, behind it, or behind "according to"; unnamed sources speak with the outlet's voice."""

import pytest

import claimcheck as cc


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("The Harbour Trust said 14 boats had sunk.", "Harbour Trust"),
        ("The Harbour Trust on Thursday said 14 boats had sunk.", "Harbour Trust"),
        ("Nine schools stay shut, said Ystad council spokesman Ove Lind.", "Ystad council spokesman Ove Lind"),
        ("“We counted 40 seals,” said Eva Holm, who runs the station.", "Eva Holm"),
        ("At least 12 farms burned, according to the Andalusian regional government, while six were saved.", "Andalusian regional government"),
        ("Dr Eva Holm, who runs the station, said 30 seals had died.", "Dr Eva Holm"),
        ("Ystad puts the bill at 40 million kronor.", "Ystad"),
        ("Firemen put out the 40 blazes.", ""),
        ("Eva Holm, who runs the station, told the Ystad Post on Sunday that 30 seals had died.", "Eva Holm"),
        ("Officials said 30 seals had died.", ""),
        ("Some 30 seals had died, sources said.", ""),
        ("He had 40 votes, it was said.", ""),
        ("The 40 votes were all he said", ""),
    ],
)
def test_the_source_of_a_figure_is_read(text, voice):
    assert {voice} == {claim.voice for claim in cc.read(text, published="2026-03-03").claims}


def test_he_is_the_speaker_named_before():
    ledger = cc.read("Eva Holm said 30 seals had died. Of these, 12 were pups, she said. The loss, which she put at 9 per cent, was grave.")
    assert ["Eva Holm"] * 3 == [c.voice for c in ledger.claims]
