"""Laden: what is called no overload, or one, and how much its holder is built, licensed or allowed to hold."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import base_unit, clause, of_one_noun, of_one_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.common.spots import holds_phrase, phrases
from claimcheck.reading.words.calendar import FULL_WEEKDAYS
from claimcheck.reading.words.grammar import NOT

_LADEN = frozenset("overloaded overcrowded overweight overfull overfilled overbooked oversold overladen".split())
_FINE = phrases(
    "made the weight", "made weight", "made his weight", "made her weight", "nothing wrong with the load", "nothing wrong with the weight",
    "nothing amiss with the load", "room to spare", "was not full", "were not full", "is not full", "within the law", "within the limit",
    "within its limit", "within the limits", "legally loaded",
)  # fmt: skip
_OPENING = frozenset(words[0] for words in _FINE)
_SAYING = _LADEN | _OPENING
# Words beside a verdict that leave it open, or set what was found against it.
_OPEN = frozenset(
    "if whether would could may might unless longer denied denies deny claimed claims alleged allegedly insisted insists nearly almost "
    "avoid risk danger fear feared likely usually often sometimes normally rarely seldom later earlier but although though however yet "
    "despite contrary contradicted false falsely wrongly until previously".split()
)
_BUILT = frozenset(
    "built designed rated certified certificated licensed licenced registered meant intended cleared approved allowed permitted insured "
    "equipped authorised authorized planned".split()
)
_HOLD = frozenset("hold carry take seat lift bear accommodate house sleep admit for at of".split())
_CAN = frozenset("can could may".split())
_ROOM = frozenset("room space berths places beds seats".split())
_LETS = frozenset("allows permits admits seats takes sleeps".split())
_TOPS = frozenset("limit capacity maximum ceiling rating certificate licence license permit".split())
_TOLD = frozenset("of is was at being to for are were".split())
_BACK, _ON, _FAR = 2, 2, 4


def laden(story: Story) -> Iterator[Choice]:
    """``It was not overloaded, being built to hold 12``: the 15 people told of beside it are no more than that."""
    for sentence in story.holding(_SAYING):
        way = next((w for k in story.places(_SAYING, sentence) for w in [_way(story, sentence, k)] if w), 0)
        near = [r for s in story.beside(sentence, _BACK, _ON) for r in amounts(story, s)] if way else []
        near = [r for r in near if r.claim.stated.bound in ("=", "~", "<=") and (r.claim.modality == "stated" or _may(story, r))]
        tops = [r for r in near if _is_capacity(story, r)]
        loads = [r for r in near if r not in tops and not _is_aside(story, r)]
        pairs = [(a, top) for a in loads for top in tops if _of_one_kind(story, a, top)]
        pairs = [(a, top) for a, top in pairs if not (_has_more(story, a) or _is_since(story, sentence, a))]
        pairs = [(a, top) for a, top in pairs if not _ENDED <= story.words(sentence) or _is_of_now(story, a)]
        pairs.sort(key=lambda pair: abs(pair[0].first - pair[1].first))
        if pairs:
            yield Choice(tuple(_link(story, way, *pair) for pair in pairs[:8]))


def _has_more(story: Story, load: Read) -> bool:
    """True for the 380 of *holds 380 men and 90 women*: not all that there is."""
    here = [r for r in amounts(story, load.sentence) if r.first != load.first]
    return any(story.between(*sorted((r, load), key=lambda x: x.first)) in (["and"], ["plus"], [",", "plus"]) for r in here)


_ENDED = frozenset(("no", "longer"))
_THEN = frozenset("held had housed was were carried took kept".split())
_NOW = frozenset("holds houses has carries sleeps accommodates hosts keeps contains seats takes now today currently is are".split())


def _is_of_now(story: Story, load: Read) -> bool:
    """True for the 420 of *is no longer overcrowded: it holds 420*, not for *held 420 in May*."""
    return bool(_NOW & set(clause(story, load, 9))) and not _THEN & set(story.before(load, 4))


def _is_since(story: Story, sentence: Sentence, load: Read) -> bool:
    """True for *was overcrowded in 2015. It now has 640 inmates*: what is now is none of what was then."""
    year = any(w.isdecimal() and len(w) == 4 for w in story.words(sentence))
    return year and load.sentence is not sentence and bool({"now", "today"} & set(story.before(load, 4)))


def _way(story: Story, sentence: Sentence, k: int) -> int:
    """-1 where token *k* opens *not overloaded*, *nothing wrong with the load*, 1 for *overloaded*, 0 where it is left open."""
    low = story.tokens.low
    conceded = low[sentence.first] in ("though", "although")  # "Though the lift was carrying 15, it was not overloaded"
    words = [w for j in range(sentence.first + conceded, sentence.last) if (w := low[j]) != "may" or low[j + 1] not in _HOLD]
    if (_OPEN - {"longer"} if low[k - 2 : k] == ["no", "longer"] else _OPEN) & set(words) or len(
        set(FULL_WEEKDAYS).intersection(words)
    ) > 1:
        return 0
    if low[k] in _LADEN:
        denied = NOT & set(low[max(sentence.first, k - 3) : k])
        return -1 if denied else 1 if low[k - 1] in ("was", "is", "were", "are", "badly", "grossly", "dangerously") else 0
    return -1 if holds_phrase(low[k : k + 5], _FINE) and low[k - 1] not in NOT else 0


def _is_capacity(story: Story, read: Read) -> bool:
    """True for *built to hold 12*, *rated for 630 kilograms*, *the fire certificate allows 900*, *a limit of 60*, *can take 48*."""
    ahead = clause(story, read, 9)
    last = ahead[-1:] or [""]
    if last[0] in _HOLD and (_BUILT & set(ahead[-6:]) or _CAN & set(ahead[-3:]) or (last == ["for"] and _ROOM & set(ahead[-2:]))):
        return True
    if last[0] in _LETS or (last[0] in _TOLD and _TOPS & set(ahead)):
        return True
    return story.tokens.low[story.phrase(read)[1]] in _TOPS


def _may(story: Story, read: Read) -> bool:
    """True for *may carry no more than 18 tonnes*, which is no forecast."""
    return read.claim.stated.bound == "<=" and bool(_CAN & set(story.before(read, 4)))


def _is_aside(story: Story, read: Read) -> bool:
    """True for *14 of them*, *another 20*, *20 more*: no load by itself."""
    return story.after(read, 1) in (["of"], ["over"], ["above"], ["more"]) or read.figure.another


def _of_one_kind(story: Story, load: Read, top: Read) -> bool:
    one, other = load.claim, top.claim
    sizes = [Fraction(c.stated.number or 0) for c in (one, other)]
    if not of_one_unit(one, other) or one.kind in ("share", "age", "duration") or not 0 < max(sizes) <= _FAR * min(sizes):
        return False
    both = base_unit(one) or of_one_noun(one, other)
    return bool(both or (people(story, one.scope.noun) and people(story, other.scope.noun)))


def _link(story: Story, way: int, load: Read, top: Read) -> Link:
    mine, bound = in_unit(story, load, top), in_unit(story, top, load)
    names = (mine.claim.id, bound.claim.id) if way > 0 else (bound.claim.id, mine.claim.id)
    return Link("order", names, assumption=f"{lines(load.claim, top.claim)}: the one is the most that the other's holder is to hold")
