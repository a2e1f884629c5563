"""Between ends: a mean and the only two figures of its kind beside it, which words put at the two ends of what it is taken over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link, Sort
from claimcheck.reading.frames.closed.stretch_md import stretches, within, words_in
from claimcheck.reading.frames.operands import Tied, like, told_in, told_per
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.ends import SCALE
from claimcheck.reading.ties.averages.ranging import RANGING
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import exactly
from claimcheck.reading.words.calendar import WEEKDAYS
from claimcheck.reading.words.change import CHANGES, CHANGING
from claimcheck.reading.words.grammar import FORMER, NOT, OTHERS, USUAL
from claimcheck.values.exact import Number

_MEANS = frozenset("average averaged averages averaging mean median typical typically likeliest midpoint norm middling".split())
_KINDS = frozenset("count money measure duration share mean extreme level capacity rate points age".split())
_COMMON = frozenset("commonly commonest mostly normally generally midway halfway middle".split())
_FAR = Fraction(3)
# What makes the mean one of something else, or the ends no ends of it.
_APART = (
    OTHERS
    | FORMER
    | frozenset(
        "last season national nationally nationwide worldwide elsewhere target expected since ago decade century but although though "
        "except outlier actual actually surprised forecast usual usually below above against".split()
    )
)
_NO_ENDS = frozenset("rest test west east interest latest guest forest request honest protest contest arrest harvest chest invest".split())
_LEAST = frozenset("most least worst best top bottom poorest minimum maximum low high lows highs lower upper".split())
_COMPARING = frozenset("more less fewer longer shorter under over below above higher lower greater smaller beyond".split())
_UPS = frozenset("more longer over above higher greater beyond".split())
_RACED = frozenset("slowest fastest quickest".split())
_GUESSES = frozenset(
    "most mostly usually usual normally normal commonly commonest likely likeliest probable probably central guess reckon reckons reckoned "
    "middle halfway best consensus favoured within inside own typical typically".split()
)
_FORECAST = frozenset("forecast expected".split())
# What tells that a figure lies outside of a range, or was not known when that was told.
_OUT = CHANGING | frozenset(
    "actual actually turned surprise surprised above below under over beyond outside exceed exceeds exceeded instead fetched sold but "
    "although though however despite up down against than if unless also other others only except excluding target before after "
    "until".split()
)
_BREAKS = frozenset(", ; . — – ( and while with whose where".split())
_WHOLE = (("as", "a", "whole"), ("taken", "together"))


class _End(NamedTuple):
    """One end: its figure, and the number that it tells."""

    read: Read
    number: Number


def between_ends(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each mean that has to lie between two figures: ``the shortest leap measured 112 and the longest 128, 121 on average``."""
    told: set[str] = set()
    for stretch in stretches(story, 2):
        here = [r for s in stretch for r in story.every_figure.get(s.number, ()) if _is_size(r)]
        for mean in [r for r in here if _is_mean(story, r, here) or _is_guess(story, stretch, r, here)]:
            ends = _ends(story, stretch, mean, here) or _end(story, stretch, mean, here)
            if not ends or mean.claim.id in told or tied.as_(mean, "mean", "change") or _of_some_days(story, mean, ends):
                continue
            told.add(mean.claim.id)
            for link in _links(story, mean, ends):
                if not tied.as_(mean, link.sort):
                    yield Guess((link,), sure=True)


def _of_some_days(story: Story, mean: Read, ends: Sequence[_End | None]) -> bool:
    """True for *The highest gust on Friday was 61 km/h. For the week as a whole the average was 64*."""
    at = [end.read.sentence for end in ends if end is not None and end.read.sentence is not mean.sentence]
    return bool(at and WEEKDAYS.keys() & story.words(*at) and _TIMES & story.words(mean.sentence))


_TIMES = frozenset("week month year season".split())


def _is_size(read: Read) -> bool:
    stated = read.claim.stated
    return read.claim.kind in _KINDS and not read.timing and (stated.lo is not None or stated.hi is not None)


