"""Ages apart: two ages and the years between them, of one person in one sentence or of two people of whom one is so much older."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, exactly, lengths
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.calendar.ages_told import Age, ages_told
from claimcheck.reading.ties.calendar.bearers import KIN
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.values.interval import Interval

_OLDER = frozenset("older younger senior junior elder".split())
_AGED = frozenset("at is are was were turned aged now , (".split())
_CLOSED = frozenset(". , ; ) ! ? he she they and but when".split())
_OLDEST = 120


def ages_apart(story: Story) -> Iterator[Link]:
    """The link of every two ages that a sentence tells with the years between them."""
    for sentence in story.sentences:
        yield from _in_sentence(story, sentence)
        for x in lengths(story, sentence):
            if x.claim.amount.unit == "year" and _is_older(story, x):
                yield from _of_two(story, sentence, x)


def _is_older(story: Story, x: Length) -> bool:
    """True for *two years younger*, *five years her senior*, *born three years after him*."""
    low, k = story.tokens.low, x.last
    k += low[k : k + 1] != [] and low[k] in OWNERS
    born = low[x.first - 1] == "born" and low[k : k + 1] in (["after"], ["before"])
    return born or (k < len(low) and low[k] in _OLDER)


def _of_two(story: Story, sentence: Sentence, x: Length) -> Iterator[Link]:
    """The link with the only two ages that are told beside the years by which the one person is older."""
    for back, on in ((0, 0), (1, 0), (0, 1), (1, 1)):
        told = [age for s in story.beside(sentence, back, on) for age in bearers_of(story, s)]
        if len(told) > 1:
            break
    ahead = max((age.last for age in told if age.sentence is sentence and age.last <= x.first), default=x.first)
    if "whose" in story.tokens.low[ahead : x.first]:
        return  # "Ann, 50, whose husband is ten years older than their lodger, 33"
    if len(told) != 2 or x.claim.stated.bound != "=" or _are_of_one(story, sentence, told):
        return
    if any(age.lead == "at" and age.sentence is not sentence for age in told):
        return  # "is nine years older than her deputy. She entered parliament at 29"
    young, old = sorted(told, key=lambda age: age.claim.stated.number or 0)
    assumed = f"the ages of {lines(young.claim, old.claim)} are those of the two of whom one is {x.claim.said} older"
    yield Link("change", (years_apart(story, x), young.claim.id, old.claim.id), assumption=assumed)
    first = _told_of(story, x, told)
    if first is not None:
        other = told[1] if first is told[0] else told[0]
        elder, younger = (first, other) if _OLDER_WORDS & set(story.tokens.low[x.last : x.last + 2]) else (other, first)
        yield Link("order", (elder.claim.id, younger.claim.id), assumption=f"{lines(elder.claim, younger.claim, 'tell')} who is older")


def _told_of(story: Story, x: Length, told: Sequence[Age]) -> Age | None:
    """Whose years are told: the first in *Eve, 41, is two years older than Tom, 44*, the last in *who is two years his senior*."""
    low, (one, other) = story.tokens.low, sorted(told, key=lambda age: age.first)
    here = story.sentence_at(x.first)
    than = low[x.last + 1] == "than"
    if one.claim.stated.number == other.claim.stated.number:
        return None
    if one.sentence is not other.sentence and here is not None and one.sentence is not here:
        if than:
            return one if other.sentence is here and other.first > x.last else None  # "He is three years younger than Jan, 44"
        return other  # "His brother Jan, three years his junior, is 44"; "... left for Canada. Now 44, Jan"
    if one.sentence is not here or other.sentence is not one.sentence:
        return None
    if other.last <= x.first and low[other.last : x.first] == [","] and low[x.last] in OWNERS:
        return other  # "Marek, 41, and his brother Jan, 44, three years his junior"
    named = KIN & set(low[one.last : x.first]) and low[x.first - 1] == ","
    if one.last <= x.first < x.last <= other.first and named and not than:
        return other  # "Marek is 41 and his brother Jan, three years his junior, 44"
    if one.last <= x.first < x.last <= other.first and low[x.last + 1] == "than" and {"is", "was", "being"} & set(low[one.last : x.first]):
        return one if not {"and", ";", "but", "whose", "who"} & set(low[one.last : x.first]) else None
    return other if other.last <= x.first and low[other.last : x.first] in ([",", "who", "is"], [",", "who", "was"]) else None


_OLDER_WORDS = frozenset("older elder senior".split())


def _are_of_one(story: Story, sentence: Sentence, told: Sequence[Age]) -> bool:
    """True for *The man, who was 66 then, died aged 81. His partner, five years his junior*: two ages of one in another sentence."""
    one, other = sorted(told, key=lambda age: age.first)
    if one.sentence is not other.sentence or one.sentence is sentence:
        return False
    gap = story.tokens.low[one.last : other.first]
    return "and" not in gap and not any(story.tokens.written(k)[:1].isupper() for k in range(one.last, other.first))


def bearers_of(story: Story, sentence: Sentence) -> Iterator[Age]:
    """The ages of *sentence*, and the bare numbers that stand where one does: *who is 26.*, *Max, eight,*."""
    told = {age.first: age for age in ages_told(story, sentence) if not age.of_thing and age.claim.stated.bound == "="}
    low = story.tokens.low
    for read in story.every_figure.get(sentence.number, ()):
        number, lead = read.claim.stated.number, low[read.first - 1]
        bare = not read.figure.noun and story.phrase(read)[1] == read.last and isinstance(number, int) and 0 < number <= _OLDEST
        if story.phrase(read)[0] in told:
            yield told[story.phrase(read)[0]]
        elif bare and read.first > sentence.first and lead in _AGED and low[read.last] in _CLOSED:
            yield Age(read.first, read.last, sentence, story.word(read.first, read.last, exactly(int(number or 0), "year"), "age"), lead)


def years_apart(story: Story, x: Length) -> str:
    """The name of the years as a change, of which one more or less may have passed between two birthdays."""
    number = int(x.claim.stated.number or 0)
    around = Interval(number - 1, number + 1)
    return story.word(x.first, x.last, attrs.evolve(exactly(number, "year"), usual=around, widest=around), "change").id


def _in_sentence(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``20 when he sang there first and 45 when he did so last, 25 years later``, ``joined at 18 and left 40 years later, at 58``."""
    low = story.tokens.low
    told = [age for age in ages_told(story, sentence) if not age.of_thing]
    if len(told) != 2:
        return
    spans = [x for x in lengths(story, sentence) if x.claim.amount.unit == "year" and (_is_on(low, x) or _is_more(low, x, told))]
    number = spans[0].claim.stated.number if len(spans) == 1 else None
    if not isinstance(number, int) or spans[0].first < told[0].last or KIN & set(low[sentence.first : sentence.last]):
        return
    if low[told[0].last : told[1].first] in (["and"], [","], ["or"]):
        return  # "two brothers, then aged 19 and 22"
    if any(age.lead in (",", "apposed") and low[age.first] != "aged" for age in told) or "now" in low[told[0].first - 2 : told[0].first]:
        return  # "The twins, now 82, joined 66 years ago and won two years later, at 18"
    gap = low[spans[0].last : told[1].first]
    if {"where", "who", "which", "now"} & set(gap) or any(map(is_year, gap)):
        return  # "ten years later he was sent to Kenya, where he died at 71", "four years later and is now, at 30"
    yield Link(
        "change",
        (years_apart(story, spans[0]), told[0].claim.id, told[1].claim.id),
        proof="the sentence tells two ages and the years between them",
    )


def _is_on(low: Sequence[str], x: Length) -> bool:
    """True for *40 years later*."""
    return low[x.last : x.last + 1] in (["later"], ["after"], ["on"]) and low[x.first - 1] not in ("another", "for")


def _is_more(low: Sequence[str], x: Length, told: Sequence[Age]) -> bool:
    """True for *Widowed at 44, she lived another 40 years and died at 84*."""
    led = len(told) == 2 and all(age.lead in ("at", "aged") for age in told) and told[0].last <= x.first < told[1].first
    return led and bool({"another", "further"} & {low[x.first - 1], low[x.first]}) and low[x.last] in ("and", ",", "before")
