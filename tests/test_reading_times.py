"""Times: the days that a phrase gives the figure it stands by."""

import pytest

import claimcheck as cc


@pytest.mark.parametrize(
    ("text", "figure", "days"),
    [
        ("Farms sold 170 cows on Sunday, more than the previous peak of 130 in a day back in May.", "130", "2026-05-01 to 2026-05-31"),
        ("The diver found 40 jars on Nov. 1, 1987, in the bay.", "40", "1987-11-01"),
        ("The diver found 40 jars on 1 Nov. 1987 in the bay.", "40", "1987-11-01"),
        ("The diver found 40 jars on Nov. 1 in the bay.", "40", "2026-11-01"),
        ("The diver found 40 jars on Sunday in the bay.", "40", "2026-11-08"),
        ("Over the last two days 40 jars were found.", "40", "2026-11-10 to 2026-11-11"),
        ("In the past week 40 jars were found.", "40", "2026-11-05 to 2026-11-11"),
    ],
)
def test_a_figure_gets_its_days(text, figure, days):
    (claim,) = [c for c in cc.read(text, published="2026-11-12").claims if c.span.quote == figure]
    assert days == str(claim.when)
