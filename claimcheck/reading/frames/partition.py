"""Partitions: a whole and its parts, wherever the words open them, close them or call one of them the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.reading.frames.operands import (
    Tied,
    alike_to,
    dimension,
    figures,
    figures_of,
    like,
    near,
    number,
    size,
    told_itself,
    unit_of,
)
from claimcheck.reading.frames.part_guesses import KINDS, MOST_PARTS, guesses_of
from claimcheck.reading.frames.rests import rest_of
from claimcheck.reading.frames.wholes import SOME, all_parts, some_of
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.marks import called_total
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import bare, phrases, spot
from claimcheck.reading.ties.common.spots import near as near_phrase
from claimcheck.reading.ties.sums.totals import of_another_time, who_has
from claimcheck.reading.words.opinions import OPINIONS

_OPENERS = frozenset((":", "—", "–"))
_BRACKET = frozenset(("(",))
_MADE = frozenset("comprising consisting comprises consists split divided shared namely".split())
_TOTALS = frozenset("total totals totalled totaled totalling totaling altogether combined making makes".split())
_WHOLE = (["full", "-", "year"], ["whole", "-", "year"], ["year", "as", "a"])
_BASES = frozenset(("from", "than", "against"))


def partition(story: Story, tied: Tied) -> Iterator[Guess]:
    """The parts of each whole that no words have tied to all of its parts yet."""
    summed = [link.claims for link in tied.links if link.sort in ("parts", "rest", "flow", "tally") and len(link.claims) > 2]
    in_sum = {name for claims in summed for name in claims}
    has_periods = bool(story.holding(_PERIODS))
    for ahead, read in enumerate(figures(story)):
        if read.claim.kind not in KINDS or read.claim.id in in_sum:
            continue
        yield from _behind(story, read, in_sum)
        if ahead:  # a whole is told before its rest, and parts before what closes them
            yield from rest_of(story, read)
            yield from _closing(story, read, in_sum)
        if has_periods:
            yield from _periods(story, read, in_sum)


def _parts(story: Story, whole: Read, reads: Sequence[Read], taken: set[str]) -> list[Read]:
    """Those of *reads* that may be parts of *whole*: they count the same, and none is more."""
    unit = unit_of(story, whole)
    most = size(story, whole, unit)
    found = alike_to(story, whole, [r for r in reads if r.claim.kind in KINDS and r.claim.id not in taken])
    return [r for r in found if 0 < size(story, r, unit) < most and not some_of(story, r) and (number(r) != 1 or told_itself(r))]


def _behind(story: Story, whole: Read, taken: set[str]) -> Iterator[Guess]:
    """``42 vehicles, made up of 19 tanks, 16 cars and 11 lorries``; ``27 shops: 12 in the north, nine in the south``."""
    low, last = story.tokens.low, story.phrase(whole)[1]
    here = [r for r in figures_of(story, whole.sentence) if r.first >= last]
    parts = _parts(story, whole, here, taken)[:MOST_PARTS] if len(here) > 1 else []
    listing = _listed(story, whole, here)
    if len(parts) < max(2, len(listing)):
        parts = listing
    if len(parts) < 2:
        yield from _bracketed(story, whole)
        return
    if any("as many" in " ".join(story.between(a, b)) for a, b in pairwise(parts)):
        return  # "620 in Germany, half as many in Spain and 520 in Poland"
    if any(introduced(story, p)[0] in _BASES for p in parts[1:]):
        return  # "lower than in 2019: 1,900 voted, against 2,300"
    gap = low[last : parts[0].first]
    opened = bool(_OPENERS & set(gap)) or bool(_MADE & set(gap)) or "made up of" in " ".join(gap)
    if whole.claim.kind == "duration" and {"concurrent", "concurrently"} & story.words(whole.sentence):
        return
    made = sum(map(number, parts))
    listed = gap in ([","], []) and told_itself(whole) and len(parts) > 2 and made < number(whole)
    listed = listed and (10 * (number(whole) - made) < number(whole) or is_slip(number(whole), Fraction(made)))
    of_them = "whom" in gap or "which" in gap or listed
    if (
        gap[-1:] in ([","], [";"], [":"])
        and "." not in gap
        and low[parts[0].last : parts[0].last + 2] == ["of", "them"]
        and _all_told(story, whole, parts)
    ):
        yield from guesses_of(story, whole, parts, sure=True)
    if gap[-1:] == [","] and "." not in gap and made > number(whole) and _are_sides(story, parts):
        yield from guesses_of(story, whole, parts, sure=True)
        return
    bracketed = all(low[p.first - 1] == "(" and low[p.last] == ")" for p in parts)
    if parts == listing and _two_sorts(story, whole, parts):
        yield Guess((all_parts(story, whole, parts),), sure=True)
        return
    if gap[-1:] == ["by"]:
        return  # "rose to 45,000 and passed history, which fell by 2,200 to 42,400"
    if bracketed or ((opened or of_them) and len(gap) < 24 and "." not in gap):
        yield from guesses_of(story, whole, parts, sure=opened or bracketed)


def _are_sides(story: Story, parts: Sequence[Read]) -> bool:
    """True for *62 people spoke, 41 against the plan and 21 in favour*: whoever speaks takes one side or the other."""
    told = [{OPINIONS[w] for w in story.after(p, 3) if w in OPINIONS and w != "in"} for p in parts]
    told = [sides or {"for"} & set(story.after(p, 1)) for p, sides in zip(parts, told, strict=True)]
    return len(told) == 2 and {"for", "against"} == set().union(*told) and all(len(sides) == 1 for sides in told)


def _bracketed(story: Story, whole: Read) -> Iterator[Guess]:
    """``The 158 voters are divided between Lille (41), Lyon (52) and Nice (65)``: in brackets behind names, but no ages."""
    low, last = story.tokens.low, story.phrase(whole)[1]
    ends = [k for k in story.places(_BRACKET, whole.sentence) if last <= k < whole.sentence.last - 2]
    told = [k + 1 for k in ends if low[k + 2] == ")" and low[k + 1].isdecimal() and len(low[k + 1]) < 4]
    if len(told) < 2 or not _MADE & set(low[last : told[0]]) or whole.claim.kind != "count":
        return
    # The reader takes a number in brackets behind a name for an age or a place in a list.
    found = [bare(story, k) for k in told]
    parts = [whole._replace(first=s.first, last=s.last, claim=s.claim) for s in found if s is not None]
    if len(parts) == len(told):
        yield from guesses_of(story, whole, parts, sure=True)


def _all_told(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True for ``four of them gold, three silver and six bronze``, ``11 of them from the east and seven from the west``."""
    low = story.tokens.low
    words = [set(low[story.phrase(p)[1] : story.phrase(p)[1] + 4]) & _FROM for p in parts]
    if len(parts) == 2:
        made = sum(map(number, parts))
        return bool(words[0] & words[1] or (words[0] and words[1] and made > number(whole)))
    return low[parts[-1].first - 1] == "and"


