"""Told both ways: a difference as an amount and in per cent: ``$9.7m, or 14 per cent, more than the $68.3m of last year``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figures_of, like, number, size, told_in, unit_of
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess

_UP = frozenset("more higher greater larger bigger above over".split())
_DOWN = frozenset("fewer less lower smaller below under".split())
_KINDS = frozenset(("money", "count", "measure"))
_BASE = 10  # words up to what it is more than


def told_both_ways(story: Story, tied: Tied) -> Iterator[Guess]:
    """The difference as so much per cent of what it is more or less than, and as what lies between that and the figure before it."""
    for sentence in story.sentences:
        here = figures_of(story, sentence)
        for k, by in enumerate(here[:-2]):
            share, base = here[k + 1 : k + 3]
            way = _way(story, by, share, base)
            if not way or not like(story, by, base) or tied.both(share, base, "share"):
                continue
            claims = (share.claim.id, told_in(story, by, base).id, base.claim.id)
            yield Guess((Link("share", claims, assumption=f"{lines(share.claim, base.claim)} tell one difference"),), sure=True)
            yield from _between(story, tied, here[:k], (by, base), way)


def is_difference(story: Story, share: Read) -> bool:
    """True for the per cent of *£4m, or 10 per cent, higher at £46m*: it is of what was there before, which need not be told."""
    low, last = story.tokens.low, story.phrase(share)[1]
    told = share.claim.amount.unit == "percent" and low[story.phrase(share)[0] - 1] == "or"
    return told and bool((_UP | _DOWN) & set(low[last : last + 2]))


def _way(story: Story, by: Read, share: Read, base: Read) -> int:
    """1 for so much more than *base*, -1 for so much less, 0 where the words do not say so."""
    low = story.tokens.low
    if by.claim.kind not in _KINDS or not is_difference(story, share) or story.between(by, share)[-2:] not in ([",", "or"], ["or"]):
        return 0
    gap = low[story.phrase(share)[1] : base.first]
    word = next((w for w in gap[:2] if w in _UP | _DOWN), "")
    if not word or len(gap) > _BASE or {",", "at"} & set(gap[2:]) or not ({"than"} & set(gap) or word in ("above", "over", "below", "under")):
        return 0
    return 1 if word in _UP else -1


def _between(story: Story, tied: Tied, ahead: Sequence[Read], told: tuple[Read, Read], way: int) -> Iterator[Guess]:
    """The last figure before a difference as what is so much more or less than the base."""
    by, base = told
    unit = unit_of(story, base)
    now = next((r for r in reversed(ahead) if r.claim.kind == base.claim.kind and like(story, r, base)), None)
    if now is None or number(now) == number(by) or tied.as_(now, "flow", "parts"):
        return
    if (size(story, now, unit) > size(story, base, unit)) == (way > 0):
        claims = (told_in(story, base, now).id, told_in(story, by, now).id, told_in(story, now, base).id)
        assumed = f"{lines(base.claim, now.claim)} speak of one thing, “{by.claim.said}” apart"
        yield Guess((Link("flow", claims, assumption=assumed, into=1 if way > 0 else 0),))
