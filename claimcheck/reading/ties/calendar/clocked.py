"""How long a thing took by the clock: a length in hours and minutes, and the clock times of its start and its end, sentences apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise, permutations

from claimcheck.claims.link import Link
from claimcheck.reading.clocks import Clock, clocks, written
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.moments import moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.one_day import has_interval
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.words.grammar import TAKEN_UP

_FAR = 5
_BEHIND = 7
_DAY = 24 * 60
_MOST = 4
_TIMES = Fraction(5, 2)
_LASTED = frozenset("lasted lasts lasting took takes taking after of for in".split())
_TOOK = frozenset("took takes taking needed".split())
_LATER = frozenset("later late after on".split())
_NO_SPAN = frozenset("every each daily day night local gmt per apart between notice ahead weekdays weekends".split())
_OTHER_DAYS = frozenset(
    "local gmt bst utc weekdays weekends daily day open mondays tuesdays wednesdays thursdays fridays saturdays sundays".split()
)  # fmt: skip
_PARTS = frozenset("half interval break lunch lunchtime siesta unpaid each every".split())
_OTHERS = frozenset("the a an its their his her".split())
_TO = frozenset("to until till and - – at".split())
_ZONES = frozenset("clocks zone zones".split())  # "left at 7pm and landed at 7am after seven hours, with the clocks five hours ahead"
_NAMED = frozenset("today yesterday tomorrow".split())


def clocked(story: Story) -> Iterator[Choice]:
    """For each length in hours or minutes the clock times that it can lie between."""
    for sentence in story.sentences:
        told = [x for x in lengths(story, sentence) if x.claim.amount.unit in ("hour", "minute")]
        told = [x for x in told if not x.bare or story.tokens.low[x.last : x.last + 1] == ["later"] or _is_beside(story, sentence, x)]
        told = [x for x in told if _is_spell(story, sentence, x)]
        if len(told) != 1 or _ZONES & story.words(sentence) or has_interval(story, sentence, told[0]):
            continue
        if story.tokens.low[told[0].last : told[0].last + 2] == ["of", "play"] or _minutes(told[0]) >= _DAY:
            continue
        near = [s for s in story.beside(sentence, _FAR, 1) if s.block == sentence.block or abs(s.number - sentence.number) == 1]
        found = [c for s in near for c in clocks(story, s) if c.minutes and _is_one_time(story, c, told[0])]
        here = [c for c in found if sentence.first <= c.first < sentence.last]
        if any(_of_zones(story, s) for s in near) or from_another(story, found, told[0]) or _is_of_next(story, found, told[0]):
            continue
        if not 2 <= len(found) <= _MOST or _are_hours(story, found) or (not here and len(found) != 2):
            continue
        overnight = _overnight(story, near, found)
        if not (_on_one_day(story, near) or overnight or _is_beside(story, sentence, told[0])):
            continue
        pairs = [(overnight[0], overnight[1])] if overnight else list(combinations(found, 2))
        if _is_beside(story, sentence, told[0]):
            # "at 3.20pm, 40 minutes after the shots, at 3pm"; "an hour before the 8pm show, at 7pm"
            turned = (story.tokens.low[told[0].last] == "after") == (here[0].first < told[0].first)
            pairs = [(here[1], here[0])] if turned else [(here[0], here[1])]
        if _is_explained(story, near, pairs, told[0]):
            continue
        options = [link for a, b in pairs for link in _links(story, told[0], a, b)]
        if options and (_is_beside(story, sentence, told[0]) or any(_is_like(told[0], a, b) for a, b in pairs)):
            yield Choice(tuple(options))


def _of_zones(story: Story, sentence: Sentence) -> bool:
    """True for *New Zealand is 21 hours ahead of California*, which tells of clocks of two zones."""
    low = story.tokens.low
    return any(low[k - 1] in ("hour", "hours") and low[k + 1] == "of" for k in story.places(_APART, sentence))


_APART = frozenset(("ahead", "behind"))


def from_another(story: Story, times: Sequence[Clock], length: Length) -> bool:
    """True for *two hours earlier than usual*, *an hour before the end of their shift*: counted from what no clock time is told of."""
    low, k, sentence = story.tokens.low, length.last, story.sentence_at(length.first)
    if low[k] in _COMPARED and low[k + 1] == "than":
        return True
    if low[k] not in ("before", "after") or sentence is None or low[k + 1] in TAKEN_UP:
        return False
    end = next((j for j in range(k + 1, sentence.last) if low[j] in _ENDING), sentence.last)
    return end > k + 1 and not any(k < c.first < end or 0 <= c.first - end <= 2 for c in times)


def _is_of_next(story: Story, times: Sequence[Clock], length: Length) -> bool:
    """True for *A second train takes 38 minutes* behind the times of the first one."""
    low, sentence = story.tokens.low, story.sentence_at(length.first)
    if sentence is None or any(sentence.first <= c.first < sentence.last for c in times):
        return False
    first = sentence.first
    return low[first] in ("a", "another", "the") and bool(_NEXT & set(low[first : first + 2])) and low[first + 2] in _RIDES


_RIDES = frozenset("train trains bus buses coach ferry flight plane boat service tram runner rider driver car lorry".split())
_NEXT = frozenset("another second third next other later rival".split())
_COMPARED = frozenset("earlier later longer shorter more less".split())
_ENDING = frozenset(", ; : . and but — –".split())


def _is_explained(story: Story, near: Sequence[Sentence], pairs: Sequence[tuple[Clock, Clock]], told: Length) -> bool:
    """True where another length of time nearby is that between two of the clock times, or nearly."""
    others = [x for s in near for x in lengths(story, s) if x.claim.amount.unit in ("hour", "minute") and x.first != told.first]
    gaps = [_gone(m, n) for a, b in pairs for m in a.minutes for n in b.minutes]
    return any(10 * abs(gap - _minutes(x)) <= gap for x in others for gap in gaps)


def _is_spell(story: Story, sentence: Sentence, length: Length) -> bool:
    """True where the words say that something took so long: ``lasted``, ``a time of``, ``later``, ``the 90-minute``."""
    low = story.tokens.low
    ahead = low[max(sentence.first, length.first - 2) : length.first]
    behind = low[length.last : min(sentence.last, length.last + 2)]
    if {"late", "early", "behind", "ahead"} & set(behind[:1]):
        return False  # "The train, three hours late"
    if length.claim.modality != "stated" or _NO_SPAN & {*behind, *ahead} or low[length.last : length.last + 1] == ["ago"]:
        return False
    if _is_beside(story, sentence, length) or (length.first == sentence.first and behind[:1] in (["was"], ["is"], ["were"], ["of"])):
        return True  # "Three hours was too long"
    if ahead[-1:] == [","] and behind[:1] in (["of"], ["long"]):
        later = [c for c in clocks(story, sentence) if c.first > length.last]
        # "The final, three hours of attrition, began at 2.05 p.m. and was over at"
        return len(later) == 2 and not _OTHERS & set(low[later[0].last : later[1].first])
    if low[length.last : length.last + 1] == ["at"] and length.last + 1 < sentence.last and low[length.last + 1][0].isdecimal():
        return False  # "stuck for 90 minutes at 8 a.m."
    if _PARTS & set(low[sentence.first : length.first]):
        return False
    if _TOOK & set(low[max(sentence.first, length.first - 4) : length.first]):
        return True
    hyphened = "-" in low[length.first : length.last] and length.last < sentence.last and low[length.last].isalpha()
    owned = ahead[-1:] != [] and ahead[-1] in ("its", "their", "the", "those", "these") and behind[:1] in (["of"], ["on"])
    return hyphened or owned or bool(_LASTED & set(ahead[-1:])) or bool(_LATER & set(behind[:1]))


def _is_beside(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for *at 3.20pm, 40 minutes after the shots, at 3pm*, *at 7pm, an hour before the show, at 8pm*, *an hour before 8pm, at 7pm*."""
    low, told = story.tokens.low, [c for c in clocks(story, sentence) if c.minutes]
    if len(told) != 2 or low[length.last] not in ("after", "before"):
        return False
    if 0 <= length.first - told[0].last < 3 and told[1].first > length.last:
        return True
    gap = low[told[0].last : told[1].first]
    return 0 < told[0].first - length.last < _BEHIND and gap[-2:] == [",", "at"] and len(gap) < _BEHIND


