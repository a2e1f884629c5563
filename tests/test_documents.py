"""Files and text: one clear error for what is no story, exact places for what is."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck as cc
from claimcheck.documents.plain import plain


def command(*arguments, stdin=None):
    return subprocess.run([sys.executable, "-m", "claimcheck", *map(str, arguments)], capture_output=True, input=stdin, timeout=60)


@pytest.mark.parametrize(
    ("name", "raw", "says"),
    [
        (
            "photo.txt",
            b"\xff\xd8\xff\xe0\x00\x10JFIF",
            ["error[not-text]: not text:", "looks like a JPEG image (bytes ff d8 ff)", "= help:"],
        ),
        ("story.txt", b"PK\x03\x04\x14\x00", ["error[not-text]", "zip archive"]),
        ("noise.txt", b"abc\x00\x01\x02", ["error[not-text]", "binary"]),
        ("empty.txt", b"", ["error[empty-input]:", "is empty, nothing was checked"]),
        ("blank.txt", b" \n\t\n", ["error[empty-input]:"]),
        ("old.txt", b"It\x92s said that 12 died.", ["error[not-utf-8]: not UTF-8:", ":1:3, byte 0x92", "--encoding cp1252"]),
    ],
)
def test_what_is_no_story_ends_in_exit_2_and_one_message(tmp_path, name, raw, says):
    file = tmp_path / name
    file.write_bytes(raw)
    done = command("check", file)
    shown = done.stderr.decode()
    assert 2 == done.returncode
    assert b"" == done.stdout
    for words in says:
        assert words in shown
    assert "Traceback" not in shown


def test_a_missing_file_is_named_with_the_closest_there_is(tmp_path):
    (tmp_path / "story.txt").write_text("Nothing new.\n")
    done = command("check", tmp_path / "stroy.txt")
    assert 2 == done.returncode
    assert "error[no-such-file]: no such file:" in done.stderr.decode()
    assert "did you mean" in done.stderr.decode() and "story.txt?" in done.stderr.decode()


def test_other_files_are_still_checked_beside_a_missing_one(tmp_path):
    (tmp_path / "story.txt").write_text("Twelve nurses were hired.\n")
    done = command("check", tmp_path / "gone.txt", tmp_path / "story.txt")
    assert 2 == done.returncode
    assert b"1 figure" in done.stdout


def test_a_directory_and_a_too_large_file_are_refused(tmp_path):
    assert b"error[not-a-file]" in command("check", tmp_path).stderr
    (tmp_path / "long.txt").write_text("1 " * 100)
    assert b"error[too-large]" in command("check", "--max-bytes", "100", tmp_path / "long.txt").stderr


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_marked_and_named_encodings_are_read(tmp_path, codec):
    file = tmp_path / "story.txt"
    file.write_bytes("Twelve nurses were hired in Århus.\n".encode(codec))
    named = ["--encoding", codec] if codec == "utf-16-le" else []
    done = command("check", *named, file)
    assert 0 == done.returncode, done.stderr
    assert b"1 figure" in done.stdout


def test_standard_input_is_a_story():
    assert b"1 figure" in command("check", "-", stdin=b"Twelve nurses were hired.\n").stdout
    assert 2 == command("check", "-", stdin=b"").returncode


def test_a_story_without_figures_has_nothing_to_check():
    done = command("-", stdin=b"It rained all day in the hills.\n")
    assert 0 == done.returncode
    assert b"0 quantities found, nothing to check." in done.stdout


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--published", "12/11/2024"], "'12/11/2024' is not a date"),
        (["--select", "no-such-rule"], "no rule 'no-such-rule'"),
        (["--output-format", "pdf"], "invalid choice: 'pdf'"),
        (["--frobnicate"], "--frobnicate"),
    ],
)
def test_a_wrong_option_ends_in_exit_2_and_says_what_is_accepted(tmp_path, arguments, says):
    (tmp_path / "story.txt").write_text("Twelve nurses were hired.\n")
    done = command("check", tmp_path / "story.txt", *arguments)
    assert 2 == done.returncode
    assert says in done.stderr.decode() and "= help:" in done.stderr.decode()


def test_the_door_raises_what_the_command_prints(tmp_path):
    with pytest.raises(cc.InputError, match="is empty"):
        cc.check_text("  \n")
    with pytest.raises(cc.InputError, match="no such file"):
        cc.check_file(tmp_path / "gone.txt")
    with pytest.raises(cc.InputError, match="not bytes"):
        cc.check_text(b"Twelve nurses were hired.")
    with pytest.raises(cc.ClaimError, match="not a date"):
        cc.check_text("Twelve nurses were hired.", published="yesterday")


@given(st.text(max_size=200), st.integers(0, 199))
def test_every_offset_has_a_line_and_a_column(text, at):
    if at < len(text):
        document = plain(text)
        line, column = document.place(at)
        assert text[at] == (document.text.split("\n")[line - 1] + "\n")[column - 1]


def test_the_first_line_is_a_headline_and_an_unfinished_one_a_caption():
    story = "Storm shuts 19 schools\n\nParents were told on Sunday.\nA school bus stands in the flooded yard on Monday\n1. Look west.\n"
    assert ["headline", "body", "caption", "list"] == [b.role for b in plain(story).blocks]


def test_a_text_that_is_not_english_gets_a_note_and_no_more():
    german = (
        "Am Montag wurden 340 Pflegerinnen eingestellt, am Sonntag 290, und in der ganzen Woche waren es nach Angaben des Ministeriums 2.900. "
        * 3
    )
    report = cc.check_text(german, published="2026-03-03")
    assert ["reading-in-doubt"] == [f.rule for f in report.findings]
    assert report.ok and "does not look English" in report.render("text")
    assert cc.check_text("Twelve nurses were hired. " * 20).ok


def test_the_day_that_stands_in_for_the_publication_is_told():
    story = "Rescuers worked on March 3, 2026.\nOn Sunday 412 nurses were hired.\n"
    report = cc.check_text(story)
    assert ("2026-03-03", "the latest date in the text") == (report.source.published, report.source.published_from)
    assert "Days count from 2026-03-03, the latest date in the text." in report.render("text")
    assert "Days count from" not in cc.check_text(story, published="2026-03-04").render("text")
