"""Credits: the goals that the words give to one side, by the names of those who scored them, against that side of the score."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.claims.link import Link, Sort
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import OTHER_GAMES, SCORED, Score, scored
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.numbers import OFTEN, SMALL

_WON = frozenset(
    "beat beats won win wins defeated defeats thrashed thrash overcame crushed routed hammered edged downed sank upset eased stunned "
    "outclassed demolished dispatched trounced saw".split()
)
_LOST = frozenset("lost lose loses losing".split())
_DREW = frozenset("drew draw draws".split())
_GOALS = frozenset("goal goals strike strikes header headers".split())
_FEATS = OFTEN | {"brace": 2, "hat-trick": 3, "treble": 3}
_SPLIT = frozenset("but though although while before despite who which ; had has have were".split())
_MOST_GOALS = 12


class _Credit(NamedTuple):
    """The goals that the tokens *first* up to *last* give to someone; exact where their number is told."""

    first: int
    last: int
    goals: int
    exact: bool


def credits(story: Story) -> Iterator[Link]:
    """The goals told of each side, which are no more than it has, and as many where they are said to be all of them."""
    told = [r for r in story.reads if r.claim.kind == "score"]
    for read in told:
        alone = sum(r.sentence is read.sentence for r in told) == 1
        score = scored(story, read) if alone and read.sentence.number not in story.crowded else None
        if score is None or len(score.sides) != 2 or max(score.numbers) > _MOST_GOALS:
            continue
        for sentence in story.beside(score.sentence, 0, 2) if len(told) == 1 else [score.sentence]:
            if not OTHER_GAMES & story.words(sentence):
                yield from _of_sides(story, score, sentence)


# ---- the sides -------------------------------------------------------------------------------------------------------


def _verb(story: Story, score: Score) -> int:
    """The token of the verb that tells who won, -1 where there is none."""
    low = story.tokens.low
    at = [k for k in range(score.sentence.first, score.first) if low[k] in _WON | _LOST | _DREW]
    return at[-1] if at else -1


def _named(story: Story, score: Score, verb: int) -> tuple[set[str], set[str]]:
    """The words that name the side that is the subject of *verb*, and those of the other."""
    low, k = story.tokens.low, verb
    while k > score.sentence.first and (_is_name(story, k - 1) or low[k - 1] in ("have", "had", "the")):
        k -= 1
    subject = {low[j].removesuffix("'s") for j in range(k, verb) if _is_name(story, j)}
    other = {low[j] for j in range(verb + 1, score.first) if _is_name(story, j)}
    behind = range(score.last, min(score.last + 5, score.sentence.last))
    if not other and low[score.last] in ("to", "at", "against", "with", "away"):
        other = {low[j] for j in behind if _is_name(story, j)}
    return subject - other, other - subject


def _is_name(story: Story, k: int) -> bool:
    written = story.tokens.written(k)
    return written[:1].isupper() and written[:1].isalpha() and written.lower() not in WEEKDAYS and written.lower() not in MONTHS


def _side_of(score: Score, *, winner: bool) -> int:
    return (max if winner else min)(range(2), key=lambda i: score.numbers[i])


def _of_sides(story: Story, score: Score, sentence: Sentence) -> Iterator[Link]:
    """The links of the goals that *sentence* gives to the winners and to the losers of *score*."""
    low, verb = story.tokens.low, _verb(story, score)
    if verb < 0:
        return
    subject, other = _named(story, score, verb)
    won = low[verb] not in _LOST
    for start, end in _clauses(story, sentence):
        told = list(_credits(story, start, end))
        words = {w.removesuffix("'s").removesuffix("’s") for w in low[start:end]}
        opening = {w.removesuffix("'s").removesuffix("’s") for w in low[start : start + 4]}
        of_subject = bool({"their", "his", "its"} & words & set(low[start : start + 6])) or bool(subject & opening)
        of_other = bool(other & opening) and not subject & words
        if sentence is score.sentence:
            of_subject = _hangs_on(story, score, verb, start, end, told)
            of_other = False
        if not told or of_subject == of_other:
            continue
        side = _side_of(score, winner=won == of_subject)
        every = all(c.exact for c in told) and _all_of_them(low, start, end)
        made, has = sum(c.goals for c in told), score.numbers[side]
        if made > has or (every and made != has):
            goals = [number_word(story, c.first, c.last, c.goals, "count", Scope(what="goals")).id for c in told]
            said = f"the goals up to line {line(score.sides[side])} are those of one side"
            span = score.sides[side].span
            at = story.tokens.at(span.start) if span is not None else score.first
            whole = number_word(story, at, at + 1, has, "count", Scope(what="goals"))
            sort: Sort = "same" if len(goals) == 1 else "tally"
            yield Link(sort, (whole.id, *goals), assumption=said, exhaustive=every)


def _hangs_on(story: Story, score: Score, verb: int, start: int, end: int, told: Sequence[_Credit]) -> bool:
    """True where the goals of the clause hang on the win: *beat Albion 3-1 with two from*, *A and B scored as City beat*."""
    low = story.tokens.low
    if not told:
        return False
    first, last = told[0].first, told[-1].last
    if last <= verb:
        gap = low[last:verb]
        return bool({"as", "and", "when"} & set(gap)) and not _SPLIT & set(gap) and low[verb] in _WON
    return first >= score.last and not (_SPLIT - {"who"} | {"for"}) & set(low[score.last : first])


def _all_of_them(low: Sequence[str], start: int, end: int) -> bool:
    """True for *all their goals came from*, *their goals coming from*, *both United goals came from*."""
    words = low[start:end]
    return any(
        w == "goals" and "from" in words[k : k + 4] and {"came", "coming", "come"} & set(words[k : k + 3]) for k, w in enumerate(words)
    )


def _clauses(story: Story, sentence: Sentence) -> Iterator[tuple[int, int]]:
    low, start = story.tokens.low, sentence.first
    for k in range(sentence.first, sentence.last):
        if low[k] == ";" or (low[k] in ("while", "but") and low[k - 1] == ","):
            yield start, k
            start = k + 1
    yield start, sentence.last


# ---- the goals -------------------------------------------------------------------------------------------------------


def _credits(story: Story, start: int, end: int) -> Iterator[_Credit]:
    """Who scored how many, in the tokens from *start* up to *end*."""
    low, k = story.tokens.low, start
    scoring = (SCORED | _GOALS) & set(low[start:end]) or {"replied", "equalised", "equalized"} & set(low[start:end])
    while scoring and k < end:
        found = _counted_of(story, k, start, end) or _given(story, k, end) or _done(story, k, start, end)
        if found is not None:
            yield found
            k = max(found.last, k + 1)
        else:
            k += 1


def _counted_of(story: Story, k: int, start: int, end: int) -> _Credit | None:
    """*Both United goals*, *all three of their goals*: so many of one side."""
    low = story.tokens.low
    number = 2 if low[k] == "both" else SMALL.get(low[k + 1], 0) if low[k] == "all" else 0
    at = next((j for j in range(k + 1, min(k + 6, end)) if low[j] in _GOALS), -1)
    if number < 2 or at < 0 or {"and", ","} & set(low[k:at]):
        return None
    return _Credit(k, end if "from" in low[at:end] else at + 1, number, True)


def _given(story: Story, k: int, end: int) -> _Credit | None:
    """*two goals from Smith*, *one each from Diaz and Hall*, *goals by Cole and Ward*, *replied through Muir*."""
    low = story.tokens.low
    number = SMALL.get(low[k], 0) if low[k] not in ("a", "an") or low[k + 1] in _GOALS else 0
    at = next((j for j in range(k, min(k + 5, end)) if low[j] in ("from", "by", "through")), -1)
    if at < 0 or low[k] in (",", "and"):
        return None
    gap = low[k + 1 : at] if number else low[k:at]
    told = number and set(gap) <= _GOALS | _EACH
    bare = not number and set(low[k + 1 : at]) <= _CAME and low[k] in _GOALS | {"replied", "equalised", "scored"}
    last, names = names_from(story, at + 1, end)
    if not (told or bare) or not names or (bare and low[at] == "from" and low[k] == "scored"):
        return None
    if bare:
        inside = _apart(story, at + 1, end)
        return inside or _Credit(k, last, names, False)
    return _Credit(k, last, number * names if _EACH & set(gap) or low[last] in _EACH else number, True)


_EACH = frozenset(("each", "apiece"))
_CAME = frozenset("came coming come were was all both".split())


def _apart(story: Story, first: int, end: int) -> _Credit | None:
    """*from Marsh, who scored two, and Okoro, who got one*: the goals told of each in a clause of its own."""
    low = story.tokens.low
    told = [SMALL[low[k + 2]] for k in range(first, end - 2) if low[k] == "who" and low[k + 1] in SCORED and low[k + 2] in SMALL]
    names = sum(_is_name(story, k) and not _is_name(story, k - 1) for k in range(first, end))
    return _Credit(first, end, sum(told), True) if len(told) > 1 and len(told) == names else None


def _done(story: Story, k: int, start: int, end: int) -> _Credit | None:
    """*Silva, Haas and Moreau scored a goal each*, *Park scored a hat-trick*, *Kane scoring three*."""
    low = story.tokens.low
    if low[k] not in SCORED or not _is_name(story, k - 1):
        return None
    first = k
    while first > start and (_is_name(story, first - 1) or (low[first - 1] in (",", "and") and _is_name(story, first - 2))):
        first -= 1
    _, names = names_from(story, first, k)
    behind = low[k + 1 : min(k + 5, end)]
    every = next((j for j, w in enumerate(behind) if w in _EACH), -1)
    if every >= 0:
        number = SMALL.get(behind[0], _FEATS.get(behind[0], _FEATS.get(behind[1], 1 if behind[0] in ("a", "an") else 0)))
        return _Credit(first, k + 2 + every, number * names, True) if number and names else None
    if names != 1 or not behind:
        return None
    number = _FEATS.get(behind[0], 0) or (SMALL.get(behind[0], 0) if behind[0] not in ("a", "an") and behind[1:2] in _GOAL_ENDS else 0)
    if behind[0] in ("a", "his", "her") and behind[1] in _FEATS:
        number = _FEATS[behind[1]]
    if behind[0] in ("a", "his", "her") and behind[1:4] == ["hat", "-", "trick"]:
        number = 3
    return _Credit(k, k + 2, number, True) if number else None


_GOAL_ENDS = (["goals"], [","], ["."], ["and"], ["as"], ["when"])


def names_from(story: Story, first: int, end: int) -> tuple[int, int]:
    """Where the list of names that begins at *first* ends, and how many they are."""
    low, k, names = story.tokens.low, first, 0
    while k < end and (_is_name(story, k) or (low[k] in (",", "and") and k + 1 < end and _is_name(story, k + 1) and names)):
        names += _is_name(story, k) and (k == first or not _is_name(story, k - 1))
        k += 1
    return k, names
