"""A story in parts: every block knows its field, and every span is the words that stand there."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck as cc
from claimcheck.documents.parts import joined

PARTS = {
    "headline": "Storm shuts 19 schools in the county",
    "standfirst": "Classes are off until Thursday",
    "body": "The storm shut 90 schools in the county on Monday, the board said.\n\n- 12 of them lost their roofs\n",
    "captions": ["A school in the county", "Two of the 90 schools"],
    "tables": [[["school", "pupils"], ["Hill Road", "210"]]],
}


def test_parts_keep_their_roles_and_fields():
    document = joined(**PARTS)
    told = [(b.role, b.field, document.text[b.start : b.end]) for b in document.blocks]
    assert ("headline", "headline", PARTS["headline"]) == told[0]
    assert ("standfirst", "standfirst", PARTS["standfirst"]) == told[1]
    assert [("body", "body"), ("list", "body")] == [t[:2] for t in told if t[1] == "body"]
    assert [("caption", "captions[0]"), ("caption", "captions[1]")] == [t[:2] for t in told if t[0] == "caption"]
    assert ("table", "tables[0][1][1]", "210") == told[-1]


def test_a_finding_names_the_part_of_each_phrase():
    report = cc.check_story(**PARTS, published="2026-03-03")
    (finding,) = [f for f in report.findings if f.rule == "same-thing-agrees"]
    places = [report.source.field(label.span.start) for label in finding.labels]
    assert [("headline", 12), ("body", 15)] == sorted(places, reverse=True)
    for (field, at), label in zip(places, finding.labels, strict=True):
        assert PARTS[field][at:].startswith(label.quote)
    labels = json.loads(report.to_json())["findings"][0]["labels"]
    assert {("headline", 12), ("body", 15)} == {(x["field"], x["field_start"]) for x in labels}


def test_one_text_has_no_fields():
    assert cc.check_text("Storm shuts 19 schools.").source.field(0) is None


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"headline": 5}, "headline is 5"),
        ({"captions": "A school"}, "captions is a list"),
        ({"captions": [None]}, "captions[0] is None"),
        ({"tables": [["a", "b"]]}, "tables[0][0] is a text"),
        ({"tables": [[[1]]]}, "tables[0][0][0] is 1"),
        ({"headline": "  "}, "is empty"),
    ],
)
def test_what_is_no_part_is_refused_with_its_place(parts, told):
    with pytest.raises(cc.InputError, match="(?s)" + told.replace("[", r"\[")):
        cc.check_story(**parts)


texts = st.text(st.sampled_from("ab 1,\n\t.é’🚗"), max_size=30)


@given(texts, texts, st.lists(texts, max_size=3), st.lists(st.lists(st.lists(texts, max_size=3), max_size=2), max_size=2))
def test_every_block_is_the_text_of_its_field(headline, body, captions, tables):
    document = joined(headline=headline, body=body, captions=captions, tables=tables)
    fields = {"headline": headline, "body": body}
    fields |= {f"captions[{n}]": caption for n, caption in enumerate(captions)}
    cells = {f"tables[{n}][{r}][{c}]": x for n, t in enumerate(tables) for r, row in enumerate(t) for c, x in enumerate(row)}
    for block in document.blocks:
        words = document.text[block.start : block.end]
        whole = fields.get(block.field, " ".join(cells.get(block.field, "").split()))
        assert words == whole[block.at : block.at + len(words)]
