"""Runs: so many rises or falls in a row, and the only figures of a short text, one more than the steps, which no order makes a run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.link import Link, Sort
from claimcheck.reading.frames.closed.passage import is_told, is_unsure, stretch
from claimcheck.reading.frames.operands import Tied, figures_of, like, number, told_in
from claimcheck.reading.periods import is_year
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.comparing.movements import order
from claimcheck.reading.ties.records.eras import month_of
from claimcheck.reading.words.change import FALLS, RISES
from claimcheck.reading.words.grammar import IN_A_ROW
from claimcheck.reading.words.numbers import ORDINALS, SMALL

_ROW = (["in", "a", "row"], ["on", "the", "trot"], ["in", "succession"], ["on", "end"])
_NEARLY = frozenset("almost nearly half".split())
_SHORT = frozenset("day week month quarter session".split())
_FEWEST, _MOST, _BACK = 2, 5, 4


def runs(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Prices fell for a third month running, to $82. They had been $85 in June, $89 in May and $88 in April``."""
    run = stretch(story)
    told = next(((s, k, steps) for s in run for k, steps in _rows(story, s)), None)
    if told is None or _NEARLY & story.words(*run) or any(is_unsure(story, s) for s in run):
        return
    sentence, k, steps = told
    low = story.tokens.low
    ways = {1 if low[j] in RISES else -1 for j in range(sentence.first, sentence.last) if (low[j] in RISES) != (low[j] in FALLS)}
    if len(ways) == 1 and (months := _months_before(story, sentence, steps)):
        yield from _of_steps(story, tied, months, ways.pop(), k)
        return
    row = _figures(story, run)
    short = any(w in _SHORT for w in low[max(sentence.first, k - _BACK) : k + 3])
    if short and any(w in ("year", "years") or is_year(w) for r in row[1:] for w in (*story.before(r, 5), *story.after(r, 3))):
        return  # "for a third month, to $1,900. A year ago they were $2,100"
    if len(ways) != 1 or len(row) != steps + 1 or not all(is_told(story, r) or r.sentence is sentence for r in row):
        return
    way = ways.pop()
    orders = list(_orders(story, sentence, row))
    if not orders or any(all((number(a) - number(b)) * way > 0 for a, b in pairwise(one)) for one in orders):
        return
    yield from _of_steps(story, tied, orders[0], way, k)


def _of_steps(story: Story, tied: Tied, row: Sequence[Read], way: int, k: int) -> Iterator[Guess]:
    """The first two of *row*, which runs from the newest back, that do not go the *way* of the word at token *k*."""
    pair = next(((a, b) for a, b in pairwise(row) if (number(a) - number(b)) * way <= 0), None)
    if pair is None or tied.any_two(pair, "rise", "fall") or number(pair[0]) == number(pair[1]):
        return
    now, then = pair
    sort: Sort = "rise" if way > 0 else "fall"
    said = f"{lines(then.claim, now.claim, 'tell')} two figures of the row"
    low = story.tokens.low
    end = next((n for n in (3, 2) if low[k : k + n] in _ROW), 1)
    words = story.document.span(story.tokens.start[k], story.tokens.end[k + end - 1])
    yield Guess((Link(sort, (told_in(story, then, now).id, told_in(story, now, then).id), assumption=said, words=words),), sure=True)


def _months_before(story: Story, sentence: Sentence, steps: int) -> list[Read]:
    """The newest figures, back from the last, of *198 in February, 191 in March. In April it was 226. That makes two rises in a row*."""
    if any(r.claim.stated.number != steps for r in figures_of(story, sentence)):
        return []
    told = [r for s in story.sentences[: sentence.number] for r in figures_of(story, s) if month_of(story, r) and is_told(story, r)]
    row = told[-steps - 1 :][::-1]
    months = [month_of(story, r) for r in row]
    in_turn = len(row) == steps + 1 and all(a == b % 12 + 1 for a, b in pairwise(months))
    return row if in_turn and all(like(story, row[0], r) for r in row[1:]) else []


def _rows(story: Story, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The token of *in a row*, *running*, *straight* and how many steps its words tell."""
    low = story.tokens.low
    for k in range(sentence.first + 1, sentence.last):
        if low[k] not in IN_A_ROW and low[k : k + 2] not in _ROW and low[k : k + 3] not in _ROW:
            continue
        ahead = low[max(sentence.first, k - _BACK) : k]
        steps = next((n for n in (ORDINALS.get(w) or SMALL.get(w) for w in reversed(ahead)) if n), 0)
        if _FEWEST <= steps <= _MOST:
            yield k, steps


def _figures(story: Story, run: Sequence[Sentence]) -> list[Read]:
    """The figures of *run* that may count what the first that is no length of time counts; none where one of them stands aside."""
    told = [r for s in run for r in figures_of(story, s)]
    first = next((r for r in told if r.claim.kind != "duration"), told[0]) if told else None
    row = [r for r in told if r is first or (first is not None and like(story, first, r))]
    return row if all(r in row or r.claim.kind == "duration" for r in told) else []


def _orders(story: Story, sentence: Sentence, row: Sequence[Read]) -> Iterator[list[Read]]:
    """The orders, newest first, in which *row* may be told: by its months where all but the newest name one, else as it stands."""
    newest = next((r for r in row if r.sentence is sentence), None)
    if newest is None or newest is not row[0]:
        return
    rest = list(row[1:])
    listed = [r for r in row if r.sentence is sentence]
    if len(listed) > 1 and all({",", "and"} >= set(story.between(a, b)) for a, b in pairwise(listed)):
        yield [*listed[::-1], *(r for r in rest if r not in listed)]  # "risen for three quarters, to £61m, £64m and £66m": the newest last
    months = [month_of(story, r) for r in row]
    if all(months) and all(b == a % 12 + 1 for a, b in pairwise(months)):
        yield list(row[::-1])  # "5,100 in May, 5,400 in June and 5,600 in July, the second rise in a row"
        return
    if all(months) and len(set(months)) == len(months):
        yield [newest, *sorted(rest, key=lambda r: (months[0] - month_of(story, r)) % 12)]
        return
    turns = {order(story, a, b) for a, b in pairwise(rest)}
    if turns != {1}:
        yield [newest, *rest]  # "after 37,900 last year. There had been 38,600 the year before"
    if turns != {-1}:
        yield [newest, *rest[::-1]]
