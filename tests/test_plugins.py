"""Other people's rules and readers, loaded only where they are turned on; and claim files under pytest."""

import os
import subprocess
import sys

import pytest

import claimcheck as cc
from claimcheck.rules.catalogue import catalogue
from claimcheck.settings.configuration import Configuration, configuration

RULE = '''
"""House rules."""

from claimcheck import Remark, bad, good, rule


@rule(
    bad=(bad("A crowd of 1,013 people marched.\\n", finds="1,013"),),
    good=(good("A crowd of about 1,000 people marched.\\n"), good("A crowd of 1,020 people marched.\\n")),
)
def crowds_are_rounded(ledger):
    """A crowd is never counted to the last head.

    Reason: our style book.
    Quiet when: the figure is hedged or round.
    May be wrong when: there were turnstiles.
    """
    for claim in ledger.claims:
        if claim.scope.noun == "person" and claim.stated.bound == "=" and claim.amount.is_point and claim.stated.number % 10:
            yield Remark(((claim, "counted to the last head"),), f"a crowd of exactly {claim.said}", fails="usual")


def subtitles(raw, name):
    """Its text without the times."""
    return "\\n".join(line for line in raw.decode("utf-8").splitlines() if "-->" not in line and not line.strip().isdigit())


def torn(raw, name):
    raise ValueError("the tape is torn")


both = [crowds_are_rounded]
nothing = 3
'''
STORY = "A crowd of 1,013 people marched on Sunday.\n"


