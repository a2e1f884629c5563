"""Plain reckonings: three figures that fit no others nearby, and no word that tells why they need not make each other."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.reading.each import Each, countable
from claimcheck.reading.frames.operands import figures_of, number, overlap
from claimcheck.reading.frames.tempo import SEASONS
from claimcheck.reading.lengths import Length
from claimcheck.reading.paced import Paced
from claimcheck.reading.priced import eaches
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.equating import equated, hedges_before, sums_up
from claimcheck.reading.ties.rates.over_two_times import FLOWING, is_money
from claimcheck.reading.ties.rates.rates import NOT_KEPT
from claimcheck.reading.words.grammar import SUBJECTS
from claimcheck.values.units import commensurable

_NOT_ALL = frozenset("many some others lower higher cheaper reduced concessions discount discounts members".split())
BUDGETS = frozenset("budget budgets debt debts fund loan loans profit profits".split())
_SPREAD = 3  # sentences
_TIMES = 5  # times that a total may be more or less than what is made
_EXPLAINED = frozenset(
    "still idle usual usually top fastest partly mostly strike weather conditions weekdays peak season budget damages bank reserves".split()
)
_SO = frozenset(
    "so thus therefore hence means meaning making makes rate pace works adds amounts comes enough altogether total all will".split()
)
_LASTING = frozenset("enough last lasts food stock stocks ration rations fuel".split())
_READY = frozenset("ready done gone up full empty finished complete completed over exhausted cleared".split())
_TAKEN = frozenset(
    "job take takes taking took need needs needing lasts require requires occupy occupies occupied busy keep keeps kept".split()
)
_SUBJECT = 24
_GONE = frozenset("gone away down drained".split())
_RESULTS = frozenset("came comes cost costs means makes made brings brought earned earns".split())
_STEADY = frozenset("steady even constant average unvarying uniform unchanging regular".split())
_NARROW = frozenset("who that which left remaining still in of on from with".split())
_NEW = frozenset("the a an its their his her another some".split())


def is_plain(story: Story, rate: Paced, x: Length, total: Read, made: Sequence[Fraction]) -> bool:
    """True where a rate, a time and a total stand alone, so that a reader takes the one for the product of the others."""
    number = Fraction(total.claim.stated.number or 0)
    if (
        not number
        or max(made) < Fraction(rate.claim.stated.number or 0)  # a time shorter than that of the rate
        or (rate.claim.kind == "mean" and not _is_mean_of_way(story, rate, x, total))
        or is_rounding(rate, number, made)
        or max(made) < number / _TIMES
        or min(made) > number * _TIMES
        and rate.per != "day"
    ):
        return False
    if (NOT_KEPT - {"used"}) & set(without_until(story.tokens.low, rate, max(rate.sentence.first, rate.first - 8), rate.first)):
        return False
    stretch = _stretch(story, (rate.sentence.number, x.claim.sentence, total.sentence.number))
    if not stretch or is_explained(story, stretch) or _is_spent_on(story, total, rate):
        return False
    taken = [(rate.first, rate.last), (x.first, x.last), story.phrase(total)]
    if has_others(story, stretch, total, taken):
        return False
    return not (rate.top and commensurable(rate.top, "metre") and _other_verb(story, rate, total))


def without_until(low: Sequence[str], rate: Paced, first: int, last: int) -> list[str]:
    """The words from token *first* up to *last*, but for words that leave a rate as it is.

    The *until* of *from 9 a.m. until 5 p.m.* ends a price alone; the *can* of *can be hired at* bounds nothing."""
    words = range(first, last)
    if is_money(rate):
        return [low[k] for k in words if not (low[k] == "can" and low[k + 1] == "be" and low[k + 2] in _LET)]
    return [
        low[k] for k in words if not (low[k] == "until" and low[k - 1] in _HALVES and (low[k + 1][0].isdecimal() or low[k + 1] == "noon"))
    ]


_LET = frozenset("hired rented booked let chartered leased had".split())
_HALVES = frozenset("am pm a.m. p.m. . noon m".split())


def _is_mean_of_way(story: Story, rate: Paced, x: Length, total: Read) -> bool:
    """True for *averaged 20 miles an hour. It drove for three hours and had put 60 miles*: the mean speed of the way itself."""
    low = story.tokens.low
    told = low[rate.sentence.first : rate.sentence.last]
    past = {"averaged", "averaging"} & set(low[max(rate.sentence.first, rate.first - 3) : rate.first])
    of_way = bool(rate.top) and commensurable(rate.top, "metre") and x.claim.sentence == total.sentence.number
    taken_up = rate.sentence is total.sentence or low[total.sentence.first] in SUBJECTS
    return bool(past) and of_way and taken_up and not _WHEN & set(told)


_WHEN = frozenset("last year month week season usually normally often career".split())


def is_rounding(rate: Paced, number: Fraction, made: Sequence[Fraction]) -> bool:
    """True where the last digit of the rate leaves room for the total: ``3 tonnes a year; in 10 years 26 tonnes``."""
    written = rate.claim.amount.written.replace(".", "").replace(",", "").strip("0")
    digits = int(written) if written.isdecimal() else 1 if not written else 10
    room = Fraction(1, 2 * digits)
    return min(made) * (1 - room) <= number <= max(made) * (1 + room)


def _stretch(story: Story, numbers: Sequence[int]) -> list[Sentence]:
    if max(numbers) - min(numbers) > _SPREAD:
        return []
    return [s for s in story.sentences if min(numbers) <= s.number <= max(numbers)]


def is_explained(story: Story, stretch: Sequence[Sentence]) -> bool:
    """True where a word tells why a product is not what one would reckon, or that it holds for some of the time."""
    low = story.tokens.low
    for s in stretch:
        words = low[s.first : s.last]
        if (_EXPLAINED | SEASONS) & set(words) or any(words[k : k + 2] == [",", "since"] for k in range(len(words))):
            return True
    return False


def has_others(story: Story, stretch: Sequence[Sentence], total: Read, taken: Sequence[tuple[int, int]]) -> bool:
    """True for another figure in the unit, or of the noun, of *total*: a price, a part, a sum of which it may be."""
    unit, noun = total.claim.amount.unit.partition("/")[0], total.claim.scope.noun
    for read in (r for s in stretch for r in figures_of(story, s)):
        first, last = story.phrase(read)
        if any(first < b and a < last for a, b in taken):
            continue
        claim = read.claim
        if unit and claim.amount.unit.partition("/")[0] == unit:
            return True
        if not unit and claim.kind == "count" and claim.scope.noun in ("", noun) and claim.stated.number != 1:
            return True
    return False


def _is_spent_on(story: Story, total: Read, rate: Paced) -> bool:
    """True for *has spent £61 million on wages* beside another word for what is paid."""
    behind = story.after(total, 2)
    return total.claim.kind == "money" and behind[:1] == ["on"] and behind[1:] != ["it"] and rate.sentence is not total.sentence


def _other_verb(story: Story, rate: Paced, total: Read) -> bool:
    """True for *runs 10 miles a day and cycled 900*."""
    low, first = story.tokens.low, story.phrase(total)[0]
    return (
        rate.sentence is total.sentence
        and low[rate.last : rate.last + 1] == ["and"]
        and low[first - 1].endswith("ed")
        and first > rate.last
    )


def opens_anew(low: Sequence[str]) -> bool:
    """True where the words between two figures bring in another subject: ``and the club has``, ``; the``."""
    return ";" in low or "sold" in low or any(a == "and" and b in _NEW for a, b in zip(low, low[1:], strict=False))


def spread(rate: Paced, x: Length, total: Read) -> int:
    """How many sentences lie between the first and the last of the three."""
    numbers = (rate.sentence.number, x.claim.sentence, total.sentence.number)
    return max(numbers) - min(numbers)


def is_drawn(story: Story, rate: Paced, x: Length, total: Read) -> bool:
    """True where the words draw the one figure from the two others, and no other time or figure nearby may be meant."""
    if spread(rate, x, total) > 2:
        return False
    low, sentence = story.tokens.low, total.sentence
    first, last = story.phrase(total)
    later = max(first, x.first, rate.first)
    ahead = set(low[max(sentence.first, later - 8) : later])
    within = story.sentence_at(later) or sentence
    ahead |= {"so"} if {"by", "then"} <= ahead or {"by", "which", "time"} <= ahead else set()
    able = {"can", "could"} & set(low[rate.sentence.first : rate.first])
    if not able and any(low[j] in (",", ";") and low[j + 1] == "so" for j in range(max(sentence.first, rate.last), later)):
        ahead.add("so")  # "at 40 metres an hour, so that its five-hour drive on Tuesday covered"
    at = first - hedges_before(story, first)
    drawn = bool(_SO & ahead) or _goes_on(low[sentence.first : sentence.last])
    drawn = drawn or (low[at - 1].endswith("ing") and low[at - 2] == ",") or sums_up(story, sentence, first, last)
    drawn = drawn or is_all_of_it(story, rate, x, total) or _is_told_beside(story, rate, x, total)
    drawn = drawn or bool(_LASTING & set(low[sentence.first : sentence.last])) or _is_lost(story, rate, total)
    told = any(k > rate.first and equated(story, k, within) is not None for k in (later, first))
    over = x.first >= first and low[x.first - 1] in ("over", "in") and x.first - last < 3
    told = told or (over and rate.sentence is sentence and equated(story, first, sentence, apposed=True) is not None)
    told = told or (rate.sentence is sentence and later == rate.first and equated(story, later, sentence, apposed=True) is not None)
    return drawn or told or is_steady(story, rate) or _is_taken(story, rate, x, total)


def _is_told_beside(story: Story, rate: Paced, x: Length, total: Read) -> bool:
    """True for ``14 patients an hour, and in a seven-hour shift 98``, ``two kilometres every morning, 14 kilometres in a week``."""
    low, (first, last) = story.tokens.low, story.phrase(total)
    if 0 <= rate.first - x.last < 3 and low[rate.first - 1] == "at" and total.sentence is rate.sentence and rate.last < first:
        return bool(_RESULTS & set(low[rate.last : first]))  # "Three nights at £95 a night came to £285"
    if rate.sentence is not total.sentence or rate.last > min(first, x.first) or "," not in low[rate.last : max(first, x.first)]:
        return False
    gap = low[last : x.first] if last <= x.first else low[x.last : first - hedges_before(story, first)]
    return len(gap) < 3 and not {",", ";", "and", "to", "but"} & set(gap) and (first > x.first or bool({"in", "over", "during"} & set(gap)))


def _goes_on(words: Sequence[str]) -> bool:
    """True for *If nothing is done*, *if it goes on like this*."""
    return "if" in words and bool({"nothing", "continues", "goes"} & set(words))


def _is_taken(story: Story, rate: Paced, x: Length, total: Read) -> bool:
    """True where the words tell the time that the total takes: ``needs 50 minutes to fill``, ``a job that should take four months``."""
    low = story.tokens.low
    if spread(rate, x, total) > 1 or x.last <= rate.first:
        return False
    ahead = low[max(total.sentence.first, x.first - 5) : x.first]
    gap = low[story.phrase(total)[1] : x.first]
    if gap == ["in"] and low[total.sentence.first] in ("it", "they") and total.sentence is not rate.sentence:
        return True  # "It emptied its rack of 40 in 10 minutes"
    ready = ahead[-1:] in (["after"], ["in"], ["within"]) and bool(_READY & set(ahead))
    return (ready or bool(_TAKEN & set(ahead))) and x.first - total.first < _SUBJECT


def _is_lost(story: Story, rate: Paced, total: Read) -> bool:
    """True where what flows is told to be gone: ``wasted 15 litres a minute ...; 1,800 litres were lost``."""
    low, (first, last) = story.tokens.low, story.phrase(total)
    beside = {*low[max(total.sentence.first, first - 4) : first], *low[last : min(total.sentence.last, last + 5)]}
    return bool(FLOWING & set(low[rate.sentence.first : rate.sentence.last])) and bool((FLOWING | _GONE) & beside)


def is_lone(story: Story, each: Each, units: Read, total: Read) -> bool:
    """True where a text tells but one price, one sum of money beside it and one number of things: ``sold 650 ... Each went for $8,000``."""
    if each.read.claim.kind not in ("money", "rate") or not each.read.claim.amount.unit or not story.is_brief:
        return False
    if BUDGETS & set(story.before(total, 4)) or {"bought", "sold"} <= story.words(*story.sentences):
        return False
    if _NOT_ALL & story.words(*story.sentences):
        return False  # "€45 at the door, but many of the 2,200 had paid less"
    others = [r for s in story.sentences for r in figures_of(story, s) if r is not each.read and not overlap(r, each.read)]
    sums, counts = [r for r in others if r.claim.kind == "money"], [r for r in others if countable(r) and number(r) > 1]
    priced = sum(1 for s in story.sentences for _ in eaches(story, s))
    return sums == [total] and counts == [units] and priced <= 1


def is_steady(story: Story, rate: Paced) -> bool:
    return bool(_STEADY & set(story.tokens.low[max(rate.sentence.first, rate.first - 5) : rate.first]))


def is_all_of_it(story: Story, rate: Paced, x: Length, read: Read) -> bool:
    """True for ``60 missions a day for two weeks. The 840 flights wrecked``: all of what was told of, by another name."""
    persons = [story.table.nouns(noun, "person") in ("same", "inside") for noun in (rate.claim.scope.noun, read.claim.scope.noun)]
    follows = x.claim.sentence == rate.sentence.number == read.sentence.number - 1
    definite = story.before(read, 1) in (["the"], ["these"], ["those"], ["all"])
    return definite and follows and not any(persons) and not _NARROW & set(story.after(read, 1))
