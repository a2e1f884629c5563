"""Unlike things: figures that words seem to tie and that count or measure what cannot be held against each other."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import ALIKE, Link
from claimcheck.judging.missing import SHIFTS
from claimcheck.values import units

_TIMES = frozenset(("duration", "age", "date"))
# Each of these is of one person, who may be counted in its place.
_ONE_EACH = frozenset("vote death life job case place ticket arrest injury name body".split())
_DOSES = frozenset("milligram microgram gram".split())
_MADE_OF_DOSES = _DOSES | {"kilogram"}  # "400 grams a day ... 5.6 kilos"
_SCALE = 1000  # a figure so many times another is told in thousands where that is told one by one
_DIFFERENCE = 3  # figures that tell what there was, what there is and how much lies between
_WILD_CHANGE = 12  # nor does anything rise or fall to so many times as much


def are_unlike(ledger: Ledger, link: Link, claims: Sequence[Claim]) -> bool:
    """True when figures that are counted in one dimension are a count and a time, or count nouns that no noun joins."""
    if link.sort == "rate" and len(claims) == 3 and "/" in claims[0].amount.unit and not claims[0].amount.unit.startswith("/"):
        # Months a year do not come to 67, nor milligrams a day to pounds.
        return (_is_bare(claims[2]) and claims[2].kind == "count") or _in_other_units(claims[0], claims[2])
    if link.sort not in ALIKE or link.sort == "order":
        return False
    if link.sort == "parts" and not link.exhaustive and claims[0].kind == "count" and claims[0].stated.number == 1:
        return True  # "one opera house", "seven of one family": no one thing is a number of things
    if link.sort == "ratio" and link.words is not None:
        return False  # "three times as many bicycles as cars"
    odds = " to " in claims[0].said or " for every " in claims[0].said
    if link.sort == "ratio" and claims[0].kind == "ratio" and odds and len({c.kind for c in claims[1:]}) == 1:
        return False  # sheep outnumber people
    alike = claims[ALIKE[link.sort]]
    if link.sort == "range" and any(map(_is_bare, alike)):
        return False  # "no less than six weeks and no more than four"
    if link.sort == "previous low" and alike[0].stated.bound == ">=":
        return True  # "at least 151" is called no lowest
    # "lasted 36 hours. In 1979 it had gone on for 40": the earlier figure leaves out the unit.
    elided = link.sort in ("previous", "previous low") and any(_is_bare(c) for c in alike)
    shown = link.sort == "parts" and link.words is not None and not link.exhaustive  # "9,750 of those specimens": whatever they were called
    if not elided and not shown and any(not _can_be_one_kind(ledger, alike[0], other) for other in alike[1:]):
        return True
    if link.sort == "rest" and not (link.proof or link.words) and _of_another_name(ledger, alike[0], alike[1]):
        return True
    if link.sort == "parts" and ((link.exhaustive and _is_nearly(claims)) or _are_levels(ledger, link, claims)):
        return True
    if link.sort == "parts" and not link.proof and len({c.amount.unit for c in alike if c.amount.unit}) > 1 and not link.exhaustive:
        return True  # 310,000 tonnes of its stock are no part of a 5kg bag
    if (
        link.sort == "parts"
        and not link.exhaustive
        and not link.proof
        and not shown
        and any(_of_those(ledger, c, alike[0]) for c in alike[1:])
    ):
        return True
    if link.sort == "same" and not link.proof and _leaves_out_hedge(claims):
        return True
    states = [c.scope.what for c in alike if c.scope.what]
    other_states = any(ledger.taxonomy.what(states[0], other) in ("inside", "holds", "apart") for other in states[1:])
    if link.sort == "same" and not link.proof and other_states:
        return True  # those who died are some of the killed or injured
    return _cannot_change(link, alike) or _cannot_hold(link, alike)


def _leaves_out_hedge(claims: Sequence[Claim]) -> bool:
    """True for *200 cars* in a headline over *more than 200 cars*: a headline has no room for the hedge."""
    top, *low = sorted(claims, key=lambda c: c.role != "headline")
    rounded = all(c.stated.bound in ("<", ">", ">=", "<=") and top.stated.number in (c.stated.lo, c.stated.hi) for c in low)
    return top.role == "headline" and top.stated.bound == "=" and rounded and len({c.amount.unit for c in claims}) == 1


def _is_nearly(claims: Sequence[Claim]) -> bool:
    """True for *almost a dozen* that are eleven: a hedged whole, and parts that come within a tenth of it."""
    told, *parts = (c.stated.number or c.stated.lo or c.stated.hi or 0 for c in claims)
    made = sum(map(Fraction, parts), Fraction(0))
    return claims[0].kind == "count" and claims[0].stated.bound == "<" and 0 < abs(made - told) * 10 <= told


def _are_levels(ledger: Ledger, link: Link, claims: Sequence[Claim]) -> bool:
    """True where the words say that one of *claims* rose or fell to another: *to 19 million from 20 million* are no part and whole."""
    if link.proof or link.words is not None:
        return False
    if link.exhaustive and len(claims) == _DIFFERENCE and len({c.sentence for c in claims}) == 1:
        return False  # "up nine to 84 from 76": what it was and what came on top make what it is
    places = {c.span for c in claims if c.span is not None}
    moved = (one for one in ledger.links if one.sort in ("rise", "fall") and one.proof)
    return any(len(places & {ledger.claim(name).span for name in one.claims}) > 1 for one in moved)


def _in_other_units(rate: Claim, total: Claim) -> bool:
    one, other = rate.amount.unit.partition("/")[0], total.amount.unit
    return one in _DOSES and bool(other) and other not in _MADE_OF_DOSES


def _of_those(ledger: Ledger, part: Claim, whole: Claim) -> bool:
    """True for *355 of those beds* beside 60 nurses: those are of the name that is told."""
    told = " of those " in f" {part.said} " or " of these " in f" {part.said} "
    apart = part.sentence != whole.sentence
    return told and apart and bool(part.scope.noun) and (not whole.scope.noun or _of_another_name(ledger, part, whole))


def _of_another_name(ledger: Ledger, rest: Claim, whole: Claim) -> bool:
    """True for *the other six sightings* of 19 valleys: what is left of a thing is called by its name, or by a kind of it."""
    one, other = rest.scope.noun, whole.scope.noun
    if not one or not other or not rest.counted or one.split()[-1] == other.split()[-1]:
        return False
    people = one == "person" or "person" in ledger.taxonomy.nouns_above(one)
    return ledger.taxonomy.nouns(one, other) == "unknown" and one != "other" and not people


def _cannot_change(link: Link, alike: Sequence[Claim]) -> bool:
    """True for a rise or fall from a thing to some of things, or to so many times as much that no size of the change says so."""
    if link.sort not in ("rise", "fall", "change"):
        return False
    if link.sort != "change" and any(c.kind == "count" and " of " in c.said for c in alike):
        return True  # "1,900 of its 14,000 jobs"
    numbers = [abs(Fraction(c.stated.number)) for c in alike if c.stated.number]
    if len({c.amount.unit for c in alike if c.amount.unit}) > 1:
        return False  # 6,600 seconds and 105 minutes
    one_thing = alike[0].amount.unit or (link.sort == "change" and link.proof)
    if one_thing and alike[0].sentence == alike[1].sentence and _is_scale(numbers):
        return False  # "up from 780 million euros to 1.2 million"
    return len(numbers) == 2 and max(numbers) > (_WILD_CHANGE if link.sort != "change" else _SCALE) * min(numbers)


def _is_scale(numbers: Sequence[Fraction]) -> bool:
    """True for two numbers that are of one size when one is told in another scale word: 780 million and 1.2 million."""
    off = max(numbers) / min(numbers) if len(numbers) == 2 else Fraction(1)
    return any(slip / 3 < off < slip * 3 for slip in SHIFTS)


def _cannot_hold(link: Link, alike: Sequence[Claim]) -> bool:
    """True for a whole of other days than its parts, for parts below zero or that are next to nothing of it, and for a bound of ages."""
    if link.sort not in ("parts", "rest", "share"):
        return False
    whole, *parts = reversed(alike) if link.sort == "share" else (alike[1], alike[0], *alike[2:]) if link.sort == "rest" else alike
    if any(c.stated.number is not None and c.stated.number < 0 for c in alike):
        return True
    if link.sort == "share" and not link.proof and whole.stated.number is not None and parts[0].stated.number == whole.stated.number:
        return True  # no one tells a share of two figures that are one
    if any(c.stated.bound == "<" and _is_bare(c) and c.amount.hedge not in ("nearly", "almost") for c in alike):
        return True  # "among those under 30, 81 in all"
    if not (link.proof or link.words) and (link.exhaustive or link.sort == "rest") and any(_is_more(c, whole) for c in parts):
        return True  # what is more than all of it is no part that the words leave to be guessed
    days = [c.when for c in parts if c.when is not None]
    dated = len(days) > (len(parts) > 2)  # the day of one of three parts may be that of a thing told with it
    told = bool(link.proof) or link.words is not None  # "61 in 2025, up from 48 in 2024, a rise of 17"
    if link.exhaustive and not told and whole.when is not None and dated and all(w.relation(whole.when) == "apart" for w in days):
        return True
    number = whole.stated.number
    if link.exhaustive and link.proof:
        return False  # "has raised £1.4 of its £2 million, leaving £600,000"
    return bool(number) and any(c.stated.number and c.stated.number * _SCALE**2 < (number or 0) for c in parts)


def _is_more(part: Claim, whole: Claim) -> bool:
    least, most = part.amount.usual.lo, whole.amount.usual.hi
    return part.amount.unit == whole.amount.unit and least is not None and most is not None and least > most


def _can_be_one_kind(ledger: Ledger, a: Claim, b: Claim) -> bool:
    if (a.kind in _TIMES) != (b.kind in _TIMES):
        mean = {a.kind, b.kind} == {"mean", "duration"} and bool(a.amount.unit and b.amount.unit)
        return mean and units.commensurable(a.amount.unit, b.amount.unit)  # a stay of 8.2 days on average, and the 9.5 days of 2015
    if (a.kind == "share") != (b.kind == "share") and not (_is_bare(a) or _is_bare(b)):
        return False
    if a.amount.unit and b.amount.unit and not units.commensurable(a.amount.unit, b.amount.unit):
        return a.amount.unit.partition("/")[0] == b.amount.unit.partition("/")[0]
    return _nouns_join(ledger, a.scope.noun, b.scope.noun)


def _is_bare(claim: Claim) -> bool:
    return not claim.amount.unit and not claim.scope.noun


def _nouns_join(ledger: Ledger, a: str, b: str) -> bool:
    table = ledger.taxonomy
    if (a in _ONE_EACH or b in _ONE_EACH) and all(n in _ONE_EACH or n == "person" or "person" in table.nouns_above(n) for n in (a, b)):
        return True
    if not a or not b or table.nouns(a, b) != "unknown":
        return not a or not b or table.nouns(a, b) != "apart" or bool(set(table.nouns_above(a)) & set(table.nouns_above(b)))
    return not (a in table.noun_of.values() and b in table.noun_of.values()) or bool(
        {a, *table.nouns_above(a)} & {b, *table.nouns_above(b)}
    )
