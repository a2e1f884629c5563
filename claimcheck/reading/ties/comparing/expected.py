"""Expected: forecasts called beaten or targets called missed, against what came of them and what had been expected."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun, of_one_unit, sizes, stem
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.words.grammar import UNSURE

_BEAT = frozenset(
    "beat beats beating beaten topped tops topping exceeded exceeds exceeding surpassed surpasses surpassing outperformed bettered outdid "
    "above ahead smashed past".split()
)
_MISS = frozenset("missed misses missing undershot undershoots short shy below disappointed under".split())
_NOUNS = frozenset(
    "forecast forecasts expectation expectations estimate estimates prediction predictions target targets goal goals guidance consensus "
    "projection projections hopes budget plan plans quota promise pledge".split()
)
_EXPECTED = frozenset(
    "analyst analysts street city economists forecasters forecast forecasts expected expecting expectation expectations estimate "
    "estimates estimated predicted pencilled penciled looking looked consensus target targets hoped hoping projected projection guidance "
    "goal brokers investors sought aimed budgeted planned wanted promised pledged quota".split()
)
_LEAST = frozenset("cut cutting reduce reducing keep keeping below under within limit limiting most cap lower deficit losses loss".split())
_UNSURE = UNSURE | frozenset("to hopes expects".split())
_WALLS = frozenset((",", ";", ":", "(", "—", "–", "and", "but", "while", "where", "which", "who"))
_ON, _MOST, _FAR = 2, 6, Fraction(2)


def expected(story: Story) -> Iterator[Choice]:
    """For each forecast called beaten, or target called missed, the pairs of figures that may be its outcome and itself."""
    for sentence in story.holding(_SAYING):
        for k in story.places(_SAYING, sentence):
            way = _way(story, sentence, k) if k < sentence.last - 1 else 0
            links = list(_links(story, sentence, k, way)) if way else []
            if links:
                yield Choice(tuple(links[:_MOST]))


def _way(story: Story, sentence: Sentence, k: int) -> int:
    """1 where token *k* says that what was expected was passed, -1 that it was not reached, else 0."""
    low = story.tokens.low
    if low[k] in _THAN and _expected_behind(story, sentence, k):
        return _THAN[low[k]]
    if any(r.last == k for r in story.here(sentence)):
        return 0  # "34 short of its target"
    if low[k] not in _BEAT and low[k] not in _MISS or _UNSURE & set(low[max(sentence.first, k - 4) : k]):
        return 0
    for j in range(k + 1, min(k + 7, sentence.last)):
        if low[j] in _NOUNS:
            return 1 if low[k] in _BEAT else -1
        if any(r.first == j and _is_expected(story, r) for r in sizes(story.here(sentence))):
            return 1 if low[k] in _BEAT else -1  # "fell short of the £3.1bn that brokers had hoped for"
        if low[j] in _WALLS or low[j][0].isdecimal():
            return 0
    return 0


_THAN = {"better": 1, "more": 1, "higher": 1, "larger": 1, "worse": -1, "fewer": -1, "less": -1, "lower": -1, "smaller": -1}
_SAYING = _BEAT | _MISS | frozenset(_THAN)


def _expected_behind(story: Story, sentence: Sentence, k: int) -> bool:
    """True for ``better than the pollsters had predicted`` with no figure in it."""
    low, end = story.tokens.low, min(k + 9, sentence.last)
    than = next((j for j in range(k + 1, min(k + 4, end)) if low[j] == "than"), -1)
    nouns = {stem(r.figure.noun) for r in sizes(story.here(sentence)) if r.figure.noun}
    if than > k + 1 and nouns and stem(low[than - 1]) not in nouns:
        return False  # "146 of 6,300 trains, and 90 ran with fewer carriages than planned"
    if than < 0 or _UNSURE & set(low[max(sentence.first, k - 4) : k]) or _LEAST & set(low[sentence.first : k]):
        return False
    at = next((j for j in range(than + 1, end) if low[j] in _EXPECTED and low[j] != "analysts"), -1)
    return at > 0 and not any(than < r.first < at for r in story.here(sentence)) and low[at + 1] in (":", ",", ".", ";", "—", "–")


def _links(story: Story, sentence: Sentence, k: int, way: int) -> Iterator[Link]:
    near = [r for s in story.beside(sentence, 1, _ON) for r in sizes(story.here(s))]
    near = [r for r in near if r.claim.stated.number is not None and r.claim.kind != "duration" and change_word(story, r) < 0]
    hoped = [r for r in near if _is_expected(story, r)]
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    for goal in hoped:
        if _LEAST & set(story.before(goal, 10)):
            continue
        for came in sorted((r for r in near if r not in hoped and _alike(r, goal)), key=lambda r: abs(r.first - goal.first)):
            if _of_two_years(story, came, goal) or _are_both_passed(story, k, came, goal):
                continue
            a, b = in_unit(story, came, goal), in_unit(story, goal, came)
            names = (a.claim.id, b.claim.id) if way > 0 else (b.claim.id, a.claim.id)
            told = f"{lines(came.claim, goal.claim, 'tell')} what came of it and what had been expected"
            yield Link("order", names, assumption=told, words=words)


def _of_two_years(story: Story, came: Read, goal: Read) -> bool:
    """True for *In 1986 output was 17.2 million tonnes ... For 1987 it is forecast to be 17.0 million*."""
    one, other = ({w for w in story.tokens.low[r.sentence.first : r.sentence.last] if is_year(w)} for r in (came, goal))
    return came.sentence is not goal.sentence and bool(one and other) and not one & other


def _are_both_passed(story: Story, k: int, came: Read, goal: Read) -> bool:
    """True for the 1.371 of *surpassed its goal of 1.410 and the 1.371 of last year*: what passed the one passed the other."""
    return k < goal.first < came.first and came.sentence is goal.sentence and "and" in story.between(goal, came)


def _is_expected(story: Story, read: Read) -> bool:
    """True for a figure whose clause says that it was expected or aimed at."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    start = next((j + 1 for j in range(first - 1, max(read.sentence.first, first - 9) - 1, -1) if low[j] in _WALLS), None)
    ahead = low[start if start is not None else max(read.sentence.first, first - 9) : first]
    stop = min((r.first for r in story.here(read.sentence) if r.first > last), default=read.sentence.last)
    walls = _WALLS | (_BEAT | _MISS if _WAS & set(low[last : last + 2]) else set())  # "403,000 were below the target"
    end = next((j for j in range(last, min(stop, last + 7)) if low[j] in walls), min(stop, last + 7))
    # "beat forecasts with 41" is what came of it, "missed its target of seeing 95" what was aimed at.
    passed = (_BEAT | _MISS) & set(ahead) and not {"of", "for"} & set(ahead)
    given = any(pair in _GIVEN for pair in pairwise(ahead))
    return not passed and (given or bool(_EXPECTED & {*ahead, *low[last:end]}))


_WAS = frozenset("was were is are came fell stood".split())
_GIVEN = frozenset((("had", "given"), ("gave", "it"), ("gave", "them"), ("had", "put"), ("put", "it"), ("tipped", "it")))


def _alike(a: Read, b: Read) -> bool:
    one, other = a.claim, b.claim
    numbers = [abs(Fraction(c.stated.number or 0)) for c in (one, other)]
    bare = not base_unit(one) and not a.figure.noun or not base_unit(other) and not b.figure.noun
    unit = base_unit(one) == base_unit(other) or (bare and of_one_unit(one, other))
    close = 0 < min(numbers) and max(numbers) < _FAR * min(numbers)
    return unit and close and of_one_noun(one, other) and (one.kind == "share") == (other.kind == "share")
