"""README and examples are run: what they print is what the README shows."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent
README = (TOP / "README.md").read_text("utf-8")
SHOWN = re.compile(r"<!-- output of (?P<path>[\w/.-]+) -->\n```text\n(?P<text>.*?)\n```", re.DOTALL)
COMMANDS = re.compile(r"<!-- output of `(?P<command>[^`]+)` -->\n```text\n(?P<text>.*?)\n```", re.DOTALL)


def run(*command):
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", cwd=TOP, timeout=120, env={**os.environ, "COLUMNS": "100"}
    )


@pytest.mark.parametrize("script", sorted(p.name for p in (TOP / "examples").glob("*.py")))
def test_each_example_prints_what_the_readme_shows(script):
    done = run(sys.executable, f"examples/{script}")
    assert "" == done.stderr
    shown = {m["path"]: m["text"] for m in SHOWN.finditer(README)}
    assert done.stdout.rstrip() == shown[f"examples/{script}"].rstrip()


@pytest.mark.parametrize("match", list(COMMANDS.finditer(README)), ids=lambda m: m["command"][:40])
def test_each_command_of_the_readme_prints_what_it_shows(match):
    import shlex

    words = shlex.split(match["command"])
    assert "claimcheck" == words[0]
    done = run(sys.executable, "-m", "claimcheck", *words[1:])
    assert "" == done.stderr
    assert done.stdout.rstrip() == match["text"].rstrip()


@pytest.mark.parametrize("block", re.findall(r"```python\n(.*?)```", README, re.DOTALL), ids=lambda b: b.strip().splitlines()[0][:40])
def test_each_python_block_of_the_readme_runs(block, tmp_path):
    script = tmp_path / "block.py"
    script.write_text(block, "utf-8")
    done = run(sys.executable, str(script))
    assert 0 == done.returncode, done.stderr


def test_the_set_up_commands_are_two_and_stand_alone_on_their_lines():
    block = re.search(r"## Set up\n.*?```sh\n(.*?)```", README, re.DOTALL)
    commands = [line for line in block[1].splitlines() if line and not line.startswith("#")]
    assert 2 == len(commands)
    assert "claimcheck check --exit-zero seeds/" in commands[0]
    assert commands[1].endswith("python -m pytest -n auto")
