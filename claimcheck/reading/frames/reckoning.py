"""Reckoning: whether all that came and went takes the one level to the other, and whether another figure may be meant where it does not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise, product

from claimcheck.claims.link import Link
from claimcheck.reading.frames.closing import adds_up, follows
from claimcheck.reading.frames.moved import Move, of_one, tells_one
from claimcheck.reading.frames.operands import named_as, number, size, told_in, told_itself, unit_of
from claimcheck.reading.frames.own_moves import own_base
from claimcheck.reading.frames.then_and_now import is_first, is_now
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import spot
from claimcheck.reading.ties.sums.stocks import tolls

_FEW = 20  # of so few one of those that left is much


def reckoned(story: Story, was: Read, now: Read, moves: Sequence[Move], around: Sequence[Read]) -> Iterator[Guess]:
    """The flow from *was* to *now* by *moves*, told as a guess where it fits, or where it does not and nothing else can be meant."""
    unit = unit_of(story, now)
    start, end = size(story, was, unit), size(story, now, unit)
    ids = [was.claim.id, now.claim.id, *(m.claim.id for m in moves)]
    some = ([m for m in moves if m is not out] for out in moves if len(moves) > 1)
    if own_base(story, now) is was and any(made in now.claim.amount.usual for fewer in some for made in _reached(start, fewer)):
        return  # "Hale will sell 30 and Orr 14, cutting its stake to 181 from 195"
    if 20 * sum(m.size for m in moves) < abs(end - start) or _is_cared_for(story, was, now) or _is_mark(story, now):
        return  # "4,000 in January. Two surgeons were hired ... there were 3,400"
    if len(set(ids)) < len(ids):
        return  # one figure read as two
    if any(
        m.size == len(moves) and story.tokens.low[m.first + 2] == "were" and end in _reached(start, [n for n in moves if n is not m])
        for m in moves
    ):
        return  # "Her first three rounds were 68, 70 and 69, for a total of 207": how many they are
    if end in _reached(start, moves):
        yield Guess((_link(story, was, now, _reaching(start, end, moves)),))
        return
    rest, said = [r for r in around if r is not was], all(m.way or m.more for m in moves)
    if _otherwise(story, now, (start, end), moves, rest):
        return
    noun, tolled = was.claim.scope.noun, tolls(story, spot(story, was)) or tolls(story, spot(story, now))
    if tolled and noun and not people(story, noun) and story.apart(now.sentence, was.sentence) > 1:
        return  # "14 settlements were shelled, eleven people wounded ... put the dead at 48"
    if tolled or adds_up(story, now):
        moves = [m._replace(way=1) for m in moves]
    if end in _reached(start, moves):
        yield Guess((_link(story, was, now, _reaching(start, end, moves)),))
        return
    backwards = start in _reached(end, moves) and not (is_now(story, now) or is_first(story, was, moves))
    if backwards or _otherwise(story, now, (start, end), moves, rest):
        return
    if "when" in story.before(now, 3) and story.before(now, 1) in (["was"], ["were"], ["stood"]):
        was, now, start, end = now, was, end, start  # "costs £4.40, 40p more than a year ago, when it was £4.10"
    named = told_itself(was) or told_itself(now) or any(m.claim.scope.noun or (m.read is None and m.size > 1) for m in moves)
    alone = len(moves) == 1 and follows(story, now)
    for made, told in sorted(_made(start, _ways(moves, 1 if end > start else -1)), key=lambda one: abs(end - one[0])):
        near_to = 0 < 2 * made <= 3 * end <= 9 * made / 2 or (
            0 < made and max(start, end) < _FEW and is_now(story, now) and was.figure.noun != ""
        )
        if near_to and ((named and (said or alone)) or is_slip(made, end)):
            yield Guess((_link(story, was, now, told),), sure=True)
            return


def _made(start: Fraction, ways: Iterable[Sequence[Move]]) -> Iterator[tuple[Fraction, Sequence[Move]]]:
    """What each of *ways* makes of *start*, with the moves that do."""
    for told in ways:
        yield start + sum((m.size * m.way for m in told), Fraction(0)), told


def _is_cared_for(story: Story, was: Read, now: Read) -> bool:
    """True for *bringing the toll to nine. Twelve are still being treated*: the hurt are none of the dead."""
    dead = tolls(story, spot(story, was))
    return dead and not told_itself(now) and bool(_CARE & set(story.after(now, 5))) and now.sentence is not was.sentence


def _is_mark(story: Story, now: Read) -> bool:
    """True for the 9 of *Two of the five critics gave it a 9; one, a 3*: a mark, and no number of critics."""
    given = {"gave", "give", "gives", "giving"} & set(story.before(now, 3))
    return bool(given) and story.before(now, 1) in (["a"], ["an"]) and not now.figure.noun


_CARE = frozenset("treated hospital hurt wounded injured missing critical serious intensive recovering".split())


def _reaching(start: Fraction, end: Fraction, moves: Sequence[Move]) -> Sequence[Move]:
    """*moves* with the ways, where words leave them open, that take *start* to *end*."""
    ways = _ways(moves, 1 if end > start else -1)
    return next((told for made, told in _made(start, ways) if made == end), moves)


def _ways(moves: Sequence[Move], by: int) -> Iterator[list[Move]]:
    """*moves*, those of which no word says whether they came or went all *by* one way, then all the other, then each its own."""
    free = [k for k, m in enumerate(moves) if not m.way]
    signs = sorted(product((by, -by), repeat=min(len(free), 3)), key=lambda told: (len(set(told)) > 1, told[:1] != (by,)))
    for sign in signs:
        ways = dict(zip(free, sign, strict=False))
        yield [m._replace(way=ways.get(k, m.way or by)) for k, m in enumerate(moves)]


def _otherwise(story: Story, now: Read, ends: tuple[Fraction, Fraction], moves: Sequence[Move], around: Sequence[Read]) -> bool:
    """True where other figures beside them may have come or gone too and make it fit, or two of them are what there is now."""
    start, end = ends
    unit, taken = unit_of(story, now), {m.first for m in moves}
    alike = [r for r in around if not told_itself(r) or of_one(story, r, now)]
    sizes = [(story.phrase(r)[0], size(story, r, unit)) for r in alike]
    others = [by for first, by in sizes if first not in taken and 10 * by > min(m.size for m in moves)][-5:]
    if end in _reached(start, moves, others) or any(a[1] + b[1] == end for a, b in pairwise(sizes)):
        return True
    low = story.tokens.low
    first, last = moves[0].first, max(moves[-1].first, now.first)
    one = {"one", "single", "once"} & set(low[first:last]) or tells_one(low[first : moves[0].sentence.last])
    one = one and not any(m.size == 1 for m in moves)
    return bool(one) and any(abs(made - end) == 1 for made in _reached(start, moves))


def _reached(start: Fraction, moves: Sequence[Move], others: Sequence[Fraction] = ()) -> set[Fraction]:
    """What *start* may have come to with all of *moves*, and any of *others* added or taken away."""
    found = {start}
    for move in moves:
        ways = (move.way,) if move.way else (1, -1)
        found = {at + way * move.size for at in found for way in ways}
    for by in others:
        found = {at + way * by for at in found for way in (0, 1, -1)}
    return found


def _link(story: Story, was: Read, now: Read, moves: Sequence[Move]) -> Link:
    by = 1 if number(now) > number(was) else -1
    noun = next((c.scope.noun for c in (was.claim, now.claim) if c.scope.noun), "")
    ins = [named_as(story, m.claim, noun).id for m in moves if (m.way or by) > 0]
    outs = [named_as(story, m.claim, noun).id for m in moves if (m.way or by) < 0]
    said = f"nothing else came or went between {lines(was.claim, now.claim)}"
    opening, closing = (named_as(story, c, noun).id for c in (told_in(story, was, now), told_in(story, now, was)))
    return Link("flow", (opening, *ins, *outs, closing), assumption=said, into=len(ins))
