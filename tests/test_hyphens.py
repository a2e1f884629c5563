"""Hyphens of Unicode, that a typesetter or a phone puts in place of the plain one, are read as hyphens."""

import pytest
from passages import alarms

import claimcheck as cc

WRONG = (
    "The 40-kilometre (35-mile) road was closed.",
    "Ahead by three goals at the break, 14-12, the Danes never looked back.",
    "Stops in Oslo, Bergen, Trondheim, Stavanger and Tromso make up the choir's four-city tour.",
)


@pytest.mark.parametrize("hyphen", ["\u2010", "\u2011"])
@pytest.mark.parametrize("text", WRONG)
def test_a_hyphen_that_does_not_break_is_a_hyphen(text, hyphen):
    other = text.replace("-", hyphen)
    assert [f.rule for f in alarms(text)] == [f.rule for f in alarms(other)] != []
    assert all(other[c.span.start : c.span.end] == c.span.quote for c in cc.check_text(other).ledger.claims if c.span)
