"""The commands beside ``check``: demo, draft and extract."""

import csv
import gc
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

import claimcheck as cc
from claimcheck.cli import main
from claimcheck.integrations.demo import PUBLISHED, STORY
from claimcheck.render.extracted import extracted

TOP = Path(__file__).parent.parent
SEED = TOP / "seeds" / "kursk-2024-11"


def test_the_demo_finds_the_one_error_of_its_story(capsys):
    assert 0 == main(["demo"])
    shown = capsys.readouterr().out
    assert (
        shown.startswith("1 | Region hires")
        and "error[same-thing-agrees]: the same thing is given as “340 nurses” and as “430 nurses”" in shown
    )
    report = cc.check_text(STORY, published=PUBLISHED)
    assert ["error"] == [f.level for f in report.findings]
    assert cc.check_text(STORY.replace("430", "340"), published=PUBLISHED).ok


# ---- draft -----------------------------------------------------------------------------------------------------------


def drafted(folder, text=STORY, *options):
    (folder / "story.txt").write_text(text, "utf-8")
    assert 0 == main(["draft", str(folder / "story.txt"), "--published", PUBLISHED, *options])
    return folder / "story.txt.claims.toml"


def test_a_draft_says_what_was_read_with_the_words_of_each_figure(tmp_path, capsys):
    file = drafted(tmp_path)
    ledger, read = cc.load(file), cc.read(STORY, published=PUBLISHED)
    assert [c.said for c in read.claims] == [c.said for c in ledger.claims]
    assert [c.amount.usual for c in read.claims] == [c.amount.usual for c in ledger.claims]
    assert [c.phrase or c.span for c in read.claims] == [c.phrase or c.span for c in ledger.claims]
    assert read.published == ledger.published and "story.txt" == ledger.article.source
    assert f"{file}: {len(ledger.claims)} claims" in capsys.readouterr().out
    report = cc.check_file(file)
    assert any("430 nurses" in f.message and "340 nurses" in f.message for f in report.findings)
    assert [f.labels[0].span.line for f in report.findings if f.rule == "same-thing-agrees"] == [4]


def test_the_founding_story_is_drafted_figure_by_figure(tmp_path):
    file = drafted(tmp_path, (SEED / "story.txt").read_text("utf-8"))
    assert '= { value = "1,770 soldiers", quote = "1,770 soldiers", ' in file.read_text("utf-8")
    assert len(cc.read((SEED / "story.txt").read_text("utf-8"), published=PUBLISHED).claims) == len(cc.load(file).claims)


def test_a_draft_declares_the_things_that_only_prose_counts_in(tmp_path):
    file = drafted(tmp_path, "The team won by 12 points and 3 goals. She called 3 times a day for 4 nights.\n")
    assert len(cc.read((tmp_path / "story.txt").read_text("utf-8")).claims) == len(cc.load(file).claims) > 2
    assert cc.check_file(file).ok
    (tmp_path / "none.txt").write_text("Nobody came.\n")
    assert 2 == main(["draft", str(tmp_path / "none.txt")]) and not (tmp_path / "none.txt.claims.toml").exists()


def test_a_draft_never_overwrites_what_somebody_may_have_edited(tmp_path, capsys):
    file = drafted(tmp_path)
    file.write_text("# edited by hand\n")
    assert 2 == main(["draft", str(tmp_path / "story.txt")])
    assert "# edited by hand\n" == file.read_text() and "error[already-there]" in capsys.readouterr().err
    drafted(tmp_path, STORY, "--force")
    assert cc.load(file).claims


def test_a_draft_elsewhere_still_finds_its_story(tmp_path):
    (tmp_path / "claims").mkdir()
    target = tmp_path / "claims" / "monday.claims.toml"
    drafted(tmp_path, STORY, "-o", str(target))
    assert "../story.txt" == cc.load(target).article.source and cc.load(target).claims[0].span.line == 1


@pytest.mark.parametrize(
    ("words", "says"),
    [(["draft", "-"], "no name to write beside"), (["draft", "missing.txt"], "no such file"), (["extract", "missing.txt"], "no such file")],
)
def test_what_cannot_be_read_or_written_is_told(words, says, capsys):
    assert 2 == main(words)
    assert says in capsys.readouterr().err


# ---- extract ---------------------------------------------------------------------------------------------------------


