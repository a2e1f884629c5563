"""Plain laws once more: errors told in words that a rule was deaf to, and right copy in the same words."""

from __future__ import annotations

import pytest

import claimcheck as cc

WRONG = [
    ("Orr should brace for 20 to 14 inches of lake-effect snow by Sunday.", "20"),
    ("Hail wrote off all 180 cars on the lot. The insurer's cheque, for $1.8 million, works out at $16,000 a vehicle.", "$16,000"),
    ("Flood water ruined 40 pianos. The insurer paid $320,000, or $9,500 a piano.", "$9,500"),
    ("Gunmen took 31 people – 18 women and nine boys – from two villages.", "31 people"),
    (
        "The mint struck 2.5 million coins with the wrong date. It had melted down 2.1 billion of these before the rest went out.",
        "2.1 billion",
    ),
    ("Royal jelly must not be warmed above 30C (54F), keepers are told.", "54"),
    ("The chipmaker earned $3.2 billion in the quarter on sales of $9.4 million, beating forecasts.", "$3.2 billion"),
    ("The bank lifted its key rate to 4 percent from 3.5 percent, a half-percent rise.", "half-percent"),
]
RIGHT = [
    "Orr should brace for 14 to 20 inches of lake-effect snow by Sunday.",
    "The vote was 18 to 12 by Sunday.",
    "Hail wrote off all 180 cars on the lot. The insurer's cheque, for $1.8 million, works out at $10,000 a vehicle.",
    "Hail wrote off 180 cars. The insurer paid $1.2 million for the other 60, or $20,000 a car.",
    "Gunmen took 27 people – 18 women and nine boys – from two villages.",
    "Seventeen work at the quarry, 15 at the hotel: 28 people. Four draw two wages.",
    "The mint struck 2.5 million coins with the wrong date. It had melted down 2.1 million of these before the rest went out.",
    "Royal jelly must not be warmed above 30C (86F), keepers are told.",
    "The planet must not warm above 2C (3.6F).",
    "The chipmaker earned $3.2 billion in the quarter on sales of $9.4 billion, beating forecasts.",
    "The bank lifted its key rate to 4 percent from 3.5 percent, a half-point rise.",
]


@pytest.mark.parametrize(("text", "quote"), WRONG)
def test_it_is_found(text: str, quote: str) -> None:
    told = [f for f in cc.check_text(text).findings if f.level != "note"]
    assert any(quote in label.quote for f in told for label in f.labels)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_in_the_same_words_is_quiet(text: str) -> None:
    assert not [f.message for f in cc.check_text(text).findings if f.level != "note"]
