"""Barriers: what stands between a phrase of time and a figure where that time is not the figure's: another clause, an aside, a bracket."""

from __future__ import annotations

from claimcheck.reading.asides_of_time import MARKS, relative_aside
from claimcheck.reading.periods import Time
from claimcheck.reading.side_clauses import IN_PLACE, is_of_side_clause
from claimcheck.reading.tokens import Tokens

WALLS = frozenset(", ; : and but while with — – ( ) . including".split())
_HEAD = 3  # tokens between a figure and the aside of what it counts: "40 men, who arrived on Sunday"
_SUBJECTS = frozenset("he she it they we i you".split())
_DASHES = frozenset("- – —".split())
_ASIDE = 12  # words of an aside ahead of its days


def bars_ahead(t: Tokens, time: Time, words: list[str], first: int, behind: int | None) -> bool:
    """True where *time* is not of the figure at token *first* ahead of it, *words* between; *behind* is that of the figure behind it."""
    if not MARKS.isdisjoint(words) and _is_parted(t, time, words, first):
        return True
    if words and (words[0] in IN_PLACE or not WALLS.isdisjoint(words)) and is_of_side_clause(t, time, words, True):
        return True
    return behind is not None and t.low[time.first - 1] in _OPENERS and _is_of_behind(t, time, words, behind)


def bars_behind(t: Tokens, time: Time, words: list[str], first: int) -> bool:
    """True where *time* is not of the figure at token *first* behind it, *words* between."""
    if not MARKS.isdisjoint(words) and _is_parted(t, time, words, first):
        return True
    return is_of_side_clause(t, time, words, False) or (time.last <= first and _told_of(words)) or _leaves_aside(t, time, first)


def _is_parted(t: Tokens, time: Time, words: list[str], first: int) -> bool:
    """True where *time* is of an aside that the figure at token *first* is not of, or another clause begins in the *words* between."""
    aside = relative_aside(t, time)
    if aside is not None and not aside[0] - _HEAD <= first < aside[1]:
        return True
    return "," in words and not _SUBJECTS.isdisjoint(words) and _clause_between(words)


def _is_of_behind(t: Tokens, time: Time, words: list[str], behind: int) -> bool:
    """True for the year of *(2022: £3.9m)*, and of *Sales were £4.1m; in 2019, they were £6.3m*: that of the figure at token *behind*."""
    between = t.low[time.last : behind]
    if (t.low[time.first - 1] == "(" or t.low[time.last : time.last + 1] == [":"]) and ")" not in between:
        return True
    return words[-1:] == [";"] and ";" not in between


_OPENERS = frozenset("(;,")  # "(2022: £3.9m; 2021: £3m)"


def _clause_between(words: list[str]) -> bool:
    """True where another clause with a subject of its own begins: ``40 seats, and they sit again on 10 April``."""
    return any(words[k] == "," and words[k + 1] in ("and", "but") and words[k + 2] in _SUBJECTS for k in range(len(words) - 2))


def _told_of(words: list[str]) -> bool:
    """True where what is told stretches up to now: ``the talks in April in a war that has killed 40``."""
    told = "has" in words or "have" in words
    return told and any(a in ("that", "which", "who") and b in ("has", "have") for a, b in zip(words, words[1:], strict=False))


def _leaves_aside(t: Tokens, time: Time, first: int) -> bool:
    """True where the phrase stands in an aside between dashes that ends ahead of token *first*: ``-- after a win last week -- 40``."""
    if _DASHES.isdisjoint(t.low[time.last : min(first, time.last + 8)]):
        return False
    closing = next((k for k in range(time.last, min(first, time.last + 8)) if t.low[k] in _DASHES and _apart(t, k)), None)
    return closing is not None and any(t.low[k] in _DASHES and _apart(t, k) for k in range(max(0, time.first - _ASIDE), time.first))


def _apart(t: Tokens, k: int) -> bool:
    """True for a dash that stands apart from the words beside it, or is two hyphens."""
    return t.spaced(k) or t.low[k - 1 : k] == ["-"] or t.low[k] == "—"
