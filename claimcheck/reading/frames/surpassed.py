"""Surpassed: by how much one figure is told to lie above or below another: ``beat the record of 491 by 21``, ``21 above the old peak``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading import extremes
from claimcheck.reading.frames.closed.called_differences import tells_how_long
from claimcheck.reading.frames.operands import MOST, Tied, dimension, figured, figures_of, like, number, size, told_as, told_itself, unit_of
from claimcheck.reading.frames.passed import PASS
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.records.earlier import called_earlier

_PLAIN = frozenset(("count", "extreme", "level", "mean"))
_KINDS = _PLAIN | {"money", "measure", "duration", "points", "share"}
_TIED = ("margin", "parts", "flow", "change", "rest", "share", "tally", "next")
_ABOVE = frozenset(
    "above below over under beyond inside outside ahead behind short clear shy past adrift more fewer less better worse higher lower "
    "longer "
    "shorter faster slower quicker heavier lighter taller deeper warmer colder hotter wetter drier wider further older younger".split()
)
_BASES = frozenset("than of on off from the a its his her their that".split())
_BEATING = PASS | frozenset(
    "missed misses missing lowered lowers raised raises improved improves trailed trailing trails leads led".split()
)
_HEDGES = frozenset("just only about some almost nearly a mere fully around over barely no less than".split())
_CHANGED = frozenset("rose fell grew increased decreased dropped climbed up down cut reduced raised".split())


def surpassed(story: Story, tied: Tied) -> Iterator[Guess]:
    """What lies between each two figures of which the words say how far they are apart."""
    for sentence in figured(story):
        here = [r for r in figures_of(story, sentence) if r.claim.kind in _KINDS and r.claim.stated.bound in ("=", "~")]
        for gap in here if len(here) > 1 else ():
            fraction = gap.claim.kind == "share" and not gap.claim.amount.unit  # "a quarter more than"
            if (
                gap.claim.stated.bound == "="
                and not fraction
                and not tied.as_(gap, *_TIED)
                and (base := _base(story, gap, here)) is not None
            ):
                yield from _guess(story, gap, base, here)


def _base(story: Story, gap: Read, here: Sequence[Read]) -> Read | None:
    """The figure that *gap* is counted from: right behind ``by 14``, before ``by 14``, or behind ``14 more than``."""
    low, (first, last) = story.tokens.low, story.phrase(gap)
    start = first
    while low[start - 1] in _HEDGES and start > gap.sentence.first:
        start -= 1
    after = next((r for r in here if r.first >= last), None)
    before = next((r for r in reversed(here) if r.last <= start), None)
    if low[start - 1] == "by":
        ahead = low[max(gap.sentence.first, start - 14) : start]
        verb = max((k for k, w in enumerate(ahead) if w in _BEATING), default=-1)
        if verb < 0 or _CHANGED & set(ahead[verb:]):
            return None
        if verb == len(ahead) - 2 and after is not None and _joined(low[last : after.first]):
            return after  # "topping by 14 the 788 seen last January"
        opened = start - len(ahead) + verb
        if before is not None and before.first > opened:
            return before if "and" not in low[before.last : start] else None
        return next((r for r in here if r.first > last and called_earlier(story, r)), None)
    above = next((k for k in range(gap.last, min(last + 2, gap.sentence.last)) if low[k] in _ABOVE), -1)
    if above < 0 or after is None or not _joined(low[above + 1 : after.first]):
        return None
    return after


def _joined(gap: Sequence[str]) -> bool:
    """True where nothing but a noun phrase leads to the base: ``than the record of``."""
    compared = "than" in gap[:2]
    if list(gap[1:3]) == ["last", "time"]:
        return False  # "12 more than last time, in a house of 150"
    if tells_how_long(gap):
        return False  # "nine fewer than Shearer managed in his first 100"
    walls = {";", ":", "and", "but"} if compared else _WALLS
    named = any(w in _BASES or extremes.is_superlative(w) or w.endswith("'s") for w in gap)
    return len(gap) < (12 if compared else 9) and named and not walls & set(gap)


_WALLS = frozenset(", ; : and but who which ( in at for to last ago year par after".split())


def _guess(story: Story, gap: Read, base: Read, here: Sequence[Read]) -> Iterator[Guess]:
    """The links of *gap* with *base* and each figure that may lie so far from it."""
    before = [r for s in story.beside(gap.sentence, 1, 0)[:-1] for r in figures_of(story, s)]
    here = [r for r in here if r in (gap, base) or story.before(r, 1) != ["from"]]  # "41 points from 17 games, six more"
    bases = [b for g in here if g is not gap and (b := _base(story, g, here)) is not None]
    # "60 centimetres above the flood level of 7.8 metres, but 30 below the record of 8.7": what stood there is told by neither
    for found in ([r for r in here if r not in (gap, base) and r not in bases], before):
        links = [link for r in found for link in [_link(story, gap, base, r)] if link is not None]
        if links:
            turned = _turned(story, gap, base, found) if len(links) == 1 else None
            yield Guess(tuple(links[:MOST]), sure=len(links) == 1)
            if turned is not None:
                yield Guess((turned,), sure=True)
            return


def _turned(story: Story, gap: Read, base: Read, found: Sequence[Read]) -> Link | None:
    """The order of *8.4 metres, ... 30 centimetres below the record of 8.1 metres*: just so far above it instead."""
    unit = unit_of(story, base)
    others = [r for r in found if r.claim.kind == base.claim.kind and r.claim.amount.unit == base.claim.amount.unit]
    word = story.tokens.low[story.phrase(gap)[1]]
    way = _DIRECTIONS.get(word, 0)
    if len(others) != 1 or not way or not unit:
        return None
    other, level, far = size(story, others[0], unit), size(story, base, unit), size(story, gap, unit)
    if (other - level) * way >= 0 or abs(other - level) != far:
        return None
    great, small = (others[0], base) if way > 0 else (base, others[0])
    said = f"{lines(gap.claim, base.claim, 'tell')} which of the two is the higher"
    return Link("order", (great.claim.id, small.claim.id), assumption=said, words=great.claim.span)


_DIRECTIONS = {"above": 1, "below": -1, "higher": 1, "lower": -1, "short": -1}


def _change(story: Story, gap: Read, base: Read, other: Read) -> Link | None:
    """*gap* as the change from *base* to *other*: ``92,000, 15 per cent more than the record of 80,000``."""
    unit = unit_of(story, base)
    apart = other.claim.kind in ("share", "points") or not _is_mine(story, other, base) or size(story, other, unit) <= number(base)
    if apart or (other.sentence is not gap.sentence and story.tokens.low[gap.sentence.first] not in _THAT):
        return None
    said = f"{lines(gap.claim, base.claim, 'tell')} how far the two are apart"
    return Link("change", (gap.claim.id, base.claim.id, told_as(story, other, unit, base).id), assumption=said)


def _is_mine(story: Story, other: Read, base: Read) -> bool:
    return (_is_bare(base) or _of_kind(base, other)) and like(story, base, other)


_THAT = frozenset("that this it they".split())


def _link(story: Story, gap: Read, base: Read, other: Read) -> Link | None:
    """*gap* as what lies between *base* and *other*; None for figures of two sorts or of quite another size."""
    if gap.claim.amount.unit == "percent" and base.claim.kind not in ("share", "points"):
        return _change(story, gap, base, other)
    bare = _is_bare(base)
    unit = unit_of(story, other if bare else base)
    level, height = number(base) if bare else size(story, base, unit), size(story, other, unit)
    if not (bare or (_of_kind(base, other) and like(story, base, other))) or not level < 2 * height < 4 * level:
        return None
    mine = gap.claim.amount.unit
    if not (dimension(mine, unit) if mine else _is_bare(gap) or like(story, gap, other)) or 2 * size(story, gap, unit) > level:
        return None
    claims = [r.claim if r.claim.amount.unit else told_as(story, r, unit, other) for r in (gap, base, other)]
    if height > level:
        claims[1:] = claims[:0:-1]
    said = f"{lines(gap.claim, base.claim, 'tell')} how far the two are apart"
    return Link("margin", tuple(c.id for c in claims), assumption=said)


def _of_kind(a: Read, b: Read) -> bool:
    return a.claim.kind == b.claim.kind or {a.claim.kind, b.claim.kind} <= _PLAIN or _is_bare(a) or _is_bare(b)


def _is_bare(read: Read) -> bool:
    """True where no word tells what *read* counts; ``fewer`` and ``longer`` are no such word."""
    return read.claim.kind in _PLAIN and (not told_itself(read) or read.claim.scope.noun in _ABOVE)
