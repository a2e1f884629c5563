"""Remainders: what is left of each whole told before, *the other 12*, beside the parts that are told of a set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import (
    SOME,
    Spot,
    adjunct,
    alike,
    ends_with,
    explained,
    fits,
    kin,
    near_to,
    numbers_of,
    phrases,
    spots,
    total_of,
    with_names,
)
from claimcheck.reading.ties.sums.breakdowns import sized
from claimcheck.reading.ties.sums.opened_sets import opens_clause, some_of_opened
from claimcheck.reading.ties.sums.out_of import of_so_many
from claimcheck.reading.ties.sums.remaining_shares import remaining_shares
from claimcheck.reading.ties.sums.some_of_so_many import some_of_so_many
from claimcheck.reading.ties.sums.told_rests import BACK, are_those_left, is_rest

_ALL = phrases(
    "of the", "of its", "of their", "of his", "of her", "of those", "of these", "of all", "all", "all the", "of some", "of about", "of",
)  # fmt: skip
_GROUPS = phrases("group of", "party of", "crew of", "team of", "total of", "class of", "squad of", "fleet of", "convoy of", "staff of")
_OPTIONS = 12
_OF_THEM = (["of", "them"], ["of", "these"], ["of", "those"])


def remainders(story: Story) -> Iterator[Link | Choice]:
    """What is left of each whole, and the parts that cannot be more than it."""
    for sentence in story.sentences:
        yield from remaining_shares(story, sentence)
        here = spots(story, sentence)
        for k, spot in enumerate(here):
            if is_rest(story, spot):
                yield from _rest(story, here, k)
            if opens_clause(story, spot):
                yield from some_of_opened(story, here, k)
            if k and of_so_many(story, here[k - 1], spot):
                yield from some_of_so_many(story, here, k)


def _rest(story: Story, here: Sequence[Spot], k: int) -> Iterator[Choice]:
    rest = here[k]
    own = here[k + 1] if k + 1 < len(here) and of_so_many(story, rest, here[k + 1]) else None  # "the other 19 of the council's 40"
    back = [s for s in story.beside(rest.sentence, back=BACK, on=0) if s is not rest.sentence]
    before = [s for sentence in (*back, rest.sentence) for s in with_names(story, sentence, rest) if s.first < rest.first]
    plain = not are_those_left(story, rest)  # "will fell 11 of the 45. The 34 that survive"
    before = [s for s in before if alike(s.claim, rest.claim, told=plain)]
    top = [s for sentence in story.sentences if sentence.role == "headline" for s in spots(story, sentence) if alike(s.claim, rest.claim)]
    told = {s.number for sentence in story.sentences[: rest.sentence.number + 1] for s in spots(story, sentence)}
    ranked: list[tuple[int, int, Link]] = []
    for at, whole in enumerate([*top, *before]):
        if whole.claim.id == rest.claim.id or (own is not None and whole.number != own.number):
            continue
        start = max(0, at - len(top) + 1)
        parts = [s for s in before[start:] if _part(story, s, whole)]
        ahead = before[start - 2] if start > 1 and at >= len(top) else None
        if ahead is not None and (of_so_many(story, ahead, whole) or (sized(story, whole) and ahead.sentence is whole.sentence)):
            parts = [ahead, *parts]
        # One figure may stand in two spots: as what it counts and as what it is told among.
        told_apart = {p.claim.id: p for p in parts if p.claim.id not in (whole.claim.id, rest.claim.id)}
        parts = list(told_apart.values())
        sure = _standing(story, whole, rest, parts)
        if parts and sure:
            for drop, chosen in enumerate(_sets(parts)):
                left = (whole.number or Fraction(0)) - total_of(chosen)
                if not near_to(rest.number, left) or any(_is_beside_one(story, p) for p in chosen):
                    continue
                if any((rest.number or 0) + (whole.number or 0) + total_of(some) in told for some in (chosen, parts)):
                    continue  # "1,150 jobs: 640 posts here, 310 there and the remaining 200 elsewhere"
                ranked.append((drop * 10 - sure, -at, _rest_link(story, rest, whole, [_of_those(story, p, whole) for p in chosen])))
    if not ranked:
        yield from _beyond(story, rest, before)
    ranked.sort(key=lambda r: r[:2])
    pair = len(before) == 2 and not top and of_so_many(story, *before)  # "Three of the five are Kenyan and the other two ..."
    if ranked and (pair or not explained(rest.number, numbers_of([*top, *before]), apart=True)):
        yield Choice(tuple(link for *_, link in ranked[:_OPTIONS]))


def _is_beside_one(story: Story, part: Spot) -> bool:
    """True for the two of *among them a nerve shell and two kinds of flare*: an article counts one more."""
    low = story.tokens.low
    ahead = low[max(part.sentence.first, part.first - _LISTED) : part.first]
    led = max((k + 1 for k, word in enumerate(ahead) if word in ("them", "including", ",")), default=len(ahead))
    return ahead[-1:] == ["and"] and ahead[led : led + 1] in (["a"], ["an"])


_LISTED = 8  # tokens


def _beyond(story: Story, rest: Spot, before: Sequence[Spot]) -> Iterator[Choice]:
    """``has 84 branches. Leeds took on 31 of the branches, and the other 93 will close``: no more are left than there were."""
    some = before[-1] if before else None
    if some is None or not rest.elided or not _partitive(story, some) or abs(some.sentence.number - rest.sentence.number) > 1:
        return
    wholes = [s for s in before[:-1] if not s.elided and s.claim.scope.noun == some.claim.scope.noun != ""]
    for whole in wholes[-1:]:
        if (some.number or 0) < (whole.number or 0) < (rest.number or 0):
            said = f"the figure in line {line(rest.claim)} is what is left of the one in line {line(whole.claim)}"
            yield Choice((Link("parts", (whole.claim.id, rest.claim.id), assumption=said),))


def _sets(parts: Sequence[Spot]) -> list[tuple[Spot, ...]]:
    """All of *parts*, then all but one, then the last alone."""
    sets = [tuple(parts)]
    if len(parts) > 1:
        sets += [(*parts[:k], *parts[k + 1 :]) for k in range(len(parts))]
        sets += [tuple(parts[-2:]), (parts[-1],)]
    return list(dict.fromkeys(sets))


def _part(story: Story, spot: Spot, whole: Spot) -> bool:
    """True when *spot* may be a part of *whole* told before the rest."""
    if spot is whole or is_rest(story, spot) and spot.elided is False and not kin(story, spot.claim, whole.claim):
        return False
    low = story.tokens.low
    if low[spot.last : spot.last + 2] in (["more", "than"], ["fewer", "than"], ["less", "than"], ["short", "of"]):
        return False  # "61 seats, one more than half"
    end = story.phrase(spot.read)[1] if spot.read is not None else spot.last
    if low[end] in ("are", "were") and low[end + 1] in ("under", "over", "aged"):
        return False  # "Four of the winners are under 30"
    if spot.sentence is not whole.sentence and low[spot.last : spot.last + 2] in (["of", "whom"], ["of", "which"]):
        return False  # "blamed a lack of drivers, 60 of whom are in training"
    if adjunct(story, spot) and low[max(0, spot.first - 1) : spot.first] not in (["to"], ["by"]):
        return False
    if SOME & set(low[max(spot.sentence.first, spot.first - 2) : spot.first]):
        return False
    told_of = spot.sentence is whole.sentence and opens_clause(story, whole)  # "12 walk" counts no walks
    return told_of or fits(story, spot.claim, whole.claim) or _partitive(story, spot) or _are_beasts(story, spot, whole)


def _are_beasts(story: Story, spot: Spot, whole: Spot) -> bool:
    """True for *Fifteen beasts were hauled out* of 24 cattle: a wider word for what was told of."""
    wider = story.table.nouns(spot.claim.scope.noun, whole.claim.scope.noun) == "holds"
    return wider and alike(spot.claim, whole.claim) and spot.claim.scope.noun in _WIDER


_WIDER = frozenset("beast animal creature".split())


def _partitive(story: Story, spot: Spot) -> bool:
    """True for *seven of the party*, *12 of them*."""
    at = story.tokens.at(spot.claim.span.end) if spot.claim.span else spot.last
    return story.tokens.low[at : at + 1] == ["of"]


def _standing(story: Story, whole: Spot, rest: Spot, parts: Sequence[Spot]) -> int:
    """How sure it is that *whole* is what *rest* is left of; 0 where nothing says so."""
    low = story.tokens.low
    ahead = low[max(whole.sentence.first, whole.first - 3) : whole.first]
    sure = 0
    if ends_with(ahead, _ALL):
        sure = 5
    elif sized(story, whole) or ends_with(ahead, _GROUPS) or any(_partitive(story, p) for p in parts[:1]):
        sure = 4
    elif kin(story, whole.claim, rest.claim) or any(kin(story, whole.claim, p.claim) for p in parts):
        sure = 3
    elif (
        whole.claim.counted
        and rest.elided
        and all(p.elided or p.claim.kind != "count" for p in parts)
        and story.apart(rest.sentence, whole.sentence) <= 2
    ):
        sure = 2
    if not rest.elided and whole.claim.counted and not fits(story, rest.claim, whole.claim) and sure < 4:
        return 0
    return sure


def _of_those(story: Story, part: Spot, whole: Spot) -> Spot:
    """*part* without its noun where that is a wider one for what *whole* counts: *14 of the vehicles* of 22 trucks."""
    read, claim = part.read, part.claim
    if (
        read is None
        or (story.tokens.low[read.last] != "of" and not _are_beasts(story, part, whole))
        or story.table.nouns(claim.scope.noun, whole.claim.scope.noun) != "holds"
    ):
        return part
    return part._replace(claim=story.word(read.first, read.last, claim.amount, claim.kind, None, claim.voice))


def _rest_link(story: Story, rest: Spot, whole: Spot, parts: Sequence[Spot]) -> Link:
    said = f"the figure in line {line(rest.claim)} is what is left of the one in line {line(whole.claim)}"
    # "58 firearms. 37 of them were pistols and the other 27 rifles": whatever the others are called
    named = any(p.sentence is rest.sentence and story.tokens.low[p.last : p.last + 2] in _OF_THEM for p in parts)
    words = rest.claim.span if named else None
    return Link("rest", (rest.claim.id, whole.claim.id, *(p.claim.id for p in parts)), assumption=said, words=words)
