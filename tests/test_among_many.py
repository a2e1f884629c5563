"""Among many figures a tie that words only suggest is a note; alone, or in one sentence, it is a warning."""

import json
from pathlib import Path

import claimcheck as cc
from claimcheck.judging.among_many import ASSUMED

DENSE = Path(__file__).parent / "corpus" / "long" / "dense.jsonl"
STORY = next(row for row in map(json.loads, DENSE.read_text("utf-8").splitlines()) if row["id"] == "long1-13")
TOLD = "Of the 900 farms 250, or 40 per cent, had no heir."
OTHERS = (
    "\n\nThe bank lent $38 million to 412 shops. It has 61 branches, with 1,900 staff.\n\nRain of 34 mm fell on Sunday. Two bridges were shut, "
    "and 17 cars were towed.\n\nThe museum sold 12,400 tickets at £9. Its roof cost £3.1m.\n\nA ferry with 88 people aboard turned back."
)


def told(text, rule):
    return [f for f in cc.check_text(text, published=STORY["published"]).findings if f.rule == rule]


def test_a_share_in_the_headline_of_a_dense_story_is_a_note_that_says_what_it_rests_on():
    (found,) = told(STORY["bad"], "fraction-in-words")
    assert found.level == "note"
    assert ASSUMED in found.assumptions


def test_of_the_first_lines_alone_it_is_a_warning():
    (found,) = told("\n".join(STORY["bad"].split("\n")[:2]), "fraction-in-words")
    assert found.level == "warning"
    assert ASSUMED not in found.assumptions


def test_the_right_story_has_no_such_note():
    assert told(STORY["good"], "fraction-in-words") == []


def test_one_sentence_says_so_among_any_number():
    levels = [f.level for f in told(TOLD, "share-of-whole")]
    assert levels == [f.level for f in told(TOLD + OTHERS, "share-of-whole")]
    assert levels in (["warning"], ["error"])


MARGIN = "The mayor won by 1,200 votes. Hale had 14,300 and Orr 13,500. "
BESIDE = "The poll cost £38,000, 12 stations opened late and nine voters fell ill."
ROW = "Sales were 52, 47, 61, 48, 55 and 49, an average of 62 a week."


RIVALS = "In March she had beaten him among 31,000 votes, and 900 votes came late; 12 stations opened late."


def test_two_or_three_figures_of_a_dense_passage_are_a_note_where_others_may_be_meant():
    (alone,) = told(MARGIN, "margin-of-result")
    (dense,) = told(MARGIN + RIVALS, "margin-of-result")
    assert ("warning", "note") == (alone.level, dense.level)
    assert ASSUMED in dense.assumptions


def test_figures_that_have_no_rival_are_told_as_they_stand():
    (dense,) = told(MARGIN + BESIDE, "margin-of-result")
    assert dense.level == "warning"
    assert ASSUMED not in dense.assumptions


def test_a_row_of_a_dense_passage_is_told_as_it_stands():
    assert {"error", "warning"} & {f.level for f in told(ROW, "mean-times-number")}


FILM = next(row for row in map(json.loads, DENSE.read_text("utf-8").splitlines()) if row["id"] == "long1-54")


def test_what_no_slip_explains_over_paragraphs_of_a_story_is_a_note():
    (far,) = told(FILM["bad"], "parts-make-whole")
    assert far.level == "note"
    assert ASSUMED in far.assumptions
    (near,) = told("At home it earned $138 million. Abroad it added $52.3 million for a total of $182 million.", "parts-make-whole")
    assert near.level == "warning"


def test_a_sum_that_no_slip_explains_is_a_note_within_a_paragraph_of_a_story_too():
    text = "At home it earned $138 million. Abroad it added $52.3 million for a total of $182 million." + OTHERS
    assert [f.level for f in told(text, "parts-make-whole")] == ["note"]
