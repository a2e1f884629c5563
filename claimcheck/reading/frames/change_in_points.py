"""Change in points: a loss told in per cent of two shares near it that lie as many points apart, *61 percent ... 52 ... a loss of nine*."""

from __future__ import annotations

from claimcheck.reading.frames.before_and_after import is_base
from claimcheck.reading.frames.operands import near, number, unit_of
from claimcheck.reading.frames.sizes import Size
from claimcheck.reading.frames.taken_up import ARTICLES
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.words.numbers import SMALL


def shares_in_points(story: Story, one: Size) -> tuple[Read, Read] | None:
    """The only two shares near a change in per cent that lie as many points apart: ``61 percent ... 52 ... A loss of nine percent``."""
    if one.read is None or one.points or one.claim(story).amount.unit != "percent" or not (one.way and story.is_brief):
        return None
    low, first = story.tokens.low, story.phrase(one.read)[0]
    named = low[first - 1] in ARTICLES or (low[first - 1] == "of" and low[first - 3] in ARTICLES)
    if not named or _ends_elsewhere(story, one):
        return None  # "Deposits have grown by 1 per cent"
    around = [r for r in near(story, one.sentence, 5, 4) if r is not one.read and _is_percent(story, r)]
    if len(around) != 2 or any(change_word(story, r) >= 0 and introduced(story, r)[0] == "by" for r in around):
        return None
    small, great = sorted(around, key=number)
    pair = (great, small) if one.way < 0 else (small, great)
    fits = number(great) - number(small) == number(one.read)
    return pair if fits and not is_base(story, *pair) else None


def _ends_elsewhere(story: Story, one: Size) -> bool:
    """True for *Its rise of 1 per cent in exports*: the change is one of something that is named behind it."""
    low = story.tokens.low
    behind = low[one.last : min(one.last + 2, one.sentence.last)]
    return len(behind) == 2 and behind[0] == "in" and not behind[1][:1].isdigit() and behind[1] not in SMALL


def _is_percent(story: Story, read: Read) -> bool:
    bare = read.claim.kind == "count" and not read.figure.noun and unit_of(story, read) == "percent"
    return (read.claim.kind == "share" and read.claim.amount.unit.partition("/")[0] == "percent") or bare
