"""Rates in a story: so much a day, so much daily, one every so many minutes."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.paces import factor, spells
from claimcheck.reading.lengths import Length, exactly, lengths, one
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.grammar import MARKS
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.numbers import SCALES, SMALL
from claimcheck.reading.words.units import MEASURE_UNITS
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.exact import whole
from claimcheck.values.interval import Interval
from claimcheck.values.per_time import TIMES, per_time

ADVERBS = {
    "hourly": "hour", "daily": "day", "nightly": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annually": "year",
    "annual": "year",
}  # fmt: skip
_COUNTED = frozenset(("count", "money", "measure"))
_SUBJECT = 14  # words before "every" among which the count stands that it paces
_WALLS = MARKS | {","}


@attrs.frozen
class Paced:
    """A rate over the tokens *first* up to *last*, as *claim*; of *every* so much time its *count* and *time* stand apart."""

    first: int
    last: int
    sentence: Sentence
    claim: Claim
    count: Claim | None = None
    every: Length | None = None
    elided: bool = False

    @property
    def top(self) -> str:
        """The unit of what it counts."""
        return per_time(self.claim.amount.unit)[0]

    @property
    def per(self) -> str:
        """Its unit of time."""
        return per_time(self.claim.amount.unit)[1]


def paced(story: Story, sentence: Sentence) -> list[Paced]:
    """The rates of *sentence*, in order; they are sought once."""
    return story.once(("paced", sentence.number), lambda: _paced(story, sentence))


def _paced(story: Story, sentence: Sentence) -> list[Paced]:
    told = [*_told(story, sentence), *_verbal(story, sentence), *_articled(story, sentence)]
    brought = list(_each_time(story, sentence))
    every = [p for p in _every(story, sentence) if not any(q.first < p.first < q.last for q in told)]  # "120 litres every week"
    every = [p for p in every if not any((q.first, q.last) == (p.first, p.last) for q in told)]  # "eight of them every week"
    every = [p for p in every if not any(q.first == p.first for q in brought)]  # "Every week in dock costs €60,000"
    found = (*told, *every, *brought)
    return sorted((one for one in found if not is_set_aside(story, one)), key=lambda one: one.first)


def is_set_aside(story: Story, rate: Paced) -> bool:
    """True for what only tells when, and for a rate of some of the time or of one of several sides."""
    return _is_later(story, rate) or _is_partial(story, rate)


def _is_partial(story: Story, rate: Paced) -> bool:
    """True for *35 gallons an hour by night*, *on each day of the weekend*, *every 30 minutes from each bank*: of some times or sides."""
    behind = story.tokens.low[rate.last : min(rate.last + 3, rate.sentence.last)]
    if len(behind) < 2:
        return False
    if behind[1] == "each":
        return behind[0] in ("from", "on", "at") and behind[-1] in _SIDES
    return (behind[0] in ("by", "at") and behind[1] in _PART_TIME) or behind == _OF_WEEKEND or behind[:2] == ["on", "weekdays"]


_PART_TIME = frozenset("night day peak busy quiet weekends weekend dusk dawn most best first".split())
_OF_WEEKEND = ["of", "the", "weekend"]
_SIDES = frozenset("bank side end shore platform".split())


def _is_later(story: Story, rate: Paced) -> bool:
    """True for *from $426,500 a year before*, which tells when and no rate."""
    low = story.tokens.low
    return low[rate.last - 1] in TIMES and low[rate.last] in ("before", "earlier", "ago", "later", "previously", "prior")


def _told(story: Story, sentence: Sentence) -> Iterator[Paced]:
    low = story.tokens.low
    for read in story.here(sentence):
        claim, (first, last) = read.claim, story.phrase(read)
        if claim.amount.unit.startswith("time/"):
            dose = next((r for r in story.here(sentence) if story.phrase(r)[1] == first and _may_be_dosed(r)), None)
            if dose is not None:
                yield _dosed(story, dose, read)
                continue
            amount = attrs.evolve(claim.amount, unit=claim.amount.unit.removeprefix("time"))
            yield Paced(first, last, sentence, story.word(first, last, amount, "rate", voice=claim.voice), elided=True)
            continue
        if claim.kind in ("rate", "mean", "measure", "capacity", "extreme", "duration") and per_time(claim.amount.unit)[1]:
            told = _average(story, _of_measure(story, read))
            if told.kind == "duration":
                told = story.word(first, last, told.amount, "rate", told.scope, told.voice)  # "32 hours a week"
            yield Paced(first, last, sentence, told, elided=not claim.scope.noun)
            continue
        if claim.kind not in _COUNTED | {"duration"} or "/" in claim.amount.unit:
            continue
        if low[last : last + 1] == ["of"] and low[last + 2 : last + 3] and low[last + 2] in ("a", "an", "per", "every", "each"):
            time = low[last + 3] if last + 3 < sentence.last else ""
            if time in TIMES and claim.kind != "money":  # "40 sacks of flour a week"
                amount = attrs.evolve(claim.amount, unit=f"{claim.amount.unit}/{time}")
                yield Paced(first, last + 4, sentence, story.word(first, last + 4, amount, "rate", claim.scope, claim.voice))
                continue
        if claim.kind == "duration":
            continue
        if low[last : last + 5] == _COURSE and low[last + 5] in TIMES:
            amount = attrs.evolve(claim.amount, unit=f"{claim.amount.unit}/{low[last + 5]}")
            told = story.word(first, last + 6, amount, "rate", claim.scope, claim.voice)
            yield Paced(first, last + 6, sentence, told, elided=not claim.scope.noun)
            continue
        if low[last : last + 2] in (["a", "fortnight"], ["per", "fortnight"]):
            amount = divided(claim.amount, exactly(2, "week"))
            yield Paced(first, last + 2, sentence, story.word(first, last + 2, amount, "rate", claim.scope, claim.voice))
            continue
        behind = low[last] if last < sentence.last else ""
        ahead = low[first - 1] if first > sentence.first else ""
        of = low[max(sentence.first, first - 4) : first]
        named = next((ADVERBS[w] for w in of[:-1] if w in ADVERBS), None) if of[-1:] == ["of"] else None
        if named and claim.kind == "money":
            amount = attrs.evolve(claim.amount, unit=f"{claim.amount.unit}/{named}")
            yield Paced(first, last, sentence, story.word(first, last, amount, "rate", claim.scope, claim.voice))
            continue
        per = ADVERBS.get(behind) or (ADVERBS.get(ahead) if ahead != "annual" and low[first - 2 : first - 1] in (["a"], ["an"]) else None)
        if per and behind != "annual":
            end = last + 1 if behind in ADVERBS else last
            amount = attrs.evolve(claim.amount, unit=f"{claim.amount.unit}/{per}")
            yield Paced(first, end, sentence, story.word(first, end, amount, "rate", claim.scope, claim.voice))


def _may_be_dosed(read: Read) -> bool:
    return read.claim.kind in _COUNTED and read.is_plain and read.claim.stated.number is not None and "/" not in read.claim.amount.unit


def _dosed(story: Story, dose: Read, times: Read) -> Paced:
    """*two tablets three times a day*: six a day."""
    first, last = story.phrase(dose)[0], story.phrase(times)[1]
    one, many = dose.claim.amount, times.claim.amount
    number = whole(Fraction(one.stated.number or 0) * Fraction(many.stated.number or 0))
    unit = f"{one.unit}{many.unit.removeprefix('time')}"
    amount = attrs.evolve(one, stated=Stated("=", number, number), usual=one.usual * many.usual, widest=one.widest * many.widest, unit=unit)
    told = story.word(first, last, amount, "rate", dose.claim.scope, dose.claim.voice)
    return Paced(first, last, dose.sentence, told, elided=not dose.claim.scope.noun)


def _verbal(story: Story, sentence: Sentence) -> Iterator[Paced]:
    """``40 calls a day``: a rate of what goes by the form of a verb, so that the reader sees no noun."""
    for read in story.here(sentence):
        claim, (first, last) = read.claim, story.phrase(read)
        if claim.kind == "count" and not claim.amount.unit and not claim.scope.noun:
            behind = story.after(read, 3)
            if len(behind) == 3 and behind[0].endswith("s") and behind[1] in ("a", "an", "per", "every", "each") and behind[2] in TIMES:
                amount = attrs.evolve(claim.amount, unit=f"/{behind[2]}")
                yield Paced(first, last + 3, sentence, story.word(first, last + 3, amount, "rate", claim.scope, claim.voice), elided=True)


def _of_measure(story: Story, read: Read) -> Read:
    """*read* in the unit that it leaves out behind the only measure of its sentence: ``lost 180 tonnes, an average of 30 a day``."""
    claim = read.claim
    ahead = [r for r in story.here(read.sentence) if r.first < read.first]
    measures = [r for r in ahead if r.claim.kind == "measure" and "/" not in r.claim.amount.unit]
    if not claim.amount.unit.startswith("/") or claim.counted or claim.scope.noun or len(measures) != 1:
        return read
    if not {"average", "averaging", "mean", "or"} & set(story.before(read, 4)):
        return read
    amount = attrs.evolve(claim.amount, unit=f"{measures[0].claim.amount.unit}{claim.amount.unit}")
    return read._replace(claim=story.recast(read, claim.kind, amount=amount))


def _average(story: Story, read: Read) -> Claim:
    """The claim of *read*, as a mean where it is called an average a few words before, or stands for a whole sentence: ``At 800 km/h,``."""
    claim = read.claim
    averaged = any(word.startswith("averag") for word in story.before(read, 6))
    for_all = story.phrase(read)[0] == read.sentence.first + 1 and story.before(read, 1) == ["at"] and story.after(read, 1) == [","]
    if claim.kind in ("rate", "measure") and (averaged or (for_all and {"takes", "lasts", "needs"} & set(story.after(read, 14)))):
        first, last = story.phrase(read)
        return story.word(first, last, claim.amount, "mean", claim.scope, claim.voice)
    return claim


_EACH = frozenset(("every", "each"))
_CALENDAR = Interval(Fraction(49, 50), Fraction(51, 50))


_COURSE = ["in", "the", "course", "of", "a"]
_COMING = frozenset("touch land leave leaves depart departs run runs arrive arrives come comes down go".split())


def _every(story: Story, sentence: Sentence) -> Iterator[Paced]:
    low = story.tokens.low
    told = [x for x in lengths(story, sentence) if not x.bare]
    for x in told:
        if low[x.last] == "apart" and _COMING & set(low[max(sentence.first, x.first - 3) : x.first]) and x.claim.amount.unit in TIMES:
            amount = divided(exactly(1), x.claim.amount)  # "Aircraft touch down 90 seconds apart"
            yield Paced(x.first, x.last + 1, sentence, story.word(x.first, x.last + 1, amount, "rate"), None, x, elided=True)
    for k in [k for k in story.places(_EACH, sentence) if k < sentence.last - 1]:
        length = next((x for x in told if x.first == k + 1), None)
        if length is None and low[k] == "every" and low[k + 1] in (*TIMES, "fortnight"):
            time = one(low[k + 1]) if low[k + 1] in TIMES else exactly(2, "week")
            length = Length(k + 1, k + 2, story.word(k + 1, k + 2, time, "duration"))
        if length is None or length.claim.amount.unit not in TIMES or length.claim.stated.number == 0:
            continue
        count = _counted(story, sentence, k)
        if count is None and k == sentence.first:
            behind = [r for r in story.here(sentence) if length.last <= r.first < length.last + _SUBJECT and r.claim.kind in _COUNTED]
            if behind and "/" not in behind[0].claim.amount.unit:
                count = behind[0]  # "Every minute, the charity said, 13 people"
                last = story.phrase(count)[1]
                amount = divided(count.claim.amount, length.claim.amount)
                claim = story.word(k, last, amount, "rate", count.claim.scope, count.claim.voice)
                yield Paced(k, last, sentence, claim, count.claim, length)
                continue
        if count is None:
            amount = divided(exactly(1, _article(story, max(sentence.first, k - _SUBJECT), k)), length.claim.amount)
            if length.claim.amount.unit in ("week", "month", "year"):  # of which no year has a whole number
                amount = attrs.evolve(amount, usual=amount.usual * _CALENDAR, widest=amount.widest * _CALENDAR)
            yield Paced(k, length.last, sentence, story.word(k, length.last, amount, "rate"), None, length, elided=True)
        else:
            first = story.phrase(count)[0]
            amount = divided(count.claim.amount, length.claim.amount)
            single = count.claim.stated.number == 1
            claim = story.word(k if single else first, length.last, amount, "rate", count.claim.scope, count.claim.voice)
            yield Paced(k if single else first, length.last, sentence, claim, None if single else count.claim, length)


def _article(story: Story, start: int, end: int) -> str:
    """The unit of which there is one: ``a tonne of flour`` before *every 20 minutes*; none where the last article has another noun."""
    low = story.tokens.low
    at = next((k for k in range(end - 2, start - 1, -1) if low[k] in ("a", "an")), -1)
    return low[at + 1] if at >= 0 and low[at + 1] in MEASURE_UNITS and not _WALLS & set(low[at:end]) else ""


def _articled(story: Story, sentence: Sentence) -> Iterator[Paced]:
    """``a metre a week``, ``a page a minute``: one in each unit of time."""
    low = story.tokens.low
    for k in range(sentence.first, sentence.last - 3):
        if low[k] not in _ANY or low[k + 1] in SCALES or low[k + 1] in ("half", "quarter"):
            continue  # "a million a month" is a rate of its own, "a half an hour" none
        if low[k - 1] in ("took", "take", "takes") or (low[k + 4] == "and" and (low[k + 5] in SMALL or low[k + 5][0].isdecimal())):
            continue  # "It took a helicopter an hour and ten minutes"
        if low[k + 2] in _PER and low[k + 3] in TIMES and low[k + 1] not in (*TIMES, *STOP) and low[k + 1].isalpha():
            unit, half = low[k + 1] if low[k + 1] in MEASURE_UNITS else "", low[k - 1] == "half"
            worth = exactly(Fraction(1, 2) if half else 1, f"{unit}/{low[k + 3]}")
            yield Paced(k - half, k + 4, sentence, story.word(k - half, k + 4, worth, "rate"), elided=not unit)


_ANY, _PER = frozenset(("a", "an")), frozenset(("a", "an", "per"))


def _counted(story: Story, sentence: Sentence, at: int) -> Read | None:
    """The count that is told of before *every*: ``900 meals every 30 days``; None where one of something is."""
    low = story.tokens.low
    near = [r for r in story.here(sentence) if at - _SUBJECT <= story.phrase(r)[1] <= at and r.claim.kind in _COUNTED]
    if not near or _WALLS & set(low[story.phrase(near[-1])[1] : at]):
        return None
    return near[-1]


def divided(count: Amount, time: Amount) -> Amount:
    number, length = count.stated.number, time.stated.number
    each = None if number is None or not length else exactly(number).usual / exactly(length).usual
    stated = Stated("=", each.lo, each.hi) if each is not None else Stated("range", None, None)
    usual, widest = count.usual / time.usual, count.widest / time.widest
    return Amount(stated, usual, widest, unit=f"{count.unit}/{time.unit}", counted=count.counted)


def _each_time(story: Story, sentence: Sentence) -> Iterator[Paced]:
    """``Each lost hour costs €40,000``, ``every day of the strike cost $3 million``: what one unit of time brings."""
    low = story.tokens.low
    for k in range(sentence.first, sentence.last - 2):
        if low[k] not in ("each", "every") or (k > sentence.first and low[k - 1] not in _OPENING):
            continue
        at = next((j for j in (k + 1, k + 2, k + 3) if j < sentence.last and low[j] in TIMES), None)
        time = low[at] if at is not None else _of_those(story, sentence, k)
        at = k + 1 if at is None and time else at
        read = next((r for r in story.here(sentence) if r.first > k), None)
        if at is None or read is None or read.claim.kind not in ("money", "measure") or "/" in read.claim.amount.unit:
            continue
        first, last = story.phrase(read)
        if not 0 < first - at <= 9 or _WALLS & set(low[at:first]) or not _BRINGING & set(low[at:first]):
            continue
        amount = attrs.evolve(read.claim.amount, unit=f"{read.claim.amount.unit}/{time}")
        yield Paced(k, last, sentence, story.word(first, last, amount, "rate", read.claim.scope, read.claim.voice))


def _of_those(story: Story, sentence: Sentence, k: int) -> str:
    """The *day* of *on strike for 15 days. Each one robs them of $40 million*; empty where *each one* is of no time."""
    before = story.beside(sentence, 1, 0)[0]
    if story.tokens.low[k + 1] != "one" or k != sentence.first or before is sentence:
        return ""
    told = [x.claim.amount.unit for x in lengths(story, before) if x.claim.amount.unit in TIMES]
    return told[0] if len(told) == 1 else ""


_OPENING = frozenset(", ; : that and but for with — –".split())
_BRINGING = frozenset(
    "cost costs costing brings brought loses lost takes took uses used burns burned burnt earns earned adds added makes made produces "
    "produced robs robbed fills filled eats saves saved swallows swallowed yields pumps pumped consumes consumed".split()
)


def for_a_part(story: Story, sentence: Sentence, rate: Paced) -> bool:
    """True for a rate of the beginning or of one of many: ``£11 an hour for the first 40``, ``each of the 20 gets a litre a day``."""
    low = story.tokens.low
    if low[rate.last : min(sentence.last, rate.last + 3)] == ["for", "the", "first"] or has_rival(story, rate):
        return True
    if low[rate.last] in ("per", "each", "apiece"):
        return True  # "€2 a night per guest"
    if {"needed", "need", "needs", "required"} & set(low[rate.last : min(sentence.last, rate.last + 8)]):
        return True
    ahead = low[rate.sentence.first : rate.first]
    return any(ahead[k : k + 3] in (["each", "of", "the"], ["each", "of", "its"], ["each", "of", "them"]) for k in range(len(ahead)))


def is_of_wind(story: Story, rate: Paced) -> bool:
    """True for *ran 9.95, but the wind was 2.6 metres a second*, *in winds of 30 miles an hour*: no one went so far in that time."""
    return not _WINDS.isdisjoint(story.tokens.low[max(rate.sentence.first, rate.first - _NEAR_WIND) : rate.first])


_WINDS = frozenset("wind winds tailwind headwind breeze gust gusts".split())
_NEAR_WIND = 6


def has_rival(story: Story, rate: Paced) -> bool:
    """True for ``€24 an hour, and at €36 on Sundays``: another price beside it."""
    told = [r for r in story.here(rate.sentence) if r.claim.kind == "money" and r.first >= rate.last]
    joined = ("and", "or", ",", "but", "then")
    told = [r for r in told if r.claim.amount.unit == rate.top and _less(r, rate)]
    return any(story.before(r, 1) == ["at"] and story.before(r, 2)[0] in joined for r in told)


_NO_PRICE = 9  # times the rate: no other price of the same


def _less(read: Read, rate: Paced) -> bool:
    return (read.claim.stated.number or 0) < _NO_PRICE * (rate.claim.stated.number or 0)


def crewed(story: Story, rate: Paced) -> Paced | None:
    """*rate* of so many together, where a count stands just before it: ``Eighty delegates at $250 a day``; None where none does."""
    low = story.tokens.low
    for read in story.here(rate.sentence):
        first, last = story.phrase(read)
        gap = low[last : rate.first]
        if read.claim.kind == "count" and read.claim.scope.noun and gap in (["at"], ["on"], ["earning"], [",", "at"], ["paid"]):
            amount = _product(read.claim, rate.claim)
            return attrs.evolve(rate, first=first, claim=story.word(first, rate.last, amount, "rate", rate.claim.scope, rate.claim.voice))
    return None


def _product(count: Claim, rate: Claim) -> Amount:
    usual, widest = (getattr(count.amount, k) * getattr(rate.amount, k) for k in ("usual", "widest"))
    return Amount(Stated("range", usual.lo, usual.hi), usual, widest, unit=rate.amount.unit)


def is_bare(claim: Claim) -> bool:
    """True for a number that tells nothing of what it counts: the 220 of ``30 tonnes a day ..., a total of 220``."""
    return claim.kind == "count" and not (claim.amount.unit or claim.scope.noun or claim.scope.what)


def in_unit(story: Story, total: Read, unit: str) -> Read:
    """*total* in *unit*, that of the rate which it comes of, where it leaves that out."""
    if not unit or not is_bare(total.claim):
        return total
    amount = attrs.evolve(total.claim.amount, unit=unit)
    return total._replace(claim=story.word(*story.phrase(total), amount, "measure", voice=total.claim.voice))


def is_more(shorter: Paced, longer: Paced) -> bool:
    """True where *longer* is more than the price of the *shorter* time paid all the time, which no discount makes of it."""
    spell, scale = spells(shorter.per, longer.per), factor(shorter.top, longer.top)
    one, other = shorter.claim.stated.number, longer.claim.stated.number
    return (
        bool(spell and scale and one and other) and Fraction(other or 0) > Fraction(one or 0) * Fraction(scale or 1) * (spell or (1, 1))[1]
    )


def is_for_some(story: Story, earlier: Paced, later: Paced) -> bool:
    """True where the words between tell on how many days: ``12 hours a day, three days a week, or 36 hours a week``."""
    reads = [r for s in story.beside(earlier.sentence, 0, 1) for r in story.here(s) if earlier.last <= r.first < later.first]
    return any(r.claim.kind == "duration" and r.claim.amount.unit.partition("/")[0] == earlier.per for r in reads)
