"""Dead at: how old someone is told to have been at death, and the birth that the next sentences tell of the same one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.calendar.ages_told import Age, ages_told
from claimcheck.reading.ties.calendar.bearers import KIN, is_coming_into_the_world
from claimcheck.reading.words.calendar import FULL_WEEKDAYS

_DEATH = (["at", "her", "death"], ["at", "his", "death"], ["when", "she", "died"], ["when", "he", "died"])
_JUST = (
    frozenset(("last", when) for when in ("week", "night", "month", *FULL_WEEKDAYS))
    | {("this", "week"), ("this", "month")}
    | {("on", d) for d in FULL_WEEKDAYS}
)
_PRONOUNS = frozenset("she he".split())
_ON = 3
_SETTLED = (2, 15)  # sooner in a year, last month or last week may have been in the year before


def dead_at(story: Story) -> Iterator[Link]:
    """``was 73 at her death last month. She came into the world in 1942``: no one born then was so old at publication."""
    found = moments(story)
    if story.published is None or (story.published.month, story.published.day) < _SETTLED:
        return
    for sentence in story.sentences:
        ages = [a for a in ages_told(story, sentence) if not a.of_thing and _is_at_death(story, a)]
        if len(ages) != 1:
            continue
        if any(m.year for m in found[sentence.number]):
            yield from _born_and_died(story, ages[0], found[sentence.number])
            continue
        near = [m for s in story.beside(sentence, 0, _ON) for m in found[s.number] if m.year and m.year < story.published.year]
        births = [m for m in near if m.sentence is not sentence and _is_birth(story, m)]
        if len(births) == 1 and len({m.year for m in near}) == 1 and not KIN & story.words(sentence, births[0].sentence):
            birth = births[0].claim(story)
            assumed = f"the age and the birth of {lines(ages[0].claim, birth)} are one person's"
            yield Link("age", (ages[0].claim.id, birth.id), assumption=assumed)


def _born_and_died(story: Story, age: Age, here: Sequence[Moment]) -> Iterator[Link]:
    """``Born in 1921, he kept the shop and was 63 when he died last week``."""
    low, years = story.tokens.low, [m for m in here if m.year]
    death = next((words for words in _DEATH if low[age.last : age.last + 3] == words), [])
    just = tuple(low[age.last + len(death) : age.last + len(death) + 2]) in _JUST
    if len(years) != 1 or not death or not just or KIN & story.words(age.sentence):
        return
    birth = years[0]
    if "born" in low[age.sentence.first : birth.first] and birth.first < age.first:
        told = birth.claim(story)
        yield Link("age", (age.claim.id, told.id), assumption=f"the age and the birth of {lines(age.claim, told)} are one person's")


def _is_at_death(story: Story, age: Age) -> bool:
    """True for *was 73 at her death*, *was 73 when she died*."""
    low = story.tokens.low
    died = {"died", "death"} & set(low[age.sentence.first : age.first]) and age.lead in ("aged", "at") and low[age.last] in (".", ",")
    return low[age.last : age.last + 3] in _DEATH or bool(died)


def _is_birth(story: Story, moment: Moment) -> bool:
    """True for *She was born in 1942*, *She came into the world in 1942*."""
    low, first = story.tokens.low, moment.sentence.first
    born = "born" in low[first : moment.first] or is_coming_into_the_world(low, moment)
    behind = low[moment.last : moment.last + 4]
    turned = behind[:1] == [","] and behind[1:2] != [] and behind[1] in _PRONOUNS and behind[2:] == ["was", "born"]
    return (born or turned) and low[first] in _PRONOUNS
