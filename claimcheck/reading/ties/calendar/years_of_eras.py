"""Years of eras: two years before or after Christ that a sentence tells, and the years that it says lie between them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, exactly, lengths
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.ages_apart import years_apart
from claimcheck.reading.ties.calendar.date_ranges import Year, year_of_era

_BETWEEN = frozenset("span spans spanned spanning covers cover covered covering lasted lasting over period later apart between of".split())
_NOT = frozenset("ago old more another first last next every within about nearly almost some".split())
_REACH = 4


def years_of_eras(story: Story) -> Iterator[Link]:
    """``The earliest was struck in AD69 and the latest in AD161, so the collection spans 112 years``: the years between the two."""
    for sentence in story.sentences:
        spans = [
            x for x in lengths(story, sentence) if x.claim.amount.unit == "year" and not x.bare and isinstance(x.claim.stated.number, int)
        ]
        if len(spans) != 1 or not _lies_between(story, spans[0]):
            continue
        years = _years(story, sentence)
        eras = {year.era or years[-1].era for year in years}
        if len(years) == 2 and len(eras) == 1 and any(year.era for year in years):
            one, two = sorted((_claim(story, year) for year in years), key=lambda c: c.stated.number or 0)
            assumed = f"the years of line {line(spans[0].claim)} are those between “{one.said}” and “{two.said}”"
            yield Link("change", (years_apart(story, spans[0]), one.id, two.id), assumption=assumed)


def _claim(story: Story, year: Year) -> Claim:
    """The year as a number of years, counted from the turn of the eras."""
    return story.word(year.first, year.last, exactly(year.number, "year"), "measure")


def _lies_between(story: Story, x: Length) -> bool:
    low = story.tokens.low
    near = {*low[max(0, x.first - _REACH) : x.first], low[x.last]}
    return (
        x.claim.stated.bound == "="
        and bool(_BETWEEN & near)
        and not _NOT & {low[x.first - 1], low[x.first], low[x.last]}
        and low[x.last] != "of"
    )


def _years(story: Story, sentence: Sentence) -> list[Year]:
    """The years of *sentence*, each with its era or with that of the one behind it: ``from 59 to 30 BC``."""
    low, k, found = story.tokens.low, sentence.first, list[Year]()
    while k < sentence.last:
        year = year_of_era(low, k)
        if year is not None and (year.era or low[year.first].isdecimal()):
            found.append(year)
        k = year.last if year is not None else k + 1
    return found
