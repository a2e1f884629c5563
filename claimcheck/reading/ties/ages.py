"""Ages: a birth, or the founding of a thing, and the age that is told for an event or for the day of publication."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly, lengths
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.choice import Choice
from claimcheck.values.calendar_days import shifted
from claimcheck.values.interval import Interval
from claimcheck.values.window import DAY, Window, day, weekday_before, year

_FOUNDED = frozenset("founded built opened established launched formed created completed erected".split())
_BEING = frozenset("is was are were be been being turn turns turned turning at aged age now only just then reach reached".split())
_PRESENT = frozenset("is are now at aged turns turning".split())
_SKIPPED = frozenset("only just already still now about nearly almost barely even not yet".split())
_KIN = frozenset(
    "son daughter brother sister wife husband father mother grandson granddaughter grandfather grandmother child children widow widower "
    "uncle aunt nephew niece cousin friend partner predecessor successor colleague".split()
)  # fmt: skip
_CLOSE = 2  # sentences from a birth within which the age of that person is told
_OLDEST = 120


@attrs.frozen
class _Age:
    first: int
    last: int
    sentence: Sentence
    claim: Claim
    lead: str
    of_thing: bool = False


def ages(story: Story) -> Iterator[Link | Choice]:
    """Every age with the birth of its bearer and the events for which it can be told."""
    for sentence in story.sentences:
        yield from _two_ages(story, sentence)
    found = moments(story)
    births = [m for here in found.values() for m in here if _is_birth(story, m, frozenset(("born",)))]
    founded = [m for here in found.values() for m in here if _is_birth(story, m, _FOUNDED)]
    lives = [life for here in found.values() for m in here if (life := _life(story, m)) is not None]
    births += [birth for birth, _ in lives]
    for _, death in lives:
        found[death.sentence.number].append(death)
    if not (births or founded):
        yield from _paired(story, found)
        return
    for sentence in story.sentences:
        for age in _ages(story, sentence):
            near = _near(story, founded if age.of_thing else births, age, founded)
            options = [link for birth in near for link in _options(story, age, birth, found)]
            if options:
                yield Choice(tuple(options[:12]))


def _two_ages(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``20 when he sang there first and 45 when he did so last, 25 years later``."""
    low = story.tokens.low
    told = [r for r in story.here(sentence) if r.claim.kind == "count" and _is_bare(story, r) and low[r.last : r.last + 1] == ["when"]]
    spans = [x for x in lengths(story, sentence) if x.claim.amount.unit == "year" and low[x.last : x.last + 1] in (["later"], ["after"])]
    number = spans[0].claim.stated.number if len(spans) == 1 else None
    if len(told) != 2 or not isinstance(number, int) or spans[0].first < told[1].last:
        return
    around = Interval(number - 1, number + 1)
    amount = attrs.evolve(exactly(number), usual=around, widest=around)
    apart = story.word(spans[0].first, spans[0].last, amount, "change")
    yield Link("change", (apart.id, told[0].claim.id, told[1].claim.id), proof="the sentence tells two ages and the years between them")


def _life(story: Story, moment: Moment) -> tuple[Moment, Moment] | None:
    """The years of birth and death of ``(1931-2019)``."""
    low = story.tokens.low
    years = [k for k in range(moment.first, moment.last) if low[k].isdecimal() and len(low[k]) == 4]
    if len(years) != 2 or low[moment.first - 1] != "(" or low[moment.last : moment.last + 1] != [")"]:
        return None
    if not {"died", "dies", "death", "dead", "aged", "age"} & set(low[moment.sentence.first : moment.sentence.last]):
        return None
    birth, death = (Moment(k, k + 1, moment.sentence, year(int(low[k])), date=moment.date) for k in years)
    return birth, death


def _paired(story: Story, found: Mapping[int, list[Moment]]) -> Iterator[Choice]:
    """``The conductor, 54, was 30 when he took over in 1990``: the age of now tells the birth, within a year."""
    if story.published is None:
        return
    before: list[_Age] = []
    for sentence in story.sentences:
        here = list(_ages(story, sentence))
        near = [a for a in (*before, *here) if not a.of_thing]
        before = here
        now = [a for a in near if a.lead in ("now", "is") or (a.lead in (",", "apposed") and story.tokens.low[a.first] != "aged")]
        then = [a for a in near if a.lead == "was" or "age" in story.tokens.low[max(a.sentence.first, a.first - 2) : a.first]]
        now = [a for a in now if a not in then]
        if len(now) != 1 or len(then) != 1 or sentence.number not in (now[0].sentence.number, then[0].sentence.number):
            continue
        if now[0] not in here and then[0] not in here or not _one_pronoun(story, now[0], then[0]):
            continue
        birth = _born_of(story, now[0], story.published)
        events = [m for m in found[then[0].sentence.number] if m.sure and m.window is not None]
        assumed = f"both ages are of one person, who is {now[0].claim.said} at publication"
        options = [Link("age", (then[0].claim.id, birth.id, m.claim(story).id), assumption=assumed) for m in events[:4]]
        if options:
            yield Choice(tuple(options))


