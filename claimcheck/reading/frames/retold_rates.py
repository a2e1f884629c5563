"""Retold rates: one rate for two units of time, in one sentence or a few apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.paces import factor, spells
from claimcheck.reading.frames.one_every import spaced
from claimcheck.reading.frames.operands import Tied, figures_of
from claimcheck.reading.frames.tempo import each_of, is_doubtful, tempos
from claimcheck.reading.paced import Paced, is_for_some, is_more
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.equating import equated, hedges_before
from claimcheck.reading.ties.rates.over_two_times import BOTH, every_one, is_money, is_price, on_and_on
from claimcheck.reading.ties.rates.rates import NOT_KEPT
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.values.amount import Stated
from claimcheck.values.exact import whole

_BACK = 3
_SO = frozenset("so thus therefore hence means meaning makes making works adds amounts comes".split())
_HEADS = {"daily": "day", "weekly": "week", "hourly": "hour", "monthly": "month", "yearly": "year", "annual": "year"}
_HEADING = frozenset(_HEADS)
_MADE = frozenset("output production sales intake throughput turnover total toll take haul yield".split())
_ALL = frozenset("together altogether combined all".split())
_WORKED = frozenset("day hour week minute".split())
_WALLS = frozenset(", ; : but while".split())
_APART = _WALLS | frozenset("and or from to than".split())


def retold_rates(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each two rates of one thing for two units of time that no words have tied."""
    done = {name for link in tied.links if link.sort in ("rate", "same") for name in link.claims}
    found = {s.number: [p for p in tempos(story, s) if p.claim.id not in done] for s in story.sentences}
    for sentence in story.sentences:
        told = (*found[sentence.number], *_headed(story, sentence))
        before = [p for s in story.beside(sentence, _BACK, 0) for p in found[s.number]] if told else []
        for later in told:
            earlier = [p for p in before if p.last <= later.first and _may_be_one(story, p, later) and not every_one(story, p, later)]
            earlier = [p for p in earlier if not _is_of_each(story, p)]
            yield from _together(story, before, later)
            yield from _every_so_often(story, before, later)
            kinds = {(p.top, p.per, p.claim.scope.noun) for p in earlier}
            if earlier and len(kinds) == len(earlier) < 3:
                yield from _guess(story, earlier[-1], later)


def _is_of_each(story: Story, rate: Paced) -> bool:
    """True for the $90 a night of *120 rooms, at $90 a night*: what is paid for each of so many is no rate of all."""
    low, first = story.tokens.low, rate.first
    if low[first - 1] != "at" or not is_money(rate):
        return False
    counts = [r for r in figures_of(story, rate.sentence) if r.claim.kind == "count" and r.figure.noun and (r.claim.stated.number or 0) > 1]
    return any(0 <= first - 1 - story.phrase(r)[1] < 2 for r in counts)


def _together(story: Story, before: Sequence[Paced], later: Paced) -> Iterator[Guess]:
    """``Each of the 12 tills serves 30 an hour. Between them they serve 360 an hour``: so many times one rate is that of all."""
    low, sentence = story.tokens.low, later.sentence
    ahead = low[max(sentence.first, later.first - 10) : later.first]
    if not (_ALL & set(ahead) or "between" in ahead and "them" in ahead):
        return
    for rate in [p for p in before if p.last <= later.first and (p.top, p.per) == (later.top, later.per)][-1:]:
        crew = each_of(story, rate)
        if isinstance(crew, Read):
            times = crew.claim.amount
            amount = rate.claim.amount
            number = Fraction(amount.stated.number or 0) * Fraction(times.stated.number or 1)
            stated = Stated("=", whole(number), whole(number))
            usual, widest = amount.usual * times.usual, amount.widest * times.widest
            amount = attrs.evolve(amount, stated=stated, usual=usual, widest=widest)
            claim = story.word(rate.first, rate.last, amount, "rate", rate.claim.scope, rate.claim.voice)
            yield Guess((_link(claim, later.claim, full=True),), sure=True)


def _every_so_often(story: Story, before: Sequence[Paced], later: Paced) -> Iterator[Guess]:
    """``1,200 skiers an hour, one every three seconds``: a rate and the time that passes from one to the next."""
    earlier = [p for p in before if p.sentence is later.sentence and p.last <= later.first and p.every is None and not p.top]
    if later.every is None or later.count is not None or len(earlier) != 1 or later.top:
        return
    rate = earlier[0]
    shorter, gap = spells(later.per, rate.per), story.tokens.low[rate.last : later.first]
    beside = (len(gap) < _SHORT and "one" in gap and {",", "or", "("} & set(gap)) or (len(gap) < _LONG and _ends_in_one(gap))
    shared = _ALL & set(story.tokens.low[rate.sentence.first : rate.first]) or "each" in story.tokens.low[later.last : later.last + _SHORT]
    if _is_of_working_day(rate, later) and not _ROUND & story.words(rate.sentence):
        return
    if shorter is not None and beside and not {"and", "but"} & set(gap) and not shared:
        yield Guess((_link(spaced(story, later, rate.claim), rate.claim, full=True),), sure=True)


