"""Elapsed: how long something was to last or did, and the moments at which it began and ended, in any order and a few sentences apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from fractions import Fraction
from itertools import combinations, pairwise, permutations

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.clocks import day_of, written
from claimcheck.reading.frames.begun_and_over import PARTS, Point, are_alike, closed, closing, points_of, resolved, runs_out
from claimcheck.reading.frames.operands import MOST, Tied
from claimcheck.reading.lengths import Length, is_like, lengths, nths
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.lasting import may_be_held_since
from claimcheck.reading.ties.calendar.spans import ends_of, is_of_each, is_of_work
from claimcheck.reading.ties.calendar.terms import is_aside
from claimcheck.reading.ties.calendar.went_on import METED, is_of_an_earlier
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import DEFINITE
from claimcheck.values.window import Window, day

_BACK, _ON = 4, 3
_MOST = 4  # moments near a length: among more of them two fit it or miss it by chance
_UNITS = frozenset("hour day night week fortnight month year decade".split())
_NTH = frozenset("day night year".split())
_CUT = frozenset(
    "adjourned early earlier prematurely extended renewed prolonged shortened short suspended postponed delayed "
    "broken brief violated collapsed instead appeal remission parole probation reduced cut ahead remand commuted overran late".split()
)
_NOT_BEHIND = frozenset("ago old earlier before away later into each every apart left more longer notice".split())
_NOT_AHEAD = frozenset(
    "another further extra every each first last next past second third least most aged previous previously per within minimum maximum "
    "additional final opening up another's".split()
)
_LED = frozenset(
    "cover covers covered span spans spanned for after lasted lasting lasts last take takes took taking spent served of gave given full "
    "all term".split()
)
_FULL = frozenset(("full", "every"))
_DAY = 24 * 60
_TIMES = Fraction(5)
_SLIPS = (10, 20, 100)
_RELATIVE = frozenset("who whose which".split())
_COURTS = frozenset("jailed sentenced imprisoned convicted judge court".split())
_SENTENCE = frozenset("sentence jailed imprisoned prison".split())
_WORKS = frozenset("work works construction building digging restoration repairs".split())
_MADE = frozenset("build rebuild restore make construct complete finish dig bore lay repair erect".split())
_IN_A_ROW = frozenset("consecutive straight successive whole full solid".split())
_PRONOUNS = frozenset("it they he she its their his her him them this that".split())


def elapsed(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each length that no words have tied yet with the one start and the one end near it."""
    spans = [story.claim(link.claims[0]).span for link in tied.links if link.sort in ("span", "apart", "ago", "rate")]
    done = {span.start for span in spans if span is not None}
    for sentence in story.sentences:
        told = [
            x
            for x in lengths(story, sentence)
            if x.claim.span is not None
            and x.claim.span.start not in done
            and _may_tell(story, sentence, x)
            and not is_of_an_earlier(story, sentence, x)
        ]
        for length in (*told, *_nth(story, sentence), *_infants(story, sentence)):
            near = story.beside(sentence, _BACK, _ON)
            cut = any(_CUT & set(_flat(story.tokens.low[s.first : s.last])) for s in near)
            if cut and not _is_full(story, sentence):
                continue
            told_at = [
                closing(length, p) for s in near for p in points_of(story, s) if _is_fine(length, p) and not _is_of_accounts(story, p)
            ]
            told_at = [p for p in told_at if p.moment.sentence is not sentence or not is_aside(story, length, p.moment)]
            points = resolved([_into_it(story, length, p) for p in told_at])
            if len(points) == 2 and (put_off := _is_put_off(story, sentence, length)):
                first, last = sorted(points, key=lambda p: p.moment.first)
                one, other = (first, last) if put_off > 0 else (last, first)
                points = [one._replace(role="start"), other._replace(role="end")]
            if 2 <= len(points) <= _MOST:
                yield from _guess(story, sentence, length, closed(points, length), any(p.role == "end" for p in points))


def _into_it(story: Story, length: Length, point: Point) -> Point:
    """*point*, an end where it is the day of *on 22 August, five months into the job*."""
    beside = 0 <= length.first - point.moment.last <= 2 and _is_into(story, length)
    return point._replace(role="end") if beside else point


