"""Rates: so much a day, for so long, makes so much; one rate told for two units of time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.paces import factor
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.paced import Paced, crewed, for_a_part, in_unit, is_bare, paced
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.beside import by_two, holds_other
from claimcheck.reading.ties.common.choice import Choice, Guess
from claimcheck.reading.ties.common.equating import as_reckoned, equated, reckoned, sums_up
from claimcheck.reading.ties.rates.named_times import named_times
from claimcheck.reading.ties.rates.over_two_times import ROUGH, is_money, is_price, on_and_on, one_noun, told_twice
from claimcheck.reading.ties.rates.shifts import shifts
from claimcheck.reading.words.numbers import SMALL
from claimcheck.values.per_time import TIMES
from claimcheck.values.units import commensurable

_TOTALS = frozenset(("count", "money", "measure"))
_FAR = 4  # sentences back to the rate that a total rests on
# Nothing says that what is the case at these times is the case at all times, or that what is possible or wished comes to pass.
NOT_KEPT = frozenset(
    "normally usually typically until previously formerly once record peak peaks maximum capacity can could should target targets plans "
    "peaked planned last wants used first initially sometimes".split()
)
_MEETING = frozenset("enough meet meets meeting match matches matching cover covers covering satisfy exactly".split())


def rates(story: Story) -> Iterator[Link | Choice | Guess]:
    """The links of every rate: with the same rate in another unit of time, and with the time and total that it makes."""
    found = {s.number: paced(story, s) for s in story.sentences}
    for sentence in story.sentences:
        here = found[sentence.number]
        if not here:
            continue
        before = [p for s in story.beside(sentence, _FAR, -1) if s.number < sentence.number for p in found[s.number]]
        worked = list(shifts(story, here, before))
        yield from (link for _, _, link in worked)
        yield from told_twice(story, sentence, here, before, [(rate, made) for rate, made, _ in worked])
        yield from _in_sentence(story, sentence, here)
        yield from _in_all(story, sentence, here, found)
        yield from _speeds(story, sentence, here)
        yield from _needs(story, here, before)


def tied_rates(story: Story) -> set[int]:
    """The first tokens of the rates that are tied so far with a time and a total."""
    return story.once(("rates tied", 0), set[int])


def time_in_a_row(unit: str) -> bool:
    """True for what is counted through as it passes: ``the 42nd day``."""
    return unit in ("day", "night", "week", "month")


# ---- a rate, a time and a total --------------------------------------------------------------------------------------


def _in_sentence(story: Story, sentence: Sentence, here: Sequence[Paced]) -> Iterator[Link | Choice]:
    options: list[Link] = []
    proof = "the sentence says what the rate comes to in that time"
    told = [p for p in here if p.every is None]
    if len({(p.top, p.per) for p in told}) < len(told) or (told and "than" in story.tokens.low[told[0].last : sentence.last]):
        return  # of two rates of one kind each holds for a part of the time
    lent = LENT & story.words(sentence)  # "On a loan of £200,000 over 25 years that adds £380 a month": interest is paid too
    for rate in (p for p in told if not (for_a_part(story, sentence, p) or _has_more(story, p) or (lent and is_money(p)))):
        for total in _totals(story, sentence, rate):
            for length in _durations(story, sentence, here):
                if rate.first < length.last and length.first < rate.last:
                    continue  # "has taken 1,200 calls a month since March"
                together = crewed(story, rate)
                if together is not None and length.first > rate.last and total.first > length.last:
                    assumed = f"the rate is that of each of those of line {line(rate.claim)}"
                    options.append(_rate_link(story, together, length, total.claim, assumption=assumed))
                elif _goes_on(story, sentence, rate, length, total):
                    assumed = f"the rate of line {line(rate.claim)} held all that time"
                    options.append(_rate_link(story, rate, length, total.claim, assumption=assumed))
                elif _equates(story, sentence, rate, length, total):
                    reckoning, full = yearly(story, _reckoned(story, sentence, rate, total), length)
                    quotient = max(total.first, length.first) < rate.first
                    if quotient or (story.tokens.low[sentence.first] == "at" and not total.first > length.first):
                        reckoning = as_mean(story, reckoning)
                    options.append(attrs.evolve(_rate_link(story, reckoning, length, total.claim, proof=proof), exhaustive=full))
    if options:
        yield Choice(tuple(options[:12]))


LENT = frozenset("loan loans mortgage mortgages borrow borrowed borrower borrowers".split())


def _has_more(story: Story, rate: Paced) -> bool:
    """True for *three a month on average and a few extra*: what the rate makes is not all."""
    low, last = story.tokens.low, rate.last
    behind = low[last : min(last + 6, rate.sentence.last)]
    return any(a in ("and", "plus") and b in ("a", "some", "several") for a, b in pairwise(behind)) and bool(_EXTRA & set(behind))


_EXTRA = frozenset("few extra more handful some others besides".split())


def _goes_on(story: Story, sentence: Sentence, rate: Paced, length: Length, total: Read) -> bool:
    """``which sinks by 2 metres a year, has sunk 20 metres in the past decade``: of one measure, so far."""
    low, (first, last) = story.tokens.low, story.phrase(total)
    gap = low[rate.last : first]
    ahead = low[max(sentence.first, rate.first - 5) : rate.first]
    return (
        rate.top != "" and not is_money(rate) and last < length.first <= last + 8 and bool({"which", "that"} & set(ahead))
        and gap[:1] == [","] and bool({"has", "have", "had"} & set(gap)) and len(gap) <= 5
        and bool({"in", "over", "during"} & set(low[length.first - 1 : length.first])) and not NOT_KEPT & set(ahead)
    )  # fmt: skip


def _reckoned(story: Story, sentence: Sentence, rate: Paced, total: Read) -> Paced:
    """*rate*, rounded where it is told as reckoned from the total before it."""
    if total.first > rate.first or equated(story, rate.first, sentence) is None:
        return rate
    return attrs.evolve(rate, claim=reckoned(story, rate.first, rate.last, rate.claim))


def yearly(story: Story, rate: Paced, length: Length) -> tuple[Paced, bool]:
    """*rate*, with the room of its last digit where it is one of years, of which none is left out; and whether it is."""
    if rate.per != "year" or length.claim.amount.unit not in ("year", "decade"):
        return rate, False
    amount = as_reckoned(rate.claim, ROUGH)
    claim = story.word(rate.first, rate.last, amount, "mean", rate.claim.scope, rate.claim.voice)
    return attrs.evolve(rate, claim=claim), True


def _totals(story: Story, sentence: Sentence, rate: Paced) -> list[Read]:
    here = [r for r in story.here(sentence) if r.claim.kind in _TOTALS and not (rate.first <= r.first < rate.last)]
    inside = [in_unit(story, r, rate.top) for r in here if is_bare(r.claim) or factor(rate.top, r.claim.amount.unit) is not None]
    return [r for r in inside if one_noun(story, rate.claim, r.claim) and r.claim.stated.number != 1 and _is_whole(story, rate, r)]


def _is_whole(story: Story, rate: Paced, read: Read) -> bool:
    return not per_something(story, read) and not holds_other(story, read) and not by_two(story, *sorted((rate.first, read.first)))


def per_something(story: Story, read: Read) -> bool:
    return story.after(read, 1) in (["a"], ["an"], ["per"], ["each"], ["apiece"])


def _durations(story: Story, sentence: Sentence, here: Sequence[Paced]) -> list[Length]:
    taken = {p.every.first for p in here if p.every is not None}
    low = story.tokens.low
    months = () if lengths(story, sentence) else named_times(story, sentence)
    return [
        x for x in (*lengths(story, sentence), *months)
        if x.first not in taken and not {"ago", "old", "earlier", "later"} & set(low[x.last : x.last + 1]) and kept(low, x)
    ]  # fmt: skip


def kept(low: Sequence[str], x: Length) -> bool:
    return not {"every", "each", "per"} & set(low[max(0, x.first - 2) : x.first])


def _equates(story: Story, sentence: Sentence, rate: Paced, length: Length, total: Read) -> bool:
    """True where the later of rate and total is said to be the same as what stands before it: ``or``, ``a total of``, ``which makes``."""
    first, last = story.phrase(total)
    low = story.tokens.low
    if rate.last < length.last < first and another_rate(story, length.last, first):
        return False  # "two a day for a week and then one a day for another, 21 in total"
    opens = low[sentence.first : rate.first]
    if opens[:1] == ["at"] and (len(opens) == 1 or (opens[-1] == "of" and {"rate", "pace", "speed"} & set(opens) and len(opens) <= 6)):
        return True
    later = max(first, rate.first)
    bare = later == rate.first and last <= length.first and set(low[length.last : rate.first]) <= {",", "about", "some"}
    told = equated(story, later, sentence, apposed=bare or length.last <= first)
    if told is not None and not (told.kind == "or" and is_price(story, sentence) and later == first and rate.top and length.first > first):
        return True
    at = low[max(sentence.first, rate.first - 1) : rate.first] == ["at"]
    if at and last <= rate.first and rate.last < length.first <= rate.last + 2 and low[rate.last] in ("over", "for"):
        return True  # "a loan of £12,000 is repaid at £400 a month over five years"
    if at and rate.last < length.first < first and low[rate.last] == "for":
        return True  # "at 50 mph for four hours, covering 200 miles"
    if (
        later == first
        and set(low[rate.last : first]) <= {",", "about", "some", "or"}
        and length.first > last
        and low[last] in ("in", "over", "for", "during")
    ):
        return True  # "300 loaves a day, 1,800 in a six-day week"
    return later == first and sums_up(story, sentence, first, last)


def another_rate(story: Story, start: int, end: int) -> bool:
    """True where *one a day* stands between the tokens *start* and *end*."""
    low = story.tokens.low
    return any(low[k] in ("a", "an", "per") and low[k + 1] in TIMES and low[k - 1] in SMALL for k in range(start + 1, end - 1))


def as_mean(story: Story, rate: Paced) -> Paced:
    """*rate* as the average that it is where the words tell the time that a way takes at it."""
    if not rate.top or not commensurable(rate.top, "metre") or rate.claim.kind == "mean":
        return rate
    claim = rate.claim
    return attrs.evolve(rate, claim=story.word(rate.first, rate.last, claim.amount, "mean", claim.scope, claim.voice))


def _rate_link(story: Story, rate: Paced, length: Length, total: Claim, *, proof: str = "", assumption: str = "") -> Link:
    tied_rates(story).add(rate.first)
    return Link("rate", (rate.claim.id, length.claim.id, total.id), proof=proof, assumption=assumption)


def _in_all(story: Story, sentence: Sentence, here: Sequence[Paced], found: Mapping[int, list[Paced]]) -> Iterator[Link]:
    """``every eight hours since a week ago. ... 21 times in all``: rate and time in one sentence, what they come to in a later one."""
    taken = {p.every.first for p in here if p.every is not None}
    spans = [x for x in lengths(story, sentence) if x.first not in taken and kept(story.tokens.low, x)]
    if len(here) != 1 or len(spans) != 1 or not _lasting_in(story, sentence, spans[0]):
        return
    rate = here[0]
    if (rate.every is not None and rate.count is not None) or for_a_part(story, sentence, rate):
        return
    for other in story.beside(sentence, 0, _FAR)[1:]:
        if found[other.number] and found[other.number][0].every is None and other.number > sentence.number + 1:
            return
        opens = set(story.tokens.low[other.first : other.first + 3])
        so = bool({"that", "this"} & opens) and bool({"is", "makes", "means", "comes", "was", "made"} & opens)
        totals = [r for r in story.here(other) if _can_be(story, rate, r) and (so or sums_up(story, other, *story.phrase(r)))]
        if len(totals) == 1:
            total = as_count(story, totals[0])
            assumed = f"“{total.said}” is what the rate of line {line(rate.claim)} comes to"
            often = rate.every is not None and rate.every.claim.amount.unit in ("second", "minute", "hour")
            full = often and on_and_on(story, rate, sentence)
            yield attrs.evolve(_rate_link(story, rate, spans[0], total, assumption=assumed), exhaustive=full)
            return


def _lasting_in(story: Story, sentence: Sentence, length: Length) -> bool:
    low = story.tokens.low
    ahead, behind = low[max(sentence.first, length.first - 8) : length.first], low[length.last : length.last + 1]
    return bool({"for", "since", "over", "during"} & set(ahead)) or behind == ["ago"]


def _can_be(story: Story, rate: Paced, read: Read) -> bool:
    if read.claim.kind not in _TOTALS or read.figure.per or per_something(story, read):
        return False
    unit = read.claim.amount.unit
    if unit in ("", "time"):
        return rate.top == "" and one_noun(story, rate.claim, read.claim)
    return commensurable(unit, rate.top)


def as_count(story: Story, read: Read) -> Claim:
    if read.claim.amount.unit != "time":
        return read.claim
    return story.word(*story.phrase(read), attrs.evolve(read.claim.amount, unit=""), "count", voice=read.claim.voice)


# ---- speeds ----------------------------------------------------------------------------------------------------------


def _speeds(story: Story, sentence: Sentence, here: Sequence[Paced]) -> Iterator[Link | Choice]:
    """``covered the 90 miles in three hours``, and the average speed of that, told in the sentence or soon after."""
    for speed in here:
        if speed.claim.kind != "mean" or not commensurable(speed.top, "metre"):
            continue
        for other in reversed(story.beside(sentence, _FAR, 0)):
            ways = [(r, x) for r in story.here(other) for x in _durations(story, other, ()) if _made_in(story, speed, r, x)]
            if ways and not (other is not sentence and _took_its_own(story, sentence)):
                same = other.number == sentence.number
                assumed = "" if same else f"the average of line {line(speed.claim)} is that of line {line(ways[0][0].claim)}"
                proof = "the sentence tells the way, the time and the average speed" if same else ""
                yield Choice(tuple(_rate_link(story, speed, x, r.claim, proof=proof, assumption=assumed) for r, x in ways[:6]))
                break


def _took_its_own(story: Story, sentence: Sentence) -> bool:
    """True for *On Friday it averaged eight miles an hour and took three*: another way than the one told before."""
    return any(story.before(r, 1) in (["took"], ["takes"]) for r in story.here(sentence))


def _made_in(story: Story, speed: Paced, way: Read, length: Length) -> bool:
    """True for a way that was made in that time: ``90 miles to the coast in three hours``."""
    if way.claim.kind != "measure" or not commensurable(way.claim.amount.unit, "metre"):
        return False
    first, last = story.phrase(way)
    gap = story.tokens.low[last : length.first] if last <= length.first else story.tokens.low[length.last : first]
    between = {"in", "within", "took", "takes"} if last <= length.first else {"for", "to", "cover", "covered", "over"}
    return len(gap) <= 8 and bool(between & set(gap)) and not {",", ";", "and", "but"} & set(gap)


def _needs(story: Story, here: Sequence[Paced], before: Sequence[Paced]) -> Iterator[Link]:
    """``90 meals a day ... cooks 2,700 meals every 30 days, enough to meet that need``."""
    low = story.tokens.low
    for made in here:
        if made.every is None or made.count is None:
            continue
        behind = low[made.last : min(made.sentence.last, made.last + 8)]
        if not (_MEETING & set(behind)) or {"not", "never", "without"} & set(behind):
            continue
        need = next((p for p in reversed(before) if p.every is None and factor(p.top, made.top) is not None), None)
        if need is not None and need.claim.scope.noun == made.claim.scope.noun:
            assumed = f"the need is that of line {line(need.claim)}"
            yield Link("rate", (need.claim.id, made.every.claim.id, made.count.id), assumption=assumed)
