"""Doubts about times: lengths that are those of something else, clocks of two zones, and paces that are kept for another time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.clocks import clocks
from claimcheck.reading.doubts.spotted import claims_of, end_of, first_of, number_of, others_told, sentences_of
from claimcheck.reading.lengths import lengths
from claimcheck.reading.predicates import participle
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.choice import slipped
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.words.calendar import MONTHS

_BEING = frozenset("is are was were has had have be been being".split())
_PAST = frozenset("sat led ran held drove wrote taught sang rose became went came took kept spent stood rode swam saw".split())
_TO = frozenset("to until till and - – — through".split())
_JOINS = frozenset("and but who which while ; where when".split())
_SKIPPED = frozenset("nearly almost about some over around just exactly only more than another".split())
_APART = frozenset("behind ahead difference".split())
_PRISON = frozenset("prison jail jailed sentenced imprisonment bars prosecutors".split())
_OVER = frozenset("freed released served walked ends ended ending began begun due until out expires expired".split())
_LEADS = frozenset("from since between".split())
_ENDS = frozenset("between from since until to through end".split())
_SIZES = frozenset("wide tall high deep thick".split())
_FEW = 10  # a number so small fits by chance
_DAY = 24 * 60


def is_other_spell(story: Story, link: Link) -> bool:
    """True for a length that another thing went on, of which no slip of the pen makes that from one day told near it to another."""
    if len(link.claims) != 3:
        return False
    length, start, end = claims_of(story, link)
    if length.amount.unit in ("hour", "minute"):
        return _is_of_two_zones(story, length, start, end)
    told, first, last = first_of(story, length), first_of(story, start), first_of(story, end)
    if min(told, first, last) < 1:
        return False
    return _is_meted(story, link, told) or _is_of_another(story, link)


def _is_of_another(story: Story, link: Link) -> bool:
    """True for *sat in parliament for 22 years and was minister from 2001 to 2005*: two verbs, each with its own time."""
    low, (length, start, end) = story.tokens.low, claims_of(story, link)
    told, first, last = first_of(story, length), first_of(story, start), first_of(story, end)
    if first >= last or low[first - 1] not in ("from", "between") or not set(low[end_of(story, start) : last]) <= _TO:
        return False
    gap = low[end_of(story, length) : first - 1] if told < first else low[end_of(story, end) : told - 1]
    apart = length.sentence != start.sentence or bool(_JOINS & set(gap)) or any(_is_verb(story, word) for word in gap)
    return apart and _is_for(low, told) and not _is_slip(story, link)


def _is_slip(story: Story, link: Link) -> bool:
    """True where the length is that between the days but for its digits; of years told as such no digit is left out."""
    length, start, end = claims_of(story, link)
    if length.amount.unit != "year" or not (start.when and end.when and start.when.start and end.when.start):
        return slipped(story, link)
    gone = end.when.start.year - start.when.start.year
    return any(is_slip(number_of(length), Fraction(years)) for years in (gone, gone - 1))


def _is_meted(story: Story, link: Link, told: int) -> bool:
    """True for *asked on Friday for 25 years in prison for killings in 2014*, which go on from no day that is told."""
    low, (_, start, end) = story.tokens.low, claims_of(story, link)
    near = low[max(0, told - 5) : told + 6]
    led = any(low[first_of(story, c) - 1] in _LEADS for c in (start, end))
    words = [(low[k - 1], low[k]) for s in sentences_of(story, claims_of(story, link)) for k in range(s.first, s.last)]
    over = any(word in _OVER and before != "be" for before, word in words)
    return (bool(_PRISON & set(near)) or low[told - 1] == "given") and not led and not over


def _is_for(low: Sequence[str], k: int) -> bool:
    """True where *for*, with a hedge or without, leads to token *k*."""
    while k > 1 and low[k - 1] in _SKIPPED:
        k -= 1
    return low[k - 1] == "for"


def _is_verb(story: Story, word: str) -> bool:
    return word in _BEING or word in _PAST or bool(participle(word, story.table))


# ---- clocks ----------------------------------------------------------------------------------------------------------


def _is_of_two_zones(story: Story, length: Claim, start: Claim, end: Claim) -> bool:
    """True where the hours that the one place is behind the other make up for what is missing."""
    near = [s for s in story.sentences if s.number in (length.sentence, start.sentence, end.sentence)]
    told = {c.first: c for s in near for c in clocks(story, s)}
    one, other = told.get(first_of(story, start)), told.get(first_of(story, end))
    if one is None or other is None:
        return False
    shifts = [n for s in near for n in _shifts(story, s)]
    gone, minutes = [b - a for a in one.minutes for b in other.minutes], _minutes(length)
    return any((g + way * shift - minutes) % _DAY == 0 for g in gone for shift in shifts for way in (1, -1))


def _shifts(story: Story, sentence: Sentence) -> Iterator[Fraction]:
    """The minutes that *sentence* says clocks are behind or ahead: ``four hours behind``, ``an hour ahead``, ``two hours' difference``."""
    low = story.tokens.low
    for length in lengths(story, sentence):
        if length.claim.amount.unit in ("hour", "minute") and _APART & set(low[length.last : length.last + 3]):
            yield _minutes(length.claim)
    for k in range(sentence.first + 1, sentence.last - 1):
        if low[k] == "hour" and low[k - 1] in ("a", "an", "one") and low[k + 1] in _APART:
            yield Fraction(60)


def _minutes(length: Claim) -> Fraction:
    return number_of(length) * (60 if length.amount.unit == "hour" else 1)


# ---- paces -----------------------------------------------------------------------------------------------------------


def is_no_pace(story: Story, link: Link) -> bool:
    """True for the month that ends a stretch, for a size that is no way, and where another number told there is how often it was."""
    rate, length, total = claims_of(story, link)
    low, told, last = story.tokens.low, first_of(story, length), end_of(story, total)
    if told > 0 and low[told] in MONTHS and _ENDS & set(low[max(0, told - 5) : told]):
        return True  # "between January and the end of March, or 702 a month"
    if told > 0 and low[told] in MONTHS and low[last] == "in" and low[last + 1] in MONTHS and low[last + 1] != low[told]:
        return True  # "900 parcels a day in November, 1,500 in December"
    first = first_of(story, total)
    if last == first + 1 and low[first - 1] == "," and low[last] == "in" and end_of(story, rate) == first - 1:
        return True  # "loses 27 metres a year, 40 in hot ones"
    if any(r.claim.kind == "share" and last <= r.first < told for s in story.sentences[rate.sentence or 0 :][:1] for r in story.here(s)):
        return True  # "2.2 million cubic metres, of which a third was let out in 12 hours"
    if last > 0 and (low[last] in _SIZES or (low[last] == "across" and low[last + 1] in (",", ".", "is", "was", "and"))):
        return True  # "swarms up to 5 km wide are heading west at 100 km a day"
    near = [s for s in story.sentences if s.number in (rate.sentence, total.sentence)]
    often = number_of(total) / number_of(rate) if number_of(rate) else 0
    return often > _FEW and often in others_told(story, near, (rate, length, total))
