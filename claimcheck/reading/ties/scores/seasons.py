"""Seasons: how the games of a season ended, against how many were played."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import (
    Spot,
    near_to,
    number_word,
    spots,
    total_of,
)
from claimcheck.reading.words.grammar import THEM
from claimcheck.reading.words.numbers import ORDINALS

_RESULTS = {
    "won": ("won", "win", "wins", "winning", "victories", "victory"),
    "drawn": ("drawn", "drew", "draw", "draws", "tied", "ties", "drawing", "tying"),
    "lost": ("lost", "losing", "losses", "loss", "defeats", "defeat", "lose"),
}
PLAYED = frozenset("game games match matches fixture fixtures rounds bouts fights starts races outings outing".split())


_VOID = frozenset("abandoned void postponed unfinished contests washed".split())
_PLAYED = PLAYED | {"played"}


def seasons(story: Story) -> Iterator[Link]:
    """*18 matches old. They have won 11 and drawn four. The five defeats ...*: won, drawn and lost make those played."""
    for sentence in story.sentences if story.tokens.places(_PLAYED) else ():
        counts = [s for s in spots(story, sentence) if s.claim.kind == "count"]
        played = [s for s in counts if PLAYED & set(story.tokens.low[s.first : s.last]) or _has_played(story, s)]
        for whole in played:
            low = story.tokens.low
            if ended(story, whole):
                continue
            if _OTHERS & set(low[whole.first - 2 : whole.last]):
                continue
            found = _ways(story, whole)
            for told in dict.fromkeys((sentence, *(s.sentence for s in found.values()))):
                found |= {way: s for way, s in _single(story, told).items() if way not in found and found}
            if "lost" in found and _RUNS & set(low[max(sentence.first, whole.first - 4) : whole.first]):
                continue  # "have won 21, drawn seven and lost five, and are unbeaten in 17 games at home"
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
            if len(found) > 1 and not _VOID & story.words(sentence):
                said = f"what is told up to line {line(list(found.values())[-1].claim)} is of the games of line {line(whole.claim)}"
                names = (whole.claim.id, *(s.claim.id for s in found.values()))
                yield Link("tally", names, assumption=said, exhaustive=len(found) == 3, words=next(iter(found.values())).claim.phrase)


def _single(story: Story, sentence: Sentence) -> dict[str, Spot]:
    """*a defeat*, *one draw* of a sentence that lists how games ended, each as one."""
    low, found = story.tokens.low, dict[str, Spot]()
    for k in range(sentence.first + 1, sentence.last):
        before = next((way for way, words in _RESULTS.items() if low[k - 1] in words), "")
        if before and low[k] == "one" and low[k + 1] in (",", ".", ";", "and") and low[k - 2] in ("and", ",", "has", "have"):
            found[before] = Spot(k, k + 1, number_word(story, k, k + 1, 1), sentence)  # "lost three and drawn one"
        way = next((way for way, words in _RESULTS.items() if low[k] in words), "")
        if way and low[k - 1] in ("a", "an") and low[k - 2] in ("and", ",", "but"):
            found[way] = Spot(k - 1, k + 1, number_word(story, k - 1, k + 1, 1), sentence)
    return found


_OTHERS = frozenset("last next past remaining previous final first another more".split())
_RUNS = frozenset("unbeaten undefeated winless unbroken".split())


def _ways(story: Story, whole: Spot) -> dict[str, Spot]:
    """How many games ended in each way, up to where a way is told again: that is of other games."""
    found: dict[str, Spot] = {}
    ones = _single(story, whole.sentence)
    for sentence in story.beside(whole.sentence, back=0, on=4):
        for spot in spots(story, sentence):
            way = ended(story, spot)
            if way and spot is not whole and spot.claim.id != whole.claim.id and not _is_some(story, spot, whole):
                if way in found or (way in ones and found and sentence is not whole.sentence):
                    return found
                found[way] = spot
    return found


def _is_some(story: Story, spot: Spot, whole: Spot) -> bool:
    """True for *four of the eight defeats*, which are not all of them; not for *won 27 of his 30 fights*."""
    some = spot.read is not None and story.tokens.low[spot.read.last] == "of" and story.tokens.low[spot.read.last + 1] not in THEM
    return some and not spot.first < whole.first < spot.last


def _has_played(story: Story, spot: Spot) -> bool:
    """True for *have played 15 and won nine*."""
    low = story.tokens.low
    if spot.claim.amount.unit == "time":  # "Ortega has boxed 41 times as a professional"
        return low[spot.first - 1] in _FOUGHT and low[spot.first - 2] in ("has", "have", "had")
    return spot.elided and low[spot.first - 1] == "played" and low[spot.last] in ("and", ",", ":", "so", "there", "away", "at")


_FOUGHT = frozenset("played boxed fought raced met competed wrestled duelled started appeared faced".split())


def ended(story: Story, spot: Spot) -> str:
    """How the games that *spot* counts ended, or ``""``."""
    low = story.tokens.low
    if spot.claim.kind != "count":
        return ""
    behind = [w for w in low[spot.last : min(spot.last + 3, spot.sentence.last)] if w not in ("were", "was", "have", "been")]
    closed = behind[1:2] in ([","], ["."], [";"], ["and"], ["to"], ["by"], ["at"]) or low[spot.last] in ("were", "was")
    ahead, inside = low[max(spot.sentence.first, spot.first - 1) : spot.first], low[spot.first : spot.last]
    for way, words in _RESULTS.items():
        if ahead[:1] and ahead[0] in words and (spot.elided or PLAYED & set(inside)):
            return way
        if spot.elided and closed and behind and behind[0] in words:
            return way  # "Two were drawn and two lost"
        if inside[-1:] and inside[-1] in words and "in" not in ahead and inside[1:2] != ["of"]:  # "four of the eight defeats"
            return way
    return ""
