"""A sentence whose figures are alone of their kind stands between what belongs together and does not part it."""

from __future__ import annotations

import pytest

import claimcheck

ASIDES = (
    "The hearing had taken four hours.",
    "Coffee was served at £3 a cup.",
    "An audience of 70 had come to listen.",
    "Two horses were tied to the fence.",
)
RIGHT = (
    "One boat in five failed the test. {} The inspectors looked at 600, and found fault with 120.",
    "The orchard lost three quarters of its 64 trees. {} Only 16 are still standing, the owner said.",
    "The lido is used by 90 swimmers a day. {} On Easter Monday it had 210.",
    "Some 61,300 fans filled the bowl on Saturday. {} The previous record had been 58,900.",
    "A third of the harbour's 48 trawlers are leased. {} The skippers own nine of the remaining vessels outright.",
    "The museum lent 240 paintings. {} It has 31 on show.",
    "Asked about the bypass, 52 per cent were for it and 31 against. {} The remaining 17 per cent had no view.",
    "The walk to the lighthouse takes almost two hours. {} The guide sets out at 9.05am and is there by 11am.",
    "Two kilns were lit in May. {} The first held 300 pots.",
)
WRONG = (
    "One boat in five failed the test. {} The inspectors looked at 600, and found fault with 150.",
    "The orchard lost three quarters of its 64 trees. {} Only 26 are still standing, the owner said.",
    "The choir raised £2.4 million for the roof. {} It has spent £900 billion of that on slates.",
    "The bridge will cost €3 million. {} Delays alone account for €210 million of that.",
    "Gales brought down 310 pylons in the valley. {} Among them, 420 will have to be replaced.",
    "Two-bedroom flats by the canal sell for an average of £188,000. {} The cheapest sold this year went for £204,000.",
    "All seats for the revue are £9. {} The 230 sold so far have brought in £2,970, the players said.",
)


def _told(text: str) -> list[str]:
    return [f.rule for f in claimcheck.check_text(text).findings if f.level != "note"]


@pytest.mark.parametrize("aside", ASIDES)
@pytest.mark.parametrize("text", RIGHT)
def test_silent_on_what_is_right(text: str, aside: str) -> None:
    assert _told(text.format(aside)) == []


@pytest.mark.parametrize("aside", ASIDES[:1])
@pytest.mark.parametrize("text", WRONG)
def test_finds_what_is_wrong(text: str, aside: str) -> None:
    assert _told(text.format(aside)) != []