def _is_one_time(story: Story, clock: Clock, length: Length) -> bool:
    """False for a score (``1-1``), and for what had happened *by* then where the words only say *for* how long it went on."""
    low = story.tokens.low
    if low[clock.last : clock.last + 1] in (["-"], ["–"]) or ";" in low[min(clock.first, length.first) : max(clock.first, length.first)]:
        return False
    return low[clock.first - 1] != "by" or low[length.first - 1] != "for"


def _are_hours(story: Story, found: Sequence[Clock]) -> bool:
    """True where two clock times are told as opening hours, ``from 9 to 5``, or of a first and a last one of many."""
    low = story.tokens.low
    words = set(story.tokens.low[max(0, min(c.first for c in found) - 8) : max(c.last for c in found)])
    if {"first", "last"} <= words:
        return True
    return any(b.first - a.last <= 3 and set(low[a.last : b.first]) <= _TO for a, b in pairwise(found))


def _on_one_day(story: Story, near: Sequence[Sentence]) -> bool:
    """True where no more than one day, and no time of a zone, is told beside the clock times."""
    days = {(m.weekday, m.window) for s in near for m in moments(story)[s.number]}
    words = {word for s in near for word in story.tokens.low[s.first : s.last]}
    return len(days) <= 1 and not _OTHER_DAYS & words and not len(_NAMED & words) > 1


