"""Findings and silence that outlast a sentence of another matter: ``python benchmarks/distractors.py [PASSAGES]``.

Each passage of the recorded corpus (or of a file in its format) gets one sentence behind its first that has nothing to do with the matter.
A finding at a marked phrase should be kept, and a clean text should stay silent. Printed are both rates for each sentence put in.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import claimcheck as cc

CORPUS = Path(__file__).parent.parent / "tests" / "corpus" / "copydesk" / "passages.jsonl"
SENTENCES = (
    "Nobody was surprised.",
    "The news was received quietly, with applause from the gallery.",
    "The meeting in the town hall had lasted three hours.",
    "A crowd of 90 had gathered outside.",
    "Tea was served at £2 a cup.",
)
_END = re.compile(r"(?<=[a-z0-9\"”])[.][\"”]? (?=[A-Z“\"])")


def main(paths: Sequence[str]) -> None:
    """Prints a line for each sentence put in."""
    rows = [json.loads(line) for line in Path(paths[0] if paths else CORPUS).read_text("utf-8").splitlines() if line.strip()]
    for sentence in SENTENCES:
        kept = list(_kept(rows, sentence))
        silent = list(_silent(rows, sentence))
        print(f"{sum(kept):4} of {len(kept)} findings kept, {sum(silent):4} of {len(silent)} clean texts silent: {sentence}")


def _kept(rows: Sequence[Mapping[str, object]], sentence: str) -> Iterator[bool]:
    for row in rows:
        text, spans = str(row["bad"] or ""), row["bad_spans"] or []
        place = _behind_first(text)
        if place is not None and _found(text, spans, row["published"]):
            size = len(sentence) + 1
            moved = [(start + size * (start >= place), end + size * (end > place)) for start, end in spans]
            yield _found(f"{text[:place]}{sentence} {text[place:]}", moved, row["published"])


def _silent(rows: Sequence[Mapping[str, object]], sentence: str) -> Iterator[bool]:
    for row in rows:
        text = str(row["good"])
        place = _behind_first(text)
        if place is not None and not _told(text, row["published"]):
            yield not _told(f"{text[:place]}{sentence} {text[place:]}", row["published"])


def _behind_first(text: str) -> int | None:
    """Where the second sentence of the body begins; None where there is only one."""
    body = text.rfind("\n\n") + 2 if "\n\n" in text else 0
    end = _END.search(text, body)
    return end.end() if end else None


def _told(text: str, published: object) -> list[cc.Finding]:
    return [f for f in cc.check_text(text, published=published).findings if f.level != "note"]


def _found(text: str, spans: Sequence[tuple[int, int]], published: object) -> bool:
    labels = [x.span for f in _told(text, published) for x in f.labels if x.span]
    return any(x.start < end and start < x.end for x in labels for start, end in spans)


if __name__ == "__main__":
    main(sys.argv[1:])
