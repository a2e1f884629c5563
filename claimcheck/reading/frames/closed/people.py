"""People and their ages in a short stretch: every age that is told there, of whom, and what birth is told beside it."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.frames.closed.stretch import clause_before
from claimcheck.reading.lengths import exactly
from claimcheck.reading.moments import Moment
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.calendar.ages_apart import bearers_of
from claimcheck.reading.ties.calendar.ages_told import Age
from claimcheck.reading.ties.calendar.bearers import KIN, is_coming_into_the_world
from claimcheck.reading.ties.common.comparable import may_be_people
from claimcheck.reading.words.grammar import OWNERS, RIVALS

_OLDEST = 120
_BIRTHS = frozenset(("born", "birth", "b"))
_NEW = frozenset("a an another".split())
KINDRED = KIN | frozenset(
    "sons daughters brothers sisters wives husbands parents parent mum dad aunt stepson stepdaughter fiance fiancee siblings".split()
)


def ages_in(story: Story, run: Sequence[Sentence]) -> list[Age]:
    """The ages of people that *run* tells, in order, those that no word calls an age among them: ``a challenger of 32``."""
    low = story.tokens.low
    found = {age.first: age for s in run for age in bearers_of(story, s) if low[age.first - 2 : age.first] not in _OF_IT}
    for sentence in run:
        for read in story.every_figure.get(sentence.number, ()):
            number, k = read.claim.stated.number, read.first
            bare = not read.figure.noun and not read.claim.amount.unit and isinstance(number, int) and 0 < number <= _OLDEST
            led = low[k - 1] == "of" and _may_be_one(story, low[k - 2]) and low[k - 2] not in KINDRED and low[k - 3] in ("a", "an", "the")
            led = led or low[k - 1] in ("youngest", "oldest", "eldest", "younger", "elder", "older")
            led = led or (low[k - 1] in ("both", "also", "still") and low[k - 2] in (",", "is", "are", "—", "–", "("))
            if bare and led and k not in found and story.phrase(read)[0] not in found and low[read.last] not in ("-", "to", "per"):
                found[k] = Age(k, read.last, sentence, story.word(k, read.last, exactly(int(number or 0), "year"), "age"), low[k - 1])
    return [found[k] for k in sorted(found)]


def _may_be_one(story: Story, word: str) -> bool:
    """True for *a challenger*, *a rival*, *a man*."""
    return may_be_people(story, word) or word in RIVALS or (word.endswith(_DOERS) and word != "number")


_OF_IT = (["it", "was"], ["it", "is"])  # "In 2021 it was 28": of a thing that was told before
_DOERS = ("er", "or", "ist", "ian", "ant")


def number_of(age: Age) -> int:
    """How old that is; 0 where it is told as no whole number, or with a bound."""
    number = age.claim.stated.number
    return number if isinstance(number, int) and age.claim.stated.bound == "=" else 0


def births_in(story: Story, dates: Sequence[Moment]) -> list[Moment]:
    """Those of *dates* at which the words of their clause say that someone was born."""
    return [m for m in dates if _is_birth(story, m)]


def _is_birth(story: Story, moment: Moment) -> bool:
    low = story.tokens.low
    clause = clause_before(low, moment.sentence, moment.first, _HARD)[-_REACH:]
    places = [k for k, word in enumerate(clause) if word in _BIRTHS]
    told = bool(places) and not any(w[:1].isdecimal() and len(w) == 4 for w in clause[places[-1] :])
    of_another = bool(places) and clause[places[-1] : places[-1] + 2] == ["birth", "of"]
    return (told and not of_another) or is_coming_into_the_world(low, moment)


_HARD = frozenset("; . but when while".split())
_REACH = 12


def is_of_kin(story: Story, age: Age) -> bool:
    """True for *his wife, 41,*, *her son was 12*: a relation is the subject of the clause of the age; not for *a father of two aged 41*."""
    low = story.tokens.low
    first = age.first - 1 if low[age.first - 1] in (",", "(") else age.first
    start = first - len(clause_before(low, age.sentence, first))
    if low[start - 1] in ("who", "whose"):
        start -= 1 + len(clause_before(low, age.sentence, start - 1 - (low[start - 2] == ",")))
        if OWNERS & set(low[max(start, age.sentence.first) : first]):
            return True  # "and his deputy, who was 40"
    return any(low[k] in KINDRED and low[k + 1] != "of" for k in range(max(start, age.sentence.first), first))


def is_of_new(story: Story, age: Age) -> bool:
    """True for *a man of 58*, *another, aged 40,*: who was not spoken of before; not for *as a man of 58*."""
    low = story.tokens.low
    first = age.first - 1 if low[age.first - 1] in (",", "(") else age.first
    clause = clause_before(low, age.sentence, first)
    place = next((k for k in range(len(clause) - 1, -1, -1) if clause[k] in _NEW), -1)
    if place < 0 or len(clause) - place > _NEAR:
        return False
    return low[first - len(clause) + place - 1] not in ("as", "was", "is", "been", "being", "became")


_NEAR = 5


def is_named(story: Story, age: Age) -> bool:
    """True for *Tom Reese, 54,* and *Tom Reese is now 54*, where a name stands right before the age."""
    low, k = story.tokens.low, age.first - 1
    while k > age.sentence.first and low[k] in _BETWEEN:
        k -= 1
    return story.tokens.written(k)[:1].isupper() and low[k] not in ("he", "she", "i", "at", "now", "aged")


_BETWEEN = frozenset(", ( is was now aged who still only just at".split())
