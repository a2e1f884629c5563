"""Running totals: what was reached, what came on top or went, and what it comes to now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import (
    Spot,
    adjunct,
    alike,
    balanced,
    ends_with,
    explained,
    holds_phrase,
    kin,
    near_to,
    numbers_of,
    phrases,
    spots,
)
from claimcheck.reading.ties.sums.additions import more
from claimcheck.reading.ties.sums.differences import CHANGE, DOWN, on_top, summed
from claimcheck.reading.ties.sums.stocks import COMING, GOING

_TO_IT = frozenset(
    "bringing brings brought taking takes took lifting lifts lifted pushing pushes pushed raising raises raised carrying carries "
    "carried swelling rose grew increased rise fell fallen dropped slipped shrank falls drops cut boosting boosts boosted moving moves "
    "moved making sending sends sent driving climbed risen climbs rises grown jumped went gone reached reaches".split()
)
_NOW = phrases(
    "now stands at", "now totals", "now total", "is now", "are now", "now has", "now have", "to date is", "to date are",
    "to date stands at", "so far is", "so far stands at", "for a new total of", "a new total of", "total to date of", "total so far of",
    "now at", "total is now", "now number", "now numbers", "has now reached", "stands now at", "making it", "total of", "which makes",
    "now comes to",
)  # fmt: skip
_WAS = phrases(
    "stood at", "had reached", "reached", "had been", "had stood at", "was at", "put at", "stands at", "had risen to", "had climbed to",
    "had raised", "had put", "came to", "had counted", "had won", "had scored", "had", "at", "was", "were", "began with", "started with",
    "with", "has", "have", "had taken", "had grown to", "had sold", "put the toll at", "total of", "raised", "been", "already",
)  # fmt: skip
_BEFORE_NOW = frozenset(
    "ago before until already previously by then earlier last first opening initially originally started began start morning".split()
)
_ADDED = frozenset(
    "added adding gained received pledged joined found recovered came collected scored won took raised sold died brought in".split()
)
_HOLDING = frozenset("hold have number own run employ work are count total".split())
_DAY_BEFORE = phrases("the day before", "a day earlier", "that total", "that figure", "that number", "the previous day", "the night before")
_BROUGHT = frozenset("brought took brings takes lifted raised".split())
_LEAVING = phrases(
    "leaving", "leaves", "left", "leaving it with", "leaves it with", "leaves them with", "leaving them with", "leaving her with",
    "leaves her with", "leaving him with", "leaves him with", "left with", "left it with", "left them with", "left him with",
    "left her with", "leave", "leave it with", "leaving just", "leaving only", "leaves just", "leaves only", "leaving the total at",
)  # fmt: skip
_ENDING = phrases(
    "ended with", "ended the year with", "ending with", "finished with", "closed with", "ended the season with", "ended the month with",
    "finished the year with", "finished the season with", "ends with",
)  # fmt: skip
_OPENED = frozenset("began started opened entered".split())
_HARMED = frozenset("dead injured homeless wounded killed missing stranded trapped hurt without orphaned fatherless".split())
_NEED = frozenset("need needs needed wants wanted lacks lacked short".split())
_OPTIONS = 12


def running(story: Story) -> Iterator[Link | Choice]:
    """The running totals of *story* with what was there before them and what was added or taken."""
    for sentence in story.sentences:
        here = spots(story, sentence)
        for k, now in enumerate(here):
            if _is_now(story, now):
                reached = list(_reached(story, here, k))
                yield from reached
                if not reached and _now_is(story, now):
                    yield from _left(story, here, k)
            elif _is_left(story, now) or _now_is(story, now):
                yield from _left(story, here, k)


# ---- reached A, D more, now B ----------------------------------------------------------------------------------------------


def _is_now(story: Story, spot: Spot) -> bool:
    """True for *taking it to 57*, *to date is 57*, *now stands at 57*."""
    low = story.tokens.low
    ahead = low[max(spot.sentence.first, spot.first - 9) : spot.first]
    if ahead[-1:] == ["to"] and _TO_IT & set(ahead):
        return True
    return ends_with(ahead, _NOW)


def _now_is(story: Story, spot: Spot) -> bool:
    """True for *so 265 now work there*, *and now measures 3,690 metres*, in a sentence or behind one that tells what went."""
    low = story.tokens.low
    ahead = low[max(spot.sentence.first, spot.first - 3) : spot.first]
    moved = GOING & set(low[max(0, spot.sentence.first - 20) : spot.first])
    return bool(moved) and (
        (ahead[-1:] == ["so"] and low[spot.last : spot.last + 1] == ["now"])
        or (ahead[-2:-1] == ["now"] and (ahead[-1].endswith("s") or ahead[-1] in _HOLDING))
    )


def _reached(story: Story, here: Sequence[Spot], k: int) -> Iterator[Choice]:
    """The figure before and what was added to it, for the total *here[k]*."""
    now = here[k]
    back = [s for s in story.beside(now.sentence, back=3, on=0) if s is not now.sentence]
    before = [*(s for sentence in back for s in spots(story, sentence)), *here[:k]]
    before = [s for s in before if alike(s.claim, now.claim) and not _per(s)]
    added = [s for s in before if _is_added(story, s, now) and _same_stock(story, s, now)]
    added = [s for s in added if on_top(story, s)] or [s for s in added if not adjunct(story, s) or _given(story, s)]
    if explained(now.number, numbers_of(before)):
        return
    if not added:
        return
    start = before.index(added[0])
    opening = [s for s in before[:start] if _opening(story, s, now, added)]
    opening = opening or _told_later(story, here, k, added)
    options: list[Link] = []
    if _falls(story, added[-1]):
        if "which" in story.tokens.low[max(now.sentence.first, added[-1].first - 4) : added[-1].first]:
            return  # "rose to 45,000 and passed history, which fell by 2,200 to 42,400"
        options += [summed(was, [now, added[-1]]) for was in reversed(opening)]
        opening = []
    for was in reversed(opening):
        mine = [s for s in added if s.first > was.first or was.first > now.first]
        options += [summed(now, [was, *mine])] + ([summed(now, [was, mine[-1]])] if len(mine) > 1 else [])
    made = [sum((s.number or Fraction(0) for s in (was, *added)), Fraction(0)) for was in opening]
    if any(one_is_left_out(story, was, now, total) for was, total in zip(opening, made, strict=True)):
        return
    if options and (not opening or any(_close(now, was, added) for was in opening)):
        yield Choice(tuple(options[:_OPTIONS]))


def _falls(story: Story, change: Spot) -> bool:
    """True for *fell by seven*."""
    return bool(DOWN & set(story.tokens.low[max(change.sentence.first, change.first - 3) : change.first]))


def _per(spot: Spot) -> bool:
    return spot.claim.kind in ("rate", "mean", "capacity")


def _told_later(story: Story, here: Sequence[Spot], k: int, added: Sequence[Spot]) -> list[Spot]:
    """The figure before, told behind the total: *rose by nine to 64; the day before it was 55*."""
    now, low = here[k], story.tokens.low
    later = [s for sentence in story.beside(now.sentence, back=0, on=1) if sentence is not now.sentence for s in spots(story, sentence)]
    for spot in [*here[k + 1 :], *later][:2]:
        start = now.last if spot.sentence is now.sentence else spot.sentence.first
        words = {*low[start : spot.last + 8]} if spot.sentence is now.sentence else {*low[start : spot.sentence.last]}
        marked = bool({"earlier", "before", "previous", "having", "previously", "ago", "until"} & words)
        if spot.sentence is not now.sentence:
            marked = holds_phrase(low[spot.sentence.first : spot.sentence.last], _DAY_BEFORE)
        it_was = low[spot.first - 2 : spot.first] in (["it", "was"], ["they", "were"], ["stood", "at"])
        marked = marked or (({"had", "been"} <= words or it_was) and spot.sentence is now.sentence)
        near_by = alike(spot.claim, now.claim) and not adjunct(story, spot) or low[spot.first - 2 : spot.first] == ["stood", "at"]
        if marked and near_by and alike(spot.claim, now.claim) and _sized_like(spot, now):
            return [spot]
    return []


def _sized_like(was: Spot, now: Spot) -> bool:
    a, b = was.number or Fraction(0), now.number or Fraction(0)
    return a * 3 >= b * 2 and b * 3 >= a * 2


def _given(story: Story, spot: Spot) -> bool:
    """True for *With the $45m pledged in May* and *by seven*."""
    low = story.tokens.low
    return "with" in low[max(spot.sentence.first, spot.first - 2) : spot.first] or low[spot.first - 1] == "by"


def _is_added(story: Story, spot: Spot, now: Spot) -> bool:
    """True for what came on top: *another 1,950*, *six more bodies*, *the $45m pledged*, *his two goals*."""
    low = story.tokens.low
    if "than" in low[spot.first - 2 : spot.last + 3]:
        return False
    if on_top(story, spot):
        return True
    if spot.sentence is not now.sentence or now.first - spot.last > 20:
        return False
    if low[spot.first - 1] == "by" and low[spot.first - 2] in CHANGE:
        return True
    if low[spot.last : spot.last + 1] and (
        low[spot.last] in _BROUGHT or low[spot.last + 1 : spot.last + 2] and low[spot.last + 1] in _BROUGHT
    ):
        return True
    head = low[spot.sentence.first : spot.first]
    return "with" in head[:2] or bool(_ADDED & set(low[max(spot.sentence.first, spot.first - 3) : spot.last + 3]))


def _opening(story: Story, spot: Spot, now: Spot, added: Sequence[Spot]) -> bool:
    """True when *spot* may be the figure that was there before."""
    low = story.tokens.low
    if spot.claim.kind == "count" and not (
        spot.elided or now.elided or kin(story, spot.claim, now.claim) or kin(story, spot.claim, added[-1].claim)
    ):
        return False
    ahead = low[max(spot.sentence.first, spot.first - 4) : spot.first]
    marked = ends_with(ahead, _WAS) or ends_with(ahead[:-1], _WAS) or bool(_BEFORE_NOW & set(low[spot.sentence.first : spot.sentence.last]))
    return marked and (not adjunct(story, spot) or ahead[-1:] in (["at"], ["with"], ["to"], ["of"]))


def _close(now: Spot, was: Spot, added: Sequence[Spot]) -> bool:
    """True when the figure before and what was added come near the total: one far off is of another thing."""
    over, base = now.number, was.number
    if over is None or base is None:
        return False
    made = base + sum((s.number or Fraction(0) for s in added), Fraction(0))
    return made * 3 >= over * 2 and made * 2 <= over * 3


# ---- A less D leaves B -------------------------------------------------------------------------------------------------------


def _is_left(story: Story, spot: Spot) -> bool:
    """True for *leaving 180*, *which leaves it with 345*; not for *leaving 12 dead*."""
    low = story.tokens.low
    ahead = low[max(spot.sentence.first, spot.first - 6) : spot.first]
    while ahead and ahead[-1] in ("a", "the", "some", "about"):
        ahead = ahead[:-1]
    behind = low[spot.first : min(spot.sentence.last, spot.last + 4)]
    left_behind = low[spot.last : spot.last + 2] in (["behind", ","], ["behind", "."])
    if _HARMED & set(behind) or left_behind or spot.claim.scope.what in ("killed", "wounded", "missing"):
        return False
    if ends_with(ahead, _LEAVING):
        return True
    if ends_with(ahead, _ENDING):
        return bool(_OPENED & set(low[spot.sentence.first : spot.first]))
    for k in range(max(0, len(ahead) - 5), len(ahead)):
        if ahead[k] in ("leaves", "leaving") and not {",", "to", "for", "in", "at"} & set(ahead[k:]):
            return True
    if low[spot.first - 1] == "another" or "another" in low[spot.first : spot.last]:
        return low[spot.last : spot.last + 2] in (["to", "find"], ["to", "raise"], ["to", "go"])
    if low[spot.last + 1 : spot.last + 2] and low[spot.last + 1] in ("the", "a", "an", "its", "their", "for", "his", "her"):
        return False  # "46 people left the road"
    return low[spot.last : spot.last + 1] == ["left"] and (spot.number or 0) > 1 and low[spot.first - 1] != "only"


def _left(story: Story, here: Sequence[Spot], k: int) -> Iterator[Choice]:
    """What is left, from the figures told before it: the first less the others, or with what came in, or all of them together."""
    now = _of_no_noun(story, here[k])
    back = [s for s in story.beside(now.sentence, back=4, on=0) if s is not now.sentence]
    told = [*(s for sentence in back for s in spots(story, sentence)), *here[:k]]
    # What a plan leaves is told like what is left: "will close seven of its 31 branches. That leaves 24".
    told = [s for s in told if alike(s.claim, now.claim, told=s.claim.modality != "forecast")]
    every = numbers_of(told)
    sizes = numbers_of(s for s in told if _same_stock(story, s, now) or _weighs(s, now))
    told = [s for s in told if _same_stock(story, s, now)]
    told = [s for s in told if _of_all(story, s) or not adjunct(story, s)]
    if any(s.read and _NEED & set(story.before(s.read, 2)) and more(story, s) for s in told):
        return  # "needs 90 more. It has hired 34, while 41 left"
    told = [s for s in told if story.tokens.low[s.last : now.first] not in (["of", "the"], ["of", "those"])]  # "200 of the 400 left"
    before = [s for s in told if s.sentence.number >= now.sentence.number - 2]
    if len(before) < 2 or len(told) > 6 or is_long_ago(story, before[0], now) or _of_a_house(story, now):
        return
    options = list(_flows(story, now, before))
    mine = [s for s in before if s.sentence.number == now.sentence.number]
    if 1 < len(mine) < len(before):
        options += _flows(story, now, mine)
    for at, opening in enumerate(told[:-1]):
        moves = told[at + 1 :]
        if (opening.number or 0) > (now.number or 0) and len(moves) > 1:
            options += [_rest_of(now, opening, moves), *(_rest_of(now, opening, [s for s in moves if s is not out]) for out in moves)]
    largest = max(told, key=lambda s: s.number or Fraction(0))
    options.append(_rest_of(now, largest, [s for s in told if s is not largest]))
    inside = _taken_out(story, told)
    if inside:
        whole = inside[0][1]
        options = [link for link in options if not any({a.claim.id, b.claim.id} <= {*_together(link)} for a, b in inside)]
        options.insert(0, _rest_of(now, whole, [s for s in told if s.first > whole.last or s is inside[0][0]]))
        options.insert(0, _rest_of(now, whole, [inside[0][0]]))
    usable = [link for link in options if _plausible(link, now, told)]
    if any(one_is_left_out(story, before[0], now, _made_by(link, told)) for link in usable):
        return
    if usable and not explained(now.number, every, apart=True) and not balanced(now.number, sizes):
        yield Choice(tuple(usable[:20]))


def _of_a_house(story: Story, now: Spot) -> bool:
    """True beside *the 81-member parliament*: what its parties leave is not what the first of them had."""
    low = story.tokens.low
    near = story.beside(now.sentence, 2, 0)
    return any(low[k] == "-" and low[k + 1] in ("seat", "member") for s in near for k in range(s.first, s.last - 1))


def _taken_out(story: Story, told: Sequence[Spot]) -> list[tuple[Spot, Spot]]:
    """The pairs of ``lost four of its 32 ships``: some, and what they are some of."""
    low = story.tokens.low
    pairs = [(a, b) for a, b in pairwise(told) if a.read and b.read and low[a.read.last] == "of" and 0 < b.read.first - a.read.last < 4]
    return [(a, b) for a, b in pairs if (a.number or 0) < (b.number or 0)]


def _together(link: Link) -> tuple[str, ...]:
    """The figures that *link* adds up."""
    return link.claims[1:] if link.sort == "parts" else link.claims[:2] if link.sort == "flow" else link.claims[2:]


def one_is_left_out(story: Story, opening: Spot, now: Spot, made: Fraction) -> bool:
    """True where *made* is one away from *now* and a bare *one* between may be it: *three joined and one was sold*."""
    first, last = min(opening.first, now.sentence.first), max(opening.last, now.last)
    return abs(made - (now.number or 0)) == 1 and bool({"one", "another", "single"} & set(story.tokens.low[first:last]))


def is_long_ago(story: Story, opening: Spot, now: Spot) -> bool:
    """True where the one is told of a year and the other of now: much that came and went in between is not told."""
    low = story.tokens.low
    years = [w for w in low[opening.sentence.first : opening.sentence.last] if len(w) == 4 and w.isdecimal() and w[:2] in ("19", "20")]
    return bool(years) and bool({"now", "today"} & set(low[now.sentence.first : now.sentence.last]))


def _plausible(link: Link, now: Spot, told: Sequence[Spot]) -> bool:
    """True when what the figures of *link* leave, or make, lies near the one that is told."""
    return near_to(now.number, _made_by(link, told))


def _made_by(link: Link, told: Sequence[Spot]) -> Fraction:
    """What the figures of *link* leave, or make."""
    number = {s.claim.id: s.number or Fraction(0) for s in told}
    if link.sort == "rest":
        _, opening, *outs = link.claims
        made = number[opening] - sum((number[name] for name in outs), Fraction(0))
    elif link.sort == "flow":
        opening, joined, *outs, _ = link.claims
        made = number[opening] + number[joined] - sum((number[name] for name in outs), Fraction(0))
    else:
        made = sum((number[name] for name in link.claims[1:]), Fraction(0))
    return made


def _weighs(spot: Spot, now: Spot) -> bool:
    """True for what is large enough beside *now* to be some of it under another name."""
    return (spot.number or 0) * 4 > (now.number or 0)


def _same_stock(story: Story, spot: Spot, now: Spot) -> bool:
    return spot.claim.kind != "count" or now.elided or spot.elided or kin(story, spot.claim, now.claim)


def _of_no_noun(story: Story, now: Spot) -> Spot:
    """*now* without the noun of *leaving 25 open*: the word behind tells how they are, and not what."""
    noun, words = now.claim.scope.noun, story.tokens.low[now.first : now.last]
    named = not now.claim.counted or noun in story.table.noun_of or is_plural(noun) or is_plural(words[-1])
    if named or now.claim.kind != "count" or (now.number or 0) < 2:
        return now
    last = now.read.last if now.read else now.last
    claim = story.word(now.first, last, attrs.evolve(now.claim.amount, counted=""), "count", voice=now.claim.voice)
    return attrs.evolve(now, last=last, claim=attrs.evolve(claim, modality=now.claim.modality))


def _of_all(story: Story, spot: Spot) -> bool:
    return story.tokens.low[spot.first - 2 : spot.first - 1] == ["of"] or story.tokens.low[spot.first - 1 : spot.first] in (
        ["of"],
        ["with"],
    )


def _rest_of(now: Spot, opening: Spot, moves: Sequence[Spot]) -> Link:
    said = f"nothing else came or went between line {line(opening.claim)} and line {line(now.claim)}"
    return Link("rest", (now.claim.id, opening.claim.id, *(s.claim.id for s in moves)), assumption=said)


def _flows(story: Story, now: Spot, before: Sequence[Spot]) -> Iterator[Link]:
    opening, *moves = before
    gains = [s for s in moves if _moved(story, s) == "in"]
    losses = [s for s in moves if s not in gains]
    said = f"nothing else came or went between line {line(opening.claim)} and line {line(now.claim)}"
    names = [s.claim.id for s in losses]
    if len(gains) == 1 and losses:
        yield Link("flow", (opening.claim.id, gains[0].claim.id, *names, now.claim.id), assumption=said)
    if not gains or len(moves) == 1:
        yield Link("rest", (now.claim.id, opening.claim.id, *(s.claim.id for s in moves)), assumption=said)
    if gains and not losses:
        yield Link("parts", (now.claim.id, opening.claim.id, *(s.claim.id for s in gains)), assumption=said, exhaustive=True)
    if len(moves) > 1:
        yield Link("rest", (now.claim.id, opening.claim.id, moves[-1].claim.id), assumption=said)
    yield Link("parts", (now.claim.id, *(s.claim.id for s in before)), assumption=said, exhaustive=True)


def _moved(story: Story, spot: Spot) -> str:
    """Whether the nearest verb before *spot*, or right behind it, says that it came in or went out."""
    low = story.tokens.low
    around = [*reversed(low[max(spot.sentence.first, spot.first - 5) : spot.first]), *low[spot.last : spot.last + 3]]
    return next(("in" if w in COMING else "out" for w in around if w in COMING or w in GOING), "")
