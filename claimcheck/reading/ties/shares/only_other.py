"""The only other: the shares of a vote or a market, and that of the only other one there is, which make all of it."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.values.written import amount

_OTHER = frozenset(("other", "others"))
_ONLY = frozenset("only one sole".split())
_RIVALS = frozenset("candidate candidates name names party parties contender contenders choice option bidder owner maker firm".split())
_WHOLES = frozenset("vote votes poll ballot ballots market shares".split())
_ELSE = frozenset(
    "last earlier before previous ago than from against compared turnout poll's round spoilt spoiled undecided abstained points lead ahead "
    "margin who which where while but down up".split()
)
_MOST, _LEAST, _HUNDRED = 6, 2, 100


def only_other(story: Story) -> Iterator[Link]:
    """``took 48.2 percent of the vote and Lind 39.5. The one other name on the ballot got 14.3``: the three are all of it."""
    low = story.tokens.low
    for sentence in story.holding(_OTHER):
        k = next((k for k in story.places(_OTHER, sentence) if low[k - 1] in _ONLY and _RIVALS & set(low[k + 1 : k + 3])), -1)
        if k < 0:
            continue
        near = story.beside(sentence, 1, 0)
        here = [r for s in near for r in story.every_figure.get(s.number, ()) if r.first != k - 1]
        if not _LEAST <= len(here) <= _MOST or _ELSE & story.words(*near) or not all(_is_share(story, r) for r in here):
            continue
        behind = [r for r in here if r.first > k]
        if len(behind) == 1 and any(_is_of_whole(story, r) for r in here):
            first = here[0].first
            whole = story.word(first, first + 1, amount("exactly 100%"), "share")
            said = f"the shares up to line {line(behind[0].claim)} are all of one whole"
            yield Link("parts", (whole.id, *(_percent(story, r).id for r in here)), assumption=said, exhaustive=True)


def _is_share(story: Story, read: Read) -> bool:
    """True for a percentage, and for the bare 39.5 of *48.2 per cent of the vote and Lind 39.5*."""
    bare = read.claim.kind == "count" and not read.figure.noun and not read.claim.amount.unit
    told = (read.claim.kind == "share" and read.claim.amount.unit == "percent") or bare
    return (
        told and read.claim.stated.bound in ("=", "~") and 0 < (read.claim.stated.number or 0) < _HUNDRED and change_word(story, read) < 0
    )


def _is_of_whole(story: Story, read: Read) -> bool:
    """True for *48.2 per cent of the vote*."""
    behind = story.tokens.low[read.last : min(read.last + 5, read.sentence.last)]
    return read.claim.kind == "share" and "of" in behind[:2] and bool(_WHOLES & set(behind))


def _percent(story: Story, read: Read) -> Claim:
    """The claim of *read* in per cent."""
    if read.claim.kind == "share":
        return read.claim
    return story.word(read.first, read.last, attrs.evolve(read.claim.amount, unit="percent"), "share", read.claim.scope, read.claim.voice)
