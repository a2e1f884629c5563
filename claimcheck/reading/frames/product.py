"""Products: a rate, a time and what they make; so much each, how many and what they make."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.paces import factor
from claimcheck.reading.frames.operands import MOST, Tied, figures_of, like, overlap, sense
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.paced import Paced, for_a_part, paced
from claimcheck.reading.priced import Each, countable, eaches
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.choice import Guess
from claimcheck.reading.ties.per_unit import of_units
from claimcheck.reading.ties.rates import NOT_KEPT, as_count, kept
from claimcheck.reading.words.calendar import MONTHS

_BACK, _ON = 3, 2
_AGO = frozenset("ago old earlier later before".split())


def product(story: Story, tied: Tied) -> Iterator[Guess]:
    """What each rate makes in a time, and what each figure per unit makes of all the units, where no words have tied them."""
    done = {name for link in tied.links if link.sort in ("rate", "each", "same") for name in link.claims}
    for sentence in story.sentences:
        rates = [p for p in paced(story, sentence) if p.claim.id not in done and p.top not in ("day", "week")]
        if len(rates) == 1 and not for_a_part(story, sentence, rates[0]):
            yield from _rate(story, rates[0])
        each = [e for e in eaches(story, sentence) if e.claim.id not in done]
        if len(each) == 1:
            yield from _each(story, each[0], done)


# ---- a rate and a time -----------------------------------------------------------------------------------------------


def _rate(story: Story, rate: Paced) -> Iterator[Guess]:
    low = story.tokens.low
    if NOT_KEPT & set(low[rate.sentence.first : rate.first]):
        return
    near = story.beside(rate.sentence, _BACK, _ON)
    times = [(s.number, x) for s in near for x in (*lengths(story, s), *_worked(story, s)) if _is_time(story, rate, x)]
    totals = [r for s in near for r in figures_of(story, s) if _is_made(story, rate, r)]
    options = sorted(
        ((number, x, r) for number, x in times for r in totals if not (x.first < r.last and r.first < x.last)),
        key=lambda o: (_spread(rate, o[0], o[2]), abs(o[1].first - rate.first) + abs(o[2].first - rate.first)),
    )
    options = [o for o in options if not _other_months(story, rate, o[2])]
    links = tuple(_rated(story, rate, x, r) for _, x, r in options[:MOST])
    if links and (len(times) == 1 or len(totals) == 1 or _spread(rate, options[0][0], options[0][2]) < 2):
        yield Guess(links, sure=_spread(rate, options[0][0], options[0][2]) == 0 and _steady(story, rate).kind == "mean")


def _worked(story: Story, sentence: Sentence) -> Iterator[Length]:
    """The ``five days`` of *seven hours a day, five days a week*, which make the hours of a week."""
    for read in story.here(sentence):
        unit, _, per = read.claim.amount.unit.partition("/")
        if read.claim.kind == "duration" and unit in ("day", "week") and per:
            first, last = story.phrase(read)
            yield Length(first, last, story.word(first, last, attrs.evolve(read.claim.amount, unit=unit), "duration"))


def _other_months(story: Story, rate: Paced, total: Read) -> bool:
    """True where the sentences of a rate and a total name months, and not the same."""
    low = story.tokens.low
    mine, its = ({low[k] for k in range(s.first, s.last) if low[k] in MONTHS} for s in (rate.sentence, total.sentence))
    return bool(mine and its) and mine != its


def _spread(rate: Paced, number: int, total: Read) -> int:
    numbers = (rate.sentence.number, number, total.sentence.number)
    return max(numbers) - min(numbers)


def _is_time(story: Story, rate: Paced, x: Length) -> bool:
    low = story.tokens.low
    return not (x.first < rate.last and rate.first < x.last) and not _AGO & set(low[x.last : x.last + 1]) and kept(low, x)


def _is_made(story: Story, rate: Paced, read: Read) -> bool:
    claim = read.claim
    if rate.first <= read.first < rate.last or read.figure.per or claim.kind not in ("count", "money", "measure", "duration"):
        return False
    if not rate.top:
        nouns = {s.noun for s in sense(story, read) if not s.unit or s.unit == "time"}
        mine = rate.claim.scope.noun
        return any(not mine or not n or n == mine or story.table.nouns(n, mine) in ("inside", "holds") for n in nouns)
    return bool(claim.amount.unit) and factor(rate.top, claim.amount.unit) is not None


_STEADY = frozenset("steady even constant average unvarying uniform unchanging regular".split())


def _steady(story: Story, rate: Paced) -> Claim:
    """The claim of *rate*, an average where the words call it an even one."""
    low = story.tokens.low
    if not _STEADY & set(low[max(rate.sentence.first, rate.first - 5) : rate.first]) or rate.claim.kind == "mean":
        return rate.claim
    return story.word(rate.first, rate.last, rate.claim.amount, "mean", rate.claim.scope, rate.claim.voice)


def _rated(story: Story, rate: Paced, x: Length, total: Read) -> Link:
    assumed = f"the rate of line {line(rate.claim)} is kept up for the time of line {line(x.claim)} and makes “{total.claim.said}”"
    return Link("rate", (_steady(story, rate).id, x.claim.id, as_count(story, total).id), assumption=assumed)


# ---- so much each ----------------------------------------------------------------------------------------------------


def _each(story: Story, each: Each, done: set[str]) -> Iterator[Guess]:
    near = [r for s in story.beside(each.sentence, _BACK, _ON) for r in figures_of(story, s) if r is not each.read]
    units = [each.bound] if each.bound is not None else [r for r in near if countable(r) and _may_be_units(story, r, each)]
    totals = [r for r in near if r.claim.kind in ("money", "measure") and like(story, r, each.read) and "/" not in r.claim.amount.unit]
    totals = [r for r in totals if r.claim.id not in done]
    options = [(u, t) for u in units for t in totals if u is not t and not overlap(u, t) and _may_make(each, u, t)]
    options.sort(key=lambda o: abs(o[0].first - each.first) + abs(o[1].first - each.first))
    links = tuple(link for u, t in options[:MOST] for link in of_units(story, each, u, t))
    if links:
        yield Guess(links)


def _may_be_units(story: Story, read: Read, each: Each) -> bool:
    noun = story.table.noun(each.noun) if each.noun else ""
    return not noun or any(s.noun == noun or story.table.nouns(s.noun, noun) in ("same", "inside", "holds") for s in sense(story, read))


def _may_make(each: Each, units: Read, total: Read) -> bool:
    """True for a total told with the figure per unit or behind it, of more than one unit."""
    if total.sentence.number < each.sentence.number:
        return False
    one, many, all_ = (Fraction(r.claim.stated.number or 0) for r in (each.read, units, total))
    return bool(one and many and all_) and total.claim.amount.unit != "" and many > 1 and all_ > one
