"""Delays: how much sooner or later than it was to a thing came, or how long it was between two, with the only two days told of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.spans import both_ends
from claimcheck.reading.ties.common.choice import Guess

_UNITS = frozenset("day week month year decade".split())
_LATE = frozenset("late behind overdue beyond early ahead".split())
_THAN = frozenset("after later past before earlier sooner".split())
_DUE = frozenset(
    "due planned plan promised promise scheduled schedule expected target deadline date intended meant supposed until originally "
    "given contract contractual forecast billed pencilled timetabled projected earmarked aimed hoped envisaged slated booked "
    "budget programme timetable original".split()
)
_PLANS = frozenset(
    "schedule target deadline date plan planned promised expected scheduled due original contract intended forecast advertised".split()
)
_SPACE = frozenset("gap interval separate separates separated separating apart span space between".split())
_REACH = 8


def delays(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each delay, and each time between two things, that no words have tied, with the two days it can only lie between."""
    done = {link.claims[0] for link in tied.links if link.sort in ("span", "apart", "ago", "rate", "age")}
    for sentence in story.sentences:
        for length in lengths(story, sentence):
            if length.claim.id in done or length.bare or length.claim.amount.unit not in _UNITS or length.claim.modality == "denied":
                continue
            if "consecutive" in story.tokens.low[length.first : length.last]:
                continue  # "any nine consecutive weeks between May and June of next year"
            if _is_of_a_break(story, length):
                continue
            between = _is_between(story, sentence, length)
            if not between and not _is_late(story, sentence, length):
                continue
            for back, on in ((0, 0), (2, 0), (0, 1), (2, 1)):
                near = [m for s in story.beside(sentence, back, on) for one in moments(story)[s.number] for m in both_ends(story, one)]
                pair = _pair(length, near)
                if pair is not None and (between or _may_lie_between(story, sentence, length, pair)):
                    yield Guess((_link(story, length, *pair),), sure=True)
                if len(near) > 1:
                    break


def _is_of_a_break(story: Story, length: Length) -> bool:
    """True for *after a gap of six weeks, it went on*: from a day on which no words say that it stopped."""
    low = story.tokens.low
    named = low[length.first - 1] == "of" and low[length.first - 2] in _BREAKS
    return named and not any(_STOPPED & story.words(s) for s in story.sentences)


_BREAKS = frozenset("gap break pause interruption lull".split())
_STOPPED = frozenset("stopped stop halted suspended closed ended broke left paused shut ceased last".split())


def _may_lie_between(story: Story, sentence: Sentence, length: Length, pair: Sequence[Moment]) -> bool:
    """True where the words say that something was to be on one of the two days; not those that only call it late.

    *The first will run in 2027, two years later than planned. The order was announced in 2021*: that is no day on which it was due.
    """
    if all(m.sentence is sentence for m in pair):
        return _names_plan(story, length) or any(_is_due(story, m) for m in pair)
    return all(_is_due(story, m) for m in pair if m.sentence is not sentence)


def _is_late(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for *two years late*, *five months behind schedule*, *a year after the target of*."""
    behind = set(story.tokens.low[length.last : min(sentence.last, length.last + 1)])
    return bool(_LATE & behind) or (bool(_THAN & behind) and _names_plan(story, length))


def _names_plan(story: Story, length: Length) -> bool:
    """True for *behind schedule*, *after the target date*, *later than planned*."""
    low, k = story.tokens.low, length.last + 1
    k += low[k : k + 1] in (["than"], ["of"])
    k += low[k : k + 1] in (["the"], ["its"], ["their"], ["his"], ["her"])
    return bool(_PLANS & set(low[k : k + 2]))


def _is_between(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for *the 14 years between its launch and*, *a gap of 50 years*, *separated by 30 years*."""
    low = story.tokens.low
    if low[length.last : length.last + 1] and low[length.last] in ("between", "separate", "separated", "apart", "elapsed"):
        return True
    ahead = low[max(sentence.first, length.first - 14) : length.first]
    if any(r.claim.amount.unit == length.claim.amount.unit and r.first != length.first for r in story.here(sentence)):
        return False  # "84.0 years for women and 79.5 for men, a gap of"
    return bool(_SPACE & set(ahead)) and bool({"of", "by", "was", "is"} & set(ahead[-2:])) and low[length.last] not in _LATE | _THAN


def _is_due(story: Story, moment: Moment) -> bool:
    """True where the words beside *moment* say that something was to be then."""
    low, sentence = story.tokens.low, moment.sentence
    words = low[max(sentence.first, moment.first - _REACH) : min(sentence.last, moment.last + 5)]
    return bool(_DUE & set(words))


def _pair(length: Length, near: Sequence[Moment]) -> tuple[Moment, Moment] | None:
    """The only two days, months or years near the length, the earlier first."""
    days = {m.window: m for m in near if m.window is not None}
    if len(days) != 2:
        return None
    one, other = sorted(days.values(), key=lambda m: (m.start is None, m.start))
    known = [m.window.days for m in (one, other) if m.window is not None and m.window.days is not None]
    fine = 1 if length.claim.amount.unit in ("day", "week") else 31 if length.claim.amount.unit == "month" else 366
    return (one, other) if len(known) == 2 and max(known) <= fine else None


def _link(story: Story, length: Length, earlier: Moment, later: Moment) -> Link:
    ends = earlier.claim(story), later.claim(story)
    assumed = f"the time of line {line(length.claim)} is from “{ends[0].said}” to “{ends[1].said}”"
    return Link("apart", (length.claim.id, ends[0].id, ends[1].id), assumption=assumed)
