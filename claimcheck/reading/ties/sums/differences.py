"""Differences: a figure before, one after and how far they lie apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.claim import Span
from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import Spot, alike, near_to, number_word, spots
from claimcheck.reading.words.grammar import OWNERS, WHOLLY

UP = frozenset(
    "rise rises rose risen rising increase increases increased increasing up grew grow grown growth jump jumped gain gained climb "
    "climbed climbing difference more extra higher raised raise surge surged soared added swelled swell lifted advanced improved "
    "expanded".split()
)
DOWN = frozenset(
    "fall falls fell fallen falling drop drops dropped decrease decreased decline declined down cut cuts lower lowered reduction "
    "reduced loss losses slide dip slump slumped fewer less shrank shrunk slipped lost trimmed pared shed narrowed tumbled plunged "
    "slashed".split()
)
CHANGE = UP | DOWN
_MORE = frozenset("another more further additional new extra latest".split())


def differences(story: Story) -> Iterator[Choice]:
    """The figures of each sentence that tell a change from one to another."""
    for sentence in story.sentences:
        here = spots(story, sentence)
        if len(here) < 2:
            continue
        yield from _from_to(story, here)
        yield from _more_than(story, here)
        yield from _net(story, here)
        yield from _up_from(story, here)


def _from_to(story: Story, here: Sequence[Spot]) -> Iterator[Choice]:
    """*rose by 35 from 410 to 455*, *rose to 45 from 38, an increase of eight*: one change and one pair in the sentence."""
    low = story.tokens.low
    pairs = [(a, b) for a, b in zip(here, here[1:], strict=False) if _ends(low, a, b) and alike(a.claim, b.claim)]
    if len(pairs) != 1:
        return
    a, b = pairs[0]
    before, after = (a, b) if low[a.first - 1] == "from" else (b, a)
    others = [s for s in here if s is not a and s is not b and alike(s.claim, a.claim)] or _feats(story, a)
    others = [s for s in others if not (_is_of_another(low, b, s) or _is_aside(low, s))]
    if _is_long_ago(low, before):
        others = [s for s in others if not _opens_with(story, s)]
    others = [s for s in others if (_is_change(low, s) and not _is_result(low, s)) or _opens_with(story, s) or _brings(low, s, a)]
    if len(others) != 1:
        return
    change = others[0]
    if change.first > b.first and any(low[change.last : s.first] == ["to"] and alike(s.claim, change.claim) for s in here):
        return  # "rises from £10.99 to £11.99, while the family plan goes up by £2 to £19.99": it leads to a figure of its own
    if not near_to(change.number, abs((a.number or Fraction(0)) - (b.number or Fraction(0))), 3):
        return
    rivals = [s for s in here if s is not a and s is not b and not _is_aside(low, s)]
    if any(b.last <= s.first < change.first or change.last <= s.first < a.first for s in rivals):
        return
    words = low[max(change.sentence.first, change.first - 4) : change.last + 2]
    falling = bool(DOWN & set(words)) and not UP & set(words)
    told = change.claim.span
    grown = summed(after, [before, change], told)
    shrunk = summed(before, [after, change], told)
    first, second = (shrunk, grown) if falling or (not UP & set(words) and (after.number or 0) < (before.number or 0)) else (grown, shrunk)
    yield Choice((first, second))


def _feats(story: Story, pair: Spot) -> list[Spot]:
    """The three goals of *Her hat-trick took her tally from 41 to 44*, the two of a brace."""
    low, sentence = story.tokens.low, pair.sentence
    found = []
    for k in range(sentence.first, pair.first):
        last, number = (k + 3, 3) if low[k : k + 3] == ["hat", "-", "trick"] else (k + 1, 2) if low[k] == "brace" else (k, 0)
        if number:
            found.append(Spot(k, last, number_word(story, k, last, number), sentence))
    worth = {"points", "point", "win", "victory"} & story.words(sentence)
    return found if len(found) == 1 and not worth else []


def _is_aside(low: Sequence[str], spot: Spot) -> bool:
    """True for *at the two hospitals*, *in all 12 districts*: where it is counted, and nothing that came or went."""
    return low[spot.first - 1] in WHOLLY and low[spot.first - 2] in _PLACED


_PLACED = frozenset("at in of on across among between".split())


def _is_of_another(low: Sequence[str], end: Spot, change: Spot) -> bool:
    """True for *shrank from 41,000 to 39,000, and the county grew by 3,000*: an *and* brings in what else changed."""
    gap = low[end.last : change.first]
    return gap[:3] in ([",", "and", "the"], [";", "the"]) or (gap[:2] == [",", "and"] and gap[2:3] != [] and gap[2] in OWNERS)


def _is_long_ago(low: Sequence[str], before: Spot) -> bool:
    """True for *up from 190 a year ago*, since when others may have come or gone."""
    behind = low[before.last : before.last + 4]
    return {"ago", "earlier", "before"} & set(behind) != set() and bool({"year", "years", "month", "months"} & set(behind))


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
        # "31 points, four more than Hull and seven more than Derby": the seven are no points that Hull has
        rest = [s for s in rest if low[s.last : s.last + 2] not in (["more", "than"], ["fewer", "than"], ["less", "than"])]
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
            yield Choice((summed(high, [less, change]),))


def _net(story: Story, here: Sequence[Spot]) -> Iterator[Choice]:
    """*opened 40 shops and closed 12, a net gain of 28*: by how much the one is more than the other."""
    low = story.tokens.low
    for k, net in enumerate(here):
        ahead = low[max(net.sentence.first, net.first - 4) : net.first]
        before = [s for s in here[:k] if alike(s.claim, net.claim, told=False)]
        if {"net", "natural"} & set(ahead) and CHANGE & set(ahead) and len(before) == 2 and before[0].number and before[1].number:
            less, high = sorted(before, key=lambda s: s.number or 0)
            yield Choice((summed(high, [less, net]),))


def _up_from(story: Story, here: Sequence[Spot]) -> Iterator[Choice]:
    """*climbed to 84 on Friday, up nine from 75*: the level now, by how much, and the level before."""
    low = story.tokens.low
    for now, change, was in zip(here, here[1:], here[2:], strict=False):
        up = low[change.first - 1] == "up"
        told = (up or low[change.first - 1] == "down") and low[was.first - 1] == "from" and was.first - change.last < 3
        made = abs((now.number or Fraction(0)) - (was.number or Fraction(0)))
        if told and alike(now.claim, was.claim) and alike(now.claim, change.claim) and near_to(change.number, made, 3):
            yield Choice((summed(now, [was, change]) if up else summed(was, [now, change]),))


def _is_result(low: Sequence[str], spot: Spot) -> bool:
    """True for the £27m of *sales had fallen to £552m, from £600m, and it had made a loss of £27m*."""
    ahead = low[max(spot.sentence.first, spot.first - 6) : spot.first]
    return bool(_LOSS & set(ahead[-3:])) and bool(_MADE & set(ahead))


_LOSS = frozenset("loss losses".split())
_MADE = frozenset("made make makes making posted reported recorded suffered net pretax pre annual".split())


def _opens_with(story: Story, spot: Spot) -> bool:
    """True for *With 14 more cases, ...* at the head of the sentence."""
    return on_top(story, spot) and story.tokens.low[spot.sentence.first] == "with" and spot.first - spot.sentence.first < 3


def _brings(low: Sequence[str], spot: Spot, pair: Spot) -> bool:
    """True for *Kerr's two goals lifted her tally from 17 to 20*: what they are is what it grew by."""
    gap = low[spot.last : pair.first]
    at = next((k for k, word in enumerate(gap) if word in _BRINGING), -1)
    told = at >= 0 and _TALLIES & set(gap[at:]) and not _WORTH_MORE & set(low[spot.first : spot.last])
    return bool(told) and not {",", "and", ";"} & set(gap) and pair.first - spot.first < _FAR


