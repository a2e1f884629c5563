"""Goals by period: what the winners got in the first period, the second and the last, and their side of the score."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.numerals import Numeral, numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import scores

_WON = frozenset("beat beats beating won defeated downed edged thrashed routed".split())
_PLACES = frozenset("first opening second third fourth last final closing".split())
_GETTING = frozenset("getting scoring with netting getting putting".split())
_SPELLS = frozenset("periods quarters innings sets thirds ends chukkas".split())
_LEAST, _QUARTERS, _NEAR = 2, 4, 5


def period_goals(story: Story) -> Iterator[Link]:
    """``beat Graz 7-4, getting two goals in the first period, three in the second and one in the last``: they make the seven."""
    low = story.tokens.low
    for sentence in story.holding(_WON, _GETTING):
        told = [s for s in scores(story, sentence) if len(s.sides) == 2]
        if len(told) != 1 or not _WON & set(low[sentence.first : told[0].first]) or not _GETTING & set(low[told[0].last : sentence.last]):
            continue
        parts = [r for r in story.here(sentence) if r.first >= told[0].last and r.claim.kind in ("count", "points")]
        names = [_place(story, r) for r in parts]
        if len(parts) > _LEAST and all(names) and len(set(names)) == len(names) and names[0] in ("first", "opening") and names[-1] in _LAST:
            whole = number_word(story, told[0].first, told[0].last, max(told[0].numbers), "count")
            yield Link("parts", (whole.id, *(r.claim.id for r in parts)), proof="the words tell the goals of every period", exhaustive=True)
    yield from _in_a_row(story)


def _in_a_row(story: Story) -> Iterator[Link]:
    """``netted two, one and three goals in the three periods as they saw off Fife 7-4``: the row makes one side of the score."""
    for sentence in story.sentences:
        told = [s for s in scores(story, sentence) if len(s.sides) == 2]
        row = _row(story, sentence) if len(told) == 1 else []
        if len(row) <= _LEAST or not told[0].numbers or told[0].first <= row[0].first < told[0].last:
            continue
        if _in_quarters(story, sentence, row, told[0].first) or _in_periods(story, row):
            made = sum(int(n.value) for n in row)
            side = min(told[0].numbers, key=lambda number: abs(number - made))  # whose row it is need not be known
            whole = number_word(story, told[0].first, told[0].last, side, "count")
            parts = [number_word(story, n.first, n.last, int(n.value), "count") for n in row]
            words = story.document.span(story.tokens.start[row[0].first], story.tokens.end[row[-1].last - 1])
            said = f"the row of line {line(whole)} tells every period of one side"
            yield Link("parts", (whole.id, *(p.id for p in parts)), assumption=said, exhaustive=True, words=words)


def _in_quarters(story: Story, sentence: Sentence, row: Sequence[Numeral], score: int) -> bool:
    """True for the four numbers of *Quarter by quarter they put away 11, 9, 14 and 8*, and of *by quarter* ahead of the *score*."""
    low, last = story.tokens.low, row[-1].last
    ahead, behind = low[sentence.first : row[0].first], low[last : min(last + _NEAR, sentence.last)]
    if len(row) != _QUARTERS or ("quarter", "by", "quarter") in zip(ahead, ahead[1:], ahead[2:], strict=False):
        return len(row) == _QUARTERS
    return last <= score and bool(_QUARTER & {*ahead, *behind}) and not _OTHER & {*ahead[-_NEAR:], *behind}


_QUARTER = frozenset(("quarter", "quarters"))
_OTHER = frozenset("rebounds assists fouls turnovers yards shots led lead leads ahead average averaged average".split())


def _in_periods(story: Story, row: Sequence[Numeral]) -> bool:
    """True for *two, one and three goals in the three periods*, *2 runs in its five innings*."""
    low, last = story.tokens.low, row[-1].last
    for k in range(last, last + _NEAR):
        counted = numeral(story.tokens, k) if low[k - 1] in ("the", "its", "their") and low[k - 2] in ("in", "over") else None
        if counted is not None:
            return counted.value == len(row) and low[counted.last] in _SPELLS and (low[counted.last] != "quarters" or len(row) == _QUARTERS)
    return False


def _row(story: Story, sentence: Sentence) -> list[Numeral]:
    """The numbers of *11, 9, 14 and 8*, which only commas and *and* part; the longest such row of the sentence."""
    low = story.tokens.low
    best: list[Numeral] = []
    row: list[Numeral] = []
    for k in story.numerals(sentence):
        number = numeral(story.tokens, k)
        if number is None or (row and k < row[-1].last):
            continue
        joined = row and low[row[-1].last : number.first] in ([","], ["and"], [",", "and"])
        row = [*row, number] if joined else [number]
        best = max(best, row, key=len)
    return best


_LAST = frozenset("last final closing third fourth".split())


def _place(story: Story, read: Read) -> str:
    """The place of *in the first period*; empty where none stands behind the figure."""
    low, last = story.tokens.low, story.phrase(read)[1]
    return low[last + 2] if low[last : last + 2] == ["in", "the"] and low[last + 2] in _PLACES else ""
