"""A story or claim file held against yesterday's, another claim file or a table of daily figures."""

import time
from datetime import date, timedelta
from pathlib import Path

import attrs
import pytest

import claimcheck as cc
from claimcheck.claims.files.tables import counted_words, table_of
from claimcheck.cli import main

# Reports of the day after: 31 is of 2 May, 44 of 11 May, 40 and 52 of the last two days.
START = date(2026, 5, 3)
TOTALS = {"2026-04-29": 5_000, "2026-04-30": 5_903}


def csv(*, high=44, gap=()):
    """Forty days of reports from 3 May 2026, each two pupils more than 20, with a peak of *high* on the tenth."""
    rows, total = ["date,new,all"], 10_017
    for n in range(40):
        new = high if n == 9 else 20 + n % 5
        total += new
        at = START + timedelta(days=n)
        if n not in gap:
            rows.append(f"{at},{new},{total}")
    return "\n".join(rows) + "\n"


def table(text=None, **given):
    given = {"name": "schools.csv", "daily": "new", "total": "all", "covers": "previous-day", "counts": "Danish pupils infected", **given}
    return table_of(csv() if text is None else text, **given)


def claims(*lines, published="2026-06-20"):
    return cc.loads(f"article = {{ published = {published} }}\n[claims]\n" + "\n".join(lines) + "\n")


def peak(value, **given):
    keys = {"whose": "danish", "what": "infected", "kind": "extreme", "grain": "day", "during": "2026-05", **given}
    return f'peak = {{ value = "{value} pupils", ' + ", ".join(f'{k} = "{v}"' for k, v in keys.items()) + " }"


def one(report):
    (finding,) = [f for f in report.findings if f.family == "references"]
    return finding


def none(report):
    return [] == [f for f in report.findings if f.family == "references"] and () == report.broken


def test_the_highest_day_of_a_month_is_set_against_the_peak_of_the_article():
    finding = one(cc.check(claims(peak("42")), references=[table()]))
    assert ("reference-agrees", "warning") == (finding.rule, finding.level)
    # The day counted and the day of the report are both named, and who says what.
    assert "the article says “42 pupils”" in finding.message
    assert "the reference schools.csv says “44 on 2026-05-11, reported on 2026-05-12" in finding.message
    assert "44" == finding.repairs[0].value
    assert none(cc.check(claims(peak("44")), references=[table()]))


def test_a_part_above_its_whole_is_told_and_a_part_below_is_not():
    def sector(value):
        return claims(f'sector = {{ value = "{value} pupils", what = "infected", where = "Skive", from = 2026-05-30, to = 2026-05-31 }}')

    # Reports of 31 May and 1 June count 30 and 31 May: 23 and 24.
    finding = one(cc.check(sector(80), references=[table()]))
    assert "warning" == finding.level
    assert (
        "of all of them the reference schools.csv says “47 from 2026-05-30 to 2026-05-31, reported from 2026-05-31 to 2026-06-01”"
        in finding.message
    )
    assert none(cc.check(sector(47), references=[table()]))
    assert "47" not in str(cc.check(sector(80), references=[table(covers="same-day")]))


def test_a_record_that_the_table_beats_is_told():
    def record(value):
        return claims(f'record = {{ value = "{value} pupils", whose = "danish", what = "infected", on = 2026-06-02, record = "day" }}')

    told = [f for f in cc.check(record(38), references=[table()]).findings if f.rule == "reference-record"]
    assert ["warning"] == [f.level for f in told]
    assert "on 2026-05-11, reported on 2026-05-12" in told[0].message and "44" in told[0].message
    assert not [f for f in cc.check(record(45), references=[table()]).findings if f.rule == "reference-record"]
    # What is not firm yet decides no record; it may be said outright, or show in the totals.
    assert not [f for f in cc.check(record(38), references=[table(firm_from="2026-05-12")]).findings if f.rule == "reference-record"]


def test_totals_of_two_figures_and_zeros_are_hedges_and_decide_no_record():
    rows = "date,new,all\n2026-05-01,54,5840\n2026-05-02,3160,9000\n2026-05-03,166,9166\n2026-05-04,30,9196\n2026-05-05,41,9237\n"
    made = table(rows)
    assert {date(2026, 5, 1), date(2026, 5, 2)} == made.hedged
    claim = 'record = { value = "60 pupils", whose = "danish", what = "infected", on = 2026-05-10, record = "day" }'
    assert none(cc.check(claims(claim), references=[made]))


