"""Courses of time: a length told of what went on, which no two dates near it fit and two miss by a slip of the pen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise
from math import ceil, floor
from typing import NamedTuple

import attrs

from claimcheck.claims.events import is_whole
from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, exactly, lengths, nths
from claimcheck.reading.moments import Moment, may_end, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.spans import both_ends, ends_of, is_of_work
from claimcheck.reading.ties.calendar.went_on import METED
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.slips import is_swap
from claimcheck.values.calendar_days import elapsed
from claimcheck.values.window import DAY, Window, day, weekday_before

_BACK, _ON = 5, 1
_LONG = frozenset(("year", "decade"))
_FINE = {"day": "day", "night": "day", "week": "week", "fortnight": "fortnight", "month": "month"}
_AHEAD = frozenset(
    "after for lasted lasting lasts took taking spent spending spanned spanning of endured survived served serving ruled reigned during "
    "throughout nearly almost celebrated celebrate celebrating celebrates marked mark marking marks those these their his her its".split()
)
_BEHIND = frozenset("together ago without later after on afterwards behind in as of since".split())
_SKIPPED = frozenset("only just barely mere all the full".split())
_NOT = frozenset("old earlier before ahead away each every per until from longer more less".split())
_EXTENDED = frozenset("extend extends extended extending extension renew renews renewed renewing renewal prolonged prolonging".split())
_NEVER = frozenset("every each another further first last next past previous coming within least most".split())
_BEGINS = frozenset(
    "began begun begin begins started start starts opened opens effect imposed called launched declared force introduced seized captured "
    "occupied closed shut docked arrived left joined entered enlisted admitted detained arrested taken set signed moved installed erected "
    "banned suspended grounded vanished disappeared".split()
)  # fmt: skip
_COURTS = frozenset(
    "penalty penalties jailed sentenced sentence serving term prosecution prosecutors minimum maximum asked lease contract deal".split()
)
_PRESENT = frozenset("celebrated celebrate celebrating marked mark marks marking is are has have now ago say says".split())
_SAID = frozenset("said announced told confirmed".split())
_TO_COME = frozenset("will would next meet meets plays play due expected".split())
_LATER = frozenset("later after afterwards on".split())
_CLAUSES = frozenset("and but ;".split())
_ASIDE = frozenset("which but ;".split())
_ORDINALS = frozenset("first second third other another each".split())
_WORK = frozenset("talks work negotiations searches inquiries fighting strikes protests".split())
_LASTED = frozenset("lasted endured survived gone".split())
_SPOUSES = frozenset("wife husband partner friend colleague".split())
_SLIPS = (10, 20, 100)
_TIMES = 2
_CLOSE = 8
_MANY = 20  # years; of fewer another thing is told as often as not
_MOST = 5  # dates near a length: among more of them two fit it or miss it by chance


class _Pair(NamedTuple):
    """Two days, or the first of them and the day of publication (*end* is None)."""

    start: Moment
    end: Moment | None
    first: Window
    last: Window


def courses(story: Story) -> Iterator[Choice | Link]:
    """Each length that no two dates near it fit, with those that it misses by a slip."""
    yield from _weekdays(story)
    found = moments(story)
    for sentence in story.sentences:
        for length in (*(x for x in lengths(story, sentence) if not is_of_work(story, x)), *_nth(story, sentence)):
            told = _is_told(story, sentence, length)
            if story.tokens.low[length.first - 1] == "of" and story.tokens.low[length.first - 2] in _SPOUSES:
                continue  # "His wife of 60 years died in 2019"
            if not told and not _is_plain(story, sentence, length):
                continue
            beside = [m for s in story.beside(sentence, _BACK, _ON) for m in found[s.number]]
            near = [_dated(story, m) for one in beside for m in both_ends(story, one)]
            if len(near) > _MOST or not (told or len(near) == 2):
                continue
            pairs = list(_pairs(story, length, [m for m in near if _is_known(story, m)]))
            if story.tokens.low[length.last : length.last + 1] == ["ago"]:
                pairs = [p for p in pairs if p.end is None and p.start.sentence is sentence]
            if any(_reached(length, pair) for pair in pairs):
                continue
            slips = [pair for pair in pairs if _is_slip(story, sentence, length, pair, len(near))]
            slips = [pair for pair in slips if pair.end is None or not _is_of_another(story, length, pair)]
            slips = [pair for pair in slips if pair.start.last > sentence.first or not _is_of_someone(story, length)]
            slips = [pair for pair in slips if not (_is_birth(story, pair.start) or _is_elsewhere(story, sentence, length, pair))]
            if slips:
                yield Choice(tuple(_link(story, length, pair) for pair in slips[:6]))


def _is_of_someone(story: Story, length: Length) -> bool:
    """True for *who has lived there for 19 years*: one who is told of has done so for so long, and not what was dated before."""
    ahead = story.tokens.low[max(0, length.first - _CLOSE) : length.first]
    return any(a == "who" and b in ("has", "had", "have") for a, b in pairwise(ahead))


def _is_of_another(story: Story, length: Length, pair: _Pair) -> bool:
    """True where the sentence of either day tells another length, which is that between the two."""
    ends = {m.sentence.number: m.sentence for m in (pair.start, pair.end) if m is not None}
    return any(_reached(x, pair) for s in ends.values() for x in lengths(story, s) if x.first != length.first)


_RUN_OUT = frozenset(
    "end ends ended over expire expires expired lapse lapses lapsed close closes closed finish finishes finished resume resumes resumed "
    "reopen reopens reopened lifted lifts stop stops stopped out".split()
)
_KEPT = frozenset("before not talks".split())


def _weekdays(story: Story) -> Iterator[Link]:
    """``from Thursday for six days. ... When it runs out, on Monday``: two weekdays, and the length from the one to the other."""
    found, low = moments(story), story.tokens.low
    for sentence in story.sentences:
        starts = [m for m in found[sentence.number] if m.weekday is not None]
        if len(starts) != 1:
            continue
        told = [x for x in lengths(story, sentence) if x.claim.amount.unit in ("day", "night", "week") and not x.bare]
        told = [x for x in told if low[x.first - 1] == "for" or low[x.last : x.last + 1] == ["from"]]
        if len(told) != 1 or abs(starts[0].first - told[0].first) > _CLOSE:
            continue
        for other in story.beside(sentence, 0, 4):
            ends = [m for m in found[other.number] if m.weekday is not None and other is not sentence]
            words = low[other.first : other.last]
            if ends and (len(ends) > 1 or _KEPT & set(words) or not _RUN_OUT & set(words)):
                break
            pair = ends_of(story, starts[0], ends[0], told[0]) if ends else None
            if pair is not None:
                assumed = f"what ends in line {line(pair[1])} is what line {line(told[0].claim)} tells of"
                yield Link("span", (told[0].claim.id, pair[0].id, pair[1].id), assumption=assumed)
                break


def _nth(story: Story, sentence: Sentence) -> Iterator[Length]:
    """``ended on 21 August, its 33rd day``: 32 to 33 days."""
    low = story.tokens.low
    for nth in nths(story, sentence, _FINE):
        number, both = nth.claim.stated.hi or 0, nth.claim.amount.widest
        if number > 2 and low[nth.first - 2 : nth.first - 1] == [","]:
            amount = attrs.evolve(exactly(Fraction(number), nth.claim.amount.unit), usual=both, widest=both)
            yield Length(nth.first, nth.last, story.word(nth.first, nth.last, amount, "duration"))


def _is_told(story: Story, sentence: Sentence, length: Length) -> bool:
    """True where the words say that something went on, or that one thing came behind another, for so long."""
    low = story.tokens.low
    ahead = [w for w in low[max(sentence.first, length.first - 6) : length.first] if w not in _SKIPPED]
    behind = low[length.last : min(sentence.last, length.last + 2)]
    if (
        length.bare
        or length.claim.amount.unit not in _FINE.keys() | _LONG
        or _NOT & set(behind[:1])
        or (_NEVER & set(ahead[-2:]) and ahead[-2:-1] not in (["her"], ["his"], ["its"], ["their"]))
    ):
        return False
    dated = any(m.first >= length.last for m in moments(story)[sentence.number])
    first = low[length.last : length.last + 3] == ["after", "the", "first"]  # "97 years after the first loaf"
    if behind[:1] in (["after"], ["before"]) and not {"she", "he", "it", "they", "that", "this"} & set(behind[1:]) and not (dated or first):
        return False  # "in 2006, two years after the keepers left"
    meted = METED & {*(ahead[-3:] if ahead[-4:-2] != ["without", "a"] else ()), *behind}  # "without a break for 52 years"
    if meted or _EXTENDED & {*ahead, *behind} or {"who", "aged"} & set(ahead[-1:]):
        return False
    if behind[:1] == ["of"] and behind[1:] and (behind[1].endswith("ing") or behind[1] in _WORK) and not {"next", "last"} & set(ahead[-1:]):
        return True  # "that five months of searching had yielded nothing"
    hyphened = "-" in low[length.first : length.last] and behind[:1] != ["-"]
    if ahead[-1:] == ["first"]:
        return True
    if ahead[-2:-1] == ["a"] and ahead[-1].isalpha() and length.claim.stated.number != 1 and not hyphened:
        return True  # "a busy 90 years"
    return bool(_AHEAD & set(ahead[-1:]) or {"took", "takes"} & set(ahead[-4:])) or bool(_BEHIND & set(behind[:1])) or hyphened


def _is_plain(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for *married 50 years*, *54 years overdue*: so many years behind a participle, or that a thing came too late."""
    low, (first, last) = story.tokens.low, (length.first, length.last)
    many = length.claim.amount.unit == "year" and (length.claim.stated.number or 0) > _MANY and not length.bare
    behind = low[last : min(sentence.last, last + 1)]
    married = first > sentence.first and low[first - 1].endswith("ed") and not (_NOT | {"his", "her", "their", "my"}) & set(behind)
    return many and (married or behind in (["late"], ["overdue"]))


