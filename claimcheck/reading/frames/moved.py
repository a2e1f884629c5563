"""What came and what went: the figures of a story that tell so, and the single things that no figure tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.reading.frames.moves import bare_more, moves_by, placed, way, way_of
from claimcheck.reading.frames.operands import figures_of, like, number, sense, size, told_as, told_in, unit_of
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.spots import number_word, only_some, spot
from claimcheck.reading.ties.scores.bodies import MEMBERS
from claimcheck.reading.ties.sums.stocks import named_way
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import SUBJECTS

BACK = 5


class Move(NamedTuple):
    """So many (*size*) that came (*way* 1), went (-1) or did either (0), at token *first*."""

    first: int
    sentence: Sentence
    claim: Claim
    size: Fraction
    way: int
    read: Read | None = None
    more: bool = False  # told as so many more, so that it came in whatever way


_ARTICLES = frozenset(("a", "an", "another"))
_JOINS = frozenset(("and", ",", "when", "before", "after"))
_ONE_DID = frozenset("died dies was drowned succumbed joined left resigned arrived came went retired quit perished escaped".split())


def tells_one(words: Sequence[str]) -> bool:
    """True for *and a survivor died in hospital*: one more, whom no figure tells."""
    return any(w in _ARTICLES and words[k - 1] in _JOINS and _ONE_DID & set(words[k + 1 : k + 4]) for k, w in enumerate(words) if k)


def is_gap(story: Story, read: Read) -> bool:
    """True for how far one thing is from another: *peaked 31 centimetres above the previous high*."""
    return story.after(read, 2) in (["above", "the"], ["below", "the"])


def _is_then(story: Story, read: Read) -> bool:
    """True for the 17 of *its deadliest day since March 3, when 17 died*: what was of another day."""
    ahead = story.before(read, 9)
    if ahead[-2:] == ["the", "first"] and not read.figure.noun:
        return True  # "The first three had consisted of 96 lorries": how many times some came
    return "when" in ahead[-3:] and "since" in ahead


def moved(story: Story, now: Read, around: Sequence[Read]) -> list[Move]:
    """What the words say came or went, of what *now* counts."""
    found: list[Move] = []
    unit, last, ahead = unit_of(story, now), None, None
    for read in around:
        carried = _carries(story, read, now) if read.first < now.first else None
        by = way(story, read) if carried is None else carried
        if by is None:
            by = named_way(spot(story, read)) or (-1 if story.tokens.low[read.last] == "deaths" else None)
        if by is None and last is not None and _gapped(story, last, read):
            # "joined the queue and 1,720 were treated": what has a verb of its own may have gone
            own = story.tokens.low[story.phrase(read)[1]] in ("was", "were", "had", "have", "has")
            own = own or bool(SUBJECTS & set(story.between(last, read)))  # "sold five, and in May it took three"
            by = 0 if own else found[-1].way
        some = only_some(story, spot(story, read)) and not (
            by is not None and story.after(read, 2) == ["of", "them"] and any(map(moves_by, story.before(read, 1)))
        )
        ahead, before = (read if by is None else None), ahead
        if is_gap(story, read) or _is_then(story, read):
            continue
        if by is None or some or _does(story, read) or _not_yet(story, read) or placed(story, read) or _is_end(story, read, now):
            continue
        bare = not read.figure.noun and not read.claim.amount.unit
        goes_on = last is not None and bare and (bare_more(story, spot(story, read)) or last.sentence is read.sentence)
        other = last if last is not None and goes_on else now
        like_it = other is last or of_one(story, read, now) or named_way(spot(story, read)) or (bare and carried is not None)
        made = number(read) * size(story, other, unit) / number(other) if other is last and number(other) else size(story, read, unit)
        if carried and before is not None and of_one(story, before, now) and "and" in story.between(before, read)[:1]:
            told = told_like(story, before, now)
            found.append(Move(story.phrase(before)[0], before.sentence, told, size(story, before, unit), by, before))
        if like_it and made < 4 * size(story, now, unit):
            more = read.figure.another or bare_more(story, spot(story, read))
            found.append(Move(story.phrase(read)[0], read.sentence, told_like(story, read, other), made, by, read, more))
            last = read
    return found


_VERBS = frozenset("is are was were has have had stands stood".split())


def told_like(story: Story, read: Read, other: Read) -> Claim:
    """The claim of *read*, in the unit of *other* where it has no word of its own for what it counts."""
    unit = unit_of(story, other)
    bare = not read.figure.noun and not read.claim.amount.unit and read.claim.kind == "count"
    return told_as(story, read, unit, other) if bare and unit and unit != "percent" else told_in(story, read, other)


def _does(story: Story, read: Read) -> bool:
    """True for the airlines of *two airlines cancelled nine*, which did it to others."""
    end = story.phrase(read)[1]
    behind = next((r for r in story.here(read.sentence) if r.first > read.last), None)
    return bool(read.figure.noun) and behind is not None and behind.first == end + 1 and moves_by(story.tokens.low[end])


def _not_yet(story: Story, read: Read) -> bool:
    """True for *eight more feared dead*, *needs two more*: what did not come or go."""
    return bool(_UNSURE & {*story.before(read, 2), *story.after(read, 3)})


def _is_end(story: Story, read: Read, now: Read) -> bool:
    """True for *raised that to 17*, *to the nine in the pen*, and the two of *rose $2 to $81*, which is of another end."""
    low, ahead = story.tokens.low, story.before(read, 2)
    behind = next((r for r in story.here(read.sentence) if r.first > read.last), None)
    to_other = low[read.last] == "to" and behind is not None and behind is not now and behind.first - read.last < 3
    to_other = to_other or _has_end(story, read, now)
    return "to" in (ahead[-1:] if len(ahead) < 2 or ahead[-1] not in ("the", "its", "their") else ahead) or to_other


def _has_end(story: Story, read: Read, now: Read) -> bool:
    """True for the move of *stocks fell 4,500 tonnes in May to 160,000*, *fell $7bn, or 7 per cent, to $103bn*, where that is not *now*."""
    low, last = story.tokens.low, story.phrase(read)[1]
    for end in story.here(read.sentence):
        first = story.phrase(end)[0]
        gap = low[last : first - 1]
        if last < first < last + 10 and low[first - 1] == "to" and like(story, end, read) and not _PARTED & set(gap):
            return end is not now
    return False


_PARTED = frozenset("and but while whereas ; as from that which".split())


_CLOSING = frozenset("in on at close closes closed closing shut shuts shutting sell sells sold selling lose loses lost losing".split())


def _carries(story: Story, read: Read, now: Read) -> int | None:
    """1 for *her two goals took her to 61*, *with the 12 cases of this week it has reached 340*, -1 for *gifts brought it down to £5m*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    behind = low[last : min(last + 9, read.sentence.last)]
    stop = next((r.first - last for r in figures_of(story, read.sentence) if r.first >= last and r is not now), len(behind))
    to = next((k for k, w in enumerate(behind) if w == "to" and last + k + 1 == story.phrase(now)[0]), 0)
    brought = bool(BRINGING & set(behind[: min(6, stop)])) and to and not {"that", "it", "this"} & set(behind[:2])
    if brought and low[first - 1] not in _CLOSING:
        return -1 if LOWERING & set(behind[:to]) else 1
    opens = low[read.sentence.first] == "with" and first - read.sentence.first < 4
    return 1 if opens and read.sentence is now.sentence else None


