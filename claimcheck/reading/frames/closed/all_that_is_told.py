"""All that is told: a passage whose only figures are a share and two of one kind, which in some reading of the words it joins."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.frames.before_and_after import linked, ordered
from claimcheck.reading.frames.bound import Part
from claimcheck.reading.frames.matters import is_of_another, set_beside
from claimcheck.reading.frames.operands import Tied, like, number, size, told_itself, unit_of
from claimcheck.reading.frames.share import is_open, link_of
from claimcheck.reading.frames.sizes import sizes
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.shares.rated import is_rated
from claimcheck.reading.ties.shares.shares import are_sides
from claimcheck.reading.ties.sums.wholes import opens

_KINDS = frozenset(("count", "money", "measure"))
_ASIDE = frozenset(("duration", "ordinal", "age", "date"))
_SENTENCES, _FIGURES = 6, 4
_LEAST = 10  # of a number that leaves its noun out
_CLOSE = Fraction(5, 2)
_HUNDRED = 100


def all_that_is_told(story: Story, tied: Tied) -> Iterator[Guess]:
    """The part or the change that the only share of a passage makes of its only two figures of one kind.

    *Of 1,140 barns inspected 171 got a red dot. ... One in four was past saving*: where a passage tells no others, the three hold in some
    reading, as a part, as what is left of the whole, as a rise or as a fall. Of 2,300 right passages 14 told three such figures that no
    words tie, and that hold so.
    """
    if story.is_part or len(story.sentences) > _SENTENCES or any(s.role != "body" for s in story.sentences):
        return
    told = [r for r in story.related if r.claim.kind not in _ASIDE and not r.timing and r.claim.stated.number is not None]
    shares = [r for r in told if r.claim.kind == "share"]
    if len(told) > _FIGURES or len(shares) != 1 or not is_open(story, shares[0], tied) or shares[0].claim.stated.bound not in ("=", "~"):
        return
    share = shares[0]
    pair = _pair(story, told)
    if pair is None or is_rated(story, share) or not 0 < number(share):
        return
    links = list(_readings(story, share, pair))
    if links:
        yield Guess(tuple(links), sure=True)


def _pair(story: Story, told: list[Read]) -> tuple[Read, Read] | None:
    """The only two figures of one unit, one of which at least tells its noun or its unit."""
    groups: dict[str, list[Read]] = {}
    for read in (r for r in told if r.claim.kind in _KINDS and r.is_plain and (r.claim.amount.unit or number(r) >= _LEAST)):
        groups.setdefault(unit_of(story, read), []).append(read)
    pairs = [group for group in groups.values() if len(group) == 2]
    if len(pairs) != 1 or any(r.figure.another for r in pairs[0]):
        return None
    a, b = pairs[0]
    bare = [r for r in (a, b) if not told_itself(r)]
    if len(bare) > 1 or any(number(r).denominator > 1 for r in bare) or number(a) == number(b):
        return None
    return (a, b) if like(story, a, b) and not are_sides(story, a, b) and not set_beside(story, a, b) else None


def _readings(story: Story, share: Read, pair: tuple[Read, Read]) -> Iterator[Link]:
    """The links in which *share* joins *pair*, the likeliest first; none where it comes near to none of them."""
    unit = unit_of(story, pair[0])
    small, great = sorted(pair, key=lambda r: size(story, r, unit))
    ratio = size(story, small, unit) / size(story, great, unit)
    part = number(share) / (_HUNDRED if share.claim.amount.unit == "percent" else 1)
    change = next((one for one in sizes(story) if one.read is share), None)
    if change is not None and change.way:
        before, after = ordered(story, change, *pair)
        made = 1 - ratio if change.way < 0 else 1 / ratio - 1
        if made and 1 / _CLOSE < part / made < _CLOSE:
            yield linked(story, change, before, after)
        return
    beside = any(r.sentence is share.sentence for r in pair)
    if opens(story, small):
        return  # "Of the 15 in the top class 60 per cent walk. The school has 62 pupils"
    if part >= 1 or (is_of_another(story, share, great, small) and not beside):
        return
    made_of = [told for told in (part, 1 - part) if 1 / _CLOSE < ratio / told < _CLOSE]
    for told in made_of:
        link = link_of(story, share, Part(small, rest=told != part), great)
        yield attrs.evolve(link, words=small.claim.span)
