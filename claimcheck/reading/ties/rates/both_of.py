"""Both of: so many told of both, of the twin or of the two things, and what the words next to it say that makes in all."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.equating import sums_up
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.common.spots import number_word

_FEW = {"both": 2, "twin": 2, "pair": 2, "two": 2, "three": 3}
_WORDS = frozenset(_FEW)
_DEEDS = frozenset(
    "scored got took won made had has received earned paid gave sold bought employ have get earn score make supply produce generate carry "
    "put fielded field entered sent carried carrying brought delivered reached hold seat cost weigh yield use burn draw run raise handle "
    "treat take supplies".split()
)
_TOGETHER = frozenset("together combined jointly between".split())
_APART = frozenset("could can would may might if but although until than".split())
_ROOM = frozenset("has room holds seats takes houses hold seat take".split())
_FAR, _REACH = 6, 10


def both_of(story: Story) -> Iterator[Link]:
    """``Both teams scored 27 points, 56 in all``, ``The twin reactors each supply 650 megawatts, together 1,200``: so many times."""
    for sentence in story.holding(_WORDS):
        for k in story.places(_WORDS, sentence):
            far = 2 * _FAR if story.tokens.low[k] == "pair" else _FAR + _FAR * (story.tokens.low[k] in ("both", "twin"))
            each = next((r for r in story.here(sentence) if 1 < r.first - k <= far), None)
            if each is None or not _is_of_all(story, sentence, k, each):
                continue
            total = _total(story, sentence, each)
            if total is not None and each.claim.stated.bound in ("=", "~") and _count_alike(each, total):
                few = number_word(story, k, k + 1, _FEW[story.tokens.low[k]], "count")
                told = f"“{story.tokens.low[k]}” of {lines(each.claim, total.claim)} are those that {total.claim.said} is the sum of"
                yield Link("each", (each.claim.id, few.id, in_unit(story, total, each).claim.id), assumption=told, exhaustive=True)


def _is_of_all(story: Story, sentence: Sentence, k: int, each: Read) -> bool:
    """True where token *k* opens a subject of which each does or has so much: ``both teams scored``, ``the two boats each hold``."""
    low = story.tokens.low
    if low[k] == "pair":
        paired = low[k - 1] == "a" and low[k + 1] == "of" and is_plural(low[k + 2]) and low[story.phrase(each)[1] - 1] in ("each", "apiece")
        behind = low[k + 3 : story.phrase(each)[0]]
        return (paired or low[story.phrase(each)[1]] in ("each", "apiece")) and bool(_DEEDS & set(behind)) and "and" not in behind
    gap = low[k + 1 : story.phrase(each)[0]]
    behind = low[each.last : min(each.last + 4, each.sentence.last)]
    if low[k] in ("both", "twin") and {"apiece", "each"} & set(behind) and any(map(is_plural, gap[:3])):
        return True  # "Both delegations flew home, having signed 35 contracts apiece"
    if len(gap) > _FAR:
        return False
    if not _DEEDS & set(gap) or {"of", "and", ",", "were"} & set(gap):
        return False
    return low[k] == "both" or (any(map(is_plural, gap[:2])) and ("each" in gap or low[k] == "twin"))


def _total(story: Story, sentence: Sentence, each: Read) -> Read | None:
    """The next figure, where the words call it the sum of both."""
    told = next((r for r in story.here(sentence) if 0 < r.first - each.last < _REACH), None)
    if told is None:
        behind = [s for s in story.beside(sentence, 0, 1) if s is not sentence]
        told = next((r for s in behind for r in story.here(s)), None)
    return told if told is not None and _is_sum(story, each, told) else None


def _is_sum(story: Story, each: Read, read: Read) -> bool:
    """True for *56 in all*, *a half with 56 points in it*, *and together 1,200*."""
    first, last = story.phrase(read)
    low = story.tokens.low
    ahead = low[max(each.last, read.sentence.first) : first]
    if "with" in ahead or ("half" in low[each.last : first] and "by" in low[last : last + 4]):
        return False  # "and together with the annexe 720", "27 points in the first half, 70 in all by the end"
    joint = bool(_TOGETHER & set(ahead)) and len(ahead) < _REACH
    strong = "therefore" in ahead and low[last : last + 1] == ["strong"] or low[last : last + 2] == ["in", "total"]
    told = sums_up(story, read.sentence, first, last) or low[last : last + 2] == ["in", "it"] or joint or strong
    told = told or (ahead[:3][-2:] == [",", "so"] and bool(_ROOM & set(ahead)) and "and" not in ahead and low[last] in (".", ";"))
    return told and read.claim.stated.bound in ("=", "~") and not _APART & set(ahead)


def _count_alike(each: Read, total: Read) -> bool:
    """True where the two count one thing, of which the second may leave out the name."""
    one, other = each.claim, total.claim
    nouns = {each.figure.noun, total.figure.noun} - {""}
    return (
        (base_unit(one) == base_unit(other) or not base_unit(other))
        and len(nouns) < 2
        and one.kind in ("count", "money", "points", "measure", "capacity")
    )
