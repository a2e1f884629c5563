"""Balances: what there was, what came in and went out in any order and wording, and what there is then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.choice import Choice
from claimcheck.reading.ties.shortfalls import opening as opened_short
from claimcheck.reading.ties.spots import (
    Spot,
    alike,
    ends_with,
    explained,
    in_unit_of,
    kin,
    near_to,
    number_word,
    numbers_of,
    only_some,
    spots,
)
from claimcheck.reading.ties.stocks import bare_more, closes, direction, hangs_off, moves_by_name, owes, stands, tolls

_BACK = 5
_MOST = 7
_DROPS = 12
_SCORED = {("hat", "-", "trick"): 3, ("brace",): 2, ("twice",): 2}
_SCORING = frozenset("goal goals scored scorer tries wickets points".split())


@attrs.frozen
class Move:
    """What came in (*way* 1), went out (-1) or may have done either (0)."""

    spot: Spot
    way: int


def balances(story: Story) -> Iterator[Choice]:
    """For each figure that tells where something stands, the one it stood at before and all that came and went between."""
    for sentence in story.sentences:
        here = spots(story, sentence)
        for k, now in enumerate(here):
            if now.number and closes(story, now):
                yield from _balance(story, here, k)


def _balance(story: Story, here: Sequence[Spot], k: int) -> Iterator[Choice]:
    now = here[k]
    back = [s for s in story.beside(now.sentence, back=_BACK, on=0) if s is not now.sentence]
    told = [s for sentence in back for s in spots(story, sentence)] + list(here[:k])
    unit = next((s for s in told if s.claim.amount.unit and s.claim.kind == "measure" and stands(story, s)), None)
    now = in_unit_of(story, now, unit) if unit is not None else now
    told = [s if alike(s.claim, now.claim) else in_unit_of(story, s, now) for s in told]
    told = [s for s in told if alike(s.claim, now.claim)]
    told += _scored(story, now)
    opened = [s for sentence in (*back, now.sentence) for s in opened_short(story, sentence) if s.last <= now.first]
    told = [*(s for s in told if not any(o.first <= s.first < o.last for o in opened)), *opened]
    told.sort(key=lambda s: s.first)
    for at in _openings(story, told, now):
        opening = told[at]
        moves = _moves(story, told, at, now)
        if not moves or not any(m.way for m in moves) or len(moves) > _MOST or _long_ago(story, opening, now):
            continue
        if now.number == _made(opening, moves):
            yield Choice((_link(now, opening, moves),))
            return
        if _reached_otherwise(story, now, opening, moves, told):
            return
        link = _link(now, opening, moves)
        if _close(now, opening, moves):
            yield Choice((link, *_fewer(now, opening, moves)))
        return


def _long_ago(story: Story, opening: Spot, now: Spot) -> bool:
    """True where the one is told of a year and the other of now: much that came and went in between is not told."""
    low = story.tokens.low
    years = [w for w in low[opening.sentence.first : opening.sentence.last] if len(w) == 4 and w.isdecimal() and w[:2] in ("19", "20")]
    return bool(years) and bool({"now", "today"} & set(low[now.sentence.first : now.sentence.last]))


def _openings(story: Story, told: Sequence[Spot], now: Spot) -> list[int]:
    """The places in *told* of what may have stood there before: of the size of *now*, and told as what there was; the first one first."""
    low = story.tokens.low
    from_ = [k for k, s in enumerate(told) if low[s.first - 1] == "from" and 0 <= now.first - s.last <= 2]
    if from_:
        return from_
    return [k for k, s in enumerate(told) if (stands(story, s) or s.claim.scope.what == "began") and near_to(now.number, s.number, 4) and _of_one_stock(story, s, now)]


def _of_one_stock(story: Story, spot: Spot, now: Spot) -> bool:
    return spot.claim.kind != "count" or spot.elided or now.elided or kin(story, spot.claim, now.claim)


def _moves(story: Story, told: Sequence[Spot], at: int, now: Spot) -> list[Move]:
    """What came or went between the figure at *at* and *now*; all in the sentence where the two stand in ``from A to B``."""
    opening = told[at]
    straight = now.first - opening.last <= 2
    among = [s for s in told[:at] if s.sentence is now.sentence] if straight else list(told[at + 1 :])
    if not straight and opening.sentence is now.sentence and _set_in(story, opening):
        # "another 17 were found. That took the number, which had been 196, to 231"
        among = [*(s for s in told[:at] if now.sentence.number - s.sentence.number < 2), *among]
    debt, tolled = owes(story, opening, now), tolls(story, opening) or tolls(story, now)
    found: list[Move] = []
    for spot in among:
        if only_some(story, spot) or hangs_off(story, spot) or _other_things(story, spot, opening, now):
            continue
        way = 1 if spot.read is None or tolled else direction(story, spot, debt=debt)
        if (not way or bare_more(story, spot)) and found and _gapped(story, found[-1].spot, spot):
            way = found[-1].way
        if way or (_of_one_stock(story, spot, now) and (spot.elided or spot.claim.kind != "count")):
            found.append(Move(spot, way))
    return found


def _set_in(story: Story, opening: Spot) -> bool:
    """True for a figure told in a clause of its own: *which had been 196*, *the haul, 610 kilos at the end of last week,*."""
    low = story.tokens.low
    ahead = low[max(opening.sentence.first, opening.first - 6) : opening.first]
    return bool({"which", "that", ",", "(", "—", "–", "from"} & set(ahead))


def _other_things(story: Story, spot: Spot, opening: Spot, now: Spot) -> bool:
    """True for the mines of *8,000 people ... two mines closed*: what stands there is named, and is not those."""
    named = [s for s in (opening, now) if s.claim.kind == "count" and s.claim.counted and s.claim.scope.noun]
    counted = bool(spot.claim.counted) and spot.claim.scope.noun not in ("", "other") and not moves_by_name(spot)
    return counted and bool(named) and not any(kin(story, spot.claim, s.claim) for s in named)


def _gapped(story: Story, before: Spot, spot: Spot) -> bool:
    """True for what goes the way of the one before it: *nine were found and on Thursday 14 others*."""
    gap = story.tokens.low[before.last : spot.first]
    return before.sentence is spot.sentence and len(gap) < 9 and "and" in gap and "." not in gap


def _reached_otherwise(story: Story, now: Spot, opening: Spot, moves: Sequence[Move], told: Sequence[Spot]) -> bool:
    """True when *now* is what some of the moves leave, with any other figures added or taken away."""
    ways = {m.spot.first: m.way for m in moves}
    sums = {opening.number or Fraction(0)}
    if explained(now.number, numbers_of(s for s in told if s.first not in ways)):
        return True
    near = [s for s in told if s.first in ways or _of_one_stock(story, s, now) or kin(story, s.claim, opening.claim)]
    for spot in [s for s in near if s is not opening and s.number is not None][-8:]:
        way, number = ways.get(spot.first, 0), spot.number or Fraction(0)
        sums |= {s + number for s in sums if way >= 0} | {s - number for s in sums if way <= 0}
    return now.number in sums


def _made(opening: Spot, moves: Sequence[Move]) -> Fraction:
    return (opening.number or Fraction(0)) + sum((m.way * (m.spot.number or Fraction(0)) for m in moves), Fraction(0))


def _close(now: Spot, opening: Spot, moves: Sequence[Move]) -> bool:
    """True where what the moves leave is near to what is told: further off, something that came or went is not told."""
    made, told = _made(opening, moves), now.number or Fraction(0)
    return made > 0 and 2 * made <= 3 * told and 2 * told <= 3 * made


def _link(now: Spot, opening: Spot, moves: Sequence[Move]) -> Link:
    """The flow from *opening* to *now*; what may have gone either way goes the way that the level went."""
    by = 1 if (now.number or 0) > (opening.number or 0) else -1
    ins = [m.spot.claim.id for m in moves if (m.way or by) > 0]
    outs = [m.spot.claim.id for m in moves if (m.way or by) < 0]
    said = f"nothing else came or went between line {line(opening.claim)} and line {line(now.claim)}"
    return Link("flow", (opening.claim.id, *ins, *outs, now.claim.id), assumption=said, into=len(ins))


def _fewer(now: Spot, opening: Spot, moves: Sequence[Move]) -> Iterator[Link]:
    for k in range(min(len(moves), _DROPS)):
        kept = [m for j, m in enumerate(moves) if j != k]
        if kept and any(m.way for m in kept):
            yield _link(now, opening, kept)


def _scored(story: Story, now: Spot) -> list[Spot]:
    """The goals that words tell: *a hat-trick*, *scored twice*."""
    low, found = story.tokens.low, []
    for sentence in story.beside(now.sentence, back=1, on=0):
        near = story.beside(sentence, back=1, on=0)[0].first
        if not _SCORING & set(low[near : sentence.last]) or now.claim.kind not in ("count", "points"):
            continue
        for k in range(sentence.first, min(sentence.last, now.first)):
            for words, value in _SCORED.items():
                if tuple(low[k : k + len(words)]) == words and (value != 2 or ends_with(low[k - 1 : k], (("a",), ("scored",)))):
                    claim = number_word(story, k, k + len(words), value)
                    found.append(Spot(k, k + len(words), claim, sentence))
    return found
