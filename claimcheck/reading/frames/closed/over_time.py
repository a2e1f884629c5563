"""Over time: a rate, a time and what it comes to, alone in a stretch, in any order and any words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim, Kind
from claimcheck.claims.link import Link
from claimcheck.claims.paces import factor, goes_on, spells
from claimcheck.reading.frames.closed.fitting import is_near, is_spread, may_be_meant, told_in
from claimcheck.reading.frames.closed.named_spans import named_span
from claimcheck.reading.frames.closed.stretch import stretches
from claimcheck.reading.frames.operands import Tied, figures_of, like_nouns, number
from claimcheck.reading.frames.plainly import is_rounding
from claimcheck.reading.frames.tempo import each_of, tempos, times_near, worked
from claimcheck.reading.lengths import Length, exactly, lengths, one, within_a_day
from claimcheck.reading.paced import ADVERBS, Paced, divided, is_of_wind
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.beside import by_two, holds_other
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.cohesion import cohere
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.rates.over_two_times import is_money
from claimcheck.reading.ties.rates.rates import LENT
from claimcheck.reading.words.calendar import FULL_MONTHS, MONTHS, PARTS_OF_DAY
from claimcheck.reading.words.change import CHANGES
from claimcheck.reading.words.grammar import SUBJECTS
from claimcheck.reading.words.units import MEASURE_UNITS, MONEY_UNITS
from claimcheck.values.per_time import TIMES
from claimcheck.values.units import commensurable

_MADE = frozenset(("count", "money", "measure", "rate", "capacity"))


class _Trio(NamedTuple):
    rate: Paced
    time: Length
    total: Read


def over_time(story: Story, tied: Tied) -> Iterator[Guess]:
    """What the only rate of a stretch makes in its only time, where the stretch tells just one figure that it may make."""
    done = _tied_places(story, tied)
    taken: set[int] = set()
    for run in stretches(story):
        trio = _trio(story, run)
        if trio is None or trio.rate.first in taken:
            continue
        places = {trio.rate.first, trio.total.first}
        if places & done and not (_is_speed(trio) and any(places <= told for told in _tied_rates(story, tied))):
            continue  # a speed that is tied as one with halts in it may be the mean one
        if _is_kept(story, run, trio):
            taken.add(trio.rate.first)
            yield Guess((_link(story, trio),), sure=True)


def _tied_places(story: Story, tied: Tied) -> set[int]:
    """The first tokens of what rates and sums tie already."""
    names = {name for link in tied.links if link.sort in ("rate", "each", "same", "parts", "change", "mean") for name in link.claims}
    spans = [claim.span for claim in story.claims(names) if claim.id in names]
    return {story.tokens.at(span.start) for span in spans if span is not None}


def _tied_rates(story: Story, tied: Tied) -> list[set[int]]:
    """The first tokens of what each link of a rate ties."""
    links = [{claim.span for claim in map(story.claim, link.claims)} for link in tied.links if link.sort == "rate"]
    return [{story.tokens.at(span.start) for span in spans if span is not None} for spans in links]


def _is_speed(trio: _Trio) -> bool:
    return trio.rate.top != "" and commensurable(trio.rate.top, "meter")


def _trio(story: Story, run: Sequence[Sentence]) -> _Trio | None:
    """The rate, the time and the total of *run*, each the only one of its kind."""
    rates = _rates(story, run)
    if len(rates) != 1 or any(True for s in run for w in worked(story, s) if not rates[0].first <= w.first < rates[0].last):
        return None
    rate = rates[0]
    times = [x for s in run for x in (*times_near(story, s), *_loose_times(story, s)) if x.last <= rate.first or x.first >= rate.last]
    times = [x for x in times if not x.bare] or times
    span = named_span(story, run)
    if span is not None and not times:
        times = [span]
    if len(times) != 1 or each_of(story, rate) or is_of_wind(story, rate) or (is_money(rate) and LENT & story.words(*run)):
        return None
    total = _total(story, run, rate, times[0])
    return _Trio(rate, times[0], total) if total is not None else None


def _is_about(claim: Claim) -> bool:
    """True for a number as it is, about it or *nearly* so much; not for a bound."""
    return claim.stated.bound in ("=", "~") or (claim.stated.bound == "<" and claim.amount.hedge in ("nearly", "almost", "just under"))


def _rates(story: Story, run: Sequence[Sentence]) -> list[Paced]:
    """The rates of *run*, without a figure that only goes on from the time of another: ``at 700 euros a month they came to 8,400``."""
    told = [p for s in run for p in (*tempos(story, s), *_speeds(story, s))]
    low = story.tokens.low
    own = [p for p in told if _TIMED & set(low[p.first : p.last])]
    return own if own and own[0].first == told[0].first else told


_FEW = 12
_TIMED = frozenset((*TIMES, *ADVERBS, *PARTS_OF_DAY, "mph", "kph", "knots", "h"))


def _speeds(story: Story, sentence: Sentence) -> Iterator[Paced]:
    """``17 kilometres in a second``, ``two miles in one minute``: how far in one unit of time."""
    low = story.tokens.low
    for read in figures_of(story, sentence):
        (first, last), unit = story.phrase(read), read.claim.amount.unit
        timed = low[last] == "in" and low[last + 1] in ("a", "an", "one", "every") and low[last + 2] in ("second", "minute", "hour")
        if timed and read.claim.kind == "measure" and factor(unit, "meter") is not None:
            amount = attrs.evolve(read.claim.amount, unit=f"{unit}/{low[last + 2]}")
            yield Paced(first, last + 3, sentence, story.word(first, last + 3, amount, "rate", read.claim.scope, read.claim.voice))

    for x in lengths(story, sentence):
        k = x.first - 1
        if low[k] == "in" and low[k - 2] in ("a", "one") and low[k - 1] in MEASURE_UNITS and not x.bare and factor(low[k - 1], "meter"):
            amount = divided(exactly(1, low[k - 1]), x.claim.amount)  # "a kilometre in two minutes"
            yield Paced(k - 2, x.last, sentence, story.word(k - 2, x.last, amount, "rate"))


def _loose_times(story: Story, sentence: Sentence) -> Iterator[Length]:
    """``50 days old``, ``in a minute``: how long a thing has gone on by now; years are the age of somebody."""
    for read in story.every_figure.get(sentence.number, ()):
        if read.claim.kind == "age" and read.claim.amount.unit in ("hour", "day", "week", "month"):
            first, last = story.phrase(read)
            yield Length(first, last, story.word(first, last, read.claim.amount, "duration"))
    low = story.tokens.low
    for x in lengths(story, sentence):
        if low[x.last] == "later" and not x.bare:
            yield x
    for k in story.places(_SHORT, sentence):
        if low[k - 1] in ("a", "one") and low[k - 2] in ("in", "after", "for", "within") and not low[k - 3].isdecimal():
            yield Length(k - 1, k + 1, story.word(k - 1, k + 1, one(low[k]), "duration"))


_SHORT = frozenset(("minute", "second"))


def _total(story: Story, run: Sequence[Sentence], rate: Paced, time: Length) -> Read | None:
    """The only figure of *run* in the unit of *rate*, or of a count that may be of its noun; none where there are two."""
    apart = ((rate.first, rate.last), (time.first, time.last))
    here = [r for s in run for r in figures_of(story, s) if not any(r.first < b and a < r.last for a, b in apart)]
    if rate.top:
        alike = [r for r in here if r.claim.amount.unit and _is_of(r, rate)]
        bare = [r for r in here if not r.claim.amount.unit and not r.claim.scope.noun and r.claim.kind == "count"]
        found = alike if len(alike) == 1 and not bare else []
    else:
        counts = [r for r in here if not r.claim.amount.unit and r.claim.kind in _MADE]
        noun = rate.claim.scope.noun
        like = [r for r in counts if not noun or not r.claim.scope.noun or like_nouns(story, noun, r.claim.scope.noun)]
        found = like if like else counts
        large = [r for r in found if number(r) > _FEW or not r.figure.noun]
        found = large if len(large) == 1 < len(found) else found  # "by 15,000 under the two governments"
        if not like and (any(number(r) > 2 for r in counts[1:]) or _are_of_two_sorts(story, rate, counts)):
            return None
    if len(found) != 1 or found[0].claim.kind not in _MADE:
        return None
    per = found[0].figure.per
    carried = per in TIMES and not _TIMED & set(story.tokens.low[slice(*story.phrase(found[0]))])
    return found[0] if carried or not per else None


def _are_of_two_sorts(story: Story, rate: Paced, counts: Sequence[Read]) -> bool:
    """True for people and things: ``feeds 300 people a day and has given out 9,000 meals``."""
    return any(people(story, rate.claim.scope.noun) != people(story, r.claim.scope.noun) for r in counts)


def _is_of(read: Read, rate: Paced) -> bool:
    unit = read.claim.amount.unit.partition("/")[0]
    return unit == rate.top or (unit not in MONEY_UNITS and rate.top not in MONEY_UNITS and factor(unit, rate.top) is not None)


# Words that say the rate was not kept, was another, or is not all that made the total.
_TURNS = frozenset(
    "but however although though despite yet except because unless if instead otherwise besides plus including included "
    "includes excluding excluded minus less fewer net than another other others rest remaining extra additional further also "
    "slowed eased quickened doubled halved first initially afterwards thereafter later previously formerly once sometimes "
    "peak height worst best busiest record maximum top minimum least fastest capacity could can would might may should planned target "
    "expected expects hopes forecast limit".split()
)
_RESTS = frozenset("rest remainder remaining".split())
_NOW = frozenset("now currently today nowadays presently".split())


def _is_kept(story: Story, run: Sequence[Sentence], trio: _Trio) -> bool:
    """True where no word says that the rate was another for some of the time, or that the total holds more or less than it made."""
    rate, time, total = trio
    if not (_is_about(total.claim) and _is_about(rate.claim)) or total.claim.extreme is not None or rate.claim.extreme is not None:
        return False
    low = story.tokens.low
    before = low[max(rate.sentence.first, rate.first - 4) : rate.first]
    if _NOW & set(before) or _is_turned(story, run, total) or holds_other(story, total):
        return False
    if _is_of_other_time(low, time):
        return False
    if _is_for_some(low, trio) or _is_some_of_it(low, *story.phrase(total)) or _is_of_a_day(story, run, time):
        return False
    if low[time.first - 1] == "after" and low[time.last] == "of":
        return False  # "£1,100 a month after 13 years of marriage"
    if _is_reasoned(story, run) or _are_of_two_months(story, rate, total):
        return False
    place = story.sentence_at(time.first)
    if place is None or is_spread(rate.sentence, place, total.sentence):
        return False
    if _is_speed(trio) and total.sentence is not rate.sentence and not _are_of_one_matter(story, rate, total):
        return False  # "The wind averaged 40 km/h. The smoke travelled 150 km."
    if total.sentence is not rate.sentence and low[total.sentence.first] in ("a", "an"):
        return False  # "Guides earn £40 an hour. A three-hour course costs £90."
    if total.sentence is rate.sentence and low[story.phrase(total)[1] : rate.first] == ["and"]:
        return False  # "two million tonnes of maize and 300,000 tonnes of sorghum a year": each is so much a year
    if _is_level(story, rate, total) or (rate.top in MONEY_UNITS and "with" in low[time.last : time.last + 3]):
        return False  # "a three-hour session with coaching costs £60"
    if by_two(story, *sorted((rate.first, total.first))):
        return False
    made = _made(rate, time)
    size = number(total) * Fraction(_scale(total, rate))
    if made is None or not size:
        return False
    least, most = made
    if (not rate.top and size < Fraction(rate.claim.stated.number or 0)) or told_in(story, story.beside(total.sentence, 0, 1), _RESTS):
        return False
    return not (least <= size <= most or is_rounding(rate, size, made) or is_near(least, size) or is_near(most, size)) and may_be_meant(
        most, size
    )


def _is_turned(story: Story, run: Sequence[Sentence], total: Read) -> bool:
    """True where a word says that the rate was another; not for the month of *between May 2019 and May 2021*, *200,000 fewer people*."""
    low = story.tokens.low
    places = (k for s in run for k in story.places(_TURNS, s))
    said = (k for k in places if not (low[k] == "may" and story.tokens.written(k)[:1].isupper() and k > run[0].first))
    return any(not (low[k] in ("fewer", "less") and total.last <= k < story.phrase(total)[1] + 1) for k in said)


def _is_for_some(low: Sequence[str], trio: _Trio) -> bool:
    """True for *until then sold 40 a week*, *in its first six weeks*: another time than the one that the total is told of."""
    rate, time, _ = trio
    ahead = [k for k in range(max(rate.sentence.first, rate.first - 8), rate.first) if not time.first - 2 < k < time.last]
    until = any(low[k] in ("until", "till") for k in ahead) or any(
        low[k : k + 2] == ["or", "until"] for k in range(rate.last, rate.sentence.last)
    )
    return until or bool({"first", "last", "past"} & set(low[rate.last : rate.last + 4])) and time.first > rate.last + 4


def _is_of_other_time(low: Sequence[str], time: Length) -> bool:
    """True for ``25 minutes after leaving``, ``20 minutes faster``, ``two hours late``: no time in which a thing goes on."""
    word = low[time.last]
    return word in _POINTS or (word.endswith("er") and word not in _NO_DEGREE) or low[time.first - 1] in ("by", "than", "every")


_POINTS = frozenset("after before late early ahead behind more less ago apart earlier sooner away off from".split())
_NO_DEGREE = frozenset("later over under altogether together whether either her after per river water".split())


def _is_some_of_it(low: Sequence[str], first: int, last: int) -> bool:
    """True for ``£3,000 of which``, ``and £120,000 for repairs``, ``1,900 tonnes left``: a part, or a figure beside the rate."""
    beside = low[first - 1] == "and" and (low[last] in _PLACED or not low[last].isalpha())
    return low[last] in ("left", "later") or beside or (low[last] == "of" and low[last + 1] in ("which", "it", "that"))


_PLACED = frozenset("for on in at by from to with".split())


def _is_of_a_day(story: Story, run: Sequence[Sentence], time: Length) -> bool:
    """True for ``that day``, ``last year``: beside the time there is another one of which a figure may be told."""
    low = story.tokens.low
    words = range(run[0].first, run[-1].last - 1)
    return any(low[k] in _WHICH and low[k + 1] in TIMES and not time.first - 1 <= k < time.last for k in words)


_WHICH = frozenset("that this last next same previous".split())


def _are_of_one_matter(story: Story, rate: Paced, total: Read) -> bool:
    """True where the later of two sentences takes up the earlier; a headline is of all the text."""
    one, other = sorted((rate.sentence, total.sentence), key=lambda s: s.number)
    return one.role == "headline" or cohere(story, [one], [other])


def _are_of_two_months(story: Story, rate: Paced, total: Read) -> bool:
    """True for *900 a week in January. In the four weeks of February it treated 3,100*: the rate of one month, the total of another."""
    if rate.sentence is total.sentence:
        return False
    one, other = ({MONTHS[story.tokens.low[k]] for k in story.places(_FULL_NAMES, s)} for s in (rate.sentence, total.sentence))
    return bool(one and other) and not one & other


_FULL_NAMES = frozenset(FULL_MONTHS)


def _is_reasoned(story: Story, run: Sequence[Sentence]) -> bool:
    """True for *, for it rained*, *, since the paint shop went on*: why a product is not what one would reckon."""
    low = story.tokens.low
    commas = (k for s in run for k in range(s.first, s.last - 2) if low[k] == ",")
    return any(low[k + 1] == "since" or (low[k + 1] in ("for", "as") and low[k + 2] in SUBJECTS) for k in commas)


def _is_level(story: Story, rate: Paced, total: Read) -> bool:
    """True for *grew by 1,000 a year, to 41,000*: of what goes up or down by so much only a change is the sum."""
    low, (first, last) = story.tokens.low, story.phrase(total)
    if low[first - 1] == "to" and (low[first - 2] == "," or low[first - 2] in CHANGES - _SUMMING):
        return True
    if low[rate.first - 1] != "by":
        return False
    if _GAINED & set(low[max(total.sentence.first, first - 4) : first]) or low[total.last] in ("more", "fewer", "less"):
        return False  # "so between 2008 and 2016 we took in 18,000", "had 200,000 fewer people"
    return low[first - 1] not in ("by", "of") and not (low[last].endswith("er") or low[last] in ("more", "less"))


_GAINED = frozenset("gained gain added attracted recruited won lost shed took".split())
_SUMMING = frozenset("up mounted mount went go goes brought".split())


def _scale(total: Read, rate: Paced) -> Fraction:
    unit = total.claim.amount.unit.partition("/")[0]
    return Fraction(factor(unit, rate.top) or 1) if rate.top and unit else Fraction(1)


def _made(rate: Paced, time: Length) -> tuple[Fraction, Fraction] | None:
    """What *rate* makes in *time* at the least and at the most."""
    unit = time.claim.amount.unit
    if within_a_day(rate.per, time):
        return None
    try:
        found = spells(rate.per, unit)
        back = None if found else spells(unit, rate.per)
    except Exception:  # noqa: BLE001
        return None
    if found is not None:
        low, high = Fraction(found[0]), Fraction(found[1])
    elif back is not None:
        low, high = 1 / Fraction(back[1]), 1 / Fraction(back[0])
    else:
        return None
    if goes_on(rate.claim, time.claim):
        low = max(low, high * _SHORTEST)
    usual, each = time.claim.amount.usual, Fraction(rate.claim.stated.number or 0)
    return each * low * Fraction(usual.lo or 0), each * high * Fraction(usual.hi or 0)


_SHORTEST = Fraction(28, 31)  # of the days of a month
_HALTS = Fraction(7, 10)  # stops and bends take no more of a way


def _link(story: Story, trio: _Trio) -> Link:
    rate, time, total = trio
    pace = rate.claim
    made = _made(rate, time)
    short = made is not None and number(total) * _scale(total, rate) < made[0] * _HALTS
    if _is_speed(trio) and pace.kind != "mean" and short:
        pace = story.word(rate.first, rate.last, pace.amount, "mean", pace.scope, pace.voice)
    assumed = f"the rate of line {line(rate.claim)} is kept up for the time of line {line(time.claim)} and makes “{total.claim.said}”"
    return Link("rate", (pace.id, time.claim.id, _bare(story, total).id), assumption=assumed)


def _bare(story: Story, total: Read) -> Claim:
    """The claim of *total* without the time that it goes on from a rate beside it."""
    unit, _, per = total.claim.amount.unit.partition("/")
    if per not in TIMES:
        return total.claim
    kind: Kind = "money" if unit in MONEY_UNITS else "measure" if unit else "count"
    return story.recast(total, kind, unit=unit)
