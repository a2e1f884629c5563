"""Rates whose time and total stand anywhere near them: what licenses the product, and the figures that can take part in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.paces import factor, spells
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.lengths import Length, lengths, within_a_day
from claimcheck.reading.paced import Paced, for_a_part, in_unit, is_bare, is_of_wind, paced
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.beside import by_two, holds_other, is_of_its_own
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.cohesion import is_time_of_another
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.equating import equated, sums_up
from claimcheck.reading.ties.common.nearby import of_one_noun, opens, stem
from claimcheck.reading.ties.rates.over_two_times import is_money, on_and_on
from claimcheck.reading.ties.rates.rates import (
    NOT_KEPT,
    another_rate,
    as_count,
    as_mean,
    kept,
    per_something,
    tied_rates,
    time_in_a_row,
    yearly,
)
from claimcheck.reading.words.grammar import PARTING
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval
from claimcheck.values.units import commensurable

_BACK, _ON = 4, 4
_MOST = 12
_KINDS = frozenset(("count", "money", "measure"))
_PACE = frozenset("rate pace speed tempo clip rhythm".split())
_TAKEN_UP = frozenset("that this such same current present its his her their those these".split())
_OPENS = frozenset("that this it which".split())
_MAKES = frozenset("is was makes made means meant gives gave works comes came amounts averages".split())
# What is told of a time that a stock or a task takes: it is the quotient of the two.
_LASTING = frozenset(
    "last lasts lasted take takes took taken done finished complete completed completing finish out gone empty emptied fill filled filling "
    "enough exhausted used cleared repaid pay paid reach reached need needs needed end ended covers cover go continue hold occupy occupies "
    "keep".split()
)
_DURING = frozenset("for over during in within past last throughout after worked works lasted stayed ran needed took spent".split())
_STILL = frozenset("still idle shut stopped halted closed break pause paused interrupted off stoppage".split())
_LOSING = frozenset("lost lose loses losing loss losses missed short fell shrank shrinks shrinking retreats retreating".split())
_OUTCOME = frozenset(
    "cost costs costing lost losing loss losses bill total totals totalled totaled tally sum reached came come comes run runs amount "
    "amounted spent paid used burned burnt pumped escaped away counted logged recorded registered put puts made makes so altogether whole "
    "damage stood stands ran went gone produced delivered built carried handled dealt treated sold has had have".split()
)
_ENDURING = frozenset("after in over for within during of by".split())
_HOPED = frozenset("hope hopes hoped hoping aim aims instead".split())
_HINDERED = frozenset("but because although though".split())
_SEASONS = frozenset("summer winter spring autumn season weekdays weekends weekday peak high low".split())


def paces(story: Story) -> Iterator[Choice]:
    """For each rate that its own sentence does not reckon with, the times and totals near it that the words let it be reckoned with."""
    tied = tied_rates(story)
    for sentence in story.sentences:
        here = paced(story, sentence)
        for rate in here:
            if rate.first in tied or rate.count is not None or not _holds_on(story, rate):
                continue
            if any(other is not rate and (other.top, other.per) == (rate.top, rate.per) for other in here):
                continue
            if another_rate(story, rate.last, sentence.last):
                continue
            options = _options(story, rate)
            if options:
                yield Choice(tuple(options[:_MOST]))


def is_capped(story: Story, rate: Paced) -> bool:
    """True for *£2 an hour, with a limit of £9 a day*, which no longer grows from there."""
    behind = story.tokens.low[rate.last : rate.sentence.last]
    return rate.claim.kind != "mean" and (bool(_CAPS & set(behind)) or ("capped", "at") in pairwise(behind))


_CAPS = frozenset("limit maximum cap ceiling".split())


def _holds_on(story: Story, rate: Paced) -> bool:
    low = story.tokens.low
    mean_speed = rate.claim.kind == "mean" and rate.top != "" and commensurable(rate.top, "metre")
    ahead = low[max(rate.sentence.first, rate.first - 4) : rate.first]
    if mean_speed or for_a_part(story, rate.sentence, rate) or "each" in ahead:
        return False  # "six ships, and each burns 40 tonnes a week"
    if is_capped(story, rate) or is_of_wind(story, rate) or _is_reached(story, rate):
        return False
    return rate.claim.modality == "stated" and not NOT_KEPT & set(low[max(rate.sentence.first, rate.first - 8) : rate.first])


def _is_reached(story: Story, rate: Paced) -> bool:
    """True for *0-100km/h in 5.2 seconds*: the speed that it comes to from a stand, and none that it keeps."""
    low, first = story.tokens.low, rate.first
    return low[first] in ("0", "zero", "nought") and low[first + 1] in ("-", "–", "to")


def _options(story: Story, rate: Paced) -> list[Link]:
    near = story.beside(rate.sentence, _BACK, _ON)
    times = [x for s in near for x in _times(story, s, rate) if x.last <= rate.first or rate.last <= x.first]
    totals = [r for s in near for r in story.here(s) if _can_be(story, rate, r)] if times else []
    totals = [
        r for r in totals if not (_PASSES & set(story.after(r, 4)) and "for" in story.after(r, 1))
    ]  # "or £9 for a ticket that lasts all day"
    if rate.per == "hour" and any(r.claim.amount.unit.startswith("hour/") for s in near for r in story.here(s)):
        times = [x for x in times if x.claim.amount.unit == "hour"]  # "£24 an hour ... always 15 hours a week": not that of 30 weeks
    found = [(_apart(story, rate, x, r), x, r) for x in times for r in totals if _licensed(story, rate, x, r)]
    found = [
        row for row in found if not is_time_of_another(story, row[1].first, rate.first, row[2].first)
    ]  # "The trial will last three weeks"
    found.sort(key=lambda row: row[0])
    return [_link(story, rate, x, r) for _, x, r in found]


_PASSES = frozenset("ticket pass permit card".split())


def _link(story: Story, rate: Paced, time: Length, total: Read) -> Link:
    assumed = f"the rate of line {line(rate.claim)} is that of the time of line {line(time.claim)} and of “{total.claim.said}”"
    full = on_and_on(story, rate, rate.sentence)
    if _is_average(story, rate):
        rate, all_years = yearly(story, rate, time)
        full = full or all_years
    elif (
        _day_by_day(story, rate, time)
        or _is_work(story, rate)
        or (
            _ends(story.tokens.low, _sentence(story, time), time) and not _HINDERED & set(story.tokens.low[rate.first : rate.sentence.last])
        )
    ):
        rate = as_mean(story, rate)
    return Link("rate", (rate.claim.id, time.claim.id, _counted(story, rate, total).id), assumption=assumed, exhaustive=full)


def _day_by_day(story: Story, rate: Paced, time: Length) -> bool:
    """True for *40 metres a day ... every day for 200 days*: the days are those that it moved on."""
    low, sentence = story.tokens.low, _sentence(story, time)
    words = low[sentence.first : sentence.last]
    return time.claim.amount.unit == rate.per and any(a in ("every", "each") and b == rate.per for a, b in pairwise(words))


def _is_work(story: Story, rate: Paced) -> bool:
    """True for *advances 15 metres a day*, *laying two kilometres a week*: work that goes on at that pace, and no one's top speed."""
    length = rate.top != "" and commensurable(rate.top, "metre") and rate.per not in ("hour", "minute", "second")
    return length and bool(_WORK & set(story.tokens.low[rate.sentence.first : rate.first]))


