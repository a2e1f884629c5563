"""One life: a birth and an age of one person, or two ages, of which no time that is told near them fits both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.operands import MOST, Tied
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line, lines
from claimcheck.reading.ties.calendar.ages import UNTIL
from claimcheck.reading.ties.calendar.ages_today import is_for_next_year, next_year
from claimcheck.reading.ties.calendar.ages_told import Age, ages_told
from claimcheck.reading.ties.calendar.bearers import KIN, ends_clause
from claimcheck.reading.ties.calendar.births import births_of, founded_of
from claimcheck.reading.ties.calendar.lives import MEN, WOMEN, Point, born, points_of
from claimcheck.reading.ties.calendar.time_of_age import time_of
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.values.window import Window, day

_TIED = ("age", "change", "ago", "span")
_FAR = 5  # sentences
_TWO = frozenset("they both another twin twins couple pair respectively".split())
_KIN = KIN | frozenset("brothers sisters sons daughters wives husbands parents".split())
_LED = frozenset("was is turned turns at aged of when now be been apposed".split())
_WALLS = frozenset("who which whose that ; but".split())
_PLACED = frozenset("in at for of from to on near the by and a an since until".split())
_SELF = frozenset("was were as is been became , (".split())


def one_life(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each age that no words have tied, with the birth or another age of the only person that is told of beside it."""
    done = {name for link in tied.links if link.sort in _TIED for name in link.claims}
    births, founded = births_of(story), founded_of(story)
    before: list[Point] = []
    for sentence in story.sentences:
        for age in ages_told(story, sentence) if founded else ():
            if age.claim.id not in done:
                yield from _of_thing(story, age, founded)
        for age in ages_told(story, sentence) if births else ():
            if age.claim.id not in done and not age.of_thing:
                yield from _of_that_time(story, age, births)
        for point in points_of(story, sentence):
            if is_for_next_year(story, point.age):
                continue
            if point.age.lead in _LED and not UNTIL & set(story.tokens.low[max(sentence.first, point.age.first - 5) : point.age.first]):
                yield from _with_births(story, point, births if point.age.claim.id not in done else ())
                for other in before:
                    if not {other.age.claim.id, point.age.claim.id} & done and _is_one(story, other.age, point.age):
                        yield from _with_age(story, other, point)
                before.append(point)


def _of_thing(story: Story, age: Age, founded: Sequence[Moment]) -> Iterator[Guess]:
    """``The oak was planted in 1876 ... The tree, now 150 years old``: the only founding that is told before the age of a thing."""
    low, sentence = story.tokens.low, age.sentence
    near = [m for m in founded if 0 <= story.apart(sentence, m.sentence) < 4 and m.first < age.first]
    if len(near) != 1 or "old" not in low[age.first : age.last + 1] or "the" not in (low[age.first - 1], low[sentence.first]):
        return
    words = {low[k] for k in range(near[0].sentence.first, sentence.last)}
    if words & (_KIN | MEN | WOMEN | _TWO | {"who", "man", "woman", "boy", "girl"}):
        return
    start = near[0].claim(story)
    assumed = f"line {line(age.claim)} tells the age of what began “{start.said}”"
    if is_for_next_year(story, age):
        coming = next_year(story, age)
        if coming is not None:
            yield Guess((Link("age", (age.claim.id, start.id, coming.id), assumption=assumed),))
        return
    events = [m for m in moments(story)[sentence.number] if m is not near[0] and m.window is not None]
    links = [_aged(story, age, start.id, event, assumed) for event in (*((None,) if story.published else ()), *events)]
    joined = near[0].sentence is sentence and near[0].last == age.first - 1 and low[age.first - 1] == "and" and low[age.last] == ","
    if links:
        yield Guess(tuple(links), sure=joined)  # "The ferry, built in 1987 and 38 years old, carries"


def _of_that_time(story: Story, age: Age, births: Sequence[Moment]) -> Iterator[Guess]:
    """``She landed in June 1944. She was 20 and drove a lorry. She had been born in 1924``: the only other year is that of the age."""
    near = [b for b in births if _is_one(story, b, age)]
    then = time_of(story, age, near[0]) if len(near) == 1 else None
    if then is not None:
        birth = near[0].claim(story)
        assumed = f"line {line(age.claim)} tells the age of who was born “{birth.said}”"
        yield Guess((_aged(story, age, birth.id, then, assumed),), sure=True)


def _with_births(story: Story, point: Point, births: Sequence[Moment]) -> Iterator[Guess]:
    near = [b for b in births if _is_one(story, b, point.age)]
    if len(near) != 1:
        return
    birth = near[0].claim(story)
    assumed = f"line {line(point.age.claim)} tells the age of who was born “{birth.said}”"
    whens = [*point.events, *_others(story, point)]
    links = [_aged(story, point.age, birth.id, event, assumed) for event in whens if event is not near[0]]
    if links:
        yield Guess(tuple(dict.fromkeys(links))[:MOST])


