"""Days to come: whether the clause of a weekday or month tells of what will be, so that the next one is meant and not the last."""

from __future__ import annotations

from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.voices import SAYING

_WILL = frozenset("will shall won't".split())
_TO = frozenset(("to", "for"))
_DUE = frozenset("due set are is going scheduled".split())  # "due to open", "are to go", "is scheduled for"
_STOPS = frozenset('. ; : ! ? , ( ) “ ” " — –'.split())
_NO_PARTICIPLES = frozenset("hundred need speed bed red".split())
_REACH, _SHORT = 12, 3  # tokens to either side; letters


def is_to_come(t: Tokens, i: int) -> bool:
    """True for the Saturday of *will march on Saturday*, *On Saturday, 400 are due to march*; not of *those hurt on Saturday will sue*."""
    if t.low[i - 1] == "coming":
        return True
    if not (t.holds(_WILL, i - _REACH, i + _REACH) or t.holds(_DUE, i - _REACH, i + _REACH)):
        return False
    back = _back(t, i)
    if any(_tells(t, k) for k in back):
        return True
    said = t.low[i - 1 - len(back)] in SAYING or any(_is_past(t.low[k]) for k in back)
    return not said and any(_tells(t, k) for k in _ahead(t, i + 1))


def _tells(t: Tokens, k: int) -> bool:
    return t.low[k] in _WILL or (t.low[k] in _TO and t.low[k - 1] in _DUE)


def _back(t: Tokens, i: int) -> list[int]:
    """The tokens of the clause ahead of token *i*, from the last to the first, up to a verb of saying."""
    found = []
    for k in range(i - 1, max(-1, i - _REACH), -1):
        if t.low[k] in _STOPS or t.low[k] in SAYING or t.breaks(k + 1):
            break
        found.append(k)
    return found


def _ahead(t: Tokens, k: int) -> list[int]:
    """The tokens of the clause from token *k* on, behind a comma right there."""
    k += t.low[k : k + 1] == [","]
    last = min(len(t), k + _REACH)
    return list(range(k, next((j for j in range(k, last) if t.low[j] in _STOPS or t.breaks(j)), last)))


def _is_past(word: str) -> bool:
    """True for a verb form of what was done then: *those hurt on Saturday will sue*."""
    return (word.endswith("ed") and len(word) > _SHORT and word not in _NO_PARTICIPLES) or word in _DONE


_DONE = frozenset("hurt held shot hit cut left lost made found sent caught taken seen born built sold won begun".split())
