"""Before and now: which of three figures words tell of before, of what came or went, and of what there is then."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.reading.frames.closed.set_apart import is_more
from claimcheck.reading.frames.moves import way as way_of_move
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.periods import is_year
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.words.calendar import FULL_MONTHS, MONTHS
from claimcheck.reading.words.change import FALLS, RISES

_WALLS = frozenset(', ; : . ( ) — – “ ” " so and but then'.split())
_AHEAD, _BEHIND = 9, 6
_BEFORE_AHEAD = frozenset("before until till already previously earlier formerly initially originally began begun started entered".split())
_HAD = frozenset("had having".split())  # which tells of before where nothing tells of then
_BEFORE_BEHIND = frozenset("before until till already earlier previously ago beforehand then existing".split())
_THEN = (
    ["last", "year"], ["last", "week"], ["last", "month"], ["at", "the", "start"], ["at", "first"], ["on", "top", "of"],
    ["the", "previous"], ["came", "into"], ["went", "into"], ["arrived", "with"], ["started", "with"], ["opened", "with"],
    ["in", "addition", "to"], ["at", "the", "beginning"], ["to", "begin", "with"], ["to", "start", "with"],
)  # fmt: skip
_NOW_AHEAD = frozenset("now making makes giving gives totalling totals reached reaches reaching altogether finished finishes".split())
_NOW_BEHIND = frozenset("altogether overall afterwards now".split())
_SO_FAR = (
    ["so", "far"], ["in", "all"], ["in", "total"], ["to", "date"], ["for", "the", "season"], ["for", "the", "year"], ["made", "it"],
    ["total", "of"], ["tally", "of"], ["count", "of"], ["at", "the", "end"], ["at", "the", "finish"], ["all", "told"], ["left", "with"],
    ["that", "left"], ["which", "left"], ["end", "with"], ["ended", "with"], ["ends", "with"], ["up", "with"], ["stands", "at"],
    ["stood", "at"],
)  # fmt: skip
_CLAUSES = frozenset("and but while though ; with as".split())
_TODAY = frozenset("today now currently".split())
_TAKES = frozenset(
    "take takes took taking taken bring brings brought bringing push pushed pushes pushing lift lifted lifts carry carried move moved "
    "moves go goes went expand".split()
)


class Parts(NamedTuple):
    """The figures of before, of what came (*way* 1) or went, and of then; how many of them words tell for what they are."""

    before: Read
    step: Read
    after: Read
    way: int
    cues: int


def parts_told(story: Story, three: Sequence[Read]) -> Parts | None:
    """Which of *three* is which, where words tell two of them at least and none of two."""
    roles = {r.first: roles_of(story, r) for r in three}
    after = _only(three, roles, "after")
    if after is not None and "to" in _ahead(story, after)[-1:] and after.claim.modality == "forecast":
        for r in three:  # "will cut its network to 95; today it has 140"
            if r is not after and _TODAY & {*_ahead(story, r), *_behind(story, r)}:
                roles[r.first] = {"before"}
    if (
        after is not None
        and (grown := _grown(story, after)) is not None
        and grown in three
        and not any("before" in roles[r.first] for r in three)
    ):
        roles[grown.first] = {"before"}
    steps = [r for r in three if roles[r.first] == {"step"}]
    if after is not None and len(steps) == 2 and is_more(story, steps[1]) and not is_more(story, steps[0]):
        roles[steps[0].first] = {"before"}  # "Twenty were delivered last year and a further 15 this spring, so that 52"
    found = {role: _only(three, roles, role) for role in ("before", "step", "after")}
    told = [r for r in found.values() if r is not None]
    if found["after"] is None or len(told) < 2 or len({r.first for r in told}) < len(told):
        return None
    rest = [r for r in three if r not in told]
    if rest and roles[rest[0].first]:
        return None  # told for what another is told for
    before, step, after = ((found[role] or rest[0]) for role in ("before", "step", "after"))
    if found["before"] is None and not (is_more(story, step) and before.first < step.first):
        return None  # "bringing the toll to nine. Twelve are still missing", "14 in May and nine in June brought the total to 43"
    if found["step"] is None and step.first > after.first and "after" not in _ahead(story, step):
        return None  # "Profits rose to £14m. Sales were £212m, and £230m a year ago"
    if _is_of_its_own(story, before, step, after):
        return None
    return Parts(before, step, after, _way(story, step), len(told))


def _is_of_its_own(story: Story, before: Read, step: Read, after: Read) -> bool:
    """True for *fell from 212 to 167, but across the region there were 30 more*, *Two wins took their points from 17 to 23*."""
    one, other = sorted((before, after), key=lambda r: r.first)
    whole = story.before(before, 1) == ["from"] and one.sentence is other.sentence and len(story.between(one, other)) < _AHEAD
    apart = step.sentence is not other.sentence or bool(_CLAUSES & set(story.between(other, step)))
    if {"up", "down"} & set(story.before(step, 2)) and "picked" not in story.before(step, 2):
        return True  # "had 12,000 visitors in May, down by 900, and 15,000 in June"
    then = [*_ahead(story, after), *_behind(story, after)]
    if step.first < after.first and (any(map(is_year, then)) or set(FULL_MONTHS) & set(then)):
        return True  # "40 had joined after a year; in March 2026 there are 112"
    if step.last <= after.first and story.between(step, after) == ["to"] and before.sentence is not after.sentence:
        return True  # "rose by 20p to £4.60. A year earlier it had been £4.10"
    spans, moved = [*_ahead(story, before), *_behind(story, before)], {*_ahead(story, step), *_behind(story, step)}
    early = bool({"last", "ago"} & set(spans)) or any(map(is_year, spans))
    if early and (set(MONTHS) | {"this"}) & moved and "since" not in moved:
        return True  # "It had 52 last year, and seven left in May"
    if whole and step.first > other.last and apart:
        return True
    ends = [w for r in (before, after) for w in _ahead(story, r)[-2:-1]]
    named = step.claim.kind == "count" and bool(step.figure.noun) and not (before.figure.noun or after.figure.noun or is_more(story, step))
    return named and any(is_plural(w) and stem(w) != stem(step.figure.noun) for w in ends)


def _grown(story: Story, after: Read) -> Read | None:
    """The 520 of *the collection of 520 coins grew to 650*: what stands right before the verb that leads to *after*."""
    low, first = story.tokens.low, story.phrase(after)[0]
    ahead = [r for r in story.here(after.sentence) if r.last <= first]
    gap = story.between(ahead[-1], after) if ahead else []
    return ahead[-1] if ahead and low[first - 1] == "to" and low[first - 2] in RISES | FALLS and not _WALLS & set(gap) else None


def _only(three: Sequence[Read], roles: dict[int, set[str]], role: str) -> Read | None:
    """The one figure that is told to be *role* and nothing else."""
    here = [r for r in three if role in roles[r.first]]
    sole = [r for r in here if roles[r.first] == {role}]
    return here[0] if len(here) == 1 else sole[0] if len(sole) == 1 else None


def _ahead(story: Story, read: Read) -> list[str]:
    """The words of its clause before *read*, back to the figure before it."""
    low, first = story.tokens.low, story.phrase(read)[0]
    stop = max([read.sentence.first, *(story.phrase(r)[1] for r in story.here(read.sentence) if story.phrase(r)[1] <= first)])
    k = first
    while k > max(stop, first - _AHEAD) and low[k - 1] not in _WALLS:
        k -= 1
    return low[k:first]


def _behind(story: Story, read: Read) -> list[str]:
    low, last = story.tokens.low, story.phrase(read)[1]
    stop = min([read.sentence.last, *(story.phrase(r)[0] for r in story.here(read.sentence) if story.phrase(r)[0] >= last)])
    k = last
    while k < min(stop, last + _BEHIND) and low[k] not in _WALLS:
        k += 1
    return low[last:k]


def _holds(words: Sequence[str], told: Sequence[Sequence[str]]) -> bool:
    return any(list(words[k : k + len(t)]) == list(t) for t in told for k in range(len(words) - len(t) + 1))


def roles_of(story: Story, read: Read) -> set[str]:
    """What the words of the clause of *read* tell it to be."""
    ahead, behind = _ahead(story, read), _behind(story, read)
    found = set[str]()
    moved_to = ahead[-1:] == ["to"] or ahead[-2:-1] == ["to"]
    moving = _TAKES | RISES | FALLS
    if moved_to and moving & {*story.before(read, 16)}:
        found.add("after")
    stood = "had" in ahead and {"stood", "reached"} & set(ahead) and "later" not in ahead and not {"later"} & set(story.before(read, 9))
    if stood:
        found.add("before")  # "It had stood at £50m"
    elif (
        _NOW_AHEAD & {w for w, v in pairwise([*ahead, ""]) if v != "that"}
        or _NOW_BEHIND & set(behind)
        or _holds(ahead, _SO_FAR)
        or _holds(behind, _SO_FAR)
    ):
        found.add("after")
    start = story.phrase(read)[0] - len(ahead)
    so = story.tokens.low[start - 1] == "so" and start > read.sentence.first
    if so or (behind[:2] in (["have", "been"], ["has", "been"]) and not is_more(story, read) and not way_of_move(story, read)):
        found.add("after")  # "nine people have been held"
    if story.before(read, 2)[:1] == ["so"] or story.before(read, 3)[:2] == ["so", "that"]:
        found.add("after")
    past = _BEFORE_AHEAD & set(ahead) or (not found and _HAD & set(ahead))
    added = ahead[-2:] == ["to", "the"] and bool({"added", "adding", "add", "adds"} & set(story.before(read, 12)))
    if added or ahead[-1:] in (["from"], ["against"]) or past or _BEFORE_BEHIND & set(behind) or _holds([*ahead, *behind], _THEN):
        found.add("before")
    if is_more(story, read) or "extra" in story.tokens.low[slice(*story.phrase(read))]:
        found = {"step"}
    elif ("thanks", "to") in pairwise(ahead) or (not found and (way_of_move(story, read) or _is_on_a_day(ahead, behind))):
        found.add("step")
    return found


def _is_on_a_day(ahead: Sequence[str], behind: Sequence[str]) -> bool:
    """True for *Two goals on Sunday*, which stand with no verb of having."""
    return behind[:1] == ["on"] and not {"has", "have"} & {*ahead, *behind}


def until_then(story: Story, read: Read) -> bool:
    """True where words tell that *read* is all there had been until then: ``already had five``, ``arrived with three``, ``ten before``."""
    ahead, behind = _ahead(story, read), _behind(story, read)
    if {"last", "ago"} & {*ahead, *behind}:
        return False
    strong = _BEFORE_AHEAD & set(ahead) or (_BEFORE_BEHIND - {"ago"}) & set(behind)
    return bool(strong) or _holds(ahead, _THEN)


def _way(story: Story, step: Read) -> int:
    """1 where words tell that *step* came on top, else 0."""
    gone = {"lost", "left", "died", "sold", "closed", "shed", "cut"} & {*story.after(step, 3), *story.before(step, 3)}
    return int(is_more(story, step) and not gone)
