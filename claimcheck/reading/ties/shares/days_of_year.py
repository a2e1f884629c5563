"""Days of a year: on so many days something was so, and what share of the year that is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.equating import equated
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.values.amount import Amount
from claimcheck.values.interval import Interval

_SHORT, _LONG = 365, 366
_UNITS = frozenset("day week month year hour minute night".split())
_SOON = 6
_ON = frozenset("on for of".split())
_OTHER = frozenset("a per each every average fine prison jail sentence holiday leave consecutive".split())


def days_of_year(story: Story) -> Iterator[Link]:
    """``It rained on 73 days last year, a third of the year``: so many of 365 days are the share that they are told as."""
    for sentence in story.sentences:
        for share in story.here(sentence):
            if share.claim.kind == "share" and change_word(story, share) < 0:
                yield from _of_the_year(story, share)
                yield from _of_others(story, share)


def _of_the_year(story: Story, share: Read) -> Iterator[Link]:
    """The link of a share *of the year* and the only days that are told beside it."""
    low, end = story.tokens.low, end_of_share(story, share)
    if low[end : end + 3] != ["of", "the", "year"] or low[end + 3] in ("'s", "’s"):
        return
    near = [r for s in story.beside(share.sentence, 1, 0) for r in story.here(s) if r.claim.amount.unit == "day"]
    days = [r for r in near if _are_days(story, r)]
    if len(days) == 1:
        year = story.word(end + 1, end + 3, _days(), "duration")
        drawn = low[share.sentence.first : share.sentence.first + 3] == ["in", "other", "words"]
        told = f"the {share.claim.said} of {lines(share.claim, days[0].claim)} is what {days[0].claim.said} are of the year"
        names = (share.claim.id, days[0].claim.id, year.id)
        yield Link("share", names, proof="the words tell the days again" if drawn else "", assumption="" if drawn else told)


def _of_others(story: Story, share: Read) -> Iterator[Link]:
    """The link of the share that tells *73 of the 365 days*, *nine of the 12 months* again."""
    low, first = story.tokens.low, share.sentence.first
    taken_up = low[first] in ("that", "this") and low[first + 1] in ("is", "was") and share.first - first < _SOON
    near = story.beside(share.sentence, 1, 0)[0] if taken_up else share.sentence
    parts = [(a, b) for a, b in pairwise(story.here(near)) if a.claim.amount.unit in _UNITS and _is_of(story, a, b)]
    if len(parts) != 1 or low[end_of_share(story, share)] == "of" and low[end_of_share(story, share) + 2] not in ("time", "year"):
        return
    part, whole = parts[0]
    if not taken_up and equated(story, share.first, share.sentence) is None:
        return
    told = f"the {share.claim.said} of {lines(share.claim, part.claim)} tells {part.claim.said} again"
    yield Link("share", (share.claim.id, part.claim.id, whole.claim.id), assumption=told)


def _is_of(story: Story, part: Read, whole: Read) -> bool:
    """True for the 73 and the 365 of *73 of the 365 days*."""
    gap = story.tokens.low[part.last : whole.first]
    return gap[:1] == ["of"] and len(gap) < 3 and part.claim.amount.unit == whole.claim.amount.unit


def _days() -> Amount:
    """A year of 365 or 366 days."""
    either = Interval(_SHORT, _LONG)
    return attrs.evolve(exactly(_SHORT, "day"), usual=either, widest=either)


def _are_days(story: Story, read: Read) -> bool:
    """True for *on 73 days*, *73 of the 365 days*, which are no length of one spell."""
    number = read.claim.stated.number or 0
    ahead = story.before(read, 3)
    plain = read.claim.stated.bound in ("=", "~") and 1 < number < _SHORT
    return plain and bool(_ON & set(ahead[-2:]) or story.after(read, 1) in (["in"], ["of"], ["last"], ["this"])) and not _OTHER & set(ahead)