_WORK = frozenset(
    "advances advancing advanced bores boring bored digs digging dug tunnels tunnelling tunneling cuts cutting drills drilling lay lays "
    "laying laid builds building paves paving recedes receding retreats retreating erodes eroding grows growing creeps creeping sinks "
    "sinking".split()
)


def _apart(story: Story, rate: Paced, time: Length, total: Read) -> tuple[int, int]:
    numbers = [rate.sentence.number, _sentence(story, time).number, total.sentence.number]
    said_last = _BACK + _ON if total.claim.amount.unit == "time" else 0
    return max(numbers) - min(numbers) + said_last, abs(total.first - rate.first) + abs(time.first - rate.first)


def _sentence(story: Story, time: Length) -> Sentence:
    found = story.sentence_at(time.first)
    assert found is not None
    return found


# ---- the figures -----------------------------------------------------------------------------------------------------


def _times(story: Story, sentence: Sentence, rate: Paced) -> Iterator[Length]:
    """The lengths of time that *sentence* tells, a day in a row (``its 42nd day``) for one."""
    taken = {p.every.first for p in paced(story, sentence) if p.every is not None}
    low = story.tokens.low
    for x in lengths(story, sentence):
        behind = set(low[x.last : x.last + 1])
        still = not is_money(rate) and _STILL & set(low[max(sentence.first, x.first - 6) : x.first])
        if _adds_up(x) or _is_that_week(low, x):
            continue
        led = "before" in behind and low[x.first - 1] == "the" and low[x.first - 2] in ("in", "over", "during")
        behind -= {"before"} if led else set()  # "In the ten days before it was mended"
        if x.first not in taken and kept(low, x) and not still and not {"ago", "old", "earlier", "later", "before"} & behind:
            yield x
    yield from (x for x in _in_a_row(story, sentence) if sentence.number <= rate.sentence.number or x.claim.amount.is_point)


