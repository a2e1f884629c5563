"""Clock times in a sentence, each with the minutes from midnight that it can mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import NamedTuple

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.tokens import within
from claimcheck.reading.words.calendar import WEEKDAYS
from claimcheck.reading.words.numbers import SMALL
from claimcheck.values.window import Window, day

_CLOCK = re.compile(
    r"\b(?:(?P<name>noon|midday|midnight)"
    r"|(?P<hour>2[0-4]|[01]?\d)(?!\d)(?:[:.](?P<minute>[0-5]\d))?"
    r"(?:[ \u00a0\u202f]?(?:(?P<half>[ap])(?:m\b|\.m\b\.?)|(?P<oclock>o[’']clock)))?)",
    re.IGNORECASE | re.ASCII,
)
_LEADS = frozenset("at from to until till by between and before after around about through".split())
_PAIRED = frozenset("between from at".split())
_RUNS = frozenset("from to gets arrives leaves left train bus flight ferry service calls stops is reaches runs".split())
_NAMES = frozenset("noon midday midnight".split())
_NOON = 12 * 60
_DAY = 24 * 60


class Clock(NamedTuple):
    """A clock time over the tokens *first* up to *last*: the *minutes* from midnight that it can mean, the likeliest first."""

    first: int
    last: int
    minutes: tuple[int, ...]


def clocks(story: Story, sentence: Sentence) -> list[Clock]:
    """The clock times of *sentence*, in order; they are sought once."""
    return story.once(("clocks", sentence.number), lambda: _both(story, sentence))


def _both(story: Story, sentence: Sentence) -> list[Clock]:
    return sorted((*_clocks(story, sentence), *_in_words(story, sentence)), key=lambda c: c.first)


def _clocks(story: Story, sentence: Sentence) -> Iterator[Clock]:
    text, tokens = story.document.text, story.tokens
    if not (within(tokens.numbers, sentence.first, sentence.last) or story.places(_NAMES, sentence)):
        return
    for match in _CLOCK.finditer(text, sentence.start, sentence.end):
        first, last = tokens.at(match.start()), tokens.at(match.end())
        minutes = _minutes(match)
        ahead = tokens.low[first - 1] if first > sentence.first else ""
        bare = not (match["name"] or match["half"] or match["oclock"] or match["minute"])
        dotted = match["minute"] and "." in match[0] and not match["half"]
        train = dotted and ahead == "the" and last < sentence.last and tokens.low[last] in _RUNS
        onward = train or dotted and last < sentence.last and tokens.low[last] in ("to", "until", "-", "–")
        if (bare or dotted) and ahead not in _LEADS and not onward:
            continue
        if bare and ahead == "and" and not _PAIRED & set(tokens.low[max(sentence.first, first - 7) : first - 1]):
            continue  # "and 15 had been rescued by noon"
        if bare and _is_vote(tokens.low, first):
            continue
        if (
            tokens.start[first : first + 1] != [match.start()]  # a clock time that is cut out of an excerpt
            or text[match.end() : match.end() + 1] in (",", ".", ":")  # "2:05:41" is how long a race took
            and text[match.end() + 1 : match.end() + 2].isdigit()
        ):
            continue
        if any(r.first <= first < story.phrase(r)[1] and (r.claim.amount.unit or r.claim.amount.counted) for r in story.here(sentence)):
            continue
        if minutes:
            yield Clock(first, last, minutes)


def _is_vote(low: Sequence[str], k: int) -> bool:
    """True for either number of *voted by 23 to 19*."""
    first = k if low[k - 1] == "by" else k - 2
    return low[first - 1] == "by" and low[first + 1 : first + 2] == ["to"] and low[first + 2 : first + 3] != [] and low[first].isdecimal()


def _in_words(story: Story, sentence: Sentence) -> Iterator[Clock]:
    """``eight o'clock``."""
    low = story.tokens.low
    for k in within(story.tokens.places(_OF_CLOCKS), sentence.first + 1, sentence.last - 1):
        if low[k] in ("past", "to", "after") and (clock := _past(low, k, sentence)) is not None:
            yield clock
        hour = SMALL.get(low[k - 1], 0) if low[k] in ("o'clock", "o’clock") else 0
        if 0 < hour < 13:
            yield Clock(k - 1, k + 1, (hour % 24 * 60, (hour + 12) % 24 * 60))
    for k in within(story.tokens.places(_AT), sentence.first, sentence.last - 3):
        hour = SMALL.get(low[k + 1], 0)
        if 0 < hour < 13 and (minutes := _by_part(low, k + 2, hour)):
            named = low[k + 2 : k + 4] == ["in", "the"] and low[k + 4] in _HALF  # "at six in the evening on Tuesday"
            yield Clock(k + 1, k + 5 if named else k + 2, minutes)


