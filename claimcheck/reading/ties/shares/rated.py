"""Rated: percentages that their noun makes a rate, a holding or an ingredient, and figures that are two levels of one thing."""

from __future__ import annotations

from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.shares.changing import end_of_share, is_change

# Behind a percentage these do not make it the attribute of a thing, or the thing is a share itself.
_OPEN = frozenset(
    "of were was are is be had have has do did does who which that said say says to in on at from and or but than for by with as when "
    "while not per a an the this these those its their his her share slice cut portion part proportion majority minority chunk "
    "chance probability rate".split()
)
_ARTICLES = frozenset("a an the its their his her our".split())
_OF = frozenset("of outstanding at".split())
_EARNED = frozenset(
    "yield yields yielded yielding rates coupon interest premium discount discounted carry carries carrying bear bears bearing pay pays "
    "paying priced margin".split()
)
_EARNED_NEAR = 3
_OTHER = frozenset("or from".split())


def is_rated(story: Story, read: Read) -> bool:
    """True for *a 12 per cent bond*, *two per cent fat milk*, *60 per cent owned*, *to yield four per cent*: no share of a number told."""
    low, end = story.tokens.low, end_of_share(story, read)
    ahead = story.before(read, _EARNED_NEAR)
    if _EARNED & set(ahead):
        return True
    if end >= read.sentence.last or not ahead:
        return False
    if is_owned(story, read):
        return True
    word = low[end + 1] if low[end] == "-" and end + 1 < read.sentence.last else low[end]
    if word in ("interest", "stake"):
        return True
    attribute = word.isalpha() and word not in _OPEN
    return attribute and (ahead[-1] in _ARTICLES | _OF or ahead[-1].endswith("'s"))


def is_owned(story: Story, read: Read) -> bool:
    """True for *60 per cent owned*, *a 70%-government owned bank*: a holding."""
    low, end = story.tokens.low, end_of_share(story, read)
    return "owned" in (low[end + 1 : end + 4] if low[end : end + 1] == ["-"] else low[end : end + 1])


def are_levels(story: Story, a: Read, b: Read) -> bool:
    """True for *three or five*, *60 million from 75 million*, *fell 800 to 9,000*: two levels or a change of one thing, no part."""
    first, second = sorted((a, b), key=lambda r: r.first)
    if first.sentence is not second.sentence:
        return False
    between = story.between(first, second)
    return bool(_OTHER & set(between[-2:])) or any(is_change(story, r) for r in (a, b))
