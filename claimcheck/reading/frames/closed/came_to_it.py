"""Came to it: the only three figures of a short passage, of which words tell what there was, what came or went, and what there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.before_and_now import Parts, parts_told
from claimcheck.reading.frames.closed.passage import stretch
from claimcheck.reading.frames.closed.set_apart import is_more
from claimcheck.reading.frames.closing import PROMISED
from claimcheck.reading.frames.moved import tells_one
from claimcheck.reading.frames.operands import Tied, figures_of, like, named_as, size, told_in, told_in_percent, unit_of
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess

_KINDS = frozenset("count money measure share".split())
_FAR = 5  # times what came, no difference is told for it
_NEAR = Fraction(1, 4)  # by how much of itself figures of unlike things may miss what they make
_TIED = ("flow", "parts", "rest", "margin", "change", "tally", "each", "rate", "overlapping")
# What tells that more came or went than is told, or that figures are of several groups, plans or rates.
_OPEN = frozenset(
    "although though because whole province each apiece per average meant hopes hope aims aim plans wants target goal including include "
    "includes included whom rehired reopened returned offset net also both respectively instead nearly almost least than "
    "unless if compare compares compared passed topped beyond exceeds exceeded "
    "during would could might should except besides twice double forecast expects expected predicted peaked".split()
)


def came_to_it(story: Story, tied: Tied) -> Iterator[Guess]:
    """``To the 12 years he was serving already the judges added ten, making 26``: the first two make the third, in any order."""
    told: set[tuple[str, ...]] = set()
    for run in _runs(story):
        three = _three(story, run)
        found = parts_told(story, three) if three else None
        if found is None or _is_open(story, run, three) or tied.any_two(three, *_TIED) or not all(map(_is_plain, three)):
            continue
        if found.cues < 3 and not stretch(story):
            continue  # a longer story may tell of more
        if any(_PROMISED & set(story.before(r, 2)) for r in three):
            continue  # "promised 60 tanks. So far 22 have arrived and nine more are at sea"
        link = _link(story, found, three)
        if link is not None and link.claims not in told:
            told.add(link.claims)
            yield Guess((link,), sure=True)


_PROMISED = PROMISED | {"wants", "needs"}


def _runs(story: Story) -> Iterator[Sequence[Sentence]]:
    """The whole of a short passage, else each sentence of a story by itself."""
    whole = stretch(story)
    if whole:
        yield whole
    else:
        yield from ([s] for s in story.sentences if s.role == "body")


def _three(story: Story, run: Sequence[Sentence]) -> list[Read]:
    """The only three figures of one kind in *run*: counts, sums of money, measures or lengths of time, no bare counts beside them."""
    here = [r for s in run for r in figures_of(story, s) if story.after(r, 2) not in (["to", "a"], ["to", "the"])]
    counts = [r for r in here if r.claim.kind in _KINDS and not unit_of(story, r) and r.claim.stated.bound in ("=", "~")]
    units = {unit_of(story, r) for r in here} - {"", "second", "minute", "hour", "time"}
    groups = [[r for r in here if r is one or (unit_of(story, r) and like(story, r, one))] for one in here if unit_of(story, one) in units]
    best = next((g for g in groups if len(g) == 3), counts)
    points = any(r.claim.kind == "points" for s in run for r in story.here(s))
    return best if len(best) == 3 and not points and (best is counts or not counts) else []


def _is_plain(read: Read) -> bool:
    return read.claim.stated.bound in ("=", "~") and read.claim.modality in ("stated", "forecast")


def _is_open(story: Story, run: Sequence[Sentence], three: Sequence[Read]) -> bool:
    low = story.tokens.low
    own = {k for r in three for k in range(*story.phrase(r))}
    return any(low[k] in _OPEN for s in run for k in range(s.first, s.last) if k not in own)


def _link(story: Story, found: Parts, three: Sequence[Read]) -> Link | None:
    before, step, after = found.before, found.step, found.after
    unit = next((u for r in three if (u := unit_of(story, r))), "")
    was, moved, now = (size(story, r, unit) for r in (before, step, after))
    made = abs(now - was)
    if 2 * max(was, moved, now) == was + moved + now or not moved or not made:
        return None  # whichever of them are added, they make the third
    if was == moved or step.sentence.role == "headline" or (now < was and moved >= was):
        return None
    if story.between(*sorted((before, step), key=lambda r: r.first)) == ["and"]:
        return None  # "paid 40 and 45 pence last month and are now offered 38": two prices
    alike = all(like(story, a, b) for a in three for b in three if a is not b)
    way = 1 if now > was or found.way > 0 else -1
    if abs(made - moved) == 1 and any(tells_one(story.tokens.low[r.sentence.first : r.sentence.last]) for r in three):
        return None  # "after five more bodies were found and a survivor died in hospital"
    far = _FAR * (1 + (found.cues == len(three)))
    if not Fraction(1, far) < made / moved < far or (not alike and abs(was + way * moved - now) > _NEAR * now):
        return None
    if unit == "percent" and not is_more(story, step):
        return None  # "Revenue rose 5%, lifting the margin to 15.0% from 13.3%"
    if unit == "percent":
        names = tuple(told_in_percent(story, r).id for r in (before, step, after))
    else:
        first = next((r for r in (before, after, step) if r.claim.amount.unit), before)
        claims = [told_in(story, r, first) for r in (before, step, after)]
        names = tuple((c if alike else named_as(story, c, first.claim.scope.noun)).id for c in claims)
    said = f"{lines(before.claim, after.claim, 'tell')} what there was before and after “{step.claim.said}”, and no more came or went"
    return Link("flow", names, assumption=said, into=1 if way > 0 else 0)
