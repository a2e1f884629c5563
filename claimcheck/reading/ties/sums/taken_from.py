"""Taken from: what is cut, trimmed or stolen from a sum, which is no more: ``knocked $90 million off the $70 million request``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import comparable
from claimcheck.reading.ties.common.nearby import base_unit

_TAKING = frozenset(
    "cut cuts cutting trim trims trimmed trimming slash slashed slashing knock knocked knocking shave shaved shaving lop lopped lopping "
    "strike strikes struck striking chop chopped chopping slice sliced slicing dock docked docking deduct deducts deducted deducting "
    "remove removes removed removing subtract subtracted subtracting pare pared paring prune pruned pruning withhold withheld withholding "
    "withdraw withdrew withdrawn withdrawing steal stole stolen stealing embezzle embezzled embezzling siphon siphoned siphoning skim "
    "skimmed skimming divert diverted diverting drain drained draining pump pumped pumping takes took taken taking".split()
)
_LOOSE = frozenset("takes took taken taking pump pumped pumping".split())  # who takes £900 from a £5 stall does not cut it
_OUT_OF = (["from"], ["off"], ["out", "of"], ["off", "of"])
_LESSENING = _TAKING | frozenset("reduce reduces reduced reducing lower lowers lowered lowering shrink shrank shrunk".split())
_LEADING = frozenset("the a an its their his her our that this these those initial original planned total whole annual full".split())
_SUMS = frozenset(
    "request bid budget bill sum total plan fund funds grant amount package price cost estimate claim proposal spending application "
    "allocation loan debt forecast target it that this".split()
)
_HEDGING = frozenset("another a an further extra some about around roughly nearly almost more than over at least up to the last".split())
_PASSIVE = frozenset("was were is are be been being had has have also then later already soon".split())
_LEFT = frozenset("left remaining remains another further extra more additional down".split())
_KINDS = frozenset(("money", "measure", "count"))
_AHEAD = 5  # words from "from" to the sum
_BACK = 2  # sentences


def taken_from(story: Story) -> Iterator[Link]:
    """Each figure that words take out of a sum beside it, or out of the only sum of its unit that the sentences before it tell."""
    for sentence in story.holding(_LESSENING):
        for part in story.here(sentence):
            if part.claim.kind not in _KINDS or part.claim.modality not in ("stated", "forecast") or "/" in part.claim.amount.unit:
                continue
            less = _made_less(story, part)
            if less is not None:
                yield Link("parts", (less.claim.id, part.claim.id), proof="the sentence says by how much it was cut")
            behind = _out_of(story, part)
            if behind is None:
                continue
            whole, told = _whole_of(story, part, behind)
            if whole is not None:
                proof = "" if told else "the sentence takes the one out of the other"
                yield Link("parts", (whole.claim.id, part.claim.id), proof=proof, assumption=told)


def _out_of(story: Story, part: Read) -> int | None:
    """The token behind the *from* or *off* of what *part* is taken out of: ``trimming $1 billion from it``, ``$2m was cut from``."""
    low, (first, last) = story.tokens.low, story.phrase(part)
    k = first - 1
    while k > part.sentence.first and low[k] in _HEDGING:
        k -= 1
    active = low[k] in _TAKING
    at = last
    if not active:
        while at < part.sentence.last and low[at] in _PASSIVE:
            at += 1
        if at == last or low[at] not in _TAKING:
            return None
        verb, at = low[at], at + 1
    else:
        verb = low[k]
    told = next((words for words in _OUT_OF if low[at : at + len(words)] == words), None)
    if told is None:
        return None
    at += len(told)
    loose = verb in _LOOSE and told != ["off"] and not (_SUMS & set(low[at : at + _AHEAD]) or part.claim.kind == "measure")
    return None if loose else at  # "took £900 from its £5 stall"


def _made_less(story: Story, part: Read) -> Read | None:
    """The sum of *cut the $84 million budget by $20 billion*, *the budget of $84 million was trimmed by $20 billion*."""
    low = story.tokens.low
    if story.before(part, 1) != ["by"] or {"to", "from"} & set(story.after(part, 1)):
        return None
    for read in story.here(part.sentence):
        start, end = story.phrase(read)
        gap = low[end : story.phrase(part)[0] - 1]
        if read.first > part.first or len(gap) > _AHEAD or not _alike(story, part, read) or {",", "and", "to"} & set(gap):
            continue
        passive = any(a in _PASSIVE and b in _LESSENING for a, b in pairwise(gap))
        active = low[start - 1] in _LEADING and low[start - 2] in _LESSENING and not _LESSENING & set(gap)
        if passive or active:
            return read
    return None


def _whole_of(story: Story, part: Read, behind: int) -> tuple[Read | None, str]:
    """The sum that words behind token *behind* name, and what has to be assumed where they name it without its figure."""
    low = story.tokens.low
    for read in story.here(part.sentence):
        gap = low[behind : story.phrase(read)[0]] if read.first >= behind else []
        if read.first >= behind and len(gap) <= _AHEAD and not {",", ";", "to", "and", "by", "in"} & set(gap):
            ok = _alike(story, part, read) and (set(gap) <= _LEADING or gap[-1:] == ["of"])
            return (read, "") if ok else (None, "")
    k = behind
    while low[k] in _LEADING - _SUMS:
        k += 1
    if low[k] not in _SUMS or (low[k] in ("that", "this") and low[k + 1] not in _SUMS | {".", ",", ";"}):
        return None, ""
    sentences = story.beside(part.sentence, _BACK, 0)
    before = [r for s in sentences for r in story.here(s) if r.first < part.first and _alike(story, part, r)]
    if len(before) != 1 or _LEFT & {*story.before(before[0], 3), *story.after(before[0], 3), *low[slice(*story.phrase(before[0]))]}:
        return None, ""
    return before[0], f"what is taken away, {lines(part.claim, before[0].claim)}, is some of {before[0].claim.said}"


def _alike(story: Story, part: Read, whole: Read) -> bool:
    one, other = part.claim, whole.claim
    plain = other.kind in _KINDS and other.stated.bound in ("=", "~", "<", "<=") and "/" not in other.amount.unit
    counted = one.kind != "count" or (one.scope.noun != "" and one.scope.noun == other.scope.noun)
    return plain and one.kind == other.kind and base_unit(one) == base_unit(other) and counted and comparable(story, one, other)
