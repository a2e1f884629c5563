"""One scale: two figures that words hold against each other at two times, of which a word of scale is wrong or left out in one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.scales import ALIKE, OF_ONE_SIZE, out_of_scale, scale_of
from claimcheck.reading.ties.shares.bases import is_dated
from claimcheck.reading.ties.shares.pairs import Pair, pairs
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS

_KINDS = frozenset(("count", "money", "measure"))
_LONG = frozenset("years decade decades century since founded began begun born launched started first originally once initially".split())
_ELIDING = frozenset("from to and or up down between , a an rose fell".split())
_FIRST, _LAST = 1800, 2100
_FEW = 3  # years
_CLOSE = 6  # tokens


def one_scale(story: Story) -> Iterator[Link]:
    """``handled 62 passengers last year, up from 58 million``: both figures, which told in one scale would be of one size."""
    for pair in pairs(story):
        if pair.how == "eras" and not (story.is_brief and _beside(story, pair)):
            continue
        if all(r.claim.kind in _KINDS and r.claim.modality == "stated" for r in pair.reads) and _is_slip(story, pair):
            told = "" if pair.proven else pair.assumption
            proof = "" if told else "the sentence holds the one against the other"
            yield Link("beside", (pair.after.claim.id, pair.before.claim.id), proof=proof, assumption=told)
    yield from _rows(story)


def _rows(story: Story) -> Iterator[Link]:
    """``cleared 5.2 million tonnes in May and 5.9 tonnes in June``: one measure at two times, of which one is out of scale."""
    for sentence in story.sentences:
        for a, b in pairwise(story.here(sentence)):
            one = a.claim.kind == b.claim.kind and a.claim.amount.unit == b.claim.amount.unit
            if one and _KINDS & {a.claim.kind} and _are_months(story, a, b) and out_of_scale(a.claim, b.claim, ALIKE):
                yield Link("beside", (b.claim.id, a.claim.id), proof="the sentence tells the one beside the other, month by month")


def _are_months(story: Story, a: Read, b: Read) -> bool:
    """True for *in March and 7.1 tonnes in April*: each of its month or weekday, both told in the same words."""
    low, (last, end) = story.tokens.low, (story.phrase(a)[1], story.phrase(b)[1])
    told = low[last] in ("in", "on") and low[last] == low[end] and len(story.between(a, b)) < _CLOSE
    return (
        told
        and all(low[k + 1] in MONTHS or low[k + 1] in WEEKDAYS for k in (last, end))
        and (not b.figure.noun or a.figure.noun == b.figure.noun)
    )


def _beside(story: Story, pair: Pair) -> bool:
    a, b = pair.reads
    return story.apart(b.sentence, a.sentence) < 2


def _is_slip(story: Story, pair: Pair) -> bool:
    """True where the words of scale differ, and one of them in the place of the other makes figures of one size."""
    a, b = pair.reads
    if a.claim.amount.unit != b.claim.amount.unit or not out_of_scale(a.claim, b.claim, OF_ONE_SIZE if pair.proven else ALIKE):
        return False
    if all(_has_bare_m(story, r) for r in (a, b)):
        return False  # "stands at 41m above the sea, down from 48m": metres both
    if _of_long(story, pair) or (pair.how == "against" and not _of_a_time(story, b)):
        return False
    elided = scale_of(a.claim) == 1 and a.claim.kind != "money" and set(story.between(a, b)) <= _ELIDING
    return not elided  # "from 3 to 4 million hens"


def _has_bare_m(story: Story, read: Read) -> bool:
    """True for *41m*, which is read as metres or as millions, but not for *£41m*."""
    return read.claim.kind != "money" and _BARE_M.fullmatch(read.claim.said) is not None


_BARE_M = re.compile(r"\d[\d.,]*m", re.ASCII)


def _of_a_time(story: Story, base: Read) -> bool:
    """True for *up from 58 million in 2023* and for what closes its clause, but not for *against 40 million for its rivals*."""
    low, end = story.tokens.low, story.phrase(base)[1]
    way = {"up", "down"} & set(story.before(base, 4))
    return bool(way) or low[end] in (".", ",", ";", ")") or is_dated(story, base)


def _of_long(story: Story, pair: Pair) -> bool:
    """True where the words tell of many years between both, in which a thing may really grow a thousandfold."""
    a, b = pair.reads
    words = story.tokens.low[a.sentence.first : b.sentence.last]
    years = {int(w) for w in words if len(w) == 4 and w.isdecimal() and _FIRST < int(w) < _LAST}
    if story.published is not None:
        years.add(story.published.year)
    elif len(years) == 1 and pair.how == "from-to":
        return True  # "from $3 million in 2012 to $2.9 billion last year"
    return bool(_LONG & set(words)) or (len(years) > 1 and max(years) - min(years) > _FEW)