def _segment(story: Story, read: Read, here: Sequence[Read]) -> list[str]:
    """The words that belong to *read*: its own clause, up to the figures before it and behind."""
    low, sentence = story.tokens.low, read.sentence
    before = max((story.phrase(r)[1] for r in here if r.sentence is sentence and r.last <= read.first), default=sentence.first)
    behind = min((story.phrase(r)[0] for r in here if r.sentence is sentence and r.first >= read.last), default=sentence.last)
    first, last = story.phrase(read)
    if before > sentence.first:
        before = next((k for k in range(before, first) if low[k] in _BREAKS), before)
    else:
        before = next((k for k in range(first - 1, before - 1, -1) if low[k] in (";", ".")), before)
    return low[before:first] + low[first:last] + low[last : next((k for k in range(last, behind) if low[k] in _BREAKS), behind)]


def _is_mean(story: Story, read: Read, here: Sequence[Read]) -> bool:
    if read.claim.stated.number is None or read.claim.stated.bound not in ("=", "~") or read.claim.modality == "denied":
        return False
    words = _segment(story, read, here)
    whole = any(tuple(words[k : k + len(w)]) == w for w in _WHOLE for k in range(len(words)))
    most = "most" in words and read.claim.stated.bound == "~" and words.index("most") < 2
    cued = [w for w in words if w in _MEANS or w in _COMMON]
    if not (cued or whole or most) or _APART & set(words) or ({"all"} & set(words) and any(w[0].isdecimal() for w in words)):
        return False
    others = [r for r in here if r is not read and r.sentence is read.sentence and set(_segment(story, r, here)) & _MEANS]
    return all(_distance(story, read) <= _distance(story, r) for r in others)


def _is_guess(story: Story, stretch: Sequence[Sentence], read: Read, here: Sequence[Read]) -> bool:
    """True for the 250 of *200 to 300 fighters, 250 being thought the likeliest*, beside a range and nothing else of its kind."""
    others = [r for r in here if r is not read and like(story, r, read)]
    plain = read.claim.stated.number is not None and read.claim.stated.bound in ("=", "~") and read.claim.modality != "denied"
    if not plain or len(others) != 1 or others[0].claim.stated.bound != "range" or others[0].figure.kind == "vague":
        return False
    words = _segment(story, read, here)
    return bool(_GUESSES & set(words)) and not (_APART - USUAL - _FORECAST) & set(words) and not _OUT & set(words_in(story, stretch))


def _distance(story: Story, read: Read) -> int:
    """How many words *read* stands from the nearest word of a mean."""
    at = story.places(_MEANS, read.sentence)
    first, last = story.phrase(read)
    return min((first - k if k < first else k - last + 1 for k in at), default=0)


def _ends(story: Story, stretch: Sequence[Sentence], mean: Read, here: Sequence[Read]) -> tuple[_End, _End] | None:
    others = [r for r in here if r is not mean and like(story, r, mean)]
    if {r.sentence.number for r in (mean, *others)} != {s.number for s in stretch if any(r.sentence is s for r in here)}:
        return None
    words = words_in(story, stretch)
    if len(others) == 1:
        only = others[0]
        stated = only.claim.stated
        vague = stated.bound != "range" or only.figure.kind == "vague"
        if vague or stated.lo is None or stated.hi is None or CHANGING & set(story.before(only, 4)):
            return None
        if mean.first < only.first and story.between(mean, only)[-2:-1] == ["and"]:
            return None  # "a four percent average inflation rate and a two to three percent growth"
        return _End(only, stated.lo), _End(only, stated.hi)
    if len(others) != 2 or (set(WEEKDAYS) & set(words)) or not _are_ends(story, others, here):
        return None
    told = [_End(r, n) for r in others if (n := _number(r)) is not None]
    if len(told) != 2 or told[0].number == told[1].number:
        return None
    low, high = sorted(told, key=lambda e: Fraction(e.number))
    return low, high


