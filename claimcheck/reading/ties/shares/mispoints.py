"""Per cent for points: a change of a share that is told in per cent beside the two shares it leads between."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.words.change import CHANGES, FALLS

_NOUNS = frozenset(
    "rise increase jump climb growth gain surge hike leap uptick boost fall drop decrease decline cut reduction slump plunge dip "
    "slide loss improvement swing change difference gap step advance slip lead shift move margin raise".split()
)
_FALLING = FALLS | frozenset("loss losing lost slip".split())
_TAKEN_UP = frozenset("the this that its their such which it they he she".split())
_BACK, _ON = 4, 1


def mispoints(story: Story) -> Iterator[Link]:
    """The link of each change in per cent with the two percents nearby whose difference in points it is."""
    for sentence in story.sentences:
        for read in story.here(sentence):
            if _is_percent(read) and read.claim.stated.bound == "=" and read.claim.stated.number and (word := _change(story, read)):
                yield from _between(story, read, word)


def _is_percent(read: Read) -> bool:
    return read.claim.kind in ("share", "change") and read.claim.amount.unit == "percent"


def _change(story: Story, read: Read) -> str:
    """The word that makes *read* a change: ``a gain of four per cent``, ``dropped by five per cent``, ``a four per cent rise``."""
    ahead, end = story.before(read, 6), end_of_share(story, read)
    if ahead[-1:] in (["of"], ["by"]) or (ahead[-2:-1] in (["of"], ["by"])):
        told = [w for w in ahead if w in CHANGES or w in _NOUNS]
        if told and "from" not in ahead and not {",", ";"} & set(ahead[ahead.index(told[-1]) :]):
            return told[-1]
    behind = story.tokens.low[end : min(read.sentence.last, end + 2)]
    return next((w for w in behind[:1] if w in _NOUNS), "")


def _between(story: Story, change: Read, word: str) -> Iterator[Link]:
    around = story.beside(change.sentence, _BACK, _ON)
    shares = [r for s in around for r in story.here(s) if r is not change and _is_level(story, r)]
    wanted = Fraction(change.claim.stated.number or 0)
    found = []
    for k, a in enumerate(shares):
        for b in shares[k + 1 :]:
            apart = abs(_number(a) - _number(b))
            if apart == wanted and a.first < change.first and (change.sentence in (a.sentence, b.sentence) or _takes_up(story, change)):
                found.append((a, b))
    told = {frozenset((_number(a), _number(b))) for a, b in found}
    if len(told) != 1:
        return
    a, b = found[-1]
    low, high = (a, b) if _number(a) < _number(b) else (b, a)
    before, after = (high, low) if word in _FALLING else (low, high)
    said = f"the change in {lines(change.claim, before.claim)} is that between these two percents"
    yield Link("change", (change.claim.id, before.claim.id, after.claim.id), assumption=said)


def _number(read: Read) -> Fraction:
    return Fraction(read.claim.stated.number or 0)


def _is_level(story: Story, read: Read) -> bool:
    return _is_percent(read) and read.claim.stated.number is not None and read.claim.stated.bound in ("=", "~") and not _change(story, read)


def _takes_up(story: Story, change: Read) -> bool:
    """True for *the jump of one per cent*, *it was the second increase of half a percent*, *so it has dropped by five per cent*."""
    low, sentence = story.tokens.low, change.sentence
    ahead = low[max(sentence.first, change.first - 9) : change.first]
    k = next((k for k in range(len(ahead) - 1, -1, -1) if ahead[k] in CHANGES or ahead[k] in _NOUNS), len(ahead))
    return bool(_TAKEN_UP & set(ahead[max(0, k - 5) : k]))
