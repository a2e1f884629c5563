"""Pacing: so much in each unit of time, for so long, by so many, and what that makes, in any order and up to a few sentences apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.paces import factor, spells
from claimcheck.reading.each import countable
from claimcheck.reading.frames.operands import MOST, Tied, figures_of, is_wrong, number, sense, told_itself
from claimcheck.reading.frames.paced_totals import at_that_pace, may_be_made, unread
from claimcheck.reading.frames.plainly import is_drawn, is_plain, is_steady, spread, without_until
from claimcheck.reading.frames.tempo import Worked, between_clocks, each_of, tempos, times_near, worked
from claimcheck.reading.lengths import Length, within_a_day
from claimcheck.reading.paced import Paced, has_rival, is_of_wind
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.cohesion import is_time_of_another
from claimcheck.reading.ties.common.equating import equated
from claimcheck.reading.ties.rates.over_two_times import is_money, on_and_on
from claimcheck.reading.ties.rates.paces import is_capped
from claimcheck.reading.ties.rates.rates import LENT, NOT_KEPT, another_rate, as_count
from claimcheck.reading.words.calendar import WEEKDAYS
from claimcheck.reading.words.numbers import OFTEN, ORDINALS
from claimcheck.values.amount import Stated
from claimcheck.values.exact import whole
from claimcheck.values.per_time import TIMES
from claimcheck.values.units import commensurable

_BACK, _ON = 4, 3
_NEARBY = 6  # words
_NEAR = Fraction(47, 50), Fraction(53, 50)  # what rounding may make of a product
_FULL = Fraction(28, 31)  # the days of a month differ
_SO_FAR = 12  # times that a product may be more or less than what it is told to make
_NOT_KEPT = NOT_KEPT - frozenset("can could should used wants last".split())

# A time, by whom or in which hours of it, and what the rate makes in it at the least and at the most.
Made = tuple[Length, Read | Worked | None, Fraction, Fraction]


def pacing(story: Story, tied: Tied) -> Iterator[Guess]:
    """What each rate makes in a time, where no words have tied them."""
    done = {name for link in tied.links if link.sort in ("rate", "same") for name in link.claims}
    for sentence in story.sentences:
        rates = [p for p in tempos(story, sentence) if p.claim.id not in done and p.top not in ("day", "week")]
        if not rates:
            continue
        kinds = {(p.top, p.per, p.claim.scope.noun) for p in rates}
        for rate in rates if len(kinds) == len(rates) and len(rates) < 3 else ():
            if (
                _is_coupon(story, rate)
                or _is_of_a_time(story, rate)
                or _is_of_some_hours(story, rate)
                or (is_money(rate) and LENT & story.words(sentence))
            ):
                continue
            if not _is_for_the_rest(story, rate) and not _NOT_KEPT & set(_ahead(story, rate)) or at_that_pace(story, sentence):
                yield from _of_rate(story, rate)


def _is_coupon(story: Story, rate: Paced) -> bool:
    """True for what ten-year bonds pay a year, beside the sum that they were sold for."""
    near = story.beside(rate.sentence, 1, 0)
    return bool(_BONDS & story.words(*near))


_BONDS = frozenset("bond bonds gilt gilts coupon notes debentures treasuries".split())


def _ahead(story: Story, rate: Paced) -> Sequence[str]:
    """The words of the sentence before *rate*, without the *once* of ``once every 40 minutes``."""
    low = story.tokens.low
    once = low[rate.first - 1] == "once" and rate.per in ("second", "minute", "hour")
    return without_until(low, rate, rate.sentence.first, rate.first - once)


_TIMES = frozenset("week month year quarter season weekend spring summer autumn winter".split())


_HEIGHTS = frozenset("height peak best busiest most worst".split())


def _is_of_a_time(story: Story, rate: Paced) -> bool:
    """True for *1,200 a day last week*, where its sentence tells no other figure: what came in another time is not reckoned by it."""
    low, last = story.tokens.low, rate.last
    if _HEIGHTS & set(low[last : min(last + 4, rate.sentence.last)]):
        return True  # "sold 41,000 copies a day at its height in 1961"
    alone = len([r for r in figures_of(story, rate.sentence) if not rate.first <= r.first < last]) == 0
    return alone and low[last] in ("last", "this") and low[last + 1] in _TIMES


def _is_of_some_hours(story: Story, rate: Paced) -> bool:
    """True for *sold 4,000 on Friday, or 9 a minute between noon and 2pm*: that is the rate of some hours of the day."""
    low, first = story.tokens.low, rate.sentence.first
    whole_day = any(low[k - 1] == "on" and (low[k] in WEEKDAYS or low[k + 1] in WEEKDAYS) for k in range(first + 1, rate.first - 1))
    return whole_day and low[rate.first - 2 : rate.first] == [",", "or"] and low[rate.last] == "between"


def _is_for_the_rest(story: Story, rate: Paced) -> bool:
    """True for *would now have to build 350,000 a year*: what is needed of what is not done yet."""
    ahead = set(story.tokens.low[rate.sentence.first : rate.first])
    return bool({"now", "still"} & ahead) and bool({"need", "needs", "have", "has", "must"} & ahead) and "to" in ahead


def _is_by(story: Story, x: Length, rate: Paced, total: Read, times: Sequence[Length]) -> bool:
    """False for a time of another sentence where that of the rate or of the total tells one."""
    own = (rate.sentence.number, total.sentence.number)
    told = [y for y in times if y.claim.sentence in own and not (y.first < total.last and total.first < y.last)]
    return not told or x in told


_DID = frozenset(("did", "do", "does"))
_EARNING = frozenset("earn earns earned paid wage wages".split())
_COSTING = frozenset("cost costs price priced fee fees".split())


def _of_rate(story: Story, rate: Paced) -> Iterator[Guess]:
    """The guess at what *rate* makes of the times and figures near it."""
    near = _sentences_near(story, rate)
    hours = [w for s in near for w in worked(story, s) if not is_time_of_another(story, w.first, rate.first, rate.first)]
    if has_rival(story, rate) or (another_rate(story, rate.last, rate.sentence.last) and not hours):
        return
    if {"peaked", "peaks", "peak"} & story.words(rate.sentence) or is_capped(story, rate):
        return  # a peak is no rate that is kept up
    if _earns(story, rate) or is_of_wind(story, rate):
        return
    figures = [r for s in near for r in figures_of(story, s) if not rate.first <= r.first < rate.last]
    pace = Fraction(rate.claim.stated.number or 0)
    # "They took 6,640 a day", and "the youngest were 20"
    figures = [r for r in figures if told_itself(r) or number(r) >= pace or not r.claim.stated.number]
    if rate.top:  # "pay 350 crowns a year. Their number has grown by 900 in two years"
        figures = [r for r in figures if r.claim.amount.unit or "number" not in story.before(r, _NEARBY)]
    figures = [r for r in figures if story.tokens.low[r.last] not in _DID]  # "Eleven ships a day came in May; last week 33 did"
    if story.tokens.low[rate.first] in OFTEN:
        figures = [r for r in figures if not told_itself(r) or r.figure.noun == "times"]  # "twice a day", and 9,600 men for 12 years
    times = _times(story, rate, near, hours)
    bound = each_of(story, rate)
    crews = [bound] if isinstance(bound, Read) else [r for r in figures if countable(r)] if bound else []
    if bound and all(_is_that(story, r) for r in crews):
        crews, figures = [], [r for r in figures if _is_that(story, r)]  # "Each battery gets 40 rounds a day. In a fortnight that is 560"
    if bound and not crews and story.tokens.low[rate.last] == "per":
        return  # "€2 a night per guest"
    made = [(x, n, low, high) for x in times for n, low, high in _makes(rate, x, crews if bound else [], hours)]
    # a time of less than one of its unit is another's where one is longer
    made = [m for m in made if m[2] >= Fraction(rate.claim.stated.number or 0)] or made
    made = [(x, n, high * _FULL if _is_full(story, rate, x) else low, high) for x, n, low, high in made]
    if _fits(story, rate, times, made, figures):
        return
    options = _options(story, rate, times, made, figures)
    wrong = next((o for o in options[:3] if _is_wrong(o[2], rate, _size(story, o[2], rate), o[4])), None)
    options = [*([wrong] if wrong else []), *options]
    if options:
        x, n, r, *_ = options[0]
        alone = len({id(o[2]) for o in options}) == len({o[0].first for o in options}) == 1
        kept = alone and (is_drawn(story, rate, x, r) or is_plain(story, rate, x, r, made=options[0][3:]))
        links = tuple(_link(story, rate, x, n, r, kept=kept) for x, n, r, *_ in options[:MOST])
        yield Guess(links, told=2, sure=wrong is not None or kept)


def _earns(story: Story, rate: Paced) -> bool:
    """True for *If you saved £200 a month for 20 years at 5%*: the interest comes on top of what is paid in."""
    here = [r for r in story.here(rate.sentence) if r.claim.amount.unit == "percent" and r.first >= rate.last]
    saved = _SAVING & set(story.tokens.low[rate.sentence.first : rate.first])
    return bool(saved) and any(story.before(r, 1) == ["at"] for r in here)


_SAVING = frozenset("save saves saved saving invest invests invested investing".split())


def _sentences_near(story: Story, rate: Paced) -> Sequence[Sentence]:
    """The sentences around *rate* but for those of prices beside what is earned: *earn £40 an hour. A course costs £90*."""
    near = story.beside(rate.sentence, _BACK, _ON)
    if _EARNING & set(story.tokens.low[rate.sentence.first : rate.first]):
        return [s for s in near if s is rate.sentence or not _COSTING & story.words(s)]
    return near


def _times(story: Story, rate: Paced, near: Sequence[Sentence], hours: Sequence[Worked]) -> list[Length]:
    """The times of *near* for which *rate* may be kept up, else the one of the *hours* worked at it."""
    low = story.tokens.low
    times = [x for s in near for x in times_near(story, s) if x.last <= rate.first or x.first >= rate.last]
    times = [x for x in times if low[x.first - 1] not in ("after", "within") or low[x.last] != "of"]  # "after 13 years of marriage"
    if low[rate.sentence.first] == "before":
        times = [x for x in times if story.sentence_at(x.first) is rate.sentence]  # "Before the truce 400 shells a week fell on it"
    times = [x for x in times if not (x.bare and low[x.first - 1] == "of" and _NTH & set(low[max(0, x.first - 6) : x.first - 1]))]
    times = [x for x in times if not _is_planned(story, x) and not _is_of_another(low, x, rate)]
    times = [x for x in times if x.claim.amount.unit != rate.top and (low[x.first] != "since" or _since(low, rate, x))]
    times = [x for x in times if low[x.last] != "ago" or "than" not in low[max(0, x.first - 2) : x.first]]  # "100 more than a year ago"
    times += between_clocks(story, near)
    apart = [x for x in times if not any(w.first <= x.first < w.last for w in hours)]
    times = apart if any(not x.bare for x in apart) else times
    here = (w for w in hours if w.unit == rate.per and w.first >= rate.last and story.sentence_at(w.first) is rate.sentence)
    return times or [w.once(story) for w in here]


_NTH = frozenset((*ORDINALS, "last", "biggest", "largest", "best", "worst"))  # "the first big fair of the year": which one, not how long


def _fits(story: Story, rate: Paced, times: Sequence[Length], made: Sequence[Made], figures: Sequence[Read]) -> bool:
    """True where a figure nearby is what the rate makes, once or by each of a number of others told before it."""
    every = [None, *(r for r in figures if countable(r) and (r.sentence is rate.sentence or r.last <= rate.first))]
    return any(
        _is_near(low * _count(n), high * _count(n), _size(story, r, rate))
        for x, _, low, high in made
        for n in every
        for r in figures
        if r is not n and not any(one and x.first < one.last and one.first < x.last for one in (n, r)) and _is_by(story, x, rate, r, times)
    )


def _options(
    story: Story, rate: Paced, times: Sequence[Length], made: Sequence[Made], figures: Sequence[Read]
) -> list[tuple[Length, Read | Worked | None, Read, Fraction, Fraction]]:
    """Each time, number and figure that may be what the rate makes, with its least and its most, the nearest first."""
    figures = [r for r in figures if story.after(r, 1) not in (["wide"], ["across"]) and not _is_of_one_day(story, rate, r)]
    figures = [r for r in figures if "only" not in story.before(r, 1)]  # "averaged 240 a week, and in March it managed only 60"
    options = [(x, n, r, low, high) for x, n, low, high in made for r in figures if may_be_made(story, rate, x, n, r)]
    options = [o for o in options if _within(o[3], o[4], _size(story, o[2], rate)) and _is_by(story, o[0], rate, o[2], times)]
    options = [o for o in options if not is_time_of_another(story, o[0].first, rate.first, o[2].first)]
    options = [o for o in options if not _is_explained(story, figures, rate, o[2], o[4])]
    return sorted(options, key=lambda o: (spread(rate, o[0], o[2]), abs(o[0].first - rate.first) + abs(o[2].first - rate.first)))


def _is_of_one_day(story: Story, rate: Paced, read: Read) -> bool:
    """True for *14 a day in the week, but on Friday there were 31*: one of the days, and not all that the rate makes."""
    words = story.before(read, _CLAUSE)
    turn = max((k for k, w in enumerate(words) if w in ("but", ";", "while")), default=-1)
    clause = words[turn + 1 :]
    on = next((k for k, w in enumerate(clause[:-1]) if w == "on" and clause[k + 1] in WEEKDAYS), -1)
    return rate.per == "day" and turn >= 0 and on >= 0 and "," not in clause and "since" not in clause


_CLAUSE = 8


def _is_that(story: Story, read: Read) -> bool:
    """True for the 560 of *that comes to 560*: what the words draw from the sentence before, of each one that it tells of."""
    told = equated(story, story.phrase(read)[0], read.sentence)
    return told is not None and told.kind == "result" and not read.claim.scope.noun


def _is_explained(story: Story, figures: Sequence[Read], rate: Paced, total: Read, made: Fraction) -> bool:
    """True where what is made and another figure nearby are the total: ``lost $108m so, and $60m of plant, $168m in all``."""
    unit = total.claim.amount.unit
    gap = abs(_size(story, total, rate) - made)
    others = (r for r in figures if r is not total and r.claim.amount.unit == unit and r.claim.kind == total.claim.kind and unit)
    return any(_is_near(gap, gap, _size(story, r, rate)) for r in others)


def _since(low: Sequence[str], rate: Paced, x: Length) -> bool:
    """True for *has shrunk by 35 metres a year since 2006*, of one sentence; a fee of so much a year since then is paid anew."""
    told = low[rate.first - 1] in ("by", "of", "at") and rate.per == "year"
    return told and x.claim.sentence == rate.sentence.number and rate.every is None


def _is_of_another(low: Sequence[str], x: Length, rate: Paced) -> bool:
    """True for *works 48 days a year* beside a rate that is not one of days."""
    return not x.bare and low[x.last - 2] in ("a", "per", "every", "each") and low[x.last - 1] in TIMES and x.claim.amount.unit != rate.per


def _is_planned(story: Story, x: Length) -> bool:
    """True for *was meant to last 60 hours*, where another figure tells how long it did."""
    low, sentence = story.tokens.low, story.sentence_at(x.first)
    if sentence is None:
        return False
    ahead = low[max(sentence.first, x.first - 5) : x.first]
    later = any(r.first >= x.last and not r.claim.amount.unit and r.claim.kind == "count" for r in story.here(sentence))
    return later and bool(_PLANNED & set(ahead)) and "to" in ahead


_PLANNED = frozenset("meant planned supposed designed due expected intended scheduled was were".split())


def _is_full(story: Story, rate: Paced, x: Length) -> bool:
    """True for what is kept up all the time, a way excepted, on which there are halts."""
    sentences = (rate.sentence, *(s for s in (story.sentence_at(x.first),) if s is not None))
    return any(on_and_on(story, rate, s) for s in sentences) and not (rate.top and commensurable(rate.top, "metre"))


def _makes(
    rate: Paced, x: Length, crews: Sequence[Read], hours: Sequence[Worked]
) -> Iterator[tuple[Read | Worked | None, Fraction, Fraction]]:
    """What *rate* makes in *x*, at the least and at the most: by each of so many, for so many hours of each day."""
    number, time = rate.claim.stated.number, x.claim.stated.number
    if not number or not time:
        return
    spell = _units(rate.per, x.claim.amount.unit)
    if spell is None or within_a_day(rate.per, x):
        return
    one, many = (Fraction(number) * Fraction(time) * k for k in spell)
    for crew in crews:
        yield crew, one * _count(crew), many * _count(crew)
    working = any(w.unit == rate.per and w.first == rate.last + 1 for w in hours)  # "20 miles a day, five days a week"
    for work in hours:
        shift = _units(rate.per, work.unit)
        days = _units(work.per, x.claim.amount.unit)
        if shift is not None and days is not None and rate.per != work.per and x.first != work.first:
            a, b = (Fraction(number) * Fraction(time) * work.number * s * d for s, d in zip(shift, days, strict=True))
            yield work, a, b
            working = working or work.unit == rate.per
    if not crews and (not working or any(w.first == x.first for w in hours)):
        yield None, one, many


@cache
def _units(per: str, unit: str) -> tuple[Fraction, Fraction] | None:
    """How many of the unit of time *per* there are in one *unit*, at the least and at the most."""
    per, unit = ("day" if u == "night" else u for u in (per, unit))
    try:
        found = spells(per, unit)
        if found is not None:
            return Fraction(found[0]), Fraction(found[1])
        back = spells(unit, per)
    except Exception:  # noqa: BLE001
        return None
    return (1 / Fraction(back[1]), 1 / Fraction(back[0])) if back else None


def _count(crew: Read | Worked | None) -> Fraction:
    return Fraction(crew.claim.stated.number or 1) if isinstance(crew, Read) else Fraction(1)


def _size(story: Story, read: Read, rate: Paced) -> Fraction:
    number = Fraction(read.claim.stated.number or 0)
    top = _at_sea(rate, read.claim.amount.unit.partition("/")[0] or sense(story, read)[0].unit)
    scale = factor(top, rate.top) if rate.top and top and top != "percent" else 1
    return number * Fraction(scale or 1)


def _at_sea(rate: Paced, unit: str) -> str:
    """*unit*, the miles of a ship being nautical ones though nothing says so."""
    return rate.top if {rate.top, unit} == {"mile", "nautical mile"} else unit


def _is_near(low: Fraction, high: Fraction, size: Fraction) -> bool:
    return bool(size) and low * _NEAR[0] <= size <= high * _NEAR[1]


def _within(low: Fraction, high: Fraction, size: Fraction) -> bool:
    """True where a product is not so far from *size*, but by a power of ten, that it cannot be meant to make it."""
    if not size or not low:
        return False
    if low / _SO_FAR <= size <= high * _SO_FAR:
        return True
    return any(_is_near(low * 10**k, high * 10**k, size) or _is_near(low / 10**k, high / 10**k, size) for k in (2, 3, 6))


def _is_wrong(read: Read, rate: Paced, size: Fraction, made: Fraction) -> bool:
    """True where a slip of the pen takes what is made to what is told, both as they are written."""
    number = Fraction(read.claim.stated.number or 0)
    meant = made * number / size if size else made
    plain = all(claim.stated.bound in ("=", "~") for claim in (read.claim, rate.claim))
    return plain and is_wrong(whole(number), whole(meant))


def _paced(story: Story, rate: Paced, by: Read | Worked | None, *, kept: bool) -> Claim:
    """The claim of *rate*, of all who keep it, an average where the words call it an even one or reckon with it."""
    claim, amount = rate.claim, rate.claim.amount
    if isinstance(by, Read):
        number = Fraction(claim.stated.number or 0) * _count(by)
        usual, widest = by.claim.amount.usual * amount.usual, by.claim.amount.widest * amount.widest
        amount = attrs.evolve(amount, stated=Stated("=", whole(number), whole(number)), usual=usual, widest=widest)
        return story.word(rate.first, rate.last, amount, "measure", claim.scope, claim.voice)
    if isinstance(by, Worked):
        amount = by.of_days(amount, rate)
    speed = kept and rate.top != "" and commensurable(rate.top, "meter")
    kind = "mean" if speed or is_steady(story, rate) or claim.kind == "mean" else "rate"
    if amount is claim.amount and kind == claim.kind:
        return claim
    return story.word(rate.first, rate.last, amount, "mean" if kind == "mean" else "rate", claim.scope, claim.voice)


def _link(story: Story, rate: Paced, x: Length, by: Read | Worked | None, total: Read, *, kept: bool) -> Link:
    pace = _paced(story, rate, by, kept=kept)
    if not rate.top and total.claim.kind == "measure":
        amount = attrs.evolve(pace.amount, unit=f"{total.claim.amount.unit}{pace.amount.unit}")
        pace = story.word(rate.first, rate.last, amount, "mean" if pace.kind == "mean" else "rate", pace.scope, pace.voice)
    assumed = f"the rate of line {line(rate.claim)} is kept up for the time of line {line(x.claim)} and makes “{total.claim.said}”"
    full = _is_full(story, rate, x)
    return Link("rate", (pace.id, x.claim.id, _counted(story, rate, total).id), assumption=assumed, exhaustive=full)


def _counted(story: Story, rate: Paced, total: Read) -> Claim:
    plain, unit = unread(story, total), total.claim.amount.unit
    if rate.top and not unit:
        return story.word(*story.phrase(total), attrs.evolve(total.claim.amount, unit=rate.top), "measure", voice=total.claim.voice)
    if unit and _at_sea(rate, unit) != unit:
        return story.word(*story.phrase(total), attrs.evolve(total.claim.amount, unit=rate.top), "measure", voice=total.claim.voice)
    return plain if plain is not total.claim else as_count(story, total)
