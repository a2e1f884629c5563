"""Seats and seasons: what several hold of a house, and how the games of a season ended."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import (
    Spot,
    alike,
    near_to,
    spots,
    total_of,
    with_names,
)
from claimcheck.reading.words.numbers import ORDINALS


def seasons(story: Story) -> Iterator[Link]:
    """What must hold of the seats and seasons of *story*."""
    yield from _season(story)
    yield from _seats(story)


# ---- seats -----------------------------------------------------------------------------------------------------------------

_HOLD = frozenset("hold holds held won win wins took take takes has have had got gets secured kept control controls picked".split())


def _seats(story: Story) -> Iterator[Link]:
    """*Parliament has 200 seats. The Reds hold 91, the Blues 74 and the Greens 45*: no more than the house has."""
    low = story.tokens.low
    for sentence in story.sentences:
        houses = [s for s in spots(story, sentence) if s.claim.scope.noun == "seat" or low[s.first + 1 : s.first + 3] == ["-", "seat"]]
        for house in houses[:1]:
            if house.read and low[house.read.last : house.read.last + 1] == ["of"]:
                continue
            if low[house.first - 1] not in ("has", "with", "the", "a", "of", "its", "all", "an", "have"):
                continue
            for other in story.beside(sentence, back=0, on=1):
                rows = [
                    s
                    for s in with_names(story, other, house)
                    if s.claim.id != house.claim.id and alike(s.claim, house.claim) and (s.elided or s.claim.scope.noun == "seat")
                ]
                colon = rows and other is sentence and ":" in low[house.last : rows[0].first]
                held = rows and (colon or _HOLD & set(low[max(other.first, rows[0].first - 4) : rows[0].first]))
                joined = all({",", "and", ";"} & set(low[a.last : b.first]) for a, b in zip(rows, rows[1:], strict=False))
                if len(rows) > 1 and held and joined:
                    said = f"the seats told in line {line(rows[0].claim)} are those of line {line(house.claim)}"
                    yield Link("tally", (house.claim.id, *(s.claim.id for s in rows)), assumption=said, exhaustive=bool(colon))


# ---- seasons --------------------------------------------------------------------------------------------------------------------------

_RESULTS = {
    "won": ("won", "win", "wins", "winning", "victories", "victory"),
    "drawn": ("drawn", "drew", "draw", "draws", "tied", "ties", "drawing", "tying"),
    "lost": ("lost", "losing", "losses", "loss", "defeats", "defeat", "lose"),
}
PLAYED = frozenset("game games match matches fixture fixtures rounds bouts fights starts races".split())


def _season(story: Story) -> Iterator[Link]:
    """*18 matches old. They have won 11 and drawn four. The five defeats ...*: won, drawn and lost make those played."""
    for sentence in story.sentences:
        counts = [s for s in spots(story, sentence) if s.claim.kind == "count"]
        played = [s for s in counts if PLAYED & set(story.tokens.low[s.first : s.last]) or _has_played(story, s)]
        for whole in played:
            low = story.tokens.low
            if ended(story, whole):
                continue
            if {"last", "next", "past", "remaining", "previous", "final", "first", "another", "more"} & set(
                low[whole.first - 2 : whole.last]
            ):
                continue
            found: dict[str, Spot] = {}
            for other in story.beside(sentence, back=0, on=4):
                for s in spots(story, other):
                    way = ended(story, s)
                    if way and s is not whole and s.claim.id != whole.claim.id:
                        found.setdefault(way, s)
            made = total_of(list(found.values()))
            rivals = [
                s for other in story.beside(sentence, back=1, on=1) for s in spots(story, other) if PLAYED & set(low[s.first : s.last])
            ]
            if not near_to(whole.number, made) or (whole.number != made and any(s.number == made for s in rivals)):
                continue
            if {"fewer", "more"} & set(low[whole.first : whole.last + 1]) or (
                low[whole.first - 1] == "in" and low[whole.first - 2] in ORDINALS
            ):
                continue
            if len(found) > 1:
                said = f"what is told up to line {line(list(found.values())[-1].claim)} is of the games of line {line(whole.claim)}"
                names = (whole.claim.id, *(s.claim.id for s in found.values()))
                yield Link("tally", names, assumption=said, exhaustive=len(found) == 3, words=next(iter(found.values())).claim.phrase)


def _has_played(story: Story, spot: Spot) -> bool:
    """True for *have played 15 and won nine*."""
    low = story.tokens.low
    return spot.elided and low[spot.first - 1] == "played" and low[spot.last] in ("and", ",", ":", "so", "there", "away", "at")


def ended(story: Story, spot: Spot) -> str:
    """How the games that *spot* counts ended, or ``""``."""
    low = story.tokens.low
    if spot.claim.kind != "count":
        return ""
    ahead, inside = low[max(spot.sentence.first, spot.first - 1) : spot.first], low[spot.first : spot.last]
    for way, words in _RESULTS.items():
        if ahead[:1] and ahead[0] in words and (spot.elided or PLAYED & set(inside)):
            return way
        if inside[-1:] and inside[-1] in words and "in" not in ahead:
            return way
    return ""
