"""Times told twice: the day, the clock time or the minute of one event, in the headline and the text or by a noun for the event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date as Day
from datetime import timedelta
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.clocks import Clock, clocks, written
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.common.things import words_of
from claimcheck.reading.words.grammar import PUT_OFF, SUBJECTS, USUAL
from claimcheck.reading.words.voices import SPEAKING
from claimcheck.values.window import day

_MONDAY = Day(2025, 6, 2)  # a week stands for the one that is not known
_BEGIN = frozenset(
    "start starts started starting begin begins began beginning kick kicks kicked set sets off open opens opened opening leaves leave left "
    "departs depart departure force effect way launch launches due stop launched sail sails stops cease halt".split()
)
_OTHER = PUT_OFF | USUAL | frozenset("until last previous rehearsal doors doubt each second every daily not".split())
_HELD = frozenset("held holds hold off scheduled runs run play plays played".split())
# What a clock time before it is the beginning of.
_STARTS = frozenset(
    "start departure flight train bus ferry sailing silence service show concert performance match game ceremony curfew deadline "
    "meeting hearing session launch bell opening coach parade march mass".split()
)
_TRAVEL = frozenset("departure flight train bus ferry sailing coach".split())
_NEAR = 8
_HOURS = 4 * 60  # a slip of the pen is not further off
_BACK = 5
_APART = 4  # words between two clock times that are told for themselves
_THINGS = frozenset("minute lap over hole round mile stage verse chapter floor".split())


def twice(story: Story) -> Iterator[Link]:
    """The pairs of times in *story* that tell when one thing happens."""
    yield from _weekdays(story)
    yield from _headed(story)
    yield from _starts(story)
    yield from _named_times(story)
    yield from _minutes(story)
    yield from _lengths(story)
    yield from _called(story)
    yield from _lasting(story)


# ---- days of the headline ------------------------------------------------------------------------------------------------


def _weekdays(story: Story) -> Iterator[Link]:
    """*Library to open Friday … on Saturday, when it opens*: one day each, behind one verb."""
    by_sentence = moments(story)
    tops = [m for s in story.sentences if s.role == "headline" for m in by_sentence[s.number]]
    if len(tops) != 1:
        return
    lead = next((s for s in story.sentences if s.role in ("body", "standfirst")), None)
    low = [m for m in by_sentence[lead.number] if not _is_said(story, m)] if lead else []
    if len(low) != 1 or lead is None or None in (tops[0].weekday, low[0].weekday):
        return
    top, told = tops[0], low[0]
    verbs = {stem(w) for w in story.tokens.low[max(top.sentence.first, top.first - 2) : top.first] if len(w) > 2 and w.isalpha()}
    if top.weekday != told.weekday and verbs & _beside(story, told):
        a, b = _on(story, top), _on(story, told)
        yield Link("same", (a.id, b.id), assumption=f"the headline and the text, {lines(a, b)}, speak of one day")


def _beside(story: Story, moment: Moment) -> set[str]:
    """The stems of the words around a day, up to one that begins another clause."""
    low, sentence = story.tokens.low, moment.sentence
    ahead, behind = low[max(sentence.first, moment.first - 6) : moment.first], low[moment.last : min(sentence.last, moment.last + 6)]
    ahead = ahead[::-1]
    for wall in ("and", "but", ";"):
        ahead = ahead[: ahead.index(wall)] if wall in ahead else ahead
        behind = behind[: behind.index(wall)] if wall in behind else behind
    return {stem(w) for w in (*ahead, *behind) if len(w) > 2 and w.isalpha()}


def _is_said(story: Story, moment: Moment) -> bool:
    """True for *said on Friday* and *on Friday warned*, which is the day of the saying."""
    low = story.tokens.low
    if low[moment.last] in SPEAKING:
        return True
    ahead = low[max(moment.sentence.first, moment.first - 3) : moment.first]
    return bool({"said", "says", "told", "announced", "confirmed", "until", "from", "since", "by"} & set(ahead))


def _on(story: Story, moment: Moment) -> Claim:
    """The claim of a weekday, in the week after publication."""
    start = story.published or _MONDAY
    shift = ((moment.weekday or 0) - start.weekday()) % 7
    return story.moment(moment.first, moment.last, day(start + timedelta(days=shift)))


# ---- clock times ---------------------------------------------------------------------------------------------------------


def _headed(story: Story) -> Iterator[Link]:
    """*Derby put back to 5.30pm … will now start at 5.15pm instead of 3pm*: the one time of the headline, and the one of the text."""
    tops = [(s, c) for s in story.sentences if s.role == "headline" for c in clocks(story, s) if c.minutes]
    if len(tops) != 1:
        return
    found = [(s, c) for s in story.sentences if s.role not in ("caption", "headline") for c in clocks(story, s) if c.minutes]
    told = [(s, c) for s, c in found if not _is_put_off(story, s, c)]
    if len(told) != 1 or any(set(c.minutes) & set(tops[0][1].minutes) for _, c in found):
        return
    (head, top), (sentence, clock) = tops[0], told[0]
    lead = next(s for s in story.sentences if s.role != "headline")
    low = story.tokens.low
    ends = [low[c.first - 1] in _ENDING and not _DELAYED & set(low[c.first - 4 : c.first]) for c in (top, clock)]
    near = min(abs(x - y) for x in top.minutes for y in clock.minutes) <= _HOURS
    begins = all(_BEGIN & set(low[s.first : s.last]) for s in (head, sentence))
    shared = begins or words_of(story, head) & words_of(story, sentence)
    if story.apart(sentence, lead) > 1 or ends[0] != ends[1] or not near or not shared:
        return
    on = day(story.published or _MONDAY)
    one, other = (story.moment(c.first, c.last, on, written(c.minutes[0])) for c in (top, clock))
    yield Link("same", (one.id, other.id), assumption=f"the headline and the text, {lines(one, other)}, tell when one thing happens")


_ENDING = frozenset("until till by before".split())
_DELAYED = frozenset("delayed postponed off back deferred".split())
_PUT_OFF = frozenset("than instead originally previously set planned usual due from gates doors".split())


def _is_put_off(story: Story, sentence: Sentence, clock: Clock) -> bool:
    """True for the time at which it is not to be: *instead of 3pm*, *set for 2pm*; and for that of a train, of doors and gates."""
    ahead = story.tokens.low[max(sentence.first, clock.first - 5) : clock.first]
    if ahead[-1:] == ["the"] or ("now" in ahead and "will" not in ahead):
        return True  # "The 8.15am train"; "which now opens at 10am"
    return bool(_PUT_OFF & set(ahead[-3:] if "from" in ahead else ahead))


def _starts(story: Story) -> Iterator[Link]:
    """*sets off at 5.30 p.m. … the 5 p.m. start*: two clock times at which one thing begins."""
    found = [(s, c) for s in story.holding(_BEGIN) if s.role != "caption" for c in clocks(story, s)]
    begins = [(s, c) for s, c in found if _begins(story, s, c) or _names_start(story, s, c)]
    if len(begins) != 2 or any([c for s, c in found if s is other and (s, c) not in begins] for other, _ in begins):
        return
    (one, a), (other, b) = begins
    gap = story.tokens.low[a.last : b.first]
    together = one is other and (len(gap) < _APART or {"before", "after"} & set(gap))  # "at 7pm, an hour before the 8pm kick-off"
    if together or other.number - one.number > _BACK or set(a.minutes) & set(b.minutes) or _told_apart(story, one, other):
        return
    if not _names_start(story, other, b) or min(abs(x - y) for x in a.minutes for y in b.minutes) > _HOURS:
        return
    on = day(story.published or _MONDAY)
    names = [story.moment(c.first, c.last, on, written(c.minutes[0])) for c in (a, b)]
    yield Link("same", (names[0].id, names[1].id), assumption=f"{lines(names[0], names[1], 'tell')} when one thing begins")


def _named_times(story: Story) -> Iterator[Link]:
    """*kicks off at 3 p.m. … who miss the 2 p.m. start*, *the 6.10am flight*: a noun takes up what was told to begin."""
    if not story.holding(_STARTS):
        return
    found = [(s, c) for s in story.sentences if s.role not in ("caption", "headline") for c in clocks(story, s) if c.minutes]
    for place, (sentence, clock) in enumerate(found):
        low, last = story.tokens.low, clock.last
        named = low[clock.first - 1] in ("the", "its", "their") and last < sentence.last and low[last] in _STARTS
        before = [(s, c) for s, c in found[:place] if 0 < story.apart(sentence, s) <= _BACK]
        if not named or any(set(c.minutes) & set(clock.minutes) for _, c in before) or {"first", "last"} & set(low[last : last + 3]):
            continue
        if low[last + 1] in ("at", "in", "from", "on", "between") and story.tokens.written(last + 2)[:1].isupper():
            continue  # "The 1.30pm kick-off at Leeds"
        if low[last] in _TRAVEL:
            before = [(s, c) for s, c in before if _goes_alone(story, s, low[last], [x for x, _ in before])]
        begins = [(s, c) for s, c in before if _begins_in_clause(story, s, c) and not _told_apart(story, s, sentence)]
        if len(begins) == 1 and min(abs(x - y) for x in begins[0][1].minutes for y in clock.minutes) <= _HOURS:
            on = day(story.published or _MONDAY)
            one, other = (story.moment(c.first, c.last, on, written(c.minutes[0])) for c in (begins[0][1], clock))
            yield Link("same", (one.id, other.id), assumption=f"{lines(one, other, 'tell')} when one thing begins")


def _goes_alone(story: Story, sentence: Sentence, noun: str, others: Sequence[Sentence]) -> bool:
    """True where *sentence* tells of such a train or flight, and of one time only."""
    told = {singular(w) for w in story.tokens.low[sentence.first : sentence.last]}
    return bool(told & (_TRAVEL if noun == "departure" else {noun})) and others.count(sentence) == 1


def _begins_in_clause(story: Story, sentence: Sentence, clock: Clock) -> bool:
    """True where the words ahead of the clock time, up to the start of its clause, say that something begins then."""
    low, ahead = story.tokens.low, []
    for k in range(clock.first - 1, max(sentence.first, clock.first - 12) - 1, -1):
        if low[k] in (",", ";", "and", "but", "which"):
            break
        ahead.append(low[k])
    return bool((_BEGIN | _HELD) & set(ahead)) and not (_OTHER - {"last"} | {"gates", "gate"}) & set(ahead)


def _begins(story: Story, sentence: Sentence, clock: Clock) -> bool:
    """True for a clock time near a word that says that something begins."""
    low = story.tokens.low
    around = low[max(sentence.first, clock.first - _NEAR) : min(sentence.last, clock.last + _NEAR + 2)]
    return bool(_BEGIN & set(around)) and not _OTHER & set(around) and clock.minutes != ()


def _names_start(story: Story, sentence: Sentence, clock: Clock) -> bool:
    """True for *the 5 p.m. start* and *from eight o'clock, when this one comes into force*, which speak of what was told to begin."""
    low, last = story.tokens.low, clock.last
    if any(low[j] == "at" and story.tokens.written(j + 1)[:1].isupper() for j in range(last + 1, min(last + 4, sentence.last - 1))):
        return False  # "The 1.30pm kick-off at Leeds"
    if low[clock.first - 1] in ("the", "its", "their") and last < sentence.last and low[last] in _BEGIN:
        return True
    behind = low[last : min(sentence.last, last + 13)]
    at = behind.index("when") if "when" in behind else len(behind)
    return behind[at + 1 : at + 2] in (["it"], ["they"], ["this"], ["that"], ["these"]) and bool(_BEGIN & set(behind[at + 2 :]))


