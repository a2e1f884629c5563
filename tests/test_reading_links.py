"""Links that the reader makes from prose: what they tie, what they leave alone, and what the rules then find."""

import pytest

import claimcheck as cc

DAY = "2026-03-03"


def links(text):
    ledger = cc.read(text, published=DAY)
    return [(link.sort, tuple(ledger.claim(c).span.quote for c in link.claims)) for link in ledger.links]


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("Inspectors closed 42 of the 60 kitchens they visited, or 70% of them.", ("share", ("70", "42", "60"))),
        ("Voters chose her by 16,740 of the 31,000 ballots (54 per cent).", ("share", ("54", "16,740", "31,000"))),
        ("Bus fares rose 10% from £200 to £220.", ("change", ("10", "£200", "£220"))),
        ("Cases fell from 900 to 600, a drop of 33 percent.", ("change", ("33", "900", "600"))),
    ],
)
def test_a_proportion_told_in_one_sentence_is_tied(text, tie):
    assert tie in links(text)


@pytest.mark.parametrize(
    "text",
    [
        "Inspectors closed 42 of the 60 kitchens. Of the owners, 70% complained.",
        "Some 42 of the 60 kitchens were closed, and staff say 70% of guests were warned.",
        "Trains run from 6 to 10 and cost 20% less at night.",
        "The road from junction 4 to junction 9 carries 30% of the traffic.",
        "Shares moved from 10 to 12 while bonds rose 3% and gold fell 1%.",
    ],
)
def test_figures_that_only_stand_near_each_other_are_left_alone(text):
    assert not [tie for tie in links(text) if tie[0] in ("share", "change")]


@pytest.mark.parametrize(
    ("text", "rule", "level"),
    [
        ("Inspectors closed 42 of the 60 kitchens they visited, or 60% of them.", "share-of-whole", "error"),
        ("Bus fares rose 20% from £200 to £220.", "percent-change", "error"),
        ("Inspectors closed 42 of the 60 kitchens they visited, or 70% of them.", None, None),
        ("Bus fares rose 10% from £200 to £220.", None, None),
    ],
)
def test_the_rules_find_what_does_not_fit(text, rule, level):
    report = cc.check_text(text, published=DAY)
    assert [(f.rule, f.level) for f in report.findings] == ([(rule, level)] if rule else [])
    if not rule:
        assert report.held


PARALLEL = [
    "In Kent, 340 nurses were hired on Monday and 12 doctors left the service.\nIn Devon, 410 nurses were hired on Monday and 15 doctors left the service.\n",
    "Before the flood, the town had 12,000 residents and four schools, officials said.\nAfter the flood, the town had 9,000 residents and two schools, officials said.\n",
    "He denied that 500 people were killed in the raid on the northern village.\nHe admitted that 50 people were killed in the raid on the northern village.\n",
    "The first train carried 700 passengers over the bridge before the storm came.\nThe second train carried 900 passengers over the bridge before the storm came.\n",
    "Police arrested 45 people on Sunday, with 20 people arrested on Sunday in Leeds alone.\n",
    "A record 1,820 deaths were reported on Wednesday. A record 68,053 infections were reported on Friday.\n",
    "Storm kills 19 people across two states\nThe storm killed seven people in Texas on Monday. It killed 12 people across Oklahoma on Monday.\n",
    "Storm kills 7 in Texas, 12 in Oklahoma\nThe storm killed seven people in Texas. Twelve died in Oklahoma.\n",
    "A total of 410 beds were occupied over the weekend, with 400 beds occupied on Saturday and 390 on Sunday.\n",
    "It was the deadliest day for the city with 14 people killed. It was also the busiest day for its hospitals, with 230 people treated.\n",
]


@pytest.mark.parametrize("text", PARALLEL, ids=lambda t: t[:30])
def test_sentences_of_one_mould_about_two_things_raise_no_alarm(text):
    report = cc.check_text(text, published=DAY)
    assert report.ok, report.render("text")
