"""Bases: the figure that another of its sentence is held against, *40, against 35 a year ago*."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import comparable
from claimcheck.reading.ties.common.scales import out_of_scale
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.change import CHANGING, FALLS, RISES
from claimcheck.reading.words.grammar import PARTING


def is_year_and_last(story: Story, other: Read, read: Read) -> bool:
    """True for *21,000 in 2019, compared with 14,000 last year*: which of the two comes first is told by the day of publication alone."""
    year, last = other.claim.when, read.claim.when
    return last is None and year is not None and (year.days or 0) > _MONTHS and "last" in story.after(read, 4)


_MONTHS = 300  # days: a window of more is a year


def is_on_change(story: Story, read: Read, at: int) -> bool:
    """True for the 9.5 of *up 4 per cent on the 9.5 days of 2015*, which a change before it is reckoned on."""
    ahead = story.tokens.low[max(read.sentence.first, at - 10) : at]
    level = story.tokens.low[at - 1] in ("up", "down") and story.tokens.low[at + 1] == "the"  # "up on the 9.5 days of 2015"
    if (read.claim.kind == "duration" and not level) or story.tokens.written(at - 1)[:1].isupper():
        return False  # "down two points, and Labour on 31%"
    return bool(CHANGING & set(ahead))


def held_against(story: Story, here: list[Read], i: int, ways: list[tuple[str, int]]) -> Read | None:
    """The figure that the one at *i* is held against: the nearest comparable one ahead of it, which is no change itself."""
    if here[i].claim.kind == "share" and is_change(story, here[i]):
        return None  # "33 per cent growth against a 15 per cent rise in all"
    if _is_for_another(story, here[i]) or (i and _is_of_change(story, here[i - 1], here[i])):
        return None
    for k in range(i - 1, max(-1, i - 4), -1):
        gap = story.tokens.low[here[k].last : here[i].first]
        if PARTING & set(gap) or len(gap) > 30:
            return None
        if {"below", "above"} & set(story.before(here[k], 2)) and "and" in gap and any(map(_is_share, here[k + 1 : i])):
            return None  # "9 percent below the 12.4 million of May and 12 percent down on the 12.8 million of June": each is a base
        alike = comparable(story, here[k].claim, here[i].claim) or leaves_out(story, here[i], here[k])
        if alike and not is_change(story, here[k]) and ways[k][0] not in ("against", "from"):
            told = ways[k][0] not in _BASES and not (k and _is_where(story, here[k - 1], here[k], here[i]))
            return here[k] if told else None
    return None


def _is_where(story: Story, first: Read, second: Read, other: Read) -> bool:
    """True for the packs of *214 wolves in 31 packs, 15 per cent more than the 186*: what is held against the 186 may be the wolves."""
    bare = not other.figure.noun and not other.claim.amount.unit
    counts = first.claim.kind == second.claim.kind == "count" and first.figure.noun != second.figure.noun != ""
    return bare and counts and story.tokens.low[story.phrase(first)[1] : story.phrase(second)[0]] in _WITHIN


_WITHIN = (["in"], ["at"], ["from"], ["across"], ["on"], ["among"], ["by"])


def _is_share(read: Read) -> bool:
    """True for *9 per cent*, which says how far off a base is."""
    return read.claim.kind == "share"


def _is_for_another(story: Story, read: Read) -> bool:
    """True for *compared with $147 million for coffee*: what it is held against is of another thing, and of no other time."""
    behind = story.after(read, 3)
    return behind[:1] == ["for"] and behind[2:3] in ([","], ["."], [";"]) and behind[1].isalpha() and behind[1] not in _SHORT


def _is_of_change(story: Story, size: Read, base: Read) -> bool:
    """True for the 139,200 of *812,700 deaths, a decrease of 158,400, compared with 139,200*: so many fewer there were the last time."""
    gap = story.tokens.low[size.last : base.first]
    called = story.before(size, 1) == ["of"] and size.claim.kind == base.claim.kind != "share" and is_change(story, size)
    if not called or gap not in _HELD_AGAINST:
        return False
    one, other = (abs(Fraction(r.claim.stated.number or 0)) for r in (size, base))
    return 0 < max(one, other) <= 2 * min(one, other)


_HELD_AGAINST = tuple(
    [*mark, *words] for mark in ([], [","]) for words in (["compared", "with"], ["compared", "to"], ["against"], ["versus"])
)


def is_second_base(story: Story, after: Read, before: Read, ahead: list[Read], ways: list[tuple[str, int]]) -> bool:
    """True for the last of *fell to 103 from 106, compared with 102 a year ago*, *rose by four last week to 75, against 98 a year ago*.

    What a word says of the step to a figure it says of the one before that, not of a further one the figure is held against.
    """
    low = story.tokens.low
    if any(r.first > after.first and way[0] == "from" for r, way in zip(ahead, ways, strict=False)):
        return True
    clause = low[max(after.sentence.first, after.first - 16) : after.first]
    told = "to" in clause[-4:] and bool(RISES & set(clause) or FALLS & set(clause) or {"dropping", "falling", "rising"} & set(clause))
    year = {"year", "years"} & set(story.after(before, 3)) and {"ago", "earlier", "before"} & set(story.after(before, 4))
    return told and bool(year) and any(w in _SHORT for w in low[after.sentence.first : before.first])


_SHORT = frozenset("week fortnight month quarter weeks".split())


_BASES = ("than", "on")  # "20 per cent more than the 12 tonnes of May and 30 per cent more than the 11 of June": each is a base


def is_when_it_was(story: Story, before: list[Read], read: Read) -> bool:
    """True for the 78 of ``92 euros, 8 per cent more than in May, when it cost 78``, which closes its clause."""
    low, first = story.tokens.low, min(read.first, story.phrase(read)[0])
    start = max(before[-1].last if before else read.sentence.first, first - 12)
    when = next(reversed(story.tokens.among(_WHEN, start + 1, first)), 0)
    return when > 0 and "than" in low[start:when] and first - when < 6 and _closes(story, read) and low[when + 1] in _SUBJECTS


_WHEN = frozenset(("when",))


_SUBJECTS = frozenset("it they there he she".split())


def is_dated(story: Story, read: Read) -> bool:
    """True for the 5.4 million of *against 5.4 million a year earlier*, *in 2023*, *in May*, *last year*."""
    lead, told = [*story.after(read, 2), "", ""][:2]
    if lead == "in":
        return told in MONTHS or (len(told) == 4 and told.isdecimal())
    return lead in ("a", "last", "the", "this") and told in _SPANS


_SPANS = frozenset("year month week quarter season previous".split())


def _closes(story: Story, read: Read) -> bool:
    """True where a mark closes the clause right behind *read*: *when it cost 78.*"""
    return story.tokens.low[story.phrase(read)[1]] in (".", ",", ";", ")")


def leaves_out(story: Story, read: Read, other: Read) -> bool:
    """True for the 78 of *costs 92 euros, 8 per cent more than in May, when it cost 78*."""
    one, told = read.claim, other.claim
    if (
        told.kind == "rate"
        and story.before(read, 2) == ["than", "the"]
        and one.kind == "count"
        and not (one.amount.unit or read.figure.noun)
    ):
        return True  # "treats 90 patients a day, 50 per cent more than the 60 for which it was built"
    bare = one.kind == "count" and not one.amount.unit and not read.figure.noun and (_closes(story, read) or is_dated(story, read))
    sizes = sorted(abs(Fraction(c.stated.number or 0)) for c in (one, told))
    near = 0 < sizes[1] <= 3 * sizes[0] or out_of_scale(one, told)
    return bare and told.kind in ("money", "measure") and bool(told.amount.unit) and near
