"""In the dollar: so many cents of every dollar, told again in per cent."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story

_CENTS = frozenset(("cent", "penny", "pence", "p", "US cent", "euro cent"))
_WHOLE = frozenset("dollar dollars pound euro rand pounds euros rupee".split())
_OF = frozenset("of in on from out for".split())
_EVERY = frozenset("every each the a".split())
_AGAIN = (["or"], [",", "or"], ["("], ["—"], ["–"], [",", "which", "is"], [",", "that", "is"], [",", "equal", "to"], [","])
_REACH = 14


def in_the_dollar(story: Story) -> Iterator[Link]:
    """*20 cents of every dollar the wind farm earns, or two percent*: the cents and the only percent told right behind are one share."""
    for here in story.by_sentence.values():
        percents = [r for r in here if r.claim.kind == "share" and r.claim.amount.unit == "percent"]
        cents = [r for r in here if r.claim.kind == "money" and _of_each(story, r) > 0]
        if len(percents) != 1 or len(cents) != 1:
            continue
        some, percent = cents[0], percents[0]
        end = _of_each(story, some)
        gap = story.tokens.low[end : percent.first]
        if percent.first < end or len(gap) > _REACH or not any(gap[-len(words) :] == words for words in _AGAIN):
            continue
        told = attrs.evolve(some.claim.amount, unit="percent")
        share = story.word(some.first, end, told, "share", some.claim.scope, some.claim.voice)
        yield Link("same", (share.id, percent.claim.id), proof="the sentence tells one share in cents and in per cent")


def _of_each(story: Story, read: Read) -> int:
    """The token behind the dollar of *20 cents of every dollar*; 0 where *read* is of no such thing."""
    low, k = story.tokens.low, story.phrase(read)[1]
    if read.claim.amount.unit not in _CENTS or read.claim.stated.bound != "=" or low[k] not in _OF:
        return 0
    k += 1 + (low[k] == "out" and low[k + 1] == "of")
    k += low[k] in _EVERY
    return k + 1 if low[k] in _WHOLE else 0
