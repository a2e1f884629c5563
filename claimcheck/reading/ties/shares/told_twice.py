"""Changes told twice: by how much in money or in number, the same in per cent, and the figure that it led to or came from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import comparable, introduced, sized
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.shares.apart import of_opening
from claimcheck.reading.ties.shares.changing import NOUNS, change_word, end_of_share
from claimcheck.reading.words.change import FALLS, RISES

_OR = ([",", "or"], ["or"], ["("], [",", "that", "is", ","], [","], [",", "a"], [",", "equal", "to"], [",", "which", "is"], ["—"], ["–"])
_CLOSED: tuple[list[str], ...] = ([], [","], [")"], [")", ","], ["—"], ["–"], ["a", "share"])
_UP = RISES | frozenset("more higher dearer increase".split())
_DOWN = FALLS | frozenset("less fewer lower cheaper loss losing".split())
_MORE = frozenset("more higher dearer greater".split())
_LESS = frozenset("less fewer lower cheaper smaller".split())
_STANDS = (["higher"], ["lower"], ["up"], ["down"])
_HELD = 10  # words up to what a difference is held against
_LED = frozenset("by of a an the some about around nearly almost another".split())


def told_twice(story: Story) -> Iterator[Link]:
    """The link of each amount and percent that one change is told in, with the figure after it, or the one before."""
    for here in story.by_sentence.values():
        plain = [r for r in here if (sized(r) or r.claim.kind == "points") and r.claim.kind != "duration"]
        for one, other in zip(plain, plain[1:], strict=False):
            by, percent = (one, other) if other.claim.kind == "share" else (other, one)
            if percent.claim.kind != "share" or by.claim.kind == "share" or not _is_one(story, one, other):
                continue
            way = _way(story, one) or _way_at(story, one) or _way_behind(story, other) or _way_behind(story, one)
            if way:
                yield from _links(story, plain, by, percent, way)
        for by, after, percent in zip(plain, plain[1:], plain[2:], strict=False):
            yield from _set_behind(story, by, after, percent)


def _set_behind(story: Story, by: Read, after: Read, percent: Read) -> Iterator[Link]:
    """``grew by $80 million to $880 million, or 10 per cent``, ``climbed £150 to £1,650 a month, a 10 per cent increase``."""
    if percent.claim.kind != "share" or "share" in (by.claim.kind, after.claim.kind):
        return
    low, way = story.tokens.low, _way(story, by) or _way_at(story, by)
    gap = low[story.phrase(after)[1] : story.phrase(percent)[0]]
    straight = low[story.phrase(by)[1] : story.phrase(after)[0]] in (["to"], [",", "to"])
    if not (way and straight):
        return
    known = in_unit(story, by, after)
    named = len(gap) == 4 and gap[0] == "," and gap[2] in NOUNS and gap[3] == "of"
    at = change_word(story, percent)
    behind = gap in ([",", "a"], [",", "an"]) and at >= percent.last
    if gap == [",", "or"] and _is_part_of_told(story, after, percent):
        return  # "rose by 540,000 to 3.3 million, or 39 per cent" of the 8.4 million that there are
    if (gap in ([",", "or"], ["("], [",", "up"], [",", "down"]) or named or behind) and comparable(story, known.claim, after.claim):
        claims = (percent.claim.id, known.claim.id, after.claim.id)
        yield Link("risen" if way > 0 else "fallen", claims, proof="the sentence tells the change twice")


def _is_part_of_told(story: Story, part: Read, percent: Read) -> bool:
    """True where *part* is that percent of some other figure of the story, of its unit."""
    told = percent.claim.amount.usual
    some = Fraction(part.claim.stated.number or 0)
    wholes = (r for r in story.related if r.claim.amount.unit == part.claim.amount.unit and r.claim.kind == part.claim.kind)
    return any((n := Fraction(r.claim.stated.number or 0)) > some > 0 and _HUNDRED * some / n in told for r in wholes)


_HUNDRED = 100


def _is_one(story: Story, one: Read, other: Read) -> bool:
    """True for *£20 million, or 30 per cent*, *a third (£30 million)*."""
    first = end_of_share(story, one) if one.claim.kind == "share" else story.phrase(one)[1]
    gap = story.tokens.low[first : min(other.first, story.phrase(other)[0])]
    if gap == [","] and other.claim.kind == "share" and _is_grade(story, other):
        return False
    named = 2 < len(gap) < 14 and gap[-1] == "of" and gap[-2] in NOUNS and gap[-3] in ("a", "an") and not {";", "while"} & set(gap)
    return (gap in _OR or (named and gap[0] in _MORE | _LESS)) and one.claim.stated.number is not None


def _is_grade(story: Story, percent: Read) -> bool:
    """True for the next of *4 per cent spirit $12, up a dollar, 6 per cent spirit $14*: what so much per cent names is a thing."""
    word = story.tokens.low[end_of_share(story, percent)]
    return word.isalpha() and word not in _BEHIND and word not in NOUNS and word not in _UP | _DOWN


_BEHIND = frozenset(
    "to from in on over since and or a an at for per of above below up down against after as than when which with by the "
    "but while compared before".split()
)


def _way(story: Story, one: Read) -> int:
    """1 or -1 for the word of change that leads to *one*: ``rose by £20 million``, ``a cut of``, ``up £30``."""
    low, first = story.tokens.low, story.phrase(one)[0]
    k = first - 1
    while k > one.sentence.first and low[k] in _LED:
        k -= 1
    return 1 if low[k] in _UP else -1 if low[k] in _DOWN else 0


def _way_at(story: Story, one: Read) -> int:
    """1 or -1 for the verb of ``has raised its fees by £600``."""
    at = change_word(story, one)
    word = story.tokens.low[at] if -1 < at < one.first else ""
    return (word in _UP) - (word in _DOWN)


def _way_behind(story: Story, other: Read) -> int:
    """1 or -1 for *£20 million, or 30 per cent, more than in May*."""
    low, k = story.tokens.low, end_of_share(story, other) if other.claim.kind == "share" else story.phrase(other)[1]
    behind = [w for w in low[k : k + 2] if w not in (",", ")")][:1]
    return bool((_MORE | {"above"}) & set(behind)) - bool((_LESS | {"below"}) & set(behind))


def _links(story: Story, here: Sequence[Read], by: Read, percent: Read, way: int) -> Iterator[Link]:
    first, last = sorted((by, percent), key=lambda r: r.first)
    for read in here:
        if read in (by, percent):
            continue
        known = _points(story, by, read) or in_unit(story, by, read)
        if read.claim.kind == "share" or not comparable(story, known.claim, read.claim):
            continue
        after, before = _stands(story, first, last, read)
        if before:
            yield Link("share", (percent.claim.id, known.claim.id, read.claim.id), proof="the sentence tells the change twice")
        elif after:
            sort = "risen" if way > 0 else "fallen"
            claims = (percent.claim.id, known.claim.id, read.claim.id)
            yield Link("risen" if sort == "risen" else "fallen", claims, proof="the sentence tells the change twice")


def _points(story: Story, by: Read, read: Read) -> Read | None:
    """*by* as a number where it is told in points, and *read* is an index: *fell 31 points, or 1.3 per cent, to 2,386*."""
    if "point" not in (by.claim.kind.rstrip("s"), by.claim.amount.unit) or read.claim.kind != "count" or read.figure.noun:
        return None
    told = attrs.evolve(by.claim.amount, unit=read.claim.amount.unit)
    return by._replace(claim=story.word(*story.phrase(by), told, "count", voice=by.claim.voice))


def _stands(story: Story, first: Read, last: Read, read: Read) -> tuple[bool, bool]:
    """Whether *read* is what the change led to (``to £120 million``), and whether it is what it came from (``from £100 million``)."""
    low, word = story.tokens.low, introduced(story, read)[0]
    if read.first > last.first:
        end = end_of_share(story, last) if last.claim.kind == "share" else story.phrase(last)[1]
        gap = low[end : min(read.first, story.phrase(read)[0])]
        near = len(gap) < 7 and "and" not in gap
        held = _way_behind(story, last) != 0 and "or" in story.between(first, last) and not {"and", ";", "("} & set(gap)
        if held and len(gap) < _HELD and (word == "than" or ("than" in gap or {"above", "below"} & set(gap[:2])) and "," not in gap[2:]):
            return False, True  # "$9m, or 14 per cent, more than the $68m of May", "above the estimate of $68m"
        at = gap[-1:] == ["at"] and (gap[:-1] in _CLOSED or [w for w in gap[:-1] if w != ","] in _STANDS)
        return near and (at or (word == "to" and gap[:-1] in _CLOSED)), near and word == "from" and gap[:-1] in _CLOSED
    if of_opening(story, read, first):
        return False, False  # "which opened the month at 310p, closed up 4p, or 1.2 per cent, at 338p"
    gap = low[story.phrase(read)[1] : story.phrase(first)[0]]
    beside = 1 < len(gap) < 8 and gap[0] == "," and not {"and", "but", "while", ";"} & set(gap)
    told = bool((_UP | _DOWN) & set(gap)) or (gap[1:2] in (["which"], ["that"]) and _way_behind(story, first) != 0)
    return beside and word != "from" and told, False
