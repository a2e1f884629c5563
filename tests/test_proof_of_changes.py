"""Which changes are proven: an error asks that nothing but the change stands between its size and its two figures."""

from __future__ import annotations

import pytest
from passages import silent

import claimcheck as cc

LEVELS = (
    ("error", "Turnover of the mill rose by 20.8 percent to $87.1 million from $72.6 million."),
    ("error", "There was a 25 percent increase in cotton output to 315,000 tonnes from 248,000 tonnes last year."),
    ("error", "Imports of tin decreased nine percent in the same months, to 1,511 tonnes from 1,647 tonnes."),
    ("error", "Profits, which rose from 1.732 billion crowns to 3.926 billion crowns, an increase of 120 percent, were a record."),
    ("error", "Exports of kits rose 31.3 percent to 154,711, compared with 146,610 in April."),
    ("warning", "Sales in the shops fell 4.4 percent to $355 million from $371 million."),
    ("warning", "Runs of the works in the four weeks were 12.21 million barrels, up 2.2 percent from 12 million a year earlier."),
)
SILENT = (
    "A tax of 0.25 to 0.5 percent would raise from 8.5 to 17 billion crowns a year.",
    "The result leaves out a recovery of 54,000 crowns against 91,000 crowns in the quarter and 1,289,000 against 218,000 in nine months.",
    "Output of lorries fell sharply to 11,500 from 14,600, owing to a cut in the output of small vans of up to two tonnes.",
    "The reserves rose 258 million crowns in May to 420.50 billion crowns from 420.24 billion at the end of April.",
    "Hale increased its capital by 300 crowns last year to 1.5 billion crowns, so that dividends will be 306 million crowns, up from 240 million.",
)


@pytest.mark.parametrize("level, text", LEVELS)
def test_the_words_decide_whether_a_change_is_an_error(level, text):
    assert {f.level for f in cc.check_text(text).findings if f.rule == "percent-change"} == {level}


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_size_of_a_change_ties_nothing(text):
    silent(text)