def _told_apart(story: Story, one: Sentence, other: Sentence) -> bool:
    """True where the two sentences name two days."""
    by_sentence = moments(story)
    days = [{m.weekday for m in by_sentence[s.number] if m.weekday is not None} for s in (one, other)]
    return bool(days[0] and days[1] and not days[0] & days[1])


# ---- minutes of play -----------------------------------------------------------------------------------------------------


def _minutes(story: Story) -> Iterator[Link]:
    """*came on in the 71st minute … the winger's 81st-minute entrance*: two places in one row, a slip of the pen apart."""
    told = [r for r in story.reads if r.figure.kind == "ordinal" and _thing(story, r)]
    if len(told) != 2 or _thing(story, told[0]) != _thing(story, told[1]):
        return
    first, again = told
    numbers = [Fraction(r.claim.stated.number or 0) for r in told]
    near = story.apart(again.sentence, first.sentence) <= _BACK
    if near and _is_definite(story, again) and not _is_hyphened(story, first) and is_slip(numbers[0], numbers[1]):
        a, b = (number_word(story, r.first, r.last, int(n)) for r, n in zip(told, numbers, strict=True))
        yield Link("same", (a.id, b.id), assumption=f"{lines(a, b, 'tell')} of one moment")


def _thing(story: Story, read: Read) -> str:
    """What *read* counts off: ``71st minute``, ``81st-minute``."""
    low = story.tokens.low
    at = read.last + (1 if _is_hyphened(story, read) else 0)
    return low[at] if at < read.sentence.last and low[at] in _THINGS else ""