def _one_pronoun(story: Story, now: _Age, then: _Age) -> bool:
    """True where nothing but a *he* or a *she* stands for the bearer of both ages."""
    low = story.tokens.low
    first, last = min(now.sentence.first, then.sentence.first), max(now.sentence.last, then.sentence.last)
    said = {"he", "she", "his", "her"} & set(low[first:last])
    said = said or ({"who"} & set(low[first:last]) if now.sentence.number == then.sentence.number else set())
    return not _KIN & set(low[first:last]) and bool(said) and not ({"he", "his"} & said and {"she", "her"} & said)


def _born_of(story: Story, age: _Age, published: date) -> Claim:
    years = age.claim.stated.number
    assert isinstance(years, int)
    window = Window(shifted(published, -12 * (years + 1)) + DAY, shifted(published, -12 * years) + DAY)
    return story.moment(age.first, age.last, window)


def _is_birth(story: Story, moment: Moment, verbs: frozenset[str]) -> bool:
    """True for a date a few words behind *born*, with no other date between."""
    if moment.window is None or (not moment.sure and moment.date is not None and moment.date.name.day is None):
        return False
    low = story.tokens.low
    for k in range(moment.first - 1, max(moment.sentence.first, moment.first - 9) - 1, -1):
        if low[k] in verbs:
            return True
        if low[k] in (";", ".", "and", "but") or (low[k][0].isdecimal() and k < moment.first - 1):
            return False
    return False


_TURNING = frozenset("been turn turns turned turning".split())


def _near(story: Story, births: Sequence[Moment], age: _Age, founded: Sequence[Moment]) -> list[Moment]:
    """The births that the age can count from: of its sentence, else of one just before; none where another person stands between."""
    here = [b for b in births if b.sentence.number == age.sentence.number]
    if not here and age.lead in _TURNING and not age.of_thing:
        here = [b for b in founded if b.sentence.number == age.sentence.number]
    if here:
        return [b for b in here if not _KIN & set(_between(story, age, b)) and _one_bearer(story, age, b)]
    if age.of_thing:
        return []
    back = [b for b in births if 0 < age.sentence.number - b.sentence.number <= _CLOSE and b.sentence.role == age.sentence.role]
    return back[-1:] if back and _same_person(story, age, back[-1]) else []


def _between(story: Story, age: _Age, birth: Moment) -> list[str]:
    first, last = sorted(((age.first, age.last), (birth.first, birth.last)))
    return story.tokens.low[first[1] : last[0]]


def _one_bearer(story: Story, age: _Age, birth: Moment) -> bool:
    """False where the age, in apposition or behind *aged*, is that of another one of the sentence than who was born."""
    low, gap = story.tokens.low, _between(story, age, birth)
    if "whose" in low[age.sentence.first : birth.first]:
        return False
    if age.of_thing or age.lead in _BEING - {"at", "aged"}:
        return True
    if "age" in low[max(age.sentence.first, age.first - 3) : age.first]:
        return True
    if age.lead == "at" and age.first == age.sentence.first + 1:
        return True
    if age.first < birth.first:
        told = gap[: gap.index("born")] if "born" in gap else gap
        return set(told) <= _JOINING
    lead = low[max(age.sentence.first, age.first - 2) : age.first]
    if age.lead == "at":
        return bool(lead) and (lead[0] in _BEFORE_AT or len(lead) == 1)
    if age.lead == "aged" or low[age.first : age.first + 1] == ["aged"]:
        return low[age.first - 1] in _BEFORE_AT or lead[0] in _BEFORE_AT
    return low[age.sentence.first] == "born" or (bool(gap) and gap[0] in (")", ",") and len(gap) <= 2)


_JOINING = frozenset(", who was were is had been ( — – and".split())
_BEFORE_AT = frozenset(", and now died dead is was were are retired married still — – ( who when".split())


def _same_person(story: Story, age: _Age, birth: Moment) -> bool:
    """True where the age is that of *he*, *she* or of a name that the sentence of the birth has too."""
    t, first = story.tokens, age.sentence.first
    ahead = t.low[first : age.first]
    if _KIN & set(ahead) or _KIN & set(t.low[birth.sentence.first : birth.first]):
        return False
    names = {t.low[k] for k in range(birth.sentence.first, birth.sentence.last) if t.written(k)[:1].isupper() and k > birth.sentence.first}
    names |= {t.low[birth.sentence.first]}
    if age.lead == "," or age.lead == "apposed":
        return t.low[age.first - 2] in names
    subject = {*ahead, *t.low[age.last : age.last + 4]}
    return (
        not ahead or bool({"he", "she"} & subject) or any(t.written(k)[:1].isupper() and t.low[k] in names for k in range(first, age.first))
    )


# ---- what is an age --------------------------------------------------------------------------------------------------