def _adds_up(length: Length) -> bool:
    """True for *3.61m hours*, which are those of many."""
    return (length.claim.stated.number or 0) >= 100_000


def _is_that_week(low: Sequence[str], length: Length) -> bool:
    """True for *in the week after Christmas*: one that is told of because it was unlike the others."""
    return low[length.first] == "the" and length.last - length.first == 2 and low[length.last] in ("after", "before", "of", "to", "ended")


def _in_a_row(story: Story, sentence: Sentence) -> Iterator[Length]:
    """``its 42nd day``: so many days, or one fewer that are over."""
    for read in story.every_figure.get(sentence.number, []):
        number, unit = read.claim.stated.number, "".join(story.tokens.low[read.last : read.last + 1])
        over = story.before(read, 3)[:2] == ["end", "of"] or story.before(read, 2) == ["end", "of"]
        if read.claim.kind == "ordinal" and isinstance(number, int) and (number > 9 or over) and time_in_a_row(unit):
            span = Interval(number - (not over), number)
            amount = Amount(Stated("=", number, number), span, span, unit=unit)
            yield Length(read.first, read.last + 1, story.word(read.first, read.last + 1, amount, "duration"))


_TAKEN = frozenset("tax taxes taxed unpaid deductions breaks".split())


def _can_be(story: Story, rate: Paced, read: Read) -> bool:
    """True for a figure of what the rate counts, in its unit or of its noun."""
    claim = read.claim
    if claim.kind not in _KINDS or read.figure.per or per_something(story, read) or rate.first <= read.first < rate.last or read.timing:
        return False
    if claim.stated.number in (None, 1) or claim.modality in ("denied", "conditional"):
        return False
    if is_money(rate) and _TAKEN & set(story.after(read, 9)):
        return False  # "makes £640 once tax is paid"
    if _is_level(story, read) or is_of_its_own(story, read):
        return False
    if rate.top and is_bare(claim):
        return not is_money(rate) and read.sentence is rate.sentence
    if _of_something_else(story, rate, read) or _lost(story, rate, read):
        return False
    if holds_other(story, read) or by_two(story, *sorted((rate.first, read.first))):
        return False
    if rate.top:
        return factor(rate.top, claim.amount.unit) is not None and (is_money(rate) or of_one_noun(rate.claim, claim))
    return claim.kind == "count" and claim.amount.unit in ("", "time") and _of_noun(story, rate, read)


def _is_level(story: Story, read: Read) -> bool:
    """True for both figures of *will rise from 65 to 67*: what comes of the rate lies between them."""
    word, at = introduced(story, read)
    ends = [introduced(story, r)[0] for r in story.here(read.sentence)]
    return word == "from" or (word == "to" and "from" in ends and at > read.sentence.first)


def _of_something_else(story: Story, rate: Paced, read: Read) -> bool:
    """True for a sum that is spent on, or paid for, what the sentence of the rate does not speak of: ``£61 million on wages``."""
    behind = story.after(read, 2)
    if not is_money(rate) or len(behind) < 2 or behind[0] not in ("on", "in", "from") or not behind[1].isalpha():
        return False
    return stem(behind[1]) not in {stem(w) for w in story.tokens.low[rate.sentence.first : rate.sentence.last]}


def _lost(story: Story, rate: Paced, read: Read) -> bool:
    """True for what was lost where the rate tells what was made, which stood still for that time."""
    low, first = story.tokens.low, story.phrase(read)[0]
    losing = bool(_LOSING & set(low[max(read.sentence.first, first - 6) : first]))
    return losing and not is_money(rate) and not _LOSING & set(low[rate.sentence.first : rate.sentence.last])


