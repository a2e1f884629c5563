"""The laws in any wording: what is found and what is flagged is as recorded, and every phrase in conflict stands in its passage."""

import importlib.util
from pathlib import Path

import pytest

HOME = Path(__file__).parent / "corpus" / "laws"
_spec = importlib.util.spec_from_file_location("laws_record", HOME / "record.py")
record = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(record)


@pytest.mark.parametrize("home", record.FOLDERS, ids=lambda home: home.name)
def test_what_is_found_and_flagged_is_as_recorded(home):
    """A difference is to be read, one by one; `python tests/corpus/laws/record.py` writes the files anew."""
    assert (home / "recorded.txt").read_text("utf-8") == record.recorded(home)


@pytest.mark.parametrize("home", record.FOLDERS, ids=lambda home: home.name)
def test_every_phrase_in_conflict_stands_in_its_passage(home):
    for item in record.items(home):
        assert all(phrase in item["wrong"] for phrase in item.get("phrases", ()))
