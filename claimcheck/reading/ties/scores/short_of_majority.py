"""Short of a majority: who is told to lack one, or to have one, and how many of the seats of a house they hold."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.bodies import described
from claimcheck.reading.ties.scores.scoreline import small
from claimcheck.reading.words.grammar import UNSURE

_MAJORITY = frozenset(("majority",))
_SHORT = (["short", "of", "a"], ["short", "of", "an"], ["shy", "of", "a"], ["without", "a"], ["lacks", "a"], ["lack", "a"], ["denied", "a"])
_WINS = frozenset("won has have secured took win got holds gained".split())
_FULL = frozenset("clear outright overall absolute bare parliamentary slim narrow comfortable thin".split())
_OTHERS = frozenset(
    "two-thirds thirds fifths qualified together combined partner partners coalition ally allies between both joint jointly "
    "support previous previously last lost needed needs former before rival rivals opposition but now then would if until of working not "
    "never no".split()
)
_HOLDING = frozenset(
    "with won took has have holds hold got of secured gained winning taking holding finished on at haul tally total".split()
)
_IDLE = frozenset("of no not partner partners coalition".split())
_BACK, _ON, _REACH = 1, 3, 4


def short_of_majority(story: Story) -> Iterator[Link]:
    """``The League is just short of a majority in the 61-seat house. It ended with 33 seats``: they are at most half."""
    for sentence in story.holding(_MAJORITY):
        for k in story.places(_MAJORITY, sentence):
            way = _way(story, sentence, k)
            house = _house(story, sentence) if way else None
            held = _held(story, sentence, house) if house is not None else None
            if house is None or held is None:
                continue
            half = number_word(story, k, k + 1, _size(house) // 2 + (way < 0), "count", Scope(what="a majority"))
            mine = number_word(story, held.first, held.last, _size(held), "count", Scope(what="a majority"))
            great, less = (mine, half) if way > 0 else (half, mine)
            yield Link("order", (great.id, less.id), assumption=_said(house.claim, held.claim))


def _said(house: Claim, held: Claim) -> str:
    return f"the majority is that of {lines(house, held)}: so many of so many seats"


def _size(read: Read) -> int:
    return int(read.claim.stated.number or 0)


def _way(story: Story, sentence: Sentence, k: int) -> int:
    """-1 for *short of a majority*, 1 for *won a majority*, 0 where it is that of others, or a number says how far it is."""
    low = story.tokens.low
    start = k - (low[k - 1] in _FULL)
    words = low[max(sentence.first, start - 3) : start]
    way = -1 if any(words[-len(w) :] == w for w in _SHORT) else 1 if words[-1:] in (["a"], ["an"]) and _WINS & set(words[-2:-1]) else 0
    told = [w for j, w in enumerate(low[sentence.first : sentence.last], sentence.first) if not start - 3 <= j < start]
    behind = low[k + 1]
    if behind == "of" or _OTHERS - {"of"} & set(told) or UNSURE & set(low[sentence.first : k]):
        return 0
    near = low[max(sentence.first, start - 6) : start - len(words) + 1]
    return way if not any(small(w) > 0 or w in ("seats", "seat") for w in near[-3:]) or way > 0 else 0


def _house(story: Story, sentence: Sentence) -> Read | None:
    """The only house told of in *sentence*, or beside it: *the 61-seat assembly*."""
    here = list(described(story, sentence)) or [r for s in story.beside(sentence, _BACK, 1) for r in described(story, s)]
    return here[0] if len(here) == 1 and _size(here[0]) > _REACH else None


def _held(story: Story, sentence: Sentence, house: Read) -> Read | None:
    """The only count of seats told near *sentence*, which words give to those it tells of."""
    near = story.beside(sentence, 0, _ON)
    found = [r for s in near for r in story.here(s) if r.first != house.first and r.claim.kind == "count" and not r.timing]
    seats = [r for r in found if r.claim.scope.noun == "seat" or (r.sentence is sentence and not r.figure.noun)]
    if len(seats) != 1 or _OTHERS - _IDLE & story.words(seats[0].sentence):
        return None
    held = seats[0]
    plain = held.claim.stated.bound == "=" and held.claim.modality == "stated" and 5 * _size(held) > _size(house) > _size(held)
    behind = story.after(held, 2)
    apart = held.figure.another or behind[:1] in (["more"], ["fewer"], ["short"], ["from"], ["each"], ["up"], ["down"])
    low, first = story.tokens.low, held.sentence.first
    joined = low[first] == "with" and low[first + 1] in ("the", "its", "their")  # "With the Greens it has 31"
    opens = (
        held.sentence is sentence or low[first] in ("it", "they") or (low[first] == "with" and {"it", "they"} & story.words(held.sentence))
    )
    return held if plain and opens and not (apart or joined) and _HOLDING & set(story.before(held, 3)) else None
