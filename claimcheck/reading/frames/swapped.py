"""Swapped: one thing told in two sentences of a story of any length, with the same digits in another order or one digit another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.claims.scope import compare
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.operands import Tied, number
from claimcheck.reading.frames.retold import is_plain
from claimcheck.reading.frames.wholes import is_reckoned
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import base_unit, clause, of_one_state, stem
from claimcheck.reading.ties.common.slips import is_one_digit, is_swap, weight
from claimcheck.reading.ties.common.things import SMALL, head, words_of
from claimcheck.reading.ties.repeats.set_apart import are_apart
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.grammar import FORMER, OTHERS
from claimcheck.reading.words.numbers import ORDINALS
from claimcheck.reading.words.voices import SAYING

_KINDS = frozenset(("count", "money", "measure", "capacity", "rate"))
_THEN = OTHERS | FORMER | frozenset("last similar separate different also elsewhere ago later since".split())
_MANY = 3  # so many digits are the same by chance in hardly any story
_MONTHS = frozenset(MONTHS).__contains__
_RANKS = frozenset(ORDINALS).__contains__
_PLAIN = SMALL | FORMER | SAYING | frozenset("already only just".split())
_WHICH = frozenset("which whom where when".split())
_SAID = {stem(w) for w in SAYING} | {stem(w) for w in "report according official people person".split()}


def swapped(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure with the one before it that tells the same thing, digits turned or one wrong: ``179 soldiers ... 197``."""
    told = [r for r in story.related if r.claim.kind in _KINDS and r.claim.stated.number is not None]
    for k, read in enumerate(told):
        turned = [r for r in told[:k] if _is_alike(r, read) and _is_out(r, read)]
        if len(turned) != 1 or not all(is_plain(story, r) and not _is_again(r, told) for r in (turned[0], read)):
            continue
        first = turned[0]
        if tied.both(first, read) or _is_made(story, read) or not _is_one_thing(story, first, read):
            continue
        yield Guess((Link("same", (first.claim.id, read.claim.id), assumption=f"{lines(first.claim, read.claim, 'speak')} of one thing"),))


def _is_out(first: Read, read: Read) -> bool:
    """True for two digits turned, and for a count or a measure of three digits or more with one of them another; prices come in rows."""
    one, other = number(first), number(read)
    mistyped = read.claim.kind in ("count", "measure") and is_one_digit(one, other) and min(weight(one), weight(other)) >= _MANY
    return mistyped or is_swap(one, other)


def _is_alike(first: Read, read: Read) -> bool:
    """True for two figures of two sentences that have one unit, or else one noun, and no two states."""
    one, other = first.claim, read.claim
    if first.sentence is read.sentence or one.kind != other.kind or base_unit(one) != base_unit(other):
        return False
    return bool(base_unit(one) or head(first) == head(read) != "") and of_one_state(one, other)


def _is_again(read: Read, told: Sequence[Read]) -> bool:
    """True for a number that the story tells twice: no slip of the pen is made twice."""
    alike = (r for r in told if r is not read and base_unit(r.claim) == base_unit(read.claim))
    return any(number(r) == number(read) for r in alike)


def _is_made(story: Story, read: Read) -> bool:
    """True for a number that others beside it make."""
    others = [r for s in story.beside(read.sentence) for r in story.here(s) if r is not read]
    return is_reckoned(number(read), [number(r) for r in others if base_unit(r.claim) == base_unit(read.claim)])


def _is_one_thing(story: Story, first: Read, read: Read) -> bool:
    """True where both sentences share words of weight besides what is counted, and no word sets them apart."""
    low = story.tokens.low
    apart = compare(first.claim.scope, read.claim.scope)
    names = _names(story, first), _names(story, read)
    if are_apart(story, first, read):
        return False
    if "apart" in (apart.when, apart.where, apart.what) or (all(names) and names[0].isdisjoint(names[1])):
        return False
    whole = [set(low[r.sentence.first : r.sentence.last]) for r in (first, read)]
    set_apart = any({w for w in whole[0] if told(w)} != {w for w in whole[1] if told(w)} for told in (is_year, _MONTHS, _RANKS))
    if set_apart or _THEN & whole[1] or _is_new(story, read):
        return False
    counted = {stem(w) for r in (first, read) for w in (head(r), r.claim.scope.what, *r.claim.amount.unit.split())}
    shared = (words_of(story, first.sentence) & words_of(story, read.sentence)) - counted - _SAID
    return len(shared) > (0 if weight(number(read)) >= _MANY else 2)


def _names(story: Story, read: Read) -> set[str]:
    """The names that stand in the sentence up to what is counted, but for its first word."""
    places = range(read.sentence.first + 1, story.phrase(read)[1])
    return {story.tokens.low[k].removesuffix("'s") for k in places if story.tokens.written(k)[:1].isupper()}


def _is_new(story: Story, read: Read) -> bool:
    """True where words of its clause, or else of its sentence, name ahead of it what was not told before; not for *the 197 soldiers*."""
    ahead = story.tokens.low[read.sentence.first : story.phrase(read)[0]]
    if ahead[-1:] == ["the"]:
        return False
    before = {stem(w) for w in story.tokens.low[: read.sentence.first]}
    mine = clause(story, read)
    named = _weighty(story, mine) or _weighty(story, () if _WHICH & set(mine) else ahead)
    return any(stem(w) not in before for w in named)


def _weighty(story: Story, words: Sequence[str]) -> list[str]:
    """Those of *words* that may name a thing or persons: no verb in the past, no adverb."""
    named = (w.removesuffix("'s") for w in words if w.isalpha() and not w.endswith(("ed", "ing", "ly")) and w not in _PLAIN)
    return [w for w in named if len(w) > 3 or people(story, singular(w))]