def _overnight(story: Story, near: Sequence[Sentence], found: Sequence[Clock]) -> tuple[Clock, ...]:
    """The two times of *at 11.40 p.m. on Monday* and *at 1.25 a.m. on Tuesday*, in order, which are on a day and on the next; else none."""
    told = [m for s in near for m in moments(story)[s.number]]
    if len(found) != 2 or len(told) != 2 or _NAMED & {word for s in near for word in story.tokens.low[s.first : s.last]}:
        return ()
    behind = {id(m): c for m in told for c in found if 0 <= m.first - c.last <= 2}  # "4 p.m. on Monday until 3 a.m. on Tuesday"
    beside = {id(m): c for m in told for c in found if 0 <= c.first - m.last <= 2} | behind
    if len({id(c) for c in beside.values()}) != 2:
        return ()
    for one, other in permutations(told, 2):
        follows = one.weekday is not None and other.weekday is not None and (other.weekday - one.weekday) % 7 == 1
        if one.is_day and other.is_day and one.start is not None and other.start is not None:
            follows = (other.start - one.start).days == 1
        early, late = beside[id(one)].minutes, beside[id(other)].minutes
        if follows and len(early) == len(late) == 1 and late[0] <= early[0]:
            return beside[id(one)], beside[id(other)]
    return ()


def _gone(a: int, b: int) -> int:
    return (b - a) % _DAY


def _minutes(length: Length) -> Fraction:
    number = length.claim.stated.hi or length.claim.stated.lo or 0
    return Fraction(number) * (60 if length.claim.amount.unit == "hour" else 1)


def _is_like(length: Length, a: Clock, b: Clock) -> bool:
    """True where the time between is not so much longer or shorter that it can hardly be meant, or is an hour out."""
    told = _minutes(length)
    times = [_gone(x, y) for x in a.minutes for y in b.minutes]
    return any((told < gone * _TIMES and gone < told * _TIMES) or abs(gone - _DAY - told) == 60 for gone in times)


def _links(story: Story, length: Length, a: Clock, b: Clock) -> Iterator[Link]:
    pairs = sorted((abs(_gone(x, y) - _minutes(length)), x, y) for x in a.minutes for y in b.minutes)
    assumed = f"the time of line {line(length.claim)} is that between the two clock times"
    for _, x, y in pairs:
        start, end = story.moment(a.first, a.last, None, written(x)), story.moment(b.first, b.last, None, written(y))
        yield Link("span", (length.claim.id, start.id, end.id), assumption=assumed)
