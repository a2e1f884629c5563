"""Word tables of the figures: each row is read in its two sentences, on different topics, and left alone where it means something else."""

import importlib
import re
import tomllib
from fractions import Fraction
from pathlib import Path

import pytest
import rows

from claimcheck.reading.figures import figures
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words import names, numbers, units

FOLDER = Path(__file__).parent / "corpus" / "words"
UNITS = tomllib.loads((FOLDER / "units.toml").read_text("utf-8"))
NUMBERS = tomllib.loads((FOLDER / "numbers.toml").read_text("utf-8"))
NAMES = tomllib.loads((FOLDER / "names.toml").read_text("utf-8"))
GUARDS = tomllib.loads((FOLDER / "guards.toml").read_text("utf-8"))
FILES = ("units.toml", "numbers.toml", "names.toml", "guards.toml")


def scan(text):
    return figures(Tokens(text))


def told(figure):
    stated = figure.stated
    value = f"{stated.lo}..{stated.hi}" if stated.bound == "range" else str(Fraction(stated.hi if stated.lo is None else stated.lo))
    return f"{value} {figure.unit or figure.counted.lower()}" + (f"/{figure.per}" if figure.per else "")


def only(text):
    """The one figure of *text* that says 40 or 300."""
    found = [f for f in scan(text).figures if {40, 300} & {f.stated.lo, f.stated.hi}]
    assert len(found) == 1, f"{text} -> {[told(f) for f in scan(text).figures]}"
    return found[0]


def same_rows(data, rows):
    """True where *data* gives two sentences for each of *rows* and for no other word."""
    assert set(rows) == set(data)
    assert all(len(set(map(str, examples))) == 2 for examples in data.values())
    return True


LEFT = [(file, *case) for file in FILES for cases in tomllib.loads((FOLDER / file).read_text("utf-8"))["left"].values() for case in cases]


@pytest.mark.parametrize("case", LEFT, ids=lambda case: case[1][:40])
def test_a_word_of_a_table_is_left_alone_where_it_means_something_else(case):
    _, text, expected, *others = case
    assert expected == [told(f) for f in scan(text).figures]
    for other in others:
        assert other == [f"{n.what} {n.value}" for n in scan(text).nonquantities]


# ---- units -----------------------------------------------------------------------------------------------------------


def test_every_unit_has_two_sentences():
    assert same_rows(UNITS["units"], {unit for unit, _, _ in units.UNITS})
    assert same_rows(UNITS["tight"], {letter for _, _, letter in units.TIGHT})
    assert same_rows(UNITS["per"], units.PER)


@pytest.mark.parametrize("unit, kind, spelling", [(u, kind, s) for u, kind, spellings in units.UNITS for s in spellings.split("|")])
def test_a_unit_is_read_in_every_spelling(unit, kind, spelling):
    for frame in UNITS["units"][unit]:
        figure = only(frame.format(spelling))
        assert (unit, kind) == (f"{figure.unit} per {figure.per}" if figure.per else figure.unit, figure.kind), frame.format(spelling)


@pytest.mark.parametrize("unit, kind, letter", units.TIGHT)
def test_a_letter_that_touches_the_digits_is_a_unit(unit, kind, letter):
    for frame in UNITS["tight"][letter]:
        assert (unit, kind) == (only(frame.format(letter)).unit, only(frame.format(letter)).kind)


@pytest.mark.parametrize("word", units.PER)
def test_what_a_figure_is_per_is_read(word):
    for frame in UNITS["per"][word]:
        assert units.PER[word] == only(frame.format(word)).per


# ---- number words ----------------------------------------------------------------------------------------------------

TABLES = {
    "small": numbers.SMALL, "tens": numbers.TENS, "scales": numbers.SCALES, "short-scales": numbers.SHORT_SCALES,
    "denominators": numbers.DENOMINATORS, "vulgar": numbers.VULGAR, "ordinals": numbers.ORDINALS, "plural-sizes": numbers.PLURAL_SIZES,
    "majority": numbers.MAJORITY,
}  # fmt: skip
SAID = [(table, word, text) for table in TABLES for word, texts in NUMBERS[table].items() for text in texts]


