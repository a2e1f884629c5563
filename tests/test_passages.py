"""Paragraphs read by themselves: what one states is found whatever the others count, and two of different matters are not tied."""

import pytest
from passages import told

import claimcheck as cc
from claimcheck.documents.plain import plain
from claimcheck.reading.passages import passages
from claimcheck.reading.reader import figures_told
from claimcheck.reading.ties.common.cohesion import paragraphs

BEFORE = "Sixty-two people spoke at the hearing, 41 for the plan and 21 against it."
BEHIND = "The other 3,000 are in tents on the racecourse, where the army has put up 600 of them."

WRONG = [
    "The city will hire 24 officers, bringing the force to 410 from 388.",
    "Power was cut to 120,000 homes, of which 75,000 had been reconnected by Thursday morning. That left 55,000 in the dark.",
    "The port has lost a third of its boats in ten years. The fleet numbered 63 in 2014 and stands at 48 today.",
    "The club has 41 points from 22 matches, having won 12, drawn five and lost six.",
    "The grant of £900,000 will be shared by six schools, which will get £180,000 each.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_a_paragraph_states_is_found_between_others(text):
    alone = {finding.rule for finding in cc.check_text(text).findings}
    assert alone
    among = cc.check_text("\n\n".join((BEFORE, text, BEHIND))).findings
    assert alone <= {finding.rule for finding in among}
    start = len(BEFORE)
    assert any(start < label.span.start < start + len(text) + 2 for finding in among for label in finding.labels)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The jackpot of £8.4 million was won by a nurse from Hull.",
            "The tunnel has cost £9.2 million, the most ever paid for one there.",
        ),
        ("Voters favour the bill by two to five, a survey shows: 40 per cent back it.", "The force logged 212 break-ins, up from 160."),
        ("The motion failed by 61 votes to 58.", "Car thefts in the county rose to 1,420 last year from 1,260."),
        (
            "The telescope sends home 60 pictures a day.",
            "The fleet had 13 ferries when the strike began; it has sold seven, so six are left.",
        ),
    ],
)
def test_paragraphs_of_two_matters_are_not_tied(first, second):
    assert not told(f"{first}\n{second}") and not told(f"{second}\n{first}")


def test_a_paragraph_takes_up_the_one_before_it():
    assert told(
        "The police get $61 million, up from $57 million.\nA member of the council said the increase of $5 million for the police was too much."
    )
    assert not told(
        "The police get $61 million, up from $57 million.\nA member of the council said the increase of $4 million for the police was too much."
    )


def test_a_passage_numbers_its_sentences_anew_and_keeps_the_claims_of_the_story():
    text = f"Hearing on plan ends\n\n{BEFORE}\n\n{WRONG[1]}\n\n{BEHIND}"
    document = plain(text)
    story = figures_told(document).story(document)
    parts = list(passages(story))
    assert len(paragraphs(story)) == 3
    assert parts and all([s.number for s in part.sentences] == list(range(len(part.sentences))) for part in parts)
    whole = {id(read.claim) for read in story.reads}
    assert all(id(read.claim) in whole for part in parts for read in part.reads)
    assert all(part.sentences[0].start == story.sentences[part.first_sentence].start for part in parts)


def test_a_story_of_one_paragraph_has_no_passages():
    document = plain("\n\n".join(("Force to grow", WRONG[0])))
    story = figures_told(document).story(document)
    assert not list(passages(story))


@pytest.mark.parametrize(
    "text",
    [
        "Exports stood at a six-year high in May, up 35%. The bank keeps the crown pegged at a rate of 8.28 to the dollar.",
        "Retail sales fell 0.3% in January, driven down by cars.\nThe 3.3% fall in car sales had been expected.",
        "The crown added about 0.1 per cent, to 112.33 yen, well off a two-week low of 111.04 yen.",
        "In all, 49.7 per cent have voted. The turnout of 6.4 million is up on four years ago, when 4.4 million voted early.",
        "Of the dead, 89 were found in the town, 24 in the hills and 14 in the next valley. Monday's toll had been 109.",
    ],
)
def test_figures_of_two_standings_are_told_apart(text):
    assert not told(text)


def test_some_of_what_was_told_paragraphs_before_are_not_all_of_it():
    story = (
        "The firm will cut 4,500 jobs.\n\nIts sales fell by 4 per cent to €31 billion.\n\n"
        "Two thousand eight hundred of the jobs will go at home. They will come at a cost of €900 million, or €200,000 for each job."
    )
    assert not told(story)
    assert told(story.split("\n\n")[2])
