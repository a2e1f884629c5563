"""Plain errors that fresh passages showed deaf, retold on other topics, and right copy that only looks like them."""

from __future__ import annotations

import pytest
from passages import DAY, silent, told

WRONG = (
    # "a record" of games won, drawn and lost is none that anything can beat
    ("Calder Vale have won 12, drawn eight and lost five of their 27 games, a record that keeps them third.", "tally"),
)
RIGHT = ("Calder Vale have won 14, drawn eight and lost five of their 27 games, a record that keeps them third.",)


@pytest.mark.parametrize(("text", "words"), WRONG)
def test_is_told(text, words):
    assert any(words in rule for rule in told(text, DAY)), told(text, DAY)


@pytest.mark.parametrize("text", RIGHT)
def test_is_silent(text):
    silent(text, DAY)
