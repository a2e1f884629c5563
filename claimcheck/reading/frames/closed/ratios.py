"""Ratios: what words say of two figures - one to so many, so many times as much - and the only two that stand beside it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import gcd
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.errors import ClaimcheckError
from claimcheck.reading.frames.clauses_of_change import and_another, is_past
from claimcheck.reading.frames.closed.fitting import may_be_meant
from claimcheck.reading.frames.closed.two_beside import Stretch, alone_beside, has_moved, sets_apart, shares_beside
from claimcheck.reading.frames.operands import Tied, like, size, told_per, unit_of
from claimcheck.reading.numerals import Numeral, numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.apart import LIKELY, is_priced_too, is_year
from claimcheck.reading.ties.shares.graded import names_another
from claimcheck.reading.ties.shares.multiple_words import OPENING, multiple_at
from claimcheck.reading.ties.shares.odds import so_many_times
from claimcheck.reading.ties.shares.times_told import loosely, times_told
from claimcheck.values.amount import Amount
from claimcheck.values.exact import Number

_TIED = ("share", "ratio", "change", "mean", "rate", "each", "same", "restated")
_TO = frozenset(("to", "per", "for", "of", "in", "out"))
_EACH = frozenset("every each".split())
_CUES = frozenset("ratio proportion odds by of one majority".split())
_NEVER = frozenset(
    "score scored goals goal from between lost final set sets bet bookmaker bookmakers started favourite punters evens".split()
)
_HEDGES = {
    "than": "more than",
    "nearly": "nearly",
    "almost": "nearly",
    "about": "about",
    "roughly": "about",
    "around": "about",
    "over": "more than",
}
_GREATEST, _MOST, _ON = 100_000, 20, 8
_SPELLS = frozenset("day night morning evening weekday weekend week fortnight month year season summer winter hour minute time".split())
_NTH = {word: k for k, word in enumerate("third fourth fifth sixth seventh eighth ninth tenth".split(), 3)} | {"second": 2, "other": 2}


class Told(NamedTuple):
    """What the tokens *first* up to *last* say: *worth* so many times; *sort* tells how."""

    first: int
    last: int
    worth: Amount
    sort: str


def ratios(story: Story, tied: Tied) -> Iterator[Guess]:
    """The ratio of the only two figures beside the words that tell one: ``150 constables facing 4,500 fans, one officer to fifty``."""
    for sentence in story.sentences:
        for told in told_ratios(story, sentence):
            if _is_tied(story, told, tied) or (story.tokens.low[told.last] == "as" and story.tokens.low[told.last + 1] in LIKELY):
                continue
            if "what" in story.tokens.low[told.last : told.last + 2]:
                continue  # "brought the lorries to 118, a tenth of what is needed"
            at = Stretch(sentence, told.first, told.last)
            pair = alone_beside(story, at) or shares_beside(story, at)
            if (
                pair is None
                or (told.sort == "odds" and any(r.claim.kind == "mean" for r in pair))  # "Girls averaged 74, five for every three boys"
                or tied.both(*pair, *_TIED)
                or _is_of_no_number(story, told, pair)
                or any(is_past(story, told.last, r) for r in pair)
                or has_moved(story, at, pair)
                or sets_apart(story, at, pair, over_time=told.sort == "change")
                or _is_of_another_year(story, told, pair)
                or (told.sort == "change" and _is_and_another(story, told, pair, sentence))
            ):
                continue
            if (link := _link(story, told, pair, sentence)) is not None:
                # In a longer story so many times may be of figures told elsewhere.
                yield Guess((link,), sure=told.sort == "odds" or _is_closed(story, told, pair))


def _is_of_no_number(story: Story, told: Told, pair: tuple[Read, Read]) -> bool:
    """True for *moved 2km on a 3km front, where they outnumber us five to one*, *signed 73 laws, twice as many as in her first 100*."""
    low, end = story.tokens.low, told.first
    if any(story.before(r, 1) == ["first"] and low[r.last] in (".", ",", ";") and not r.figure.noun for r in pair):
        return True
    if told.sort != "odds" and _is_some_of_all(story, told, pair):
        return True
    if all(low[r.last : r.last + 2] == ["-", "fold"] or low[r.last - 1].endswith("fold") for r in pair):
        return True  # "Rents rose 12-fold and wages 3-fold": two changes
    outnumbered = any(w.startswith("outnumber") for w in low[max(0, end - _ON) : end])
    return told.sort == "odds" and outnumbered and all(r.claim.kind == "measure" for r in pair)


def _is_some_of_all(story: Story, told: Told, pair: tuple[Read, Read]) -> bool:
    """True for *doubled in 14 of 20 towns*: in so many of all of them something else did."""
    one, other = sorted(pair, key=lambda r: r.first)
    placed = told.last <= one.first and story.before(one, 1) in (["in"], ["at"], ["for"], ["on"])
    return placed and one.sentence is other.sentence and "of" in story.tokens.low[one.first + 1 : other.first][:3]


def _is_and_another(story: Story, told: Told, pair: tuple[Read, Read], sentence: Sentence) -> bool:
    """True for *Tea doubled to $4, and a jar of jam is now $6*, which tells the price of something else."""
    first, second = sorted(pair, key=lambda r: r.first)
    if story.before(first, 1) == ["to"] and is_priced_too(story, first, second):
        return True  # "will double to £4 for two hours and £12 all day"
    return second.sentence is sentence and and_another(story, sentence.first, max(first.last, told.last), second)


def _is_closed(story: Story, told: Told, pair: tuple[Read, Read]) -> bool:
    """True in a story so short that nothing else can be meant, unless the words compare what the two do not count: *as much ground*."""
    low, last = story.tokens.low, told.last
    if story.is_part or len(story.sentences) > _BRIEF or names_another(story, last, pair):
        return False
    if _WISHED & set(low[last : min(last + 7, len(low))]):
        return False  # "It has 420 peacekeepers, half the number it asked for"
    if low[told.first - 1] == "and" or not any(r.sentence.first <= told.first < r.sentence.last for r in pair):
        return False  # "$400 million for shells and half as much for drones"; "three times as many as the old one. It cost"
    later = [r for r in pair if r.sentence.first > told.last]
    if "of" in story.between(*pair)[:2] and pair[0].sentence is pair[1].sentence:
        return False  # "cut the apple in half, and sold 12 of 30"
    if all(r.last <= told.first for r in pair) and low[told.first - 1] not in _BEING:
        return False  # "Its rival lost £1m, so it spent three times as much on advertising"
    if told.sort == "change" and len(later) == len(pair):
        return False  # "doubled its profit. It took in $37 million, against $31 million"
    if any(low[r.sentence.first] in ("a", "an", "another") for r in later):
        return False  # "will be seven times as large. A second hall seats 47,000"
    k = next((k for k in range(told.first, min(last + 2, len(low) - 1)) if low[k] in ("many", "much")), -1)
    noun = low[k + 1] if k >= 0 and low[k + 1].isalpha() and low[k + 1] not in _NO_NOUN else ""
    counted = [r.figure.noun for r in pair if r.figure.noun or r.claim.amount.unit]
    return not noun or len(counted) == len(pair) or stem(noun) in {stem(n) for n in counted}


_WISHED = frozenset("asked wanted needed needs promised sought requested planned hoped expected".split())
_BEING = frozenset(", — – ( : is was are were be been has have had about nearly almost roughly some around over than just".split())
_NO_NOUN = frozenset("as again for in on at to by of and or but when while so it he she they".split())


def _is_of_another_year(story: Story, told: Told, pair: tuple[Read, Read]) -> bool:
    """True for *an eighth as many as in 2020*, where neither figure is told of that year."""
    low = story.tokens.low
    behind = range(told.last, min(told.last + _ON, len(low) - 1))
    years = {low[k + 1] for k in behind if low[k] == "in" and is_year(low[k + 1])}
    around = {w for r in pair for w in (*story.before(r, _ON), *(story.after(r, _ON) if r.first > told.first else ()))}
    return bool(years) and not years & around


def _is_tied(story: Story, told: Told, tied: Tied) -> bool:
    """True where words have tied a figure that *told* tells."""
    start, end = story.tokens.start[told.first], story.tokens.end[min(told.last, len(story.tokens)) - 1]
    for link in tied.links:
        if link.sort in _TIED:
            spans = [story.claim(name).span for name in link.claims]
            if any(s is not None and s.start < end and start < s.end for s in spans):
                return True
    return False


def _link(story: Story, told: Told, pair: tuple[Read, Read], sentence: Sentence) -> Link | None:
    a, b = pair
    if (told.sort != "odds" and not like(story, a, b)) or _is_bound_elsewhere(story, told, pair):
        return None
    if not all(r.sentence is sentence for r in pair) and not _is_of_them(story, told, pair, sentence):
        return None
    unit = unit_of(story, a)
    small, great = sorted(pair, key=lambda r: size(story, r, unit))
    times = Fraction(told.worth.stated.number or told.worth.stated.lo or 0)
    some, base = (great, small) if times > 1 else (small, great)
    low = size(story, base, unit)
    if not times or times == 1 or not low or not may_be_meant(size(story, some, unit) / low, times):
        return None
    word = story.word(told.first, told.last, told.worth, "ratio")
    claims = (word.id, *(_plainly(story, told, r, o).id for r, o in ((some, base), (base, some))))
    return Link("ratio", claims, assumption=f"line {line(word)} speaks of the only two figures beside it")


def _is_bound_elsewhere(story: Story, told: Told, pair: tuple[Read, Read]) -> bool:
    """True for *14 of the 16 wards, many of them by three to one*, *is worth twice the $30m, and comes with a $5m bonus*."""
    low, last = story.tokens.low, pair[1].first
    base = next((r for r in pair if 0 <= story.phrase(r)[0] - told.last < _BESIDE), None)
    if base is not None and base is pair[0] and told.sort == "times" and "and" in low[base.last : last]:
        return True
    return low[max(told.first - _BACK, 0) : told.first].count("them") > 0 and "of" in low[max(told.first - _BACK, 0) : told.first]


_BESIDE, _BACK, _BRIEF = 3, 6, 3


def _plainly(story: Story, told: Told, read: Read, other: Read) -> Claim:
    """The claim of *read* in the unit of *other*; in odds that of its number alone: officers and fans, animals and people."""
    claim = read.claim
    if told.sort != "odds" or claim.amount.unit or claim.kind != "count":
        return told_per(story, read, other)
    return story.word(read.first, read.last, claim.amount, "count", voice=claim.voice)


def _is_of_them(story: Story, told: Told, pair: tuple[Read, Read], sentence: Sentence) -> bool:
    """True where figures of other sentences count what the words of the ratio tell of, or leave out what they count."""
    words = {stem(w) for w in story.words(sentence) if w.isalpha()}
    apart = [r for r in pair if r.sentence is not sentence]
    nouns = {r.figure.noun for r in (apart if told.sort == "odds" else pair) if r.figure.noun}
    if told.sort != "odds" and (len(apart) < len(pair) or len(nouns) < 2):
        return True
    # "two to one in the choir, which has 40 women. Its 12 basses": those are none of the two that the odds name
    return all(stem(n) in words or story.table.noun(n) == "person" for n in nouns)


def told_ratios(story: Story, sentence: Sentence) -> Iterator[Told]:
    """Every ratio that the words of *sentence* tell."""
    free = sentence.first
    for told in sorted(
        (*_odds(story, sentence), *_of_every(story, sentence), *_colons(story, sentence), *_multiples(story, sentence)),
        key=lambda t: t.first,
    ):
        if told.first >= free:
            yield told
            free = told.last


def _multiples(story: Story, sentence: Sentence) -> Iterator[Told]:
    for k in story.places(OPENING, sentence):
        if (found := multiple_at(story, k, sentence)) is not None:
            yield Told(found.first, found.last, found.worth, "times")
    for times in times_told(story, sentence):
        yield Told(times.first, times.last, loosely(times.worth), "change")


def _colons(story: Story, sentence: Sentence) -> Iterator[Told]:
    """The *12:1* of a sentence that calls it a ratio."""
    low = story.tokens.low
    for k in range(sentence.first, sentence.last - 2):
        if low[k + 1] == ":" and low[k].isdecimal() and low[k + 2].isdecimal() and {"ratio", "proportion"} & story.words(sentence):
            yield from _of(story, sentence, int(low[k]), int(low[k + 2]), k, k + 3)
        elif ":" in low[k][1:-1] and {"ratio", "proportion"} & story.words(sentence):
            left, _, right = low[k].partition(":")
            if left.isdecimal() and right.isdecimal():
                yield from _of(story, sentence, int(left), int(right), k, k + 1)


def _odds(story: Story, sentence: Sentence) -> Iterator[Told]:
    """``three to one``, ``one officer to fifty fans``, ``a wolf for every 250 sheep``, ``14 sheep per islander``, ``one of every nine``."""
    low = story.tokens.low
    for k in story.places(_TO, sentence):
        every = low[k + 1] in _EACH
        if not sentence.first < k < sentence.last - 1 or (low[k] in ("of", "in", "out") and not every) or low[k : k + 2] == ["per", "cent"]:
            continue
        left = _ends_at(story, sentence, k - (low[k - 1] == "out"))
        behind = k + 1 + (every or low[k + 1] == "-")
        right = numeral(story.tokens, behind)
        right = right if right is not None and right.first == behind else None
        if left is None or (low[k] == "for" and not every and (left.value != 1 or right is None)):
            continue
        if right is None:
            if (every or low[k] == "per") and behind < sentence.last:
                yield from _of(story, sentence, left.value, 1, left.first, behind + 1)
        elif low[k] != "to" or every or _is_ratio(story, sentence, left, right.value, right.last):
            yield from _of(story, sentence, left.value, right.value, left.first, right.last)


def _of_every(story: Story, sentence: Sentence) -> Iterator[Told]:
    """``Out of every five patients one``, ``For each teacher there are 15 children``, ``every sixth house``."""
    low = story.tokens.low
    for k in story.places(_EACH, sentence):
        if (nth := _NTH.get(low[k + 1], 0)) and low[k + 2 : k + 3] and low[k + 2].isalpha():
            if low[k + 2] in _SPELLS:
                continue  # "repainted every third year"
            yield from _of(story, sentence, nth, 1, k, k + 2)
            continue
        if low[k - 1] not in ("of", "for", "to", "with") or _ends_at(story, sentence, k - 1 - (low[k - 2] == "out")) is not None:
            continue
        many = numeral(story.tokens, k + 1)
        many = many if many is not None and many.first == k + 1 else None
        start = many.last if many is not None else k + 2
        ends = (n for j in range(start, min(start + _ON, sentence.last)) if (n := numeral(story.tokens, j)) is not None and n.first == j)
        other = next((n for n in ends if low[n.first] not in ("a", "an")), None)
        if other is not None and not {";", ":"} & set(low[start : other.first]):
            yield from _of(story, sentence, other.value, many.value if many is not None else 1, k, other.last)


def _is_ratio(story: Story, sentence: Sentence, left: Numeral, right: Number, last: int) -> bool:
    """True for *three to one*, *one officer to fifty fans*, *by five to three*: no score, no range."""
    low = story.tokens.low
    if (
        _NEVER & story.words(sentence)
        or low[left.first - 1] in ("from", "between")
        or low[last : last + 1] in (["per"], ["%"], ["percent"])
        or low[left.last] == "votes"  # "by 12 votes to one"
    ):
        return False
    if left.value == 1 or right == 1:
        return left.value != right
    before = low[max(sentence.first, left.first - 2) : left.first]
    plain = left.value > right and left.value < _MOST and gcd(int(left.value), int(right)) == 1  # "by 312 to 258" tells the votes
    return plain and bool(_CUES & set(before) or {"ratio", "proportion"} & story.words(sentence))


def _ends_at(story: Story, sentence: Sentence, k: int) -> Numeral | None:
    """The number that ends before token *k*, with at most three words between."""
    low = story.tokens.low
    for start in range(max(sentence.first, k - 5), k):
        found = numeral(story.tokens, start)
        if found is not None and found.first == start and found.last <= k and low[start] not in ("a", "an"):
            gap = low[found.last : k]
            inner = (numeral(story.tokens, j) for j in range(found.last, k) if low[j] not in ("a", "an"))
            if any(n is not None and n.last <= k for n in inner):
                continue  # "One ward has four nurses for 32 beds": of the number that stands nearest
            if all(w.isalpha() and w not in _NO_COUNT for w in gap if w != "-"):
                return found
    start = next((j for j in range(max(sentence.first, k - 3), k - 1) if low[j] in ("a", "an")), -1)
    if start >= 0 and low[k] in ("for", "per") and all(w.isalpha() for w in low[start:k]):
        return Numeral(start, start + 1, 1, 1, "a", 1, "words")
    return None


_NO_COUNT = frozenset("and or more fewer less".split())  # "four more for every 10 lost then"


def _of(story: Story, sentence: Sentence, left: Number, right: Number, first: int, last: int) -> Iterator[Told]:
    one, other = Fraction(left), Fraction(right)
    if not one or not other or one == other or max(one, other) > _GREATEST or one.denominator > 1 or other.denominator > 1:
        return
    if any(r.claim.amount.unit not in ("", "time") for r in story.here(sentence) if first <= r.first < last):
        return  # "one for 50 euros"
    times = max(one, other) / min(one, other)
    hedge = _HEDGES.get(story.tokens.low[first - 1], "") if first > sentence.first else ""
    try:
        worth = so_many_times(times, hedge)
    except ClaimcheckError:
        return
    yield Told(first, last, worth, "odds")
