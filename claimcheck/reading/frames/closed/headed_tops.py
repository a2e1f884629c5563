"""Headed tops: what a headline or an opening calls the greatest of its week or season, and the row of like figures told right below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading import extremes
from claimcheck.reading.frames.closed.passage import is_told, is_unsure, stretch
from claimcheck.reading.frames.operands import Tied, figures_of, like, number, told_in
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.words.calendar import FULL_MONTHS, WEEKDAYS

_SPELLS = frozenset(
    "week weekend fortnight month season year summer winter spring autumn term tour series festival campaign quarter".split()
)
_OPENERS = frozenset("after against following from".split())
_JOINS = frozenset(", and after against following from compared with on in to for".split())
_NOT = frozenset("since ever yet second third fourth joint equal among until but except".split())
_TIMES, _REACH = 4, 5


def headed_tops(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Monday's queue longest of month``, over ``Staff counted 118 in line, after 134 on the 3rd``: one of the row is longer."""
    run = stretch(story)
    for head, body in zip(run, run[1:], strict=False):
        k = _called(story, head) if not figures_of(story, head) else -1
        row = _row(story, body) if k >= 0 else []
        if len(row) < 2 or tied.any_two(row, "previous", "previous low", "order", "rise", "fall", "change"):  # noqa: PLR2004
            continue
        low = story.tokens.low
        way = extremes.direction(low[k], row[0].claim.kind)
        mine = row[0]
        rival = max((r for r in row if r is not mine), key=lambda r: number(r) * way)
        if not way or number(rival) * way <= number(mine) * way:
            continue
        great, small = (mine, rival) if way > 0 else (rival, mine)
        said = f"{lines(mine.claim, rival.claim, 'tell')} what is called the {low[k]} and another of the row"
        words = story.document.span(story.tokens.start[k], story.tokens.end[k])
        a, b = told_in(story, great, small), told_in(story, small, great)
        yield Guess((Link("order", (a.id, b.id), assumption=said, words=words),), sure=True)
        return


def _called(story: Story, head: Sentence) -> int:
    """The token of *heaviest of the week*, *busiest day of the season*, *coldest this winter*; -1 where *head* holds none."""
    low = story.tokens.low
    if _NOT & set(low[head.first : head.last]) or is_unsure(story, head):
        return -1
    for k in range(head.first, head.last - 1):
        if low[k].endswith("est") and extremes.direction(low[k]):
            behind = low[k + 1 : min(k + 1 + _REACH, head.last)]
            if any(a in ("of", "this", "the", "so") and b in _SPELLS for a, b in zip(behind, behind[1:], strict=False)):
                return k
            if "of" in behind and _SPELLS & set(behind[behind.index("of") :]):
                return k
    return -1


def _row(story: Story, body: Sentence) -> list[Read]:
    """The figure of *body* that is told first and those of other days right behind it: ``118, after 134 on Monday and 97 on Tuesday``."""
    here = figures_of(story, body)
    low = story.tokens.low
    for k, mine in enumerate(here):
        others: list[Read] = []
        for before, read in zip(here[k:], here[k + 1 :], strict=False):
            gap = low[before.last : read.first]
            joined = (_OPENERS & set(gap)) if not others else {"and", ","} & set(gap)
            if not joined or not like(story, mine, read) or not _is_dated(story, read, body):
                break
            others.append(read)
        if others and all(is_told(story, r) for r in (mine, *others)) and _are_near([mine, *others]) and mine is here[0]:
            return [mine, *others]
    return []


def _is_dated(story: Story, read: Read, body: Sentence) -> bool:
    """True for *134 on Monday*, *4,900 in May*: of another day or month of the spell."""
    behind = story.tokens.low[read.last : min(story.phrase(read)[1] + 3, body.last)]
    return bool({"on", "in"} & set(behind)) and bool({*WEEKDAYS, *FULL_MONTHS} & set(behind))


def _are_near(row: Sequence[Read]) -> bool:
    sizes = [number(r) for r in row]
    return 0 < max(sizes) <= _TIMES * min(sizes)
