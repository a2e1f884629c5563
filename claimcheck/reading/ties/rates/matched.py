"""Matched: what some use in a unit of time, and a supply that is told to be all they need, or to cover it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.claims.paces import factor, spells
from claimcheck.reading.paced import Paced, paced
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line

_USING = frozenset(
    "use uses used using through need needs needed consume consumes consumed draw draws drew burn burns eat eats drink drinks demand "
    "demands takes take requires require".split()
)
_NEEDS = frozenset(
    "need needs use uses demand consumption consume consumes requirements requirement appetite thirst hunger wants require requires "
    "drink drinks drank eat eats burn burns burned".split()
)
_MATCHING = frozenset("match matches matched matching equals equal cover covers covered meet meets met".split())
_JUST = frozenset("just exactly precisely".split())
_OTHER = frozenset("half quarter third part some most nearly almost only twice double beyond than short except rest".split())
_SAME = frozenset("precise exact very".split())
_BACK, _ON = 4, 2


def matched(story: Story) -> Iterator[Link]:
    """``use eight tonnes a day ... grinds 112 tonnes a fortnight, which is all the bakeries need``: the one rate is the other."""
    for sentence in story.sentences:
        told = paced(story, sentence)
        later = [p for p in told if _is_matched(story, sentence, p)]
        if len(later) != 1:
            continue
        near = [p for s in story.beside(sentence, _BACK, _ON) for p in paced(story, s) if not p.first <= later[0].first < p.last]
        used = [p for p in near if _of_one(p, later[0])]
        used = [p for p in used if p.last <= later[0].first or _goes_on(story, later[0], p)]
        used = [p for p in used if _USING & set(_ahead(story, p))] if len(used) > 1 else used
        if len(used) == 1 and spells(used[0].per, later[0].per) is not None:
            assumed = f"what line {line(later[0].claim)} tells is as much as line {line(used[0].claim)} says is used"
            yield Link("same", (used[0].claim.id, later[0].claim.id), assumption=assumed, exhaustive=True)


def _ahead(story: Story, rate: Paced) -> Sequence[str]:
    return story.tokens.low[max(rate.sentence.first, rate.first - 6) : rate.first]


def _goes_on(story: Story, made: Paced, used: Paced) -> bool:
    """True for *5,600 litres a week, the precise amount the camp drinks. Aid workers put its consumption at 8,000*: it is the camp's."""
    low, words = story.tokens.low, set(story.tokens.low[used.sentence.first : used.first])
    named = {w for w in low[made.last : made.sentence.last] if len(w) > 3 and w not in _NEEDS}
    return bool((_USING | _NEEDS) & words) and bool((_ITS | named) & words)


_ITS = frozenset("it its they their".split())


def _of_one(used: Paced, made: Paced) -> bool:
    """True for two rates of one stuff, or of one noun."""
    if used.top and made.top:
        return factor(used.top, made.top) is not None
    return not (used.top or made.top) and used.claim.scope.noun == made.claim.scope.noun != ""


def _is_matched(story: Story, sentence: Sentence, rate: Paced) -> bool:
    """True where the words behind the rate make it just what is needed, and not some of that or more."""
    low = story.tokens.low
    behind = low[rate.last : min(sentence.last, rate.last + 14)]
    behind = behind[: next((k for k, w in enumerate(behind) if w in (".", ";")), len(behind))]
    if _OTHER & set(behind) or not _NEEDS & set(behind):
        return False
    at = next(k for k, w in enumerate(behind) if w in _NEEDS)
    ahead = behind[:at]
    if behind[at + 1 : at + 2] in (["from"], ["for"]):
        return False  # "to meet strong demand from two mills"
    if "enough" in ahead and (_JUST & set(ahead) or {"no", "more"} <= set(behind[at:])):
        return True  # "just enough for what they need"
    if (_SAME | _JUST) & set(ahead) and {"amount", "quantity", "volume"} & set(ahead):
        return True  # "5,600 litres a week, the precise amount the camp drinks"
    return "all" in ahead or bool(_MATCHING & set(ahead)) or (bool(_JUST & set(ahead)) and "what" in ahead)
