"""Shifts: so much an hour, so many hours of each week, and what that makes a week; in any such three units of time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim, Kind
from claimcheck.claims.link import Link
from claimcheck.claims.paces import factor, spells
from claimcheck.reading.paced import Paced
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.beside import by_two, holds_other
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.equating import equated

_NOT_KEPT = frozenset("busiest peak best most maximum fastest".split())
_TIMES = frozenset("second minute hour day week month".split())
_MOST = 5  # rates that stand together; of more it is open which of them is worked
_SO_FAR = 3  # times what is told; what is made is further off than a slip takes it
_DURATION: Kind = "duration"
_MADE: Kind = "measure"


def shifts(story: Story, here: Sequence[Paced], before: Sequence[Paced]) -> Iterator[tuple[Paced, Paced, Guess]]:
    """The rate, what is made in the longer time, and their link, of each time worked that stands with one of either."""
    number = here[0].sentence.number if here else -1
    near = [*(p for p in before if number - p.sentence.number == 1), *here]
    if not 2 < len(near) < _MOST or any(p.every is not None for p in near):
        return
    found = [(r, w, m) for w in near if _worked(w) for m in here for r in near if _is_one(story, r, w, m)]
    if len(found) == 1:
        rate, time, made = found[0]
        unit = _worked(time)
        one, two = _plain(story, time, unit, _DURATION), _plain(story, made, made.top, _MADE)
        assumed = f"the rate of line {line(rate.claim)} is kept up for the time of line {line(time.claim)}"
        same = rate.sentence is time.sentence is made.sentence
        proof = "the sentence says what the rate comes to in that time"
        link = Link("rate", (rate.claim.id, one.id, two.id), proof=proof if same else "", assumption="" if same else assumed)
        yield rate, made, Guess((link,), sure=_is_drawn(story, time, made))


def _is_drawn(story: Story, time: Paced, made: Paced) -> bool:
    """True where the words reckon what is made: ``so earn``, ``which means``, ``16 hours a day ..., 48 tonnes a day``."""
    low, sentence = story.tokens.low, made.sentence
    opened = time.sentence is sentence and time.first - sentence.first < 4
    ahead = set(low[max(time.last, sentence.first, made.first - 6) : made.first])
    return opened or bool(_SO & ahead) or equated(story, made.first, sentence, apposed=True) is not None


_SO = frozenset("so thus therefore hence means meaning making that earning earns makes bringing giving".split())


def _worked(rate: Paced) -> str:
    """The unit of a time that is worked of each longer one: ``37 hours a week``, ``five baking days a week``; else none."""
    if rate.top in _TIMES:
        return rate.top
    last = rate.claim.scope.noun.split(" ")[-1]
    return last if not rate.top and last in _TIMES else ""


def _is_one(story: Story, rate: Paced, time: Paced, made: Paced) -> bool:
    unit = _worked(time)
    if rate.per != unit or made.per != time.per or unit == made.per:
        return False
    if (_worked(rate) or _worked(made)) and rate.top != made.top:  # but "eight hours a day, five days a week, or 40 hours a week"
        return False
    if made.first < max(rate.last, time.last) or factor(rate.top, made.top) is None or by_two(story, rate.first, made.first):
        return False
    low = story.tokens.low
    if _NOT_KEPT & set(low[rate.sentence.first : rate.sentence.last]):
        return False
    if any(r.first >= made.first and holds_other(story, r) for r in story.here(made.sentence)):
        return False
    one, other = rate.claim.scope.noun, made.claim.scope.noun
    alike = not one or not other or story.table.nouns(one, other) in ("same", "inside", "holds") or rate.top != ""
    called = time.sentence is made.sentence and not people(story, one) and not people(story, other)
    return (alike or called) and _is_near(rate, time, made)


def _is_near(rate: Paced, time: Paced, made: Paced) -> bool:
    a, b, c = (Fraction(p.claim.stated.number or 0) for p in (rate, time, made))
    product = a * b * Fraction(factor(rate.top, made.top) or 1)
    return product > 0 and product / _SO_FAR < c < product * _SO_FAR and spells(_worked(time), time.per) is not None


def _plain(story: Story, rate: Paced, unit: str, kind: Kind) -> Claim:
    amount = attrs.evolve(rate.claim.amount, unit=unit, counted="")
    return story.word(rate.first, rate.last, amount, kind if unit else "count", rate.claim.scope, rate.claim.voice)
