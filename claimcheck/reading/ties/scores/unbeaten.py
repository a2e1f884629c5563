"""Unbeaten: a side that words call so, and how many defeats the sentence gives it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.spots import number_word

_UNBEATEN = frozenset("unbeaten undefeated".split())
_WINLESS = frozenset("winless".split())
_LOST = frozenset("defeat defeats loss losses".split())
_WON = frozenset("win wins victory victories".split())
_NOT = frozenset("not no longer until till before previously had were was ended once at when if first last run in".split())


def unbeaten(story: Story) -> Iterator[Link]:
    """``are unbeaten since August, with 14 wins, three draws and two defeats``: none of those can be a defeat."""
    for sentence in story.holding(_UNBEATEN | _WINLESS):
        k = story.places(_UNBEATEN | _WINLESS, sentence)[0]
        words = _LOST if story.tokens.low[k] in _UNBEATEN else _WON
        told = [r for r in story.here(sentence) if 0 < r.first - k < 20 and _is_of(story, r, words)]
        ahead = set(story.tokens.low[max(sentence.first, k - 3) : k])
        if {";", "before", "until"} & set(story.tokens.low[k : told[0].first if told else k]):
            continue
        others = [r for r in story.here(sentence) if r.first > k and _is_of(story, r, _LOST | _WON)]
        if len(told) == 1 and len(others) > 1 and not _NOT & ahead and told[0].claim.stated.number:
            word = number_word(story, k, k + 1, 0, "count", Scope(what="none lost"))
            said = f"line {line(told[0].claim)} tells of the games of line {line(word)}"
            yield Link("meant", (word.id, told[0].claim.id), assumption=said)


def _is_of(story: Story, read: Read, words: frozenset[str]) -> bool:
    """True for *two defeats*, *lost two*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    behind = low[last - 1 : last + 1]
    verb = "lost" if words & _LOST else "won"
    return read.claim.kind == "count" and (bool(words & set(behind)) or low[first - 1] == verb)
