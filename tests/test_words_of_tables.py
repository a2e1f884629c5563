"""Word tables of the modules that read: each row is needed in two sentences on different topics, and no row is idle."""

import tomllib
from pathlib import Path

import pytest
import rows

TABLES = tomllib.loads((Path(__file__).parent / "corpus" / "words" / "rows.toml").read_text("utf-8"))
GROUPS = [(name, group["words"], group["frames"]) for name, groups in TABLES.items() for group in groups]


def put(frame, word):
    return frame.format(word, title=word.capitalize())


def told(line, word):
    """*line* with the word in its place, as the text holds it."""
    return line[2:].replace("{}", word)


@pytest.mark.parametrize("name", TABLES)
def test_every_row_of_a_table_stands_in_one_group(name):
    given = [word for group in TABLES[name] for word in group["words"]]
    assert sorted(given) == sorted(rows.rows(name))
    assert all(len(group["frames"]) == 2 for group in TABLES[name])


@pytest.mark.parametrize("name, words, frames", GROUPS)
def test_a_row_is_read_as_its_sentences_say_and_is_not_idle(monkeypatch, name, words, frames):
    for word in words:
        for frame, line in frames:
            text, expected, there = put(frame, word), told(line, word), line[0] == "+"
            assert (expected in rows.understood(text)) == there, text
            with monkeypatch.context() as context:
                rows.take_out(context, name, word)
                assert (expected in rows.understood(text)) != there, f"{word} is not needed: {text}"
            rows.forget(name)