def marked(text):
    """The figure of *text* that stands in its marks, and the words in them."""
    quote = re.search("«(.*)»", text)[1]
    plain = re.sub("[«»]", "", text)
    (figure,) = [f for f in scan(plain).figures if quote in plain[f.start : f.end]]
    return figure, quote


@pytest.mark.parametrize("table", TABLES)
def test_every_number_word_has_two_sentences(table):
    assert same_rows(NUMBERS[table], TABLES[table])


@pytest.mark.parametrize("table, word, text", SAID)
def test_a_number_word_is_worth_what_its_row_says(table, word, text):
    figure, quote = marked(text)
    worth, value = TABLES[table][word], figure.stated.lo
    if table == "plural-sizes":
        kind = "money" if figure.unit else "vague"
        assert ("range", kind) == (figure.stated.bound, figure.kind) and Fraction(value, worth) in (1, 2, 10**3, 10**6)
    elif table == "majority":
        assert (">", Fraction(1, 2), "share") == (figure.stated.bound, value, figure.kind)
    elif table == "ordinals":
        assert (worth, False, "a place in a row") == (value, figure.related, figure.why)
    elif table == "vulgar":
        assert Fraction(*worth) == value % 1
    elif table == "denominators":
        assert (Fraction(value) * worth).denominator == 1
    elif table in ("scales", "short-scales"):
        assert value == worth * {"2": 2, "three": 3, "40": 40, "300": 300}[re.match(r"\d+|[a-z]+", quote)[0]]
    else:
        assert worth == value - value % 1 if table == "small" else worth == value - value % 10


# ---- numbers that are no figures -------------------------------------------------------------------------------------

PASSED = [
    (table, word, text) for table in ("before", "indexes", "fixed", "shapes") for word, texts in NAMES[table].items() for text in texts
]


def test_every_word_before_a_number_that_is_a_name_has_two_sentences():
    assert same_rows(NAMES["before"], names.BEFORE)
    assert same_rows(NAMES["indexes"], names.INDEXES)
    assert same_rows(NAMES["fixed"], names.FIXED)


@pytest.mark.parametrize("table, word, text", PASSED)
def test_a_number_that_is_a_name_is_passed_over(table, word, text):
    result = scan(re.sub("[«»]", "", text))
    (other,) = [n for n in result.nonquantities if n.value == re.search("«(.*)»", text)[1]]
    assert not result.figures
    assert table != "before" or names.BEFORE[word] == other.what


# ---- words that decide how a number is read --------------------------------------------------------------------------

GROUPS = [(table, group["words"], group["frames"]) for table, groups in GUARDS.items() if table != "left" for group in groups]


def in_full(text):
    """All that is read in *text*: each figure with the reason why it is related to nothing, and what is passed over."""
    result = scan(text)
    figures_read = [told(f) + (f" ({f.why})" if f.why else "") for f in result.figures]
    return figures_read, [f"{n.what} {n.value}" for n in result.nonquantities]


def put(frame, word):
    return frame.format(word, upper=word.upper(), title=word.capitalize())


@pytest.mark.parametrize("table", [table for table in GUARDS if table != "left"])
def test_every_word_of_such_a_table_stands_in_a_group(table):
    file, _, name = table.partition("-")
    rows = [word for group in GUARDS[table] for word in group["words"]]
    assert len(rows) == len(set(rows))
    assert set(rows) == set(getattr(importlib.import_module(f"claimcheck.reading.words.{file}"), name))
    assert all(len(group["frames"]) == 2 for group in GUARDS[table])


@pytest.mark.parametrize("table, words, frames", GROUPS)
def test_a_word_decides_how_the_number_is_read_and_no_row_is_idle(monkeypatch, table, words, frames):
    for word in words:
        for frame, expected, *passed in frames:
            text = put(frame, word)
            read = in_full(text)
            assert [put(e, word) for e in expected] == read[0], text
            assert not passed or [put(p, word) for p in passed[0]] == read[1], text
            name = "words." + table.replace("-", ".")
            with monkeypatch.context() as context:
                rows.take_out(context, name, word)
                assert read != in_full(text), f"{word} is not needed: {text}"
            rows.forget(name)
