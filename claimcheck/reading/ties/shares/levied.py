"""Levied: so many per cent, the amount that they come to, and the one amount told before that they are taken of."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.equating import hedges_before
from claimcheck.reading.ties.common.nearby import of_one_unit
from claimcheck.reading.ties.shares.changing import change_word, end_of_share

_LEVIES = frozenset(
    "levy fee commission cut charge tax tithe royalty deposit duty keep keeps take takes collect collects charges receives".split()
)
_COMES = (["which", "amounts", "to"], ["which", "comes", "to"], ["which", "is"], ["amounting", "to"], ["or"], ["that", "is"])
_CAME = (["came", "to"], ["comes", "to"], ["amounted", "to"], ["amounts", "to"], ["worked", "out", "at"], ["was"], ["is"], ["worth"])
_BROUGHT = frozenset("brought brings raised raises yielded yields netted nets earned earns gave gives produced generates generated".split())
_HEDGES = frozenset("a an shade little less more than just under over about some around nearly almost roughly close to".split())
_REACH, _BOTH = 9, 2


def levied(story: Story) -> Iterator[Link]:
    """``receipts reached £48m. It collects a levy of 2 per cent, a shade less than £10m``: the share of the whole before it."""
    for sentence in story.sentences:
        shares = [r for r in story.here(sentence) if _is_share(story, r)]
        if len(shares) != 1:
            continue
        before = story.beside(sentence, 1, 0)[0]
        sums, wholes = _sums(story, sentence), _sums(story, before) if before is not sentence else []
        last = len(sums) == _BOTH and not any(r.first > sums[1].first for r in story.here(sentence)) and sums[0].last < shares[0].first
        if last and _came_to(story, shares[0], sums[1]):
            sums, wholes = sums[1:], sums[:1]  # "sold for $640,000, and the agent's 5 percent commission came to $32,000"
        if not len(sums) == len(wholes) == 1 or not _is_told(story, sentence, shares[0], sums[0]):
            continue
        if of_one_unit(sums[0].claim, wholes[0].claim) and (sums[0].claim.stated.hi or 0) < (wholes[0].claim.stated.number or 0):
            said = f"{lines(sums[0].claim, wholes[0].claim, 'tell')} the part and the whole of “{shares[0].claim.said}”"
            yield Link("share", (_plain(story, shares[0]), sums[0].claim.id, wholes[0].claim.id), assumption=said)


def _is_share(story: Story, read: Read) -> bool:
    at = change_word(story, read)
    level = at < 0 or story.tokens.low[at : at + 2] in _CAME
    return read.claim.kind in ("share", "rate") and read.claim.amount.unit.startswith("percent") and level


def _plain(story: Story, share: Read) -> str:
    """The name of the claim of *share*, be it told of a year, as so many per cent."""
    claim = share.claim
    if claim.amount.unit == "percent":
        return claim.id
    return story.word(share.first, share.last, attrs.evolve(claim.amount, unit="percent"), "share", claim.scope, claim.voice).id


def _sums(story: Story, sentence: Sentence) -> list[Read]:
    return [r for r in story.here(sentence) if r.claim.kind == "money" and "/" not in r.claim.amount.unit]


def _is_told(story: Story, sentence: Sentence, share: Read, part: Read) -> bool:
    """True where the words levy the share and set the sum beside it."""
    low, first = story.tokens.low, story.phrase(part)[0]
    if (
        not _LEVIES & {*low[sentence.first : share.first], *low[share.last : share.last + 3]}
        or part.first < share.last
        or first - end_of_share(story, share) > _REACH
    ):
        return False
    gap = low[end_of_share(story, share) : first - hedges_before(story, first)]
    if _BROUGHT & set(gap) and "," not in gap:
        return True  # "A levy of 0.5 percent brought the treasury about $43 million"
    if _came_to(story, share, part):
        return True
    mark = max((k for k, w in enumerate(gap) if w == ","), default=-1)
    behind = [w for w in gap[mark + 1 :] if w not in _HEDGES]
    if mark >= 0 and "so" in behind[:2]:
        return True  # "keeps 2%, and so he will pocket slightly less than £10 million"
    return mark >= 0 and (not behind or any(behind == [w for w in words if w not in _HEDGES] for words in _COMES))


def _came_to(story: Story, share: Read, part: Read) -> bool:
    """True for *The agent's 5 percent commission came to $42,000*."""
    gap = story.tokens.low[end_of_share(story, share) : story.phrase(part)[0]]
    return [w for w in gap if w not in _HEDGES - {"to"} | _LEVIES] in _CAME
