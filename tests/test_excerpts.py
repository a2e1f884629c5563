"""What a sentence or two of a short passage tie, and what it ties without its clauses aside, where other figures stand between."""

from __future__ import annotations

import pytest

import claimcheck as cc

FOUND = {
    "times-as-many": (
        "Visits to the clinic have tripled in four years, the matron said as she opened a £2.5m wing. There were 2,460 this spring, against "
        "1,230 in 2022, and 34 beds to fill.",
        "tripled",
        "doubled",
    ),
    "fraction-in-words": (
        "One in four lorries stopped on the pass on Monday was overloaded, the police said, the worst result in nine years. Between 6 a.m. "
        "and noon officers weighed 600, all those they stopped, and found 120 over the limit. Eight had no brakes.",
        "One in four",
        "One in five",
    ),
    "parts-exceed-whole": (
        "The city means to borrow £3.1 million for a bridge of 90 metres with 12 lamps and four gates. The council, which voted 31 to 14 for "
        "it, has so far released £800 billion of that sum.",
        "billion",
        "thousand",
    ),
    "per-unit-total": (
        "Growers got £180 a tonne for their wheat, £12 less than last year. The Orrs, who farm 700 acres and have three sons, sold 250 "
        "tonnes at that price and banked £55,000. Diesel cost them £9,000.",
        "£55,000",
        "£45,000",
    ),
}
LEFT = [
    "The 36 flats were sold at an average of £310,000, and the builder, which has 12 other sites, made £13.2 million.",
    "Each of the 14 schools gets £20,000 for repairs. The council, which has a budget of £3.1m for the year, will spend £400,000 on roofs.",
    "The plumber's bill came to £236 for two hours' work at £58 an hour. The rest was a £120 call-out charge.",
    "Fourteen hamlets will each get £25,000 for gates and £3,000 for pumps, a bill of £392,000. Some 63 have claimed so far.",
    "The pitch is 100 metres long and 60 metres wide, an area of 6,000 square metres. The park has 3 hectares of lawn.",
    "The club's centenary falls in 2024. It was founded in 1924.",
]


@pytest.mark.parametrize("rule", FOUND)
def test_what_stands_between_is_told_of_others(rule: str) -> None:
    text, wrong, right = FOUND[rule]
    report = cc.check_text(text, published="2026-11-30")
    assert {f.rule for f in report.findings if f.level == "warning"} == {rule}
    assert all(f.assumptions for f in report.findings)
    assert not [f for f in cc.check_text(text.replace(wrong, right), published="2026-11-30").findings if f.level != "note"]


@pytest.mark.parametrize("text", LEFT)
def test_what_the_whole_passage_explains_is_left(text: str) -> None:
    assert not [f for f in cc.check_text(text, published="2026-03-03").findings if f.level != "note"]


def test_what_the_passage_holds_against_its_total_is_not_told_again_with_another_figure() -> None:
    text = (
        "It ordered 140 new fenders. Work stops at 6 p.m. on weekdays. The order took all £28,000 of a grant, which works out at £2,000 a "
        "fender, the engineer said.\n\nNora Beck, the harbour master, is 74. She was born in 1951 and joined the board in 1988."
    )
    findings = cc.check_text(text, published="2026-11-30").findings
    assert [f.message for f in findings] == ["“140 new fenders” with “£2,000 a fender” in each do not make “£28,000 of a grant”"]
