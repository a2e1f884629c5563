"""Places in a field: no one comes seventh of six."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.numbers import ORDINALS

_FIELDS = frozenset("field league group table division list ranking heat race class".split())
_FAR = 6
_NTHS = frozenset(ORDINALS)


def places(story: Story) -> Iterator[Link]:
    """The link of each place with the number of those it is told among: ``seventh in a field of six``, ``12th of the 20 schools``."""
    for sentence in story.sentences:
        here = story.here(sentence)
        for first, last, number in ordinals(story, sentence) if here else ():
            among = next((r for r in here if last <= r.first <= last + _FAR), None)
            if among is None or not (_told_among(story, last, among) or _is_field(story, last, among)):
                continue
            place = story.word(first, last, exactly(number), "count")
            size = story.word(among.first, among.last, attrs.evolve(among.claim.amount, counted="", unit=""), "count")
            yield Link("parts", (size.id, place.id), proof="a place is told among so many")


def ordinals(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, int]]:
    """The places in words and in digits, each with its tokens."""
    low = story.tokens.low
    for k in story.places(_NTHS, sentence):
        yield k, k + 1, ORDINALS.get(low[k], 0)
    for read in story.every_figure.get(sentence.number, ()):
        if read.claim.kind == "ordinal" and isinstance(read.claim.stated.number, int) and read.last - read.first > 1:
            yield read.first, read.last, read.claim.stated.number


def _told_among(story: Story, last: int, among: Read) -> bool:
    claim = among.claim
    if claim.kind == "duration":
        return _is_stage(story, last, among)
    if claim.kind != "count" or claim.amount.unit or claim.stated.bound != "=" or not isinstance(claim.stated.number, int):
        return False
    gap = [w for w in story.tokens.low[last : among.first] if w not in ("the", "a", "an", "our", "all")]
    gap = [w for w in gap if w not in _IN_A_ROW]
    if len(gap) == 2 and gap[1] == "in" and gap[0] in _GAMES_WON:
        return claim.counted in _GAMES and story.after(among, 1) not in (["and"], ["at"])
    return gap in (["of"], ["out", "of"], ["among"]) or (len(gap) == 3 and gap[0] in ("in", "of") and gap[1] in _FIELDS and gap[2] == "of")


def _is_field(story: Story, last: int, among: Read) -> bool:
    """True for *13th and last in the 12-team division*, *21st in a 20-strong field*: those that are placed are so many."""
    low = story.tokens.low
    gap = [w for w in low[last : among.first] if w not in ("and", "last", "bottom", "place", ",", "from", "currently", "now")]
    behind = low[among.last : among.last + 2]
    return (
        gap[:1] == ["in"]
        and set(gap[1:]) <= {"the", "a", "an", "their", "its"}
        and behind[:1] == ["-"]
        and behind[1:] != []
        and behind[1] in _SIDES
    )


_SIDES = frozenset("strong team club side horse boat car runner rider man woman crew driver school nation country".split())
_IN_A_ROW = frozenset("straight successive consecutive league home away their his her its last past".split())
_GAMES_WON = frozenset("win victory defeat loss draw".split())
_GAMES = frozenset("games matches outings starts fixtures bouts fights".split())


def _is_stage(story: Story, last: int, among: Read) -> bool:
    """True for *the ninth day of the seven-day tour*, where the day is one of those."""
    low, unit = story.tokens.low, among.claim.amount.unit
    hyphened = "-" in low[among.first : story.phrase(among)[1]] and unit in ("day", "week", "hour", "month")
    return hyphened and low[last : among.first] in ([unit, "of", w] for w in ("the", "a", "their", "his", "her", "its"))
