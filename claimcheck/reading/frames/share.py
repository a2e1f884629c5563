"""Shares: the part and the whole of each share, where the words bind one of them or the story has no others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.bound import (
    KINDS,
    Part,
    comes_to,
    holds_room,
    is_full,
    is_taken_up,
    named,
    parts_of,
    resumes,
    said_again,
    wholes_of,
)
from claimcheck.reading.frames.inside_price import is_inside
from claimcheck.reading.frames.operands import MOST, Tied, far, like, near, number, overlap, size, told_as, told_in, told_itself, unit_of
from claimcheck.reading.lengths import exactly
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess, holds
from claimcheck.reading.ties.common.comparable import alike, introduced
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.apart import of_opening
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.reading.ties.shares.plain_shares import is_share
from claimcheck.reading.ties.shares.rated import is_owned
from claimcheck.reading.ties.shares.shares import are_sides, is_of_some
from claimcheck.reading.ties.shares.stakes import is_elsewhere
from claimcheck.reading.ties.sums.wholes import whole_of
from claimcheck.reading.words.grammar import THEM
from claimcheck.values.exact import exact, show
from claimcheck.values.interval import give_or_take, point
from claimcheck.values.written import amount

_CLOSE = 4
_MISFIT = Fraction(5, 2)  # what is further off was never meant, where a share and its figures stand apart
_BACK, _ON = 5, 3
_MORE = 2  # times that what is called some may be more than all
_TIED = ("share", "change", "parts", "rest", "ratio", "fall by")


def share(story: Story, tied: Tied) -> Iterator[Guess]:
    """The part and the whole of each share of which the words bind the one, where no words have tied them."""
    for read in story.related:
        if not is_open(story, read, tied):
            continue
        if any(is_inside(story, read, pair) for pair in pairwise(r for r in story.here(read.sentence) if r.claim.kind == "money")):
            continue
        links = list(_options(story, read))
        apart = _told_apart(story, read)
        if (over := _left_over(story, read)) is not None:
            yield Guess((link_of(story, read, Part(over[0], rest=True), over[1]),), sure=True)
        elif (again := said_again(story, read)) is not None:
            yield Guess(tuple(link_of(story, read, Part(again[0], rest=rest), again[1]) for rest in _rests(story, read)), sure=True)
        elif links:
            yield Guess(tuple(links[:MOST]), sure=len(links) == 1 and (_of_it(story, read) or is_taken_up(story, read)))
        if apart is not None:
            yield Guess((apart,), sure=True)


def _left_over(story: Story, read: Read) -> tuple[Read, Read] | None:
    """The part and the whole of ``shut 45 of the port's 60 berths, leaving 25 per cent of them open``, where the share is of the rest."""
    low, end = story.tokens.low, end_of_share(story, read)
    if "leaving" not in story.before(read, 3):
        return None
    ahead = [(r, w) for r in story.here(read.sentence) if r.last <= read.first and (w := whole_of(story, r)) is not None]
    told = low[end] != "of" or low[end + 1] in THEM or (ahead and stem(low[end + 2]) == stem(ahead[-1][1].figure.noun or " "))
    return ahead[-1] if told and len(ahead) == 1 and {ahead[0][0].claim.kind, ahead[0][1].claim.kind} <= KINDS else None


def is_open(story: Story, read: Read, tied: Tied) -> bool:
    """True for a share that nothing ties to its part or its whole."""
    claim = read.claim
    if claim.kind != "share" or tied.as_(read, *_TIED):
        return False
    told = claim.stated.number is not None and claim.modality not in ("denied", "conditional")
    told = told and story.tokens.low[end_of_share(story, read)] != "off" and not (is_owned(story, read) or is_elsewhere(story, read))
    if story.tokens.low[read.last - 1] == "half" and is_plural(story.tokens.low[read.last]):
        return False  # "students on half grants"
    ahead = story.before(read, 2)
    if ahead[1:] == ["by"] and ahead[0].endswith("er") and len(ahead[0]) > _SHORT:
        return False  # "dearer by half"
    if _NEEDED & set(story.before(read, 6)):
        return False  # "needed the backing of two thirds of the 90 delegates. It fell short, with 53"
    if story.tokens.low[end_of_share(story, read)] == "majority" and _PRESENT & story.words(read.sentence):
        return False  # "passed it with a two-thirds majority, although only 70 were present": of those
    return told and is_share(story, read) and not (is_of_some(story, read) or _is_of_its_own(story, read))


