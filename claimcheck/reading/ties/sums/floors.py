"""Floors: so many at least on each of so many days, beside what all of them came to."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.averages.end_told import end_told
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun, of_one_unit, stem
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval

_NONE = frozenset("no never none not nobody neither nor".split())
_KINDS = frozenset("count money measure duration capacity rate age".split())
_EVERY = frozenset("each every any daily nightly apiece all none".split())
_PERIODS = frozenset("day days night nights week weeks month months hour hours game games match matches".split())
_TOGETHER = frozenset("over altogether they total during throughout across together combined overall between".split())
_SUMMED = frozenset("together altogether combined total overall".split())
_OF_ALL = frozenset((("in", "all"), ("between", "them"), ("between", "the"), ("there", "are"), ("there", "were"), ("in", "total")))
_ASKED = frozenset("must should may can need needs required asked would will could".split())
_EACH = frozenset("each none all one any".split())
_SHY, _AMPLE = Fraction(1, 3), 3  # of what is due: so little or so much is no slip of it


def floors(story: Story) -> Iterator[Choice]:
    """Each figure that every one of so many had at least, or at most, with how many they were and what they came to in all."""
    for sentence in story.sentences:
        for read in (*amounts(story, sentence), *_ages(story, sentence)):
            floor = _floor(story, read) or _end(story, read)
            if floor is not None:
                links = list(_links(story, read, floor))
                if links:
                    yield Choice(tuple(links[:8]))


def _ages(story: Story, sentence: Sentence) -> list[Read]:
    """The ages that bound those of all: *the seven sisters, all of them over 80*."""
    told = story.every_figure.get(sentence.number, ())
    return [r for r in told if r.claim.kind == "age" and r.claim.stated.bound in ("<", ">", ">=", "<=")]


def _floor(story: Story, read: Read) -> Amount | None:
    """The amount of what each had at least (or at most): ``on no day fewer than 40``, ``at least 40 on each day``, ``all over 80``."""
    bound, number = read.claim.stated.bound, _limit(read.claim)
    if bound not in ("<", ">", ">=", "<=") or number is None or number < 0 or read.claim.kind not in _KINDS:
        return None
    around = {*story.before(read, 12), *story.after(read, 6), *story.tokens.low[slice(*story.phrase(read))]}
    if _NONE & set(story.before(read, 12)) and bound in ("<", ">"):
        if not ((_EVERY | _PERIODS) & around or {"never", "none"} & around):
            return None
        return reaching(read.claim.amount, low=bound == "<")
    return reaching(read.claim.amount, low=bound[0] == ">") if _EVERY & around else None


def _end(story: Story, read: Read) -> Amount | None:
    """The amount of each where *read* is the least or the most of them: ``the youngest of whom is 9 and the oldest 13``."""
    if read.claim.stated.bound != "=" or read.claim.kind not in _KINDS or not _SUMMED & story.words(read.sentence):
        return None
    side = end_told(story, read)
    return reaching(read.claim.amount, low=side == "low") if side else None


def _limit(claim: Claim) -> int | Fraction | None:
    """The number that *claim* bounds its figure by: of *over 80* the 80."""
    told = claim.stated
    return next((n for n in (told.number, told.lo, told.hi) if n is not None), None)


def reaching(amount: Amount, *, low: bool) -> Amount:
    """*amount* as all that lies above its number, or with *low* false below it."""
    told = amount.stated
    number = next(n for n in (told.number, told.lo, told.hi) if n is not None)
    reach = Interval(number, None) if low else Interval(0 if number >= 0 else None, number)
    stated = Stated(">=", number, None) if low else Stated("<=", None, number)
    return attrs.evolve(amount, stated=stated, usual=reach, widest=reach)


def _links(story: Story, read: Read, floor: Amount) -> Iterator[Link]:
    sentences = story.beside(read.sentence, 2, 3)
    counts = [r for s in sentences for r in story.every_figure.get(s.number, ()) if r.first != read.first]
    for total in [r for s in sentences for r in amounts(story, s) if r.first != read.first]:
        if not _is_total(story, read, total):
            continue
        for number in _numbers(story, read, total, counts):
            if not _is_near(read, number, total):
                continue
            per = number.amount.unit
            unit = base_unit(total.claim) or ("" if read.claim.kind == "age" else base_unit(read.claim))
            amount = attrs.evolve(floor, unit=f"{unit}/{per}" if per else unit)
            each = story.recast(read, "mean", amount=amount)
            told = f"each of {number.said} had what line {line(each)} says, and all of them what line {line(total.claim)} says"
            yield Link("each", (each.id, number.id, total.claim.id), assumption=told, exhaustive=True)


def _is_near(read: Read, number: Claim, total: Read) -> bool:
    """True for a total that may be a slip of what is due; what is no slip of it is of something else."""
    due = Fraction(_limit(read.claim) or 0) * Fraction(number.stated.number or 0)
    return due * _SHY < Fraction(total.claim.stated.number or 0) < due * _AMPLE


def _numbers(story: Story, read: Read, total: Read, near: list[Read]) -> Iterator[Claim]:
    """How many had so many each: the days that the words of the total name, then any told beside the floor."""
    for r in near:
        number = r.claim.stated.number
        if r.first == total.first or not isinstance(number, int) or number < 2 or r.claim.stated.bound != "=":
            continue
        days = r.claim.kind == "duration" and number < _DAYS and _of_days(story, read, r)
        beside = r.sentence is total.sentence and abs(r.first - total.first) < 12
        throughout = r.first < read.first and {"in", "all"} <= {*story.before(total, 5), *story.after(total, 3)}
        if (days and (beside or throughout)) or (_of_all(story, total) and _are_things(story, read, r)):
            yield r.claim


def _of_all(story: Story, total: Read) -> bool:
    """True for *540 between them*, *together they won 41*; not for *together with the trams*."""
    words = [*story.before(total, 9), ".", *story.after(total, 6), "."]
    pairs = set(pairwise(words))
    return bool(pairs & _OF_ALL) or any(a in _SUMMED and b != "with" for a, b in pairwise(words))


def _are_things(story: Story, read: Read, number: Read) -> bool:
    """True for the seven of *The seven sisters, all of them over 80*, and the 30 before *none of the firms has fewer than 20 workers*."""
    if number.claim.kind != "count" or not number.figure.noun:
        return False
    if number.first > read.first:  # "at least 10 died in each of the six avalanches"
        ahead = story.before(number, 3)
        return number.sentence is read.sentence and number.first - read.last < _REACH and bool({"each", "every"} & set(ahead))
    if read.figure.noun and stem(read.figure.noun) == stem(number.figure.noun):
        return False
    low, first = story.tokens.low, story.phrase(number)[0]
    between = low[number.last : read.first]
    of = next((k for k in (first - 1, first - 2) if low[k] == "of" and k >= number.sentence.first), -1)
    if (of >= 0 and not (of > number.sentence.first and low[of - 1] in _EACH)) or _ASKED & set(story.before(read, 5)):
        return False  # "some of the 30 farms"; "must have at least 30"
    ahead = low[max(number.sentence.first, first - 4) : first]
    ahead = ahead[max((k for k, word in enumerate(ahead, 1) if word == ","), default=0) :]
    said = {*ahead, *between, *story.after(read, 3), *low[slice(*story.phrase(read))]}
    if not _EVERY & said or low[number.first + 1] == "of":
        return False
    if any(number.first < r.first < read.first and r.claim.kind == "count" and r.figure.noun for r in story.here(read.sentence)):
        return False
    if number.sentence is read.sentence:
        return not {";", ":"} & set(between) and len(between) < _REACH
    named = {stem(w) for w in story.before(read, 6)}
    return read.sentence.block == number.sentence.block and stem(number.figure.noun) in named and bool(_EVERY & set(story.before(read, 9)))


_DAYS, _REACH = 400, 12


def _tells_of_some(story: Story, read: Read, total: Read) -> bool:
    """True for *over the five days 190 bought a book*, *in all 90 women play*: what they did is not what each of them is counted for."""
    low = story.tokens.low
    if total.figure.noun:
        return people(story, total.claim.scope.noun) and low[story.phrase(total)[1] - 1] in _SORTS
    word = low[total.last]
    end = min(read.sentence.last, total.first) if total.sentence is read.sentence else read.sentence.last
    mine = {stem(w) for w in low[read.sentence.first : end] if w.isalpha()}
    did = word in _DONE or (word.endswith("ed") and total.sentence is not read.sentence)
    return did and stem(word) not in mine


_SORTS = frozenset("women men boys girls children adults tourists foreigners".split())
_DONE = frozenset("paid bought won lost saw took gave chose".split())


def _of_days(story: Story, read: Read, length: Read) -> bool:
    """True where the floor is told of the unit that the length counts: *no day* and *seven days*."""
    unit = base_unit(length.claim)
    around = story.tokens.low[read.sentence.first : read.sentence.last]
    return any(w == unit or w == unit + "s" or (unit == "day" and w in ("daily", "days", "day")) for w in around)


def _is_total(story: Story, read: Read, total: Read) -> bool:
    """True for a figure of the kind of the floor that the words give for all of them, and that may be a slip of what is due."""
    one, other = read.claim, total.claim
    kinds = ("count", "money", "measure", "duration", "age")
    if other.stated.bound not in ("=", ">", ">=", "~") or other.modality != one.modality or other.kind not in kinds:
        return False
    aged = "age" in story.before(total, 3) and "combined" in story.before(total, 4)
    alike = of_one_noun(one, other) or not total.figure.noun or all(people(story, c.scope.noun) for c in (one, other))
    if not aged and not (of_one_unit(one, other) and alike):
        return False
    if _tells_of_some(story, read, total):
        return False
    words = {*story.before(total, 9), *story.after(total, 6)}
    said = words & (_TOGETHER | {"in", "all"}) or "there" in story.before(total, 3)
    return bool(said) and Fraction(other.stated.number or 0) > 2 * Fraction(_limit(one) or 0)
