"""Drafts: the claim file of a story reads back, and tells what the check of the story tells."""

import pytest
from passages import copydesk

import claimcheck as cc
from claimcheck.desk import draft, written_down

TEXTS = [(p["id"], p["published"], p[way]) for p in copydesk() for way in ("bad", "good") if p[way]]
# Rules that read the words of the story themselves have none in a claim file.
OF_WORDS = frozenset(("weekday-of-date", "swapped-range", "no-such-date"))
# "Another 15 points", the rest of a party of 11, 95 for each side and a mean a game of points are told apart by words that no key holds.
OTHERS = frozenset(("cd-104cf9a6", "cd-e22d6c09", "cd-f0de8526", "cd-4622eefa"))


def drafted(text, published):
    if not cc.read(text, published=published).claims:
        return None
    return cc.loads(draft(text, source="story.txt", published=published)[1], read=lambda source: text)


def rules(report):
    return {finding.rule for finding in report.findings} - OF_WORDS


@pytest.mark.parametrize("name, published, text", TEXTS)
def test_a_draft_tells_what_its_story_tells(name, published, text):
    file = drafted(text, published)
    if file is not None and name not in OTHERS:
        assert rules(cc.check(file)) == rules(cc.check_text(text, published=published))


def test_counts_of_one_thing_are_written_with_its_noun_and_of_two_things_with_none():
    text = written_down(
        cc.read("The reds took 418 votes, the blues 366. Sheep outnumber people by 20 to one: it has 90 residents and 1,800 ewes.")
    )
    assert 'value = "418 votes"' in text and 'value = "90"' in text and 'value = "1,800"' in text


def test_a_year_and_a_month_are_drafted_as_such_and_a_sum_of_money_in_its_own_words():
    text = written_down(
        cc.read(
            "The mill, built in 1951 for $30 million, will be 85 years old when it shuts in 2026. It was sold in May 2004, 53 years on."
        )
    )
    assert 'value = "1951"' in text and 'value = "2026"' in text and 'value = "$30 million"' in text and "2004-05" in text


def test_a_draft_says_that_a_program_read_it():
    read = cc.loads(written_down(cc.read("Four of the nine boats sank.")))
    assert read.origin == "text" and cc.loads('[claims]\nboats = "9 boats"\n').origin == "claims"


def test_another_origin_is_an_error_that_shows_it():
    with pytest.raises(cc.ClaimFileError, match="hearsay"):
        cc.loads('article = { origin = "hearsay" }\n[claims]\nboats = "9 boats"\n')
