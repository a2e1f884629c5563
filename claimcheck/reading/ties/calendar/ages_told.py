"""Ages told: the words of a sentence that tell how old someone or something is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.reading.lengths import exactly
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.words.grammar import MODALS

BEING = frozenset("is was are were be been being turn turns turned at aged age now only just then reach reaches reached".split())
SKIPPED = frozenset("only just already still now about nearly almost barely even not yet".split())
YOUNG = frozenset(
    "man woman boy girl child youth lad student teenager runaway schoolgirl schoolboy pensioner prodigy novice apprentice".split()
)
_TURNING = frozenset("is turn turns turned turning".split())
_ALONE = frozenset("widow widower bachelor spinster farmer fisherman nurse teacher monk nun veteran".split())
_SOON = (["month"], ["year"], ["week"])
_CLOSED = frozenset((",", ".", ")"))
_OF_MANY = frozenset("average averages averaged mean median typical".split())
_OLDEST = 120
_OLDEST_THING = 2000


class Age(NamedTuple):
    first: int
    last: int
    sentence: Sentence
    claim: Claim
    lead: str
    of_thing: bool = False


def ages_told(story: Story, sentence: Sentence) -> list[Age]:
    """The ages that *sentence* tells, in order; they are sought once."""
    return story.once(("ages told", sentence.number), lambda: list(_ages_told(story, sentence)))


_COMING = frozenset("spring summer autumn winter month week".split())


def _ages_told(story: Story, sentence: Sentence) -> Iterator[Age]:
    low = story.tokens.low
    for read in story.every_figure.get(sentence.number, ()):
        if not isinstance(read.claim.stated.number, int) or not 0 <= read.claim.stated.number <= _OLDEST_THING:
            continue
        if read.claim.amount.unit in ("month", "week", "day"):
            continue  # of an infant
        first, last = story.phrase(read)
        if _OF_MANY & set(low[max(sentence.first, first - 9) : first]):
            continue
        if low[first - 3 : first] == ["would", "have", "been"] and low[last] == "this" and low[last + 1] in _COMING:
            continue  # "She would have been 80 this autumn", which is still to come
        lead = _lead(low, sentence.first, first)
        if read.claim.kind == "age":
            thing = "-" in low[first:last] and last < sentence.last and low[last].isalpha() and low[last] not in _PEOPLE
            verb = low[last].endswith(("s", "ed"))
            thing = thing and not (low[first - 1] == "the" and verb) and low[last + 1 : last + 3] != [",", "who"]
            thing = thing and not _is_of_a_person(story, sentence, last)
            thing = thing and low[first - 2 : first] not in (["as", "a"], ["as", "an"])  # "signed as an 18-year-old straight from school"
            thing = thing or any(low[k] == "it" and (k == last or low[k - 1] in _JOINS) for k in range(last, min(last + 3, sentence.last)))
            thing = thing or read.claim.stated.number > _OLDEST
            hyphened = "-" in low[first:last]
            yield Age(first, last, sentence, _as_age(story, read, first, last), "apposed" if hyphened else lead or "apposed", thing)
        elif read.claim.kind == "ordinal" and low[last : last + 1] == ["birthday"]:
            if any("leap" in story.words(s) for s in story.beside(sentence, 1, 1)):
                continue  # "his 20th birthday at the age of 80": born on 29 February
            if {"short", "shy", "before", "after", "from", "ahead", "until"} & set(low[max(sentence.first, first - 3) : first]):
                continue
            amount = exactly(int(read.claim.stated.number), "year")
            yield Age(first, last, sentence, story.word(first, last, amount, "age"), "turned")
        elif read.claim.kind == "count" and [w for w in low[first - 3 : first] if w != ","][-2:] == ["birthday", "number"]:
            yield Age(first, last, sentence, _as_age(story, read, first, last), "turned")
        elif not _is_bare(story, read):
            continue
        elif low[first - 2 : first] in (["it", "was"], ["it", "is"]):
            continue  # "In 2021 it was 28": of a thing that was told before
        elif lead == "," and low[first - 2 : first - 1] == [")"] and low[last : last + 1] == [","] and read.claim.kind != "score":
            yield Age(first, last, sentence, _as_age(story, read, first, last), "apposed")
        elif (
            lead == "," and low[last : last + 1] in (["next"], ["this"]) and low[last + 1 : last + 2] in _SOON and low[last + 2] in _CLOSED
        ):
            yield Age(first, last, sentence, _as_age(story, read, first, last), "turns")  # "a grandmother, 86 next month, was"
        elif lead == "of" and (low[first - 2] in YOUNG or low[first - 2] in _ALONE) and low[first - 3] in ("a", "the"):
            yield Age(first, last, sentence, _as_age(story, read, first, last), "of")
        elif read.claim.kind in ("count", "capacity") and lead in BEING:
            old = read.claim.stated.number > _OLDEST
            if not old or (lead in _TURNING and low[last : last + 2] == ["this", "year"]):
                yield Age(first, last, sentence, _as_age(story, read, first, last), lead, old)
        elif read.claim.kind == "count" and lead == "and" and _goes_on(story, sentence, first, last):
            yield Age(first, last, sentence, _as_age(story, read, first, last), "was")
        elif read.claim.kind == "count" and " ".join(low[last : last + 3]).startswith(("when ", "at the time")):
            yield Age(first, last, sentence, _as_age(story, read, first, last), "when")


def _is_of_a_person(story: Story, sentence: Sentence, last: int) -> bool:
    """True for *a 46-year-old docker*, *a 46-year-old former docker*: the noun behind the age is one of persons."""
    low = story.tokens.low
    behind = range(last, min(sentence.last, last + _NOUN))
    end = next((k for k in behind if not low[k].isalpha() or low[k] in _FUNCTION), behind.stop)
    return any(people(story, story.table.noun(low[k])) for k in range(last, end))


_NOUN = 3
_FUNCTION = MODALS | frozenset("of in at on with who that which and was is has had for from to by".split())


def _goes_on(story: Story, sentence: Sentence, first: int, last: int) -> bool:
    """True for the second age of *She was 24 in 2010 and 30 in 2018*, *he was 18 when he joined and 33 when he left*."""
    low, ahead = story.tokens.low, range(sentence.first, first - 2)
    people = [k for k in ahead if low[k] in ("he", "she") or story.tokens.written(k)[:1].isupper()]
    told = any(low[k + 1] == "was" and low[k + 2].isdecimal() and low[k + 3] in ("in", "when") for k in people)
    return told and (low[last] == "when" or low[last] == "in" and low[last + 1].isdecimal() and len(low[last + 1]) == 4)


_JOINS = frozenset(", ; : ( and but when where while after before until as since because that".split())  # but "at 34 and left it"
_PEOPLE = MODALS | frozenset(
    "man woman boy girl player mother father student from who was is of and has had have says said told also now still never did "
    "does".split()
)


def _as_age(story: Story, read: Read, first: int, last: int) -> Claim:
    amount = attrs.evolve(read.claim.amount, unit="year")
    return story.word(first, last, amount, "age", voice=read.claim.voice)


def _is_bare(story: Story, read: Read) -> bool:
    """True for a number that counts nothing and stands for itself: ``was 44 at the Games``."""
    claim, behind = read.claim, story.after(read, 1)
    return not (claim.amount.unit or claim.amount.counted or read.figure.per) and behind not in (["to"], ["-"], ["–"], ["per"], ["of"])


def _lead(low: Sequence[str], start: int, first: int) -> str:
    k = first - 1
    while k > start and low[k] in SKIPPED:
        k -= 1
    if k >= start and low[k] in (",", "(", ";", "and", "but") and "now" in low[k:first]:
        return "now"
    if k > start and low[k - 1 : k + 1] == ["lived", "to"]:
        return "reached"
    return low[k] if k >= start else "at"
