"""Far pairs: the two figures of a change whose size is told apart from one of them or from both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import comparable, introduced, noun_before, sized
from claimcheck.reading.ties.common.nearby import base_unit, of_one_state, of_one_unit, stem
from claimcheck.reading.ties.records.eras import era
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.ties.shares.pairs import Pair
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.change import FALLS, RISES

_BREAKS = frozenset(("while", "whereas", "but", "although", "though", ";", "."))
_LOWER = frozenset("fewer less lower smaller cheaper below shorter lighter slower narrower worse lost loses losing".split()) | FALLS
_HIGHER = frozenset("more higher greater larger bigger above longer heavier faster dearer wider taller better".split()) | RISES
_NOW = frozenset("now today currently is are has have latest nowadays".split())
_PAST = frozenset("was were had did made began drew counted numbered stood".split())
_BACK, _MOST, _FACTOR = 5, 8, 12


def far_pairs(story: Story, size: Read | None, first: int, last: int, at: int) -> list[Pair]:
    """The pairs that the change from token *first* to *last*, told by the word at *at*, may speak of, the likeliest first."""
    sentence = story.sentence_at(first)
    if sentence is None or sentence.role != "body":
        return []
    here = [r for r in story.here(sentence) if r is not size and _may_change(story, r) and (r.last <= first or last <= r.first)]
    if than_another(story, last, here):
        return []
    anchors = [r for r in here if _apposed(story, r, first, last) and (size is not None or not _is_base(story, r, last))]
    found: Iterable[Pair] = ()
    if anchors:
        found = _anchored(story, anchors, here, first, last, at)
    elif len(here) == 2 and _side_by_side(story, here, first, last):
        found = _turned(story, here[1], here[0], at)
    elif not here:
        found = _taken_up(story, first, last, at)
    return list(dict.fromkeys(found))[:_MOST]


def _may_change(story: Story, read: Read) -> bool:
    exact = read.claim.stated.number is not None and not (read.claim.kind == "duration" and story.after(read, 1) == ["ago"])
    return sized(read) and exact and not is_change(story, read) and read.claim.modality != "denied"


def _apposed(story: Story, read: Read, first: int, last: int) -> bool:
    """True for the figure a change stands beside: ``3,000 were made, an increase of 10%``, ``10% higher, at 3,000``, ``10% less than``."""
    low = story.tokens.low
    if read.last <= first:
        gap = low[story.phrase(read)[1] : first]
        marked = bool({",", "(", "—", "–", ":", "or"} & set(gap))
        return marked and len(gap) < 9 and not ({"and", *_BREAKS} & set(gap))
    gap = low[last : min(read.first, story.phrase(read)[0])]
    word = introduced(story, read)[0]
    if {"and", *_BREAKS} & set(gap):
        return False
    if "than" in gap[:2] or word in ("from", "against"):
        return len(gap) < 24
    return (word == "to" or gap[-1:] == ["at"]) and len(gap) < 9


def _anchored(story: Story, anchors: list[Read], here: list[Read], first: int, last: int, at: int) -> Iterator[Pair]:
    """Each figure that the change stands beside, with another of its kind told of another time."""
    bases = [r for r in anchors if _is_base(story, r, last)]
    anchor = bases[0] if bases else anchors[-1] if anchors[-1].last <= first else anchors[0]
    based = bool(bases)
    others = [r for r in here if r is not anchor and not of_another_subject(story, r, anchor)]
    others = [r for r in others if r.last <= first or (not based and era(story, r) < 0)]
    for other in (*others, *_before(story, anchor)):
        base = anchor if based else other
        if not _of_one_thing(story, anchor, other):
            continue
        start = _since(story, last, base)
        told = _of_other_time(story, anchor, other, first) and not any(_is_year(w) for w in _months(story, base))
        if based or start > 0 or (start == 0 and told):
            yield from _turned(story, anchor, other, at)


_LAPSES = frozenset("year years month months week season spring summer autumn winter past war".split())
_TIMES = frozenset(
    "before earlier ago last previous year month week season planned expected forecast usual then normal at first in since when that "
    "budgeted hoped feared originally".split()
)


def than_another(story: Story, last: int, here: list[Read]) -> bool:
    """True for ``a fifth more than its neighbour``, which is held against a thing and not against another time."""
    low = story.tokens.low
    if low[last : last + 1] != ["than"] or any(_is_base(story, r, last) and "and" not in low[last : r.first] for r in here):
        return False
    tail = low[last + 1 : last + 6]
    placed = tail[:1] == ["in"] and tail[1:2] and not (tail[1] in MONTHS or _is_year(tail[1])) and not _LAPSES & set(tail)
    return not _TIMES & set(tail) or tail[:2] == ["at", "the"] or bool(placed)


def _is_base(story: Story, read: Read, last: int) -> bool:
    """True for a figure behind the change that it is held against: ``15% more than in May, when it was 76``."""
    return read.first >= last and (
        introduced(story, read)[0] not in ("to", "")
        or ("than" in story.tokens.low[last : last + 2] and story.before(read, 1) not in (["to"], ["at"]))
    )


def of_another_subject(story: Story, a: Read, b: Read) -> bool:
    """True for ``exports to China were worth $40m, and those to Japan $50m``, ``made 41,300 tonnes; sales were 38,900``."""
    one, other = (a, b) if a.first < b.first else (b, a)
    gap = story.tokens.low[one.last : other.first]
    clause = gap[len(gap) - gap[::-1].index(";") :] if ";" in gap else []
    if len(clause) < 5 and _BEING & set(clause[1:3]) and clause[0] not in _SAME:
        return True
    behind = gap[gap.index("and") + 1 :] if "and" in gap else []
    return behind[:1] in (["those"], ["the"], ["its"], ["his"], ["her"], ["their"], ["that"], ["a"]) and len(behind) > 1


_BEING = frozenset("was were is are totalled totaled reached stood came ran averaged".split())
_SAME = frozenset("it they that this these those he she there then now last this".split())


def multiplied(story: Story, start: int, k: int, number: int) -> list[Pair]:
    """The pairs of other sentences that the ``doubled`` at token *k* may speak of."""
    return [] if has_object(story, k, number) else far_pairs(story, None, start, k + 1, k)


def has_object(story: Story, k: int, number: int) -> bool:
    """True for *doubled its workforce*, of which no word was told before: what was doubled is told of nowhere."""
    low = story.tokens.low
    if low[k + 1] not in ("its", "their", "his", "her", "our"):
        return False
    told = {w for s in story.sentences[max(0, number - 2) : number] for w in low[s.first : s.last]}
    return not {low[k + 2], low[k + 2] + "s", low[k + 2].rstrip("s")} & told


def of_another_noun(story: Story, a: Read, b: Read) -> bool:
    """True for *1,470 people were shot. Carjackings fell to 430*: the later one is of the things that begin its sentence."""
    one, other = (a, b) if a.first < b.first else (b, a)
    low, first = story.tokens.low, other.sentence.first
    told = one.claim.kind == other.claim.kind == "count" and bool(one.claim.scope.noun) and not other.claim.scope.noun
    if not told or one.sentence is other.sentence or len(low[first]) < 5 or not low[first].endswith("s") or low[first] in _NO_THINGS:
        return False
    return stem(low[first]) not in {stem(w) for w in low[one.sentence.first : one.sentence.last]}


_NO_THINGS = frozenset("these those others does across besides perhaps officials numbers figures totals levels".split())


def _before(story: Story, anchor: Read) -> Iterator[Read]:
    """The figures of the sentences before *anchor*, the nearest first."""
    for sentence in reversed(story.beside(anchor.sentence, _BACK, 0)[:-1]):
        for read in reversed(story.here(sentence)):
            if _may_change(story, read) and not _spoken_for(story, read) and not _EXPECTED & set(story.before(read, 3)):
                yield read


_EXPECTED = frozenset("forecast forecasted expected predicted projected hoped".split())


def _spoken_for(story: Story, read: Read) -> bool:
    """True where another change is told in the sentence of *read*."""
    return any(r.claim.kind in ("share", "points") and is_change(story, r) for r in story.here(read.sentence))


def _of_one_thing(story: Story, a: Read, b: Read) -> bool:
    """True for two figures of one kind and noun; one of them may leave its noun out, or what it is so much per."""
    one, other = a.claim, b.claim
    apart = abs(a.sentence.number - b.sentence.number)
    if one.voice and other.voice and one.voice != other.voice:
        return False
    if not comparable(story, one, other) and not _carries(one, other):
        return False
    if not of_one_state(one, other) or not _of_one_size(one, other):
        return False
    if one.scope.noun and not other.scope.noun and noun_before(story, b) not in ("", one.scope.noun):
        return False
    named = bool(one.scope.noun and other.scope.noun) and one.scope.noun == other.scope.noun
    if not (one.scope.noun or other.scope.noun or base_unit(one) or base_unit(other)):
        return apart < 2
    return named or apart < 4 or (one.kind != "share" and base_unit(one) not in ("", "percent"))


def _of_one_size(a: Claim, b: Claim) -> bool:
    small, great = sorted(abs(Fraction(c.stated.number or 0)) for c in (a, b))
    return 0 < great <= _FACTOR * small


def _carries(a: Claim, b: Claim) -> bool:
    """True for ``40 a month`` and a bare ``100``: what the one is per is left out of the other."""
    one, other = (a, b) if not a.amount.unit else (b, a)
    if not one.amount.unit and not one.scope.noun and other.kind in ("measure", "duration"):
        return one.kind == "count"  # "in 50 minutes. Now she needs 40"
    rated = [c for c in (a, b) if "/" in c.amount.unit]
    bare = [c for c in (a, b) if "/" not in c.amount.unit]
    if len(rated) != 1 or len(bare) != 1 or not of_one_unit(a, b):
        return False
    return base_unit(rated[0]) == bare[0].amount.unit and (not bare[0].scope.noun or bare[0].scope.noun == rated[0].scope.noun)


def _months(story: Story, read: Read) -> frozenset[str]:
    """The months and years that the clause of *read* names."""
    words = _clause(story, read)
    return frozenset(w for w in words if w in MONTHS or _is_year(w))


def _clause(story: Story, read: Read) -> list[str]:
    """The words around *read* up to the figures beside it."""
    low, here = story.tokens.low, story.here(read.sentence)
    start = max((story.phrase(r)[1] for r in here if r.last <= read.first and r.claim.kind != "duration"), default=read.sentence.first)
    stop = min((r.first for r in here if r.first >= read.last and r.claim.kind != "duration"), default=read.sentence.last)
    return low[max(start, read.first - 12) : min(stop, read.last + 8)]


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word[:2] in ("18", "19", "20")


def _tense(story: Story, read: Read) -> int:
    """-1 for a figure of an earlier time, 1 for one of now, 2 for one to come, 0 where the words do not say."""
    told = era(story, read)
    ahead = story.before(read, 5)
    if told == 0 and ({"had", "once", "formerly"} & set(ahead) or ("when" in ahead and ahead[-1:] != ["when"])):
        return -1
    if told == 0 and (_NOW & set(story.before(read, 8)) or "now" in story.after(read, 2)):
        return 1
    return told


def _of_other_time(story: Story, anchor: Read, other: Read, first: int) -> bool:
    """True where one of the two is told of an earlier time, or of one to come, and the other is not; or both of a month of their own."""
    mine, its = _tense(story, anchor), _tense(story, other)
    if -1 in (mine, its) or 2 in (mine, its):
        return its < mine and (its == -1 or mine == 2) or (mine, its) == (-1, 1)
    if its == 1 and mine == 0 and _PAST & set(_clause(story, anchor)):
        return True
    if mine == 1 and its == 0:
        return other.sentence.number < anchor.sentence.number and bool(_PAST & set(_clause(story, other)))
    months = _months(story, anchor), _months(story, other)
    if months[0] and not months[1] and "by" in _clause(story, anchor) and other.sentence.number < anchor.sentence.number:
        return True  # "By August there were only 24 million"
    counted = anchor.claim.kind != "money" and story.tokens.low[first - 1 : first] != ["up"]
    return bool(months[0] and months[1]) and not months[0] & months[1] and counted and _near_by(anchor, other)


def _near_by(a: Read, b: Read) -> bool:
    return abs(a.sentence.number - b.sentence.number) < 2


def _since(story: Story, last: int, base: Read) -> int:
    """1 where the change names the time of *base* as its start, -1 where it names another, 0 where it names none."""
    low, sentence = story.tokens.low, story.sentence_at(last - 1)
    tail = low[last : min(last + 12, sentence.last)] if sentence else []
    for k, word in enumerate(tail):
        if word in ("since", "on", "from", "than") and k < 9:
            named = {w for w in tail[k : k + 5] if w in MONTHS or _is_year(w)}
            words = {stem(w) for w in tail[k + 1 : k + 4] if len(w) > 4}
            fits = named & _months(story, base) or words & {stem(w) for w in _clause(story, base) if len(w) > 4}
            return 1 if fits else -1 if named else 0
    return 0


def _turned(story: Story, after: Read, before: Read, at: int) -> Iterator[Pair]:
    """The pair in the order that the word at *at* gives it: a rise ends higher."""
    word = story.tokens.low[at]
    one, other = after.claim.stated.number, before.claim.stated.number
    if one is None or other is None or one == other or not other or not one:
        return
    grown = word in _HIGHER if (word in _HIGHER or word in _LOWER) else one > other
    small, great = (before, after) if other < one else (after, before)
    old, new = (small, great) if grown else (great, small)
    yield Pair(_in_unit_of(story, old, new), _in_unit_of(story, new, old), "eras", proven=False)


def _in_unit_of(story: Story, read: Read, other: Read) -> Read:
    """*read* with what *other* is so much per, where it leaves it out."""
    mine, its = read.claim.amount.unit, other.claim.amount.unit
    if mine == its or not its or (mine and ("/" not in its or "/" in mine)):
        return read
    told = attrs.evolve(read.claim.amount, unit=its)
    made = story.word(*story.phrase(read), told, other.claim.kind, read.claim.scope, read.claim.voice)
    return attrs.evolve(read, claim=made)


def _side_by_side(story: Story, here: list[Read], first: int, last: int) -> bool:
    """True for two figures of one sentence told of two times: ``who spent 5,000 a month will pay 6,000``."""
    a, b = here
    aside = story.tokens.low[last : a.first] if last <= a.first else story.tokens.low[b.last : first] if b.last <= first else ["and"]
    if {"and", *_BREAKS} & {*aside, *story.tokens.low[a.last : b.first]} or b.first - a.last > 16 or not _of_one_thing(story, a, b):
        return False
    return era(story, a) != era(story, b)


def _taken_up(story: Story, first: int, last: int, at: int) -> Iterator[Pair]:
    """The pairs told before a sentence that has no figure but the change, and speaks of them again."""
    low, sentence = story.tokens.low, story.sentence_at(first)
    assert sentence is not None
    words = {stem(w) for w in low[sentence.first : sentence.last] if is_plural(w)}
    pointing = low[sentence.first] in ("that", "this", "it") and first - sentence.first < 8
    pool = [r for s in reversed(story.beside(sentence, 3, 0)[:-1]) for r in reversed(story.here(s)) if _may_change(story, r)]
    for k, after in enumerate(pool):
        for before in pool[k + 1 :]:
            noun = after.claim.scope.noun or before.claim.scope.noun
            named = bool(noun) and stem(noun.split()[-1]) in words
            mentioned = named and "since" in low[last : sentence.last]
            told = mentioned or (pointing and _close(sentence.number, before, after))
            timed = pointing or _of_times(story, after, before, first, last)
            if told and timed and after.claim.kind != "duration" and _of_one_thing(story, after, before):
                yield from _turned(story, after, before, at)


def _of_times(story: Story, after: Read, before: Read, first: int, last: int) -> bool:
    """True where the change names the time of the one, or the words tell the two of two times."""
    return 1 in (_since(story, last, before), _since(story, last, after)) or _of_other_time(story, after, before, first)


def _close(number: int, a: Read, b: Read) -> bool:
    return max(a.sentence.number, b.sentence.number) == number - 1 and abs(a.sentence.number - b.sentence.number) < 2
