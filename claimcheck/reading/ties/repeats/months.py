"""Months: the month in which a thing is to begin or end, in the headline and the text, or in two sentences of one matter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Day
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.things import weighed, words_of
from claimcheck.reading.words.calendar import FULL_WEEKDAYS, MONTHS
from claimcheck.values.window import month

_NAMES = frozenset(MONTHS)
_YEAR = "yyyy"
_PUBLISHED = Day(2025, 6, 2)
_BACK = 3
_SHORT = 6  # sentences of a story in which two months are of one matter
_SLIP = 2  # a month that is mistaken for another is mostly the next one or the one after it
_PARTS = frozenset("end middle mid start beginning close".split())
_AHEAD = frozenset("will would to from until till due set next shall by on won't begins starts opens closes ends".split())
_UNTIL = frozenset("until till by".split())
# Beside these the month is of another thing than the one that is to come.
_OTHER = frozenset(
    "last previous since earlier ago instead originally postponed delayed moved brought extended extend another phase then later "
    "back rather expired figures data survey poll approved agreed decided backed signed voted announced before passed published "
    "election born compared between year".split()
)
_WAS = frozenset("was were had did went came said fell rose took".split())


_SOME_DAYS = frozenset(f"{day}s" for day in (*FULL_WEEKDAYS, "day", "evening", "night", "morning", "afternoon", "weekend", "date"))


class _Month(NamedTuple):
    """A month that *sentence* names at the token *at*, with the *part* of it that is meant (``end``) and the day, 0 where none is told."""

    at: int
    number: int
    sentence: Sentence
    part: str
    day: int


def months(story: Story) -> Iterator[Link]:
    """The pairs of months that *story* gives what is to begin or end."""
    told = [m for s in story.holding(_NAMES) for m in _months(story, s)]
    if len({m.number for m in told}) != 2 or any(_OTHER & set(_around(story, m)) or _is_over(story, m) for m in told):
        return
    tops = [m for m in told if m.sentence.role == "headline"]
    body = [m for m in told if m.sentence.role in ("body", "standfirst")]
    if len(tops) == 1 and len({m.number for m in body}) == 1 and _is_lead(story, body[0]):
        pair = tops[0], body[0]
        sure = _is_to_come(story, body[0]) and not _WAS & set(_around(story, tops[0]))
    elif not tops and len(body) == 2 and len(story.sentences) <= _SHORT and 0 < story.apart(body[1].sentence, body[0].sentence) <= _BACK:
        pair = body[0], body[1]
        sure = _takes_up(story, *pair)
    else:
        return
    gap = abs(pair[0].number - pair[1].number)
    if sure and min(gap, 12 - gap) <= _SLIP:
        a, b = (_claim(story, m) for m in pair)
        yield Link("same", (a.id, b.id), assumption=f"{lines(a, b, 'tell')} when one thing is to happen")


def _months(story: Story, sentence: Sentence) -> Iterator[_Month]:
    """The months of *sentence* with no year behind them."""
    low = story.tokens.low
    for k in story.places(_NAMES, sentence):
        number = MONTHS[low[k]]
        if not story.tokens.written(k)[:1].isupper():
            continue
        if number == 5 and k == sentence.first or (low[k - 1] == "in" and low[k - 2] in _SOME_DAYS):
            continue  # "on the first two Sundays in February"
        if low[k + 1].isdecimal() and low[k + 2] == "," and len(low[k + 3]) == len(_YEAR) and low[k + 3].isdecimal():
            continue  # "on September 30, 1986"
        behind = low[k + 1] if k + 1 < sentence.last else ""
        ahead = low[max(sentence.first, k - 3) : k]
        part = "mid" if "mid" in ahead[-2:] else next((w for w in ahead if w in _PARTS), "")
        before = ahead[-1] if ahead else ""
        number_of = next((w for w in (behind, before) if w.isdecimal() and len(w) < 3), "0")
        yield _Month(k, number, sentence, "mid" if part == "middle" else "end" if part == "close" else part, int(number_of))


def _is_over(story: Story, told: _Month) -> bool:
    """True for *presented in February*, *Last year it opened in May*, *in a similar move*: of a time that is over, or another thing."""
    low, ahead = story.tokens.low, story.tokens.low[told.sentence.first : told.at]
    done = low[told.at - 1] == "in" and low[told.at - 2].endswith("ed") and not _AHEAD & set(ahead[-6:])
    return done or ahead[:2] == ["last", "year"] or "similar" in ahead


def _around(story: Story, told: _Month) -> list[str]:
    return story.tokens.low[max(told.sentence.first, told.at - 6) : min(told.sentence.last, told.at + 4)]


def _is_lead(story: Story, told: _Month) -> bool:
    return next((s for s in story.sentences if s.role in ("body", "standfirst")), None) is told.sentence


def _is_to_come(story: Story, told: _Month) -> bool:
    """True where words ahead of the month say that the thing is still to come."""
    low = story.tokens.low
    start = max(told.sentence.first, told.at - 20)
    ahead = [
        w
        for k, w in enumerate(low[start : told.at], start)
        if (w != "by" or low[k + 2] not in ("%", "per", "percent")) and (w != "to" or low[k + 1] not in _WHOSE)
    ]  # "were cut by 20%", "handed four to their owners in July"
    return bool(_AHEAD & set(ahead)) and "after" not in ahead[-6:]


_WHOSE = frozenset("their its his her a an".split())
_LEADING = _PARTS | frozenset("the of on early late -".split())


def _is_until(story: Story, told: _Month) -> bool:
    """True for *until the end of May*, *by 24 June*; not for *reached by the union on 24 June*."""
    ahead = story.tokens.low[max(told.sentence.first, told.at - 5) : told.at]
    at = max((k for k, word in enumerate(ahead) if word in _UNTIL), default=-1)
    return at >= 0 and all(w in _LEADING or w[0].isdecimal() for w in ahead[at + 1 :])


def _takes_up(story: Story, one: _Month, other: _Month) -> bool:
    """True for *until the end of May … at the end of June*, *close on 14 June … by June 24*, *not until June … on 4 July*."""
    until = _is_until(story, one) or _is_until(story, other)
    if (
        _are_ends(story, one, other)
        or _is_of_other(story, one, other)
        or not until
        or not _is_to_come(story, other)
        or not _is_to_come(story, one)
    ):
        return False
    if one.part != other.part:
        return (one.part == "end" and other.day > 27) or (other.part == "end" and one.day > 27)
    return bool(one.part) or one.day == other.day or not one.day or not other.day


_BEGINS = frozenset("begin begins start starts open opens launch launches".split())
_COMPLETES = frozenset("complete completed completes finish finished finishes conclude concluded concludes wrap wrapped".split())


def _are_ends(story: Story, one: _Month, other: _Month) -> bool:
    """True for *will begin on 21 March … hope to complete by April*: when a thing begins, and when it is to be over."""
    words = [set(story.tokens.low[max(m.sentence.first, m.at - 6) : m.at]) for m in (one, other)]
    return any(_BEGINS & a and _COMPLETES & b for a, b in (words, words[::-1]))


def _is_of_other(story: Story, one: _Month, other: _Month) -> bool:
    """True where the clause of the second month speaks of a thing that the first sentence does not: ``the cafe reopens``."""
    low = story.tokens.low
    first = other.at
    while first > other.sentence.first and low[first - 1] not in (",", "and", "but", ";", "while"):
        first -= 1
    told = words_of(story, one.sentence)
    if low[other.sentence.first] in ("a", "an", "another") and not told & words_of(story, other.sentence):
        return True  # "A second hearing is due on 14 May"
    things = [low[k + 1] for k in range(first, other.at - 1) if low[k] == "the" and low[k + 1] not in _PARTS]
    things += [low[first]] if low[first].endswith("ing") and low[first + 1] in _AHEAD else []  # "Boating will be allowed from May"
    return not {"it", "they", "that", "this"} & set(low[first : other.at]) and not all(weighed([w]) <= told for w in things)


def _claim(story: Story, told: _Month) -> Claim:
    year = (story.published or _PUBLISHED).year
    return story.moment(told.at, told.at + 1, month(year, told.number))