def _is_of_working_day(rate: Paced, later: Paced) -> bool:
    """True for *120 lorries a day, one every five minutes*: ten hours of them, which no yard is open beyond."""
    number, often = rate.claim.stated.number, later.claim.stated.number
    if rate.per != "day" or later.per not in _IN_AN_HOUR or not number or not often:
        return False
    hours = Fraction(number) / (Fraction(often) * _IN_AN_HOUR[later.per])
    return hours.denominator == 1 and hours in _WORKING


_IN_AN_HOUR = {"minute": 60, "hour": 1}
_WORKING = range(8, 17)  # hours
_ROUND = frozenset("clock night nights overnight nonstop 24-hour 24".split())  # "288 a day, by day and by night"


def _ends_in_one(gap: Sequence[str]) -> bool:
    """True for *touch down in the morning rush, one*: nothing else stands between commas."""
    return list(gap[-2:]) in ([",", "one"], ["or", "one"]) and gap.count(",") == 1


_SHORT, _LONG = 6, 14


def _headed(story: Story, sentence: Sentence) -> Iterator[Paced]:
    """``Daily output goes up to 820 vehicles``: a rate whose unit of time leads the sentence."""
    low = story.tokens.low
    for k in story.places(_HEADING, sentence):
        if k + 1 >= sentence.last or low[k + 1] not in _MADE:
            continue
        read = next((r for r in figures_of(story, sentence) if r.first > k), None)
        if read is None or _WALLS & set(low[k : read.first]):
            continue
        if "/" in read.claim.amount.unit or read.claim.kind not in ("count", "measure"):
            continue
        first, last = story.phrase(read)
        amount = attrs.evolve(read.claim.amount, unit=f"{read.claim.amount.unit}/{_HEADS[low[k]]}")
        yield Paced(first, last, sentence, story.word(first, last, amount, "rate", read.claim.scope, read.claim.voice))


def _may_be_one(story: Story, a: Paced, b: Paced) -> bool:
    """True for what is counted in one unit for a shorter time and for a longer one."""
    retold = a.per == b.per and _is_apposed(story, a, b) and b.last - b.first > 2 and a.claim.said.split()[-1] != b.claim.said.split()[-1]
    drawn = _is_drawn(story, a, b)
    if (spells(a.per, b.per) or (drawn and spells(b.per, a.per))) is None or (a.per == b.per and not retold):
        return False
    if b.top == a.per or (b.count is not None and b.sentence is not a.sentence) or is_for_some(story, a, b):
        return False
    if b.top in _WORKED or a.top in _WORKED:
        return drawn and b.top in _WORKED and a.top in _WORKED and not NOT_KEPT & set(story.tokens.low[a.sentence.first : a.first])
    if a.top and b.top and factor(a.top, b.top) is None or (a.top and not b.top and not b.elided):
        return False
    if b.top and not a.top and a.sentence is not b.sentence:
        return False  # "Water comes twice a day" beside "360 pounds a week"
    if is_money(a) != is_money(b) and any(p.claim.scope.noun or p.every is not None for p in (a, b) if not is_money(p)):
        return False  # "A typical family pays $95 a month" beside 1,262 casualties a day
    low = story.tokens.low[a.sentence.first : b.last]
    said = {"last", "can", *a.claim.said.lower().split()}
    return not BOTH & set(low) and not NOT_KEPT & set(low) - said and not is_doubtful(story, a.sentence, b.sentence)


def _guess(story: Story, a: Paced, b: Paced) -> Iterator[Guess]:
    drawn = _is_drawn(story, a, b)
    if any(a.last <= r.first < b.first and not r.figure.noun and not r.claim.amount.unit for r in figures_of(story, b.sentence)):
        return  # "90 litres a minute at its low setting and 150 at its high one, or 9,000 an hour": of the nearer one
    if not drawn and (_is_of_its_subject(story, a, b) or _is_shifted(story, a, b)):
        yield Guess((_link(a.claim, _unit(story, a, b), full=False),), sure=True)
        return
    full = on_and_on(story, a, b.sentence) or (b.sentence is not a.sentence and on_and_on(story, b, b.sentence))
    one, other = a.claim.scope.noun, b.claim.scope.noun
    alike = bool(a.top and b.top) or not one or not other or story.table.nouns(one, other) in ("same", "inside", "holds")
    if not (alike or drawn) or not (full or drawn) or (is_money(b) and not drawn):
        return
    priced = is_price(story, b.sentence) and not _SO & set(story.tokens.low[a.last : b.first])
    if is_money(b) and (priced or a.per in ("minute", "hour")) and not is_more(a, b):
        return  # "£3 an hour, or £15 a day"
    # "A tap dripping at two litres an hour wastes 36 litres a day"
    at_once = full and bool(a.top) and a.sentence is b.sentence and not _APART & set(story.tokens.low[a.last : b.first])
    later = spaced(story, b, a.claim) if b.every is not None and b.count is None and not b.top else _unit(story, a, b)
    yield Guess((_link(_unit(story, b, a), later, full=full),), sure=alike and (drawn or at_once))


