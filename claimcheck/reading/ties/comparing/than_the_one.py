"""Than the one: a figure of one thing, and the figure that a comparison names further on for the thing it is held against."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.shares.changing import change_word

_MORE = frozenset("stronger bigger larger higher taller heavier longer hotter warmer deeper older wider dearer costlier more".split())
_LESS = frozenset("weaker smaller lower shorter lighter colder cooler shallower younger narrower cheaper fewer less".split())
_THAN = frozenset(("than",))
_ONE = frozenset("the one that those its any either".split())
_TOLD = frozenset("put measured measuring is was stands stood reached came at of which with weighed weighs costs cost".split())
_NOT = frozenset("not no never nor neither nearly almost expected hoped feared thought if would could far".split())
_BREAKS = frozenset("but while whereas and ; though although".split())
_FAR = 16


def than_the_one(story: Story) -> Iterator[Link]:
    """``The quake, which measured 5.3, was stronger than the one in April, put at 5.8``: which of the two is more."""
    for sentence in story.holding(_THAN):
        here = [r for r in story.here(sentence) if _is_level(story, r)]
        k = story.places(_THAN, sentence)[0]
        word = story.tokens.low[k - 1]
        if len(here) != 2 or word not in _MORE | _LESS or not _sets_beside(story, sentence, k, *here):
            continue
        one, other = in_unit(story, here[0], here[1]), in_unit(story, here[1], here[0])
        if base_unit(one.claim) != base_unit(other.claim) or one.claim.kind != other.claim.kind:
            continue
        pair = (one, other) if word in _MORE else (other, one)
        words = story.document.span(story.tokens.start[k - 1], story.tokens.end[k])
        said = f"{lines(one.claim, other.claim, 'tell')} the two that “{words.quote}” sets beside each other"
        yield Link("order", tuple(r.claim.id for r in pair), assumption=said, words=words)


def _is_level(story: Story, read: Read) -> bool:
    plain = read.claim.stated.bound in ("=", "~") and read.claim.stated.number is not None and read.claim.modality == "stated"
    return plain and read.claim.kind in ("count", "measure", "money", "level", "mean") and not read.timing and change_word(story, read) < 0


def _sets_beside(story: Story, sentence: Sentence, k: int, one: Read, other: Read) -> bool:
    """True for *A ... is stronger than the one ..., put at B*, with nothing that parts them."""
    low, first = story.tokens.low, story.phrase(other)[0]
    if not one.last < k - 1 < k < other.first or low[k + 1] not in _ONE or other.first - k > _FAR:
        return False
    ahead, gap = low[one.last : k - 1], low[k:first]
    told = bool(_TOLD & set(gap[-2:])) and "," in gap
    return told and bool({"is", "was", "are", "were"} & set(ahead)) and not (_NOT | _BREAKS) & {*ahead, *gap}
