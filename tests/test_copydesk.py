"""The copydesk passages: their findings as recorded, none on a consistent text, and the same ones when other things are counted."""

import importlib.util
import re
from pathlib import Path

import pytest

import claimcheck as cc
from claimcheck.claims.taxonomy import taxonomy
from claimcheck.reading.ties.scores.seasons import PLAYED

HOME = Path(__file__).parent / "corpus" / "copydesk"
_spec = importlib.util.spec_from_file_location("record", HOME / "record.py")
record = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(record)
ITEMS = record.items()


def test_the_recorded_findings_stand():
    """A difference is to be read, one by one; `python tests/corpus/copydesk/record.py` writes the file anew."""
    assert (HOME / "findings.txt").read_text("utf-8") == record.recorded()


@pytest.mark.parametrize("item", [i for i in ITEMS if i["bad"] is not None], ids=lambda i: i["id"])
def test_every_phrase_in_conflict_stands_in_its_passage(item):
    assert [item["bad"][a:b] for a, b in item["bad_spans"]]
    assert all(phrase in item["bad"] for phrase in item["bad_number"])


# ---- transposition ---------------------------------------------------------------------------------------------------

PERSONS = ["nurses", "farmers", "singers", "sailors", "tailors", "gardeners"]
THINGS = ["lamps", "windows", "carpets", "barrels", "ladders", "kettles"]


def swapped(text, published):
    """*text* with each plural noun that is counted changed for another, persons for persons, or None where nothing can be."""
    table, persons, things, words = taxonomy(), iter(PERSONS), iter(THINGS), {}
    for claim in cc.read(text, published=published).claims:
        head = claim.counted.split()[-1] if claim.counted else ""
        # Lamps are not won and lost, as games are.
        known = table.state(head) or head in words or claim.kind != "count" or head in PLAYED
        if known or not (head.isalpha() and head.islower() and head.endswith("s") and not head.endswith("ss") and len(head) > 4):
            continue
        person = table.nouns(claim.scope.noun, "person") in ("same", "inside")
        new = next(persons if person else things, None)
        if new and (person or claim.scope.noun not in table.noun_of.values()):
            words[head] = new
    for old in list(words):
        words[old[:-1]] = words[old][:-1]
    if not words:
        return None
    pattern = r"\b(" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + r")\b"
    return re.sub(pattern, lambda m: words[m[0]], text)


def shape(text, published):
    return [(f.rule, f.level, len(f.labels)) for f in cc.check_text(text, published=published).findings]


def transposable():
    for item in ITEMS:
        text = item["bad"] or item["good"]
        other = swapped(text, item["published"])
        if other is not None:
            yield pytest.param(text, other, item["published"], id=item["id"])


@pytest.mark.parametrize(("text", "other", "published"), list(transposable()))
def test_what_is_counted_does_not_matter(text, other, published):
    assert shape(text, published) == shape(other, published)
