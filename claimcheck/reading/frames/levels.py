"""Levels: two figures of where one thing stands, and all that came to it and went from it, told in any order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.moves import moves_by, placed, way, way_of
from claimcheck.reading.frames.operands import figures_of, like, named_as, number, sense, size, told_as, told_in, told_itself, unit_of
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced, people
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import near, number_word, only_some, phrases, spot
from claimcheck.reading.ties.sums.running import is_long_ago
from claimcheck.reading.ties.sums.stocks import bare_more, closes, direction, is_named_move, stands, tolls
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS

_KINDS = frozenset(("count", "money", "measure", "points"))
_BACK = 5
_MOST = 6


@attrs.frozen
class Move:
    """So many (*size*) that came (*way* 1), went (-1) or did either (0), at token *first*."""

    first: int
    sentence: Sentence
    claim: Claim
    size: Fraction
    way: int
    read: Read | None = None


def levels(story: Story) -> Iterator[tuple[str, Guess]]:
    """What a thing stood at before and after, with all that came and went, by the name of the claim of what it stands at now."""
    for sentence in story.sentences:
        for now in figures_of(story, sentence):
            if _may_close(story, now):
                for guess in _of(story, now):
                    yield now.claim.id, guess


def _may_close(story: Story, read: Read) -> bool:
    plain = read.claim.kind in _KINDS and read.claim.stated.bound == "=" and read.claim.modality in ("stated", "forecast")
    low, (first, _) = story.tokens.low, story.phrase(read)
    if {"before", "earlier", "previously"} & set(low[read.sentence.first : first]) and low[first - 1] in ("was", "were", "at"):
        return False
    if (low[first - 1] in _BASES and low[first - 2] not in ("choose", "pick", "draw")) or _ELSEWHERE & set(low[read.sentence.first : first]):
        return False
    return plain and number(read) > 1 and (closes(story, spot(story, read)) or _held(story, read))


_BASES = frozenset("after from than against".split())
_ELSEWHERE = frozenset("neighbouring neighboring elsewhere".split())
_LEAVING = frozenset("giving gives leaving leaves left finishing finished ending ended making".split())


def _held(story: Story, read: Read) -> bool:
    """True for ``The 28 now in their hands``, ``the 40 it now mans``, ``on her books``, ``giving it a headcount of 595``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    behind = low[last : min(last + 4, read.sentence.last)]
    ahead = low[max(read.sentence.first, first - 7) : first]
    if ahead[-1:] == ["meaning"] or ahead[-2:] in (["means", "that"], ["meaning", "that"]) or ahead[-1:] == ["means"]:
        return True
    if low[first - 1] in ("the", "these") and "now" in behind:
        return True
    if behind[:1] == ["strong"] or (behind[:1] == ["on"] and behind[2:3] in (["books"], ["payroll"], ["roll"])):
        return True
    if ahead[-2:-1] == ["will"] and ahead[-1] in ("have", "hold"):
        return True
    return bool({"now", "so"} & set(ahead[-4:]) or _LEAVING & set(ahead))


def _of(story: Story, now: Read) -> Iterator[Guess]:
    around = [r for s in story.beside(now.sentence, _BACK, 2) for r in figures_of(story, s)]
    around = [r for r in around if r.claim.kind in _KINDS and r is not now and r.claim.modality in ("stated", "forecast")]
    around = [r for r in around if story.tokens.low[r.last] != "-"]  # "the 140-member assembly"
    moves = sorted([*_moves(story, now, around), *_singles(story, now)], key=lambda m: m.first)
    for was in around:
        if was.first > now.first and not _told_back(story, was, now):
            continue
        if not _may_open(story, was, now) or _moved(story, was, now, moves):
            continue
        mine = [m for m in _between(story, was, now, moves) if _of_stock(story, m, was)]
        mine = mine or _left_over(story, was, now, around)
        if mine and len(mine) <= _MOST and not _long_ago(story, was, now, mine):
            found = list(_guess(story, was, now, mine, around))
            yield from found
            if found:
                return


def _of_stock(story: Story, move: Move, was: Read) -> bool:
    """True unless *move* tells *was* again, or is of things by a name that *was* does not go by."""
    if move.claim.stated.number == was.claim.stated.number:
        return False
    read = move.read
    return read is None or not read.figure.noun or not told_itself(was) or is_named_move(spot(story, read)) or _of_one(story, read, was)


def _moved(story: Story, was: Read, now: Read, moves: Sequence[Move]) -> bool:
    """True where the words say that *was* came or went, unless it is told first and more than all that did: *won 72 seats*."""
    unit, first = unit_of(story, now), story.phrase(was)[0]
    if not any(m.first == first for m in moves):
        return False
    made, others = size(story, was, unit), [m for m in moves if m.first != first]
    if any(m.way < 0 for m in moves if m.first == first):
        return True
    return any(m.first < first for m in others) or made <= sum(m.size for m in others) or 2 * made < size(story, now, unit)


