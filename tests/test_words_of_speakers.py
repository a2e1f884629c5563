"""Word tables of the voices: each word decides in its two sentences, on different topics, who says the figures, and no row is idle."""

import sys
import tomllib
from pathlib import Path

import pytest

import claimcheck as cc
from claimcheck.reading import attributions
from claimcheck.reading import voices as reader
from claimcheck.reading.words import voices

SPEAKING = tomllib.loads((Path(__file__).parent / "corpus" / "words" / "speaking.toml").read_text("utf-8"))
GROUPS = [(table, group["words"], group["frames"]) for table, groups in SPEAKING.items() if table != "left" for group in groups]
UNIONS = {"SAYING": ("SPEAKING", "PARTICIPLES"), "SOURCES": ("PEOPLE", "INSTITUTIONS", "PUBLISHED")}


def said(text):
    """Who says the figures of *text*: one voice, or one for each figure where they are several."""
    told = [claim.voice for claim in cc.read(text).claims]
    return told[:1] if len(set(told)) == 1 else told


def without(monkeypatch, table, word):
    """Takes *word* out of the table, and out of the union of tables that it is in, wherever they are used."""
    for name in (table, *(union for union, parts in UNIONS.items() if table in parts)):
        whole = getattr(voices, name)
        for module in [m for key, m in sys.modules.items() if key.startswith("claimcheck.")]:
            for attribute, value in [(key, value) for key, value in vars(module).items() if _holds(module, value, whole)]:
                monkeypatch.setattr(module, attribute, value - {word})


def _holds(module, value, whole):
    """True for the table itself, and for one of the reader of voices that is made of it."""
    return value is whole or (module in (attributions, reader) and isinstance(value, frozenset) and value > whole)


@pytest.mark.parametrize("table", [table for table in SPEAKING if table != "left"])
def test_every_word_of_a_table_stands_in_a_group(table):
    rows = [word for group in SPEAKING[table] for word in group["words"]]
    assert len(rows) == len(set(rows))
    assert set(rows) == getattr(voices, table)
    assert all(len(group["frames"]) == 2 for group in SPEAKING[table])


@pytest.mark.parametrize("table, words, frames", GROUPS)
def test_a_word_decides_who_speaks_and_no_row_is_idle(monkeypatch, table, words, frames):
    for word in words:
        for frame, voice in frames:
            text = frame.format(word, title=word.capitalize())
            assert voice.format(word).split("|") == said(text), text
            with monkeypatch.context() as context:
                without(context, table, word)
                reader._of_words.cache_clear()
                assert voice.format(word).split("|") != said(text), f"{word} is not needed: {text}"
            reader._of_words.cache_clear()


@pytest.mark.parametrize("text, voice", SPEAKING["left"]["saying"])
def test_a_word_is_left_alone_where_nobody_says_anything_by_it(text, voice):
    assert [voice] == said(text)