def _dated(story: Story, moment: Moment) -> Moment:
    """*moment* with its day, where it is a weekday that by itself is the last one before publication."""
    if moment.window is not None or moment.weekday is None or story.published is None:
        return moment
    low, sentence = story.tokens.low, moment.sentence
    said = _SAID & set(low[max(sentence.first, moment.first - 3) : moment.first])
    if _TO_COME & set(low[sentence.first : sentence.last]) and not said:
        return moment
    return moment._replace(window=day(weekday_before(moment.weekday, story.published)), weekday=None)


def _is_known(story: Story, moment: Moment) -> bool:
    """True for a day, month or year that is past where it is told; not for *before 2015*."""
    days = moment.window.days if moment.window is not None else None
    low, first = story.tokens.low, moment.sentence.first
    opened = low[first] == "by" and moment.first == first + 1 and "had" in low[first : moment.sentence.last]  # "By 9 December he had spent"
    return days is not None and days < 367 and (opened or low[moment.first - 1] not in ("before", "by"))


def _is_birth(story: Story, moment: Moment) -> bool:
    """True for the day someone was born on, from which no service or term goes on."""
    return "born" in story.tokens.low[max(moment.sentence.first, moment.first - 3) : moment.first]


def _is_deed(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for *sorry for paying him over 15 years*, *accused of holding her for two days*: how long a deed took."""
    low = story.tokens.low
    ahead = range(max(sentence.first, length.first - 6), length.first - 1)
    return any(low[k] in ("for", "of") and low[k + 1].endswith("ing") for k in ahead)


def _is_elsewhere(story: Story, sentence: Sentence, length: Length, pair: _Pair) -> bool:
    """True for two days of other paragraphs, and for *said sorry on Monday for paying him over 15 years*, which ended on no Monday."""
    if pair.end is None:
        return False
    behind = story.tokens.low[pair.end.last : pair.end.last + 2]
    told_why = behind[:1] == ["for"] and behind[-1].endswith("ing")
    if sentence not in (pair.start.sentence, pair.end.sentence) and _is_deed(story, sentence, length):
        return True
    return told_why or sentence.block not in (pair.start.sentence.block, pair.end.sentence.block)


def _pairs(story: Story, length: Length, near: Sequence[Moment]) -> Iterator[_Pair]:
    fine = length.claim.amount.unit in _FINE
    usable = [m for m in near if m.window is not None and (m.is_day or (not fine or length.claim.amount.unit == "month"))]
    for one, other in combinations(usable, 2):
        a, b = sorted((one, other), key=lambda m: (m.start is None, m.start))
        if a.window is not None and b.window is not None and a.window != b.window:
            yield _Pair(a, b, a.window, b.window)
    for moment in usable:
        if story.published is not None and moment.window is not None and moment.start is not None and moment.start < story.published:
            yield _Pair(moment, None, moment.window, day(story.published))


def _passed(length: Length, pair: _Pair) -> tuple[Fraction, Fraction] | None:
    """The least and the most that can have passed, in the unit of the length, the last day counted; None for one of hours."""
    unit = _FINE.get(length.claim.amount.unit, length.claim.amount.unit)
    first, last = pair.first, pair.last
    if unit not in _FINE and unit not in _LONG or first.start is None or first.end is None or last.start is None or last.end is None:
        return None
    shortest = elapsed(first.end - DAY, last.start, unit) if first.end - DAY <= last.start else 0
    return Fraction(shortest), Fraction(elapsed(first.start, last.end, unit))


def _within(length: Length, number: Fraction, pair: _Pair) -> bool:
    gone = _passed(length, pair)
    if gone is None:
        return False
    half = Fraction(0) if _FINE.get(length.claim.amount.unit) == "day" else Fraction(1, 2)
    return ceil(gone[0] - half) <= number <= floor(gone[1] + half) or floor(gone[0]) <= number <= ceil(gone[1])


def _reached(length: Length, pair: _Pair) -> bool:
    """True where the length can be that from the one day to the other."""
    gone = _passed(length, pair)
    lo, hi = length.claim.amount.usual.lo, length.claim.amount.usual.hi
    if gone is None or not is_whole(length.claim):
        return gone is not None and (hi is None or gone[0] <= Fraction(hi) + 1) and (lo is None or gone[1] >= Fraction(lo) - 1)
    number = length.claim.stated.number
    return number is not None and _within(length, Fraction(number), pair)


def _is_slip(story: Story, sentence: Sentence, length: Length, pair: _Pair, near: int) -> bool:
    told, gone = length.claim.stated.number, _passed(length, pair)
    if told is None or gone is None or not gone[1] or pair.start.date is None:
        return False
    number, low = Fraction(told), story.tokens.low
    if not _leads_to(story, sentence, length, pair):
        return False
    words = set(low[sentence.first : sentence.last])
    if _COURTS & words or (pair.end is None and not _is_till_now(low, sentence, length)):
        return False
    if length.claim.amount.unit not in _FINE:
        slips = _SLIPS if number > 80 else _SLIPS[:2]
        wrong = [number + by for k in slips for by in (k, -k) if number + by > 3]
        return any(_within(length, n, pair) for n in wrong) or (gone[1] > 12 and is_swap(number, Fraction(floor(gone[1]))))
    if length.claim.modality != "stated" or not _joined_by(story, sentence, length, pair, near):
        return False
    if near == 2 and length.claim.amount.unit in ("day", "night") and _within(length, number + 10, pair):
        return True
    return number < gone[1] * _TIMES and gone[0] < number * _TIMES


def _is_till_now(low: Sequence[str], sentence: Sentence, length: Length) -> bool:
    """True where the words can tell a time up to the day of publication; not *Ten years later he sold it*, *is to stay for ten years*."""
    close = next((k for k in range(length.last, sentence.last) if low[k] in _ASIDE), sentence.last)
    words = low[sentence.first : close]
    ended, ahead = low[length.first - 2 : length.first] == ["end", "of"], low[length.first - 4]
    if ended and ahead.endswith("ing"):
        return False  # "marking the end of 25 years of war": what ended then has not gone on since
    if low[length.first - 1] == "after" and low[length.first - 2].isdecimal() and len(low[length.first - 2]) == len("2010"):
        return False  # "He retired in 2010 after 41 years and has since walked": they end in 2010
    if low[length.first - 1] == "for":
        return bool({"has", "have"} & set(words))
    if low[length.last] in _LATER:
        gone = any(word.endswith("ed") or word == "said" for word in words)
        return not gone and bool({"is", "are", "has", "have", "now", "still"} & set(words))
    return bool(_PRESENT & set(words))


def _leads_to(story: Story, sentence: Sentence, length: Length, pair: _Pair) -> bool:
    """False where the end is told elsewhere: of *Ten years later it burned, and in 1924 it closed*, or before the start is elsewhere."""
    low, end = story.tokens.low, pair.end
    if end is None:
        return True
    if end.sentence is not sentence:
        if end.first > length.last and not may_end(story, end, length.claim.amount.unit):
            return False
        opened = pair.start.sentence is sentence and pair.start.last <= length.first  # "Built in 1968, it had stood for 65 years"
        return (pair.start.first < end.first or opened) and low[length.last] not in _LATER
    gap = low[length.last : end.first] if length.last <= end.first else low[end.last : length.first]
    return low[length.last] not in _LATER or not _CLAUSES & set(gap)


def _joined_by(story: Story, sentence: Sentence, length: Length, pair: _Pair, near: int) -> bool:
    """True where the words say that something began on the first day, or went on, and no third day stands near."""
    low = story.tokens.low
    words = low[pair.start.sentence.first : pair.start.first + 4]
    if pair.end is None:
        return near == 1 and low[pair.start.first - 1] == "since" and bool({"has", "have"} & set(words))
    later = low[length.last] in _LATER and not (pair.end.sentence is sentence and 0 <= length.first - pair.end.last < 3)
    if near != 2 or later or _ORDINALS & set(low[sentence.first : length.first]):
        return False
    if low[length.first - 1] in ("those", "these"):
        return True
    since = low[pair.start.first - 1] == "since" and low[length.last] == "of"  # "looking for him since 5 April"
    own = sentence in (pair.start.sentence, pair.end.sentence)
    return since or bool(_BEGINS & set(words)) or (own and bool(_LASTED & set(low[sentence.first : sentence.last])))


def _link(story: Story, length: Length, pair: _Pair) -> Link:
    ends = [pair.start.claim(story), *([pair.end.claim(story)] if pair.end is not None else [])]
    till = f"to “{ends[1].said}”" if len(ends) > 1 else "to the day of publication"
    assumed = f"the time of line {line(length.claim)} is from “{ends[0].said}” {till}"
    return Link("span", (length.claim.id, *(e.id for e in ends)), assumption=assumed)