def _is_into(story: Story, length: Length) -> bool:
    low = story.tokens.low
    return low[length.last] == "into" and (low[length.last + 1] in DEFINITE or low[length.last + 1] == "it")


def _is_put_off(story: Story, sentence: Sentence, length: Length) -> int:
    """1 for *have put it back by 48 hours*, *it takes 48 hours, so*, -1 for *brought forward by*: the day told first leads to the other."""
    low = story.tokens.low
    ahead = low[max(sentence.first, length.first - 6) : length.first]
    if "so" in low[length.last : length.last + 3] and _LED & set(ahead):
        return 1
    if ahead[-1:] != ["by"]:
        return 0
    return 1 if "back" in ahead else -1 if "forward" in ahead else 0


def _is_fine(length: Length, point: Point) -> bool:
    """False for a weekday beside a length in years, which no one counts from it."""
    return length.claim.amount.unit not in ("year", "decade") or point.moment.start is not None


def _is_of_accounts(story: Story, point: Point) -> bool:
    """True for *2025* in *the 2025 financial year*, which is named by when it ends."""
    return story.tokens.low[point.moment.last] in ("financial", "fiscal", "accounting")


def _flat(words: Sequence[str]) -> Sequence[str]:
    """*words* without what is told on a condition: ``unless it is extended``, and without what is cut off."""
    words = words[: next((k for k, word in enumerate(words) if word in ("unless", "if")), len(words))]
    return [word for word, behind in pairwise([*words, ""]) if (word, behind) != ("cut", "off")]


def _is_of_hours_a_day(story: Story, sentence: Sentence) -> bool:
    """True for a sentence that tells how many hours of each day are meant."""
    low = story.tokens.low
    return any(low[k - 1] in ("a", "each", "every", "per") for k in story.places(_DAYS, sentence)) and "hours" in story.words(sentence)


_DAYS = frozenset(("day", "night"))


def _guess(story: Story, sentence: Sentence, length: Length, points: Sequence[Point], is_ended: bool) -> Iterator[Guess]:
    starts = [p for p in points if p.role == "start"]
    ends = [p for p in points if p.role == "end"]
    if len(starts) != 1 or len(ends) != 1:
        yield from _in_turn(story, sentence, length, points)
        return
    if length.claim.amount.unit == "hour" and _is_of_hours_a_day(story, sentence):
        return  # "from Monday to Friday, with six hours of lessons a day, so it comes to 30 hours"
    if not may_be_held_since(story, length, starts[0].moment) or _is_of_some_of_it(story, length, starts[0].moment):
        return
    alike = len(points) == 2 and are_alike(length, *points)
    if not alike and not _is_one_matter(story, sentence, starts[0], ends[0]):
        return
    if _is_of_its_own(story, sentence, length, ends[0].moment) or _is_weekly(story, starts[0].moment):
        return
    full = runs_out(story, ends[0], alike=alike) or _is_full(story, sentence) or (alike and _is_past_it(story, length, starts[0], ends[0]))
    if not full and _is_meted(story, sentence, length, starts[0].moment):
        return
    led = list(_links(story, length, starts[0], ends[0]))
    pairs = [(a, b) for a, b in permutations(points, 2) if (a.role, b.role) != ("end", "start")]
    others = [link for a, b in pairs for link in _links(story, length, a, b)]
    now = [link for p in points for link in _to_now(story, length, p)] if not (ends[0].runs_out or (alike and is_ended)) else []
    if led:
        one = sentence is starts[0].moment.sentence is ends[0].moment.sentence
        sure = one or alike or length.claim.stated.bound == "range" or _is_told(story, sentence, length)
        yield Guess(tuple(dict.fromkeys((*led, *others, *now)))[: 2 * MOST], sure=sure)


def _is_past_it(story: Story, length: Length, start: Point, end: Point) -> bool:
    """True for a sentence that will be over later than all of it has run; of one that was, another may have come on top."""
    first, last = start.moment.start, end.moment.start
    if length.claim.amount.unit != "year" or first is None or last is None or not _SENTENCE & story.words(start.moment.sentence):
        return False
    coming = {"will", "would", "due"} & set(story.tokens.low[end.moment.sentence.first : end.moment.first])
    return bool(coming) and last.year - first.year > Fraction(length.claim.stated.number or 0)


