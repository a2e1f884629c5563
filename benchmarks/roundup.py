"""Findings and silence that outlast other passages around them: ``python benchmarks/roundup.py [PASSAGES]``.

Each passage of the recorded corpus (or of a file in its format) is put between consistent ones of other matters, a paragraph each, drawn by
a fixed seed: one, two and four before and behind it. What is found in it alone should be found there, and clean passages stay silent.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import claimcheck as cc

CORPUS = Path(__file__).parent.parent / "tests" / "corpus" / "copydesk" / "passages.jsonl"
AROUND = (1, 2, 4)
DRAWS = 3


def main(paths: Sequence[str]) -> None:
    """Prints a line for each number of passages around."""
    rows = [json.loads(line) for line in Path(paths[0] if paths else CORPUS).read_text("utf-8").splitlines() if line.strip()]
    clean = [row for row in rows if not _told(row["good"], row["published"])]
    wrong = [row for row in rows if row["bad"] and _told(row["bad"], row["published"])]
    for around in AROUND:
        chance = random.Random(5)
        told = [_beside(row, clean, around, chance) for row in wrong for _ in range(DRAWS)]
        kept, silent = sum(kept for kept, _ in told), sum(silent for _, silent in told)
        print(f"{around} before and behind: {kept} of {len(told)} findings kept, {silent} of {len(told)} clean texts silent")


def _beside(row: Mapping[str, str], clean: Sequence[Mapping[str, str]], around: int, chance: random.Random) -> tuple[bool, bool]:
    """Whether a finding of the wrong text of *row* is kept among others, and whether its right text is silent there."""
    others = chance.sample([other for other in clean if other is not row], 2 * around)
    before, behind = others[:around], others[around:]

    def among(text: str) -> set[tuple[str, tuple[str, ...]]]:
        return _told("\n".join(p.replace("\n\n", "\n") for p in (*_texts(before), text, *_texts(behind))), row["published"])

    alone = _told(row["bad"], row["published"])
    kept = any(rule == r and set(quotes) & set(q) for rule, quotes in alone for r, q in among(row["bad"]))
    return kept, not among(row["good"])


def _texts(rows: Sequence[Mapping[str, str]]) -> Iterator[str]:
    return (row["good"] for row in rows)


def _told(text: str, published: str | None) -> set[tuple[str, tuple[str, ...]]]:
    """The errors and warnings of *text*: the rule of each and the phrases that it marks."""
    found = cc.check_text(text, published=published).findings
    return {(f.rule, tuple(sorted(label.quote for label in f.labels))) for f in found if f.level != "note"}


if __name__ == "__main__":
    main(sys.argv[1:])
