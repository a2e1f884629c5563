"""None beyond: a sentence that says no such thing was above or below a figure, and one told next that was."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import base_unit, exactly, of_one_noun, stem
from claimcheck.reading.words.nouns import STOP

_NONE = frozenset("no none nobody neither".split())
_ABOVE = frozenset("above over beyond exceeded exceeding topped".split())
_BELOW = frozenset("below under beneath".split())
_MORE = frozenset("more higher longer taller heavier older larger bigger greater deeper dearer hotter faster".split())
_LESS = frozenset("less fewer lower shorter lighter younger smaller cheaper colder".split())
_PEAKS = frozenset(
    "highest best top winning largest oldest biggest longest peaked peak reached hottest greatest tallest heaviest most maximum lowest "
    "cheapest smallest youngest shortest coldest worst minimum".split()
)
# What may not be, or was not at another time, bounds nothing that was.
_BARRED = frozenset(
    "may can must could should might would will allowed permitted allowing is are until before previously earlier later since now last "
    "next previous this except but apart however yet ago if unless when although though other another".split()
)
_FAR, _SHORT, _SUPERLATIVE = 10, 3, 6
_BOTH_ENDS = 2  # the cheapest and the dearest


def none_beyond(story: Story) -> Iterator[Link]:
    """``No temperature above 30C was recorded; the highest was 31.4C``: what is told of them lies within the bound."""
    for sentence in story.holding(_NONE):
        for k in story.places(_NONE, sentence):
            bound = _bound(story, sentence, k)
            if bound is None:
                continue
            limit, upper = bound
            found = [r for s in story.beside(sentence, 0, 1) for r in amounts(story, s) if r.first > limit.last]
            found = [r for r in found if _is_one(story, k, limit, r)]
            number = limit.claim.stated.number
            if 0 < len(found) <= _BOTH_ENDS and number is not None and all(r.claim.stated.number != number for r in found):
                farthest = sorted(found, key=lambda r: r.claim.stated.number or 0)[-1 if upper else 0]
                one = limit.claim
                end = story.word(limit.first, limit.last, exactly(number, base_unit(one)), one.kind, one.scope)
                great, small = (end, farthest.claim) if upper else (farthest.claim, end)
                words = story.document.span(story.tokens.start[k], story.tokens.end[k])
                told = f"{lines(one, farthest.claim, 'speak')} of the same things"
                yield Link("order", (great.id, small.id), assumption=told, words=words)


def _bound(story: Story, sentence: Sentence, k: int) -> tuple[Read, bool] | None:
    """The figure that nothing was beyond, and whether it is the upper end; None for *no more than 40* and for what may not be."""
    low = story.tokens.low
    if _BARRED & set(low[sentence.first : sentence.last]) or low[k + 1] in _MORE | _LESS or low[k + 1] == "longer":
        return None
    read = next((r for r in story.every_figure.get(sentence.number, ()) if r.first > k and not r.timing), None)
    if read is None or read.claim.stated.number is None or read.claim.kind in ("ordinal", "score", "share"):
        return None
    first = min(read.first, story.phrase(read)[0])
    gap = low[k + 1 : read.first]
    if not gap or first - k > _FAR or {",", ";", "and", "or"} & set(gap):
        return None
    than = gap[-1] == "than" and len(gap) > 1
    word = gap[-2] if than else gap[-1]
    if word in (_MORE if than else _ABOVE):
        return read, True
    return (read, False) if word in (_LESS if than else _BELOW) else None


def _is_one(story: Story, k: int, limit: Read, read: Read) -> bool:
    """True for a figure of the unit of *limit* that is told of the extreme, or of what the words behind *no* name."""
    low, one, other = story.tokens.low, limit.claim, read.claim
    alike = base_unit(one) == base_unit(other) and other.stated.bound in ("=", "~") and other.kind == one.kind
    if not alike or not (base_unit(one) or of_one_noun(one, other)) or other.modality != "stated":
        return False
    start = next((j for j in range(read.first - 1, read.sentence.first - 1, -1) if low[j] in (";", ":")), read.sentence.first - 1)
    clause = low[max(start + 1, limit.last if read.sentence is limit.sentence else 0) : read.sentence.last]
    if _BARRED & set(clause) or "/" in other.amount.unit:
        return False
    named = {stem(w) for w in low[k + 1 : limit.first] if len(w) > _SHORT and w.isalpha() and w not in STOP and w not in _ABOVE | _BELOW}
    extreme = any(w in _PEAKS or (w.endswith("est") and len(w) > _SUPERLATIVE and w not in STOP) for w in clause)
    return extreme or bool(named & {stem(w) for w in clause if len(w) > _SHORT})
