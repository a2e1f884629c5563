"""Periods: the halves, quarters and late goals of a game, against its final score."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import near, number_word, phrases
from claimcheck.reading.ties.scores.results import FINAL, HALF, Score, beside, scored, summed

_SECOND = phrases(
    "second half", "second-half", "after the break", "after the interval", "after half-time", "after halftime", "after half time",
    "after the turn", "the rest of the way", "in the second", "from then on", "after that", "the final period", "after it",
)  # fmt: skip
_FIRST = phrases("first half", "first-half", "at half-time", *(" ".join(p) for p in HALF))
_UNANSWERED = phrases("without reply", "unanswered", "without answer", "without a reply", "in reply", "straight goals", "unopposed")
_OTHER_GAMES = frozenset("aggregate sets penalties shootout shoot-out leg legs last previous earlier season".split())
_BACK = 3
_QUARTERS = {
    "quarter": 4, "quarters": 4, "half": 2, "halves": 2, "period": 3, "periods": 3, "third": 3,
}  # fmt: skip
_PLACES = ("first", "opening", "second", "third", "fourth", "last", "final", "closing", "interval", "break")


def periods(story: Story) -> Iterator[Link | Choice]:
    """What must hold of the final scores of *story* and what is told of the parts of the games."""
    scores = [scored(story, r) for r in story.reads if r.claim.kind == "score"]
    scores = [s for s in scores if len(s.sides) == 2]
    for final in scores:
        if not _is_final(story, final):
            continue
        before = [s for s in scores if s is not final and 0 <= final.sentence.number - s.sentence.number <= _BACK]
        yield from _halves(story, final, before)
        yield from _late(story, final, before)
        yield from _quarters(story, final)


def _is_final(story: Story, score: Score) -> bool:
    """True for *lost 4-2*, *it ended 94-85*, not for a score at the interval or of two legs."""
    low = story.tokens.low
    ahead = low[max(score.sentence.first, score.read.first - 6) : score.read.first]
    behind = low[score.read.last : min(score.sentence.last, score.read.last + 4)]
    around = set(low[score.sentence.first : score.sentence.last])
    return bool(FINAL & {*ahead, *behind}) and not _OTHER_GAMES & around and not _near(story, score, (*_FIRST, *_SECOND), 3)


def _near(story: Story, score: Score, words: Sequence[tuple[str, ...]], most: int = 6) -> tuple[int, int] | None:
    """The first of *words* that stands within so many tokens of *score* in its clause."""
    low = story.tokens.low
    for k in range(score.sentence.first, score.sentence.last):
        length = near(low, k, words)
        gap = low[min(k, score.read.last) : max(k, score.read.first)]
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


def _late(story: Story, final: Score, before: Sequence[Score]) -> Iterator[Choice]:
    """*were 2-0 up at the break but let in three without reply and lost 4-2*: what one side scored then is added to its score."""
    low = story.tokens.low
    early = [s for s in before if s.read.first < final.read.first]
    if len(early) != 1:
        return
    for sentence in story.sentences[early[0].sentence.number : final.sentence.number + 1]:
        for read in story.here(sentence):
            length = near(low, story.phrase(read)[1], _UNANSWERED) or near(low, read.last, _UNANSWERED)
            at = story.phrase(read)[1] if near(low, story.phrase(read)[1], _UNANSWERED) else read.last
            if not length or read.claim.kind not in ("count", "points") or not early[0].read.last < read.first < final.read.first:
                continue
            nothing = number_word(story, at, at + length, 0, "score", Scope(what="none for the other side"))
            said = f"line {line(read.claim)} tells all that was scored between the two scores"
            yield summed(final, [early[0], Score(read, (read.claim, nothing), (0, 0))], said)


def _quarters(story: Story, final: Score) -> Iterator[Choice]:
    """*24 in the first quarter … 19 in the second … 27 after the interval … 20 in the last*: they make one side's score."""
    low = story.tokens.low
    back = story.beside(final.sentence, back=5, on=0)
    words = [low[k] for s in back for k in range(s.first, s.last)]
    kinds = {_QUARTERS[w] for w in words if w in _QUARTERS and w != "third"}
    if len(kinds) != 1:
        return
    told: dict[str, Read] = {}
    for sentence in back:
        for read in story.here(sentence):
            place = _place(story, read)
            if place and read.claim.id not in {r.claim.id for r in told.values()}:
                told.setdefault(place, read)
    if len(told) == kinds.pop():
        names = [r.claim.id for r in told.values()]
        said = f"the figures up to line {line(list(told.values())[-1].claim)} are all the periods of one side"
        yield Choice(tuple(Link("parts", (side.id, *names), assumption=said, exhaustive=True) for side in final.sides))


def _place(story: Story, read: Read) -> str:
    """Which period a count of points tells of: ``19 in the second``, ``after the interval they ran in 27``; ``""`` for none."""
    claim = read.claim
    if claim.kind not in ("count", "points") or claim.scope.noun not in ("", "point", "goal", "run"):
        return ""
    behind, low = story.after(read, 4), story.tokens.low
    if behind[:2] in (["in", "the"], ["after", "the"]):
        return behind[2] if behind[2] in _PLACES else ""
    if behind[:1] == ["of"]:
        return ""
    ahead = low[max(read.sentence.first, read.first - 7) : read.first]
    if "," in ahead or len(ahead) < 3:
        return ""
    return next((w for w in reversed(ahead) if w in _PLACES), "")
