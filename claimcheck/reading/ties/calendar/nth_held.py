"""The so manieth held: the year in which a yearly event was first held, that it was never missed, and which one this year's is."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.lengths import exactly
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.places import ordinals
from claimcheck.reading.ties.shares.apart import is_year

_FIRST = frozenset(("first",))
_HELD = frozenset("held staged run organised organized took celebrated".split())
_YEARLY = frozenset("year summer spring autumn winter may june july august september".split())
_THIS = frozenset("this".split())
_MISSED = frozenset("missed skipped cancelled failed".split())
_BUT = frozenset("except but apart bar save pandemic covid lockdown twice virtual online".split())
_ON = 3


def nth_held(story: Story) -> Iterator[Link]:
    """``first held in 2011 and has not missed a summer since ... This August's, the ninth`` of 2019: one a year, the first among them."""
    if story.published is None:
        return
    low = story.tokens.low
    for sentence in story.holding(_FIRST, _HELD):
        begun = _begun(story, sentence)
        near = story.beside(sentence, 0, _ON)
        if begun is None or not _every_year(story, sentence) or any(_BUT & story.words(s) for s in near):
            continue
        for other in near:
            found = [row for row in ordinals(story, other) if row[0] > begun and _is_this_years(story, other, row[0], row[1])]
            if len(found) != 1:
                continue
            first, last, number = found[0]
            count = story.published.year - int(low[begun]) + 1
            told = exactly(count)
            word = story.word(begun, begun + 1, told, "ordinal", Scope(what="one a year"))
            nth = number_word(story, first, last, number, "ordinal")
            yield Link("meant", (word.id, nth.id), assumption=f"it was held once in each year since {low[begun]}")
            return


def _begun(story: Story, sentence: Sentence) -> int | None:
    """The token of the year of *first held in 2011*."""
    low = story.tokens.low
    for k in story.places(_FIRST, sentence):
        if low[k + 1] in _HELD and low[k + 2] == "in" and is_year(low[k + 3]):
            return k + 3
    return None


def _every_year(story: Story, sentence: Sentence) -> bool:
    """True for *every year since*, *has not missed a summer since*."""
    low, words = story.tokens.low, story.words(sentence)
    every = any(low[k] in ("every", "each") and low[k + 1] in _YEARLY for k in range(sentence.first, sentence.last - 1))
    missed = bool(_MISSED & words) and bool({"not", "never"} & words)
    return "since" in words and (every or missed)


def _is_this_years(story: Story, sentence: Sentence, k: int, last: int) -> bool:
    """True for *This year's is the tenth*, *this August's fair, the tenth*."""
    low = story.tokens.low
    at = next((j for j in story.places(_THIS, sentence) if j < k and low[j + 1].removesuffix("'s") in _YEARLY), -1)
    return at >= 0 and low[k - 1] == "the" and low[last] in (",", ".", ";", "edition", "festival", "fair", "race", "event")
