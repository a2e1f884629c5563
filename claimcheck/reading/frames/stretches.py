"""Stretches: lengths of time told one by one, such as terms served in turn, and the one that words call all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.reading.frames.operands import Tied, dimension
from claimcheck.reading.frames.wholes import all_of, is_reckoned
from claimcheck.reading.lengths import exactly
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.marks import called_total
from claimcheck.reading.ties.common.spots import Spot, ends_with, first_words, holds_phrase, phrases
from claimcheck.values import units

_BACK = 2
_MOST = 6
_MAKING = frozenset(
    "makes making made totalling totaling totalled totaled total together combined altogether adding adds whole entire".split()
)
_NOT_ALL = frozenset("each apiece average every per than another more further longer least under over past".split())


_IN_TURN = phrases(
    "consecutive", "consecutively", "one after another", "one after the other", "back to back", "back - to - back", "end to end",
)  # fmt: skip
_TURNING = first_words(_IN_TURN)
_AT_ONCE = frozenset("concurrent concurrently alongside".split())  # terms of which the longest is served
_IN_ALL = phrases("in all", "in total", "altogether", "all told", "in prison", "behind bars", "in jail")
_ADDING = phrases("total of", "totals", "totalling", "totaling", "making", "add up to", "adds up to", "comes to", "come to", ":", "a total")


def stretches(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each length of time that is called all of those before it: ``11 years in the army and nine in the police, 20 years``."""
    for sentence in story.sentences:
        if story.places(_AT_ONCE, sentence):
            continue
        yield from _in_turn(story, tied, sentence)
        here = _lengths(story, sentence)
        for k, whole in enumerate(here):
            if tied.as_(whole, "parts", "span", "each") or not _is_called_all(story, whole, here[:k]):
                continue
            back = [r for s in story.beside(sentence, _BACK, 0) if s is not sentence for r in _lengths(story, s)]
            for parts in (here[:k], [*back, *here[:k]]):
                parts = [p for p in parts if 0 < (_size(p, whole) or 0) < (whole.claim.stated.number or 0)]
                if 1 < len(parts) <= _MOST and _misses(whole, parts):
                    yield Guess(tuple(all_of(whole.claim, [p.claim for p in run]) for run in _runs(parts)), sure=True)
                    break


def _lengths(story: Story, sentence: Sentence) -> list[Read]:
    """The lengths of time of *sentence*, hours and minutes as one; a bare number that goes on one has its unit."""
    found: list[Read] = []
    for read in amounts(story, sentence):
        if read.claim.kind == "duration" and read.claim.stated.bound == "=" and read.claim.stated.number is not None:
            found.append(read)
        elif (
            found
            and read.claim.kind == "count"
            and not read.figure.noun
            and not read.claim.amount.unit
            and _goes_on(story, found[-1], read)
        ):
            amount = attrs.evolve(read.claim.amount, unit=found[-1].claim.amount.unit)
            found.append(read._replace(claim=story.word(read.first, read.last, amount, "duration", read.claim.scope)))
    return found


def _goes_on(story: Story, before: Read, read: Read) -> bool:
    low = story.tokens.low
    gap = low[before.last : read.first]
    return (
        len(gap) < 9
        and bool({"and", ","} & set(gap))
        and low[read.last] in ("in", "for", "at", "on", "with", "as", "under", ";", ",", "the", ".")
    )


def _is_called_all(story: Story, whole: Read, ahead: Sequence[Read]) -> bool:
    low, sentence = story.tokens.low, whole.sentence
    first = min(whole.first, story.phrase(whole)[0])
    start = ahead[-1].last if ahead else sentence.first
    between = low[start:first]
    if low[first - 2 : first] in (["the", "last"], ["the", "first"], ["the", "next"]) or _NOT_ALL & set(
        low[max(sentence.first, first - 2) : min(sentence.last, whole.last + 2)]
    ):
        return False
    if called_total(story, Spot(first, max(whole.last, story.phrase(whole)[1]), whole.claim, sentence, whole)):
        return True
    if len(ahead) > 1 and between[-1:] == [","] and "and" in low[ahead[-2].last : ahead[-1].first]:
        return low[whole.last + 1] in ("in", "as", "of", "with") and len(between) < 6
    return bool(_MAKING & set(between)) and "." not in between[:-1]


