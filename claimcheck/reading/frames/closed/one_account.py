"""One account: all the figures of one kind in a short passage, of which no choice of what came and what went makes what there is then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.account_words import clause_ahead, closes, ends, is_hoped, opens, way
from claimcheck.reading.frames.closed.set_apart import is_more
from claimcheck.reading.frames.closing import MAKING, moved_otherwise
from claimcheck.reading.frames.moved import of_one, told_like
from claimcheck.reading.frames.moves import moves_by, takes_up
from claimcheck.reading.frames.operands import Tied, figures_of, like, named_as, number, size, told_as, told_in_percent, unit_of
from claimcheck.reading.frames.then_and_now import long_ago
from claimcheck.reading.lengths import exactly
from claimcheck.reading.periods import is_year
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.spots import spot
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.ties.sums.stocks import named_way, tolls
from claimcheck.reading.words.grammar import THEM
from claimcheck.values.exact import Number
from claimcheck.values.hedges import last_place

_KINDS = frozenset("count money measure duration share points".split())
_SUMS = frozenset("parts flow rest tally margin".split())
_LONGEST, _MOST = 6, 7
_ROW = 2
_FAR = Fraction(2)
_WIDE = Fraction(5)
_REACH = 6
# What tells that more came or went than is told, or that figures are of several groups, times or plans.
_OPEN = frozenset(
    "each apiece per average mean including include includes included besides except respectively twice net gross "
    "several some many few dozens hundreds thousands others elsewhere instead unless if "
    "among overall record worst best highest lowest rounded rounding compared whereas half double doubled "
    "halved trebled tripled".split()
)


# Of a toll, a lead or a gap words tell what happened, and not whether it grew.
_FREE = frozenset("lead leads margin gap advantage majority deficit cushion rival rivals opponent opponents".split())
_MOVING = frozenset("collecting raising adding buying hiring recruiting leaving joining arriving dying".split())
_THEN = frozenset("ago last earlier".split())
_CARRYING = frozenset("brought took brings takes bringing taking".split())
_LEFT = frozenset("left leaves leaving".split())
_ONES = frozenset("one another single himself herself".split())


class _Move(NamedTuple):
    read: Read
    size: Fraction
    way: int
    other: Read | None = None  # what it goes on from, where it tells no unit


class _Account(NamedTuple):
    was: Read
    now: Read
    start: Fraction
    end: Fraction
    moves: tuple[_Move, ...]
    unit: str


def one_account(story: Story, tied: Tied) -> Iterator[Guess]:
    """``The union had 480 tutors. It has hired 45, 52 have quit, and it starts the term with 463``: no signs make 463."""
    run = _run(story)
    if not run or _is_open(story, run):
        return
    every = [r for s in run for r in figures_of(story, s) if r.claim.kind in _KINDS and not is_hoped(story, r)]
    found: Link | None = None
    for now in every:
        members = [r for r in every if r is not now and _joins(story, r, now)]
        last = len(members) > _ROW and now.first > members[-1].first and ends(story, now)  # behind all that came and went
        if not (last or closes(story, now)):
            continue
        if not 2 <= len(members) < _MOST or not all(map(_is_plain, (now, *members))) or _is_tied(tied, (now, *members)):
            continue
        told = _account(story, now, members, every)
        if told is None:
            continue
        if any(is_change(story, m.read) and told.end in (told.start + m.size, told.start - m.size) for m in told.moves):
            return  # "took on 900 and 650 left, so that it grew by 250, from 7,900 to 8,150"
        moves = _reaching(told)
        if moves is not None:
            found = _link(story, told, moves)
            break  # it comes out right so, whatever else is called what there is now
        if _is_right_otherwise(story, told, every):
            return
        moves = _nearest(told, sum(_single(story, k) for s in run for k in range(s.first, s.last)))
        found = _link(story, told, moves) if moves is not None else found
    if found is not None:
        yield Guess((found,), sure=True)


def _is_open(story: Story, run: Sequence[Sentence]) -> bool:
    """True where words tell of more that came or went, or of several groups: *Pupils have been collecting coins*."""
    low = story.tokens.low
    first, last = run[0].first, run[-1].last
    if any(low[k] in _OPEN and low[k + 1] != "cent" or (low[k].endswith("est") and low[k - 1] == "the") for k in range(first, last)):
        return True
    told = {k for s in run if story.here(s) for k in range(s.first, s.last)}
    return any(k not in told and low[k] in _MOVING for k in range(first, last))


def _is_tied(tied: Tied, reads: Sequence[Read]) -> bool:
    """True where one tie reckons with all of *reads* already."""
    names = {r.claim.id for r in reads}
    return any(link.sort in _SUMS and names <= set(link.claims) for link in tied.links)


def _run(story: Story) -> list[Sentence]:
    """The sentences of a passage so short that all of it is of one matter."""
    told = [s for s in story.sentences if s.role == "body"]
    return told if not story.is_part and len(told) <= _LONGEST else []


def _is_plain(read: Read) -> bool:
    return read.claim.stated.bound in ("=", "~") and read.claim.modality in ("stated", "forecast")


def _joins(story: Story, read: Read, now: Read) -> bool:
    """True where *read* may be of the account of *now*: it counts the same, or its words say that it came or went, by whatever name."""
    if {read.claim.kind, now.claim.kind} & {"share", "points"}:
        told = all(r.claim.kind != "share" or r.claim.amount.unit == "percent" for r in (read, now))
        return told and all(unit_of(story, r) in ("percent", "point") for r in (read, now))
    if any(r.claim.kind == "count" and number(r).denominator > 1 for r in (read, now)):
        return False  # "the 7.40 from town"
    if read.claim.amount.unit or now.claim.amount.unit:
        return like(story, read, now) and not (read.claim.kind == "duration" and now.claim.kind == "count")
    if read.figure.noun and not now.figure.noun and number(read) <= _ROW and len(story.here(read.sentence)) == 1:
        return False  # "The list had 4,000 names. Two clinics opened": a few of another thing
    if of_one(story, read, now):
        return True
    if _is_led_up_to(story, now) or not read.claim.kind == now.claim.kind == "count":
        return False  # "rose from 1,200 to 1,500 in May, and 40 clubs joined"
    return number(read) > 2 and (bool(named_way(spot(story, read))) or way(story, read) is not None)  # noqa: PLR2004


def _is_led_up_to(story: Story, now: Read) -> bool:
    """True for the 22 of *fell from 24 to 22*, *fell to 22 from 24*: both ends of its own change are told."""
    to = story.before(now, 1) == ["to"]
    return to and any(story.before(r, 1) == ["from"] for r in story.here(now.sentence) if r is not now)


_AFTER = frozenset("after as because while when".split())
_FEARED = frozenset("feared missing presumed believed thought unaccounted".split())


def _account(story: Story, now: Read, members: Sequence[Read], every: Sequence[Read]) -> _Account | None:
    """The account that *now* closes; None where its words do not tell all of it."""
    unit = next((u for r in (now, *members) if (u := unit_of(story, r))), "")
    was = _opening(story, members)
    several = was is not None and any(number(r) == number(was) for r in members if r is not was)  # told again
    several = several or any(_overlap(story, a, b) for a in (now, *members) for b in members if a is not b)
    if was is None or several or story.tokens.low[now.last] == "of":
        return None
    if now.first < min(r.first for r in members) and not opens(story, was):
        return None  # "The coach left with 64 aboard. Villagers pulled 38 out"
    apart = [r for r in members if r is not was and r.sentence is not now.sentence]
    if _is_led_up_to(story, now) or any(_FEARED & set(story.after(r, 4)) for r in members):
        return None  # "grew from 31,000 in May to 34,100 in August. It fell by 900 in October", "with eight more feared dead"
    if was.first < now.first and any(r.sentence.number > now.sentence.number for r in apart):
        return None  # what is told behind it came later
    if was.first > now.first and was.sentence is now.sentence and _AFTER & set(story.between(now, was)):
        return None  # "raised its rate by a quarter of a point to 4.25% after inflation had reached 5.1%"
    if any(is_year(w) for w in story.words(was.sentence)) and any({"this"} & story.words(r.sentence) for r in (now, *apart)):
        return None  # "had 340 in 2015. It has closed 28 this year and now has 190"
    free = (
        way(story, was) == -1
        or bool(_FREE & story.words(*{r.sentence for r in every}))
        or any(tolls(story, spot(story, r)) for r in (was, now))
    )
    moves, before = list[_Move](), None
    for read in members:
        if read is not was:
            by = _way(story, read, before)
            if by is None or _is_some(story, read):
                return None
            by_so_much = size(story, read, unit)
            if moves and any(made == by_so_much for made, _ in _made(size(story, was, unit), moves)) and _LEFT & set(story.before(read, 2)):
                continue  # "14 cases. It struck out three, which left 11, and added two"
            other = before.read if before is not None and _goes_on(read, before.read) else None
            if other is not None and before is not None:
                by_so_much = number(read) * before.size / number(other)  # "by five cents in May and by ten in June"
            before = _Move(read, by_so_much, 0 if free else by, other)
            if takes_up(story, read):
                moves = [m for m in moves if m.read.sentence is read.sentence]
            if not (MAKING & set(story.before(read, 2)) and len(moves) > 1 and by_so_much == sum(m.size for m in moves)):
                moves.append(before)  # not "Two sank. Three were sold. That makes five lost"
    start, end = size(story, was, unit), size(story, now, unit)
    if not (start and end) or not 1 / _WIDE < start / end < _WIDE or (len(moves) == 1 and not _is_only(story, was, moves[0])):
        return None
    if long_ago(story, was, now, [m.read.sentence for m in moves]) or moved_otherwise(story, now):
        return None
    return _Account(was, now, start, end, tuple(moves), unit)


def _goes_on(read: Read, before: Read) -> bool:
    bare = read.claim.kind == "count" and not read.figure.noun and not read.claim.amount.unit
    return bare and read.sentence is before.sentence and bool(before.claim.amount.unit) and before.claim.kind == "money"


def _is_only(story: Story, was: Read, move: _Move) -> bool:
    """True for the one move of *took six months off the four-year ban*, told with what it was taken from or put on."""
    if not (move.way or is_more(story, move.read)) or not opens(story, was):
        return False
    then = {*story.before(was, _REACH), *story.after(was, _REACH)}
    return story.before(was, 1) != ["of"] and not _THEN & then and not _CARRYING & set(story.after(move.read, _REACH))


def _overlap(story: Story, a: Read, b: Read) -> bool:
    """True for *36,000 of the 45,000 pupils*: the one is some of the other."""
    (first, last), (start, stop) = story.phrase(a), story.phrase(b)
    return first < stop and start < last


def _opening(story: Story, members: Sequence[Read]) -> Read | None:
    """The one of *members* that is told for what there was, else the first, where no word says that it came or went."""
    told = [r for r in members if opens(story, r) and not way(story, r)]
    if len(told) == 1:
        return told[0]
    first = members[0]
    return first if (not told or first in told) and _may_begin(story, first, members) else None


def _may_begin(story: Story, first: Read, members: Sequence[Read]) -> bool:
    """True for *bought 90,000 in May*, not for *has paid out $36m*: the first, and what came where it is the most."""
    by = way(story, first)
    return by in (None, 0) or (by > 0 and number(first) == max(map(number, members)))


def _way(story: Story, read: Read, before: _Move | None) -> int | None:
    """The way of *read*, or of what is told before it in its sentence and goes on with it: *freed 130 and the second 145*."""
    by = way(story, read)
    by = named_way(spot(story, read)) or None if by is None else by
    if by is None and before is not None and before.read.sentence is read.sentence:
        gap = story.between(before.read, read)
        if any(w.endswith("ed") for w in gap):
            return 0  # "took delivery of 120 and fitted 95": a verb of its own
        return before.way if len(gap) < 8 and {"and", ","} & set(gap) else None
    return by


def _is_some(story: Story, read: Read) -> bool:
    """True for *40 of them children*, *of which nine burned*: some of what is told, of which no word says that it went."""
    behind = story.after(read, 2)
    if {"which", "whom"} & set(story.before(read, 1)):
        return True
    return behind[:1] == ["of"] and bool(THEM & set(behind)) and not clause_ahead(story, read)


def _single(story: Story, k: int) -> bool:
    """True for the one at token *k* of *an old male died*, *one of its members left*, whom no figure tells."""
    low = story.tokens.low
    return low[k] in _ONES or (low[k] in ("a", "an") and any(map(moves_by, low[k + 2 : k + 5])))


def _made(start: Fraction, moves: Sequence[_Move]) -> Iterator[tuple[Fraction, list[_Move]]]:
    """What *moves* may make of *start*, with the ways that words leave open."""
    for signs in product(*(((m.way,) if m.way else (1, -1)) for m in moves)):
        told = [m._replace(way=by) for by, m in zip(signs, moves, strict=True)]
        yield start + sum((m.way * m.size for m in told), Fraction(0)), told


def _reaching(told: _Account) -> list[_Move] | None:
    """The moves of the account with ways that make it right."""
    return next((moves for made, moves in _made(told.start, told.moves) if made == told.end), None)


def _is_right_otherwise(story: Story, told: _Account, every: Sequence[Read]) -> bool:
    """True where it comes out right without what is told behind its end, or with a few that are told by another name."""
    mine = {told.was.first, told.now.first, *(m.read.first for m in told.moves)}
    aside = [_Move(r, number(r), 0) for r in every if r.first not in mine and r.claim.kind == "count"][:3]
    for some in (told.moves, [m for m in told.moves if m.read.first < told.now.first]):
        if some and any(told.end in _may_be(made, aside) for made, _ in _made(told.start, some)):
            return True
    return False


def _may_be(made: Fraction, aside: Sequence[_Move]) -> set[Fraction]:
    found = {made}
    for one in aside:
        found |= {at + way * one.size for at in found for way in (1, -1)}
    return found


def _nearest(told: _Account, ones: int) -> list[_Move] | None:
    """The moves with the ways that come nearest to its end; None where that is far off, and no move was forgotten, or single ones lack."""
    made, moves = min(_made(told.start, told.moves), key=lambda found: abs(found[0] - told.end))
    forgot = len(moves) > 1 and any(made - m.way * m.size == told.end for m in moves)
    near = forgot or (made > 0 and 1 / _FAR < made / told.end < _FAR)
    return moves if near and abs(made - told.end) > ones else None


def _link(story: Story, told: _Account, moves: Sequence[_Move]) -> Link:
    was, now = told.was, told.now
    noun = next((r.claim.scope.noun for r in (was, now) if r.claim.scope.noun), "")
    ins = [_moved(story, m, told, noun).id for m in moves if m.way > 0]
    outs = [_moved(story, m, told, noun).id for m in moves if m.way < 0]
    said = f"nothing else came or went between {lines(was.claim, now.claim)}"
    opening, closing = (_as(story, r, told, noun).id for r in (was, now))
    return Link("flow", (opening, *ins, *outs, closing), assumption=said, into=len(ins))


def _moved(story: Story, move: _Move, told: _Account, noun: str) -> Claim:
    return told_like(story, move.read, move.other) if move.other is not None else _as(story, move.read, told, noun)


def _as(story: Story, read: Read, told: _Account, noun: str) -> Claim:
    """The claim of *read* in the unit of the account, and of *noun* where it goes by another."""
    unit, mine = told.unit, read.claim.amount.unit
    if unit in ("percent", "point"):
        return told_in_percent(story, read)
    if read.claim.kind == "duration" and mine != unit:
        return story.word(*story.phrase(read), exactly(size(story, read, unit), unit), "duration")
    if read.claim.kind == "count" and not unit and read.claim.amount.place is not None and _place(read) > _place(told.now):
        return story.word(*story.phrase(read), exactly(number(read)), "count")  # what is left of it is told to the last one
    if unit and not mine:
        return told_as(story, read, unit, next(r for r in (told.was, told.now, *(m.read for m in told.moves)) if r.claim.amount.unit))
    return named_as(story, read.claim, noun)


def _place(read: Read) -> Number:
    """The last place that *read* is told to."""
    return last_place(read.claim.stated.number or 0)
