"""Word tables of the reader, row by row: what is read of two sentences on different topics differs where the row is taken out."""

import tomllib
from pathlib import Path

import pytest
import rows

from claimcheck.reading import tying
from claimcheck.reading.ties.calendar import years_in_order

FOLDER = Path(__file__).parent / "corpus" / "words" / "row-by-row"
TABLES = {name: groups for file in sorted(FOLDER.glob("*.toml")) for name, groups in tomllib.loads(file.read_text("utf-8")).items()}


@pytest.mark.parametrize("name", TABLES)
def test_each_row_is_needed_in_both_its_sentences(monkeypatch, name):
    # The closed forms, and what a thing did before it was made, ask for no words: what a row adds shows where they are not at work.
    monkeypatch.setattr(tying, "FRAMES", tuple(frame for frame in tying.FRAMES if ".closed." not in frame.__module__))
    monkeypatch.setattr(years_in_order, "is_made_first", lambda *_: False)
    monkeypatch.setattr(years_in_order, "is_made_in_sentence_before", lambda *_: False)
    given = [word for group in TABLES[name] for word in group["words"]]
    assert len(given) == len(set(given))
    for group in TABLES[name]:
        assert len(set(group["frames"])) == 2
        for word in group["words"]:
            texts = [rows.put(frame, word) for frame in group["frames"]]
            whole = [rows.read(text) for text in texts]
            with monkeypatch.context() as context:
                rows.take_out(context, name, word)
                idle = [text for text, read in zip(texts, whole, strict=True) if rows.read(text) == read]
            rows.forget(name)
            assert not idle, f"{word} is not needed in {name}"
