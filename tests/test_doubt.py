"""The benefit of the doubt: what it takes away from a story, what it leaves, and that it is told; claims by hand are never doubted."""

import pytest

import claimcheck as cc
from claimcheck.claims.link import Link
from claimcheck.judging.doubt import settled
from claimcheck.rules.catalogue import catalogue


def doubted(text, sort, phrases, **given):
    """What is given up of a link over the figures of *text* with *phrases*, and why."""
    ledger = cc.read(text, published="2026-03-03")
    names = [next(c.id for c in ledger.claims if phrase == c.span.quote) for phrase in phrases]
    link = Link(sort, tuple(names), assumption=given.pop("assumption", "they belong together"), **given)
    alone = cc.Ledger(ledger.claims, (link,), origin="text", published=ledger.published)
    kept, told = settled(alone, catalogue())
    assert (link in kept.links) == (not told)
    return [one.why.rpartition(": ")[2] for one in told]


UNLIKE, OTHER, WILD = (
    "what the words seem to tie are unlike things", "another figure nearby may be the one that is meant",
    "the figures are too far apart to be a slip",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "sort", "phrases", "why"),
    [
        # Another part and whole nearby have that share, another pair that change.
        ("Of 40 nurses 10 left, 25 per cent. Of 60 nurses 12 came.", "share", ["25", "12", "60"], [OTHER]),
        ("Of 60 nurses 12 came, 25 per cent.", "share", ["25", "12", "60"], []),
        ("Sales rose 10 per cent to $440m from $400m. Profit rose to $60m from $50m.", "change", ["10", "$50m", "$60m"], [OTHER]),
        ("Profit rose 10 per cent to $60m from $50m.", "change", ["10", "$50m", "$60m"], []),
        # A figure that leads to another so many times as large is no rise or fall of it.
        ("It fell from 25 to 640 homes.", "fall", ["25", "640"], [UNLIKE]),
        ("It fell from 525 to 640 homes.", "fall", ["525", "640"], []),
        # No guessed part is more than its whole.
        ("There are 44 seats. The Greens have 38 and the Reds nine.", "parts", ["38", "44", "nine"], [UNLIKE]),
    ],
)
def test_a_tie_of_a_story_is_given_up_where_another_reading_is_as_good(text, sort, phrases, why):
    given = {"exhaustive": True} if sort == "parts" else {}
    assert why == doubted(text, sort, phrases, **given)


def test_a_misfit_that_no_slip_of_the_pen_makes_is_given_up_and_one_of_thousands_is_not():
    lamps = "Each of the 48 lamps costs $12. The bill is ${}."
    assert [WILD] == doubted(lamps.format("91,000"), "each", ["$12", "48", "$91,000"], exhaustive=True)
    assert [] == doubted(lamps.format("576,000"), "each", ["$12", "48", "$576,000"], exhaustive=True)
    assert [] == doubted(lamps.format("756"), "each", ["$12", "48", "$756"], exhaustive=True)


def test_claims_by_hand_are_never_doubted():
    claims = (cc.claim("share", "25%"), cc.claim("part", "12 nurses"), cc.claim("whole", "60 nurses"))
    ledger = cc.Ledger(claims, (Link("share", ("share", "part", "whole"), assumption="said so"),))
    assert (ledger, ()) == settled(ledger, catalogue())
