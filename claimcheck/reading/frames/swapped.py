"""Swapped: two figures of one unit and one thing, the later with the digits of the earlier in another order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.claims.scope import compare
from claimcheck.reading.frames.operands import Tied, figures_of, number
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import base_unit, of_one_state
from claimcheck.reading.ties.common.slips import is_swap
from claimcheck.reading.ties.common.things import CHANGED, are_others, explained, head, restricted, weighed, words_of
from claimcheck.reading.ties.records.eras import era
from claimcheck.reading.ties.repeats.leads import one_noun
from claimcheck.reading.words.calendar import MONTHS, SEASONS, WEEKDAYS
from claimcheck.reading.words.change import CHANGING

_KINDS = frozenset(("count", "money", "measure", "duration", "capacity"))
_COMPARED = CHANGED - {"first", "about", "by", "on", "over", "each", "per"} | frozenset(
    "from than against versus compared between beat beating lost score scored polled votes".split()
)
_BACK, _REACH = 8, 9


def swapped(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure with the one figure before it, of its unit and noun, that has the same digits in another order."""
    yield from _lengths(story)
    found = [r for s in story.sentences for r in figures_of(story, s) if _is_plain(story, r)]
    for k, read in enumerate(found):
        near = [r for r in found[:k] if story.apart(read.sentence, r.sentence) <= _BACK or r.sentence.role == "headline"]
        alike = [r for r in near if _is_alike(story, r, read)]
        first = alike[0] if len({str(r.claim.stated) for r in alike}) == 1 else None
        if first is None or first.sentence is read.sentence or not is_swap(number(first), number(read)):
            continue
        others = [r.claim for r in found if r is not read and base_unit(r.claim) == base_unit(read.claim)]
        if are_others(story, first, read) or (not base_unit(read.claim) and restricted(story, read)):
            continue  # "The 147 men on board when it was hit"
        if explained(read.claim, others) or tied.as_(read) or not _of_one_thing(story, first, read):
            continue
        told = f"{lines(first.claim, read.claim)} speak of one thing"
        yield Guess((Link("same", (first.claim.id, read.claim.id), assumption=told),), sure=True)


def _lengths(story: Story) -> Iterator[Guess]:
    """*sat for 61 days … "I listened for 16 days"*: the only two lengths of that unit, the second by one who was there."""
    told = [r for r in story.related if r.claim.kind == "duration" and r.sentence.role != "headline" and r.claim.stated.number is not None]
    for read in (r for r in told if _lasted(story, r) and {"i", "we"} & set(story.tokens.low[r.sentence.first : r.sentence.last])):
        first, *others = [r for r in told if base_unit(r.claim) == base_unit(read.claim)]
        apart = first.sentence is not read.sentence and not are_others(story, first, read) and not _of_another(story, first, read)
        if others == [read] and apart and _lasted(story, first) and is_swap(number(first), number(read)):
            assumed = f"{lines(first.claim, read.claim)} speak of one length"
            yield Guess((Link("same", (first.claim.id, read.claim.id), assumption=assumed),), sure=True)


def _lasted(story: Story, read: Read) -> bool:
    """True for *for 61 days*, *lasted 61 days* and nothing else behind."""
    bare = story.tokens.low[story.phrase(read)[1]] not in ("of", "ago", "later", "earlier", "before", "after", "from", "old")
    return bare and read.claim.stated.bound == "=" and bool(_LASTING & set(story.before(read, 1)))


_LASTING = frozenset("for lasted took spent lasting taken those the".split())


def _is_plain(story: Story, read: Read) -> bool:
    """True for a figure of two digits or more that no word sets against another."""
    claim, low = read.claim, story.tokens.low
    if claim.kind not in _KINDS or claim.modality == "denied" or claim.stated.bound not in ("=", "~") or read.figure.another:
        return False
    if CHANGING & set(story.before(read, 6)):
        return False
    return not _COMPARED & {*story.before(read, 3), *low[read.last : read.last + 1]} and low[read.last : read.last + 1] != ["of"]


def _is_alike(story: Story, a: Read, b: Read) -> bool:
    one, other = a.claim, b.claim
    if base_unit(one) != base_unit(other) or one.kind != other.kind:
        return False
    nouns = (base_unit(one) and (not one.scope.noun or not other.scope.noun)) or one_noun(story, a, b) or head(a) == head(b)
    return bool(nouns) and of_one_state(one, other)


def _of_one_thing(story: Story, first: Read, read: Read) -> bool:
    """True where both stand among like words, at no two times and places."""
    apart = compare(first.claim.scope, read.claim.scope)
    owners = first.claim.scope.whose, read.claim.scope.whose
    if "apart" in (apart.when, apart.where, apart.what) or (all(owners) and owners[0] != owners[1]):
        return False
    if any(_is_qualified(story, r) for r in (first, read)) or _of_another(story, first, read):
        return False
    eras = era(story, first), era(story, read)
    if eras[0] != eras[1] and -1 in eras:
        return False
    return len(set(str(number(read).numerator).strip("0"))) > 2 or bool(_around(story, first) & _around(story, read))


def _is_qualified(story: Story, read: Read) -> bool:
    """True for *With debt, the deal is worth $870 million*, *including interest*."""
    low, sentence = story.tokens.low, read.sentence
    words = low[sentence.first : sentence.last]
    opened = words[0] == "with" and "," in words[:4] and read.first - sentence.first > 3
    return opened or bool(_QUALIFYING & set(words)) or ("way", "back") in pairwise(words)


def _of_another(story: Story, first: Read, read: Read) -> bool:
    """True where the one is told of other months or seasons, or of what the sentence of the first does not name: *The bridge measures*."""
    low, sentence = story.tokens.low, read.sentence
    for names in (MONTHS, WEEKDAYS, SEASONS):
        one, other = (set(names) & set(low[r.sentence.first : r.sentence.last]) for r in (first, read))
        if one and other and not one & other:
            return True
    opening = low[sentence.first : sentence.first + 3]
    if _NEXT & {*opening, *story.before(read, 3)}:
        return True  # "The next seven days yielded 241"
    if opening[0] in _PLACING and read.first - sentence.first > 2:
        return True  # "In the north they searched 48 homes"
    measured = bool(_MEASURING & set(story.before(read, 2))) and opening[0] in _DETERMINERS
    return measured and not weighed(opening[1:]) & words_of(story, first.sentence)


_NEXT = frozenset("next following after before second previous later".split())
_PLACING = frozenset("in at on across among outside inside near elsewhere".split())
_MEASURING = frozenset(
    "is was measures measured cost costs weighs weighed stands stood runs ran has had carried carries holds held".split()
)
_DETERMINERS = frozenset("the its his her their a an this that".split())


def _around(story: Story, read: Read) -> set[str]:
    """The words of weight beside *read*, without what it counts."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    words: Sequence[str] = [*low[max(read.sentence.first, first - _REACH) : first], *low[last : min(last + _REACH, read.sentence.last)]]
    paid = {"paid"} if read.claim.kind == "money" and _PAYING & set(words) else set()
    return weighed(words) - weighed(low[first:last]) | paid


_QUALIFYING = frozenset(
    "without including excluding counting adding total altogether net gross combined another second other others neighbour "
    "neighbor neighbouring planned originally meant proposed".split()
)
_PAYING = frozenset(
    "pay pays paid paying spend spends spent spending cost costs costing bought buy buys buying price fee worth sold sell sells "
    "selling bid "
    "valued outlay bill purchase".split()
)
