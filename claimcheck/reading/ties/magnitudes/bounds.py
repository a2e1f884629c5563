"""Bounds: the least and the most of one thing, called so by words of any kind, beside each other or up to a few sentences apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import NamedTuple

import attrs

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import base_unit, exactly, of_one_noun, of_one_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.common.spots import of_all
from claimcheck.reading.words.change import CHANGING
from claimcheck.reading.words.grammar import MARKS

_LOW = frozenset(
    "minimum min floor bottom lower lowest least low cheapest lightest youngest smallest shortest narrowest coolest coldest "
    "pessimistic conservative cautious starting shallowest thinnest weakest poorest lowliest gloomiest quietest emptiest driest "
    "easiest softest simplest newest start starts begin begins".split()
)
_HIGH = frozenset(
    "maximum max ceiling cap top upper highest most high dearest heaviest oldest largest biggest longest widest warmest hottest "
    "optimistic boldest limit outside priciest costliest tallest deepest thickest strongest richest steepest rosiest "
    "busiest fullest wettest gravest harshest severest toughest hardest "
    "loudest".split()
)
_EXTREMES = _LOW | _HIGH
_ANY = frozenset("end limit bound estimate figure band bracket rung tier mark extreme step threshold side scale bid offer tariff".split())
# What an adjective that says low or high must stand before, to call an end of a range.
_ENDS = frozenset(
    "end limit bound estimate figure band bracket rung tier rate bid offer quote guess forecast fine penalty sentence term age price fare "
    "fee wage pay salary one reading temperature mark side extreme step threshold dose speed height weight stake bet grant deposit "
    "tariff charge premium rent valuation projection offence count total number level size".split()
)
_OF_WEALTH = frozenset("poorest richest".split())
_SURE = frozenset("minimum maximum min max floor ceiling cheapest dearest".split())
_IDLE = frozenset(
    "the a an of is was at to be are were being set put stands stood on in it its their his her that for and , comes goes starts begins "
    "sits lies as with by only just about around roughly some no than more less fewer not one came".split()
)
_WALLS = MARKS | {"!", "?"}
_OTHERWISE = frozenset(
    "record ever history since yet ago new rose fell risen fallen raised lifted cut lowered reduced increased previous formerly "
    "yesterday until than hit reached touched season earlier previously".split()
)
_RULED = frozenset(
    "must may can could allow allows allowed permit permits permitted require requires required law rule rules minimum maximum limit bound "
    "guidelines licence certificate should need needs obliged eligible entry".split()
)
_OBLIGED = frozenset("must should shall obliged bound promised pledged guaranteed guarantee committed undertaken contracted agreed".split())
_NEGATED = ("<", ">")
_NOT = frozenset("not never nor nobody nothing none no cannot n't neither without".split())
_MAY = frozenset("will can must should may cannot shall nobody nothing".split())
_ASKED = frozenset("why how what whether if when that".split())
_PRICED = frozenset("cost costs price prices priced rent rents fare fares fee fees ticket tickets seats rooms".split())
_STARTS = frozenset("start starts starting begin begins".split())
_UNITLESS = frozenset(("count", "points", "capacity"))
_INSTEAD = frozenset("for on in at among outside elsewhere by to".split())
_FAR = 3
_REACH = 7
_TIMES = 4


class _End(NamedTuple):
    """A figure that the words call the *low* or the other end of what *noun* names, by a word that hardly means anything else if *sure*."""

    read: Read
    low: bool
    noun: str
    sure: bool


def bounds(story: Story) -> Iterator[Choice]:
    """Each least with the most that stands nearest to it, one of which may be higher than it should."""
    told = {s.number: list(_told(story, s)) for s in story.sentences if s.role in ("body", "headline")}
    for number, here in told.items():
        before = [end for k in range(max(0, number - _FAR), number) for end in told.get(k, ())]
        for place, end in enumerate(here):
            others = [e for e in (*before, *here[:place]) if e.low != end.low and _of_one(story, e, end)]
            if others:
                near = others[-1]
                rivals = [e for e in (*before, *here) if e is not end and e is not near and _of_one(story, e, end)]
                yield from _choice(story, near, end, rivals)


def _choice(story: Story, a: _End, b: _End, rivals: Sequence[_End]) -> Iterator[Choice]:
    """The least and the most of *a* and *b*, or those that the *rivals* make with either."""
    pairs = [(a, b), *((x, y) for x, y in product((a, b), rivals) if x.low != y.low)]
    yield Choice(tuple(_link(story, *pair) for pair in pairs[:9]))


def _link(story: Story, a: _End, b: _End) -> Link:
    low, high = (a, b) if a.low else (b, a)
    one, other = in_unit(story, low.read, high.read), in_unit(story, high.read, low.read)
    if {r.claim.scope.noun for r in (one, other)} > {"person"}:
        one, other = _places(story, one), _places(story, other)
    assumed = f"{lines(one.claim, other.claim, 'tell')} the least and the most of one thing"
    return Link("range", (one.claim.id, other.claim.id), assumption=assumed)


def _places(story: Story, read: Read) -> Read:
    """*read* as a bare number: 300 seats are for as many people."""
    amount = attrs.evolve(read.claim.amount, counted="")
    return read._replace(claim=story.word(*story.phrase(read), amount, "points", voice=read.claim.voice))


def _told(story: Story, sentence: Sentence) -> Iterator[_End]:
    low = story.tokens.low
    denied = [r for r in story.here(sentence) if r.claim.modality == "denied" and r.claim.stated.bound in _NEGATED]
    for read in [r for r in denied if _is_ruled_out(story, r)]:
        yield _End(_number(story, read), read.claim.stated.bound == "<", "", True)
    for read in amounts(story, sentence):
        if read in denied or read.claim.stated.number is None or read.claim.modality == "denied" or read.claim.extreme is not None:
            continue
        first, last = story.phrase(read)
        near = [*range(max(sentence.first, first - 4), first), *range(last, min(sentence.last, last + 3))]
        ruled = _ruled(story, read)
        if ruled is None and _OTHERWISE & {low[k] for k in near}:
            taken = {k for r in story.here(sentence) if r.figure is not read.figure for k in range(*story.phrase(r))}
            around = {low[k] for k in near if k not in taken}
            if _OTHERWISE & (around - _called(around)):
                continue
        end = ruled or _by_bound(story, read) or _behind(story, read) or _by_word(story, read)
        if end is not None:
            yield end


def _is_ruled_out(story: Story, read: Read) -> bool:
    """True for ``can never be under``, ``nobody older than``: what may not be; not for ``did not spend more than``."""
    ahead = set(story.before(read, 12))
    return bool(_NOT & ahead) and bool(_MAY & ahead) and not _ASKED & ahead


def _number(story: Story, read: Read) -> Read:
    """The bare number of ``never drop under 120 km/h``, which is an end of the range itself."""
    number, claim = read.claim.stated.number, read.claim
    told = exactly(number if number is not None else claim.stated.hi or claim.stated.lo or 0, claim.amount.unit)
    made = story.word(read.first, read.last, attrs.evolve(told, counted=claim.amount.counted), claim.kind, claim.scope, claim.voice)
    return read._replace(claim=made)


def _called(words: set[str]) -> set[str]:
    """The *than* of *no more than*."""
    return {"than"} if {"more", "less", "fewer"} & words and {"no", "not"} & words else set()


_CAPPED = (
    ["capped", "at"], ["limited", "to"], ["out", "at"], ["cap", "at"], ["caps", "at"], ["peaks", "at"], ["restricted", "to"],
)  # fmt: skip
_CAPS = frozenset("caps cap capped limits limited restricts restricted".split())
_FALLS = frozenset("falls fall drops drop dips dip goes go sinks sink gets get pays pay costs cost".split())


def _ruled(story: Story, read: Read) -> _End | None:
    """``capped at $120``, ``never falls below $90``, ``must have reached the age of 18``."""
    ahead, bound = story.before(read, 5), read.claim.stated.bound
    capped = ahead[-2:] in _CAPPED or (ahead[-1:] in (["at"], ["to"]) and _CAPS & set(ahead[:-2]) and not CHANGING & set(ahead))
    if capped and bound == "=" and ahead[-3:-2] != ["bottomed"]:
        return _End(read, False, "", True)  # "caps the board at nine members"
    if bound in _NEGATED and _NOT & set(ahead) and _FALLS & set(ahead) and read.claim.extreme is None:
        return _End(_number(story, read), bound == "<", "", True)
    bare = read.claim.kind == "age" or (read.claim.kind == "count" and not read.claim.counted)
    if bare and bound == "=" and (ahead[-4:] == ["reached", "the", "age", "of"] or ahead[-1:] == ["turned"]):
        return _End(read, True, "", True) if _OBLIGED & set(story.before(read, 9)) else None
    return None


def _by_bound(story: Story, read: Read) -> _End | None:
    """``at least 12``, ``no more than 10``."""
    bound = read.claim.stated.bound
    said = set(story.tokens.low[slice(*story.phrase(read))])
    if {"up", "to"} <= said and _STARTS & set(story.before(read, 9)):
        return _End(read, False, "", True)
    ahead = story.before(read, 12)
    if bound in _NEGATED and _is_ruled_out(story, read) and read.claim.extreme is None:
        return _End(_number(story, read), bound == "<", "", True)
    if ahead[-1:] == ["from"] and _PRICED & set(ahead) and not {"to", "-", "–"} & set(story.after(read, 4)):
        return _End(read, True, "", False)
    if bound in ("<=", ">=") and not {"up", "over", "under"} & said:
        return _End(read, bound == ">=", "", bool(_SURE & said) or bool({"least", "most"} & said and "very" in said))
    return None


def _behind(story: Story, read: Read) -> _End | None:
    """``30 metres deep at its shallowest``, ``800 years at the outside``."""
    words = story.after(read, 6)
    at = next((k for k, w in enumerate(words) if w in ("at", "for", "on")), 6)
    if at > 1 or words[at + 1 : at + 2] not in (["the"], ["its"], ["their"], ["his"], ["her"]):
        return None
    word = next((w for w in words[at + 2 : at + 4] if w in _EXTREMES or w == "higher"), "")
    return _End(read, word in _LOW, "", True) if word else None


def _by_word(story: Story, read: Read) -> _End | None:
    """``a maximum of 10``, ``the bottom of the bracket is five years``, ``Its upper estimate is 1,400``."""
    low, first = story.tokens.low, story.phrase(read)[0]
    if of_all(low, first):
        return None  # "the youngest of the 84 men"
    others = [r for r in story.every_figure.get(read.sentence.number, ()) if r is not read]
    taken = {k for r in others for k in range(r.first, r.last) if low[k] != "one"}
    for k in range(first - 1, max(read.sentence.first, first - 2 * _REACH) - 1, -1):
        if k in taken or low[k] in _WALLS or (low[k] == "," and k < first - 1 and not _is_aside(low, k, first)):
            return None
        word = low[k] if low[k] in _EXTREMES else singular(low[k])
        if word in _SURE or (first - k <= _REACH and word in _EXTREMES):
            beyond = k + 2 if low[k].endswith(("est", "east", "ost")) else first
            noun = next((low[j] for j in range(k + 1, beyond) if low[j] not in _IDLE and low[j].isalpha()), "")
            if word not in _SURE and not _is_end(low, k, first, noun, read.sentence.first):
                return None
            if word in _OF_WEALTH and read.claim.kind in ("share", "count"):
                return None  # "The poorest tenth pay 19 per cent"
            return _End(read, word in _LOW, singular(noun), word in _SURE)
    return None


def _is_aside(low: Sequence[str], k: int, at: int) -> bool:
    """True for either comma of *the busiest, in Leeds, served*: no more than a place stands between them."""
    opens = low[k + 1] in ("in", "at", "near", "on") and "," in low[k + 2 : min(k + 5, at)]
    return opens or (low[k - 2] == "," and low[k - 1].isalpha()) or (low[k - 3] == "," and low[k - 2] in ("in", "at", "near", "on"))


def _is_end(low: Sequence[str], k: int, at: int, noun: str, floor: int) -> bool:
    """True where the word at token *k* names an end itself (``the bottom``, ``overnight lows``) or what ends is called by *noun*."""
    if singular(noun) in _ENDS:
        return True
    if low[k] in _STARTS:
        return low[k + 1] in ("at", "from", "on")
    nominal = low[k + 1] in ("of", "is", "was", "at", "being", "would", "will") or k + 1 == at
    owned = k > floor and low[k - 1] in ("the", "a", "its", "their", "his", "her", "and", "overnight", "daytime")
    if low[k].endswith(("est", "east", "ost")) and k > floor and low[k - 1] in ("the", "its", "their", "and") and at - k < _REACH:
        return True
    return nominal and (owned or low[k].endswith(("s", "est"))) and not (low[k + 1] == "of" and low[k] == "top")


def _of_one(story: Story, a: _End, b: _End) -> bool:
    """True where both ends may be of one thing: one unit and noun, told of like things, and neither many times the other."""
    one, other = a.read.claim, b.read.claim
    loose = not (a.sure or b.sure or _at_once(story, a.read, b.read)) and {a.read.claim.stated.bound, b.read.claim.stated.bound} != {"="}
    if one.scope.when != other.scope.when and one.scope.when and other.scope.when:
        return False
    if a.noun and b.noun and a.noun != b.noun and not {a.noun, b.noun} & _ANY:
        return False
    if not _one_unit(one.kind, other.kind, a.read, b.read) or not of_one_noun(one, other):
        return False
    if (loose and not _ruled_alike(story, a.read, b.read)) or _elsewhere(story, a.read, b.read):
        return False
    numbers = [Fraction(c.stated.number or 0) for c in (one, other)]
    return min(numbers) > 0 and max(numbers) < _TIMES * min(numbers)


def _one_unit(kind: str, other: str, a: Read, b: Read) -> bool:
    one, two = a.claim, b.claim
    if {kind, other} == {"age", "count"}:
        bare = one if kind == "count" else two
        return not bare.counted and not bare.amount.unit
    if base_unit(one) == base_unit(two):
        return kind == other or bool(base_unit(one)) or {kind, other} <= _UNITLESS
    bare = one if not base_unit(one) else two
    told = bare.counted and bare.scope.noun
    return not (base_unit(one) and base_unit(two)) and bare.kind in _UNITLESS and not told and of_one_unit(one, two)


def _at_once(story: Story, a: Read, b: Read) -> bool:
    """True for *no less than 12 years and no more than eight*, *over 35 and under 28*: the second bound goes on from the first."""
    first, other = a.claim, b.claim
    if a.sentence is not b.sentence or first.stated.bound[:1] == other.stated.bound[:1] or "=" in (first.stated.bound, other.stated.bound):
        return False
    between, behind = story.between(a, b), story.tokens.low[story.phrase(b)[1] : story.phrase(b)[1] + 1]
    if len(between) > 12 or {";", ":", "while", "or", "whereas"} & set(between) or not {"and", "but"} & set(between):
        return False
    if behind and behind[0] in _TAILS and behind[0] in between:
        return False  # each is of a place of its own
    told = not base_unit(other) and not other.counted
    alike = base_unit(first) == base_unit(other) and (other.scope.noun == first.scope.noun) and len(between) < 5
    ends = behind in ([], ["."], [","], [";"], ["who"], ["of"], ["that"], ["to"], ["per"], ["a"]) or behind[0] in _TAILS
    strict = {first.stated.bound, other.stated.bound} == {"<", ">"}
    sizes = [Fraction(c.stated.number or 0) for c in (first, other)]
    return (told or alike) and ends and (not strict or (max(sizes) < 2 * min(sizes) and len(between) < 4))


_TAILS = frozenset("in for on at under by from if when before after during until unless as because per behind below since".split())


def _ruled_alike(story: Story, a: Read, b: Read) -> bool:
    """True where one sentence rules how many at least, and how many at most."""
    words = story.tokens.low[a.sentence.first : a.sentence.last]
    alike = a.claim.kind == b.claim.kind != "share" and base_unit(a.claim) == base_unit(b.claim)
    if story.apart(b.sentence, a.sentence) == 1:
        both = [(_RULED | _OBLIGED) & set(story.before(r, 12)) for r in (a, b)]
        return alike and all(both) and bool(_OBLIGED & (both[0] | both[1]))
    return a.sentence is b.sentence and alike and len(story.between(a, b)) < 15 and bool(_RULED & set(words))


def _elsewhere(story: Story, a: Read, b: Read) -> bool:
    """True where the later sentence opens with what it speaks of instead: ``For murder the minimum is``, ``On the blue one``."""
    low, first = story.tokens.low, b.sentence.first
    if a.sentence is b.sentence or low[first] not in _INSTEAD or "end" in low[first + 2 : first + 4]:
        return False
    if low[first + 2] in _EXTREMES:
        return False
    there = set(low[a.sentence.first : a.sentence.last])
    return not there & {w for w in low[first + 1 : first + 4] if w not in _IDLE}
