"""All set out: a whole, and behind a colon every part of it; or two parts, the second *the only other*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.common.spots import counted_twice
from claimcheck.reading.ties.shares.changing import change_word

_COLON = frozenset((":",))
_ONLY = frozenset(("only",))
_SOME = frozenset(
    "including include includes among some mostly mainly chiefly especially notably such eg example first least most rest others another "
    "more than from to up down rose fell per each every a an average compared against last earlier previous year ago both also who whom "
    "which that aged".split()
)
_ADDED = frozenset("count money measure".split())
_WORDS = 6  # that a part is named with
_LEAST, _MOST = Fraction(1, 2), Fraction(2)


def all_set_out(story: Story) -> Iterator[Link]:
    """``loaded 228 tonnes: 134 of wheat and 94 of maize``, ``Wheat was 134 and maize, the only other, 94``: no part is left out."""
    for sentence in story.holding(_COLON):
        k = story.places(_COLON, sentence)[0]
        ahead = [r for r in story.here(sentence) if r.last <= k]
        parts = [r for r in story.here(sentence) if r.first > k]
        if len(ahead) == 1 and len(parts) > 1 and _are_in_a_row(story, sentence, k, parts):
            yield from _sum(story, ahead[0], parts)
    for sentence in story.holding(_ONLY):
        low = story.tokens.low
        k = next((k for k in story.places(_ONLY, sentence) if low[k - 2 : k + 2] == [",", "the", "only", "other"]), -1)
        parts = story.here(sentence)
        before = [r for s in story.beside(sentence, 1, 0) if s is not sentence for r in story.here(s)]
        if k > 0 and len(parts) == 2 and parts[0].last < k < parts[1].first and len(before) == 1:
            yield from _sum(story, before[0], parts)


def _are_in_a_row(story: Story, sentence: Sentence, k: int, parts: Sequence[Read]) -> bool:
    """True where each part opens a stretch between commas or *and*, the last of which ends the sentence, and none is told in a clause."""
    low = story.tokens.low
    ends = [*(story.phrase(r)[0] for r in parts[1:]), sentence.last]
    if story.phrase(parts[0])[0] != k + 1 or {";", ":", "(", "“", '"'} & set(low[k + 1 : sentence.last]):
        return False
    for read, end in zip(parts, ends, strict=True):
        words = low[story.phrase(read)[1] : end]
        joint = [j for j, w in enumerate(words[:-1]) if w in (",", "and")]
        if len(words) > _WORDS + 2 or _SOME & set(words) or (end != sentence.last and words[-1:] not in (["and"], [","])):
            return False
        if any(w == "and" for w in words[:-1]) or sum(w == "," for w in words) > 1 or (joint and words[joint[0]] != ","):
            return False
    return "and" in low[story.phrase(parts[-2])[1] : parts[-1].first]


def _sum(story: Story, whole: Read, parts: Sequence[Read]) -> Iterator[Link]:
    told = [in_unit(story, r, whole) for r in parts]
    if not all(map(_is_plain, (whole, *told))) or any(base_unit(r.claim) != base_unit(whole.claim) for r in told):
        return
    if whole.claim.stated.bound != "=" or any(change_word(story, r) >= 0 for r in (whole, *parts)):
        return
    if counted_twice(story, parts[-1].last):
        return
    made, number = sum(Fraction(r.claim.stated.number or 0) for r in told), Fraction(whole.claim.stated.number or 0)
    if number and _LEAST < made / number < _MOST:
        said = f"those set out in line {line(told[0].claim)} are all that there are"
        yield Link("parts", (whole.claim.id, *(r.claim.id for r in told)), assumption=said, exhaustive=True)


def _is_plain(read: Read) -> bool:
    stated = read.claim.stated
    return read.claim.kind in _ADDED and stated.bound in ("=", "~") and stated.number is not None and not read.timing