def test_a_table_holds_every_figure_read_and_unread(capsys):
    assert 0 == main(["extract", str(SEED / "story.txt"), "--published", "2024-11-12"])
    lines = capsys.readouterr().out.splitlines()
    ledger = cc.read((SEED / "story.txt").read_text("utf-8"), published="2024-11-12", links=False)
    assert len(ledger.claims) + len(ledger.unread) + 2 == len(lines)
    assert ["place", "figure", "kind", "value", "unit", "hedge", "noun", "when", "says"] == lines[0].split()
    (sunday,) = [line for line in lines if line.startswith("3:110")]
    assert ["3:110", "1,770", "soldiers", "count", "1,770", "soldier", "2024-11-10", "the", "outlet"] == sunday.split()
    (about,) = [line for line in lines if line.startswith("5:")]
    assert "25…35" in about and "about" in about


def test_what_was_not_understood_comes_with_its_reason():
    ledger = cc.read(STORY, published=PUBLISHED)
    import attrs

    from claimcheck.claims.claim import Span
    from claimcheck.claims.ledger import Unread

    odd = attrs.evolve(ledger, unread=(Unread(Span(5, 7, "4\n2", 1, 6), "no noun stands beside it"),))
    assert "unread 1:6 “4 2”: no noun stands beside it" in extracted(odd).splitlines()
    assert "no noun stands beside it" == list(csv.DictReader(io.StringIO(extracted(odd, "csv"))))[0]["unread because"]
    assert ["no noun stands beside it"] == [u["why"] for u in json.loads(extracted(odd, "json"))["unread"]]


def test_figures_are_read_by_themselves_where_no_links_are_sought():
    text = "The town has 2,000 homes. Of the 2,000 homes 1,130 are empty, twice as many as in May."
    linked, alone = cc.read(text, published=PUBLISHED), cc.read(text, published=PUBLISHED, links=False)
    assert linked.links and not alone.links and not alone.facts
    assert [c.said for c in alone.claims] == [c.said for c in linked.claims if c.id.startswith("c")]
    assert {c.scope for c in alone.claims} <= {c.scope for c in linked.claims} and alone.unread == linked.unread


def test_the_figures_alone_need_no_module_that_ties_them():
    code = "import sys, claimcheck; claimcheck.read('It hired 340 nurses.', links=False); print([m for m in sys.modules if '.ties' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert "[]\n" == done.stdout


def test_only_a_process_of_the_command_itself_seldom_looks_for_garbage():
    before = gc.get_threshold()
    assert 0 == main(["version"]) and before == gc.get_threshold() and 0 == gc.get_freeze_count()
    code = (
        "import gc, sys; from claimcheck.__main__ import command; sys.argv = ['claimcheck', 'version']; "
        "print(command(), gc.get_threshold()[0] > 10_000, gc.get_freeze_count() > 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert f"claimcheck {cc.__version__}\n0 True True\n" == done.stdout


def test_a_check_brings_in_only_what_it_uses(tmp_path):
    (tmp_path / "story.txt").write_text(STORY)
    unused = {"importlib.resources", "tempfile", "random", "claimcheck.claims.files.parsed", "claimcheck.values.expression"}
    code = f"import sys; from claimcheck.cli import main; main(['story.txt', '-o', 'report']); print(sorted({unused!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, cwd=tmp_path)
    assert "[]\n" == done.stdout and (tmp_path / "report").exists()


def test_every_form_tells_the_same_figures(tmp_path, capsys):
    ledger = cc.read(STORY, published=PUBLISHED)
    table = list(csv.DictReader(io.StringIO(extracted(ledger, "csv"))))
    told = json.loads(extracted(ledger, "json", text=STORY))
    assert len(ledger.claims) == len(table) == len(told["claims"]) and {"claims", "unread"} == set(told)
    assert [c.said for c in ledger.claims] == [row["figure"] for row in table]
    assert [str(c.amount.usual.lo) for c in ledger.claims] == [c["usual"]["lo"] for c in told["claims"]]
    assert len(ledger.claims) == len(cc.loads(extracted(ledger, "claims")).claims)
    with pytest.raises(cc.ConfigError, match="no form 'xml'"):
        extracted(ledger, "xml")
    assert 0 == main(["extract", str(SEED / "claims.toml"), "--output-format", "csv", "-o", str(tmp_path / "out.csv")])
    assert "1,770 soldiers killed on Sunday" in (tmp_path / "out.csv").read_text("utf-8")


def test_a_table_is_cut_to_the_width_where_it_can_be():
    ledger = cc.read(STORY, published=PUBLISHED)
    narrow, wide = extracted(ledger, width=60).splitlines()[:-1], extracted(ledger, width=200).splitlines()[:-1]
    assert max(map(len, narrow)) < max(map(len, wide)) and any("…" in line.split("  ")[1] for line in narrow)
    assert not any("…" in line.split("  ")[1] for line in wide)


def test_standard_input_is_extracted_too():
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", "extract", "-"], input=STORY, capture_output=True, text=True, encoding="utf-8", timeout=60
    )
    assert 0 == done.returncode and "340 nurses" in done.stdout