def _counted(story: Story, rate: Paced, total: Read) -> Claim:
    """The claim of *total*, in the unit of the rate where it leaves that out."""
    return as_count(story, in_unit(story, total, rate.top))


def _of_noun(story: Story, rate: Paced, read: Read) -> bool:
    mine, noun = rate.claim.scope.noun, read.claim.scope.noun
    if mine:
        alike = noun == mine or story.table.nouns(mine, noun) in ("same", "inside", "holds")
        return alike or _sum(story, read) or (not noun and bool(read.claim.scope.what))
    words = {
        f(w)
        for f in (stem, lambda w: stem(story.table.noun(singular(w))))
        for w in story.tokens.low[max(rate.sentence.first, rate.first - 6) : rate.first]
    }
    taken_up = bool(_OPENS & set(story.tokens.low[rate.sentence.first : rate.sentence.first + 2]))
    return stem(noun) in words or (rate.every is None and (taken_up or rate.sentence is read.sentence))


# ---- what licenses the product ---------------------------------------------------------------------------------------


def _licensed(story: Story, rate: Paced, time: Length, total: Read) -> bool:
    """True where the words say that the three belong together."""
    when = _sentence(story, time)
    low = story.tokens.low
    if _HOPED & set(low[when.first : time.first]) or _is_explained(story, rate, time, total) or within_a_day(rate.per, time):
        return False
    if _at_that_pace(story, rate, when) or _at_that_pace(story, rate, total.sentence):
        return _ends(low, when, time) or _outcome(story, total)
    if _at_its_end(low, time) and abs(story.apart(when, total.sentence)) < 2:
        return total.first > time.first and _outcome(story, total)
    if _is_average(story, rate):
        return total.first < rate.first and when.number <= rate.sentence.number and story.apart(rate.sentence, total.sentence) < 3
    if rate.every is not None:
        steady = rate.claim.scope.noun != "" or on_and_on(story, rate, rate.sentence)
        return when is total.sentence and _during(low, when, time) and steady
    if total.first < time.first and 0 <= story.apart(when, rate.sentence) < 2 and _ends(low, when, time):
        apart = story.apart(when, total.sentence) if commensurable(rate.top, "metre") else 0
        return not apart and rate.sentence.number - 2 <= total.sentence.number and not _outcome(story, total)
    if when is total.sentence and 0 < story.apart(when, rate.sentence) <= _BACK:
        return _endured(story, when, time) and _comes_of_it(story, rate, total) and not _opens_clause(low[time.last : total.first])
    if total.sentence is rate.sentence and abs(story.apart(when, total.sentence)) < 3 and total.first > rate.last and _sum(story, total):
        return True
    return when is rate.sentence and _in_one_go(story, rate, time, total)


def _at_its_end(low: Sequence[str], time: Length) -> bool:
    """True for ``by the end of its tenth day``."""
    return time.claim.amount.is_point and low[time.first - 2] in ("end", "of") and "end" in low[time.first - 3 : time.first]


def _is_explained(story: Story, rate: Paced, time: Length, total: Read) -> bool:
    """True where what the rate makes in that time and another figure nearby are the total."""
    spell = spells(rate.per, time.claim.amount.unit)
    number, many, told = rate.claim.stated.number, time.claim.stated.number, total.claim.stated.number
    if spell is None or not number or not many or not told or not total.claim.amount.unit:
        return False
    gap = Fraction(told) - Fraction(number) * Fraction(many) * Fraction(spell[1])
    near = (r for s in story.beside(total.sentence, 2, 0) for r in story.here(s) if r is not total)
    return gap > 0 and any(r.claim.stated.number == gap and r.claim.amount.unit == total.claim.amount.unit for r in near)


def _in_one_go(story: Story, rate: Paced, time: Length, total: Read) -> bool:
    """True where the rate is told with its time, and the total in that sentence or as an outcome in one beside it."""
    low = story.tokens.low
    if not _during(low, rate.sentence, time):
        return False
    if total.sentence is rate.sentence and rate.last <= total.first < time.first:
        joined = "and" in low[rate.last : total.first] or bool(PARTING & set(low[rate.last : total.first]))
        return not joined and time.first - story.phrase(total)[1] < 3 and (not is_money(rate) or _outcome(story, total))
    if _parted(low, rate, time):
        return False
    if total.sentence is rate.sentence:
        return rate.last <= time.first <= time.last <= total.first and not _opens_clause(low[time.last : total.first])
    apart = story.apart(total.sentence, rate.sentence)
    return (abs(apart) == 1 or (apart > 1 and _sum(story, total))) and _outcome(story, total)


