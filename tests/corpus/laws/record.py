"""Writes recorded.txt anew, of laws and of kinds: of each law the wrong passages that are found, the right ones that are flagged."""

import json
from collections import defaultdict
from pathlib import Path

import claimcheck as cc

HERE = Path(__file__).parent
FOLDERS = (HERE, HERE.parent / "kinds")


def items(home=HERE):
    """The passages of all laws of *home*, in order; *wrong* is absent where a right one only looks as if the law should hold."""
    return [json.loads(line) for file in sorted(home.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()]


def marked(text, published):
    """The places that the findings on *text* mark, one list a finding; notes are none."""
    findings = cc.check_text(text, published=published).findings
    return [[(at.span.start, at.span.end) for at in f.labels if at.span] for f in findings if f.level != "note"]


def is_found(item):
    """True where a finding marks one of the phrases in conflict."""
    starts = [(item["wrong"].index(phrase), len(phrase)) for phrase in item["phrases"]]
    places = [place for found in marked(item["wrong"], item["published"]) for place in found]
    return any(a < start + size and start < b for a, b in places for start, size in starts)


def counted(home=HERE):
    """For each law: the ids found and how many could be, the ids flagged and how many right passages there are."""
    laws = defaultdict(lambda: ([], [], [], []))
    for item in items(home):
        found, wrong, flagged, right = laws[item["law"]]
        right.append(item["id"])
        if marked(item["right"], item["published"]):
            flagged.append(item["id"])
        if "wrong" in item:
            wrong.append(item["id"])
            if is_found(item):
                found.append(item["id"])
    return dict(laws)


def recorded(home=HERE):
    """The text of recorded.txt as it should be."""
    out = []
    for law, (found, wrong, flagged, right) in counted(home).items():
        out.append(f"{law}: {len(found)} of {len(wrong)} found, {len(flagged)} of {len(right)} right ones flagged")
        out += [f"    not found: {' '.join(one for one in wrong if one not in found)}"] if len(found) < len(wrong) else []
        out += [f"    flagged: {' '.join(flagged)}"] if flagged else []
    return "\n".join(out) + "\n"


if __name__ == "__main__":
    for folder in FOLDERS:
        (folder / "recorded.txt").write_text(recorded(folder), encoding="utf-8")
