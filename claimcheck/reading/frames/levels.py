"""Levels: two figures of where one thing stands, and all that came to it and went from it, told in any order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.reading.carried import is_new_crowd
from claimcheck.reading.extremes import PASSING
from claimcheck.reading.frames.closing import BASES, KINDS, MAKING, adds_up, may_close, moved_otherwise
from claimcheck.reading.frames.moved import BACK, Move, is_gap, moved, of_one, singles, told_like
from claimcheck.reading.frames.moves import placed, some_and_all, takes_up
from claimcheck.reading.frames.opening import may_open
from claimcheck.reading.frames.operands import figures, figures_of, number, of_wickets, size, told_itself, unit_of
from claimcheck.reading.frames.own_moves import (
    UNMOVED,
    goes_elsewhere,
    in_percent,
    is_held_against,
    is_of_other,
    is_size,
    is_year_back,
    of_two_subjects,
    own_base,
    subject,
)
from claimcheck.reading.frames.reckoning import reckoned
from claimcheck.reading.frames.then_and_now import EARLIER, long_ago, looks_back, stands_now, told_back
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.cohesion import of_two_matters
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.rows import numbers_row
from claimcheck.reading.ties.common.spots import only_some, spot
from claimcheck.reading.ties.scores.bodies import of_other_parties
from claimcheck.reading.ties.sums.shortfalls import opening
from claimcheck.reading.ties.sums.stocks import named_way

_MOST = 6


def levels(story: Story) -> Iterator[tuple[str, Guess]]:
    """What a thing stood at before and after, with all that came and went, by the name of the claim of what it stands at now."""
    for now in figures(story):
        ahead = story.before(now, 6)
        if (
            "both" in story.after(now, 5)
            or UNMOVED & set(ahead[-3:])
            or of_wickets(story, now)
            or moved_otherwise(story, now)
            or _NO_LEVELS & set(ahead[-2:])
            or {"target", "quota"} & set(story.tokens.low[now.sentence.first : now.sentence.first + 3])
            or (_MULTIPLES & set(ahead) and "that" in ahead)
        ):
            continue
        if may_close(story, now):
            for guess in _of(story, now):
                yield now.claim.id, guess


def _of(story: Story, now: Read) -> Iterator[Guess]:
    around = [r for s in story.beside(now.sentence, BACK, 2) for r in figures_of(story, s)]
    around = [r for r in around if r.claim.kind in KINDS and r is not now and r.claim.modality in ("stated", "forecast")]
    around = [r for r in around if not is_new_crowd(story.tokens, r.first) and not _is_all_but(story, r)]
    around = [r for r in around if not of_two_matters(story, (r, now)) and not _had_been(story, r, now)]
    around = [r for r in around if not numbers_row(story, r, around)]
    around = _opened_short(story, now, [r for r in around if story.tokens.low[r.last] != "-"])  # "the 140-member assembly"
    moves = sorted([*moved(story, now, around), *singles(story, now)], key=lambda m: m.first)
    moves = _without_summed([m for m in moves if m.read is None or not is_held_against(story, m.read)], story)
    if in_percent(story, now) or _is_of_last_time(story, now):
        return
    for was in around:
        if (was.first > now.first and not told_back(story, was, now)) or "each" in story.after(was, 3):
            continue
        if stands_now(story, was, now) or not may_open(story, was, now) or _moved(story, was, now, moves):
            continue
        if _is_aside(story, now) or (story.after(now, 1) == ["strong"] and number(was) == number(now)):
            continue  # "driverless trains, 22 of them", and a strength told again
        if "until" in story.before(was, 3):
            continue  # "free flights until they are 18"
        if was.figure.noun and story.before(was, 1) == ["by"]:
            continue  # "was rejected by 11 publishers"
        if of_other_parties(story, was, now) or is_size(story, was) or of_two_subjects(story, was, now) or goes_elsewhere(story, was, now):
            continue
        came = [m for m in _between(story, was, now, moves) if _of_stock(story, m, was) and not _leads_to(story, m, was, now)]
        known = list({m.first: m for m in came}.values())
        rest = [
            m for m in _left_over(story, was, now, around) if m.first not in {k.first for k in known} and not _made_the_first(story, was, m)
        ]
        for mine in (known, sorted([*known, *rest], key=lambda m: m.first)) if rest else (known,):
            mine = [m for k, m in enumerate(mine) if not _is_made_of(story, m, mine[:k])]
            found = list(_with(story, was, now, mine, around))
            yield from found
            if found:
                return


_DEGREES = frozenset("celsius fahrenheit degree".split())
_MUCH = 2


def _without_summed(moves: Sequence[Move], story: Story) -> list[Move]:
    """*moves* without those that another takes up: *freed two sisters and a baker. Those three brought the number to 117*."""
    sums = [m for m in moves if m.read is not None and takes_up(story, m.read)]
    return [m for m in moves if not any(m.first < s.first and m.sentence is not s.sentence and m.size <= s.size for s in sums)]


def _is_made_of(story: Story, move: Move, before: Sequence[Move]) -> bool:
    """True for *One crashed. Five were destroyed. That makes six lost*: those told before, together."""
    told = move.read is not None and bool(MAKING & set(story.before(move.read, 2)))
    return told and len(before) > 1 and move.size == sum(m.size for m in before)


def _is_of_last_time(story: Story, now: Read) -> bool:
    """True for *In the last parliament it had 47*, *It had 47 in the outgoing one*, which are none that there are now."""
    low, first = story.tokens.low, now.sentence.first
    behind = story.after(now, 3)
    if behind[:2] == ["in", "the"] and behind[2:] and behind[2] in ("last", "previous", "outgoing", "old"):
        return True
    return low[first : first + 2] in (["in", "the"], ["at", "the"]) and low[first + 2] in ("last", "previous", "outgoing", "old")


def _had_been(story: Story, read: Read, now: Read) -> bool:
    """True for the 29 of *the number held stood at 41, and 29 had been charged*: what was done with some of those."""
    return read.sentence is now.sentence and read.first > now.last and story.after(read, 2) == ["had", "been"]


def _is_aside(story: Story, now: Read) -> bool:
    """True for *the driverless trains, 22 of them, stand idle*: how many there are of what was never counted."""
    low, first = story.tokens.low, story.phrase(now)[0]
    return story.after(now, 2) == ["of", "them"] and low[first - 1] == "," and is_plural(low[first - 2])


def _is_all_but(story: Story, read: Read) -> bool:
    """True for the 19 of *all but three of the 19 nations*, which is not what there was."""
    return ("all", "but") in pairwise(story.before(read, 6))


def _with(story: Story, was: Read, now: Read, mine: Sequence[Move], around: Sequence[Read]) -> Iterator[Guess]:
    mine = [m for m in mine if not _is_result(story, m)]
    if unit_of(story, now) in _DEGREES and any(_MUCH * m.size > number(now) for m in mine):
        return  # a reading of 41.8C is none that came or went
    apart = all(m.sentence is not now.sentence for m in mine)
    if apart and _are_of_two_kinds(story, mine):
        return  # "It began with four cases at a school with 86 pupils. There were 39 by May and 131 by June."
    other = apart and (is_year_back(story, was) or is_year_back(story, now) or _names_another(story, now, mine))
    other = other or any(m.read is not None and is_of_other(story, m.read) for m in mine)
    if other and (own_base(story, now) is was or own_base(story, was) is now) and not adds_up(story, now):
        return  # "stood at 580, compared with 530 a year ago": what came in a month is told elsewhere
    if not 0 < len(mine) <= _MOST or (apart and _by_so_many_percent(story, was, now)):
        return
    if any(_comes_back(story, r, was, now) for r in around):
        return
    if not long_ago(story, was, now, [m.sentence for m in mine]):
        yield from reckoned(story, was, now, mine, around)


def _are_of_two_kinds(story: Story, moves: Sequence[Move]) -> bool:
    """True for *four cases* and *86 pupils* of one sentence, which are not counted together."""
    told = [(m.claim.scope.noun, m.sentence.number) for m in moves if m.read is not None and m.claim.scope.noun]
    return any(a[1] == b[1] and story.table.nouns(a[0], b[0]) == "unknown" for a, b in pairwise(told))


def _comes_back(story: Story, read: Read, was: Read, now: Read) -> bool:
    """True for *lost four. Two of those were later mended*: some of what went came back, in a sentence of its own."""
    first, last = story.phrase(read)
    opens = first == read.sentence.first and story.tokens.low[last : last + 2] in (["of", "those"], ["of", "them"], ["of", "these"])
    return opens and was.sentence.number <= read.sentence.number <= now.sentence.number


def _is_result(story: Story, move: Move) -> bool:
    """True for the 15 of *won 15 seats at the election of 2012*, which is what they had then."""
    low = story.tokens.low
    behind = low[move.first + 1 : min(move.first + 8, move.sentence.last)]
    return low[move.first - 1] in ("won", "took") and bool({"election", "elections", "poll", "vote"} & set(behind))


def _names_another(story: Story, now: Read, mine: Sequence[Move]) -> bool:
    """True where the subject of *now* is named, and by no word that the sentences of what came and went tell."""
    named = subject(story, now)
    told = {stem(w) for m in mine for w in story.tokens.low[m.sentence.first : m.sentence.last]}
    return bool(named) and not named & told


def _opened_short(story: Story, now: Read, around: Sequence[Read]) -> list[Read]:
    """*around* with what there was at first in the place of both figures of *began three short of 100*."""
    found = list(around)
    for sentence in story.beside(now.sentence, BACK, 0):
        for short in opening(story, sentence):
            inside = [r for r in found if short.first <= r.first < short.last]
            if inside and short.last <= now.first:
                found = [r for r in found if r not in inside]
                found.append(inside[0]._replace(first=short.first, last=short.last, claim=short.claim))
    return sorted(found, key=lambda r: r.first)


def _of_stock(story: Story, move: Move, was: Read) -> bool:
    """True unless *move* tells *was* again, or is of things by a name that *was* does not go by."""
    if move.claim.stated.number == was.claim.stated.number:
        return False
    read = move.read
    return read is None or not read.figure.noun or not told_itself(was) or named_way(spot(story, read)) != 0 or of_one(story, read, was)


def _moved(story: Story, was: Read, now: Read, moves: Sequence[Move]) -> bool:
    """True where the words say that *was* came or went, unless it is told first and more than all that did: *won 72 seats*."""
    unit, first = unit_of(story, now), story.phrase(was)[0]
    if not any(m.first == first for m in moves):
        return False
    made, others = size(story, was, unit), [m for m in moves if m.first != first]
    if any(m.way < 0 for m in moves if m.first == first):
        return True
    perfect = "had" in story.tokens.low[first : was.last + 3]
    return (
        any(m.first < first for m in others) or made <= sum(m.size for m in others) or (not perfect and 2 * made < size(story, now, unit))
    )


def _between(story: Story, was: Read, now: Read, moves: Sequence[Move]) -> list[Move]:
    """What came and went between the two: told between them, before both where the first is looked back on, or behind *after*."""
    if was.first > now.first:
        return [m for m in moves if m.sentence.number <= was.sentence.number and story.apart(now.sentence, m.sentence) < 2]
    mine = [m for m in moves if was.first < m.first < now.first or _is_some_of(story, m, was, now)]
    mine = [m for m in mine if not _made_the_first(story, was, m)]
    behind = story.tokens.low[now.last : now.sentence.last]
    stop = now.last + (behind.index("and") if "and" in behind and not _BECAUSE & set(behind[: behind.index("and")]) else len(behind))
    mine += [m for m in moves if now.first < m.first < stop and m.sentence is now.sentence]
    ahead = [m for m in moves if m.first < was.first and story.apart(was.sentence, m.sentence) < 4]
    ahead = [m for m in ahead if m.sentence is ahead[-1].sentence]
    if "to" in story.tokens.low[max(was.sentence.first, was.first - 5) : was.first] and ahead and ahead[-1].sentence is was.sentence:
        return [*ahead, *mine]  # "added to the staff of 40"
    if not mine:
        return ahead if EARLIER & set(story.tokens.low[was.sentence.first : was.last]) else []
    return [*ahead, *mine] if looks_back(story, mine) else mine


def _leads_to(story: Story, move: Move, was: Read, now: Read) -> bool:
    """True for the £20m of *cut profit by £20m to £226m, compared with £234m a year before*: what it came from is not told."""
    led = move.read is not None and story.between(move.read, now) == ["to"] and introduced(story, was)[0] == "against"
    return led or _made_the_first(story, was, move)


def _left_over(story: Story, was: Read, now: Read, around: Sequence[Read]) -> list[Move]:
    """The like figures beside the two of which no word says that it came or went: ``nine burglaries ... the tally is 118, from 99``."""
    low, unit = story.tokens.low, unit_of(story, now)
    opens, last = sorted((was.sentence, now.sentence), key=lambda s: s.number)
    most = max(size(story, was, unit), size(story, now, unit))
    found = [
        r
        for r in around
        if r is not was and r.sentence.number <= last.number and story.apart(opens, r.sentence) <= 1 and of_one(story, r, now)
    ]
    found = [r for r in found if not (told_itself(r) and told_itself(was)) or of_one(story, r, was)]
    if not (told_itself(was) or told_itself(now)) and number(now) < _MANY:
        # "Tickets cost £12. The number of flooded homes has climbed to 58. It was 41 on Sunday"
        found = [r for r in found if not r.claim.amount.unit or r.sentence in (was.sentence, now.sentence)]
    found = [r for r in found if not only_some(story, spot(story, r)) and not placed(story, r) and "than" not in low[r.last : r.last + 2]]
    found = [r for r in found if introduced(story, r)[0] not in ("to", *BASES) and not is_gap(story, r) and not is_held_against(story, r)]
    found = [r for r in found if story.before(r, 2)[-1:] != ["of"] or story.before(r, 2)[0] not in _GAPS]  # "a majority of two"
    # "has 41, having begun on 29 and added 12 since"
    back = was.sentence is now.sentence and was.first > now.first and "having" in story.between(now, was)
    end = was.sentence.last if back else max(was.first, now.first)
    found = [r for r in found if 0 < size(story, r, unit) < most and (number(r) != 1 or told_itself(r)) and r.first < end]
    found = [r for r in found if r.sentence.number >= opens.number or not _has_stock(story, r, around)]
    found = [r for r in found if r.figure.noun or story.before(r, 1) != ["first"]]  # "The first three had 96 lorries between them"
    if not 0 < len(found) < 4 or any(r.claim.stated.bound != "=" for r in found):
        return []
    return [Move(story.phrase(r)[0], r.sentence, told_like(story, r, now), size(story, r, unit), 0, r) for r in found]


_MANY = 10**6  # so many are seldom told bare, and may leave out their money


def _has_stock(story: Story, read: Read, around: Sequence[Read]) -> bool:
    """True for the 11 of *The Liberals, who shed 11 seats, have 58. The Greens hold 41*: its sentence tells what they left."""
    return any(r.sentence is read.sentence and r.first > read.first and of_one(story, r, read) for r in around)


def _by_so_many_percent(story: Story, was: Read, now: Read) -> bool:
    """True for *rose 6 percent, to $11.8 billion from $11.1 billion*, which tells by how much."""
    return was.sentence is now.sentence and any(r.claim.kind == "share" for r in story.here(now.sentence))


_GAPS = frozenset("majority lead margin advantage".split())
_MULTIPLES = frozenset("double twice triple treble half".split())
_NO_LEVELS = _GAPS | PASSING | {"out"}
_BECAUSE = frozenset("after since with when as because following : ; —".split())


def _made_the_first(story: Story, was: Read, move: Move) -> bool:
    """True for the five of *rose to 46 after five more bodies were found*, the 54p of *up 54p at 600p*: they are what made it so."""
    if move.read is not None and story.between(move.read, was) == ["at"]:
        return True
    gap = story.tokens.low[was.last : move.first]
    return move.sentence is was.sentence and story.before(was, 1) == ["to"] and bool({"after", "when", "as", "with"} & set(gap))


def _is_some_of(story: Story, move: Move, was: Read, now: Read) -> bool:
    """True for the 14 of *14 of its 33 miles*, told beside *now*."""
    beside = story.apart(now.sentence, was.sentence) < 2
    return beside and move.read is not None and some_and_all(story, move.read) == (move.read, was)
