"""Bound shares: the one share of a short passage, and a part and a whole that tight words bind to it: *leaves*, *giving it*, *or*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.frames.bound import Part, owner
from claimcheck.reading.frames.closed.fitting import may_be_meant
from claimcheck.reading.frames.operands import Tied, figures_of, like, number, overlap, size, unit_of
from claimcheck.reading.frames.share import link_of
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.changing import end_of_share, is_change
from claimcheck.reading.ties.sums.wholes import opens
from claimcheck.reading.words.grammar import FORMER, MORE, OTHERS

_KINDS = frozenset(("count", "money", "measure"))
_HUNDRED = 100
_LEAVING = frozenset("leaves leaving".split())
_LEFT = frozenset((("that", "left"), ("which", "left"), ("this", "left"), ("it", "left"), ("to", "leave")))
_GIVING = frozenset("giving gives gave handing making makes or".split())
# What a share is of that is all of what was counted, whatever it is called.
_TOTALS = frozenset(stem(w) for w in "market total whole lot sum amount pot all budget strength complement capacity price bill".split())
_FIRMS = frozenset(stem(w) for w in "firm company business group bank club capital equity stock".split())
_SUMS = frozenset(stem(w) for w in "budget total spending outlay expenditure bill cost sum money turnover revenue sales income".split())
_IN_ALL = frozenset("total overall entire whole".split())
_SEATS = frozenset(stem(w) for w in "seat place chair chamber house council board".split())
_BODIES = frozenset("council board assembly parliament chamber house senate committee cabinet bench panel jury".split())
_OPEN = MORE | OTHERS | FORMER | frozenset("than compared against average each per tax interest year-on-year whose".split())
_FIRSTS = frozenset("others rest remaining remainder".split())
_STRENGTH = frozenset(stem(w) for w in "strength complement establishment".split())
_NOMINAL = frozenset("should nominal nominally paper supposed meant full authorised authorized".split())
_NEED = frozenset("need needs needed require requires required requiring takes took take must wants".split())
_PRICED = frozenset("for at costs costing now just to only".split())
_NEAR, _REACH, _TIMES = 4, 8, Fraction(3)


def share_bound(story: Story, tied: Tied) -> Iterator[Guess]:
    """``paid 15 per cent of the bill, which leaves the club with £9,000 of £12,000``: the share that such words bind to two figures."""
    for read in story.related if story.is_brief else ():
        told = read.claim.kind == "share" and read.claim.stated.bound in ("=", "~") and read.claim.stated.number is not None
        off = story.tokens.low[end_of_share(story, read)] == "off"
        if not told or (is_change(story, read) and not off) or read.claim.modality in ("denied", "conditional"):
            continue
        run = story.beside(read.sentence, 1, 1)
        every = [r for s in run for r in story.every_figure.get(s.number, ())]
        if any(r.claim.kind in ("share", "points") and r is not read for r in every):
            continue
        found = [r for s in run for r in figures_of(story, s) if r.claim.kind in _KINDS and number(r) > 0]
        for part, whole in _reduced(story, read, found) if off else _bound(story, read, found):
            if not (overlap(part.read, whole) and part.read.first > whole.first) and _is_off(story, read, part, whole):
                yield Guess((_link(story, read, part, whole),), sure=True)
                break


def _link(story: Story, read: Read, part: Part, whole: Read) -> Link:
    """The link of the three, with the words that leave no other figure that may be meant."""
    return attrs.evolve(link_of(story, read, part, whole), words=part.read.claim.phrase)


def _told(read: Read, *, rest: bool = False) -> Fraction:
    share = Fraction(number(read)) / (_HUNDRED if read.claim.amount.unit == "percent" else 1)
    return 1 - share if rest else share


def _is_off(story: Story, read: Read, part: Part, whole: Read) -> bool:
    """True where *part* is less than *whole*, and near enough to the share of it to have been meant."""
    unit = unit_of(story, whole)
    some, every = size(story, part.read, unit), size(story, whole, unit)
    swapped = part.rest and part.read.last <= read.first and some / every == _told(read)  # the share of those who are not left
    return 0 < some < every and (swapped or may_be_meant(some / every, _told(read, rest=part.rest), _TIMES))


def _bound(story: Story, read: Read, found: Sequence[Read]) -> Iterator[tuple[Part, Read]]:
    """The part and the whole of *read* by the words between them."""
    yield from _left(story, read, found)
    yield from _given(story, read, found)
    yield from _in_body(story, read, found)
    yield from _of_total(story, read, found)
    yield from _of_needed(story, read, found)
    yield from _of_others(story, read, found)
    yield from _of_strength(story, read, found)


def _two(story: Story, found: Sequence[Read], first: Read) -> list[Read]:
    """Those of *found* that may count what *first* does."""
    return [r for r in found if r is first or like(story, r, first)]


def _left(story: Story, read: Read, found: Sequence[Read]) -> Iterator[tuple[Part, Read]]:
    """``meets 70 per cent of the £90,000 bill. That leaves the club to find £36,000``: what the share leaves of the only other sum."""
    low = story.tokens.low
    for rest in found:
        ahead = story.before(rest, _REACH)
        words = low[end_of_share(story, read) : story.phrase(rest)[0]]
        pairs = {(a, b) for a, b in zip(words, words[1:], strict=False)}
        if rest.first < read.last or not (_LEAVING & set(words) & set(ahead) or _LEFT & pairs) or _OPEN & set(words):
            continue
        wholes = [r for r in _two(story, found, rest) if r is not rest]
        bare = [r for r in story.here(rest.sentence) if r.first > rest.first]
        if len(wholes) == 1 and wholes[0].first < rest.first and not any(like(story, r, rest) for r in bare):
            yield Part(rest, rest=True), wholes[0]


def _reduced(story: Story, read: Read, found: Sequence[Read]) -> Iterator[tuple[Part, Read]]:
    """``A stove that cost £240 is a quarter off and goes for £180``: the price before and the one that is left of it."""
    money = [r for r in found if r.claim.kind == "money"]
    now = [r for r in money if r.first > read.last and bool(_PRICED & set(story.before(r, 2))) and story.after(r, 1) != ["off"]]
    was = [r for r in money if r.last <= read.first and r.sentence is read.sentence]
    one = bool(now) and (now[0].sentence is read.sentence or story.tokens.low[now[0].sentence.first] in ("it", "they", "that"))
    if one and len(money) == 2 and len(now) == len(was) == 1 and like(story, *money) and not _OPEN & set(story.before(now[0], 3)):
        yield Part(now[0], rest=True), was[0]


def _given(story: Story, read: Read, found: Sequence[Read]) -> Iterator[tuple[Part, Read]]:
    """``built 60 of the 240 boats, giving it a third of the market``: so many of so many, and what that gives."""
    low, first = story.tokens.low, story.phrase(read)[0]
    heads, pronoun = owner(story, read)
    here = [r for r in found if r.sentence is read.sentence and r.last <= first]
    if (
        len(here) != 2
        or pronoun
        or (heads and not heads & _totals(here))
        or not _GIVING & set(low[max(here[-1].last, first - _NEAR) : first])
    ):
        return
    part, whole = here if not opens(story, here[0]) else here[::-1]
    if whole.first < part.first:  # "Of the 24 million shares 3.6 million are the family's, which gives it"
        if not _FIRSTS & set(low[whole.last : first]) and "," not in low[part.last : first - _NEAR]:
            yield Part(part), whole
        return
    if _FIRSTS & set(low[whole.last : first]):
        return  # "dismissed 42 of the 56 and upheld the rest, or a quarter"
    of = low[part.last : part.last + 2]
    if of[:1] == ["of"] and whole.first - part.last < _NEAR and of[1] in ("the", "its", "their", "all"):
        yield Part(part), whole


def _totals(here: Sequence[Read]) -> frozenset[str]:
    """The stems of what is all of that which *here* counts: a firm, where those are its shares."""
    return _TOTALS | _FIRMS if any(r.claim.scope.noun == "share" for r in here) else _TOTALS


def _in_body(story: Story, read: Read, found: Sequence[Read]) -> Iterator[tuple[Part, Read]]:
    """``has 9 members on a board of 30, a quarter of the seats``: members of a body of so many."""
    low = story.tokens.low
    heads, _ = owner(story, read)
    here = [r for r in found if r.sentence is read.sentence]
    if len(here) != 2 or not heads & _SEATS:
        return
    part, whole = here
    ahead = story.before(whole, 3)
    of_so_many = ahead[-1:] == ["of"] and ahead[-2:-1] != [] and ahead[-2] in _BODIES
    sized = low[whole.last] == "-" and bool(_BODIES & set(low[whole.last : whole.last + 4]))
    if (of_so_many or sized) and low[part.last] != "of" and "vote" not in heads:
        yield Part(part), whole


def _of_total(story: Story, read: Read, found: Sequence[Read]) -> Iterator[tuple[Part, Read]]:
    """``With total spending at £90 million, schools have 20 per cent of the budget``: no sum told beside the total is that share of it."""
    heads, _ = owner(story, read)
    if not heads & _SUMS:
        return
    money = next((unit_of(story, r) for r in found if r.claim.kind == "money"), "")
    sums = [r for r in found if money and unit_of(story, r) == money]
    wholes = [r for r in sums if _IN_ALL & set(story.before(r, _NEAR + 1))]
    if len(wholes) != 1 or wholes[0].claim.modality == "denied":
        return
    parts = [r for r in sums if r is not wholes[0]]
    unit, told = unit_of(story, wholes[0]), _told(read)
    every = size(story, wholes[0], unit)
    made = [size(story, r, unit) / every for r in parts]
    ahead = [r for r in parts if "from" not in story.before(r, 3)]
    if len(ahead) == 1 and len(parts) <= _NEAR and not any(abs(m - told) * _HUNDRED <= 1 for m in made):
        yield Part(ahead[0]), wholes[0]


def _of_needed(story: Story, read: Read, found: Sequence[Read]) -> Iterator[tuple[Part, Read]]:
    """``needs three quarters of the 80 members, or 70 votes``: what the share of so many comes to, told right behind."""
    low, end = story.tokens.low, end_of_share(story, read)
    here = [r for r in found if r.sentence is read.sentence and r.first >= end]
    if len(here) < 2 or low[end] != "of" or here[0].first - end > _NEAR or not _NEED & set(story.before(read, 6)):
        return
    whole, part = here[:2]
    gap = low[story.phrase(whole)[1] : story.phrase(part)[0]]
    if gap in ([",", "or"], ["or"], [",", "that", "is"], [",", "meaning"], ["–"], ["—"]) and _may_vote(story, part, whole):
        made = _told(read) * number(whole)
        if abs(made - number(part)) > 1:
            yield Part(part), whole


def _may_vote(story: Story, part: Read, whole: Read) -> bool:
    """True where the part counts some of the whole, or the votes that they have."""
    return like(story, part, whole) or part.claim.scope.noun in ("vote", "signature", "ballot")


def _of_others(story: Story, read: Read, found: Sequence[Read]) -> Iterator[tuple[Part, Read]]:
    """``Of the 80 men 60 came back. The others, 75 per cent of the total, did not``: the share is told of those who are left."""
    low, first, end = story.tokens.low, story.phrase(read)[0], end_of_share(story, read)
    opening = low[read.sentence.first : first]
    _, pronoun = owner(story, read)
    if len(opening) > _NEAR or opening[-1:] not in ([","], ["("], ["–"], ["—"]) or not _FIRSTS & set(opening) or "of" in opening:
        return
    closes = low[end] in (",", ")") or (low[end] == "of" and not pronoun and bool({",", ")", "–"} & set(low[end : end + _NEAR + 1])))
    if not closes:
        return
    before = [r for r in found if r.last <= read.sentence.first]
    if len(before) == 2 and like(story, *before):
        part, whole = sorted(before, key=number)
        yield Part(part, rest=True), whole


def _of_strength(story: Story, read: Read, found: Sequence[Read]) -> Iterator[tuple[Part, Read]]:
    """``should have 400 men and is at 70 per cent of its strength. Only 240 came``: so many of those that it should have."""
    heads, _ = owner(story, read)
    if not heads & _STRENGTH or len(found) != 2 or not like(story, *found):
        return
    nominal = [r for r in found if _NOMINAL & set(story.before(r, _NEAR))]
    if len(nominal) == 1 and nominal[0] is max(found, key=number):
        yield Part(min(found, key=number)), nominal[0]
