"""Thresholds of votes: how many it takes, and how many there were for it, with words that say that it was enough, or was not."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import Spot, holds_phrase, near, number_word, phrases, spots
from claimcheck.reading.ties.scores.bodies import MAJORITY, is_house

_NEED = frozenset("needs needed need required requires require takes took".split())
_SHARES = {("two", "thirds"): Fraction(2, 3), ("three", "fifths"): Fraction(3, 5), ("three", "quarters"): Fraction(3, 4)}
_TOPS = frozenset(top for top, _ in _SHARES)
_SHORT = phrases(
    "fell short", "falls short", "failed", "fails", "was lost", "was rejected", "not enough", "was defeated", "too few", "one too few"
)
_HOME = phrases("scraped home", "scraped through", "squeaked through", "squeaked home", "got home", "got there", "won through")
_ENOUGH = phrases(
    "passed",
    "enough to",
    "enough for",
    "more than enough",
    "was carried",
    "succeeded",
    "was enough",
    "were enough",
    "cleared it",
    "cleared the bar",
    "was approved",
)
_FOR = phrases("in favour", "in favor", "voted for", "votes for", "for it", "backed it", "supported it", "said yes")
_ON = 3


def thresholds(story: Story) -> Iterator[Link]:
    """``needed two thirds of the 90 delegates. It fell short, with 63 in favour``; ``needs 151 ... has 147, an outright majority``."""
    for sentence in story.sentences:
        here = spots(story, sentence)
        if not here:
            continue
        yield from _simple(story, sentence, here)
        for needed in (*_share_of(story, sentence, here), *_for_majority(story, here)):
            for other in story.beside(sentence, 0, _ON):
                yield from _reached(story, other, needed)


def _share_of(story: Story, sentence: Sentence, here: list[Spot]) -> Iterator[Claim]:
    """The 60 of ``needed the backing of two thirds of the 90 delegates``."""
    low = story.tokens.low
    for k in story.places(_TOPS, sentence):
        share = _SHARES.get((low[k], low[k + 2] if low[k + 1] == "-" else low[k + 1]))
        end = k + 3 if low[k + 1] == "-" else k + 2
        if share is None or low[end] != "of":
            continue
        houses = [s for s in here if end < s.first <= end + 3 and is_house(story, s) and s.number]
        if houses and _NEED & set(low[sentence.first : k]):
            made = share * (houses[0].number or 0)
            yield number_word(story, k, houses[0].last, -(-made.numerator // made.denominator))


def _for_majority(story: Story, here: list[Spot]) -> Iterator[Claim]:
    """The 151 of ``needs 151 seats for a majority``."""
    low = story.tokens.low
    for spot in here:
        if low[spot.first - 1] not in _NEED:
            continue
        behind = next((k + 1 for k in range(spot.last, spot.last + 2) if low[k] == "for"), 0)
        if behind and near(low, behind, MAJORITY):
            yield spot.claim


def _reached(story: Story, other: Sentence, needed: Claim) -> Iterator[Link]:
    low, words = story.tokens.low, story.tokens.low[other.first : other.last]
    mine = [s for s in spots(story, other) if s.claim.id != needed.id and s.number and s.claim.stated.bound == "="]
    if len(mine) == 2 and is_house(story, mine[0]) and "of" in low[mine[0].first - 2 : mine[0].first]:
        mine = mine[1:]  # "needed two thirds of the 90 members and failed with 54"
    for spot in mine:
        said = f"line {line(spot.claim)} tells how many there were of those that line {line(needed)} says it takes"
        home = holds_phrase(low[other.first : spot.first], _HOME) and low[spot.first - 1] == "with"
        told = holds_phrase(low[spot.first : spot.last + 4], _FOR) and "against" not in words
        told = told or _is_outcome(story, spot, other)
        alone, short = len(mine) == 1, told and holds_phrase(words, _SHORT)
        enough = home or (told and not short and holds_phrase(words, _ENOUGH))
        if (low[spot.last] == "," and near(low, spot.last + 1, MAJORITY)) or (alone and enough):
            yield Link("order", (spot.claim.id, needed.id), assumption=said)
        elif alone and short:
            yield Link("order", (needed.id, spot.claim.id), assumption=said)


def _is_outcome(story: Story, spot: Spot, sentence: Sentence) -> bool:
    """True for *and failed with 54*, *It passed, with 61*: so many, right behind what became of it."""
    low = story.tokens.low
    ahead = low[max(sentence.first, spot.first - 4) : spot.first]
    ends = low[spot.last : spot.last + 1] in (["."], [";"], []) or low[spot.last] == "votes"
    return ahead[-1:] == ["with"] and (holds_phrase(ahead, _ENOUGH) or holds_phrase(ahead, _SHORT)) and spot.elided and ends


def _simple(story: Story, sentence: Sentence, here: list[Spot]) -> Iterator[Link]:
    """``carried by simple majority: of the 65 delegates, 31 were in favour``, ``More than half of the 54 ... who collected 26 votes``."""
    if not story.places(_ALL_OR_HALF, sentence):
        return
    low, words = story.tokens.low, story.tokens.low[sentence.first : sentence.last]
    houses = [s for s in here if is_house(story, s) and s.number and not s.elided]
    others = [s for s in here if s not in houses and s.number and s.claim.kind == "count" and s.claim.stated.bound == "="]
    if len(houses) != 1 or len(others) != 1 or houses[0].first > others[0].first:
        return
    house, some = houses[0], others[0]
    favour = holds_phrase(low[some.first : some.last + 4], _FOR) and "all" in low[some.last : sentence.last]
    before = story.beside(sentence, 1, 0)[0]
    said_so = before is not sentence and holds_phrase(low[before.first : before.last], _SIMPLE)
    carried = favour and holds_phrase(words, _CARRIED)
    every = holds_phrase(low[some.last : sentence.last], _ALL_ELSE) and holds_phrase(low[some.first : some.last + 4], _FOR)
    carried = carried or (every and (said_so or holds_phrase(words, _CARRIED)))
    ahead = low[max(sentence.first, house.first - 6) : house.first]
    half = "half" in ahead and bool({"more", "over"} & set(ahead)) and "votes" in low[some.first : some.last + 1]
    if carried or half:
        said = f"those of line {line(some.claim)} are the majority of line {line(house.claim)}"
        yield Link("majority", (some.claim.id, house.claim.id), assumption=said)


_ALL_OR_HALF = frozenset("all half everyone everybody rest others".split())
_ALL_ELSE = phrases("everyone else", "everybody else", "all the others", "all others", "the rest", "the others")
_SIMPLE = phrases("by a simple majority", "by simple majority", "by a bare majority", "by a majority", "by majority vote")
_CARRIED = phrases("was carried", "simple majority", "was passed", "was approved", "majority voted")