def _end(story: Story, stretch: Sequence[Sentence], mean: Read, here: Sequence[Read]) -> tuple[_End | None, _End | None] | None:
    """The only other figure of the kind of *mean*, where its words make it the least or the greatest: *The oldest is 45*."""
    others = [r for r in here if r is not mean and like(story, r, mean)]
    number = _number(others[0]) if len(others) == 1 else None
    if number is None or others[0].claim.stated.bound == "range" or {r.sentence for r in (mean, *others)} != set(stretch):
        return None
    words = _segment(story, others[0], here)
    found = [w for w in words if w in SCALE or _is_superlative(w)]
    if len(found) == 1 and found[0] in SCALE and found[0].endswith("est") and found[0] not in _RACED:
        way = SCALE[found[0]][1]
    elif NOT & set(words) and len(passed := [w for w in words if w in _COMPARING]) == 1:
        way = 1 if passed[0] in _UPS else -1
    else:
        return None
    end = _End(others[0], number)
    return (end, None) if way < 0 else (None, end)


def _number(read: Read) -> Number | None:
    stated = read.claim.stated
    return stated.number if stated.number is not None else stated.lo if stated.lo is not None else stated.hi


def _are_ends(story: Story, others: Sequence[Read], here: Sequence[Read]) -> bool:
    """True for two figures of a spread, two that superlatives call so, or two that nothing passes."""
    one, other = others
    if one.sentence is other.sentence:
        ahead, gap = story.before(one, 6), story.between(one, other)
        led = "between" in ahead[-2:] and "and" in gap or ("from" in ahead[-2:] and "to" in gap)
        if led and len(gap) < 12 and (RANGING & set(ahead) or not (CHANGES | CHANGING) & set(ahead)):
            return True
    segments = [_segment(story, r, here) for r in others]
    called = [[w for w in words if _is_superlative(w)] for words in segments]
    if called[0] and called[1] and called[0] != called[1]:
        return True
    passed = [bool(_COMPARING & set(words)) for words in segments]
    denied = [bool(NOT & set(words)) for words in segments]
    return all(passed) and any(denied) and _opposed(segments)


def _opposed(segments: Sequence[Sequence[str]]) -> bool:
    found = [next((w for w in words if w in _COMPARING), "") for words in segments]
    return len({w in _UPS for w in found}) == 2


def _is_superlative(word: str) -> bool:
    return (word.endswith("est") and len(word) > 5 and word not in _NO_ENDS) or word in _LEAST


def _links(story: Story, mean: Read, ends: tuple[_End | None, _End | None]) -> Iterator[Link]:
    told_ends = [e for e in ends if e is not None]
    told = told_per(story, mean, told_ends[0].read)
    size = Fraction(told.stated.number or 0)
    if not any(within(abs(size), abs(Fraction(e.number)), _FAR) for e in told_ends):
        return
    said = f"the mean and the ends of {lines(told, told_ends[0].read.claim)} are of the same values"
    sorts: tuple[Sort, Sort] = ("above lowest", "below highest")
    for sort, end in zip(sorts, ends, strict=True):
        if end is not None:
            yield Link(sort, (told.id, _as_end(story, end, mean._replace(claim=told)).id), assumption=said)


def _as_end(story: Story, end: _End, mean: Read) -> Claim:
    """The claim of one end as a plain figure, in the unit of the mean where its own words leave it out, or what it is per."""
    claim, unit = end.read.claim, mean.claim.amount.unit
    base = claim.amount.unit.partition("/")[0]
    if claim.stated.number == end.number and claim.modality == "stated" and claim.amount.unit == unit:
        return told_in(story, end.read, mean)
    unit = unit if base in ("", unit.partition("/")[0]) else claim.amount.unit
    kind = mean.claim.kind if unit == mean.claim.amount.unit else claim.kind
    return story.word(end.read.first, end.read.last, exactly(end.number, unit), kind, claim.scope)