def _long_ago(story: Story, was: Read, now: Read, moves: Sequence[Move]) -> bool:
    """True where *was* is of a year long gone, and no day of what came and went since is told."""
    low = story.tokens.low
    since = [m.sentence for m in moves if m.sentence is not was.sentence]
    dated = any(_DAYS & set(low[s.first : s.last]) or _years(story, s) for s in since)
    return is_long_ago(story, spot(story, was), spot(story, now)) and not dated


_DAYS = frozenset((*WEEKDAYS, *MONTHS, "since", "last", "this"))


def _years(story: Story, sentence: Sentence) -> bool:
    return any(len(w) == 4 and w.isdecimal() for w in story.tokens.low[sentence.first : sentence.last])


def _between(story: Story, was: Read, now: Read, moves: Sequence[Move]) -> list[Move]:
    """What came and went between the two: told between them, before both where the first is looked back on, or behind *after*."""
    if was.first > now.first:
        return [m for m in moves if m.sentence.number <= was.sentence.number and now.sentence.number - m.sentence.number < 2]
    mine = [m for m in moves if was.first < m.first < now.first]
    mine += [m for m in moves if m.first > now.first and m.sentence is now.sentence]
    ahead = [m for m in moves if m.first < was.first and was.sentence.number - m.sentence.number < 4]
    ahead = [m for m in ahead if m.sentence is ahead[-1].sentence]
    if "to" in story.tokens.low[max(was.sentence.first, was.first - 5) : was.first] and ahead and ahead[-1].sentence is was.sentence:
        return [*ahead, *mine]  # "added to the staff of 40"
    if not mine:
        return ahead if _EARLIER & set(story.tokens.low[was.sentence.first : was.last]) else []
    return [*ahead, *mine] if _looks_back(story, mine) else mine


def _left_over(story: Story, was: Read, now: Read, around: Sequence[Read]) -> list[Move]:
    """The one like figure beside the two of which no word says that it came or went: ``nine burglaries ... the tally is 118, from 99``."""
    low, unit = story.tokens.low, unit_of(story, now)
    first, last = min(was.sentence.number, now.sentence.number) - 1, max(was.sentence.number, now.sentence.number)
    most = max(size(story, was, unit), size(story, now, unit))
    found = [r for r in around if r is not was and first <= r.sentence.number <= last and _of_one(story, r, now)]
    found = [r for r in found if not only_some(story, spot(story, r)) and not placed(story, r) and low[r.last] != "than"]
    if len(found) != 1 or found[0].claim.stated.bound != "=" or not 0 < size(story, found[0], unit) < most:
        return []
    (read,) = found
    return [Move(story.phrase(read)[0], read.sentence, _told_like(story, read, now), size(story, read, unit), 0, read)]


def _looks_back(story: Story, mine: Sequence[Move]) -> bool:
    """True for *had 13 when the war began and had lost seven*: what is told before that came after it."""
    low = story.tokens.low
    told = [{*low[max(m.sentence.first, m.first - 4) : m.first + 6]} for m in mine]
    return all("had" in words for words in told)


def _told_back(story: Story, was: Read, now: Read) -> bool:
    """True for *a day earlier it was 72*, *by the end of February it had reached 795*."""
    words = set(story.tokens.low[was.sentence.first : was.sentence.last])
    if _is_now(story, was):
        return False
    if was.sentence is now.sentence:
        return introduced(story, was)[0] in ("after", "from", "against", "than") or "had" in story.between(now, was)
    return bool(_EARLIER & words) or (bool(WEEKDAYS.keys() & words) and not _years(story, was.sentence))


_EARLIER = frozenset("earlier before previously until had began begun opened yesterday stood used came entered arrived started".split())


def _may_open(story: Story, was: Read, now: Read) -> bool:
    unit, place = unit_of(story, now), spot(story, was)
    one, other = size(story, was, unit), size(story, now, unit)
    if not one or not other or not Fraction(1, 4) < one / other < 4 or not _of_one(story, was, now):
        return False
    told = stands(story, place) or closes(story, place) or _told_of(story, was)
    had = story.tokens.low[place.first - 1] in ("had", "have", "has")  # "had 20 of them at first"
    told = told or _held(story, was)
    told = told or (bool(was.figure.noun) and story.here(was.sentence)[0] is was) or introduced(story, was)[0] in ("from", "against", "than")
    return told and was.claim.stated.bound == "=" and (had or not only_some(story, place))


_TOLD_OF = frozenset("of won cost costs took paid".split())