def _with_age(story: Story, one: Point, other: Point) -> Iterator[Guess]:
    base, told = (one, other) if one.now or not other.now else (other, one)
    assumed = f"both ages, of {lines(one.age.claim, other.age.claim)}, are of one person"
    bases = [*base.whens, *(w.window for w in _others(story, base) if w is not None and w.window is not None)]
    events = [*told.events, *_others(story, told)]
    links = []
    for window in bases:
        birth = story.moment(base.age.first, base.age.last, born(window, base.age))
        links += [_aged(story, told.age, birth.id, event, assumed) for event in events if _when(story, event) != window]
    if links:
        yield Guess(tuple(dict.fromkeys(links))[:_MANY])


_MANY = 40


def _when(story: Story, event: Moment | None) -> Window | None:
    return event.window if event is not None else day(story.published) if story.published is not None else None


def _aged(story: Story, age: Age, birth: str, event: Moment | None, assumed: str) -> Link:
    names = (age.claim.id, birth) if event is None else (age.claim.id, birth, event.claim(story).id)
    return Link("age", names, assumption=assumed)


def _others(story: Story, point: Point) -> list[Moment | None]:
    """The other times of the passage, which the age of *point* may be told for."""
    near = story.beside(point.age.sentence, _FAR, _FAR)
    told: list[Moment | None] = [m for s in near for m in moments(story)[s.number] if m.start is not None and m not in point.events]
    return [*told, None] if story.published is not None and None not in point.events else told


# ---- whether they are of one person ----------------------------------------------------------------------------------


def _is_one(story: Story, one: Age | Moment, other: Age | Moment) -> bool:
    """True where the passage that holds both tells of one person only, and the words of the later one do not tell of another."""
    one, other = sorted((one, other), key=lambda x: x.first)
    low, between = story.tokens.low, range(one.sentence.first, other.sentence.last)
    if abs(story.apart(other.sentence, one.sentence)) > _FAR or one.sentence.role != other.sentence.role:
        return False
    words = {low[k] for k in between if low[k + 1 : k + 2] != ["of"]}
    if _TWO & words or (MEN & words and WOMEN & words):
        return False
    if any(_is_of_kin(story, x) for x in (one, other)) or _topic_changes(story, one, other):
        return False
    return _is_subject(story, one, other)


def _is_of_kin(story: Story, x: Age | Moment) -> bool:
    """True where a relation of somebody stands before or at once behind what is told."""
    return bool(_KIN & set(story.tokens.low[x.sentence.first : min(x.sentence.last, x.last + 3)]))


def _topic_changes(story: Story, one: Age | Moment, other: Age | Moment) -> bool:
    """True where a sentence between opens with a relation or with another name, or a person is told of who was not before."""
    low = story.tokens.low
    for s in story.sentences[one.sentence.number + 1 : other.sentence.number + 1]:
        if _KIN & set(low[s.first : s.first + 4]):
            return True
    return any(_is_new(story, k) for k in range(one.last, other.first))


def _is_new(story: Story, k: int) -> bool:
    """True for *a neighbour*, *another man*, *her deputy*: a person who is told of for the first time."""
    low = story.tokens.low
    start = k - 1 if low[k - 1] in _NEW else k - 2
    if low[start] not in _NEW or start < 1 or not low[k].isalpha() or low[start - 1] in _SELF:
        return False
    return story.table.nouns(singular(low[k]), "person") == "inside" or (low[start] in OWNERS and low[k + 1] in (",", "(", "aged"))


_NEW = OWNERS | {"a", "an", "another"}


def _is_subject(story: Story, one: Age | Moment, other: Age | Moment) -> bool:
    """True where *other* is told of *he* or *she*, or of a name that was told before, and no other name is told between."""
    low, sentence = story.tokens.low, other.sentence
    here = range(max(sentence.first, one.last), other.first)
    told = _names(story, range(story.sentences[max(0, one.sentence.number - 1)].first, one.sentence.last), None)
    if not _names(story, range(one.last, here.start), None) <= told:
        return False
    names = _names(story, here, sentence)
    behind = low[other.last + (low[other.last] == ",") :][:1]
    clause = list(low[here.start : here.stop])
    wall = max((k for k, word in enumerate(clause) if word in _WALLS), default=-1)
    if {"he", "she"} & {*clause[wall + 1 :], *behind}:
        return not names
    if isinstance(other, Age) and other.lead in ("at", "aged") and not ends_clause(low[other.first - 2]):
        return False
    if one.sentence is sentence:
        return not names and not {"the", "their"} & set(clause)
    return bool(names) and names <= told


def _names(story: Story, tokens: range, sentence: Sentence | None) -> set[str]:
    """The capitalised words of *tokens* that may name a person: no day, no place behind a preposition."""
    t = story.tokens
    found = set[str]()
    for k in tokens:
        word = t.written(k)
        plain = not word[:1].isupper() or not word.isalpha() or t.low[k] in MONTHS or t.low[k] in WEEKDAYS
        begins = sentence is not None and k == sentence.first and not t.written(k + 1)[:1].isupper()
        if not plain and not begins and (k == 0 or t.low[k - 1] not in _PLACED) and t.low[k] not in _ADDRESS:
            found.add(t.low[k])
    return found


_ADDRESS = frozenset("mr mrs ms miss dr sir he she it the a an at in on i".split())
