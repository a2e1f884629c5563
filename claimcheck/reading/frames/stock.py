"""Stocks: what there was, what came on top or went, and what there is then."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.frames.closing import PROMISED
from claimcheck.reading.frames.moved import tells_one
from claimcheck.reading.frames.moves import by_so_many
from claimcheck.reading.frames.operands import MOST, Tied, far, figures, figures_of, like, near, number, size, told_in, told_itself, unit_of
from claimcheck.reading.frames.own_moves import end_of, is_size
from claimcheck.reading.lengths import exactly
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.spots import balanced
from claimcheck.reading.words.grammar import MORE

_KINDS = frozenset(("count", "money", "measure", "points"))
_NEW = frozenset(("new", "added"))
_PERHAPS = frozenset("could may might".split())
_CLOSE = 5  # so many times what came on top is the difference at most


def stock(story: Story, tied: Tied) -> Iterator[Guess]:
    """What was there before and after, for each figure that says how many more or fewer there are."""
    told = figures(story)
    for read in told if len(told) > 2 else ():
        way = _way(story, read)
        if not way or tied.as_(read, "flow", "parts", "change", "each", "rest"):
            continue
        pairs = sorted(_pairs(story, read, way), key=lambda pair: far(read, pair))
        links = tuple(_link(story, read, way, *pair) for pair in pairs[:MOST])
        if links:
            yield Guess(links, told=1)


MEANT = frozenset("intends plans aims hopes wants expects".split())  # to add ten more, which are not there yet


def _way(story: Story, read: Read) -> int:
    """1 for what comes on top (``another 37``, ``14 more bodies``, ``rose by 40``), -1 for what goes (``fell by 40``), else 0."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    if read.claim.kind not in _KINDS or "times" in low[first : last + 1] or low[last] in ("than", "of") or low[last + 1] == "than":
        return 0
    if story.before(read, 2)[:1] == ["to"] and MEANT & set(story.before(read, 3)):
        return 0  # "It intends to add 10 more"
    if {"need", "needs", "needed", "must"} & set(low[max(read.sentence.first, first - 3) : first]) or low[last] in _PERHAPS:
        return 0  # "They need four more", "another 60 could be added"
    if {"beat", "pass", "overtake"} & set(low[last : last + 4]) or low[last] == "to":
        return 0  # "12 more runs to beat 240", "fell by 12p to 340p"
    if low[first - 2 : first] == ["short", "by"]:
        return -1  # "fell short by 53 runs" of a target
    if low[first - 1] == "by":
        return by_so_many(story, read)
    if "than" in low[first : read.first]:
        return 0  # "more than 143"
    if "new" in low[first:last] and story.tokens.written(low.index("new", first))[0].isupper():
        return 0  # "Some 70,000 New Zealanders"
    if "new" in low[first : read.last + 1] and _RANKS & set(low[read.last : read.last + 5]):
        return 0  # "68 new 52-week highs and six new lows"
    inside = {*low[first - 1 : read.first], *low[read.last : min(last + 1, read.last + 2)]}
    return 1 if read.figure.another or (MORE | _NEW) & inside else 0


_RANKS = frozenset("high highs low lows record records peak peaks".split())


def _pairs(story: Story, read: Read, way: int) -> Iterator[tuple[Read, Read]]:
    """Two figures of which the one may be what there was and the other what there is."""
    wide = [r for r in near(story, read.sentence, 4, 2) if r is not read and r.claim.kind in _KINDS and like(story, r, read)]
    wide = [r for r in wide if r.claim.stated.number != 1 and not is_size(story, r) and not PROMISED & set(story.before(r, 2))]
    planned = read.claim.modality == "forecast"
    wide = [r for r in wide if planned or r.claim.modality != "forecast" or r.sentence is read.sentence]
    end = end_of(story, read)
    found = [r for r in wide if story.apart(read.sentence, r.sentence) < 3]
    unit = unit_of(story, read)
    counted = [r for r in near(story, read.sentence, 4, 2) if r.claim.kind == "count" and r not in wide and r is not read]
    sizes = [size(story, r, unit) for r in (*wide, read)] + [number(r) for r in counted]
    if any(balanced(told, [s for j, s in enumerate(sizes) if j != k]) for k, told in enumerate(sizes)):
        return  # some of them make another, or what some leave of it
    for k, a in enumerate(found):
        for b in found[k + 1 :]:
            if (
                not like(story, a, b)
                or not (any(map(told_itself, (a, b, read))) or min(map(_digits, (a, b, read))) > 2)
                or _way(story, a)
                or _way(story, b)
            ):
                continue
            before, after = sorted((a, b), key=lambda r: way * size(story, r, unit))
            if _is_far_off(story, read, a, b) or (end is not None and end not in (a, b)):
                continue
            if _is_listed(story, read, *sorted((a, b), key=lambda r: r.first)):
                continue
            made = abs(size(story, after, unit) - size(story, before, unit))
            told = size(story, read, unit)
            if way > 0 and after.sentence is read.sentence and after.last <= read.first and "and" in story.between(after, read)[-2:]:
                continue  # "took 14 from one farm and nine more from another"
            if abs(made - told) == 1 and tells_one(story.tokens.low[read.sentence.first : read.sentence.last]):
                continue  # "five more bodies were dug out and a survivor died in hospital"
            if made and told and Fraction(1, _CLOSE) < made / told < _CLOSE and _told_so(story, before, after):
                yield before, after


def _is_far_off(story: Story, read: Read, a: Read, b: Read) -> bool:
    """True for *options on 20 more ... They seat 186, against 168*: two bare numbers in a sentence of their own, other figures between."""
    bare = read.claim.scope.noun and not any(told_itself(r) for r in (a, b)) and a.sentence is b.sentence is not read.sentence
    passed = [s for s in story.beside(read.sentence, 2, 2) if read.sentence.number < s.number < a.sentence.number]
    return bool(bare) and any(figures_of(story, s) for s in passed)


def _is_listed(story: Story, read: Read, one: Read, other: Read) -> bool:
    """True for *Health care added 52,000 jobs, government 40,000 and construction 8,000*: each added so many, by one verb."""
    gaps = [story.between(a, b) for a, b in pairwise((read, one, other)) if a.first < b.first and a.sentence is b.sentence]
    return len(gaps) == 2 and all(1 < len(g) < 5 and g[0] in (",", "and") and g[-1].isalpha() and not _ENDS & set(g) for g in gaps)


_ENDS = frozenset("to from at now making totalling total was were is are had has left leaving".split())


def _digits(read: Read) -> int:
    return sum(d.isdecimal() for d in read.claim.amount.written)


def _told_so(story: Story, before: Read, after: Read) -> bool:
    """True unless the words bring in the later figure as what it came from."""
    return introduced(story, after)[0] not in ("from", "than") and introduced(story, before)[0] not in ("to",)


def _link(story: Story, read: Read, way: int, before: Read, after: Read) -> Link:
    low, last = story.tokens.low, story.phrase(before)[1]
    whole = told_in(story, before, read)
    if low[read.first - 2] == "short" and low[last : last + 2] == ["to", "win"]:
        whole = story.word(before.first, before.last, exactly(int(number(before)) - 1, whole.amount.unit), whole.kind)  # a tie is one less
    claims = (whole.id, told_in(story, read, before).id, told_in(story, after, read).id)
    assumed = f"{lines(before.claim, after.claim, 'speak')} of one thing before and after “{read.claim.said}”"
    return Link("flow", claims, assumption=assumed, into=1 if way > 0 else 0)