def _is_hyphened(story: Story, read: Read) -> bool:
    return story.tokens.low[read.last : read.last + 1] == ["-"]


def _is_definite(story: Story, read: Read) -> bool:
    ahead = story.before(read, 1)
    return _is_hyphened(story, read) and any(w in ("the", "his", "her", "that", "their") or w.endswith("'s") for w in ahead)


# ---- lengths in two units ------------------------------------------------------------------------------------------------


def _lengths(story: Story) -> Iterator[Link]:
    """*72-hour truce agreed … guns are to fall silent for two days*: the length of the headline's thing in another unit."""
    tops = [r for r in story.reads if r.sentence.role == "headline" and r.claim.kind == "duration"]
    if len(tops) != 1 or not _is_hyphened(story, tops[0]):
        return
    lead = next((s for s in story.sentences if s.role in ("body", "standfirst")), None)
    low = [r for r in story.reads if r.sentence is lead and r.claim.kind == "duration"]
    if len(low) != 1 or lead is None:
        return
    top, told = tops[0], low[0]
    one, other = top.claim, told.claim
    shared = words_of(story, top.sentence) & words_of(story, lead)
    bounds = {one.stated.bound, other.stated.bound} == {"="}
    alike = bounds and bool(shared or _is_near(one, other))
    if one.amount.unit != other.amount.unit and alike and story.before(told, 1) in (["for"], ["last"], ["lasts"], ["lasted"]):
        yield Link("same", (one.id, other.id), assumption=f"the headline and the text, {lines(one, other)}, speak of one length")


