"""A row behind a colon is all of what it is told of, however many figures the story has."""

from __future__ import annotations

import pytest

import claimcheck as cc

STORY = """Library cuts to close nine branches

Fernham council will shut nine of its 31 libraries by March to save £2.4 million a year, it said on Thursday.

The nine closures will leave 22 branches open. In all {jobs} jobs will go: 38 librarians, 15 drivers and 12 caretakers.

Loans have fallen by a quarter since 2019, from 1.2 million to 900,000 a year, the council said. Visits rose 4 percent last year to 780,000,
up from 750,000 in 2024.

"We spend £7.8 million a year on libraries, 5 percent of a budget of £156 million," said Ruth Adeyemi, the councillor in charge. "That is £13
for each of our 600,000 residents."

The oldest branch, in Mill Street, opened in 1908 and marks its 119th anniversary next year. A petition against the cuts gathered 11,400
signatures in three weeks, about 540 a day.
"""


@pytest.mark.parametrize("jobs, rules", [(65, []), (62, ["parts-make-whole"])])
def test_a_row_is_added_up_among_many_figures(jobs: int, rules: list[str]) -> None:
    report = cc.check_text(STORY.format(jobs=jobs), published="2026-11-26")
    assert sum(claim.related for claim in report.ledger.claims) > 20
    assert [f.rule for f in report.findings if f.level != "note"] == rules
