"""Nths: how many times in all, or in a row, by the headline and by the sentences under it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.common.things import words_of

_LEADS = 2
_FAR = 3
_ROW = frozenset("straight consecutive successive running".split())
_ROWS = (["in", "a", "row"], ["in", "succession"], ["on", "the", "trot"], ["on", "the", "bounce"], ["on", "the", "spin"])
_RUN = frozenset("run streak sequence".split())
_TO = frozenset("to at reaches reach hits".split())
_PLACES = frozenset("place spot seed division district ward century grade floor minute hole lap quarter half day year round".split())


@attrs.frozen
class Nth:
    """*read* tells that something happened for that time; *thing* is what (empty for *time*), *row* true where one after the other."""

    read: Read
    number: int
    thing: str
    row: bool


def nths(story: Story) -> Iterator[Link]:
    """The ordinal of the headline and the one of the lead that tells the same thing with another number."""
    tops = [n for s in story.sentences if s.role == "headline" for n in _told(story, s)]
    leads = [s for s in story.sentences if s.role in ("body", "standfirst")][:_LEADS]
    told = [n for s in leads for n in _told(story, s)]
    if len(tops) != 1:
        return
    top = tops[0]
    like = [n for n in told if n.row == top.row and (n.thing == top.thing or "" in (n.thing, top.thing))]
    numbers = {r.claim.stated.number for r in story.reads if r.sentence.role != "headline"}
    if len(like) != 1 or top.number in numbers or min(top.number, like[0].number) < 2 or abs(top.number - like[0].number) > _FAR:
        return
    if words_of(story, top.read.sentence) & words_of(story, like[0].read.sentence):
        a, b = (number_word(story, n.read.first, n.read.last, n.number) for n in (top, like[0]))
        yield Link("same", (a.id, b.id), assumption=f"the headline and the text, {lines(a, b)}, speak of one thing")


def _told(story: Story, sentence: Sentence) -> Iterator[Nth]:
    """Each *third title*, *sixth win in succession*, *winning run to seven* and *five straight* of *sentence*."""
    low = story.tokens.low
    for read in (r for r in story.reads if r.sentence is sentence):
        number = read.claim.stated.number
        if not isinstance(number, int) or not 0 < number < 100:
            continue
        behind = low[read.last : min(sentence.last, read.last + 6)]
        row = bool(_ROW & set(behind[:2])) or any(behind[k : k + len(w)] == w for w in _ROWS for k in range(4))
        if read.figure.kind == "ordinal":
            things = [w for w in behind[: 2 + row] if w not in _ROW]
            thing = singular(things[0]) if things and things[0].isalpha() else ""
            if thing and thing not in _PLACES and _is_counted(low, read):
                yield Nth(read, number, "" if thing == "time" or row else thing, row)
        elif row or _is_run(low[max(sentence.first, read.first - 4) : read.first]):
            yield Nth(read, number, "", True)


def _is_counted(low: Sequence[str], read: Read) -> bool:
    """True unless the ordinal is of a date or a rank: ``finished third``, ``a third of``."""
    return low[read.last] not in ("of", "in", "at", "on") and low[read.first - 1] not in ("a", "every", "until")


def _is_run(ahead: Sequence[str]) -> bool:
    return ahead[-1:] != [] and ahead[-1] in _TO and bool(_RUN & set(ahead[:-1]))
