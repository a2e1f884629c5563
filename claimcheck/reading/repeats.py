"""Sentences said twice: a caption that repeats the body, a body that repeats the headline; which figures stand in the same spot of both."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.claims.taxonomy import taxonomy
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import WEEKDAYS

_RUN = 3  # words in a row that two sentences must share to be looked at together
_NEIGHBOURS = 6  # how many look-alikes of one sentence are compared word by word
_COMMON = 12  # a run that stands in more sentences than this says nothing
_ENOUGH = 8, 10  # a shared core of at least this share (in tenths) of the longer sentence makes a repeat
_HELD = 9, 10  # or one sentence, of so many words at least, that stands in the other nearly whole
_LONG = 12
_SHORT = 8  # sentences with fewer words repeat by accident

# Words that may take each other's place without a change of the matter.
_SMALL = frozenset(
    "the a an this that these those its their his her of in on at to and with by as is was are were be been has have had then".split()
)

FIGURE = "#"


class Repeat(NamedTuple):
    """Two sentences that say one thing, and the pairs of figures that stand in the same spot of both.

    *days* are the tokens of weekdays that take each other's place; *moulded* says that they, or words for what befell those counted
    (killed for wounded), do: the two may be of one mould and about two things, unless their figures are the same.
    """

    first: int
    second: int
    pairs: tuple[tuple[int, int], ...]
    days: tuple[tuple[int, int], ...] = ()
    moulded: bool = False


def repeats(tokens: Tokens, found: list[Sentence], figures: dict[int, list[tuple[int, int]]]) -> Iterator[Repeat]:
    """The repeats among the sentences *found*; *figures* gives each sentence's figures as runs of tokens.

    A figure counts as one blank, whatever its digits: two sentences repeat each other by their words, never by equal values. Words may be
    left out, put in, misspelt or bent; a word that stands *for* another (Kent for Devon, before for after, denied for admitted) makes
    two sentences of one mould about two things.
    """
    words = {s.number: _blanked(tokens, s, figures.get(s.number, [])) for s in found if figures.get(s.number)}
    for a, b in _alike(words):
        left, right = words[a][0], words[b][0]
        codes = _changes(left, right)
        shared = sum(i2 - i1 for tag, i1, i2, _, _ in codes if tag == "equal")
        shorter, longer = sorted((len(left), len(right)))
        contained = shorter >= _LONG and shared * _HELD[1] >= shorter * _HELD[0]
        if not contained and shared * _ENOUGH[1] < longer * _ENOUGH[0]:
            continue
        changed = [(i1, i2, j1, j2) for tag, i1, i2, j1, j2 in codes if tag == "replace"]
        days = [(i, j) for i, k, j, m in changed if all(w in WEEKDAYS for w in (*left[i:k], *right[j:m]))]
        fates = [(i, j) for i, k, j, m in changed if all(_state(w) for w in (*left[i:k], *right[j:m]))]
        if any((i, j) not in (*days, *fates) and _stands_for(left[i:k], right[j:m]) for i, k, j, m in changed):
            continue
        same = [(i1 + k, j1 + k) for tag, i1, i2, j1, _ in codes if tag == "equal" for k in range(i2 - i1)]
        pairs = tuple((words[a][1][m], words[b][1][n]) for m, n in same if m in words[a][1])
        yield Repeat(a, b, pairs, tuple((words[a][2][i], words[b][2][j]) for i, j in days), bool(days or fates))


def _changes(left: list[str], right: list[str]) -> Sequence[tuple[str, int, int, int, int]]:
    """What makes *right* of *left*: runs of words that are equal, replaced, left out or put in."""
    from difflib import SequenceMatcher  # few stories say a sentence twice

    return SequenceMatcher(None, left, right, autojunk=False).get_opcodes()


def _stands_for(left: list[str], right: list[str]) -> bool:
    """True when a word of one side takes the place of another, which is more than a misspelling or another ending."""
    if len(left) != len(right):
        left, right = [w for w in left if w not in _SMALL], [w for w in right if w not in _SMALL]
        return bool(left and right)
    return any(a != b and not _bent(a, b) for a, b in zip(left, right, strict=True))


def _bent(a: str, b: str) -> bool:
    if a in _SMALL and b in _SMALL:
        return True
    shorter = min(len(a), len(b))
    return shorter >= 4 and (a[: max(3, shorter - 2)] == b[: max(3, shorter - 2)] or _state(a) == _state(b) != "")


def _state(word: str) -> str:
    return taxonomy().state(word)


_Words = tuple[list[str], dict[int, int], list[int]]


def _blanked(tokens: Tokens, sentence: Sentence, figures: list[tuple[int, int]]) -> _Words:
    """The words of a sentence with each figure as one blank, which blank is which figure, and the token of each word."""
    out: list[str] = []
    places: list[int] = []
    blanks: dict[int, int] = {}
    starts = {first: (last, n) for n, (first, last) in enumerate(figures)}
    i = sentence.first
    while i < sentence.last:
        if i in starts:
            blanks[len(out)] = starts[i][1]
            out.append(FIGURE)
            places.append(i)
            i = max(starts[i][0], i + 1)
            continue
        if tokens.low[i][0].isalnum():
            out.append(tokens.low[i])
            places.append(i)
        i += 1
    return out, blanks, places


def _alike(words: dict[int, _Words]) -> list[tuple[int, int]]:
    where: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, (run, *_) in words.items():
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
