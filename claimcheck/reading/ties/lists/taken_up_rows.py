"""Rows taken up: names in a row, and how many the same words or the next say that they are."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.lists.named_rows import JOINTS, is_name, row_of
from claimcheck.reading.words.numbers import SMALL

_LEAST, _MOST = 3, 8
_REACH = 14  # tokens behind the row within which *the two* takes it up
_OTHER = frozenset("other others another more two-thirds including like such also among except but or not either neither".split())
_NUMBERS, _HEADS = frozenset(SMALL), frozenset(("the", "all"))
_JOINING = frozenset("joining besides alongside with".split())
_CLAUSES = frozenset("that because since though although".split())
# What are two by themselves, and need not have been named.
_PAIRS = frozenset(
    "sides countries nations teams leaders parties governments companies clubs houses halves days weeks months years".split()
)
_ADVERBS = frozenset("however meanwhile today yesterday also elsewhere instead overall here now later still besides".split())
_ENDS = frozenset(("of",))  # "the two of them", "the two sides of"


def taken_up_rows(story: Story) -> Iterator[Listed]:
    """``withdrew Calvirex, Dormenol and Nuspirin after reports that the two medicines``: three are named, and two are told of."""
    if not story.is_brief or not any(story.tokens.low[k - 1] in _HEADS for k in story.tokens.places(_NUMBERS)):
        return
    for sentence in story.holding(JOINTS):
        if story.tokens.low[sentence.first] in _JOINING:
            continue  # "Joining Schroders as underwriters are Barclays, Citicorp and Paribas"
        for first, last, spans in _rows(story, sentence):
            found = _taken_up(story, sentence, last)
            if found is None or _OTHER & set(story.tokens.low[max(sentence.first, first - 3) : found[1] + 1]):
                continue
            at, end, number = found
            if abs(number - len(spans)) == 1 and not _is_told_before(story, number, at):
                told = number_word(story, at, end, number)
                yield Listed(told.id, spans)


def _rows(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, tuple[tuple[int, int], ...]]]:
    """The rows of three names or more in *sentence*, of one word or two each."""
    k = sentence.first
    while k < sentence.last - 4:
        row = row_of(story, k, sentence.last) if is_name(story, k) and not is_name(story, k - 1) else None
        a, b = row.spans[0] if row is not None else (0, 0)
        adverb = a == sentence.first and b == a + 1 and (story.tokens.low[a].endswith("ly") or story.tokens.low[a] in _ADVERBS)
        if row is not None and _LEAST <= len(row.spans) <= _MOST and not adverb:
            yield row.first, row.spans[-1][1], row.spans
        k = row.last if row is not None else k + 1


def _taken_up(story: Story, sentence: Sentence, last: int) -> tuple[int, int, int] | None:
    """*the two medicines* behind the row in its sentence, or *The two men*, *All two* at the head of the next."""
    low = story.tokens.low
    for k in range(last, min(last + _REACH, sentence.last - 2)):
        found = _number(story, k) if low[k] == "the" else None
        if found is not None and (low[k - 1] in _CLAUSES or (k == last + 1 and low[last] == "," and low[k + 3] in ("who", ",", "that"))):
            return found
        if low[k][0].isdecimal() or low[k] in SMALL:
            return None
    if any(low[k][0].isdecimal() or low[k] in SMALL for k in range(last, sentence.last)):
        return None
    following = story.beside(sentence, 0, 1)[1:]
    start = following[0].first if following else 0
    return _number(story, start) if following and low[start] in _HEADS else None


def _number(story: Story, k: int) -> tuple[int, int, int] | None:
    """The tokens and number of *the two medicines* from token *k* on."""
    low = story.tokens.low
    number = SMALL.get(low[k + 1], 0)
    plain = 1 < number < 12 and low[k + 2].isalpha() and is_plural(low[k + 2]) and low[k + 2] not in _PAIRS and low[k + 3] not in _ENDS
    return (k, k + 2, number) if plain else None


def _is_told_before(story: Story, number: int, at: int) -> bool:
    """True where the text ahead of token *at* tells so many: *the two men* may be those."""
    return any(SMALL.get(w, 0) == number or w == str(number) for w in story.tokens.low[:at])
