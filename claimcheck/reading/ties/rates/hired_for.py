"""Hired for: what a thing costs or earns an hour or a day, and what so many hours or days of it are said to come to."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.paced import Paced, paced
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.spots import near, phrases
from claimcheck.values.per_time import TIMES, per_time

_COSTS = phrases("comes to", "come to", "came to", "costs", "cost", "adds up to", "add up to", "works out at", "work out at", "is", "be")
# What who works or pays so long has of it or owes for it; what is taken home is less.
_MAKES = phrases("makes", "make", "making", "made", "earns", "earn", "earning", "earned", "gets", "get", "getting", "owes", "owe", "owing")
_SO = frozenset("so thus therefore hence meaning means".split())
_PRICED = frozenset(
    "hired hire rented rent booked let charge charges charged costs cost price priced fee rate available chartered leased".split()
)
_EXTRA = frozenset(
    "with plus deposit surcharge discount discounts minimum flat including includes extra first longer less more from up about after "
    "before each every per two three both another only half free members weekend weekends evenings insurance tax vat tip".split()
)
_ADDED = frozenset(
    "with plus bonus bonuses overtime tips tip extra after net including includes deductions deducted less more top another also each both "
    "allowance allowances commission sundays weekends nights night previously used would tax taxes taxed unpaid breaks home".split()
)
_NAMED, _LED = 3, 6  # words of what lasts so long, and of who has so much for it
_FAR = 3  # times what is told; what is made is further off than a slip takes it
_WITHIN = {"hour": ("day", "week"), "day": ("week", "month")}


def hired_for(story: Story) -> Iterator[Link]:
    """``can be hired at $45 an hour, so an eight-hour party would come to $360``: so much, for so many hours."""
    for sentence in story.sentences:
        for rate in [p for p in paced(story, sentence) if p.top and p.every is None and p.claim.stated.bound == "="]:
            found = _total(story, sentence, rate)
            if found is None:
                continue
            length, read = found
            if (_is_priced(story, sentence, rate, length) and _is_cost(story, length, read)) or _is_earned(story, rate, length, read):
                said = f"{lines(rate.claim, read.claim, 'tell')} what one {rate.per} costs and what so many come to"
                yield Link("rate", (rate.claim.id, length.claim.id, _plain(story, read).id), assumption=said, exhaustive=True)


def _total(story: Story, sentence: Sentence, rate: Paced) -> tuple[Length, Read] | None:
    """The length and the sum of *so an eight-hour party would come to $360*, the only other figures of the sentence."""
    behind = [r for r in story.here(sentence) if r.first >= rate.last]
    told = [x for x in lengths(story, sentence) if x.first >= rate.last and x.claim.amount.unit == rate.per]
    if len(behind) != 2 or len(told) != 1 or _sum_unit(behind[1]) != rate.top:
        return None
    if story.after(behind[1], 1) in (["a"], ["an"], ["each"], ["apiece"]) and not per_time(behind[1].claim.amount.unit)[1]:
        return None  # "came to $90 a family"
    if behind[1].claim.kind not in ("money", "rate") or behind[1].claim.stated.bound != "=" or told[0].last > behind[1].first:
        return None
    return None if any(r.last <= rate.first for r in story.here(sentence)) else (told[0], behind[1])


def _sum_unit(read: Read) -> str:
    """The unit of a sum, or of one a week."""
    unit = read.claim.amount.unit
    return per_time(unit)[0] or unit


def _is_priced(story: Story, sentence: Sentence, rate: Paced, length: Length) -> bool:
    low = story.tokens.low
    priced = bool(_PRICED & set(low[sentence.first : rate.first]))
    return priced and not _EXTRA & story.words(sentence) and bool(_SO & set(low[rate.last : length.first]))


def _is_cost(story: Story, length: Length, price: Read) -> bool:
    """True for *an eight-hour party would come to $360*."""
    low, k, start = story.tokens.low, length.last, story.phrase(price)[0]
    while k < start and k - length.last <= _NAMED and not near(low, k, _COSTS):
        k += 1
    return price.claim.kind == "money" and bool(near(low, k, _COSTS)) and k + near(low, k, _COSTS) == start


def _is_earned(story: Story, rate: Paced, length: Length, made: Read) -> bool:
    """True for *$14 an hour for a 30-hour week makes $420*, *book all 22 days of a month will owe $1,430*: the sum of that time."""
    low, start = story.tokens.low, story.phrase(made)[0]
    at = next((k for k in range(length.last, start) if k + near(low, k, _MAKES) == start and near(low, k, _MAKES)), -1)
    if not length.last <= at <= length.last + _LED or _ADDED & story.words(made.sentence):
        return False
    spell, per = _spell(low, length), per_time(made.claim.amount.unit)[1]
    if per and (spell or per) != per or (per and per not in _WITHIN.get(rate.per, ())):
        return False
    product = Fraction(rate.claim.stated.number or 0) * Fraction(length.claim.stated.number or 0)
    return product / _FAR < Fraction(made.claim.stated.number or 0) < product * _FAR


def _spell(low: list[str], length: Length) -> str:
    """The week of *a 30-hour week*, *22 working days of a month*, in which so much time is worked; else none."""
    told = [w for w in low[length.last : length.last + 3] if w not in ("a", "of", "the", "each", "per", "-")]
    return told[0] if told and told[0] in TIMES else ""


def _plain(story: Story, read: Read) -> Claim:
    """The claim of *read* as a sum, without the week that it is had in."""
    unit, per = per_time(read.claim.amount.unit)
    if not per:
        return read.claim
    return story.recast(read, "money", unit=unit)
