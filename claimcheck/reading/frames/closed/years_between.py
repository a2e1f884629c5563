"""Years between: the only two years of a stretch and the only length in years that it tells, which is that between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.stretch import lengths_in, rows, stretches, years_in
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.lengths import Length
from claimcheck.reading.moments import Moment
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.ages_told import ages_told
from claimcheck.reading.ties.calendar.went_on import METED
from claimcheck.reading.ties.common.choice import Guess

_NOT_AHEAD = frozenset(
    "another further extra every each first last next past final additional least most within per than previous under over aged".split()
)
_NOT_BEHIND = frozenset("ago old older younger each apart more of to before earlier in left longer after later into".split())
_ELSE = frozenset("extended renewed early released parole refit instead previously another again suspended interrupted".split())
_OUT = frozenset("expire expires expired expiring matures matured".split())
_TIMES = Fraction(7, 2)


def years_between(story: Story, tied: Tied) -> Iterator[Guess]:
    """``25-year lease`` over ``starts in 2024 and expires in 2049``, ``for two decades, until the shelling began again in 2014``."""
    done = {name for link in tied.links if link.sort in ("span", "apart", "ago", "age", "rate") for name in link.claims}
    for run in stretches(story):
        years = years_in(story, run)
        long = [x for x in lengths_in(story, run) if x.claim.amount.unit in ("year", "decade", "month")]
        if len(years) != 2 or len(long) != 1 or long[0].claim.id in done or long[0].claim.amount.unit == "month":
            continue
        words = set(rows(story, run))
        if any(ages_told(story, s) for s in run) or _ELSE & words or (METED & words and not _OUT & words):
            continue
        first, last = sorted(years, key=lambda m: m.start.toordinal() if m.start is not None else 0)
        if _is_length_of_both(story, run, long[0], years) and _is_near(long[0], first, last):
            start, end = first.claim(story), last.claim(story)
            assumed = f"the time of line {line(long[0].claim)} is that from “{start.said}” to “{end.said}”"
            yield Guess((Link("span", (long[0].claim.id, start.id, end.id), assumption=assumed),), sure=True)


def _is_near(length: Length, first: Moment, last: Moment) -> bool:
    """True where the years told are not so many times more or fewer than lie between that they can hardly be meant."""
    number = Fraction(length.claim.stated.hi or length.claim.stated.lo or 0) * (10 if length.claim.amount.unit == "decade" else 1)
    gone = last.year - first.year
    return gone > 0 and number > 1 and gone < _TIMES * number and number < _TIMES * gone


def _is_length_of_both(story: Story, run: Sequence[Sentence], length: Length, years: Sequence[Moment]) -> bool:
    """False for what lasts from the second year on, or is of something else: *built between 1931 and 1936 and used for 40 years*."""
    low = story.tokens.low
    ahead = low[max(run[0].first, length.first - 2) : length.first]
    if length.bare or _NOT_AHEAD & set(ahead) or low[length.last] in _NOT_BEHIND or any(low[m.first - 1] in ("since", "by") for m in years):
        return False
    hyphened = "-" in low[length.first : length.last]
    sentence = story.sentence_at(length.first)
    headed = sentence is not None and sentence.role == "headline"
    if headed:
        return hyphened and all(m.sentence.role == "body" for m in years) and _are_ends(low, *years)
    if hyphened or length.first > years[1].last or not _are_ends(low, *years):
        return False
    return bool({"for", "lasted", "after", "spent"} & set(ahead))


def _are_ends(low: Sequence[str], one: Moment, other: Moment) -> bool:
    """True where the two years stand in one sentence as start and end: *between 2011 and 2020*, *starts in 2024 and expires in 2059*."""
    if one.sentence is not other.sentence or ";" in low[one.last : other.first]:
        return False
    gap = low[one.last : other.first]
    return gap[:1] in (["and"], ["to"], ["until"], ["–"], ["-"]) or "and" in gap or "until" in gap
