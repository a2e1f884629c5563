"""Eras: figures of one thing that are told of two times, one then and one now."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from claimcheck.reading.periods import is_year
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import comparable, noun_before, sized
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.words.calendar import MONTHS, NOWADAYS, WEEKDAYS
from claimcheck.reading.words.change import CHANGES
from claimcheck.reading.words.numbers import ORDINALS
from claimcheck.values.window import Window

_LAPSES = frozenset(
    "year years month months week weeks decade decades day days season seasons quarter quarters time century spring summer autumn "
    "winter".split()
)


def told_of_two_times(story: Story, taken: set[str]) -> Iterator[tuple[Read, Read]]:
    """Figures of one noun and unit that near sentences tell of two times: ``400 in 2019. It now has 500``."""
    recent: list[tuple[Read, int]] = []
    for sentence in story.sentences:
        here = [r for r in story.here(sentence) if sized(r) and not is_change(story, r) and not _last_few(story, r)]
        recent = [(r, e) for r, e in recent if story.apart(sentence, r.sentence) <= _BACK and _one_body(r.sentence, sentence)]
        for read in here:
            now = era(story, read)
            for other, then in reversed(recent):
                way = _of_years(story, other, read) or _order(other, then, read, now, (month_of(story, other), month_of(story, read)))
                apart = sentence.block != other.sentence.block and story.apart(sentence, other.sentence) > 1
                if way and not apart and _of_one_thing(story, other, read) and not (taken & {other.claim.id, read.claim.id}):
                    before, after = (other, read) if way > 0 else (read, other)
                    yield before, after
            recent.append((read, now))
        recent = recent[-_MOST:]


def _of_years(story: Story, a: Read, b: Read) -> int:
    """1 for *800 in 2022 and 320 last year*, where that is 2023, -1 for *last year* and a later one; 0 where no two years are told."""
    one, other = _year_of(story, a), _year_of(story, b)
    return 0 if not (one and other) or one == other else 1 if one < other else -1


def _year_of(story: Story, read: Read) -> int:
    """The year right behind *read*, *last year* as the one before publication; 0 where none is told, or several."""
    behind = _clause(story.after(read, _REACH))
    if ("last", "year") in pairwise(behind) and story.published is not None:
        return story.published.year - 1
    told = [int(w) for w in behind if is_year(w)]
    return told[0] if len(told) == 1 else 0


_REACH = 7


def order(story: Story, a: Read, b: Read) -> int:
    """1 where *a*, which stands before *b*, is told of an earlier time, -1 where of a later one, 0 where the words do not say."""
    turns, days = (_turn(story, a), _turn(story, b)), (_weekday(story, a), _weekday(story, b))
    if all(turns) and turns[0] != turns[1]:
        return 1 if turns[0] < turns[1] else -1
    if all(days) and days[0] != days[1]:
        return 1 if (days[1] - days[0]) % 7 < (days[0] - days[1]) % 7 else -1
    months = month_of(story, a), month_of(story, b)
    if all(months) and months[0] != months[1] and not any(map(is_year, story.after(a, 4) + story.after(b, 4))):
        return _of_months(*months)  # which year each is of is not told: near ones are of one winter or one year
    one, other = a.claim.when, b.claim.when
    if one is None or other is None or not (one.start and other.start) or one.start == other.start:
        return 0
    return 1 if one.start < other.start else -1


def _of_months(one: int, other: int) -> int:
    """1 where the month *one* comes before *other*, -1 where behind it: December comes before the January after it."""
    return 1 if (one < other) == (abs(one - other) < 9) else -1


def _turn(story: Story, read: Read) -> int:
    """The 1 of *1,800 in the first quarter*, the 2 of *1,350 in the second*; 0 where no such time stands behind *read*."""
    behind = story.after(read, 4)
    told = behind[1:2] == ["the"] and behind[0] in ("in", "at", "on") and (not behind[3:] or not behind[3].isalpha() or behind[3] in _TURNS)
    return ORDINALS.get(behind[2], 0) if told and len(behind) > 2 else 0


_TURNS = frozenset(
    "quarter half month week day year season round term match game show test trial session shift sitting against compared".split()
)


def _weekday(story: Story, read: Read) -> int:
    """1 for *9,200 on Monday*, 7 for *8,000 on Sunday*; 0 where no weekday stands right behind *read*."""
    behind = story.after(read, 2)
    return WEEKDAYS.get(behind[1], -1) + 1 if len(behind) > 1 and behind[0] == "on" else 0


def _last_few(story: Story, read: Read) -> bool:
    """True for *seven of their last nine*: so many of what is left out."""
    bare = not read.claim.amount.unit and not read.claim.scope.noun
    return bare and story.before(read, 1) in (["last"], ["past"], ["next"], ["first"], ["previous"], ["final"])


_BACK, _MOST, _FACTOR = 5, 6, 12
_MONTHS = 300  # days: a window of more is a year


def _of_one_thing(story: Story, a: Read, b: Read) -> bool:
    """True where two figures may be one thing at two times: one kind and noun, and not of quite another order of size."""
    one, other = a.claim, b.claim
    if one.kind != other.kind or one.amount.unit != other.amount.unit or not comparable(story, one, other):
        return False
    if one.voice != other.voice and one.voice and other.voice:
        return False
    bare = not one.scope.noun or not other.scope.noun
    if other.scope.noun and not one.scope.noun and one.kind == "count" and noun_before(story, a) not in ("", other.scope.noun):
        return False
    if bare and one.scope.noun != other.scope.noun and story.apart(b.sentence, a.sentence) > (4 if _elided(story, a, b) else 1):
        return False
    sizes = sorted(abs(Fraction(n)) for c in (one, other) if (n := c.stated.number) is not None)
    return len(sizes) == 2 and 0 < sizes[1] <= _FACTOR * sizes[0]


def _elided(story: Story, a: Read, b: Read) -> bool:
    """True where the one with no noun is told with *there were* or *it was*, so that it counts what was counted before."""
    read = b if not b.claim.scope.noun else a
    return story.before(read, 2)[:1] in (["there"], ["it"]) or story.before(read, 3)[:2] in (["there", "had"], ["it", "had"])


def _one_body(a: Sentence, b: Sentence) -> bool:
    return a.role == b.role or {a.role, b.role} <= {"body", "standfirst"}


def _order(a: Read, then: int, b: Read, now: int, months: tuple[int, int]) -> int:
    """1 where *a* is told of an earlier time than *b*, -1 of a later one, 0 where the words do not say."""
    one, other = a.claim.when, b.claim.when
    near = b.sentence.number - a.sentence.number < 2
    if then == now and near and all(months) and months[0] != months[1] and (one == other or one is None or other is None):
        return _of_months(*months)
    told = one is not None and other is not None and one.start and other.start and one.start != other.start
    if told and one and other and one.start and other.start and (near or then == now):
        return 0 if not near else 1 if one.start < other.start else -1
    if near and one and other and one.start is other.start is None and one.end and other.end and one.end != other.end:
        return 1 if one.end < other.end else -1  # "510 by 2030 and 710 by 2050"
    if then == now:
        return 0
    dated = one if now else other
    if {then, now} == {0, _THEN} and dated is not None and (dated.days or 0) > _MONTHS:
        return 0  # "850 in 2022. Last year there were 544": which year is the last is not told
    if {then, now} == {0, _NOW}:
        past = _past(one if now else other) or months[0 if now else 1]
        if not (past or (now and a.sentence is b.sentence)):
            return 0
    return 1 if then < now else -1


def month_of(story: Story, read: Read) -> int:
    """The number of the month that the clause of *read* names, 0 where it names none or two."""
    low, t = story.tokens.low, story.tokens
    end = story.phrase(read)[1]
    following = min((r.first for r in story.here(read.sentence) if r.first >= end), default=read.sentence.last)
    last = end + len(_clause(low[end : min(following, end + 8)]))
    around = range(max(read.sentence.first, read.first - 6), last)
    named = [(k, MONTHS[low[k]]) for k in around if low[k] in MONTHS and t.written(k)[0].isupper() and not low[k - 1].isdecimal()]
    if len({month for _, month in named}) > 1:
        named = [(k, month) for k, month in named if k >= end]  # "1,450 in May and 1,320 in June"
    told = {month for _, month in named}
    return told.pop() if len(told) == 1 else 0


def _past(window: Window | None) -> bool:
    return window is not None and window.end is not None


_THEN, _NOW, _NEXT = -1, 1, 2


def era(story: Story, read: Read) -> int:
    """-1 for a figure told of an earlier time, 1 for one of now, 2 for one still to come, 0 where the words do not say."""
    low = story.tokens.low
    here = [r for r in story.here(read.sentence) if r is not read and r.claim.kind != "duration"]
    stop = min((r.first for r in here if r.first > read.first), default=read.sentence.last)
    start = max((story.phrase(r)[1] for r in here if r.first < read.first), default=read.sentence.first)
    last = min(stop, story.phrase(read)[1] + 8)
    words = low[story.phrase(read)[1] : last]
    behind = _clause(words)
    same = "same" in words[:3] and words[words.index("same") + 1 : words.index("same") + 2] not in [[lapse] for lapse in _LAPSES]
    if same or {"equal", "unchanged"} & set(words[:3]):
        return _NOW  # "2.3 billion, the same as last year"
    if _then(behind, closed=last == stop and len(behind) == len(words)):
        return _THEN
    ahead = low[max(start, read.first - 14) : read.first]
    if start > read.sentence.first and ahead[:1] and ahead[0] in ("last", "a", "this", "two", "three", "five", "ten"):
        ahead = _unclaimed(ahead)
    if _then(ahead, closed=False) and not (start > read.sentence.first and len(ahead) > 8):
        return _THEN
    if _next(ahead) or "tomorrow" in behind or any(a == "next" and b in _LAPSES for a, b in pairwise(behind)):
        return _NEXT
    now = (
        NOWADAYS & set(ahead) or ("at", "present") in pairwise(ahead) or NOWADAYS & set(behind[-1:]) or ("this", "year") in pairwise(behind)
    )
    return _NOW if now else 0


def _unclaimed(words: list[str]) -> list[str]:
    """*words* without those that tell the time of the figure before them: ``€40 [last season] costs €44``."""
    for k in range(2, min(6, len(words))):
        if _then(words[:k], closed=True):
            return words[k:]
    return words


def _clause(words: list[str]) -> list[str]:
    for k, word in enumerate(words):
        if word in (",", ";", ":", ".", "(", ")", "and", "but", "while"):
            return words[:k]
    return words


def _then(words: list[str], *, closed: bool) -> bool:
    """True where *words* tell of an earlier time: ``a year earlier``, ``last season``, ``in the past``, ``then``."""
    for k, (a, b) in enumerate(pairwise([*words, "."])):
        if a in _LAPSES and b in ("earlier", "ago", "before", "previously"):
            # "In the year before the fire" is some year, and not the one before this.
            return b != "before" or words[k + 2 : k + 3] not in (["the"], ["its"], ["his"], ["her"], ["their"], ["a"])
        if a in ("last", "previous", "preceding") and (b.removesuffix("'s").removesuffix("’s") in _LAPSES or b == "one"):
            return True
        if a in ("last", "previous", "preceding") and words[max(0, k - 2) : k] in _AT_THE and b.isalpha():
            return True  # "at the last election", "at its previous meeting"
        if a in ("previously", "formerly", "originally") or (a == "used" and b == "to") or (a, b) == ("first", "round"):
            return True
        if a == "once" and b in _ONCE and (k == 0 or not words[k - 1].isalpha()):
            return True  # "Once home to 20 million oysters"
        if a == "then" and k == len(words) - 1 and not closed:
            return True
        if (a, b) in _THENS or (a == "last" and b in (".", ",", ";")):
            return True
    return False


_ONCE = frozenset("home had held numbered boasted stood employed counted known".split())
_AT_THE = tuple([word, one] for word in ("at", "in", "on") for one in ("the", "its", "their"))
_THENS = frozenset((("had", "been"), ("had", "stood"), ("at", "launch"), ("at", "first"), ("the", "old"), ("when", "new")))


def _next(words: list[str]) -> bool:
    return (
        any(
            a in ("will", "would") or (a == "to" and b in CHANGES and not b.endswith("ing")) or (a == "next" and b in _LAPSES)
            for a, b in pairwise([*words, "."])
        )
        or "tomorrow" in words
    )
