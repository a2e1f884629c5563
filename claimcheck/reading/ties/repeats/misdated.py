"""Misdated: a year or a day told a second time with its digits the other way round, where nothing else is dated so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.slips import is_swap
from claimcheck.reading.words.grammar import DEFINITE, PUT_OFF, SET_BESIDE, SUBJECTS, THE_OR_OWNERS

_LEADS, _REACH = 3, 9
_SPANNING = frozenset("until till to and between through by before than".split())
_CHANGED = PUT_OFF | frozenset("rebuilt restored reopened second twice deferred adjourned brought".split())
_PRONOUNS = SUBJECTS | frozenset("them her him".split())
_PLACED = frozenset("on by for in from since of next last around about the".split())
# Verbs whose forms do not share their beginning.
_FORMS = {
    form: row.split()[0]
    for row in (
        "write wrote written", "build built", "sink sank sunk", "buy bought", "sell sold", "make made", "found founded founding", "win won",
        "begin began begun", "die died death", "marry married marriage wedding", "bear born birth", "lay laid", "draw drew drawn",
        "give gave given", "take took taken", "steal stole stolen theft", "bring brought", "leave left", "lose lost", "fall fell fallen",
    )
    for form in row.split()
}  # fmt: skip


def misdated(story: Story) -> Iterator[Link]:
    """The pairs of years, and of days of one month, of which the one is the slip of the other."""
    found = moments(story)
    told = [m for s in story.sentences for m in found[s.number] if m.window is not None and m.date is not None]
    yield from _years(story, [m for m in told if m.date and m.date.name.month is None and m.date.name.day is None])
    yield from _days(story, [m for m in told if m.is_day])


def _link(story: Story, one: Moment, other: Moment) -> Link:
    a, b = one.claim(story), other.claim(story)
    return Link("same", (a.id, b.id), assumption=f"{lines(a, b, 'tell')} when one thing happened")


def _years(story: Story, years: Sequence[Moment]) -> Iterator[Link]:
    """*cast in 1604 … It was cast in 1640*: one verb, taken up by a pronoun or by its noun; or the only year of the headline."""
    for k, other in enumerate(years):
        before = [m for m in years[:k] if m.sentence is not other.sentence and is_swap(_year(m), _year(other))]
        if len({_year(m) for m in before}) != 1 or sum(_year(m) == _year(other) for m in years) > 1:
            continue
        first = before[-1]
        words = {w for m in (first, other) for w in story.tokens.low[m.sentence.first : m.sentence.last]}
        if _CHANGED & words or any(_spans(story, m) for m in (first, other)):
            continue
        top = [m for m in years if m.sentence.role == "headline"]
        lead = story.apart(other.sentence, first.sentence) <= _LEADS
        headline = top == [first] and lead and not any(_year(m) == _year(first) for m in years if m is not first)
        again = _verbs(story, first) & _verbs(story, other) and _takes_up(story, other)
        if headline or again or _names_it(story, first, other):
            yield _link(story, first, other)


def _names_it(story: Story, first: Moment, other: Moment) -> bool:
    """True for *The hall, built in 1887 ... the 1878 hall*: what came about in the one year is named by the other."""
    low, noun = story.tokens.low, story.tokens.low[other.last]
    begun = _BEGUN & set(low[max(first.sentence.first, first.first - 4) : first.first]) and low[first.first - 1] in ("in", "from", "to")
    words = {*low[first.sentence.first : first.sentence.last], *low[other.sentence.first : other.sentence.last]}
    told = noun == "building" or stem(noun) in _stems(low[first.sentence.first : first.first])
    return bool(begun) and not _ANOTHER & words and low[other.first - 1] in THE_OR_OWNERS and noun.isalpha() and told


_ANOTHER = SET_BESIDE | frozenset("older newer old new one replaces replaced replacing predecessor same".split())
_BEGUN = frozenset("built opened dates dated launched completed founded finished erected made laid bought".split())


def _days(story: Story, days: Sequence[Moment]) -> Iterator[Link]:
    """*will begin on 21 October … 12 October left them ample time*: the only two days that are told."""
    numbers = [(m.window.start.month, m.window.start.day) for m in days if m.window is not None and m.window.start is not None]
    if len(set(numbers)) != 2 or len(days) != len(numbers):
        return
    other = next(m for m, told in zip(days, numbers, strict=True) if told != numbers[0])
    first = next(m for m in days if m is not other)
    (month, day), (its_month, its_day) = numbers[0], next(n for n in numbers if n != numbers[0])
    words = story.words(*story.sentences)
    apart = first.sentence is other.sentence or any(_spans(story, m) for m in days) or _CHANGED & words
    named = other.first == other.sentence.first or story.tokens.low[other.first - 1] not in _PLACED  # "said 12 October left them time"
    near = first.sentence.role == "headline" and story.apart(other.sentence, first.sentence) <= _LEADS
    again = _verbs(story, first) & _verbs(story, other) and _takes_up(story, other)
    if not (named or near or again):
        return
    if month == its_month and is_swap(Fraction(day), Fraction(its_day)) and not apart:
        yield _link(story, first, other)


def _year(moment: Moment) -> Fraction:
    return Fraction(moment.date.name.year or 0) if moment.date is not None else Fraction(0)


def _spans(story: Story, moment: Moment) -> bool:
    """True for *until 1923*, *to 1923*, *and 1923*: one end of a time, or one of more days."""
    low, first, last = story.tokens.low, moment.first, moment.last
    inside = {"to", "and", "-", "–"} & set(low[first:last])
    behind = low[last : last + 2]
    goes_on = bool({"to", "and", "-", "–"} & set(behind[:1])) and (behind[0] == "and" or behind[-1][:1].isdecimal())
    return goes_on or bool(inside or _SPANNING & set(low[max(moment.sentence.first, first - 2) : first]))


def _verbs(story: Story, moment: Moment) -> set[str]:
    """The words of the clause before the year, without their endings."""
    low, sentence = story.tokens.low, moment.sentence
    start = max(sentence.first, moment.first - _REACH)
    if moment.first - sentence.first < 2:  # "In 1604 it was cast"
        return _stems(low[moment.last : min(moment.last + _REACH, sentence.last)])
    cut = next((k for k in range(moment.first - 3, start, -1) if low[k] in (",", ";", "and", "but", "while")), start)
    return _stems(low[cut : moment.first])


def _stems(words: Sequence[str]) -> set[str]:
    return {_FORMS.get(w, stem(w)) for w in words if len(w) > 3 and w.isalpha()}


def _takes_up(story: Story, moment: Moment) -> bool:
    """True where a pronoun does or suffers what happened then, or a definite noun names it."""
    low, start = story.tokens.low, max(moment.sentence.first, moment.first - 4)
    named = any(low[k] in DEFINITE and low[k + 2 : k + 3] == ["in"] for k in range(start, moment.first - 1))
    return bool(_PRONOUNS & set(low[start : moment.first])) or named
