"""Appended sizes: how much it is, right behind both figures of a change, or between the one and the other that it is held against."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import comparable, sized
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.shares.pairs import pairs
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.change import CHANGING
from claimcheck.reading.words.numbers import SMALL
from claimcheck.values.units import commensurable

_GAPS = (
    [",", "or"], [",", "which", "is"], [",", "that", "is"], [",", "which", "means"], [",", "by"], ["by"], [",", "up"], [",", "down"], ["("],
    [",", "i", ".", "e", "."], [",", "equal", "to"], [",", "equivalent", "to"], ["—"], ["–"], [",", "which", "was"], ["(", "or"],
)  # fmt: skip
_OVER = frozenset("above more over higher greater longer taller ahead".split())
_UNDER = frozenset("below less fewer under lower shorter short behind".split())
_AIMED = frozenset("planned expected budgeted forecast first originally intended thought announced estimated agreed promised".split())
_KINDS = frozenset(("count", "money", "measure"))
_NEAR = 12


def appended(story: Story) -> Iterator[Link | Guess]:
    """The change of each size that follows its two figures, and of each that stands between them."""
    for pair in pairs(story):
        if pair.how == "from-to" and pair.proven:
            yield from _behind(story, pair.before, pair.after)
    for here in story.by_sentence.values():
        plain = [r for r in here if sized(r) and r.claim.kind in _KINDS and r.claim.stated.number is not None]
        for size in plain if len(plain) > 2 else ():
            yield from _between(story, size, plain)
            yield from _than_planned(story, size, plain)


def _behind(story: Story, before: Read, after: Read) -> Iterator[Link]:
    """``rises from £320 to £368, which is 15 per cent``, ``to 8.4 per cent from 7.1, by 1.3 percentage points``."""
    low, last = story.tokens.low, max((before, after), key=lambda r: r.first)
    end = story.phrase(last)[1]
    for size in story.here(last.sentence):
        points = size.claim.kind == "points" and after.claim.kind == "share"
        if size.first < end or not (points or (size.claim.kind == "share" and after.claim.kind != "share")):
            continue
        told = CHANGING & set(low[max(last.sentence.first, min(before.first, after.first) - 6) : min(before.first, after.first)])
        gap = low[end : story.phrase(size)[0]]
        if len(gap) > 1 and low[end_of_share(story, size)] == "of" and (gap[0] in _OPENING or gap == [",", "or"]):
            return  # "to $100 million in 2024, or 20 per cent of output", "rose to $52m from $46m, or 15 per cent of sales"
        if any(r.claim.kind == "share" and min(before.first, after.first) < r.first < last.first for r in story.here(last.sentence)):
            return  # "to 3,000 beds, or 12 per cent, from 2,500, or 10 per cent": each as a share again
        if told and (
            _without_time(gap) in _GAPS or (gap == [","] and low[end_of_share(story, size)] in ("in", "over", "since", ".", ",", "on"))
        ):
            proof = "the sentence says by how much it went from one to the other"
            yield Link("change", (size.claim.id, before.claim.id, after.claim.id), proof=proof)
        return


def _without_time(gap: list[str]) -> list[str]:
    """*gap* without the time that it opens with: the *, or* of *to $100 million over the year, or 20 per cent*."""
    k = 0
    while k < len(gap) and (gap[k] in _TIMING or gap[k] in MONTHS or gap[k] in SMALL or is_year(gap[k])):
        k += 1
    return gap[k:] if 1 < k <= _NEAR and gap[0] in _OPENING else gap


_OPENING = frozenset("over in last this since between within during by on at".split())
_TIMING = _OPENING | frozenset("the a an year years month months week weeks decade decades quarter to and end half same past one".split())


def _between(story: Story, size: Read, here: list[Read]) -> Iterator[Link]:
    """``9.4 metres at noon, 70 centimetres above the previous record of 8.7 metres``."""
    low, last = story.tokens.low, story.phrase(size)[1]
    word = next((k for k in (last, last - 1) if low[k] in _OVER | _UNDER), -1)
    k = here.index(size)
    if word < 0 or k == 0 or k + 1 == len(here) or low[size.first - 1] != "," or not size.claim.amount.unit:
        return
    one, other = here[k - 1], here[k + 1]
    gap = low[word + 1 : other.first]
    parted = {"and", ",", ";", "but", "while"} & {*gap, *low[one.last : size.first - 1]}
    if len(gap) > 7 or story.phrase(size)[0] - one.last > _NEAR or parted:
        return
    units = [r.claim.amount.unit for r in (one, size, other)]
    if all(units) and commensurable(units[0], units[1]) and commensurable(units[0], units[2]) and comparable(story, one.claim, other.claim):
        yield Link("change", (size.claim.id, other.claim.id, one.claim.id), proof="the sentence says by how much the one passes the other")


def _than_planned(story: Story, size: Read, here: list[Read]) -> Iterator[Guess]:
    """``The £190 million scheme will now cost £265 million, £75 million more than planned``."""
    low, last = story.tokens.low, story.phrase(size)[1]
    behind = low[last - 1 : last + 6]
    if not (_OVER | _UNDER) & set(behind[:2]) or "than" not in behind or not _AIMED & set(behind):
        return
    unit = size.claim.amount.unit
    before = [r for r in here if r.first < size.first and unit and r.claim.amount.unit == unit]
    if len(before) == 2 and low[before[1].last : size.first] == [","] and not {"and", "of"} & set(low[before[0].last : before[0].last + 2]):
        told = f"“{size.claim.said}” is what parts “{before[0].claim.said}” and “{before[1].claim.said}”"
        yield Guess((Link("change", (size.claim.id, before[0].claim.id, before[1].claim.id), assumption=told),), told=1)
