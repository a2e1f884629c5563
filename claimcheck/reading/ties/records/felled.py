"""Felled: a record that the words tell, then that it was broken, beaten or fell, and the only like figure behind, which passed it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link, Sort
from claimcheck.reading import extremes
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit, one_kind

_RECORDS = frozenset("record best mark peak high".split())
_BROKEN = frozenset(
    "broken beaten surpassed eclipsed topped bettered passed overtaken smashed exceeded outdone shattered overhauled improved toppled "
    "outstripped".split()
)
_FELL = frozenset("fell tumbled toppled went gone fallen".split())
_ACTIVE = frozenset("broke beat bettered smashed eclipsed surpassed topped shattered overtook passed improved".split())
_BE = frozenset("was were been is being be got".split())
_FILLERS = frozenset("finally at last only just now then also duly eventually since soon later twice".split())
_IT = frozenset("it that this they".split())
_SHORT_OF = frozenset(
    "not nearly almost never failed short tried hoped hopes attempt would could may might but missed missing if by-passed".split()
)
_TIMES = frozenset("second minute hour".split())
_LONG = frozenset("longest endurance non-stop held lasted lasting longer strike siege".split())
_LOW = frozenset("lowest low fewest smallest least coldest shortest cheapest fastest quickest youngest".split())
_SPANS = frozenset("year month week day decade century".split())
_LEADING = frozenset("when as by with after in who :".split())
_REACH, _HEAD, _ON = 10, 7, 3


def felled(story: Story) -> Iterator[Link]:
    """``The record crowd of 34,210 was surpassed on Friday by 35,120``: what felled a record is more than it."""
    for sentence in story.sentences:
        told = _told(story, sentence)
        if told is None:
            continue
        place = fall(story, sentence, told.last)
        if place < 0:
            continue
        new = _behind(story, told, place)
        words = story.tokens.low[sentence.first : new.sentence.last] if new is not None else []
        if new is None or _SHORT_OF & set(words[told.last - sentence.first :]):
            continue
        one = in_unit(story, new, told)
        time = base_unit(told.claim) in _TIMES and not _LONG & set(words)
        way = -1 if time or _LOW & set(words) else 1
        sort: Sort = "previous" if way > 0 else "previous low"
        yield Link(sort, (one.claim.id, told.claim.id), assumption=f"{lines(told.claim, one.claim, 'tell')} a record and what felled it")


def fall(story: Story, sentence: Sentence, first: int) -> int:
    """The token at which a record told before *first* is said to have been broken, there or in the head of the next sentence; or -1."""
    low = story.tokens.low
    if (k := _fell(story, sentence, first)) >= 0:
        return k
    for far, one in enumerate(s for s in story.beside(sentence, 0, _ON) if s is not sentence):
        ends = range(one.first, min(one.first + _HEAD - 1, one.last - 1))
        named = next((j for j in ends if _takes_up(low, j, by_name=far > 0)), -1)
        named = next((j for j in ends if low[j + 1 : j + 4] == ["lost", "it", "to"]), -1) if named < 0 and not far else named
        k = _fell(story, one, named) if named >= 0 else -1
        if 0 <= k < named + _HEAD:
            return k
    return -1


def _takes_up(low: Sequence[str], k: int, *, by_name: bool = False) -> bool:
    """True for *it* and *That record* before their verb; for the latter alone where it must be named."""
    verb = low[k + 1] in _BE or low[k + 1] in _FELL or low[k + 1] == "has"
    return verb and ((low[k] in _IT and not by_name) or (low[k] in _RECORDS and low[k - 1] in ("that", "this", "the")))


def _fell(story: Story, sentence: Sentence, first: int) -> int:
    """The token of *was broken*, *fell*, *until Moore broke it* behind token *first* of *sentence*; or -1."""
    low = story.tokens.low
    for k in range(first + 1, sentence.last):
        verb = k - 1
        while verb > first and low[verb] in _FILLERS:
            verb -= 1
        if low[k] in _BROKEN and (low[verb] in _BE or low[verb] in ("has", "had")):
            return k
        if (low[k] in _ACTIVE and low[k + 1] == "it") or low[k : k + 3] == ["lost", "it", "to"]:
            return k
        own = low[verb] in _IT or low[verb] in _RECORDS or low[k + 1] in ("when", "as") or "who" in low[k + 1 : min(k + 12, sentence.last)]
        own = own or (low[verb] in ("has", "had") and low[k] in ("gone", "fallen"))
        if low[k] in _FELL and own and low[k - 1] not in ("that", "which") and not low[k + 2][:1].isdecimal():
            return k
    return -1


def _told(story: Story, sentence: Sentence) -> Read | None:
    """The first figure of the sentence that is told to be a record: *record of 8,400*, *the longest, 47 days*."""
    low = story.tokens.low
    for read in amounts(story, sentence):
        first = story.phrase(read)[0]
        ahead = range(max(sentence.first, first - _REACH), first)
        named = [k for k in ahead if low[k] in _RECORDS or extremes.is_superlative(low[k])]
        walls = {";", "when", "broke", "beat", "new"} & set(low[named[0] : first]) if named else set()
        span = base_unit(read.claim) in _SPANS and not _LONG & set(low[sentence.first : first])
        if named and not walls and read.is_plain and read.claim.stated.number and not span and not _is_event(story, read):
            return read
    return None


def _is_event(story: Story, read: Read) -> bool:
    """True for *the record for the 100 metres butterfly*, *her best in the 5,000 metres*: what they run, and no record."""
    return read.claim.kind == "measure" and story.before(read, 2) in (["for", "the"], ["in", "the"], ["at", "the"], ["over", "the"])


def _behind(story: Story, told: Read, place: int) -> Read | None:
    """The only figure of the same kind behind the word that says that the record fell, no further than in its sentence."""
    sentence = story.sentence_at(place)
    if sentence is None:
        return None
    whole = [s for s in story.sentences if s.first <= told.first <= place < s.last or s.number == sentence.number]
    found = [r for s in whole for r in amounts(story, s) if r.first != told.first and r.first > told.last]
    like = [r for r in found if r.is_plain and (one_kind(told, r) or _counts_the_same(told, r)) and _of_one_size(told, r)]
    if len(like) != 1 or like[0].first < place:
        return None
    gap = story.tokens.low[place : like[0].first]
    return like[0] if _LEADING & set(gap) and not {";", "and", "but", "while"} & set(gap) else None


def _counts_the_same(told: Read, read: Read) -> bool:
    """True for a bare number beside what the record counts, or for two counts of which one names none."""
    plain = told.claim.kind in ("count", "extreme") and read.claim.kind == "count" and not read.claim.amount.unit
    return plain and not (read.figure.noun and told.figure.noun)


def _of_one_size(a: Read, b: Read) -> bool:
    one, other = (Fraction(r.claim.stated.number or 0) for r in (a, b))
    return 0 < one < 2 * other and other < 2 * one
