"""The order of a race: whom the words put ahead took no longer than those behind, and threw or scored no less."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.calendar.race_gaps import race_clocks
from claimcheck.reading.ties.common.nearby import base_unit, exactly
from claimcheck.reading.ties.records.rivals import RACING
from claimcheck.reading.words.numbers import ORDINALS

_AHEAD = frozenset("beating beat beats pipping pipped outsprinting outsprinted outpacing outpaced overhauling outkicked outkicking".split())
_BEHIND = frozenset("behind".split())
_PARTED = {
    ("ahead", "of"): 1, ("in", "front"): 1, ("edging", "out"): 1, ("edged", "out"): 1, ("edging", "past"): 1, ("edged", "past"): 1,
    ("clear", "of"): 1, ("holding", "off"): 1, ("held", "off"): 1, ("followed", "by"): 1, ("beaten", "by"): -1, ("losing", "to"): -1,
    ("lost", "to"): -1, ("runner-up", "to"): -1, ("edged", "by"): -1, ("pipped", "by"): -1,
}  # fmt: skip
_PLACES = {
    **dict.fromkeys("won winning wins winner win gold first champion victory title victorious".split(), 1),
    **dict.fromkeys("silver runner-up second".split(), 2), **dict.fromkeys("bronze third".split(), 3),
}  # fmt: skip
_LEADS = frozenset("in at with on of ran run clocked clocking timed running who swam swimming managed threw jumped cleared scored".split())
# What tells of another race, or of a time that was no one's in this one.
_ELSEWHERE = frozenset(
    "heat heats semi semis semi-final semi-finals semifinal quarter-final round rounds qualifying qualified qualifier trials trial "
    "best record fastest faster quickest quicker slower longer longest earlier previous previously last personal season season's "
    "yesterday has had holds despite although though while leg legs penalty penalised disqualified demoted countback time-trial breath "
    "plank bull left remaining pace target standard wind handicap net adjusted career past year years month week sailing regatta golf "
    "cross-country fewest lowest deducted forfeited after group heptathlon decathlon until before later when where whose".split()
)
_FIXTURE = frozenset(
    "game match trip visit meeting derby tie clash fixture fight duel against race".split()
)  # "ahead of the game with Rovers"
_SPEEDS = {"quicker": 1, "faster": 1, "slower": -1}
_UNITS = frozenset("second seconds minute minutes hundredth hundredths metre metres".split())
_HAS_MORE = frozenset("metre kilogram point vote".split())
_GAP = 16
_OFF = frozenset("ahead behind adrift clear back slower faster quicker off down later left remaining to before after apart".split())


class Mark(NamedTuple):
    """The tokens *first* up to *last* tell what one of a race or contest did; *bare* where its unit is left out."""

    first: int
    last: int
    claim: Claim
    bare: bool = False


def race_order(story: Story) -> Iterator[Link]:
    """The order of each two marks of one sentence, or of two that follow each other, of which words put the one ahead."""
    last: list[Mark] = []
    for sentence in story.sentences:
        before, here = last, _marks(story, sentence)
        last = here[-1:]
        for one, other in zip(here, here[1:], strict=False):
            if way := _way(story, sentence, one, other) or _next_way(story, one, other):
                yield from _link(story, sentence, one, other, way)
        told = story.sentences[sentence.number - 1]
        if before and here and told.role == sentence.role and (way := _next_way(story, before[0], here[0])):
            yield from _link(story, told, before[0], here[0], way)


def _next_way(story: Story, one: Mark, other: Mark) -> int:
    """1 for *won in 1:44.10. Moss was second in 1:43.80*, *in 1:44.10 and Moss took silver in 1:43.80*: a place and no more."""
    low = story.tokens.low
    if low[one.last] not in (".", "and", ",") or low[other.last] not in (".", ",", "and"):
        return 0
    gap = [k for k in range(one.last, other.first) if low[k] not in (".", "and", ",", "while", "¶")]
    sentence = story.sentence_at(one.first)
    if sentence is None or not 2 < len(gap) < _GAP:
        return 0
    named = [k for k in gap if story.tokens.written(k)[:1].isupper() and low[k] not in ("he", "she", "they", "it", "the")]
    if not named or named[0] != gap[0] or not {low[k] for k in gap if k not in named} <= _PLACING:
        return 0
    if _ELSEWHERE & set(low[sentence.first : one.first]):
        return 0
    places = [_place(story, max(sentence.first, one.first - _GAP), one.first), _place(story, gap[0], other.first)]
    return 0 if not all(places) or places[0] == places[1] else 1 if places[0] < places[1] else -1


_PLACING = frozenset("was came finished took won claimed second third fourth fifth silver bronze the in with place home next".split())


def _marks(story: Story, sentence: Sentence) -> list[Mark]:
    """The times, lengths and points of *sentence*, in order, with the bare numbers among them: ``in 10.92 seconds``, ``in 10.87``."""
    clocks = [Mark(first, last, claim) for first, last, claim in race_clocks(story, sentence)]
    taken = {k for m in clocks for k in range(m.first, m.last)}
    found = [m for r in story.here(sentence) if r.first not in taken and (m := _mark(story, sentence, r))]
    return sorted((*clocks, *found), key=lambda m: m.first)


def _mark(story: Story, sentence: Sentence, read: Read) -> Mark | None:
    claim, (first, last) = read.claim, story.phrase(read)
    low, unit = story.tokens.low, base_unit(read.claim)
    if claim.stated.number is None or claim.stated.bound != "=" or claim.modality != "stated" or "-" in low[first:last]:
        return None
    if _is_off(low, first, last) or low[first - 1] in ("by", "the", "nearly", "almost", "another"):
        return None
    timed = unit in ("second", "minute") and ("." in claim.amount.written or not RACING.isdisjoint(low[sentence.first : sentence.last]))
    if timed or unit in _HAS_MORE or claim.kind == "points" or claim.scope.noun in _HAS_MORE:
        return Mark(first, last, claim)
    bare = claim.kind == "count" and not unit and (not read.figure.noun or claim.counted[:1].isupper())
    return Mark(read.first, read.last, claim, bare=True) if bare and low[first - 1] in _LEADS else None


def _is_off(low: Sequence[str], first: int, last: int) -> bool:
    """True for *10 seconds left*, *0.2 seconds ahead of*; not for *in 10.92 seconds behind Brown*, *ran 10.92 seconds to win*."""
    if low[last] == "to":
        return low[last + 1] not in _WINNING
    return low[last] in _OFF and (low[last] not in ("ahead", "behind", "clear") or low[first - 1] not in _LEADS)


_WINNING = frozenset("beat win take claim finish pip edge hold".split())


def _way(story: Story, sentence: Sentence, one: Mark, other: Mark) -> int:
    """1 where the words put *one* ahead of *other*, -1 where they put it behind, 0 where they do not say."""
    low = story.tokens.low
    gap = low[one.last : other.first]
    if len(gap) >= _GAP:
        return 0
    behind = low[other.last : min(sentence.last, other.last + 6)]
    for a, b in pairwise(gap):
        if b == "than" and a in _SPEEDS and not {"not", "no", "and", "but", ";"} & set(gap):
            return _SPEEDS[a]  # "1:20.5, half a second quicker than the old mark of 1:20.2"
    if len(gap) <= 2 or {";", ":", "(", "and", "but"} & set(gap) or low[other.first - 1] not in _LEADS:
        return 0
    if (_ELSEWHERE | {"from"}) & {*gap, *behind} or _ELSEWHERE & set(low[max(sentence.first, one.first - 5) : one.first]):
        return 0
    figures = sum(w[:1].isdecimal() for w in gap) - sum(one.last <= x.first < other.first for x in _gaps(story, sentence))
    if _FIXTURE & set(gap) or figures or not any(story.tokens.written(k)[:1].isupper() for k in range(one.last, other.first)):
        return 0
    for k in range(one.last, other.first - 1):
        way = _PARTED.get((low[k], low[k + 1]), 1 if low[k] in _AHEAD else -1 if low[k] in _BEHIND else 0)
        if way < 0 and low[k] in _BEHIND and low[k - 1] in _UNITS and "with" in low[one.last : k]:
            return 1  # "in 2:21:40, with Alemu 25 seconds behind in 2:22:05"
        if way:
            return way if low[k - 1] not in ("not", "was", "were", "been") or (low[k], low[k + 1]) in _PARTED else 0
    places = [_place(story, start, m.first) for start, m in ((max(sentence.first, one.first - _GAP), one), (one.last, other))]
    return 0 if not all(places) or places[0] == places[1] else 1 if places[0] < places[1] else -1


def _place(story: Story, first: int, last: int) -> int:
    """The place told from *first* up to *last*: ``won the 800 metres in``, ``with Ito second in``; not ``the second heat``."""
    low = story.tokens.low
    for k in range(last - 1, first - 1, -1):
        if low[k] in _PLACES and low[k] not in ORDINALS:
            return _PLACES[low[k]]
        if low[k] in ORDINALS and low[k - 1] not in ("the", "her", "his", "a") and low[k + 1] in ("in", "at", "with", "on", ","):
            return ORDINALS[low[k]]
    return 0


def _link(story: Story, sentence: Sentence, one: Mark, other: Mark, way: int) -> Iterator[Link]:
    a, b = one.claim, other.claim
    unit, mine = base_unit(a), Fraction(a.stated.number or 0)
    theirs = Fraction(b.stated.number or 0)
    timed = unit in ("second", "minute")
    if timed and not (RACING | _PLACES.keys()) & story.words(sentence):
        return
    low = story.tokens.low
    if one.bare and other.bare and low[one.first - 1] == low[other.first - 1] == "in" and 1 not in (mine.denominator, theirs.denominator):
        unit, timed, a = "second", True, story.word(one.first, one.last, exactly(a.stated.number or 0, "second"), "duration")
    elif one.bare or not (other.bare or base_unit(b) == unit and b.scope.noun == a.scope.noun):
        return
    if 4 * min(mine, theirs) < 3 * max(mine, theirs) or (other.bare and (mine.denominator == 1) != (theirs.denominator == 1)):
        return
    if other.bare:
        b = story.word(other.first, other.last, exactly(b.stated.number or 0, unit), a.kind, a.scope)
    great, small = (a, b) if (way > 0) != timed else (b, a)
    assumed = f"{lines(great, small, 'tell')} what two did in one contest"
    yield Link("order", (great.id, small.id), assumption=assumed)
    apart = _gaps(story, sentence)
    if len(apart) == 1 and unit == "second" and mine != theirs:
        change = story.word(apart[0].first, apart[0].last, attrs.evolve(apart[0].claim.amount, unit="second"), "change")
        yield Link("change", (change.id, small.id, great.id), assumption=f"{assumed}")


def _gaps(story: Story, sentence: Sentence) -> list[Length]:
    """The seconds between two: *won by 0.3 seconds*, *0.3 seconds ahead of*."""
    low = story.tokens.low
    told = [x for x in lengths(story, sentence) if x.claim.amount.unit == "second" and x.claim.stated.bound == "="]
    apart = ("ahead", "clear", "behind", "adrift", "back", *_SPEEDS)
    return [x for x in told if low[x.first - 1] == "by" or (low[x.last] in apart and low[x.first - 1] not in _LEADS)]
