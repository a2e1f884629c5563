"""The stories of `seeds/` but the founding one: the rows of `expected.toml` from claims written by hand, and from the prose alone."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

import claimcheck as cc
from claimcheck.rules.catalogue import catalogue

TOP = Path(__file__).parent.parent / "seeds"
SEEDS = sorted(path.name for path in TOP.iterdir() if path.is_dir() and path.name != "kursk-2024-11")
FILES = ("README.md", "claims.toml", "expected.toml", "story.txt")


@cache
def expected(seed):
    return tomllib.loads((TOP / seed / "expected.toml").read_text("utf-8"))


@cache
def story(seed):
    return (TOP / seed / "story.txt").read_text("utf-8")


@cache
def by_hand(seed):
    return cc.check_file(TOP / seed / "claims.toml")


def published(seed):
    return tomllib.loads((TOP / seed / "claims.toml").read_text("utf-8"))["article"]["published"].isoformat()


@cache
def from_prose(seed):
    return cc.check_text(story(seed), published=published(seed))


def rows(chosen=lambda row: True):
    return [pytest.param(seed, row, id=f"{seed}-{row['id']}") for seed in SEEDS for row in expected(seed)["row"] if chosen(row)]


def spans(seed, row):
    """Where each phrase of *row* begins and ends in the story."""
    lines = story(seed).split("\n")
    starts = [sum(len(one) + 1 for one in lines[: n - 1]) + lines[n - 1].index(phrase) for n, phrase in row["phrases"]]
    return [(start, start + len(phrase)) for start, (_, phrase) in zip(starts, row["phrases"], strict=True)]


def marks(seed, row, told):
    """How many phrases of *row* a label of *told* overlaps."""
    labels = [label.span for label in told.labels if label.span]
    return sum(any(span.start < end and start < span.end for span in labels) for start, end in spans(seed, row))


def tells(seed, row, level, told, levels, least=2):
    return level in levels and told.rule in row["rules"] and marks(seed, row, told) >= min(least, len(row["phrases"]))


def all_told(report):
    return [("held", one) for one in report.held] + [(one.level, one) for one in report.findings]


def mended(seed):
    """The story with every error set right."""
    lines = story(seed).split("\n")
    for line, wrong, right in (row["mend"] for row in expected(seed)["row"] if "mend" in row):
        assert lines[line - 1].count(wrong) == 1, (line, wrong)
        lines[line - 1] = lines[line - 1].replace(wrong, right)
    return "\n".join(lines)


def beside(seed, report):
    """The errors and warnings of *report* that no row expects."""
    loud = [one for one in report.findings if one.level in ("error", "warning")]
    wanted = [(row, {row["level"], *row.get("also", ())} - {"held"}) for row in expected(seed)["row"]]
    return [one.message for one in loud if not any(tells(seed, row, one.level, one, levels) for row, levels in wanted)]


def test_there_are_five_beside_the_founding_one():
    assert len(SEEDS) >= 5


@pytest.mark.parametrize("seed", SEEDS)
def test_every_file_is_there(seed):
    assert set(FILES) <= {path.name for path in (TOP / seed).iterdir()}
    assert all((TOP / seed / name).read_text("utf-8").strip() for name in FILES)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_rows_are_well_formed(seed):
    given = expected(seed)
    names = [row["id"] for row in given["row"]]
    known = {one.name for one in catalogue()}
    assert len(names) == len(set(names)) and given["never"]
    assert sum(row["level"] in ("error", "warning") for row in given["row"]) in (4, 5, 6)
    for row in given["row"]:
        assert {row["level"], *row.get("also", ())} <= {"error", "warning", "note", "held"} and row["need"] in ("must", "may")
        assert ("mend" in row) == (row["level"] in ("error", "warning"))
        assert row["why"] and row["rules"] and set(row["rules"]) <= known, row["id"]


@pytest.mark.parametrize(("seed", "row"), rows())
def test_each_phrase_stands_once_in_its_line(seed, row):
    lines = story(seed).split("\n")
    assert all(lines[n - 1].count(phrase) == 1 for n, phrase in row["phrases"])


@pytest.mark.parametrize("seed", SEEDS)
def test_story_and_claims_agree(seed):
    """Every claim that is quoted stands in the story, and every error of a row is made of quoted claims."""
    text, ledger = story(seed), by_hand(seed).ledger
    quoted = [claim for claim in ledger.claims if claim.phrase]
    assert all(text[claim.phrase.start : claim.phrase.end] == claim.phrase.quote for claim in quoted)
    assert len(quoted) >= len(ledger.claims) - 1  # only what is not written, a hundred per cent, has no quote
    for row in expected(seed)["row"]:
        for start, end in spans(seed, row):
            assert any(claim.phrase.start < end and start < claim.phrase.end for claim in quoted), (row["id"], text[start:end])


@pytest.mark.parametrize(("seed", "row"), rows(lambda row: row["need"] == "must"))
def test_each_row_is_told_of_the_claims(seed, row):
    """A row that holds may be told in two relations, an error marks all of its figures."""
    report, least = by_hand(seed), 2 if row["level"] == "held" else len(row["phrases"])
    assert any(tells(seed, row, level, one, {row["level"]}, least) for level, one in all_told(report)), [
        (level, one.rule, one.message) for level, one in all_told(report) if one.rule in row["rules"]
    ]


@pytest.mark.parametrize("seed", SEEDS)
def test_no_error_and_no_warning_of_the_claims_beside_the_rows(seed):
    assert [] == beside(seed, by_hand(seed))
    assert not by_hand(seed).broken


@pytest.mark.parametrize(("seed", "row"), rows(lambda row: row.get("prose", False)))
def test_each_row_is_told_of_the_prose(seed, row):
    report = from_prose(seed)
    levels = {row["level"], *row.get("also", ())}
    assert any(tells(seed, row, level, one, levels) for level, one in all_told(report)), [
        (level, one.rule, one.message) for level, one in all_told(report) if one.rule in row["rules"]
    ]


@pytest.mark.parametrize("seed", SEEDS)
def test_no_error_and_no_warning_of_the_prose_beside_the_rows(seed):
    assert [] == beside(seed, from_prose(seed))
    assert not from_prose(seed).broken


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_told_of_the_story_once_it_is_mended(seed):
    told = cc.check_text(mended(seed), published=published(seed)).findings
    assert [] == [one.message for one in told if one.level in ("error", "warning")]


@pytest.mark.parametrize(("seed", "row"), rows(lambda row: row.get("prose", False) and row["level"] != "held"))
def test_a_row_is_no_longer_told_once_it_is_mended(seed, row):
    line, wrong, right = row["mend"]
    lines = story(seed).split("\n")
    lines[line - 1] = lines[line - 1].replace(wrong, right)
    told = cc.check_text("\n".join(lines), published=published(seed)).findings
    assert not [one.message for one in told if one.rule in row["rules"] and one.level in ("error", "warning") and line in places(one)]


def places(told):
    return {label.span.line for label in told.labels if label.span}
