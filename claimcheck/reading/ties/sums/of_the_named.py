"""Of the named: how many of a set that words name again do something, however many more they are than the set."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.words.calendar import MONTHS

_OF = frozenset(("of", "among"))
_INCLUDING = frozenset("include includes included".split())
_THOSE = frozenset("those these".split())
_THE = frozenset("the its their his her".split())
_KINDS = frozenset(("count", "money", "measure", "rate"))
_BUT = frozenset("other others more another additional extra further besides instead next".split())
_TAKEN_PART = frozenset("infected affected involved aboard present tested treated surveyed".split())  # "Among those infected were"
_BACK = 2
_REACH = 7


def of_the_named(story: Story) -> Iterator[Link]:
    """``310 acres had burned. Of those, 4,800 went up in one night``, ``1,940 times ... 2,300 of those delays``: they are some of them."""
    for sentence in story.holding(_OF):
        part, noun = _part(story, sentence)
        whole = _whole(story, sentence, noun) if part is not None else None
        if part is None or whole is None or _BUT & story.words(sentence):
            continue
        mine = in_unit(story, part, whole)
        if not _are_alike(mine, whole) or _number(mine) <= _number(whole):
            continue
        said = f"{lines(whole.claim, mine.claim, 'tell')} all of them and some of them"
        words = story.document.span(story.tokens.start[part.first], story.tokens.end[part.last - 1])
        yield Link("parts", (whole.claim.id, mine.claim.id), assumption=said, words=words)
    for sentence in story.holding(_INCLUDING):
        yield from _by_place(story, sentence)


def _by_place(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``lost 54 soldiers. Its dead include 28 from Ghana and 31 from Nepal``: those of places that have nobody in common."""
    k = story.places(_INCLUDING, sentence)[0]
    here = [r for r in story.here(sentence) if _may_count(r)]
    if len(here) < 2 or k - sentence.first > _REACH or here[0].first < k or _BUT & story.words(sentence):
        return
    places = [_place(story, r) for r in here]
    whole = _whole(story, sentence, "")
    if whole is None or "" in places or len(set(places)) < len(here) or not all(_are_alike(r, whole) for r in here):
        return
    if sum(map(_number, here)) > _number(whole) > max(map(_number, here)):
        said = f"{lines(whole.claim, here[0].claim, 'tell')} all of them and some of them"
        yield Link("parts", (whole.claim.id, *(r.claim.id for r in here)), assumption=said)


def _place(story: Story, read: Read) -> str:
    """The name behind *28 from Ghana*, *31 in the Vale*."""
    low, k = story.tokens.low, story.phrase(read)[1]
    if low[k] not in ("from", "in"):
        return ""
    k += 2 if low[k + 1] == "the" else 1
    return low[k] if story.tokens.written(k)[:1].isupper() else ""


def _part(story: Story, sentence: Sentence) -> tuple[Read | None, str]:
    """The only figure of *sentence* that is some of *those*, of *the trees in the plan*, and the noun of the set, if told."""
    low, here = story.tokens.low, [r for r in story.here(sentence) if _may_count(r)]
    if not here or any(low[r.first - 1] != "," for r in here[1:]):
        return None, ""  # "Of those, 33 were hurt, two badly", but not "Of those, 40 and 21 were"
    read, first = here[0], sentence.first
    behind = low[read.last : read.last + 3]
    if behind[:1] == ["of"] and behind[1] in _THOSE:
        return read, behind[2]
    if (
        low[first] in _OF
        and read.first - first <= _REACH
        and (low[read.first - 1] in (",", "some", "about") or (low[read.first - 1] == "were" and low[first + 2] in _TAKEN_PART))
    ):
        if low[first + 1] in _THOSE:
            return read, low[first + 2] if low[first + 2].isalpha() and low[first + 2].endswith("s") else ""
        named = first + 2 + (low[first + 2] in MONTHS)  # "Of the November rifles, 40 were"
        if low[first + 1] in _THE and low[named].endswith("s"):
            return read, low[named]
    return None, ""


def _whole(story: Story, sentence: Sentence, noun: str) -> Read | None:
    """The only figure told before that may be the set: of the noun, or of any where words only point to it."""
    for other in reversed([s for s in story.beside(sentence, _BACK, 0) if s.number < sentence.number]):
        here = [r for r in story.here(other) if _may_count(r) or _is_most(r)]
        if not here:
            continue
        if len(here) > 1:
            return None
        read, told = here[0], singular(noun)
        own = read.claim.scope.noun.split(" ")[-1] or singular(read.figure.noun)
        bare = own in ("", "time") and base_unit(read.claim) in ("", "time") and noun not in story.words(other)
        if not noun or own == told or bare:
            return read
        return None
    return None


def _may_count(read: Read) -> bool:
    plain = read.claim.stated.bound in ("=", "~") and read.claim.modality in ("stated", "forecast") and not read.timing
    return plain and read.claim.kind in _KINDS and read.claim.stated.number is not None


def _is_most(read: Read) -> bool:
    """True for *fewer than a dozen villagers*, *up to 40 men*: of which no more can be some."""
    return read.claim.stated.bound in ("<", "<=") and read.claim.modality == "stated" and read.claim.kind in _KINDS and not read.timing


def _are_alike(part: Read, whole: Read) -> bool:
    units = {base_unit(part.claim), base_unit(whole.claim)} - {"time"}
    return len(units) < 2 or "" in units


def _number(read: Read) -> Fraction:
    stated = read.claim.stated
    return Fraction(stated.number or stated.hi or 0)
