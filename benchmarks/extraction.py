"""Scores the figure scanner on the development samples of a folder, with that folder's own ``score.py``.

    python benchmarks/extraction.py FOLDER [SET ...] [--errors N]

The sets write some figures by other conventions than ours; `CONVENTIONS` says which, per set. The scanner itself
knows none of them.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

from claimcheck.reading.figures import Figure, Scan, figures
from claimcheck.reading.nouns import subject
from claimcheck.reading.tokens import Tokens

# What each set leaves out of its gold, or writes otherwise.
CONVENTIONS = {
    "newsquant": "no ordinals, scores, ages without 'old' or small vague sizes; 'nearly' is '~'; dozens are 12; a change is a range",
    "numbers": "no ordinals and no bounds; the number's own span, a telephone number group by group",
    "ranges": "spans and units do not count",
    "seed": "a noun left out is the one its sentence speaks of",
}
BASE = {
    "best": "good",
    "better": "good",
    "biggest": "big",
    "largest": "large",
    "earliest": "early",
    "latest": "late",
    "richest": "rich",
    "worst": "bad",
}
_LOOSE = frozenset(("a few", "a couple", "several", "a handful", "most"))


def scorer(folder: Path) -> ModuleType:
    """The ``score.py`` of *folder* as a module."""
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def mentions(text: str, name: str) -> list[dict[str, Any]]:
    """The figures of *text* as the prediction lines of the set *name*."""
    tokens = Tokens(text)
    scan = figures(tokens)
    kept = [f for f in scan.figures if not left_out(text, f, name)]
    out = [told(tokens, f, kept, name) for f in kept]
    if name == "newsquant":
        out = changes(tokens, kept, out)
    if name == "numbers":
        out += phone_groups(scan)
    return out


def left_out(text: str, f: Figure, name: str) -> bool:
    """True for a figure that the gold of set *name* does not hold."""
    if name == "seed":
        return f.why in ("one of many",)
    if f.kind in ("ordinal", "score", "ratio") or f.hedge in _LOOSE:
        return not (f.kind == "ordinal" and f.hedge)
    if name == "newsquant":
        old = "old" in text[f.start : f.phrase_end + 1]
        return (f.kind == "age" and not old) or f.why == "a description, not a count" or f.digits == "half"
    return False


def told(t: Tokens, f: Figure, kept: list[Figure], name: str) -> dict[str, Any]:
    """*f* as a mention."""
    lo, hi, bound = f.stated.lo, f.stated.hi, f.stated.bound
    if name == "newsquant":
        if f.hedge == "dozens":
            lo, hi, bound = 12, 12, "="
        if f.hedge in ("nearly", "just under") and lo is None:
            lo, bound = hi, "~"
    unit = f.unit
    if name == "newsquant":
        unit = {"time": "count", "percent": "percentage", "ringgit": "malaysian ringgit", "yen": "japanese yen"}.get(unit, unit)
        unit = f"{unit} per {f.per}" if unit and f.per else unit
    if name == "newsquant" and f.kind == "age":
        unit = "year of age" if f.unit == "year" else f"{f.unit} of age"
    counted = f.counted or ("" if unit else elided(t, f, kept))
    if name == "newsquant":
        counted = lemmas(counted, share=f.kind == "share")
    return {
        "start": f.start, "end": f.end, "lo": number(lo), "hi": number(hi), "bound": bound,
        "unit": unit or None, "counted": (counted or None) if not unit else None,
    }  # fmt: skip


def lemmas(phrase: str, *, share: bool) -> str:
    """*phrase* as the set writes it: no past participles before the noun, adjectives in their plain form, "%" before the
    base of a share.
    """
    words = phrase.split()
    plain = [BASE.get(w.lower(), w) for w in words[:-1] if not w.lower().endswith("ed") and w.lower() not in ("and", "most")]
    return " ".join((["%"] if share and words else []) + plain + words[-1:])


def number(value: int | Fraction | None) -> int | float | None:
    """*value* as the scorer's JSON would hold it."""
    return value if value is None or isinstance(value, int) else float(value)


def elided(t: Tokens, f: Figure, kept: list[Figure]) -> str:
    """The noun a figure without one counts: "the number of X" of its sentence, else the noun of the figure before
    it.
    """
    if f.kind not in ("count", "vague"):
        return ""
    i = t.at(f.start)
    floor = t.at(t.text.rfind("\n", 0, f.start) + 1)
    phrase = subject(t, i, floor)
    if phrase is not None:
        return t.text[t.start[phrase.first] : t.end[phrase.last - 1]]
    earlier = [g for g in kept if g.end <= f.start and g.counted and g.kind in ("count", "vague") and "\n" not in t.text[g.end : f.start]]
    return (
        earlier[-1].counted
        if earlier
        and (
            f.another
            or t.low[t.at(f.end) : t.at(f.end) + 1] == ["who"]
            or "including" in t.text[earlier[-1].end : f.start]
            or "from" in t.text[earlier[-1].end : f.start]
        )
        else ""
    )


def changes(t: Tokens, kept: list[Figure], out: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """ "from X to Y" behind a word of change, which the set writes as one range."""
    merged: list[dict[str, Any]] = []
    skip = False
    for k, (f, m) in enumerate(zip(kept, out, strict=True)):
        if skip:
            skip = False
            continue
        if f.change and k + 1 < len(kept):
            following = out[k + 1]
            m = {**m, "hi": following["hi"] or following["lo"], "lo": m["lo"] or m["hi"], "bound": "range"}
            m["unit"] = m["unit"] or following["unit"]
            m["counted"] = m["counted"] or following["counted"]
            skip = True
        merged.append(m)
    return merged


def phone_groups(scan: Scan) -> list[dict[str, Any]]:
    """The groups of a telephone number, which the set reads as plain numbers."""
    out = []
    for n in scan.nonquantities:
        if n.what != "phone":
            continue
        start = None
        for k, c in enumerate(n.value + " "):
            if c.isdigit():
                start = k if start is None else start
            elif start is not None:
                value = int(n.value[start:k])
                out.append(
                    {
                        "start": n.start + start,
                        "end": n.start + k,
                        "lo": value,
                        "hi": value,
                        "bound": "=",
                        "unit": None,
                        "counted": None,
                    }
                )
                start = None
    return out


def main() -> int:
    """Prints what ``score.py`` prints, for each set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("sets", nargs="*", default=["newsquant", "ranges", "numbers", "seed"])
    parser.add_argument("--errors", type=int, default=0)
    args = parser.parse_args()
    score = scorer(args.folder)
    for name in args.sets:
        gold = score.load(name)
        found = {x["id"]: mentions(x["text"], name) for x in gold}
        print(f"== {name}: {CONVENTIONS[name]}")
        for k, v in score.evaluate(gold, found, name, args.errors).items():
            print(f"{k:42s}", " ".join(f"{n}={v[n]}" for n in ("P", "R", "F1", "tp", "pred", "gold") if n in v))
    return 0


if __name__ == "__main__":
    sys.exit(main())
