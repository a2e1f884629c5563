"""Age and year: the only age of a stretch with the only birth and the only other year, or two ages with a time of each, of one person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.people import ages_in, births_in, is_named, is_of_kin, is_of_new, number_of
from claimcheck.reading.frames.closed.stretch import clause_before, rows, stretches, years_in
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.moments import Moment
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line, lines
from claimcheck.reading.ties.calendar.ages_told import Age
from claimcheck.reading.ties.calendar.bearers import kin_in
from claimcheck.reading.ties.calendar.lives import born, ends_its_clause
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.values.window import Window, day

_WALLS = frozenset("; and but who whose".split())
_NOW = frozenset("now still today is has".split())
_TOGETHER = frozenset("they both respectively couple pair twins another others average".split())
_PAST = frozenset("was were had would died turned when".split())


def age_and_year(story: Story, tied: Tied) -> Iterator[Guess]:
    """``44 at the time of the 1989 revolution, he came into the world in 1954``, ``12 when ... in 1971, and 34 when ... in 1983``."""
    done = {name for link in tied.links if link.sort in ("age", "change", "same", "order", "meant") for name in link.claims}
    for run in stretches(story):
        if run[0].role != "body" or _TOGETHER & set(rows(story, run)):
            continue
        told = ages_in(story, run)
        if any(age.claim.id in done or not number_of(age) or ends_its_clause(story.tokens.low, age) for age in told):
            continue
        years = years_in(story, run)
        if len(told) == 1:
            yield from _of_birth(story, run, told[0], years)
        elif len(told) == 2 and not births_in(story, years) and not {"said", "says"} & set(rows(story, run)):
            yield from _of_two(story, run, told, years)


def _of_birth(story: Story, run: Sequence[Sentence], age: Age, years: Sequence[Moment]) -> Iterator[Guess]:
    births = births_in(story, years)
    others = [m for m in years if m not in births]
    if len(births) != 1 or len(others) > 1 or not _is_of_bearer(story, age, births[0]) or is_of_kin(story, age) or is_of_new(story, age):
        return
    start = births[0].start
    if start is not None and (start.month, start.day, births[0].is_day) == (2, 29, True) and story.tokens.low[age.last] == "birthday":
        return  # "born on 29 February 1940 ... his 20th birthday"
    birth = births[0].claim(story)
    assumed = f"line {line(age.claim)} tells the age of who was born “{birth.said}”"
    links = []
    if others and _is_of(story, age, others[0]):
        links.append(Link("age", (age.claim.id, birth.id, others[0].claim(story).id), assumption=assumed))
    if story.published is not None and not others and _is_now(story, age):
        links.append(Link("age", (age.claim.id, birth.id), assumption=assumed))
    if links:
        yield Guess(tuple(links), sure=True)


def _is_of_bearer(story: Story, age: Age, birth: Moment) -> bool:
    """False for *He was 40 in 1990, and his deputy, who was born in 1955*: another person comes in between."""
    low = story.tokens.low
    first, last = (age.last, birth.first) if age.first < birth.first else (birth.last, age.first)
    gap = low[max(first, birth.sentence.first) : last] if age.first < birth.first else low[first:last]
    if age.sentence is not birth.sentence:
        if any(kin_in(story, *sorted((min(age.last, birth.last), max(age.first, birth.first))))):
            return False  # "She was born in 1935. Her daughter won 12 prizes. She was a teacher in 1971, when she was 11."
        later = max(age.sentence.first, birth.sentence.first)
        return bool({"he", "she", "his", "her"} & set(low[later : later + 3])) and not (birth.first < age.first and is_named(story, age))
    quoted = bool({"”", '"'} & set(gap)) and "i" in low[birth.sentence.first : birth.first]
    if birth.first < age.first and is_named(story, age) and not quoted:
        return False  # "John Smith, born in 1960, succeeded Mary Jones, 70"
    subject = {"he", "she", "i"} & set(gap) or quoted
    return bool(subject) or not (
        {"who", "whose", "and", "but", ";"} & set(gap) or is_of_kin(story, Age(birth.first, birth.last, birth.sentence, age.claim, ""))
    )


def _is_of(story: Story, age: Age, moment: Moment) -> bool:
    """True where the age and the year are told of one event: no clause of another one begins between."""
    low = story.tokens.low
    gap = low[age.last : moment.first] if age.first < moment.first else low[moment.last : age.first]
    return age.sentence is moment.sentence and not _WALLS & set(gap) and low[moment.first - 1] != "since"


def _is_now(story: Story, age: Age) -> bool:
    """True for *who at 65 still goes*, *is 65*, *, 65,*; not for *was 21 when*."""
    low = story.tokens.low
    ahead = low[max(age.sentence.first, age.first - 3) : age.first]
    if ahead[-2:] in (["would", "be"], ["would", "now"]) or low[age.last] == "today":
        return "if" not in low[age.sentence.first : age.first]
    around = {*ahead, *low[age.last : age.last + 3]}
    apposed = ahead[-1:] == [","] and low[age.last] == "," and story.tokens.written(age.first - 2)[:1].isupper()
    return bool(apposed or _NOW & around) and not _PAST & around


def _of_two(story: Story, run: Sequence[Sentence], ages: Sequence[Age], years: Sequence[Moment]) -> Iterator[Guess]:
    """The two ages of one person, each told for a time of its own: two years, or a year and the day of publication."""
    one, other = ages
    if any(is_of_kin(story, a) or is_of_new(story, a) for a in ages):
        return
    if is_named(story, other) and not (one.first - one.sentence.first < _OPENING and one.sentence is other.sentence):
        return
    if not _is_one_bearer(story, one, other):
        return
    whos = {_who(story, a) for a in ages} - {""}
    pair = _paired(story, ages, years)
    if pair is None or len(whos) > 1:
        return
    (base, when), (told, then) = pair
    birth = story.moment(base.first, base.last, born(when, base))
    event = () if then is None else (then.claim(story).id,)
    assumed = f"both ages, of {lines(base.claim, told.claim)}, are of one person"
    yield Guess((Link("age", (told.claim.id, birth.id, *event), assumption=assumed),), sure=True)


def _is_one_bearer(story: Story, one: Age, other: Age) -> bool:
    """False for *who was 34 when she was appointed in 2006, jailed the driver, who is 44*, *... in 2001. The pilot is now 49*."""
    low = story.tokens.low
    if one.sentence is not other.sentence:
        ahead = set(low[other.sentence.first : other.first])
        return bool({"he", "she"} & ahead) and not {"the", "a"} & ahead
    gap = low[one.last : other.first]
    return not any(word == "who" and k > 1 and gap[k - 1] != "and" for k, word in enumerate(gap))


_OPENING = 4


def _paired(story: Story, ages: Sequence[Age], years: Sequence[Moment]) -> tuple[tuple[Age, Window], tuple[Age, Moment | None]] | None:
    """Each age with the time that it is told for, the first as the days of that; None where that is not plain."""
    one, other = ages
    if len(years) == 2:
        ways = [(abs(a.first - one.first) + abs(b.first - other.first), a, b) for a, b in (years, years[::-1])]
        _, a, b = min(ways, key=lambda w: w[0])
        apart = (one.first < b.first < a.first) or a.year == b.year or not (_is_of(story, one, a) or _is_led(story, one, a))
        return (
            None
            if apart or a.window is None or not (_is_of(story, other, b) or _is_led(story, other, b))
            else ((one, a.window), (other, b))
        )
    if len(years) != 1 or story.published is None:
        return None
    then, now = (other, one) if _is_now(story, one) else (one, other)
    if not _is_now(story, now) or _is_now(story, then) or not (_is_of(story, then, years[0]) or _is_led(story, then, years[0])):
        return None
    return (now, day(story.published)), (then, years[0])


def _is_led(story: Story, age: Age, moment: Moment) -> bool:
    """True for ``the strike of 1984, in which he was arrested aged 41``, ``in 1979, when she was 21``."""
    low = story.tokens.low
    gap = low[moment.last : age.first]
    return 0 < len(gap) < _CLAUSE and gap[0] == "," and bool({"when", "which"} & set(gap[1:4])) and not {";", "and", "but"} & set(gap)


_CLAUSE = 14


def _who(story: Story, age: Age) -> str:
    """``he`` or ``she`` where one is the subject of the clause of the age."""
    clause = clause_before(story.tokens.low, age.sentence, age.first)
    return next((w for w in reversed(clause) if w in ("he", "she")), "")
