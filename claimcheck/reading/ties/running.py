"""Running totals: what was reached, what came on top or went, and what it comes to now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.choice import Choice
from claimcheck.reading.ties.spots import Spot, adjunct, alike, ends_with, kin, phrases, spots

_UP = frozenset(
    "rise rises rose risen rising increase increases increased increasing up grew grow grown growth jump jumped gain gained climb "
    "climbed climbing difference more extra higher raised raise surge surged soared added swelled swell lifted advanced improved "
    "expanded".split()
)
_DOWN = frozenset(
    "fall falls fell fallen falling drop drops dropped decrease decreased decline declined down cut cuts lower lowered reduction "
    "reduced loss losses slide dip slump slumped fewer less shrank shrunk slipped lost trimmed pared shed narrowed tumbled plunged "
    "slashed".split()
)
_CHANGE = _UP | _DOWN
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
_MORE = frozenset("another more further additional new extra latest".split())
_ADDED = frozenset(
    "added adding gained received pledged joined found recovered came collected scored won took raised sold died brought in".split()
)
_HOLDING = frozenset("hold have number own run employ work are count total".split())
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
_HARMED = frozenset("dead injured homeless wounded killed missing stranded trapped hurt without orphaned fatherless behind".split())
_IN = frozenset(
    "bought gained hired added won received joined born deposited took recruited acquired arrived delivered raised built opened earned "
    "welcomed new another more recovered made found".split()
)
_OUT = frozenset(
    "lost sold used spent withdrew died cut dropped gave shed paid left quit retired dismissed killed stolen scrapped closed withdrawn "
    "resigned fell slaughtered sacked freed released eaten drank drunk eliminated destroyed shot".split()
)
_OPTIONS = 12


def running(story: Story) -> Iterator[Link | Choice]:
    """The running totals of *story* with what was there before them and what was added or taken."""
    for sentence in story.sentences:
        here = spots(story, sentence)
        yield from _from_to(story, here)
        yield from _more_than(story, here)
        for k, now in enumerate(here):
            if _is_now(story, now):
                reached = list(_reached(story, here, k))
                yield from reached
                if not reached and _now_is(story, now):
                    yield from _left(story, here, k)
            elif _is_left(story, now) or _now_is(story, now):
                yield from _left(story, here, k)


# ---- from A to B by D ------------------------------------------------------------------------------------------------


def _from_to(story: Story, here: Sequence[Spot]) -> Iterator[Choice]:
    """*rose by 35 from 410 to 455*, *rose to 45 from 38, an increase of eight*: one change and one pair in the sentence."""
    low = story.tokens.low
    pairs = [(a, b) for a, b in zip(here, here[1:], strict=False) if alike(a.claim, b.claim) and _ends(low, a, b)]
    if len(pairs) != 1:
        return
    a, b = pairs[0]
    before, after = (a, b) if low[a.first - 1] == "from" else (b, a)
    others = [s for s in here if s is not a and s is not b and alike(s.claim, a.claim) and (_is_change(low, s) or _opens_with(story, s))]
    if len(others) != 1:
        return
    change = others[0]
    if any(b.last <= s.first < change.first or change.last <= s.first < a.first for s in here if s is not a and s is not b):
        return
    words = low[max(change.sentence.first, change.first - 4) : change.last + 2]
    falling = bool(_DOWN & set(words)) and not _UP & set(words)
    grown = _sum(after, [before, change])
    shrunk = _sum(before, [after, change])
    first, second = (shrunk, grown) if falling or (not _UP & set(words) and (after.number or 0) < (before.number or 0)) else (grown, shrunk)
    yield Choice((first, second))


def _more_than(story: Story, here: Sequence[Spot]) -> Iterator[Choice]:
    """*61 seats, nine fewer than the 72 it had*; *12,400 in June and 13,900 in July, 1,500 more than the month before*."""
    low = story.tokens.low
    for k, change in enumerate(here):
        if k == 0 or low[change.last : change.last + 2] not in (["more", "than"], ["fewer", "than"], ["less", "than"]):
            if k == 0 or not (low[change.first : change.last] and {"more", "fewer"} & set(low[change.first : change.last])):
                continue
            if low[change.last : change.last + 1] != ["than"]:
                continue
        now = here[k - 1]
        rest = here[k + 1 : k + 2]
        than = next(j for j in range(change.first, change.last + 2) if low[j] == "than")
        if not alike(now.claim, change.claim) or low[change.first - 1] not in (",", "—", "–", "(", "or", "is", "and", ":"):
            continue
        more = "more" in low[change.first : change.last + 1]
        was = next((s for s in rest if alike(s.claim, now.claim) and s.first - than < 4), None)
        if (
            was is None
            and k > 1
            and low[than + 1 : than + 2] == ["the"]
            and "before" in low[than : than + 5]
            and alike(here[k - 2].claim, now.claim)
        ):
            was = here[k - 2]
        if was is not None:
            high, less = (now, was) if more else (was, now)
            yield Choice((_sum(high, [less, change]),))


def _opens_with(story: Story, spot: Spot) -> bool:
    """True for *With 14 more cases, ...* at the head of the sentence."""
    return _on_top(story, spot) and story.tokens.low[spot.sentence.first] == "with" and spot.first - spot.sentence.first < 3


def _ends(low: Sequence[str], a: Spot, b: Spot) -> bool:
    between = low[a.last : b.first]
    if len(between) > 6:
        return False
    one, other = low[a.first - 1 : a.first], low[b.first - 1 : b.first]
    up = other == ["from"] and between[-2:-1] in (["up"], ["down"])
    return (one == ["from"] and other == ["to"]) or (one == ["to"] and other == ["from"]) or up


def _is_change(low: Sequence[str], spot: Spot) -> bool:
    """True for *by 35*, *an increase of eight*, *rose 35*, *up 35*, *12 more*."""
    ahead = low[max(spot.sentence.first, spot.first - 3) : spot.first]
    if ahead[-1:] == ["by"] or (ahead[-1:] == ["of"] and _CHANGE & set(ahead)) or (ahead and ahead[-1] in _CHANGE):
        return True
    return low[spot.last : spot.last + 2] in (["more", "than"], ["fewer", "than"], ["less", "than"])


def _sum(whole: Spot, parts: Sequence[Spot]) -> Link:
    told = " and ".join(str(n) for n in sorted({line(p.claim) for p in parts}))
    said = f"nothing else was added between the figures of line {told} and that of line {line(whole.claim)}"
    return Link("parts", (whole.claim.id, *(p.claim.id for p in parts)), assumption=said, exhaustive=True)


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
    moved = _OUT & set(low[max(0, spot.sentence.first - 20) : spot.first])
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
    added = [s for s in before if _is_added(story, s, now)]
    added = [s for s in added if _on_top(story, s)] or added
    if not added:
        return
    start = before.index(added[0])
    opening = [s for s in before[:start] if _opening(story, s, now, added)]
    opening = opening or _told_later(story, here, k, added)
    options: list[Link] = []
    if _falls(story, added[-1]):
        options += [_sum(was, [now, added[-1]]) for was in reversed(opening)]
        opening = []
    for was in reversed(opening):
        mine = [s for s in added if s.first > was.first or was.first > now.first]
        options += [_sum(now, [was, *mine])] + ([_sum(now, [was, mine[-1]])] if len(mine) > 1 else [])
    if options and (not opening or any(_close(now, was, added) for was in opening)):
        yield Choice(tuple(options[:_OPTIONS]))


def _falls(story: Story, change: Spot) -> bool:
    """True for *fell by seven*."""
    return bool(_DOWN & set(story.tokens.low[max(change.sentence.first, change.first - 3) : change.first]))


def _per(spot: Spot) -> bool:
    return spot.claim.kind in ("rate", "mean", "capacity")


def _told_later(story: Story, here: Sequence[Spot], k: int, added: Sequence[Spot]) -> list[Spot]:
    """The figure before, told behind the total: *rose by nine to 64; the day before it was 55*."""
    now, low = here[k], story.tokens.low
    later = [s for sentence in story.beside(now.sentence, back=0, on=1) if sentence is not now.sentence for s in spots(story, sentence)]
    for spot in [*here[k + 1 :], *later][:2]:
        start = now.last if spot.sentence is now.sentence else spot.sentence.first
        words = {*low[start : spot.last + 8]} if spot.sentence is now.sentence else {*low[start : spot.sentence.last]}
        marked = {"earlier", "before", "previous", "having", "previously", "ago", "until"} & words
        near_by = alike(spot.claim, now.claim) and not adjunct(story, spot) or low[spot.first - 2 : spot.first] == ["stood", "at"]
        if marked and near_by and alike(spot.claim, now.claim) and _sized_like(spot, now):
            return [spot]
    return []


def _sized_like(was: Spot, now: Spot) -> bool:
    a, b = was.number or Fraction(0), now.number or Fraction(0)
    return a * 3 >= b * 2 and b * 3 >= a * 2


def _on_top(story: Story, spot: Spot) -> bool:
    """True for *another 12*, *12 more*, *the latest 12*."""
    low = story.tokens.low
    return bool({*low[max(spot.sentence.first, spot.first - 2) : spot.last]} & _MORE) or low[spot.last : spot.last + 1] in (
        ["more"],
        ["extra"],
    )


def _is_added(story: Story, spot: Spot, now: Spot) -> bool:
    """True for what came on top: *another 1,950*, *six more bodies*, *the $45m pledged*, *his two goals*."""
    low = story.tokens.low
    if "than" in low[spot.first - 2 : spot.last + 3]:
        return False
    if _on_top(story, spot):
        return True
    if spot.sentence is not now.sentence or now.first - spot.last > 20:
        return False
    if low[spot.first - 1] == "by" and low[spot.first - 2] in _CHANGE:
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
    if _HARMED & set(behind) or spot.claim.scope.what in ("killed", "wounded", "missing"):
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
    return low[spot.last : spot.last + 1] == ["left"] and (spot.number or 0) > 1 and low[spot.first - 1] != "only"


def _left(story: Story, here: Sequence[Spot], k: int) -> Iterator[Choice]:
    """What is left, from the figures told before it: the first less the others, or with what came in, or all of them together."""
    now = here[k]
    back = [s for s in story.beside(now.sentence, back=4, on=0) if s is not now.sentence]
    told = [*(s for sentence in back for s in spots(story, sentence)), *here[:k]]
    told = [s for s in told if alike(s.claim, now.claim) and _same_stock(story, s, now)]
    told = [s for s in told if _of_all(story, s) or not adjunct(story, s)]
    before = [s for s in told if s.sentence.number >= now.sentence.number - 2]
    if len(before) < 2 or len(told) > 6:
        return
    options = list(_flows(story, now, before))
    mine = [s for s in before if s.sentence.number == now.sentence.number]
    if 1 < len(mine) < len(before):
        options += _flows(story, now, mine)
    for at, opening in enumerate(told[:-1]):
        moves = told[at + 1 :]
        if (opening.number or 0) > (now.number or 0) and len(moves) > 1:
            options += [_rest_of(now, opening, moves), *(_rest_of(now, opening, [s for s in moves if s is not out]) for out in moves)]
    yield Choice(tuple(options[:20]))


def _same_stock(story: Story, spot: Spot, now: Spot) -> bool:
    return spot.claim.kind != "count" or now.elided or spot.elided or kin(story, spot.claim, now.claim)


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
    return next(("in" if w in _IN else "out" for w in around if w in _IN or w in _OUT), "")