def _by_part(low: Sequence[str], k: int, hour: int) -> tuple[int, ...]:
    """The minutes of *six* before *on Tuesday morning*, *in the evening*, which stand from token *k* on; none where they do not."""
    part = low[k + 2] if low[k] in ("on", "in") else low[k + 1] if low[k] in _DAYS else ""
    dated = (
        low[k] == "on" and low[k + 1] in WEEKDAYS or low[k : k + 2] == ["in", "the"] and part in _HALF or low[k] in _DAYS and part in _HALF
    )
    if not dated:
        return ()
    early, late = hour % 12 * 60, hour % 12 * 60 + _NOON
    return {"morning": (early,), "afternoon": (late,), "evening": (late,)}.get(part, (early, late))


_AT = frozenset("at from until till".split())
_DAYS = frozenset("this that tomorrow yesterday".split())
_HALF = frozenset("morning afternoon evening".split())
_OF_CLOCKS = frozenset(("past", "to", "after", "o'clock", "o’clock"))
_PARTS = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "twentyfive": 25}


def _past(low: Sequence[str], k: int, sentence: Sentence) -> Clock | None:
    """``half past eleven``, ``a quarter to nine``, ``ten past six``: behind a word that leads to a clock time."""
    hour, minutes = SMALL.get(low[k + 1], 0), _PARTS.get(low[k - 1], 0)
    hour = int(low[k + 1]) if low[k + 1].isdecimal() and len(low[k + 1]) < 3 else hour
    hour = 12 if low[k + 1] in _NAMES else hour
    first = k - 1
    if low[k - 1] == "minutes" and k - 2 > sentence.first:
        minutes, first = _PARTS.get(low[k - 2], 0) or SMALL.get(low[k - 2], 0), k - 2
    first -= low[first - 1] in ("a", "an")
    led = low[first - 1] in _LEADS or first == sentence.first or low[k - 1] in ("half", "quarter")
    if not 0 < hour < 13 or not minutes or not led or (low[k] == "to" and low[k - 1] == "half"):
        return None
    at = hour % 12 * 60 + (minutes if low[k] != "to" else -minutes)
    if low[k + 1] in _NAMES:
        return Clock(first, k + 2, ((at + (_NOON if low[k + 1] != "midnight" else 0)) % _DAY,))
    return Clock(first, k + 2, (at % _DAY, (at + _NOON) % _DAY))


def _minutes(match: re.Match[str]) -> tuple[int, ...]:
    if match["name"]:
        return (_NOON,) if match["name"].lower() != "midnight" else (0, _DAY)
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        return ((hour % 12) * 60 + minute + (_NOON if match["half"].lower() == "p" else 0),) if 1 <= hour <= 12 else ()
    at = hour * 60 + minute
    early = hour < 13 and not match[0].startswith("0") and hour > 0
    return (at, (at + _NOON) % _DAY) if early else (at,)


def written(minutes: int) -> str:
    """``9:30``, as `day_name` reads it."""
    return f"{minutes // 60 % 24}:{minutes % 60:02}"


def day_of(window: Window | None, minutes: int) -> Window | None:
    """The day of a clock time that is told beside the day *window*: at its end, it is the next."""
    return day(window.start + timedelta(days=1)) if window is not None and window.start is not None and minutes >= _DAY else window
