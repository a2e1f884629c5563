"""Shifted: a level told as it was and as it is, and how many came or went in between: ``cut its holding to 24 from 31. It sold nine``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.frames.moves import moves_by, way
from claimcheck.reading.frames.operands import Tied, figures_of, like, number, size, told_in, unit_of
from claimcheck.reading.frames.stock import MEANT
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced

_KINDS = frozenset(("count", "measure", "money"))
_TO, _FROM = frozenset(("to",)), frozenset(("from",))
_ON = 2  # sentences behind a pair in which the move is told
_CLOSE = 4  # times that the move is the difference, or the difference the move
_APART = 24  # words between what is and what was


def shifted(story: Story, tied: Tied) -> Iterator[Guess]:
    """The move for each level that its words give as *to* so many *from* so many, told alone in one of the sentences behind."""
    for sentence in story.holding(_TO, _FROM):
        for now, was in _pairs(story, sentence):
            if tied.as_(now, "flow", "parts") or tied.as_(was, "flow", "parts"):
                continue
            moves = _moves(story, sentence, now, was)
            if len(moves) == 1 and not tied.as_(moves[0][0], "flow", "parts", "change", "share"):
                yield from _guess(story, now, was, *moves[0])


def _pairs(story: Story, sentence: Sentence) -> Iterator[tuple[Read, Read]]:
    here = [r for r in figures_of(story, sentence) if r.claim.kind in _KINDS and number(r) > 1]
    to = [r for r in here if introduced(story, r)[0] == "to" or story.before(r, 4)[:1] + story.before(r, 2) == ["to", "equivalent", "of"]]
    since = [r for r in here if introduced(story, r)[0] == "from"]
    if len(to) == 1 and len(since) == 1 and like(story, to[0], since[0]) and number(to[0]) != number(since[0]):
        first, second = sorted((*to, *since), key=lambda r: r.first)
        if second.first - first.last <= _APART:
            yield to[0], since[0]


def _moves(story: Story, sentence: Sentence, now: Read, was: Read) -> list[tuple[Read, int | None]]:
    """The figures behind the pair, of what it counts, and which way each moved: 0 where a verb says it moved, None where none does."""
    found: list[tuple[Read, int | None]] = []
    for beside in story.beside(sentence, 0, _ON):
        for read in figures_of(story, beside):
            if read.first > max(now.first, was.first) and read.claim.kind == now.claim.kind and like(story, read, now):
                if MEANT & set(story.before(read, 4)):
                    continue  # "It intends to add 10 more"
                by = way(story, read)
                if by is None and any(map(moves_by, story.before(read, 4))):
                    by = 0  # "bought a total of", "sold a net"
                # "cut from 19 to 12. It has settled on 15, with two more to be merged": a bare figure ahead is another level
                if by is not None or not found or read.claim.scope.noun or read.claim.amount.unit:
                    found.append((read, by))
    return found


def _guess(story: Story, now: Read, was: Read, move: Read, by: int | None) -> Iterator[Guess]:
    rose = 1 if number(now) > number(was) else -1
    if by not in (0, rose):
        return
    unit = unit_of(story, now)
    made, told = abs(size(story, now, unit) - size(story, was, unit)), size(story, move, unit)
    if not made < told * _CLOSE < made * _CLOSE * _CLOSE:
        return
    claims = (told_in(story, was, now).id, told_in(story, move, now).id, told_in(story, now, was).id)
    assumed = f"{lines(was.claim, now.claim, 'speak')} of one thing before and after “{move.claim.said}”"
    link = Link("flow", claims, assumption=assumed, into=1 if rose > 0 else 0)
    yield Guess((link,), sure=_names_it(story, move, (now, was)))


def _names_it(story: Story, move: Read, pair: Sequence[Read]) -> bool:
    """True where the move names the noun of the pair and is told to the digit: ``sold 567,800 shares``."""
    nouns = {r.claim.scope.noun for r in pair if r.claim.scope.noun}
    exact = all(r.claim.stated.bound == "=" and not r.claim.amount.hedge for r in (move, *pair))
    return exact and bool(nouns) and move.claim.scope.noun in nouns and number(move) % 1000 != 0
