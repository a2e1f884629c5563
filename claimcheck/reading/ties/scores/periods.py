"""Periods: the halves, quarters and late goals of a game, against its final score."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line, lines
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import near, number_word, phrases
from claimcheck.reading.ties.scores.results import FINAL, HALF, beside, summed
from claimcheck.reading.ties.scores.scoreline import Score, scores, small
from claimcheck.reading.ties.scores.scorers import long_ago
from claimcheck.reading.words.numbers import OFTEN, ORDINALS

_SECOND = phrases(
    "second half", "second-half", "after the break", "after the interval", "after half-time", "after halftime", "after half time",
    "after the turn", "the rest of the way", "in the second", "from then on", "after that", "the final period", "after it",
    "final quarter", "last quarter", "fourth quarter", "final period", "third period",
)  # fmt: skip
_FIRST = phrases(
    "first half", "first-half", "at half-time", "at the last break", "at three-quarter time", "after three quarters", "after two periods",
    "going into the final quarter", "going into the fourth", "entering the fourth", *(" ".join(p) for p in HALF),
)  # fmt: skip
_OTHER_GAMES = frozenset("aggregate sets penalties shootout leg legs previous earlier season".split())
_BACK = 3
_QUARTERS = {
    "quarter": 4, "quarters": 4, "half": 2, "halves": 2, "period": 3, "periods": 3, "third": 3,
}  # fmt: skip
_PLACES = ("first", "opening", "second", "third", "fourth", "last", "final", "closing", "interval", "break")


def periods(story: Story) -> Iterator[Link | Choice]:
    """What must hold of the final scores of *story* and what is told of the parts of the games."""
    told = [s for sentence in story.sentences for s in scores(story, sentence) if len(s.sides) == 2]
    yield from _running(story, told)
    yield from _alone(story, told)
    for final in told:
        if not _is_final(story, final):
            continue
        before = [s for s in told if s is not final and 0 <= story.apart(final.sentence, s.sentence) <= _BACK]
        if len(told) != 3:
            yield from _halves(story, final, before)
        yield from _quarters(story, final)
        yield from _two_halves(story, final)
        yield from _innings(story, final)


_OPENING = ("first", "opening", "one", "1st")
_NEXT = ("second", "next", "2nd")
_AT_HALF = phrases(
    "at the half", "at half-time", "at halftime", "at the break", "at the interval", "at half time", "at the turn", "at half",
    "by half-time", "by the break", "by the interval", "by halftime", "into the break", "into the interval", "for the half",
    "half-time lead", "halftime lead", "half-time advantage", "halftime advantage", "after two", "interval lead",
)  # fmt: skip


def _running(story: Story, told: Sequence[Score]) -> Iterator[Choice]:
    """*28-21 after the opening quarter, 25-24 in the second, and 53-45 at the half*: the first two periods make the half."""
    low = story.tokens.low
    for half in told:
        if not _near(story, half, _AT_HALF, 4):
            continue
        before = [s for s in told if s.last <= half.first and story.apart(half.sentence, s.sentence) < _BACK]
        near_by = [low[max(s.sentence.first, s.first - 5) : min(s.sentence.last, s.last + 5)] for s in before]
        if len(before) != 2 or not any({"quarter", "quarters", "period", "periods"} & set(words) for words in near_by):
            continue
        if set(_OPENING) & set(near_by[0]) and set(_NEXT) & set(near_by[1]):
            said = f"{lines(before[0].sides[0], before[1].sides[0], 'tell')} the two periods before the break"
            yield summed(half, before, said)


def _alone(story: Story, told: Sequence[Score]) -> Iterator[Choice]:
    """*beat them 98-91 after leading by 52-40 at half-time. They lost the second 51-46*: both halves and the game."""
    late = [s for s in told if _near(story, s, _SECOND) or _is_second(story, s)]
    if len(late) > 1:  # "outscored them 14-8 in the final quarter to win 41-40"
        late = [s for s in late if story.tokens.low[s.last] == "in"] or late
    early = [s for s in told if s not in late and _near(story, s, _FIRST)]
    rest = [s for s in told if s not in late and s not in early]
    if len(late) == len(early) == len(rest) == 1 and max(s.sentence.number for s in told) - min(s.sentence.number for s in told) <= _BACK:
        words = {w for s in told for w in story.tokens.low[s.sentence.first : s.sentence.last]}
        if sum(rest[0].numbers) > max(sum(late[0].numbers), sum(early[0].numbers)) and not _OTHER_GAMES & words:
            said = f"{lines(early[0].sides[0], late[0].sides[0], 'tell')} the halves of the game of line {line(rest[0].sides[0])}"
            yield summed(rest[0], [early[0], late[0]], said)


def _is_second(story: Story, score: Score) -> bool:
    """True for *took the first half 14-12 and the second by 17-12*."""
    ahead = story.tokens.low[max(score.sentence.first, score.first - 3) : score.first]
    return ahead[:2] == ["the", "second"] or ahead[1:] == ["the", "second"]


def _is_final(story: Story, score: Score) -> bool:
    """True for *lost 4-2*, *it ended 94-85*, not for a score at the interval or of two legs."""
    low = story.tokens.low
    ahead = low[max(score.sentence.first, score.first - 6) : score.first]
    behind = low[score.last : min(score.sentence.last, score.last + 4)]
    around = set(low[score.sentence.first : score.sentence.last])
    other = _OTHER_GAMES & around or (long_ago(story.tokens.low[score.sentence.first : score.sentence.last]) and "quarter" not in around)
    ends = ahead[-2:-1] == ["to"] and ahead[-1] in FINAL  # "13 in the second to win 41-35"
    return bool(FINAL & {*ahead, *behind}) and not other and (ends or not _near(story, score, (*_FIRST, *_SECOND), 3))


def _near(story: Story, score: Score, words: Sequence[tuple[str, ...]], most: int = 6) -> tuple[int, int] | None:
    """The first of *words* that stands within so many tokens of *score* in its clause."""
    low = story.tokens.low
    for k in range(score.sentence.first, score.sentence.last):
        length = near(low, k, words)
        gap = low[min(k, score.last) : max(k, score.first)]
        if length and beside((k, k + length), score, most) and not {";", "and", "but", "-"} & set(gap):
            return k, k + length
    return None


def _halves(story: Story, final: Score, before: Sequence[Score]) -> Iterator[Choice]:
    """*led 21-10 at the interval, were outscored 17-9 in the second half and won 35-27*: the halves make the game."""
    late = [s for s in before if _near(story, s, _SECOND)]
    early = [s for s in before if s not in late and _near(story, s, _FIRST)]
    if len(late) == len(early) == 1:
        said = f"lines {line(early[0].sides[0])} and {line(late[0].sides[0])} tell the halves of the game of line {line(final.sides[0])}"
        yield summed(final, [early[0], late[0]], said)


def _quarters(story: Story, final: Score) -> Iterator[Choice]:
    """*24 in the first quarter … 19 in the second … 27 after the interval … 20 in the last*: they make one side's score."""
    low = story.tokens.low
    back = story.beside(final.sentence, back=5, on=0)
    words = [low[k] for s in back for k in range(s.first, s.last)]
    kinds = {_QUARTERS[w] for w in words if w in _QUARTERS and w != "third"}
    if len(kinds) != 1:
        return
    told: dict[str, Claim] = {}
    for sentence in back:
        for read in story.here(sentence):
            place = _place(story, read)
            if place and read.claim.id not in {c.id for c in told.values()}:
                told.setdefault(place, read.claim)
        for k in range(sentence.first, sentence.last - 3):
            if low[k] in _NONE and low[k + 1 : k + 3] == ["in", "the"] and low[k + 3] in _PLACES:
                told.setdefault(low[k + 3], number_word(story, k, k + 1, 0))
    if len(told) == kinds.pop():
        names = [c.id for c in told.values()]
        said = f"the figures up to line {line(list(told.values())[-1])} are all the periods of one side"
        yield Choice(tuple(Link("parts", (side.id, *names), assumption=said, exhaustive=True) for side in final.sides))


