"""Attaching: which figure each phrase of time belongs to."""

from __future__ import annotations

from bisect import bisect_left

import attrs

from claimcheck.reading.asides_of_time import relative_aside
from claimcheck.reading.barriers import WALLS, bars_ahead, bars_behind
from claimcheck.reading.extremes import is_superlative
from claimcheck.reading.following_figures import (
    is_in_row,
    is_joined,
    is_more_than_told,
    is_placed,
    is_told_with_some,
    is_with_level,
)
from claimcheck.reading.lengths_of_time import SMALL
from claimcheck.reading.periods import Time, is_year
from claimcheck.reading.side_clauses import (
    is_compared,
    is_deadline,
    is_of_now,
    is_of_side_clause,
    is_old,
    is_term,
    names_another_year,
)
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.voices import BEING, SAYING
from claimcheck.values.window import year as year_window

_REACH = 10  # words between a superlative and its *since*
_NOW = frozenset(("so", "now"))  # "it bought one last spring, so five are left"
_OTHERWISE = (["now"], ["before"])  # "and 25.4 before the drought"
_AWAITED = frozenset("forecast expected predicted promised estimated planned".split())
_AGAINST = frozenset("from on above below with to".split())  # before "2019 levels"
_THAT = frozenset(("that", "those"))
_FOLD = frozenset("double triple treble quadruple twice thrice times half".split())
_WHOSE = frozenset("the its their his her our".split())
_AROUND = frozenset("above below under over than".split())  # "still below its level of 2019"
_LEVELS = frozenset("level levels peak total rate figure number average pace price value size high low count tally".split())
_MONTH = 28  # days
_FAR = 9  # words and walls between a figure and days that are not its own where it has a length of time beside it
_NOT_REACHED = WALLS - {"and"}  # no record reaches over one of these


def attach(tokens: Tokens, found: list[Time], figures: list[tuple[int, int]]) -> dict[int, tuple[Time, bool]]:
    """For each figure (first and last token, in order, of one sentence) its time and whether the words give it to that very figure.

    A phrase goes to the nearer of the figures beside it, where every wall between them (a comma, an *and*, a bracket) counts as four
    words; figures left without one share the phrase of the figure they are listed with.
    """
    if not figures:
        return {}
    adjectives = [time for time in found if time.aside and time.window is None]  # "a two-day battle on the weekend"
    if adjectives and (terms := [time for time in adjectives if is_term(tokens, time)]):
        found = [time for time in found if time not in terms]
        adjectives = [time for time in adjectives if time not in terms]
    given: dict[int, tuple[Time, bool]] = {}
    if not adjectives:
        for i, time in _told(tokens, found, figures).items():
            given[i] = time, True
        _share(tokens, given, figures)
        return given
    apart = [i for i, (first, _) in enumerate(figures) if not any(time.first <= first < time.last for time in adjectives)]
    for told in ([time for time in found if time not in adjectives], adjectives):
        free = [i for i in apart if i not in given] if told is adjectives else apart
        for i, time in _told(tokens, told, [figures[k] for k in free]).items():
            given[free[i]] = (time, True)
        _share(tokens, given, figures)
    return given


def _told(tokens: Tokens, found: list[Time], figures: list[tuple[int, int]]) -> dict[int, Time]:
    """The time of each figure that the words give it to."""
    given: dict[int, Time] = {}
    ranked: dict[int, tuple[bool, int]] = {}
    low, starts = tokens.low, [first for first, _ in figures]
    for time in found:
        first = time.first
        if _of_saying(tokens, time) or (time.last < len(low) and low[time.last] == "to" and is_deadline(tokens, time)):
            continue
        apart = (low[first - 1] in _BEFORE_COMPARED or low[first] == "on" or low[first - 2] in _WHOSE) and _compared(tokens, time)
        if (time.since or low[time.last - 2] == "this") and _of_record(tokens, time):
            year = _year_of_since(tokens, time) if time.since else None
            if year is None:
                continue
            time, apart = year, True
        best = _told_behind(tokens, time, figures, starts) if apart else _nearest(tokens, time, figures, starts)
        if best is None:
            continue
        # "1,730 in a day back in May": the days say more than their number, but not those of another clause.
        away, i = best
        rank = (away >= _FAR or time.window is None, away)
        if i not in ranked or rank < ranked[i]:
            ranked[i], given[i] = rank, time
    return given


