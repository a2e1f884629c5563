"""Sides: which figures are those of the two things that a sentence sets against each other, told in it or near it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.reading.numerals import numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import sized
from claimcheck.reading.ties.common.nearby import base_unit, of_one_unit, stem
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.exact import exact
from claimcheck.values.interval import Interval
from claimcheck.values.written import amount

_IDLE = frozenset(
    "the a an of in on at to and or for with by one ones who was were are is be been every each some other more than as it its his her "
    "their them they he she there that this these those has have had do does did will not no so but many much few less fewer what which "
    "from about over under up out all any only just also lasting lasts lasted "
    "into per said says year years month months week weeks season time day days".split()
)
_NOW = frozenset("now today this current currently latest nowadays".split())
_BEFORE = frozenset("last before previous then ago earlier past former formerly once".split())
_PARTING = frozenset((",", ";", ":", "and", "but", "while", "whereas", "against", "to", "compared", "or", "—", "–", "versus"))
_THEN = frozenset("year years month week before previous last earlier ago then season decade once first old former past".split())
_ENDS = frozenset((",", ":", ";", ".", "—", "–", "(", "?", "!", "“", "”", "when", "said", "according"))


class Sides(NamedTuple):
    """The stems of what names the *one* thing and the *other*; *end* is the token behind both, in *sentence*."""

    sentence: Sentence
    end: int
    one: frozenset[str] = frozenset()
    other: frozenset[str] = frozenset()
    then: bool = False  # the other is the same thing at an earlier time

    @property
    def named(self) -> bool:
        """True when both have a name of their own."""
        return bool(self.one) and bool(self.other)


def sides(story: Story, sentence: Sentence, than: int) -> Sides:
    """What stands before *than* (or the second *as*) in *sentence*, and what stands behind it in its clause."""
    low = story.tokens.low
    end = than + 1
    while end < sentence.last and low[end] not in _ENDS and end - than < 12:
        end += 1
    one, other = _stems(low[sentence.first : than]), _stems(low[than + 1 : end])
    then = bool(_THEN & set(low[than + 1 : end])) or any(w in MONTHS or (w.isdecimal() and len(w) == 4) for w in low[than + 1 : end])
    return Sides(sentence, end, one - other, other - one, then)


def _stems(words: Sequence[str]) -> frozenset[str]:
    return frozenset(stem(w) for w in words if w[0].isalnum() and w not in _IDLE)


def told_of(story: Story, set_out: Sides, *, back: int = 0, on: int = 3) -> Iterator[tuple[Read, Read]]:
    """The figures of the one and of the other side, the likeliest first: in the rest of the sentence, then in those around it."""
    tail = [r for r in story.here(set_out.sentence) if r.first >= set_out.end and fit(story, r)]
    low = story.tokens.low
    if len(tail) == 1 and sum(not is_pronoun(story, r) for r in story.here(set_out.sentence)) == 1:
        tail = _both_ends(story, tail[0])
    if len(tail) == 2 and not _told_of_other(story, set_out) and low[set_out.end] in (",", ":", "—", "–", "(", ";"):
        named = list(_named(story, set_out, tail))
        in_turn = one_kind(tail[0], tail[1]) and not all(_told_otherwise(story, set_out, r) for r in tail)
        yield from named or ([_alike(story, tail[0], tail[1])] if in_turn else [])
        return
    around = [s for s in story.beside(set_out.sentence, back=back, on=on) if s is not set_out.sentence]
    if _told_of_other(story, set_out):
        if len(tail) == 1:  # "than in May, when 340 fell. ... In June it was 390."
            later = [r for s in around for r in story.here(s) if r.first > tail[0].first and fit(story, r)]
            here = [r for r in later if one_kind(r, tail[0]) and (set_out.one & segment(story, set_out, r) or _taken_up(story, tail[0], r))]
            yield from (_alike(story, r, tail[0]) for r in here)
        return
    yield from _named(story, set_out, [*tail, *(r for s in around for r in story.here(s) if fit(story, r))])


def _taken_up(story: Story, other: Read, read: Read) -> bool:
    """True where the next sentence takes up the one thing: ``It seats 36,000``, ``This time 68 per cent voted``, ``Its profit came to``."""
    follows = story.apart(read.sentence, other.sentence) == 1
    opened = story.tokens.low[read.sentence.first] in ("it", "its", "they", "their", "this", "he", "she", "his", "her", "now")
    first = next((r for r in story.here(read.sentence) if fit(story, r) or r.figure is read.figure), None)
    return follows and opened and first is not None and first.figure is read.figure and _of_one_size(other, read)


def _told_of_other(story: Story, set_out: Sides) -> bool:
    """True where the sentence goes on to tell of the other side: ``than in May, when``."""
    low, end = story.tokens.low, set_out.end
    return bool({"when", "which", "where", "who", "whose", "that"} & set(low[end : end + 2]))


def _told_otherwise(story: Story, set_out: Sides, read: Read) -> bool:
    """True for *41,000 arrived* behind *more left than came*: a verb of its own that names neither side."""
    word = story.tokens.low[story.phrase(read)[1]]
    return word.endswith("ed") and stem(word) not in set_out.one | set_out.other


def fit(story: Story, read: Read) -> bool:
    """True for a figure that may stand for one side: a size, and no change of one."""
    claim = read.claim
    if not (sized(read) or claim.kind == "points") or claim.kind == "share" or claim.modality != "stated" or is_pronoun(story, read):
        return False
    return change_word(story, read) < 0


def is_pronoun(story: Story, read: Read) -> bool:
    """True for ``the old one``, which counts nothing."""
    return story.tokens.low[read.first] == "one" and not read.figure.noun


def _named(story: Story, set_out: Sides, reads: Sequence[Read]) -> Iterator[tuple[Read, Read]]:
    """The pairs of *reads* of which one at least is told beside the name of its side, and none beside that of the other."""
    around = {r.claim.id: segment(story, set_out, r) for r in reads}
    found: list[tuple[int, Read, Read]] = []
    for a in reads:
        for b in reads:
            if a is b or not one_kind(a, b):
                continue
            if abs(story.apart(a.sentence, b.sentence)) > 2 or not _of_one_size(a, b):
                continue
            mine, its = around[a.claim.id], around[b.claim.id]
            hits = (meet(mine, set_out.one), meet(its, set_out.other))
            crossed = meet(mine, set_out.other) or (meet(its, set_out.one) and not hits[1])
            earlier = set_out.then and (hits[0] and bool(its & _PAST) or _now_and_then(story, set_out, a, b))
            if not crossed and (all(hits) or hits[1] or earlier):
                found.append((-sum(hits), a, b))
    yield from (_alike(story, a, b) for _, a, b in sorted(found, key=lambda f: f[0]))


def one_kind(a: Read, b: Read) -> bool:
    """True for figures of one unit, or of which one leaves its unit and its noun out."""
    one, other = a.claim, b.claim
    if _per(one) != _per(other) and "" in (_per(one), _per(other)) and base_unit(one) == base_unit(other) != "":
        return {one.kind, other.kind} <= {"rate", "money", "mean", "measure"}  # "€2,000 a month, a doctor €6,000"
    if one.amount.unit == other.amount.unit:
        listed = a.sentence is b.sentence and one.kind == "mean" and other.kind in ("money", "measure", "count") and b.first > a.first
        return one.kind == other.kind or {one.kind, other.kind} <= {"count", "points"} or listed
    bare, told = (a, b) if not one.amount.unit else (b, a)
    if not bare.claim.amount.unit and not bare.figure.noun and bare.claim.kind in ("count", "mean"):
        return True
    return told.claim.kind == bare.claim.kind != "rate" and of_one_unit(one, other)


def _per(claim: Claim) -> str:
    return claim.amount.unit.partition("/")[2]


def _alike(story: Story, a: Read, b: Read) -> tuple[Read, Read]:
    """Both, the one that leaves its unit out in the unit of the other."""
    return in_unit(story, a, b), in_unit(story, b, a)


def in_unit(story: Story, read: Read, other: Read) -> Read:
    """*read* in the unit of *other* where it leaves its own out."""
    unit = other.claim.amount.unit
    elided = not read.claim.amount.unit or (not _per(read.claim) and _per(other.claim) and base_unit(other.claim) == base_unit(read.claim))
    if not unit or not elided:
        return read
    told = attrs.evolve(_in_scale(read.claim.amount, other.claim.amount), unit=unit)
    claim = story.word(read.first, read.last, told, other.claim.kind, voice=read.claim.voice)
    return read._replace(claim=claim)


_SCALES = (10**12, 10**9, 10**6)


def _in_scale(bare: Amount, other: Amount) -> Amount:
    """*bare* in the scale words of *other*: the 41.5 of *fell to 38.2 million crowns from 41.5*."""
    number, told = bare.stated.number, other.stated.number
    if not number or not told or bare.stated.bound != "=" or not (bare.written.replace(".", "").replace(",", "").isdecimal()):
        return bare
    size, far = abs(Fraction(number)), abs(Fraction(told))
    fits = (s for s in _SCALES if far >= s and size < 10_000 and far <= 3 * s * size <= 9 * far)
    times = next(fits, 0)
    if not times or not re.search("illion|bn|mln|tn", other.written):
        return bare
    by = Interval(times, times)
    place = exact(bare.place * times) if bare.place else None
    stated = Stated("=", exact(number * times), exact(number * times))
    return attrs.evolve(bare, stated=stated, usual=bare.usual * by, widest=bare.widest * by, place=place)


def _both_ends(story: Story, read: Read) -> list[Read]:
    """The two figures of ``38 to 44``, which is no range where two things are set against each other."""
    first, low = numeral(story.tokens, read.first), story.tokens.low
    if read.claim.stated.bound != "range" or first is None or low[first.last] != "to":
        return [read]
    last = numeral(story.tokens, first.last + 1)
    if last is None:
        return [read]
    made = [
        (n.first, n.last, story.word(n.first, n.last, attrs.evolve(amount(n.value), unit=read.claim.amount.unit), "count"))
        for n in (first, last)
    ]
    return [read._replace(first=a, last=b, claim=claim) for a, b, claim in made]


def _now_and_then(story: Story, set_out: Sides, a: Read, b: Read) -> bool:
    """True for ``this time 15,300`` and ``then she had 14,800``."""
    now, then = (set(story.tokens.low[slice(*_clause(story, set_out, r))]) for r in (a, b))
    return bool(now & _NOW) and bool(then & _BEFORE) and not (now & _BEFORE or then & _NOW)


def meet(told: frozenset[str], names: frozenset[str]) -> bool:
    """True where a stem of the one is that of the other, or begins it: the mill and its millers."""
    return bool(told & names) or any(
        min(len(a), len(b)) > 2 and abs(len(a) - len(b)) < 2 and (a.startswith(b) or b.startswith(a)) for a in told for b in names
    )


_PAST = frozenset(stem(w) for w in (*_THEN, *MONTHS))
_FAR = 20


def _of_one_size(a: Read, b: Read) -> bool:
    one, other = (abs(Fraction(r.claim.stated.number or 0)) for r in (a, b))
    return bool(one and other) and one <= other * _FAR and other <= one * _FAR


def segment(story: Story, set_out: Sides, read: Read) -> frozenset[str]:
    """The stems of the words that go with *read*; *the first city* and *the latter* name the sides in turn."""
    words = story.tokens.low[slice(*_clause(story, set_out, read))]
    told = _stems(words)
    if read.sentence is not set_out.sentence:
        pointed = {b for a, b in pairwise(words) if a == "the"} - set_out.one - set_out.other
        told |= set_out.one - set_out.other if pointed & _FORMER else set_out.other - set_out.one if pointed & _LATTER else frozenset()
    return told


_FORMER, _LATTER = frozenset(("first", "former")), frozenset(("second", "latter"))


def _clause(story: Story, set_out: Sides, read: Read) -> tuple[int, int]:
    """The tokens of the clause of *read*, up to the figures beside it."""
    sentence = read.sentence
    here = [r for r in story.here(sentence) if r.figure is read.figure or not (is_pronoun(story, r) or r.claim.kind == "ordinal")]
    at = next((k for k, r in enumerate(here) if r.figure is read.figure), 0)
    first = _parting(story, here[at - 1], read) if at else sentence.first
    last = _parting(story, read, here[at + 1]) if at + 1 < len(here) else sentence.last
    if sentence is set_out.sentence:
        first = max(first, set_out.end)
    return first, last


def _parting(story: Story, a: Read, b: Read) -> int:
    """The token that parts the clause of *a* from that of *b*."""
    low = story.tokens.low
    start, stop = a.last, min(b.first, story.phrase(b)[0])
    return next((k for k in range(start, stop) if low[k] in _PARTING), stop if stop - start < 4 else start)