def _is_of_its_own(story: Story, read: Read) -> bool:
    """True for *£250,000 for roads, £1.1m for parks and half that for toilets*: what it comes to is a figure that is not told."""
    behind = [w for w in story.tokens.low[read.last : read.last + 3] if w != "of"]
    last = story.here(read.sentence)[-1] is read and story.before(read, 1) == ["and"]
    return last and behind[:1] in (["that"], ["it"]) and behind[1:2] in (["for"], ["to"], ["on"])


_SHORT = 4
_PRESENT = frozenset("present voting attended turnout absent".split())
_NEEDED = frozenset("need needs needed require requires required requiring needing".split())


def _options(story: Story, read: Read) -> Iterator[Link]:
    """The links of a share with the figure that stands beside it as the same, or with the whole behind it, and another nearby."""
    found = [r for r in near(story, read.sentence, 3, 2) if r.claim.kind in KINDS | {"rate"}]
    part = next((p for p in parts_of(story, read, found) if p.said), None)
    whole = named(story, read, [r for r in found if part is None or r is not part.read])
    pairs: list[tuple[Part, Read]] = []
    if part is not None:
        wholes = [whole] if whole is not None else [w for w in found if w.first < read.first and told_itself(w)]
        if is_taken_up(story, read):  # "That is 65% of the reserve, which covers 4,000 hectares"
            wholes = [w for w in found if w.sentence is read.sentence and w.first > read.last] or wholes
        wholes = [w for w in wholes if w is not part.read]
        pairs = [(part, w) for w in wholes if like(story, part.read, w)]
    elif whole is not None:
        own = [r for r in found if r.sentence is read.sentence and r.last <= read.first and r is not whole]
        if any(holds(story, [link_of(story, read, Part(r, rest=False), whole)]) for r in own):
            return  # "The gap of 41 billion is equal to 3.1% of output of 1,322 billion. ... the 39 billion in the budget"
        pairs = [(p, whole) for p in parts_of(story, read, found) if story.apart(p.read.sentence, read.sentence) == 1]
    pairs = [
        (p, w)
        for p, w in pairs
        if p.read is not w
        and not are_sides(story, p.read, w)
        and not is_narrower(story, read, w)
        and not of_opening(story, w, read)
        and number(p.read) <= _MORE * number(w)
        and _fits(story, read, p.read, w, rest=p.rest)
    ]
    for p, w in sorted(pairs, key=lambda pair: far(read, (pair[0].read, pair[1]))):
        if p.said or not _is_left(story, read, p, w):
            yield link_of(story, read, p, w)


def _is_left(story: Story, read: Read, part: Part, whole: Read) -> bool:
    """True where *part* is all that the share leaves: ``Three quarters of the 48 are part-time. The 12 full-timers``."""
    return holds(story, [link_of(story, read, Part(part.read, rest=not part.rest), whole)])


def _rests(story: Story, read: Read) -> tuple[bool, ...]:
    """Whether the share may be of the part alone, as in ``That is 45 per cent``, of what is left (``That leaves``), or of either."""
    if story.tokens.low[read.sentence.first + 1] in ("leaves", "left", "leave"):
        return (True,)
    return (False,) if story.tokens.low[read.sentence.first] in ("that", "this", "it") else (False, True)


def _of_it(story: Story, read: Read) -> bool:
    """True for ``15 per cent of that, 400 million``: a pronoun for the whole, and the part beside it."""
    low, end = story.tokens.low, end_of_share(story, read)
    return low[end] == "of" and low[end + 1] in ("that", "this", "it", "them", "these", "those") and low[end + 2] in (",", "(", ":", "—")


RATES = frozenset("turnout inflation unemployment joblessness humidity".split())


def _told_apart(story: Story, read: Read) -> Link | None:
    """The link of a share with a part and a whole that words bind to it, where no reading of the figures nearby holds."""
    if read.sentence.role == "headline" or introduced(story, read)[0] in ("from", "than", "against"):
        return None
    if RATES & set(story.before(read, 4)):
        return None  # "Turnout reached 61 per cent ... The four earlier elections"
    around = near(story, read.sentence, _BACK, _ON)
    found = [r for r in around if r.claim.kind in KINDS | {"rate"} and not change_word(story, r) >= r.last and number(r)]
    said = _apposed_part(story, read)
    wholes = [w for w in wholes_of(story, read, found) if not is_narrower(story, read, w) and w is not said]
    if not wholes:
        return None
    parts = [p for p in parts_of(story, read, found) if not p.said or whole_of(story, p.read) is not None]
    pairs = [(p, w) for p in parts for w in wholes if _may_be(story, read, p, w)]
    if not pairs:
        return None
    pairs = [(p, w) for p, w in pairs if not _says_who(story, read, p.read)]
    if not pairs:
        return None
    part, whole = min(pairs, key=lambda pair: (abs(pair[0].read.sentence.number - read.sentence.number), wholes.index(pair[1])))
    told = link_of(story, read, part, whole)
    if holds(story, [told]):
        return told
    left = number(whole) - number(part.read)
    if _explained(story, read, part.read, found) or any(number(r) == left for r in found if r is not part.read):
        return None
    return told


