"""Word tables: each row of them stands with two sentences of our own on different topics, and is read in both as it should be."""

import re
import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest

import claimcheck as cc
from claimcheck.reading import lengths_of_time, periods, times
from claimcheck.reading.words import calendar, hedges, units, voices

FOLDER = Path(__file__).parent / "corpus" / "words"
TABLES = {
    "hedges.toml/before": {row[0] for row in hedges.BEFORE},
    "hedges.toml/after": {row[0] for row in hedges.AFTER},
    "currencies.toml/": {*(row[0] for row in units.CURRENCIES), "cent"},
    "voices.toml/doubtful": set(voices.DOUBTFUL),
    "voices.toml/nounlike": set(voices.NOUNLIKE),
    "periods.toml/seasons": set(periods.SEASONS),
    "periods.toml/parts": set(periods.NTH),
    "periods.toml/recent": set(periods._RECENT),
    "periods.toml/units": {*lengths_of_time._UNIT_DAYS, *periods._MONTHS_OF},
    "periods.toml/years": {"for", "'s"},
    "periods.toml/beside-now": {"yesterday", "today", "tonight", "tomorrow", "overnight", "weekend"},
}
BOUNDS = {"hedges.toml/before": {row[0]: row[1] for row in hedges.BEFORE}, "hedges.toml/after": {row[0]: row[1] for row in hedges.AFTER}}


def rows(table):
    file, _, part = table.partition("/")
    data = tomllib.loads((FOLDER / file).read_text("utf-8"))
    return data[part] if part else data


PERIODS = tomllib.loads((FOLDER / "periods.toml").read_text("utf-8"))
CALENDAR = PERIODS["calendar"]
PUBLISHED = date(2026, 11, 12)  # a Thursday
CASES = [(table, word, example) for table in TABLES for word, examples in rows(table).items() for example in examples]


@pytest.mark.parametrize("table", TABLES)
def test_every_word_of_a_table_has_two_examples_and_no_other_word_has(table):
    assert set(rows(table)) == TABLES[table]
    for word, examples in rows(table).items():
        assert len({str(example) for example in examples}) == 2, word


@pytest.mark.parametrize(("table", "word", "example"), CASES)
def test_an_example_is_read_as_it_says(table, word, example):
    if table.startswith("periods"):
        text, days = example
        assert days == str(next(c.when for c in cc.read(text, published="2026-11-12").claims if c.span.quote == "40"))
        return
    text = re.sub("[«»]", "", example)
    if table.startswith("voices"):
        said = re.findall(r"\[(.*?)\]", text)
        text = re.sub(r"[\[\]]", "", text)
        text = text[0].upper() + text[1:]
        assert {c.voice for c in cc.read(text).claims} == set(said or [""])
        return
    figure = re.search("«(.*)»", example).group(1)
    (claim,) = [c for c in cc.read(text).claims if figure in c.span.quote]
    if table.startswith("currencies"):
        assert claim.amount.unit == word
    else:
        assert claim.stated.bound == BOUNDS[table][word]


# ---- the calendar ----------------------------------------------------------------------------------------------------


def days_of(text):
    """The days of the figure 40 of *text*, published on a Thursday in November."""
    return next(c.when for c in cc.read(text, published=PUBLISHED.isoformat()).claims if c.span.quote == "40")


@pytest.mark.parametrize("name, number", calendar.MONTHS.items())
def test_a_month_is_the_last_of_its_name(name, number):
    for frame in CALENDAR["months"]:
        days = days_of(frame.format(name.capitalize()))
        assert (2026 - (number > 11), number, 1) == (days.start.year, days.start.month, days.start.day)
        assert (days.end - timedelta(days=1)).month == number


@pytest.mark.parametrize("name, number", times.WEEKDAYS.items())
def test_a_weekday_is_the_last_of_its_name(name, number):
    for frame in CALENDAR["weekdays"]:
        days = days_of(frame.format(name.capitalize()))
        assert days.days == 1 and days.start.weekday() == number
        assert 0 <= (PUBLISHED - days.start).days < 8


@pytest.mark.parametrize("name, day", calendar.FEASTS.items())
def test_a_feast_is_its_day(name, day):
    last, dated = (days_of(frame.format(name.title().replace("'S", "'s"))) for frame in CALENDAR["feasts"])
    assert (dated.days, dated.start) == (1, date(2024, *day))
    assert last is None if day == (2, 29) else last.start == date(2026 - (day > (11, 12)), *day)


@pytest.mark.parametrize("word, number", lengths_of_time.SMALL.items())
def test_a_length_of_days_ends_with_yesterday(word, number):
    for frame in CALENDAR["numbers"]:
        if number > 1:
            assert days_of(frame.format("couple of" if word == "couple" else word)).days == number


@pytest.mark.parametrize("text, days", [case for cases in PERIODS["left"].values() for case in cases])
def test_a_word_of_time_tells_no_day_where_it_means_something_else(text, days):
    assert (days, None) == ("none", days_of(text))
