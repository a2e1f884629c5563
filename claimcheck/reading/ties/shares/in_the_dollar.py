"""In the dollar: so many cents of every dollar, told again in per cent or by two sums."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines

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
        if len(cents) == 1 and not percents:
            yield from _of_sums(story, cents[0], _of_each(story, cents[0]))
        if len(percents) != 1 or len(cents) != 1:
            continue
        some, percent = cents[0], percents[0]
        end = _of_each(story, some)
        gap = story.tokens.low[end : percent.first]
        if percent.first < end or len(gap) > _REACH or not any(gap[-len(words) :] == words for words in _AGAIN):
            continue
        yield Link("same", (_share(story, some, end), percent.claim.id), proof="the sentence tells one share in cents and in per cent")


def _share(story: Story, cents: Read, end: int) -> str:
    """The name of the claim of *cents* of each dollar as so many per cent."""
    told = attrs.evolve(cents.claim.amount, unit="percent")
    return story.word(cents.first, end, told, "share", cents.claim.scope, cents.claim.voice).id


def _of_sums(story: Story, cents: Read, end: int) -> Iterator[Link]:
    """*took £24,000 and passed on £9,600, 45p in every pound*, *12 pence of every pound. Out of £3 million that came to £260,000*."""
    for sentence in story.beside(cents.sentence, 0, 1):
        sums = [r for r in story.here(sentence) if r.claim.kind == "money" and r is not cents and r.first != end - 1]
        sums = [r for r in sums if r.claim.stated.bound == "=" and r.claim.amount.unit not in _CENTS and "/" not in r.claim.amount.unit]
        if len(sums) == 2 and sums[0].claim.amount.unit == sums[1].claim.amount.unit:
            part, whole = sorted(sums, key=lambda r: r.claim.stated.number or 0)
            told = f"{lines(part.claim, whole.claim, 'tell')} the part and the whole of “{cents.claim.said}” in each"
            yield Link("share", (_share(story, cents, end), part.claim.id, whole.claim.id), assumption=told)
        if sums:
            return


def _of_each(story: Story, read: Read) -> int:
    """The token behind the dollar of *20 cents of every dollar*; 0 where *read* is of no such thing."""
    low, k = story.tokens.low, story.phrase(read)[1]
    if read.claim.amount.unit not in _CENTS or read.claim.stated.bound != "=" or low[k] not in _OF:
        return 0
    k += 1 + (low[k] == "out" and low[k + 1] == "of")
    k += low[k] in _EVERY
    return k + 1 if low[k] in _WHOLE else 0