def _called(story: Story) -> Iterator[Link]:
    """*has called a 48-hour strike. For three days no trains will run*: the length told next, in another unit."""
    for sentence, following in pairwise(story.sentences):
        if story.tokens.low[following.first] != "for" or following.role != sentence.role:
            continue
        told = [[r for r in story.every_figure.get(s.number, ()) if r.claim.kind == "duration"] for s in (sentence, following)]
        if [len(t) for t in told] != [1, 1]:
            continue
        one, other = (t[0] for t in told)
        units = one.claim.amount.unit, other.claim.amount.unit
        opens = other.first == following.first + 1 and units[0] != units[1]
        if opens and _is_hyphened(story, one) and _is_near(one.claim, other.claim):
            yield Link("same", (one.claim.id, other.claim.id), assumption=f"{lines(one.claim, other.claim, 'speak')} of one length")


def _is_near(one: Claim, other: Claim) -> bool:
    """True for two lengths of which the one is no more than twice the other."""
    hours = [_HOURS_IN.get(c.amount.unit, 0) * Fraction(c.stated.number or 0) for c in (one, other)]
    return min(hours) > 0 and max(hours) <= 2 * min(hours)


_HOURS_IN = {"hour": 1, "day": 24, "night": 24, "week": 168, "fortnight": 336, "month": 730, "year": 8766}
_LAST = frozenset("last lasts lasted run runs lasting took take takes continue".split())
_AUX = frozenset("will would is was has had to expected due that meant".split())


def _lasting(story: Story) -> Iterator[Link]:
    """*The two-week ceasefire … in the ten days it will last*: the length of a thing, and again behind a pronoun."""
    told = [r for r in story.reads if r.claim.kind == "duration" and r.claim.stated.bound == "=" and r.claim.amount.unit in _HOURS_IN]
    for k, read in enumerate(told):
        if not _it_lasts(story, read):
            continue
        near = [r for r in told[:k] if story.apart(read.sentence, r.sentence) <= 3]
        one = [r for r in near if _is_hyphened(story, r) or story.before(r, 1) in (["for"], ["last"], ["lasts"])]
        if len(near) == len(one) == 1 and one[0].claim.stated.number is not None:
            a, b = one[0].claim, read.claim
            yield Link("same", (a.id, b.id), assumption=f"{lines(a, b, 'speak')} of one length")


def _it_lasts(story: Story, read: Read) -> bool:
    """True for *the ten days it will last*, *the nine weeks that they ran*."""
    if story.before(read, 1) != ["the"]:
        return False
    behind = [w for w in story.after(read, 6) if w not in _AUX]
    return not SUBJECTS.isdisjoint(behind[:1]) and bool(_LAST & set(behind[1:2]))
