"""Movements: a sentence says that something rose or fell and tells no figure; the two that show it follow, one then and one now."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.nearby import base_unit, of_one_unit, sizes, stem
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.comparing.betterment import BETTERING, betterment, tells_better
from claimcheck.reading.ties.comparing.whens import later
from claimcheck.reading.ties.records.eras import era, month_of
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.ties.shares.changes import of_them
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.ties.shares.pairs import is_spell
from claimcheck.reading.ties.shares.ways import FALLING_STUFFS
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.change import CHANGING, FALLS, RISES
from claimcheck.reading.words.grammar import UNSURE
from claimcheck.reading.words.numbers import ORDINALS, SMALL
from claimcheck.values.per_time import TIMES

_ON = 3  # sentences from the movement to the second figure
# Words of change that as often say something else when no figure follows.
_LOOSE = frozenset(
    "cut cuts cutting raise raises raised lift lifts lifted shed loss extend extends extended extension mount mounted advance advanced "
    "bounce bounced dive dived leap leaps leapt slow slows scaled trim trimmed gain gains gained lower higher sink sank sunk crashed "
    "collapsed collapse slip slips slide slides boost boosts boosted upgrade upgraded spike hike expansion swell".split()
)
UP, DOWN = RISES - _LOOSE - {"up"}, FALLS - _LOOSE - {"down"}
_WON = {**dict.fromkeys("gained gaining won attracted added".split(), 1), **dict.fromkeys("lost losing shed shedding".split(), -1)}
_MOVING = (UP | DOWN | {"up", "down"}).union(_WON) | BETTERING
_TOLD_ALREADY = frozenset("the this that these those".split())
_CAME = frozenset("came comes follows followed coincided coincides began means meant".split())
_ABSTRACT = ("ism", "tion", "ness", "ity", "ment")
_IS = frozenset("is are was were 's 're been".split())
_UNSURE = UNSURE | frozenset(
    "before until unless hopes hope expect expected expects expecting fear fears feared forecast forecasts predict predicts "
    "predicted plans plan wants want seeks seek demands urges urged to".split()
)
_FORESEEN = frozenset("expected forecast predicted seen pencilled estimates estimated projected analysts economists brokers".split())
_LAPSES = frozenset("day week fortnight month quarter year decade season days weeks months years decades seasons".split())
_ENDS = frozenset("to from by at than".split())
_RATED = frozenset("forecast forecasts estimate estimates target targets rate rates outlook prospects".split())
_UNMOVED = frozenset("changed unchanged steady flat".split())
_IT = frozenset("it they this gap".split())
_APART = frozenset("apart out through ill silent asleep victim foul into".split())  # "has fallen apart" tells of no fall
_MUCH = Fraction(3, 2)
_DENSE = 6  # figures of a story among which the name of what moves tells whose they are


def movements(story: Story) -> Iterator[Choice]:
    """For each sentence of movement the pair of figures that shows it, where it is the only pair of its kind behind it."""
    for sentence in story.holding(_MOVING):
        if sentence.role not in ("body", "standfirst", "headline"):
            continue
        way, k = _way(story, sentence)
        if way and story.tokens.low[k - 1] in FALLING_STUFFS:
            continue  # "Snow fell on 12 days, compared with nine in the winter before"
        pair = _pair(story, sentence, k) if way else None
        if pair is not None and not _of_another_thing(story, k, pair) and tells_better(story, k, pair):
            then, now = as_means(story, in_unit(story, pair[0], pair[1]), in_unit(story, pair[1], pair[0]))
            told = f"{lines(pair[0].claim, pair[1].claim, 'tell')} the two figures of which “{story.tokens.low[k]}” speaks"
            words = story.document.span(story.tokens.start[k], story.tokens.end[k])
            yield Choice((Link("rise" if way > 0 else "fall", (then.claim.id, now.claim.id), assumption=told, words=words),))


def as_means(story: Story, a: Read, b: Read) -> tuple[Read, Read]:
    """*a* and *b*, both as means where one of them is told so: ``waited 14 weeks on average, against 11 weeks``."""
    if "mean" in (a.claim.kind, b.claim.kind) and a.claim.kind != b.claim.kind and base_unit(a.claim) == base_unit(b.claim):
        a, b = (r._replace(claim=story.word(r.first, r.last, r.claim.amount, "mean")) for r in (a, b))
    return a, b


def _way(story: Story, sentence: Sentence) -> tuple[int, int]:
    """1 or -1 and the token that says so; 0 where the sentence tells a figure before its end, or moves both ways."""
    low, found = story.tokens.low, list[tuple[int, int]]()
    for k in story.places(_MOVING, sentence):
        if low[k].startswith("declin") and low[k + 1] == "to" and low[k + 2].isalpha() and low[k + 2] not in SMALL:
            continue  # "declined to be named"
        if low[k][:4] in ("fall", "fell") and low[k + 1] in _APART:
            continue
        if k == sentence.first or low[k - 1] == ",":
            continue  # "swollen since the spring": how it came about
        if k == sentence.first + 1 and sentence.number and low[k - 1] in _TOLD_ALREADY and low[k + 1] in _CAME:
            continue  # "The decline came as sales rose. There were 428 ...": what a sentence before has told
        if low[k].endswith("ing") and (is_plural(low[k + 1]) or low[k + 1].endswith(_ABSTRACT)):
            continue  # "suggested growing pessimism": of another thing
        if low[k] in ("growth", "expansion") and (low[k + 1] == "at" or low[k + 1] in _RATED):
            continue  # "put growth at between 1 and 1.5 per cent", "have been cutting growth forecasts"
        stands = low[k] in ("up", "down") and low[k - 1] in _IS and low[k + 1] not in ("to", "for", "in", "on", "at", "and", "against")
        if low[k] in UP or (stands and low[k] == "up"):
            found.append((1, k))
        elif low[k] in _WON and (is_plural(low[k + 1]) or low[k + 1] == "ground"):
            found.append((_WON[low[k]], k))  # "has lost backers", "gained ground"
        elif better := betterment(story, k):
            found.append((better, k))
        elif low[k] in DOWN or (stands and low[k] == "down"):
            found.append((-1, k))
    if len({way for way, _ in found}) != 1:
        return 0, -1
    way, k = found[0]
    ahead = low[max(sentence.first, k - 6) : k]
    began = ahead[-1:] == ["to"] and ahead[-2:-1] in (["begun"], ["began"], ["continued"], ["continue"], ["continues"], ["started"])
    if _UNSURE & set(ahead[:-1] if began else ahead[1:] if ahead[:2] == ["hopes", "of"] else ahead):
        return 0, -1
    figures = [r for r in sizes(story.here(sentence)) if r.claim.kind != "duration"]
    gap, verb = low[k : figures[0].first] if figures else [], low[k - 1] not in ("the", "a", "an", "this", "that", "its")
    marked = not figures or bool({":", "—", "–"} & set(gap)) or ("," in gap and verb and introduced(story, figures[0])[0] not in _ENDS)
    if _FORESEEN & set(low[k + 1 : min(k + 40, len(low))]):
        return 0, -1  # the figure beside it is what was expected
    return (way, k) if not figures or (figures[0].first > k and marked and change_word(story, figures[0]) < 0) else (0, -1)


def _pair(story: Story, sentence: Sentence, k: int) -> tuple[Read, Read] | None:
    """The figure of then and that of now, where no other of their kind stands behind the movement."""
    low, near = story.tokens.low, story.beside(sentence, 0, _ON)
    later = _IT & set(low[max(sentence.first, k - 4) : k])
    if sentence.role == "headline":
        near = [s for s in story.sentences if s.role in ("body", "standfirst")][:_ON]
    behind = [r for s in near for r in sizes(story.here(s)) if r.first > k and r.claim.stated.number is not None]
    ahead = [r for s in story.beside(sentence, 2, 0)[:-1] for r in sizes(story.here(s)) if r.claim.stated.number is not None]
    found = behind if len(behind) > 1 or not later else ahead
    lasting = all(r.claim.kind == "duration" or (base_unit(r.claim) or "hour") in TIMES and not r.figure.noun for r in found)
    found = [r for r in found if (lasting or r.claim.kind != "duration") and not is_spell(story, r)]
    found = [r for r in found if r.claim.modality in ("stated", "forecast") and change_word(story, r) < 0 and not of_them(story, r)]
    for a, b in pairwise(found):
        same = [r for r in found if alike(a, r)]
        if same == [a, b] and story.apart(b.sentence, a.sentence) < 3:
            told = order(story, a, b)
            if told:
                return (a, b) if told > 0 else (b, a)
    return None


def _of_another_thing(story: Story, k: int, pair: tuple[Read, Read]) -> bool:
    """True for *a rise in interest rates* before what a sentence that names its own subject tells of foreign reserves."""
    low, (a, b) = story.tokens.low, pair
    if a.sentence is b.sentence and _UNMOVED & set(story.between(*sorted(pair, key=lambda r: r.first))):
        return True  # "It was quoted at 3.72, little changed from 3.7": these two have not moved
    does = is_plural(low[k - 1])  # "Offences rose in the city": where, not what
    behind = low[k + 2 : k + 8] if low[k + 1] in ("in", "of") and not does else []
    walls = [j for j, w in enumerate(behind) if w in _WALLS]
    moved = {stem(w) for w in behind[: walls[0] if walls else 8] if len(w) > 3}
    first = a.sentence if a.sentence.number < b.sentence.number else b.sentence
    words = [w for s in (a.sentence, b.sentence) for w in low[s.first : s.last]]
    if does and low[k + 1] in ("in", "of") and {stem(w) for r in pair for w in r.figure.counted.lower().split()} - _moved(story, k):
        return True  # "Prices rose in March. Farmers sold 812 cows"
    if low[k - 1] == "the" and low[k + 1] == "of" and k < first.first and not moved & set(map(stem, words)):
        return True  # "the fall of the airport"
    of = story.sentence_at(k)
    dense = sum(map(len, story.by_sentence.values())) > _DENSE or (of is not None and a.sentence.block != of.block)
    if dense and first.first > k and not _takes_up(low, first) and not _moved(story, k) & set(map(stem, words)):
        return True
    ahead = {low[j] for s in (a.sentence, b.sentence) for j in range(s.first, min(b.last + 6, s.last)) if j != k}
    if (CHANGING | _SHIFTS) & ahead:
        return True
    its_own = is_plural(low[first.first]) or is_plural(low[first.first + 1]) or bool(CHANGING & set(words))
    return bool(moved) and its_own and not moved & set(map(stem, words)) and first.first > k


def _moved(story: Story, k: int) -> set[str]:
    """The stems that may name what moves by the word at token *k*: those before it in its clause, and those right behind it."""
    low, sentence = story.tokens.low, next(s for s in story.sentences if s.first <= k < s.last)
    start = next((j + 1 for j in range(k - 1, sentence.first - 1, -1) if low[j] in _OPENING), sentence.first)
    end = next((j for j in range(k + 1, sentence.last) if low[j] in _WALLS), sentence.last)
    return {stem(w) for j in (*range(start, k), *range(k + 1, end)) if len(w := low[j]) > 3 and w not in CHANGING}


def _takes_up(low: list[str], sentence: Sentence) -> bool:
    """True for a sentence that names no other thing first: *It was 340*, *In May 340 came*, *Last year they sold*, *From 340 it went*."""
    return low[sentence.first] in _TAKING_UP or low[sentence.first][0].isdecimal() or low[sentence.first] in MONTHS


_SHIFTS = frozenset("stronger weaker strongly firmer easier".split())
_OPENING = frozenset(", ; : that said says as while when after although though despite".split())
_TAKING_UP = frozenset(
    "it they this that these those its their he she we there then now in on at by for from last next during after when while two three "
    "four five six seven eight nine ten some about only just nearly almost more fewer a an one today yesterday this since until as".split()
)
_WALLS = frozenset(", ; : . ( and but after as on at from since this last with that which when because for".split())


def alike(a: Read, b: Read) -> bool:
    """True for figures of one unit and noun, of which the second may leave its own out, and of nearly one size."""
    one, other = a.claim, b.claim
    if (one.kind == "share") != (other.kind == "share") and base_unit(one) and base_unit(other):
        return False
    if b.figure.noun and (a.figure.noun or base_unit(one)) and a.figure.noun != b.figure.noun:
        return False
    numbers = [abs(Fraction(c.stated.number or 0)) for c in (one, other)]
    return of_one_unit(one, other) and 0 < min(numbers) and max(numbers) < _MUCH * min(numbers)


def order(story: Story, a: Read, b: Read) -> int:
    """1 where *b* is told of the later time, -1 where *a* is, 0 where the words do not say."""
    low = story.tokens.low
    ahead = [low[k] for k in range(max(b.sentence.first, b.first - 9), b.first) if not _is_mean(low, k)]
    if any(x in _LAPSES and y in ("later", "on", "afterwards") for x, y in pairwise([*ahead, *story.after(b, 3)])):
        return 1
    if any(x in _LAPSES and y in ("before", "earlier") for x, y in pairwise([*ahead[:4], ".", *story.after(b, 5), "."])):
        return -1
    if (
        introduced(story, b)[0] == "against"
        or low[a.last : b.first] == ["after"]
        or ({"compared", "against", "versus", "from"} & set(low[a.last : b.first]) and a.sentence is b.sentence)
    ):
        return -1
    dated = [r.claim.when for r in (a, b) if r.claim.when is not None and r.claim.when.start is not None]
    if any(is_year(w) for r in (a, b) for w in story.after(r, 5)):
        if len(dated) < 2 and era(story, a) == 1 and any(map(is_year, story.after(b, 5))):
            return -1  # "It is now 14 points. It was 17 in 2019"
        return 0 if len(dated) < 2 or dated[0] == dated[1] else 1 if str(dated[0].start) < str(dated[1].start) else -1
    years = [any(map(is_year, story.before(r, 3))) for r in (a, b)]
    if years == [True, False]:
        return 1  # "In 2020, 61 per cent voted; on Sunday 64 per cent did"
    turns = [_turn(story, r) for r in (a, b)]
    if all(n for n, _ in turns) and turns[0][0] != turns[1][0] and _LAPSES & {word for _, word in turns}:
        return 1 if turns[0] < turns[1] else -1  # "9,000 in the first week and 8,400 in the second"
    one, other = era(story, a), era(story, b)
    if other == 1 != one and month_of(story, a):
        return 1
    if (one < 0) != (other < 0):
        return 1 if one < 0 else -1
    told = later(story, a, b)
    if told or a.sentence is not b.sentence or len(dated) < 2 or dated[0] == dated[1] or any(w.days != 1 for w in dated):
        return told
    return 1 if str(dated[0].start) < str(dated[1].start) else -1  # "71 metres on 1 June and 74 metres on 1 July"


def _is_mean(low: list[str], k: int) -> bool:
    """True for the *on* of *14 weeks on average*, which tells no later time."""
    return low[k : k + 2] == ["on", "average"]


def _turn(story: Story, read: Read) -> tuple[int, str]:
    """The number of *in the second week* beside *read* and the word behind it; 0 where none stands there."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    near = (*range(last, min(last + 5, read.sentence.last - 1)), *range(max(read.sentence.first + 1, first - 4), first))
    k = next((k for k in near if low[k] in ORDINALS and low[k - 1] == "the"), -1)
    return (ORDINALS[low[k]], low[k + 1]) if k >= 0 else (0, "")
