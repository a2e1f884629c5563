"""Groups compared: one group that words put ahead of another, or call the likelier, and the percentage that is told of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.sides import Sides, meet, segment
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.words.grammar import NOT, UNSURE

_AHEAD = frozenset(
    "outdid outdo outdoes outperform outperforms outperformed outshone outshine outshines outstripped outstrip outstrips outscored".split()
)
_LIKELY = {"likelier": 1, "keener": 1, "readier": 1, "likely": 0, "keen": 0, "apt": 0}  # 0 where "more" or "less" says which way
_WORDS = _AHEAD.union(_LIKELY)
_ENDS = frozenset(", ; : . to for in at on by with who when — – (".split())
_IDLE = frozenset("the a an again still far much are were is was be been have has had once more less those that".split())
# What a group that does well has less of.
_BAD = frozenset("failed fail fails failing dropped absent missed died lost poor jobless truant fewer less lower without".split()) | NOT
_UNSURE = UNSURE - {"likely"}
_ON, _NAME = 3, 4


def groups_compared(story: Story) -> Iterator[Link]:
    """``Girls outdid boys. Of the girls 31 per cent passed, among boys it was 34``, ``Men were likelier than women to say yes``."""
    for sentence in story.holding(_WORDS):
        for k in story.places(_WORDS, sentence):
            told = _compared(story, sentence, k)
            pair = _shares(story, told[0], ahead=story.tokens.low[k] in _AHEAD) if told is not None else None
            if told is None or pair is None:
                continue
            great, small = pair if told[1] > 0 else pair[::-1]
            words = story.document.span(story.tokens.start[k], story.tokens.end[k])
            said = f"{lines(great.claim, small.claim, 'tell')} the shares of the two groups that “{story.tokens.low[k]}” compares"
            yield Link("order", (great.claim.id, small.claim.id), assumption=said, words=words)


def _compared(story: Story, sentence: Sentence, k: int) -> tuple[Sides, int] | None:
    """The names of the two groups that the word at token *k* compares, and 1 where the first has more, else -1."""
    low = story.tokens.low
    if (_UNSURE | NOT) & set(low[sentence.first : k]) or low[k + 1] == "by":
        return None
    than, way = k, 1
    if low[k] in _LIKELY:
        than = next((j for j in range(k + 1, min(k + 12, sentence.last)) if low[j] == "than"), -1)
        way = _LIKELY[low[k]] or {"more": 1, "less": -1}.get(low[k - 1], 0)
    start = than + 1 + (2 if low[than + 1 : than + 2] == ["those"] else 0)  # "than those in villages"
    last = next((j for j in range(start, sentence.last) if low[j] in _ENDS), sentence.last)
    one, other = _stems(low[sentence.first : k]), _stems(low[start:last])
    if than < 0 or not way or not one - other or not other - one or last - start > _NAME:
        return None
    return Sides(sentence, last, one - other, other - one), way


def _stems(words: Sequence[str]) -> frozenset[str]:
    return frozenset(stem(w) for w in words if w.isalpha() and w not in _IDLE | _ENDS)


def _shares(story: Story, told: Sides, *, ahead: bool) -> tuple[Read, Read] | None:
    """The only percentage told of the one group and the only one of the other, where nothing else is told in per cent."""
    near = [r for s in story.beside(told.sentence, 0, _ON) for r in story.here(s) if r.first >= told.end]
    found = [r for r in near if r.claim.kind == "share" and r.claim.amount.unit == "percent" and r.is_plain and change_word(story, r) < 0]
    done = set(story.tokens.low[told.end : told.sentence.last])  # "likelier than men to have missed a bus"
    if len(found) != 2 or any(_BAD & story.words(r.sentence) - (set() if ahead else done) for r in found):  # noqa: PLR2004
        return None
    sides = []
    for read in found:
        mine = segment(story, told, read)
        one, other = meet(mine, told.one), meet(mine, told.other)
        sides.append(1 if one and not other else -1 if other and not one else 0)
    return (found[0], found[1]) if sides == [1, -1] else (found[1], found[0]) if sides == [-1, 1] else None
