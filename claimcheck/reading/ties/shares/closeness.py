"""Closeness: whether the words put the size of a change at the two figures it is of, or only into their sentence."""

from __future__ import annotations

from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.shares.changing import NOUNS, end_of_share
from claimcheck.reading.ties.shares.pairs import Pair
from claimcheck.reading.words.change import CHANGING

_FAR = 11  # words between a size and the figures behind it: "a 25 percent rise in cotton production this year, to"
_ASIDE = frozenset("if unless because as since while when after before with on owing due thanks".split())
# What may stand between both figures and the size that sums them up: "to 60 from 50, an increase of 20 per cent".
_SUMMED_UP = frozenset(
    ", ( — – - a an the that this which it is was or up down representing marking making meaning for i.e. net total further overall "
    "year-on-year annual yearly percent per cent % of by about nearly almost more than just over".split()
)


def is_put_at(story: Story, size: Read, at: int, pair: Pair) -> bool:
    """True where nothing but the change itself stands between *size*, its word at token *at*, and *pair*, in one sentence."""
    a, b = pair.reads
    if a.sentence is not size.sentence or b.sentence is not size.sentence:
        return False
    low, first = story.tokens.low, min(at, story.phrase(size)[0])
    if b.last <= first:
        return _sums_up(low[story.phrase(b)[1] : first])
    if size.last > a.first:
        return True  # "from 40, up 10 per cent, to 44"
    behind = max(end_of_share(story, size), at + 1)
    gap = low[behind : a.first]
    again = any(word in CHANGING for word in gap if word not in ("up", "down"))
    return len(gap) <= _FAR and not _ASIDE & set(gap) and (not again or "which" in gap) and "and" not in gap


def _sums_up(gap: list[str]) -> bool:
    """True for *, a rise of* and *in ten years, a rise of* between the two figures and the size."""
    last = len(gap) - gap[::-1].index(",") if "," in gap else 0
    dated = not last or last < _DATED and (last == 1 or gap[0] in _DATING)
    return dated and set(gap[last:]) <= _SUMMED_UP | NOUNS


_DATED = 7
_DATING = frozenset("in over within on by since last this next during at between a percent per %".split())


def is_of_a_year(story: Story, pair: Pair) -> bool:
    """True for the base of *fell by 36 to 748, against 1,034 a year ago*: what a number is held against need not be what it fell from."""
    against = pair.how == "against" and introduced(story, pair.before)[0] != "from"
    return against and {"year", "years"} & set(story.after(pair.before, 4)) != set()
