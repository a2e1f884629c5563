"""Of the same: so many acres or tonnes of a thing, and so many *of the crop*, *of that land*, which are some of them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.words.grammar import MARKS

_THE = frozenset("the that this these those".split())
_MONEY = frozenset("money budget sum pot fund total amount cash grant".split())
_PARTS = frozenset("instalment installment tranche slice part payment".split())
_BACK, _FAR = 3, 10
_APART = frozenset("another further more other last previous year month average than elsewhere also besides".split())


def of_these(story: Story) -> Iterator[Link]:
    """``310 trees were planted in the decade. On one weekend schoolchildren put in 7,400 of these``: no more than there are."""
    low = story.tokens.low
    for sentence in story.sentences:
        for part in story.here(sentence):
            last = story.phrase(part)[1]
            told = low[last] == "of" and low[last + 1] in _THESE and low[last + 2] in _BEHIND
            if not told or part.claim.kind != "count" or not _is_plain(part):
                continue
            here = [r for s in story.beside(sentence, 1, 0) if s is not sentence for r in story.here(s)]
            wholes = [r for r in here if r.claim.kind == "count" and not r.claim.amount.unit and r.claim.scope.noun]
            if len(wholes) != 1 or len(here) != 1:
                continue
            far = (part.claim.stated.number or 0) >= _FAR * (
                wholes[0].claim.stated.number or 0
            )  # nearer ones are those that *them* takes up
            if far and _is_plain(wholes[0]) and not part.figure.noun and not _names_more(story, wholes[0]):
                some = story.word(part.first, last + 2, part.claim.amount, "count", wholes[0].claim.scope, part.claim.voice)
                yield Link("parts", (wholes[0].claim.id, some.id), proof="the words say that these are some of them")


_BEHIND = frozenset(". , ; before after when while".split())
_THESE = frozenset("these those them".split())


def _names_more(story: Story, whole: Read) -> bool:
    """True for *Pupils at nine schools were handed new tablets*: other things are told behind the whole, which *them* takes up."""
    low, last = story.tokens.low, story.phrase(whole)[1]
    ahead = low[story.phrase(whole)[0] - 1]
    return ahead in ("at", "in", "of", "from", "for") and any(is_plural(w) and w not in MARKS for w in low[last + 1 : whole.sentence.last])


def of_the_same(story: Story) -> Iterator[Link]:
    """``sowed 3,600 hectares of rapeseed ... destroyed 90,000 hectares of the crop``: some of what was told is no more than that."""
    low = story.tokens.low
    for sentence in story.sentences:
        for part in story.here(sentence):
            if part.claim.kind not in ("measure", "money") or not _is_plain(part):
                continue
            first = story.phrase(part)[0]
            last = next((k for k in range(part.last, min(part.last + 3, sentence.last)) if low[k] == "of"), part.last)
            if not (part.claim.kind == "measure" and _is_of_it(story, part, last) or _is_of_money(story, part)):
                continue
            if _APART & {*low[max(sentence.first, first - 3) : first], *low[last : last + 2]}:
                continue
            before = [r for s in story.beside(sentence, _BACK, 0) for r in story.here(s) if r.last <= part.first and r is not part]
            alike = [r for r in before if base_unit(r.claim) == base_unit(part.claim) and "/" not in r.claim.amount.unit]
            named = part.claim.kind == "money" or "of" in low[alike[0].last : alike[0].last + 3] if alike else False
            if len(alike) == 1 and _is_plain(alike[0]) and named:
                yield Link("parts", (alike[0].claim.id, part.claim.id), proof="the words say that these are some of them")


def _is_of_it(story: Story, part: Read, last: int) -> bool:
    """True for *hectares of the crop*, *tonnes of that*, with nothing more behind the noun."""
    low = story.tokens.low
    if low[last] != "of" or low[last + 1] not in _THE:
        return False
    return low[last + 2] in (".", ",", ";") or low[last + 3] in (".", ",", ";", "and", "had", "has", "have", "were", "was")


def _is_plain(read: Read) -> bool:
    return read.claim.stated.bound in ("=", "~") and read.claim.modality in ("stated", "forecast")


def _is_of_money(story: Story, part: Read) -> bool:
    """True for *$310 million out of this budget*, *The first instalment of the money, €75 million*."""
    low, (first, last) = story.tokens.low, story.phrase(part)
    if part.claim.kind != "money":
        return False
    out = low[last : last + 2] == ["out", "of"] and low[last + 2] in _THE and low[last + 3] in _MONEY
    ahead = low[max(part.sentence.first, first - 8) : first]
    return out or (ahead[-1:] == [","] and "of" in ahead and bool(_MONEY & set(ahead[-3:])) and bool(_PARTS & set(ahead)))
