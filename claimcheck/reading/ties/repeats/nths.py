"""Nths: how many times in all, or in a row, by the headline and by the sentences under it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.common.things import words_of
from claimcheck.reading.words.grammar import IN_A_ROW, SUBJECTS, THE_OR_OWNERS
from claimcheck.reading.words.numbers import ORDINALS

_LEADS = 2
_FAR = 3
_ROWS = (["in", "a", "row"], ["in", "succession"], ["on", "the", "trot"], ["on", "the", "bounce"], ["on", "the", "spin"])
_RUN = frozenset("run streak sequence".split())
_TO = frozenset("to at reaches reach hits".split())
_PLACES = frozenset("place spot seed division district ward century grade floor minute hole lap quarter half day year round".split())
_BODIES = frozenset("body victim fatality death corpse member".split())
_ORDINALS, _SUCH = frozenset(ORDINALS), frozenset(("such",))
_SPANS = frozenset("day week month year season decade century".split())


class Nth(NamedTuple):
    """The tokens tell that something happened for that time; *thing* is what (empty for *time*), *row* true where one after the other."""

    sentence: Sentence
    first: int
    last: int
    number: int
    thing: str
    row: bool


def nths(story: Story) -> Iterator[Link]:
    """The ordinal of the headline and the one of the lead that tells the same thing with another number."""
    yield from _such(story)
    tops = [n for s in story.sentences if s.role == "headline" for n in _told(story, s)]
    if len(tops) != 1:
        return
    leads = [s for s in story.sentences if s.role in ("body", "standfirst")][:_LEADS]
    told = [n for s in leads for n in _told(story, s)]
    top = tops[0]
    like = [n for n in told if n.row == top.row and _of_one_sort(story, top, n)]
    numbers = {r.claim.stated.number for r in story.reads if r.sentence.role != "headline"} | _ordinals(story, leads)
    if len(like) != 1 or top.number in numbers or min(top.number, like[0].number) < 2 or abs(top.number - like[0].number) > _FAR:
        return
    near = leads[: leads.index(like[0].sentence) + 1] if _is_whole_row(story, top, like[0]) else [like[0].sentence]
    if any(words_of(story, top.sentence) & words_of(story, s) for s in near):
        a, b = (number_word(story, n.first, n.last, n.number) for n in (top, like[0]))
        yield Link("same", (a.id, b.id), assumption=f"the headline and the text, {lines(a, b)}, speak of one thing")


def _is_whole_row(story: Story, top: Nth, one: Nth) -> bool:
    """True for *It was their fifth successive win.* under *six wins in a row*, and not for *their fifth successive win at home*."""
    low, sentence = story.tokens.low, one.sentence
    end = next((k for k in range(one.last, min(one.last + _FAR + 3, sentence.last)) if low[k] in _CLOSING), 0)
    taken_up = low[sentence.first] in SUBJECTS | {"that"}
    named = {singular(w) for w in low[one.last : end]} & {singular(w) for w in low[top.sentence.first : top.sentence.last]} - IN_A_ROW
    return one.row and taken_up and bool(named) and end > 0 and not _NARROWING & set(low[one.last : end])


_CLOSING = frozenset(", . ; and".split())
_NARROWING = frozenset("at over against in away home since of for under".split())


def _ordinals(story: Story, sentences: Sequence[Sentence]) -> set[int]:
    """Every place in a row that *sentences* tell, be it of what it may."""
    return {ORDINALS[w] for s in sentences for w in story.tokens.low[s.first : s.last] if w in ORDINALS}


def _of_one_sort(story: Story, one: Nth, other: Nth) -> bool:
    """True where both count one thing, one of them names none, or both count people."""
    nouns = story.table.nouns
    people = all(n.thing in _BODIES or nouns(n.thing, "person") in ("same", "inside") for n in (one, other) if n.thing)
    return one.thing == other.thing or "" in (one.thing, other.thing) or people


def _such(story: Story) -> Iterator[Link]:
    """*is the seventh in the valley to shut … it will be the sixth such closure*: the same row told again."""
    if not story.tokens.places(_SUCH):
        return
    told = [n for s in story.sentences if s.role != "headline" for n in _told(story, s)]
    for one, other in pairwise(told):
        low, gap = story.tokens.low, story.apart(other.sentence, one.sentence)
        spans = [_SPANS & set(low[n.last : min(n.last + 12, n.sentence.last)]) for n in (one, other)]
        apart = len({frozenset(s) for s in spans if s}) > 1
        again = low[other.last] == "such" and low[one.first - 1] == "the" and not one.row
        again = again and one.thing in ("", singular(low[other.last + 1])) and low[one.last] != "time"
        if again and 0 < gap <= _FAR and 0 < abs(one.number - other.number) <= _FAR and not apart:
            a, b = (number_word(story, n.first, n.last, n.number) for n in (one, other))
            yield Link("same", (a.id, b.id), assumption=f"{lines(a, b, 'count')} one row")


def _told(story: Story, sentence: Sentence) -> Iterator[Nth]:
    """Each *third title*, *sixth win in succession*, *winning run to seven* and *five straight* of *sentence*."""
    low = story.tokens.low
    yield from _of_many(story, sentence)
    for read in story.every_figure.get(sentence.number, ()):
        number = read.claim.stated.number
        if not isinstance(number, int) or not 0 < number < 100:
            continue
        behind = low[read.last : min(sentence.last, read.last + 6)]
        row = bool(IN_A_ROW & set(behind[:2])) or any(behind[k : k + len(w)] == w for w in _ROWS for k in range(4))
        if read.figure.kind == "ordinal":
            things = [w for w in behind[: 2 + row] if w not in IN_A_ROW]
            thing = singular(things[0]) if things and things[0].isalpha() else ""
            if thing and thing not in _PLACES and _is_counted(low, read):
                yield Nth(sentence, read.first, read.last, number, "" if thing == "time" or row else thing, row)
        elif row or _is_run(low[max(sentence.first, read.first - 4) : read.first]):
            yield Nth(sentence, read.first, read.last, number, "", True)


def _of_many(story: Story, sentence: Sentence) -> Iterator[Nth]:
    """Each *the fourth of its branches to go*, *the eighth to be taken out*, *the seventh in the valley to shut*, *the sixth such*."""
    low = story.tokens.low
    for k in story.tokens.among(_ORDINALS, sentence.first + 1, sentence.last - 2):
        number = ORDINALS.get(low[k], 0)
        if low[k - 1] != "the" or number < 2 or low[k + 1] not in ("to", "in", "of", "such"):
            continue
        behind = low[k + 1 : min(sentence.last, k + 8)]
        of_them = behind[0] == "of" and behind[1] in THE_OR_OWNERS and "to" in behind
        if of_them or behind[0] == "such" or (behind[0] == "to" and behind[1] != "the") or (behind[1] == "the" and "to" in behind[2:]):
            yield Nth(sentence, k, k + 1, number, singular(behind[2]) if of_them else "", False)


def _is_counted(low: Sequence[str], read: Read) -> bool:
    """True unless the ordinal is of a date or a rank: ``finished third``, ``a third of``."""
    return low[read.last] not in ("of", "in", "at", "on") and low[read.first - 1] not in ("a", "every", "until")


def _is_run(ahead: Sequence[str]) -> bool:
    return ahead[-1:] != [] and ahead[-1] in _TO and bool(_RUN & set(ahead[:-1]))
