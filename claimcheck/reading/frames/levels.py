"""Levels: two figures of where one thing stands, and all that came to it and went from it, told in any order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise, product

from claimcheck.claims.link import Link
from claimcheck.reading.carried import is_new_crowd
from claimcheck.reading.extremes import PASSING
from claimcheck.reading.frames.closing import BASES, KINDS, held, may_close
from claimcheck.reading.frames.moved import BACK, BRINGING, LOWERING, Move, is_gap, moved, of_one, singles, tells_one, told_like
from claimcheck.reading.frames.moves import placed, some_and_all
from claimcheck.reading.frames.operands import figures, figures_of, like, named_as, number, size, told_in, told_itself, unit_of
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
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.cohesion import of_two_matters
from claimcheck.reading.ties.common.comparable import introduced, people
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import only_some, spot
from claimcheck.reading.ties.scores.bodies import of_other_parties
from claimcheck.reading.ties.sums.shortfalls import opening
from claimcheck.reading.ties.sums.stocks import closes, named_way, stands, tolls
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS

_MOST = 6
_FEW = 20  # of so few one of those that left is much


def levels(story: Story) -> Iterator[tuple[str, Guess]]:
    """What a thing stood at before and after, with all that came and went, by the name of the claim of what it stands at now."""
    for now in figures(story):
        ahead = story.before(now, 6)
        if (
            "both" in story.after(now, 5)
            or UNMOVED & set(ahead[-3:])
            or _NO_LEVELS & set(ahead[-2:])
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
    around = [r for r in around if not of_two_matters(story, (r, now))]
    around = _opened_short(story, now, [r for r in around if story.tokens.low[r.last] != "-"])  # "the 140-member assembly"
    moves = sorted([*moved(story, now, around), *singles(story, now)], key=lambda m: m.first)
    moves = [m for m in moves if m.read is None or not is_held_against(story, m.read)]
    if in_percent(story, now):
        return
    for was in around:
        if (was.first > now.first and not _told_back(story, was, now)) or "each" in story.after(was, 3):
            continue
        if _stands_now(story, was, now) or not _may_open(story, was, now) or _moved(story, was, now, moves):
            continue
        if of_other_parties(story, was, now) or is_size(story, was) or of_two_subjects(story, was, now) or goes_elsewhere(story, was, now):
            continue
        known = list({m.first: m for m in _between(story, was, now, moves) if _of_stock(story, m, was)}.values())
        rest = [
            m for m in _left_over(story, was, now, around) if m.first not in {k.first for k in known} and not _made_the_first(story, was, m)
        ]
        for mine in (known, sorted([*known, *rest], key=lambda m: m.first)) if rest else (known,):
            found = list(_with(story, was, now, mine, around))
            yield from found
            if found:
                return


def _is_all_but(story: Story, read: Read) -> bool:
    """True for the 19 of *all but three of the 19 nations*, which is not what there was."""
    return ("all", "but") in pairwise(story.before(read, 6))


def _with(story: Story, was: Read, now: Read, mine: Sequence[Move], around: Sequence[Read]) -> Iterator[Guess]:
    mine = [m for m in mine if not _is_result(story, m)]
    apart = all(m.sentence is not now.sentence for m in mine)
    other = apart and (is_year_back(story, was) or is_year_back(story, now) or _names_another(story, now, mine))
    other = other or any(m.read is not None and is_of_other(story, m.read) for m in mine)
    if other and (own_base(story, now) is was or own_base(story, was) is now) and not _counts(story, now):
        return  # "stood at 580, compared with 530 a year ago": what came in a month is told elsewhere
    if not 0 < len(mine) <= _MOST or (apart and _by_so_many_percent(story, was, now)):
        return
    if not _long_ago(story, was, now, mine):
        yield from _guess(story, was, now, mine, around)


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


def _long_ago(story: Story, was: Read, now: Read, moves: Sequence[Move]) -> bool:
    """True where *was* is of a year long gone, and no day of what came and went since is told."""
    low = story.tokens.low
    since = [m.sentence for m in moves if m.sentence is not was.sentence]
    dated = any(_DAYS & set(low[s.first : s.last]) or _years(story, s) for s in since)
    told_now = {"now", "today"} & set(low[now.sentence.first : now.sentence.last])
    return bool(told_now) and _years(story, was.sentence) and not dated


_DAYS = frozenset((*WEEKDAYS, *MONTHS, "since", "last", "this"))


def _years(story: Story, sentence: Sentence) -> bool:
    return any(len(w) == 4 and w.isdecimal() for w in story.tokens.low[sentence.first : sentence.last])


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
        return ahead if _EARLIER & set(story.tokens.low[was.sentence.first : was.last]) else []
    return [*ahead, *mine] if _looks_back(story, mine) else mine


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
    """True for the five of *rose to 46 after five more bodies were found*, which are what made it 46."""
    gap = story.tokens.low[was.last : move.first]
    return move.sentence is was.sentence and story.before(was, 1) == ["to"] and bool({"after", "when", "as", "with"} & set(gap))


def _is_some_of(story: Story, move: Move, was: Read, now: Read) -> bool:
    """True for the 14 of *14 of its 33 miles*, told beside *now*."""
    beside = story.apart(now.sentence, was.sentence) < 2
    return beside and move.read is not None and some_and_all(story, move.read) == (move.read, was)


def _looks_back(story: Story, mine: Sequence[Move]) -> bool:
    """True for *had 13 when the war began and had lost seven*: what is told before that came after it."""
    low = story.tokens.low
    told = [{*low[max(m.sentence.first, m.first - 4) : m.first + 6]} for m in mine]
    return all("had" in words for words in told)


def _told_back(story: Story, was: Read, now: Read) -> bool:
    """True for *a day earlier it was 72*, *by the end of February it had reached 795*."""
    words = story.words(was.sentence)
    later = _is_now(story, now) or _counts(story, now) or {"making", "reached", "reaches"} & set(story.before(now, 2))
    if _is_now(story, was) or not (later or story.apart(was.sentence, now.sentence) < 2):
        return False
    if was.sentence is now.sentence:
        behind = {*story.between(now, was), *story.after(was, 3)}
        return introduced(story, was)[0] in ("after", "from", "against", "than") or bool({"had", "having"} & behind)
    if _YEARS & words or "later" in words or (_by_so_many(story, now) and not {"day", "night", "evening"} & words):
        return False  # "rose by 20p to £4.60. A year earlier it had been £4.10"
    stood = story.tokens.low[was.sentence.first : was.sentence.first + 2] in _IT_WAS
    return bool(_EARLIER & words) or stood or (bool(WEEKDAYS.keys() & words) and not _years(story, was.sentence))


_IT_WAS = (["it", "was"], ["they", "were"], ["it", "stood"], ["there", "were"])
_YEARS = frozenset("year years month months decade decades".split())


def _by_so_many(story: Story, now: Read) -> bool:
    """True for *rose by 12p to 340p*, which leaves open since when."""
    low, first = story.tokens.low, story.phrase(now)[0]
    return low[first - 1] == "to" and "by" in low[max(now.sentence.first, first - 6) : first]


_EARLIER = frozenset(
    "earlier before previously until had began begun start beginning opened yesterday stood used came entered arrived started".split()
)


def _may_open(story: Story, was: Read, now: Read) -> bool:
    unit, place = unit_of(story, now), spot(story, was)
    one, other = size(story, was, unit), size(story, now, unit)
    if (
        not one
        or not other
        or not Fraction(1, 4) < one / other < 4
        or not _may_be_one(story, was, now)
        or _is_base_of_another(story, was, now)
    ):
        return False
    if was.sentence is now.sentence and one < other and _follows(story, now) and not _HAD & set(story.before(was, 2)):
        return False  # "287 people had been rescued and nine bodies recovered, leaving 15"
    told = stands(story, place) or closes(story, place) or _told_of(story, was)
    had = story.tokens.low[place.first - 1] in ("had", "have", "has")  # "had 20 of them at first"
    told = told or held(story, was) or was.claim.scope.what == "began"
    told = (
        told or (bool(was.figure.noun) and story.here(was.sentence)[0] is was) or introduced(story, was)[0] in ("from", "against", "than")
    )
    return (told or _interposed(story, was, now)) and was.claim.stated.bound in ("=", "~") and (had or not only_some(story, place))


_HAD = frozenset("had has have with of from began started opened held".split())


def _may_be_one(story: Story, was: Read, now: Read) -> bool:
    """True where the two may count one thing, be it with births and deaths between them, whose noun is none of theirs."""
    if of_one(story, was, now):
        return True
    bare = not told_itself(now) and now.claim.kind == was.claim.kind == "count" and not was.claim.amount.unit
    between = (r for s in story.beside(now.sentence, 2, 0) for r in figures_of(story, s) if was.first < r.first < now.first)
    return bare and any(named_way(spot(story, r)) for r in between)


def _interposed(story: Story, was: Read, now: Read) -> bool:
    """True for the 610 of *brings the haul, 610 kilos last week, to 740*."""
    low, first = story.tokens.low, story.phrase(now)[0]
    return was.sentence is now.sentence and low[was.first - 1] == "," and low[first - 2 : first] == [",", "to"] and first - was.last < 9


def _is_base_of_another(story: Story, was: Read, now: Read) -> bool:
    """True for the 391 of *377 homicides, down from 391*, unless *now* is the 377, or stands right behind: *rose by five from 41 to 46*."""
    ahead = [r for r in figures_of(story, was.sentence) if r.first < was.first and like(story, r, was)]
    based = introduced(story, was)[0] in ("from", "against", "than")
    return based and bool(ahead) and ahead[-1] is not now and story.between(was, now) != ["to"]


_TOLD_OF = frozenset("of won cost costs took paid".split())


def _told_of(story: Story, read: Read) -> bool:
    """True for ``a staff of 240``, ``of the 640 people``, ``won 72 seats``, ``cost $2.40``."""
    first = story.phrase(read)[0]
    return bool(_TOLD_OF & set(story.tokens.low[max(read.sentence.first, first - 3) : first]))


def _guess(story: Story, was: Read, now: Read, moves: Sequence[Move], around: Sequence[Read]) -> Iterator[Guess]:
    unit = unit_of(story, now)
    start, end = size(story, was, unit), size(story, now, unit)
    ids = [was.claim.id, now.claim.id, *(m.claim.id for m in moves)]
    some = ([m for m in moves if m is not out] for out in moves if len(moves) > 1)
    if own_base(story, now) is was and any(made in now.claim.amount.usual for fewer in some for made in _reached(start, fewer)):
        return  # "Hale will sell 30 and Orr 14, cutting its stake to 181 from 195"
    if 20 * sum(m.size for m in moves) < abs(end - start) or _is_cared_for(story, was, now):
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
    if tolled or _counts(story, now):
        moves = [m._replace(way=1) for m in moves]
    if end in _reached(start, moves):
        yield Guess((_link(story, was, now, _reaching(start, end, moves)),))
        return
    backwards = start in _reached(end, moves) and not (_is_now(story, now) or _is_first(story, was, moves))
    if backwards or _otherwise(story, now, (start, end), moves, rest):
        return
    if "when" in story.before(now, 3) and story.before(now, 1) in (["was"], ["were"], ["stood"]):
        was, now, start, end = now, was, end, start  # "costs £4.40, 40p more than a year ago, when it was £4.10"
    named = told_itself(was) or told_itself(now) or any(m.claim.scope.noun for m in moves)
    alone = len(moves) == 1 and _follows(story, now)
    for told in _ways(moves, 1 if end > start else -1):
        made = start + sum((m.size * m.way for m in told), Fraction(0))
        near_to = 0 < 2 * made <= 3 * end <= 9 * made / 2 or (
            0 < made and max(start, end) < _FEW and _is_now(story, now) and was.figure.noun != ""
        )
        if near_to and ((named and (said or alone)) or is_slip(made, end)):
            yield Guess((_link(story, was, now, told),), sure=True)
            return


def _is_cared_for(story: Story, was: Read, now: Read) -> bool:
    """True for *bringing the toll to nine. Twelve are still being treated*: the hurt are none of the dead."""
    dead = tolls(story, spot(story, was))
    return dead and not told_itself(now) and bool(_CARE & set(story.after(now, 5))) and now.sentence is not was.sentence


_CARE = frozenset("treated hospital hurt wounded injured missing critical serious intensive recovering".split())


def _reaching(start: Fraction, end: Fraction, moves: Sequence[Move]) -> Sequence[Move]:
    """*moves* with the ways, where words leave them open, that take *start* to *end*."""
    ways = _ways(moves, 1 if end > start else -1)
    return next((told for told in ways if start + sum((m.size * m.way for m in told), Fraction(0)) == end), moves)


def _ways(moves: Sequence[Move], by: int) -> Iterator[list[Move]]:
    """*moves*, those of which no word says whether they came or went all *by* one way, then all the other, then each its own."""
    free = [k for k, m in enumerate(moves) if not m.way]
    signs = sorted(product((by, -by), repeat=min(len(free), 3)), key=lambda told: (len(set(told)) > 1, told[:1] != (by,)))
    for sign in signs:
        ways = dict(zip(free, sign, strict=False))
        yield [m._replace(way=ways.get(k, m.way or by)) for k, m in enumerate(moves)]


def _follows(story: Story, now: Read) -> bool:
    """True for *so eight are still away*, *leaving 12*: what the words reckon from just what was told."""
    return bool({"so", "leaving", "leaves", "left", "means", "meaning"} & set(story.before(now, 2)))


def _is_now(story: Story, read: Read) -> bool:
    """True where words say that the figure is of now, and not of what was."""
    low, first = story.tokens.low, story.phrase(read)[0]
    if "left" in (*low[first - 2 : first], *low[read.last : read.last + 3]):
        return True
    return bool(_NOWS & set(low[max(read.sentence.first, first - 6) : read.last + 4]))


def _stands_now(story: Story, was: Read, now: Read) -> bool:
    """True for the 30 of *now has 30. The others fell to 21*: what stands now is nothing that another figure came from."""
    low, first = story.tokens.low, story.phrase(was)[0]
    if was.first > now.first or _EARLIER & set(low[now.sentence.first : now.sentence.last]):
        return False
    return "now" in low[max(was.sentence.first, first - 3) : first] and "will" not in story.before(now, 4)


def _is_first(story: Story, was: Read, moves: Sequence[Move]) -> bool:
    """True where words say that the figure is of the time before all that came and went."""
    return bool(_FIRST & story.words(was.sentence)) and all(m.first > was.first for m in moves)


_FIRST = frozenset("start beginning began opened opening last earlier ago initially originally first".split())
_NOWS = frozenset("now today leaves leaving so remain still".split())


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


def _counts(story: Story, now: Read) -> bool:
    """True for *bringing its count to 819*: what was destroyed is added up."""
    low, first = story.tokens.low, story.phrase(now)[0]
    return low[first - 1] == "to" and bool(BRINGING - LOWERING & set(low[max(now.sentence.first, first - 8) : first]))


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