def _told_of(story: Story, read: Read) -> bool:
    """True for ``a staff of 240``, ``of the 640 people``, ``won 72 seats``, ``cost $2.40``."""
    first = story.phrase(read)[0]
    return bool(_TOLD_OF & set(story.tokens.low[max(read.sentence.first, first - 3) : first]))


def _of_one(story: Story, a: Read, b: Read) -> bool:
    if a.claim.kind == b.claim.kind == "count" and {"other", "member"} & {a.claim.scope.noun, b.claim.scope.noun}:
        return True
    return like(story, a, b) or _seats(story, a, b)


_SEATS = frozenset("seat post job place position vacancy vote".split())


def _seats(story: Story, a: Read, b: Read) -> bool:
    """True for the members who hold the seats, the people who fill the jobs."""
    one, other = (r.claim.scope.noun or sense(story, r)[0].noun for r in (a, b))
    return (one in _SEATS and (other in _SEATS or _is_member(story, other))) or (other in _SEATS and _is_member(story, one))


def _is_member(story: Story, noun: str) -> bool:
    return noun in _MEMBERS or people(story, noun)


def _moves(story: Story, now: Read, around: Sequence[Read]) -> list[Move]:
    """What the words say came or went, of what *now* counts."""
    found: list[Move] = []
    unit, last = unit_of(story, now), None
    for read in around:
        by = way(story, read)
        if by is None and is_named_move(spot(story, read)):
            by = direction(story, spot(story, read))
        if by is None and read.first < now.first and _carries(story, read, now):
            by = 1
        if by is None and last is not None and _gapped(story, last, read):
            by = found[-1].way
        if by is None or only_some(story, spot(story, read)) or placed(story, read):
            continue
        bare = not read.figure.noun and not read.claim.amount.unit
        goes_on = last is not None and bare and (bare_more(story, spot(story, read)) or last.sentence is read.sentence)
        other = last if last is not None and goes_on else now
        like_it = other is last or _of_one(story, read, now) or is_named_move(spot(story, read))
        made = number(read) * size(story, other, unit) / number(other) if other is last else size(story, read, unit)
        if like_it and made < 2 * size(story, now, unit):
            found.append(Move(story.phrase(read)[0], read.sentence, _told_like(story, read, other), made, by, read))
            last = read
    return found


_VERBS = frozenset("is are was were has have had stands stood".split())


def _told_like(story: Story, read: Read, other: Read) -> Claim:
    """The claim of *read*, in the unit of *other* where it has no word of its own for what it counts."""
    unit = unit_of(story, other)
    bare = not read.figure.noun and not read.claim.amount.unit and read.claim.kind == "count"
    return told_as(story, read, unit, other) if bare and unit and unit != "percent" else told_in(story, read, other)


