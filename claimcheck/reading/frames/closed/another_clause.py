"""Another clause: a difference whose clause opens with a place, a time or a subject of its own, apart from the two figures beside it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.shares.changing import LEADS, NOUNS
from claimcheck.reading.words.grammar import SUBJECTS

_CONTRAST = frozenset("; while whereas but though although yet".split())
_FRONTED = frozenset("in over across among amongst at for outside inside within elsewhere nationally nationwide during on".split())
_TAKING_UP = SUBJECTS | frozenset("it they this that these those which its their his her a an so thus making down up from".split())
FEARED = frozenset("feared expected predicted forecast forecasts hoped planned promised wanted sought targeted".split())
_CALLED = NOUNS | LEADS | {"majority", "shortfall", "spread"}


def in_another_clause(story: Story, first: int, last: int, sentence: Sentence, pair: Sequence[Read]) -> bool:
    """True for *fell from 640 to 480; in the county they were down 11%*, *rose to $60m, while profit was up 35 per cent*."""
    low = story.tokens.low
    if _is_of_other(low, sentence, first) or low[last : last + 2] == ["last", "time"]:
        return True
    if not pair or any(r.sentence is not sentence for r in pair):
        return False
    start, end = min(story.phrase(r)[0] for r in pair), max(r.last for r in pair)
    if end <= first:
        return _opens_anew(low, end, first, size=True, told=low[sentence.first : end])
    return last <= start and _opens_anew(low, last, start, size=False)


def _is_of_other(low: Sequence[str], sentence: Sentence, first: int) -> bool:
    """True where the words before a difference make it one of another time, group or reckoning."""
    told = _OTHER & set(low[max(sentence.first, first - _NEAR) : first])
    return bool(told) and not (told == {"swing"} and "from" in low[sentence.first : first])  # each side is told from what to what


# "on a swing of six points" is half of what lies between, "overturning a majority" one of another vote, "already risen by" one before.
_OTHER = frozenset("swing overturned overturning overturn both already".split())
_NEAR = 5


def _opens_anew(low: Sequence[str], start: int, stop: int, *, size: bool, told: Sequence[str] = ()) -> bool:
    """True where what stands from token *start* up to *stop* opens a clause of another matter; *size* where the difference closes it.

    What is *told* ahead of it is no other matter: ``Boys scored 71 and girls 78; girls were nine points ahead``.
    """
    wall = max((k for k in range(start, stop) if low[k] in _CONTRAST or _is_and(low, k)), default=-1)
    if wall < 0:
        return False
    words = low[wall + 1 + (low[wall] == "," or low[wall + 1] == "and") : stop]
    if not words:
        return False
    if size and FEARED & set(words):
        return True
    if words[0] in _FRONTED and words[:2] not in (["in", "all"], ["at", "the"], ["in", "fact"], ["for", "a"]):
        return len(words) > 1 and (size or low[wall] != ";")
    anew = words[0] not in _TAKING_UP and words[0] not in told and not _CALLED & set(words) and len(words) > 1
    return anew and low[wall] in ("while", "whereas", *((";", "but", "though") if size else ())) and _names_subject(words)


def _is_and(low: Sequence[str], k: int) -> bool:
    """True for the comma of *, and in the capital it fell*."""
    return low[k] == "," and low[k + 1] == "and" and low[k + 2] in _FRONTED


def _names_subject(words: Sequence[str]) -> bool:
    """True for *profit was*, *the runner-up was*: a name and a verb behind it."""
    return any(b in _VERBS or b.endswith("ed") for a, b in pairwise(words) if a.isalpha())


_VERBS = frozenset("was were is are has have had rose fell grew came did made took went needs".split())