def _is_of_its_subject(story: Story, a: Paced, b: Paced) -> bool:
    """True where one subject has both rates: ``Running at 45 litres a minute, the pump lifts 2,700 an hour``, ``The mill, which ...,``."""
    low, sentence = story.tokens.low, b.sentence
    if a.sentence is not sentence or is_money(a) or is_money(b) or not _are_alike(story, a, b):
        return False
    if any(
        not (p.first <= r.first < p.last) for r in figures_of(story, sentence) for p in (a, b) if r.last <= b.last and not _is_in(r, a, b)
    ):
        return False
    lead, gap = low[sentence.first : a.first], low[a.last : b.first]
    walls = [word for word in gap if word in _APART]
    opened = bool(lead) and (lead[0].endswith(("ing", "ed")) or lead[0] in ("at", "with")) and "," not in lead
    aside = lead.count(",") == 1 and lead[lead.index(",") + 1] in ("which", "that", "who")
    if not (opened or aside) or walls != [","] or _TOO & {*lead, *gap} or _RELATIVE & set(gap):
        return False
    return aside or gap[0] == "," or len(gap) < _LONG


def _is_in(read: Read, a: Paced, b: Paced) -> bool:
    return a.first <= read.first < a.last or b.first <= read.first < b.last


_TOO = frozenset("each every both two three four five six several together but half only up".split())


def _are_alike(story: Story, a: Paced, b: Paced) -> bool:
    """True for two rates in one unit or of one noun, or of which the later leaves both out."""
    if a.top or b.top:
        return bool(a.top) and (bool(b.top) or b.elided)
    one, other = a.claim.scope.noun, b.claim.scope.noun
    return bool(one) and (not other or story.table.nouns(one, other) == "same")


def _is_shifted(story: Story, a: Paced, b: Paced) -> bool:
    """True for two counts of one thing of which the later is ten or a hundred times what the earlier makes: a zero too many or too few."""
    gap = set(story.tokens.low[a.last : b.first])
    if a.top or b.top or not story.is_brief or not _are_alike(story, a, b) or _TOO & gap or (a.sentence is b.sentence and _RELATIVE & gap):
        return False
    found, one, other = spells(a.per, b.per), a.claim.stated.number, b.claim.stated.number
    if found is None or not one or not other or _is_of_another(story, b):
        return False
    made = [Fraction(one) * Fraction(times) for times in found]
    return any(m * shift == Fraction(other) for m in made for shift in _SHIFTS) and Fraction(other) >= _MANY


def _is_of_another(story: Story, rate: Paced) -> bool:
    """True for ``Its rivals sell 3,500 a week``, ``Another shop sells``: a subject of its own, which is no word for what is made."""
    low, first = story.tokens.low, rate.sentence.first
    other = low[first] in OWNERS and low[first + 1] not in _MADE
    return other or bool(_ELSE & set(low[first : rate.first]))


_ELSE = frozenset("another other others rival rivals while whereas than".split())
_RELATIVE = frozenset("who which that whose where".split())
_SHIFTS = (Fraction(10), Fraction(100), Fraction(1, 10))
_MANY = 100


def _is_drawn(story: Story, a: Paced, b: Paced) -> bool:
    """True where the words say that the later rate is the earlier one: ``, or``, ``that is``, ``so each day``."""
    low, sentence = story.tokens.low, b.sentence
    if equated(story, b.first, sentence, apposed=_is_apposed(story, a, b)) is not None:
        return True
    start = a.last if a.sentence is sentence else sentence.first
    ahead = low[max(start, b.first - 8) : b.first]
    return bool(_SO & set(ahead))


def _is_apposed(story: Story, a: Paced, b: Paced) -> bool:
    return a.sentence is b.sentence and b.first - a.last <= 1 + hedges_before(story, b.first)


def _unit(story: Story, a: Paced, b: Paced) -> Claim:
    """The claim of *b*, in the unit of *a* where that of *b* is left out."""
    if not a.top or b.top:
        return b.claim
    amount = attrs.evolve(b.claim.amount, unit=f"{a.top}/{b.per}")
    return story.word(b.first, b.last, amount, "rate", voice=b.claim.voice)


def _link(one: Claim, other: Claim, *, full: bool) -> Link:
    assumed = f"the rate of line {line(one)} is kept up all the time and told again in line {line(other)}"
    return Link("same", (one.id, other.id), assumption=assumed, exhaustive=full)
