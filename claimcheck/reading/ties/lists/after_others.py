"""After others: what is the so manieth of its kind, and those before it by name: *the third city to do so, after Graz and Linz*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.numbers import ORDINALS

_MOST = 8
_OFF = 2
_REACH = 16
_ORDINALS = frozenset(ORDINALS)
_AFTER = frozenset("after following behind".split())
# An ordinal of a time, a place or a part counts no things that have names.
_OTHER = frozenset("day week month year season time place half quarter round floor century world largest biggest".split())
_WALLS = frozenset((";", ".", ":", "but", "who", "which", "that", "when", "since", "most"))


def after_others(story: Story) -> Iterator[Listed]:
    """The lists of those that came before what *story* calls the third, the fourth of its kind."""
    low = story.tokens.low
    for sentence in story.holding(_ORDINALS, _AFTER):
        for k in story.tokens.among(_ORDINALS, sentence.first + 1, sentence.last - 3):
            number = ORDINALS[low[k]]
            if not 2 < number <= _MOST or low[k - 1] not in ("the", "its", "their") or low[k + 1] in _OTHER or not low[k + 1].isalpha():
                continue
            reach = range(k + 2, min(k + 2 + _REACH, sentence.last - 1))
            after = next((j for j in reach if low[j] in _AFTER), -1)
            names = _names(story, sentence, after + 1) if after > 0 and _is_row(low[k + 1 : after]) else []
            if names and 0 < abs(len(names) + 1 - number) <= _OFF:
                before = number_word(story, k, k + 1, number - 1)
                yield Listed(before.id, tuple(names))


def _is_row(words: Sequence[str]) -> bool:
    """True for what *city to ban them*, *town in the valley closed* do or suffer one after the other."""
    return not _WALLS & set(words) and ("to" in words or any(w.endswith("ed") for w in words))


def _names(story: Story, sentence: Sentence, first: int) -> Sequence[tuple[int, int]]:
    """The names from token *first* on, joined by commas and *and*, to the end of the clause; none where anything else is among them."""
    low, written = story.tokens.low, story.tokens.written
    row: list[tuple[int, int]] = []
    k, joined = first, False
    while k < sentence.last:
        end = k
        while end < sentence.last and written(end)[:1].isupper() and low[end] not in MONTHS and low[end] not in WEEKDAYS:
            end += 1
        if end == k:
            return []
        row.append((k, end))
        if low[end] == "." or end >= sentence.last:
            return row if joined else []
        if joined or low[end] not in (",", "and"):
            return []
        joined = "and" in low[end : end + 2]
        k = end + 1 + (low[end : end + 2] == [",", "and"])
    return []
