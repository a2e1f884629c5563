"""Tying: every tie of a story, those that its words state first, then those that only kind, unit and nearness suggest.

What words state is stated alike in a story and in a passage of it. A tie that rests on the only figures of their kind is another in a
passage: those rooms are asked again of each, with what the story has tied already.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.asides import without_asides
from claimcheck.reading.compared_asides import without_comparisons
from claimcheck.reading.excerpts import excerpts, without_clauses
from claimcheck.reading.frames import FRAMES, FRAMES_IN_EXCERPTS, FRAMES_IN_PASSAGES, FRAMES_OF_PRODUCTS, Frame
from claimcheck.reading.frames.goals import goals
from claimcheck.reading.frames.levels import levels
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.kept_apart import is_kept_apart
from claimcheck.reading.needless import made_elsewhere, needless, takes_in
from claimcheck.reading.passages import passages
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties import TIES, TIES_IN_EXCERPTS, TIES_IN_PASSAGES, TIES_OF_PRODUCTS, Finder
from claimcheck.reading.ties.common.choice import Choice, Guess, chosen, holds
from claimcheck.reading.ties.common.cohesion import of_one_matter
from claimcheck.reading.ties.sums.before_then import before_then
from claimcheck.reading.ties.sums.step_ignored import step_ignored

# What two modules tell of the same words is told once; an anniversary is an age and so many years ago.
_PRODUCTS = frozenset(("rate", "each"))
_TIMES = {"age": "since", "ago": "since", "span": "span", "apart": "apart", "rate": "rate"}


class _Rooms(NamedTuple):
    """Who is asked for ties: of words, and of what no words have tied."""

    ties: tuple[Finder, ...]
    frames: tuple[Frame, ...]


_IN_PASSAGES = _Rooms(TIES_IN_PASSAGES, FRAMES_IN_PASSAGES)
_IN_EXCERPTS = _Rooms(TIES_IN_EXCERPTS, FRAMES_IN_EXCERPTS)
_OF_PRODUCTS = _Rooms(TIES_OF_PRODUCTS, FRAMES_OF_PRODUCTS)


def ties(story: Story) -> Iterator[Link | Listed]:
    """Every tie of *story*, each once; of those that the words leave open, the one that it is read by."""
    told: dict[object, Link | Listed] = {}
    for one in _of(story):
        if not isinstance(one, Link) or (of_one_matter(story, one) and not is_kept_apart(story, one)):
            _tell(story, told, one)
    whole = [one for one in told.values() if isinstance(one, Link)]
    plain = without_asides(story)
    parts = list(passages(story))
    again = chain.from_iterable(_of(part, _IN_PASSAGES, _inside(story, part, whole)) for part in parts)
    for one in (*again, *(_in_place(story, plain, _of(plain)) if plain is not None else ())):
        if not isinstance(one, Link) or not (made_elsewhere(story, one, whole) or is_kept_apart(story, one)):
            _tell(story, told, one)
    for one in _alone(story):
        known = (one.sort, one.claims) in told or made_elsewhere(story, one, whole) or is_kept_apart(story, one)
        if not (known or _is_accounted_for(story, one, told.values())):
            _tell(story, told, one)
    for key in _taken_in(told):
        del told[key]
    for part in parts or [story]:
        bare = without_comparisons(part)
        for one in _of(bare, _OF_PRODUCTS) if bare is not None else ():
            before = told.get((one.sort, one.claims)) if isinstance(one, Link) else None
            if isinstance(one, Link) and one.sort in _PRODUCTS and not (isinstance(before, Link) and before.proof):
                told.pop((one.sort, one.claims), None)
                # What stands beside them only compares: they are all that is told there.
                _tell(story, told, one if one.words else attrs.evolve(one, words=story.claim(one.claims[0]).span))
    yield from told.values()


# Of what the sentences of an excerpt tie and their passage does not, these were right more often than not.
_OF_EXCERPTS = frozenset(("each", "previous", "previous low"))
_NOT_ALONE = frozenset(("area", "flow", "order", "sets", "tally", "margin", "rest", "same", "meant"))
_FEW = 20
_OTHERS = "the other figures beside these are told of others"


def _alone(story: Story) -> Iterator[Link]:
    """What a sentence or two of a short passage tie by themselves, and what all of it ties without its clauses aside: none is proven."""
    for part in excerpts(story):
        yield from _loosened(part, [one for one in _links(part, _IN_EXCERPTS) if one.sort in _OF_EXCERPTS])
    core = without_clauses(story)
    if core is not None:
        found = (one for one in _links(core) if one.sort not in _NOT_ALONE and not _passes_over(story, core, one))
        yield from _loosened(core, [one for one in found if not (one.sort == "parts" and one.exhaustive)])


def _passes_over(story: Story, core: Story, one: Link) -> bool:
    """True for a part and a whole between which a figure that *core* leaves out is told, and may be the whole."""
    spans = [span for name in one.claims if (span := core.claim(name).span) is not None]
    if one.sort != "parts" or len(spans) != 2:  # noqa: PLR2004
        return False
    first, last = sorted(s.start for s in spans)
    kept = {r.claim.span.start for r in core.reads if r.claim.span is not None}
    unit = core.claim(one.claims[0]).amount.unit
    between = (r.claim for r in story.reads if r.claim.span is not None and first < r.claim.span.start < last)
    return any(c.span is not None and c.span.start not in kept and c.amount.unit == unit and c.kind == "count" for c in between)


def _in_place(story: Story, cut: Story, found: Iterable[Link | Listed]) -> Iterator[Link | Listed]:
    """What was *found* in *cut*, with the items of lists at the tokens of *story*, of which *cut* leaves out some."""
    for one in found:
        if isinstance(one, Listed):
            spans = [(cut.tokens.start[a], cut.tokens.end[b - 1]) for a, b in one.items]
            items = tuple((bisect_left(story.tokens.start, start), bisect_left(story.tokens.end, end) + 1) for start, end in spans)
            one = attrs.evolve(one, items=items)
        yield one


def _links(story: Story, rooms: _Rooms | None = None) -> list[Link]:
    return [one for one in _of(story, rooms) if isinstance(one, Link)]


def _loosened(part: Story, links: Iterable[Link]) -> Iterator[Link]:
    """*links* as assumptions, but for products of a few things, and those of several sentences that no slip keeps from holding."""
    for one in links:
        if one.sort == "each" and (part.claim(one.claims[1]).stated.number or 0) <= _FEW:
            continue
        words = one.words or (part.claim(one.claims[0]).span if one.sort in _PRODUCTS else None)
        told = attrs.evolve(one, proof="", assumption=one.assumption or _OTHERS, words=words)
        if one.sort not in _BY_SLIP or len(part.sentences) == 1 or chosen(part, Guess((told,))):
            yield told


_BY_SLIP = _PRODUCTS | {"change"}


def _is_accounted_for(story: Story, one: Link, told: Iterable[Link | Listed]) -> bool:
    """True where *told* ties a figure of *one* in another way, which holds, or the first or last of a product or a record in its way."""
    ends, names = {one.claims[0], one.claims[-1]}, set(one.claims)
    ties = [tie for tie in told if isinstance(tie, Link) and not names.isdisjoint(tie.claims)]
    if one.sort in _OF_EXCERPTS and any(tie.sort == one.sort and not ends.isdisjoint(tie.claims) for tie in ties):
        return True
    return any(len(tie.claims) > 2 and holds(story, [tie]) for tie in ties)


def _taken_in(told: dict[object, Link | Listed]) -> list[object]:
    """The sums without proof of which another one adds up every figure and more: the three givers of what all of it cost."""
    sums = [(key, one) for key, one in told.items() if isinstance(one, Link) and one.sort == "parts" and one.exhaustive]
    return [key for key, one in sums if not one.proof and any(len(o.claims) > len(one.claims) and takes_in(o, one) for _, o in sums)]


def _inside(story: Story, part: Story, links: Iterable[Link]) -> list[Link]:
    """Those of *links*, the ties of *story*, that tie figures and words of *part* alone."""
    first, last = part.sentences[0].start, part.sentences[-1].end
    elsewhere = {r.claim.id for r in story.reads} - {r.claim.id for r in part.reads}
    near = (one for one in links if elsewhere.isdisjoint(one.claims))
    return [one for one in near if all(first <= start < last for start, _ in story.stand(one.claims))]


def _of(story: Story, rooms: _Rooms | None = None, known: Iterable[Link] = ()) -> Iterator[Link | Listed]:
    """The ties that *story* gives, taken by itself; *rooms* are asked, all where none are given, beside the ties *known* already."""
    asked = _Rooms(TIES, FRAMES) if rooms is None else rooms
    told: dict[object, Link | Listed] = {}
    for link in known:
        _tell(story, told, link)
    for link in (*step_ignored(story), *before_then(story)):
        _tell(story, told, link)
    ignored = {_stands(link) for link in told.values() if isinstance(link, Link)}
    settled = set(ignored)  # what stands somewhere after all that came and went, and is reckoned from that alone
    for name, guess in (*levels(story), *goals(story)):
        found = chosen(story, guess) if name not in ignored else None
        if found is not None:
            _tell(story, told, found)
            settled.add(name)
    for find in asked.ties:
        for tie in find(story):
            one = chosen(story, tie) if isinstance(tie, Choice | Guess) else tie
            if not (isinstance(one, Link) and _stands(one) in settled):
                _tell(story, told, one)
    for frame in asked.frames:
        # A frame is asked only for what no words have tied yet.
        for guess in frame(story, Tied(one for one in told.values() if isinstance(one, Link))):
            _tell(story, told, chosen(story, guess))
    dropped = needless(story, [one for one in told.values() if isinstance(one, Link)])
    yield from (one for one in told.values() if one not in dropped)


def _tell(story: Story, told: dict[object, Link | Listed], one: Link | Listed | None) -> None:
    if one is None:
        return
    if not isinstance(one, Link):
        told.setdefault(one, one)
    elif one.sort in _TIMES:
        # A length up to the day of publication is how long ago it began, told more narrowly: in months.
        place = ("since" if len(one.claims) == 2 else _TIMES[one.sort], story.stand(one.claims))
        before = told.setdefault(place, one)
        if one.sort == "span" and isinstance(before, Link) and before.sort == "ago" and _unit(story, one) != _unit(story, before):
            told[place] = one
    else:
        key = (one.sort, one.claims)
        before = told.setdefault(key, one)
        if one.proof and isinstance(before, Link) and not before.proof:
            told[key] = one  # what one sentence states need not be assumed
        elif one.exhaustive and isinstance(before, Link) and not (before.exhaustive or before.proof):
            told[key] = one  # as many parts as there are holders are more than some
        elif one.words is not None and isinstance(before, Link) and before.words is None and not before.proof and not before.exhaustive:
            told[key] = one  # what words of its own bind is surer than what only stands near


def _unit(story: Story, one: Link) -> str:
    """The unit of the length that *one* ties."""
    return story.claim(one.claims[0]).amount.unit


def _stands(one: Link) -> str:
    """The name of what *one* reckons from what was there and what came or went; empty for other links."""
    if one.sort == "flow":
        return one.claims[-1]
    return one.claims[0] if one.sort == "rest" or (one.sort == "parts" and one.exhaustive and not one.proof) else ""