def install(folder, module, points, *, name="desk-rules", code=RULE):
    """A distribution as a package manager leaves it: a module and the folder of its metadata."""
    (folder / f"{module}.py").write_text(code, "utf-8")
    info = folder / f"{name.replace('-', '_')}-1.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.2\n", "utf-8")
    groups = {}
    for group, line in points:
        groups.setdefault(group, []).append(line)
    (info / "entry_points.txt").write_text("".join(f"[{g}]\n" + "\n".join(lines) + "\n" for g, lines in groups.items()), "utf-8")
    return folder


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Installs a distribution on the search path, under a module name of its own, and forgets it afterwards."""
    made = []

    def make(*points, code=RULE, name="desk-rules"):
        module = f"desk_rules_{len(made)}_{tmp_path.name}".replace("-", "_")
        made.append(module)
        folder = tmp_path / module
        folder.mkdir()
        install(folder, module, [(g, line.format(module)) for g, line in points], name=name, code=code)
        monkeypatch.syspath_prepend(folder)
        return folder

    yield make
    for module in made:
        sys.modules.pop(module, None)


def ran(*words, cwd, path="", check=False, **environment):
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in (str(path), os.environ.get("PYTHONPATH", "")) if p), **environment}
    return subprocess.run(
        [sys.executable, *words], capture_output=True, text=True, encoding="utf-8", cwd=cwd, env=env, timeout=120, check=check
    )


# ---- rules -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", ["{}", "{}:crowds_are_rounded", "{}:both"])
def test_a_plug_ins_rule_is_like_a_built_in_one(installed, value):
    installed(("claimcheck.rules", f"crowds = {value}"))
    report = cc.check_text(STORY, plugins=True)
    assert [("crowds-are-rounded", "warning")] == [(f.rule, f.level) for f in report.findings]
    assert cc.check_text(STORY, plugins=True, ignore=["crowds-are-rounded"]).ok
    assert 1 == cc.check(cc.read(STORY), plugins=True).count("warning")
    with pytest.raises(cc.ConfigError, match="no rule 'crowds-are-rounded'"):
        cc.check_text(STORY, select=["crowds-are-rounded"])


def test_nothing_is_loaded_that_was_not_asked_for(installed):
    installed(("claimcheck.rules", "crowds = {}"), code="raise RuntimeError('loaded')")
    assert cc.check_text(STORY).ok


def test_importing_and_checking_a_claim_file_load_neither_metadata_nor_pint(tmp_path):
    (tmp_path / "a.claims.toml").write_text(
        '[claims]\nload = "about 30 troops/vehicle"\ntanks = "28 vehicles"\ndead = { value = "100 killed", of = "load * tanks" }\n'
    )
    code = (
        "import sys, claimcheck as cc\n"
        "report = cc.check_file('a.claims.toml'{})\n"
        "assert report.held and report.held[0].strength\n"
        "print(sorted({{'pint', 'numpy', 'importlib.metadata'}} & set(sys.modules)))"
    )
    assert "[]" == ran("-c", code.format(""), cwd=tmp_path, check=True).stdout.strip()
    assert "['importlib.metadata']" == ran("-c", code.format(", plugins=True"), cwd=tmp_path, check=True).stdout.strip()


def test_the_command_takes_plug_ins_when_told_to(tmp_path):
    (tmp_path / "story.txt").write_text(STORY)
    folder = tmp_path / "site"
    folder.mkdir()
    install(folder, "desk_rules", [("claimcheck.rules", "crowds = desk_rules")])
    done = ran("-m", "claimcheck", "check", "--plugins", "story.txt", cwd=tmp_path, path=folder)
    assert 1 == done.returncode and "warning[crowds-are-rounded]" in done.stdout
    assert 0 == ran("-m", "claimcheck", "check", "story.txt", cwd=tmp_path, path=folder).returncode
    (folder / "desk_rules.py").write_text("import nothing_of_that_name")
    done = ran("-m", "claimcheck", "check", "--plugins", "story.txt", cwd=tmp_path, path=folder)
    assert (2, "") == (done.returncode, done.stdout)
    error, offer = done.stderr.splitlines()
    assert error.startswith("error[broken-plug-in]: the plug-in 'crowds' of desk-rules 1.2 (desk_rules) failed: ModuleNotFoundError")
    assert "uninstall" in offer


@pytest.mark.parametrize(
    ("value", "code", "says"),
    [
        ("{}", "x = 1", "holds no rule"),
        ("{}:nothing", RULE, "holds no rule"),
        ("{}:missing", RULE, "AttributeError"),
        ("{}", "x = 1 /", "SyntaxError"),
        ("{}", "raise RuntimeError('no licence')", "RuntimeError: no licence"),
        ("{}", RULE.replace("crowds_are_rounded", catalogue()[0].name.replace("-", "_")), f"has a second rule '{catalogue()[0].name}', beside the built-in rules"),
    ],
)  # fmt: skip
def test_a_broken_plug_in_is_told_as_one_error_that_names_its_distribution(installed, value, code, says):
    installed(("claimcheck.rules", f"crowds = {value}"), code=code)
    with pytest.raises(cc.ConfigError) as caught:
        cc.check_text(STORY, plugins=True)
    assert "broken-plug-in" == caught.value.name
    assert "desk-rules 1.2" in caught.value.message and says in caught.value.message


def test_two_distributions_with_one_rule_name_are_refused_by_name(installed):
    installed(("claimcheck.rules", "crowds = {}"))
    installed(("claimcheck.rules", "crowds = {}"), name="other-desk")
    with pytest.raises(cc.ConfigError, match="of other-desk 1.2 .* beside desk-rules 1.2"):
        cc.check_text(STORY, plugins=True)


def test_a_rule_of_a_plug_in_that_fails_at_work_is_told_and_stops_no_other(installed):
    installed(("claimcheck.rules", "crowds = {}"), code=RULE.replace("    for claim in", "    1 / 0\n    for claim in"))
    report = cc.check_text(STORY, plugins=True)
    assert ["crowds-are-rounded"] == [b.rule for b in report.broken] and 2 == report.exit_code()


# ---- readers ---------------------------------------------------------------------------------------------------------


def test_a_plug_in_reads_files_of_its_own_suffix(installed, tmp_path):
    installed(("claimcheck.readers", "srt = {}:subtitles"), ("claimcheck.rules", "crowds = {}"))
    tape = tmp_path / "march.SRT"
    tape.write_text("1\n00:00:01 --> 00:00:04\n" + STORY)
    report = cc.check_file(tape, plugins=True)
    (found,) = report.findings
    assert STORY.strip() == report.source.text and "1,013 people" in found.labels[0].quote
    assert "00:00:01" in cc.check_file(tape).source.text


@pytest.mark.parametrize(
    ("value", "error", "says"),
    [
        ("torn", cc.InputError, "desk-rules 1.2 cannot read it: ValueError: the tape is torn"),
        ("nothing", cc.ConfigError, "desk-rules 1.2 .* is no reader but of type int"),
    ],
)
def test_a_broken_reader_is_told_by_name(installed, tmp_path, value, error, says):
    installed(("claimcheck.readers", f"srt = {{}}:{value}"))
    (tmp_path / "march.srt").write_text(STORY)
    with pytest.raises(error, match=says):
        cc.check_file(tmp_path / "march.srt", plugins=True)


def test_a_broken_reader_stops_no_other_file(installed, tmp_path):
    installed(("claimcheck.readers", "srt = {}:missing"), ("claimcheck.readers", "sbv = {}:subtitles"))
    (tmp_path / "march.sbv").write_text(STORY)
    assert cc.check_file(tmp_path / "march.sbv", plugins=True).ok
    installed(("claimcheck.readers", "sbv = {}:subtitles"), name="other-desk")
    with pytest.raises(cc.ConfigError, match="of other-desk 1.2 .* reads .sbv files, which desk-rules 1.2 does already"):
        cc.check_file(tmp_path / "march.sbv", plugins=True)


# ---- the configuration -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("claimcheck.toml", "plugins = true"),
        (".claimcheck.toml", "plugins = true"),
        ("pyproject.toml", "[tool.claimcheck]\nplugins = true"),
    ],
)
def test_the_configuration_nearest_to_the_file_turns_plug_ins_on(tmp_path, file, text):
    (tmp_path / file).write_text(text)
    inner = tmp_path / "desk" / "drafts"
    inner.mkdir(parents=True)
    (inner / "story.txt").write_text(STORY)
    site = tmp_path / "site"
    site.mkdir()
    install(site, "desk_rules", [("claimcheck.rules", "crowds = desk_rules")])
    assert 1 == ran("-m", "claimcheck", str(inner / "story.txt"), cwd=site, path=site).returncode
    (inner / "claimcheck.toml").write_text("plugins = false")  # nearer, and nothing is merged
    assert 0 == ran("-m", "claimcheck", str(inner / "story.txt"), cwd=site, path=site).returncode


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("plugin = true", "unknown key “plugin”"),
        ("plugins = 'yes'", "plugins is true or false, not 'yes'"),
        ("plugins =", "claimcheck.toml is no TOML"),
    ],
)
def test_a_wrong_configuration_is_refused(tmp_path, text, says):
    (tmp_path / "claimcheck.toml").write_text(text)
    (tmp_path / "story.txt").write_text(STORY)
    done = ran("-m", "claimcheck", "story.txt", cwd=tmp_path)
    assert 2 == done.returncode and done.stderr.startswith("error[bad-config]: ") and says in done.stderr


def test_a_project_file_without_a_section_of_ours_is_passed_over(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[tool.other]\nx = 1\n")
    assert Configuration() == configuration(tmp_path / "story.txt")
    assert not configuration("-").plugins


# ---- claim files under pytest ----------------------------------------------------------------------------------------

CLAIMS = """[claims]
sunday = "1,770 killed on 2024-11-10"
monday = "1,950 killed on 2024-11-11"
both = { value = "tens of thousands killed", from = 2024-11-10, to = 2024-11-11 }
[[checks]]
expect = "sunday + monday = 3,720"
[[checks]]
expect = "sunday + monday = 3,920"
[[checks]]
expect = "monday < sunday"
at-most = "note"
"""


def under_pytest(folder, *options):
    return ran("-m", "pytest", "-v", "-p", "no:cacheprovider", *options, cwd=folder)


def test_a_claim_file_has_one_test_per_check_and_one_for_all_rules(tmp_path):
    (tmp_path / "days.claims.toml").write_text(CLAIMS)
    done = under_pytest(tmp_path, "--claimcheck")
    assert 1 == done.returncode and "2 failed, 2 passed" in done.stdout
    assert "days.claims.toml::check-1: sunday + monday = 3,720 PASSED" in done.stdout
    assert "days.claims.toml::check-2: sunday + monday = 3,920 FAILED" in done.stdout
    assert "days.claims.toml::check-3: monday < sunday PASSED" in done.stdout  # capped at a note
    assert "days.claims.toml::rules FAILED" in done.stdout
    told = done.stdout.partition("FAILURES")[2].partition("short test summary info")[0]  # under CI=true the summary repeats it whole
    assert "is not equal to 3,920" in told and "= reckoning: 3,720 is below 3,920" in told
    assert "error[parts-make-whole]" in told and "= reckoning: 3,720 is below 20,000" in told
    assert "Traceback" not in told and 1 == told.count("is not equal to 3,920")  # each thing is told by one test


def test_its_tests_are_selected_by_name(tmp_path):
    (tmp_path / "days.claims.toml").write_text(CLAIMS)
    for name, outcome in (
        ("check-1", "1 passed, 3 deselected"),
        ("check-2", "1 failed, 3 deselected"),
        ("rules", "1 failed, 3 deselected"),
    ):
        assert outcome in under_pytest(tmp_path, "--claimcheck", "-k", name).stdout


def test_claim_files_are_left_alone_without_the_option_and_other_files_with_it(tmp_path):
    (tmp_path / "days.claims.toml").write_text(CLAIMS)
    (tmp_path / "other.toml").write_text("[tool]\n")
    assert "no tests ran" in under_pytest(tmp_path).stdout
    (tmp_path / "days.claims.toml").unlink()
    assert "no tests ran" in under_pytest(tmp_path, "--claimcheck").stdout


def test_a_claim_file_that_cannot_be_read_is_an_error_with_its_place(tmp_path):
    (tmp_path / "days.claims.toml").write_text("[claims]\nload = about 30\n")
    done = under_pytest(tmp_path, "--claimcheck")
    assert 2 == done.returncode and "days.claims.toml:2:8" in done.stdout and "Traceback" not in done.stdout


def test_plug_ins_join_the_rules_of_a_claim_file_when_told_to(tmp_path):
    (tmp_path / "march.claims.toml").write_text('[claims]\ncrowd = { value = "1,013 people", noun = "person" }\n')
    site = tmp_path / "site"
    site.mkdir()
    install(site, "desk_rules", [("claimcheck.rules", "crowds = desk_rules")])
    options = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "--claimcheck", "march.claims.toml")
    assert "1 passed" in ran(*options, cwd=tmp_path, path=site).stdout
    assert "warning[crowds-are-rounded]" in ran(*options, "--claimcheck-plugins", cwd=tmp_path, path=site).stdout