_NONE = frozenset("none nothing nil nought zero blank".split())
_BEFORE_IT = phrases("before the break", "before the interval", "before half-time", "before halftime", "in the first half", "by half-time")
_AFTER_IT = phrases("after it", "after the break", "after the interval", "in the second half", "after half-time", "after halftime")


def _two_halves(story: Story, final: Score) -> Iterator[Choice]:
    """*21 points before the break and another 12 after it to win 33-24*: both make one side's score."""
    low, told = story.tokens.low, dict[str, Claim]()
    for sentence in story.beside(final.sentence, 1, 0):
        for read in story.here(sentence):
            if read.claim.kind not in ("count", "points") or not isinstance(number := read.claim.stated.number, int):
                continue
            last = story.phrase(read)[1]
            place = "first" if near(low, last, _BEFORE_IT) else "second" if near(low, last, _AFTER_IT) else ""
            if place and read.claim.scope.noun in ("", "point", "run", "goal"):
                told.setdefault(place, number_word(story, read.first, read.last, number))
    if len(told) == 2:
        names = [c.id for c in told.values()]
        said = f"those up to line {line(told['second'])} are all the points of one side"
        yield Choice(tuple(Link("tally", (side.id, *names), assumption=said, exhaustive=True) for side in final.sides))


_ALL_TOLD = frozenset("blanked scoreless nothing only enough all every other others rest".split())
_WINNING = frozenset("win beat take defeat earn edge".split())


