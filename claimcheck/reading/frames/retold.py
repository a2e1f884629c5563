"""Retold: two figures of one unit and thing, the later with the digits of the earlier in another order, or with one of them lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import takewhile

from claimcheck.claims.link import Link
from claimcheck.claims.scope import compare
from claimcheck.reading.frames.operands import Tied, number
from claimcheck.reading.frames.wholes import is_reckoned
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.cohesion import of_two_matters
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import base_unit, of_one_state, stem
from claimcheck.reading.ties.common.slips import is_lost, is_plain_slip, is_slip, is_swap
from claimcheck.reading.ties.common.things import (
    CHANGED,
    are_others,
    head,
    is_article,
    is_called_so,
    is_latest,
    is_of_first,
    is_one_more,
    of_another,
    of_its_own,
    on_heels,
    restricted,
)
from claimcheck.reading.ties.repeats.headlines import is_told
from claimcheck.reading.ties.repeats.leads import one_noun
from claimcheck.reading.ties.repeats.set_apart import are_two_sorts, at_two_times, is_new, of_two_names
from claimcheck.reading.words.change import CHANGES, CHANGING
from claimcheck.reading.words.grammar import DEFINITE, MORE, TAKEN_UP, THE_OR_OWNERS, THEM, WHOLLY

_KINDS = frozenset(("count", "money", "measure", "duration", "capacity", "share", "age"))
_COMPARED = CHANGED - {"first", "about", "by", "on", "over", "each", "per"} | frozenset(
    "from than against versus compared between beat beating lost score scored polled votes".split()
)


def retold(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure of a brief with the one figure before it, of its unit and noun, from which a slip of the pen sets it apart."""
    found = [r for r in story.related if r.claim.stated.number is not None and r.claim.kind in _KINDS] if story.is_brief else []
    for k, read in enumerate(found[1:], 1):
        if not is_plain(story, read) or of_its_own(read):
            continue
        alike = [r for r in found[:k] if _is_alike(story, r, read) and not _is_some(story, r)]
        first = alike[0] if len({str(r.claim.stated) for r in alike}) == 1 and not is_article(story, alike[0]) else None
        if first is None or (first.sentence is read.sentence and not _is_all(story, read)) or not is_plain(story, first):
            continue
        if is_called_so(story, first, read) or is_of_first(story, first) or are_two_sorts(first, read):
            continue
        if of_two_matters(story, (first, read)) or _names_some(story, read) or is_one_more(story, first, read):
            continue
        if _is_of_past_year(story, first, read):
            continue
        if tied.result(read, "same", "restated") or tied.both(first, read) or not _is_slip(story, alike, read):
            continue
        others = [number(r) for r in story.related if r is not read and r.claim.stated.number is not None and _may_add(r, read)]
        others += [Fraction(1)] * _with_one(story, first)
        if _is_told(story, read) or is_reckoned(number(read), others) or _is_of_another(story, alike, read):
            continue
        told = f"{lines(first.claim, read.claim, 'speak')} of one thing"
        yield Guess((Link("same", (first.claim.id, read.claim.id), assumption=told),), sure=True)


def _with_one(story: Story, first: Read) -> bool:
    """True for *five gulls, two owls and a heron. All eight*: an article counts one more of the list.

    So does she of *with her two sisters, so that each of the three gets*.
    """
    if story.before(first, 1) in (["her"], ["his"]) and story.before(first, 2)[:1] in (["with"], ["and"]):
        return True
    behind = story.tokens.low[story.phrase(first)[1] :][:3]
    return behind[:2] in (["and", "a"], ["and", "an"], ["and", "one"]) or (behind[:1] == [","] and behind[1:2] in (["a"], ["an"], ["one"]))


def _is_of_past_year(story: Story, first: Read, read: Read) -> bool:
    """True for *hurts 16 … A blast in Ghent in 2011 killed 61*: the days of the second are those of a year before, told with it alone."""
    when = read.claim.when
    past = when is not None and when.end is not None and story.published is not None and when.end.year < story.published.year
    return past and first.claim.when is None


def _is_told(story: Story, read: Read) -> bool:
    """True where another figure of the story, tied to others or not, tells the number of *read*."""
    same = (r for r in story.reads if r is not read and r.claim.stated.number is not None and number(r) == number(read))
    return any(_may_add(r, read) for r in same)


def _is_slip(story: Story, alike: Sequence[Read], read: Read) -> bool:
    """True for a number of the same digits in another order, a teen for its tens, and for *the 830 volunteers* with a digit lost."""
    first = alike[0]
    one, other = number(first), number(read)
    if read.claim.kind == "age" and first.sentence.role != "headline":
        return False  # "A 12-year-old boy was hurt. The 21-year-old driver was arrested"
    if is_plain_slip(one, other) or (is_lost(one, other) and (_is_taken_up(story, read) or _is_lead(first, read))):
        return True
    if first.sentence.role == "headline" and base_unit(read.claim) and _is_alone(story, read):
        return is_slip(one, other)
    again = head(first) == head(read) != "" and not base_unit(read.claim) and story.after(read, 1) != ["of"]
    counted = _is_taken_up(story, read) and one < other and "of" not in story.before(read, 2)
    return again and one != other and (_is_all(story, read) or counted)


