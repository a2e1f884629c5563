"""Kept apart: shares and ratios that were tied to what a rule asks for, or that are told as bounds."""

from __future__ import annotations

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.choice import slipped

_NEEDED = frozenset("need needs needed require requires required only".split())
_AHEAD = 4  # words
_SORTS = frozenset(("share", "ratio"))


def is_kept_apart(story: Story, link: Link) -> bool:
    """True for *needed two thirds of the 90 votes. In the event 55 were for it*: nothing proves the tie, and no slip explains the miss."""
    if link.sort not in _SORTS or link.proof:
        return False
    told, *others = map(story.claim, link.claims)
    if told.span is None or any(c.span is None for c in others):
        return False
    first = story.tokens.at(told.span.start)
    sentence = story.sentence_at(first)
    if sentence is None or slipped(story, link):
        return False
    return told.stated.bound not in ("=", "~") or bool(_NEEDED & set(story.tokens.low[max(sentence.first, first - _AHEAD) : first]))
