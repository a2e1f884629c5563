"""Pairs: two figures of one thing, one before and one after, as the words of a story set them side by side."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.errors import UnitError
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.change import CHANGES, FALLS, RISES
from claimcheck.values import units
from claimcheck.values.window import Window

SIZED = frozenset(("count", "money", "measure", "rate", "mean", "share", "duration", "capacity", "median"))
# Words that may stand between a preposition and the figure it brings in.
_MODIFIERS = frozenset(
    "the a an its his her their our this that these those only just some about exactly around usual previous average normal original "
    "initial last same record current present planned recorded reported forecast expected earlier first early annual monthly daily weekly "
    "low high peak mere paltry typical standard national official then now present-day prior initially then-record estimated "
    "more fewer less least nearly almost and former latter all so far today old new year month week quarter season".split()
)
_LEVELS = frozenset(
    "level total peak average high low rate price record figure mean median norm target maximum minimum estimate height number count tally "
    "sum levels length width cost speed price limit share majority population".split()
)
_COMPARED = frozenset(("against", "versus", "vs", "v", "than"))
_BREAKS = frozenset(("while", "whereas", "but", "although", "though", ";", "."))
_LAPSES = frozenset("year years month months week weeks decade decades day days season seasons quarter quarters time century".split())
_ORDINARY = frozenset("a an one two three four five six seven eight nine ten twelve few several the 2 3 4 5 10 20".split())


@attrs.frozen
class Pair:
    """The figure *before* and the figure *after*; *proven* where the words of one sentence set one against the other.

    *how* is ``from-to``, ``against`` (a base of comparison) or ``eras`` (told of two times).
    """

    before: Read
    after: Read
    how: str
    proven: bool = True

    @property
    def reads(self) -> tuple[Read, Read]:
        """Both in the order of the text."""
        return (self.before, self.after) if self.before.first < self.after.first else (self.after, self.before)

    @property
    def assumption(self) -> str:
        """What has to be assumed where nothing proves that the two are of one thing."""
        a, b = self.reads
        return f"{lines(a.claim, b.claim)} speak of one thing at two times"


def sized(read: Read) -> bool:
    """True for a figure that can be more or less than another: no date, age, score or number of points, and no change."""
    return read.claim.kind in SIZED and not read.timing and read.claim.amount.unit != "time"


def comparable(story: Story, a: Claim, b: Claim) -> bool:
    """True where two figures count alike: one dimension, and nouns of which neither shuts out the other."""
    one, other = a.amount.unit, b.amount.unit
    if one != other and not (one and other and _one_dimension(one, other)):
        return False
    if (a.kind == "share") != (b.kind == "share"):
        return False
    return alike(story, a, b)


def alike(story: Story, a: Claim, b: Claim) -> bool:
    """True where the nouns of two figures do not speak against one thing."""
    mine, yours = a.scope.noun, b.scope.noun
    if not mine or not yours or mine == yours:
        return True
    table = story.table
    standing = table.nouns(mine, yours)
    return (
        standing in ("same", "inside", "holds")
        or {mine, yours} <= PEOPLE
        or (mine in PEOPLE and b.kind == "count" and _people(story, yours))
    )


PEOPLE = frozenset("person man woman child people boy girl adult worker soldier".split())


def _people(story: Story, noun: str) -> bool:
    return "person" in story.table.nouns_above(noun)


def _one_dimension(one: str, other: str) -> bool:
    try:
        return units.same_dimension(one, other)
    except UnitError:
        return False


def introduced(story: Story, read: Read) -> tuple[str, int]:
    """The word that brings in *read* (``from``, ``to``, ``against``, ``on`` ...) and its token; ``("", -1)`` where none does."""
    low = story.tokens.low
    k = min(story.phrase(read)[0], read.first) - 1
    floor = max(read.sentence.first, k - 7)
    while k >= floor:
        word = low[k]
        if word in ("from", "to", "against", "versus", "vs", "than", "on", "with", "of"):
            if word == "of":
                if k - 1 >= floor and low[k - 1] in _LEVELS:
                    k -= 2
                    continue
                return "of", k
            if word in ("with", "to") and k > read.sentence.first and low[k - 1] in ("compared", "comparison", "compares"):
                return "against", k - 1
            return ("against" if word in ("versus", "vs") else word), k
        if word not in _MODIFIERS and not word.endswith("'s") and word not in ("(", "“", '"'):
            return "", -1
        k -= 1
    return "", -1


def pairs(story: Story) -> list[Pair]:
    """Every pair of *story*, those of one sentence first, each two figures once."""
    found: dict[frozenset[str], Pair] = {}
    for here in story.by_sentence.values():
        for pair in _of_sentence(story, [r for r in here if sized(r)]):
            found.setdefault(frozenset((pair.before.claim.id, pair.after.claim.id)), pair)
    taken = {r.claim.id for pair in found.values() for r in pair.reads}
    for pair in _eras(story, taken):
        found.setdefault(frozenset((pair.before.claim.id, pair.after.claim.id)), pair)
    return sorted(found.values(), key=lambda p: (p.reads[0].first, p.reads[1].first))


def _of_sentence(story: Story, here: list[Read]) -> Iterator[Pair]:
    ways = [introduced(story, r) for r in here]
    for i, (read, (word, at)) in enumerate(zip(here, ways, strict=True)):
        if word == "from":
            yield from _from(story, here, ways, i)
        elif word == "to":
            yield from _object(story, here, i, at)
            yield from _then_to(story, here, i, at)
        elif word in ("against", "than") or (word == "on" and _on_change(story, read, at)):
            other = _earlier(story, here, i, ways)
            if other is not None:
                yield Pair(read, other, "against")


def _from(story: Story, here: list[Read], ways: list[tuple[str, int]], i: int) -> Iterator[Pair]:
    """``from A to B``, ``to B from A``, ``B, up 10% from A``."""
    before = here[i]
    for k in range(i + 1, min(i + 3, len(here))):
        gap = story.tokens.low[before.last : here[k].first]
        if ways[k][0] == "to" and len(gap) < 14 and not _BREAKS & set(gap) and comparable(story, before.claim, here[k].claim):
            yield Pair(before, here[k], "from-to")
            return
        if ways[k][0] == "from":
            break
    for k in range(i - 1, max(-1, i - 4), -1):
        gap = story.tokens.low[here[k].last : before.first]
        if _BREAKS & set(gap) or len(gap) > 24:
            return
        if comparable(story, here[k].claim, before.claim) and not is_change(story, here[k]):
            if ways[k][0] == "to" or _turns(story, here[k], ways[i][1]):
                yield Pair(before, here[k], "from-to" if ways[k][0] == "to" else "against")
            return


def _object(story: Story, here: list[Read], i: int, at: int) -> Iterator[Pair]:
    """``raise the £12 fee to £10``, ``the 40-minute lesson will be extended to 45``: what is changed stands before its verb or behind."""
    low = story.tokens.low
    for before in reversed(here[max(0, i - 2) : i]):
        gap = low[before.last : at]
        if {",", *_BREAKS} & set(gap) or len(gap) > 9 or not comparable(story, before.claim, here[i].claim):
            return
        k = min(before.first, story.phrase(before)[0]) - 1
        while k > before.sentence.first and low[k] in ("the", "its", "their", "his", "her", "a", "current", "present", "existing"):
            k -= 1
        verb = low[k] in RISES | FALLS
        if (verb or (gap[:1] == ["-"] and (RISES | FALLS) & set(gap))) and introduced(story, before)[0] == "":
            yield Pair(before, here[i], "from-to")


def _then_to(story: Story, here: list[Read], i: int, at: int) -> Iterator[Pair]:
    """``40 in May, falling to 35``, ``was followed by a rise to 35``: the figure ahead is what it rose or fell from."""
    low = story.tokens.low
    if not i:
        return
    a, first = here[i - 1], here[i].sentence.first
    if low[a.last : at] in ([","], []) and "when" in low[max(first, a.first - 6) : a.first] and comparable(story, a.claim, here[i].claim):
        if (RISES | FALLS) & set(low[max(first, a.first - 16) : a.first]):
            yield Pair(a, here[i], "from-to")  # "has risen since 1990, when it was 2,100, to 2,400"
            return
    verb = next((k for k in range(at - 1, max(at - 4, first), -1) if low[k] in RISES | FALLS), -1)
    if verb < 0:
        return
    k = verb - 1
    while low[k] in ("a", "an", "sharp", "further", "steep", "slight", "then", "later", "it", "back", "even", "again"):
        k -= 1
    opened = low[k - 1 : k + 1] == ["followed", "by"] or low[k] == "before" or (low[k] in (",", "and") and low[verb].endswith("ing"))
    then = low[k] in ("and", "but", ",") and "then" in low[k:verb]
    if (opened or then) and k - here[i - 1].last < 10 and comparable(story, here[i - 1].claim, here[i].claim):
        yield Pair(here[i - 1], here[i], "from-to")


def _turns(story: Story, after: Read, at: int) -> bool:
    """True where a word of change stands between a figure and the ``from`` at token *at*: ``66,000, up 10% from``."""
    gap = story.tokens.low[story.phrase(after)[1] : at]
    return bool((RISES | FALLS | {"change", "improvement", "swing"}) & set(gap)) or gap[-1:] == [","]


def _on_change(story: Story, read: Read, at: int) -> bool:
    ahead = story.tokens.low[max(read.sentence.first, at - 6) : at]
    return bool((RISES | FALLS) & set(ahead))


def _earlier(story: Story, here: list[Read], i: int, ways: list[tuple[str, int]]) -> Read | None:
    """The figure that the one at *i* is held against: the nearest comparable one ahead of it, which is no change itself."""
    for k in range(i - 1, max(-1, i - 4), -1):
        gap = story.tokens.low[here[k].last : here[i].first]
        if _BREAKS & set(gap) or len(gap) > 30:
            return None
        if comparable(story, here[k].claim, here[i].claim) and not is_change(story, here[k]) and ways[k][0] not in ("against", "from"):
            return here[k]
    return None


_ADVERBS = frozenset(
    "by a an about around some nearly almost more than just over under at least another further only roughly exactly as much up to by "
    "almost close well the whopping mere full massive modest steep sharp extra".split()
)


def is_change(story: Story, read: Read) -> bool:
    """True where the words make *read* the size of a change: ``rose [by] 10%``, ``a 10% rise``, ``10% more than``."""
    return change_word(story, read) >= 0


_NOUNS = frozenset(
    "rise rises increase increases jump climb growth gain surge hike leap uptick boost spike fall drop decrease decline cut cuts reduction "
    "slump plunge dip slide loss improvement swing change lead expansion downturn cutback rebound raise difference slowdown contraction "
    "markup discount advantage margin gap edge".split()
)
_COMPARATIVES = frozenset(
    "more fewer less higher lower greater smaller larger bigger longer shorter cheaper dearer faster slower heavier lighter up down above "
    "below taller wider deeper better worse".split()
)


LEADS = frozenset("lead leads leading led ahead trails trailed trailing behind advantage margin gap edge won".split())


def change_word(story: Story, read: Read) -> int:
    """The token of the word that makes *read* a change, or -1."""
    low = story.tokens.low
    first, last = min(story.phrase(read)[0], read.first), story.phrase(read)[1]
    after = low[last : min(read.sentence.last, last + 3)]
    if after[:1] == ["of"]:
        return -1
    for k, word in enumerate(after):
        if word in _NOUNS or (k == 0 and word in _COMPARATIVES):
            return last + k
        if not word.isalpha() and word != "-":
            break
        if k == 0 and word in ("from", "to", "in", "on", "and", "or", "at", "for", "were", "was", "is", "of", "with"):
            break
    k = first - 1
    floor = max(read.sentence.first, first - 9)
    by = False
    if read.claim.kind not in ("share", "points") and low[k] in ("the", "a", "its", "their", "his", "her"):
        return -1  # "raise the £12 fee to £10"
    if low[first - 2 : first] == ["or", "by"]:
        return first - 1
    if read.claim.kind in ("share", "points") and low[first - 1] in ("is", "was", "now", "at", "to"):
        lead = next((j for j in range(max(read.sentence.first, first - 10), first) if low[j] in ("lead", "margin", "advantage")), -1)
        if lead >= 0:
            return lead
    while k >= floor:
        word = low[k]
        if word in _NOUNS and low[k + 1] in ("of", "by"):
            return k
        if word in ("of", "by"):
            by = True
        elif (
            word in CHANGES
            and word not in ("went", "go", "goes", "going")
            or word in ("lead", "leads", "leading", "led", "ahead", "trails", "trailed", "trailing", "won", "behind")
            and by
        ):
            return k
        elif word in (",", ".", ";", ":", "(", ")", "to", "from", "at", "and", "or") or word not in _ADVERBS and not by:
            return -1
        k -= 1
    return -1


def _eras(story: Story, taken: set[str]) -> Iterator[Pair]:
    """Figures of one noun and unit that near sentences tell of two times: ``400 in 2019. It now has 500``."""
    recent: list[tuple[Read, int]] = []
    for sentence in story.sentences:
        here = [r for r in story.here(sentence) if sized(r) and not is_change(story, r)]
        recent = [(r, e) for r, e in recent if sentence.number - r.sentence.number <= _BACK and _one_body(r.sentence, sentence)]
        for read in here:
            now = era(story, read)
            for other, then in reversed(recent):
                order = _order(other, then, read, now, (_month(story, other), _month(story, read)))
                if order and _of_one_thing(story, other, read) and not (taken & {other.claim.id, read.claim.id}):
                    before, after = (other, read) if order > 0 else (read, other)
                    yield Pair(before, after, "eras", proven=False)
            recent.append((read, now))
        recent = recent[-_MOST:]


_BACK, _MOST, _FACTOR = 5, 6, 12


def _of_one_thing(story: Story, a: Read, b: Read) -> bool:
    """True where two figures may be one thing at two times: one kind and noun, and not of quite another order of size."""
    one, other = a.claim, b.claim
    if one.kind != other.kind or one.amount.unit != other.amount.unit or not comparable(story, one, other):
        return False
    if one.voice != other.voice and one.voice and other.voice:
        return False
    bare = not one.scope.noun or not other.scope.noun
    if bare and one.scope.noun != other.scope.noun and b.sentence.number - a.sentence.number > (4 if _elided(story, a, b) else 1):
        return False
    sizes = sorted(abs(Fraction(n)) for c in (one, other) if (n := c.stated.number) is not None)
    return len(sizes) == 2 and 0 < sizes[1] <= _FACTOR * sizes[0]


def _elided(story: Story, a: Read, b: Read) -> bool:
    """True where the one with no noun is told with *there were* or *it was*, so that it counts what was counted before."""
    read = b if not b.claim.scope.noun else a
    return story.before(read, 2)[:1] in (["there"], ["it"]) or story.before(read, 3)[:2] in (["there", "had"], ["it", "had"])


def _one_body(a: Sentence, b: Sentence) -> bool:
    return a.role == b.role or {a.role, b.role} <= {"body", "standfirst"}


def _order(a: Read, then: int, b: Read, now: int, months: tuple[int, int]) -> int:
    """1 where *a* is told of an earlier time than *b*, -1 of a later one, 0 where the words do not say."""
    one, other = a.claim.when, b.claim.when
    near = b.sentence.number - a.sentence.number < 2
    if then == now and near and all(months) and months[0] != months[1] and (one == other or one is None or other is None):
        # December comes before the January after it.
        return 1 if (months[0] < months[1]) == (abs(months[0] - months[1]) < 9) else -1
    if one is not None and other is not None and one.start and other.start and one.start != other.start:
        if not near:
            return 0
        return 1 if one.start < other.start else -1
    if then == now or {then, now} == {0, _NOW} and not (_past(one if now else other) or (now and a.sentence is b.sentence)):
        return 0
    return 1 if then < now else -1


def _month(story: Story, read: Read) -> int:
    """The number of the month that the clause of *read* names, 0 where it names none or two."""
    low, t = story.tokens.low, story.tokens
    end = story.phrase(read)[1]
    last = end + len(_clause(low[end : min(read.sentence.last, end + 8)]))
    around = range(max(read.sentence.first, read.first - 6), last)
    named = {MONTHS[low[k]] for k in around if low[k] in MONTHS and t.written(k)[0].isupper() and not low[k - 1].isdecimal()}
    return named.pop() if len(named) == 1 else 0


def _past(window: Window | None) -> bool:
    return window is not None and window.end is not None


_THEN, _NOW, _NEXT = -1, 1, 2


def era(story: Story, read: Read) -> int:
    """-1 for a figure told of an earlier time, 1 for one of now, 2 for one still to come, 0 where the words do not say."""
    low = story.tokens.low
    here = [r for r in story.here(read.sentence) if r is not read and r.claim.kind != "duration"]
    stop = min((r.first for r in here if r.first > read.first), default=read.sentence.last)
    start = max((story.phrase(r)[1] for r in here if r.first < read.first), default=read.sentence.first)
    last = min(stop, story.phrase(read)[1] + 8)
    words = low[story.phrase(read)[1] : last]
    behind = _clause(words)
    if _then(behind, closed=last == stop and len(behind) == len(words)):
        return _THEN
    ahead = low[max(start, read.first - 14) : read.first]
    if start > read.sentence.first and ahead[:1] and ahead[0] in ("last", "a", "this", "two", "three", "five", "ten"):
        ahead = _unclaimed(ahead)
    if _then(ahead, closed=False) and not (start > read.sentence.first and len(ahead) > 8):
        return _THEN
    if _next(ahead) or _next(behind):
        return _NEXT
    return _NOW if _NOWS & set(ahead) or _NOWS & set(behind[-1:]) or ("this", "year") in pairwise(behind) else 0


_NOWS = frozenset(("now", "today", "currently", "nowadays"))


def _unclaimed(words: list[str]) -> list[str]:
    """*words* without those that tell the time of the figure before them: ``€40 [last season] costs €44``."""
    for k in range(2, min(6, len(words))):
        if _then(words[:k], closed=True):
            return words[k:]
    return words


def _clause(words: list[str]) -> list[str]:
    for k, word in enumerate(words):
        if word in (",", ";", ":", ".", "(", ")", "and", "but", "while"):
            return words[:k]
    return words


def _then(words: list[str], *, closed: bool) -> bool:
    """True where *words* tell of an earlier time: ``a year earlier``, ``last season``, ``in the past``, ``then``."""
    for k, (a, b) in enumerate(pairwise([*words, "."])):
        if a in _LAPSES and b in ("earlier", "ago", "before", "previously"):
            return True
        if a in ("last", "previous", "preceding") and b in _LAPSES:
            return True
        if a in ("previously", "formerly", "originally") or (a == "used" and b == "to") or (a, b) == ("first", "round"):
            return True
        if a == "then" and k == len(words) - 1 and not closed:
            return True
        if a == "had" and b in ("been", "stood"):
            return True
    return False


def _next(words: list[str]) -> bool:
    return (
        any(
            a in ("will", "would") or (a == "to" and b in CHANGES and not b.endswith("ing")) or (a == "next" and b in _LAPSES)
            for a, b in pairwise([*words, "."])
        )
        or "tomorrow" in words
    )
