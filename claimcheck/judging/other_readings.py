"""Other readings: a tie with another figure nearby in the place of each of its own, which the words may mean as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import ALIKE, Link
from claimcheck.judging.accounted import is_telling
from claimcheck.judging.spread import STORY, are_all, are_apart, is_long

_NUMBERS = frozenset(("count", "money", "measure", "level", "extreme"))
_NEAR = 2  # sentences to either side in which another figure may be the one that is meant
_MOST = 400  # other readings tried of one tie
_PAIR = 2
_MOST_PAIRED = 6  # figures tried in either place of a pair


def other_readings(ledger: Ledger, link: Link, claims: Sequence[Claim]) -> Iterator[Link]:
    """*link* with another figure nearby in the place of each one; a list of parts also with one more or one fewer."""
    made = 0
    near = _nearby(ledger, claims)
    far = _elsewhere(ledger, link, claims, near)
    if link.sort == "mean" and link.exhaustive:
        near = [c for c in near if c.stated.number != len(claims) - 1]  # so many values are told of
    held = link.sort == "parts" and not link.exhaustive  # any smaller figure would fit in the place of a part
    if held and link.assumption.startswith("“"):
        near = [c for c in near if not _stands_behind(c, claims)]  # "£90,000 of it and £240,000": “it” was told before
    if held and len(claims) > 2 and len({c.sentence for c in claims}) == 1:
        near = [c for c in near if c.sentence == claims[0].sentence]  # "Of the 45, 30 ..." names its whole
    row = link.sort == "parts" and len(claims) > _PAIR + 1 and len({c.sentence for c in claims[1:]}) == 1
    # "six women, three men and three children" are told in a row, in which nothing of another sentence stands.
    inside = [c for c in near if c.sentence == claims[1].sentence] if row or _is_of_one_sentence(link, claims) else near
    for place, claim in enumerate(claims[:1] if held else claims):
        if link.sort == "rest" and place > 1 and _names_its_whole(claim, claims[1]):
            continue
        for other in (*(inside if place else near), *(far if claim.kind != "share" else ())):
            if link.sort == "rest" and place == 0 and other.stated.number is None:
                continue  # "A farmer pulled several people out": no one reckons what is left by that
            on_top = other.said.partition(" ")[0] in ("another", "further")  # what comes on top of a figure is not that figure
            may = _may_replace(ledger, other, claim) or (link.sort == "each" and place == 1 and _is_count_of_any(other, claim))
            if other.id not in link.claims and not on_top and may:
                made += 1
                if made > _MOST:
                    return
                yield attrs.evolve(link, claims=(*link.claims[:place], other.id, *link.claims[place + 1 :]))
    near = inside
    if link.sort == "rest" and not link.proof:
        more = [c for c in near if c.id not in link.claims and c.stated.number is not None and _may_replace(ledger, c, claims[1])]
        yield from (attrs.evolve(link, claims=(*link.claims, c.id)) for c in more)
    if link.sort in ALIKE and len(claims) == 3:
        yield from _other_pairs(ledger, link, claims, near)
    if link.sort in ("parts", "tally", "mean") and link.exhaustive:
        for other in near:
            if other.id not in link.claims and all(_may_replace(ledger, other, claim) for claim in claims[1:]):
                yield attrs.evolve(link, claims=(*link.claims, other.id))
        if len(claims) > 3 and link.sort != "mean":
            loose = (k for k in range(1, len(claims)) if claims[k].kind != "score")  # "12-4-1" is one figure
            yield from (attrs.evolve(link, claims=(*link.claims[:k], *link.claims[k + 1 :])) for k in loose)


def _is_of_one_sentence(link: Link, claims: Sequence[Claim]) -> bool:
    """True for *has risen by half, from 48 in April to 60 in August*: one sentence tells the change and both its ends."""
    return link.sort == "change" and None not in (c.span for c in claims) and not are_apart(claims)


def _stands_behind(other: Claim, claims: Sequence[Claim]) -> bool:
    """True for a figure that is told after all of *claims*, so that no word of theirs takes it up."""
    return other.span is not None and all(c.span is not None and c.span.start < other.span.start for c in claims)


def _names_its_whole(part: Claim, whole: Claim) -> bool:
    """True for *Fourteen of the pensioners*, of 23 pensioners: no other figure is that many of them."""
    noun = whole.said.casefold().rpartition(" ")[2]
    return bool(whole.scope.noun) and part.said.casefold().endswith(f" of the {noun}")


def _elsewhere(ledger: Ledger, link: Link, claims: Sequence[Claim], near: Sequence[Claim]) -> list[Claim]:
    """The figures of the paragraphs ahead that are too long to fit by chance: a paragraph takes up what a story has told."""
    if link.proof or not is_long(ledger, STORY) or are_all(ledger, claims):
        return []
    first = min((c.sentence for c in claims if c.span is not None), default=0)
    ahead = (c for c in ledger.claims if c.related and c.sentence < first and c not in near)
    return list(filter(is_telling, ahead))


def _other_pairs(ledger: Ledger, link: Link, claims: Sequence[Claim], near: Sequence[Claim]) -> Iterator[Link]:
    """A change, share or multiple of two other figures: ``68 percent, down from 74 ...: the six-point drop``."""
    of, one, two = claims
    near = [c for c in near if c.said.partition(" ")[0] not in ("another", "further")]
    firsts = [c for c in near if c.id != of.id and _may_replace(ledger, c, one)][:_MOST_PAIRED]
    seconds = [c for c in near if c.id != of.id and _may_replace(ledger, c, two)][:_MOST_PAIRED]
    for a in firsts:
        for b in seconds:
            if link.sort == "rest" and Fraction(a.stated.number or 0) <= Fraction(b.stated.number or 0):
                continue  # nothing is left of a whole that is less than its part
            if a.id != b.id and {a.id, b.id} != {one.id, two.id} and a.sentence == b.sentence:
                yield attrs.evolve(link, claims=(of.id, a.id, b.id))


def _nearby(ledger: Ledger, claims: Sequence[Claim]) -> list[Claim]:
    placed = {c.sentence for c in claims if c.span is not None}
    first, last = (min(placed), max(placed)) if placed else (0, -1)
    wanted = {number + by for number in placed for by in range(-_NEAR, _NEAR + 1)}
    near = [c for c in ledger.claims if c.related and c.sentence in wanted and first - _NEAR <= c.sentence <= last + _NEAR]
    blocks = {c.block for c in claims if c.span is not None}
    if len(blocks) == 1:
        near = [c for c in near if c.block in blocks or c.role != "body"]  # a paragraph is read by itself
    # "2,800 of the jobs" are some of those told before, wherever that was.
    some = {c.scope.noun for c in claims if c.scope.noun and " of the " in c.said.casefold()}
    near += [c for c in ledger.claims if c.related and c.scope.noun in some and c.sentence < first and c not in near]
    return [c for c in near if c in claims or not any(_is_one_figure(c, tied) for tied in claims)]


def _is_one_figure(a: Claim, b: Claim) -> bool:
    """True for two claims that one figure makes, as what it counts and as what it is told among."""
    return a.span is not None and b.span is not None and a.span.start < b.span.end and b.span.start < a.span.end


def _is_count_of_any(other: Claim, claim: Claim) -> bool:
    """True for two counts of as many digits as do not fit by chance: who each has so many of may be named anywhere.

    *46 times* counts whatever was done so often: ``were called out 46 times ... Each launch costs``.
    """
    return other.kind == claim.kind == "count" and (other.amount.unit == "time" or (not other.amount.unit and is_telling(other)))


def _may_replace(ledger: Ledger, other: Claim, claim: Claim) -> bool:
    if other.kind != claim.kind and not {other.kind, claim.kind} <= _NUMBERS:
        return False
    if claim.stated.number is not None and other.stated.number is None and None not in (other.stated.lo, other.stated.hi):
        return False  # "aged from 8 to 83"
    if claim.kind in ("date",) or other.amount.unit != claim.amount.unit or other.role != claim.role:
        return False
    mine, its = other.scope.noun, claim.scope.noun
    return not mine or not its or mine == its or ledger.taxonomy.nouns(mine, its) in ("same", "inside", "holds")
