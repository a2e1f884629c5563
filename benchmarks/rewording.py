"""Findings and silence that outlast a harmless rewording: ``python benchmarks/rewording.py [PASSAGES ...]``.

Each passage of the recorded corpus (or of files in its format) is reworded in one way at a time: with a source at the end or ahead, as a
quotation, under a headline, with an idle sentence, two sentences joined, the last one or each as a paragraph, with a sentence of another
matter behind it, dashes for commas, words for digits.
A finding at a marked phrase should be kept, and a clean text should stay silent. Printed are both numbers for each rewording.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import claimcheck as cc

CORPUS = Path(__file__).parent.parent / "tests" / "corpus" / "copydesk" / "passages.jsonl"
# So many characters at a place give way to others.
Edit = tuple[int, int, str]

_END = re.compile(r"[.!?][”\"]?(?=\s|$)")
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|No|vs|a\.m|p\.m)$")
_OPENERS = frozenset(
    "The An A It They He She His Her Their Its That This These Those In On At Of By For With After Before But Some More Most All".split()
)
_SMALL = dict(zip("two three four five six seven eight nine ten eleven twelve".split(), range(2, 13), strict=True))
_WORDS = re.compile(rf"\b(?:{'|'.join(_SMALL)})\b(?! (?:hundred|thousand|million|billion|dozen|tenths|thirds|fifths|quarters)|-)")
_DIGITS = re.compile(r"(?<![\d.,£$€/:-])\b(?:[2-9]|1[0-2])\b(?![\d.,:%/-]| ?(?:am|pm|m|bn|k)\b)")
_ASIDE = re.compile(r",(?= [^,.;–—]{4,40},)")


def main(paths: Sequence[str]) -> None:
    """Prints a line for each way of rewording."""
    files = [Path(path) for path in paths] or [CORPUS]
    rows = [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines() if line.strip()]
    wrong = [row for row in rows if row["bad"] and _is_found(row["bad"], row["published"], row["bad_spans"])]
    clean = [row for row in rows if not _told(row["good"], row["published"])]
    for name, reword in WAYS.items():
        kept = [_is_kept(row, edits) for row in wrong if (edits := reword(row["bad"]))]
        silent = [not _told(_edited(row["good"], edits), row["published"]) for row in clean if (edits := reword(row["good"]))]
        print(f"{sum(kept):4} of {len(kept):4} findings kept, {sum(silent):4} of {len(silent):4} clean texts silent: {name}")


def _is_kept(row: Mapping[str, object], edits: Sequence[Edit]) -> bool:
    spans = [(_moved(start, edits), _moved(end, edits)) for start, end in row["bad_spans"]]  # type: ignore[attr-defined]
    return _is_found(_edited(str(row["bad"]), edits), row["published"], spans)


def _told(text: str, published: object) -> list[list[tuple[int, int]]]:
    findings = cc.check_text(text, published=published).findings  # type: ignore[arg-type]
    return [[(at.span.start, at.span.end) for at in f.labels if at.span] for f in findings if f.level != "note"]


def _is_found(text: str, published: object, spans: Sequence[Sequence[int]]) -> bool:
    return any(a < end and start < b for found in _told(text, published) for a, b in found for start, end in spans)


def _edited(text: str, edits: Sequence[Edit]) -> str:
    for at, count, new in sorted(edits, reverse=True):
        text = text[:at] + new + text[at + count :]
    return text


def _moved(place: int, edits: Sequence[Edit]) -> int:
    return place + sum(len(new) - count for at, count, new in edits if at < place)


# ---- the ways --------------------------------------------------------------------------------------------------------


def _sentences(text: str) -> list[tuple[int, int]]:
    found, start = list[tuple[int, int]](), 0
    for end in (m.end() for m in _END.finditer(text) if not _TITLE.search(text[: m.start()])):
        found.append((start, end))
        start = end + len(text[end:]) - len(text[end:].lstrip())
    return found


def _behind(source: str) -> Callable[[str], list[Edit]]:
    """With *source* behind the last sentence."""

    def reword(text: str) -> list[Edit]:
        start, end = (_sentences(text) or [(0, 0)])[-1]
        said = " said" in text[start:end] or "according" in text[start:end] or "“" in text[start:end]
        return [] if said or text[end - 1 : end] != "." else [(end - 1, 0, source)]

    return reword


def _ahead(source: str) -> Callable[[str], list[Edit]]:
    """With *source* ahead of the last sentence, where that opens with a small word."""

    def reword(text: str) -> list[Edit]:
        start = (_sentences(text) or [(0, 0)])[-1][0]
        return [(start, 1, source + text[start].lower())] if text[start:].split(" ")[0] in _OPENERS else []

    return reword


def _joined(joint: str) -> Callable[[str], list[Edit]]:
    """With the last two sentences of a paragraph as one."""

    def reword(text: str) -> list[Edit]:
        found = _sentences(text)[-2:]
        if len(found) < 2 or text[found[0][1] - 1] != "." or "\n" in text[found[0][1] : found[1][0]]:
            return []
        end, start = found[0][1], found[1][0]
        return [(end - 1, 1, joint), (start, 1, text[start].lower())] if text[start:].split(" ")[0] in _OPENERS else []

    return reword


def _quoted(text: str) -> list[Edit]:
    start, end = (_sentences(text) or [(0, 0)])[-1]
    if "“" in text or '"' in text or " said" in text[start:end] or text[end - 1 : end] != ".":
        return []
    return [(start, 0, "“"), (end - 1, 1, ",” a spokeswoman said.")]


def _apart(text: str) -> list[Edit]:
    start = (_sentences(text) or [(0, 0)])[-1][0]
    return [(start - 1, 1, "\n\n")] if start and text[start - 1] == " " else []


def _paragraphs(text: str) -> list[Edit]:
    return [(start - 1, 1, "\n\n") for start, _ in _sentences(text)[1:] if text[start - 1] == " "]


def _idle(text: str) -> list[Edit]:
    found = _sentences(text)
    return [(found[1][0], 0, "Nobody from the ministry was available to comment. ")] if len(found) > 1 else []


def _swapped(pattern: re.Pattern[str], new: Callable[[str], str], most: int = 99) -> Callable[[str], list[Edit]]:
    return lambda text: [(m.start(), len(m.group()), new(m.group())) for m in list(pattern.finditer(text))[:most]]


def _ways() -> Iterator[tuple[str, Callable[[str], list[Edit]]]]:
    yield "..., officials said", _behind(", officials said")
    yield "..., according to the ministry", _behind(", according to the ministry")
    yield "Meanwhile, ...", _ahead("Meanwhile, ")
    yield "The ministry said that ...", _ahead("The ministry said that ")
    yield "In a statement on its website, the ministry said ...", _ahead("In a statement on its website, the ministry said ")
    yield "“...,” a spokeswoman said", _quoted
    yield "under a headline of no figure", lambda text: [] if "\n" in text else [(0, 0, "Ministry issues update\n\n")]
    yield "with an idle sentence behind the first", _idle
    yield "...; ...", _joined(";")
    yield "..., and ...", _joined(", and")
    yield "the last sentence as a paragraph", _apart
    yield "each sentence as a paragraph", _paragraphs
    yield "The group employs 340 people in Denmark, at the end", lambda text: [(len(text), 0, " The group employs 340 people in Denmark.")]
    yield "Only 8% of staff replied, at the end", lambda text: [(len(text), 0, " Only 8% of staff replied to the survey.")]
    yield "a dash for the comma of an aside", _swapped(_ASIDE, lambda _: " –", 1)
    yield "digits for words", _swapped(_WORDS, lambda word: str(_SMALL[word]))
    yield "words for digits", _swapped(_DIGITS, lambda digits: next(w for w, n in _SMALL.items() if str(n) == digits))


WAYS = dict(_ways())

if __name__ == "__main__":
    main(sys.argv[1:])
