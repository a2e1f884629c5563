"""Conversions: a quantity and the same again in another unit, in brackets, behind *or* or *that is*, end by end where it is a range."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link, Sort
from claimcheck.reading.lengths import Length, joined, lengths
from claimcheck.reading.story import Read, Story
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.change import CHANGING
from claimcheck.values.amount import Stated
from claimcheck.values.exact import Number
from claimcheck.values.hedges import bare_place, hedged
from claimcheck.values.units import commensurable, factor

_HEDGES = frozenset(
    "about around roughly approximately nearly almost just some over under more less than a an the little well only".split()
)
_AGAIN = (("equivalent", "of"), ("that", "is"), ("equal", "to"), ("equivalent", "to"), ("the", "equivalent", "of"), ("i", ".", "e", "."))
DIMENSIONS = frozenset("tall long high wide deep across away thick off apart up down".split())
_CHOICE = frozenset("between either choose choice whether both".split())


def conversions(story: Story) -> Iterator[Link]:
    """The link of every conversion that the reader does not take for one by its bracket alone."""
    yield from _readings(story)
    yield from _times(story)
    yield from _crores(story)
    for here in story.by_sentence.values():
        measures = [r for r in here if r.claim.kind == "measure"]
        for place, (quantity, told) in enumerate(pairwise(measures)):
            one, other = quantity.claim.amount.unit, told.claim.amount.unit
            if one == other or not commensurable(one, other) or not _again(story, quantity, told) or _of_sides(story, quantity, told):
                continue
            proof = "the words say the same quantity again in another unit"
            if place and _compound(story, measures[place - 1], quantity):
                whole = _whole(story, measures[place - 1], quantity)
                yield Link("converted", (told.claim.id, whole.id), proof=proof)
                continue
            yield from (Link("converted", (b.id, a.id), proof=proof) for a, b in _pairs(story, quantity, told))


def _crores(story: Story) -> Iterator[Link]:
    """``25 crore rupees (250 million)``: a number by the hundred thousand or ten million, told again in a bracket."""
    for sentence in story.holding(_INDIAN):
        for one, told in pairwise(story.here(sentence)):
            again = story.between(one, told) == ["("] and story.after(told, 1) == [")"]
            indian = [bool(_INDIAN & {*story.tokens.low[slice(*story.phrase(r))]}) for r in (one, told)]
            plain = not told.claim.amount.unit and not told.figure.noun and one.claim.stated.bound == told.claim.stated.bound == "="
            if again and plain and indian == [True, False]:
                same = attrs.evolve(told.claim.amount, unit=one.claim.amount.unit)
                names = story.word(told.first, told.last, same, one.claim.kind).id, one.claim.id
                yield Link("same", names, proof="the bracket tells the number again")


_INDIAN = frozenset("crore crores lakh lakhs".split())


def _times(story: Story) -> Iterator[Link]:
    """``210 minutes, or three and a half hours``, ``75 minutes (an hour and a quarter)``: a length of time, told twice."""
    low = story.tokens.low
    for sentence in story.sentences:
        for one, other in pairwise(lengths(story, sentence)):
            gap = [w for w in low[one.last : other.first] if w not in _HEDGES]
            again = (
                gap in (["("], [",", "or"], ["—"], ["–"], ["or"], ["—", "or"], ["(", "or"]) or tuple(w for w in gap if w != ",") in _AGAIN
            )
            units = _TIMES.get(one.claim.amount.unit), _TIMES.get(other.claim.amount.unit)
            if not again or None in units or (units[0] == units[1] and _is_one_unit(story, other)):
                continue
            if units[0] != units[1] and one.claim.stated.number == other.claim.stated.number:
                continue  # "45 minutes (or 45 hours, if you are dedicated)"
            if gap == ["or"] and (_CHOICE & set(low[max(sentence.first, one.first - 6) : one.first]) or low[other.last] == "or"):
                continue
            if one.claim.stated.bound == other.claim.stated.bound == "=" and not (one.bare or other.bare):
                sort: Sort = "converted" if units[0] != units[1] else "same"
                yield Link(sort, (other.claim.id, one.claim.id), proof="the words say the same length again in another unit")


_TIMES = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "fortnight": 1209600}


def _is_one_unit(story: Story, length: Length) -> bool:
    """True for *90 minutes*, not for *an hour and 30 minutes*."""
    return not {"hour", "hours", "day", "days", "week", "weeks"} & set(story.tokens.low[length.first : length.last - 1])


def _of_sides(story: Story, quantity: Read, told: Read) -> bool:
    """True for *8ft x 5ft (2.4m x 1.5m)*, of which the bracket converts both."""
    low = story.tokens.low
    return bool({"x", "×", "by"} & {low[quantity.first - 1], low[story.phrase(told)[1]]})


def _readings(story: Story) -> Iterator[Link]:
    """``rose to 25C (45F)``, ``rose by 2C (36F)``: a reading where the bracket converts it as a change, and the reverse."""
    for here in story.every_figure.values():
        for one, told in pairwise(here):
            if not told.figure.conversion:
                continue
            units = {one.claim.amount.unit, told.claim.amount.unit}
            numbers = (one.claim.stated.number, told.claim.stated.number)
            if units != {"celsius", "fahrenheit"} or None in numbers:
                continue
            celsius, fahrenheit = (Fraction(n or 0) for n in (numbers if one.claim.amount.unit == "celsius" else numbers[::-1]))
            if _is_size_of_change(story, one, told) and abs(celsius * 9 / 5 + 32 - fahrenheit) <= 1 < abs(celsius):
                again = story.word(told.first, told.last, attrs.evolve(told.claim.amount), "change")
                yield Link("converted", (again.id, one.claim.id), proof="the words make it the size of a change, which has no zero")
            if _is_change(story, one):
                continue
            if abs(celsius * 9 / 5 - fahrenheit) <= 1 and fahrenheit > 0:
                again = story.word(told.first, told.last, attrs.evolve(told.claim.amount), "level")
                yield Link("converted", (again.id, one.claim.id), proof="the bracket tells the reading again", exhaustive=True)


def _is_size_of_change(story: Story, read: Read, told: Read) -> bool:
    """True for *warmed by 2C (36F)*, *is 2C (36F) warmer than*, *a rise of 2C (36F)*: degrees that something changed or differs by."""
    ahead, behind = story.before(read, 3), [w for w in story.after(told, 3) if w != ")"]
    of = ahead[-1:] == ["of"] and bool((CHANGING | {"difference", "warming", "cooling"}) & set(ahead))
    by = "by" in ahead and set(ahead[ahead.index("by") + 1 :]) <= _HEDGES and bool(_TURNING & set(story.before(read, 9)))
    return by or of or bool(_APART & set(behind[:1]))


_TURNING = CHANGING | frozenset("warm warms warmed warming cool cools cooled cooling heat heats heated heating chilled".split())
_APART = frozenset("warmer colder cooler hotter milder".split())


def _is_change(story: Story, read: Read) -> bool:
    ahead = story.before(read, 5)
    compared = _COMPARED & set(story.after(read, 9))
    if _WORLD & story.words(read.sentence):
        return True  # "The planet must not warm above 2C (3.6F)"
    reached = _REACHED & {*ahead[-1:], story.tokens.low[story.phrase(read)[0]]}  # "must not be warmed above 40C (104F)"
    return not reached and bool((_CHANGES | {"by", "than"}) & set(ahead) or compared)


_REACHED = frozenset("to above below at beyond past".split())
_WORLD = frozenset("planet world earth globe global climate".split())
# "keep it under 2C (3.6F) of warming", "the 2C (3.6F) limit": a change as well.
_COMPARED = frozenset("warmer colder cooler hotter above below higher lower warming cooling limit target goal threshold ceiling".split())
_CHANGES = CHANGING | frozenset("change changed difference swing range warming cooling".split())


def _again(story: Story, quantity: Read, told: Read) -> bool:
    """True where only a bracket, a dash, an *or* or *that is*, and a hedge, stand between two quantities."""
    gap = [w for w in story.between(quantity, told) if w not in _HEDGES]
    if story.after(told, 1) == ["of"] or (story.before(quantity, 1)[-1:] and story.before(quantity, 1)[0].endswith("'s")):
        return False  # "63 kilometres of the pipeline's 102, or 39 of its 63 miles"
    gap = gap[1:] if gap[:1] and gap[0] in DIMENSIONS else gap
    behind = story.after(told, 1)
    loose = told.claim.stated.bound != "=" and (not behind or behind[0] in {",", ".", *DIMENSIONS})
    if (gap == [","] and (loose or _is_whole(story, quantity, told))) or gap == behind == ["-"]:
        return True
    if gap in (["("], ["["], [",", "or"], ["—"], ["–"], ["/"], ["—", "or"], ["(", "or"]):
        return True
    if gap == ["or"] and _is_far(quantity.claim, told.claim):
        return False  # "where the rules require 1,000ft or five miles"
    if gap == ["or"]:
        return not _CHOICE & set(story.before(quantity, 6)) and story.after(told, 1) not in (["or"], ["race"], ["run"])
    marks = [w for w in gap if w not in (",", "(", "—", "–", "or", "which", "is")]
    return tuple(marks) in _AGAIN or (bool(gap) and tuple(w for w in gap if w not in (",", "(", "—", "–")) in _AGAIN)


def _is_far(quantity: Claim, told: Claim) -> bool:
    """True for two quantities of which the one is many times the other."""
    one, other = Fraction(quantity.stated.number or 0), Fraction(told.stated.number or 0)
    made = one * factor(quantity.amount.unit, told.amount.unit)
    return not other or not made or not Fraction(1, _MANY) < made / other < _MANY


_MANY = 15


def _is_whole(story: Story, quantity: Read, told: Read) -> bool:
    """True for two quantities alone in their sentence, the second between commas or last: ``reached 35C, 95F, in the shade``."""
    here = [r for r in story.here(told.sentence) if r.claim.kind == "measure"]
    measures = [r for r in here if commensurable(r.claim.amount.unit, told.claim.amount.unit)]
    return measures == [quantity, told] and story.after(told, 1) in ([","], ["."])


def _compound(story: Story, before: Read, quantity: Read) -> bool:
    """True for ``6 feet 4 inches``, whose parts the bracket converts together."""
    close = story.between(before, quantity) in ([], [","], ["and"])
    return close and commensurable(before.claim.amount.unit, quantity.claim.amount.unit)


def _whole(story: Story, large: Read, small: Read) -> Claim:
    first, last = story.phrase(large)[0], story.phrase(small)[1]
    times = factor(large.claim.amount.unit, small.claim.amount.unit)
    return story.word(first, last, joined(large.claim.amount, small.claim.amount, times), "measure")


def _pairs(story: Story, quantity: Read, told: Read) -> Iterator[tuple[Claim, Claim]]:
    ranges = [r.claim.stated.bound == "range" for r in (quantity, told)]
    if not any(ranges):
        yield quantity.claim, told.claim
    elif all(ranges):
        yield from zip(_ends(story, quantity), _ends(story, told), strict=False)


def _ends(story: Story, read: Read) -> list[Claim]:
    """The two ends of a range, each as a figure of its own."""
    t, stated = story.tokens, read.claim.stated
    numbers = [k for k in range(read.first, read.last) if t.low[k][0].isdecimal()]
    if len(numbers) != 2 or stated.lo is None or stated.hi is None:
        return []
    return [_end(story, t, read, k, value) for k, value in zip(numbers, (stated.lo, stated.hi), strict=True)]


def _end(story: Story, t: Tokens, read: Read, k: int, value: Number) -> Claim:
    unit = read.claim.amount.unit
    amount = hedged(Stated("=", value, value), unit=unit, written=t.written(k), place=bare_place(value) if isinstance(value, int) else None)
    return story.word(k, k + 1, amount, "measure")