def test_two_named_sources_differ_without_a_finding_and_one_source_may_not():
    def mine(by):
        return claims(peak("42", by=by))

    report = cc.check(mine("the union"), references=[table(by="the ministry")])
    assert none(report)
    assert any("the ministry says “44 on 2026-05-11, reported on 2026-05-12" in held.message for held in report.held)
    # The source's own table says otherwise: nothing has to be assumed.
    assert "error" == one(cc.check(mine("the ministry"), references=[table(by="the ministry")])).level


def test_reports_after_the_publication_are_not_held_against_it():
    total = 'total = { value = "about 10,260 pupils", whose = "danish", what = "infected", from = "2026-05", to = 2026-05-12 }'
    report = cc.check(claims(total, published="2026-05-12"), references=[table()])
    held = [h for h in report.held if h.family == "references"]
    assert 1 == len(held) and "reported on 2026-05-12" in held[0].message


def test_days_that_are_missing_or_twice_say_nothing():
    monday = 'monday = { value = "99 pupils", whose = "danish", what = "infected", on = 2026-05-11 }'
    assert not none(cc.check(claims(monday), references=[table()]))
    assert none(cc.check(claims(monday), references=[table(csv(gap={9}))]))
    assert none(cc.check(claims(monday), references=[table(csv() + "2026-05-12,45,1\n")]))


def test_totals_alone_give_the_days():
    given = table(daily="")
    assert [row.daily for row in table().rows[1:]] == [row.daily for row in given.rows[1:]] and given.rows[0].daily is None


def test_yesterdays_story_against_todays():
    yesterday = cc.read("On Sunday 412 Danish nurses were hired, the largest number this spring.\n", published="2026-03-02")
    today = "Wards fill up again. On Sunday {n} Danish nurses were hired, the board noted.\n"
    finding = one(cc.check_text(today.format(n=421), published="2026-03-03", references=[yesterday]))
    assert "warning" == finding.level
    assert "“412 Danish nurses on 2026-03-01, reported on 2026-03-02”" in finding.message or "412" in finding.message
    assert "reported on 2026-03-02" in finding.message
    assert none(cc.check_text(today.format(n=412), published="2026-03-03", references=[yesterday]))
    # The quotes of the article keep their places, those of the reference have none in it.
    assert [label.claim for label in finding.labels if label.span is None] == [label.claim for label in finding.labels[1:]]


def test_files_as_references(tmp_path: Path):
    (tmp_path / "yesterday.txt").write_text("March 2, 2026\nOn Sunday 412 Danish nurses were hired.\n", "utf-8")
    (tmp_path / "other.claims.toml").write_text(
        '[claims]\nn = { value = "412 nurses", what = "hired", whose = "danish", on = 2026-03-01 }\n', "utf-8"
    )
    story = tmp_path / "story.txt"
    story.write_text("March 3, 2026\nOn Sunday 421 Danish nurses were hired.\n", "utf-8")
    for name in ("yesterday.txt", "other.claims.toml"):
        assert f"the reference {name} says" in one(cc.check_file(story, references=[tmp_path / name])).message
    (tmp_path / "table.csv").write_text(csv(), "utf-8")
    with pytest.raises(cc.InputError, match="is a table"):
        cc.check_file(story, references=[tmp_path / "table.csv"])


