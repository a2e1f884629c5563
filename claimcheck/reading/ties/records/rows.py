"""Places in a row: the one that comes right behind those counted before it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.spots import Spot, adjunct, holds_phrase, number_word, phrases, spots

_EARLIER = phrases(
    "before", "until", "by the end of last", "to her name", "to his name", "to its name", "to their name", "came into", "went into",
    "already had", "had been", "started the", "began the", "had won", "had scored", "had taken", "until then", "going into",
)  # fmt: skip


def rows(story: Story) -> Iterator[Link]:
    """*27 wins to her name, took her 29th*: the next in a row is one more than those before it."""
    for read in story.reads:
        if read.claim.kind != "ordinal" or not _in_a_row(story, read):
            continue
        place = read.claim.stated.number
        for was in _counted_before(story, read):
            if isinstance(place, int) and was.number is not None and abs(place - was.number) < 5 and not _of_another(story, read, was):
                said = f"line {line(was.claim)} counts those before the one in line {line(read.claim)}"
                word = _place_word(story, read)
                yield Link("next", (word, was.claim.id), assumption=said)
                break


def _of_another(story: Story, read: Read, was: Spot) -> bool:
    """True for *her third offence* after a bare *already had three*, which may count anything."""
    named = story.tokens.low[read.last].isalpha() and not _ends(story, read)
    if was.sentence is read.sentence:  # "seized four members in their seventh operation"
        return named and was.claim.scope.noun != "" and story.table.noun(singular(story.tokens.low[read.last])) != was.claim.scope.noun
    return named and not was.claim.scope.noun


def _ends(story: Story, read: Read) -> bool:
    return story.tokens.low[read.last] in ("of", "in", "this", "and", "at", "on", "for", "by", "with", "from", "when")


def _place_word(story: Story, read: Read) -> str:
    number = read.claim.stated.number
    return number_word(story, read.first, read.last, int(number or 0)).id


def _in_a_row(story: Story, read: Read) -> bool:
    """True for *her 29th*, *the 18th of the year*."""
    low = story.tokens.low
    before = low[read.first - 1 : read.first]
    return before in (["her"], ["his"], ["its"], ["their"]) or (
        before == ["the"] and low[read.last : read.last + 2] in (["of", "the"], ["this", "year"], ["of", "his"])
    )


def _counted_before(story: Story, read: Read) -> Iterator[Spot]:
    low = story.tokens.low
    for sentence in reversed(story.beside(read.sentence, back=3, on=0)):
        if not holds_phrase(low[sentence.first : sentence.last], _EARLIER):
            continue
        for was in reversed(spots(story, sentence)):
            counts = was.claim.kind == "count" and was.first < read.first
            if counts and (not adjunct(story, was) or low[was.first - 1] == "with"):
                yield was
