"""Shortfalls: what is missing to a mark that is told or that a house sets: *four short of a majority*, *needs seven more to match 312*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.numerals import Numeral, numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import Spot, kin, near, number_word, phrases, spot
from claimcheck.reading.ties.scores.bodies import houses
from claimcheck.reading.ties.sums.stocks import closes, stands
from claimcheck.values.amount import Stated
from claimcheck.values.hedges import hedged

_SHORT = phrases("short of", "shy of", "away from", "off", "below", "less than", "fewer than", "under")
_NEEDS = frozenset("need needs needed needing wants want requires require required lacks lack lacked misses missing".split())
_TO = frozenset(
    "to for match matching reach reaching equal equalling beat break breaking breaks make pass passing complete get win secure have hit "
    "overtake draw level form govern".split()
)
_BEYOND = frozenset("beat break breaking breaks pass passing overtake surpass".split())
_MAJORITY = frozenset(("majority", "majorities", "quorum"))
_PAR = frozenset("for par after through".split())
_PAST = frozenset("began started was were had entered opened previously earlier before when".split())
_HOLDING = frozenset(
    "has have holds hold held won took got secured gained with on to at brought stands stood reached now leaves gives raised "
    "collected gathered signed sold found scored made counted".split()
)
_WALLS = frozenset(", . ; : ( ) — – and but or who which while when if with after because as".split())
_STOPS = frozenset("but and still or of in to was is were are though while who that which".split())
_BACK, _ON, _MOST = 5, 4, 8


class Shortfall(NamedTuple):
    """So many (*gap*) that are missing to the mark *target*; *first* and *last* are the tokens of the words that say so."""

    first: int
    last: int
    gap: Claim
    missing: int
    target: Claim
    mark: int
    sentence: Sentence
    past: bool
    beyond: bool


def shortfalls(story: Story) -> Iterator[Choice]:
    """Each shortfall of *story* with the figures near it that tell what there is."""
    for sentence in story.sentences:
        for short in told_in(story, sentence):
            yield from _held_against(story, short)


def told_in(story: Story, sentence: Sentence) -> list[Shortfall]:
    """The shortfalls that *sentence* tells, found once."""
    return story.once(("shortfalls", sentence.number), lambda: list(_found(story, sentence)))


def _found(story: Story, sentence: Sentence) -> Iterator[Shortfall]:
    free = sentence.first
    for k in story.numerals(sentence):
        number = numeral(story.tokens, k) if k >= free and story.tokens.low[k] not in ("a", "an") else None
        if number is None or not isinstance(number.value, int):
            continue
        counted = any(r.first == number.first and r.claim.kind in ("count", "points") for r in story.here(sentence))
        start = _mark_after(story, sentence, number) if counted else 0
        if start:
            yield from _with_target(story, sentence, number, start)
        free = number.last


def _mark_after(story: Story, sentence: Sentence, number: Numeral) -> int:
    """The token where the mark is told behind *number*: ``four seats short of``, ``needs seven more goals to match``; 0 for none."""
    low = story.tokens.low
    for k in range(number.last, min(number.last + 3, sentence.last)):
        length = near(low, k, _SHORT[:4] if k > number.last else _SHORT)
        if length and low[k + length] in _PAR:
            return 0  # "finished on 276, 12 under for the 72 holes"
        if length and (low[k] in ("short", "shy", "away", "off") or number.last == k):
            return k + length
        if not low[k].isalpha() or low[k] in _STOPS or low[k] in _FELL:
            break
    ahead = low[max(sentence.first, number.first - 4) : number.first]
    if _NEEDS & set(ahead) and "more" in low[number.last : number.last + 3]:
        for k in range(number.last, min(number.last + 5, sentence.last)):
            if low[k] in ("to", "for"):
                return k + 1
        for k in range(sentence.first, number.first - 2):  # "To equal the record of 58 the team needs six more"
            if low[k] == "to" and low[k + 1] in _TO:
                return k + 1
    return 0


_FELL = frozenset("fell fall falls falling came come comes".split())  # "The 140 MPs fell short of a majority"


def _with_target(story: Story, sentence: Sentence, number: Numeral, start: int) -> Iterator[Shortfall]:
    low = story.tokens.low
    words = set(low[sentence.first : number.first])
    beyond = bool(_BEYOND & set(low[start : start + 3]))
    gap = number_word(story, number.first, number.last, int(number.value), "count", Scope(what="missing"))
    for k in range(start, min(start + 10, sentence.last)):
        target = numeral(story.tokens, k)
        thirds = low[k - 2 : k] in (["two", "thirds"], ["thirds", "-"]) or low[k - 3 : k] == ["two", "-", "thirds"]
        if low[k] in _MAJORITY or thirds and low[k] in (".", ",", "of", "and", ";"):
            mark = _majority(story, sentence, thirds or "thirds" in low[start:k])
            if mark:
                word = number_word(story, k, k + 1, mark, "count", Scope(what="a majority"))
                yield Shortfall(number.first, k + 1, gap, int(number.value), word, mark, sentence, bool(_PAST & words), False)
            return
        if target is not None and "in" in low[max(start + 1, k - 3) : k]:
            return  # "one fewer than Newton had in 148 games", which tells how long it took
        if target is not None and isinstance(target.value, int) and low[k] not in ("a", "an", "two"):
            if 2 * target.value > 3 * int(number.value) and not _is_measured(story, target):
                word = number_word(story, target.first, target.last, target.value, "count", Scope(what="mark"))
                last = target.last
                yield Shortfall(number.first, last, gap, int(number.value), word, target.value, sentence, bool(_PAST & words), beyond)
            return
        if low[k] in _WALLS:
            return


def _is_measured(story: Story, number: Numeral) -> bool:
    """True for a sum, a length or a year."""
    read = next((r for r in story.reads if r.first <= number.first < r.last), None)
    return read is None or bool(read.figure.unit) or read.claim.kind not in ("count", "extreme", "points")


def _majority(story: Story, sentence: Sentence, qualified: bool) -> int:
    """How many make a majority, or two thirds, of the nearest house."""
    house = next((r.claim.stated.number for r in houses(story, sentence, _BACK, 2) if isinstance(r.claim.stated.number, int)), 0) or 0
    return -(-2 * int(house) // 3) if qualified else int(house) // 2 + 1 if house else 0


# ---- what there is ---------------------------------------------------------------------------------------------------


def _held_against(story: Story, short: Shortfall) -> Iterator[Choice]:
    found = []
    for sentence in sorted(story.beside(short.sentence, _BACK, _ON), key=lambda s: abs(s.number - short.sentence.number)):
        for read in story.here(sentence):
            if _may_be_level(story, short, read):
                found.append(read)
    sure = [r for r in found if _is_level(story, r) and (not short.past or r.sentence is short.sentence)]
    if not sure:
        return
    numbers = {Fraction(r.claim.stated.number or 0) for s in story.beside(short.sentence, _BACK, _ON) for r in story.here(s)}
    others = (short.mark - short.missing - Fraction(r.claim.stated.number or 0) for r in found)
    if short.target.scope.what == "a majority" and any(n in numbers for n in others):
        return  # with the seats of a partner
    options = []
    for read in (*sure, *(r for r in found if r not in sure)):
        level = read.claim
        if read.claim.amount.unit or read.claim.extreme is not None:
            level = number_word(story, read.first, read.last, int(level.stated.number or 0), "count", Scope(what="level"))
        said = f"what is missing in line {line(short.gap)} is missing from the figure of line {line(level)}"
        options.append(Link("flow", (level.id, short.gap.id, short.target.id), assumption=said))
        if short.beyond:
            options.append(_beyond(story, short, level, said))
    yield Choice(tuple(options[:_MOST]))


def _beyond(story: Story, short: Shortfall, level: Claim, said: str) -> Link:
    """The link for a mark that is to be passed by one."""
    mark = short.target.span
    first, last = (story.tokens.at(mark.start), story.tokens.at(mark.end)) if mark else (short.first, short.last)
    passed = story.word(first, last, hedged(Stated("=", short.mark + 1, short.mark + 1)), "extreme", Scope(what="more than the mark"))
    return Link("flow", (level.id, short.gap.id, passed.id), assumption=said)


def _may_be_level(story: Story, short: Shortfall, read: Read) -> bool:
    number = read.claim.stated.number
    if number is None or short.first <= read.first < short.last or read.claim.modality == "denied" or read.timing:
        return False
    told = bool(read.figure.unit) and bool(read.claim.phrase) and read.claim.phrase != read.claim.span
    if told or read.claim.kind not in ("count", "measure", "points") or read.claim.stated.bound != "=":
        return False
    if not short.mark / 2 <= number < short.mark * Fraction(3, 2) or number == short.mark:
        return False
    noun = read.claim.scope.noun
    return not noun or not read.figure.noun or not short.gap.scope.noun or kin(story, read.claim, short.gap)


def _is_level(story: Story, read: Read) -> bool:
    """True for *on 295*, *took 53 of the 101 seats*, *brought her to 295*."""
    one = spot(story, read)
    of_all = story.after(read, 1) == ["of"] or story.tokens.low[read.last : read.last + 1] == ["of"]
    owned = any(w.endswith("'s") for w in story.before(read, 1)) or story.after(read, 2) in (["in", "the"], ["in", "a"])
    return closes(story, one) or stands(story, one) or of_all or owned or bool(_HOLDING & set(story.before(read, 3)))


def opening(story: Story, sentence: Sentence) -> Sequence[Spot]:
    """What there was where a shortfall of the past tells it: 97 for *began three short of 100*."""
    found = []
    for short in told_in(story, sentence):
        # "48,360 patients, 780 fewer than the 49,140" are held against what there was; none is what they began with.
        if short.past and short.mark > short.missing and story.tokens.low[short.first - 1] != ",":
            claim = number_word(story, short.first, short.last, short.mark - short.missing, "count", Scope(what="began"))
            found.append(Spot(short.first, short.last, claim, sentence))
    return found
