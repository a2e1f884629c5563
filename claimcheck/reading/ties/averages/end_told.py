"""End told: which end of a run of values the words call a figure, *the cheapest*, *never exceeds*, *£9 at the top*."""

from __future__ import annotations

from claimcheck.reading import extremes
from claimcheck.reading.extremes import is_superlative
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.averages.means import figures_at
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import WALLS, base_unit, of_one_unit
from claimcheck.reading.words.grammar import MODALS, NOT

_PEAKING = (["peaked", "at"], ["peaks", "at"], ["peaking", "at"], ["gusted", "to"], ["gusting", "to"], ["gusts", "to"], ["out", "at"])
_STAGES = frozenset("first second third last early later opening final other".split())
_SUBJECT = 8  # words
_EVERY = frozenset("every each all always nightly daily weekly monthly everyone everybody any".split())


def end_told(story: Story, read: Read) -> str:
    """Which end of a run of values the words call *read*: ``low``, ``high``, or ``""``."""
    bound, words = read.claim.stated.bound, story.before(read, 16)
    if words[-2:] in (["of", "the"], ["of", "all"], ["of", "its"], ["of", "their"], ["of", "these"], ["of", "those"]):
        return ""  # "the slowest of the 40 trains"
    if story.after(read, 2) in (["on", "the"], ["in", "the"], ["over", "the"]) and story.after(read, 3)[-1] in _STAGES:
        return ""  # "never exceeds 120 on the first stretch"
    if bound in ("<", ">"):
        wall = max((k for k, word in enumerate(words) if word in WALLS), default=-1)
        if NOT & set(words[wall + 1 :]):
            return "low" if bound == "<" else "high"
        every = {"every", "each", "all"} & set(words[wall + 1 :])
        return ("low" if bound == ">" else "high") if every else ""
    if bound in (">=", "<="):
        if _partner(story, read) or (bound == ">=" and {"nobody", "none"} & {*words, *story.after(read, 8)}):
            return "low" if bound == ">=" else "high"
        return (
            ("low" if bound == ">=" else "high")
            if _EVERY & {*words, *story.after(read, 3), *story.tokens.low[slice(*story.phrase(read))]}
            else ""
        )
    if words[-2:] in _PEAKING:
        return "high"
    if words[-3:-1] == ["more", "than"] and words[-1] in ("the", "his", "her", "its", "their"):
        wall = max((k for k, word in enumerate(words[:-3]) if word in WALLS or word == ","), default=-1)
        told = {"nobody", "none", "no"} & set(words[wall + 1 : -3]) and not MODALS & set(words)
        return "high" if told else ""  # "nobody makes more than the £15 paid in Leeds"
    return _superlative(story, read) or _is_the(story, read) or _is_paid(story, read)


def called_by(story: Story, start: int, read: Read) -> str:
    """The only superlative between token *start* and *read*, ``""`` for none or more than one."""
    low, first = story.tokens.low, story.phrase(read)[0]
    words = low[max(start, first - _NAMED) : first]
    found = [w for w in words if is_superlative(w) and w not in _NO_ENDS]
    return found[0] if len(found) == 1 and not _PARTING & set(words) else ""


_NAMED = 12  # words
_NO_ENDS = frozenset("latest earliest nearest closest furthest farthest most least newest".split())
_PARTING = frozenset(". ; :".split())


def _partner(story: Story, read: Read) -> bool:
    """True where the sentence bounds the same from the other side: ``4 mm at the least and 18 mm at the most``, ``start at £600``."""
    for other in story.here(read.sentence):
        if other is not read and of_one_unit(other.claim, read.claim, elided=False) and base_unit(other.claim):
            opposite = {other.claim.stated.bound[0], read.claim.stated.bound[0]} == {"<", ">"}
            if opposite or (read.claim.stated.bound == "<=" and (_starts(story, other) or _superlative(story, other) == "low")):
                return True
    return False


def _starts(story: Story, read: Read) -> bool:
    ahead = story.before(read, 3)
    return {"at", "from"} & set(ahead) != set() and bool(_STARTING & set(ahead))


_STARTING = frozenset("start starts started starting begin begins beginning".split())


def _goes_up_to(story: Story, read: Read) -> bool:
    """True for the end of ``rents start at £600 and go up to £1,100``."""
    rising = story.before(read, 1) == ["to"] and bool(_RISING & set(story.before(read, 4)))
    return rising and any(r.first < read.first and _starts(story, r) for r in story.here(read.sentence))


_RISING = frozenset("go goes going rise rises rising run runs running climb climbs climbing up".split())


