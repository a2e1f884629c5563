"""Ages of today: whether an age is told for the day of publication, *is 75*, or near it, *turns 40 next year*."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from claimcheck.claims.claim import Claim
from claimcheck.reading.moments import Moment
from claimcheck.reading.story import Story
from claimcheck.reading.ties.calendar.ages_told import Age
from claimcheck.reading.ties.calendar.obituaries import DYING
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.values.window import DAY, Window, year

PRESENT = frozenset("is are now at aged turns turning".split())


def is_then(story: Story, age: Age, others: Sequence[Moment]) -> bool:
    """True for *left school in 2016 at the age of 18*, *moved to Paris in 1975, aged 25*: the age of that year."""
    low = story.tokens.low
    lead = next((k for k in range(age.first, max(age.sentence.first, age.first - 5), -1) if low[k] in ("at", "aged")), age.first)
    return any(m.year and 0 <= lead - m.last - (low[m.last] == ",") < 1 for m in others)


def lately_when(story: Story, age: Age) -> Claim | None:
    """The weeks before publication of *who was 84 when he died last week*."""
    low, last = story.tokens.low, age.last
    if story.published is None or age.lead != "was" or low[last] != "when" or low[last + 1] not in ("he", "she", "they"):
        return None
    if not DYING & set(low[last + 2 : last + 4]):
        return None
    for k in range(last + 3, min(last + _WHEN, age.sentence.last - 1)):
        if low[k] == "yesterday" or low[k : k + 2] in (["last", "week"], ["this", "week"], ["last", "month"], ["this", "month"]):
            weeks = Window(story.published - _WEEKS, story.published + DAY)
            return story.moment(k, k + 1 if low[k] == "yesterday" else k + 2, weeks)
        if low[k] in (",", ";", "and", "but"):
            return None
    return None


_WHEN = 8


_WEEKS = timedelta(days=62)


def is_for_next_year(story: Story, age: Age) -> bool:
    """True for *will be 93 next year*, *turns 40 next year*."""
    return story.tokens.low[age.last : age.last + 2] == ["next", "year"]


def next_year(story: Story, age: Age) -> Claim | None:
    """The next year of *will be 93 next year*, where the day of publication is known."""
    if story.published is None:
        return None
    return story.moment(age.last, age.last + 2, year(story.published.year + 1))


def is_coming(story: Story, age: Age) -> bool:
    """True for ``will be 77``, ``turns 61 next month``."""
    ahead = story.tokens.low[max(age.sentence.first, age.first - 3) : age.first]
    return age.lead in ("turn", "turns") or (age.lead in ("be", "reach") and "will" in ahead)


def is_present(story: Story, age: Age) -> bool:
    """True for ``is 75``, ``now 36``, ``has died at 81``; not for ``retired at 72``."""
    low, first = story.tokens.low, age.first
    if low[first - 4 : first] == AT_AGE:
        ahead = low[max(age.sentence.first, first - _DEATH) : first - 4]
        died = max((k for k, word in enumerate(ahead) if word in DYING), default=len(ahead))
        lately = bool(_THIS_DAY & set(ahead[died:])) and not {",", "and", "but"} & set(ahead[died:])
        return lately or not {"has", "have"}.isdisjoint(ahead[-3:])  # "died yesterday in Limerick at the age of 77"
    ahead = low[max(age.sentence.first, first - 3) : first]
    if age.lead == "at" and ahead[-2:-1] != [","] and not {"is", "are", "now", "has", "have"} & set(ahead):
        behind = story.tokens.low[age.last : age.sentence.last]
        return age.first <= age.sentence.first + 1 and bool({"is", "are", "has", "have"} & set(behind))
    if age.lead == "was" and is_alone(story, age):
        return True  # "died at home on Sunday. She was 92."
    if age.lead == "turned" and (is_lately(story, age) or story.tokens.low[age.last] == "birthday"):
        return True
    return bool({age.lead, *ahead} & PRESENT) or "would" in story.tokens.low[max(age.sentence.first, age.first - 4) : age.first]


AT_AGE = ["at", "the", "age", "of"]


_DEATH = 14


_THIS_DAY = frozenset(("yesterday", "today", "night", *WEEKDAYS))


def is_lately(story: Story, age: Age) -> bool:
    """True for ``has just turned 64``, ``turned 64 on Sunday``, ``turned 64 in June``."""
    low, sentence = story.tokens.low, age.sentence
    near = low[age.first : min(sentence.last, age.last + 3)]
    return bool(_LATELY & {*low[max(sentence.first, age.first - 3) : age.first], *near}) or (
        bool(set(near) & set(MONTHS)) and not near[-1].isdecimal()
    )


def is_alone(story: Story, age: Age) -> bool:
    """True for the age of a sentence that tells no more: ``She was 92.``"""
    return age.sentence.last - age.sentence.first <= 5 and age.first == age.sentence.first + 2


_LATELY = frozenset((*"has have just month this today yesterday week would".split(), *WEEKDAYS))
