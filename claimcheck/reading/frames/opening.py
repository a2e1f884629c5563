"""Opening: the figures that may tell where a thing stood before all that came to it and went from it."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading.frames.closing import follows, held
from claimcheck.reading.frames.moved import of_one
from claimcheck.reading.frames.operands import figures_of, like, size, told_itself, unit_of
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.spots import only_some, spot
from claimcheck.reading.ties.sums.stocks import closes, named_way, stands


def may_open(story: Story, was: Read, now: Read) -> bool:
    """True for a figure of the kind and size of *now* that its words call what there was at first, or what was had, won or opened."""
    unit, place = unit_of(story, now), spot(story, was)
    one, other = size(story, was, unit), size(story, now, unit)
    if (
        not one
        or not other
        or not Fraction(1, 4) < one / other < 4
        or not _may_be_one(story, was, now)
        or _is_base_of_another(story, was, now)
    ):
        return False
    if was.sentence is now.sentence and one < other and follows(story, now) and not _HAD & set(story.before(was, 2)):
        return False  # "287 people had been rescued and nine bodies recovered, leaving 15"
    told = stands(story, place) or closes(story, place) or _told_of(story, was)
    had = story.tokens.low[place.first - 1] in ("had", "have", "has")  # "had 20 of them at first"
    told = told or held(story, was) or was.claim.scope.what == "began"
    told = (
        told or (bool(was.figure.noun) and story.here(was.sentence)[0] is was) or introduced(story, was)[0] in ("from", "against", "than")
    )
    return (told or _interposed(story, was, now)) and was.claim.stated.bound in ("=", "~") and (had or not only_some(story, place))


_HAD = frozenset("had has have with of from began started opened held".split())


def _may_be_one(story: Story, was: Read, now: Read) -> bool:
    """True where the two may count one thing, be it with births and deaths between them, whose noun is none of theirs."""
    if of_one(story, was, now):
        return True
    bare = not told_itself(now) and now.claim.kind == was.claim.kind == "count" and not was.claim.amount.unit
    between = (r for s in story.beside(now.sentence, 2, 0) for r in figures_of(story, s) if was.first < r.first < now.first)
    return bare and any(named_way(spot(story, r)) for r in between)


def _interposed(story: Story, was: Read, now: Read) -> bool:
    """True for the 610 of *brings the haul, 610 kilos last week, to 740*."""
    low, first = story.tokens.low, story.phrase(now)[0]
    return was.sentence is now.sentence and low[was.first - 1] == "," and low[first - 2 : first] == [",", "to"] and first - was.last < 9


def _is_base_of_another(story: Story, was: Read, now: Read) -> bool:
    """True for the 391 of *377 homicides, down from 391*, unless *now* is the 377, or stands right behind: *rose by five from 41 to 46*."""
    ahead = [r for r in figures_of(story, was.sentence) if r.first < was.first and like(story, r, was)]
    based = introduced(story, was)[0] in ("from", "against", "than")
    return based and bool(ahead) and ahead[-1] is not now and story.between(was, now) != ["to"]


_TOLD_OF = frozenset("of won cost costs took paid".split())


def _told_of(story: Story, read: Read) -> bool:
    """True for ``a staff of 240``, ``of the 640 people``, ``won 72 seats``, ``cost $2.40``."""
    first = story.phrase(read)[0]
    return bool(_TOLD_OF & set(story.tokens.low[max(read.sentence.first, first - 3) : first]))
