"""Days of birth, of death and of founding that a story tells."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.story import Story
from claimcheck.reading.ties.calendar.ages_told import SKIPPED, Age
from claimcheck.reading.ties.calendar.bearers import KIN, is_coming_into_the_world
from claimcheck.reading.ties.calendar.obituaries import DIED
from claimcheck.reading.words.calendar import MONTHS

FOUNDED = frozenset(
    "founded built opened established launched formed created completed erected put set laid dug cast planted raised commissioned finished "
    "dates dating consecrated inaugurated unveiled".split()
)
_BORN = frozenset("born hatched".split())


def births_of(story: Story) -> list[Moment]:
    """The times that the words say someone was born at, in order."""
    return [m for here in moments(story).values() for m in here if _is_birth(story, m, _BORN)]


def founded_of(story: Story) -> list[Moment]:
    """The times that the words say something was founded or built at, in order."""
    return [m for here in moments(story).values() for m in here if _is_birth(story, m, FOUNDED)]


def is_of_death(story: Story, age: Age) -> bool:
    """True for *He was 84.*, *Born in 1940, he was 84*, in a story of someone's death that speaks of no kin beside it."""
    low, sentence = story.tokens.low, age.sentence
    k = max(sentence.first, age.first - 1 - (low[age.first - 1] in SKIPPED))
    told = age.lead == "was" and low[k] == "was" and low[k - 1] in ("he", "she")
    clause = low[sentence.first : k - 1]
    clause = [w for w in clause if w != "in"] if clause[:1] == ["born"] else clause
    told = told and not (_JOINED & set(clause)) and (not clause or clause[-1] == ",")
    told = told or (
        age.lead == "was" and low[k - 1] == "," and "who" in clause and bool(DIED & set(clause))
    )  # "Orr, who died on Monday, was 92"
    if not told or low[age.last] not in (".", ",") or "when" in low[age.last : sentence.last] or age.of_thing:
        return False
    if any(KIN & set(low[s.first : s.last]) for s in story.beside(sentence, 1, 0)):
        return False  # "His wife died in 2010. She was 62."
    return bool(DIED & {w for s in story.sentences for w in low[s.first : s.last]})


_JOINED = frozenset("and but when after while in since at".split())


def _is_birth(story: Story, moment: Moment, verbs: frozenset[str]) -> bool:
    """True for a date a few words behind *born*, with no other date between."""
    if moment.window is None or (not moment.sure and moment.date is not None and moment.date.name.day is None):
        return False
    low = story.tokens.low
    if low[moment.first - 2 : moment.first] == ["b", "."] and "born" in verbs:
        return True
    if "born" in verbs and (low[moment.last] == "baby" or is_coming_into_the_world(low, moment)):
        return True
    for k in range(moment.first - 1, max(moment.sentence.first, moment.first - 9) - 1, -1):
        if low[k] in verbs or ("born" in verbs and _is_day_of_birth(low, k)):
            return "born" in verbs or low[k + 1] not in _OF_OTHERS
        dated = low[k] in MONTHS or (low[k].isdecimal() and (len(low[k]) == 4 or low[k + 1] in MONTHS))
        if low[k] in (";", ".", "and", "but") or (dated and k < moment.first - 1):
            return False
    return False


_OF_OTHERS = frozenset("a an the her his their another".split())  # "who turned 101 on Sunday, opened her shop in 1953"


def _is_day_of_birth(low: Sequence[str], k: int) -> bool:
    """True for *whose birth in*, *date of birth is*; not for *the birth of his son*."""
    return low[k] == "birth" and low[k + 1] != "of" and low[k - 1] in ("whose", "her", "his", "of")
