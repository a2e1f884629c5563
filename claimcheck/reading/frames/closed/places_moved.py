"""Places moved: from which place of a table to which one something went, and the word that says whether that is up or down."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.passage import is_unsure
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import exactly
from claimcheck.reading.words.numbers import ORDINALS

_UP = frozenset(
    "climbed climbs climb climbing rose rises rise risen rising jumped jumps jump jumping leapt leaps leaped leaping soared soars "
    "soaring advanced advances up vaulted vaults gained shot improved improves improving ascended surged lifted rocketed elevated higher "
    "promoted".split()
)
_DOWN = frozenset(
    "fell falls fall fallen falling dropped drops drop dropping slipped slips slip slipping slid slides sliding sank sinks sunk tumbled "
    "tumbles tumbling plunged plunges down declined plummeted plummets dipped demoted relegated worsened lower".split()
)
# What has such numbers and no best one.
_NO_TABLE = frozenset(
    "floor floors street avenue century birthday minute hole lap storey storeys round rounds day week month year grade form district "
    "deck level amendment parallel percentile step edition anniversary juror fairway green over inning stage stop".split()
)
_ENDS = frozenset("to from a an , . ; : in on among of out this last and after by when with over between at — –".split())
_PLACES = frozenset("place position spot places positions rank slot".split())
_FAR = 8


class Place(NamedTuple):
    """A place of a table over the tokens *first* up to *last*."""

    first: int
    last: int
    number: int


def places_moved(story: Story, tied: Tied) -> Iterator[Guess]:
    """``The port slipped from 14th to 11th in the world list``, ``up to ninth from twelfth``: the first is the best."""
    low = story.tokens.low
    for sentence in story.holding(_UP | _DOWN):
        pair = _pair(story, sentence)
        if pair is None or is_unsure(story, sentence):
            continue
        k = _word(story, sentence, min(place.first for place in pair))
        if k < 0 or any(tied.as_(r) for r in story.every_figure.get(sentence.number, ()) if r.first in {p.first for p in pair}):
            continue
        start, end = (story.word(p.first, p.last, exactly(p.number), "count") for p in pair)
        best, worst = (end, start) if low[k] in _UP else (start, end)
        told = f"{lines(best, worst, 'tell')} the places that it moved between, of which the first is the best"
        words = story.document.span(story.tokens.start[k], story.tokens.end[k])
        yield Guess((Link("order", (worst.id, best.id), assumption=told, words=words),), sure=True)


def _places(story: Story, sentence: Sentence) -> list[Place]:
    """The places of *sentence*, in words or as figures, of which nothing tells that they are of no table."""
    low = story.tokens.low
    reads = {r.first: r for r in story.every_figure.get(sentence.number, ()) if r.claim.kind == "ordinal"}
    found = []
    for k in range(sentence.first + 1, sentence.last - 1):
        number = reads[k].claim.stated.number if k in reads else ORDINALS.get(low[k])
        last = reads[k].last if k in reads else k + 1
        if isinstance(number, int) and (low[last] in _ENDS | _PLACES or (low[last] not in _NO_TABLE and low[last + 1] in _PLACES)):
            found.append(Place(k, last, number))
    return found


def _pair(story: Story, sentence: Sentence) -> tuple[Place, Place] | None:
    """The place from which and the one to which, where *sentence* tells those two and no other."""
    low = story.tokens.low
    told = _places(story, sentence)
    came, went = ([p for p in told if low[p.first - 1 - (low[p.first - 1] in ("the", "its"))] == w] for w in ("from", "to"))
    if len(came) != 1 or len(went) != 1 or len(told) != 2 or came[0].number == went[0].number:  # noqa: PLR2004
        return None
    first, last = sorted((came[0], went[0]))
    gap = low[first.last : last.first]
    return (came[0], went[0]) if len(gap) < _FAR and not {";", ".", "and"} & set(gap) else None


def _word(story: Story, sentence: Sentence, first: int) -> int:
    """The only word of a way in *sentence* before token *first* and near it; -1 where there is none, or the other way is told too."""
    low = story.tokens.low
    found = [k for k in range(sentence.first, sentence.last) if low[k] in _UP or low[k] in _DOWN]
    near = [k for k in found if first - _FAR < k < first]
    return near[-1] if near and len({low[k] in _UP for k in found}) == 1 else -1
