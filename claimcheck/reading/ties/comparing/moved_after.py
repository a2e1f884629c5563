"""Moved after: what rose or fell to so much, after so much at an earlier time."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.change import CHANGING, FALLS, RISES
from claimcheck.reading.words.grammar import UNSURE

_VERBS = (RISES | FALLS) - frozenset(
    "up down rise fall drop slide decline increase growth gain surge jump climb loss lift cut cuts reduction reductions expansion higher "
    "lower".split()
)
_AFTER = frozenset("after having".split())
_BEING = frozenset(
    "being been averaging standing running reaching hitting totalling totaling numbering stood averaged run having at an average of".split()
)
_WHEN = frozenset("last the a in on at during that this yesterday earlier overnight noon midday midnight dawn as".split()) | {
    *MONTHS,
    *WEEKDAYS,
}
_ENDS = frozenset((".", ",", ";"))
_FAR, _LONG = 7, 9


def moved_after(story: Story) -> Iterator[Link]:
    """``The workforce rose to 870 in 2010, after 940 the year before``: the word tells which of the two is more."""
    for sentence in story.holding(_VERBS, _AFTER):
        here = [r for r in amounts(story, sentence) if r.is_plain and r.claim.stated.number is not None]
        for now, then in zip(here, here[1:], strict=False):
            k = _verb(story, sentence, now)
            if k >= 0 and _is_before(story, now, then) and _are_like(story, now, then):
                one, other = in_unit(story, then, now).claim, in_unit(story, now, then).claim
                words = story.document.span(story.tokens.start[k], story.tokens.end[k])
                told = f"{lines(one, other, 'tell')} the two figures of which “{words.quote}” speaks"
                yield Link("rise" if story.tokens.low[k] in RISES else "fall", (one.id, other.id), assumption=told, words=words)


def _verb(story: Story, sentence: Sentence, now: Read) -> int:
    """The token of *rose* in *rose in May to 870*, *warmed to an average of 9C*, where it leads to *now*; else -1."""
    low, first = story.tokens.low, story.phrase(now)[0]
    k = next((j for j in range(first - 1, max(sentence.first, first - _FAR) - 1, -1) if low[j] in _VERBS), -1)
    if k < 0 or UNSURE & set(low[max(sentence.first, k - 4) : k]):
        return -1
    gap = low[k + 1 : now.first]
    other = any(k < r.first < first for r in story.here(sentence))
    return k if "to" in gap and not {",", "and", "from", "within"} & set(gap) and not other else -1


def _is_before(story: Story, now: Read, then: Read) -> bool:
    """True for *after 940 the year before*, *after averaging 31 in July*, *having been 21 at noon*; not for *after 940 jobs were cut*."""
    low = story.tokens.low
    gap = low[now.last : then.first]
    at = max((j for j, w in enumerate(gap) if w in _AFTER), default=-1)
    if at < 0 or len(gap) > _LONG or not set(gap[at + 1 :]) <= _BEING or CHANGING & set(gap):
        return False
    behind = story.after(then, 2)
    timed = behind[:1] and (behind[0] in _WHEN or (behind[0] in _ENDS and len(gap) - at > 1))
    return bool(timed) and not then.figure.another


def _are_like(story: Story, now: Read, then: Read) -> bool:
    """True for two figures of one unit and noun, of which the second may leave its own out, no two and a half times apart."""
    bare = not base_unit(then.claim) and not then.figure.noun
    same = base_unit(now.claim) == base_unit(then.claim) and (then.claim.kind == "share") == (now.claim.kind == "share")
    noun = not then.figure.noun or then.figure.noun == now.figure.noun or (not now.figure.noun and bool(base_unit(now.claim)))
    sizes = sorted(Fraction(r.claim.stated.number or 0) for r in (now, then))
    return (bare or same) and noun and 0 < sizes[0] and 2 * sizes[1] <= 5 * sizes[0]
