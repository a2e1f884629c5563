"""Odds of two sides: ``outnumbered by five to one``, ``outspent three to one``, ``one part of acid to four of water``."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.numerals import Numeral, numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import PEOPLE, alike, people, sized
from claimcheck.reading.ties.common.nearby import base_unit, of_one_unit, stem
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.scores.ballots import is_clock
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.ties.shares.odds import so_many_times
from claimcheck.reading.ties.sums.wholes import whole_of
from claimcheck.values.amount import Stated
from claimcheck.values.hedges import hedged
from claimcheck.values.units import as_unit, is_unit

_OUT = frozenset(
    "outnumber outnumbers outnumbered outnumbering outspend outspends outspent outspending outgun outguns outgunned outsell outsells "
    "outsold outvote outvotes outvoted outweigh outweighs outweighed outscore outscored outpoll outpolled outbid outraise outraised "
    "outdo outdid outdone outstrip outstripped exceed exceeds exceeded beat beats".split()
)
_TO = frozenset(("to",))
_RATIO = frozenset("ratio odds proportion ratios proportions mixed mix diluted diluting dilution blend blended".split())
_AGAINST_ONE = frozenset(
    "voted vote votes ran run running lead leads led split splits favour favoured favor favored prefer preferred prefers approved rejected "
    "backed divided women men assigned randomised randomized allocated reject oppose opposed".split()
)
_UPPER = frozenset("superiority advantage supremacy majority edge preponderance margin".split())
_PARTS = frozenset("part parts share shares measure measures cup cups volume volumes scoop scoops spoonful spoonfuls unit units".split())
_DIVIDING = frozenset("split splits divided divide share shared".split())
_NUMBER = frozenset("outnumber outnumbers outnumbered outnumbering".split())
_LENGTHS = frozenset("metre kilometre mile foot inch centimetre".split())
_GAMES = frozenset("goal goals scored scorer match win won final game penalties score".split())
_IDLE = frozenset(
    "the a an of in on at to and or by for with is are was were been has have had its their his her it they that this".split()
)
_BENCHES = frozenset("panel panels jury juries bench court committee".split())
_FEW = 16  # votes that a panel may cast
_SOME = frozenset("some several many most few".split())
_MISFIT = Fraction(5, 2)
_BACK, _ON, _MOST, _GREATEST = 3, 5, 8, 200


class _Odds(NamedTuple):
    """The two numbers of the odds, the *great* first, with the tokens that say them."""

    great: Numeral
    small: Numeral
    first: int
    last: int
    hedge: str

    @property
    def times(self) -> Fraction:
        return Fraction(self.great.value) / Fraction(self.small.value)


def odds_of_sides(story: Story) -> Iterator[Choice]:
    """The two figures near each odds of *story* that it may be of, or a whole and one side of it."""
    for sentence in story.holding(_TO):
        for k in story.places(_TO, sentence):
            odds = _odds_at(story, sentence, k) if sentence.first < k < sentence.last - 1 else None
            if odds is not None:
                yield from _tied(story, sentence, odds)


def _odds_at(story: Story, sentence: Sentence, k: int) -> _Odds | None:
    """The odds whose *to* stands at token *k*, where the sentence speaks of two sides."""
    low = story.tokens.low
    right = numeral(story.tokens, k + 1 + (low[k + 1] == "-"))
    left = _ends_at(story, sentence, k - (low[k - 1] == "-")) if right is not None else None
    if left is None or right is None or not (left.value and right.value) or left.value == right.value:
        return None
    if max(left.value, right.value) > _GREATEST or left.scale > 1 or right.scale > 1:
        return None
    words = set(low[sentence.first : sentence.last])
    parts = bool(_PARTS & set(low[left.last : k]))
    one = 1 in (left.value, right.value)
    sides = bool(_OUT & words) and (one or any(w.startswith("out") for w in _OUT & words)) or bool(_RATIO & words)
    if is_clock(low, sentence, left, right) or _SOME & set(low[max(sentence.first, left.first - 7) : left.first]):
        return None  # "17 of the 19 districts said no, some of them by more than two to one"
    by = one and (low[left.first - 1] == "by" or (low[left.first - 1] == "of" and bool(_UPPER & set(low[left.first - 4 : left.first]))))
    if not (sides or parts or by or (one and _AGAINST_ONE & words and low[left.first - 1] != "from")) or (
        _GAMES & words and not _OUT - {"beat", "beats"} & words
    ):
        return None
    if _BENCHES & words and left.value + right.value < _FEW and not by:
        return None  # "The vote in the smaller panel had been four to one"
    if low[left.first - 1] in ("from", "between") or low[right.last : right.last + 1] in (["per"], ["percent"], ["%"]):
        return None
    great, small = (left, right) if left.value > right.value else (right, left)
    ahead = tuple(low[max(0, left.first - 2) : left.first])
    hedge = next((h for h in _HEDGES if ahead[-len(h.split()) :] == tuple(h.split())), "") if great is left else ""
    return _Odds(great, small, left.first, right.last, hedge)


_HEDGES = ("more than", "over", "at least")


def _ends_at(story: Story, sentence: Sentence, k: int) -> Numeral | None:
    """The number before token *k*, with at most *parts of acid* between."""
    low = story.tokens.low
    for start in range(max(sentence.first, k - 5), k):
        number = numeral(story.tokens, start)
        if number is not None and number.last <= k and low[start] not in ("a", "an"):
            gap = low[number.last : k]
            if not gap or (gap[0] in _PARTS and all(w.isalpha() for w in gap)):
                return number
    return None


def _tied(story: Story, sentence: Sentence, odds: _Odds) -> Iterator[Choice]:
    told = [_a_day(story, r) for s in story.beside(sentence, _BACK, _ON) for r in story.here(s)]
    near = [r for r in told if _fit(r) and not odds.first <= r.first < odds.last and not _is_of_odds(story, r)]
    if (two := _two_shares(story, sentence, odds)) is not None:
        yield Choice(two)
        return
    if _DIVIDING & story.words(sentence):
        near = [r for r in near if r.claim.kind == "count"]  # what is divided is told as a whole and its parts
    if _NUMBER & story.words(sentence):
        near = [
            r for r in near if r.claim.amount.unit not in _LENGTHS
        ]  # "moved 2km on a 3km front, where they outnumber the rest five to one"
    names = {stem(w) for w in story.tokens.low[sentence.first : sentence.last] if w[0].isalpha() and w not in _IDLE | _PARTS}
    pairs = [(a, b) for i, a in enumerate(near) for b in near[i + 1 :] if _size(a) != _size(b)]
    pairs = [
        (a, b)
        for a, b in pairs
        if _of_one_kind(story, a, b) or _named(story, a, b, names) or _beside(story, a, b, names) or _alone(story, sentence, a, b)
    ]
    pairs = [pair for pair in pairs if not _are_there(story, odds, *pair)]
    sides = [(a, b) for a, b in pairs if sentence not in (a.sentence, b.sentence) and _count_sides(a, b, names)]
    pairs = sides if len(sides) == 1 else pairs  # "24 girls and eight boys, and the tuba player is 11"
    both = [(a, b) for a, b in pairs if a.sentence is sentence and story.between(a, b) == ["and"] and a.figure.noun != b.figure.noun]
    if len(both) == 1 and "ratio" in story.tokens.low[max(sentence.first, odds.first - 3) : odds.first]:
        pairs = both  # "40 men and 20 women among its 60 judges, a ratio of two to one"
    found = [(a, b, links) for a, b in pairs if (links := list(_links(story, odds, a, b)))]
    ranked: list[tuple[int, int, Link]] = []
    for a, b, links in found:
        tells = sum(bool(_around(story, r) & names) for r in (a, b))
        if (tells < 2 and len(found) > 1) or (not tells and a.sentence is not b.sentence):
            continue
        far = abs(story.apart(a.sentence, sentence)) + abs(story.apart(b.sentence, sentence))
        ranked += [(-tells, far, link) for link in links]
    ranked.sort(key=lambda r: r[:2])
    if ranked:
        yield Choice(tuple(link for *_, link in ranked[:_MOST]))


def _is_of_odds(story: Story, read: Read) -> bool:
    """True for the three and the one of *by two to one; among farmers it is three to one*: the two numbers of other odds."""
    if read.figure.noun or read.claim.amount.unit:
        return False
    beside = [r for r in story.here(read.sentence) if r is not read]
    ends = ((read, r) if read.first < r.first else (r, read) for r in beside)
    return any(story.between(*pair) == ["to"] and 1 in (r.claim.stated.number for r in pair) for pair in ends)


def _a_day(story: Story, read: Read) -> Read:
    """The 380 loaves of *380 loaves a day ... against 180*, where the other number leaves the day out."""
    claim = read.claim
    if claim.kind != "rate" or not claim.amount.unit.startswith("/") or not claim.scope.noun:
        return read
    plain = story.word(read.first, read.last, attrs.evolve(claim.amount, unit=""), "count", claim.scope, claim.voice)
    return read._replace(claim=plain)


def _two_shares(story: Story, sentence: Sentence, odds: _Odds) -> tuple[Link, ...] | None:
    """The link of ``by two to one, with 54% against and 18% in favour``: the only two shares of the sentence, which tells nothing else."""
    here = [r for r in story.here(sentence) if not odds.first <= r.first < odds.last and r.claim.kind != "duration"]
    shares = [in_unit(story, r, here[0]) for r in here if change_word(story, r) < 0]
    if len(here) != 2 or len(shares) != 2 or any(r.claim.amount.unit != "percent" or r.claim.stated.bound != "=" for r in shares):
        return None
    if {"and", "but", "while", ";"} & set(story.tokens.low[odds.last : here[0].first]):
        return None  # "by two to one in the town, and by 54 per cent to 46 in the county"
    few, many = sorted(shares, key=_size)
    if not _plausible(odds.times * _size(few), _size(many)):
        return None
    word = story.word(odds.first, odds.last, so_many_times(odds.times, odds.hedge), "ratio")
    told = f"the odds of line {line(word)} are those of these two shares"
    return (Link("ratio", (word.id, many.claim.id, few.claim.id), assumption=told),)


def _fit(read: Read) -> bool:
    """True for a count, a sum or a weight that is told as it is."""
    claim = read.claim
    if not sized(read) or claim.kind not in ("count", "money", "measure") or claim.modality != "stated" or read.figure.another:
        return False
    number = claim.stated.number
    return number is not None and number > 0 and (claim.kind != "count" or isinstance(number, int))


def _of_one_kind(story: Story, a: Read, b: Read) -> bool:
    """True for two sums, two weights, or two counts of people or of one noun; one of them may leave its noun out."""
    one, other = a.claim, b.claim
    if base_unit(one) or base_unit(other):
        return one.kind == other.kind and bool(base_unit(one) and base_unit(other)) and of_one_unit(one, other)
    return alike(story, one, other) or all(c.scope.noun in PEOPLE or people(story, c.scope.noun) for c in (one, other))


def _named(story: Story, a: Read, b: Read, names: set[str]) -> bool:
    """True for two counts of which each counts one of the two sides, or a sort of it: sopranos and tenors, ewes and *people*."""
    one, other = (_sides_of(story, r) & names for r in (a, b))
    return bool(one and other) and (one != other or len(one) > 1)


def _count_sides(a: Read, b: Read, names: set[str]) -> bool:
    """True for two counts whose own nouns are the two sides that the odds are told of."""
    nouns = [stem(r.figure.noun) for r in (a, b) if r.claim.kind == "count" and r.figure.noun]
    return len(set(nouns)) == len((a, b)) and set(nouns) <= names


def _sides_of(story: Story, read: Read) -> set[str]:
    """The stems of what *read* counts, and of all that this is a sort of."""
    noun = read.claim.scope.noun
    if not read.figure.noun or read.claim.kind != "count":
        return set()
    wider = (*story.table.nouns_above(noun), *(("people",) if people(story, noun) else ())) if noun else ()
    return {stem(n) for n in (read.figure.noun, noun, *wider)}


def _beside(story: Story, a: Read, b: Read, names: set[str]) -> bool:
    """True for two counts of which each stands beside a name of one of the two sides."""
    one, other = (_around(story, r) & names if r.claim.kind == "count" else set() for r in (a, b))
    return bool(one and other) and one != other


def _alone(story: Story, sentence: Sentence, a: Read, b: Read) -> bool:
    """True for the only two counts beside the odds: ``by eight to one, with 4,000 people chasing 400 places``."""
    counts = [r for r in story.here(a.sentence) if _fit(r) and r.claim.kind == "count" and _size(r) > 1]
    return a.sentence is b.sentence is sentence and [r for r in counts if r in (a, b)] == [a, b] and len(counts) <= 2


def _around(story: Story, read: Read) -> set[str]:
    """The stems of the clause of *read*."""
    low, sentence = story.tokens.low, read.sentence
    here = story.here(sentence)
    at = next((k for k, r in enumerate(here) if r.figure is read.figure), 0)
    first = max(here[at - 1].last if at else sentence.first, read.first - 10)
    last = min(here[at + 1].first if at + 1 < len(here) else sentence.last, story.phrase(read)[1] + 5)
    return {stem(w) for w in low[first:last] if w[0].isalpha() and w not in _IDLE}


def _are_there(story: Story, odds: _Odds, a: Read, b: Read) -> bool:
    """True for *Risers outnumbered fallers by 2 to 1 on a market where there were 140 highs and 60 lows*: two other things of it."""
    low, first = story.tokens.low, min(a.first, b.first)
    there = a.sentence is b.sentence and odds.last < first and low[first - 3 : first - 1] == ["where", "there"]
    sides = {stem(w) for w in low[a.sentence.first : odds.last]}
    nouns = [stem(low[story.phrase(r)[1] - 1]) for r in (a, b)]
    return there and not sides & set(nouns)


def _links(story: Story, odds: _Odds, a: Read, b: Read) -> Iterator[Link]:
    """The figures as the two sides; where the one is some of the other, as one side and both."""
    many, few = (a, b) if _size(a) > _size(b) else (b, a)
    part = whole_of(story, few) is many or _is_all(story, many)
    word = story.word(odds.first, odds.last, so_many_times(odds.times, odds.hedge), "ratio")
    said = f"the odds of line {line(word)} are those of these two figures"
    sides = Link("ratio", (word.id, many.claim.id, few.claim.id), assumption=said)
    if (sided := _sided(story, odds, a, b)) is not None:
        yield Link("ratio", (word.id, *(r.claim.id for r in sided)), assumption=said)
        return
    shares = []
    for numeral_, side in ((odds.small, 1 / (odds.times + 1)), (odds.great, odds.times / (odds.times + 1))):
        if _plausible(side * _size(many), _size(few)):
            share = _share(story, numeral_, side)
            shares.append(
                Link("share", (share.id, few.claim.id, many.claim.id), assumption=f"{few.claim.said} is one side of {many.claim.said}")
            )
    ratio = [sides] if _plausible(odds.times * _size(few), _size(many)) else []
    sentence = story.sentence_at(odds.first)
    told = {stem(w) for w in story.tokens.low[sentence.first : sentence.last]} if sentence is not None else set()
    if part and shares and few.sentence is many.sentence and many.figure.noun and stem(many.figure.noun.split()[-1]) not in told:
        yield from shares  # "Men outnumber women by three to one. Of its 120 members, 30 are women": the members are no side
        return
    yield from (*shares, *ratio) if part else ratio


def _sided(story: Story, odds: _Odds, a: Read, b: Read) -> tuple[Read, Read] | None:
    """The figures of ``two parts of lime to five of sand``, that of the greater side first, where each counts what its side names."""
    low = story.tokens.low
    left, right = sorted((odds.great, odds.small), key=lambda n: n.first)
    names = {id(n): {stem(w) for w in words if len(w) > 2 and w not in _PARTS} for n, words in (
        (left, low[left.last : right.first - 1]), (right, low[right.last : right.last + 2])
    )}  # fmt: skip
    nouns = [stem(r.figure.noun) for r in (a, b)]
    if nouns[0] in names[id(odds.great)] and nouns[1] in names[id(odds.small)]:
        return a, b
    return (b, a) if nouns[1] in names[id(odds.great)] and nouns[0] in names[id(odds.small)] else None


def _is_all(story: Story, read: Read) -> bool:
    """True for ``of the 1,200 inmates``, ``all 90``, ``a total of 90``."""
    ahead = story.before(read, 3)
    return ahead[-1:] in (["of"], ["all"], ["among"]) or ahead[-2:-1] in (["of"], ["among"]) or "total" in ahead


def _share(story: Story, number: Numeral, side: Fraction) -> Claim:
    return story.word(number.first, number.last, hedged(Stated("=", side, side), "fraction"), "share")


def _size(read: Read) -> Fraction:
    unit = read.claim.amount.unit
    scale = Fraction(as_unit(unit).factor) if read.claim.kind == "measure" and is_unit(unit) else Fraction(1)
    return Fraction(read.claim.stated.number or 0) * scale


def _plausible(made: Fraction, told: Fraction) -> bool:
    return told <= made * _MISFIT and made <= told * _MISFIT
