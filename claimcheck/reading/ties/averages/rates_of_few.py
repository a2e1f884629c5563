"""Rates of few: a rate of success, response or death in per cent, and the small number of those it is told of."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import back_from, sizes
from claimcheck.reading.ties.shares.chances import is_exact, is_small

_RATES = frozenset(
    "response success failure cure survival fatality death mortality pass remission relapse infection completion recovery dropout "
    "attack detection attendance".split()
)
_TRIED = frozenset(
    "patient volunteer subject participant recipient person man woman child infant baby boy girl candidate entrant mouse rat monkey animal "
    "dog pig goat cow sheep trial test case attempt launch operation transplant".split()
)
_OTHERS = frozenset("national average usual last previous elsewhere typical normal earlier other another compared against than".split())
_HUNDRED = 100


def rates_of_few(story: Story) -> Iterator[Link]:
    """``The study took in nine women. It put the cure rate at 50 per cent``: no whole number of nine is 50 per cent of them."""
    if not story.is_brief:
        return
    for sentence in story.sentences:
        for share in story.here(sentence):
            if share.claim.amount.unit == "percent" and is_exact(share) and _is_rate(story, share):
                group = _group(story, share)
                if group is not None:
                    told = f"the percent is of {group.claim.said}, {lines(share.claim, group.claim)}"
                    yield Link("mean over", (share.claim.id, group.claim.id), assumption=told)


def _is_rate(story: Story, share: Read) -> bool:
    """True for *a response rate of 62 per cent*, *the cure rate was*, where nothing is held against it."""
    ahead = story.before(share, 6)
    at = ahead.index("rate") if "rate" in ahead else -1
    return at > 0 and ahead[at - 1] in _RATES and not _OTHERS & story.words(share.sentence)


def _group(story: Story, share: Read) -> Read | None:
    """The only number of people or tries that is told before *share*, where no other count is."""
    near = list(back_from(story, share.sentence, 2))
    counts = [r for s in near for r in sizes(story.here(s)) if r.claim.kind == "count" and r.first < share.first and not r.timing]
    if len(counts) != 1 or not is_small(counts[0], _HUNDRED):
        return None
    noun = counts[0].claim.scope.noun
    return counts[0] if noun in _TRIED else None
