"""Added to: a share that stood at so much, what was bought or put on since, and what it stands at now."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.grammar import NOT

_IN = frozenset(
    "bought buying buys acquired added adding adds gained gaining put puts won picked took contributed brought gave tacked".split()
)
_OUT = frozenset("sold selling sells shed lost losing dropped cost wiped knocked".split())
_MORE = frozenset("further another additional extra more".split())
_WAS = frozenset("held was stood had owned were been".split())
_IS = frozenset("is are have now stands owns holds has taking takes raising raises lifting lifts cutting to ended finished closed".split())
_TIMES = frozenset("day days week weeks month months year years fortnight quarter season debate campaign run end".split())
_NEAR, _BACK = 5, 2


def added_to(story: Story) -> Iterator[Link]:
    """``Its stake is 47 per cent. It held 36 per cent in January and bought a further 7 per cent``: the first two make the third."""
    for sentence in story.sentences:
        for step in story.here(sentence):
            way = _way(story, step)
            if not way:
                continue
            around = [r for s in story.beside(sentence, _BACK, _BACK) for r in story.here(s) if r is not step]
            levels = [r for r in around if r.claim.kind == "share" and r.claim.amount.unit == "percent"]
            if len(levels) != 2 or any(r.claim.kind == "points" for r in around):
                continue
            words = {w for r in (*levels, step) for w in story.tokens.low[r.sentence.first : r.sentence.last]}
            was, now = _ordered(story, *levels) or (None, None) if not {"he", "she"} <= words else (None, None)
            if was is None or now is None or not was.is_plain or not now.is_plain:
                continue
            if _is_of_some(story, step) or _is_other_move(story, step, now) or _goes_on(story, step):
                continue
            told = f"{lines(was.claim, now.claim, 'tell')} one share before and after “{step.claim.said}”"
            if step.claim.kind == "points":
                yield Link("change", (step.claim.id, was.claim.id, now.claim.id), assumption=told)
            else:
                yield Link("flow", (was.claim.id, step.claim.id, now.claim.id), assumption=told, into=int(way > 0))


def _is_of_some(story: Story, step: Read) -> bool:
    """True for *added four points among women*, *gained six points in the north*: a step of some alone."""
    return story.after(step, 1) == ["among"] or (story.after(step, 2) == ["in", "the"] and not _TIMES & set(story.after(step, 4)))


def _goes_on(story: Story, step: Read) -> bool:
    """True for *gained two points in June and three in July*: that is one step of several."""
    behind = [r for r in story.here(step.sentence) if r.first > step.first and r.claim.kind == "count" and not r.claim.amount.unit]
    return any(story.between(step, r)[-1:] in (["and"], [","]) and not r.figure.noun for r in behind)


def _is_other_move(story: Story, step: Read, now: Read) -> bool:
    """True for *The rain added 11 points, and a second storm has taken it to 66*: something else brought it there."""
    if now.sentence is not step.sentence or now.first < step.first:
        return False
    gap = story.between(step, now)
    at = next((k for k, w in enumerate(gap) if w == "and"), -1)
    return at >= 0 and gap[at + 1 : at + 2] != [] and (gap[at + 1] in ("a", "an", "another") or gap[at + 1] in MONTHS)


def _way(story: Story, step: Read) -> int:
    """1 for *bought a further 7 per cent*, *put on 13 percentage points*, -1 for *sold another 5 per cent*, else 0."""
    if (step.claim.kind, step.claim.amount.unit) != ("share", "percent") and step.claim.kind != "points":
        return 0
    ahead = story.before(step, _NEAR)
    more = step.claim.kind == "points" or step.figure.another or bool(_MORE & {*ahead, *step.claim.said.lower().split()})
    plain = step.is_plain and not NOT & set(ahead)
    if not more or not plain:
        return 0
    ins, outs = bool(_IN & set(ahead)), bool(_OUT & set(ahead))
    return 1 if ins and not outs else -1 if outs and not ins else 0


def _ordered(story: Story, one: Read, other: Read) -> tuple[Read, Read] | None:
    """The share of before and that of now, as the verbs ahead of them tell; None where both or neither is of now."""
    before = [_is_before(story, r) for r in (one, other)]
    if before == [True, False] and _is_now(story, other):
        return one, other
    if before == [False, True] and _is_now(story, one):
        return other, one
    had = ["had" in _clause(story, r) for r in (one, other)]
    if had[0] != had[1]:
        return (one, other) if had[0] else (other, one)
    return None


def _clause(story: Story, read: Read) -> set[str]:
    ahead = story.before(read, _NEAR)
    return set(ahead[max((k + 1 for k, w in enumerate(ahead) if w in (",", ";", "and", "but")), default=0) :])


def _is_before(story: Story, read: Read) -> bool:
    return bool(_WAS & _clause(story, read)) and not _is_now(story, read)


def _is_now(story: Story, read: Read) -> bool:
    told = _clause(story, read)
    return bool(_IS & told) and not {"was", "were", "had"} & told  # "it was down to 62 percent"
