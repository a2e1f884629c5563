"""Grown by: two levels of one sentence, each with its own time, and the growth that its last words give as a percentage."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import sized
from claimcheck.reading.ties.common.equating import reckoned
from claimcheck.reading.ties.common.sides import in_unit, one_kind
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.ties.shares.changing import NOUNS
from claimcheck.reading.words.change import FALLS, RISES

_HAVING = frozenset(
    "risen grown gained climbed increased jumped surged soared swollen fallen dropped shrunk declined lost decreased slumped".split()
)
_UP, _DOWN = RISES | {"growth", "gain", "up", "increase", *"risen grown gained climbed swollen".split()}, FALLS | {"down", "lost", "shrunk"}
_NOW = frozenset("now today currently".split())
_SPANS = frozenset("year month week season summer winter autumn spring quarter".split())
_ENDS = frozenset("and but , ; to".split())
_ELSEWHERE = frozenset("while whereas but average mean share per each because".split())


def grown_by(story: Story) -> Iterator[Link]:
    """``45 tonnes in 2021 and 990 last year, an increase of 210%``: the only two levels of the sentence, the change between them."""
    for sentence in story.sentences:
        here = story.here(sentence)
        if len(here) != 3:
            continue
        yield from _behind_colon(story, sentence)
        if here[2].claim.amount.unit != "percent" or not all(r.is_plain and sized(r) for r in here):
            continue
        size = here[2]
        first, second = in_unit(story, here[0], here[1]), in_unit(story, here[1], here[0])
        way = _way(story, second, size) or _verb(story, second, size)
        if not way or not one_kind(first, second) or "percent" in (first.claim.amount.unit, second.claim.amount.unit):
            continue
        if _ELSEWHERE & set(story.tokens.low[sentence.first : size.first]):
            continue
        ends = _ends(story, second), _ends(story, first)
        older = 1 if ends == ("to", "from") else _older(_time(story, sentence, first, second), _time(story, sentence, second, size))
        before, after = (first, second) if older > 0 else (second, first)
        rises = Fraction(after.claim.stated.number or 0) > Fraction(before.claim.stated.number or 0)
        if older and rises == (way > 0):
            told = reckoned(story, *story.phrase(size), size.claim)
            claims = (told.id, before.claim.id, after.claim.id)
            yield Link("change", claims, proof="the sentence tells both levels with their times, and by how much the one grew")


def _verb(story: Story, level: Read, size: Read) -> int:
    """1 or -1 for *and so was up by 290 per cent*, *has expanded output by 1,740 percent*, the only verb of change behind both levels."""
    gap = story.tokens.low[story.phrase(level)[1] : story.phrase(size)[0]]
    words = set(gap[-6:])
    if gap[-1:] != ["by"] or "," in gap[-6:]:
        return 0
    up, down = bool((_UP | {"expanded", "grown"}) & words), bool(_DOWN & words)
    return 0 if up == down else 1 if up else -1


def _ends(story: Story, read: Read) -> str:
    """The *from* or *to* right before *read*, else nothing."""
    ahead = story.before(read, 1)
    return ahead[0] if ahead in (["from"], ["to"]) else ""


def _way(story: Story, level: Read, size: Read) -> int:
    """1 for a rise, -1 for a fall, that *a rise of* or *up* right behind a comma tells *size* to be; 0 for neither."""
    low = story.tokens.low
    gap = low[story.phrase(level)[1] : story.phrase(size)[0]]
    if gap.count(",") != 1 or len(gap) > 12:
        return 0
    words = gap[gap.index(",") + 1 :]
    named = words[-1:] == ["of"] and len(words) < 6 and any(w in NOUNS for w in words[-3:-1])
    having = words[:1] == ["having"] and len(words) < 5 and words[1] in _HAVING
    plain = len(words) == 1 and words[0] in ("up", "down")
    told = [w for w in words if w in _UP or w in _DOWN]
    return (1 if told[0] in _UP else -1) if (named or having or plain) and len(told) == 1 else 0


def _time(story: Story, sentence: Sentence, read: Read, following: Read) -> int:
    """The year told with *read*, 9998 for last year, 9999 for now; 0 where none is, or where several are."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    opened = [r.last for r in story.here(sentence) if r.first < read.first]
    ahead = low[max(opened[-1] if opened else sentence.first, first - 7) : first]
    behind = low[last : min(story.phrase(following)[0], last + 5)]
    behind = behind[: next((k for k, word in enumerate(behind) if word in _ENDS), len(behind))]
    found = {*_times(ahead), *_times(behind)} if not opened else {*_times(behind)} or {*_times(ahead)}
    return found.pop() if len(found) == 1 else 0


def _times(words: list[str]) -> Iterator[int]:
    for word, before in zip(words, ["", *words], strict=False):
        if is_year(word):
            yield int(word)
        elif word in _SPANS and before in ("last", "this"):
            yield 9998 if before == "last" else 9999
        elif word in _NOW or word == "fifth":
            yield 9999
        elif word == "before" or (word == "first" and before == "its"):
            yield 9997


def _older(one: int, other: int) -> int:
    """1 where the first of two times lies before the other, -1 where behind it, 0 where one is not told."""
    return 0 if not one or not other or one == other else (1 if one < other else -1)


_FORMER, _LATTER = frozenset("before earlier ago previous last".split()), frozenset("this now latest".split())


def _behind_colon(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*Sales climbed 240 per cent: about 2,500 copies had gone the year before, and close to 62,500 went in this one*."""
    low, here = story.tokens.low, story.here(sentence)
    if here[0].claim.amount.unit != "percent" or ":" not in low[here[0].last : here[1].first]:
        return
    size, one, other = here[0], here[1], in_unit(story, here[2], here[1])
    ahead = set(low[sentence.first : size.first])
    up, down = bool(_UP & ahead), bool(_DOWN & ahead)
    told = bool(_FORMER & set(low[one.last : other.first])) and bool(_LATTER & set(low[other.last : sentence.last]))
    if up != down and told and one_kind(one, other) and one.claim.amount.unit != "percent":
        rises = Fraction(other.claim.stated.number or other.claim.stated.hi or 0) > Fraction(one.claim.stated.number or 0)
        if rises == up:
            claims = (size.claim.id, one.claim.id, other.claim.id)
            yield Link("change", claims, proof="the sentence tells both levels with their times, and by how much the one grew")
