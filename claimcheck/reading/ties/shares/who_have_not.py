"""Who have not: a share of so many did a thing, and how many of them are told to be those who did not."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.values.amount import Stated
from claimcheck.values.exact import whole
from claimcheck.values.interval import point

_WHO = frozenset("who that which".split())
_NOT = frozenset("not never".split())
_AUXILIARIES = frozenset("have has had did do does are were is was will would could can".split())
_WITHIN = 6  # words between *nine in ten of the block's 430*
_HUNDRED = 100


def who_have_not(story: Story) -> Iterator[Link]:
    """``Nine in ten of the 430 tenants have signed. The 43 who have not``: they are the other tenth."""
    for sentence in story.holding(_WHO, _NOT):
        left = next((r for r in story.here(sentence) if _are_those_not(story, r)), None)
        told = [pair for s in story.beside(sentence, 1, 0) if (pair := _share_of(story, s)) is not None and left not in pair]
        if left is None or len(told) != 1:
            continue
        share, every = told[0]
        others = [r for r in story.here(sentence) if r not in (left, share, every)]
        if others or every.first > left.first:
            continue
        if not every.figure.noun or left.figure.noun in ("", every.figure.noun):
            said = f"those of line {line(left.claim)} are the others of line {line(every.claim)}"
            yield Link("share", (_others(story, share).id, left.claim.id, every.claim.id), assumption=said)


def _are_those_not(story: Story, read: Read) -> bool:
    """True for *The 43 who have not*, *the 12 that did not*."""
    low, first, behind = story.tokens.low, story.phrase(read)[0], story.after(read, 3)
    plain = read.claim.kind == "count" and read.claim.stated.bound == "=" and not read.claim.amount.unit
    the = "the" in low[first - 1 : read.first] or low[first - 2 : first] == ["the", "other"]
    return plain and the and len(behind) == 3 and behind[0] in _WHO and behind[1] in _AUXILIARIES and behind[2] in _NOT


def _share_of(story: Story, sentence: Sentence) -> tuple[Read, Read] | None:
    """The share and the whole of *Nine in ten of the block's 430 tenants*, the only ones of *sentence*."""
    here = story.here(sentence)
    shares = [r for r in here if r.claim.kind == "share" and r.claim.stated.bound in ("=", "~") and r.claim.stated.number]
    wholes = [r for r in here if r.claim.kind == "count" and r.is_plain and not r.claim.amount.unit]
    low = story.tokens.low
    for share in shares if len(shares) == 1 else ():
        near = [r for r in wholes if 0 < r.first - share.last <= _WITHIN and "of" in low[share.last : r.first]]
        if len(near) == 1 and not {",", "and", "but"} & set(low[share.last : near[0].first]):
            return share, near[0]
    return None


def _others(story: Story, share: Read) -> Claim:
    """The claim of what *share* leaves of all."""
    told = share.claim.amount
    full = _HUNDRED if told.unit == "percent" else 1
    number = whole(full - told.stated.number) if told.stated.number is not None else 0
    usual, widest = point(full) - told.usual, point(full) - told.widest
    amount = attrs.evolve(told, stated=Stated(told.stated.bound, number, number), usual=usual, widest=widest)
    return story.recast(share, "share", amount=amount)