def test_the_command_takes_references(tmp_path: Path, capsys):
    (tmp_path / "schools.csv").write_text(csv(), "utf-8")
    story = tmp_path / "pupils.claims.toml"
    story.write_text("article = { published = 2026-06-20 }\n[claims]\n" + peak("42") + "\n", "utf-8")
    options = ["--reference", str(tmp_path / "schools.csv"), "--covers", "previous-day", "--counts", "Danish pupils infected"]
    assert 1 == main([str(story), *options, "--date", "date", "--daily", "new", "--total", "all"])
    assert "on 2026-05-11, reported on 2026-05-12" in capsys.readouterr().out
    assert 0 == main([str(story), *options, "--daily", "new", "--ignore", "references"])
    assert 2 == main([str(story), *options, "--daily", "newest"])
    assert "the columns are date, new, all" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "given", "told"),
    [
        ("date,new\n2026-05-01,3\n", {"total": ""}, ""),
        ("date,new,all\n2026-05-01,3,about 9\n", {}, "schools.csv:2"),
        ("date,new,all\n5/1/2026,3,9\n", {}, "schools.csv:2"),
        ("when,new,all\n2026-05-01,3,9\n", {}, "no column of dates"),
        ("date,new,all\n", {"daily": "", "total": ""}, "no figures"),
        ("date,new,all\n", {"covers": "next-day"}, "covers 'next-day'"),
    ],
)
def test_a_table_that_cannot_be_read_is_told_with_its_line(text, given, told):
    if not told:
        assert 1 == len(table(text, **given).rows)
        return
    with pytest.raises(cc.ClaimcheckError, match=told):
        table(text, **given)


def test_what_a_table_counts_is_said_in_words():
    assert cc.Scope("soldier", "russian", "losses") == counted_words("Russian soldiers lost")
    assert cc.Scope("armoured vehicle", "", "destroyed") == counted_words("armoured vehicles destroyed")
    assert cc.Scope("nurse", "", "hired", "denmark") == counted_words("nurses hired", "Denmark")


def test_only_what_the_article_speaks_of_becomes_a_claim():
    rows = ["date,new"] + [f"{date(1990, 1, 1) + timedelta(days=n)},{100 + n % 9}" for n in range(10_000)]
    made = table("\n".join(rows), total="", covers="same-day")
    ledger = claims('day = { value = "107 pupils", whose = "danish", what = "infected", on = 1990-01-08 }')
    assert 1 == len(made.answers(ledger))
    assert none(cc.check(ledger, references=[made]))


def test_ten_thousand_claims_against_a_reference_take_linear_time():
    spent = {}
    for count in (1_000, 10_000):
        mine = [cc.claim(f"d{n}", f"{100 + n % 9} pupils", on=date(1990, 1, 1) + timedelta(days=n)) for n in range(count)]
        theirs = cc.check(mine, select=["references"]).ledger
        start = time.perf_counter()
        report = cc.check(mine, select=["references"], references=[attrs.evolve(theirs)])
        spent[count] = time.perf_counter() - start
        assert count == len(report.held) and () == report.findings
    assert spent[10_000] < 40 * spent[1_000]


def test_a_reference_that_says_nothing_of_the_article_is_told_as_unchecked():
    ledger = claims('buses = { value = "107 buses", on = 2026-05-08 }')
    report = cc.check(ledger, references=[table()])
    assert none(report)
    assert ["the reference schools.csv says nothing of the days and measures of the article"] == [u.why for u in report.unchecked]
    assert () == cc.check(claims(peak("44")), references=[table()]).unchecked


def test_two_tables_of_one_file():
    text = "date,young,old\n2026-05-03,21,34\n2026-05-04,22,35\n"
    tables = [
        table_of(text, name="both.csv", daily=column, counts=counts)
        for column, counts in (("young", "pupils infected"), ("old", "nurses infected"))
    ]
    both = claims(
        'young = { value = "21 pupils", what = "infected", on = 2026-05-03 }',
        'old = { value = "43 nurses", what = "infected", on = 2026-05-03 }',
    )
    assert "the article says “43 nurses” on 2026-05-03" in one(cc.check(both, references=tables)).message


def test_claims_of_a_claim_file_can_be_those_of_a_reference():
    text = """
[claims]
ours = { value = "31 pupils", on = 2026-05-03 }
theirs = { value = "37 pupils", on = 2026-05-04, covers = "previous-day", reference = "the board" }
"""
    report = cc.check(cc.loads(text))
    # No rule but those of references takes it for a figure of the article.
    assert ["reference-agrees"] == [f.rule for f in report.findings] and 1 == report.coverage.claims
    assert "the reference the board says “37 pupils on 2026-05-03, reported on 2026-05-04”" in report.findings[0].message
    assert cc.loads(text) == cc.loads(cc.dumps(cc.loads(text)))