def _endured(story: Story, sentence: Sentence, time: Length) -> bool:
    """True where the length is one that something went on for: ``after 30 days``, ``in the two decades since``, ``a five-day strike``."""
    low = story.tokens.low
    ahead = low[max(sentence.first, time.first - 3) : time.first]
    return bool(_ENDURING & set(ahead)) or low[time.last - 1 : time.last] == ["on"] or "-" in story.tokens.written(time.first)


def _comes_of_it(story: Story, rate: Paced, total: Read) -> bool:
    """True where *total* is told as what has come of the rate: of one measure in the sentence that follows, or by a word of reaching."""
    low, first = story.tokens.low, story.phrase(total)[0]
    follows = story.apart(total.sentence, rate.sentence) == 1
    if _SEASONS & set(low[rate.last : rate.last + 4]):
        return False
    if rate.top == "" and not total.claim.scope.noun:
        return follows and low[first - 1] in ("had", "has", "have")
    if rate.top and rate.claim.scope.noun and rate.claim.scope.noun != total.claim.scope.noun and commensurable(rate.top, "metre"):
        return False
    if rate.top and commensurable(rate.top, "metre") and not _of_one_subject(story, rate, total):
        return False
    return (bool(rate.top) and not is_money(rate) and follows) or _outcome(story, total)


def _of_one_subject(story: Story, rate: Paced, total: Read) -> bool:
    """True where the sentence of the way takes up what moves by a pronoun, or by a word of the sentence of the speed."""
    mine, yours = (story.tokens.low[s.first : s.last] for s in (total.sentence, rate.sentence))
    return bool({"it", "they", "he", "she", "its", "we"} & set(mine) or {w for w in mine if len(w) > 3 and w.isalpha()} & set(yours))


def _at_that_pace(story: Story, rate: Paced, sentence: Sentence) -> bool:
    low = story.tokens.low
    if not 0 < story.apart(sentence, rate.sentence) <= _ON:
        return False
    words = low[sentence.first : sentence.last]
    return any(w in _PACE and _TAKEN_UP & set(words[max(0, k - 3) : k]) for k, w in enumerate(words))


def _is_average(story: Story, rate: Paced) -> bool:
    """True for a rate told as reckoned: ``That is an average of 13 a day``, ``or 13 a day on average``."""
    low = story.tokens.low
    ahead = low[max(rate.sentence.first, rate.first - 12) : rate.first]
    called = rate.claim.kind == "mean" or any(w.startswith("averag") for w in ahead[-6:])
    opened = bool(_OPENS & set(ahead[:2])) and bool(_MAKES & set(ahead[:6])) and len(ahead) < 12
    return opened or (called and equated(story, rate.first, rate.sentence) is not None)


def _ends(low: Sequence[str], sentence: Sentence, time: Length) -> bool:
    ahead, behind = low[max(sentence.first, time.first - 8) : time.first], low[time.last : min(sentence.last, time.last + 5)]
    return bool(_LASTING & {*ahead, *behind})


def _during(low: Sequence[str], sentence: Sentence, time: Length) -> bool:
    return bool(_DURING & set(low[max(sentence.first, time.first - 3) : time.first]))


def _opens_clause(gap: Sequence[str]) -> bool:
    """True where another matter begins: ``..., and won $3 million``."""
    return bool(PARTING & set(gap)) or any(opens(a, b) for a, b in pairwise(gap))


def _parted(low: Sequence[str], rate: Paced, time: Length) -> bool:
    gap = low[rate.last : time.first] if rate.last <= time.first else low[time.last : rate.first]
    return bool(PARTING & set(gap)) or len(gap) > 10


def _outcome(story: Story, total: Read) -> bool:
    low, first = story.tokens.low, story.phrase(total)[0]
    return bool(_OUTCOME & set(low[max(total.sentence.first, first - 8) : first])) or _sum(story, total)


def _sum(story: Story, total: Read) -> bool:
    first, last = story.phrase(total)
    return sums_up(story, total.sentence, first, last) or equated(story, first, total.sentence) is not None
