"""Headlined: a figure of the headline that the text tells nowhere, and the one of its first sentences from which a slip sets it apart."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reading.frames.operands import Tied, number
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.slips import is_one_digit, is_slip, is_swap
from claimcheck.reading.ties.common.things import SUBSET, explained, on_heels
from claimcheck.reading.ties.repeats.headlines import is_rounded
from claimcheck.reading.ties.repeats.leads import one_noun, one_state, way_of
from claimcheck.reading.ties.repeats.toplines import same_thing, words_told
from claimcheck.reading.words.grammar import MORE, OTHERS

_LEADS = 3  # sentences that tell what the headline does, a dateline among them
_KINDS = frozenset(("count", "money", "measure", "capacity", "rate", "share", "change", "duration", "mean", "level"))
_BASES = frozenset(("from", "against", "than"))
_FEW, _STEP = 13, 2  # of few things one number is as near as another
_SHORT = 5  # letters of *UK* and *NATO*, and as many such names in a headline that is not all in capitals
_SHARED, _SHARED_OF_FEW = 2, 3  # words of weight and names; of few things, and of numbers of one digit and noughts, one more


def headlined(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure of the headline told nowhere below it, with the one figure of the first sentences that tells it with a slip."""
    told = [r for r in story.related if r.claim.kind in _KINDS and r.claim.stated.number is not None and r.claim.stated.number > 0]
    tops = [r for r in told if r.sentence.role == "headline" and r.claim.modality in ("stated", "forecast")]
    if not tops:
        return
    below = [r for r in story.reads if r.sentence.role != "headline" and r.claim.stated.number is not None]
    leads = [s for s in story.sentences if s.role in ("body", "standfirst")][:_LEADS]
    for top in tops:
        if MORE & {*story.after(top, 1)} or any(_tells(top, r) for r in below):
            continue
        if any(explained(top.claim, [r.claim for r in story.here(s) if _is_alike(top, r)]) for s in leads):
            continue
        found = [r for r in told if r.sentence in leads and _may_be(story, top, r) and _is_slip(top, r)]
        found = [r for r in found if _shared(story, top, r) >= (_SHARED_OF_FEW if _are_few(top, r) or _are_round(top, r) else _SHARED)]
        rivals = {number(r) for r in tops if r is not top and r.claim.kind == top.claim.kind}
        if len({number(r) for r in found}) == 1 and number(found[0]) not in rivals and not tied.both(top, found[0]):
            low = found[0].claim
            yield Guess((same_thing(top.claim.id, low.id, lines(top.claim, low)),), sure=True)


def _tells(top: Read, read: Read) -> bool:
    """True where *read* may tell the number of the headline, whatever it counts."""
    if number(top) == number(read) or is_rounded(top, read):
        return True
    one, other = top.claim, read.claim
    near = base_unit(one) == base_unit(other) and one.amount.usual.meets(other.amount.usual)
    return near and other.stated.bound in ("=", "~") and (bool(base_unit(one)) or one.scope.noun == other.scope.noun)


def _may_be(story: Story, top: Read, read: Read) -> bool:
    """True for a figure of the unit or noun of the headline's that no word makes a part, a base of comparison or another one."""
    one, other = top.claim, read.claim
    if not _is_alike(top, read) or other.modality not in ("stated", "forecast"):
        return False
    if not base_unit(one) and one.kind == "count" and not (one_noun(story, top, read) and one_state(story, one, other)):
        return False
    ahead = story.before(read, 3)
    if on_heels(story, read.sentence, read.first):
        return False
    if (SUBSET - {"of", "from"}) & set(ahead) or read.figure.another or introduced(story, read)[0] in _BASES:
        return False
    told = story.tokens.low[slice(*story.phrase(read))]
    return not (MORE | OTHERS) & {*told, *story.after(read, 1)} and way_of(story, top) * way_of(story, read) >= 0


def _is_alike(top: Read, read: Read) -> bool:
    return top.claim.kind == read.claim.kind and base_unit(top.claim) == base_unit(read.claim)


def _are_few(top: Read, read: Read) -> bool:
    return max(number(top), number(read)) < _FEW and number(top).denominator == number(read).denominator == 1


def _is_slip(top: Read, read: Read) -> bool:
    one, other = number(top), number(read)
    if _are_few(top, read):
        return 0 < abs(one - other) <= _STEP
    return is_swap(one, other) or is_slip(one, other) or is_one_digit(one, other)


def _are_round(top: Read, read: Read) -> bool:
    """True for 50 and 60, 100 million and 800 million: one digit, with as many noughts."""
    one, other = (str(number(r).numerator) if number(r).denominator == 1 else "" for r in (top, read))
    return len(one) == len(other) > 1 and not one[1:].strip("0") and not other[1:].strip("0")


def _shared(story: Story, top: Read, read: Read) -> int:
    """How many words of weight, and words for what happened, headline and sentence share."""
    one, other = (words_told(story, s) | _short_names(story, s) for s in (top.sentence, read.sentence))
    return len(one & other)


def _short_names(story: Story, sentence: Sentence) -> set[str]:
    """The names in capitals of *sentence* that are too short to be words of weight; none where all of it is in capitals."""
    written = [story.tokens.written(k) for k in range(sentence.first, sentence.last)]
    names = {w for w in written if w.isalpha() and w.isupper() and len(w) < _SHORT}
    return names if len(names) < _SHORT else set()
