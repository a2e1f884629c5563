"""Kept apart: shares and ratios that were tied to figures of another time, group or place, or to what a rule asks for."""

from __future__ import annotations

from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.stretch_mb import Stretch, is_of_others
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.choice import slipped
from claimcheck.reading.words.change import MULTIPLIERS

_NEEDED = frozenset("need needs needed require requires required only".split())
_AHEAD = 4  # words
_SORTS = frozenset(("share", "ratio"))


def is_kept_apart(story: Story, link: Link) -> bool:
    """True for *plans to double its workforce. It employs 800 now, after 650*: nothing proves the tie, and grammar speaks against it."""
    if link.sort not in _SORTS or link.proof:
        return False
    told, *others = map(story.claim, link.claims)
    if told.span is None or any(c.span is None for c in others):
        return False
    first, last = story.tokens.at(told.span.start), story.tokens.at(told.span.end)
    sentence = story.sentence_at(first)
    spans = {c.span.start for c in others if c.span is not None}
    pair = [r for r in story.reads if story.tokens.start[r.first] in spans]
    if sentence is None or len(pair) < len(others):
        return False
    if slipped(story, link):
        return False  # what one slip of the pen explains is seldom of another thing
    if told.stated.bound not in ("=", "~") or _NEEDED & set(story.tokens.low[max(sentence.first, first - _AHEAD) : first]):
        return False  # "Fewer than half were sprayed. By June ...", "needed two thirds of the 90 votes. In the event 55"
    over_time = any(w in MULTIPLIERS or w.endswith("fold") for w in story.tokens.low[first:last])
    return is_of_others(story, Stretch(sentence, first, last), pair, over_time=over_time)
