"""Word tables of the figures: each row is read in its two sentences, on different topics, and left alone where it means something else."""

import tomllib
from fractions import Fraction
from pathlib import Path

import pytest

from claimcheck.reading.figures import figures
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words import units

FOLDER = Path(__file__).parent / "corpus" / "words"
UNITS = tomllib.loads((FOLDER / "units.toml").read_text("utf-8"))
FILES = ("units.toml",)


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
