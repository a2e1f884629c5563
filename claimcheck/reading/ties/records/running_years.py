"""Running years: how many times in a row something came about, and the years in a row that are listed for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import small
from claimcheck.reading.words.grammar import IN_A_ROW
from claimcheck.reading.words.numbers import ORDINALS

_ROWS = (["in", "a", "row"], ["in", "succession"], ["on", "the", "trot"])
_ROW_WORDS = IN_A_ROW | {"row", "succession", "trot"}
_JOINTS = frozenset((",", "and", "now", "again", "then", "in", "also"))
_APART = frozenset("lost second runner except but missed without not n't before since from between until unlike".split())
_MOST, _OUT = 12, 2


class _Years(NamedTuple):
    """The years *start* to *end*, one by one, over the tokens *first* up to *last*."""

    first: int
    last: int
    start: int
    end: int

    @property
    def many(self) -> int:
        return self.end - self.start + 1


def running_years(story: Story) -> Iterator[Link]:
    """The link of each *fourth year running* with the only list of years beside it, *in 2023, 2024 and 2025*, that makes it another."""
    for sentence in story.holding(_ROW_WORDS):
        found = list(_told(story, sentence))
        listed = [y for s in story.beside(sentence, 1, 1) for y in _lists(story, s)] if len(found) == 1 else []
        if len(listed) != 1:
            continue
        (first, last, number), years = found[0], listed[0]
        many = _fitting(story, years)
        if number not in many and min(abs(number - n) for n in many) <= _OUT:
            near = min(many, key=lambda n: abs(number - n))
            one, other = number_word(story, first, last, number), number_word(story, years.first, years.last, near)
            yield Link("same", (one.id, other.id), assumption=f"{lines(one, other, 'tell')} of one run of years")


def _told(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, int]]:
    """The tokens and the number of *fourth year running*, *three titles in a row*, *third straight season*."""
    low = story.tokens.low
    for k in range(sentence.first, sentence.last - 2):
        number = ORDINALS.get(low[k], 0) or small(low[k])
        behind = low[k + 1 : min(k + 6, sentence.last)]
        row = bool(IN_A_ROW & set(behind[:2])) or any(behind[j : j + len(w)] == w for w in _ROWS for j in range(3))
        if 1 < number <= _MOST and row and not {"of", ",", "day", "days", "week", "weeks", "month", "game", "match"} & set(behind[:2]):
            yield k, k + 1, number


def _lists(story: Story, sentence: Sentence) -> Iterator[_Years]:
    """The years of *sentence* that stand side by side, each one after the one before."""
    low, k = story.tokens.low, sentence.first
    while k < sentence.last:
        j, run = k, list[int]()
        while j < sentence.last and (low[j] in _JOINTS or _is_year(low[j])):
            if _is_year(low[j]) and run and int(low[j]) != run[-1] + 1:
                break
            run += [int(low[j])] if _is_year(low[j]) else []
            j += 1
        at = next((i for i in range(k, j) if _is_year(low[i])), k)
        if len(run) > 1 and not _APART & set(low[max(sentence.first, at - 5) : at]):
            end = max(i for i in range(at, j) if _is_year(low[i])) + 1
            yield _Years(at, end, run[0], run[-1])
        k = max(j, k + 1)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20")


def _fitting(story: Story, years: _Years) -> tuple[int, ...]:
    """How many times in a row the years can make: with one more behind them, unless the last is that of the story."""
    closed = (story.published is not None and years.end >= story.published.year) or "now" in story.tokens.low[years.first : years.last]
    return (years.many,) if closed or _is_list_of_run(story, years) else (years.many, years.many + 1)


def _is_list_of_run(story: Story, years: _Years) -> bool:
    """True for *four years running: in 2023, 2024 and 2025*."""
    return ":" in story.tokens.low[max(0, years.first - 3) : years.first]
