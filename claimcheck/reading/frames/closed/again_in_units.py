"""Again in units: two figures of one dimension, the one metric and the other not, or one sum at the rate of exchange that is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.closed.set_apart import APART, around, is_more, told_first, within
from claimcheck.reading.frames.closed.stretch import rows, stretches
from claimcheck.reading.frames.operands import Tied, like_nouns, number
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.magnitudes.conversions import DIMENSIONS
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.units import MONEY_UNITS
from claimcheck.values.units import commensurable, factor

_CUSTOMARY = frozenset("mile yard foot inch acre pound ounce stone pint quart gallon fahrenheit imperial_gallon".split())
_APART_IN_TIME = frozenset("then later now after before until from".split())
_JOINING = frozenset("and with plus by x × from to per than".split())
_EQUAL = frozenset("equal equals equivalent comes came amounts amounted works worked translates converts converted".split())
_FAR = Fraction(2)
_SHIFTS = tuple(Fraction(10) ** k for k in (-3, -2, -1, 1, 2, 3))
_INDIAN = frozenset("crore crores lakh lakhs".split())
_WESTERN = frozenset("million millions billion billions m bn".split())


def again_in_units(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each quantity that is told in two units: ``Thrown 65 metres, it landed 213 feet from the line``."""
    for stretch in stretches(story, 2):
        here = [r for s in stretch for r in story.every_figure.get(s.number, ())]
        for find in (_measures, _exchanged, _scaled):
            link = find(story, stretch, here)
            if link is not None and not any(tied.named(name) for name in link.claims[:2]):
                yield Guess((link,), sure=True)


def _measures(story: Story, stretch: Sequence[Sentence], here: Sequence[Read]) -> Link | None:
    """The link of the only two quantities of *stretch* of one dimension, one of them metric."""
    measures = [r for r in here if r.claim.kind in ("measure", "rate", "level", "extreme", "mean") and r.claim.amount.unit]
    measures = [r for r in measures if r.claim.amount.unit.partition("/")[0] not in MONEY_UNITS]
    for one in measures:
        alike = [r for r in measures if commensurable(r.claim.amount.unit, one.claim.amount.unit)]
        if len(alike) != 2 or alike[0] is not one or alike[1].figure.conversion:
            continue
        other = alike[1]
        sides = [_is_customary(r) for r in alike]
        if sides[0] == sides[1] or len({r.sentence.number for r in alike}) < len(stretch) or not _may_be_one(story, stretch, one, other):
            continue
        if _is_near(one, other) or _is_called_so(story, one, other):
            heat = {r.claim.amount.unit for r in alike} == {"celsius", "fahrenheit"}
            told = f"{lines(one.claim, other.claim, 'tell')} one quantity in two units"
            return Link("converted", (other.claim.id, one.claim.id), assumption=told, exhaustive=heat)
    return None


def _is_customary(read: Read) -> bool:
    return bool(_CUSTOMARY & set(read.claim.amount.unit.replace("/", " ").split()))


def _may_be_one(story: Story, stretch: Sequence[Sentence], one: Read, other: Read) -> bool:
    """False where words set the two apart: as of two things, times or places, two sides of one thing, or a change."""
    claims = (one.claim, other.claim)
    if any(c.stated.bound not in ("=", "~", "<", ">") or c.modality not in ("stated", "forecast") for c in claims):
        return False
    nouns = [r.figure.noun for r in (one, other)]
    if all(nouns) and not like_nouns(story, one.claim.scope.noun, other.claim.scope.noun):
        return False
    if APART & set(around(story, one, other)) or is_more(story, one) or is_more(story, other):
        return False
    if len(stretch) > 1 and story.tokens.low[stretch[-1].first] in OWNERS:
        return False  # "The calf weighed 45 kilos. Its mother was put at 130 pounds"
    gap = story.between(one, other)
    if told_first(story, one) in _JOINING - {"with"} or (told_first(story, other) in _JOINING and not _EQUAL & set(gap[-4:])):
        return False
    sides = [set(story.after(r, 1)) & DIMENSIONS for r in (one, other)]
    if all(sides) and sides[0] != sides[1]:
        return False
    return not _APART_IN_TIME & set(gap) and not ({"while", "and"} & set(gap) and _placed(story, one) and _placed(story, other))


def _placed(story: Story, read: Read) -> bool:
    """True for a figure with a place of its own: ``12 miles in Fife``."""
    return story.after(read, 1) in (["in"], ["near"], ["at"], ["of"])


