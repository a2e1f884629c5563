"""Shared nouns: figures in a row of which each is told with a word of its own and only the last with the noun of them all."""

from __future__ import annotations

from claimcheck.reading.draft import Draft
from claimcheck.reading.nouns import Phrase, is_plural, stops
from claimcheck.reading.plurals import hyphened
from claimcheck.reading.tokens import Tokens

_JOINTS = ([","], ["and"], [",", "and"], ["or"], [",", "or"])
_MOST = 2  # words that tell one of a row apart


def share_noun(t: Tokens, drafts: list[Draft], k: int) -> None:
    """Gives draft *k* and those before it in its row the noun behind the next: ``15 US, 12 UK and nine Canadian stores``."""
    last = drafts[k + 1].phrase
    if last is None or last.last - last.first < _MOST or not is_plural(last.head) or t.low[last.first] == "of":
        return
    behind = drafts[k + 1]
    while k >= 0 and (end := _end_of_own(t, drafts[k], behind)) > 0:
        drafts[k].phrase, drafts[k].plast = Phrase(drafts[k].last, end, last.head), end
        drafts[k].unit, drafts[k].kind = "", "count"
        behind, k = drafts[k], k - 1


def _end_of_own(t: Tokens, draft: Draft, behind: Draft) -> int:
    """The token behind the words that tell *draft* apart in its row, 0 where it is no such figure."""
    if draft.hi == 1:
        return 0  # "one minesweeper and two patrol boats"
    days = draft.unit == "day" and draft.kind == "duration" and t.low[draft.plast - 1] == "day"  # "212 day and 46 boarding pupils"
    if (
        not days
        and (draft.kind != "count" or draft.unit)
        or draft.per
        or not draft.related
        or (draft.phrase is not None and is_plural(draft.phrase.head))
    ):
        return 0
    first = draft.last
    most = first + _MOST + 1 + 2 * (t.low[first + 1] == "-")
    end = next((j for j in range(first, min(most, behind.pfirst)) if t.low[j] in (",", "and", "or")), 0)
    if end <= first or t.low[end : behind.pfirst] not in _JOINTS or (days and behind.phrase is not None and behind.phrase.head == "days"):
        return 0
    return end if all(_tells_apart(t, j) for j in range(first, end)) else 0


def _tells_apart(t: Tokens, k: int) -> bool:
    """True for a word such as *Canadian*, *support*, *US*: no noun in the plural, no verb, and none that tells what befell them."""
    word = t.low[k]
    if word == "-":
        return hyphened(t, k - 1)  # "nine full-time and 14 part-time posts"
    verb = len(word) > _SHORT and word.endswith(("ed", "ing")) and word not in _SORTS and t.low[k - 1] != "-"
    if word in _SORTS:
        return True
    return word.isalpha() and not stops(t, k) and not is_plural(word) and not verb and word not in _BEFELL


_SHORT = 3
# What sort of several one is, and not what was done to them.
_SORTS = frozenset(
    "paid salaried uniformed qualified licensed sworn elected appointed detached terraced furnished boarding teaching nursing training "
    "skilled disabled armed walled covered heated fixed".split()
)
_BEFELL = frozenset("dead hurt missing homeless".split())
