"""What is left of a whole: the rest, the other 28 per cent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.shares.levels import is_level, of_hundred
from claimcheck.reading.ties.shares.opposites import HUNDRED

_HALF = frozenset(("half",))
_REST = (("the", "other"), ("the", "remaining"), ("the", "rest"), ("the", "balance"), ("the", "remainder"))


_SLIGHT = Fraction(1, 50)


def is_left(story: Story, read: Read) -> bool:
    """True for what is left of a whole: ``the other 28 per cent``, ``the rest, 28 per cent``, ``the remaining third``."""
    low = story.tokens.low
    k = min(read.first, story.phrase(read)[0])
    while k > read.sentence.first and low[k - 1] in (",", "(", "of", "some", "about", "-", "—", "or"):
        k -= 1
    # "Among the rest, 40 per cent back the mayor": a share of what is left.
    told = tuple(low[max(read.sentence.first, k - 2) : k]) in _REST and low[k - 3] not in ("among", "amongst", "of")
    return told or _of_all_others(story, read)


def _of_all_others(story: Story, read: Read) -> bool:
    """True for *All other sources together gave 29 per cent*, where it is the only share of its sentence."""
    low, first = story.tokens.low, read.sentence.first
    opens = tuple(low[first : first + 2]) in (*_REST, ("all", "other"), ("all", "others"), ("everyone", "else"), ("the", "others"))
    of_it = {"which", "whom", "whose"} & set(low[first : read.first])  # "The rest is in shares, of which half are foreign"
    return opens and not of_it and sum(is_level(story, r) for r in story.here(read.sentence)) == 1


def _has_others(story: Story, left: Read) -> bool:
    """True for *Other partners hold 20 per cent, Hale the remaining 60*: what those hold that were told before is no part of the two."""
    return story.tokens.low[left.sentence.first] in ("other", "others")


def rest(story: Story, left: Read, here: Sequence[Read]) -> Iterator[Choice]:
    """The rest and the other shares of its whole, which this sentence tells or the one before it."""
    mine = [r for r in here if r.first < left.first and story.before(r, 1) not in (["of"], ["than"], ["over"], ["above"], ["below"])]
    noun = left.figure.noun
    beside = story.beside(left.sentence, back=2, on=0)
    opened = next((k for k, s in enumerate(beside) if any(is_level(story, r) for r in story.here(s))), 0)
    near = [r for s in beside[opened:] for r in story.here(s)]
    if any(r.claim.kind == "count" and not r.figure.counted and not r.claim.amount.unit for r in near):
        return  # "46 per cent were for it and 41 against"
    if any(not any(r.first <= k < r.last for r in story.reads) for s in beside[opened:] for k in story.places(_HALF, s)):
        return  # "Three in ten came that day and half within the week": no figure is read there
    if _has_others(story, left):
        return
    before = story.beside(left.sentence, back=4, on=0)[:-1]
    told = [[r for r in story.here(s) if is_level(story, r)] for s in reversed(before)]
    if not mine and told and told[0] and any(told[1:]):
        return  # the shares of three sentences may be of one whole, or of two
    sets = [mine, mine[-1:], *([*earlier, *mine] for earlier in told[:2] if earlier), *(earlier[-1:] for earlier in told[:2] if not mine)]
    sets = [parts for parts in sets if not noun or any(r.figure.noun == noun for r in parts)]
    sets = [[r for r in parts if not _said_in_percent(story, r)] for parts in sets]
    if {"further", "another"} & {w for r in mine for w in story.before(r, 2)} or any(r.figure.another for r in mine):
        sets = [parts for parts in sets if len(parts) > len(mine)] or sets  # "A further 29 per cent opposed it": more was told before
    sets = sorted(filter(None, sets), key=lambda parts: _off(story, [*parts, left]))
    options = [of_hundred(story, [*parts, left], exhaustive=True, told="the rest is what the others leave") for parts in sets]
    if options:
        yield Choice(tuple(options[:6]))


def is_made_up(story: Story, shares: Sequence[Read]) -> bool:
    """True for fractions and percents that make a whole but for their rounding."""
    return len({r.claim.amount.unit for r in shares}) > 1 and _off(story, shares) < _SLIGHT


def _off(story: Story, shares: Sequence[Read]) -> Fraction:
    """How far *shares* are from making a whole: where none of several rows makes it, the one is meant that comes nearest."""
    sizes = [Fraction(r.claim.stated.number or 0) / (HUNDRED if r.claim.amount.unit == "percent" else 1) for r in shares]
    return abs(1 - sum(sizes, Fraction(0)))


def _said_in_percent(story: Story, read: Read) -> bool:
    """True for the *over half* of *just over half of members, 52 per cent*, which is told again."""
    behind = next((r for r in story.here(read.sentence) if r.first >= read.last and r.claim.amount.unit == "percent"), None)
    return not read.claim.amount.unit and behind is not None and behind.first - read.last < 7 and story.before(behind, 1) == [","]
