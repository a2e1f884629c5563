"""Row tops: figures told of several by name, and the one of them that words call the greatest or the smallest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.reading import extremes
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.labels import labels
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.words.grammar import UNSURE

_ON = 2  # sentences behind the row
_WALLS = frozenset(", ; . : ( ) and but while with so making than — –".split())
# What makes it a superlative over time, of some only, or no first place.
_NOT_OF_ROW = UNSURE | frozenset(
    "since ever record history yet except second third fourth fifth joint among not never no except until before after "
    "ago decade decades apart per average".split()
)
_FOLLOWING = frozenset(". , ; of month year day week season quarter night weekend of by and in on was were — – : )".split())
# What each superlative measures; others are of whatever the figures count.
_LENGTHS = frozenset(("metre", "foot", "kilometre", "mile", "centimetre", "millimetre", "inch"))
_MEASURED = {
    **dict.fromkeys("wettest driest".split(), frozenset(("millimetre", "centimetre", "inch"))),
    **dict.fromkeys("hottest warmest coldest coolest".split(), frozenset(("degree celsius", "degree fahrenheit"))),
    **dict.fromkeys("tallest longest shortest deepest widest narrowest".split(), _LENGTHS),
    **dict.fromkeys("heaviest lightest".split(), frozenset(("kilogram", "tonne", "gram", "pound", "ounce", "stone", "ton"))),
    **dict.fromkeys("busiest quietest".split(), frozenset(("",))),
}  # fmt: skip
_OF_MONEY = frozenset("dearest costliest cheapest priciest".split())
_OF_ANY = frozenset("most fewest highest lowest best biggest largest smallest".split())
_TOPS = frozenset(_MEASURED) | _OF_MONEY | _OF_ANY
_TIMED = frozenset("month year day week season quarter night weekend".split())


class _Item(NamedTuple):
    """A figure of a row and the words that name what it is told of."""

    read: Read
    names: frozenset[str]


def row_tops(story: Story) -> Iterator[Link]:
    """``June brought 58mm, July 41mm and August 63mm. July was the wettest``: what is called so, against all others of its row."""
    for sentence in story.sentences:
        row = _row(story, sentence)
        for other in story.beside(sentence, 0, _ON) if row else ():
            if other is not sentence and _told(story, other):
                break
            for k in _superlatives(story, other, row):
                mine = _mine(story, other, row, k)
                if mine is not None:
                    yield from _orders(story, row, mine, k)


def _told(story: Story, sentence: Sentence) -> list[Read]:
    """The figures of *sentence* without the three of *the wettest of the three*."""
    return [r for r in amounts(story, sentence) if story.before(r, 1) != ["of"] and story.before(r, 2) != ["of", "the"]]


def _row(story: Story, sentence: Sentence) -> list[_Item]:
    """The figures of *sentence*, where all are of one kind and each is told of a name of its own; empty else."""
    reads = _told(story, sentence)
    if len(reads) < 2:
        return []
    one = reads[0].claim
    alike = all(base_unit(r.claim) == base_unit(one) and r.claim.kind == one.kind for r in reads)
    plain = all(r.is_plain and r.claim.scope.noun in ("", one.scope.noun) for r in reads)
    if not alike or not plain or one.kind in ("share", "duration", "points", "ordinal", "score"):
        return []
    return [_Item(r, n) for r, n in zip(reads, labels(story, sentence, reads), strict=False)]


def _superlatives(story: Story, sentence: Sentence, row: Sequence[_Item]) -> Iterator[int]:
    """The tokens of *sentence* that call something the greatest or the smallest of what the figures of *row* measure."""
    low, claim = story.tokens.low, row[0].read.claim
    for k in story.places(_TOPS, sentence):
        word, behind = low[k], low[k + 1]
        unit = base_unit(claim)
        fits = (
            unit in _MEASURED[word] and (unit != "" or claim.kind == "count")
            if word in _MEASURED
            else claim.kind == "money" if word in _OF_MONEY else word in _OF_ANY and (behind != "" and _of_row(word, behind, claim.counted))
        )  # fmt: skip
        named = behind in _FOLLOWING or behind in claim.counted.lower().split()
        if fits and named and not _NOT_OF_ROW & set(low[max(sentence.first, k - 4) : min(k + 7, sentence.last)]):
            yield k


def _of_row(word: str, behind: str, counted: str) -> bool:
    """True for *most* and *fewest* of what is counted, and for the *best month*: *the biggest house* is of another measure."""
    if word in ("most", "fewest"):
        return behind in counted.lower().split() or behind in (".", ",", ";")
    return behind in _TIMED or (word in ("highest", "lowest") and behind in ("in", "on", "."))


def _mine(story: Story, sentence: Sentence, row: Sequence[_Item], k: int) -> _Item | None:
    """The one thing of *row* that the clause around the superlative at token *k* names."""
    low, end = story.tokens.low, row[-1].read.last
    floor = max(sentence.first, end if sentence is row[0].read.sentence else sentence.first)
    first = next((j + 1 for j in range(k - 1, floor - 1, -1) if low[j] in _WALLS), floor)
    if low[first - 1] == "," and low[first] == "the" and first - 1 > floor:  # "July, the wettest of the three,"
        first = next((j + 1 for j in range(first - 2, floor - 1, -1) if low[j] in _WALLS), floor)
    last = next((j for j in range(k + 1, sentence.last) if low[j] in _WALLS), sentence.last)
    told = set(low[first:last])
    found = [item for item in row if item.names & told]
    return found[0] if len(found) == 1 and k >= floor else None


def _orders(story: Story, row: Sequence[_Item], mine: _Item, k: int) -> Iterator[Link]:
    """The order of *mine* and each other figure of *row* that stands the wrong way, else of the nearest."""
    low = story.tokens.low
    way = {"most": 1, "best": 1}.get(low[k]) or extremes.direction(low[k], mine.read.claim.kind)
    others = sorted((item.read for item in row if item is not mine), key=lambda r: Fraction(r.claim.stated.number or 0) * -way)
    if way and others:
        great, small = (mine.read, others[0]) if way > 0 else (others[0], mine.read)
        words = story.document.span(story.tokens.start[k], story.tokens.end[k])
        told = f"{lines(great.claim, small.claim, 'tell')} of those among which “{low[k]}” is said"
        yield Link("order", (great.claim.id, small.claim.id), assumption=told, words=words)