def _in_turn(story: Story, tied: Tied, sentence: Sentence) -> Iterator[Guess]:
    """*five years for arson and two for theft, to run consecutively*: the terms of a court and the whole that is told near them."""
    if not story.places(_TURNING, sentence) or not holds_phrase(story.tokens.low[sentence.first : sentence.last], _IN_TURN):
        return
    told = [r for s in story.beside(sentence, 2, 1) for r in story.here(s) if r.claim.kind == "duration"]
    whole = next((r for r in reversed(told) if _is_in_all(story, r) and not tied.result(r, "parts")), None)
    parts = _served(story, sentence, whole) if whole is not None else []
    jailed = next((r for r in told if _is_meted_out(story, r) and not tied.result(r, "parts")), None) if whole is None else None
    if jailed is not None:
        whole, behind = jailed, [r for r in _lengths(story, sentence) if r.first > jailed.last]
        parts = [r.claim for r in behind if 0 < (_size(r, jailed) or 0) < (jailed.claim.stated.number or 0)]
    if whole is not None and 1 < len(parts) <= _MOST:
        yield Guess((all_of(whole.claim, parts),), sure=True)


def _is_in_all(story: Story, read: Read) -> bool:
    low, (first, last) = story.tokens.low, story.phrase(read)
    ahead = low[max(read.sentence.first, first - 3) : first]
    return holds_phrase(low[last : last + 2], _IN_ALL) or ends_with(ahead, _ADDING)


def _is_meted_out(story: Story, read: Read) -> bool:
    """True for the six years of *was jailed for six years on Monday*, all of which is served."""
    ahead = story.before(read, 5)
    return ahead[-1:] in (["for"], ["to"]) and bool(_METED & set(ahead))


_METED = frozenset("jailed imprisoned sentenced gaoled".split())


def _served(story: Story, sentence: Sentence, whole: Read) -> list[Claim]:
    """The terms told up to *whole* in the sentence that says so, or else in the one before it that tells two or more."""
    low = story.tokens.low
    for at in (sentence, *reversed(story.beside(sentence, 2, 0)[:-1])):
        told = [r for r in _lengths(story, at) if r.first < whole.first and 0 < (_size(r, whole) or 0) < (whole.claim.stated.number or 0)]
        if not told:
            continue
        unit = exactly(1, told[0].claim.amount.unit)
        mine = {r.first for r in told}
        ones = [k for k in range(told[0].last, min(at.last, whole.first)) if low[k] == "one" and low[k + 1] in ("for", "on")]
        ones = [
            k for k in ones if k not in mine and low[k - 1] in (",", "and", "another", "with")
        ]  # "12 years for the killing and one for the knife"
        found = [(r.first, r.claim) for r in told] + [(k, story.word(k, k + 1, unit, "duration")) for k in ones]
        if len(found) > 1:
            return [claim for _, claim in sorted(found, key=lambda one: one[0])]
    return []


def _size(read: Read, whole: Read) -> Fraction | None:
    """How long *read* is in the unit of *whole*; None where a calendar would have to tell."""
    unit, mine = whole.claim.amount.unit, read.claim.amount.unit
    if not dimension(mine, unit):
        return None
    return Fraction(read.claim.stated.number or 0) * (Fraction(units.factor(mine, unit)) if mine != unit else 1)


def _misses(whole: Read, parts: Sequence[Read]) -> bool:
    told = Fraction(whole.claim.stated.number or 0)
    sizes = [size for p in parts if (size := _size(p, whole)) is not None]
    made = sum(sizes, Fraction(0))
    near = 2 * made <= 3 * told and 2 * told <= 3 * made
    return near and max(sizes) < told != made and not is_reckoned(told, sizes)


def _runs(parts: Sequence[Read]) -> list[tuple[Read, ...]]:
    fewer = [(*parts[:k], *parts[k + 1 :]) for k in range(len(parts))] if len(parts) > 2 else []
    return [tuple(parts), *fewer]
