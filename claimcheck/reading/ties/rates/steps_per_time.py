"""Steps per time: what a sum of the year goes up or down by, and how much more that is a month or a week."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly, lengths
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.equating import as_reckoned, equated
from claimcheck.reading.words.grammar import TAKEN_UP

_MORE = frozenset("more extra less fewer additional".split())
_SHORT = frozenset("month week day".split())
_YEARLY = frozenset("year annual annually yearly year's".split())
_ANY = frozenset("a an per each every".split())
_OTHER = frozenset("until first half except only".split())
_PAIR = 2


def steps_per_time(story: Story) -> Iterator[Link]:
    """``paid $2,600 this year, will pay $2,683.20 next year. That works out to about $9.63 more a month``: the step over twelve."""
    for sentence in story.sentences:
        for read in story.here(sentence):
            told = _told(story, sentence, read) if read.claim.kind in ("money", "rate", "measure") else None
            if told is None or not _is_worked_out(story, sentence, read):
                continue
            if any(x.first > read.first and not x.bare for x in lengths(story, sentence)):
                continue  # "an extra £9 a month over the ten months in which it is paid"
            step = _step(story, sentence, read, more=told[1])
            year = _year(story, sentence)
            if step is not None and year is not None:
                assumed = f"line {line(told[0])} tells what “{step.said}” of a year comes to"
                yield Link("rate", (told[0].id, year.id, step.id), assumption=assumed)


def _told(story: Story, sentence: Sentence, read: Read) -> tuple[Claim, bool] | None:
    """The rate of *$9.63 more a month*, *an extra £12 a month*, *$6.93 a month*, and whether it is told as more than was paid."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    unit, _, per = read.claim.amount.unit.partition("/")
    if per:
        more = bool(_MORE & {*low[max(sentence.first, first - 2) : first + 1], low[last]})
        told = as_reckoned(read.claim)
        return (story.word(first, last, told, "rate", read.claim.scope, read.claim.voice), more) if per in _SHORT else None
    if low[last] in _MORE and low[last + 1] in _ANY and low[last + 2] in _SHORT and last + 2 < sentence.last:
        amount = attrs.evolve(as_reckoned(read.claim), unit=f"{unit}/{low[last + 2]}")
        return story.word(first, last + 3, amount, "rate", read.claim.scope, read.claim.voice), True
    return None


def _is_worked_out(story: Story, sentence: Sentence, read: Read) -> bool:
    """True behind *works out to*, *or*, *an extra*: what was told is told again."""
    low, first = story.tokens.low, story.phrase(read)[0]
    extra = low[first - 3 : first] == [",", "an", "extra"] or low[first - 2 : first + 1] == [",", "an", "extra"]
    return extra or low[first - 2 : first] == [",", "or"] or equated(story, first, sentence) is not None


def _step(story: Story, sentence: Sentence, read: Read, *, more: bool) -> Claim | None:
    """The claim that the sum of a year goes up or down by so much: the difference of the only two told, or the one that is told so."""
    low = story.tokens.low
    taken_up = low[sentence.first] in TAKEN_UP
    near = story.beside(sentence, 1, 0) if taken_up else [sentence]
    unit = read.claim.amount.unit.partition("/")[0]
    ahead = [r for s in near for r in story.here(s) if r.last <= read.first and r.claim.amount.unit.partition("/")[0] == unit]
    if any(r.claim.stated.bound not in ("=", "~") or r.claim.amount.unit.partition("/")[2] not in ("", "year") for r in ahead):
        return None
    if _OTHER & {w for s in near for w in low[s.first : s.last]} or any(r.sentence is not ahead[0].sentence for r in ahead):
        return None
    if len(ahead) == _PAIR and more:
        return _difference(story, ahead, unit)
    if len(ahead) == 1 and (low[story.phrase(ahead[0])[1]] in _MORE or low[ahead[0].first - 2] in _MORE):
        return story.recast(ahead[0], "money", unit=unit)
    return None


def _difference(story: Story, ends: Sequence[Read], unit: str) -> Claim | None:
    one, other = (Fraction(r.claim.stated.number or 0) for r in ends)
    if one == other:
        return None
    return story.word(ends[0].first, ends[1].last, exactly(abs(other - one), unit), "money")


def _year(story: Story, sentence: Sentence) -> Claim | None:
    """The year of *this year*, *a year*, *annual* in the sentence or in the one that it takes up."""
    low = story.tokens.low
    for s in (sentence, *(story.beside(sentence, 1, 0) if low[sentence.first] in TAKEN_UP else ())):
        for k in story.places(_YEARLY, s):
            return story.word(k, k + 1, exactly(1, "year"), "duration")
    return None
