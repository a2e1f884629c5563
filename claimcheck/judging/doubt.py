"""The benefit of the doubt: a tie read from prose is given up where it makes a finding and another reading nearby makes none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import ALIKE, Link
from claimcheck.findings.finding import Unchecked
from claimcheck.judging import wording
from claimcheck.judging.accounted import is_accounted_for
from claimcheck.judging.missing import SHIFTS, Miss, holds, missed
from claimcheck.judging.plain_slips import is_in_percent, is_rate_again, is_told_of_all, is_turned
from claimcheck.judging.stating import STAGES, Stated, collect, system
from claimcheck.rules.rule import Rule
from claimcheck.solver.decide import decide
from claimcheck.values import units

_NUMBERS = frozenset(("count", "money", "measure", "level", "extreme"))
_TIMES = frozenset(("duration", "age", "date"))
_NEAR = 2  # sentences to either side in which another figure may be the one that is meant
_MOST = 24  # other readings tried of one tie
_WILD = 5  # no one writes a figure so many times too large or too small but by a slip of the pen
# Nor does one that words join only loosely go so far astray: a rise that falls to half, a share a third of what is told. What was found
# in some 3,000 passages keeps within these, and wrong alarms do not.
_LOOSELY_WILD = {
    "rise": Fraction(3, 2), "fall": Fraction(3, 2), "share": Fraction(5, 2), "previous": Fraction(5, 2), "previous low": Fraction(5, 2),
    "each": Fraction(2), "span": Fraction(12), "ago": Fraction(12),
}  # fmt: skip
_WILD_PART = Fraction(31, 20)  # nor a part so much more than what another sentence says holds it
_WILD_CHANGE = 12  # or a change that one construction tells
_WILD_SUM = 2  # nor a sum so far from its parts: the parts are not all told, or not parts
_SCALE = 1000  # a figure so many times another is told in thousands where that is told one by one
# What these say fixes a number, so that a figure which fits in the place of another is hardly there by chance.
_EXACT = frozenset(("parts", "share", "change", "ratio", "rest", "tally", "each", "mean", "rate", "margin", "flow", "next", "restated"))
# Each of these is of one person, who may be counted in its place.
_ONE_EACH = frozenset("vote death life job case place ticket arrest injury name body".split())
_DOSES = frozenset("milligram microgram gram".split())
_CROWD = 20  # figures in a story among which loosely tied ones miss each other by chance
_TELLING = 3  # digits of figures that are hardly a slip away from fitting by chance
_ROW = 7  # figures in a sentence that goes through them one by one
_LOOSE = frozenset(("change", "rise", "fall", "ratio", "share", "flow"))
# What is told again, how long ago a thing began and what is called in line are told far from what they are told of.
_FAR = frozenset(("same", "restated", "ago", "in line"))
_GIVEN_UP = {
    "crowd": "among so many figures only a slip of the pen would tie these",
    "unlike": "what the words seem to tie are unlike things",
    "other": "another figure nearby may be the one that is meant",
    "wild": "the figures are too far apart to be a slip",
}


def settled(ledger: Ledger, rules: Sequence[Rule]) -> tuple[Ledger, tuple[Unchecked, ...]]:
    """*ledger* without the links that doubt takes away, and what is told of them; a ledger written by hand as it is.

    A link is given up where a rule fails on it alone and its figures are unlike, are further apart than a slip of the pen takes them, or
    another figure of the same sentences, of the same unit and noun, in the place of one of them lets the rule hold.
    """
    if ledger.origin != "text" or not ledger.links:
        return ledger, ()
    found = collect(ledger, rules)
    failing = [(s.rule, {c.id for c, _ in s.statement.labels}) for s in found.stated if _fails(ledger, s)]
    failing += [(rule, {c.id for c, _ in told.labels}) for rule, told in found.remarks if told.fails != "none"]
    given_up: dict[Link, tuple[str, Rule]] = {}
    for rule, names in failing:
        for link in ledger.links:
            tied = set(link.claims)
            open_ = link not in given_up and (tied <= names or names <= tied) and not holds(ledger, [link], [rule])
            if open_ and (why := _doubt(ledger, link, rule)):
                given_up[link] = why, rule
    kept = tuple(link for link in ledger.links if link not in given_up)
    told = tuple(_told(ledger, link, *why) for link, why in given_up.items())
    return attrs.evolve(ledger, links=kept), told


def _told(ledger: Ledger, link: Link, why: str, rule: Rule) -> Unchecked:
    claims = [ledger.claim(name) for name in link.claims]
    return Unchecked(rule.name, f"{wording.quotes(claims)}: {_GIVEN_UP[why]}", wording.labels_of(claims))


def _fails(ledger: Ledger, stated: Stated) -> bool:
    return decide(system(ledger, [stated], STAGES[-1])).status == "conflict"


def _doubt(ledger: Ledger, link: Link, rule: Rule) -> str:
    claims = [ledger.claim(name) for name in link.claims]
    if _unlike(ledger, link, claims):
        return "unlike"
    # "64,000 people, 1.2 million of them": what one construction calls a part is one, however much too large.
    one_noun = len({(c.kind, c.amount.unit, c.scope.noun) for c in claims}) == 1 and bool(claims[0].scope.noun)
    told = link.sort == "parts" and bool(link.proof) and not link.exhaustive and one_noun
    # "won 11, drawn four, five defeats": a word of its own binds each figure, and no other can stand in its place.
    bound = told or (link.sort in ("tally", "next", "parts") and link.words is not None) or _names_whole(link, claims)
    if link.sort in _EXACT and not bound and any(holds(ledger, [other], [rule]) for other in _other_readings(ledger, link, claims)):
        return "other"
    miss = missed(ledger, link, [rule])
    built = link.sort == "parts" and link.words is not None  # the build of a row binds its parts
    if not (link.proof or built or link.sort in _FAR or miss.remarked or _of_one_voice(claims)) and _is_lost(ledger, link, claims, miss):
        return "crowd"
    if not told and _is_wild(ledger, link, miss):
        return "wild"
    return "other" if is_accounted_for(ledger, link) else ""


def _names_whole(link: Link, claims: Sequence[Claim]) -> bool:
    """True for the share of *27 of the 90 seats, or 30 per cent*: no other figure is some of those."""
    return link.sort == "share" and bool(link.proof) and f" {claims[2].said.casefold()}" in claims[1].said.casefold().partition(" of ")[2]


def _is_crowded(ledger: Ledger, link: Sequence[Claim]) -> bool:
    """True where a story tells many figures; of a tie within a paragraph, or two that follow each other, where those do."""
    blocks = [claim.block for claim in link if claim.span is not None]
    near = bool(blocks) and max(blocks) - min(blocks) < 2
    told = (c for c in ledger.claims if not near or min(blocks) <= c.block <= max(blocks))
    return sum(claim.related for claim in told) > _CROWD


def _of_one_voice(claims: Sequence[Claim]) -> bool:
    """True for figures that one speaker gives, who is named: they bear on each other wherever they stand."""
    voices = {c.voice for c in claims if c.span is not None and c.kind not in ("date", "duration")}
    return len(voices) == 1 and "" not in voices


def _is_lost(ledger: Ledger, link: Link, claims: Sequence[Claim], miss: Miss) -> bool:
    """True for figures tied across the sentences of a long story: those of two or three hardly ever bear on each other alone."""
    placed = {c.sentence for c in claims if c.span is not None}
    apart = max(placed) - min(placed) if placed else 0
    if apart == 1 and len({c.block for c in claims if c.span is not None}) == 1 and (miss.slip or link.sort not in _SUMS):
        apart = 0  # one paragraph goes on from sentence to sentence
    crowded = _is_crowded(ledger, claims)
    if crowded and (_of_two_nouns(ledger, link, claims) or (link.sort in ("rise", "fall") and not miss.slip)):
        return True
    digits = ("".join(filter(str.isdecimal, c.amount.written)).rstrip("0") for c in claims)
    telling = miss.slip and all(len(told) >= _TELLING for told in digits)
    if crowded and not telling and link.sort in _LOOSE:
        busy = sum(c.related and c.sentence == claims[-1].sentence for c in ledger.claims)
        apart += busy > _ROW
    return crowded and apart > (1 if telling or link.sort in ("previous", "previous low") else 0)


_RECORDS = frozenset(("previous", "previous low", "first time"))
_SUMS = frozenset(("parts", "flow", "rest", "tally"))


def _of_two_nouns(ledger: Ledger, link: Link, claims: Sequence[Claim]) -> bool:
    """True for a record of which one figure alone tells what it counts, and for a sum of things that nothing makes one kind."""
    nouns = list(dict.fromkeys(c.scope.noun for c in claims if c.span is not None))
    if link.sort in _RECORDS:
        if len({c.amount.unit for c in claims}) > 1 and len({c.sentence for c in claims}) > 1:
            return True  # 34 mm of rain, and in the next sentence 43 patients
        apart = max(c.sentence for c in claims) - min(c.sentence for c in claims) > 1 or len({c.block for c in claims}) > 1
        return apart and any(not a or not b or ledger.taxonomy.nouns(a, b) == "unknown" for a in nouns for b in nouns if a != b)
    told = [noun for noun in nouns if noun] if link.sort in _SUMS - {"tally"} else []
    return any(ledger.taxonomy.nouns(a, b) == "unknown" for a in told for b in told if a != b)


# ---- unlike things ---------------------------------------------------------------------------------------------------


def _unlike(ledger: Ledger, link: Link, claims: Sequence[Claim]) -> bool:
    """True when figures that are counted in one dimension are a count and a time, or count nouns that no noun joins."""
    if link.sort == "rate" and len(claims) == 3 and "/" in claims[0].amount.unit and not claims[0].amount.unit.startswith("/"):
        # Months a year do not come to 67, nor milligrams a day to pounds.
        return (_is_bare(claims[2]) and claims[2].kind == "count") or _in_other_units(claims[0], claims[2])
    if link.sort not in ALIKE or link.sort == "order":
        return False
    if link.sort == "parts" and not link.exhaustive and claims[0].kind == "count" and claims[0].stated.number == 1:
        return True  # "one opera house", "seven of one family": no one thing is a number of things
    odds = " to " in claims[0].said
    if link.sort == "ratio" and claims[0].kind == "ratio" and odds and len({c.kind for c in claims[1:]}) == 1:
        return False  # sheep outnumber people
    alike = claims[ALIKE[link.sort]]
    if link.sort == "range" and any(map(_is_bare, alike)):
        return False  # "no less than six weeks and no more than four"
    if link.sort == "previous low" and alike[0].stated.bound == ">=":
        return True  # "at least 151" is called no lowest
    # "lasted 36 hours. In 1979 it had gone on for 40": the earlier figure leaves out the unit.
    elided = link.sort in ("previous", "previous low") and any(_is_bare(c) for c in alike)
    if not elided and any(not _can_be_one_kind(ledger, alike[0], other) for other in alike[1:]):
        return True
    if link.sort == "rest" and not link.proof and _of_another_name(ledger, alike[0], alike[1]):
        return True
    if link.sort == "parts" and link.exhaustive and _is_nearly(claims):
        return True
    if link.sort == "parts" and not link.proof and len({c.amount.unit for c in alike if c.amount.unit}) > 1 and not link.exhaustive:
        return True  # 310,000 tonnes of its stock are no part of a 5kg bag
    if link.sort == "parts" and not link.exhaustive and not link.proof and any(_of_those(ledger, c, alike[0]) for c in alike[1:]):
        return True
    states = [c.scope.what for c in alike if c.scope.what]
    other_states = any(ledger.taxonomy.what(states[0], other) in ("inside", "holds", "apart") for other in states[1:])
    if link.sort == "same" and not link.proof and other_states:
        return True  # those who died are some of the killed or injured
    return _cannot_change(link, alike) or _cannot_hold(link, alike)


def _is_nearly(claims: Sequence[Claim]) -> bool:
    """True for *almost a dozen* that are eleven: a hedged whole, and parts that come within a tenth of it."""
    told, *parts = (c.stated.number or c.stated.lo or c.stated.hi or 0 for c in claims)
    made = sum(map(Fraction, parts), Fraction(0))
    return claims[0].kind == "count" and claims[0].stated.bound == "<" and 0 < abs(made - told) * 10 <= told


def _in_other_units(rate: Claim, total: Claim) -> bool:
    one, other = rate.amount.unit.partition("/")[0], total.amount.unit
    return one in _DOSES and bool(other) and one != other


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
    if alike[0].amount.unit and alike[0].sentence == alike[1].sentence and _is_scale(numbers):
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
    if not link.proof and (link.exhaustive or link.sort == "rest") and any(_is_more(c, whole) for c in parts):
        return True  # what is more than all of it is no part that the words leave to be guessed
    days = [c.when for c in parts if c.when is not None]
    dated = len(days) > (len(parts) > 2)  # the day of one of three parts may be that of a thing told with it
    if link.exhaustive and not link.proof and whole.when is not None and dated and all(w.relation(whole.when) == "apart" for w in days):
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


# ---- another reading -------------------------------------------------------------------------------------------------


def _other_readings(ledger: Ledger, link: Link, claims: Sequence[Claim]) -> Iterator[Link]:
    """*link* with another figure nearby in the place of each one; a list of parts also with one more or one fewer."""
    made = 0
    near = _nearby(ledger, claims)
    if link.sort == "mean" and link.exhaustive:
        near = [c for c in near if c.stated.number != len(claims) - 1]  # so many values are told of
    held = link.sort == "parts" and not link.exhaustive  # any smaller figure would fit in the place of a part
    if held and len(claims) > 2 and len({c.sentence for c in claims}) == 1:
        near = [c for c in near if c.sentence == claims[0].sentence]  # "Of the 45, 30 ..." names its whole
    for place, claim in enumerate(claims[:1] if held else claims):
        for other in near:
            on_top = other.said.partition(" ")[0] in ("another", "further")  # what comes on top of a figure is not that figure
            if other.id not in link.claims and not on_top and _may_replace(ledger, other, claim):
                made += 1
                if made > _MOST:
                    return
                yield attrs.evolve(link, claims=(*link.claims[:place], other.id, *link.claims[place + 1 :]))
    if link.sort == "rest" and not link.proof:
        more = [c for c in near if c.id not in link.claims and _may_replace(ledger, c, claims[1])]
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


def _other_pairs(ledger: Ledger, link: Link, claims: Sequence[Claim], near: Sequence[Claim]) -> Iterator[Link]:
    """A change, share or multiple of two other figures: ``68 percent, down from 74 ...: the six-point drop``."""
    of, one, two = claims
    near = [c for c in near if c.said.partition(" ")[0] not in ("another", "further")]
    firsts = [c for c in near if c.id != of.id and _may_replace(ledger, c, one)][:_MOST_PAIRED]
    seconds = [c for c in near if c.id != of.id and _may_replace(ledger, c, two)][:_MOST_PAIRED]
    for a in firsts:
        for b in seconds:
            if a.id != b.id and {a.id, b.id} != {one.id, two.id} and a.sentence == b.sentence:
                yield attrs.evolve(link, claims=(of.id, a.id, b.id))


_MOST_PAIRED = 6  # figures tried in either place of a pair


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


def _may_replace(ledger: Ledger, other: Claim, claim: Claim) -> bool:
    if other.kind != claim.kind and not {other.kind, claim.kind} <= _NUMBERS:
        return False
    if claim.kind in ("date",) or other.amount.unit != claim.amount.unit or other.role != claim.role:
        return False
    mine, its = other.scope.noun, claim.scope.noun
    return not mine or not its or mine == its or ledger.taxonomy.nouns(mine, its) in ("same", "inside", "holds")


# ---- too far apart ---------------------------------------------------------------------------------------------------


def _is_wild(ledger: Ledger, link: Link, miss: Miss) -> bool:
    """True when the figure of *link* that is least astray, of a change its size, is further out than its words leave room for."""
    sure = link.sort == "converted" or is_turned(ledger, link) or is_rate_again(ledger, link)
    sure |= link.sort == "same" and (bool(link.proof) or is_told_of_all(ledger, link))
    if miss.slip or miss.noughts or not miss.out or sure or is_in_percent(ledger, link):
        return False
    least = min(miss.out.values())
    if link.sort == "change" and not link.proof and len({ledger.claim(name).kind for name in link.claims[:2]}) > 1:
        least = max(least, miss.out.get(link.claims[0], least))
    return least > _room(ledger, link)


def _room(ledger: Ledger, link: Link) -> Fraction:
    """How many times too large or small a figure of *link* may be."""
    if link.proof:
        return Fraction(_WILD if link.sort != "change" else _WILD_CHANGE)
    if link.sort == "share":
        share, part, whole = (ledger.claim(name) for name in link.claims)
        # A count with no noun takes up the one before; a sum of money may be of anything.
        nameless = bool(part.amount.unit) and not part.scope.noun
        if nameless and part.sentence not in (share.sentence, whole.sentence):
            return Fraction(1)  # nothing but a slip tells that it is some of the whole
    if link.sort == "parts" and (link.exhaustive or len({ledger.claim(name).sentence for name in link.claims}) > 1):
        return Fraction(_WILD_SUM) if link.exhaustive else _WILD_PART
    return _LOOSELY_WILD.get(link.sort, Fraction(_WILD))