_BRINGING = frozenset(
    "lifted lifts lift raised raises took takes take taking brought brings bring moved carried carries sent pushed pushes".split()
)
_TALLIES = frozenset("tally total count number haul toll collection aggregate".split())
_WORTH_MORE = frozenset("win wins victory victories draw draws gold golds title titles".split())  # in points
_FAR = 20


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
    if ahead[-1:] == ["by"] or (ahead[-1:] == ["of"] and CHANGE & set(ahead)) or (ahead and ahead[-1] in CHANGE):
        return True
    return low[spot.last : spot.last + 2] in (["more", "than"], ["fewer", "than"], ["less", "than"])


def summed(whole: Spot, parts: Sequence[Spot], words: Span | None = None) -> Link:
    """The link of *whole* and *parts*, all that was added; *words* are those that say by how much it changed."""
    told = " and ".join(str(n) for n in sorted({line(p.claim) for p in parts}))
    said = f"nothing else was added between the figures of line {told} and that of line {line(whole.claim)}"
    return Link("parts", (whole.claim.id, *(p.claim.id for p in parts)), assumption=said, exhaustive=True, words=words)


def on_top(story: Story, spot: Spot) -> bool:
    """True for *another 12*, *12 more*, *the latest 12*."""
    low = story.tokens.low
    return bool({*low[max(spot.sentence.first, spot.first - 2) : spot.last]} & _MORE) or low[spot.last : spot.last + 1] in (
        ["more"],
        ["extra"],
    )
