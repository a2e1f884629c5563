"""Totals of paces: which figures nearby may be what a rate makes in its time."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.paces import factor
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.operands import figures_of, number, overlap, sense, told_itself
from claimcheck.reading.frames.plainly import is_all_of_it
from claimcheck.reading.frames.tempo import Worked, is_doubtful
from claimcheck.reading.lengths import Length
from claimcheck.reading.paced import Paced
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.beside import by_two, holds_other, is_of_its_own
from claimcheck.reading.ties.common.things import hyphened
from claimcheck.reading.ties.rates.over_two_times import is_money
from claimcheck.values.per_time import TIMES

_MADE = frozenset(("count", "money", "measure", "duration", "rate", "capacity"))
_SUBJECT = 3
_PACES = frozenset("rate pace speed tempo".split())


def at_that_pace(story: Story, sentence: Sentence) -> bool:
    """True where a sentence close by reckons with the rate: ``At that pace``."""
    return any(_says_at_that_pace(story, s) for s in story.beside(sentence, 0, 2))


def _says_at_that_pace(story: Story, sentence: Sentence) -> bool:
    low = story.tokens.low
    return any(low[k] == "at" and low[k + 1] in ("that", "this") and low[k + 2] in _PACES for k in range(sentence.first, sentence.last - 3))


def may_be_made(story: Story, rate: Paced, x: Length, crew: Read | Worked | None, read: Read) -> bool:
    """True for a figure of what the rate counts, told of no other months and not the time or the number itself."""
    claim = unread(story, read)
    if _counts_in_words(story, rate, read):
        return True  # "70 words a minute ... the 2,100-word speech"
    if _is_of_the_rate(rate, x, crew, read, claim) or _is_no_total(story, rate, x, read, claim):
        return False
    if rate.top in TIMES:
        # "12 hours a day, seven days a week, or 84 hours", "20 minutes a day ... 190 days ... 63 hours"
        top = claim.amount.unit
        return top != x.claim.amount.unit and top in TIMES and factor(rate.top, top) is not None
    if rate.top:
        top = claim.amount.unit
        return (bool(top) and factor(rate.top, top) is not None) or (not top and _leaves_out(story, read, rate))
    return _counts_alike(story, rate, x, read, claim)


def _is_of_the_rate(rate: Paced, x: Length, crew: Read | Worked | None, read: Read, claim: Claim) -> bool:
    """True for the time or the number that the rate is reckoned with, and for what is no size that it may make."""
    if (number(read) < 2 and not claim.amount.unit) or claim.kind not in _MADE or claim.extreme is not None:
        return True
    if (x.first < read.last and read.first < x.last) or (claim.kind == "duration" and not rate.top):
        return True
    return isinstance(crew, Read) and (crew is read or overlap(crew, read))


def _is_no_total(story: Story, rate: Paced, x: Length, read: Read, claim: Claim) -> bool:
    """True where the words beside *read* make it another figure than what the rate makes: *has cleared 400 more loads*."""
    if read.figure.another or {"more", "further"} & set(story.tokens.low[read.last : story.phrase(read)[1]]):
        return True  # "has cleared 400 more loads"
    if _is_of_vote(story, read) or is_of_its_own(story, read):
        return True
    if is_money(rate) and (_EXTRA & story.words(rate.sentence, read.sentence) or "with" in story.tokens.low[x.last : x.last + 3]):
        return True  # "$45 an hour, and a deposit of $100", "a three-hour session with coaching"
    if read.sentence is rate.sentence and story.tokens.low[story.phrase(read)[1] : rate.first] == ["and"]:
        return True  # "takes two million tonnes of maize and 300,000 tonnes of sorghum a year": each is so much a year
    beside = [r for r in figures_of(story, rate.sentence) if story.tokens.low[story.phrase(r)[1] : rate.first] == ["and"]]
    if claim.kind == "measure" and any(r.claim.scope.noun == read.claim.scope.noun != "" for r in beside):
        return True  # "needs 1.7 million tonnes of maize", beside so much maize and 300,000 tonnes of sorghum a year
    if story.before(read, 1) == ["from"] and (rate.sentence is read.sentence or (told_itself(read) and not claim.amount.unit)):
        return True  # "have been cut to 240 a month from 480", "1,320 exhibitors from 46 countries"
    if {"than", "against", "compared"} & set(story.before(read, 4)) or story.after(read, 2) in (["more", "than"], ["fewer", "than"]):
        return True  # "two more than before"; "than those who walked 2,000", "380 a day, against 950 in the week before"
    each = story.before(read, 1)[-1:] in (["another"], ["every"], ["each"]) or story.after(read, 2) == ["in", "each"]
    if each or "/" in claim.amount.unit or read.figure.per:
        return True
    if is_doubtful(story, rate.sentence, read.sentence) and not at_that_pace(story, rate.sentence):
        return True
    return holds_other(story, read) or by_two(story, *sorted((rate.first, read.first)))


def _counts_alike(story: Story, rate: Paced, x: Length, read: Read, claim: Claim) -> bool:
    """True where *read* counts what the rate does, in its noun or another for it: *150 lorries a day ... 3,000 lorry loads*."""
    if claim.kind == "measure" and _leaves_out(story, rate, read):
        return True  # "holds 600 million litres. The town draws 15 million a day"
    nouns = {s.noun for s in sense(story, read) if not s.unit or s.unit == "time"} if claim is read.claim else {""}
    mine = rate.claim.scope.noun
    if mine and mine in [singular(word) for word in claim.counted.lower().split()]:
        return True  # "150 lorries a day ... 3,000 lorry loads"
    joined = any(not mine or not n or n == mine or story.table.nouns(n, mine) in ("inside", "holds", "same") for n in nouns)
    shelled = _says_at_that_pace(story, read.sentence) and {"it", "they"} & set(story.before(read, _SUBJECT))  # "it used 80 shells"
    joined = joined or bool(shelled) or is_all_of_it(story, rate, x, read) or bool(_QUEUED & set(story.after(read, 5)))
    return joined or _is_by_then(story, rate, read) or story.after(read, 2) in (["of", "them"], ["of", "these"])


_EXTRA = frozenset("deposit surcharge discount discounts flat plus including minimum longer catering insurance".split())


_QUEUED = frozenset("register list backlog queue books".split())  # "9,600 names still on the register"


def _leaves_out(story: Story, bare: Read | Paced, other: Read | Paced) -> bool:
    """True for the 360 of *90 pints a day. For a week it needs 360*: it leaves out what it counts, and stands beside what tells it."""
    sentences = bare.sentence.number, other.sentence.number
    plain = not bare.claim.scope.noun and not bare.claim.amount.unit.partition("/")[0] and bare.claim.kind in ("count", "rate")
    made, each = (bare, other) if isinstance(bare, Read) else (other, bare)
    big = Fraction(bare.claim.stated.number or 0) >= _BIG
    big = big and Fraction(made.claim.stated.number or 0) >= 2 * Fraction(each.claim.stated.number or 0)  # else it is another rate
    return plain and big and abs(sentences[0] - sentences[1]) < 2


_BIG = 25  # an hour, a score, a house number may be less


def _is_of_vote(story: Story, read: Read) -> bool:
    """True for either number of *voted by 812 to 344*."""
    low = story.tokens.low
    here = [r for r in figures_of(story, read.sentence) if r is read or not overlap(r, read)]
    pairs = [(a, b) for a, b in pairwise(here) if low[a.last : b.first] == ["to"] and not a.claim.amount.unit and not a.figure.noun]
    return any(read in pair and low[story.phrase(pair[0])[0] - 1] not in ("from", "between") for pair in pairs)


def _counts_in_words(story: Story, rate: Paced, read: Read) -> bool:
    """True for *the 2,100-word speech*, whose hyphened noun is what the rate counts."""
    noun = hyphened(story, read)
    return noun != "" and noun == rate.claim.scope.noun and read.claim.stated.bound == "="


def _is_by_then(story: Story, rate: Paced, read: Read) -> bool:
    """True for *one arm every two minutes ... By the time the doors shut, 300 people*: what is done to each one of them."""
    low, sentence = story.tokens.low, read.sentence
    ahead = " ".join(low[sentence.first : read.first])
    return rate.count is None and rate.every is not None and ("by the time" in ahead or "by then" in ahead or "in all" in ahead)


def unread(story: Story, read: Read) -> Claim:
    """The claim of *read*, a plain count where only a time before it made it a time: ``in an eight-hour shift that comes to 630``."""
    claim, (first, last) = read.claim, story.phrase(read)
    if claim.kind != "duration" or any(c.isalpha() for c in claim.said):
        return claim
    return story.word(first, last, attrs.evolve(claim.amount, unit=""), "count", voice=claim.voice) if first == last - 1 else claim