def _superlative(story: Story, read: Read) -> str:
    """``the cheapest house fetched £210,000``, ``there longest, for 17 nights``, ``£9 at the top``."""
    if _starts(story, read):
        return "low"
    if _goes_up_to(story, read):
        return "high"
    behind = story.after(read, 4)
    if behind[:1] and behind[0] in _SIZED:
        behind = story.after(read, 5)[1:]  # "110 metres deep at its deepest point"
    closing = len(behind) < 4 or behind[3] in (",", ".", ";", "yet", "so", "of", "in", "since", "ever")
    if behind[3:] == ["in"] and story.after(read, 5)[4:][0:1] and story.after(read, 5)[4][0].isdecimal():
        closing = False  # "six minutes, the slowest in 19"
    if behind[:2] == [",", "the"] and len(behind) > 2 and closing and extremes.side(behind[2], read.claim.kind):
        return extremes.side(behind[2], read.claim.kind)
    if behind[:1] == [","] and len(behind) > 3 and behind[1] in ("is", "was", "are", "were", "being") and behind[2] in _GIVEN:
        return extremes.side(behind[3], read.claim.kind)  # "The captain, at 27, is the oldest"
    if len(behind) > 2 and behind[0] in ("at", "on", "in", "for") and behind[1] in ("the", "its", "their", "his", "her"):
        side = extremes.side(behind[2], read.claim.kind)
        if side and (behind[0] == "at" or behind[2].endswith("est")):
            return side
    low, start = story.tokens.low, read.sentence.first
    first, commas = _past_aside(story, read), 0
    taken = figures_at(story, read.sentence, first)
    when = next((k for k in range(first - 1, max(start, first - 7), -1) if low[k] in ("when", "where") and low[k - 1] == ","), 0)
    for k in range(first - 1, max(start, (when or first) - 10) - 1, -1):
        commas += low[k] == "," and k != when - 1
        if k in taken or low[k] in WALLS or (low[k] == "where" and k != when) or commas > (first - k <= 4):
            return ""
        side = extremes.side(low[k], read.claim.kind) or _best(low, k, read)
        if side and (low[k - 1] in _GIVEN or low[k - 1].endswith("'s") or first - k <= 4 or k == start):
            return side
    return ""


def _is_the(story: Story, read: Read) -> str:
    """The end that *The dearest was a villa with a pool, at $412,000* tells, where no other figure of the kind is in its sentence."""
    low, start = story.tokens.low, read.sentence.first
    if low[start] != "the" or not {"is", "was"} & set(low[start + 2 : start + 4]) or story.before(read, 1) != ["at"]:
        return ""
    alone = not any(r is not read and r.claim.kind == read.claim.kind for r in amounts(story, read.sentence))
    return extremes.side(low[start + 1], read.claim.kind) if alone else ""


def _is_paid(story: Story, read: Read) -> str:
    """The end that *The best paid get £15*, *Those in Hull, who are the worst paid, get £11* tells."""
    words = story.before(read, _SUBJECT)
    at = next((k for k in range(len(words) - 1, 1, -1) if words[k] == "paid" and words[k - 1] in ("best", "worst")), 0)
    told = at > 0 and words[at - 2] == "the" and words[-1] in _GETTING and not any(w[0].isdecimal() for w in words[at:])
    return ("high" if words[at - 1] == "best" else "low") if told else ""


_GETTING = frozenset("get gets got earn earns earned make makes made receive receives take takes".split())


def _best(low: list[str], k: int, read: Read) -> str:
    """``high`` or ``low`` where *best* and *worst* say how much: ``the best-paid director``, ``on its best day`` of what is counted."""
    if low[k] in ("best", "worst") and low[k + 1 : k + 3] == ["-", "paid"]:
        return "high" if low[k] == "best" else "low"
    if low[k] == "most" and low[k - 1] in _GIVEN and low[k + 1] in _COSTLY:
        return "high"
    if low[k] == "most" and low[k - 1] in _GIVEN and (k + 1 == read.first or low[k + 1] in ("was", "is", "were")):
        return "high" if {"fewest", "least", "lowest", "smallest"} & set(low[read.sentence.first : k]) else ""
    return "high" if low[k] in ("best", "busiest") and low[k + 1] in _PERIODS and read.claim.kind in ("count", "money") else ""


_SIZED = frozenset("deep high tall long wide thick old".split())
_COSTLY = frozenset(
    "experienced senior expensive costly valuable lucrative generous populous crowded populated indebted productive prolific".split()
)
_PERIODS = frozenset("day night week weekend month quarter season year hour".split())


def _past_aside(story: Story, read: Read) -> int:
    """The token from which to look back: before the aside of ``the oldest member, a retired vet, is 71``."""
    low, (first, start) = story.tokens.low, (story.phrase(read)[0], read.sentence.first)
    close = next((k for k in range(first - 1, max(start, first - 6), -1) if low[k] == ","), -1)
    opened = next((k for k in range(close - 1, max(start, close - 10), -1) if low[k] == ","), -1)
    if not start < opened < close or low[close + 1] in _NEW or low[close + 1].endswith("ing"):
        return first
    return first if any(opened < k < first for k in figures_at(story, read.sentence, first)) else opened


_NEW = frozenset("and but or while with the a an its their in on at for which who that when where to as if so".split())
_GIVEN = frozenset("the a an its their his her and whose with".split())