def _gapped(story: Story, last: Read, read: Read) -> bool:
    """True for what goes the way of the one before it: *added $400 last year and $350 this year*."""
    gap = story.between(last, read)
    joined = gap[:1] in (["and"], [","]) and not any(moves_by(w) or w in _VERBS for w in gap)
    joined = joined or gap[-1:] in (["and"], [","]) or gap[-2:-1] == ["and"] or gap[-2:] == ["a", "further"]
    if story.tokens.written(read.first - 1)[:1].isupper() and not {*MONTHS, *WEEKDAYS} & set(gap[-1:]):
        return False  # "Labour gained five seats and the Greens two"
    return last.sentence is read.sentence and len(gap) < 7 and joined and "which" not in gap


_MEMBERS = MEMBERS | frozenset("backbencher congressman congresswoman defector".split())


def singles(story: Story, now: Read) -> Iterator[Move]:
    """What is told by no number: *lost a seat*, *another member switched sides*, *lost the by-election*, *both goals*."""
    low = story.tokens.low
    for sentence in story.beside(now.sentence, BACK, 0):
        taken = {k for r in story.here(sentence) for k in range(*story.phrase(r))}
        for k in range(sentence.first, sentence.last - 1):
            last, scored = _scored(low, k)
            last = last if scored else _single(low, k)
            if last > k and k not in taken:
                by = 1 if scored else way_of(low, sentence, k, last)
                if by is not None:
                    yield Move(k, sentence, number_word(story, k, last, scored or 1), Fraction(scored or 1), by)


