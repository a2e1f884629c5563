"""As many, named: half as many boys as girls, and the only counts of boys and of girls that the same words or the next give."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.values.written import amount

_TIMES = {"half": "half", "twice": "double", "double": "double"}
_WORDS = frozenset(_TIMES)
_ABOUT = frozenset("more less than nearly almost over about only at least up not if".split())
_ON, _NOUN = 2, 3


def as_many_named(story: Story) -> Iterator[Link]:
    """``Half as many boys as girls joined ... 44 girls and 31 boys``: the boys are so many times the girls."""
    low = story.tokens.low
    for sentence in story.holding(_WORDS):
        for k in story.places(_WORDS, sentence):
            if low[k + 1 : k + 3] != ["as", "many"] or _ABOUT & set(low[max(sentence.first, k - 2) : k]):
                continue
            second = next((j for j in range(k + 4, min(k + 4 + _NOUN, sentence.last)) if low[j] == "as"), -1)
            names = low[second - 1], low[second + 1] if second > 0 else ""
            pair = _pair(story, sentence, k, *names) if second > 0 and names[0] != names[1] else None
            if pair is not None:
                word = story.word(k, k + 3, amount(_TIMES[low[k]]), "ratio")
                assumed = f"the counts of line {line(pair[0].claim)} are those that line {line(word)} compares"
                yield Link("ratio", (word.id, pair[0].claim.id, pair[1].claim.id), assumption=assumed)


def _pair(story: Story, sentence: Sentence, k: int, one: str, other: str) -> tuple[Read, Read] | None:
    """The only count of the one and the only count of the other behind token *k*, up to two sentences on."""
    near = [r for s in story.beside(sentence, 0, _ON) for r in story.here(s) if r.first > k and r.claim.kind == "count" and r.is_plain]
    found = [[r for r in near if singular(name) in {singular(w) for w in r.claim.counted.lower().split()}] for name in (one, other)]
    return (found[0][0], found[1][0]) if all(len(f) == 1 for f in found) and found[0][0] is not found[1][0] else None
