"""Restated: *the 830 volunteers*, *the €6m signing* behind 380 volunteers and €16m, where a slip of the pen makes the one of the other."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, dimension, figures_of, number, told_itself
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.spots import explained
from claimcheck.reading.ties.common.things import are_others, restricted
from claimcheck.reading.words.grammar import DEFINITE
from claimcheck.solver.slips import decimal

_KINDS = frozenset(("count", "money", "measure", "duration"))


def restated(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure behind *the*, *his*, *those* that is the only other one of what a brief told before, but for a slip of the pen."""
    if not story.is_brief:
        return
    told = [r for s in story.sentences for r in figures_of(story, s) if _is_plain(r)]
    for k, read in enumerate(told):
        if story.before(read, 1)[-1:] == [] or story.before(read, 1)[-1] not in DEFINITE or tied.result(read, "same", "restated"):
            continue
        alike = [r for r in told if r is not read and _is_of_kind(read, r)]
        before = [r for r in alike if r in told[:k] and r.sentence is not read.sentence]
        others = [number(r) for r in story.related if r is not read and r not in before and r.claim.stated.number is not None]
        if len(before) != 1 or number(read) in others or explained(number(read), [number(r) for r in alike]):
            continue
        first = before[0]
        told_of = number(first) != number(read) and _is_slip(first, read) and not _are_tied(tied, first, read)
        if told_of and not _narrows(story, read) and not are_others(story, first, read):
            said = f"{lines(first.claim, read.claim)} speak of one thing, which is told again"
            yield Guess((Link("same", (first.claim.id, read.claim.id), assumption=said),), sure=True)


def _is_plain(read: Read) -> bool:
    plain = read.claim.stated.bound in ("=", "~") and read.claim.modality in ("stated", "forecast") and not read.figure.another
    return plain and read.claim.kind in _KINDS and told_itself(read) and number(read) > 9


def _is_of_kind(a: Read, b: Read) -> bool:
    one, other = a.claim, b.claim
    if one.kind != other.kind or one.amount.unit.partition("/")[0] != other.amount.unit.partition("/")[0]:
        return bool(one.amount.unit and other.amount.unit) and one.kind == other.kind and dimension(one.amount.unit, other.amount.unit)
    return bool(one.amount.unit) or one.scope.noun == other.scope.noun != ""


def _narrows(story: Story, read: Read) -> bool:
    """True for *The 460 pupils who stay for lunch*, *the $1.2 million it lent this year*: words behind say which of them are meant."""
    behind = story.after(read, 1)
    if read.claim.kind == "money" and behind and behind[0].endswith("ing"):
        return False  # "the €6m signing"
    return bool(_NARROW & set(story.after(read, 2))) or restricted(story, read)


_NARROW = frozenset("who that which whose of in on by at from with for under over it he she they we to left".split())


def _are_tied(tied: Tied, a: Read, b: Read) -> bool:
    return any({a.claim.id, b.claim.id} <= set(link.claims) for link in tied.links)


def _is_slip(a: Read, b: Read) -> bool:
    """True where the digits of the one are those of the other in another order, or without the first or the last of them."""
    one, other = (decimal(r.claim.stated.number or 0) for r in (a, b))
    if one is None or other is None or a.claim.amount.unit != b.claim.amount.unit:
        return False
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return sorted(short) == sorted(long)
    return len(long) - len(short) == 1 and len(short.strip("0")) > 0 and (long.endswith(short) or long.startswith(short.rstrip("0") or "-"))
