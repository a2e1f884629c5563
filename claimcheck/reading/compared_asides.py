"""Compared asides: what stands between commas to tell how a figure was at another time, over which a reader carries on.

``could go ahead with 60 turbines, 18 fewer than the 78 proposed. Each will have 5.6 megawatts``: the 78 are no turbines of that sum.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.reading.asides import cut
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story

_MARKS = frozenset((",", "—", "–", "("))
_ENDS = frozenset(", ; : . ! ? — – ) ”".split())
_WAYS = frozenset("up down".split())
_MORE = frozenset("more fewer less higher lower above below up down better worse longer shorter bigger larger smaller".split())
_HELD = frozenset("compared against versus from than".split())
_MOVES = frozenset("rise fall drop increase decrease gain jump decline".split())
_BEFORE = frozenset(
    "earlier ago before last previous previously originally first initially then year's month's week's quarter same previous".split()
)
_MOST = 24  # tokens
_OPENING = 4


def without_comparisons(story: Story) -> Story | None:
    """*story* without its asides that compare, and without their figures; None where there are none."""
    cuts = [aside for sentence in story.sentences if sentence.role == "body" for aside in _asides(story, sentence)]
    return cut(story, cuts) if cuts else None


def _asides(story: Story, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The tokens from a comma up to the next mark, where the words between compare what was told ahead with another time."""
    low, free = story.tokens.low, sentence.first
    here = story.here(sentence)
    for k in story.places(_MARKS, sentence):
        ahead = [r for r in here if r.last <= k]
        if k < free or not ahead:
            continue
        end = _end(story, sentence, k + 1)
        inside = [r for r in here if k < r.first < end]
        if end - k <= _MOST and inside and _compares(low, k + 1, end, inside) and _is_closed(low, end):
            yield k, end
            free = end


def _end(story: Story, sentence: Sentence, start: int) -> int:
    """The mark or the *and* that ends what begins at token *start*; *and a rise of 5 per cent* goes on with it."""
    low = story.tokens.low
    for k in range(start, sentence.last):
        goes_on = low[k] in ("and", "or") and low[k + 1] in ("a", "an") and _MOVES & set(low[k + 2 : k + 4])
        if low[k] in _ENDS or (low[k] in ("and", "but", "or", "while", "who", "which") and not goes_on):
            return k
    return sentence.last


def _is_closed(low: Sequence[str], end: int) -> bool:
    """False where an *and* runs on with figures of the same row: *, up from 40 and 30*."""
    return low[end] in _ENDS or not low[end + 1][:1].isdecimal()


def _compares(low: Sequence[str], start: int, end: int, inside: Sequence[Read]) -> bool:
    """True for *98 fewer than the 1,312 in the same quarter*, *up 20% from 15m in 2020*, *compared with 40 last year*."""
    words = low[start:end]
    lead, first = words[:_OPENING], inside[0]
    led = (
        words[0] in _WAYS or words[0] in _HELD or (first.first - start < _OPENING and bool(_MORE & set(low[first.first : first.last + 3])))
    )
    held = bool(_HELD & set(words)) and (len(inside) > 1 or words[0] in _HELD or "than" in words)
    timed = bool(_BEFORE & set(words)) or any(len(w) == 4 and w.isdecimal() and w[:2] in ("19", "20") for w in words)
    return led and held and timed and "of" not in lead[:1]