def _share(tokens: Tokens, given: dict[int, tuple[Time, bool]], figures: list[tuple[int, int]]) -> None:
    """Gives the figures without a time that of the figure they are listed with."""
    if not given or len(given) == len(figures):
        return
    olds: set[int] = set()
    new = before = 0  # the figures that an old one stands against, and that the next goes on with
    for i in range(1, len(figures)):
        if before == i - 1 and not (before in given and _is_within(given[before][0], figures[before])):
            new = i - 1
        if i not in given:
            moved = i + 1 < len(figures) and _moves(tokens, figures[i], figures[i + 1])  # "rose 4% in May from £50 to £52"
            if moved or is_old(tokens, figures[new], figures[i]):
                olds.add(i)
                continue
            if before in given and _goes_on(tokens, given[before], figures[before], figures[i]):
                given[i] = (given[before][0], False)
        before = i
    for i in reversed(range(len(figures) - 1)):
        if i in given or i + 1 not in given or i in olds:
            continue
        if _shares(tokens, figures[i], figures[i + 1], *given[i + 1]):
            given[i] = (given[i + 1][0], False)


def _shares(tokens: Tokens, one: tuple[int, int], other: tuple[int, int], time: Time, told: bool) -> bool:
    """True where the figure *one* is of the *time* of the *other*, the one behind it, of which the words have *told* it or not."""
    if _listed(tokens, one[1], other[0]) or _changes(tokens, one, other, time):
        return True
    if other[1] > time.first:
        return False
    row = not told and is_in_row(tokens, one, other)
    row = row or is_with_level(tokens, one, other) or is_joined(tokens, one, other, time)
    return row or is_told_with_some(tokens, one, other, time) or is_placed(tokens, one, other, time if told else None)


def _changes(tokens: Tokens, by: tuple[int, int], to: tuple[int, int], time: Time) -> bool:
    """True for the two figures of *fell by 3 per cent to £40m in May*; not for those of *fell from £50m to £40m in May*.

    Nor for *rose 8% to 21p, payable on 12 December*, whose *time* is of the second alone.
    """
    low = tokens.low
    if "to" not in low[by[1] : to[0]] or not _PAID.isdisjoint(low[to[1] : time.first]):
        return False
    inside = by[1] <= time.first and time.last <= to[0]  # "rose 3% in the year to May to £40m"
    between = [*low[by[1] : time.first], *low[time.last : to[0]]] if inside else low[by[1] : to[0]]
    if len(between) > _MOVE or "from" in low[max(0, by[0] - 3) : by[0]]:
        return False
    return [word for word in between if word not in _BEFORE_TO] == ["to"]


_PAID = frozenset("payable due".split())
_BEFORE_TO = frozenset(
    "% per cent percent pc point points basis percentage about around nearly almost just over under £ $ € of a an record -".split()
)


def _is_within(time: Time, figure: tuple[int, int]) -> bool:
    """True for the three of *in the three months to May*, which only tells its time."""
    return time.first <= figure[0] < time.last


def _goes_on(tokens: Tokens, time: tuple[Time, bool], one: tuple[int, int], other: tuple[int, int]) -> bool:
    """True where the figure *other* is of the *time* of *one*, the figure ahead of it, and whether that is told of that very figure."""
    return (
        tokens.low[other[1] : other[1] + 1] not in _OTHERWISE
        and not is_of_now(tokens, time[0], one[1], other[0])
        and not _ends_aside(tokens, time[0], one[1], other[0])
        and not (time[1] and is_compared(tokens, one[0]))
        and _NOW.isdisjoint(tokens.low[one[1] : other[0]])
    )


def _of_saying(tokens: Tokens, time: Time) -> bool:
    """True when the phrase says when something was said (``told the BBC on Sunday``), not when it happened."""
    low, first = tokens.low, time.first
    if low[first] == "for" or not tokens.holds(SAYING, first - _SAID, first):
        return False  # "cut its estimate for 2025 to 0.4 per cent"
    for k in range(first - 1, max(0, first - _SAID) - 1, -1):
        word = low[k]
        if word in SAYING and not _no_saying(tokens, k):
            return True
        if word in WALLS or word[0].isdecimal():
            return False
    return False