def _carries(story: Story, read: Read, now: Read) -> bool:
    """True for *her two goals took her to 61*, *with the 12 cases of this week it has reached 340*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    behind = low[last : min(last + 7, read.sentence.last)]
    brought = bool(_BRINGING & set(behind[:3])) and "to" in behind and low[first - 1] not in ("in", "on", "at")
    opens = low[read.sentence.first] == "with" and first - read.sentence.first < 4
    return brought or (opens and read.sentence is now.sentence)


def _gapped(story: Story, last: Read, read: Read) -> bool:
    """True for what goes the way of the one before it: *added $400 last year and $350 this year*."""
    gap = story.between(last, read)
    joined = gap[:1] in (["and"], [","]) and not any(moves_by(w) or w in _VERBS for w in gap)
    joined = joined or gap[-1:] in (["and"], [","]) or gap[-2:-1] == ["and"] or gap[-2:] == ["a", "further"]
    return last.sentence is read.sentence and len(gap) < 7 and joined and "which" not in gap


_MEMBERS = frozenset(
    "seat member deputy senator councillor lawmaker minister legislator backbencher mp representative congressman congresswoman peer "
    "defector".split()
)


def _singles(story: Story, now: Read) -> Iterator[Move]:
    """What is told by no number: *lost a seat*, *another member switched sides*, *lost the by-election*, *both goals*."""
    low = story.tokens.low
    for sentence in story.beside(now.sentence, _BACK, 0):
        taken = {k for r in story.here(sentence) for k in range(*story.phrase(r))}
        for k in range(sentence.first, sentence.last - 1):
            last, scored = _scored(low, k)
            last = last if scored else _single(low, k)
            if last > k and k not in taken:
                by = 1 if scored else way_of(low, sentence, k, last)
                if by is not None:
                    yield Move(k, sentence, number_word(story, k, last, scored or 1), Fraction(scored or 1), by)


def _scored(low: Sequence[str], k: int) -> tuple[int, int]:
    """The token behind *both her tries*, *a brace*, *hat-trick*, *scored twice* at token *k*, and how many those are; *k* and 0 elsewhere."""
    if low[k : k + 3] == ["hat", "-", "trick"]:
        return k + 3, 3
    if low[k] == "brace" or low[k : k + 2] == ["scored", "twice"]:
        return k + (1 if low[k] == "brace" else 2), 2
    for n in (1, 2, 3) if low[k] == "both" else ():
        if low[k + n : k + n + 1] and low[k + n] in _GOALS:
            return k + n + 1, 2
    return k, 0


_GOALS = frozenset("goals tries touchdowns wickets baskets points penalties homers".split())


def _single(low: Sequence[str], k: int) -> int:
    """The token behind the one thing that is told at token *k*; *k* where none is."""
    voted = low[k + 1 : k + 4] == ["by", "-", "election"]
    if voted and low[k] in ("a", "the", "another", "one") and low[k - 1] not in ("at", "in", "after"):
        return k + 4
    if low[k] in ("a", "another", "one") and low[k + 1] in _MEMBERS:
        return k + 2
    bare = low[k] in ("one", "another") and (moves_by(low[k - 1]) or moves_by(low[k + 1]))
    return k + 1 if bare else k


def _guess(story: Story, was: Read, now: Read, moves: Sequence[Move], around: Sequence[Read]) -> Iterator[Guess]:
    unit = unit_of(story, now)
    start, end = size(story, was, unit), size(story, now, unit)
    if end in _reached(start, moves):
        yield Guess((_link(story, was, now, moves),))
        return
    rest = [r for r in around if r is not was]
    if _otherwise(story, now, (start, end), moves, rest):
        return
    if tolls(story, spot(story, was)) or tolls(story, spot(story, now)) or _counts(story, now):
        moves = [attrs.evolve(m, way=1) for m in moves]
    if end in _reached(start, moves):
        yield Guess((_link(story, was, now, moves),))
        return
    if (start in _reached(end, moves) and not _is_now(story, now)) or _otherwise(story, now, (start, end), moves, rest):
        return
    by = 1 if end > start else -1
    made = start + sum((m.size * (m.way or by) for m in moves), Fraction(0))
    named = told_itself(was) or told_itself(now) or any(m.claim.scope.noun for m in moves)
    near_to = 0 < 2 * made <= 3 * end <= 9 * made / 2
    if near_to and ((named and all(m.way for m in moves)) or is_slip(made, end)):
        yield Guess((_link(story, was, now, moves),), sure=True)


def _is_now(story: Story, read: Read) -> bool:
    """True where words say that the figure is of now, and not of what was."""
    low, first = story.tokens.low, story.phrase(read)[0]
    return bool(_NOWS & set(low[max(read.sentence.first, first - 6) : read.last + 4]))


_NOWS = frozenset("now today leaves leaving left so remain".split())


def _otherwise(story: Story, now: Read, ends: tuple[Fraction, Fraction], moves: Sequence[Move], around: Sequence[Read]) -> bool:
    """True where other figures beside them may have come or gone too and make it fit, or two of them are what there is now."""
    start, end = ends
    unit, taken = unit_of(story, now), {m.first for m in moves}
    sizes = [(story.phrase(r)[0], size(story, r, unit)) for r in around]
    others = [by for first, by in sizes if first not in taken and 5 * by > min(m.size for m in moves)][-5:]
    if end in _reached(start, moves, others) or any(a[1] + b[1] == end for a, b in pairwise(sizes)):
        return True
    low = story.tokens.low
    first, last = moves[0].first, max(moves[-1].first, now.first)
    one = {"one", "single"} & set(low[first:last]) and not any(m.size == 1 for m in moves)
    return bool(one) and any(abs(made - end) == 1 for made in _reached(start, moves))


def _counts(story: Story, now: Read) -> bool:
    """True for *bringing its count to 819*: what was destroyed is added up."""
    low, first = story.tokens.low, story.phrase(now)[0]
    return low[first - 1] == "to" and bool(_BRINGING & set(low[max(now.sentence.first, first - 8) : first]))


_BRINGING = frozenset("bringing brought brings took taking takes raising raised lifting lifted".split())


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
    ins = [named_as(story, m.claim, noun) for m in moves if (m.way or by) > 0]
    outs = [named_as(story, m.claim, noun) for m in moves if (m.way or by) < 0]
    said = f"nothing else came or went between {lines(was.claim, now.claim)}"
    ends = (named_as(story, told_in(story, was, now), noun), named_as(story, told_in(story, now, was), noun))
    return Link("flow", (ends[0], *ins, *outs, ends[1]), assumption=said, into=len(ins))
