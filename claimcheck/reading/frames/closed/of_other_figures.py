"""Of other figures: where the words make a difference one of other figures than the two beside it, *six fewer than it says*."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.frames.closed.called_differences import Gap, Place, place_of
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.things import weighed
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.grammar import PARTING

_ENDS = frozenset(". ; : ,".split()) | {"(", ")", "–", "—", "when", "who", "which", "and", "but", "where", "while"}


# What is said of a difference that is one of other figures, or of another time, place or group.
_ELSEWHERE = frozenset(
    "among amongst ago since then earlier elsewhere nationally nationwide another normal usual average overall expected forecast feared "
    "target overnight previously meanwhile separately also still already far failed half-time interval aggregate each both "
    "respectively".split()
)


def is_of_other(story: Story, gap: Gap, pair: Sequence[Place]) -> bool:
    """True where the words make *gap* one of other figures: ``but across the region there were 30 more``, ``six fewer than it says``."""
    around = [*story.before(gap.read, 4), "", *story.after(gap.read, 3), ""]
    if any(w in _EACH and around[k + 1] != "cent" for k, w in enumerate(around)) or _is_of_some(story, gap, pair):
        return True
    first, last = clause(story, gap.read)
    low, inside = story.tokens.low, any(first <= r.first < last for r in pair)
    words = set(low[first:last])
    if not inside and low[first - 1] in PARTING - {";"} and first > gap.read.sentence.first:
        return True
    if not inside and (_ELSEWHERE | MONTHS.keys()) & words:
        return True  # "; in May he led by nine points"
    return _leads_elsewhere(story, gap, pair) or (gap.based and not _has_base(story, gap, pair))


def _is_of_some(story: Story, gap: Gap, pair: Sequence[Place]) -> bool:
    """True where some of all are told apart from *gap*: ``fell nine points among women ... all adults``, ``Of women, 36%; of men, 26%``."""
    sentence = gap.read.sentence
    if all(r.sentence is sentence for r in pair):
        return False
    if _AMONG & story.words(sentence) and _ALL & story.words(sentence, *(r.sentence for r in pair)):
        return True
    starts = [_start(story, r) for r in pair]
    groups = all(story.tokens.low[k] in _OF_GROUPS and "," in story.tokens.low[k : r.first] for k, r in zip(starts, pair, strict=True))
    return groups and all(r.sentence is not sentence for r in pair)


_AMONG = frozenset(("among", "amongst"))


_ALL = frozenset(("all", "overall"))


_OF_GROUPS = _AMONG | {"of"}


def _start(story: Story, place: Place) -> int:
    """The token at which the clause of *place* begins."""
    low = story.tokens.low
    return next((k + 1 for k in range(place.first - 1, place.sentence.first - 1, -1) if low[k] in PARTING), place.sentence.first)


_EACH = frozenset("each both respectively apiece every twice per".split())


def _leads_elsewhere(story: Story, gap: Gap, pair: Sequence[Place]) -> bool:
    """True for *by a quarter of a point to 4.25% after inflation had reached 5.1%*: what it came from is not told."""
    one, other = sorted(pair, key=lambda r: r.first)
    walls = [k for k in range(gap.last, other.first) if story.tokens.low[k] == ";"]
    if one.first < gap.read.first < other.first and walls and story.tokens.low[walls[0] + 1] not in ("that", "it"):
        return True  # "His 212 kilos beat the junior record by seven; the senior mark is 226"
    if story.tokens.low[gap.last] == "from" and one.sentence is not other.sentence:
        return True  # "The number was up by 10 from 52", and what it came to is not told
    if gap.last <= one.first and "since" in story.tokens.low[one.last : other.first]:
        return True  # "fell 11 points, leaving it at 38 per cent, the lowest since 2010, when it was 35 per cent"
    ends = [r for r in pair if story.tokens.low[gap.last] == "to" and 0 < r.first - gap.last < _NEXT]
    if ends and one.sentence is not other.sentence:
        return True  # "priced at 165 marks ... raise its capital by 100 million marks to 350 million"
    if story.tokens.low[gap.last] != "to" or gap.read.first > one.first or not 0 < one.first - gap.last < _NEXT:
        return False
    between = {*story.tokens.low[one.last : other.first]}
    return not (_HELD_BACK & between) or bool(_MEANWHILE & between)


_NEXT = 4


_MEANWHILE = frozenset("after as when amid while although still can could may".split())


_HELD_BACK = frozenset("from against than compared had was were stood then".split())


def clause(story: Story, read: Read) -> tuple[int, int]:
    """The tokens of the clause of *read*: between marks and words that set another clause beside it."""
    low, s = story.tokens.low, read.sentence
    last = next((k for k in range(read.last, s.last) if low[k] in PARTING), s.last)
    return _start(story, place_of(read)), last


def _has_base(story: Story, gap: Gap, pair: Sequence[Place]) -> bool:
    """True where what *gap* is held against is one of *pair*: told behind it in the sentence, or named beside the figure of it before."""
    low, sentence = story.tokens.low, gap.read.sentence
    behind = [r for r in pair if r.sentence is sentence and r.first >= gap.last]
    if behind and not _BREAKS & set(low[gap.last : min(r.first for r in behind)]):
        return True
    end = next((k for k in range(gap.last, sentence.last) if low[k] in _ENDS), sentence.last)
    named = weighed(low[gap.last + 1 : end])
    start = gap.read.first
    apart = [r for r in pair if r.sentence is not sentence or r.first < start]
    if _BESTS & set(low[gap.last + 1 : end]) and _BESTS & {
        w for r in apart for w in low[max(r.sentence.first, r.first - _ASIDE) : r.first]
    }:
        return True  # "two seconds off the record ... the old mark, which had stood for a decade, was 61.1"
    one, other = sorted(pair, key=lambda r: r.first)
    if set(low[gap.last + 1 : end]) <= _AGO and other.sentence is sentence and low[one.first - 1] == "from" and low[one.last] == "to":
        return not {"since", "in", "last"} & set(low[sentence.first : gap.read.first])  # "from 412 to 371, 41 fewer than a year ago"
    ahead = [(r, start if r.sentence is sentence else r.sentence.last) for r in pair if r.sentence is not sentence or r.first < start]
    told = {w for r, stop in ahead for w in weighed(low[max(r.sentence.first, r.first - 12) : min(stop, r.last + 8)])}
    return bool(named & told) or low[gap.last + 1 : end] in (["that"], ["before"], ["it"])


_ASIDE = 12


_BESTS = frozenset("mark record best".split())


_AGO = frozenset("a year month week decade ago earlier before".split())


_BREAKS = frozenset("to but and ; : as while though although . then".split())
