"""Needless ties: those that the story does not mean, since it ties the same figures in another way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import number
from claimcheck.reading.idle import BRIEF
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import holds
from claimcheck.reading.ties.common.rows import in_rows
from claimcheck.values.exact import Number
from claimcheck.values.exact import whole as whole_number

_SUMS = frozenset(("parts", "rest", "flow", "tally"))
_ADDED = frozenset(("count", "money", "measure", "duration", "points"))
_LEAST, _MOST_ADDED, _MOST_PARTS = 4, 12, 7
_AHEAD = 4  # sentences


def needless(story: Story, links: Sequence[Link]) -> frozenset[Link]:
    """Those of *links* beside which another tie of the same figures is told."""
    return frozenset(one for ask in (_orders, _changed, _sums, _lengths, _rates, _shares, _repeats) for one in ask(story, links))


def _orders(story: Story, links: Sequence[Link]) -> Iterator[Link]:
    """The order of a record and the one before it, which is told as that and not as two figures of which one is more."""
    records = {link.claims for link in links if link.sort == "previous"}
    return (one for one in links if one.sort == "order" and one.claims in records)


def _changed(story: Story, links: Sequence[Link]) -> Iterator[Link]:
    """The sum of a level and a step, where words prove the step: *rose 258 million to 420.50 billion from 420.24 billion*."""
    steps = {frozenset(link.claims) for link in links if link.sort == "change" and link.proof}
    return (one for one in links if one.sort in _SUMS and not one.proof and frozenset(one.claims) in steps)


def _sums(story: Story, links: Sequence[Link]) -> Iterator[Link]:
    """The sums that do not hold, of figures of which another sum does: *had 176, 39 joined and 24 left, now has 191*."""
    added = [link for link in links if link.sort in _SUMS]
    longer: defaultdict[str, list[Link]] = defaultdict(list)
    for link in added:
        if link.sort != "parts" or link.exhaustive:
            for name in link.claims:
                longer[name].append(link)
    grown = {(link.claims[0], link.claims[-1]) for link in added if link.sort == "flow" and link.into}
    for one in added:
        if one.sort == "parts" and one.claims in grown and not one.proof:
            yield one  # "had 41 aboard, 17 got on, and 52 were on it": what there is then is no part of what there was
            continue
        others = [link for link in longer[one.claims[0]] if link is not one and takes_in(link, one)]
        if one.sort == "flow" and any(
            link.sort == "flow" and link.claims[-1] == one.claims[-1] for link in others if link.claims != one.claims
        ):
            yield one  # the account of all that came and went, beside one of some of it
            continue
        if one.proof or not (others or story.is_brief) or holds(story, [one]):
            continue
        if any(holds(story, [link]) for link in others) or (story.is_brief and (_adds_up(story, one) or _lacks_single(story, one))):
            yield one


def made_elsewhere(story: Story, one: Link, links: Sequence[Link]) -> bool:
    """True for a sum of a passage whose whole is one of those that *links*, the sums of all the story, tie and hold; or which one takes in.

    *Monday's toll had been 109, so that 18 bodies were recovered. Sixty-one were women* behind a paragraph that tells 127 dead. *The
    council pays £2.5 million, the church £1.1 million and a trust the remaining £900,000* behind one that tells what all of it costs.
    """
    if one.sort == "same":
        return _is_told_ahead(story, one)
    if one.sort not in _SUMS or one.proof or holds(story, [one]):
        return False
    if _is_row_of_another(story, one):
        return True
    ends = {one.claims[0], one.claims[-1]} if one.sort == "flow" else {one.claims[0]}
    whole = (link for link in links if link.sort in _SUMS and (link.sort != "parts" or link.exhaustive) and len(link.claims) > 2)
    return any((link != one and takes_in(link, one)) or (not ends.isdisjoint(link.claims) and holds(story, [link])) for link in whole)


def _is_told_ahead(story: Story, one: Link) -> bool:
    """True where the story ahead of a passage tells the second figure of *one* just so: it is that which is told again."""
    first, second = (story.claim(name) for name in one.claims[:2])
    if one.proof or holds(story, [one]) or not (first.span and second.span) or (second.stated.number or 0) <= _DOZEN:
        return False
    ahead = (r.claim for r in story.reads if r.sentence.number < min(first.sentence, second.sentence))
    return any(c.amount.unit == second.amount.unit and c.stated.number == second.stated.number for c in ahead)


_DOZEN = 12


def _is_row_of_another(story: Story, one: Link) -> bool:
    """True where the figures of *one*, its whole with its parts, make what the story tells ahead of them: all are parts of that."""
    claims = [story.claim(name) for name in one.claims]
    made = sum(Fraction(c.stated.number or 0) for c in claims)
    head = min(start for start, _ in story.stand(one.claims))
    at = min(c.sentence for c in claims)
    beside = range(at - (BRIEF if story.is_brief else _AHEAD), at + 1)
    ahead = (r for k in beside for r in story.by_sentence.get(k, ()) if r.claim.span is not None and r.claim.span.start < head)
    return any(number(r) == made and r.claim.amount.unit == claims[0].amount.unit for r in ahead)


def takes_in(longer: Link, one: Link) -> bool:
    """True where *longer* ties all that *one* does: three figures or more."""
    return len(one.claims) > 2 and set(one.claims) <= set(longer.claims)


def _adds_up(story: Story, one: Link) -> bool:
    """True where more figures than *one* ties, two of its own, make a sum that no words tie: ``of 42, 31 and 27, exactly 100``."""
    at = {story.tokens.at(start) for start, _ in story.stand(one.claims)}
    every = [r for r in story.related if r.claim.kind in _ADDED]
    mine = [r for r in every if not at.isdisjoint(range(story.phrase(r)[0], r.last))]
    told = [r for k, r in enumerate(every) if number(r) >= _LEAST or r in mine or _ends_row(story, every[k - 1 : k], r)]
    if len(mine) < 2 or len(told) > _MOST_ADDED:
        return False
    sizes = [whole_number(number(r)) for r in told]
    wholes: defaultdict[Number, list[Read]] = defaultdict(list)
    for read, size in zip(told, sizes, strict=True):
        wholes[size].append(read)
    longer = (
        (some, wholes[total])
        for k in range(len(one.claims), _MOST_PARTS)
        for some, added in zip(combinations(told, k), combinations(sizes, k), strict=True)
        if (total := sum(added)) in wholes
    )
    return any(
        whole not in some and sum(r is whole or r in some for r in mine) > 1 and _are_of_one_unit((whole, *some))
        for some, made in longer
        for whole in made
    )


def _lacks_single(story: Story, one: Link) -> bool:
    """True for a sum that lacks the one of *seven did and in Andalusia one, for 232*, *among them a shell*, which are no figures."""
    whole, *parts = (story.claim(name).stated.number for name in one.claims)
    if one.sort != "parts" or not one.exhaustive or whole is None or None in parts:
        return False
    at = [story.tokens.at(start) for start, _ in story.stand(one.claims)]
    low = story.tokens.low
    ones = [k for k in range(min(at), max(at)) if low[k] == "one" and low[k + 1] in (",", ";", ".") and "and" in low[k - 4 : k]]
    ones += [k for k in range(min(at), max(at)) if low[k] in ("a", "an") and low[k - 2 : k] == ["among", "them"]]
    return len(ones) == whole - sum(p for p in parts if p is not None)


def _ends_row(story: Story, before: Sequence[Read], read: Read) -> bool:
    """True for *three clerks* behind *nine doctors and*."""
    first = story.phrase(read)[0]
    return any(0 < first - story.phrase(r)[1] <= 2 and story.tokens.low[first - 1] == "and" for r in before)


def _are_of_one_unit(reads: Sequence[Read]) -> bool:
    return len({r.claim.amount.unit or ("thing" if r.figure.noun else "") for r in reads} - {""}) < 2


def _lengths(story: Story, links: Sequence[Link]) -> Iterator[Link]:
    """The lengths that the days they are held against do not have, which a length told beside them has."""
    spans: defaultdict[object, list[Link]] = defaultdict(list)
    beside_it: defaultdict[object, list[Link]] = defaultdict(list)
    for link in links:
        if link.sort == "span":
            spans[story.stand(link.claims[1:])].append(link)
        if link.sort in ("span", "apart"):
            beside_it[story.stand(link.claims[:1])].append(link)
    for one in links:
        told = [link for link in beside_it[story.stand(one.claims[:1])] if link.sort == "span"] if one.sort == "apart" else []
        if told and not one.proof and not holds(story, [one]) and any(holds(story, [link]) for link in told):
            yield one  # "was put off on Monday for nine days and will be held on 21 May": the days that another tie counts
    for beside in spans.values():
        for one in beside if len(beside) > 1 else ():
            others = [link for link in beside if link.claims[0] != one.claims[0]]
            if not one.proof and others and not holds(story, [one]) and any(holds(story, [link]) for link in others):
                yield one


def _rates(story: Story, links: Sequence[Link]) -> Iterator[Link]:
    """The rates whose total is one of the figures that a mean is taken over, or of three in a row: it is not made at that rate."""
    averaged = {name for link in links if link.sort == "mean" and link.exhaustive for name in link.claims[1:]}
    told = [one for one in links if one.sort == "rate"]
    return (one for one in told if one.claims[-1] in averaged or _total(story, one) in in_rows(story) or _made_in_another(story, one))


def _made_in_another(story: Story, rate: Link) -> bool:
    """True where another time makes the total: ``32 hours a week at $15, or $480. She has asked for 40 hours``."""
    if rate.proof or len(rate.claims) != 3 or holds(story, [rate]):
        return False
    pace, time, total = map(story.claim, rate.claims)
    made = Fraction(pace.stated.number or 0), Fraction(total.stated.number or 0)
    others = (r for r in story.related if r.claim.id not in rate.claims and r.claim.amount.unit.split("/")[0] == time.amount.unit)
    return any(number(r) * made[0] == made[1] for r in others)


def _total(story: Story, rate: Link) -> int:
    """The token behind the number of what comes of *rate*, however its claim was made."""
    total = story.claim(rate.claims[-1])
    at = story.tokens.at(total.phrase.start) if total.phrase is not None else -1
    return next((r.last for r in story.related if story.phrase(r)[0] <= at < r.last), -1)


def _shares(story: Story, links: Sequence[Link]) -> Iterator[Link]:
    """The shares of what is told as a change twice: $1.05 is not 1.5 per cent of the $71.40 that it rose *to*."""
    changed = {frozenset(link.claims) for link in links if link.sort in ("risen", "fallen")}
    return (one for one in links if one.sort == "share" and frozenset(one.claims) in changed)


def _repeats(story: Story, links: Sequence[Link]) -> Iterator[Link]:
    """The two called one of which words tell the share or the multiple: $30 million and the *$300 million total* are not one thing."""
    shares = (link for link in links if link.sort in ("share", "ratio") and (link.proof or holds(story, [link])))
    parted = {frozenset(link.claims[1:]) for link in shares}
    return (one for one in links if one.sort == "same" and frozenset(one.claims) in parted)
