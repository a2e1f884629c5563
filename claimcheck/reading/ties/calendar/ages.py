"""Ages: a birth, or the founding of a thing, and the age that is told for an event or for the day of publication."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.ages_today import (
    AT_AGE,
    PRESENT,
    is_alone,
    is_coming,
    is_for_next_year,
    is_present,
    is_then,
    lately_when,
    next_year,
)
from claimcheck.reading.ties.calendar.ages_told import YOUNG, Age, ages_told
from claimcheck.reading.ties.calendar.bearers import KIN, is_coming_into_the_world, is_of_subject, is_title, kin_in, one_bearer, same_person
from claimcheck.reading.ties.calendar.births import FOUNDED, births_of, founded_of, is_of_death
from claimcheck.reading.ties.calendar.obituaries import DYING, death_told, is_in_obituary, is_told_on
from claimcheck.reading.ties.calendar.that_day import that_day
from claimcheck.reading.ties.calendar.turning import is_awaited, turned
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import may_be_people, people
from claimcheck.reading.ties.lists.items import TITLES
from claimcheck.values.calendar_days import shifted
from claimcheck.values.window import DAY, Window, day, weekday_before, year

_CLOSE = 2  # sentences from a birth within which the age of that person is told


def ages(story: Story) -> Iterator[Choice]:
    """Every age with the birth of its bearer and the events for which it can be told."""
    found = moments(story)
    births = births_of(story)
    founded = founded_of(story)
    lives = [life for here in found.values() for m in here if (life := _life(story, m)) is not None]
    births += [birth for birth, _ in lives]
    for _, death in lives:
        found[death.sentence.number].append(death)
    for sentence in story.sentences:
        for age in ages_told(story, sentence):
            near = _near(story, founded if age.of_thing else births, age, founded)
            options = [link for birth in near for link in _options(story, age, birth, found)]
            if not near and len(births) == 1 and story.published is not None and is_of_death(story, age):
                assumed = f"line {line(age.claim)} tells the age of who was born in line {line(births[0].claim(story))}"
                options = [*_last_year(story, age, births[0], assumed), _link(age, births[0].claim(story), None, assumed)]
            if near and _is_of_that_birth(story, near[0], age):
                options = [attrs.evolve(one, words=near[0].claim(story).span) for one in options]
            if options:
                yield Choice(tuple(options[:12]))


def _is_of_that_birth(story: Story, birth: Moment, age: Age) -> bool:
    """True where a birth and an age are told of one in one sentence or of the dead of an obituary: no other figure can be meant."""
    return not age.of_thing and (birth.sentence is age.sentence or is_in_obituary(story, birth, age) or _goes_on(story, age, birth))


def _life(story: Story, moment: Moment) -> tuple[Moment, Moment] | None:
    """The years of birth and death of ``(1931-2019)``."""
    low = story.tokens.low
    years = [k for k in range(moment.first, moment.last) if low[k].isdecimal() and len(low[k]) == 4]
    if len(years) != 2 or low[moment.first - 1] != "(" or low[moment.last : moment.last + 1] != [")"]:
        return None
    if not {"died", "dies", "death", "dead", "aged", "age", "lived"} & set(low[moment.sentence.first : moment.sentence.last]):
        return None
    birth, death = (Moment(k, k + 1, moment.sentence, year(int(low[k])), date=moment.date) for k in years)
    return birth, death


_STARTED = frozenset("founded built established formed created erected constructed consecrated".split())
_FREED = frozenset("declared independence independent seceded away formed joined come".split())
_TURNING = frozenset("been turn turns turned turning".split())


def _near(story: Story, births: Sequence[Moment], age: Age, founded: Sequence[Moment]) -> list[Moment]:
    """The births that the age can count from: of its sentence, else of one just before; none where another person stands between."""
    here = [b for b in births if b.sentence.number == age.sentence.number]
    old = "old" in story.tokens.low[age.first : age.last] and age.lead in {*PRESENT, "be"}
    low = story.tokens.low
    old = old or low[age.last : age.last + 2] == ["this", "year"]
    old = old or (age.lead == "was" and "old" in low[age.first : age.last] and low[age.sentence.first] in FOUNDED)
    old = old or low[age.first - 4 : age.first] == AT_AGE and any(_is_of_one_thing(story, b, age) for b in founded)
    if not here and (age.lead in _TURNING or old) and not age.of_thing:
        here = [b for b in founded if b.sentence.number == age.sentence.number]
    if here:
        return [b for b in here if not _is_parted_by_kin(story, age, b) and one_bearer(story, age, b)]
    if began := _begun(story, age):
        return began
    if age.of_thing:
        return []
    back = [b for b in births if 0 < story.apart(age.sentence, b.sentence) <= _CLOSE and b.sentence.role == age.sentence.role]
    if back:
        gap = (back[-1].sentence.last, age.sentence.first)
        return back[-1:] if same_person(story, age, back[-1]) and not any(kin_in(story, *gap)) else []
    if len(births) == 1 and is_in_obituary(story, births[0], age):
        return [births[0]]
    told = [b for b in births if story.apart(b.sentence, age.sentence) == 1 and b.sentence.role == age.sentence.role]
    told = told or [b for b in births if is_told_on(story, b, age)]
    return [b for b in told[:1] if _goes_on(story, age, b) or _are_alone(story, age, births)]


def _are_alone(story: Story, age: Age, births: Sequence[Moment]) -> bool:
    """True for the only age and the only birth of a brief that tells of no kin: *Orr, 34. The accused, born on 9 August 2001*."""
    told = [a for s in story.sentences for a in ages_told(story, s)]
    called = story.tokens.low[births[0].sentence.first] == "the" if births else False
    return called and story.is_brief and len(births) == 1 == len(told) and not any(kin_in(story, 0, story.sentences[-1].last))


def _is_parted_by_kin(story: Story, age: Age, birth: Moment) -> bool:
    first, last = sorted(((age.first, age.last), (birth.first, birth.last)))
    return any(kin_in(story, first[1], last[0]))


def _is_of_one_thing(story: Story, birth: Moment, age: Age) -> bool:
    """True for *The tree was planted in 1776 and fell in 2026 at the age of 250*: no one else is told of between."""
    gap = range(birth.last, age.first)
    words = {story.tokens.low[k] for k in gap}
    told = {"died"} & words or any(people(story, story.table.noun(w)) for w in words)
    return birth.sentence is age.sentence and not (
        told or words & {"who", "he", "she", "by", "whose"} or any(story.tokens.written(k)[:1].isupper() for k in gap)
    )


def _begun(story: Story, age: Age) -> list[Moment]:
    """The one time at which a thing began: ``three years old when it was banned. It had been founded in 1968``; none of a person."""
    low, found, sentence = story.tokens.low, moments(story), age.sentence
    when = low[age.last : age.last + 1] == ["when"]
    if not (age.of_thing or "old" in low[age.first : age.last + 1]) or (YOUNG | KIN | {"he", "she", "who"}) & set(
        low[sentence.first : age.last + 2]
    ):
        return []
    starts = [k + 1 for k in range(age.last, sentence.last) if low[k] == ":"] + [s.first for s in story.beside(sentence, 0, 1)[1:]]
    told = [_founding(story, start, found) for start in starts if low[start] == "it"]
    if low[sentence.first] == "it" and not when:
        told += [_founding(story, s.first, found) for s in story.beside(sentence, 1, -1)]
    return next((here for here in told if here), [])


def _founding(story: Story, start: int, found: Mapping[int, list[Moment]]) -> list[Moment]:
    """The only time that the words from token *start* on tell, where they tell how a thing began."""
    low, sentence = story.tokens.low, story.sentence_at(start)
    words = set(low[start : sentence.last]) if sentence is not None else set()
    told = [m for m in found[sentence.number] if m.first > start and m.window is not None and m.sure] if sentence is not None else []
    return told if len(told) == 1 and {"was", "had", "were", "is"} & words and (_STARTED | _FREED) & words else []


def _goes_on(story: Story, age: Age, birth: Moment) -> bool:
    """``Finch has died at 98. He was born in 1925``: the next sentence begins with the bearer of the one age of this one."""
    low, first = story.tokens.low, birth.sentence.first
    here = low[age.sentence.first : age.sentence.last]
    places = range(age.sentence.first, age.sentence.last)
    titled = sum(low[k] in KIN and (is_title(story, k) or low[k + 1] in _SAID) for k in places)  # "Sister Agnes died, her niece said"
    if len(list(ages_told(story, age.sentence))) != 1 or sum(w in KIN for w in here) > titled:
        return False
    behind = low[first + 1 : birth.first]
    if low[first] == "born":  # "She was 92. Born in a cabin on 2 August 1934, she"
        pronoun = low[age.sentence.first] if low[age.sentence.first] in ("he", "she") else ""
        told = set(low[birth.last : birth.sentence.last])
        if not pronoun and not DYING & set(here):
            return is_of_subject(story, age) and bool({"he", "she"} & set(low[birth.last : birth.last + 2]))
        return pronoun in told if pronoun else bool({"he", "she"} & told)
    if is_coming_into_the_world(low, birth) and low[first] in ("a", "the") and {"he", "she"} & set(low[birth.last : birth.last + 3]):
        return bool(DYING & set(here))  # "A native of Cork, where his mother gave birth to him in 1942, he"
    if low[first] in ("his", "her") and not KIN & set(behind):
        # "His year of birth is 1966", "Her career began in the city of her birth in"
        own = [k for k, word in enumerate(behind) if word == "birth" and (k == 0 or behind[k - 1] in ("of", low[first]))]
        return bool(own)
    if low[first] == "the" and behind[1:3] == [",", "born"] and low[first + 1] not in here:
        # "Sandro Melis, 38, will stay. The winger, born on 19 August 1988,"
        return may_be_people(story, low[first + 1])
    if low[first] == "it" and "hatched" in behind[:3]:
        return True
    if low[first] in ("he", "she", "they"):
        return behind[:2] in (["was", "born"], ["were", "born"]) or behind[:3] == ["had", "been", "born"]
    first += low[first] in TITLES
    named = story.tokens.written(first)[:1].isupper() and low[first] in here and low[first] == low[age.first - 2]
    return named and "born" in low[first + 1 : first + 5]


_SAID = frozenset("said says told announced confirmed".split())
_BEHIND = 6  # words back to the year of "in 1979, at the age of 34, and left in 2019"
_LEAP_DAY = 2, 29


# ---- for which day ---------------------------------------------------------------------------------------------------


def _options(story: Story, age: Age, birth: Moment, found: Mapping[int, list[Moment]]) -> Iterator[Link]:
    """The links of an age with the dates of its sentence, the nearest behind it first, then with the day of publication."""
    if _is_of_no_date(story, age, birth):
        return
    same = age.sentence.number == birth.sentence.number
    assumed = "" if same else f"line {line(age.claim)} tells the age of who was born in line {line(birth.claim(story))}"
    whole = list(turned(story, age, birth, [m for m in found[age.sentence.number] if m is not birth]))
    if whole:
        yield from (_link(age, start, event, assumed) for start, event in whole)
        return
    if is_for_next_year(story, age):
        event = next_year(story, age)
        if event is not None:
            yield _link(age, birth.claim(story), event, "the age is told for the coming year")
        return
    others = _dates_beside(story, age, birth, found)
    if age.lead == "was" and (told := [m for m in others if m.window is not None and is_in_clause(story.tokens.low, age, m)]):
        yield _link(age, birth.claim(story), told[0].claim(story), assumed)  # "was 20 when it was robbed on 11 May 2008"
        return
    events = sorted(others, key=lambda m: (m.first < age.first - _BEHIND, abs(m.first - age.first)))
    for moment in events[:4]:
        event = _event(story, moment)
        if event is not None:
            yield _link(age, birth.claim(story), event, assumed)
    if not events:
        yield from _of_sentence_before(story, age, birth, found, assumed)
        if (death := death_told(story, age, found)) is not None:
            dead = f"line {line(death)} tells when the one died whose age line {line(age.claim)} tells"
            yield _link(age, birth.claim(story), death, dead)
            return
        if (lately := lately_when(story, age)) is not None:
            yield _link(age, birth.claim(story), lately, assumed or "the age is told for the weeks before publication")
        if (that := that_day(story, age.first, birth, found)) is not None:
            yield _link(age, birth.claim(story), that.claim(story), assumed)
    if age.lead == "turned" and "will" in story.tokens.low[age.sentence.first : age.first]:
        return  # "will step down on his 65th birthday", in no year that is told
    yield from _last_year(story, age, birth, assumed)
    yield from _today(story, age, birth, others, assumed)


def _is_of_no_date(story: Story, age: Age, birth: Moment) -> bool:
    """True for an age of no day that is told: *He would have been 77 the following week*."""
    low = story.tokens.low
    if UNTIL & set(low[max(age.sentence.first, age.first - 5) : age.first]) or is_awaited(story, age, birth):
        return True
    if low[age.last] == "birthday" and birth.is_day and birth.start is not None and (birth.start.month, birth.start.day) == _LEAP_DAY:
        return True  # "born on 29 February 1940, for what she insists is her 21st birthday"
    if "would" in low[max(age.sentence.first, age.first - 4) : age.first] and "following" in low[age.last : age.last + 3]:
        return True  # "He would have been 77 the following week"
    return "then" in low[max(age.sentence.first, age.first - 3) : age.first]


def _dates_beside(story: Story, age: Age, birth: Moment, found: Mapping[int, list[Moment]]) -> list[Moment]:
    """The dates of the sentence of *age* at which it may be told, in order."""
    others = [m for m in found[age.sentence.number] if m is not birth and not (m.first < birth.first and m.last > birth.first)]
    others = [m for m in others if m.first > age.first or _leads(story, m, age)]
    return [m for m in others if not _is_of_another(story, age, m) and story.tokens.low[m.first - 1] != "since"]


def _of_sentence_before(story: Story, age: Age, birth: Moment, found: Mapping[int, list[Moment]], assumed: str) -> Iterator[Link]:
    """The links of an age that stands alone with the dates of the sentence before it: *won an Oscar in 1970. He was 38.*"""
    if age.lead == "was" and (is_alone(story, age) or is_of_death(story, age)):
        before = [m for s in story.beside(age.sentence, 1, -1) for m in found[s.number] if m is not birth and m.window is not None]
        for moment in before:
            yield _link(age, birth.claim(story), moment.claim(story), assumed)


def _today(story: Story, age: Age, birth: Moment, others: Sequence[Moment], assumed: str) -> Iterator[Link]:
    """The links of an age with the day of publication, *is 75*, and with the year from then on, *turns 61 next month*."""
    apposed = age.lead in (",", "apposed") or (age.lead == "of" and story.tokens.low[age.first - 2] != "age")
    coming = is_coming(story, age)
    beside = bool(others) and age.sentence.number == birth.sentence.number
    present = is_present(story, age) or is_of_death(story, age) or apposed or beside
    if story.published is not None and present and not is_then(story, age, others) and not coming:
        yield _link(age, birth.claim(story), None, assumed or "the age is told for the day of publication")
    if story.published is not None and (coming or story.tokens.low[age.last] == "birthday"):
        window = Window(story.published, shifted(story.published, 12) + DAY)
        event = story.moment(age.first - 1, age.last, window)
        yield _link(age, birth.claim(story), event, assumed or "the age is told for the coming year")


def is_in_clause(low: Sequence[str], age: Age, moment: Moment) -> bool:
    """True for ``16 when he was jailed in 1998``, ``22 at the time of the attack in 2010``."""
    gap = low[age.last : moment.first]
    return gap[:1] in (["when"], ["at"]) and "," not in gap and len(gap) < _CLAUSE


_CLAUSE = 11


def _is_of_another(story: Story, age: Age, moment: Moment) -> bool:
    """True for a time behind another age, and for the day of another clause: ``which he wrote at 24, came out on Monday``."""
    gap = range(age.last, moment.first)
    words = story.tokens.low[age.last : moment.first]
    apart = moment.window is None and len(gap) > 3 and "," in words and not (words[:1] == [","] and words[1] in DYING)
    if ";" in story.tokens.low[age.last : moment.first] and story.tokens.low[age.last] in ("when", "while", "as"):
        return True  # "was 45 when he opened the shop; she took it over in 1999"
    return apart or any(other.first in gap and not other.of_thing for other in ages_told(story, age.sentence))


UNTIL = frozenset("once until till if unless".split())


def _last_year(story: Story, age: Age, birth: Moment, assumed: str) -> Iterator[Link]:
    """``died last year at 90``, ``turned 70 last year``."""
    low = story.tokens.low
    turned = (age.last + (low[age.last] == "birthday"),) if age.lead in ("turned", "was") else ()
    for k in (*range(max(age.sentence.first, age.first - 6), age.first - 1), *turned):
        if low[k : k + 2] == ["last", "year"] and story.published is not None:
            event = story.moment(k, k + 2, year(story.published.year - 1))
            yield _link(age, birth.claim(story), event, assumed)


def _leads(story: Story, moment: Moment, age: Age) -> bool:
    """True for a date before the age that is that of its clause: ``in 1985, when she was 23``."""
    gap = story.tokens.low[moment.last : age.first]
    if gap[:1] == [","] and gap[1:2] == ["the"] and gap[2:3] and gap[2] in ("month", "year", "day", "week") and "which" in gap[3:5]:
        return True  # "planned in March 2023, the month in which the conductor, ..., will be 85"
    gap = [w for w in gap if w != "and"] if "lived" in gap else gap  # "died in 2024 and lived to be 83"
    reach = 20 if moment.first - age.sentence.first < 7 and story.tokens.low[age.sentence.first] in ("in", "on", "at") else 10
    return len(gap) <= reach and not {"until", "later", "after", "before", "years", "and", "but"} & set(gap)


def _event(story: Story, moment: Moment) -> Claim | None:
    if moment.window is not None:
        return moment.claim(story)
    if moment.weekday is None or story.published is None:
        return None
    return moment.at(story, day(weekday_before(moment.weekday, story.published)))


def _link(age: Age, birth: Claim, event: Claim | None, assumed: str) -> Link:
    proof = "" if assumed else "the sentence tells birth, event and age"
    return Link("age", (age.claim.id, birth.id, *([event.id] if event else [])), proof=proof, assumption=assumed)
