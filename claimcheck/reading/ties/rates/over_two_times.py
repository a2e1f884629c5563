"""One rate told over two times: so many an hour and so many a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.paces import factor, spells
from claimcheck.reading.paced import Paced, is_for_some, is_more
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.equating import Equated, equated, hedges_before
from claimcheck.reading.words.units import MONEY_UNITS
from claimcheck.values.interval import give_or_take
from claimcheck.values.per_time import TIMES
from claimcheck.values.units import commensurable

# What is worked, served or run by a timetable stops at night.
_TIMETABLED = frozenset(
    "open opens opening shift shifts timetable schedule service services peak rush working leave leaves depart departs run "
    "runs bus buses train trains tram trams ferry ferries flight flights boat boats class lesson tour tours show".split()
)  # fmt: skip
_NONSTOP = (
    "day and night", "night and day", "around the clock", "round the clock", "24 hours a day", "without a pause", "without pause",
    "without a break", "non - stop", "seven days a week", "every single day", "without stopping", "without interruption", "continuously",
    "full days", "constant", "steady", "every day that", "every day since", "each day that", "for each day",
)  # fmt: skip
BOTH = frozenset("both either direction directions".split())
_PRICES = frozenset(
    "ticket tickets fee fees fare fares rent rents hire charge charges parking pass passes subscription membership cost costs price prices "
    "priced".split()
)
FLOWING = frozenset(
    "leak leaks leaked leaking lose loses lost losing drip drips dripping flow flows flowed flowing waste wastes wasted spill spills "
    "spilled spilling spew spews spewed spewing pour pours poured pouring gush gushes gushed gushing escape escapes escaped escaping seep "
    "seeps seeped seeping trickle trickles trickled trickling burst".split()
)
_ACCRUING = frozenset("fine fined fines penalty penalties surcharge accrues accrue accruing accrued interest mounts demurrage".split())


def told_twice(
    story: Story, sentence: Sentence, here: Sequence[Paced], before: Sequence[Paced], worked: Sequence[tuple[Paced, Paced]]
) -> Iterator[Link]:
    low = story.tokens.low
    for place, later in enumerate(here):
        near = here[:place] or [p for p in before if p.sentence.number == sentence.number - 1]
        for earlier in reversed(near):
            apart = earlier.sentence is not later.sentence
            both = apart and BOTH & set(low[earlier.sentence.first : later.sentence.last])
            every = later.every is not None and later.count is not None and earlier.per == later.per and earlier.sentence is sentence
            if every and equated(story, later.first, sentence) is not None and factor(earlier.top, later.top) is not None:
                yield from _in_every(earlier, later)
                break
            if not _names_time(story, earlier) and any(p.sentence is earlier.sentence and _names_time(story, p) for p in near):
                continue  # "$96 a year, to $2,558. That works out at $8 a month"
            some = is_for_some(story, earlier, later)
            if not _one_rate(story, earlier, later) or both or some or (earlier, later) in worked or every_one(story, earlier, later):
                continue
            same = earlier.sentence.number == sentence.number
            if {"peak", "busiest", "height", "best", "worst", "slowest"} & set(low[later.last : min(later.last + 5, sentence.last)]):
                continue  # "1,560 times a day, or once every 90 seconds at the peak"
            if _MORE & {low[later.last], low[later.last - 3], low[later.first], low[later.first - 1]}:
                continue  # "to £1,620 a year, or £10 a month more": of the step, not of all
            start = later.first - (low[later.first - 1] == "once")  # "1,560 times a day, or once every 90 seconds"
            told = equated(story, start, sentence, apposed=same and later.elided and _follows(story, earlier, later))
            if told is None and same and "so" in story.tokens.low[earlier.last : later.first]:
                told = Equated("result", later.first)
            if told is None and same and _amounts(story.tokens.low[later.last : later.last + 2]):
                told = Equated("result", later.first)
            if told is None or (not same and told.kind != "result"):
                continue
            if same and told.kind == "or" and is_money(later) and is_price(story, sentence) and not is_more(earlier, later):
                continue
            full = on_and_on(story, earlier, later.sentence)
            assumed = "" if same and not full else f"the rate of line {line(earlier.claim)} is kept up all the time"
            proof = "the sentence tells one rate for two units of time" if not assumed else ""
            yield Link("same", (earlier.claim.id, _as_converted(story, later).id), proof=proof, assumption=assumed, exhaustive=full)
            break


_MORE = frozenset("more extra less dearer cheaper".split())


def _names_time(story: Story, rate: Paced) -> bool:
    """True for *$96 a year*, where the *$2,558* behind it takes the year up."""
    return not set(TIMES).isdisjoint(story.tokens.low[rate.first : rate.last])


def _in_every(rate: Paced, made: Paced) -> Iterator[Link]:
    """``40 rounds an hour, or nearly 1,000 every 24 hours``."""
    if made.every is not None and made.count is not None:
        proof = "the sentence tells one rate for two units of time"
        yield Link("rate", (rate.claim.id, made.every.claim.id, made.count.id), proof=proof)


def every_one(story: Story, earlier: Paced, later: Paced) -> bool:
    """True for *every day, every week, every month*: each time there is one."""
    return all(story.tokens.low[p.first] == "every" and p.claim.stated.number == 1 for p in (earlier, later))


ROUGH = Fraction(1, 10)


def _as_converted(story: Story, later: Paced) -> Claim:
    """The claim of *later*, no rougher than a tenth: ``40 a minute, or 2,000 an hour`` is no rounding of 2,400."""
    number, amount = later.claim.stated.number, later.claim.amount
    if not number or amount.hedge or amount.place is None or amount.place <= 2 * ROUGH * number:
        return later.claim
    around = give_or_take(number, ROUGH)
    amount = attrs.evolve(amount, usual=around, widest=around)
    return story.word(later.first, later.last, amount, "rate", later.claim.scope, later.claim.voice)


def _amounts(behind: Sequence[str]) -> bool:
    return list(behind) in (["amounts", "to"], ["comes", "to"], ["adds", "up"], ["works", "out"])


def _follows(story: Story, earlier: Paced, later: Paced) -> bool:
    gap = story.tokens.low[earlier.last : later.first - hedges_before(story, later.first)]
    if len(gap) < 2:
        return True
    to_place = len(gap) < 8 and gap[0] in ("to", "from", "across", "over", "through") and not {"in", "on", "and"} & set(gap)
    return to_place and "," in gap and gap.index(",") == len(gap) - 1


def _one_rate(story: Story, a: Paced, b: Paced) -> bool:
    if b.top == a.per or a.top == b.per:
        return False  # "seven hours a day, five days a week"
    if a.per == b.per or factor(a.top, b.top) is None or (spells(a.per, b.per) is None and spells(b.per, a.per) is None):
        return False
    return one_noun(story, a.claim, b.claim) and b.count is None


def one_noun(story: Story, a: Claim, b: Claim) -> bool:
    if a.amount.unit.partition("/")[0] or b.amount.unit.partition("/")[0]:
        return True
    one, other = a.scope.noun, b.scope.noun
    return not one or not other or story.table.nouns(one, other) in ("same", "inside", "holds")


def is_money(rate: Paced) -> bool:
    return any(rate.top == unit or rate.top.endswith(f" {unit}") for unit in MONEY_UNITS)


def is_price(story: Story, sentence: Sentence) -> bool:
    """True where *sentence* tells a price, which is less for those who take more."""
    return bool(_PRICES & story.words(sentence))


def on_and_on(story: Story, rate: Paced, sentence: Sentence) -> bool:
    """True for a rate that goes on day and night: what happens every so often, unless by a timetable; what is said to never stop."""
    low = story.tokens.low[rate.sentence.first : sentence.last]
    if any(words in " ".join(low) for words in _NONSTOP):
        return True
    if is_money(rate) and rate.per == "day" and _ACCRUING & set(low):
        return True
    if (commensurable(rate.top, "litre") or (rate.elided and rate.per == "second")) and FLOWING & set(low):
        return True
    return rate.every is not None and rate.count is None and not _TIMETABLED & set(low)