def _is_lead(first: Read, read: Read) -> bool:
    """True for what stands in the headline and what stands in the sentence behind it."""
    return first.sentence.role == "headline" and read.sentence.number == first.sentence.number + 1


def _is_alone(story: Story, read: Read) -> bool:
    """True for the only figure of its unit in the text."""
    unit = base_unit(read.claim)
    return not any(r is not read and r.sentence.role != "headline" and base_unit(r.claim) == unit for r in story.related)


def _is_all(story: Story, read: Read) -> bool:
    """True for *all five counts*, *each of the five counts*."""
    ahead = story.before(read, 3)
    if story.after(read, 2) == ["of", "them"]:
        return ahead[-2:] in (["there", "are"], ["there", "were"])
    return ahead[-1:] == ["all"] or (ahead[-2:] == ["of", "the"] and ahead[0] in _ALL)


def _names_some(story: Story, read: Read) -> bool:
    """True for *All four Danish boats*, where a name says which of them are meant."""
    low, last = story.tokens.low, story.phrase(read)[1]
    names = [k for k in range(read.last, last) if story.tokens.written(k)[:1].isupper()]
    return bool(names) and not any(low[k] in low[: read.sentence.first] for k in names)


_ALL = frozenset("each all one none any every both".split())


def _may_add(other: Read, read: Read) -> bool:
    """True for a figure that *read* may be reckoned from: of one unit, or so many of which words leave the unit or the noun out."""
    one, told = other.claim, read.claim
    return base_unit(one) == base_unit(told) or not (one.amount.unit or one.scope.noun) or not (told.amount.unit or told.scope.noun)


def is_plain(story: Story, read: Read) -> bool:
    """True for a figure that no word sets against another."""
    claim = read.claim
    if claim.modality == "denied" or claim.stated.bound not in ("=", "~") or read.timing:
        return False
    if on_heels(story, read.sentence, read.first):
        return False
    ahead = story.before(read, 3)
    if read.figure.another and not (ahead and ahead[-1] in DEFINITE):
        return False  # "the extra 61 miles" are those told of
    if claim.kind != "share" and CHANGING & set(story.before(read, 6)):
        return False
    compared = _COMPARED - CHANGES if claim.kind == "share" else _COMPARED
    return (
        not compared & set(ahead)
        and not _BEHIND & {*(w for w in story.tokens.low[slice(*story.phrase(read))] if w not in MORE), *story.after(read, 1)}
        and not _is_some(story, read)
    )


def _is_some(story: Story, read: Read) -> bool:
    """True for *nine of the 830 volunteers*, which are not all of them."""
    return story.tokens.low[read.last : read.last + 1] == ["of"] and not _is_all(story, read)


_BEHIND = frozenset("than more less fewer extra earlier later over against compared versus other others short".split())


def _is_alike(story: Story, a: Read, b: Read) -> bool:
    one, other = a.claim, b.claim
    kinds = {one.kind, other.kind}
    dated = kinds == {"age", "duration"} and a.sentence.role == "headline"  # "90,000 years old", then "about 900,000 years ago"
    if base_unit(one) != base_unit(other) or not (len(kinds) == 1 or kinds == {"count", "capacity"} or dated):
        return False
    some = one.scope.noun != other.scope.noun != "" and not base_unit(one) and number(b) < number(a)  # "The 460 women in the intake"
    if some or not of_one_state(one, other):
        return False
    nouns = (base_unit(one) and (not one.scope.noun or not other.scope.noun)) or head(a) == head(b)
    return bool(nouns) or _is_one_noun(story, a, b)


def _is_one_noun(story: Story, a: Read, b: Read) -> bool:
    """True where two nouns are one, or of two sorts of persons the one is any person: no nurses among porters."""
    one, other = a.claim.scope.noun, b.claim.scope.noun
    if not other and one and _is_all(story, b):
        return True  # "There are 46 of them"
    standing = story.table.nouns(one, other) if one and other else "same"
    persons = standing == "unknown" and people(story, one) and people(story, other)
    return one_noun(story, a, b) and (not persons or bool({one, other} & _ANYONE))


_ANYONE = frozenset("person man woman worker employee resident passenger victim".split())


def _is_taken_up(story: Story, read: Read) -> bool:
    """True for *the 830 volunteers*, *his €6m signing*."""
    ahead = story.before(read, 1)
    return bool(ahead) and ahead[-1] in WHOLLY - {"that", "this"}


