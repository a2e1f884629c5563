"""Measured again: how long or tall one thing is, told at its noun and again where a definite noun takes the thing up."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.words.grammar import THE_OR_OWNERS
from claimcheck.values.units import commensurable

_DIMENSIONS = {
    "long": "length", "length": "length", "stern": "length", "end": "length", "tip": "length", "tail": "length",
    "tall": "height", "high": "height", "height": "height", "wide": "width", "width": "width", "across": "width",
    "deep": "depth", "depth": "depth",
}  # fmt: skip
# Nouns that take one another up, and what a figure before a hyphen tells of them.
_THINGS = (
    ("length", "ship vessel boat freighter tanker ferry liner trawler yacht carrier barge warship cruiser destroyer frigate submarine"),
    ("length", "bridge viaduct span crossing"), ("length", "tunnel bore"), ("length", "snake python whale shark crocodile animal reptile"),
    ("height", "tower skyscraper building block high-rise"), ("height", "tree oak pine redwood"), ("height", "statue monument figure"),
    ("height", "mast aerial chimney stack"), ("length", "pipeline pipe cable"), ("height", "wall barrier fence"),
)  # fmt: skip
_CLASSES = {word: (row.split()[0], usual) for usual, row in _THINGS for word in row.split()}
_BETWEEN = frozenset((",", "is", "was", "measures", "measured", "stretches", "stands", "stood", "some", "about"))
_BEHIND = 7
_BACK = 3


def measured_again(story: Story) -> Iterator[Link]:
    """``The 612-foot freighter`` taken up by *The ship, 712 feet from bow to stern*: one length, told twice."""
    told: list[tuple[str, str, Read]] = []
    for sentence in story.sentences:
        for read in story.here(sentence):
            thing = _of(story, read) if read.claim.kind == "measure" and commensurable(read.claim.amount.unit, "metre") else None
            if thing is None:
                continue
            name, dimension, definite = thing
            earlier = [r for n, d, r in told if (n, d) == (name, dimension)]
            near = definite and len(earlier) == 1 and 0 < story.apart(sentence, earlier[0].sentence) <= _BACK
            if near and earlier[0].claim.amount.unit == read.claim.amount.unit and earlier[0].claim.stated != read.claim.stated:
                told_twice = f"{lines(earlier[0].claim, read.claim, 'tell')} the {dimension} of one {name}"
                yield Link("same", (earlier[0].claim.id, read.claim.id), assumption=told_twice)
            told.append((name, dimension, read))


def _of(story: Story, read: Read) -> tuple[str, str, bool] | None:
    """The class and dimension of the thing that *read* measures, and whether the words take it up; None for no such thing."""
    low, last = story.tokens.low, story.phrase(read)[1]
    if read.claim.stated.bound not in ("=", "~"):
        return None
    hyphened = low[read.last] == "-"
    if hyphened or low[read.last - 2] == "-":
        for k in range(read.last, min(read.last + 4, read.sentence.last)):
            if singular(low[k]) in _CLASSES and low[k] == singular(low[k]):
                name, usual = _CLASSES[low[k]]
                stated = next((_DIMENSIONS[w] for w in low[read.last : k] if w in _DIMENSIONS), usual)
                return name, stated, False
        return None
    behind = low[last : last + _BEHIND]
    dimension = next((_DIMENSIONS[w] for w in behind[:1] if w in _DIMENSIONS), "")
    if behind[:1] in (["in"], ["from"]):
        dimension = next((_DIMENSIONS[w] for w in behind[1:5] if w in _DIMENSIONS), "")
    k = read.first - 1
    while k > read.sentence.first and low[k] in _BETWEEN:
        k -= 1
    if not dimension or low[k] not in _CLASSES or k == read.first - 1:
        return None
    ahead = low[max(read.sentence.first, k - 2) : k]
    return _CLASSES[low[k]][0], dimension, bool(THE_OR_OWNERS & set(ahead[-1:])) and low[k + 1] in _BETWEEN