def _in_turn(story: Story, sentence: Sentence, length: Length, points: Sequence[Point]) -> Iterator[Guess]:
    """A length that words tell of something, and days of which no verb says that it began or ended: the first and the last of them.

    It must miss them by a slip of the pen, unless one sentence tells it with the only two.
    """
    dated = sorted((p for p in points if p.moment.start is not None), key=lambda p: (p.moment.start, p.moment.first))
    if len(dated) < 2 or len(dated) != len(points) or dated[0].role == "end" or dated[-1].role == "start":
        return
    first, last = dated[0], dated[-1]
    old = length.claim.kind == "duration" and "old" in story.tokens.low[length.first : length.last]
    without = story.tokens.low[length.last : length.last + 1] == ["without"]
    if not (old or without or _is_told(story, sentence, length)) or _is_meted(story, sentence, length, first.moment):
        return
    if first.moment.sentence is not sentence and not _is_one_matter(story, sentence, first, last):
        return
    relative = bool(_RELATIVE & set(story.tokens.low[max(sentence.first, length.first - 8) : length.first]))
    if relative and sentence not in (first.moment.sentence, last.moment.sentence):
        return  # "his seat, which he had held for 23 years"
    led = list(_links(story, length, first, last))
    others = [link for a, b in combinations(dated, 2) for link in _links(story, length, a, b)]
    now = [link for p in points for link in _to_now(story, length, p)]
    if led:
        if not (old or without or length.claim.stated.bound == "range" or _is_ten_out(length, first.moment, last.moment)):
            return
        sure = len(points) == 2 and first.role == "start" and last.moment.sentence is sentence and (old or without)
        yield Guess(tuple(dict.fromkeys((*led, *others, *now)))[: 2 * MOST], sure=sure)


def _is_weekly(story: Story, start: Moment) -> bool:
    """True for *eight a day from Monday to Thursday*, which comes again every week."""
    low = story.tokens.low
    return low[start.first - 1] == "from" and start.weekday is not None and low[start.first - 2] in ("day", "daily", "open", "night")


def _is_ten_out(length: Length, first: Moment, last: Moment) -> bool:
    """True where the years told are ten, twenty or a hundred more or fewer than lie between: of other numbers one fits by chance."""
    if length.claim.amount.unit != "year" or first.start is None or last.start is None:
        return False
    return abs(last.start.year - first.start.year - Fraction(length.claim.stated.number or 0)) in _SLIPS


# ---- what tells how long ---------------------------------------------------------------------------------------------


def _may_tell(story: Story, sentence: Sentence, length: Length) -> bool:
    """False for *ten years ago*, *another week*, *every two days*."""
    low = story.tokens.low
    ahead = low[max(sentence.first, length.first - 4) : length.first]
    behind = low[length.last : min(sentence.last, length.last + 2)]
    told = not length.bare and length.claim.stated.number is not None
    told = told and not (is_of_each(story, sentence, length) or is_of_work(story, length))
    if not told or length.claim.amount.unit not in _UNITS or "calendar" in low[length.first : length.last]:
        return False  # "in four calendar years", of which it was there for a part
    lasting = ahead[:-1] if ahead[-1:] == ["for"] else ahead
    lasts = lasting[-1:] == ["last"] and lasting[-2:-1] in (["to"], ["will"], ["would"], ["could"], ["should"])
    later = behind[:1] == ["later"] and length.claim.amount.unit == "hour"  # else it leads from one day to another
    into = _is_into(story, length)
    return (later or into or not _NOT_BEHIND & set(behind[:1])) and not _NOT_AHEAD & set(() if lasts else ahead[-2:])


