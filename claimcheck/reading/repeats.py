"""Sentences said twice: a caption that repeats the body, a body that repeats the headline; which figures stand in the same spot of both."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher

import attrs

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.tokens import Tokens

_RUN = 3  # words in a row that two sentences must share to be looked at together
_NEIGHBOURS = 6  # how many look-alikes of one sentence are compared word by word
_COMMON = 12  # a run that stands in more sentences than this says nothing
_ENOUGH = 8, 10  # a shared core of at least this share (in tenths) of the longer sentence makes a repeat
_HELD = 9, 10  # or one sentence, of so many words at least, that stands in the other nearly whole
_LONG = 12
_SHORT = 8  # sentences with fewer words repeat by accident

FIGURE = "#"


@attrs.frozen
class Repeat:
    """Two sentences that say one thing, and the pairs of figures that stand in the same spot of both."""

    first: int
    second: int
    pairs: tuple[tuple[int, int], ...]


def repeats(tokens: Tokens, found: list[Sentence], figures: dict[int, list[tuple[int, int]]]) -> Iterator[Repeat]:
    """The repeats among the sentences *found*; *figures* gives each sentence's figures as runs of tokens.

    A figure counts as one blank, whatever its digits: two sentences repeat each other by their words, never by equal values.
    """
    words = {s.number: _blanked(tokens, s, figures.get(s.number, [])) for s in found if figures.get(s.number)}
    for a, b in _alike(words):
        matcher = SequenceMatcher(None, words[a][0], words[b][0], autojunk=False)
        blocks = [m for m in matcher.get_matching_blocks() if m.size]
        shared = sum(m.size for m in blocks)
        longer = max(len(words[a][0]), len(words[b][0]))
        shorter = min(len(words[a][0]), len(words[b][0]))
        contained = shorter >= _LONG and shared * _HELD[1] >= shorter * _HELD[0]
        if contained or shared * _ENOUGH[1] >= longer * _ENOUGH[0]:
            pairs = [(words[a][1][m.a + k], words[b][1][m.b + k]) for m in blocks for k in range(m.size) if m.a + k in words[a][1]]
            yield Repeat(a, b, tuple(pairs))


def _blanked(tokens: Tokens, sentence: Sentence, figures: list[tuple[int, int]]) -> tuple[list[str], dict[int, int]]:
    """The words of a sentence with each figure as one blank, and which blank is which figure."""
    out: list[str] = []
    blanks: dict[int, int] = {}
    starts = {first: (last, n) for n, (first, last) in enumerate(figures)}
    i = sentence.first
    while i < sentence.last:
        if i in starts:
            blanks[len(out)] = starts[i][1]
            out.append(FIGURE)
            i = max(starts[i][0], i + 1)
            continue
        if tokens.low[i][0].isalnum():
            out.append(tokens.low[i])
        i += 1
    return out, blanks


def _alike(words: dict[int, tuple[list[str], dict[int, int]]]) -> list[tuple[int, int]]:
    where: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, (run, _) in words.items():
        if len(run) >= _SHORT:
            for key in dict.fromkeys(zip(*(run[k:] for k in range(_RUN)), strict=False)):
                where[key].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in where.values():
        if 1 < len(numbers) <= _COMMON:
            shared.update((a, b) for i, a in enumerate(numbers) for b in numbers[i + 1 :])
    kept: Counter[int] = Counter()
    pairs: list[tuple[int, int]] = []
    for (a, b), times in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        if times >= 2 and kept[a] < _NEIGHBOURS and kept[b] < _NEIGHBOURS:
            kept.update((a, b))
            pairs.append((a, b))
    return sorted(pairs)
