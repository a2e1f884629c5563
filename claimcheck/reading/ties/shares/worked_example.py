"""Worked examples: so many per cent of a sum, and what the same words say that they come to, for it or for a sum given as an example."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.spots import near, phrases
from claimcheck.reading.ties.shares.changing import change_word, end_of_share

_KINDS = frozenset(("money", "measure", "count", "rate"))
_COMES = phrases(
    "that is", "this is", "that comes to", "which comes to", "which is", "that makes", "that means", "that amounts to", "which amounts to",
    "it comes to", "it amounts to", "which means", "it is", "that would be", "that would come to", "it would be", "it would come to",
    "that works out at", "which works out at",
)  # fmt: skip
_SAYING = phrases(
    "which is to say", "that is to say", "that is", "or", "in other words", "which comes to", "which amounts to", "which means",
    "which is to say that", "that is to say that", "which means that",
)  # fmt: skip
_LEVIES = frozenset(
    "tax levy fee commission charge charges duty royalty takes take keeps keep cut interest tithe stamp deposit premium tip discount "
    "adds owes pays pay puts put rate".split()
)
_ON = frozenset("on of from for with at".split())
_ANY = frozenset("a an each every one".split())
PARTLY = frozenset(
    "above over beyond up between first threshold exempt exempts exemption band bands more than least most below under next rest remainder "
    "rising rises month monthly weekly compound split twice double plus another extra additional before after minus less net "
    "minimum maximum capped cap".split()
)
_WHOLE = frozenset("the its their his her a an total annual yearly whole entire overall".split())
_HEDGES = frozenset("about around some roughly nearly almost just an a".split())
_OPENING = frozenset("; , : — – so".split())
_NEAR = 5  # words from the share to what it is of


def worked_example(story: Story) -> Iterator[Link]:
    """``takes 2 per cent of the $46.5 million budget, which is to say $930,000``, ``on a house sold for £400,000 that is £8,000``."""
    for sentence in story.sentences:
        here = story.here(sentence)
        shares = [r for r in here if r.claim.kind == "share" and r.claim.amount.unit == "percent"]
        if len(shares) > 1:
            continue
        share = shares[0] if shares else None
        pair = _said_again(story, share, here) if share is not None else None
        if pair is None:
            pair = _exemplified(story, sentence, here, share)
            share = share or _share_before(story, sentence)
        if share is None or pair is None or not _are_alike(*pair):
            continue
        part, whole = pair
        told = _plain(story, part)
        if (part.claim.stated.hi or 0) < (whole.claim.stated.number or 0) and not _is_what_is_left(share, part, whole):
            said = f"{lines(part.claim, whole.claim, 'tell')} the part and the whole of “{share.claim.said}”"
            yield Link("share", (share.claim.id, told, whole.claim.id), assumption=said)


def _is_what_is_left(share: Read, part: Read, whole: Read) -> bool:
    """True for *The levy takes 30 per cent. On a bonus of £10,000 that is £7,000*: what the levy leaves."""
    percent, made, size = (Fraction(r.claim.stated.number or 0) for r in (share, part, whole))
    return made * 100 == size * (100 - percent)


def _is_share(story: Story, read: Read) -> bool:
    paid = story.before(read, 1) in (["pays"], ["pay"], ["paid"], ["puts"], ["put"])
    return read.claim.kind == "share" and read.claim.amount.unit == "percent" and (paid or change_word(story, read) < 0)


def _said_again(story: Story, share: Read, here: Sequence[Read]) -> tuple[Read, Read] | None:
    """The part and the whole of *2 percent of the town's $46.5 million budget, which is to say $930,000*, the only three figures."""
    behind = [r for r in here if r.first >= share.last]
    if len(behind) != 2 or len(here) != 3 or "/" in behind[0].claim.amount.unit:
        return None
    low, (whole, part) = story.tokens.low, behind
    first, last = story.phrase(whole)
    lead = low[share.last : first]
    k = lead.index("of") if "of" in lead else -1
    owned = k >= 0 and len(lead) - k <= _NEAR and all(w in _WHOLE or w.endswith("'s") for w in lead[k + 1 :])
    start = story.phrase(part)[0]
    gap = low[last:start]
    mark = next((j for j, w in enumerate(gap) if w in (",", "—", "–", "(")), -1)
    said = 0 <= mark < 3 and any(tuple(w for w in gap[mark + 1 :] if w not in _HEDGES and w != ",") == p for p in _SAYING)
    return (part, whole) if owned and said else None


def _share_before(story: Story, sentence: Sentence) -> Read | None:
    """The only figure of the sentence before, where that is so many per cent which something takes."""
    before = [s for s in story.beside(sentence, 1, 0) if s is not sentence]
    here = story.here(before[0]) if before else []
    return here[0] if len(here) == 1 and _is_share(story, here[0]) else None


def _exemplified(story: Story, sentence: Sentence, here: Sequence[Read], share: Read | None) -> tuple[Read, Read] | None:
    """The part and the whole of *on a house sold for £400,000 that is £8,000*, the only sums of the sentence."""
    low = story.tokens.low
    start = end_of_share(story, share) if share is not None else sentence.first
    behind = [r for r in here if r.first >= start]
    ahead = _share_before(story, sentence) if share is None else share
    if ahead is None or not _is_share(story, ahead) or len(behind) != 2 or len(here) != 2 + (share is not None):
        return None
    words = low[ahead.sentence.first : sentence.last]
    if not _LEVIES & set(words) or PARTLY & set(words):
        return None
    whole, part = behind
    on = any(low[k] in _ON and low[k + 1] in _ANY and (k == sentence.first or low[k - 1] in _OPENING) for k in range(start, whole.first))
    return (part, whole) if on and _comes_to(story, whole, part) else None


def _comes_to(story: Story, whole: Read, part: Read) -> bool:
    """True where *that is*, *it comes to about* leads to the part, a few words behind the whole."""
    gap = [w for w in story.tokens.low[story.phrase(whole)[1] : story.phrase(part)[0]] if w != ","]
    return any((said := near(gap, k, _COMES)) and all(w in _HEDGES for w in gap[k + said :]) for k in range(len(gap)))


def _are_alike(part: Read, whole: Read) -> bool:
    plain = all(r.claim.stated.bound in ("=", "~") and r.claim.modality != "denied" and r.claim.kind in _KINDS for r in (part, whole))
    return plain and base_unit(part.claim) == base_unit(whole.claim) != ""


def _plain(story: Story, part: Read) -> str:
    """The name of the claim of *part*, be it told of a year, without the year."""
    if "/" not in part.claim.amount.unit:
        return part.claim.id
    return story.recast(part, "money", unit=base_unit(part.claim)).id
