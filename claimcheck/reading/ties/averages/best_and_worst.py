"""Best and worst: the mean mark or score of some, and the marks of the best and the worst of them, between which it lies."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.words.grammar import FORMER

_MEANS = frozenset("average mean averaged".split())
_MARKS = frozenset("mark marks score scores scored grade grades result results points".split())
_BEST = frozenset("best top strongest".split())
_WORST = frozenset("worst bottom weakest poorest".split())
_KINDS = frozenset(("count", "share", "points", "mean", "score"))
_NOT = FORMER | frozenset(
    "national nationally but except another other others pass rose fell up down from target region district class-wide than golf "
    "strokes round par".split()
)
_PARTING = frozenset("of in at from for ,".split())
_NAMED = 3  # words from *the best* to what it got


def best_and_worst(story: Story) -> Iterator[Link]:
    """``The average mark was 54. The best candidate got 78 and the worst 31``: no mean lies beyond either."""
    for sentence in story.holding(_BEST, _WORST):
        pair = _ends(story, sentence)
        mean = _mean(story, sentence) if pair is not None else None
        if pair is None or mean is None or _NOT & story.words(sentence, mean.sentence):
            continue
        best, worst = (in_unit(story, r, mean) for r in pair)
        alike = base_unit(best.claim) == base_unit(worst.claim) == base_unit(mean.claim)
        if alike and (best.claim.stated.number or 0) > (worst.claim.stated.number or 0):
            said = f"the mean and the ends of {lines(mean.claim, best.claim)} are of the same values"
            yield Link("below highest", (mean.claim.id, best.claim.id), assumption=said)
            yield Link("above lowest", (mean.claim.id, worst.claim.id), assumption=said)


def _ends(story: Story, sentence: Sentence) -> tuple[Read, Read] | None:
    """The only two figures of *The best candidate got 78 and the worst 31*, or of the worst and the best."""
    low, here = story.tokens.low, story.here(sentence)
    if len(here) != 2 or not all(_is_mark(r) for r in here):
        return None
    found: dict[str, Read] = {}
    for read, start in zip(here, (sentence.first, here[0].last), strict=True):
        ahead = low[start : story.phrase(read)[0]]
        at = next((k for k, w in enumerate(ahead) if w in _BEST | _WORST and k and ahead[k - 1] == "the"), -1)
        opens = not found and at == 1 or bool(found) and at <= _NAMED
        if at < 0 or not opens or len(ahead) - at - 1 > _NAMED or _PARTING & set(ahead[at + 1 :]):
            return None
        found["best" if ahead[at] in _BEST else "worst"] = read
    return (found["best"], found["worst"]) if len(found) == 2 else None


def _mean(story: Story, sentence: Sentence) -> Read | None:
    """The only figure of the sentence before or behind, where that tells the mean mark."""
    near = [s for s in story.beside(sentence, 1, 1) if s is not sentence]
    told = [s for s in near if _MEANS & story.words(s) and _MARKS & story.words(s, sentence)]
    here = story.here(told[0]) if len(told) == 1 else []
    return here[0] if len(here) == 1 and _is_mark(here[0]) else None


def _is_mark(read: Read) -> bool:
    return read.claim.kind in _KINDS and read.is_plain and not read.timing and read.claim.stated.number is not None
