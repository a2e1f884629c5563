"""Of its: some of what someone has, and behind it how many that is in all."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.sums.members import PLANNED, REMOVED
from claimcheck.reading.words.grammar import OWNERS

_ON = 1
_ADJECTIVES = 3
_HOLDING = frozenset("has have had owns own owned employs employ employed operates operate operated runs run ran keeps kept".split())
_BODIES = frozenset("fleet staff workforce herd flock membership roster squad crew estate stock network chain total portfolio".split())
_BEING = frozenset("is are was were numbers numbered of consists comprises totals has".split())
_WHOLE = frozenset("all total altogether".split())
_SOME = frozenset("other others more another left still now only remaining spare further new also already just fewer".split())
_HE = frozenset("it they he she".split())


def of_its(story: Story) -> Iterator[Link]:
    """``has grounded 21 of its aircraft. It has 30 in all``: no more are grounded than there are."""
    for sentence in story.sentences:
        for part in story.here(sentence):
            noun = _noun(story, part)
            whole = _whole(story, part, noun) if noun else None
            if whole is not None:
                told = f"“{whole.claim.said}” of {lines(part.claim, whole.claim)} are all of which “{part.claim.said}” are some"
                yield Link("parts", (whole.claim.id, part.claim.id), assumption=told)


def _noun(story: Story, part: Read) -> str:
    """The plural noun of *21 of its short-haul jets*; empty where the words tell no such part."""
    low, last = story.tokens.low, part.last
    plain = part.claim.kind == "count" and part.claim.stated.bound in ("=", ">", "~") and part.claim.modality != "denied"
    if not plain or low[last] != "of" or low[last + 1] not in OWNERS:
        return ""
    ahead = set(story.before(part, 5))
    if REMOVED & ahead and part.claim.modality == "stated" and not PLANNED & ahead:
        return ""  # "closed 92 of its stores last year": the 85 it has are what is left
    return next((low[k] for k in range(last + 2, min(last + 3 + _ADJECTIVES, part.sentence.last)) if is_plural(low[k])), "")


def _whole(story: Story, part: Read, noun: str) -> Read | None:
    """How many the next words say there are in all, by that noun or by none."""
    behind = [r for s in story.beside(part.sentence, 0, _ON) for r in story.here(s) if r.first > part.last + 2]
    if not behind:
        return None
    whole, low = behind[0], story.tokens.low
    first, last = story.phrase(whole)
    ahead = story.before(whole, 5)
    if (
        whole.claim.kind != "count"
        or whole.claim.stated.bound not in ("=", "~")
        or whole.claim.amount.unit
        or _SOME & {*ahead, *low[first:last]}
    ):
        return None
    named = whole.figure.noun
    called = (
        not named
        or singular(named.split()[-1]) == singular(noun)
        or story.table.nouns(named, singular(noun)) in ("same", "inside", "holds")
    )
    body = bool(_BODIES & set(ahead)) and ahead[-1] in _BEING
    held = ahead[-1:] != [] and ahead[-1] in _HOLDING and bool(_HE & set(ahead[-2:]))
    held = held and bool(low[last] in (".", ";", ",") or _WHOLE & set(story.after(whole, 2)))
    return whole if body or (held and called) else None
