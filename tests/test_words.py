"""Word tables: each row of them stands with two sentences of our own on different topics, and is read in both as it should be."""

import re
import tomllib
from pathlib import Path

import pytest

import claimcheck as cc
from claimcheck.reading import periods
from claimcheck.reading.words import hedges, units, voices

FOLDER = Path(__file__).parent / "corpus" / "words"
TABLES = {
    "hedges.toml/before": {row[0] for row in hedges.BEFORE},
    "hedges.toml/after": {row[0] for row in hedges.AFTER},
    "currencies.toml/": {row[0] for row in units.CURRENCIES},
    "voices.toml/doubtful": set(voices.DOUBTFUL),
    "voices.toml/nounlike": set(voices.NOUNLIKE),
    "periods.toml/seasons": set(periods._SEASONS),
    "periods.toml/parts": set(periods._NTH),
}
BOUNDS = {"hedges.toml/before": {row[0]: row[1] for row in hedges.BEFORE}, "hedges.toml/after": {row[0]: row[1] for row in hedges.AFTER}}


def rows(table):
    file, _, part = table.partition("/")
    data = tomllib.loads((FOLDER / file).read_text("utf-8"))
    return data[part] if part else data


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