def _ages(story: Story, sentence: Sentence) -> Iterator[_Age]:
    low = story.tokens.low
    for read in story.every_figure.get(sentence.number, ()):
        if not isinstance(read.claim.stated.number, int) or read.claim.stated.number > _OLDEST:
            continue
        first, last = story.phrase(read)
        lead = _lead(low, sentence.first, first)
        if read.claim.kind == "age":
            thing = "-" in low[first:last] and last < sentence.last and low[last].isalpha() and low[last] not in _PEOPLE
            thing = thing or "it" in low[last : last + 3]
            hyphened = "-" in low[first:last]
            yield _Age(first, last, sentence, _as_age(story, read, first, last), "apposed" if hyphened else lead or "apposed", thing)
        elif read.claim.kind == "ordinal" and low[last : last + 1] == ["birthday"]:
            amount = exactly(int(read.claim.stated.number), "year")
            yield _Age(first, last, sentence, story.word(first, last, amount, "age"), "turned")
        elif _is_bare(story, read) and lead == "," and low[first - 2 : first - 1] == [")"] and low[last : last + 1] == [","]:
            yield _Age(first, last, sentence, _as_age(story, read, first, last), "apposed")
        elif read.claim.kind in ("count", "capacity") and _is_bare(story, read) and lead in _BEING:
            yield _Age(first, last, sentence, _as_age(story, read, first, last), lead)


_PEOPLE = frozenset("man woman boy girl player mother father student from who was is and of has had".split())


def _as_age(story: Story, read: Read, first: int, last: int) -> Claim:
    amount = attrs.evolve(read.claim.amount, unit="year")
    return story.word(first, last, amount, "age", voice=read.claim.voice)


def _is_bare(story: Story, read: Read) -> bool:
    """True for a number that counts nothing and stands for itself: ``was 44 at the Games``."""
    claim, behind = read.claim, story.after(read, 1)
    return not (claim.amount.unit or claim.amount.counted or read.figure.per) and behind not in (["to"], ["-"], ["–"], ["per"], ["of"])


def _lead(low: Sequence[str], start: int, first: int) -> str:
    k = first - 1
    while k > start and low[k] in _SKIPPED:
        k -= 1
    return low[k] if k >= start else ("at" if k < start else "")


# ---- for which day ---------------------------------------------------------------------------------------------------


def _options(story: Story, age: _Age, birth: Moment, found: Mapping[int, list[Moment]]) -> Iterator[Link]:
    """The links of an age with the dates of its sentence, the nearest behind it first, then with the day of publication."""
    if "then" in story.tokens.low[max(age.sentence.first, age.first - 3) : age.first]:
        return
    others = [m for m in found[age.sentence.number] if m is not birth and not (m.first < birth.first and m.last > birth.first)]
    others = [m for m in others if m.first > age.first or _leads(story, m, age)]
    events = sorted(others, key=lambda m: (m.first < age.first, abs(m.first - age.first)))
    same = age.sentence.number == birth.sentence.number
    assumed = "" if same else f"line {line(age.claim)} tells the age of who was born in line {line(birth.claim(story))}"
    for moment in events[:4]:
        event = _event(story, moment)
        if event is not None:
            yield _link(age, birth.claim(story), event, assumed)
    yield from _last_year(story, age, birth, assumed)
    present = _is_present(story, age) or age.lead in (
        ",",
        "apposed",
    )
    if story.published is not None and (present or (others and same)):
        yield _link(age, birth.claim(story), None, assumed or "the age is told for the day of publication")


def _last_year(story: Story, age: _Age, birth: Moment, assumed: str) -> Iterator[Link]:
    """``died last year at 90``."""
    low = story.tokens.low
    for k in range(max(age.sentence.first, age.first - 6), age.first - 1):
        if low[k : k + 2] == ["last", "year"] and story.published is not None:
            event = story.moment(k, k + 2, year(story.published.year - 1))
            yield _link(age, birth.claim(story), event, assumed)


def _is_present(story: Story, age: _Age) -> bool:
    """True for ``is 75``, ``now 36``, ``has died at 81``; not for ``retired at 72``."""
    ahead = story.tokens.low[max(age.sentence.first, age.first - 3) : age.first]
    if age.lead == "at" and not {"is", "are", "now", "has", "have", ","} & set(ahead):
        return age.first <= age.sentence.first + 1
    return bool({age.lead, *ahead} & _PRESENT) or ahead[-3:] == ["would", "have", "been"]


def _leads(story: Story, moment: Moment, age: _Age) -> bool:
    """True for a date before the age that is that of its clause: ``in 1985, when she was 23``."""
    gap = story.tokens.low[moment.last : age.first]
    return len(gap) <= 10 and not {"until", "later", "after", "before", "years", "and", "but"} & set(gap)


def _event(story: Story, moment: Moment) -> Claim | None:
    if moment.window is not None:
        return moment.claim(story)
    if moment.weekday is None or story.published is None:
        return None
    return moment.at(story, day(weekday_before(moment.weekday, story.published)))


def _link(age: _Age, birth: Claim, event: Claim | None, assumed: str) -> Link:
    proof = "" if assumed else "the sentence tells birth, event and age"
    return Link("age", (age.claim.id, birth.id, *([event.id] if event else [])), proof=proof, assumption=assumed)
