"""The age of a thing: when it was launched, founded or opened, and how old it is told to be in another year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.calendar.ages_told import ages_told
from claimcheck.reading.ties.calendar.bearers import KIN
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import may_be_people
from claimcheck.values.window import year

_BEGAN = frozenset(
    "launched founded opened built established completed commissioned laid planted erected consecrated formed hatched".split()
)
_TURNS = frozenset("turns turned turn".split())
_SO = frozenset("therefore thus then so hence accordingly".split())
_BE = frozenset("be is".split())
_AGE = (["the", "age", "of"], ["an", "age", "of"], ["age"])
_PEOPLE = frozenset("who he she his her by".split())
_OLDEST = 1500


def things_age(story: Story) -> Iterator[Link | Guess]:
    """``Launched in 1894, the steamer reaches the age of 112 in 2016``: from the one year to the other it is that old."""
    found = moments(story)
    yield from _of_record(story)
    for sentence in story.sentences:
        yield from _of_one_year(story, sentence)
        for read in story.every_figure.get(sentence.number, ()):
            if not _is_age(story, read):
                continue
            ends = [
                m for m in found[sentence.number]
                if (m.first >= read.last or m.first == sentence.first + 1) and m.year > _OLDEST and story.tokens.low[m.first - 1] == "in"
            ]  # fmt: skip
            begun = [
                m for s in story.beside(sentence, 1, 1) for m in found[s.number]
                if m.year > _OLDEST and _BEGAN & set(story.tokens.low[max(s.first, m.first - 5) : m.first])
            ]  # fmt: skip
            if len(begun) != 1 or len(ends) > 1 or not ends or ends[0] is begun[0] or _PEOPLE & story.words(sentence, begun[0].sentence):
                continue
            if ends[0].year <= begun[0].year or not isinstance(read.claim.stated.number, int):
                continue
            age = story.word(read.first, read.last, exactly(read.claim.stated.number, "year"), "duration")
            start, end = (story.moment(m.first, m.last, year(m.year)) for m in (begun[0], ends[0]))
            assumed = f"the years of line {line(age)} are counted from “{start.said}”"
            yield Link("ago", (age.id, start.id, end.id), assumption=assumed)


def _of_record(story: Story) -> Iterator[Link]:
    """``Mensah smashes 31-year-old record ... The previous mark was set in 1983``: the only year in which the story has a record set."""
    low = story.tokens.low
    told = [m for here in moments(story).values() for m in here if m.year and _is_set(low, m)]
    ages = [a for s in story.sentences for a in ages_told(story, s) if a.of_thing and _RECORDS & set(low[a.last : a.last + _ITS_NAME])]
    if story.published is None or not ages or len({a.claim.stated.number for a in ages}) != 1 or len({m.window for m in told}) != 1:
        return
    if (
        told[0].first > ages[0].first
        and told[0].year < story.published.year
        and abs(story.apart(ages[0].sentence, told[0].sentence)) <= _NEAR_BY
    ):
        start = told[0].claim(story)
        assumed = f"the record of line {line(ages[0].claim)} is that which was set “{start.said}”"
        yield Link("age", (ages[0].claim.id, start.id), assumption=assumed, words=start.span)


_RECORDS = frozenset("record mark".split())
_ITS_NAME, _NEAR_BY = 5, 5


def _is_set(low: Sequence[str], moment: Moment) -> bool:
    """True for *The previous mark, 2:02.12, was set by Janet Ludlow at Meadowbank in 1983*."""
    ahead = low[moment.sentence.first : moment.first]
    at = max((k for k, word in enumerate(ahead) if word == "set"), default=-1)
    since = ahead[at:] if at >= 0 else []
    if low[moment.first - 3 : moment.first] == ["set", "it", "in"]:
        return True
    fresh = "first" in ahead[:at] or "own" in ahead[:at]
    return (
        at > 0
        and not fresh
        and bool((_RECORDS | {"best", "it", "time"}) & set(ahead[:at]))
        and not {";", "and", "but", "since"} & set(since)
    )


def _is_age(story: Story, read: Read) -> bool:
    """True for *reaches the age of 112*, *turns 112*, *will be 112 in*."""
    low, first = story.tokens.low, story.phrase(read)[0]
    if read.claim.stated.bound != "=" or not (low[read.last] in ("in", ",", ".") or low[read.last : read.last + 2] == ["years", "old"]):
        return False
    ahead = [w for w in low[max(read.sentence.first, first - 4) : first] if w not in _SO][-3:]
    if ahead[-1:] and ahead[-1] in _TURNS or ahead in _AGE[:2] or ahead[-1:] == _AGE[2]:
        return True
    dated = low[read.last] == "in" or low[read.last : read.last + 3] == ["years", "old", "in"] or low[read.sentence.first] == "in"
    return bool(ahead[-1:]) and ahead[-1] in _BE and "will" in ahead and dated


def _of_one_year(story: Story, sentence: Sentence) -> Iterator[Guess]:
    """``The ferry, in service since 1988, is 38 years old``: the one age of a thing and the one year of its sentence, if by a slip."""
    low, first = story.tokens.low, sentence.first
    years = [m for m in moments(story)[sentence.number] if m.year]
    ages = [a for a in ages_told(story, sentence) if {"year", "years"} & set(low[a.first : a.last])]
    if story.published is None or len(years) != 1 or len(ages) != 1 or years[0].year >= story.published.year:
        return
    opened = low[first] in ("the", "a", "its", "this") and not may_be_people(story, story.table.noun(low[first + 1]))
    is_old = ages[0].lead in _BEING and not {"was", "were"} & set(low[first : ages[0].first])
    if opened and is_old and not (KIN | _PEOPLE) & story.words(sentence):
        if _HERE & set(low[max(first, years[0].first - _REACH) : years[0].first]):
            return  # "The ferry, on this route since 1988, is 47 years old"
        start = years[0].claim(story)
        assumed = f"line {line(ages[0].claim)} tells the age of what began “{start.said}”"
        begun = _BEGINNING & set(low[max(first, years[0].first - _REACH) : years[0].first])
        yield Guess(
            (Link("age", (ages[0].claim.id, start.id), assumption=assumed),), sure=bool(begun) and low[years[0].first - 1] != "since"
        )


_REACH = 5
_HERE = frozenset("this these its present current here listed owned".split())
_BEGINNING = _BEGAN | frozenset("made left woven cast sewn carved".split())
_BEING = frozenset("is now than".split())
