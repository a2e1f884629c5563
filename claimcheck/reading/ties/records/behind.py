"""Behind: a figure that the words place second or third, with those that it comes behind."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading import extremes
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun, of_one_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.common.spots import first_words, near, phrases
from claimcheck.reading.ties.records.called import told_in
from claimcheck.reading.words.numbers import ORDINALS

_BEHIND = phrases(
    "second only to", "surpassed only by", "topped only by", "beaten only by", "bettered only by", "exceeded only by", "eclipsed only by",
    "second to", "runner - up to", "behind only", "trailing only", "behind",
)  # fmt: skip
_OPENING = first_words(_BEHIND) | {"only"}
_WALLS = frozenset(". ; : ( — – but although though while ahead".split())
_MORE = frozenset("more larger bigger higher longer taller older heavier fewer smaller ahead above below".split())
_MOST = 8
_TIMES = 3  # no one comes second with so many times as much


def behind(story: Story) -> Iterator[Choice]:
    """Each figure told behind words of a second place, with the one that has the place: its figure is no greater."""
    for sentence in story.holding(_OPENING):
        for k in story.places(first_words(_BEHIND), sentence):
            length = near(story.tokens.low, k, _BEHIND) if k < sentence.last - 2 else 0
            way = (_placed(story, sentence, k) if story.tokens.low[k] == "behind" else 1) if length else 0
            if way:
                yield from _over(story, sentence, k, k + length, way)
        if story.tokens.low[sentence.first] == "only" and _MORE & story.words(sentence):
            before = story.beside(sentence, 1, 0)[0]
            way = next((w for k in range(before.first, before.last) if (w := _placed(story, before, k))), 0)
            way = way or next((t.way for t in told_in(story, before)), 0)
            if way and before is not sentence:
                yield from _over(story, sentence, sentence.first, sentence.first + 1, way)


def _placed(story: Story, sentence: Sentence, k: int) -> int:
    """1 or -1 where ``the third-largest …, behind`` stands before token *k*: which end of the row it is counted from."""
    low = story.tokens.low
    for j in range(max(sentence.first, k - 12), k - 1):
        at = j + 2 if low[j + 1] == "-" else j + 1
        if ORDINALS.get(low[j], 0) > 1 and at < k and (found := extremes.direction(low[at])):
            return found
    return 0


def _over(story: Story, sentence: Sentence, k: int, start: int, way: int) -> Iterator[Choice]:
    low = story.tokens.low
    end = next((j for j in range(start, sentence.last) if low[j] in _WALLS), sentence.last)
    here = [r for r in amounts(story, sentence) if r.claim.stated.number is not None and r.claim.kind not in ("age", "ordinal")]
    rivals = [r for r in here if start <= r.first < end]
    own = [r for r in here if r.last <= k][::-1] + [r for r in here if r.first >= end]
    if not own:
        own = [r for s in story.beside(sentence, 1, 1) if s is not sentence for r in amounts(story, s)]
    for rival in rivals:
        mine = [r for r in own if _alike(r, rival)]
        links = []
        for one in mine[:_MOST]:
            a, b = in_unit(story, rival, one).claim, in_unit(story, one, rival).claim
            greater, smaller = (a, b) if way > 0 else (b, a)
            links.append(Link("order", (greater.id, smaller.id), assumption=f"{lines(a, b, 'count')} one thing"))
        if links:
            yield Choice(tuple(links))


def _alike(a: Read, b: Read) -> bool:
    """True for two figures of one unit and noun, or of which one leaves them out, and neither many times the other."""
    one, other = a.claim, b.claim
    if one.stated.number is None or other.stated.number is None or {one.modality, other.modality} != {"stated"}:
        return False
    if (one.kind == "share") != (other.kind == "share"):
        return False
    first, second = (abs(Fraction(c.stated.number or 0)) for c in (one, other))
    bare = not (base_unit(one) and base_unit(other))
    alike = of_one_unit(one, other) or (bare and one.kind in ("count", "points") and other.kind in ("count", "points"))
    return alike and of_one_noun(one, other) and 0 < max(first, second) < _TIMES * min(first, second)
