"""Comebacks: the score at one time, what was scored after it, and the score at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import number_word, phrases, stands
from claimcheck.reading.ties.scores.results import FINAL, summed
from claimcheck.reading.ties.scores.scoreline import Score, named, scores, small
from claimcheck.reading.ties.scores.scorers import long_ago
from claimcheck.reading.ties.scores.worth import hauls
from claimcheck.reading.words.numbers import OFTEN

_EARLY = frozenset(
    "up ahead led lead leads leading down behind trailed trailing trail lay level tied square deadlocked locked halftime "
    "interval break".split()
)
_ENDED = FINAL | frozenset("losers winner prevail lift rally rallied comeback through off settled sealed".split())
_SCORED = frozenset(
    "scored score scoring hit hits added add struck netted plundered conceded ran put let bagged got plated reeled rattled notched "
    "answered drove piled shipped kicked ripped sank landed".split()
)
_UNANSWERED = phrases(
    "without reply", "unanswered", "without answer", "without a reply", "in reply", "straight goals", "straight points", "unopposed",
    "only scores", "only points", "only goals", "only score", "only goal", "straight runs",
)  # fmt: skip
_EACH = ("one side", "the other side")
_GOALLESS = phrases(
    "second half without goals", "second half without a goal", "goalless second half", "scoreless second half", "no goals after the break",
    "no goals in the second half", "no more goals", "no further goals", "no further scoring",
)  # fmt: skip
_ONLY = frozenset("only lone sole winning deciding decisive solitary".split())
_SCORES = frozenset("goal run strike".split())
_ON = frozenset("more after without unanswered late".split())
_DOWN = frozenset("down behind adrift".split())
OTHER = frozenset("aggregate sets penalties shootout leg legs previous earlier season vote voted votes record".split())
_MORE = frozenset("another also more further added extra once twice later before including".split())
_BACK = 3


def _ends_there(story: Story, sentence: Sentence, early: Score) -> bool:
    """True for *the only points of the closing stages*, told behind the level score *early*."""
    low = story.tokens.low
    return any(
        low[k] in _ONLY and low[k + 1] in ("points", "score", "scores") for k in range(max(sentence.first, early.last), sentence.last - 1)
    )


class _Extra(NamedTuple):
    """What one side scored between two scores, as a claim; the other side scored none then if *alone*."""

    claim: Claim
    number: int
    first: int
    last: int
    alone: bool


def comebacks(story: Story) -> Iterator[Link | Choice]:
    """What must hold of the final scores of *story*, an earlier score of the game, and what was scored between the two."""
    for final in finals(story):
        near_by = story.beside(final.sentence, _BACK, 0) if final.sentence.role != "headline" else story.sentences[: _BACK + 3]
        words = story.words(*(*near_by, final.sentence))
        if OTHER & words or any(long_ago(story.tokens.low[s.first : s.last]) for s in near_by):
            continue
        ends = final.first if final.sentence.role != "headline" else near_by[-1].last
        early = [s for other in near_by for s in scores(story, other) if s.last <= ends and s is not final and _is_early(story, s)]
        if len(early) == 1 and early[0].numbers[0] == early[0].numbers[1] and any(_ends_there(story, s, early[0]) for s in near_by):
            least = min(final.sides, key=lambda c: c.stated.number or 0)
            said = f"line {line(least)} tells what the other side had and kept"
            yield Link("same", (least.id, early[0].sides[0].id), assumption=said)
        told = next((k for s in (*near_by, final.sentence) if (k := stands(story, s, _GOALLESS)) >= 0), -1)
        if len(early) == 1 and told >= 0:
            none = [number_word(story, told + k, told + k + 1, 0, "count", Scope(what=f"none for {side}")) for k, side in enumerate(_EACH)]
            said = f"no goal was scored between the scores of line {line(early[0].sides[0])} and line {line(final.sides[0])}"
            yield summed(final, [early[0], Score(told, told + 1, (none[0], none[1]), (0, 0), final.sentence)], said)
        for extra in _extras(story, near_by[0].first, ends):
            start = [s for s in early if s.last <= extra.first or _looked_back(story, s)]
            if len(start) == 1:
                yield from _from_score(story, start[0], extra, final)
            elif not early and extra.alone:
                yield from _from_deficit(story, near_by[0].first, extra, final)


def finals(story: Story) -> Iterator[Score]:
    """The scores at the end of a game: ``won 4-2``, ``7-6 winners``, the names and numbers of a headline."""
    low = story.tokens.low
    for sentence in story.sentences:
        for score in scores(story, sentence):
            around = {*low[max(sentence.first, score.first - 5) : score.first], *low[score.last : min(sentence.last, score.last + 3)]}
            around |= {"won"} if _of_match(low, score.first) else set()
            halfway = bool({"half-time", "halftime", "interval", "break"} & around) and low[score.first - 1] not in FINAL
            if len(score.sides) == 2 and _ENDED & around and not halfway:
                yield score
        told = list(named(story, sentence)) if sentence.role == "headline" else []
        if len(told) == 2 and sentence.last - sentence.first < 8:
            sides = tuple(number_word(story, k, k + 1, n, "score") for _, n, k in told)
            yield Score(told[0][2], told[1][2] + 1, sides, tuple(n for _, n, _ in told), sentence)


def _of_match(low: Sequence[str], first: int) -> bool:
    """True for *won the next six frames and the semi-final 10-8*."""
    ahead = low[first - 5 : first]
    return "and" in ahead and "the" in ahead[ahead.index("and") :] and ahead[-1] in _MATCHES


_MATCHES = frozenset("match final semi-final quarter-final title tie contest game".split())


def _is_early(story: Story, score: Score) -> bool:
    """True for *trailing 2-0*, *17-10 down*, *3-1 at half-time*."""
    low, sentence = story.tokens.low, score.sentence
    around = {*low[max(sentence.first, score.first - 3) : score.first], *low[score.last : min(sentence.last, score.last + 3)]}
    half = low[score.last : score.last + 4] in (["at", "half", "-", "time"], ["at", "the", "half", ","])
    return len(score.sides) == 2 and (half or bool(_EARLY & around) or _looked_back(story, score))


def _looked_back(story: Story, score: Score) -> bool:
    """True for *after the sides had gone in at 1-1*."""
    words = story.tokens.low[max(score.sentence.first, score.first - 8) : score.first]
    return "had" in words and bool({"after", "when", "sides", "it", "they"} & set(words)) and score.numbers[0] == score.numbers[-1]


def _extras(story: Story, first: int, last: int) -> Iterator[_Extra]:
    """What was scored in the tokens from *first* up to *last*: ``scored three times``, ``two converted tries``."""
    low = story.tokens.low
    for sentence in story.sentences:
        if sentence.last <= first or sentence.first >= last:
            continue
        told = stands(story, sentence, _UNANSWERED)
        made = hauls(story, sentence)
        if made and told > made[0].at and made[0].name == "try":
            worth = sum(h.number * h.each[0] for h in made)
            start = made[0].at
            yield _Extra(number_word(story, start, told, worth, "points"), worth, start, told, True)
            continue
        for k in range(max(first, sentence.first), min(last, sentence.last) - 1):
            if (row := _in_a_row(low, k)) > 0:
                yield _Extra(number_word(story, k, k + 1, row, "score"), row, k, k + 1, True)
                continue
            if low[k] in _ONLY and low[k + 1] in _SCORES or (low[k - 1 : k + 1] == ["the", "winner"] and low[k + 1] not in ("of", "was")):
                yield _Extra(number_word(story, k, k + 1, 1, "score"), 1, k, k + 1, True)
                continue
            number = OFTEN.get(low[k]) or small(low[k])
            ahead, behind = low[max(sentence.first, k - 4) : k], low[k + 1 : k + 4]
            counted = {"times", "goals", "runs", "points"} & set(behind[:2])
            alone = told >= 0 and k < told < k + 14
            late = behind in (["in", "the", "second"], ["in", "the", "last"], ["in", "the", "final"])
            elided = low[k - 1] in _SCORED and (behind[0] in _ON or late or (alone and behind[0] == "in"))
            if number < 1 or (not (counted or elided) and not (alone and told <= k + 2)) or low[k - 1] == "-":
                continue
            if _SCORED & set(ahead) and (elided or not _MORE & {*ahead, *behind[:1]}) or (alone and counted):
                yield _Extra(number_word(story, k, k + 1, number, "score"), number, k, k + 1, alone)


def _in_a_row(low: Sequence[str], k: int) -> int:
    """The six of *won the next six frames*, *took the last four games*, in which the other side won none; 0 for others."""
    number = small(low[k])
    return number if number > 1 and low[k - 2] == "the" and low[k - 1] in _NEXT and low[k + 1] in _FRAMES and low[k - 3] in _TOOK else 0


_NEXT, _FRAMES, _TOOK = (
    frozenset("next last final".split()),
    frozenset("frames games legs ends holes".split()),
    frozenset("won took".split()),
)


def _from_score(story: Story, early: Score, extra: _Extra, final: Score) -> Iterator[Choice]:
    """*trailing 2-0, hit four goals and won 4-2*: what was scored is added to one side of the early score."""
    said = f"line {line(extra.claim)} tells all that was scored between the two scores"
    if extra.alone:
        nothing = number_word(story, extra.first, extra.last, 0, "count", Scope(what="none for the other side"))
        yield summed(final, [early, Score(extra.first, extra.last, (extra.claim, nothing), (extra.number, 0), final.sentence)], said)
        return
    # Nothing says that the other side scored none: where its score stayed as it was, it did.
    kept = [(k, j) for k in (0, 1) for j in (0, 1) if early.numbers[k] == final.numbers[j] and final.numbers[1 - j] > early.numbers[1 - k]]
    others = {w for w in story.tokens.low[early.last : final.first] if w in _SCORED}
    if len(kept) == 1 and len(others) < 2 and abs(final.numbers[1 - kept[0][1]] - early.numbers[1 - kept[0][0]] - extra.number) < 2:
        k, j = kept[0]
        link = Link("parts", (final.sides[1 - j].id, early.sides[1 - k].id, extra.claim.id), assumption=said, exhaustive=True)
        yield Choice((link,))


def _from_deficit(story: Story, first: int, extra: _Extra, final: Score) -> Iterator[Link]:
    """*Two down …, Town scored three times without reply to win 3-2*: a deficit and the margin make what was scored."""
    low = story.tokens.low
    for k in range(first, extra.first - 1):
        number = small(low[k])
        end = k + 2 if low[k + 1] in ("goals", "points", "runs", "scores", "tries") else k + 1
        if number < 1 or low[end] not in _DOWN or low[k - 1] in ("-", "to", "with") or low[end + 1] in ("the", "to"):
            continue
        deficit = number_word(story, k, end, number, "score")
        margin = number_word(story, final.first, final.last, abs(final.numbers[0] - final.numbers[1]), "points", Scope(what="margin"))
        said = f"line {line(extra.claim)} tells all that was scored from then on"
        yield Link("parts", (extra.claim.id, deficit.id, margin.id), assumption=said, exhaustive=True)
        return
