"""Turns: a level and the low or high that it is told to have left or reached, and what it stood at when it began to rise or fall."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.claims.link import Link, Sort
from claimcheck.reading import extremes
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import comparable, introduced, sized
from claimcheck.reading.words.change import CHANGING, FALLS, RISES
from claimcheck.values.written import amount

_LOWS, _HIGHS = frozenset("low trough bottom minimum floor".split()), frozenset("high peak maximum top ceiling".split())
_SPANS = frozenset("day session week month quarter year decade record time intraday overnight season lifetime".split())
# What leads from a level to the end of a run that it left, came near to or came down from.
_LEADING = frozenset(
    "off above below from after before within near short under over touching touched recovering rebounding easing hitting reaching "
    "retreating dropping falling slipping sinking climbing rising".split()
)
_BREAKS = frozenset("and while whereas with but ; as".split())
_BROKEN = frozenset("broken beaten surpassed topped exceeded bettered eclipsed smashed".split())
_MORE = frozenset("stronger bigger larger higher greater heavier hotter deadlier longer taller warmer wider costlier".split())
_LESS = frozenset("weaker smaller lower fewer lighter cooler colder shorter cheaper narrower".split())
_FAR = 18


def turns(story: Story) -> Iterator[Link]:
    """The order of each level and of the low, high or former level that its sentence holds it against."""
    for sentence in story.sentences:
        told = [r for r in story.here(sentence) if sized(r) and r.claim.kind != "duration"]
        if len(told) < 2:
            continue
        here = [r for r in told if r.claim.stated.number is not None]
        yield from _through(story, sentence, told)
        if len(here) > 1:
            yield from _ends(story, sentence, here)
            yield from _when(story, here)
            yield from _even(story, here)
            yield from _beaten(story, here)


def _link(story: Story, sort: Sort, great: Read, small: Read, k: int) -> Link:
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    return Link(sort, (great.claim.id, small.claim.id), proof=f"the sentence says “{words.quote}”", words=words)


def _ends(story: Story, sentence: Sentence, here: list[Read]) -> Iterator[Link]:
    """``112.33 yen, well off a two-week low of 111.04``, ``fell to a low of $4.50 before closing at $4.67``."""
    low = story.tokens.low
    for end in here:
        k = story.phrase(end)[0] - 2
        named = (low[k] in _LOWS or low[k] in _HIGHS) and low[k + 1] == "of" and bool(_SPANS & set(low[max(sentence.first, k - 3) : k]))
        if not named:
            continue
        for level in sorted((r for r in here if r is not end), key=lambda r: abs(r.first - end.first)):
            gap = low[level.last : k] if level.last <= k else low[end.last : level.first]
            if introduced(story, level)[0] in ("from", "than", "against") or not comparable(story, level.claim, end.claim):
                continue
            moved = RISES if low[k] in _HIGHS else FALLS
            if level.first > end.first and moved & set(gap):
                continue  # "a ceiling of 16, rising to 18"
            if len(gap) < _FAR and _LEADING & set(gap) and not _BREAKS & set(gap) and not {"new", "fresh"} & set(gap):
                yield _link(story, "order", *((level, end) if low[k] in _LOWS else (end, level)), k)
                break


def _when(story: Story, here: list[Read]) -> Iterator[Link]:
    """``7.5 percent, but it has fallen since October, when it was 10.3``, ``an increase on four years ago, when 4.4 million voted``."""
    low = story.tokens.low
    for level, base in zip(here, here[1:], strict=False):
        gap = low[level.last : base.first]
        if "when" not in gap or len(gap) - gap.index("when") > 8 or not comparable(story, level.claim, base.claim):
            continue
        told = [k for k in range(level.last, level.last + gap.index("when")) if low[k] in CHANGING]
        end = story.phrase(level)[1]
        if low[end] in _MORE | _LESS and low[end + 1] == "than":
            continue  # "is 3.2 metres higher than before the storm, when it stood at 41.5": how much higher
        since = {"since", "compared", "on", "from", "than"} & set(gap[: gap.index("when")])
        if any(extremes.direction(w) for w in gap[: gap.index("when")]) or _are_bare(level, base):
            continue  # "the largest gain since May, when it was 1.7": that one was larger
        if len(told) == 1 and since and not {"and", "while", ";", "expected", "will"} & set(gap):
            great, small = (level, base) if low[told[0]] in RISES else (base, level)
            yield _link(story, "order", great, small, told[0])


def _are_bare(a: Read, b: Read) -> bool:
    """True for rates of exchange, 412.5 and 388.1, of which no word says what makes them higher."""
    return all(not (r.claim.amount.unit or r.figure.noun) and (r.claim.stated.number or 0) % 1 for r in (a, b))


def _even(story: Story, here: list[Read]) -> Iterator[Link]:
    """``a 7.2-magnitude quake was followed by an even stronger 7.5-magnitude one``."""
    low = story.tokens.low
    for one, other in zip(here, here[1:], strict=False):
        k = story.phrase(other)[0] - 1
        if low[k - 1] == "even" and low[k] in _MORE | _LESS and comparable(story, one.claim, other.claim) and k > one.last:
            yield _link(story, "order", *((other, one) if low[k] in _MORE else (one, other)), k)


def _beaten(story: Story, here: list[Read]) -> Iterator[Link]:
    """``a record 40.6C on Monday, only for that to be broken by 41C``."""
    low = story.tokens.low
    for one, other in zip(here, here[1:], strict=False):
        k = story.phrase(other)[0] - 2
        told = low[k] in _BROKEN and low[k + 1] in ("by", "with") and k > one.last
        near = 2 * (other.claim.stated.number or 0) > (one.claim.stated.number or 0)  # "was broken by 212": by how much
        if (
            told
            and near
            and "record" in story.before(one, 3)
            and comparable(story, one.claim, other.claim)
            and "not" not in low[one.last : k]
        ):
            yield _link(story, "order", other, one, k)


_UNDER, _OVER = frozenset("below under beneath".split()), frozenset("above over past beyond through".split())
_PASSING = _UNDER | _OVER
_REACHING = (["to"], ["at"], ["reaching"], ["closing", "at"], ["ending", "at"], ["standing", "at"], ["hitting"])


def _through(story: Story, sentence: Sentence, here: list[Read]) -> Iterator[Link]:
    """``dropped below €1.50 a litre, to €1.46``, ``rose above 5 per cent, reaching 5.2``: the level lies beyond what was passed."""
    low = story.tokens.low
    for base, level in zip(here, here[1:], strict=False):
        start, gap = base.first, low[story.phrase(base)[1] : story.phrase(level)[0]]
        k = next((j for j in range(start - 1, max(start - 4, sentence.first), -1) if low[j] in _PASSING), -1)
        if k < 0 or _behind_comma(gap) not in _REACHING or len(gap) > 12 or level.claim.stated.number is None:
            continue
        moved = FALLS if low[k] in _UNDER else RISES
        if moved & set(low[max(sentence.first, k - 3) : k]) and comparable(story, base.claim, level.claim):
            told = base.claim.stated.hi or base.claim.stated.lo or 0
            made = attrs.evolve(amount(told), unit=base.claim.amount.unit)
            limit = story.word(base.first, base.last, made, base.claim.kind)
            great, small = (limit, level.claim) if low[k] in _UNDER else (level.claim, limit)
            words = story.document.span(story.tokens.start[k], story.tokens.end[k])
            yield Link("order", (great.id, small.id), proof=f"the sentence says “{words.quote}”", words=words)


def _behind_comma(gap: list[str]) -> list[str]:
    """The words of *gap* behind its last comma; none where it has none."""
    at = max((k for k, w in enumerate(gap) if w == ","), default=-1)
    return gap[at + 1 :] if at >= 0 else []
