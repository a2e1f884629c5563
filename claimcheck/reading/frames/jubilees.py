"""Jubilees: an anniversary, and a year told near it that it misses by a slip of the pen where no other date fits it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import MOST, Tied
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.agos import Years, anniversaries
from claimcheck.reading.ties.common.choice import Guess

_BACK, _ON = 5, 3
_SLIPS = (10, 20, 25, 50, 100)
_LEAST = 4  # years back that what is commemorated lies


def jubilees(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each anniversary that no words have tied, with the years and days near it."""
    done = {name for link in tied.links if link.sort in ("ago", "age") for name in link.claims}
    found = moments(story)
    for sentence in story.sentences:
        for years in anniversaries(story, sentence):
            if years.claim.id not in done:
                near = [m for s in story.beside(sentence, _BACK, _ON) for m in found[s.number] if m.window is not None]
                near = [m for m in near if not (m.sentence is sentence and ";" in story.tokens.low[years.last : m.first])]
                told = list(_links(story, years, near))
                slips = [link for gone, link in told if abs(gone - int(years.claim.stated.hi or 0)) in _SLIPS]
                links = [*slips, *(link for _, link in told)]
                if links:
                    yield Guess(tuple(dict.fromkeys(links))[:MOST], sure=bool(slips))


def _links(story: Story, years: Years, near: list[Moment]) -> Iterator[tuple[int, Link]]:
    """The links with each day that the years can be counted from and to, each with how many years that makes."""
    published = story.published
    for start in sorted(near, key=lambda m: abs(m.first - years.first)):
        if start.start is None or not start.sure:
            continue
        event = start.claim(story)
        assumed = f"the years of line {line(years.claim)} are counted from “{event.said}”"
        if published is not None and published.year - start.start.year >= _LEAST:
            yield published.year - start.start.year, Link("ago", (years.claim.id, event.id), assumption=assumed)
        for other in near:
            if other.start is not None and other.sure and other.start.year - start.start.year >= _LEAST:
                link = Link("ago", (years.claim.id, event.id, other.claim(story).id), assumption=assumed)
                yield other.start.year - start.start.year, link
