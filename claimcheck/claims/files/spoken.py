"""A claim in one line of text: ``1,950 killed on 2024-11-11 by Ukrainian army``."""

from __future__ import annotations

from typing import NamedTuple

_ONE = ("on", "in", "during")


class Spoken(NamedTuple):
    """The parts of the line as written, under the keys that say the same: an *amount*, then what was given of its days and voice."""

    amount: str
    keys: dict[str, str]


def spoken(text: str) -> Spoken:
    """The amount that *text* begins with and what follows it: ``on DAY``, ``in MONTH``, ``from DAY to DAY``, ``by NAME``."""
    keys: dict[str, str] = {}
    rest = _days(text.strip(), keys)
    head, by, name = rest.partition(" by ")
    if by and name.strip() and not name.lstrip()[0].isdigit():
        keys["by"] = name.strip()
        rest = _days(head.strip(), keys)
    return Spoken(rest, keys)


def _days(text: str, keys: dict[str, str]) -> str:
    """*text* without the days it ends with, which go to *keys*."""
    words = text.split(" ")
    if len(words) >= 3 and words[-2] in _ONE and _is_day(words[-1]):
        keys["on" if words[-1].count("-") == 2 else "during"] = words[-1]
        return " ".join(words[:-2]).strip()
    if len(words) >= 5 and words[-4] == "from" and words[-2] == "to" and _is_day(words[-3]) and _is_day(words[-1]):
        keys["from"], keys["to"] = words[-3], words[-1]
        return " ".join(words[:-4]).strip()
    if len(words) >= 3 and words[-2] in ("since", "until") and _is_day(words[-1]):
        keys["from" if words[-2] == "since" else "to"] = words[-1]
        return " ".join(words[:-2]).strip()
    return text


def _is_day(word: str) -> bool:
    digits = word.split("-")
    return len(digits[0]) == 4 and len(digits) <= 3 and all(d.isascii() and d.isdigit() for d in digits)
