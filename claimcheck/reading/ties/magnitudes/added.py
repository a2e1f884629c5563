"""What was added to a figure since: it is some of what there is now, ``drew 5,200 people, 600 more than last year``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.words.calendar import FULL_MONTHS, SEASONS

_KINDS = frozenset(("count", "money", "measure"))
_MORE = ["more", "than"]
_TIMES = frozenset("year month week".split()).union(FULL_MONTHS, SEASONS)


def added(story: Story) -> Iterator[Link]:
    """Each figure with how many more it is than a time before, told in apposition to it."""
    for sentence in story.sentences:
        for whole, more in pairwise(story.here(sentence)):
            if _is_added(story, whole, more):
                yield _link(whole, more)
        for more in _taking_up(story, sentence):
            before = [r for s in story.beside(sentence, _BACK, 0) for r in story.here(s) if r.last <= more.first]
            before = [r for r in before if r.claim.kind == more.claim.kind and r.claim.amount.unit == more.claim.amount.unit]
            if len(before) == 1 and before[0].sentence is not sentence and _is_all_there_is(story, before[0]):
                yield _link(before[0], more)


def _link(whole: Read, more: Read) -> Link:
    told = f"{lines(whole.claim, more.claim, 'tell')} what there is and how much of it is more than before"
    return Link("parts", (whole.claim.id, more.claim.id), assumption=told)


def _taking_up(story: Story, sentence: Sentence) -> Iterator[Read]:
    """The £2m of *That is £2m more than in the present budget*: what the sentence opens with takes up a figure before."""
    low, first = story.tokens.low, sentence.first
    if low[first] not in ("that", "this", "it") or low[first + 1] not in ("is", "was"):
        return
    for read in story.here(sentence)[:1]:
        near = story.phrase(read)[0] - first <= _GAP and read.claim.kind in _KINDS and not read.figure.noun
        end = story.phrase(read)[1]
        timed = _BEFORE & set(low[end + 2 : min(end + 2 + _GAP, sentence.last)])
        if near and timed and low[end : end + 2] == _MORE and not _SIGNED & set(low[read.last : sentence.last]):
            yield read


def _is_all_there_is(story: Story, whole: Read) -> bool:
    """True for an amount that is never less than nothing: no profit, no gap, no more or less than another."""
    around = {*story.tokens.low[whole.sentence.first : whole.sentence.last]}
    compared = {"more", "less", "fewer", "than"} & {*story.before(whole, 3), *story.after(whole, 3)}
    return whole.claim.stated.bound in ("=", "~") and not _SIGNED & around and not compared


def _is_added(story: Story, whole: Read, more: Read) -> bool:
    if whole.claim.kind not in _KINDS or whole.claim.kind != more.claim.kind or more.figure.noun:
        return False
    low = story.tokens.low
    gap = low[story.phrase(whole)[1] : story.phrase(more)[0]]
    if whole.claim.amount.unit != more.claim.amount.unit or whole.claim.stated.bound not in ("=", "~"):
        return False
    if _is_beyond_plan(story, more):
        apart = _APART & set(gap) and not ("and" in gap and _OVERRUN & set(gap) and not (_APART - {"and"}) & set(gap))
        meant = _MEANT & set(story.before(whole, 4)) or (_MEANT - {"to"}) & set(story.after(whole, 2))
        return 0 < len(gap) < _CLAUSE and not apart and not meant
    if gap.count(",") != 1 or gap[-1] != ",":
        return False
    # The words of a place may stand between: "drew 5,200 people to Ratheniska, 600 more than last year".
    near = len(gap) == 1 or (gap[0] in ("in", "to", "at", "on") and len(gap) < _GAP)
    end = story.phrase(more)[1]
    behind = low[end + 2 : end + 5]
    before = bool(_TIMES & set(behind)) or (behind[:1] == ["in"] and len(behind[1]) == _YEAR and behind[1].isdecimal())
    return near and low[end : end + 2] == _MORE and before


def _is_beyond_plan(story: Story, more: Read) -> bool:
    """True for *$6 million more than planned*, *£2bn over budget*, *overran its budget by £2bn*: all of what was spent holds it."""
    behind = story.after(more, 3)
    if behind[:2] == _MORE:
        return behind[2:] != [] and behind[2] in _PLANNED
    if behind[:2] in (["over", "budget"], ["above", "budget"], ["over", "estimate"]):
        return True
    ahead = story.before(more, 6)
    return ahead[-1:] == ["by"] and bool(_OVERRUN & set(ahead)) and not {"time", "schedule"} & set(ahead)


_PLANNED = frozenset("planned budgeted expected forecast estimated foreseen agreed promised first originally".split())
_OVERRUN = frozenset("overran overrun overrunning overspent".split())
_MEANT = frozenset("budget budgeted planned contract estimated estimate to expected originally set allotted forecast price".split())
_SIGNED = frozenset(
    "profit profits surplus deficit balance loss losses lost lead gap margin earnings net swing change rise fall rose fell cut up down "
    "third quarter part share each per average apiece bonus fine charge fee tax levy twice half".split()
)
_BEFORE = _TIMES | {"budget", "now", "today", "before"}
_BACK = 3
_APART = frozenset("and but while whereas ; than from against another :".split())
_GAP = 6
_CLAUSE = 14  # words
_YEAR = 4  # digits