_FROM = frozenset("from in at under on to by near".split())


def _listed(story: Story, whole: Read, behind: Sequence[Read]) -> list[Read]:
    """The counts of ``made up of 41 trawlers, 38 crabbers and 27 day boats``, whatever they count."""
    low, last = story.tokens.low, story.phrase(whole)[1]
    counts = [r for r in behind if r.claim.kind == "count" and r.claim.stated.bound == "=" and number(r) > 1]
    if whole.claim.kind == "measure":  # "2.6 tonnes of debris: 1.1 tonnes of netting and 800 kg of tyres"
        mine = unit_of(story, whole)
        counts = [r for r in behind if r.claim.kind == "measure" and dimension(unit_of(story, r), mine) and r.claim.stated.bound == "="]
    gap = low[last : counts[0].first] if counts else []
    of_them = bool(counts) and gap == [","] and low[counts[0].last : counts[0].last + 2] == ["of", "them"]
    paired = gap == [","] and len(counts) > 1 and counts[1].first < len(low) and _two_sorts(story, whole, counts)
    counts = counts[:2] if paired else counts
    opened = gap[-1:] == [":"] and (len(gap) < 4 or whole.claim.kind == "measure")
    if len(counts) < 2 or not (opened or of_them or paired or _MADE & set(gap) or "made up of" in " ".join(gap)):
        return []
    gaps = [low[story.phrase(a)[1] : b.first] for a, b in pairwise(counts)]
    closed = all(len(gap) < 5 and ("," in gap or "and" in gap) for gap in gaps) and "and" in gaps[-1]
    unit = unit_of(story, whole)
    return counts if closed and all(0 < size(story, r, unit) < number(whole) for r in counts) else []


