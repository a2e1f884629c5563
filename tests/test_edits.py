"""Edits of the founding story, one figure, hedge, length or weekday changed in each: found where it was changed, with the original to hand."""

from pathlib import Path

import pytest

import claimcheck as cc

STORY = (Path(__file__).parent.parent / "seeds" / "kursk-2024-11" / "story.txt").read_text("utf-8")
DAY = "2024-11-12"
# The line, its words, what they become, and what a repair must name; None where no repair can know it.
EDITS = [
    (1, "1,950 killed", "1,590 killed", "1,950"),
    (2, "1,950 soldiers", "1,850 soldiers", "1,950"),
    (3, "1,770 soldiers", "1,700 soldiers", "1,770"),
    (3, "another 1,950", "another 1,590", "1,950"),
    (4, "1,950 troops", "1,050 troops", "1,950"),
    (7, "1,770 soldiers", "1,170 soldiers", "1,770"),
    (9, "1,770 troops", "1,670 troops", "1,770"),
    (9, "1,950 troops", "1,905 troops", "1,950"),
    (9, "peak of 1,730", "peak of 2,730", None),
    (1, "28 tanks", "38 tanks", "28"),
    (4, "28 tanks", "82 tanks", "28"),
    (4, "100 troops", "140 troops", "100"),
    (5, "about 30", "about 13", "30"),
    (6, "about 30", "about 300", "30"),
    (3, "thousands of Russian", "tens of thousands of Russian", "thousands"),
    (7, "thousands of soldiers", "dozens of soldiers", "thousands"),
    (1, "two-day", "three-day", "two"),
    (3, "last two days", "last three days", "two"),
    (8, "almost three years ago", "almost five years ago", None),
    (12, "700,000", "720,000", None),
    (3, "on Sunday", "on Saturday", "Sunday"),
    (7, "on Monday", "on Tuesday", "Monday"),
]


def findings(text):
    return [f for f in cc.check_text(text, published=DAY).findings if f.level != "note"]


def edited(line, old, new):
    lines = STORY.split("\n")
    at = sum(len(before) + 1 for before in lines[: line - 1]) + lines[line - 1].index(old)
    return STORY[:at] + new + STORY[at + len(old) :], at, at + len(new)


@pytest.mark.parametrize(("line", "old", "new", "original"), EDITS, ids=lambda x: str(x))
def test_an_edit_is_found_where_it_was_made(line, old, new, original):
    known = {(f.rule, f.message) for f in findings(STORY)}
    text, start, end = edited(line, old, new)
    found = [f for f in findings(text) if (f.rule, f.message) not in known]
    here = [f for f in found if any(x.span.start < end and start < x.span.end for x in f.labels)]
    assert here, [f.message for f in found]
    if original is not None:
        assert any(original in repair.text for f in here for repair in f.repairs), [r.text for f in here for r in f.repairs]


def test_most_repairs_name_the_original():
    assert 15 <= sum(original is not None for *_, original in EDITS)