def _scored(low: Sequence[str], k: int) -> tuple[int, int]:
    """The token behind *both her tries*, *a brace*, *hat-trick* at token *k*, and how many those are; *k* and 0 elsewhere."""
    if low[k : k + 3] == ["hat", "-", "trick"]:
        return k + 3, 3
    if low[k] == "brace" or (low[k] in _STRIKING and low[k + 1] == "twice"):
        return k + (1 if low[k] == "brace" else 2), 2
    for n in (1, 2, 3) if low[k] == "both" else ():
        if low[k + n : k + n + 1] and low[k + n] in _GOALS:
            return k + n + 1, 2
    return k, 0


_STRIKING = frozenset("scored struck netted".split())
_GOALS = frozenset("goals tries touchdowns wickets baskets points penalties homers".split())


def _single(low: Sequence[str], k: int) -> int:
    """The token behind the one thing that is told at token *k*; *k* where none is."""
    voted = low[k + 1 : k + 4] == ["by", "-", "election"]
    if voted and low[k] in ("a", "the", "another", "one") and low[k - 1] not in ("at", "in", "after"):
        return k + 4
    if low[k] in ("a", "another", "one") and low[k + 1] in _MEMBERS:
        return k + 2
    opens = low[k - 1] in (",", "and", ";", ".", "but", "while", "when", "after")
    bare = low[k] in ("one", "another") and (moves_by(low[k - 1]) or (opens and moves_by(low[k + 1])))
    return k + 1 if bare else k


def of_one(story: Story, a: Read, b: Read) -> bool:
    if a.claim.kind == b.claim.kind == "count" and {"other", "member", "one"} & {a.claim.scope.noun, b.claim.scope.noun}:
        return True
    return like(story, a, b) or _seats(story, a, b)


_SEATS = frozenset("seat post job place position vacancy vote".split())


def _is_member(story: Story, noun: str) -> bool:
    return noun in _MEMBERS or people(story, noun)


def _seats(story: Story, a: Read, b: Read) -> bool:
    """True for the members who hold the seats, the people who fill the jobs."""
    one, other = (r.claim.scope.noun or sense(story, r)[0].noun for r in (a, b))
    return (one in _SEATS and (other in _SEATS or _is_member(story, other))) or (other in _SEATS and _is_member(story, one))


_UNSURE = frozenset("due feared missing expected believed need needs needed presumed wants".split())


LOWERING = frozenset("down cut cuts cutting reduced reduces reducing lowered lowers lowering".split())


BRINGING = frozenset(
    "bringing brought brings took taking takes raising raised raises lifting lifted lifts pushing pushed pushes cut cuts cutting reduced "
    "reduces reducing lowered lowers lowering moved moves moving sent sends sending carried carries".split()
)
