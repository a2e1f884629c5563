"""Needed and got: how many votes or seats it takes, how many there were, and words that say it was enough, or fell short."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.spots import holds_phrase, phrases

_NEEDED = frozenset("needed needs required requires wanted needing".split())
_GOT = frozenset(
    "got gets won wins secured received polled managed mustered collected took gained gathered raised drew had has finished ended "
    "votes".split()
)
_COUNTED = frozenset("vote seat signature delegate name backer supporter mark point".split())
_SHORT = phrases(
    "fell short", "falling short", "falls short", "came up short", "just short", "one short", "two short", "three short", "not enough",
    "too few", "missed out", "missing out", "narrowly failed", "failed by",
)  # fmt: skip
_ENOUGH = phrases(
    "more than enough", "was enough", "were enough", "enough to win", "enough to pass", "was elected", "was duly elected", "to spare",
    "to win the seat", "cleared the bar", "more than she needed", "more than he needed", "more than it needed", "more than she required",
)  # fmt: skip
_PASSED = frozenset("passed carried cleared won elected approved survived qualified through ballot".split())
_NOT = frozenset("n't if would could unless or until another further more nearly almost each".split())
_TWO, _FAR = 2, 40


def needed_and_got(story: Story) -> Iterator[Link]:
    """``needed 76 votes and got 77, falling short by one``: what falls short is less than it takes."""
    low = story.tokens.low
    for sentence in story.holding(_NEEDED):
        at = story.places(_NEEDED, sentence)[0]
        near = story.beside(sentence, 0, 1)
        here = [r for s in near for r in story.here(s) if r.first > at and _may_be(story, r)]
        if len(here) < _TWO or here[1].first - at > _FAR or low[here[0].first - 1] not in _NEEDED | {"least", "of"}:
            continue
        needed, got = here[:_TWO]
        gap = low[story.phrase(needed)[1] : story.phrase(got)[0]]
        behind = low[got.last : got.sentence.last]
        short, enough = holds_phrase(behind, _SHORT), holds_phrase(behind, _ENOUGH)
        passed = gap[-1:] == ["with"] and "and" in gap and not _PASSED.isdisjoint(gap)  # "and cleared that hurdle with 57"
        enough = enough or passed
        told = (passed or bool(_GOT & {*gap[-4:]})) and not _NOT - {"more"} & {*gap, *behind} and _is_counted(needed)
        if short == enough or (enough and "but" in behind) or not told:
            continue
        great, small = (needed, got) if short else (got, needed)
        if (great.claim.stated.number or 0) != (small.claim.stated.number or 0) or short:
            said = f"{lines(needed.claim, got.claim, 'tell')} how many it took and how many there were"
            yield Link("order", (great.claim.id, small.claim.id), assumption=said)


def _may_be(story: Story, read: Read) -> bool:
    """True for a plain count that no preposition makes the size of a house: none of *in the 150-member house*."""
    hyphened = story.tokens.low[read.last] == "-"
    of_body = story.before(read, 2)[:1] in (["in"], ["of"]) and not _is_counted(read)
    return read.is_plain and read.claim.kind == "count" and not read.claim.amount.unit and not (hyphened or of_body)


def _is_counted(read: Read) -> bool:
    """True for a count of votes, seats or signatures."""
    noun = read.claim.scope.noun.split(" ")[-1]
    return noun in _COUNTED
