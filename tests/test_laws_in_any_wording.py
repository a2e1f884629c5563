"""The laws in any wording: what is found and what is flagged is as recorded, and every phrase in conflict stands in its passage."""

import importlib.util
from pathlib import Path

HOME = Path(__file__).parent / "corpus" / "laws"
_spec = importlib.util.spec_from_file_location("laws_record", HOME / "record.py")
record = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(record)


def test_what_is_found_and_flagged_is_as_recorded():
    """A difference is to be read, one by one; `python tests/corpus/laws/record.py` writes the file anew."""
    assert (HOME / "recorded.txt").read_text("utf-8") == record.recorded()


def test_every_phrase_in_conflict_stands_in_its_passage():
    for item in record.items():
        assert all(phrase in item["wrong"] for phrase in item.get("phrases", ()))
