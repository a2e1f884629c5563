"""Own size: what a hyphen says of a thing and what its verb says: *the two-hour debate lasted 95 minutes*, *the 300-page book has 412*."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit, stem
from claimcheck.reading.ties.magnitudes.conversions import DIMENSIONS
from claimcheck.values.units import commensurable, factor

_HYPHENS = frozenset(("-",))
_LASTING = frozenset("lasted lasts ran runs went is was".split())
_BEING = frozenset("is was measures measured stands stood stretches stretched extends extended runs ran weighs weighed".split())
_HAVING = frozenset("has had have contains contained holds held comprises comprised runs ran boasts boasted with is was".split())
_FILLING = frozenset("to for on at all".split())
_CLOSING = frozenset(", . ; : ) – — and but before".split())
_AFTERS = DIMENSIONS | frozenset("length height".split())
_ACROSS = frozenset("wide deep across thick away off apart up down".split())
_UPRIGHT = frozenset("wall fence barrier hedge tower mast statue tree wave ladder drop".split())
# What tells why a thing is not of the size that it is called by, or of another one.
_OTHERWISE = frozenset(
    "including because after instead only scheduled planned supposed meant should originally actually eventually interval stoppage overran "
    "cut short extra time delay delays extended advertised billed nominal called dubbed despite though although not no another "
    "will would could may might each per than when if until once left remaining still already new yet more other some".split()
)
_LONG = frozenset("year month decade century".split())
_SEVENTH = Fraction(1, 7)
_TWELFTH = Fraction(1, 12)
_TENTH = Fraction(1, 10)
_NEAR = 4


class Described(NamedTuple):
    """A *thing* that *read* describes by a hyphen; its words end before the token *last*."""

    read: Read
    unit: str
    thing: str
    last: int
    upright: bool = False


def own_sizes(story: Story) -> Iterator[Link]:
    """Each describing size with the one that the verb of the same thing tells, where they cannot be one."""
    for sentence in story.holding(_HYPHENS):
        for read in story.every_figure.get(sentence.number, ()):
            one = _described(story, sentence, read)
            if one is None:
                continue
            for told in _told(story, sentence, one):
                if not _fits(one, told):
                    a, b = read.claim, told.claim
                    yield Link("same", (a.id, b.id), assumption=f"{lines(a, b, 'tell')} the size of one thing")
                break


def _described(story: Story, sentence: Sentence, read: Read) -> Described | None:
    """*The two-hour debate*, *a 300-page book*, *the 12-mile-long walk*: not of plurals, and not of what is one of some."""
    low, first = story.tokens.low, story.phrase(read)[0]
    dash = next((j for j in range(read.first + 1, min(read.first + 4, sentence.last)) if low[j] == "-"), -1)
    if dash < 0 or story.tokens.spaced(dash) or not low[dash + 1].isalpha() or read.claim.stated.bound != "=":
        return None
    if low[first - 1] not in _DETERMINERS and first > sentence.first:
        return None
    k = dash + 2
    upright = low[k] == "-" and low[k + 1] in ("high", "tall")
    if low[k] == "-":
        if low[k + 1] not in ("long", "high", "tall"):
            return None
        k += 2
    end = next((j for j in range(k, min(k + _NEAR, sentence.last)) if not low[j].isalpha() or low[j] in _VERBS), k + 1)
    if end <= k or low[end - 1] in _AFTERS or _is_many(low[end - 1]):
        return None
    return Described(read, singular(low[dash + 1]), low[end - 1], end, upright or low[end - 1] in _UPRIGHT)


_DETERMINERS = frozenset("the a an this that his her its their".split())
_VERBS = (_LASTING | _BEING | _HAVING | {"which", "that", "took", "takes"}) - {"held"}


def _is_many(word: str) -> bool:
    return word.endswith("s") and singular(word) != word


def _told(story: Story, sentence: Sentence, one: Described) -> Iterator[Read]:
    """The figure that the verb behind the thing tells, or the words in commas beside it, or the next sentence that speaks on of it."""
    low, k = story.tokens.low, one.last
    words = set(low[sentence.first : sentence.last])
    if _OTHERWISE & words:
        return
    if low[k] == "," and low[k + 1] in ("which", "that"):
        k += 2
    elif low[k] in ("which", "that"):
        k += 1
    yield from _behind(story, sentence, one, k)
    following = [s for s in story.beside(sentence, 0, _ON) if s.number > sentence.number]
    opens = one.read.first <= sentence.first + 1
    for s in following:
        named = low[s.first : s.first + 2] == ["the", one.thing]
        it = opens and low[s.first] == "it" and s.number == sentence.number + 1
        if not _OTHERWISE & set(_without_ends(low[s.first : s.last])) and (named or it):
            yield from _behind(story, s, one, s.first + 1 + named)


_ON = 4


def _without_ends(words: list[str]) -> list[str]:
    """*words* without *from one end to the other*."""
    at = next((k for k in range(len(words)) if words[k : k + 6] == ["from", "one", "end", "to", "the", "other"]), -1)
    return words if at < 0 else [*words[:at], *words[at + 6 :]]


def _behind(story: Story, sentence: Sentence, one: Described, k: int) -> Iterator[Read]:
    """The figure of the verb at *k*, or of the comma: of the dimension of what describes the thing."""
    low, claim = story.tokens.low, one.read.claim
    apposed = low[k] == ","
    verbs = {"duration": _LASTING, "measure": _BEING}.get(claim.kind, _HAVING)
    if not apposed and low[k] not in verbs:
        return
    start = next((j for j in range(k + 1, min(k + 1 + _NEAR, sentence.last)) if low[j] not in _FILLING), -1)
    for read in story.here(sentence):
        if read.first != start or read.claim.stated.bound != "=" or read.claim.modality != "stated":
            continue
        last = story.phrase(read)[1]
        if claim.kind in ("duration", "measure"):
            alike = (
                read.claim.kind == claim.kind and commensurable(base_unit(read.claim), base_unit(claim)) and base_unit(claim) not in _LONG
            )
            dimension = low[last + (low[last] == "in")]
            if not alike or dimension in _ACROSS or (one.upright and dimension in ("long", "length")):
                continue
            weighed = low[k] in ("weighs", "weighed") or claim.kind == "duration" and low[k] not in ("is", "was") and not apposed
            if not (weighed or dimension in _AFTERS or low[k] in _BEING - {"is", "was"}):
                continue
            last += (low[last] == "in") + (dimension in _AFTERS)
        elif read.claim.kind != "count" or stem(singular(low[last - 1])) != stem(one.unit) or apposed and low[k + 1] != "with":
            continue
        if low[last : last + 3] == ["from", "one", "end"] or low[last] in _CLOSING and low[last + 1] not in ("in", "on"):
            yield read


def _fits(one: Described, told: Read) -> bool:
    """True where the rounder of the two may be the other, or where the two lie so far apart that they tell different things."""
    a, b = Fraction(one.read.claim.stated.number or 0), Fraction(told.claim.stated.number or 0)
    if base_unit(told.claim) != base_unit(one.read.claim):
        b *= Fraction(factor(base_unit(told.claim), base_unit(one.read.claim)))
    if not a or not b or max(a, b) >= 2 * min(a, b):
        return True
    gap = abs(a - b)
    if one.read.claim.kind == "duration":
        return gap <= _SEVENTH * a
    if one.read.claim.kind == "measure":
        return 2 * gap <= 1 or gap <= (_TENTH if a % 10 == 0 else _TWELFTH) * a
    return gap <= _TENTH * a if a % 10 == 0 else not gap
