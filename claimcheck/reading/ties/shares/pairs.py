"""Pairs: two figures of one thing, one before and one after, as the words of a story set them side by side."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import comparable, introduced, sized
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.records.eras import told_of_two_times
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.ties.sums.wholes import whole_of
from claimcheck.reading.words.change import FALLS, RISES
from claimcheck.reading.words.grammar import PARTING

_WANTED = frozenset("should needs need needed must threshold requires".split())


@attrs.frozen
class Pair:
    """The figure *before* and the figure *after*; *proven* where the words of one sentence set one against the other.

    *how* is ``from-to``, ``against`` (a base of comparison) or ``eras`` (told of two times).
    """

    before: Read
    after: Read
    how: str
    proven: bool = True

    @property
    def reads(self) -> tuple[Read, Read]:
        """Both in the order of the text."""
        return (self.before, self.after) if self.before.first < self.after.first else (self.after, self.before)

    @property
    def assumption(self) -> str:
        """What has to be assumed where nothing proves that the two are of one thing."""
        a, b = self.reads
        return f"{lines(a.claim, b.claim)} speak of one thing at two times"


def pairs(story: Story) -> list[Pair]:
    """Every pair of *story*, those of one sentence first, each two figures once."""
    found: dict[frozenset[str], Pair] = {}
    for here in story.by_sentence.values():
        for pair in _of_sentence(story, [r for r in here if sized(r) or _is_gap(story, r)]):
            found.setdefault(frozenset((pair.before.claim.id, pair.after.claim.id)), pair)
    taken = {r.claim.id for pair in found.values() for r in pair.reads}
    for before, after in told_of_two_times(story, taken):
        if _WANTED & {*story.before(before, 6), *story.before(after, 6)}:
            continue  # "rose to 61.5 per cent, while it should be no more than 50", "is at 11, and needs more than 5 to win seats"
        found.setdefault(frozenset((before.claim.id, after.claim.id)), Pair(before, after, "eras", proven=False))
    return sorted(found.values(), key=lambda p: (p.reads[0].first, p.reads[1].first))


def _is_gap(story: Story, read: Read) -> bool:
    """True for points from which a gap or a lead grew or shrank: ``narrowed, from 12 points to eight``."""
    gap = {"gap", "lead", "margin", "advantage", "deficit", "difference"} & set(story.tokens.low[read.sentence.first : read.first])
    return read.claim.kind == "points" and bool(gap) and introduced(story, read)[0] in ("from", "to")


def _of_sentence(story: Story, here: list[Read]) -> Iterator[Pair]:
    ways = [introduced(story, r) for r in here]
    for i, (read, (word, at)) in enumerate(zip(here, ways, strict=True)):
        if word == "from":
            yield from _from(story, here, ways, i)
        elif word == "to":
            yield from _object(story, here, i, at)
            yield from _then_to(story, here, i, at)
        elif word in ("against", "than") or (word == "on" and _on_change(story, read, at)) or _when_it_was(story, here[:i], read):
            other = _earlier(story, here, i, ways)
            if other is not None:
                yield Pair(in_unit(story, read, other) if _leaves_out(story, read, other) else read, other, "against")


def _from(story: Story, here: list[Read], ways: list[tuple[str, int]], i: int) -> Iterator[Pair]:
    """``from A to B``, ``to B from A``, ``B, up 10% from A``."""
    before = here[i]
    for k in range(i + 1, min(i + 3, len(here))):
        gap = story.tokens.low[before.last : here[k].first]
        after = in_unit(story, here[k], before) if before.claim.kind == "points" else here[k]
        if gap == ["to"] and before.claim.kind in ("count", "measure") and not before.figure.noun:
            before = in_unit(story, before, after)  # "rose from 2.40 to 2.10 zlotys", "from 40 to 45 tonnes a day"
        apart = {"and", "as", *PARTING} & set(gap)
        if ways[k][0] == "to" and len(gap) < 14 and not apart and comparable(story, before.claim, after.claim):
            yield Pair(before, after, "from-to")
            return
        if ways[k][0] == "from":
            break
    for k in range(i - 1, max(-1, i - 4), -1):
        gap = story.tokens.low[here[k].last : here[i].first]
        if PARTING & set(gap) or len(gap) > 24:
            return
        bare = not here[i].claim.amount.unit and not here[i].figure.noun
        elided = bare and ("/" in here[k].claim.amount.unit or here[k].claim.kind == "money")  # "to 400 a week from 200"
        before = in_unit(story, here[i], here[k]) if elided else here[i]
        if k and whole_of(story, here[k - 1]) is here[k]:
            continue  # "won 33 of parliament's 150 seats, down from 41"
        led = gap[-2:] in (["up", "from"], ["down", "from"]) and _right_behind(story, here[k], ways[i][1])
        if led and here[k].claim.amount.unit == before.claim.amount.unit and here[k].claim.kind == before.claim.kind:
            yield Pair(before, here[k], "against")
            return
        if comparable(story, here[k].claim, before.claim) and not is_change(story, here[k]):
            if ways[k][0] == "to" or _turns(story, here[k], ways[i][1]):
                yield Pair(before, here[k], "from-to" if ways[k][0] == "to" else "against")
            return


def _right_behind(story: Story, after: Read, at: int) -> bool:
    """True where nothing but a mark, a place or a time stands between a figure and the *up from* before token *at*."""
    gap = story.tokens.low[story.phrase(after)[1] : at - 1]
    return len(gap) < 4 and gap[-1:] in ([","], ["-"], ["–"], ["—"], ["("]) and not {"and", "to", "of"} & set(gap)


def _object(story: Story, here: list[Read], i: int, at: int) -> Iterator[Pair]:
    """``raise the £12 fee to £10``, ``the 40-minute lesson will be extended to 45``: what is changed stands before its verb or behind."""
    low = story.tokens.low
    for before in reversed(here[max(0, i - 2) : i]):
        gap = low[before.last : at]
        if {",", *PARTING} & set(gap) or len(gap) > 9 or not comparable(story, before.claim, here[i].claim):
            return
        k = min(before.first, story.phrase(before)[0]) - 1
        while k > before.sentence.first and low[k] in ("the", "its", "their", "his", "her", "a", "current", "present", "existing"):
            k -= 1
        verb = low[k] in RISES | FALLS
        if verb and low[k] == low[before.first - 1] and (before.claim.kind in ("share", "money") or low[k] in _GONE):
            return  # "fell 2 per cent to 16.20", "fell half a cent to $1.3120": how far it fell, and to where
        if (verb or (gap[:1] == ["-"] and (RISES | FALLS) & set(gap))) and introduced(story, before)[0] == "":
            yield Pair(before, here[i], "from-to")


_GONE = frozenset("fell rose slid slipped dropped climbed gained lost fallen risen falls rises eased jumped sank dipped edged".split())


def _then_to(story: Story, here: list[Read], i: int, at: int) -> Iterator[Pair]:
    """``40 in May, falling to 35``, ``was followed by a rise to 35``: the figure ahead is what it rose or fell from."""
    low = story.tokens.low
    if not i:
        return
    a, first = here[i - 1], here[i].sentence.first
    told = "when" in low[max(first, a.first - 6) : a.first] and (RISES | FALLS) & set(low[max(first, a.first - 16) : a.first])
    if told and low[a.last : at] in ([","], []) and comparable(story, a.claim, here[i].claim):
        yield Pair(a, here[i], "from-to")  # "has risen since 1990, when it was 2,100, to 2,400"
        return
    verb = next((k for k in range(at - 1, max(at - 4, first), -1) if low[k] in RISES | FALLS), -1)
    if verb < 0:
        return
    level = [r for r in here[:i] if r.claim.kind != "duration"]
    if len(level) == 1 and _now_goes(low, verb) and verb - level[0].last < 11 and comparable(story, level[0].claim, here[i].claim):
        yield Pair(level[0], here[i], "from-to")
        return
    k = verb - 1
    while low[k] in ("a", "an", "sharp", "further", "steep", "slight", "then", "later", "it", "back", "even", "again"):
        k -= 1
    opened = low[k - 1 : k + 1] == ["followed", "by"] or low[k] == "before" or (low[k] in (",", "and") and low[verb].endswith("ing"))
    then = low[k] in ("and", "but", ",") and "then" in low[k:verb]
    if (opened or then) and k - here[i - 1].last < 10 and comparable(story, here[i - 1].claim, here[i].claim):
        yield Pair(here[i - 1], here[i], "from-to")


def _now_goes(low: list[str], verb: int) -> bool:
    """True for the verb of *£30,000; with experience that climbs to*, *begins at $500 and rises to*, *it can go up to*: of no time past."""
    k = verb - (low[verb] in ("up", "down") and low[verb - 1] in ("go", "goes"))
    if low[k - 1] in ("can", "could", "may", "will"):
        return low[k - 2] in _IT
    return low[k].endswith("s") and low[k - 1] in (*_IT, "and")


_IT = ("it", "that", "this", "which")


def _turns(story: Story, after: Read, at: int) -> bool:
    """True where a word of change stands between a figure and the ``from`` at token *at*: ``66,000, up 10% from``."""
    gap = story.tokens.low[story.phrase(after)[1] : at]
    return bool((RISES | FALLS | {"change", "improvement", "swing"}) & set(gap)) or gap[-1:] == [","]


def _on_change(story: Story, read: Read, at: int) -> bool:
    ahead = story.tokens.low[max(read.sentence.first, at - 10) : at]
    level = story.tokens.low[at - 1] in ("up", "down") and story.tokens.low[at + 1] == "the"  # "up on the 9.5 days of 2015"
    if (read.claim.kind == "duration" and not level) or story.tokens.written(at - 1)[:1].isupper():
        return False  # "down two points, and Labour on 31%"
    return bool((RISES | FALLS) & set(ahead))


def _earlier(story: Story, here: list[Read], i: int, ways: list[tuple[str, int]]) -> Read | None:
    """The figure that the one at *i* is held against: the nearest comparable one ahead of it, which is no change itself."""
    for k in range(i - 1, max(-1, i - 4), -1):
        gap = story.tokens.low[here[k].last : here[i].first]
        if PARTING & set(gap) or len(gap) > 30:
            return None
        alike = comparable(story, here[k].claim, here[i].claim) or _leaves_out(story, here[i], here[k])
        if alike and not is_change(story, here[k]) and ways[k][0] not in ("against", "from"):
            return here[k]
    return None


def _when_it_was(story: Story, before: list[Read], read: Read) -> bool:
    """True for the 78 of ``92 euros, 8 per cent more than in May, when it cost 78``, which closes its clause."""
    low, first = story.tokens.low, min(read.first, story.phrase(read)[0])
    start = max(before[-1].last if before else read.sentence.first, first - 12)
    when = next((k for k in range(first - 1, start, -1) if low[k] == "when"), 0)
    return when > 0 and "than" in low[start:when] and first - when < 6 and _closes(story, read) and low[when + 1] in _SUBJECTS


_SUBJECTS = frozenset("it they there he she".split())


def _closes(story: Story, read: Read) -> bool:
    return story.tokens.low[story.phrase(read)[1]] in (".", ",", ";", ")")


def _leaves_out(story: Story, read: Read, other: Read) -> bool:
    """True for the 78 of *costs 92 euros, 8 per cent more than in May, when it cost 78*."""
    one, told = read.claim, other.claim
    bare = one.kind == "count" and not one.amount.unit and not read.figure.noun and _closes(story, read)
    sizes = sorted(abs(Fraction(c.stated.number or 0)) for c in (one, told))
    return bare and told.kind in ("money", "measure") and bool(told.amount.unit) and 0 < sizes[1] <= 3 * sizes[0]
