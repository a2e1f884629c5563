"""Unbeaten: a side that words call so, and how many defeats the sentence gives it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import scores

_UNBEATEN = frozenset("unbeaten undefeated".split())
_WINLESS = frozenset("winless".split())
_LOST = frozenset("defeat defeats loss losses".split())
_WON = frozenset("win wins victory victories".split())
_NOT = frozenset("not no longer until till before previously had were was ended once at when if first last run in".split())

_NEAR = 9


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
        elif not _NOT & ahead and (lost := _on_record(story, sentence, k)) is not None:
            word = number_word(story, k, k + 1, 0, "count", Scope(what="none lost"))
            yield Link("meant", (word.id, lost.id), assumption=f"line {line(lost)} tells the record of those of line {line(word)}")


def _on_record(story: Story, sentence: Sentence, k: int) -> Claim | None:
    """The defeats of *The Hornets (9-1) are the only unbeaten team*, or the wins of a winless one: its record, behind the name."""
    low, side = story.tokens.low, 1 if story.tokens.low[k] in _UNBEATEN else 0
    told = [s for s in scores(story, sentence) if len(s.sides) == 2 and low[s.first - 1] == "(" and low[s.last] == ")"]
    if len(told) != 1 or not 0 < k - told[0].last < _NEAR or "," in low[told[0].last + 2 : k] or not told[0].numbers[side]:
        return None
    return told[0].sides[side]


def _is_of(story: Story, read: Read, words: frozenset[str]) -> bool:
    """True for *two defeats*, *lost two*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    behind = low[last - 1 : last + 1]
    verb = "lost" if words & _LOST else "won"
    return read.claim.kind == "count" and (bool(words & set(behind)) or low[first - 1] == verb)