def _moves_another(story: Story, first: Read, read: Read) -> bool:
    """True for *sales fell 0.3%, driven by cars. The 3.3% fall in car sales*: it is a thing by another name that moved."""
    low, k = story.tokens.low, story.phrase(read)[1]
    if low[k + 1 : k + 2] != ["in"]:
        return False
    told = {stem(w) for w in low[first.sentence.first : first.first]}
    moved = takewhile(str.isalpha, low[k + 2 : min(k + 4, read.sentence.last)])
    return any(stem(w) not in told for w in moved if w not in DEFINITE)


def _is_of_another(story: Story, alike: Sequence[Read], read: Read) -> bool:
    """True where both are told of two times, places or owners, or the sentence begins with what was not told of: *Its mate weighs 34kg*."""
    first = alike[0]
    if at_two_times(story, first, read) or of_two_names(story, first, read) or (is_new(story, read) and not _is_lead(first, read)):
        return True
    if first.sentence.role == "headline" and is_told(story, first, read):
        return True
    if story.after(read, 4)[1:] == ["the", "figure", "for"]:
        return True  # "16 million litres was the figure for Denmark"
    apart = compare(first.claim.scope, read.claim.scope)
    owners = first.claim.scope.whose, read.claim.scope.whose
    if is_latest(story, first, read) or "apart" in (apart.when, apart.where, apart.what) or (all(owners) and owners[0] != owners[1]):
        return True
    if read.claim.kind == "share" and _moves_another(story, first, read):
        return True
    if _is_taken_up(story, read):
        if _are_the_same(story, first, read):
            return False
        narrows = _narrows(story, read) and not _is_swapped(story, first, read)
        return narrows or (not base_unit(read.claim) and of_another(story, read, first))
    if read.claim.kind == "duration" and not _is_lead(first, read) and story.tokens.low[read.sentence.first] in ("he", "she", "they"):
        return True  # "The trial lasted 21 days. He was held for 12 days"
    low, sentence = story.tokens.low, read.sentence
    told = {stem(w) for w in low[: sentence.first]}
    opening = low[sentence.first : sentence.first + 2]
    if (opening[0] in _PLACING and read.first - sentence.first > 2) or (
        read.claim.modality != first.claim.modality and read.claim.kind != "share"
    ):
        return True  # "In a case last year a dentist had filled 41 teeth"
    named = opening[1] if opening[0] in _OPENING else opening[0] if is_plural(opening[0]) else ""
    new = named and stem(named) not in told and read.first - sentence.first > 1
    again = len({r.sentence.number for r in alike}) > 1
    behind = story.after(read, 4)
    behind = behind[: behind.index(",")] if "," in behind else behind  # "spending €4.3 million on it"
    return (bool(new) and not _is_lead(first, read) and not (TAKEN_UP | THEM) & set(behind)) or again


def _narrows(story: Story, read: Read) -> bool:
    """True for *The 460 pupils who stay for lunch*, *the $1.2 million it lent this year*: words behind say which of them are meant."""
    behind = story.after(read, 1)
    if read.claim.kind == "money" and behind and behind[0].endswith("ing"):
        return False  # "the €6m signing"
    if read.claim.kind == "duration":
        return bool(_CLAUSES & set(behind))  # "the 61 hours under a rock"
    return bool((_CLAUSES | _WHICH) & set(behind)) or restricted(story, read)


def _is_swapped(story: Story, first: Read, read: Read) -> bool:
    """True for ``1,600 tonnes ... the 1,060 tonnes that escaped``: the only two of their unit, of the same digits."""
    unit = base_unit(read.claim)
    alone = unit and all(r in (first, read) or base_unit(r.claim) != unit for r in story.related)
    owned = _OWN & set(story.after(read, 2))  # "the $4.3bn it had offered"
    return bool(alone) and is_swap(number(first), number(read)) and not (owned or are_others(story, first, read))


def _are_the_same(story: Story, first: Read, read: Read) -> bool:
    """True for ``64 singers ... Of the 46 singers who had set out``, ``60 barracks ... The 16 barracks on the list``: all of them."""
    behind = story.after(read, 3)
    whole = behind[1:2] == ["had"] and behind[0] in ("who", "that", "which") or behind == ["on", "the", "list"]
    counted = [r for r in story.related if r.figure.noun and head(r) == head(read)]
    return whole and counted == [first, read] and is_plain_slip(number(first), number(read))


_OWN = frozenset("whose it he she they we i you".split())
_CLAUSES = _OWN | frozenset("who that which".split())
_WHICH = frozenset("of in on by at from with for under over to left".split())
_PLACING = frozenset("in at on for across among inside outside near elsewhere".split())
_OPENING = THE_OR_OWNERS | {"a", "an", "another"}