def _innings(story: Story, final: Score) -> Iterator[Choice]:
    """*two runs in the second, four in the fifth and one in the ninth to win 7-4*, *once in the first period*: one side's score."""
    low = story.tokens.low
    for sentence in story.beside(final.sentence, 2, 1):
        words = low[sentence.first : sentence.last]
        told, places = _by_place(story, sentence, range(final.first, final.last))
        if len(told) < 2:
            continue
        ends = sentence is final.sentence and any(low[k] == "to" and low[k + 1] in _WINNING for k in range(sentence.first, final.first))
        ends |= sentence is final.sentence and low[final.first - 1] == "a" and low[final.last] in _VICTORY  # "in a 7-4 victory"
        here = ends and len(told) > 2 and (places == sorted(places) or bool({"run", "runs"} & set(words)))
        blanked = {"inning", "innings"} & set(words) and _ALL_TOLD & {*words, *low[final.sentence.first : final.sentence.last]}
        if here or blanked:
            said = f"the innings in line {line(told[0])} are all in which that side of line {line(final.sides[0])} scored"
            names = [c.id for c in told]
            yield Choice(tuple(Link("tally", (side.id, *names), assumption=said, exhaustive=True) for side in final.sides))


_VICTORY = frozenset("victory win triumph success".split())


def _by_place(story: Story, sentence: Sentence, score: range) -> tuple[list[Claim], list[int]]:
    """What was scored in each stretch of a game that *sentence* tells by its place, and the places; none where names come between.

    The tokens of the *score* itself tell no stretch.
    """
    low, told, places = story.tokens.low, list[Claim](), list[int]()
    start = sentence.first
    for k in range(sentence.first + 3, sentence.last):
        if low[k] not in ORDINALS or low[k - 1] != "the" or low[k - 2] not in ("in", "during"):
            continue
        at = [j for j in range(start, k - 2) if j not in score and (small(low[j]) > 0 or low[j] in OFTEN)]
        named = told and any(story.tokens.written(j)[:1].isupper() for j in range(start, k))
        if len(at) != 1 or named:
            return [], []
        told.append(number_word(story, at[0], at[0] + 1, OFTEN.get(low[at[0]]) or small(low[at[0]]), "score"))
        places.append(ORDINALS[low[k]])
        start = k + 1
    return (told, places) if len(set(places)) == len(places) else ([], [])


def _place(story: Story, read: Read) -> str:
    """Which period a count of points tells of: ``19 in the second``, ``after the interval they ran in 27``; ``""`` for none."""
    claim = read.claim
    if claim.kind not in ("count", "points") or claim.scope.noun not in ("", "point", "goal", "run"):
        return ""
    behind, low = story.after(read, 4), story.tokens.low
    if behind[:2] in (["in", "the"], ["after", "the"]):
        return next((w for w in behind[2:3] if w in _PLACES), "")
    if behind[:1] == ["of"]:
        return ""
    ahead = low[max(read.sentence.first, read.first - 7) : read.first]
    if "," in ahead or len(ahead) < 3:
        return ""
    return next((w for w in reversed(ahead) if w in _PLACES), "")