def _apposed_part(story: Story, read: Read) -> Read | None:
    """The 27.6 million of *27.6 million, or 30 percent*: that much is the share of something, and nothing is the share of it."""
    low, first = story.tokens.low, story.phrase(read)[0]
    ahead = [r for r in story.here(read.sentence) if r.last <= first and r.claim.kind in KINDS]
    return ahead[-1] if ahead and low[story.phrase(ahead[-1])[1] : first] in _AGAIN else None


_AGAIN = ([",", "or"], ["or"], ["("], [",", "which", "is"], [",", "which", "was"], [",", "that", "is"])


def is_narrower(story: Story, read: Read, whole: Read) -> bool:
    """True for the 40 of *A quarter of the staff are women. Of the 40 who left, 12 were men*: they are some of those."""
    low, end = story.tokens.low, end_of_share(story, read)
    bare = whole.sentence is not read.sentence and not whole.figure.noun and story.after(whole, 1) == ["who"]
    return bare and low[end] == "of" and low[end + 1] in ("the", "its", "their")


def _says_who(story: Story, read: Read, part: Read) -> bool:
    """True for *one in eight of them in crashes involving drink* beside 217 cyclists: what the share is of has words of its own."""
    low, end = story.tokens.low, end_of_share(story, read)
    named = low[end] == "of" and low[end + 1] in THEM and low[end + 2] in _WHO and part.figure.noun != ""
    if not named or part.sentence is read.sentence:
        return False
    words = {stem(w) for w in low[end + 3 : min(end + 8, read.sentence.last)] if len(w) > 3}
    return not words & {stem(w) for w in low[part.sentence.first : part.sentence.last]}


_WHO = frozenset("in with by from on at who while under over aged".split())


def link_of(story: Story, read: Read, part: Part, whole: Read) -> Link:
    portion = _left_by(story, read) if part.rest else read.claim
    some, of = told_in(story, part.read, whole), told_in(story, whole, part.read)
    if "/" in of.amount.unit and "/" not in some.amount.unit:  # "2.4 million tonnes a year ... a quarter of that, 600,000 tonnes"
        some = told_as(story, part.read, of.amount.unit, whole)
    elif "/" in some.amount.unit and of.amount.unit == some.amount.unit.partition("/")[0]:  # "€1,200 a month, half of the 1,800"
        of = told_as(story, whole, some.amount.unit, part.read)
    if is_full(story, read):
        some = _in_unit(story, part.read, whole)
    claims = portion.id, some.id, of.id
    if not part.rest and resumes(story, part.read, read):
        return Link("share", claims, proof=f"“{story.before(part.read, 1)[0]}” takes up {read.claim.said} of {of.said}")
    told = f"{lines(some, of, 'speak')} of the part and the whole of {read.claim.said}"
    return Link("share", claims, assumption=told, words=some.span if comes_to(story, part.read, read) else None)


def _left_by(story: Story, read: Read) -> Claim:
    """What a share leaves, as a claim of its words."""
    told = read.claim.stated.number or 0
    left = Fraction(100 if read.claim.amount.unit == "percent" else 1) - told
    sign = "%" if read.claim.amount.unit == "percent" else ""
    # What one in five million leaves is no number that anyone writes.
    rest = amount(show(exact(left)) + sign) if left.denominator < _WRITTEN else exactly(exact(left), "percent" if sign else "")
    return story.word(read.first, end_of_share(story, read), rest, "share", Scope(what="left"))


_WRITTEN = 1000


def _in_unit(story: Story, read: Read, whole: Read) -> Claim:
    """The claim of *read* as so many of *whole*, with no noun: who fills a place counts as one place."""
    return story.word(read.first, read.last, attrs.evolve(read.claim.amount, unit=whole.claim.amount.unit), whole.claim.kind)


