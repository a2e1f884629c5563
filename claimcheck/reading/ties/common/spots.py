"""Spots: the figures of a sentence that can be added up, and small questions about the words around them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim, Kind
from claimcheck.claims.scope import Scope
from claimcheck.reading.lengths import exactly
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.numerals import numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.values import units
from claimcheck.values.amount import Stated
from claimcheck.values.exact import exact
from claimcheck.values.hedges import bare_place, hedged

_SIGNED = 8  # each more makes three times as many sums
_ADDED = frozenset(("count", "money", "measure", "points", "duration"))
_OFF = frozenset("back behind ahead adrift clear up down off later earlier ago before after since slower faster late early old".split())
# Behind one of these a figure says where, when or how far, not how many more.
_PREPOSITIONS = frozenset(
    "in at of from on under over for by within until since during after before between across into through near than against per to "
    "around along every behind with aged".split()
)
SOME = frozenset(("including", "include", "includes", "included", "among", "amongst"))
_AMOUNTS = frozenset(
    "total group party crew team sum number toll tally count squad fleet convoy class staff haul majority record jury cast band panel "
    "sales orders exports imports deliveries shipments bookings takings receipts crowds attendances "
    "committee family army force pack herd flock audience delegation board council troupe choir unit patrol".split()
)
# "made up of 25 women": what a whole is made of hangs on no place or time.
_MADE_OF = frozenset("up consists consisting consisted composed comprised".split())
_DETERMINERS = frozenset(
    "the a an another some first last past next same other its their his her these those this that all just only".split()
)


class Spot(NamedTuple):
    """A figure that may be added to others: the tokens *first* up to *last* of its phrase, its claim and its sentence."""

    first: int
    last: int
    claim: Claim
    sentence: Sentence
    read: Read | None = None

    @property
    def elided(self) -> bool:
        """True when its noun is left out (``180 in London``)."""
        return not self.claim.counted and not self.claim.amount.unit

    @property
    def number(self) -> Fraction | None:
        """The one number written, None for a range."""
        told = self.claim.stated.number
        return None if told is None else Fraction(told)


def spots(story: Story, sentence: Sentence) -> list[Spot]:
    """The figures of *sentence* that count or weigh something, in order; no lengths of time, shares, rates or records."""
    return list(story.once(("spots", sentence.number), lambda: _spots(story, sentence)))


def _spots(story: Story, sentence: Sentence) -> list[Spot]:
    here = [spot(story, read) for read in story.here(sentence) if addable(read) and not _a_gap(story, read)]
    return [s for k, s in enumerate(here) if not (k and s.elided and here[k - 1].elided and here[k - 1].last == s.first)]  # "14 four"


def spot(story: Story, read: Read) -> Spot:
    """*read* as a spot."""
    first, last = story.phrase(read)
    return Spot(first, last, read.claim, read.sentence, read)


def in_time_of(story: Story, part: Spot, whole: Spot) -> Spot:
    """*part* in the unit of *whole*, where both are lengths of time: the 18 months beside *12 and a half years* as a year and a half."""
    mine, unit = part.claim.amount.unit, whole.claim.amount.unit
    if part.number is None or {part.claim.kind, whole.claim.kind} != {"duration"} or frozenset((mine, unit)) not in _FIXED:
        return part
    told = exactly(exact(part.number * Fraction(units.factor(mine, unit))), unit)
    return part._replace(claim=story.word(part.first, part.last, told, "duration", part.claim.scope, part.claim.voice))


_FIXED = frozenset(map(frozenset, (("month", "year"), ("day", "week"), ("hour", "minute"), ("minute", "second"))))


def _a_gap(story: Story, read: Read) -> bool:
    """True for the *14 seconds back* of a race, the *two years later* of a tale: how far off something is, and no part of a sum."""
    return read.claim.kind == "duration" and bool(_OFF & set(story.after(read, 1)))


def addable(read: Read) -> bool:
    """True for a figure that may be part of a sum."""
    claim = read.claim
    return claim.kind in _ADDED and not read.timing and claim.extreme is None and claim.modality != "denied"


def alike(a: Claim, b: Claim, *, told: bool = True) -> bool:
    """True when two claims can be added: one kind and unit, points being counted; *told* asks for one modality too."""
    kinds = {"count" if k == "points" else k for k in (a.kind, b.kind)}
    units = {"" if u in ("point", "time") else u for u in (a.amount.unit, b.amount.unit)}
    return len(kinds) == 1 and len(units) == 1 and (a.modality == b.modality or not told)


def fits(story: Story, part: Claim, whole: Claim) -> bool:
    """True when what *part* counts may lie inside what *whole* counts, as far as its own words tell."""
    if not alike(part, whole):
        return False
    if not part.counted or not whole.counted or not part.scope.noun or not whole.scope.noun:
        return True
    return story.table.nouns(part.scope.noun, whole.scope.noun) in ("same", "inside")


def kin(story: Story, a: Claim, b: Claim) -> bool:
    """True when two figures name nouns of which one is the other, or lies inside it."""
    if not (a.counted and b.counted and a.scope.noun and b.scope.noun):
        return False
    return story.table.nouns(a.scope.noun, b.scope.noun) in ("same", "inside", "holds")


def adjunct(story: Story, spot: Spot) -> bool:
    """True for a figure that hangs on a preposition: the two of *in two hospitals*."""
    low, k = story.tokens.low, spot.first - 1
    while k >= spot.sentence.first and low[k] in _DETERMINERS:
        k -= 1
    if k > spot.sentence.first and low[k] == "of" and (low[k - 1] in _AMOUNTS or low[k - 1] in _MADE_OF):
        return False
    return k >= spot.sentence.first and low[k] in _PREPOSITIONS


def are_there(low: Sequence[str], first: int) -> bool:
    """True before the figure at token *first* of *There were 150 of them*, *there had been 12*."""
    return low[first - 2 : first] in (["there", "are"], ["there", "were"]) or low[first - 3 : first] in _HAD_BEEN


_HAD_BEEN = (["there", "had", "been"], ["there", "have", "been"])


def of_all(low: Sequence[str], first: int) -> bool:
    """True for the number at token *first* of *the youngest of the 84 men*, *the smallest of the other five*: how many there are."""
    k = first - (low[first - 1] in ("other", "remaining"))
    return low[k - 2] == "of" and low[k - 1] in ("the", "its", "their", "all", "these", "those")


def tells_kind(story: Story, last: int) -> bool:
    """True behind the six of *Six members are under 40*, *six were women*: of what kind they are, and no share of what is handed out."""
    low = story.tokens.low
    return low[last] in ("are", "were") and low[last + 1] in _KIND_WORDS


_KIND_WORDS = frozenset("under over aged women men new graduates doctors lawyers newcomers".split())


def only_some(story: Story, spot: Spot) -> bool:
    """True for a figure that is told as some of another: *including 14 nurses*, *14 of them nurses*."""
    low = story.tokens.low
    ahead = low[max(spot.sentence.first, spot.first - 3) : spot.first]
    behind = low[spot.last : min(spot.sentence.last, spot.last + 2)]
    inside = low[spot.first : spot.last]
    return bool(SOME & set(ahead)) or behind in (["of", "them"], ["of", "whom"], ["of", "which"]) or "whom" in inside or "them" in inside


def counted_twice(story: Story, last: int) -> bool:
    """True where the words behind token *last* say that some things are told in two of the figures before it."""
    low = story.tokens.low
    behind = low[last : min(last + 25, len(low))]
    return bool(_TWICE & set(behind)) or any(behind[k : k + 3] == ["more", "than", "one"] for k in range(len(behind)))


_TWICE = frozenset("both twice overlap overlaps overlapped overlapping".split())


def near(low: Sequence[str], at: int, phrases: Iterable[tuple[str, ...]]) -> int:
    """How many tokens of the first of *phrases* that stands at token *at*; 0 where none does."""
    word = low[at] if at < len(low) else ""
    for p in phrases:
        if p[0] == word and tuple(low[at : at + len(p)]) == p:
            return len(p)
    return 0


def ends_with(words: Sequence[str], phrases: Iterable[tuple[str, ...]]) -> bool:
    """True when *words* end with one of *phrases*."""
    word = words[-1] if words else ""
    return any(p[-1] == word and tuple(words[len(words) - len(p) :]) == p for p in phrases if len(p) <= len(words))


def holds_phrase(words: Sequence[str], phrases: Iterable[tuple[str, ...]]) -> bool:
    """True when one of *phrases* stands anywhere among *words*."""
    return any(near(words, k, phrases) for k in range(len(words)))


def phrases(*written: str) -> tuple[tuple[str, ...], ...]:
    """*written* as tuples of words, the longest first."""
    return tuple(sorted((tuple(p.split()) for p in written), key=lambda p: -len(p)))


def stands(story: Story, sentence: Sentence, written: tuple[tuple[str, ...], ...]) -> int:
    """The first token of *sentence* at which one of the phrases *written* stands, -1 where none does."""
    low = story.tokens.low
    return next((k for k in story.places(first_words(written), sentence) if near(low, k, written)), -1)


@lru_cache(maxsize=256)
def first_words(written: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    """The words that phrases begin with."""
    return frozenset(words[0] for words in written)


def number_word(story: Story, first: int, last: int, value: int, kind: Kind = "count", scope: Scope | None = None) -> Claim:
    """The claim of words that mean the exact number *value*: ``each side``, ``both``, one side of a score."""
    return story.word(first, last, hedged(Stated("=", value, value)), kind, scope)


def bare(story: Story, at: int) -> Spot | None:
    """The digits at token *at* that were read as part of a name (``Clay County 911``) as a count."""
    got = numeral(story.tokens, at)
    sentence = story.sentence_at(at)
    if got is None or sentence is None or got.first != at or not isinstance(got.value, int) or got.scale != 1:
        return None
    amount = hedged(Stated("=", got.value, got.value), place=bare_place(got.value))
    return Spot(at, got.last, story.word(at, got.last, amount, "count"), sentence)


def explained(target: Fraction | None, numbers: Sequence[Fraction], *, apart: bool = False) -> bool:
    """True when some of *numbers* add up to *target*, or with *apart* one of them less some others is it; of ten at most."""
    if target is None:
        return False
    wanted, *sizes = _whole(target, numbers[-10:])
    sums = {0}
    for size in sizes:
        sums |= {s + size for s in sums}
    return any(size - wanted in sums for size in sizes) if apart else wanted in sums


def balanced(target: Fraction | None, numbers: Sequence[Fraction]) -> bool:
    """True when some of *numbers* make *target*, the first of them added, each of the others added or taken away."""
    if target is None:
        return False
    wanted, *sizes = _whole(target, numbers[-_SIGNED:])
    sums: set[int] = set()
    for size in sizes:
        sums |= {s + size for s in sums} | {s - size for s in sums} | {size}
    return wanted in sums


def _whole(target: Fraction, numbers: Sequence[Fraction]) -> list[int]:
    """*target* and *numbers* as whole numbers of one part that goes into all of them: sums of those are quickly made."""
    under = lcm(target.denominator, *(n.denominator for n in numbers))
    return [n.numerator * (under // n.denominator) for n in (target, *numbers)]


def numbers_of(spots: Iterable[Spot]) -> list[Fraction]:
    """The numbers written, of those that are one number."""
    return [s.number for s in spots if s.number is not None]


def near_to(found: Fraction | None, made: Fraction | None, times: int = 2) -> bool:
    """True when what was made lies within so many times what was found, either way: figures far apart are of other things."""
    return found is not None and made is not None and made > 0 and found > 0 and made <= found * times and found <= made * times


def total_of(spots: Sequence[Spot]) -> Fraction:
    """What the numbers written come to; ranges count by their lower end."""
    return sum((Fraction(s.number if s.number is not None else (s.claim.stated.lo or 0)) for s in spots), Fraction(0))


def with_names(story: Story, sentence: Sentence, whole: Spot) -> list[Spot]:
    """The spots of a sentence before *whole* with the counts behind names in it."""
    here = spots(story, sentence)
    if not here or whole.claim.kind not in ("count", "points"):
        return here
    low, out = story.tokens.low, list(here)
    taken = {k for s in here for k in range(s.first, s.last)}
    for k in range(here[0].last, sentence.last):
        ends = low[k + 1 : k + 2] in ([","], ["and"], [";"], ["."], [])
        if low[k].isdecimal() and k not in taken and story.tokens.written(k - 1)[:1].isupper() and ends:
            got = bare(story, k)
            out += [got] if got is not None else []
    return sorted(out, key=lambda s: s.first)


def in_unit_of(story: Story, spot: Spot, other: Spot) -> Spot:
    """*spot* in the unit of *other*, which it leaves out: *18.4 million cubic metres ... 1.2 million*; else as it stands."""
    unit, claim = other.claim.amount.unit, spot.claim
    if not unit or claim.amount.unit or claim.counted or spot.read is None or claim.kind != "count" or spot.number is None:
        return spot
    told = attrs.evolve(claim.amount, unit=unit)
    made = story.word(spot.read.first, spot.read.last, told, other.claim.kind, claim.scope, claim.voice)
    return spot._replace(claim=made)


_CLAUSES = frozenset(", ; : ( — – and but or who that which when while after before as because if whose where".split())


def others_between(story: Story, first: int, last: int) -> bool:
    """True where a plural noun stands in the tokens from *first* up to *last*: ``them`` behind it may take it up.

    What does a thing to *them* is none of them: the boats of *Fishing boats picked up 41 of them*.
    """
    low, sentence = story.tokens.low, story.sentence_at(last)
    start = sentence.first if sentence is not None else last
    walls = any(w in _CLAUSES for w in low[start:last])
    # "slashed the tyres of 15 of them"
    owned = last - 2 if low[last - 1] == "of" else -1
    return any(
        is_plural(low[k]) and k != owned and low[k + 1] != "ago" and (walls or not start <= k < start + 3 or k + 1 >= last)
        for k in range(first, last)
    )
