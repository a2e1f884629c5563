"""Scores told twice: *won 3-1 … the 3-2 victory*, and the one score of a headline beside that of the first sentence."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.results import Score, scored
from claimcheck.reading.ties.spots import number_word
from claimcheck.reading.ties.things import words_of

_BACK = 4
_MOST = 20
_RESULTS = frozenset(
    "victory win defeat loss draw scoreline result success triumph rout thrashing vote verdict ruling score stalemate drubbing".split()
)
_DEFINITE = frozenset("the that this his her their its".split())
_ELSE = frozenset(
    "half-time interval half ahead lead leading trailed trailing down up leg aggregate set sets last previous earlier first second season "
    "year penalties shoot-out shootout odds ratio similar another record majority".split()
)
_OPPOSED = frozenset("over against at to with".split())


def rescored(story: Story) -> Iterator[Link]:
    """The pairs of different scores that *story* gives one game or vote."""
    told = [scored(story, r) for r in story.reads if r.claim.kind == "score"]
    told = [s for s in told if len(s.numbers) == 2]
    for k, other in enumerate(told):
        if _takes_up(story, other):
            near = [
                s
                for s in told[max(0, k - _MOST) : k]
                if other.sentence.number - s.sentence.number <= _BACK or s.sentence.role == "headline"
            ]
            if near and len({_sides(s) for s in near}) == 1 and _is_other(story, near[-1], other):
                yield _link(story, near[-1], other)
    tops = [s for s in told if s.sentence.role == "headline"]
    rest = [s for s in told if s.sentence.role in ("body", "standfirst")]
    lead = next((s for s in story.sentences if s.role in ("body", "standfirst")), None)
    if len(tops) == 1 and rest and rest[0].sentence is lead and not any(_sides(s) == _sides(tops[0]) for s in rest):
        here = [s for s in rest if s.sentence is lead]
        if len(here) == 1 and _is_other(story, tops[0], here[0]) and words_of(story, tops[0].sentence) & words_of(story, lead):
            yield _link(story, tops[0], here[0])


def _sides(score: Score) -> tuple[int, ...]:
    return tuple(sorted(score.numbers, reverse=True))


def _takes_up(story: Story, score: Score) -> bool:
    """True for *the 3-2 victory*, *their 3-2 defeat*, with no other opponent named behind it."""
    low, read = story.tokens.low, score.read
    ahead = low[max(read.sentence.first, read.first - 2) : read.first]
    if not ahead or not (ahead[-1] in _DEFINITE or ahead[-1].endswith("'s")):
        return False
    noun = next((k for k in range(read.last, min(read.last + 3, read.sentence.last)) if low[k] in _RESULTS), -1)
    if noun < 0:
        return False
    # "their 3-2 defeat at Leeds" may be of another day.
    return not (low[noun + 1] in _OPPOSED and story.tokens.written(noun + 2)[:1].isupper())


def _is_other(story: Story, one: Score, other: Score) -> bool:
    """True for two different scores of which neither is that of a half, a leg or another time."""
    if _sides(one) == _sides(other):
        return False
    low = story.tokens.low
    for score in (one, other):
        around = low[max(score.sentence.first, score.read.first - 5) : min(score.sentence.last, score.read.last + 5)]
        if _ELSE & set(around):
            return False
    return True


def _link(story: Story, one: Score, other: Score) -> Link:
    side = next(k for k, (a, b) in enumerate(zip(_sides(one), _sides(other), strict=True)) if a != b)
    a, b = (number_word(story, s.read.first, s.read.last, _sides(s)[side]) for s in (one, other))
    return Link("same", (a.id, b.id), assumption=f"{lines(a, b)} speak of one result")
