"""Halves of a body: half of the judges for one and the other half for another, and how many they were, which has to be even."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.comparable import may_be_people
from claimcheck.reading.ties.common.spots import number_word

_HALF = frozenset(("half",))
_OTHER = (["other", "half"], ["the", "rest"], ["the", "others"], ["the", "remainder"])
_ABOUT = frozenset("about almost nearly over than roughly around just under some least abstained absent away blank".split())
_ALL = frozenset("all were was voted of".split())
_MOST = 60
_BODIES = frozenset("jury panel council committee board tribunal bench".split())


def halves_of_body(story: Story) -> Iterator[Link]:
    """``Half of the judges chose Tully and the other half Lund. All 11 had voted``: an odd number has no two equal halves."""
    low = story.tokens.low
    for sentence in story.sentences:
        for k in story.places(_HALF, sentence):
            behind = low[k + 1 : min(k + 7, sentence.last)]
            group = next((w for w in behind if w in _BODIES or may_be_people(story, w.removesuffix("s"))), "")
            rest = any(low[j : j + 2] in _OTHER for j in range(k + 3, sentence.last - 1))
            if low[k - 1] in _ABOUT or not group or not rest:
                continue
            body = _body(story, sentence, group)
            if body is not None:
                word = number_word(story, k, k + 1, 2, "ratio", Scope(what="even split"))
                yield Link("even split", (word.id, body.claim.id), assumption=f"all of those in line {line(body.claim)} took a side")
            break


def _body(story: Story, sentence: Sentence, group: str) -> Read | None:
    """The only small count of the sentence, or of the one before or behind it, that tells how many of *group* there were."""
    near = [r for s in story.beside(sentence, 1, 1) for r in story.here(s) if r.claim.kind == "count" and r.claim.stated.bound == "="]
    whole = [r for r in near if isinstance(r.claim.stated.number, int) and 2 < r.claim.stated.number <= _MOST and not r.timing]
    if len(whole) != 1:
        return None
    strong = story.tokens.low[whole[0].last : whole[0].last + 2] in (["-", "strong"], ["-", "member"])
    named = strong or whole[0].figure.noun.split()[-1:] == [group] or story.before(whole[0], 1) == ["all"]
    return whole[0] if named else None
