"""Balances: what there was, what came in and went out in any order and wording, and what there is then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import (
    Spot,
    alike,
    ends_with,
    explained,
    in_unit_of,
    kin,
    near,
    near_to,
    number_word,
    numbers_of,
    only_some,
    phrases,
    spots,
)
from claimcheck.reading.ties.sums.additions import parts_link, rivalled
from claimcheck.reading.ties.sums.running import is_long_ago, one_is_left_out
from claimcheck.reading.ties.sums.shortfalls import opening as opened_short
from claimcheck.reading.ties.sums.stocks import COMING, GOING, bare_more, closes, direction, hangs_off, is_named_move, owes, stands, tolls

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
    low = story.tokens.low
    for sentence in story.sentences:
        here = spots(story, sentence)
        for k, now in enumerate(here):
            if (low[now.last] == "of" and low[now.last + 1] != "them") or low[now.first - 1] == "last":
                continue  # "have now won five of their last six"
            if now.number and closes(story, now):
                yield from _balance(story, here, k)
                if low[now.first - 1] == "to" and not (now.read and now.read.figure.another):
                    yield from _told_first(story, here, k)
            elif now.number and low[now.last : now.last + 1] == ["after"]:
                yield from _told_first(story, here, k)
            elif now.number and _in_all(story, now):
                yield from _gathered(story, now, here[:k])


_TAKEN = frozenset("took stole seized sold lost destroyed removed spent used withdrew closed freed killed shot scrapped ate culled".split())


def _told_first(story: Story, here: Sequence[Spot], k: int) -> Iterator[Choice]:
    """*has 26 volunteers after seven left and three joined. It had 32 before*: the figure now, what moved it, and where it stood."""
    now = here[k]
    low = story.tokens.low
    after = low[now.last : now.last + 1] == ["after"]
    moves = [Move(s, direction(story, s)) for s in here[k + 1 :] if after and alike(s.claim, now.claim)]
    moves = [m for m in moves if low[m.spot.first - 1] == "after" or not hangs_off(story, m.spot)]
    for sentence in story.beside(now.sentence, 1, 1):
        words = set(low[sentence.first : sentence.last])
        marked = {"before", "previously", "earlier", "formerly", "until"} & words or {"had", "stood"} <= words
        for was in spots(story, sentence) if sentence is not now.sentence else ():
            behind = [s for s in spots(story, sentence) if s.first > was.first and not only_some(story, s) and not hangs_off(story, s)]
            moves = moves or [Move(s, direction(story, s)) for s in behind if sentence.number > now.sentence.number]
            been = {"had", "been"} <= set(low[max(was.sentence.first, was.first - 5) : was.first])
            usable = (marked or been) and stands(story, was) and alike(was.claim, now.claim) and _of_one_stock(story, was, now)
            if usable and moves and all(m.way for m in moves) and now.number != _made(was, moves) and _close(now, was, moves):
                if not _reached_otherwise(story, now, was, moves, [was, *here[:k], *(m.spot for m in moves)]):
                    yield Choice((_link(now, was, moves),))
                return


_IN_ALL = phrases(
    "in hand", "in all", "in total", "altogether", "all told", "in the bank", "in the kitty", "in the till", "in the pot", "so far",
    "all together", "in the fund", "to date", "put by", "set aside", "saved", "between them",
)  # fmt: skip
_TAKINGS = frozenset(
    "took takes taken brought raised came come comes collected gave given earned made yielded produced added received got contributed won "
    "scored sold caught picked landed gathered saved planted built laid was were".split()
)


def _in_all(story: Story, spot: Spot) -> bool:
    """True for *with €30,800 in hand*, *140 in all*."""
    return bool(near(story.tokens.low[spot.last : min(spot.sentence.last, spot.last + 4)], 0, _IN_ALL))


def _gathered(story: Story, now: Spot, ahead: Sequence[Spot]) -> Iterator[Choice]:
    """What came in by and by, told up to five sentences before, where its sum is a slip of the pen from what is told in all."""
    back = [s for s in story.beside(now.sentence, back=_BACK, on=0) if s is not now.sentence]
    told = [*(s for sentence in back for s in spots(story, sentence)), *ahead]
    told = [s for s in told if s.claim.stated.bound not in ("<", ">")]  # "are under 15. The median age has gone from 36 to 41"
    told = [in_unit_of(story, s, now) for s in told]
    told = [s for s in told if alike(s.claim, now.claim) and not only_some(story, s) and _of_one_stock(story, s, now)]
    low = story.tokens.low
    came = [s for s in told if _TAKINGS & set(low[max(s.sentence.first, s.first - 6) : s.last + 4]) and (s.number or 0) < (now.number or 0)]
    made = sum((s.number or Fraction(0) for s in came), Fraction(0))
    if 1 < len(came) < 5 and is_slip(made, now.number or Fraction(0)) and not explained(now.number, numbers_of(told)):
        yield Choice((parts_link(now, came),))


def _balance(story: Story, here: Sequence[Spot], k: int) -> Iterator[Choice]:
    now = here[k]
    back = [s for s in story.beside(now.sentence, back=_BACK, on=0) if s is not now.sentence]
    told = [s for sentence in back for s in spots(story, sentence) if s.claim.stated.bound not in ("<", ">")] + list(here[:k])
    unit = next((s for s in told if s.claim.amount.unit and s.claim.kind == "measure" and stands(story, s)), None)
    now = in_unit_of(story, now, unit) if unit is not None else now
    told = [s if alike(s.claim, now.claim) else in_unit_of(story, s, now) for s in told]
    later = [s for sentence in story.beside(now.sentence, 0, 1) for s in spots(story, sentence) if s.first > now.first]
    following = [s for s in later if s.sentence is not now.sentence or direction(story, s) and story.tokens.low[s.first - 1] != "all"]
    every = [s for s in (*told, *following) if alike(s.claim, now.claim, told=False)]
    told = [s for s in told if alike(s.claim, now.claim)]
    told += _scored(story, now)
    opened = [s for sentence in (*back, now.sentence) for s in opened_short(story, sentence) if s.last <= now.first]
    told = [*(s for s in told if not any(o.first <= s.first < o.last for o in opened)), *opened]
    told.sort(key=lambda s: s.first)
    for at in _openings(story, told, now):
        opening = told[at]
        if rivalled(story, opening, now):
            continue
        moves = _moves(story, told, at, now) or _before_both(story, told, at, now) or _set_before(story, told, at, now)
        if now.first - opening.last <= 2 and _of_another_name(story, now, moves):
            continue
        moves = _carried(story, now, opening, moves)
        said = [m for m in moves if m.way]
        if len(said) < len(moves):
            moves = _unsaid(now, opening, moves) or (moves if said else [])
        if not moves or not any(m.way for m in moves) or len(moves) > _MOST or is_long_ago(story, opening, now):
            continue
        if now.number == _made(opening, moves):
            yield Choice((_link(now, opening, moves),))
            return
        otherwise = _reached_otherwise(story, now, opening, moves if said else (), every)
        if otherwise or one_is_left_out(story, opening, now, _made(opening, moves)):
            return
        link = _link(now, opening, moves)
        if _close(now, opening, moves):
            yield Choice((link, *_fewer(now, opening, moves, said)))
        return


def _openings(story: Story, told: Sequence[Spot], now: Spot) -> list[int]:
    """The places in *told* of what may have stood there before: of the size of *now*, and told as what there was; the first one first."""
    low = story.tokens.low
    from_ = [k for k, s in enumerate(told) if low[s.first - 1] == "from" and 0 <= now.first - s.last <= 2]
    from_ = from_ or [k for k, s in enumerate(told) if _interposed(low, s, now)]
    if from_:
        return from_
    return [
        k
        for k, s in enumerate(told)
        if (stands(story, s) or s.claim.scope.what == "began") and near_to(now.number, s.number, 4) and _of_one_stock(story, s, now)
    ]


def _interposed(low: Sequence[str], spot: Spot, now: Spot) -> bool:
    """True for the 610 of *brings the haul, 610 kilos last week, to 740*."""
    return (
        spot.sentence is now.sentence
        and low[spot.first - 1] == ","
        and low[now.first - 2 : now.first] == [",", "to"]
        and now.first - spot.last < 9
    )


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
    elif opening.read and story.before(opening.read, 2) in (["to", "the"], ["to", "its"], ["to", "their"], ["to", "his"], ["to", "her"]):
        among = [*(s for s in told[:at] if s.sentence is opening.sentence), *among]  # "adding six to the nine already there"
    debt, tolled = owes(story, opening, now), tolls(story, opening) or tolls(story, now)
    found: list[Move] = []
    for spot in among:
        taken = story.after(spot.read, 2) == ["of", "them"] and bool(_TAKEN & set(story.before(spot.read, 2))) if spot.read else False
        if taken and not tolled:
            found.append(Move(spot, -1))
            continue
        hangs = spot.read is not None and hangs_off(story, spot)
        if hangs or only_some(story, spot) or _other_things(story, spot, opening, now) or _is_more_than(story, spot):
            continue
        way = 1 if spot.read is None or tolled else direction(story, spot, debt=debt)
        if (not way or (bare_more(story, spot) and not debt)) and found and _gapped(story, found[-1].spot, spot):
            way = found[-1].way
        if way or (_of_one_stock(story, spot, now) and (spot.elided or spot.claim.kind != "count")):
            found.append(Move(spot, way))
    return found


def _is_more_than(story: Story, spot: Spot) -> bool:
    """True for *five fewer than in 2021*: a comparison, and nothing that came or went."""
    low = story.tokens.low
    return bool({"fewer", "more", "less"} & set(low[spot.last - 1 : spot.last + 2])) and "than" in low[spot.last : spot.last + 3]


def _of_another_name(story: Story, now: Spot, moves: Sequence[Move]) -> bool:
    """True for *the VVD fell from 24 to 22* behind *Freedom lost 11*: the moves are told before, and of another name."""
    tokens, sentence = story.tokens, now.sentence
    named = {tokens.low[k] for k in range(sentence.first + 1, now.first) if tokens.written(k)[:1].isupper() and tokens.low[k].isalpha()}
    told = {w for m in moves for w in tokens.low[m.spot.sentence.first : m.spot.sentence.last]}
    return bool(moves) and bool(named) and not named & told and all(m.spot.sentence is not sentence for m in moves)


def _before_both(story: Story, told: Sequence[Spot], at: int, now: Spot) -> list[Move]:
    """*lost 2,300 and won 1,100. It began with 48,000, and ended with 46,200*: what the sentence before says that came and went."""
    opening = told[at]
    if opening.sentence is not now.sentence:
        return []
    near = [s for s in told[:at] if now.sentence.number - s.sentence.number == 1 and not only_some(story, s) and not hangs_off(story, s)]
    found = [Move(s, direction(story, s)) for s in near if _of_one_stock(story, s, now) or kin(story, s.claim, opening.claim)]
    return found if found and all(m.way for m in found) else []


def _carried(story: Story, now: Spot, opening: Spot, moves: Sequence[Move]) -> list[Move]:
    """*moves*, of which the only one goes the way of the verb that it is the subject of: *gifts of $340,000 lifted it to $3.1m*."""
    low = story.tokens.low
    if len(moves) != 1 or moves[0].way or moves[0].spot.sentence is not now.sentence or low[now.first - 1] != "to":
        return list(moves)
    gap = set(low[moves[0].spot.last : now.first])
    by = 1 if gap & _LIFTING else -1 if gap & _CUTTING else 0
    return [attrs.evolve(moves[0], way=by)]


_LIFTING = frozenset("lifted lifts lifting raised raises raising brought brings bringing took takes taking pushed pushes pushing".split())
_CUTTING = frozenset("cut cuts cutting reduced reduces reducing lowered lowers lowering".split())


def _set_before(story: Story, told: Sequence[Spot], at: int, now: Spot) -> list[Move]:
    """The figure before an opening in a clause of its own, of what is called by another name: *pulled eight from the rubble*."""
    opening = told[at]
    if opening.sentence is not now.sentence or not at or not _set_in(story, opening):
        return []
    last = told[at - 1]
    near = now.sentence.number - last.sentence.number < 2
    return [Move(last, 0)] if near and not hangs_off(story, last) and not only_some(story, last) else []


def _unsaid(now: Spot, opening: Spot, moves: Sequence[Move]) -> list[Move]:
    """*moves* with a way for those that no word says one of, where what they make is what is told but for a slip of the pen."""
    by = 1 if (now.number or 0) > (opening.number or 0) else -1
    for way in (by, -by):
        told = [m if m.way else attrs.evolve(m, way=way) for m in moves]
        if moves and (_made(opening, told) == now.number or is_slip(_made(opening, told), now.number or Fraction(0))):
            return told
    return []


def _set_in(story: Story, opening: Spot) -> bool:
    """True for a figure told in a clause of its own: *which had been 196*, *the haul, 610 kilos at the end of last week,*."""
    low = story.tokens.low
    ahead = low[max(opening.sentence.first, opening.first - 6) : opening.first]
    return bool({"which", "that", ",", "(", "—", "–", "from"} & set(ahead))


def _other_things(story: Story, spot: Spot, opening: Spot, now: Spot) -> bool:
    """True for the mines of *8,000 people ... two mines closed*: what stands there is named, and is not those."""
    named = [s for s in (opening, now) if s.claim.kind == "count" and s.claim.counted and s.claim.scope.noun]
    counted = bool(spot.claim.counted) and spot.claim.scope.noun not in ("", "other") and not is_named_move(spot)
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
    near = [s for s in told if s.first in ways or _of_one_stock(story, s, now) or kin(story, s.claim, opening.claim) or _weighs(s, now)]
    near = [s for s in near if s.claim.kind != "points" or now.claim.kind == "points" or s.first in ways]
    for spot in [s for s in near if s is not opening and s.number is not None][-8:]:
        way, number = ways.get(spot.first, 0), spot.number or Fraction(0)
        moved = {s + number for s in sums if way >= 0} | {s - number for s in sums if way <= 0}
        sums = moved if way and (is_named_move(spot) or _is_sure(story, spot, moves)) else sums | moved
    return now.number in sums


def _is_sure(story: Story, spot: Spot, moves: Sequence[Move]) -> bool:
    """True for what a verb right before or behind it moves, where some came and some went: *nine were drawn off and four flowed in*."""
    low = story.tokens.low
    behind = low[spot.last : min(spot.sentence.last, spot.last + 4)]
    told = low[spot.first - 1] in (*COMING, *GOING) or bool((COMING | GOING) & set(behind[:3]) or {"in", "off", "out"} & set(behind[1:3]))
    return told and len(moves) == 2 and {m.way for m in moves} == {1, -1}


def _weighs(spot: Spot, now: Spot) -> bool:
    """True for what is large enough beside *now* to be some of it by another name: the casualties of a brigade."""
    return 10 * (spot.number or Fraction(0)) > (now.number or Fraction(0))


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


def _fewer(now: Spot, opening: Spot, moves: Sequence[Move], said: Sequence[Move]) -> Iterator[Link]:
    named = {m.spot.first for m in said} or {m.spot.first for m in moves}
    for k in range(min(len(moves), _DROPS)):
        kept = [m for j, m in enumerate(moves) if j != k]
        if is_named_move(moves[k].spot):
            continue
        if kept and any(m.way and m.spot.first in named for m in kept):
            yield _link(now, opening, kept)


def _scored(story: Story, now: Spot) -> list[Spot]:
    """The goals that words tell: *a hat-trick*, *scored twice*."""
    low, found = story.tokens.low, []
    for sentence in story.beside(now.sentence, back=1, on=0):
        near = story.beside(sentence, back=1, on=0)[0].first
        if not _SCORING & set(low[near : sentence.last]) or now.claim.kind not in ("count", "points"):
            continue
        after = "after" in low[now.last : now.last + 3] and sentence is now.sentence
        for k in range(sentence.first, sentence.last if after else min(sentence.last, now.first)):
            for words, value in _SCORED.items():
                if tuple(low[k : k + len(words)]) == words and (value != 2 or ends_with(low[k - 1 : k], (("a",), ("scored",)))):
                    claim = number_word(story, k, k + len(words), value)
                    found.append(Spot(k, k + len(words), claim, sentence))
    return found
