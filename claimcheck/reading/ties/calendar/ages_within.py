"""Ages within bounds: *all under 12*, *none was over 30*, *the teenagers*, and each of the ages that are then told of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.lengths import exactly
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.age_names import NAMES
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.words.numbers import SMALL
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval

_OLDEST = 120
_EVERY, _NONE = frozenset("all both each every".split()), frozenset("none neither".split())
_EVERY_OR_NONE = _EVERY | _NONE
_NOBODY = frozenset("nobody none people passengers one".split())
_OVER = frozenset("over above".split())
_UNDER = frozenset("under below".split())
_BEING = frozenset("was were are is".split())
_PLURALS = {f"{name}s": years for name, years in NAMES.items()}
_NAMED = frozenset(_PLURALS)
_TELLING = _NAMED | _EVERY_OR_NONE | _NOBODY
_LOOSE = frozenset("not nearly almost virtually practically but except bar mostly former once if unless until when any or must".split())
_OTHERS = frozenset("and with while but whose parents parent mother father mothers teacher teachers driver carer adult adults".split())
_CLOSING = frozenset(", . ; : ) – — at on in and years respectively".split())
_MORE = frozenset("a an the their his her one two three four five six several some".split())
_SMALLER = frozenset("months month weeks week days day to - – per".split())
_HARM = {"injured": "hurt", "wounded": "hurt", "harmed": "hurt", "died": "killed", "dead": "killed", "victims": "killed"}
_REACH = 12


class Bound(NamedTuple):
    """The tokens *first* up to *last* say that those of *sentence* are from *least* up to *most* years old; *which* tells whom alone."""

    first: int
    last: int
    least: int
    most: int
    sentence: Sentence
    which: str = ""


def ages_within(story: Story) -> Iterator[Link]:
    """Each age that lies outside what the words say of all whose ages are told."""
    for sentence in story.holding(_TELLING):
        for k in story.places(_NAMED, sentence):
            yield from outside(story, _named(story, sentence, k), list(_apposed(story, sentence, k)))
        bounds = list(_bounds(story, sentence))
        if len(bounds) == 1:
            yield from outside(story, bounds[0], list(_ages_of(story, bounds[0])))


def outside(story: Story, bound: Bound, ages: Sequence[tuple[int, int]]) -> Iterator[Link]:
    for k, number in ages:
        if not bound.least <= number <= bound.most:
            years = Interval(bound.least, bound.most)
            amount = Amount(Stated("range", bound.least, bound.most), years, years, unit="year")
            word = story.word(bound.first, bound.last, amount, "age", Scope(what="so old"))
            age = story.word(k, k + 1, exactly(number, "year"), "age")
            yield Link("meant", (word.id, age.id), assumption=f"line {line(word)} tells how old they all are")


# ---- bounds --------------------------------------------------------------------------------------------------------------


def _named(story: Story, sentence: Sentence, k: int) -> Bound:
    return Bound(k, k + 1, *_PLURALS[story.tokens.low[k]], sentence)


def _apposed(story: Story, sentence: Sentence, k: int) -> Iterator[tuple[int, int]]:
    """The ages of *the teenagers, aged 16, 18 and 21*, *two teenagers (16, 17)*; not of *a man and two teenagers, aged 16, 17, 40*."""
    low = story.tokens.low
    ahead = low[max(sentence.first, k - 6) : k]
    if (_LOOSE | _OTHERS | {"as", "fellow", ",", "by", "than"}) & set(ahead):
        return
    start = next((k + 1 + len(lead) for lead in _LEADS if tuple(low[k + 1 : k + 1 + len(lead)]) == lead), -1)
    ages = listed(low, start, sentence.last) if start > 0 else []
    aged = low[start - 1] == "aged"
    if ages and (aged or len(ages) > 1):
        yield from ages


_LEADS = ((",", "aged"), ("aged",), ("(", "aged"), ("(",), (",",))


def _bounds(story: Story, sentence: Sentence) -> Iterator[Bound]:
    """Each *all under 12*, *were all over 70*, *none of them was over 30*, *all aged between 11 and 14*, *all in their 70s*."""
    low = story.tokens.low
    for k in story.places(_EVERY_OR_NONE, sentence):
        end = _verb(low, k, sentence.last)
        if end < 0 or _LOOSE & {*low[max(sentence.first, k - 2) : k], *low[k:end]}:
            continue
        at = end + (low[end] in ("aged", "still")) + (low[end : end + 2] == ["the", "age"])
        least, most, last = _limit(low, at)
        if last < 0 or low[last] not in _CLOSING or low[last : last + 2] == ["in", "the"]:
            continue
        if low[k] in _NONE:
            least, most = (most + 1, _OLDEST) if least == 0 else (0, least)
        yield Bound(at, last, least, most, sentence)
    for k in story.places(_NOBODY, sentence):
        if low[k] in ("people", "passengers", "one") and low[k - 1] != "no":
            continue
        at = k + 1 + (low[k + 1] == "aged")
        least, most, last = _limit(low, at)
        if last > 0 and low[last] in _BEING and low[last + 1].isalpha() and low[last + 2] in _CLOSING and not _LOOSE & set(low[k - 2 : k]):
            least, most = (most + 1, _OLDEST) if least == 0 else (0, least)
            yield Bound(at, last, least, most, sentence, _HARM.get(low[last + 1], low[last + 1]))


def _verb(low: Sequence[str], k: int, last: int) -> int:
    """The token behind the verb whose subject opens at *k*, or behind *k* itself in ``, all under 12``, ``were all under 12``; else -1."""
    if low[k] in _EVERY and (low[k - 1] in (",", "(", "—", "–") or low[k - 1] in _BEING) and low[k + 1] in _OPENING:
        return k + 1
    words = low[k + 1 : min(last, k + 1 + 2 * _REACH)]
    at = next((k + 1 + j for j, word in enumerate(words) if word in _BEING), -1)
    gap = low[k + 1 : at]
    listed = {",", "and"} & set(gap) and "aged" not in gap
    return -1 if at < 0 or listed or {"who", "which", "that", ";", ":"} & set(gap) else at + 1


_OPENING = frozenset("under over below above aged at between in younger older still".split())


def _limit(low: Sequence[str], k: int) -> tuple[int, int, int]:
    """The least and the greatest age that the words at *k* tell, with the token behind them, which is -1 where they tell none."""
    if low[k : k + 2] in (["younger", "than"], ["older", "than"], ["at", "least"]):
        number = number_of(low[k + 2])
        spans = {"younger": (0, number - 1), "older": (number, _OLDEST), "at": (number, _OLDEST)}
        return *spans[low[k]], k + 3 if number else -1
    if low[k] in ("between", "from") and low[k + 2] in ("and", "to"):
        least, most = number_of(low[k + 1]), number_of(low[k + 3])
        return least, most, k + 4 if 0 < least < most else -1
    if low[k : k + 2] == ["in", "their"]:
        word = low[k + 2].removesuffix("s")
        parted = low[k + 3] in ("s", "'s", "’s")
        figures = word.isdecimal() and len(word) == 2 and (parted or word != low[k + 2])
        decade = int(word) if figures else _DECADES.get(low[k + 2], 0)
        return (13, 19, k + 3) if low[k + 2] == "teens" else (decade, decade + 9, k + 3 + parted if decade else -1)
    if low[k - 1] == "aged" and number_of(low[k]):
        return number_of(low[k]), number_of(low[k]), k + 1
    number = number_of(low[k + 1])
    if not number or low[k] not in _OVER | _UNDER:
        return 0, 0, -1
    return (number, _OLDEST, k + 2) if low[k] in _OVER else (0, number - 1, k + 2)


_DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90}


def number_of(word: str) -> int:
    number = int(word) if word.isdecimal() and len(word) < 4 else SMALL.get(word, 0)
    return number if number <= _OLDEST else 0


# ---- ages ----------------------------------------------------------------------------------------------------------------


def _ages_of(story: Story, bound: Bound) -> Iterator[tuple[int, int]]:
    """The ages that the sentence of *bound* or the next one tells of the same people."""
    low, sentence = story.tokens.low, bound.sentence
    for k in range(sentence.first + 1, sentence.last):
        if bound.first <= k < bound.last or low[k - 1] not in ("aged", "were", "are"):
            continue
        first, last = (bound.last, k - 1) if k > bound.last else (k, bound.first)
        ages = listed(low, k, sentence.last)
        if len(ages) > 1 and not (_OTHERS if k > bound.last else _OTHERS - {"and"}) & set(low[first:last]) and not bound.which:
            yield from ages
            return
    following = [s for s in story.beside(sentence, 0, 1) if s.number == sentence.number + 1]
    for s in following:
        if any(a in ("and", "with", "but") and b in _MORE for a, b in pairwise(low[bound.last : sentence.last])):
            return  # "The boys, all under 16, and a woman"
        if low[s.first : s.first + 2] == ["they", "were"] and low[s.first + 2] in ("named", "identified") and not bound.which:
            yield from _apart(story, s)
        at = _opened(story, s, bound)
        yield from listed(low, at, s.last) if at > 0 else ()


def _apart(story: Story, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The ages of *They were named as Al Ray, 20, Bo Sim, 21, and Cy Tow, 24*."""
    low = story.tokens.low
    for k in range(sentence.first + 4, sentence.last - 1):
        alone = low[k - 1] == "," and low[k + 1] in (",", ".", ";", "and") and story.tokens.written(k - 2)[:1].isupper()
        if alone and low[k].isdecimal() and number_of(low[k]):
            yield k, number_of(low[k])


