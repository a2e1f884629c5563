"""Ends: the figure that the words call the lowest of some things and the one that they call the highest of them, in any order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import of_one_unit, stem
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.common.spots import of_all

_BACK = 3
_REACH = 12
# Each row is one scale: what is called the little of it, then what is called the great.
_SCALES = (
    ("lowest", "highest"), ("shortest", "longest tallest"), ("youngest", "oldest eldest"), ("cheapest", "dearest costliest priciest"),
    ("smallest", "largest biggest greatest"), ("fewest least", "most"), ("lightest", "heaviest"), ("poorest", "richest"),
    ("coldest coolest chilliest", "hottest warmest"), ("narrowest", "widest broadest"), ("shallowest", "deepest"),
    ("thinnest", "thickest"), ("weakest", "strongest"), ("driest", "wettest"), ("worst-paid lowest-paid", "best-paid highest-paid"),
    ("younger", "older elder"), ("smaller", "larger bigger greater"), ("shorter", "longer taller"), ("lighter", "heavier"),
    ("cheaper", "dearer costlier"), ("slowest", "fastest quickest"),
)  # fmt: skip
_SCALE = {w: (k, end) for k, row in enumerate(_SCALES) for end, words in zip((-1, 1), row, strict=True) for w in words.split()}
_SCALED = frozenset(_SCALE)
_RACES = len(_SCALES) - 1
_ELIDING = frozenset(
    ", . : ; ( — – of at in on for by from with among to one ones was is were are had has took takes lasted cost costs came got paid ran "
    "weighed weighs reached went fetched sold just only a an and".split()
)
_OF_DEEDS = frozenset(("most", "least", "fewest"))
_SINCE = frozenset("in for since over ever of".split())


class _End(NamedTuple):
    """A figure that a superlative at the token *at* puts at one *end* (-1 or 1) of a *scale*."""

    read: Read
    at: int
    scale: int
    end: int


def ends(story: Story) -> Iterator[Link]:
    """The pairs of figures that the words put at the two ends of one run of things."""
    before: list[_End] = []
    for sentence in story.sentences:
        here = [e for read in amounts(story, sentence) if (e := _called(story, read)) is not None]
        for end in here:
            near = [e for e in before if story.apart(sentence, e.read.sentence) <= _BACK and _of_one(story, e, end)]
            if near:
                yield _link(story, near[-1], end)
            before.append(end)


def _called(story: Story, read: Read) -> _End | None:
    """The end of a scale that the nearest superlative puts *read* at, with no figure between."""
    low, first, start = story.tokens.low, story.phrase(read)[0], read.sentence.first
    if read.claim.stated.number is None or read.claim.stated.bound not in ("=", "~") or of_all(low, first):
        return None
    behind = story.phrase(read)[1]
    if low[behind : behind + 2] == [",", "the"] and low[behind + 2] in _SCALE and low[behind + 3] in (",", ".", "of"):
        return _End(read, behind + 2, *_SCALE[low[behind + 2]])
    if not story.tokens.among(_SCALED, max(start, first - _REACH), first):
        return None
    taken = [r for r in amounts(story, read.sentence) if r.first < read.first and story.before(r, 2) != ["of", "the"]]
    floor = max(start, first - _REACH, *(r.last for r in taken), start)
    at = next((k for k in range(first - 1, floor - 1, -1) if low[k] in _SCALE), -1)
    if at < 0 or {";", ":", "“", "”"} & set(low[at:first]) or (first - at < 3 and low[at + 1] in _SINCE):
        return None
    if (
        low[at + 1] == "of"
        and low[first - 1] not in ("at", "on", "with", "was", "is", "took", "cost")
        and not _ELIDING & set(low[at + 3 : first])
    ):
        return None  # "at the quickest of the trust's five clinics"
    if low[at + 1] == "," and low[at + 2] in ("who", "which") and "," not in low[at + 2 : first]:
        return None  # "the youngest, who is 31, seven": what an aside tells is its age
    ahead = low[at - 1] if at > start else ""
    if low[at] in _OF_DEEDS and low[at + 1].isalpha() and low[at + 1] not in _ELIDING and not is_plural(low[at + 1]):
        return None  # "among the least active the figure was 192"
    if low[at + 1] == "-" or ahead in ("at", "second", "third") or (low[at].endswith("er") and (ahead != "the" or low[at + 1] == "the")):
        return None
    return _End(read, at, *_SCALE[low[at]])


def _of_one(story: Story, one: _End, other: _End) -> bool:
    """True for the other end of one scale, of one unit, whose words name no thing but that of the first."""
    a, b = one.read.claim, other.read.claim
    if one.scale != other.scale or one.end == other.end or a.kind == "share" != b.kind or not of_one_unit(a, b):
        return False
    low = story.tokens.low
    if low[other.at + 1 : other.at + 3] == ["of", "them"] and one.read.sentence is not other.read.sentence:
        return False
    nouns = [stem(singular(low[e.at + 1])) for e in (one, other)]
    elided = low[other.at + 1] in _ELIDING or other.at + 1 == story.phrase(other.read)[0]
    return elided or nouns[0] == nouns[1]


def _link(story: Story, one: _End, other: _End) -> Link:
    timed = one.scale == _RACES and "duration" in (one.read.claim.kind, other.read.claim.kind)  # the fastest took least
    high, low = (one, other) if (one.end > 0) != timed else (other, one)
    a, b = in_unit(story, high.read, low.read), in_unit(story, low.read, high.read)
    return Link("range", (b.claim.id, a.claim.id), assumption=f"{lines(a.claim, b.claim, 'tell')} the two ends of one run of figures")