def _two_sorts(story: Story, whole: Read, counts: Sequence[Read]) -> bool:
    """True for *seven women and six men,*: everyone is the one or the other."""
    low, (a, b) = story.tokens.low, counts[:2]
    ends = story.phrase(b)[1]
    sorts = {a.claim.scope.noun, b.claim.scope.noun}
    noun = whole.claim.scope.noun
    if noun in ("woman", "man", "boy", "girl") or (noun == "child" and "man" in sorts):
        return False  # "nine children, five women and three men"
    return story.between(a, b) == ["and"] and low[ends : ends + 1] in ([","], ["."], [";"], ["—"]) and sorts in _SORTS


_SORTS = ({"woman", "man"}, {"boy", "girl"}, {"adult", "child"})


_IN_HAND = phrases("in hand", "in the bank", "in the kitty", "in the till", "in the pot", "in the fund", "put by", "set aside", "saved")


def _closing(story: Story, whole: Read, taken: set[str]) -> Iterator[Guess]:
    """``£4.2m in the first half and £5.1m in the second. Its full-year profit of £9.8m``: the whole stands behind its parts."""
    low, (first, last) = story.tokens.low, story.phrase(whole)
    ahead = low[max(whole.sentence.first, first - 5) : first]
    called = called_total(story, spot(story, whole)) or ahead[-2:] == ["so", "that"] or ahead[-1:] == ["thus"]
    called = called or any(ahead[k : k + 3] in _WHOLE for k in range(len(ahead))) or "annual" in ahead
    called = called or bool(near_phrase(low[last : min(whole.sentence.last, last + 4)], 0, _IN_HAND))
    if not called and not _TOTALS & set(ahead[-4:]):
        return
    running = low[max(whole.sentence.first, first - 6) : first]
    if running[-1:] == ["to"] or SOME & set(low[last : min(whole.sentence.last, last + 4)]):
        return  # "bringing her total to 2,168, which includes 1,666 pledged ones": more than these make it
    before = [
        r for r in near(story, whole.sentence, 5, 0) if r.first < whole.first and not who_has(story, spot(story, r), spot(story, whole))
    ]
    parts = _parts(story, whole, before, taken)[-MOST_PARTS:]
    apart = any(p.sentence is not whole.sentence for p in parts)
    if apart and (not told_itself(whole) or of_another_time(story, spot(story, whole), [spot(story, p) for p in parts])):
        return
    if len(parts) > 1 and all(like(story, a, b) for a in parts for b in parts if a is not b) and introduced(story, whole)[0] not in _BASES:
        yield from guesses_of(story, whole, parts)


_QUARTERS = {"half": 2, "quarter": 1, "quarters": 1, "months": 1}
_PERIODS = frozenset(_QUARTERS)
_WHICH = frozenset("first second third fourth final last opening closing other".split())


def _periods(story: Story, whole: Read, taken: set[str]) -> Iterator[Guess]:
    """``€857m in 2025. The first half brought in €418m, the third quarter €206m, the last three months €251m``."""
    if whole.claim.kind not in ("money", "count", "measure") or quarters(story, whole):
        return
    behind = [r for r in near(story, whole.sentence, 0, 4) if r.first > whole.first]
    parts = [r for r in _parts(story, whole, behind, taken) if quarters(story, r)]
    if len(parts) > 1 and sum(quarters(story, r) for r in parts) == 4:
        yield from guesses_of(story, whole, parts, sure=True)


def quarters(story: Story, read: Read) -> int:
    """How many quarters of a year the words beside *read* say that it is of; 0 where they name no half or quarter."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    here = figures_of(story, read.sentence)
    start = max([read.sentence.first, *(r.last for r in here if r.last <= first and r.claim.kind == read.claim.kind)])
    stop = min([read.sentence.last, *(r.first for r in here if r.first >= last and r.claim.kind == read.claim.kind)])
    found = [_QUARTERS[low[k]] for k in story.places(_PERIODS, read.sentence) if start < k < stop and {low[k - 1], low[k - 2]} & _WHICH]
    return found[0] if len(found) == 1 else 0
