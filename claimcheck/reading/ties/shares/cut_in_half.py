"""Cut in half: words that say so, and the figures from which and to which."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.sides import in_unit, one_kind
from claimcheck.reading.words.grammar import UNSURE
from claimcheck.values.written import amount

_HALF = frozenset(("half",))
_CUT = frozenset("cut cuts cutting slashed slash slashing reduced reduce reducing shrunk shrank".split())
_DENIED = UNSURE | frozenset("almost nearly about roughly over more than".split())
_BACK, _NEAR = 9, 4


def cut_in_half(story: Story) -> Iterator[Link]:
    """``cut the gas bill in half, to £12,900 from £18,400``: the one is half of the other."""
    low = story.tokens.low
    for sentence in story.holding(_HALF, _CUT):
        for k in story.places(_HALF, sentence):
            ahead = low[max(sentence.first, k - _BACK) : k]
            if (
                low[k - 1] != "in"
                or low[k + 1].isalpha()
                and low[k + 1] not in ("from", "to")
                or not _CUT & set(ahead)
                or _DENIED & set(ahead)
            ):
                continue
            pair = _from_to(story, sentence, k)
            if pair is not None:
                then, now = in_unit(story, pair[0], pair[1]), in_unit(story, pair[1], pair[0])
                word = story.word(k - 1, k + 1, amount("half"), "ratio")
                yield Link(
                    "ratio", (word.id, now.claim.id, then.claim.id), proof="the sentence says that the one was cut to half of the other"
                )


def _from_to(story: Story, sentence: Sentence, k: int) -> tuple[Read, Read] | None:
    """What stood before and what stands now, the only two figures behind token *k*: *from ... to*, *to ... from*."""
    behind = [r for r in amounts(story, sentence) if r.first > k]
    if len(behind) != 2 or not all(r.is_plain and r.claim.stated.number is not None for r in behind):
        return None
    one, other = behind
    leads = [set(story.tokens.low[max(k, r.first - _NEAR) : r.first]) for r in (one, other)]
    bare = any(not r.claim.amount.unit and not r.figure.noun for r in behind)
    if not (one_kind(one, other) or bare):
        return None
    if "from" in leads[0] and "to" in leads[1]:
        return one, other
    return (other, one) if "to" in leads[0] and "from" in leads[1] else None