def _opened(story: Story, sentence: Sentence, bound: Bound) -> int:
    """The token at which *They were aged*, *Their ages were*, *The oldest was*, *The victims were* goes on to tell ages, or -1."""
    low, k = story.tokens.low, sentence.first
    if bound.which:
        those = k + 1 if low[k] in ("the", "those") else k
        return those + 3 if _HARM.get(low[those], low[those]) == bound.which and low[those + 1 : those + 3] == ["were", "aged"] else -1
    if low[k] == "they" and low[k + 1] in _BEING:
        return k + 2 + (low[k + 2] == "aged")
    if low[k : k + 2] == ["their", "ages"]:
        return k + 3
    if low[k] != "the":
        return -1
    if low[k + 1] in ("oldest", "youngest", "eldest") and low[k + 2] in _BEING:
        return k + 3 + (low[k + 3] == "aged")
    known = {stem(singular(w)) for w in low[bound.sentence.first : bound.sentence.last]}
    if low[k + 2] in _BEING and stem(singular(low[k + 1])) in known and low[k + 3] == "aged":
        return k + 4
    return -1


def listed(low: Sequence[str], k: int, last: int) -> list[tuple[int, int]]:
    """The numbers of ``5, 9 and 13`` at *k*, each with its token; none where they count months or something else."""
    found = list[tuple[int, int]]()
    while k < last and (number := number_of(low[k])):
        found.append((k, number))
        k += 1
        step = 2 if low[k : k + 2] == [",", "and"] else 1 if low[k] in (",", "and") else 0
        if not step or not number_of(low[k + step]):
            break
        k += step
    aged = bool(found) and low[found[0][0] - 1] == "aged"
    bad = k < last and (low[k] in _SMALLER or low[k] not in (_CLOSING | _BEING | {"who"} if aged else _CLOSING))
    return [] if bad else found
