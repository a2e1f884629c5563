"""Charged: a toll, a fee or a rent by the night, how many pay it, and what that brings in."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.nearby import base_unit

_FEES = frozenset("toll fee fare fine charge levy duty tariff admission subscription dues deposit surcharge price ticket".split())
_PAY = frozenset("pay pays paid paying bought enter entered".split())
_BRINGING = frozenset(
    "brings bring brought bringing takes take took taking raises raise raised raising makes made making yielded earns earned earning "
    "yields collects collected nets netted income revenue takings receipts proceeds worth".split()
)
_LAPSES = {
    "day": "day", "daily": "day", "night": "night", "nightly": "night", "week": "week", "weekly": "week", "month": "month",
    "monthly": "month", "year": "year", "yearly": "year", "annual": "year", "annually": "year", "hour": "hour", "weekend": "weekend",
}  # fmt: skip
_ROOMS = frozenset("rooms beds pitches berths cabins huts flats suites stalls tables chairs bicycles boats cars vans plots units".split())
_NOT = frozenset(
    "free half discount half-price concessions except unless besides refunded also plus tax costs after before profit only children "
    "if another other others average occupancy percent per cent up down from rose fell more less fewer".split()
)
_TIMES = 9  # that the takings are the price


def charged(story: Story) -> Iterator[Link]:
    """``The toll is $4 and 6,500 cars a day pay it, which brings in $32,000 daily``: so many times the charge."""
    for sentence in story.sentences:
        for price in story.here(sentence):
            if price.claim.kind in ("money", "rate") and price.is_plain and base_unit(price.claim):
                yield from _brought(story, price)


def _brought(story: Story, price: Read) -> Iterator[Link]:
    """The link of *price* with the only count and the only other sum of its sentence, or of it and the next one."""
    per = _LAPSES.get(price.claim.amount.unit.partition("/")[2], "")
    if "/" in price.claim.amount.unit and not per:
        return
    near = story.beside(price.sentence, 0, 1)
    for told in (near[:1], near):
        reads = [r for s in told for r in story.here(s) if not r.timing and r is not price and r.claim.stated.number is not None]
        sums = [r for r in reads if base_unit(r.claim) == base_unit(price.claim)]
        counts = [r for r in reads if r.claim.kind in ("count", "rate", "capacity") and not base_unit(r.claim)]
        if len(sums) != 1 or len(counts) != 1 or len(reads) != 2 or _NOT & story.words(*told):
            continue
        total, many = sums[0], counts[0]
        if total.sentence is not many.sentence and story.tokens.low[total.sentence.first] not in ("that", "this", "which", "it"):
            continue  # "420 members pay it. The bar brings in £16,000"
        if not _is_charge(story, price, many, per) or not _is_takings(story, total, price) or not _at_one_time(story, total, many, per):
            continue
        unit = base_unit(price.claim)
        each, whole = (r.claim if r.claim.amount.unit == unit else story.recast(r, "money", unit=unit) for r in (price, total))
        count = many.claim if not many.claim.amount.unit else story.recast(many, "count")
        said = f"line {line(total.claim)} tells what {many.claim.said} bring in at {price.claim.said}"
        yield Link("each", (each.id, count.id, whole.id), assumption=said, exhaustive=True)
        return


def _is_charge(story: Story, price: Read, many: Read, per: str) -> bool:
    """True for the $4 of a toll that *6,500 cars pay*, and for the $90 a night of *120 rooms*."""
    beside = {*story.before(many, 3), *story.after(many, 5), *(many.figure.noun or "").split()}
    if per:
        return bool(_ROOMS & {*beside, *(f"{word}s" for word in story.before(price, 4))})  # "A room costs $90 a night and there are 120"
    return bool(_FEES & set(story.before(price, 5))) and bool(_PAY & beside)


def _is_takings(story: Story, total: Read, price: Read) -> bool:
    number, one = total.claim.stated.number or 0, price.claim.stated.number or 0
    plain = total.claim.stated.bound in ("=", "~") and total.claim.modality in ("stated", "forecast")
    return plain and number > _TIMES * one and bool(_BRINGING & set(story.before(total, 8)))


def _at_one_time(story: Story, total: Read, many: Read, per: str) -> bool:
    """True where count and sum are told of the same lapse of time, or one of them of none in the other's sentence."""
    low = story.tokens.low
    first = max(total.sentence.first, total.first - 6)
    whole = {_LAPSES[w] for w in (*low[first : total.first], *low[total.last : total.last + 5]) if w in _LAPSES}
    its = {per} if per else {_LAPSES[w] for w in low[many.first : many.last + 6] if w in _LAPSES}
    if per:
        return not whole or whole == its
    return whole == its or (not (whole and its) and total.sentence is many.sentence)