def _is_told(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for *the 72-hour truce*, *for six days*, *a term of nine years*."""
    low = story.tokens.low
    ahead = low[max(sentence.first, length.first - 4) : length.first]
    behind = low[length.last : min(sentence.last, length.last + 2)]
    hyphened = "-" in low[length.first : length.last] and behind[:1] != ["-"]
    if _IN_A_ROW & set(low[length.first : length.last]):
        return True
    return hyphened or bool(_LED & set(ahead)) or behind[:1] in (["from"], ["of"]) or _is_meted(story, sentence, length, None)


def _nth(story: Story, sentence: Sentence) -> Iterator[Length]:
    """``on the fifth day, Sunday``: four to five days; ``in 2016, in its 170th year``: 169 to 170 years."""
    for nth in nths(story, sentence, _NTH):
        if (nth.claim.stated.hi or 0) > 2 and any(_is_nth(story.tokens.low, nth, m) for m in moments(story)[sentence.number]):
            yield nth


def _infants(story: Story, sentence: Sentence) -> Iterator[Length]:
    """``was four months old``."""
    for read in story.every_figure.get(sentence.number, ()):
        if read.claim.kind == "age" and read.claim.amount.unit in ("month", "week", "day"):
            first, last = story.phrase(read)
            yield Length(first, last, story.word(first, last, read.claim.amount, "duration"))


def _is_nth(low: Sequence[str], nth: Length, moment: Moment) -> bool:
    """True where *moment* is the so manieth day or year that *nth* tells."""
    if nth.claim.amount.unit == "year":
        gap = low[moment.last : nth.first]
        return low[nth.first - 1] in ("its", "his", "her", "their") and 0 < len(gap) <= 4 and "and" not in gap
    if nth.first - moment.last == 2 and low[moment.last] == "," and low[nth.first - 1] in ("its", "his", "her", "their"):
        return True  # "On Thursday, its seventh day"
    return moment.first - nth.last in (1, 2) and low[nth.last] in (",", "(")


def _is_of_its_own(story: Story, sentence: Sentence, length: Length, end: Moment) -> bool:
    """True where the sentence tells another event at its end: ``After 12 days at sea she put in``, ``for two days before being moved``."""
    low = story.tokens.low
    behind = low[length.last : sentence.last]
    if "before" in low[end.last : min(end.sentence.last, end.last + 3)]:
        return True  # "Talks resume on Monday, before it ends"
    if end.sentence is not sentence and {"before", "then", "until"} & set(behind):
        return True
    lasted = low[length.first - 3 : length.first] == [",", "which", "lasted"] and low[length.first - 5] in ("the", "that", "this")
    if end.sentence is not sentence and not lasted and _RELATIVE & set(low[max(sentence.first, length.first - 8) : length.first]):
        return True  # "Its last owner, who had run it for 23 years"; but "during the siege, which lasted four years"
    if low[length.first - 1] != "after":
        return False
    gap = low[length.last : end.first] if length.last <= end.first else low[end.last : length.first]
    return end.sentence is not sentence or (length.last <= end.first and bool({"and", "but", ";"} & set(gap)))


def _is_meted(story: Story, sentence: Sentence, length: Length, start: Moment | None) -> bool:
    """True for a time that is meted out or agreed, which need not be served."""
    low = story.tokens.low
    if start is not None and _COURTS & set(low[start.sentence.first : start.sentence.last]):
        return True
    return bool(METED & set(low[max(sentence.first, length.first - 6) : min(sentence.last, length.last + 3)]))


def _is_full(story: Story, sentence: Sentence) -> bool:
    low = story.tokens.low
    near = {word for s in story.beside(sentence, 2, _ON) for word in low[s.first : s.last]}
    return bool(_FULL & near and {"served", "serve", "completed", "serving"} & near)


# ---- whether they are of one matter ----------------------------------------------------------------------------------


def _is_of_some_of_it(story: Story, length: Length, start: Moment) -> bool:
    """True for *took £900 over six days, £500 of it from Friday to Sunday*: some of it came in some of the days."""
    gap = story.tokens.low[length.last : start.first]
    return len(gap) < 10 and gap[:1] == [","] and gap[-3:-1] in (["of", "it"], ["of", "that"], ["of", "them"])


def _is_one_matter(story: Story, sentence: Sentence, start: Point, end: Point) -> bool:
    """True where the sentences of the length, the start and the end are near and go on from one another."""
    numbers = sorted({sentence.number, start.moment.sentence.number, end.moment.sentence.number})
    apposed = start.moment.last <= end.moment.first and set(story.tokens.low[start.moment.last : end.moment.first]) <= {","}
    if apposed or start.moment.first == end.moment.first or numbers[-1] - numbers[0] > _BACK:
        return False
    told = [story.sentences[number] for number in numbers]
    own = sentence.number in (start.moment.sentence.number, end.moment.sentence.number)
    return all(_goes_on(story, one, other, own=own) for one, other in pairwise(told))


def _goes_on(story: Story, one: Sentence, other: Sentence, *, own: bool) -> bool:
    """True where the sentence *other* speaks of *it* or *he*, has a word of *one*, or, of its *own* time, calls it *the pause*."""
    low = story.tokens.low
    here = low[other.first : other.last]
    opened = own and (here[0] in ("the", "by", "after", "on") or "again" in here)
    if here[0] in _WORKS and {"took", "to"} < set(low[one.first : one.last]) and _MADE & set(low[one.first : one.last]):
        return True  # "The dam took 12 years to build. Work began in 2008"
    return bool(_PRONOUNS & set(here)) or bool(_stems(here) & _stems(low[one.first : one.last])) or opened


def _stems(words: Sequence[str]) -> set[str]:
    return {word[:5] for word in words if len(word) > 4 and word.isalpha() and word not in MONTHS and word not in WEEKDAYS}


# ---- links -----------------------------------------------------------------------------------------------------------


def _links(story: Story, length: Length, start: Point, end: Point) -> Iterator[Link]:
    assumed = f"the time of line {line(length.claim)} is from the start to the end that are told near it"
    for first, last in _ends(story, length, start, end):
        if first.when is not None and last.when is not None and first.id != last.id and _is_like(length, first.when, last.when):
            yield Link("span", (length.claim.id, first.id, last.id), assumption=assumed)


def _is_like(length: Length, first: Window, last: Window) -> bool:
    """True where the time between is not so much longer or shorter than the length that it can hardly be meant."""
    if first.start is None or last.end is None:
        return False
    gone = max((last.end - first.start).days, 1)
    return is_like(length, gone, gone, _TIMES)


def _ends(story: Story, length: Length, start: Point, end: Point) -> Iterator[tuple[Claim, Claim]]:
    pair = ends_of(story, start.moment, end.moment, length)
    if pair is None:
        return
    if length.claim.amount.unit == "hour" and start.clock is not None and end.clock is not None and _are_alike(story, start, end):
        for one in start.clock.minutes:
            for other in end.clock.minutes:
                if abs(other - one) == _DAY:
                    continue  # midnight and midnight
                yield _clocked(story, start, pair[0], one), _clocked(story, end, pair[1], other)
    elif length.claim.amount.unit != "hour" or (length.claim.stated.number or 0) >= 24:
        yield pair
    if start.moment.weekday is not None and end.moment.weekday == start.moment.weekday and pair[0].when and pair[0].when.start:
        week = pair[0].when.start + timedelta(days=7)  # from Friday to Friday
        yield pair[0], end.moment.at(story, day(week))


def _are_alike(story: Story, start: Point, end: Point) -> bool:
    """False for dusk and dawn, or dusk and noon, between which no one can tell the hours."""
    low = story.tokens.low
    parts = {low[c.first] if low[c.first] in PARTS else "" for c in (start.clock, end.clock) if c is not None}
    return len(parts) == 1


def _clocked(story: Story, point: Point, told: Claim, minutes: int) -> Claim:
    moment, clock = point.moment, point.clock
    assert clock is not None
    first, last = min(moment.first, clock.first), max(moment.last, clock.last)
    return story.moment(first, last, day_of(told.when, minutes), written(minutes))


def _to_now(story: Story, length: Length, point: Point) -> Iterator[Link]:
    if story.published is not None and point.moment.start is not None and point.moment.start <= story.published:
        assumed = f"the time of line {line(length.claim)} is counted to the day of publication"
        yield Link("span", (length.claim.id, point.moment.claim(story).id), assumption=assumed)