def _may_be(story: Story, read: Read, part: Part, whole: Read) -> bool:
    """True where *part* may be meant as that share of *whole*, and is not so far off that it cannot be."""
    mine = part.read
    if story.before(mine, 2) == ["in", "all"] and mine.figure.noun:
        return False  # "sat six papers; 61% passed in all three subjects": where it was so, and no part
    if overlap(mine, whole) or are_sides(story, mine, whole) or _are_items(story, read, mine, whole):
        return False
    able = is_full(story, read) and holds_room(story, whole)
    if not _one_unit(story, read, mine, whole) or (mine.claim.modality != whole.claim.modality and not able):
        return False
    if mine.claim.voice and whole.claim.voice and mine.claim.voice != whole.claim.voice:
        return False
    if part.rest and read.claim.stated.bound not in ("=", "~"):
        return False
    return _fits(story, read, mine, whole, rest=part.rest, close=_MISFIT)


def _are_items(story: Story, read: Read, part: Read, whole: Read) -> bool:
    """True for *Red wheat, 2% cracked, was £190; smoked eel £4,200*: a semicolon parts what is priced, and the share is of the one."""
    money = part.claim.kind == whole.claim.kind == "money" and read.sentence is part.sentence is whole.sentence
    first, second = sorted((part, whole), key=lambda r: r.first)
    return money and ";" in story.between(first, second) and story.tokens.low[end_of_share(story, read)] != "of"


def _one_unit(story: Story, read: Read, part: Read, whole: Read) -> bool:
    one, other = part.claim.amount.unit, whole.claim.amount.unit
    if one != other and not (not one and not part.figure.noun and other and _large(part) and _large(whole)):
        return False
    if is_full(story, read):
        return not part.figure.noun or part.figure.noun != whole.figure.noun
    if whole.figure.noun and part.figure.noun and part.figure.noun != whole.figure.noun:
        return part.claim.scope.noun in _own_words(story, read) or alike(story, part.claim, whole.claim)
    return bool(part.figure.noun) <= bool(whole.figure.noun) or bool(one)


def _own_words(story: Story, read: Read) -> list[str]:
    """The words behind a share that may say what its part is: ``a third of them women``."""
    end = end_of_share(story, read)
    return [singular(w) for w in story.tokens.low[end : min(end + 9, read.sentence.last)]]


def _large(read: Read) -> bool:
    return read.figure.last_place >= 1000 or number(read) >= 10**6


def _explained(story: Story, read: Read, part: Read, found: Sequence[Read]) -> bool:
    """True where *read*, or for *part* any share nearby, fits figures told here, or what is left of them, however the words tie them."""
    around = [r for s in story.beside(read.sentence, back=1, on=1) for r in story.here(s) if r.claim.kind == "share"]
    for one in around:
        hundred = point(100 if one.claim.amount.unit == "percent" else 1)
        parts = found if one is read else [part]
        for whole in found:
            for told in (one.claim.amount.usual, hundred - one.claim.amount.usual):
                made = told * point(number(whole))
                alikes = [r for r in parts if r is not whole and (r.claim.amount.unit == whole.claim.amount.unit or not r.figure.noun)]
                if any(made.meets(hundred * give_or_take(number(r), Fraction(1, 50))) for r in alikes):
                    return True
    return False


def of_rest(story: Story, read: Read) -> bool:
    """True for *15 of the remaining planes*, which are some of what is left of the whole."""
    return story.tokens.low[read.last] == "of" and bool(
        {"remaining", "rest", "other", "others"} & set(story.tokens.low[read.last : read.last + 3])
    )


def _fits(
    story: Story, read: Read, part: Read, whole: Read, *, rest: bool = False, wide: bool = True, close: Fraction | int = _CLOSE
) -> bool:
    """True where *part* comes close to so much of *whole*, or to what that leaves; *wide* also where it is noughts away."""
    unit = unit_of(story, whole)
    a, b = size(story, part, unit), size(story, whole, unit)
    told = number(read) / (100 if read.claim.amount.unit == "percent" else 1)
    told = 1 - told if rest else told
    if not (a and b) or told <= 0 or (a >= b and not wide):
        return False
    off = a / b / told
    return (a < b and Fraction(1) / close < off < close) or (wide and is_shifted(story, read, part, whole, rest=rest))


def is_shifted(story: Story, read: Read, part: Read, whole: Read, *, rest: bool = False) -> bool:
    """True where *part* is as much of *whole* as told, but for its noughts."""
    unit, told = unit_of(story, whole), number(read) / (100 if read.claim.amount.unit == "percent" else 1)
    told = 1 - told if rest else told
    off = size(story, part, unit) / size(story, whole, unit) / told if told and number(whole) else Fraction(0)
    return any(Fraction(19, 20) < off * shift < Fraction(21, 20) for shift in _SHIFTS)


_SHIFTS = tuple(Fraction(10) ** k for k in (-9, -6, -3, -2, -1, 1, 2, 3, 6, 9))