_SAID = 4  # tokens from a verb of saying to its day


def _no_saying(tokens: Tokens, k: int) -> bool:
    """True for "384 pledged delegates" and "growth of 7 per cent is forecast for 2016": no word of when it was said."""
    before = tokens.low[k - 1] if k else "."
    return (
        before[0].isdecimal()
        or before in SMALL
        or (tokens.low[k] in _AWAITED and before in BEING and tokens.low[k + 1] in ("for", "in", "by"))
    )


def _of_record(tokens: Tokens, time: Time) -> bool:
    """True where the phrase says how far back a record reaches: ``the largest raid since the war began, with hundreds of drones``,
    ``40 die in the deadliest attacks this year``.
    """
    reaching = time.since or tokens.low[time.first] in ("this", "in", "of") and tokens.low[time.last - 2 : time.last - 1] == ["this"]
    if not reaching:
        return False
    for k in range(time.first - 1, max(-1, time.first - _REACH), -1):
        if is_superlative(tokens.low[k]) or (time.since and tokens.low[k] == "first" and _is_first_of(tokens, k)):
            return True
        if tokens.low[k][0].isdecimal() or tokens.low[k] in _NOT_REACHED:
            return False
    return False


def _is_first_of(tokens: Tokens, k: int) -> bool:
    """True for the *first* at token *k* of *the first time since May*, *its first loss since 2019*; not of *the first month since*."""
    word = tokens.low[k + 1]
    return word == "time" or not (word in SMALL or word.removesuffix("s") in _LAPSES)


_LAPSES = frozenset("day week fortnight month quarter half year few several hundred -".split())


def _year_of_since(tokens: Tokens, time: Time) -> Time | None:
    """The year alone of *the deadliest since 2017, when 130 died*."""
    word = tokens.low[time.last - 1]
    return attrs.evolve(time, window=year_window(int(word)), since=False) if is_year(word) and time.last - time.first == 2 else None


def _compared(tokens: Tokens, time: Time) -> bool:
    """True where the days are those of what something is compared with: ``an increase compared to four years ago``, ``than in 2019``."""
    if not time.first:
        return False
    low, before = tokens.low, tokens.low[time.first - 1]
    if before in ("than", "versus"):
        return True
    if before in ("to", "with") and time.first > 1 and low[time.first - 2] == "compared":
        return True
    if before == "of" and low[time.first - 2] in _THAT and (low[time.first - 3] in _AGAINST or low[time.first - 3] == "than"):
        return True  # "eight points below that of 2018"
    if _is_fold(low, time.first):
        return True
    if low[time.first] == "on" and time.window is not None and (time.window.days or 0) >= _MONTH:
        return True  # "up 16 per cent on last year"
    if before == "from" and low[time.last - 1] in ("earlier", "ago"):
        return True  # "rose 2.6% from a year earlier"
    return before in _AGAINST and low[time.last : time.last + 1] == ["levels"]


_BEFORE_COMPARED = _AGAINST | {"than", "versus", "of"}


def _is_fold(low: list[str], first: int) -> bool:
    """True where the days from token *first* are of a multiple: *nearly triple the number in 2023*, *twice its level of a year ago*."""
    k = first - 1 - (low[first - 1] == "of")
    return k > 1 and low[k].isalpha() and low[k - 1] in _WHOSE and (low[k - 2] in _FOLD or low[k - 2] in _AROUND and low[k] in _LEVELS)


def _told_behind(tokens: Tokens, time: Time, figures: list[tuple[int, int]], starts: list[int]) -> tuple[int, int] | None:
    """The figure of the days compared with, where they say when it was: ``than in 2019, when 30 came``, ``than 2019 sales of 30``."""
    words = tokens.low[time.last : time.last + 2]
    if "when" not in words and (words[1:] != ["of"] or words[0] == ","):
        return None
    here = bisect_left(starts, time.last)
    return (0, here) if here < len(figures) else None


