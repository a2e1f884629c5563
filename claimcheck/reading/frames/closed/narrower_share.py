"""Narrower shares: the only two shares of a short passage, of which words make the later some of the earlier, or what was sold of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.reading.frames.operands import Tied, number, told_in_percent
from claimcheck.reading.frames.wholes import some_of_it
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.shares.changing import end_of_share, is_change
from claimcheck.reading.ties.shares.levels import is_level
from claimcheck.reading.words.grammar import FORMER, MORE, OWNERS, THEM

_HOLDING = frozenset(("includes", "include", "included", "including"))
_TAKING = (("takes", "in"), ("taking", "in"), ("took", "in"), ("among", "them"), ("of", "whom"), ("counts", "among"))
_OWNED = frozenset("owned held had owns holds has kept".split())
_SOLD = frozenset("sold sells offloaded disposed shed unloaded selling".split())
_BOUGHT = frozenset("bought buying added raised acquired increased lifted built doubled later".split())
_OPEN = (MORE - {"more"}) | FORMER | frozenset("compared against ago rose fell men women average each".split())
_STAKES = frozenset("stake stakes holding holdings investment".split())
_BACK = 12


def narrower_share(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Some 36% of members back it. That includes the 39% who back it strongly``, ``held 12% until May, when it sold 15%``."""
    every = [r for s in story.sentences for r in story.every_figure.get(s.number, ()) if r.claim.kind in ("share", "points")]
    if not story.is_brief or len(every) != 2 or tied.both(every[0], every[1]):
        return
    whole, part = every
    plain = all(is_level(story, r) and not is_change(story, r) and r.claim.stated.bound in ("=", "~") for r in every)
    near = story.apart(part.sentence, whole.sentence) < 2 and not _OPEN & story.words(whole.sentence, part.sentence)
    one, other = (told_in_percent(story, r) for r in every)
    less = (one.stated.number or 0) < (other.stated.number or 0) < 2 * (one.stated.number or 0)
    if plain and near and less and number(part) and (_is_inside(story, whole, part) or _is_sold(story, whole, part)):
        yield some_of_it(one, other, part.claim.phrase)


def _is_inside(story: Story, whole: Read, part: Read) -> bool:
    """True for *That figure takes in the 44% who approve strongly*."""
    low, first, end = story.tokens.low, story.phrase(part)[0], end_of_share(story, part)
    if low[end] == "of" and low[end + 1] in ("those", "the", "people", "all"):
        return False  # "Some 30 percent own up to it, including 44 percent of those under 25"
    ahead = low[max(whole.last, first - 4) : first]
    return bool(_HOLDING & set(ahead)) or any(pair in _TAKING for pair in pairwise(ahead))


def _is_sold(story: Story, whole: Read, part: Read) -> bool:
    """True for *owned 34% of the yard until May, when it sold 40% of the company*."""
    low, end = story.tokens.low, end_of_share(story, part)
    bought = _BOUGHT & set(low[whole.last : part.first])
    if low[end] == "of" and (low[end + 1] in OWNERS | THEM | {"it", "that", "this"} or _STAKES & set(low[end + 1 : end + 4])):
        return False  # "held 12% until May, when it sold 15% of its stake"
    return bool(_OWNED & set(story.before(whole, 3)) and _SOLD & set(story.before(part, _BACK))) and not bought
