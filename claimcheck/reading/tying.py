"""Tying: every tie of a story, those that its words state first, then those that only kind, unit and nearness suggest."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.frames import FRAMES
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.story import Listed, Read, Story
from claimcheck.reading.ties import TIES
from claimcheck.reading.ties.common.choice import Choice, chosen


def ties(story: Story) -> Iterator[Link | Listed]:
    """Every tie of *story*, each once; of those that the words leave open, the one that it is read by."""
    told: dict[object, Link | Listed] = {}
    for find in TIES:
        for tie in find(story):
            _tell(told, chosen(story, tie) if isinstance(tie, Choice) else tie)
    for frame in FRAMES:
        # A frame is asked only for what no words have tied yet.
        for guess in frame(story, Tied(one for one in told.values() if isinstance(one, Link))):
            _tell(told, chosen(story, guess))
    means = [one for one in told.values() if isinstance(one, Link) and one.sort == "mean" and one.exhaustive]
    listed = set(_listed(story))
    values = {name for one in means for name in one.claims[1:]}
    for one in told.values():
        if isinstance(one, Link) and one.sort == "rate" and (one.claims[-1] in values or _total(story, one) in listed):
            continue  # what a mean is taken over is not made at its rate
        # A record that passes an earlier one is told as such, not as two figures of which one is more.
        if not (isinstance(one, Link) and one.sort == "order" and ("previous", one.claims) in told):
            yield one


def _listed(story: Story) -> Iterator[int]:
    """The last tokens of every three or more figures in a row: ``40, 55 and 38 shells``."""
    low = story.tokens.low
    for here in story.by_sentence.values():
        run: list[Read] = []
        for read in here:
            joined = bool(run) and low[run[-1].last : read.first] in ([","], ["and"], [",", "and"])
            run = [*run, read] if joined else [read]
            if len(run) > 2:
                yield from (r.last for r in run)


def _total(story: Story, rate: Link) -> int:
    """The token behind the number of what comes of *rate*, however its claim was made."""
    total = next((c for c in story.claims(rate.claims) if c.id == rate.claims[-1]), None)
    at = story.tokens.at(total.phrase.start) if total is not None and total.phrase is not None else -1
    return next((r.last for r in story.related if story.phrase(r)[0] <= at < r.last), -1)


def _tell(told: dict[object, Link | Listed], one: Link | Listed | None) -> None:
    if one is not None:
        told.setdefault((one.sort, one.claims) if isinstance(one, Link) else one, one)