def _nearest(tokens: Tokens, time: Time, figures: list[tuple[int, int]], starts: list[int]) -> tuple[int, int] | None:
    best: tuple[int, int] | None = None
    low, begin, end, count = tokens.low, time.first, time.last, len(figures)
    here = bisect_left(starts, begin)
    behind = bisect_left(starts, end, here)
    beside = range(here - 1 if here else 0, min(here + 2, count))
    for i in beside if behind < here + 2 or behind >= count else (*beside, behind):
        first, last = figures[i]
        if begin <= first < end:
            continue
        ahead = last <= begin
        words = low[last:begin] if ahead else low[end:first]
        if best is not None and len(words) >= best[0] and (words != ["("] or best[0] < _BRACKET):
            continue
        if ahead:
            if bars_ahead(tokens, time, words, first, figures[behind][0] if behind < count else None):
                continue
        elif bars_behind(tokens, time, words, first):
            continue
        if i == behind > 0 and is_more_than_told(tokens, time, figures[here - 1], figures[i]):
            continue
        if here and end <= first and words and words[0] == "from" and _is_of_new(tokens, time, figures, here):
            continue
        cost = len(words)
        if not WALLS.isdisjoint(words):
            cost = _BRACKET if words == ["("] else cost + 4 * sum(map(WALLS.__contains__, words))
        if best is None or cost < best[0]:
            best = (cost, i)
    if best is None or count == 1:
        return best
    if best[1] == here - 1 > 0 and figures[here - 1][1] <= begin:
        outer = figures[here - 2]
        return best[0], here - 1 - (low[outer[1]] == "of" and _is_part(tokens, outer, figures[here - 1], time))
    if best[1] == behind and behind + 1 < count and _moves(tokens, figures[behind], figures[behind + 1]):
        return best[0], behind + 1
    return best


def _is_part(tokens: Tokens, outer: tuple[int, int], inner: tuple[int, int], time: Time) -> bool:
    """True where *time* is told of the 14 of *14 of her 22 staff were off on Monday*; not in *two of the 14 who were hurt on Monday*.

    The word behind the *outer* figure is *of*.
    """
    low = tokens.low
    if inner[0] - outer[1] > _MOVE or not _STOPS.isdisjoint(low[outer[1] : inner[0]]):
        return False
    verb = next((k for k in range(time.first - 1, inner[1] - 1, -1) if low[k] in _FINITE), None)
    return verb is not None and _CLAUSES.isdisjoint(low[inner[1] : verb])


_FINITE = frozenset("was were is are has have had did do said".split())
_CLAUSES = frozenset("who which that whom whose where when ,".split())
_STOPS = frozenset(", ; : ( )".split())


def _is_of_new(tokens: Tokens, time: Time, figures: list[tuple[int, int]], here: int) -> bool:
    """True for the days of *2.3% in October from 1.7%*: of the figure ahead of them; not of *12 fares rose in May from £3 to £4*."""
    between = tokens.low[figures[here - 1][1] : time.first]
    if len(between) > _BESIDE or not WALLS.isdisjoint(between) or not _FINITE.isdisjoint(between):
        return False
    return here + 1 >= len(figures) or not _moves(tokens, figures[here], figures[here + 1])


_BESIDE = 3  # words of the unit or noun between a figure and its days


def _moves(tokens: Tokens, old: tuple[int, int], new: tuple[int, int]) -> bool:
    """True for the figures of *rose in May from £40 to £43*, whose second is that of the days ahead."""
    low = tokens.low
    return new[0] - old[1] < _MOVE and "to" in low[old[1] : old[1] + 3] and "from" in low[max(0, old[0] - 3) : old[0]]


_MOVE = 6  # tokens


_BRACKET = 2  # "in 2022 (£40)"; but "2% in 2025 (1.9%)" is of the figure ahead


def _ends_aside(tokens: Tokens, time: Time, last: int, first: int) -> bool:
    """True where what tells the time of the figure up to token *last* ends ahead of the one from *first*: an aside, a side clause."""
    if time.last <= first and tokens.low[time.first - 1] == "(" and ")" in tokens.low[time.last : first]:
        return True
    if names_another_year(tokens, time, last, first):
        return True
    aside = relative_aside(tokens, time)
    return (aside is not None and first >= aside[1]) or is_of_side_clause(tokens, time, tokens.low[max(last, time.last) : first], False)


def _listed(tokens: Tokens, last: int, first: int) -> bool:
    return first - last < 6 and "and" in tokens.low[last:first]