def _is_called_so(story: Story, one: Read, other: Read) -> bool:
    """True for *is 300 feet high. That is 191 metres*: words say that the second is the first, however far it is from it."""
    low, first = story.tokens.low, story.phrase(other)[0]
    plain = not any("/" in r.claim.amount.unit for r in (one, other))  # "four kilos a week. That is 360 pounds a week"
    return plain and low[first - 2 : first] in _THAT_IS and first - story.phrase(one)[1] < _CLOSE


_THAT_IS = (["that", "is"], ["which", "is"], ["that", "'s"])
_CLOSE = 7  # words


def _is_near(one: Read, other: Read) -> bool:
    units = one.claim.amount.unit, other.claim.amount.unit
    made, told = number(one), number(other)
    if set(units) == {"celsius", "fahrenheit"}:
        made = made * 9 / 5 + 32 if units[0] == "celsius" else (made - 32) * 5 / 9
        return abs(made - told) < 40
    made *= Fraction(factor(*units))
    return within(made, told, _FAR) or any(within(made * shift, told, Fraction(21, 20)) for shift in _SHIFTS)


def _exchanged(story: Story, stretch: Sequence[Sentence], here: Sequence[Read]) -> Link | None:
    """The link of two sums in two currencies and of what one of the one buys: ``the euro at 4.30 zlotys`` ``2,150 zlotys`` ``€500``."""
    money = [r for r in here if r.claim.kind in ("money", "rate") and not r.timing and r.claim.stated.number]
    units = [r.claim.amount.unit.partition("/")[0] for r in money]
    if len(money) != 3 or len(set(units)) != 2 or "" in units or APART & set(rows(story, stretch)):
        return None
    alone = next(r for r, unit in zip(money, units, strict=True) if units.count(unit) == 1)
    pair = [r for r in money if r is not alone]
    called = alone.claim.amount.unit.partition("/")[0].split()
    low = story.tokens.low
    spoken = [
        k
        for s in stretch
        for k in range(s.first + 1, s.last)
        if singular(low[k]) in called and low[k - 1] in ("the", "a", "one", "per") and not _is_within(story, money, k)
    ]
    if len(spoken) != 1 or any(r.claim.stated.bound not in ("=", "~", "<", ">") or r.figure.another for r in money):
        return None
    rate, whole = sorted(pair, key=lambda r: abs(r.first - spoken[0]))
    if rate.sentence is not story.sentence_at(spoken[0]) or rate.claim.kind != "money":
        return None
    made = number(rate) * number(alone)
    if not (within(made, number(whole), _FAR) or any(within(made * s, number(whole), Fraction(21, 20)) for s in _SHIFTS)):
        return None
    unit = f"{rate.claim.amount.unit}/{alone.claim.amount.unit.partition('/')[0]}"
    first, last = story.phrase(rate)
    price = story.word(first, last, attrs.evolve(rate.claim.amount, unit=unit), "rate")
    one, other = (_bare(story, r) for r in sorted((alone, whole), key=lambda r: r.first))
    told = f"{lines(one, other, 'tell')} one sum in two currencies"
    return Link("converted", (other.id, one.id, price.id), assumption=told)


def _bare(story: Story, read: Read) -> Claim:
    """The claim of *read* without what it is per: *2,150 zlotys a month* buys so many euros, a month as well."""
    claim = read.claim
    base, per, _ = claim.amount.unit.partition("/")
    return story.word(read.first, read.last, attrs.evolve(claim.amount, unit=base), "money", claim.scope, claim.voice) if per else claim


def _scaled(story: Story, stretch: Sequence[Sentence], here: Sequence[Read]) -> Link | None:
    """The link of one sum told in crores or lakhs and in millions: ``25 crore rupees`` ``250 million rupees``."""
    low = story.tokens.low
    told = [(r, set(low[r.first : story.phrase(r)[1]])) for r in here if r.claim.stated.number]
    scaled = [(r, words) for r, words in told if words & (_INDIAN | _WESTERN)]
    if len(scaled) != 2 or APART & set(rows(story, stretch)):
        return None
    (one, mine), (other, yours) = scaled
    if bool(mine & _INDIAN) == bool(yours & _INDIAN) or one.claim.amount.unit != other.claim.amount.unit:
        return None
    if not (one.is_plain and other.is_plain) or told_first(story, other) in _JOINING:
        return None
    if not any(within(number(one) * shift, number(other), Fraction(3, 2)) for shift in (Fraction(1), *_SHIFTS)):
        return None
    told_of = f"{lines(one.claim, other.claim, 'tell')} one sum in two ways of counting"
    return Link("same", (other.claim.id, one.claim.id), assumption=told_of)


def _is_within(story: Story, reads: Sequence[Read], k: int) -> bool:
    """True where the token *k* is a word of one of *reads*."""
    return any(r.first <= k < story.phrase(r)[1] for r in reads)
