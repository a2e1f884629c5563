"""Gaps of a race: the times of two runners and the seconds that the words put between them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, exactly, lengths
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.calendar.spells import race_times
from claimcheck.values.exact import whole

_APART = frozenset("ahead behind adrift clear back slower faster quicker off down later".split())
_OTHERS = frozenset("record personal best previous season's last average third fourth fifth pace limit target old own".split())
_SECONDS = {"second": 1, "minute": 60}
_COLON = frozenset((":",))
_FAR = 3  # times as large as it is told: no one is so far behind by a slip


def race_gaps(story: Story) -> Iterator[Link]:
    """The link of each gap of seconds with the only two times of a race that are told beside it."""
    for sentence in story.sentences:
        here = [x for x in lengths(story, sentence) if x.claim.amount.unit in _SECONDS]
        off = [x for x in here if _is_off_record(story, sentence, x)]
        told = list(_times(story, sentence)) if len(off) == 1 else []
        if len(told) == 2:
            yield from _link(story, off[0], *told)
            continue
        gaps = [x for x in here if _is_gap(story, sentence, x)]
        if len(gaps) != 1:
            continue
        for back in (0, 1):
            near = story.beside(sentence, back, 0)
            told = [t for s in near for t in _times(story, s)]
            if len(told) == 2 and not _OTHERS & story.words(*near):
                yield from _link(story, gaps[0], *told)
            if told and back == 0 and len(told) > 1:
                break


def _is_gap(story: Story, sentence: Sentence, x: Length) -> bool:
    behind = story.tokens.low[x.last : min(sentence.last, x.last + 1)]
    return bool(_APART & set(behind)) and x.claim.stated.bound == "="


def _is_off_record(story: Story, sentence: Sentence, x: Length) -> bool:
    """True for *taking 20 seconds off the record of 2:10:51*, *broke the record of 1:45.0 by half a second*."""
    low = story.tokens.low
    behind, ahead = low[x.last : min(sentence.last, x.last + 6)], low[max(sentence.first, x.first - 10) : x.first]
    walled = next((k for k, w in enumerate(behind) if w in _WALLS), len(behind))
    told = [w for k, w in enumerate(behind[:walled]) if w != "time" or behind[k + 1 : k + 2] == ["of"]]  # not "the qualifying time"
    off = behind[:1] in (["off"], ["from"], ["inside"], ["under"]) and bool(_BESTS & set(told))
    if behind[:1] in (["from"], ["over"]) and ahead[-1:] == ["by"]:
        return False  # "won by five seconds from Tola"
    by = ahead[-1:] == ["by"] and bool(_BESTS & set(ahead)) and not {"missed", "short", "failed"} & set(low[sentence.first : x.first])
    return (off or by) and x.claim.stated.bound == "="


_BESTS = frozenset("record best mark time".split())
_WALLS = frozenset("but , ; and though".split())


def _times(story: Story, sentence: Sentence) -> Iterator[Claim]:
    for _, _, claim in race_clocks(story, sentence):
        yield claim


def race_clocks(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, Claim]]:
    """The race times of *sentence*, with those in minutes and seconds alone: ``27:14``; each with its first and last token."""
    if not story.places(_COLON, sentence):
        return
    told = {r.first: r for r in race_times(story, sentence)}
    low, k = story.tokens.low, sentence.first
    while k < sentence.last - 2:
        plain = low[k].isdecimal() and low[k + 1] == ":" and low[k + 2].isdecimal() and len(low[k + 2]) == 2
        clock = low[k - 1] in ("at", "after", "by", "until") and low[k - 2] != "timed"
        if k in told:
            yield k, told[k].last, told[k].claim
            k += 4
        elif plain and not story.tokens.spaced(k + 2) and not clock and low[k - 1] != ":" and low[k + 3] not in (":", "am", "pm"):
            yield k, k + 3, story.word(k, k + 3, exactly(60 * int(low[k]) + int(low[k + 2]), "second"), "duration")
            k += 2
        k += 1


def _link(story: Story, gap: Length, one: Claim, other: Claim) -> Iterator[Link]:
    seconds = Fraction(gap.claim.stated.number or 0) * _SECONDS[gap.claim.amount.unit]
    fast, slow = sorted((one, other), key=lambda c: c.stated.number or 0)
    between = Fraction(slow.stated.number or 0) - Fraction(fast.stated.number or 0)
    if not between or between > _FAR * seconds or seconds > _FAR * between:
        return
    amount = gap.claim.amount if gap.claim.amount.unit == "second" else exactly(whole(seconds), "second")
    apart = story.word(gap.first, gap.last, attrs.evolve(amount, unit="second"), "change")
    assumed = f"the times of {lines(fast, slow)} are those of the two that the gap is between"
    yield Link("change", (apart.id, fast.id, slow.id), assumption=assumed)
